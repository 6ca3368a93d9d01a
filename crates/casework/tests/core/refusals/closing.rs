//! Forbidden at the end: closing what is not done, and touching what is closed.

use super::forbidden;
use crate::world::{
    World, answers, blank, caller, close, content, desk, discontent, dispatcher, draft, follow_up, handler,
    precheck, rework, supervisor, text,
};
use casework::case::act::{Answers, RequestKind, Satisfaction};
use casework::case::fact::What;
use casework::{Act, Actor, Fact, RefusalCode, Role, StateKind};

fn rate(answers: Answers) -> Act {
    Act::Rate { answers, note: blank() }
}

/// A complaint that was replied to and followed up with these answers.
fn followed_up(answers: Answers) -> World {
    let mut world = World::complaint();
    world.replied("CG").does(&caller(), follow_up(Some(answers)));
    world
}

fn closed() -> World {
    let mut world = followed_up(content());
    world.does(&caller(), close());
    world
}

forbidden! {
    /// Only a history from elsewhere can say so: followed up, and no reply ever given.
    nothing_is_closed_without_a_reply(RefusalCode::CloseWithoutReply, Close in StateKind::ToClose) {
        let mut world = World::complaint();
        world.believe(&caller(), Fact::from(What::FollowedUp { answers: Some(content()), note: blank() }));
        world.tries(&caller(), &close())
    }

    /// Replied to according to the record, but never issued.
    nothing_is_closed_on_a_reply_never_issued(RefusalCode::CloseWithoutReply, Close in StateKind::ToClose) {
        let mut world = followed_up(content());
        let drafted = What::ReplyDrafted {
            reply: text("another"),
            note: blank(),
            outcome: casework::case::act::Outcome::Solved,
            finding: casework::case::act::Finding::True,
        };
        world.believe(&handler("CG"), Fact::from(drafted));
        world.believe(&caller(), Fact::from(What::FollowedUp { answers: Some(content()), note: blank() }));
        world.tries(&caller(), &close())
    }

    a_complaint_is_not_closed_without_follow_up(RefusalCode::CloseWithoutFollowUp, Close in StateKind::Replied) {
        let mut world = World::complaint();
        world.replied("CG");
        world.tries(&caller(), &close())
    }

    a_call_for_help_is_not_closed_without_follow_up(RefusalCode::CloseWithoutFollowUp, Close in StateKind::Replied) {
        let mut world = World::of(RequestKind::Help);
        world.replied("CG");
        world.tries(&caller(), &close())
    }

    a_report_is_not_closed_without_follow_up(RefusalCode::CloseWithoutFollowUp, Close in StateKind::Replied) {
        let mut world = World::of(RequestKind::Report);
        world.replied("CG");
        world.tries(&caller(), &close())
    }

    one_unanswered_call_is_not_enough(RefusalCode::CloseWithoutFollowUp, Close in StateKind::Replied) {
        let mut world = World::complaint();
        world.replied("CG").does(&caller(), follow_up(None));
        let refusal = world.tries(&caller(), &close());
        world.does(&caller(), follow_up(None)).does(&caller(), close());
        refusal
    }

    against_the_answer_only_with_a_reason(RefusalCode::CloseUnsettledWithoutReason, Close in StateKind::ToClose) {
        let mut world = followed_up(discontent());
        let refusal = world.tries(&caller(), &close());
        world.does(&caller(), Act::Close { note: text("all that the law allows has been done") });
        refusal
    }

    satisfied_but_unsolved_is_unsettled_too(RefusalCode::CloseUnsettledWithoutReason, Close in StateKind::ToClose) {
        followed_up(answers(false, Satisfaction::Satisfied)).tries(&caller(), &close())
    }

    solved_but_dissatisfied_is_unsettled_too(RefusalCode::CloseUnsettledWithoutReason, Close in StateKind::ToClose) {
        followed_up(answers(true, Satisfaction::Dissatisfied)).tries(&caller(), &close())
    }

    not_closed_while_supervised(RefusalCode::SupervisionNotConcluded, Close in StateKind::ToClose) {
        let mut world = followed_up(content());
        world.does(&supervisor(), Act::Supervise { note: text("report to us") });
        world.tries(&caller(), &close())
    }

    reworked_only_as_often_as_the_rules_allow(RefusalCode::ReworkUsedUp, Rework in StateKind::ToClose) {
        let mut world = followed_up(discontent());
        world.does(&caller(), rework()).replied_by("CG").does(&caller(), follow_up(Some(discontent())));
        let refusal = world.tries(&caller(), &rework());
        world.does(&supervisor(), rework());
        refusal
    }

    what_was_withdrawn_is_not_reworked(RefusalCode::NotInThisState, Rework in StateKind::ToClose) {
        let mut world = World::complaint();
        world.does(&Actor::requester(), Act::Withdraw { reason: blank() });
        world.tries(&caller(), &rework())
    }

    rated_once_per_closing(RefusalCode::RatedAlready, Rate in StateKind::Closed) {
        let mut world = closed();
        world.does(&Actor::requester(), rate(content()));
        world.tries(&Actor::requester(), &rate(discontent()))
    }

    rated_in_time(RefusalCode::RatingTooLate, Rate in StateKind::Closed) {
        let mut world = closed();
        world.at("2026-12-13 09:00");
        let mut in_time = closed();
        in_time.at("2026-12-13 09:00").does(&Actor::requester(), rate(content()));
        world.minutes_later(1).tries(&Actor::requester(), &rate(content()))
    }

    a_closed_case_is_not_edited(RefusalCode::ClosedIsFinal, Precheck in StateKind::Closed) {
        closed().tries(&dispatcher(), &precheck(RequestKind::Inquiry, "020201"))
    }

    a_closed_case_gets_no_other_reply(RefusalCode::ClosedIsFinal, DraftReply in StateKind::Closed) {
        closed().tries(&handler("CG"), &draft())
    }

    a_closed_case_is_not_closed_again(RefusalCode::ClosedIsFinal, Close in StateKind::Closed) {
        closed().tries(&caller(), &close())
    }

    an_archived_case_is_not_reopened(RefusalCode::ClosedIsFinal, Reopen in StateKind::Archived) {
        let mut world = closed();
        world.does(&caller(), Act::Archive);
        world.tries(&dispatcher(), &Act::Reopen { facts: text("it is back") })
    }

    followed_up_only_after_the_reply(RefusalCode::NotInThisState, RecordFollowUp in StateKind::Handling) {
        let mut world = World::complaint();
        world.handled_by("CG");
        world.tries(&caller(), &follow_up(Some(content())))
    }

    the_agent_does_not_close(RefusalCode::NotAllowed, Close in StateKind::ToClose) {
        followed_up(content()).tries(&desk(Role::Agent), &close())
    }
}

/// Nobody can be asked: documented, and closed without a follow-up.
#[test]
fn who_cannot_be_reached_need_not_be_asked() {
    let mut world = World::new();
    let mut asked = crate::world::submission(RequestKind::Report, world.now);
    asked.contactable = false;
    world.register(&asked).replied("CG").does(&caller(), close());
    assert_eq!(world.case().state_kind(), StateKind::Closed);
}

/// Every act but these few is refused once a case is closed, for this one reason.
#[test]
fn after_closing_only_what_is_added() {
    use casework::ActKind as A;
    let left: Vec<_> = A::ALL
        .iter()
        .filter(|act| casework::case::table::belongs(**act, StateKind::Closed))
        .copied()
        .collect();
    assert_eq!(
        left,
        [
            A::Rate,
            A::AskWhy,
            A::Explain,
            A::Reopen,
            A::Archive,
            A::Release,
            A::NameAccused,
            A::KeepConfidential,
            A::RecordBreach,
            A::RequestReview,
            A::Terminate,
            A::Convert,
            A::Award,
            A::IssuePaper
        ]
    );
}
