//! 询问理由: who is asked, who answers, and that nothing else moves.

use crate::world::{
    World, ask_why, blank, caller, close, content, desk, dispatcher, explain, follow_up, handler, name,
    rework, submission, text,
};
use casework::access::{explainer, may_see};
use casework::case::act::{
    Accused, Channel, Method, PetitionAct as P, Procedure, RequestKind, Service, Submission, Track, Verdict,
    Way,
};
use casework::notice::{Notice, NoticeKind, Party, notices};
use casework::{Act, Actor, Desk, Owner, RefusalCode, Role, StateKind, indicators};

fn asked_of(world: &World) -> Option<Owner> {
    explainer(&world.policy, world.case())
}

fn unit(id: &str) -> Owner {
    Owner::Unit(id.into())
}

fn asks(world: &mut World) {
    world.does(&Actor::requester(), ask_why());
}

fn told(world: &World) -> Vec<Notice> {
    notices(world.case(), &world.history.last().unwrap().fact, &world.policy)
}

#[test]
fn the_unit_that_answered_is_asked_and_nothing_else_moves() {
    let mut world = World::complaint();
    world.replied("CG");
    let before = world.case().clone();
    let figures = indicators::tallies(&before, &world.policy);
    asks(&mut world);
    assert_eq!(asked_of(&world), Some(unit("CG")));
    assert_eq!(told(&world), [Notice { kind: NoticeKind::WhyAsked, to: Party::Unit("CG".into()) }]);
    world.minutes_later(60).does(&handler("CG"), explain());
    assert_eq!(told(&world), [Notice { kind: NoticeKind::Explained, to: Party::Requester }]);
    let case = world.case();
    assert_eq!(
        (case.state_kind(), case.owner(), &case.clocks),
        (StateKind::Replied, before.owner(), &before.clocks)
    );
    assert_eq!(indicators::tallies(case, &world.policy), figures);
    let question = &case.questions[0];
    let given = question.reasons.as_ref().unwrap();
    assert_eq!(
        (&question.text, &given.text),
        (&text("why not the other lamp?"), &text("it belongs to the estate"))
    );
    assert_eq!((given.at, given.by.as_ref()), (world.now, Some(&"CG".into())));
    assert_eq!((asked_of(&world), case.open_question()), (None, None));
}

#[test]
fn the_desk_explains_what_the_desk_decided() {
    let mut declined = World::complaint();
    declined.does(&dispatcher(), Act::Decline { ground: "LITIGATION_ROUTE".into(), wording: text("court") });
    let mut answered = World::of(RequestKind::Inquiry);
    answered.does(&dispatcher(), Act::AnswerDirectly { reply: text("nine"), article: None });
    let mut handed = World::complaint();
    handed.does(&dispatcher(), Act::HandOver { body: "110".into(), seat: text("seat 4") });
    for mut world in [declined, answered, handed] {
        asks(&mut world);
        assert_eq!(asked_of(&world), Some(Owner::Desk(Desk::Dispatch)));
        assert!(told(&world).is_empty(), "a desk has its queue");
        world.does(&dispatcher(), explain());
    }
}

#[test]
fn a_question_is_answered_however_late() {
    let mut world = World::complaint();
    world.replied("CG").does(&caller(), follow_up(Some(content()))).does(&caller(), close());
    asks(&mut world);
    world.at("2027-06-01 09:00").does(&caller(), Act::Archive);
    assert_eq!(world.tries(&Actor::requester(), &ask_why()).code, RefusalCode::ClosedIsFinal);
    world.does(&handler("CG"), explain());
    assert_eq!(world.case().state_kind(), StateKind::Archived);
}

#[test]
fn a_question_outlives_the_unit_that_was_asked() {
    let replied = || {
        let mut world = World::complaint();
        world.replied("CG").does(&caller(), follow_up(Some(crate::world::discontent())));
        asks(&mut world);
        world
    };
    let mut reworked = replied();
    reworked.does(&caller(), rework());
    assert_eq!(asked_of(&reworked), Some(unit("CG")), "they still have it");
    let mut reopened = replied();
    reopened.does(&caller(), Act::Close { note: text("all that could be done") });
    reopened.does(&dispatcher(), Act::Reopen { facts: text("it is back") });
    let mut named = replied();
    named.does(&dispatcher(), name(Accused::Head("CG-HEAD".into())));
    let mut about_us = replied();
    about_us
        .does(&dispatcher(), name(Accused::Unit("CG".into())))
        .does(&dispatcher(), name(Accused::Hotline));
    for (world, desk_asked, by) in [
        (&mut reopened, Desk::Dispatch, dispatcher()),
        (&mut named, Desk::Dispatch, dispatcher()),
        (&mut about_us, Desk::Independent, desk(Role::Reviewer)),
    ] {
        assert_eq!(asked_of(world), Some(Owner::Desk(desk_asked)));
        assert!(!may_see(&world.policy, &handler("CG"), world.case()));
        world.does(&by, explain());
    }
}

/// A petition answered by an opinion that was served.
fn opined(verdict: Verdict) -> World {
    let mut world = World::new();
    let kind = RequestKind::Complaint;
    let asked =
        Submission { track: Track::Petition, channel: Channel::Letter, ..submission(kind, world.now) };
    let (way, lead, report_days) = (Way::Transfer, "QU-1".into(), None);
    let route = P::Route { way, lead, supports: Vec::new(), report_days, advice: blank() };
    world.register(&asked).prechecked().does(&dispatcher(), route.into()).does(&handler("QU-1"), Act::Accept);
    let notify = P::Notify { wording: text("it is here"), method: Method::Letter };
    let admit = P::Admit { procedure: Procedure::Ordinary };
    world.does(&handler("QU-1"), notify.into()).does(&handler("QU-1"), admit.into());
    opine(&mut world, "QU-1", verdict);
    world
}

fn opine(world: &mut World, body: &str, verdict: Verdict) {
    let (one, other, received_at) = (handler(body), crate::world::approver(body), world.now);
    let draft = P::DraftOpinion { opinion: text("so it is"), note: blank(), verdict };
    world.does(&one, draft.into()).does(&other, Act::ApproveReply).does(&other, P::IssueOpinion.into());
    world.does(&one, P::Serve { method: Service::Direct, received_at }.into());
}

#[test]
fn whoever_gave_the_opinion_explains_it() {
    let mut world = opined(Verdict::NotSupport);
    assert_eq!(world.case().state_kind(), StateKind::Served);
    asks(&mut world);
    assert_eq!(asked_of(&world), Some(unit("QU-1")));
    let review = P::RequestReview { request: text("it is wrong"), sent_at: None };
    world.does(&Actor::requester(), review.into());
    let bench = world.case().owner().unwrap();
    assert_ne!(bench, unit("QU-1"), "the body above has it now");
    assert_eq!(asked_of(&world), Some(unit("QU-1")), "what they said is theirs to explain");
    world.does(&handler("QU-1"), explain());
    let Owner::Unit(body) = bench else { panic!("{bench:?}") };
    world.does(&handler(body.as_str()), P::Admit { procedure: Procedure::Ordinary }.into());
    opine(&mut world, body.as_str(), Verdict::Uphold);
    asks(&mut world);
    assert_eq!(asked_of(&world), Some(unit(body.as_str())));
    assert_eq!(world.tries(&handler("QU-1"), &explain()).code, RefusalCode::NotYoursToExplain);
    world.does(&handler(body.as_str()), explain());
}
