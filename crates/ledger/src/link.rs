//! Cases that live in two offices at once: here under a number of their own, and at a superior's office under
//! that office's number. What is kept is only how far each side has heard of the other.

use casework::CaseId;

/// A case of ours that is a case of a superior's office.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Linked {
    /// The link, by its name in the configuration.
    pub link: String,
    /// The number there.
    pub number: String,
    /// The how-manieth time it came to us, from 1.
    pub round: u32,
    /// The case here.
    pub case: CaseId,
    /// The last version here that was carried there.
    pub pushed: u32,
    /// The last version there that was brought here.
    pub seen: u32,
    /// What the other side would not take, and why; empty: nothing.
    pub fault: String,
    /// Whether it is over on both sides.
    pub done: bool,
}
