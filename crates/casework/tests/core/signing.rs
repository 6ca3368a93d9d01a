//! 签批: what weighs on a unit takes effect with the last signature, and not before.

use crate::track::born_petition;
use crate::world::{sample, supervisor, text};
use casework::case::act::{Advice, Intended, Measure, PetitionAct as P};
use casework::case::fact::PetitionFact as F;
use casework::{Act, Actor, Case, ClockKind, Policy, Recorded, RefusalCode, Role, What};
use jiff::{Timestamp, ToSpan};

struct Office {
    policy: Policy,
    case: Case,
    at: Timestamp,
}

fn office(signatures: u32) -> Office {
    let mut policy = sample();
    policy.procedure.signatures = signatures;
    let at = "2026-03-02T01:00:00Z".parse().unwrap();
    Office { policy, case: born_petition(0, at), at }
}

impl Office {
    fn does(&mut self, by: &Actor, act: P) -> Result<F, RefusalCode> {
        self.at = self.at.checked_add(1.minute()).unwrap();
        let fact = casework::decide(&self.case, &Act::from(act), by, &self.policy, self.at);
        let fact = fact.map_err(|refusal| refusal.code)?;
        let What::Petition(what) = fact.what.clone() else { panic!("{fact:?}") };
        let version = self.case.version + 1;
        let policy = self.policy.version.clone();
        let recorded = Recorded { case: self.case.id, version, at: self.at, by: by.clone(), policy, fact };
        self.case = self.case.clone().apply(&recorded);
        Ok(what)
    }

    fn waits(&self) -> bool {
        self.case.petition.proposed.is_some()
    }
}

fn named(name: &str) -> Actor {
    Actor::of_desk(name, Role::Supervisor)
}

fn circular() -> P {
    P::TakeMeasure { measure: Measure::Circular, unit: "QU-1".into(), note: text("to all") }
}

fn blame() -> P {
    P::Advise { kind: Advice::Responsibility, unit: "QU-1".into(), note: text("who is responsible?") }
}

#[test]
fn a_measure_takes_effect_with_the_last_signature() {
    let mut office = office(2);
    let proposed = office.does(&supervisor(), circular()).unwrap();
    assert!(matches!(proposed, F::Proposed { step: Intended::Measure(Measure::Circular), .. }));
    assert!(office.waits() && office.case.petition.measures.is_empty());
    assert_eq!(office.does(&supervisor(), circular()).unwrap_err(), RefusalCode::UnderWay);
    assert_eq!(office.does(&named("one"), P::SignOff).unwrap(), F::SignedOff {});
    assert_eq!(office.does(&named("one"), P::SignOff).unwrap_err(), RefusalCode::SignedAlready);
    let taken = office.does(&named("two"), P::SignOff).unwrap();
    assert!(matches!(taken, F::MeasureTaken { measure: Measure::Circular, .. }), "{taken:?}");
    assert!(!office.waits() && office.case.petition.measures.len() == 1);
}

#[test]
fn advice_starts_its_clock_when_it_is_signed() {
    let mut office = office(1);
    office.does(&supervisor(), blame()).unwrap();
    assert!(office.case.live_clock(ClockKind::Advice).is_none(), "nobody was told yet");
    office.does(&named("one"), P::SignOff).unwrap();
    assert!(office.case.live_clock(ClockKind::Advice).is_some() && !office.waits());
}

#[test]
fn what_is_refused_goes_no_further_and_can_be_proposed_anew() {
    let mut office = office(1);
    office.does(&supervisor(), blame()).unwrap();
    office.does(&named("one"), P::RefuseSignOff { note: text("too early") }).unwrap();
    assert!(!office.waits() && office.case.petition.advice.is_empty());
    assert_eq!(office.does(&named("one"), P::SignOff).unwrap_err(), RefusalCode::NothingToSign);
    office.does(&supervisor(), blame()).unwrap();
    assert!(office.waits());
}

#[test]
fn advice_given_meanwhile_is_not_given_twice() {
    let mut office = office(1);
    office.does(&supervisor(), blame()).unwrap();
    let improve = P::Advise { kind: Advice::Improve, unit: "ZJ".into(), note: text("do better") };
    office.does(&supervisor(), improve).unwrap();
    assert_eq!(office.does(&named("one"), P::SignOff).unwrap_err(), RefusalCode::UnderWay);
    assert!(office.waits(), "it waits until the first is answered");
}

#[test]
fn what_a_place_does_not_want_signed_is_done_at_once() {
    let mut office = office(1);
    let interview = P::TakeMeasure { measure: Measure::Interview, unit: "QU-1".into(), note: text("come") };
    assert!(matches!(office.does(&supervisor(), interview).unwrap(), F::MeasureTaken { .. }));
    assert!(!office.waits());
}
