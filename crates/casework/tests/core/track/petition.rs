//! The moves of the petition track: routing, admission, opinions with their remedies, and what goes beside them.

use super::acts::{Move, POLICY, moment};
use crate::world::{
    approver, ask_extension, blank, caller, close, desk, dispatcher, grant_extension, handler, name,
    precheck, send_back, sub_dispatch, supervisor, text,
};
use casework::case::act::{
    Accused, Advice, Appearance, Arbiter, Channel, Fault, Instance, Joining, Measure, Method, Outside,
    PetitionAct as P, Procedure, Proof, Purpose, Service, Track, Verdict, Way,
};
use casework::case::petition::Hearing;
use casework::{Act, ActKind, Actor, Case, CaseId, ClockKind, Owner, Role, StateKind};
use jiff::Timestamp;

/// What may cross the main way of a petition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Byway {
    /// Routing, objections, admission.
    Routing,
    /// Opinions, hearings, reviews, all instances.
    Reviewing,
    /// Advice, coordination, backlog, withdrawal, material, an accused named late.
    Overseeing,
    /// From the hotline and back.
    Changing,
}

fn whoever(case: &Case) -> [Actor; 2] {
    match case.owner() {
        Some(Owner::Unit(unit)) => [handler(unit.as_str()), approver(unit.as_str())],
        _ => [desk(Role::Reviewer), desk(Role::Reviewer)],
    }
}

pub fn moves(byway: Byway, case: &Case, at: usize, moves: &mut Vec<Move>) {
    moves_at(byway, case, moment(at), moves);
    if at >= LATE {
        let anew = [ActKind::Reopen, ActKind::OpenHearing];
        moves.retain(|step| step.kind().is_none_or(|kind| !anew.contains(&kind)));
    }
}

/// From this moment on nothing begins that would need another wait to end.
const LATE: usize = 2;

/// How far time goes: once past every limit, and on where only time helps, while a hearing is open and while
/// a review may still be asked for.
pub fn last_moment(case: &Case) -> usize {
    match case.state_kind() {
        StateKind::Served => LATE + 1,
        _ if case.petition.hearing == Hearing::Opened => LATE,
        _ => 1,
    }
}

/// The same at any moment.
pub fn moves_at(byway: Byway, case: &Case, at: Timestamp, moves: &mut Vec<Move>) {
    let mut add = |by: Actor, act: Act| {
        let kind = act.kind();
        let table = casework::case::table::belongs(kind, case.state_kind());
        if table && casework::case::table::on_track(kind, case.track) {
            moves.push(Move::Do(by, act));
        }
    };
    main_way(byway, case, at, &mut add);
    match byway {
        Byway::Routing => routing(case, &mut add),
        Byway::Reviewing => reviewing(case, &mut add),
        Byway::Overseeing => overseeing(case, &mut add),
        Byway::Changing => changing(case, &mut add),
    }
}

fn route(lead: &str) -> Act {
    let (way, supports) = (Way::Transfer, Vec::new());
    P::Route { way, lead: lead.into(), supports, report_days: None, advice: blank() }.into()
}

fn opinion(verdict: Verdict) -> Act {
    P::DraftOpinion { opinion: text("so it is"), note: blank(), verdict }.into()
}

fn main_way(byway: Byway, case: &Case, at: Timestamp, add: &mut impl FnMut(Actor, Act)) {
    let [one, other] = whoever(case);
    add(dispatcher(), precheck(case.kind, "020201"));
    add(dispatcher(), route("QU-1"));
    add(one.clone(), Act::Accept);
    add(one.clone(), P::Notify { wording: text("it is here"), method: Method::Letter }.into());
    add(one.clone(), P::Admit { procedure: Procedure::Ordinary }.into());
    let (plain, bench, advice) = match (case.kind.purpose(), case.petition.instance) {
        (Purpose::Suggestion, _) => (Verdict::NotAdopt, Verdict::NotAdopt, Verdict::Adopt),
        (_, Instance::First) => (Verdict::NotSupport, Verdict::NotSupport, Verdict::Support),
        _ => (Verdict::Uphold, Verdict::Revoke, Verdict::Change),
    };
    add(one.clone(), opinion(plain));
    if byway == Byway::Reviewing {
        add(one.clone(), opinion(bench));
        add(one.clone(), opinion(advice));
    }
    add(other.clone(), Act::ReturnDraft { note: text("again") });
    add(other.clone(), Act::ApproveReply);
    let reviewer = desk(Role::Reviewer);
    if one == reviewer {
        add(Actor::of_desk("another-reviewer", Role::Reviewer), Act::ApproveReply);
    }
    add(other, P::IssueOpinion.into());
    add(one, P::Serve { method: Service::Direct, received_at: at }.into());
    let unit = case.unit().map_or("QU-1", |unit| unit.as_str());
    add(handler(unit), P::Execute { done: true, note: text("done") }.into());
    if case.unit().is_none() {
        add(caller(), P::Execute { done: true, note: text("done") }.into());
    }
    if byway == Byway::Reviewing {
        add(Actor::requester(), P::RequestReview { request: text("it is wrong"), sent_at: None }.into());
    }
    add(Actor::system(), P::Lapse.into());
    add(caller(), close());
}

fn routing(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    add(dispatcher(), route("ZJ"));
    let assign = P::Route {
        way: Way::Assign,
        lead: "QU".into(),
        supports: vec!["CG".into()],
        report_days: Some(30),
        advice: blank(),
    };
    add(dispatcher(), assign.into());
    let [one, other] = whoever(case);
    add(one.clone(), send_back());
    add(dispatcher(), Act::GrantSendBack { fault: Fault::Dispatcher, note: blank() });
    add(dispatcher(), Act::RefuseSendBack { note: text("it is yours") });
    let settled =
        P::Designate { by: Arbiter::Superior, lead: "QU".into(), supports: Vec::new(), note: text("so") };
    add(dispatcher(), settled.into());
    for (way, body) in [(Outside::Litigation, "POLITICAL_LEGAL"), (Outside::Discipline, "DISCIPLINE")] {
        add(dispatcher(), P::Refer { way, body: body.into(), wording: text("there") }.into());
    }
    add(one.clone(), P::Admit { procedure: Procedure::Simple }.into());
    add(one.clone(), P::Admit { procedure: Procedure::Duty }.into());
    add(one.clone(), P::Guide { route: "COURT".into(), wording: text("court") }.into());
    add(one.clone(), Act::Decline { ground: "LITIGATION_ROUTE".into(), wording: text("court") });
    add(one.clone(), P::SwitchProcedure { reason: text("not so simple") }.into());
    add(one.clone(), sub_dispatch("QU-1"));
    add(one, P::Mediate { agreement: text("agreed") }.into());
    if case.extension_asked.is_none() && case.extensions.is_empty() {
        add(handler("QU"), Act::AskExtension { rule: "XF-HANDLE-EXT".into(), reason: text("hard") });
    }
    add(other, grant_extension());
    add(dispatcher(), ask_extension());
}

fn reviewing(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    let [one, _] = whoever(case);
    add(one.clone(), P::OpenHearing { note: text("on Monday") }.into());
    add(one, P::RecordHearing { record: text("all spoke") }.into());
    add(supervisor(), P::Terminate { ground: "FINAL_REVIEW".into(), note: text("over") }.into());
    if case.round < 2 {
        add(dispatcher(), Act::Reopen { facts: text("new facts") });
    }
}

fn overseeing(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    let petition = &case.petition;
    let quiet = petition.advice.is_empty() && petition.coordination.is_none() && petition.backlog.is_none();
    if quiet && petition.proposed.is_none() {
        opening(case, add);
    }
    let second = Actor::of_desk("another-supervisor", Role::Supervisor);
    add(second.clone(), P::SignOff.into());
    add(second, P::RefuseSignOff { note: text("not yet") }.into());
    add(handler("ZJ"), P::AnswerAdvice { note: text("we do") }.into());
    add(supervisor(), P::ConcludeCoordination { note: text("agreed") }.into());
    add(supervisor(), P::RecordBacklog { note: text("half done") }.into());
    add(supervisor(), P::ClearBacklog { proof: Proof::Payment, note: text("paid") }.into());
    add(Actor::requester(), Act::Withdraw { reason: blank() });
    let [one, _] = whoever(case);
    add(one.clone(), Act::AskMaterial { question: text("where?") });
    add(one, Act::Proceed { reason: text("clear enough") });
    if case.accused.is_empty() && case.state_kind() != StateKind::Registered {
        add(dispatcher(), name(Accused::Unit("QU-1".into())));
        add(dispatcher(), name(Accused::Unit("QU".into())));
    }
    beside(case, add);
    for clock in [ClockKind::Answer, ClockKind::Notice] {
        if case.clock(clock).is_some_and(|clock| clock.breached.is_none()) {
            add(Actor::system(), Act::RecordBreach { clock });
        }
    }
}

/// One of these at a time: they do not look at each other.
fn opening(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    match case.state_kind() {
        StateKind::Handling | StateKind::Served => {
            let advise = P::Advise { kind: Advice::Improve, unit: "ZJ".into(), note: text("do better") };
            add(supervisor(), advise.into());
        }
        StateKind::Dispatched | StateKind::ToDispatch => {
            add(supervisor(), P::Coordinate { units: vec!["CG".into()], note: text("come") }.into());
        }
        StateKind::Approved => {
            let (measure, unit) = (Measure::Circular, "QU-1".into());
            add(supervisor(), P::TakeMeasure { measure, unit, note: text("to all") }.into());
        }
        StateKind::Received => {
            let (leader, obstacle) = ("MAYOR".into(), "FUNDS".into());
            add(supervisor(), P::ListBacklog { leader, obstacle, plan: text("find them"), days: 90 }.into());
        }
        _ => {}
    }
}

/// What moves nothing: each once, and nowhere else.
fn beside(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    if case.state_kind() != StateKind::Dispatched {
        return;
    }
    let joining = Joining {
        channel: Channel::Letter,
        matter: text("another letter"),
        appearance: Appearance::default(),
        attachments: Vec::new(),
        received_at: case.received_at,
    };
    add(desk(Role::Agent), P::Join { joining: Box::new(joining) }.into());
    add(desk(Role::Agent), P::Relate { case: CaseId(9), reason: text("near it") }.into());
    add(dispatcher(), P::ReportUp { note: text("grave") }.into());
    let (measure, unit) = (Measure::Interview, "QU-1".into());
    add(supervisor(), P::TakeMeasure { measure, unit, note: text("come") }.into());
}

fn changing(case: &Case, add: &mut impl FnMut(Actor, Act)) {
    if case.clocks.iter().filter(|clock| clock.kind == ClockKind::Dispatch).count() > 3 {
        return;
    }
    for track in [Track::Petition, Track::Hotline] {
        add(dispatcher(), P::ChangeTrack { track, reason: text("there") }.into());
    }
}

/// Whoever is served an opinion against which review lies, and is in time, can ask for it.
pub fn remedy_is_open(case: &Case, at: usize) -> bool {
    let windows = [ClockKind::ReviewRequest, ClockKind::FinalReviewRequest];
    let in_time =
        windows.iter().find_map(|kind| case.live_clock(*kind)).is_some_and(|c| !c.is_late(moment(at)));
    if case.state_kind() != StateKind::Served || !in_time {
        return true;
    }
    let ask = P::RequestReview { request: text("it is wrong"), sent_at: None }.into();
    casework::decide(case, &ask, &Actor::requester(), &POLICY, moment(at)).is_ok()
}

/// An opinion that can be reviewed opens the time for it: none ends the matter before.
pub fn no_remedy_is_skipped(case: &Case) -> bool {
    let ended = case.ending == Some(casework::case::Ending::Opined);
    let Some(opinion) = case.petition.opinion().filter(|_| ended && case.is_reviewable()) else {
        return true;
    };
    let window = match opinion.instance {
        Instance::First => ClockKind::ReviewRequest,
        Instance::Review => ClockKind::FinalReviewRequest,
        Instance::FinalReview => return true,
    };
    case.clock(window).is_none_or(|clock| clock.stopped.is_some())
}
