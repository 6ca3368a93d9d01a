//! 受理: a submission becomes a case, is answered on the spot, handed over, or not admitted.

use crate::access;
use crate::case::act::{Accused, Act, ActKind, Purpose, RequestKind, Submission, Track};
use crate::case::clock::{Clock, ClockKind, Setting};
use crate::case::decide::{Attempt, only, setting};
use crate::case::fact::{Fact, Registration, What};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::ids::{CategoryCode, Role};
use crate::policy::{Policy, Situation};
use almanac::Deadline;
use jiff::Timestamp;

pub(crate) fn register(submission: &Submission, policy: &Policy, at: Timestamp) -> Result<Fact, Refusal> {
    check(submission, policy, at)?;
    let category = submission.category.as_ref();
    let clock = |clock: ClockKind, from: Timestamp| {
        let limit = policy.limit(clock, &Situation::new(submission.track, submission.kind, category));
        let limit = limit.ok_or_else(|| refused(RefusalCode::UnknownCode).about(clock.code()))?;
        Ok(setting(policy, clock, Deadline::compute(limit.clone(), policy.local(from), &policy.calendar)))
    };
    let starts = match submission.track {
        Track::Hotline => {
            vec![clock(ClockKind::Answer, submission.received_at)?, clock(ClockKind::Dispatch, at)?]
        }
        Track::Petition => vec![clock(ClockKind::Dispatch, submission.received_at)?],
    };
    Ok(Fact::from(What::Registered(Box::new(registration(submission, policy)))).starting(starts))
}

fn refused(code: RefusalCode) -> Refusal {
    code.of(ActKind::Register, None)
}

fn check(submission: &Submission, policy: &Policy, at: Timestamp) -> Result<(), Refusal> {
    if submission.matter.blank {
        return Err(refused(RefusalCode::TextMissing));
    }
    if submission.received_at > at {
        let refusal = refused(RefusalCode::ReceivedInFuture);
        return Err(refusal.about_moment(policy.local(submission.received_at)));
    }
    let most = policy.procedure.representatives_at_most;
    if let Some(flaw) = submission.appearance.flaw(submission.channel, submission.track, most) {
        return Err(refused(flaw));
    }
    let unknown = |code: &str| Err(refused(RefusalCode::UnknownCode).about(code));
    if !is_language_tag(&submission.language) {
        return unknown("language");
    }
    if let Some(code) = submission.category.as_ref().filter(|c| !policy.categories.contains_key(*c)) {
        return unknown(code.as_str());
    }
    if let Some(code) = submission.area.as_ref().filter(|a| !policy.areas.contains_key(*a)) {
        return unknown(code.as_str());
    }
    for accused in &submission.accused {
        match accused {
            Accused::Unit(unit) if !policy.units.contains_key(unit) => return unknown(unit.as_str()),
            Accused::Head(post) if policy.units.values().all(|u| u.head.as_ref() != Some(post)) => {
                return unknown(post.as_str());
            }
            _ => {}
        }
    }
    Ok(())
}

/// Kept as written, so it must not hold a sentence.
fn is_language_tag(tag: &str) -> bool {
    let is_part =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    tag.len() <= 35 && tag.split('-').all(is_part)
}

fn registration(submission: &Submission, policy: &Policy) -> Registration {
    Registration {
        number: None,
        kind: submission.kind,
        channel: submission.channel,
        category: submission.category.clone(),
        urgency: submission.urgency,
        area: submission.area.clone(),
        language: submission.language.clone(),
        matter: submission.matter.clone(),
        requester: submission.requester.clone(),
        contactable: submission.contactable,
        confidential: submission.confidential
            || is_accusation(submission)
            || is_confidential(policy, submission.category.as_ref()),
        accused: access::with_hotline(policy, &submission.accused),
        attachments: submission.attachments.clone(),
        received_at: submission.received_at,
        split_from: submission.split_from,
        track: submission.track,
        appearance: submission.appearance.clone(),
    }
}

/// An accusation stays inside the permitted circle from the first line (条例 art. 30).
fn is_accusation(submission: &Submission) -> bool {
    submission.track == Track::Petition && submission.kind.purpose() == Purpose::Accusation
}

fn is_confidential(policy: &Policy, category: Option<&CategoryCode>) -> bool {
    category
        .and_then(|code| policy.categories.get(code))
        .is_some_and(|c| c.flags.iter().any(|flag| flag == "confidential_default"))
}

pub(super) fn decide(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    match act {
        Act::Precheck { .. } => precheck(attempt, act),
        Act::AnswerDirectly { .. } => answer_directly(attempt, act),
        Act::HandOver { body, seat } => {
            attempt.ensure_known(attempt.policy.emergency_bodies.get(body), body)?;
            attempt.ensure_written(seat)?;
            let fact = Fact::from(What::HandedOver { body: body.clone(), seat: seat.clone() });
            Ok(fact.stopping(attempt.case.live_kinds()).starting([attempt.set(ClockKind::Close)?]))
        }
        Act::Decline { ground, wording } => {
            attempt.ensure_known(attempt.policy.grounds.get(ground), ground)?;
            attempt.ensure(attempt.by.role != Role::System, RefusalCode::HumanMustDecide)?;
            attempt.ensure_written(wording)?;
            attempt.ensure(attempt.case.absorbed.is_empty(), RefusalCode::OthersDepend)?;
            attempt.ensure(!attempt.case.is_supervised(), RefusalCode::SupervisionNotConcluded)?;
            let fact = Fact::from(What::Declined { ground: ground.clone(), wording: wording.clone() });
            Ok(fact.stopping(attempt.case.live_kinds()))
        }
        Act::RecordPastReply { reply, replied_at, transfers } => {
            attempt.ensure_written(reply)?;
            let what = What::PastReplyRecorded {
                reply: reply.clone(),
                replied_at: *replied_at,
                transfers: *transfers,
            };
            Ok(Fact::from(what).stopping(attempt.case.live_kinds()))
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

/// 预审. A corrected kind or category may change the limit; the start of the clock never changes, nor
/// do pauses already taken. Without a correction the limit stands, whatever a newer pack says.
fn precheck(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    let Act::Precheck { category, urgency, kind, area } = act else {
        return attempt.refuse(RefusalCode::NotInThisState);
    };
    let policy = attempt.policy;
    attempt.ensure_known(policy.categories.get(category), category)?;
    if let Some(area) = area {
        attempt.ensure_known(policy.areas.get(area), area)?;
    }
    let what = What::Prechecked {
        category: category.clone(),
        urgency: *urgency,
        kind: *kind,
        area: area.clone(),
        confidential: is_confidential(policy, Some(category)),
    };
    let corrected = *kind != attempt.case.kind || Some(category) != attempt.case.category.as_ref();
    let answer = attempt.case.live_clock(ClockKind::Answer).filter(|_| corrected);
    let moved = answer.map(|clock| corrected_limit(attempt, clock, *kind, category)).transpose()?;
    Ok(Fact::from(what).moving(moved.flatten()))
}

fn corrected_limit(
    attempt: &Attempt<'_>,
    clock: &Clock,
    kind: RequestKind,
    category: &CategoryCode,
) -> Result<Option<Setting>, Refusal> {
    let situation = Situation { kind, category: Some(category), ..Situation::of(attempt.case) };
    let limit = attempt.policy.limit(ClockKind::Answer, &situation);
    let limit = attempt.ensure_known(limit, ClockKind::Answer.code())?;
    if limit.rule == clock.deadline.limit.rule {
        return Ok(None);
    }
    let deadline = Deadline { limit: limit.clone(), ..clock.deadline.clone() };
    let deadline = deadline.recomputed(&attempt.policy.calendar);
    Ok(Some(attempt.reset(ClockKind::Answer, deadline)))
}

fn answer_directly(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    let Act::AnswerDirectly { reply, article } = act else {
        return attempt.refuse(RefusalCode::NotInThisState);
    };
    let allowed = attempt.policy.procedure.answer_directly.contains(&attempt.case.kind);
    attempt.ensure(allowed, RefusalCode::NotAnswerableDirectly)?;
    attempt.ensure_written(reply)?;
    if let Some(article) = article {
        attempt.ensure_known(attempt.policy.articles.get(article), article)?;
    }
    attempt.ensure(attempt.case.absorbed.is_empty(), RefusalCode::OthersDepend)?;
    attempt.ensure(!attempt.case.is_supervised(), RefusalCode::SupervisionNotConcluded)?;
    let answered = only(What::AnsweredDirectly { reply: reply.clone(), article: article.clone() })?;
    Ok(answered.stopping(attempt.case.live_kinds()))
}
