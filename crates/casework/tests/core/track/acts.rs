//! The moves: every act, by someone who might do it, with the few contents that make a difference.

use super::petition::{self, Byway};
use super::place::Place;
use crate::world::{
    approver, ask_extension, ask_why, blank, caller, close, content, desk, discontent, dispatch, dispatcher,
    draft, explain, follow_up, grant_extension, handler, instant, invite, issue, name, precheck, rework,
    sample, send_back, sub_dispatch, submission, supervisor, text,
};
use casework::case::act::{Accused, Channel, Fault, Method, RequestKind, Submission, Track, Work};
use casework::{Act, ActKind, Actor, Case, CaseId, ClockKind, Policy, Recorded, Role, StateKind};
use jiff::Timestamp;
use std::sync::LazyLock;

/// Someone does something, or everybody waits until what runs has run out.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    Wait,
    Do(Actor, Act),
}

impl Move {
    pub fn kind(&self) -> Option<ActKind> {
        match self {
            Self::Wait => None,
            Self::Do(_, act) => Some(act.kind()),
        }
    }
}

/// The main way with one of the by-ways that may cross it anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slice {
    Dispatching,
    Extending,
    Supervising,
    Joining,
    Asking,
    Supporting,
    Breaching,
    Crossing,
    Explaining,
    Petition(Byway),
}

pub static POLICY: LazyLock<Policy> = LazyLock::new(|| {
    let mut policy = sample();
    policy.procedure.answer_directly = vec![RequestKind::Inquiry];
    policy
});

/// The moments, far enough apart for every limit to run out in between.
pub fn moment(moment: usize) -> Timestamp {
    instant(&POLICY, ["2026-03-02 09:00", "2026-06-01 09:00", "2026-09-01 09:00", "2026-12-01 09:00"][moment])
}

/// A petition of one of the three purposes.
pub fn born_petition(purpose: usize, at: Timestamp) -> Case {
    petition([RequestKind::Complaint, RequestKind::Suggestion, RequestKind::Report][purpose], at)
}

/// A complaint to the hotline.
pub fn born_plain(at: Timestamp) -> Case {
    born(&submission(RequestKind::Complaint, at), at)
}

fn petition(kind: RequestKind, at: Timestamp) -> Case {
    let mut asked = submission(kind, at);
    asked.track = Track::Petition;
    asked.channel = Channel::Letter;
    born(&asked, at)
}

fn registered(kind: RequestKind, accused: Vec<Accused>, contactable: bool) -> Case {
    let at = moment(0);
    let mut asked = submission(kind, at);
    asked.accused = accused;
    asked.contactable = contactable;
    born(&asked, at)
}

fn born(asked: &Submission, at: Timestamp) -> Case {
    let by = desk(Role::Agent);
    let fact = casework::register(asked, &by, &POLICY, at).unwrap();
    let first = Recorded { case: CaseId(1), version: 1, at, by, policy: POLICY.version.clone(), fact };
    Case::fold(&[first]).unwrap()
}

impl Slice {
    pub const ALL: [Self; 13] = [
        Self::Dispatching,
        Self::Extending,
        Self::Supervising,
        Self::Joining,
        Self::Asking,
        Self::Supporting,
        Self::Breaching,
        Self::Crossing,
        Self::Explaining,
        Self::Petition(Byway::Routing),
        Self::Petition(Byway::Reviewing),
        Self::Petition(Byway::Overseeing),
        Self::Petition(Byway::Changing),
    ];

    pub fn beginnings(self) -> Vec<Place> {
        let plain = || registered(RequestKind::Complaint, Vec::new(), true);
        let cases = match self {
            Self::Dispatching => vec![
                plain(),
                registered(RequestKind::Report, vec![Accused::Unit("QU-1".into())], false),
                registered(RequestKind::Complaint, vec![Accused::Head("ZJ-HEAD".into())], true),
            ],
            Self::Supporting => {
                vec![plain(), registered(RequestKind::Help, vec![Accused::Unit("ZJ".into())], true)]
            }
            Self::Asking => vec![plain(), registered(RequestKind::Inquiry, Vec::new(), true)],
            Self::Joining => vec![plain(), registered(RequestKind::Complaint, vec![Accused::Hotline], true)],
            Self::Petition(Byway::Routing | Byway::Reviewing) => vec![
                petition(RequestKind::Complaint, moment(0)),
                petition(RequestKind::Suggestion, moment(0)),
                petition(RequestKind::Report, moment(0)),
            ],
            Self::Petition(Byway::Overseeing) => vec![petition(RequestKind::Complaint, moment(0))],
            _ => vec![plain()],
        };
        cases.into_iter().map(|case| Place::new(case, self == Self::Breaching)).collect()
    }

    pub fn moves(self, place: &Place, moves: &mut Vec<Move>) {
        let case = &place.case;
        if let Self::Petition(byway) = self {
            petition::moves(byway, case, place.moment, moves);
            if place.moment < petition::last_moment(case) {
                moves.push(Move::Wait);
            }
            return;
        }
        let mut add = |by: Actor, act: Act| {
            let at_desk = matches!(by.role, Role::Dispatcher | Role::FollowUp | Role::Supervisor);
            let by = if case.is_about_hotline() && at_desk { desk(Role::Reviewer) } else { by };
            if casework::case::table::belongs(act.kind(), case.state_kind()) {
                moves.push(Move::Do(by, act));
            }
        };
        at_the_desk(case, &mut add);
        in_the_unit(case, &mut add);
        at_the_end(case, self != Self::Breaching, &mut add);
        if case.round < 2 && !matches!(self, Self::Breaching | Self::Crossing) {
            add(dispatcher(), Act::Reopen { facts: text("it is back") });
        }
        match self {
            Self::Dispatching => between_units(case, &mut add),
            Self::Extending => extending(case, &mut add),
            Self::Supervising => supervising(case, &mut add),
            Self::Joining => joining(case, &mut add),
            Self::Asking => asking(case, &mut add),
            Self::Supporting => supporting(case, &mut add),
            Self::Breaching => breaching(&mut add),
            Self::Crossing => {
                supervising(case, &mut add);
                joining(case, &mut add);
                extending(case, &mut add);
            }
            Self::Explaining => explaining(case, &mut add),
            Self::Petition(_) => {}
        }
        let waits = match self {
            Self::Breaching => 2,
            Self::Crossing | Self::Explaining => 0,
            _ => 1,
        };
        if place.moment < waits {
            moves.push(Move::Wait);
        }
    }
}

fn at_the_desk(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    add(dispatcher(), precheck(case.kind, "020201"));
    add(dispatcher(), Act::AnswerDirectly { reply: text("nine"), article: None });
    add(dispatcher(), Act::Decline { ground: "LITIGATION_ROUTE".into(), wording: text("court") });
    add(dispatcher(), Act::HandOver { body: "110".into(), seat: text("seat 4") });
    add(Actor::requester(), Act::Withdraw { reason: blank() });
    add(dispatcher(), dispatch("QU", &[]));
}

fn in_the_unit(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    let Some(unit) = case.unit().map(ToString::to_string) else { return };
    add(handler(&unit), Act::Accept);
    add(handler(&unit), draft());
    add(approver(&unit), Act::ReturnDraft { note: text("again") });
    add(approver(&unit), Act::ApproveReply);
    add(handler(&unit), issue());
}

fn at_the_end(case: &Case, rated: bool, add: &mut impl FnMut(Actor, Act)) {
    if case.follow_ups.len() < 2 {
        add(caller(), follow_up(None));
    }
    for answers in [content(), discontent()] {
        add(caller(), follow_up(Some(answers.clone())));
        if rated {
            add(Actor::requester(), Act::Rate { answers, note: blank() });
        }
    }
    add(caller(), rework());
    add(caller(), close());
    add(caller(), Act::Close { note: text("all that could be done") });
    add(caller(), Act::Archive);
}

fn between_units(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    add(dispatcher(), dispatch("ZJ", &[]));
    add(dispatcher(), dispatch("QU-1", &[]));
    if case.accused.is_empty() && case.unit().is_some_and(|unit| unit.as_str() == "QU-1") {
        add(dispatcher(), name(Accused::Unit("QU-1".into())));
    }
    let grant = || Act::GrantSendBack { fault: Fault::Dispatcher, note: blank() };
    let refuse = || Act::RefuseSendBack { note: text("it is yours") };
    add(dispatcher(), grant());
    add(dispatcher(), refuse());
    for unit in ["QU", "QU-1", "ZJ"] {
        let on_the_line = case.line.iter().any(|assigned| assigned.unit.as_str() == unit);
        if on_the_line {
            add(handler(unit), send_back());
            add(handler(unit), sub_dispatch("QU-1"));
            add(handler(unit), grant());
            add(handler(unit), refuse());
        }
    }
}

fn extending(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    let Some(unit) = case.unit().map(ToString::to_string) else { return };
    add(handler(&unit), ask_extension());
    add(dispatcher(), grant_extension());
    add(dispatcher(), Act::RefuseExtension { note: text("no") });
    add(handler(&unit), Act::RecordContact { reached: true, method: Method::Phone, note: blank() });
    add(handler(&unit), Act::RecordContact { reached: false, method: Method::Phone, note: blank() });
    add(handler(&unit), sub_dispatch("QU-1"));
    sending_back(&unit, add);
}

fn sending_back(unit: &str, add: &mut impl FnMut(Actor, Act)) {
    add(handler(unit), send_back());
    for by in [dispatcher(), handler("QU")] {
        add(by.clone(), Act::GrantSendBack { fault: Fault::Agent, note: blank() });
        add(by, Act::RefuseSendBack { note: text("it is yours") });
    }
}

fn supervising(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    add(supervisor(), Act::Supervise { note: text("report") });
    let unit = case.unit().map_or("QU", |unit| unit.as_str());
    add(handler(unit), Act::AnswerSupervision { note: text("done") });
    sending_back(unit, add);
    add(supervisor(), Act::ConcludeSupervision { note: blank() });
    add(supervisor(), Act::Remind { note: blank() });
}

fn joining(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    add(dispatcher(), Act::Merge { into: CaseId(2), reason: blank() });
    add(dispatcher(), Act::Unmerge { reason: blank() });
    add(dispatcher(), Act::Absorb { case: CaseId(3), confidential: false });
    add(dispatcher(), Act::Release { case: CaseId(3) });
    add(dispatcher(), Act::SplitOff { part: CaseId(4) });
    asking(case, add);
}

fn asking(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    let by = case.unit().map_or_else(dispatcher, |unit| handler(unit.as_str()));
    add(by.clone(), Act::AskMaterial { question: text("where?") });
    add(by, Act::Proceed { reason: text("it is clear enough") });
    add(Actor::requester(), Act::AddMaterial { note: text("there"), attachments: Vec::new() });
    add(
        desk(Role::Importer),
        Act::RecordPastReply { reply: text("long ago"), replied_at: case.received_at, transfers: 1 },
    );
}

fn supporting(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    add(dispatcher(), dispatch("QU", &["ZJ"]));
    add(dispatcher(), Act::AddSupport { unit: "QU-1".into(), advice: blank() });
    add(handler("ZJ"), Act::Contribute { note: text("done") });
    add(handler("QU"), sub_dispatch("QU-1"));
    add(handler("QU"), Act::RecordWork { work: Work::SiteVisit, note: text("seen") });
    add(handler("QU"), Act::AssignHandler { person: "zhang".into() });
    if case.invited.is_empty() && case.state_kind() == StateKind::Handling {
        add(handler("QU"), invite("wu", "CG"));
    }
    add(handler("QU"), Act::EndInvitation { person: "wu".into(), reason: blank() });
    if !case.confidential {
        add(dispatcher(), Act::KeepConfidential { reason: text("he asks for it") });
    }
    if case.recused.is_empty() && case.state_kind() != StateKind::Registered {
        add(dispatcher(), Act::Recuse { person: "zhang".into(), reason: text("a neighbour") });
    }
}

/// One question a case: whether it is open makes the difference, not how many there were.
fn explaining(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    if case.questions.is_empty() {
        add(Actor::requester(), ask_why());
    }
    match casework::access::explainer(&POLICY, case) {
        Some(casework::Owner::Unit(unit)) => add(handler(unit.as_str()), explain()),
        Some(casework::Owner::Desk(_)) => add(dispatcher(), explain()),
        None => {}
    }
}

fn breaching(add: &mut impl FnMut(Actor, Act)) {
    for clock in ClockKind::ALL {
        add(Actor::system(), Act::RecordBreach { clock });
    }
    add(handler("QU"), send_back());
    add(dispatcher(), Act::RefuseSendBack { note: text("it is yours") });
}
