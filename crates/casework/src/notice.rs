//! Who must be told what, as a consequence of a fact. Words and channels come later, elsewhere.

use crate::access;
use crate::case::Case;
use crate::case::fact::{Fact, PetitionFact as F, What};
use crate::case::state::{Owner, coded};
use crate::ids::UnitId;
use crate::policy::Policy;
use serde::{Deserialize, Serialize};

coded! {
    /// What a notice is about.
    NoticeKind {
        /// The request is registered: number, query code, due date.
        Receipt = "receipt",
        /// Not admitted, on which ground, and where to go.
        Declined = "declined",
        /// Material is missing.
        MaterialAsked = "material_asked",
        /// The due date moved, and why.
        Extended = "extended",
        /// The reply.
        Reply = "reply",
        /// It is being done again.
        Rework = "rework",
        /// It goes with another case and is answered with it.
        Merged = "merged",
        /// Closed: please rate.
        Closed = "closed",
        /// A case has come to the unit.
        NewForUnit = "new_for_unit",
        /// The sending back was refused: the unit keeps the case.
        SendBackRefused = "send_back_refused",
        /// Somebody urges.
        Reminder = "reminder",
        /// The unit owes a written answer.
        Supervision = "supervision",
        /// The requester added something.
        MaterialAdded = "material_added",
        /// The requester asks why it was answered or decided so.
        WhyAsked = "why_asked",
        /// What the requester asked is explained.
        Explained = "explained",
        /// It went to a body that handles it, or beyond petition work.
        Routed = "routed",
        /// The written notice that it arrived, and what happens now.
        Noticed = "noticed",
        /// It is admitted, with the day by which it is handled.
        Admitted = "admitted",
        /// The legal route it takes.
        Guided = "guided",
        /// An opinion is served, with the remedy and its last day.
        OpinionServed = "opinion_served",
        /// A review was asked for, with the day by which it is decided.
        ReviewReceived = "review_received",
        /// Another submission joined the matter: where it stands.
        Progress = "progress",
        /// It has ended for good.
        Terminated = "terminated",
        /// 黄牌: a clock of the unit is about to run out.
        YellowCard = "yellow_card",
        /// 红牌: a clock of the unit ran out.
        RedCard = "red_card",
        /// The unit owes a written answer to advice, or is called to coordinate.
        Advice = "advice",
        /// A request about one's own data is answered; no fact causes it.
        RightsSettled = "rights_settled",
        /// What became of a leader's reception; no fact causes it.
        ReceptionAnswered = "reception_answered",
        /// A reception that was booked does not take place, and not through the requester; no fact causes it.
        ReceptionCalledOff = "reception_called_off",
    }
}

/// Who is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// The one who asked.
    Requester,
    /// A unit.
    Unit(UnitId),
}

/// Something somebody must be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// About what.
    pub kind: NoticeKind,
    /// To whom.
    pub to: Party,
}

/// The notices that follow from `fact`, given the case after it. None goes to whoever the case is about.
pub fn notices(case: &Case, fact: &Fact, policy: &Policy) -> Vec<Notice> {
    let mut notices = caused(case, fact);
    notices.retain(|notice| is_fit(policy, case, &notice.to));
    notices
}

/// Whether that party may be told anything of the case. Asked again when a notice leaves: meanwhile someone
/// may have been named.
pub fn is_fit(policy: &Policy, case: &Case, to: &Party) -> bool {
    match to {
        Party::Requester => true,
        Party::Unit(unit) => !access::is_accused(policy, case, unit),
    }
}

fn caused(case: &Case, fact: &Fact) -> Vec<Notice> {
    let tell = |kind| vec![Notice { kind, to: Party::Requester }];
    match &fact.what {
        What::Registered(_) => tell(NoticeKind::Receipt),
        What::Declined { .. } => tell(NoticeKind::Declined),
        What::MaterialAsked { .. } => tell(NoticeKind::MaterialAsked),
        What::ExtensionGranted { .. } => tell(NoticeKind::Extended),
        What::ReplyIssued { .. } | What::AnsweredDirectly { .. } => tell(NoticeKind::Reply),
        What::ReworkOrdered { .. } => {
            tell(NoticeKind::Rework).into_iter().chain(tell_owner(case, NoticeKind::Rework)).collect()
        }
        What::Merged { .. } => tell(NoticeKind::Merged),
        What::Closed { .. } => tell(NoticeKind::Closed),
        What::Dispatched { supports, .. } => {
            let supports = supports.iter().map(|unit| to_unit(NoticeKind::NewForUnit, unit));
            tell_owner(case, NoticeKind::NewForUnit).into_iter().chain(supports).collect()
        }
        What::SubDispatched { to, .. } => vec![to_unit(NoticeKind::NewForUnit, to)],
        What::SupportAdded { unit, .. } => vec![to_unit(NoticeKind::NewForUnit, unit)],
        What::SendBackRefused { .. } => tell_owner(case, NoticeKind::SendBackRefused),
        What::Reminded { .. } => tell_owner(case, NoticeKind::Reminder),
        What::SupervisionOpened { .. } => tell_owner(case, NoticeKind::Supervision),
        What::MaterialAdded { .. } => tell_owner(case, NoticeKind::MaterialAdded),
        What::WhyAsked { of: Owner::Unit(unit), .. } => vec![to_unit(NoticeKind::WhyAsked, unit)],
        What::Explained { .. } => tell(NoticeKind::Explained),
        What::Breached { clock, .. } if !clock.is_requesters() => tell_owner(case, NoticeKind::RedCard),
        What::Petition(fact) => of_petition(case, fact),
        _ => Vec::new(),
    }
}

fn of_petition(case: &Case, fact: &F) -> Vec<Notice> {
    let tell = |kind| vec![Notice { kind, to: Party::Requester }];
    match fact {
        F::Routed { supports, .. } | F::Designated { supports, .. } => {
            let supports = supports.iter().map(|unit| to_unit(NoticeKind::NewForUnit, unit));
            let owner = tell_owner(case, NoticeKind::NewForUnit);
            tell(NoticeKind::Routed).into_iter().chain(owner).chain(supports).collect()
        }
        F::Referred { .. } => tell(NoticeKind::Routed),
        F::Notified { .. } => tell(NoticeKind::Noticed),
        F::Admitted { .. } | F::ProcedureSwitched { .. } => tell(NoticeKind::Admitted),
        F::Guided { .. } => tell(NoticeKind::Guided),
        F::Served { .. } => tell(NoticeKind::OpinionServed),
        F::ReviewRequested { .. } => {
            let body = tell_owner(case, NoticeKind::NewForUnit);
            tell(NoticeKind::ReviewReceived).into_iter().chain(body).collect()
        }
        F::Joined { .. } => tell(NoticeKind::Progress),
        F::Terminated { .. } => tell(NoticeKind::Terminated),
        F::Warned { .. } => tell_owner(case, NoticeKind::YellowCard),
        F::Advised { unit, .. } => vec![to_unit(NoticeKind::Advice, unit)],
        F::CoordinationOpened { units, .. } => {
            units.iter().map(|unit| to_unit(NoticeKind::Advice, unit)).collect()
        }
        _ => Vec::new(),
    }
}

fn to_unit(kind: NoticeKind, unit: &UnitId) -> Notice {
    Notice { kind, to: Party::Unit(unit.clone()) }
}

fn tell_owner(case: &Case, kind: NoticeKind) -> Vec<Notice> {
    match case.owner() {
        Some(Owner::Unit(unit)) => vec![to_unit(kind, &unit)],
        _ => Vec::new(),
    }
}
