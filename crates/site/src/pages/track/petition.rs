//! What the petition office did, in words for the requester. What units settle among themselves, what is said
//! to a unit about its work, and what third parties do stays out.

use super::unit_name;
use crate::locale::{Sentence, Translator};
use casework::case::fact::PetitionFact as F;
use casework::policy::model::Reason;
use casework::{Owner, Policy, ReasonId, Recorded};
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
        | F::Awarded { .. } => say(),
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
