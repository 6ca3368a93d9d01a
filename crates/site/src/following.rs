//! A code by which the standing of one case can be followed, by the one who asked or by whoever passes the place: it
//! cannot be guessed, opens nothing but the standing, and is kept nowhere, so nobody can count or name who follows.

use crate::app::App;
use casework::case::Ending;
use casework::case::act::Track;
use casework::{Case, CaseId, StateKind};
use jiff::Timestamp;
use ledger::CaseFile;

/// Digits of the part that proves a code, and of the part that hides the case.
const PROOF: usize = 32;
const HIDDEN: usize = 16;

/// The code of a case.
pub(crate) fn code(app: &App, case: CaseId) -> String {
    let proof = proof(app, case);
    format!("{proof}{:016x}", hide(app, &proof, case.0.cast_unsigned()))
}

/// The case of a code, if the code is whole.
pub(crate) fn case_of(app: &App, code: &str) -> Option<CaseId> {
    let (typed, hidden) = code.split_at_checked(PROOF).filter(|(_, hidden)| hidden.len() == HIDDEN)?;
    let hidden = u64::from_str_radix(hidden, 16).ok()?;
    let case = CaseId(hide(app, typed, hidden).cast_signed());
    (proof(app, case) == typed).then_some(case)
}

fn proof(app: &App, case: CaseId) -> String {
    let what = format!("{}/{}", app.policy().office.code, case.0);
    app.ledger.smith().mark("follow", what.as_bytes()).chars().take(PROOF).collect()
}

/// Hides a number, or shows a hidden one.
fn hide(app: &App, proof: &str, number: u64) -> u64 {
    let mask: String =
        app.ledger.smith().mark("follow mask", proof.as_bytes()).chars().take(HIDDEN).collect();
    number ^ u64::from_str_radix(&mask, 16).unwrap_or_default()
}

casework::coded! {
    /// How far a case is, as far as it concerns anybody.
    Stage {
        /// Written down, on its way to a unit.
        Received = "received",
        /// A unit works on it.
        Handling = "handling",
        /// Answered.
        Answered = "answered",
        /// Done with.
        Closed = "closed",
        /// Ended without an answer here.
        Elsewhere = "elsewhere",
    }
}

impl Stage {
    /// Whether nothing more is to come of it.
    pub(crate) fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Elsewhere)
    }

    pub(crate) fn of(case: &Case) -> Self {
        let answered = matches!(
            case.ending,
            Some(
                Ending::AnsweredDirectly
                    | Ending::Replied
                    | Ending::PastReply
                    | Ending::Opined
                    | Ending::Mediated
            )
        );
        match case.state_kind() {
            StateKind::Registered
            | StateKind::AwaitingMaterial
            | StateKind::ToDispatch
            | StateKind::SentBack => Self::Received,
            StateKind::Dispatched
            | StateKind::Received
            | StateKind::Handling
            | StateKind::Drafted
            | StateKind::Approved
            | StateKind::Issued => Self::Handling,
            StateKind::Served | StateKind::Replied => Self::Answered,
            StateKind::ToClose if answered => Self::Answered,
            StateKind::Closed | StateKind::Archived if answered => Self::Closed,
            _ => Self::Elsewhere,
        }
    }
}

/// The stages of a case with the moment each began, the last first.
pub(crate) fn stages(file: &CaseFile) -> Vec<(Stage, Timestamp)> {
    let mut stages: Vec<(Stage, Timestamp)> = Vec::new();
    let mut case: Option<Case> = None;
    for recorded in &file.history {
        case = match case {
            None => Case::fold(std::slice::from_ref(recorded)),
            Some(case) => Some(case.apply(recorded)),
        };
        let Some(stage) = case.as_ref().map(Stage::of) else { continue };
        if stages.last().is_none_or(|(last, _)| *last != stage) {
            let at = if stages.is_empty() { file.case.received_at } else { recorded.at };
            stages.push((stage, at));
        }
    }
    stages.reverse();
    stages
}

/// Whether anybody may see that this case exists: it is about a place in the street, about nobody, and nobody asked
/// for confidence. Of petitions nothing is public.
pub(crate) fn is_public(app: &App, case: &Case) -> bool {
    let open_place = case.category.as_ref().is_some_and(|category| app.policy().is_public_place(category));
    open_place && !case.confidential && case.accused.is_empty() && case.track == Track::Hotline
}
