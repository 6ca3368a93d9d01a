//! Which clocks run after which act, step by step: an act that forgets to stop or to start one shows here.

use crate::world::{
    World, ask_extension, blank, caller, close, content, desk, discontent, dispatch, dispatcher, draft,
    follow_up, grant_extension, handler, rework, send_back, sub_dispatch, supervisor, text,
};
use casework::case::act::{Fault, Method, RequestKind};
use casework::{Act, Actor, Role};

impl World {
    #[track_caller]
    fn runs(&mut self, expected: &str) -> &mut Self {
        let mut running: Vec<_> = self.case().running().map(|clock| clock.kind).collect();
        running.sort_unstable();
        let running: Vec<_> = running.iter().map(|kind| kind.code()).collect();
        assert_eq!(running.join(" "), expected);
        self
    }
}

fn contact(reached: bool) -> Act {
    Act::RecordContact { reached, method: Method::Phone, note: blank() }
}

fn grant() -> Act {
    Act::GrantSendBack { fault: Fault::Nobody, note: blank() }
}

#[test]
fn from_the_receipt_to_the_archive() {
    let mut world = World::complaint();
    world.runs("answer dispatch").prechecked().runs("answer dispatch");
    world.does(&dispatcher(), dispatch("CG", &[])).runs("answer accept contact handle");
    world.does(&handler("CG"), Act::Accept).runs("answer contact handle");
    world.does(&handler("CG"), contact(false)).runs("answer contact handle");
    world.does(&handler("CG"), contact(true)).runs("answer handle");
    world.replied_by("CG").runs("follow_up");
    world.does(&caller(), follow_up(None)).runs("follow_up");
    world.does(&caller(), follow_up(Some(discontent()))).runs("close");
    world.does(&caller(), rework()).runs("rework");
    world.does(&handler("CG"), draft()).runs("rework");
    world.does(&crate::world::approver("CG"), Act::ApproveReply).runs("rework");
    world.does(&handler("CG"), crate::world::issue()).runs("follow_up");
    world.does(&Actor::requester(), Act::Rate { answers: content(), note: blank() }).runs("close");
    world.does(&caller(), close()).runs("");
    world.does(&dispatcher(), Act::Reopen { facts: text("it is back") }).runs("answer dispatch");
    world.does(&dispatcher(), dispatch("CG", &[])).runs("answer accept contact handle");
    world.does(&Actor::requester(), Act::Withdraw { reason: blank() }).runs("close");
    world.does(&caller(), close()).does(&caller(), Act::Archive).runs("");
}

#[test]
fn back_and_forth() {
    let mut world = World::complaint();
    world.dispatched("ZJ").does(&handler("ZJ"), send_back()).runs("answer adjudicate contact handle");
    world.does(&dispatcher(), grant()).runs("answer dispatch");
    world.does(&dispatcher(), dispatch("QU", &[])).does(&handler("QU"), send_back());
    world.does(&dispatcher(), Act::RefuseSendBack { note: text("it is yours") });
    world.runs("answer accept contact handle").does(&handler("QU"), Act::Accept);
    world.does(&handler("QU"), sub_dispatch("QU-1")).runs("answer accept contact handle");
    world.does(&handler("QU-1"), send_back()).runs("answer adjudicate contact handle");
    world.does(&handler("QU"), grant()).runs("answer contact handle");
}

#[test]
fn more_time_and_more_material() {
    let mut world = World::complaint();
    world.does(&dispatcher(), Act::AskMaterial { question: text("where?") }).runs("dispatch supply");
    world
        .minutes_later(10)
        .does(&dispatcher(), Act::Proceed { reason: text("found") })
        .runs("answer dispatch");
    world.handled_by("CG").does(&handler("CG"), ask_extension());
    world.runs("answer contact handle extension_decision");
    world.does(&dispatcher(), Act::RefuseExtension { note: text("no") }).runs("answer contact handle");
    world.does(&handler("CG"), ask_extension()).does(&dispatcher(), grant_extension());
    world.runs("answer contact handle");
    world.does(&handler("CG"), Act::AskMaterial { question: text("where?") }).runs("supply contact handle");
    let added = Act::AddMaterial { note: text("there"), attachments: Vec::new() };
    world.minutes_later(10).does(&Actor::requester(), added).runs("answer contact handle");
}

#[test]
fn supervision_runs_beside_it_to_the_end() {
    let mut world = World::complaint();
    world.handled_by("CG").does(&supervisor(), Act::Supervise { note: text("report") });
    world.runs("answer contact handle supervision");
    world.replied_by("CG").runs("follow_up supervision");
    world.does(&handler("CG"), Act::AnswerSupervision { note: text("done") }).runs("follow_up");
    let mut withdrawn = World::complaint();
    withdrawn.does(&supervisor(), Act::Supervise { note: text("report") });
    withdrawn.does(&Actor::requester(), Act::Withdraw { reason: blank() }).runs("close supervision");
    withdrawn.does(&supervisor(), Act::ConcludeSupervision { note: blank() }).runs("close");
}

#[test]
fn short_ways_to_the_end() {
    let hand_over = Act::HandOver { body: "110".into(), seat: text("seat 4") };
    World::complaint().does(&dispatcher(), hand_over).runs("close");
    let decline = Act::Decline { ground: "LITIGATION_ROUTE".into(), wording: text("court") };
    World::complaint().does(&dispatcher(), decline).runs("");
    let answer = Act::AnswerDirectly { reply: text("nine"), article: None };
    World::of(RequestKind::Inquiry).does(&dispatcher(), answer).runs("");
    let mut past = World::complaint();
    let reply = Act::RecordPastReply { reply: text("long ago"), replied_at: past.now, transfers: 0 };
    past.does(&desk(Role::Importer), reply).runs("");
}

/// Of two clocks of one kind, coming back from a merging revives the later.
#[test]
fn the_clock_that_was_halted_goes_on_and_no_earlier_one() {
    let mut world = World::complaint();
    world.dispatched("CG").does(&handler("CG"), send_back());
    world.at("2026-11-16 09:00").does(&dispatcher(), Act::RefuseSendBack { note: text("it is yours") });
    let accept =
        |world: &World| world.case().live_clock(casework::ClockKind::Accept).map(|clock| clock.started);
    let second = accept(&world);
    world.does(&dispatcher(), Act::Merge { into: casework::CaseId(2), reason: blank() }).runs("");
    world.does(&dispatcher(), Act::Unmerge { reason: blank() }).runs("answer accept contact handle");
    assert!(second.is_some() && accept(&world) == second);
}

/// Whoever was discontent on the phone and says otherwise later is believed.
#[test]
fn the_last_word_counts() {
    let mut world = World::complaint();
    world.replied("CG").does(&caller(), follow_up(Some(discontent())));
    world.does(&Actor::requester(), Act::Rate { answers: content(), note: blank() });
    world.does(&caller(), close()).runs("");
}

#[test]
fn reopened_is_a_new_round_and_reminders_are_counted() {
    let mut world = World::complaint();
    world.does(&Actor::requester(), Act::Remind { note: blank() });
    world.does(&Actor::requester(), Act::Remind { note: blank() });
    world.replied("CG").does(&caller(), follow_up(Some(content()))).does(&caller(), close());
    world.does(&dispatcher(), Act::Reopen { facts: text("it is back") });
    let case = world.case();
    assert_eq!((case.round, case.reminders, case.contacted_at, case.reply.is_some()), (2, 2, None, false));
    assert_eq!(case.clock(casework::ClockKind::Answer).map(|clock| clock.round), Some(2));
}

#[test]
fn only_the_unit_that_contributed_has_done_so() {
    let mut world = World::complaint();
    world.prechecked().does(&dispatcher(), dispatch("CG", &["ZJ", "SW"]));
    world.does(&handler("ZJ"), Act::Contribute { note: text("done") });
    let contributed: Vec<_> = world.case().supports.iter().map(|support| support.contributed).collect();
    assert_eq!(contributed, [true, false]);
}
