//! How quickly the calls of a day were answered. Calls are counted, never who called or who answered.

/// The calls of one day that have been answered or given up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Answered by an agent.
    pub answered: u32,
    /// Of these, within the office's number of seconds.
    pub in_time: u32,
    /// Given up before anybody answered.
    pub given_up: u32,
    /// Seconds the answered ones waited, all together.
    pub waited_seconds: u64,
}

impl Tally {
    /// Notes an answered call that waited so many seconds.
    pub(crate) fn answer(&mut self, waited: u64, in_time: bool) {
        self.answered += 1;
        self.in_time += u32::from(in_time);
        self.waited_seconds = self.waited_seconds.saturating_add(waited);
    }

    /// Calls that have come to an end of their waiting.
    pub fn offered(&self) -> u32 {
        self.answered + self.given_up
    }

    /// 接通率, in tenths of a percent; `None` before the first call.
    pub fn connected_permille(&self) -> Option<u32> {
        share(self.answered, self.offered())
    }

    /// The share answered in time of all that were offered, in tenths of a percent.
    pub fn in_time_permille(&self) -> Option<u32> {
        share(self.in_time, self.offered())
    }

    /// Mean seconds until an answer.
    pub fn mean_wait_seconds(&self) -> Option<u64> {
        (self.answered > 0).then(|| self.waited_seconds / u64::from(self.answered))
    }
}

fn share(of: u32, all: u32) -> Option<u32> {
    (all > 0).then(|| u32::try_from(u64::from(of) * 1000 / u64::from(all)).unwrap_or(1000))
}
