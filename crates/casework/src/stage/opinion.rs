//! 办理与意见: hearing, opinion, service, carrying out (条例 art. 31–34, 36). The same for each instance.

use crate::case::act::{Instance, PetitionAct as P, Verdict};
use crate::case::clock::{ClockKind, Setting};
use crate::case::decide::Attempt;
use crate::case::fact::{Fact, PetitionFact as F};
use crate::case::petition::Hearing;
use crate::case::refusal::{Refusal, RefusalCode};
use crate::case::state::StateKind;
use crate::personal::Sealed;
use crate::policy::Situation;
use almanac::{Deadline, Pause};
use jiff::Timestamp;

/// What is over when an opinion is issued. Supervision, advice and the backlog plan go on.
const UNTIL_OPINION: [ClockKind; 11] = [
    ClockKind::Answer,
    ClockKind::Handle,
    ClockKind::Contact,
    ClockKind::Accept,
    ClockKind::Notice,
    ClockKind::Admission,
    ClockKind::ExtensionDecision,
    ClockKind::ReportBack,
    ClockKind::Review,
    ClockKind::FinalReview,
    ClockKind::Hearing,
];

pub(super) fn decide(attempt: &Attempt<'_>, act: &P) -> Result<Fact, Refusal> {
    match act {
        P::OpenHearing { note } => open_hearing(attempt, note),
        P::RecordHearing { record } => {
            attempt.ensure_written(record)?;
            let opened = attempt.case.petition.hearing == Hearing::Opened;
            attempt.ensure(opened, RefusalCode::NoHearing)?;
            let fact = Fact::from(F::HearingRecorded { record: record.clone() });
            let fact = fact.stopping(attempt.live(&[ClockKind::Hearing]));
            Ok(fact.moving(resumed(attempt)?))
        }
        P::DraftOpinion { opinion, note, verdict } => draft(attempt, opinion, note, *verdict),
        P::IssueOpinion => issue(attempt),
        P::Serve { method, received_at } => {
            let issued = attempt.case.petition.opinion().and_then(|opinion| opinion.issued_at);
            let issued = attempt.ensure_known(issued, "opinion")?;
            let fits = minute(*received_at) >= minute(issued) && *received_at <= attempt.at;
            attempt.ensure(fits, RefusalCode::ServedBeforeIssue)?;
            let fact = Fact::from(F::Served { method: *method, received_at: *received_at });
            let fact = fact.stopping(attempt.live(&[ClockKind::Serve]));
            Ok(fact.starting(after_service(attempt, *received_at)?))
        }
        P::Execute { done, note } => {
            attempt.ensure_written(note)?;
            attempt.ensure(attempt.case.petition.owes_execution(), RefusalCode::NothingToExecute)?;
            execute(attempt, *done, note)
        }
        P::Mediate { agreement } => {
            attempt.ensure_written(agreement)?;
            attempt.ensure_alone()?;
            let stops =
                attempt.case.live_kinds().into_iter().filter(|clock| *clock != ClockKind::Supervision);
            let fact = Fact::from(F::Mediated { agreement: agreement.clone() });
            Ok(fact.stopping(stops).starting([attempt.set(ClockKind::Close)?]))
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

/// Service is written down to the minute: whoever hands an opinion over as soon as it is issued is not too early.
fn minute(at: Timestamp) -> i64 {
    at.as_second().div_euclid(60)
}

/// 听证. Only in the final review does its time not count (条例 art. 36).
fn open_hearing(attempt: &Attempt<'_>, note: &Sealed) -> Result<Fact, Refusal> {
    attempt.ensure_written(note)?;
    attempt.ensure(attempt.case.petition.hearing == Hearing::None, RefusalCode::HearingOpen)?;
    let fact = Fact::from(F::HearingOpened { note: note.clone() });
    let fact = fact.starting([attempt.set(ClockKind::Hearing)?]);
    let (Some(rule), Some(clock)) =
        (&attempt.policy.procedure.hearing_pause, attempt.case.live_clock(ClockKind::FinalReview))
    else {
        return Ok(fact);
    };
    let pause = Pause {
        rule: rule.to_string(),
        from: attempt.policy.local(attempt.at),
        until: None,
        approver: attempt.by.id.to_string(),
    };
    let paused = clock.deadline.clone().paused(pause, &attempt.policy.calendar).ok();
    Ok(fact.moving(paused.map(|deadline| attempt.reset(ClockKind::FinalReview, deadline))))
}

fn resumed(attempt: &Attempt<'_>) -> Result<Option<Setting>, Refusal> {
    let clock = attempt.case.live_clock(ClockKind::FinalReview).filter(|clock| clock.is_paused());
    let Some(clock) = clock else { return Ok(None) };
    let now = attempt.policy.local(attempt.at);
    let resumed = clock.deadline.clone().resumed(now, &attempt.policy.calendar);
    let resumed = resumed.map_err(|_| attempt.refusal(RefusalCode::TimeRunsBackwards))?;
    Ok(Some(attempt.reset(ClockKind::FinalReview, resumed)))
}

fn draft(attempt: &Attempt<'_>, opinion: &Sealed, note: &Sealed, verdict: Verdict) -> Result<Fact, Refusal> {
    attempt.ensure_written(opinion)?;
    let petition = &attempt.case.petition;
    attempt.ensure(petition.hearing != Hearing::Opened, RefusalCode::HearingOpen)?;
    let fits = verdict.fits(petition.instance, attempt.case.kind.purpose());
    attempt.ensure(fits, RefusalCode::VerdictDoesNotFit).map_err(|refusal| refusal.about(verdict.code()))?;
    Ok(F::OpinionDrafted { opinion: opinion.clone(), note: note.clone(), verdict }.into())
}

fn issue(attempt: &Attempt<'_>) -> Result<Fact, Refusal> {
    let case = attempt.case;
    attempt.ensure_known(case.petition.draft(), "opinion")?;
    let owed = !case.appearance.unclear && !case.is_under_review();
    attempt.ensure(!owed || case.petition.noticed_at.is_some(), RefusalCode::NoticeMissing)?;
    let fact = Fact::from(F::OpinionIssued {}).stopping(attempt.live(&UNTIL_OPINION));
    Ok(fact.starting([attempt.set(ClockKind::Serve)?]))
}

/// The clock for the next remedy starts on the day of receipt; carrying out starts now.
fn after_service(attempt: &Attempt<'_>, received_at: Timestamp) -> Result<Vec<Setting>, Refusal> {
    let case = attempt.case;
    let Some(opinion) = case.petition.opinions.last() else { return Ok(Vec::new()) };
    if opinion.verdict == Verdict::Revoke {
        let clock = if case.line.is_empty() { ClockKind::Dispatch } else { ClockKind::Answer };
        return Ok(vec![attempt.set_first(clock)?]);
    }
    let mut starts = Vec::new();
    let remedy = match opinion.instance {
        Instance::First => ClockKind::ReviewRequest,
        Instance::Review | Instance::FinalReview => ClockKind::FinalReviewRequest,
    };
    if case.is_reviewable() && opinion.instance != Instance::FinalReview {
        starts.push(attempt.set_from(remedy, received_at)?);
    }
    let carries_out = matches!(opinion.verdict, Verdict::Support | Verdict::Change);
    if carries_out && case.live_clock(ClockKind::Execute).is_none() {
        starts.push(attempt.set(ClockKind::Execute)?);
    }
    if starts.is_empty() && case.live_clock(ClockKind::Execute).is_none() {
        starts.push(attempt.set(ClockKind::Close)?);
    }
    Ok(starts)
}

fn execute(attempt: &Attempt<'_>, done: bool, note: &Sealed) -> Result<Fact, Refusal> {
    let fact = Fact::from(F::Executed { done, note: note.clone() });
    if !done {
        return Ok(fact);
    }
    let fact = fact.stopping(attempt.live(&[ClockKind::Execute]));
    let remedies = attempt.live(&[ClockKind::ReviewRequest, ClockKind::FinalReviewRequest]);
    if !remedies.is_empty() || attempt.state() != StateKind::Served {
        return Ok(fact);
    }
    Ok(fact.starting([attempt.set(ClockKind::Close)?]))
}

impl Attempt<'_> {
    /// A clock of the first instance, wherever the case is now.
    fn set_first(&self, clock: ClockKind) -> Result<Setting, Refusal> {
        let situation = Situation { instance: Instance::First, ..Situation::of(self.case) };
        let limit = self.ensure_known(self.policy.limit(clock, &situation), clock.code())?;
        let from = self.policy.local(self.at);
        Ok(self.reset(clock, Deadline::compute(limit.clone(), from, &self.policy.calendar)))
    }
}
