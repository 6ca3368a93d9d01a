//! The formulas of the petition office. Counts of matters and submissions 件, of visits 批次 and of people at them 人次
//! are kept apart, and nothing is ever counted by person.

use super::formulas::{ONE, count, met, share, tally, times, yes_of_one};
use super::{Indicator, Tally};
use crate::case::act::{Appearance, Channel, Satisfaction, Track, Verdict};
use crate::case::clock::ClockKind;
use crate::case::{Case, Ending};
use crate::policy::Policy;
use jiff::Timestamp;

pub(super) const ALL: &[Indicator] = &[
    share("FWD_TIMELY", routed_in_time),
    share("X_ACCEPT_TIMELY", noticed_in_time),
    share("X_DONE_ONTIME", done_in_time),
    share("X_ONLINE_REPLY", online_replied),
    count("X_ONLINE_REG", online),
    count("X_VISITS", visitors),
    count("X_BATCHES", visits),
    count("X_ASSIGNED", assigned_done),
    count("X_BACKLOG", backlog_cleared),
    share("X_SETTLE", settled_at_first),
    share("X_SUGG_ADOPT", adopted),
    share("PUBLIC_SAT", visitors_content),
];

fn is_petition(case: &Case) -> bool {
    case.track == Track::Petition
}

fn clocks(case: &Case, policy: &Policy, kind: ClockKind) -> Vec<Tally> {
    let of_kind = case.clocks.iter().filter(|clock| clock.kind == kind && is_petition(case));
    let owed = of_kind.filter(|clock| clock.stopped_by != Some("track_changed"));
    owed.map(|clock| met(case, policy, clock)).collect()
}

/// 按时转出率: routed within the days of art. 22 ÷ to be routed, by day of falling due.
fn routed_in_time(case: &Case, policy: &Policy) -> Vec<Tally> {
    clocks(case, policy, ClockKind::Dispatch)
}

/// 及时受理率: written notice in time ÷ owed, by day of falling due.
fn noticed_in_time(case: &Case, policy: &Policy) -> Vec<Tally> {
    clocks(case, policy, ClockKind::Notice)
}

/// 按期办结率: opinion within 60 (and 30) days ÷ due, by day of falling due.
fn done_in_time(case: &Case, policy: &Policy) -> Vec<Tally> {
    clocks(case, policy, ClockKind::Answer)
}

fn is_online(channel: Channel) -> bool {
    matches!(channel, Channel::Web | Channel::App | Channel::Wechat | Channel::Mail)
}

/// Every submission on the matter: the first, and those that joined.
fn submissions(case: &Case) -> Vec<(Channel, &Appearance, Timestamp)> {
    let first = (case.channel, &case.appearance, case.received_at);
    let joined = case.petition.joined.iter().map(|one| (one.channel, &one.appearance, one.received_at));
    std::iter::once(first).chain(joined).collect()
}

/// 登录信访案件数: submissions that came online, by day of receipt.
fn online(case: &Case, policy: &Policy) -> Vec<Tally> {
    let online =
        submissions(case).into_iter().filter(|(channel, ..)| is_petition(case) && is_online(*channel));
    online.map(|(_, _, at)| tally(case, policy, at, case.registered_at.max(at), (ONE, 0))).collect()
}

/// 网上来信回复率: online petitions with an opinion or another ending ÷ online petitions, by day of receipt.
fn online_replied(case: &Case, policy: &Policy) -> Vec<Tally> {
    if !is_petition(case) || !is_online(case.channel) {
        return Vec::new();
    }
    let replied = case.petition.opinion().is_some() || case.ending.is_some();
    vec![tally(case, policy, case.received_at, case.registered_at, yes_of_one(replied))]
}

/// 接待来访人次: people at visits, by day of the visit.
fn visitors(case: &Case, policy: &Policy) -> Vec<Tally> {
    of_visits(case, policy, |who| times(usize::try_from(who.heads).unwrap_or(usize::MAX)))
}

/// 接待来访批次: visits, however many came together, by day of the visit.
fn visits(case: &Case, policy: &Policy) -> Vec<Tally> {
    of_visits(case, policy, |_| ONE)
}

fn of_visits(case: &Case, policy: &Policy, worth: impl Fn(&Appearance) -> i64) -> Vec<Tally> {
    let visits = submissions(case).into_iter().filter(|(channel, ..)| channel.is_visit());
    visits.map(|(_, who, at)| tally(case, policy, at, case.registered_at.max(at), (worth(who), 0))).collect()
}

/// 完成上级交办案件数: assigned matters that ended, by day of closing.
fn assigned_done(case: &Case, policy: &Policy) -> Vec<Tally> {
    let from_above = case.petition.is_assigned || case.channel == Channel::Superior;
    let closed = case.closed_at.filter(|_| is_petition(case) && from_above);
    closed.map(|at| tally(case, policy, at, at, (ONE, 0))).into_iter().collect()
}

/// 信访积案化解: backlog matters cleared with proof, by day of clearing.
fn backlog_cleared(case: &Case, policy: &Policy) -> Vec<Tally> {
    let cleared = case.petition.backlog.as_ref().and_then(|backlog| backlog.cleared);
    cleared.map(|(_, at)| tally(case, policy, at, at, (ONE, 0))).into_iter().collect()
}

/// 初次信访化解率: matters ended without any review asked for ÷ matters ended, by day of closing. Asking for
/// review is a right; the figure says how often the first answer was enough, and nothing about who asks.
fn settled_at_first(case: &Case, policy: &Policy) -> Vec<Tally> {
    let ended = matches!(case.ending, Some(Ending::Opined | Ending::Mediated));
    let closed = case.closed_at.filter(|_| is_petition(case) && ended);
    let first = case.petition.benches.is_empty() && case.round == 1;
    closed.map(|at| tally(case, policy, at, at, yes_of_one(first))).into_iter().collect()
}

/// 人民建议采纳率: adopted or partly ÷ answered suggestions, by day of the opinion.
fn adopted(case: &Case, policy: &Policy) -> Vec<Tally> {
    let Some(opinion) = case.petition.opinion() else { return Vec::new() };
    let answer = matches!(
        opinion.verdict,
        Verdict::Adopt | Verdict::AdoptPartly | Verdict::KeepInMind | Verdict::NotAdopt
    );
    let yes = matches!(opinion.verdict, Verdict::Adopt | Verdict::AdoptPartly);
    let issued = opinion.issued_at.filter(|_| answer);
    issued.map(|at| tally(case, policy, at, at, yes_of_one(yes))).into_iter().collect()
}

/// 群众满意度（来访）: content or mostly ÷ rated, of matters brought in person, by day of receipt.
fn visitors_content(case: &Case, policy: &Policy) -> Vec<Tally> {
    let rating = case.rating.as_ref().filter(|_| case.channel.is_visit() && is_petition(case));
    let content = |satisfied: Satisfaction| satisfied != Satisfaction::Dissatisfied;
    let ripe = case.closed_at.unwrap_or(case.changed_at);
    rating
        .map(|answers| tally(case, policy, case.received_at, ripe, yes_of_one(content(answers.satisfied))))
        .into_iter()
        .collect()
}
