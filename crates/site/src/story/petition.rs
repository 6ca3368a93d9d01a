//! What the petition office did, in words for the office.

use super::Teller;
use crate::naming;
use casework::case::act::Intended;
use casework::case::fact::PetitionFact as F;
use casework::{Owner, UnitId};

impl Teller<'_> {
    fn units(&self, units: &[UnitId]) -> String {
        units.iter().map(|id| naming::unit(self.t, self.policy, id)).collect::<Vec<_>>().join(", ")
    }

    fn body(&self, body: &Owner) -> String {
        match body {
            Owner::Unit(unit) => naming::unit(self.t, self.policy, unit),
            Owner::Desk(desk) => self.t.name("desk", desk.code()),
        }
    }

    /// The sentence for a fact of the petition office.
    pub(super) fn petition(&self, fact: &F) -> String {
        let t = self.t;
        let did = || t.say(&format!("did-{}", fact.code().replace('_', "-")));
        let with = |supports: &[UnitId]| {
            let code = fact.code().replace('_', "-");
            t.say(&if supports.is_empty() { format!("did-{code}") } else { format!("did-{code}-with") })
        };
        let petition = &self.policy.petition;
        match fact {
            F::Routed { way, lead, supports, .. } => with(supports)
                .with("way", t.name("way", way.code()))
                .with("lead", naming::unit(t, self.policy, lead))
                .with("supports", self.units(supports)),
            F::Designated { by, lead, supports, .. } => with(supports)
                .with("by", t.name("arbiter", by.code()))
                .with("lead", naming::unit(t, self.policy, lead))
                .with("supports", self.units(supports)),
            F::Referred { body, .. } => did().with("body", self.reason(&petition.referrals, body)),
            F::Guided { route, .. } => did().with("route", self.reason(&petition.legal_routes, route)),
            F::Terminated { ground, .. } => did().with("ground", self.reason(&petition.terminations, ground)),
            F::Notified { method, .. } => did().with("method", t.name("method", method.code())),
            F::Admitted { procedure } => did().with("procedure", t.name("procedure", procedure.code())),
            F::OpinionDrafted { verdict, .. } => did().with("verdict", t.name("verdict", verdict.code())),
            F::Served { method, received_at } => did()
                .with("service", t.name("service", method.code()))
                .with("when", t.moment(self.policy.local(*received_at))),
            F::ReviewRequested { instance, body, .. } => {
                did().with("instance", t.name("instance", instance.code())).with("body", self.body(body))
            }
            F::TrackChanged { track, .. } => did().with("track", t.name("track", track.code())),
            F::Joined { joining } => did().with("channel", t.name("channel", joining.channel.code())),
            F::Related { case, .. } => did().with("case", self.number(*case)),
            _ => return self.overseen(fact),
        }
        .to_string()
    }

    fn overseen(&self, fact: &F) -> String {
        let t = self.t;
        let did = || t.say(&format!("did-{}", fact.code().replace('_', "-")));
        let petition = &self.policy.petition;
        let unit = |id: &UnitId| naming::unit(t, self.policy, id);
        match fact {
            F::Advised { kind, unit: id, .. } => {
                did().with("advice", t.name("advice", kind.code())).with("unit", unit(id))
            }
            F::Proposed { step, unit: id, .. } => {
                let step = match step {
                    Intended::Advice(kind) => t.name("advice", kind.code()),
                    Intended::Measure(measure) => t.name("measure", measure.code()),
                };
                did().with("step", step).with("unit", unit(id))
            }
            F::AdviceAnswered { unit: id, .. } | F::Undertaken { unit: id } => did().with("unit", unit(id)),
            F::MeasureTaken { measure, unit: id, .. } => {
                did().with("measure", t.name("measure", measure.code())).with("unit", unit(id))
            }
            F::Warned { clock, .. } => did().with("clock", t.name("clock", clock.code())),
            F::CoordinationOpened { units, .. } => did().with("units", self.units(units)),
            F::BacklogListed { leader, obstacle, .. } => did()
                .with("leader", leader.as_str())
                .with("obstacle", self.reason(&petition.obstacles, obstacle)),
            F::BacklogCleared { proof, .. } => did().with("proof", t.name("proof", proof.code())),
            F::HoursRecorded { unit: id, minutes, .. } => {
                did().with("unit", unit(id)).with("minutes", i64::from(*minutes))
            }
            F::Converted { path, .. } => did().with("path", self.reason(&petition.conversions, path)),
            F::Executed { done, .. } => did().with("done", if *done { "yes" } else { "no" }),
            _ => did(),
        }
        .to_string()
    }
}
