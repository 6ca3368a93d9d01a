//! Typical answers: written by one, released by another, refused where they point to a person.

use crate::world::{Driven, blank, local, person, policy, text};
use affairs::Affair as _;
use affairs::answer::{Answer, AnswerFault, AnswerStanding, Desk, Pair, Source, Trace};
use casework::{Actor, CaseId, Role};
use jiff::Timestamp;

fn boss() -> Actor {
    person("boss", Role::Supervisor)
}

fn publisher() -> Actor {
    person("publisher", Role::Publisher)
}

fn desk(by: &Actor) -> Desk<'_> {
    Desk { policy: policy(), by, at: now() }
}

fn now() -> Timestamp {
    local("2026-11-03T09:00")
}

fn source(closed: bool) -> Source {
    Source { case: CaseId(7), category: Some("010101".into()), closed }
}

fn pair(asked: &str, said: &str) -> Pair {
    Pair { asked: text(asked), said: text(said) }
}

fn proposed() -> Driven<Answer> {
    let by = boss();
    Driven::begun(now(), &by, desk(&by).propose(source(true), pair("who sweeps", "the estate does"), None))
}

fn released() -> Driven<Answer> {
    let (mut one, by) = (proposed(), publisher());
    one.does(now(), &by, desk(&by).release(&one.now()));
    one
}

#[test]
fn one_writes_and_another_releases() {
    let one = proposed();
    assert_eq!(one.now().cases(), [CaseId(7)]);
    let both = person("boss", Role::Publisher);
    assert_eq!(desk(&both).release(&one.now()), Err(AnswerFault::SamePerson));
    let one = released().now();
    assert_eq!((one.standing, one.released), (AnswerStanding::Released, Some(now())));
}

#[test]
fn it_is_given_back_written_anew_and_withdrawn() {
    let (mut one, by, press) = (proposed(), boss(), publisher());
    assert_eq!(desk(&press).give_back(&one.now(), blank()), Err(AnswerFault::ReasonMissing));
    one.does(now(), &press, desk(&press).give_back(&one.now(), text("shorter")));
    assert_eq!(one.now().standing, AnswerStanding::Returned);
    assert_eq!(desk(&press).release(&one.now()), Err(AnswerFault::NotWaiting));
    assert_eq!(desk(&press).give_back(&one.now(), text("x")), Err(AnswerFault::NotWaiting));
    one.does(now(), &by, desk(&by).rewrite(&one.now(), pair("who sweeps", "they do"), None));
    assert_eq!((one.now().standing, one.now().reason), (AnswerStanding::Proposed, None));
    one.does(now(), &press, desk(&press).release(&one.now()));
    assert_eq!(desk(&by).rewrite(&one.now(), pair("a", "b"), None), Err(AnswerFault::NotWaiting));
    assert_eq!(desk(&press).withdraw(&one.now(), blank()), Err(AnswerFault::ReasonMissing));
    one.does(now(), &press, desk(&press).withdraw(&one.now(), text("the rule changed")));
    assert_eq!(one.now().standing, AnswerStanding::Withdrawn);
    assert_eq!(desk(&press).withdraw(&one.now(), text("x")), Err(AnswerFault::NotReleased));
}

#[test]
fn what_points_to_a_person_is_refused_each_time() {
    let by = boss();
    for (trace, fault) in [
        (Trace::Number, AnswerFault::HoldsNumber),
        (Trace::Plate, AnswerFault::HoldsPlate),
        (Trace::Address, AnswerFault::HoldsAddress),
        (Trace::Requester, AnswerFault::HoldsRequester),
    ] {
        assert_eq!(desk(&by).propose(source(true), pair("a", "b"), Some(trace)), Err(fault));
        assert_eq!(desk(&by).rewrite(&proposed().now(), pair("a", "b"), Some(trace)), Err(fault));
    }
}

#[test]
fn each_does_only_what_is_theirs() {
    let (by, press, unit) = (boss(), publisher(), person("works", Role::UnitHandler));
    assert_eq!(desk(&press).propose(source(true), pair("a", "b"), None), Err(AnswerFault::MayNotPropose));
    assert_eq!(desk(&unit).propose(source(true), pair("a", "b"), None), Err(AnswerFault::MayNotPropose));
    assert_eq!(
        desk(&press).rewrite(&proposed().now(), pair("a", "b"), None),
        Err(AnswerFault::MayNotPropose)
    );
    assert_eq!(desk(&by).propose(source(false), pair("a", "b"), None), Err(AnswerFault::CaseOpen));
    let half = Pair { asked: text("a"), said: blank() };
    assert_eq!(desk(&by).propose(source(true), half, None), Err(AnswerFault::WordsMissing));
    assert_eq!(desk(&by).release(&proposed().now()), Err(AnswerFault::MayNotRelease));
    assert_eq!(desk(&by).give_back(&proposed().now(), text("x")), Err(AnswerFault::MayNotRelease));
    assert_eq!(desk(&by).withdraw(&released().now(), text("x")), Err(AnswerFault::MayNotRelease));
}
