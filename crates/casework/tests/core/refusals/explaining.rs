//! Forbidden when it is asked why: before there is an answer, twice at once, without end, and by others than whoever
//! answered.

use super::forbidden;
use crate::world::{World, approver, ask_why, blank, dispatcher, explain, handler, sub_dispatch, text};
use casework::{Act, Actor, RefusalCode, Role, StateKind};

fn replied() -> World {
    let mut world = World::complaint();
    world.replied("CG");
    world
}

fn asked() -> World {
    let mut world = replied();
    world.does(&Actor::requester(), ask_why());
    world
}

forbidden! {
    not_asked_before_there_is_an_answer(RefusalCode::NotInThisState, AskWhy in StateKind::Handling) {
        let mut world = World::complaint();
        world.handled_by("CG").tries(&Actor::requester(), &ask_why())
    }

    not_asked_about_what_oneself_ended(RefusalCode::NothingToExplain, AskWhy in StateKind::ToClose) {
        let mut world = World::complaint();
        world.handled_by("CG").does(&Actor::requester(), Act::Withdraw { reason: blank() });
        world.tries(&Actor::requester(), &ask_why())
    }

    not_two_questions_at_once(RefusalCode::QuestionOpen, AskWhy in StateKind::Replied) {
        asked().tries(&Actor::requester(), &ask_why())
    }

    not_asked_without_end(RefusalCode::QuestionsUsedUp, AskWhy in StateKind::Replied) {
        let mut world = asked();
        assert_eq!(world.policy.procedure.questions_at_most, 2);
        world.does(&handler("CG"), explain()).does(&Actor::requester(), ask_why());
        world.does(&handler("CG"), explain());
        world.tries(&Actor::requester(), &ask_why())
    }

    a_question_says_something(RefusalCode::TextMissing, AskWhy in StateKind::Replied) {
        replied().tries(&Actor::requester(), &Act::AskWhy { question: blank() })
    }

    an_explanation_says_something(RefusalCode::TextMissing, Explain in StateKind::Replied) {
        asked().tries(&handler("CG"), &Act::Explain { explanation: blank() })
    }

    nothing_is_explained_unasked(RefusalCode::NothingOwed, Explain in StateKind::Replied) {
        replied().tries(&handler("CG"), &explain())
    }

    a_desk_does_not_explain_for_a_unit(RefusalCode::NotYoursToExplain, Explain in StateKind::Replied) {
        asked().tries(&dispatcher(), &explain())
    }

    nor_does_the_unit_above(RefusalCode::NotYoursToExplain, Explain in StateKind::Replied) {
        let mut world = World::complaint();
        world.handled_by("QU").does(&handler("QU"), sub_dispatch("QU-1")).does(&handler("QU-1"), Act::Accept);
        world.replied_by("QU-1").does(&Actor::requester(), ask_why());
        let refusal = world.tries(&approver("QU"), &explain());
        world.does(&approver("QU-1"), explain());
        refusal
    }

    nobody_of_another_unit_explains(RefusalCode::NotAllowed, Explain in StateKind::Replied) {
        asked().tries(&handler("ZJ"), &explain())
    }

    who_is_recused_does_not_explain(RefusalCode::ActorRecused, Explain in StateKind::Replied) {
        let mut world = asked();
        world.does(&approver("CG"), Act::Recuse { person: handler("CG").id, reason: text("a neighbour") });
        world.tries(&handler("CG"), &explain())
    }

    an_agent_writes_a_question_down_and_explains_none(RefusalCode::NotAllowed, Explain in StateKind::Replied) {
        let mut world = replied();
        let agent = Actor::of_desk("agent", Role::Agent);
        world.does(&agent, ask_why());
        world.tries(&agent, &explain())
    }
}
