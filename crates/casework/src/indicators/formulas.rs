//! The formulas, one function each. Sources: the indicator catalogue of the field notes, by id.

use super::{Indicator, Measure, Tally};
use crate::case::act::{Channel, Fault, Outcome, Satisfaction, Track};
use crate::case::clock::{Clock, ClockKind};
use crate::case::{Case, Ending, FollowUp};
use crate::policy::Policy;
use jiff::{Timestamp, ToSpan};

pub(super) const ONE: i64 = 1000;
/// 基本满意 counts 0.8 of a satisfied answer, as the one published formula we know does.
const MOSTLY_MILLI: i64 = 800;
/// A first contact resolved the matter if nothing followed within seven days.
const RESOLVED_AFTER_HOURS: i64 = 7 * 24;

pub(super) const fn share(id: &'static str, formula: fn(&Case, &Policy) -> Vec<Tally>) -> Indicator {
    Indicator { id, version: 1, measure: Measure::Share, formula }
}

pub(super) const fn count(id: &'static str, formula: fn(&Case, &Policy) -> Vec<Tally>) -> Indicator {
    Indicator { id, version: 1, measure: Measure::Count, formula }
}

pub(super) const ALL: &[Indicator] = &[
    count("VOLUME", volume),
    share("DIRECT", direct),
    share("FCR", first_contact_resolution),
    share("ONTIME", on_time),
    count("OVERDUE", overdue),
    share("CONTACT_RATE", contact),
    share("SIGN_TIMELY", accepted_in_time),
    share("RESOLVE_REAL", resolved_by_unit),
    share("SOLVE_BJ", resolved_by_requester),
    share("SAT_RATE", satisfied),
    share("VISIT_RATE", followed_up),
    share("AGENT_RETURN", returned_by_agents_fault),
    share("RETURN_RATE", returned),
    share("FIRST_DISPATCH", first_dispatch_right),
    share("REWORK", reworked),
    share("EXTEND_RATE", extended),
    share("SUPERVISE_DONE", supervised_in_time),
];

pub(super) fn tally(
    case: &Case,
    policy: &Policy,
    day: Timestamp,
    ripe_at: Timestamp,
    parts: (i64, i64),
) -> Tally {
    Tally {
        indicator: "",
        day: policy.local(day).date(),
        ripe_at,
        unit: case.unit().cloned(),
        numerator_milli: parts.0,
        denominator_milli: parts.1,
    }
}

pub(super) fn yes_of_one(yes: bool) -> (i64, i64) {
    (if yes { ONE } else { 0 }, ONE)
}

pub(super) fn times(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX / ONE).saturating_mul(ONE)
}

fn is_past(case: &Case) -> bool {
    case.ending == Some(Ending::PastReply)
}

/// 受理量: every case, by day of receipt.
fn volume(case: &Case, policy: &Policy) -> Vec<Tally> {
    vec![tally(case, policy, case.received_at, case.registered_at, (ONE, 0))]
}

/// 直接答复率: answered at once ÷ all, by day of receipt.
fn direct(case: &Case, policy: &Policy) -> Vec<Tally> {
    if is_past(case) {
        return Vec::new();
    }
    let direct = case.ending == Some(Ending::AnsweredDirectly);
    vec![tally(case, policy, case.received_at, case.registered_at, yes_of_one(direct))]
}

/// 一次性解答率: calls answered at once with nothing more within seven days ÷ calls, by day of receipt.
/// No call counts before its seven days are over: else the figure would only fall short at first.
fn first_contact_resolution(case: &Case, policy: &Policy) -> Vec<Tally> {
    let is_call = matches!(case.channel, Channel::Phone | Channel::Enterprise | Channel::SignVideo);
    if !is_call || is_past(case) {
        return Vec::new();
    }
    let contradicted = case.rating.as_ref().is_some_and(|answers| !answers.solved);
    let resolved = case.ending == Some(Ending::AnsweredDirectly) && case.round == 1 && !contradicted;
    let ripe = case.registered_at.checked_add(RESOLVED_AFTER_HOURS.hours()).unwrap_or(Timestamp::MAX);
    vec![tally(case, policy, case.received_at, ripe, yes_of_one(resolved))]
}

/// What relieves of a duty without its being done.
const RELIEVING: [&str; 10] = [
    "withdrawn",
    "merged",
    "sent_back",
    "send_back_granted",
    "supervision_concluded",
    "handed_over",
    "track_changed",
    "referred",
    "guided",
    "mediated",
];

/// Stopped in time, and not by doing what it measures: nothing is owed any more, nothing was late. What
/// was answered before the case came into this system was never owed here.
fn is_relieved(clock: &Clock) -> bool {
    if clock.stopped_by == Some("past_reply_recorded") {
        return true;
    }
    let answered = clock.kind == ClockKind::Answer && clock.stopped_by == Some("handed_over");
    let relieved = clock.stopped_by.is_some_and(|by| RELIEVING.contains(&by)) && !answered;
    relieved && clock.stopped.is_some_and(|stopped| stopped < clock.due)
}

/// Every duty of that kind that was or will be due: one a round, one a dispatch, one a letter.
fn duties(case: &Case, kind: ClockKind) -> impl Iterator<Item = &Clock> {
    case.clocks.iter().filter(move |clock| clock.kind == kind && !is_relieved(clock))
}

/// Counts once it is due, met or not: counting the met ones earlier would flatter the period that runs.
pub(super) fn met(case: &Case, policy: &Policy, clock: &Clock) -> Tally {
    let in_time = clock.stopped.is_some_and(|stopped| stopped < clock.due);
    let last_moment = clock.due.checked_sub(1.second()).unwrap_or(clock.due);
    tally(case, policy, last_moment, clock.due, yes_of_one(in_time))
}

/// 按时办结率: answered by the due date (with granted extensions) ÷ due, by day of falling due. A
/// reopened case was due once in each round.
fn on_time(case: &Case, policy: &Policy) -> Vec<Tally> {
    if case.track == Track::Petition {
        return Vec::new();
    }
    duties(case, ClockKind::Answer).map(|clock| met(case, policy, clock)).collect()
}

/// 逾期工单数: answers still owed after their due date, as of now.
fn overdue(case: &Case, policy: &Policy) -> Vec<Tally> {
    let owed = case.clock(ClockKind::Answer).filter(|clock| clock.is_running());
    owed.map(|clock| tally(case, policy, clock.due, clock.due, (ONE, 0))).into_iter().collect()
}

/// 先行联系率: contacted in time ÷ to be contacted, by day of falling due. A reply is no contact.
fn contact(case: &Case, policy: &Policy) -> Vec<Tally> {
    let duty = case.clock(ClockKind::Contact).filter(|clock| !is_relieved(clock));
    let tally = |clock: &Clock| {
        let mut counted = clock.clone();
        counted.stopped = clock.stopped.filter(|_| clock.stopped_by == Some("contact_recorded"));
        met(case, policy, &counted)
    };
    duty.map(tally).into_iter().collect()
}

/// 按时签收率: accepted in time ÷ to be accepted, by day of falling due.
fn accepted_in_time(case: &Case, policy: &Policy) -> Vec<Tally> {
    duties(case, ClockKind::Accept).map(|clock| met(case, policy, clock)).collect()
}

/// 实际解决率, as units state it: solved ÷ (solved + explained), by day of the reply.
fn resolved_by_unit(case: &Case, policy: &Policy) -> Vec<Tally> {
    let Some(reply) = case.reply.as_ref().filter(|_| case.ending == Some(Ending::Replied)) else {
        return Vec::new();
    };
    match (reply.issued, reply.outcome) {
        (Some((at, _)), Outcome::Solved | Outcome::Explained) => {
            vec![tally(case, policy, at, at, yes_of_one(reply.outcome == Outcome::Solved))]
        }
        _ => Vec::new(),
    }
}

fn last_answered(case: &Case, asked_by_staff: bool) -> Option<&FollowUp> {
    case.follow_ups.iter().rev().find(|f| f.answers.is_some() && !(asked_by_staff && f.own_rating))
}

/// 解决率, as requesters state it: solved ÷ answered follow-ups, by day of the follow-up.
fn resolved_by_requester(case: &Case, policy: &Policy) -> Vec<Tally> {
    last_answered(case, false)
        .and_then(|f| Some((f.at, f.answers.as_ref()?.solved)))
        .map(|(at, solved)| tally(case, policy, at, at, yes_of_one(solved)))
        .into_iter()
        .collect()
}

/// 人工回访满意率: weighted answers ÷ answered follow-ups by staff, by day of the follow-up.
fn satisfied(case: &Case, policy: &Policy) -> Vec<Tally> {
    last_answered(case, true)
        .and_then(|f| Some((f.at, f.answers.as_ref()?.satisfied)))
        .map(|(at, said)| {
            let weight = match said {
                Satisfaction::Satisfied => ONE,
                Satisfaction::Mostly => MOSTLY_MILLI,
                Satisfaction::Dissatisfied => 0,
            };
            tally(case, policy, at, at, (weight, ONE))
        })
        .into_iter()
        .collect()
}

/// 回访率: followed up (documented attempts included) ÷ replied cases to be followed up, by day of the
/// reply, once the follow-up is due. A case in rework waits for its next reply.
fn followed_up(case: &Case, policy: &Policy) -> Vec<Tally> {
    use crate::StateKind as S;
    let must = policy.procedure.follow_up_required.contains(&case.kind) && case.contactable;
    let stands = matches!(case.state_kind(), S::Replied | S::ToClose | S::Closed | S::Archived);
    let replied = case.ending == Some(Ending::Replied);
    let issued = case.reply.as_ref().filter(|_| must && stands && replied).and_then(|reply| reply.issued);
    let (Some((at, _)), Some(clock)) = (issued, case.clock(ClockKind::FollowUp)) else {
        return Vec::new();
    };
    let enough = usize::try_from(policy.procedure.follow_up_attempts).unwrap_or(usize::MAX);
    let mut tried = (1..).zip(&case.follow_ups);
    let done = tried.find(|(attempt, f)| f.answers.is_some() || *attempt >= enough);
    vec![tally(case, policy, at, clock.due, yes_of_one(done.is_some()))]
}

fn dispatched(case: &Case, policy: &Policy, numerator: i64, denominator: i64) -> Vec<Tally> {
    case.first_dispatched_at
        .map(|at| tally(case, policy, at, at, (numerator, denominator)))
        .into_iter()
        .collect()
}

/// 话务员有责退单率: returns granted for the agent's fault ÷ dispatches, by day of the first dispatch.
fn returned_by_agents_fault(case: &Case, policy: &Policy) -> Vec<Tally> {
    let faults = case.returns.iter().filter(|(_, fault)| *fault == Fault::Agent).count();
    dispatched(case, policy, times(faults), i64::from(case.dispatches) * ONE)
}

/// 退单率: returns granted ÷ dispatches, by day of the first dispatch.
fn returned(case: &Case, policy: &Policy) -> Vec<Tally> {
    dispatched(case, policy, times(case.returns.len()), i64::from(case.dispatches) * ONE)
}

/// 首派准确率: cases never sent back with consent ÷ dispatched cases, by day of the first dispatch.
fn first_dispatch_right(case: &Case, policy: &Policy) -> Vec<Tally> {
    let (yes, one) = yes_of_one(case.returns.is_empty());
    dispatched(case, policy, yes, one)
}

/// 重办率: cases reworked ÷ cases replied to, by day of the last reply.
fn reworked(case: &Case, policy: &Policy) -> Vec<Tally> {
    let issued = case.reply.as_ref().and_then(|reply| reply.issued);
    issued
        .filter(|_| case.ending == Some(Ending::Replied))
        .map(|(at, _)| tally(case, policy, at, at, yes_of_one(case.reworks > 0)))
        .into_iter()
        .collect()
}

/// 延期率: cases extended ÷ dispatched cases, by day of the first dispatch.
fn extended(case: &Case, policy: &Policy) -> Vec<Tally> {
    let (yes, one) = yes_of_one(!case.extensions.is_empty());
    dispatched(case, policy, yes, one)
}

/// 督办办结率: supervision answered in time ÷ supervision due, by day of falling due.
fn supervised_in_time(case: &Case, policy: &Policy) -> Vec<Tally> {
    duties(case, ClockKind::Supervision).map(|clock| met(case, policy, clock)).collect()
}
