//! The facts of a case in plain words, newest first, as far as a requester may see them: no internal
//! notes, nobody's name, not how units settled among themselves, nothing of other people's cases.

use super::unit_name;
use crate::locale::{Sentence, Translator};
use casework::case::act::Answers;
use casework::{ClockKind, Policy, ReasonId, Recorded, Role, What};
use ledger::CaseFile;

/// One line.
pub(super) struct Line {
    pub when: String,
    pub text: String,
    /// What the requester wrote themselves.
    pub own: String,
}

/// The lines, newest first.
pub(super) fn lines(file: &CaseFile, policy: &Policy, t: &Translator) -> Vec<Line> {
    let line = |recorded: &Recorded| {
        Some(Line {
            when: t.moment(policy.local(recorded.at)),
            text: sentence(recorded, policy, t)?.to_string(),
            own: own_words(file, recorded),
        })
    };
    file.history.iter().rev().filter_map(line).collect()
}

/// The sentence for a fact of either track.
fn sentence<'t>(recorded: &Recorded, policy: &Policy, t: &'t Translator) -> Option<Sentence<'t>> {
    match &recorded.fact.what {
        What::Petition(fact) => super::petition::words(fact, recorded, policy, t),
        _ => words(recorded, policy, t),
    }
}

/// The sentence for a fact; `None` if it is not for the requester.
fn words<'t>(recorded: &Recorded, policy: &Policy, t: &'t Translator) -> Option<Sentence<'t>> {
    let what = &recorded.fact.what;
    let say =
        || t.say(&format!("told-{}", what.code().replace('_', "-"))).with("by", recorded.by.role.code());
    let unit = |id| unit_name(policy, id, t);
    Some(match what {
        What::Registered(registration) => {
            say().with("channel", t.name("channel", registration.channel.code()))
        }
        What::Dispatched { lead, supports, .. } => {
            say().with("unit", unit(lead)).with("supports", joined(supports.iter().map(unit), t))
        }
        What::Accepted | What::Explained { .. } => say().with("unit", by_unit(recorded, policy, t)),
        What::SubDispatched { to: id, .. } | What::SupportAdded { unit: id, .. } => {
            say().with("unit", unit(id))
        }
        What::ContactRecorded { reached, method, .. } => {
            say().with("reached", yes(*reached)).with("method", t.name("method", method.code()))
        }
        What::WorkRecorded { work, .. } => {
            say().with("work", work.code()).with("unit", by_unit(recorded, policy, t))
        }
        What::ExtensionGranted { .. } => say().with("end", moved_to(recorded, t)),
        What::ReplyIssued { method } => say().with("method", t.name("method", method.code())),
        What::FollowedUp { answers, .. } => say().with("answered", yes(answers.is_some())),
        What::Rated { answers, .. } => rated(say(), answers, t),
        What::HandedOver { body, .. } => say().with("body", body_name(policy, body, t)),
        What::Breached { clock: ClockKind::Answer, .. }
        | What::AnsweredDirectly { .. }
        | What::Declined { .. }
        | What::MaterialAsked { .. }
        | What::MaterialAdded { .. }
        | What::Proceeded { .. }
        | What::Withdrawn { .. }
        | What::SentBack { .. }
        | What::ReworkOrdered { .. }
        | What::Closed { .. }
        | What::Reopened { .. }
        | What::Archived
        | What::WhyAsked { .. }
        | What::Reminded { .. }
        | What::SupervisionOpened { .. }
        | What::SupervisionConcluded { .. }
        | What::Merged { .. }
        | What::Unmerged { .. }
        | What::PartSplitOff { .. }
        | What::PastReplyRecorded { .. } => say(),
        What::Prechecked { .. }
        | What::SendBackGranted { .. }
        | What::SendBackRefused { .. }
        | What::Contributed { .. }
        | What::HandlerAssigned { .. }
        | What::ExtensionAsked { .. }
        | What::ExtensionRefused { .. }
        | What::ReplyDrafted { .. }
        | What::DraftReturned { .. }
        | What::ReplyApproved
        | What::SupervisionAnswered { .. }
        | What::Absorbed { .. }
        | What::Released { .. }
        | What::Recused { .. }
        | What::AccusedNamed { .. }
        | What::MadeConfidential { .. }
        | What::Invited { .. }
        | What::InvitationEnded { .. }
        | What::Breached { .. }
        | What::Petition(_) => return None,
    })
}

fn yes(holds: bool) -> &'static str {
    if holds { "yes" } else { "no" }
}

fn body_name(policy: &Policy, body: &ReasonId, t: &Translator) -> String {
    policy.emergency_bodies.get(body).map(|body| body.names.of(t.lang()).to_owned()).unwrap_or_default()
}

fn joined(names: impl Iterator<Item = String>, t: &Translator) -> String {
    let names: Vec<String> = names.collect();
    if names.is_empty() { "none".to_owned() } else { names.join(&t.say("explain-and").to_string()) }
}

fn by_unit(recorded: &Recorded, policy: &Policy, t: &Translator) -> String {
    match &recorded.by.unit {
        Some(unit) => unit_name(policy, unit, t),
        None => t.say("track-the-hotline").to_string(),
    }
}

fn moved_to(recorded: &Recorded, t: &Translator) -> String {
    let moved = recorded.fact.moves.iter().find(|setting| setting.clock == ClockKind::Answer);
    moved.map(|setting| setting.deadline.shows_as()).map(|(day, time)| t.end(day, time)).unwrap_or_default()
}

fn rated<'t>(sentence: Sentence<'t>, answers: &Answers, t: &Translator) -> Sentence<'t> {
    sentence
        .with("solved", yes(answers.solved))
        .with("satisfied", t.name("satisfaction", answers.satisfied.code()))
}

/// The requester's own words, never anybody else's.
fn own_words(file: &CaseFile, recorded: &Recorded) -> String {
    if recorded.by.role != Role::Requester || matches!(recorded.fact.what, What::Registered(_)) {
        return String::new();
    }
    recorded.fact.what.text().map(|sealed| file.text(sealed.handle).to_owned()).unwrap_or_default()
}
