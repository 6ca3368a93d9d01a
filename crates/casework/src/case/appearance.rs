//! Whether what was noted of people coming fits together (条例 art. 19, 20).

use super::act::{Appearance, Channel, Form, Track};
use super::refusal::RefusalCode;

impl Channel {
    /// Whether people come in person: only then is the number of representatives bounded.
    pub fn is_visit(self) -> bool {
        matches!(self, Self::Visit | Self::Reception)
    }

    /// Whether it is said and not written: somebody writes it down and reads it back.
    pub fn is_oral(self) -> bool {
        self.is_visit() || matches!(self, Self::Phone | Self::SignVideo)
    }
}

impl Appearance {
    /// What does not fit, if something does not.
    pub(crate) fn flaw(&self, channel: Channel, track: Track, representatives: u32) -> Option<RefusalCode> {
        let several = matches!(self.form, Form::Joint | Form::Group);
        let heads_fit = self.heads >= if several { 2 } else { 1 } && self.heads <= 100_000;
        let single_fits = self.form != Form::Single || self.heads == 1;
        if !heads_fit || !single_fits || self.representatives > self.heads {
            return Some(RefusalCode::HeadsDoNotFit);
        }
        if channel.is_visit() && self.representatives > representatives {
            return Some(RefusalCode::TooManyRepresentatives);
        }
        (track == Track::Petition && channel.is_oral() && !self.read_back).then_some(RefusalCode::NotReadBack)
    }
}
