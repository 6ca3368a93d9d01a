//! What a case is like: rolled once, so that its whole way hangs together.

use super::arrivals::Arrival;
use crate::dice::Dice;
use casework::case::act::RequestKind;
use casework::{CategoryCode, Policy};

/// Where a case leaves the intake desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Path {
    /// Answered at the first contact.
    Answer,
    /// Handed over to an emergency body.
    HandOver,
    /// Not admitted.
    Decline,
    /// Goes to a unit.
    Handle,
}

/// The character of a case.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a trait of its own, rolled alone")]
pub(super) struct Traits {
    pub path: Path,
    /// Something is missing in what was said.
    pub vague: bool,
    /// The dispatcher will choose wrongly.
    pub misrouted: bool,
    /// The unit will say "not us" without reason.
    pub shirked: bool,
    /// The unit takes its time.
    pub slow: bool,
    /// Needs an extension.
    pub complex: bool,
    /// A district passes it down.
    pub passed_down: bool,
    /// More than one unit is needed.
    pub shared: bool,
    /// The requester does not pick up so many times.
    pub unanswered: u8,
    /// The requester is hard to content.
    pub hard: bool,
    /// The requester rates without being asked.
    pub rates: bool,
}

impl Traits {
    pub fn of(policy: &Policy, arrival: &Arrival, dice: &mut Dice) -> Self {
        let path = path(policy, arrival.kind, &arrival.category, dice);
        Self { path, ..Self::of_handling(dice) }
    }

    /// For a case that is under way already.
    pub fn of_handling(dice: &mut Dice) -> Self {
        Self {
            path: Path::Handle,
            vague: dice.chance(60),
            misrouted: dice.chance(95),
            shirked: dice.chance(20),
            slow: dice.chance(65),
            complex: dice.chance(85),
            passed_down: dice.chance(650),
            shared: dice.chance(70),
            unanswered: u8::try_from(dice.mostly_low(0, 4)).unwrap_or(0),
            hard: dice.chance(90),
            rates: dice.chance(160),
        }
    }
}

fn path(policy: &Policy, kind: RequestKind, category: &CategoryCode, dice: &mut Dice) -> Path {
    let flagged =
        policy.categories.get(category).is_some_and(|c| c.flags.iter().any(|f| f == "emergency_check"));
    let answered = match kind {
        RequestKind::Inquiry => 800,
        RequestKind::Praise => 850,
        RequestKind::Suggestion => 300,
        RequestKind::Help => 170,
        RequestKind::Complaint | RequestKind::Report => 0,
    };
    if flagged && kind != RequestKind::Inquiry && dice.chance(120) {
        Path::HandOver
    } else if dice.chance(14) {
        Path::Decline
    } else if policy.procedure.answer_directly.contains(&kind) && dice.chance(answered) {
        Path::Answer
    } else {
        Path::Handle
    }
}
