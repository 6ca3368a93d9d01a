//! Forbidden while a unit works: extending too late, approving oneself, acting when recused.

use super::forbidden;
use crate::world::{
    World, approver, ask_extension, blank, caller, discontent, dispatch, dispatcher, draft, follow_up,
    grant_extension, handler, invite, name, rework, text,
};
use casework::case::act::{Accused, Method, RequestKind, Urgency};
use casework::{Act, Actor, ClockKind, RefusalCode, StateKind};

fn handled() -> World {
    let mut world = World::complaint();
    world.handled_by("CG");
    world
}

fn asked() -> World {
    let mut world = handled();
    world.does(&handler("CG"), ask_extension());
    world
}

forbidden! {
    not_extended_after_the_due_date(RefusalCode::ExtendAfterDue, AskExtension in StateKind::Handling) {
        let mut world = handled();
        world.at("2026-11-21 00:00");
        let refusal = world.tries(&handler("CG"), &ask_extension());
        assert_eq!((refusal.about.as_deref(), refusal.rule.as_deref()), (Some("2026-11-20"), Some("complex")));
        refusal
    }

    asked_in_time_but_granted_too_late(RefusalCode::ExtendAfterDue, GrantExtension in StateKind::Handling) {
        let mut world = asked();
        let mut in_time = asked();
        in_time.at("2026-11-20 23:59").does(&dispatcher(), grant_extension());
        world.at("2026-11-21 00:00").tries(&dispatcher(), &grant_extension())
    }

    not_extended_more_often_than_the_rule_says(RefusalCode::ExtensionUsedUp, AskExtension in StateKind::Handling) {
        let mut world = asked();
        world.does(&dispatcher(), grant_extension());
        world.tries(&handler("CG"), &ask_extension())
    }

    not_asked_for_twice_at_once(RefusalCode::ExtensionPending, AskExtension in StateKind::Handling) {
        asked().tries(&handler("CG"), &ask_extension())
    }

    not_granted_unasked(RefusalCode::NoExtensionAsked, GrantExtension in StateKind::Handling) {
        handled().tries(&dispatcher(), &grant_extension())
    }

    not_refused_unasked(RefusalCode::NoExtensionAsked, RefuseExtension in StateKind::Handling) {
        handled().tries(&dispatcher(), &Act::RefuseExtension { note: text("no") })
    }

    no_extension_by_a_rule_the_pack_lacks(RefusalCode::UnknownCode, AskExtension in StateKind::Handling) {
        let act = Act::AskExtension { rule: "holiday".into(), reason: text("tired") };
        handled().tries(&handler("CG"), &act)
    }

    a_rework_is_not_extended(RefusalCode::ReworkNotExtended, AskExtension in StateKind::Handling) {
        let mut world = handled();
        world.replied_by("CG").does(&caller(), follow_up(Some(discontent()))).does(&caller(), rework());
        world.tries(&handler("CG"), &ask_extension())
    }

    who_wrote_the_reply_does_not_approve_it(RefusalCode::SamePersonApproves, ApproveReply in StateKind::Drafted) {
        let mut world = handled();
        world.does(&approver("CG"), draft());
        let refusal = world.tries(&approver("CG"), &Act::ApproveReply);
        world.policy.procedure.two_person_reply = false;
        world.does(&approver("CG"), Act::ApproveReply);
        refusal
    }

    who_is_recused_does_not_act(RefusalCode::ActorRecused, RecordWork in StateKind::Handling) {
        let mut world = handled();
        let recuse = Act::Recuse { person: handler("CG").id, reason: text("a neighbour") };
        world.does(&approver("CG"), recuse);
        assert!(!casework::access::may_see(&world.policy, &handler("CG"), world.case()));
        let work = Act::RecordWork { work: casework::case::act::Work::SiteVisit, note: text("seen") };
        world.tries(&handler("CG"), &work)
    }

    who_is_recused_is_not_invited(RefusalCode::AssigneeRecused, Invite in StateKind::Handling) {
        let mut world = handled();
        world.does(&approver("CG"), Act::Recuse { person: "zhang".into(), reason: text("a neighbour") });
        world.tries(&handler("CG"), &invite("zhang", "QU"))
    }

    nobody_of_an_accused_unit_is_invited(RefusalCode::LeadsToAccused, Invite in StateKind::Handling) {
        let mut world = World::about(Accused::Unit("QU".into()));
        world.prechecked().does(&dispatcher(), dispatch("CG", &[])).does(&handler("CG"), Act::Accept);
        world.tries(&handler("CG"), &invite("wu", "QU-1"))
    }

    nobody_is_invited_twice(RefusalCode::InvitationStands, Invite in StateKind::Handling) {
        let mut world = handled();
        world.does(&handler("CG"), invite("wu", "QU"));
        world.tries(&handler("CG"), &invite("wu", "QU"))
    }

    no_invitation_ends_that_does_not_stand(RefusalCode::InvitationStands, EndInvitation in StateKind::Handling) {
        handled().tries(&handler("CG"), &Act::EndInvitation { person: "wu".into(), reason: blank() })
    }

    what_is_confidential_is_not_made_so_again(RefusalCode::NothingNew, KeepConfidential in StateKind::Registered) {
        let again = Act::KeepConfidential { reason: text("he asks for it") };
        World::about(Accused::Unit("CG".into())).tries(&dispatcher(), &again)
    }

    who_is_named_already_is_not_named_again(RefusalCode::NothingNew, NameAccused in StateKind::Registered) {
        World::about(Accused::Unit("CG".into())).tries(&dispatcher(), &name(Accused::Unit("CG".into())))
    }

    nobody_is_named_whom_the_pack_does_not_know(RefusalCode::UnknownCode, NameAccused in StateKind::Registered) {
        World::complaint().tries(&dispatcher(), &name(Accused::Head("NOBODY".into())))
    }

    who_is_recused_is_not_assigned(RefusalCode::AssigneeRecused, AssignHandler in StateKind::Handling) {
        let mut world = handled();
        world.does(&approver("CG"), Act::Recuse { person: "zhang".into(), reason: text("a neighbour") });
        world.tries(&handler("CG"), &Act::AssignHandler { person: "zhang".into() })
    }

    nothing_happens_before_what_happened_last(RefusalCode::TimeRunsBackwards, RecordContact in StateKind::Handling) {
        let mut world = handled();
        let contact = || Act::RecordContact { reached: true, method: Method::Phone, note: blank() };
        world.does(&handler("CG"), contact());
        let refusal = world.minutes_later(-1).tries(&handler("CG"), &contact());
        assert_eq!(refusal.about.as_deref(), Some("2026-11-13 09:00"));
        refusal
    }

    a_reply_says_something(RefusalCode::TextMissing, DraftReply in StateKind::Handling) {
        let Act::DraftReply { note, outcome, finding, .. } = draft() else { unreachable!() };
        handled().tries(&handler("CG"), &Act::DraftReply { reply: blank(), note, outcome, finding })
    }

    no_breach_before_the_due_date(RefusalCode::NothingBreached, RecordBreach in StateKind::Handling) {
        let mut world = handled();
        world.at("2026-11-20 23:59").tries(&Actor::system(), &Act::RecordBreach { clock: ClockKind::Answer })
    }

    a_breach_is_recorded_once(RefusalCode::NothingBreached, RecordBreach in StateKind::Handling) {
        let mut world = handled();
        let breach = Act::RecordBreach { clock: ClockKind::Answer };
        world.at("2026-11-21 00:00").does(&Actor::system(), breach.clone());
        world.tries(&Actor::system(), &breach)
    }

    a_handler_does_not_approve(RefusalCode::NotAllowed, ApproveReply in StateKind::Drafted) {
        let mut world = handled();
        world.does(&handler("CG"), draft());
        world.tries(&Actor::of_unit("second", casework::Role::UnitHandler, "CG"), &Act::ApproveReply)
    }

    no_reply_leaves_unapproved(RefusalCode::NotInThisState, IssueReply in StateKind::Drafted) {
        let mut world = handled();
        world.does(&handler("CG"), draft());
        world.tries(&handler("CG"), &crate::world::issue())
    }
}

/// Every text that a rule demands is demanded: blank, each of these acts is refused.
#[test]
fn blank_is_not_written() {
    let handling: &[(Actor, Act)] = &[
        (handler("CG"), Act::AskMaterial { question: blank() }),
        (handler("CG"), Act::RecordWork { work: casework::case::act::Work::Measure, note: blank() }),
        (handler("CG"), Act::AskExtension { rule: "complex".into(), reason: blank() }),
        (handler("CG"), Act::Contribute { note: blank() }),
        (Actor::requester(), Act::AddMaterial { note: blank(), attachments: Vec::new() }),
        (approver("CG"), Act::Recuse { person: "zhang".into(), reason: blank() }),
        (crate::world::supervisor(), Act::Supervise { note: blank() }),
        (handler("CG"), Act::AnswerSupervision { note: blank() }),
    ];
    for (by, act) in handling {
        assert_eq!(handled().tries(by, act).code, RefusalCode::TextMissing, "{act:?}");
    }
    let refuse = Act::RefuseExtension { note: blank() };
    assert_eq!(asked().tries(&dispatcher(), &refuse).code, RefusalCode::TextMissing);
    let mut drafted = handled();
    drafted.does(&handler("CG"), draft());
    let back = Act::ReturnDraft { note: blank() };
    assert_eq!(drafted.tries(&approver("CG"), &back).code, RefusalCode::TextMissing);
    blank_is_not_written_at_the_desk();
}

fn blank_is_not_written_at_the_desk() {
    let importer = crate::world::desk(casework::Role::Importer);
    let fresh: [(Actor, Act); 4] = [
        (dispatcher(), Act::HandOver { body: "110".into(), seat: blank() }),
        (dispatcher(), Act::AskMaterial { question: blank() }),
        (dispatcher(), Act::Decline { ground: "LITIGATION_ROUTE".into(), wording: blank() }),
        (
            importer,
            Act::RecordPastReply { reply: blank(), replied_at: jiff::Timestamp::UNIX_EPOCH, transfers: 0 },
        ),
    ];
    for (by, act) in &fresh {
        assert_eq!(World::complaint().tries(by, act).code, RefusalCode::TextMissing, "{act:?}");
    }
    let answer = Act::AnswerDirectly { reply: blank(), article: None };
    assert_eq!(World::of(RequestKind::Inquiry).tries(&dispatcher(), &answer).code, RefusalCode::TextMissing);
    let mut waiting = World::complaint();
    waiting.does(&dispatcher(), Act::AskMaterial { question: text("where?") });
    let proceed = Act::Proceed { reason: blank() };
    assert_eq!(waiting.tries(&dispatcher(), &proceed).code, RefusalCode::TextMissing);
    let mut back = World::complaint();
    back.dispatched("CG").does(&handler("CG"), crate::world::send_back());
    let refuse = Act::RefuseSendBack { note: blank() };
    assert_eq!(back.tries(&dispatcher(), &refuse).code, RefusalCode::TextMissing);
    let mut done = World::complaint();
    done.replied("CG").does(&caller(), follow_up(Some(discontent())));
    assert_eq!(done.tries(&caller(), &Act::Rework { note: blank() }).code, RefusalCode::TextMissing);
    done.does(&caller(), Act::Close { note: text("all that could be done") });
    let reopen = Act::Reopen { facts: blank() };
    assert_eq!(done.tries(&dispatcher(), &reopen).code, RefusalCode::TextMissing);
}

/// A code that the pack does not have is refused wherever one is given, and named.
#[test]
fn unknown_codes_are_named() {
    let area = Act::Precheck {
        category: "020201".into(),
        urgency: Urgency::Ordinary,
        kind: RequestKind::Complaint,
        area: Some("111111".into()),
    };
    for (act, code) in [
        (crate::world::precheck(RequestKind::Complaint, "999999"), "999999"),
        (area, "111111"),
        (Act::HandOver { body: "911".into(), seat: text("seat 4") }, "911"),
        (Act::Decline { ground: "TOO_MANY".into(), wording: text("no") }, "TOO_MANY"),
    ] {
        let refusal = World::complaint().tries(&dispatcher(), &act);
        assert_eq!((refusal.code, refusal.about.as_deref()), (RefusalCode::UnknownCode, Some(code)));
    }
    let answer = Act::AnswerDirectly { reply: text("nine"), article: Some("NO-ARTICLE".into()) };
    let refusal = World::of(RequestKind::Inquiry).tries(&dispatcher(), &answer);
    assert_eq!((refusal.code, refusal.about.as_deref()), (RefusalCode::UnknownCode, Some("NO-ARTICLE")));
    let mut replied = World::complaint();
    let mut answers = discontent();
    answers.reason = Some("MOOD".into());
    let refusal = replied.replied("CG").tries(&caller(), &follow_up(Some(answers)));
    assert_eq!((refusal.code, refusal.about.as_deref()), (RefusalCode::UnknownCode, Some("MOOD")));
}
