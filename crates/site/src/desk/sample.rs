//! An act with the best content this case allows, to learn from the rules whether it could be done
//! at all, before anybody has typed a word.

use super::Scene;
use casework::case::act::{Accused, Answers, Basis, Fault, Finding, Method, Outcome, Satisfaction, Work};
use casework::personal::Sealed;
use casework::policy::model::Reason;
use casework::{Act, ActKind, ActorId, CaseId, ReasonId, UnitId, access};
use jiff::Timestamp;
use std::collections::BTreeMap;

pub(super) fn written() -> Sealed {
    Sealed { blank: false, ..Sealed::default() }
}

pub(super) fn first(of: &BTreeMap<ReasonId, Reason>) -> ReasonId {
    of.keys().next().cloned().unwrap_or_default()
}

pub(super) fn unit(scene: &Scene<'_>, fits: impl Fn(&UnitId) -> bool) -> UnitId {
    let free =
        |id: &&UnitId| fits(id) && scene.case.is_none_or(|case| !access::is_accused(scene.policy, case, id));
    scene.policy.units.keys().find(free).cloned().unwrap_or_default()
}

/// A unit below the one that has the case; that one itself if there is none, which the rules refuse.
fn below(scene: &Scene<'_>) -> UnitId {
    let Some(here) = scene.case.and_then(|case| case.unit()) else { return UnitId::default() };
    let found = unit(scene, |id| id != here && scene.policy.is_same_or_below(id, here));
    if found == UnitId::default() { here.clone() } else { found }
}

pub(super) fn beside(scene: &Scene<'_>) -> UnitId {
    let Some(case) = scene.case else { return UnitId::default() };
    unit(scene, |id| case.line.iter().all(|a| a.unit != *id) && case.supports.iter().all(|s| s.unit != *id))
}

fn not_named(scene: &Scene<'_>) -> Option<Accused> {
    let all = scene.policy.units.keys().cloned().map(Accused::Unit).chain([Accused::Hotline]);
    all.into_iter().find(|one| scene.case.is_none_or(|case| !case.accused.contains(one)))
}

fn content() -> Answers {
    Answers { solved: true, satisfied: Satisfaction::Satisfied, reason: None }
}

/// The sample of an act; `None` for acts nobody does by hand.
pub(super) fn sample(kind: ActKind, scene: &Scene<'_>, at: Timestamp) -> Option<Act> {
    use ActKind as A;
    if kind.is_of_petitions() {
        return super::petition::sample(kind, scene, at).map(Act::Petition);
    }
    let case = scene.case?;
    let policy = scene.policy;
    Some(match kind {
        A::Precheck => Act::Precheck {
            category: case.category.clone().or_else(|| policy.categories.keys().next().cloned())?,
            urgency: case.urgency,
            kind: case.kind,
            area: None,
        },
        A::AnswerDirectly => Act::AnswerDirectly { reply: written(), article: None },
        A::HandOver => Act::HandOver { body: first(&policy.emergency_bodies), seat: written() },
        A::Decline => Act::Decline { ground: first(&policy.grounds), wording: written() },
        A::AskMaterial => Act::AskMaterial { question: written() },
        A::AddMaterial => Act::AddMaterial { note: written(), attachments: Vec::new() },
        A::Proceed => Act::Proceed { reason: written() },
        A::Withdraw => Act::Withdraw { reason: written() },
        A::Dispatch => Act::Dispatch {
            lead: unit(scene, |_| true),
            supports: Vec::new(),
            basis: Basis::Catalogue,
            advice: written(),
        },
        A::Accept => Act::Accept,
        A::SendBack => Act::SendBack { reason: first(&policy.send_back_reasons), note: written() },
        A::GrantSendBack => Act::GrantSendBack { fault: Fault::Nobody, note: written() },
        A::RefuseSendBack => Act::RefuseSendBack { note: written() },
        A::SubDispatch => Act::SubDispatch { to: below(scene), advice: written() },
        A::AddSupport => Act::AddSupport { unit: beside(scene), advice: written() },
        A::Contribute => Act::Contribute { note: written() },
        _ => return later(kind, scene),
    })
}

fn later(kind: ActKind, scene: &Scene<'_>) -> Option<Act> {
    use ActKind as A;
    let nobody = || ActorId::new("-");
    let extension = || scene.policy.extensions.first().map(|rule| rule.id.clone());
    Some(match kind {
        A::RecordContact => Act::RecordContact { reached: true, method: Method::Phone, note: written() },
        A::RecordWork => Act::RecordWork { work: Work::Measure, note: written() },
        A::AssignHandler => Act::AssignHandler { person: nobody() },
        A::AskExtension => Act::AskExtension { rule: extension()?, reason: written() },
        A::GrantExtension => Act::GrantExtension { note: written() },
        A::RefuseExtension => Act::RefuseExtension { note: written() },
        A::DraftReply => Act::DraftReply {
            reply: written(),
            note: written(),
            outcome: Outcome::Solved,
            finding: Finding::True,
        },
        A::ReturnDraft => Act::ReturnDraft { note: written() },
        A::ApproveReply => Act::ApproveReply,
        A::IssueReply => Act::IssueReply { method: Method::Phone },
        A::RecordFollowUp => Act::RecordFollowUp { answers: Some(content()), note: written() },
        A::Rate => Act::Rate { answers: content(), note: written() },
        A::AskWhy => Act::AskWhy { question: written() },
        A::Explain => Act::Explain { explanation: written() },
        A::Rework => Act::Rework { note: written() },
        A::Close => Act::Close { note: written() },
        A::Reopen => Act::Reopen { facts: written() },
        A::Archive => Act::Archive,
        A::Remind => Act::Remind { note: written() },
        A::Supervise => Act::Supervise { note: written() },
        A::AnswerSupervision => Act::AnswerSupervision { note: written() },
        A::ConcludeSupervision => Act::ConcludeSupervision { note: written() },
        A::Merge => Act::Merge { into: CaseId(-1), reason: written() },
        A::Unmerge => Act::Unmerge { reason: written() },
        A::SplitOff => Act::SplitOff { part: CaseId(-1) },
        A::NameAccused => Act::NameAccused { accused: vec![not_named(scene)?], reason: written() },
        A::KeepConfidential => Act::KeepConfidential { reason: written() },
        A::Invite => Act::Invite { person: nobody(), unit: unit(scene, |_| true), purpose: written() },
        A::EndInvitation => {
            let person = scene.case.and_then(|case| case.invited.first()).map(|(person, _)| person.clone());
            Act::EndInvitation { person: person.unwrap_or_else(nobody), reason: written() }
        }
        A::Recuse => Act::Recuse { person: nobody(), reason: written() },
        _ => return None,
    })
}
