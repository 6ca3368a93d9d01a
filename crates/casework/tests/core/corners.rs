//! Corners at which the core once went wrong. Each test failed before its mend.

use crate::world::{
    World, approver, ask_extension, blank, caller, close, dispatch, dispatcher, handler, instant, precheck,
    send_back, sub_dispatch, submission, text,
};
use casework::case::act::{Accused, Fault, RequestKind};
use casework::{Act, Actor, CaseId, ClockKind, RefusalCode, Role, StateKind};

fn breaches(world: &World) -> usize {
    world.case().clocks.iter().filter(|clock| clock.breached.is_some()).count()
}

/// Two clocks of one kind may fall due at the same moment; only the one that was missed is marked.
#[test]
fn a_breach_is_marked_on_the_clock_that_was_missed() {
    let mut world = World::complaint();
    world.dispatched("CG").does(&handler("CG"), send_back());
    world.does(&dispatcher(), Act::RefuseSendBack { note: text("it is yours") });
    let accept: Vec<_> = world.case().clocks.iter().filter(|c| c.kind == ClockKind::Accept).collect();
    assert_eq!(accept[0].due, accept[1].due, "the corner needs two equal dues");
    world.at("2026-11-17 09:00").does(&Actor::system(), Act::RecordBreach { clock: ClockKind::Accept });
    let accept: Vec<_> = world.case().clocks.iter().filter(|c| c.kind == ClockKind::Accept).collect();
    assert_eq!((accept[0].breached, accept[1].breached.is_some()), (None, true));
    let again = world.tries(&Actor::system(), &Act::RecordBreach { clock: ClockKind::Accept });
    assert_eq!((again.code, breaches(&world)), (RefusalCode::NothingBreached, 1));
}

/// A clock stopped in the very instant of the merging had stopped before it, and stays stopped.
#[test]
fn coming_back_from_a_merging_revives_only_what_it_halted() {
    let mut world = World::complaint();
    world.handled_by("CG");
    let live = world.case().live_kinds();
    world.does(&dispatcher(), Act::Merge { into: CaseId(2), reason: blank() });
    assert!(world.case().live_kinds().is_empty());
    world.minutes_later(90).does(&dispatcher(), Act::Unmerge { reason: blank() });
    assert_eq!(world.case().live_kinds(), live);
}

/// A corrected kind gives another limit; the pause already taken still counts.
#[test]
fn a_corrected_kind_keeps_the_pause() {
    let mut world = World::new();
    let mut asked = submission(RequestKind::Inquiry, world.now);
    asked.category = None;
    world.register(&asked);
    world.does(&dispatcher(), Act::AskMaterial { question: text("where?") });
    world.at("2026-11-17 09:00");
    world.does(&Actor::requester(), Act::AddMaterial { note: text("there"), attachments: Vec::new() });
    world.does(&dispatcher(), precheck(RequestKind::Complaint, "020201"));
    let due = world.case().clock(ClockKind::Answer).unwrap().due;
    assert_eq!(due, instant(&world.policy, "2026-11-25 00:00"), "five working days, and two of pause");
}

/// The same kind and category under a newer pack: the limit already running stands.
#[test]
fn a_newer_pack_does_not_move_a_running_deadline() {
    let mut world = World::complaint();
    let before = world.case().clock(ClockKind::Answer).unwrap().clone();
    for rule in &mut world.policy.limits {
        rule.limit.rule.push_str("-NEW");
        rule.limit.span = almanac::Span::WorkingDays(2);
    }
    world.minutes_later(10).prechecked();
    assert_eq!(world.case().clock(ClockKind::Answer), Some(&before));
}

/// Whoever withdraws leaves no extension pending that would block the reopened case.
#[test]
fn nothing_stays_pending_over_a_reopening() {
    let mut world = World::complaint();
    world.handled_by("CG").does(&handler("CG"), ask_extension());
    world.does(&Actor::requester(), Act::Withdraw { reason: blank() }).does(&caller(), close());
    world.does(&dispatcher(), Act::Reopen { facts: text("it is back") });
    world.does(&dispatcher(), dispatch("CG", &[])).does(&handler("CG"), Act::Accept);
    world.does(&handler("CG"), ask_extension());
    assert!(world.case().extension_asked.is_some());
}

/// Recused after having been assigned: no longer the handler.
#[test]
fn a_recused_handler_is_taken_off_the_case() {
    let mut world = World::complaint();
    world.handled_by("CG").does(&handler("CG"), Act::AssignHandler { person: "zhang".into() });
    world.does(&approver("CG"), Act::Recuse { person: "zhang".into(), reason: text("a neighbour") });
    assert_eq!(world.case().handler, None);
    world.does(&handler("CG"), Act::AssignHandler { person: "li".into() });
    world.does(&approver("CG"), Act::Recuse { person: "wang".into(), reason: text("a cousin") });
    assert_eq!(world.case().handler, Some("li".into()), "another's recusal changes nothing");
}

/// A unit that already supports does not become the lead as well.
#[test]
fn a_supporting_unit_is_not_dispatched_to_further_down() {
    let mut world = World::complaint();
    world.prechecked().does(&dispatcher(), dispatch("QU", &["QU-1"])).does(&handler("QU"), Act::Accept);
    assert_eq!(world.tries(&handler("QU"), &sub_dispatch("QU-1")).code, RefusalCode::UnitTwice);
    world.does(&handler("QU"), sub_dispatch("QU-2"));
}

/// What units send back among themselves is not the desk's wrong dispatch.
#[test]
fn only_what_comes_back_to_the_desk_counts_as_returned() {
    let mut world = World::complaint();
    world.handled_by("QU");
    for street in ["QU-1", "QU-2"] {
        world.does(&handler("QU"), sub_dispatch(street)).does(&handler(street), send_back());
        world.does(&handler("QU"), Act::GrantSendBack { fault: Fault::Agent, note: blank() });
    }
    assert_eq!((world.case().state_kind(), world.case().returns.len()), (StateKind::Handling, 0));
}

/// A category that is confidential by itself makes the case confidential whenever it is chosen.
#[test]
fn a_confidential_category_chosen_later_hides_the_requester_too() {
    let mut world = World::complaint();
    let guarded =
        world.policy.categories.values().find(|c| c.flags.iter().any(|f| f == "confidential_default"));
    let guarded = guarded.unwrap().code.clone();
    assert!(!world.case().confidential);
    world.does(&dispatcher(), precheck(RequestKind::Complaint, guarded.as_str()));
    assert!(world.case().confidential);
    world.does(&dispatcher(), precheck(RequestKind::Complaint, "020201"));
    assert!(world.case().confidential, "once hidden, never shown by a mere correction");
}

/// A complaint about a unit joined to an ordinary case would travel to that unit with it, and one about the
/// hotline would come before the hotline's desks.
#[test]
fn a_case_about_a_unit_does_not_join_another() {
    for accused in [Accused::Unit("CG".into()), Accused::Head("CG-HEAD".into())] {
        let world = World::about(accused);
        let refusal = world.tries(&dispatcher(), &Act::Merge { into: CaseId(2), reason: blank() });
        assert_eq!(refusal.code, RefusalCode::LeadsToAccused);
    }
    let about_us = World::about(Accused::Hotline);
    let refusal = about_us.tries(&dispatcher(), &Act::Merge { into: CaseId(2), reason: blank() });
    assert_eq!(refusal.code, RefusalCode::NotAllowed, "the desks do not have it at all");
}

/// Blankness is known while an act is decided and not kept; it must not tell two equal facts apart.
#[test]
fn a_fact_read_back_equals_the_fact_written() {
    let mut world = World::complaint();
    world.dispatched("CG");
    for recorded in &world.history {
        let json = serde_json::to_string(recorded).unwrap();
        assert_eq!(serde_json::from_str::<casework::Recorded>(&json).unwrap(), *recorded, "{json}");
    }
}

/// The language tag is the one field of a submission that is kept as written: it must be a tag.
#[test]
fn a_language_tag_cannot_carry_a_sentence() {
    let world = World::new();
    let agent = crate::world::desk(Role::Agent);
    for (tag, good) in [
        ("zh-CN", true),
        ("en", true),
        ("yue-Hant-HK", true),
        ("", false),
        ("我叫张三", false),
        ("call me on 139", false),
    ] {
        let mut asked = submission(RequestKind::Inquiry, world.now);
        tag.clone_into(&mut asked.language);
        let decided = casework::register(&asked, &agent, &world.policy, world.now);
        assert_eq!(decided.is_ok(), good, "{tag}");
        if let Err(refusal) = decided {
            assert_eq!(
                (refusal.code, refusal.about.as_deref()),
                (RefusalCode::UnknownCode, Some("language"))
            );
        }
    }
}
