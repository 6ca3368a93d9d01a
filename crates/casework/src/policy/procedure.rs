//! What comes before what, and who signs it: the lines of `procedure.toml` once every pack has spoken.

use crate::case::act::{Advice, Intended, Measure, RequestKind};
use crate::case::state::Desk;
use crate::ids::ReasonId;

/// What is required before which step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Procedure {
    /// Whether a case must be pre-checked 预审 before dispatch.
    pub precheck_required: bool,
    /// Kinds that may be answered directly by the agent.
    pub answer_directly: Vec<RequestKind>,
    /// Kinds that must not be closed without a follow-up.
    pub follow_up_required: Vec<RequestKind>,
    /// Unanswered calls after which a follow-up counts as documented.
    pub follow_up_attempts: u32,
    /// Whether the approver of a reply must be another person than its author.
    pub two_person_reply: bool,
    /// Days after closing in which the requester may rate.
    pub rating_days: u32,
    /// How often a case may be reworked before a supervisor must settle it.
    pub rework_at_most: u32,
    /// How often a requester may ask why on one case: enough to ask again about an explanation that is none, and
    /// not a correspondence.
    pub questions_at_most: u32,
    /// Rule id under which waiting for material pauses the answer clock; `None`: it never pauses.
    pub material_pause: Option<ReasonId>,
    /// Who works at the desk for complaints about the hotline: the reviewer alone, or supervisors as well.
    pub own_complaints: Desk,
    /// How many may speak for a group that comes 代表人数.
    pub representatives_at_most: u32,
    /// Rule under which a hearing stops the clock of the final review; `None`: it never does.
    pub hearing_pause: Option<ReasonId>,
    /// Working days before the due day on which a yellow card is shown 黄牌.
    pub yellow_card_days: u32,
    /// Advice that takes effect once it is signed 签批.
    pub signed_advice: Vec<Advice>,
    /// Measures that take effect once they are signed.
    pub signed_measures: Vec<Measure>,
    /// How many sign, each another person than the one who proposed it.
    pub signatures: u32,
}

impl Procedure {
    /// Whether such a step takes effect only once it is signed.
    pub fn is_signed(&self, step: Intended) -> bool {
        match step {
            Intended::Advice(kind) => self.signed_advice.contains(&kind),
            Intended::Measure(measure) => self.signed_measures.contains(&measure),
        }
    }
}
