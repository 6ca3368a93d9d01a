//! What the petition office did, in words for the requester. What units settle among themselves, what is said
//! to a unit about its work, and what third parties do stays out.

use super::outcome::Told;
use super::unit_name;
use crate::locale::{Sentence, Translator};
use casework::case::fact::{PetitionFact as F, What};
use casework::personal::OpinionText;
use casework::policy::model::Reason;
use casework::{Owner, Policy, ReasonId, Recorded};
use ledger::CaseFile;
use std::collections::BTreeMap;

/// The sentence for a fact; `None` if it is not for the requester.
pub(super) fn words<'t>(
    fact: &F,
    recorded: &Recorded,
    policy: &Policy,
    t: &'t Translator,
) -> Option<Sentence<'t>> {
    let say =
        || t.say(&format!("told-{}", fact.code().replace('_', "-"))).with("by", recorded.by.role.code());
    Some(match fact {
        F::Routed { way, lead, .. } => {
            say().with("way", t.name("way", way.code())).with("unit", unit_name(policy, lead, t))
        }
        F::Designated { lead, .. } => say().with("unit", unit_name(policy, lead, t)),
        F::Referred { body, .. } => say().with("body", named(&policy.petition.referrals, body, t)),
        F::Guided { route, .. } => say().with("route", named(&policy.petition.legal_routes, route, t)),
        F::Terminated { ground, .. } => say().with("ground", named(&policy.petition.terminations, ground, t)),
        F::Admitted { procedure } => say().with("procedure", t.name("procedure", procedure.code())),
        F::Served { method, received_at } => say()
            .with("service", t.name("service", method.code()))
            .with("when", t.moment(policy.local(*received_at))),
        F::ReviewRequested { instance, body, .. } => say()
            .with("instance", t.name("instance", instance.code()))
            .with("body", body_name(body, policy, t)),
        F::Joined { joining } => say().with("channel", t.name("channel", joining.channel.code())),
        F::Converted { path, .. } => say().with("path", named(&policy.petition.conversions, path, t)),
        F::TrackChanged { track, .. } => say().with("track", t.name("track", track.code())),
        F::Notified { .. }
        | F::ProcedureSwitched { .. }
        | F::HearingOpened { .. }
        | F::HearingRecorded { .. }
        | F::OpinionIssued {}
        | F::Executed { .. }
        | F::Lapsed {}
        | F::Mediated { .. }
        | F::Awarded { .. }
        | F::PaperIssued { .. } => say(),
        _ => return None,
    })
}

fn named(of: &BTreeMap<ReasonId, Reason>, id: &ReasonId, t: &Translator) -> String {
    of.get(id).map_or(id.as_str(), |reason| reason.names.of(t.lang())).to_owned()
}

fn body_name(body: &Owner, policy: &Policy, t: &Translator) -> String {
    match body {
        Owner::Unit(unit) => unit_name(policy, unit, t),
        Owner::Desk(desk) => t.name("desk", desk.code()),
    }
}

/// Opinions served, the last first, and what the requester was told in writing.
pub(super) fn told(file: &CaseFile, policy: &Policy, t: &Translator) -> Vec<Told> {
    let served = file.case.petition.opinions.iter().rev().filter_map(|opinion| {
        let (_, received_at) = opinion.served?;
        let body = opinion.body.as_ref().map(|body| body_name(body, policy, t)).unwrap_or_default();
        let heading = t
            .say("track-opinion")
            .with("instance", t.name("instance", opinion.instance.code()))
            .with("body", body)
            .to_string();
        let note = t
            .say("track-opinion-note")
            .with("verdict", t.name("verdict", opinion.verdict.code()))
            .with("when", t.moment(policy.local(received_at)));
        Some(Told { heading, text: parts(file, opinion.text.handle), note: note.to_string() })
    });
    let mut told: Vec<Told> = served.collect();
    told.extend(file.history.iter().rev().filter_map(|recorded| written(file, recorded, policy, t)));
    told
}

fn parts(file: &CaseFile, handle: casework::Handle) -> String {
    let parts: OpinionText = serde_json::from_str(file.text(handle)).unwrap_or_default();
    let parts = [parts.facts, parts.reasons, parts.basis, parts.opinion];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn written(file: &CaseFile, recorded: &Recorded, policy: &Policy, t: &Translator) -> Option<Told> {
    let What::Petition(fact) = &recorded.fact.what else { return None };
    let guidance = |of: &BTreeMap<ReasonId, Reason>, id: &ReasonId| {
        let reason = of.get(id)?;
        let said = t.say("track-ground").with("name", reason.names.of(t.lang()));
        let said = said.with("guidance", reason.guidance.of(t.lang())).with("article", &reason.article);
        Some(said.to_string())
    };
    let petition = &policy.petition;
    let (key, sealed, note) = match fact {
        F::Notified { wording, .. } => ("track-noticed", wording, None),
        F::Guided { route, wording } => ("track-guided", wording, guidance(&petition.legal_routes, route)),
        F::Referred { body, wording, .. } => ("track-referred", wording, guidance(&petition.referrals, body)),
        F::Mediated { agreement } => ("track-mediated", agreement, None),
        _ => return None,
    };
    let text = file.text(sealed.handle).to_owned();
    Some(Told { heading: t.say(key).to_string(), text, note: note.unwrap_or_default() })
}
