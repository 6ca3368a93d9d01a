//! Which clocks of a case run.

use super::Case;
use super::clock::{Clock, ClockKind};

impl Case {
    /// The running, paused or stopped clock of that kind last set.
    pub fn clock(&self, kind: ClockKind) -> Option<&Clock> {
        self.clocks.iter().rev().find(|clock| clock.kind == kind)
    }

    /// The clock of that kind, if it is not stopped.
    pub fn live_clock(&self, kind: ClockKind) -> Option<&Clock> {
        self.clock(kind).filter(|clock| clock.stopped.is_none())
    }

    /// Clocks that run now.
    pub fn running(&self) -> impl Iterator<Item = &Clock> {
        self.clocks.iter().filter(|clock| clock.is_running())
    }

    /// Kinds of the clocks not stopped yet, paused ones included.
    pub fn live_kinds(&self) -> Vec<ClockKind> {
        self.clocks.iter().filter(|c| c.stopped.is_none()).map(|c| c.kind).collect()
    }
}
