//! Forbidden on the way to a unit: above all, that a case reaches the one it is about.

use super::forbidden;
use crate::world::{
    World, blank, desk, dispatch, dispatcher, handler, send_back, sub_dispatch, submission, supervisor, text,
};
use casework::case::act::{Accused, Fault, RequestKind};
use casework::{Act, Refusal, RefusalCode, Role, StateKind};

fn about_unit(unit: &str) -> World {
    let mut world = World::about(Accused::Unit(unit.into()));
    world.prechecked();
    world
}

fn add_support(unit: &str) -> Act {
    Act::AddSupport { unit: unit.into(), advice: blank() }
}

/// A refusal that names the unit it concerns.
fn naming(unit: &str, refusal: Refusal) -> Refusal {
    assert_eq!(refusal.about.as_deref(), Some(unit));
    refusal
}

forbidden! {
    never_dispatched_to_the_accused_unit(RefusalCode::LeadsToAccused, Dispatch in StateKind::ToDispatch) {
        let mut world = about_unit("CG");
        let refusal = naming("CG", world.tries(&dispatcher(), &dispatch("CG", &[])));
        world.does(&dispatcher(), dispatch("ZJ", &[]));
        refusal
    }

    never_dispatched_to_a_unit_whose_head_is_accused(RefusalCode::LeadsToAccused, Dispatch in StateKind::ToDispatch) {
        let mut world = World::about(Accused::Head("CG-HEAD".into()));
        naming("CG", world.prechecked().tries(&dispatcher(), &dispatch("CG", &[])))
    }

    never_dispatched_to_a_unit_below_the_accused(RefusalCode::LeadsToAccused, Dispatch in StateKind::ToDispatch) {
        naming("CG-1", about_unit("CG").tries(&dispatcher(), &dispatch("CG-1", &[])))
    }

    never_dispatched_below_an_accused_head(RefusalCode::LeadsToAccused, Dispatch in StateKind::ToDispatch) {
        let mut world = World::about(Accused::Head("QU-HEAD".into()));
        naming("QU-1", world.prechecked().tries(&dispatcher(), &dispatch("QU-1", &[])))
    }

    never_to_the_accused_as_a_supporting_unit(RefusalCode::LeadsToAccused, Dispatch in StateKind::ToDispatch) {
        naming("CG", about_unit("CG").tries(&dispatcher(), &dispatch("ZJ", &["SW", "CG"])))
    }

    never_sub_dispatched_to_the_accused(RefusalCode::LeadsToAccused, SubDispatch in StateKind::Handling) {
        let mut world = about_unit("QU-1");
        world.does(&dispatcher(), dispatch("QU", &[])).does(&handler("QU"), Act::Accept);
        let refusal = naming("QU-1", world.tries(&handler("QU"), &sub_dispatch("QU-1")));
        world.does(&handler("QU"), sub_dispatch("QU-2"));
        refusal
    }

    the_accused_is_never_added_as_support(RefusalCode::LeadsToAccused, AddSupport in StateKind::Handling) {
        let mut world = about_unit("CG-1");
        world.does(&dispatcher(), dispatch("ZJ", &[])).does(&handler("ZJ"), Act::Accept);
        naming("CG-1", world.tries(&handler("ZJ"), &add_support("CG-1")))
    }

    a_head_is_accused_for_support_too(RefusalCode::LeadsToAccused, AddSupport in StateKind::Dispatched) {
        let mut world = World::about(Accused::Head("ZJ-HEAD".into()));
        world.dispatched("CG");
        naming("ZJ", world.tries(&dispatcher(), &add_support("ZJ")))
    }

    not_dispatched_without_a_category(RefusalCode::CategoryMissing, Dispatch in StateKind::Registered) {
        let mut world = World::new();
        world.policy.procedure.precheck_required = false;
        let mut asked = submission(RequestKind::Complaint, world.now);
        asked.category = None;
        world.register(&asked).tries(&dispatcher(), &dispatch("CG", &[]))
    }

    not_dispatched_unchecked_where_a_check_is_required(RefusalCode::PrecheckMissing, Dispatch in StateKind::Registered) {
        let mut world = World::complaint();
        let refusal = world.tries(&dispatcher(), &dispatch("CG", &[]));
        world.policy.procedure.precheck_required = false;
        world.does(&dispatcher(), dispatch("CG", &[]));
        refusal
    }

    dispatched_only_to_units_of_the_pack(RefusalCode::UnknownCode, Dispatch in StateKind::ToDispatch) {
        let mut world = World::complaint();
        naming("NOBODY", world.prechecked().tries(&dispatcher(), &dispatch("NOBODY", &[])))
    }

    supported_only_by_units_of_the_pack(RefusalCode::UnknownCode, Dispatch in StateKind::ToDispatch) {
        let mut world = World::complaint();
        naming("NOBODY", world.prechecked().tries(&dispatcher(), &dispatch("CG", &["NOBODY"])))
    }

    the_lead_does_not_support_itself(RefusalCode::UnitTwice, Dispatch in StateKind::ToDispatch) {
        let mut world = World::complaint();
        naming("CG", world.prechecked().tries(&dispatcher(), &dispatch("CG", &["CG"])))
    }

    nobody_supports_twice(RefusalCode::UnitTwice, Dispatch in StateKind::ToDispatch) {
        let mut world = World::complaint();
        naming("ZJ", world.prechecked().tries(&dispatcher(), &dispatch("CG", &["ZJ", "SW", "ZJ"])))
    }

    who_is_on_the_case_is_not_added(RefusalCode::UnitTwice, AddSupport in StateKind::Handling) {
        let mut world = World::complaint();
        world.handled_by("CG").does(&handler("CG"), add_support("SW"));
        assert_eq!(world.tries(&handler("CG"), &add_support("SW")).code, RefusalCode::UnitTwice);
        naming("CG", world.tries(&handler("CG"), &add_support("CG")))
    }

    not_sub_dispatched_sideways(RefusalCode::NotBelow, SubDispatch in StateKind::Handling) {
        let mut world = World::complaint();
        world.handled_by("CG").tries(&handler("CG"), &sub_dispatch("ZJ"))
    }

    not_sub_dispatched_to_oneself(RefusalCode::NotBelow, SubDispatch in StateKind::Handling) {
        let mut world = World::complaint();
        world.handled_by("CG").tries(&handler("CG"), &sub_dispatch("CG"))
    }

    not_sub_dispatched_upwards(RefusalCode::NotBelow, SubDispatch in StateKind::Handling) {
        let mut world = World::complaint();
        world.handled_by("QU-1").tries(&handler("QU-1"), &sub_dispatch("QU"))
    }

    not_sent_back_twice(RefusalCode::NoSecondSendBack, SendBack in StateKind::Dispatched) {
        let mut world = World::complaint();
        world.dispatched("CG").does(&handler("CG"), send_back());
        world.does(&dispatcher(), Act::RefuseSendBack { note: text("it is yours") });
        world.tries(&handler("CG"), &send_back())
    }

    not_sent_back_after_the_time_for_it(RefusalCode::SendBackTooLate, SendBack in StateKind::Dispatched) {
        let mut world = World::complaint();
        world.dispatched("CG").at("2026-11-17 00:00");
        let refusal = world.tries(&handler("CG"), &send_back());
        assert_eq!((refusal.about.as_deref(), refusal.rule.as_deref()), (Some("2026-11-16"), Some("S-SEND-BACK")));
        let mut in_time = World::complaint();
        in_time.dispatched("CG").at("2026-11-16 23:59").does(&handler("CG"), send_back());
        refusal
    }

    not_sent_back_without_saying_why(RefusalCode::TextMissing, SendBack in StateKind::Dispatched) {
        let act = Act::SendBack { reason: "WRONG_UNIT".into(), note: blank() };
        World::complaint().dispatched("CG").tries(&handler("CG"), &act)
    }

    not_sent_back_for_a_reason_the_pack_lacks(RefusalCode::UnknownCode, SendBack in StateKind::Dispatched) {
        let act = Act::SendBack { reason: "TOO_HARD".into(), note: text("too hard") };
        naming("TOO_HARD", World::complaint().dispatched("CG").tries(&handler("CG"), &act))
    }

    the_desk_does_not_settle_between_units(RefusalCode::NotYoursToSettle, GrantSendBack in StateKind::SentBack) {
        let mut world = World::complaint();
        world.handled_by("QU").does(&handler("QU"), sub_dispatch("QU-1")).does(&handler("QU-1"), send_back());
        let grant = Act::GrantSendBack { fault: Fault::Nobody, note: blank() };
        let refusal = world.tries(&dispatcher(), &grant);
        world.does(&handler("QU"), grant);
        refusal
    }

    who_sent_back_does_not_settle_it(RefusalCode::NotYoursToSettle, RefuseSendBack in StateKind::SentBack) {
        let mut world = World::complaint();
        world.handled_by("QU").does(&handler("QU"), sub_dispatch("QU-1")).does(&handler("QU-1"), send_back());
        world.tries(&handler("QU-1"), &Act::RefuseSendBack { note: text("no") })
    }

    a_unit_does_not_settle_what_it_sent_to_the_desk(RefusalCode::NotYoursToSettle, GrantSendBack in StateKind::SentBack) {
        let mut world = World::complaint();
        world.dispatched("CG").does(&handler("CG"), send_back());
        world.tries(&handler("CG"), &Act::GrantSendBack { fault: Fault::Dispatcher, note: blank() })
    }

    a_unit_not_on_the_case_does_nothing(RefusalCode::NotAllowed, Accept in StateKind::Dispatched) {
        World::complaint().dispatched("CG").tries(&handler("ZJ"), &Act::Accept)
    }

    a_supporting_unit_does_not_accept_for_the_lead(RefusalCode::NotAllowed, Accept in StateKind::Dispatched) {
        let mut world = World::complaint();
        world.prechecked().does(&dispatcher(), dispatch("CG", &["ZJ"]));
        world.tries(&handler("ZJ"), &Act::Accept)
    }

    who_keeps_the_accounts_does_nothing_on_cases(RefusalCode::NotAllowed, Dispatch in StateKind::ToDispatch) {
        World::complaint().prechecked().tries(&desk(Role::SecurityAdministrator), &dispatch("CG", &[]))
    }

    supervision_is_not_opened_twice(RefusalCode::SupervisionOpen, Supervise in StateKind::ToDispatch) {
        let mut world = World::complaint();
        let supervise = || Act::Supervise { note: text("report to us") };
        world.prechecked().does(&supervisor(), supervise());
        world.tries(&supervisor(), &supervise())
    }

    no_supervision_is_answered_that_was_not_opened(RefusalCode::NoSupervision, AnswerSupervision in StateKind::Handling) {
        let answer = Act::AnswerSupervision { note: text("it is done") };
        World::complaint().handled_by("CG").tries(&handler("CG"), &answer)
    }

    no_supervision_is_concluded_unanswered(RefusalCode::NoSupervision, ConcludeSupervision in StateKind::Handling) {
        let mut world = World::complaint();
        world.handled_by("CG").does(&supervisor(), Act::Supervise { note: text("report to us") });
        let refusal = world.tries(&supervisor(), &Act::ConcludeSupervision { note: blank() });
        world.does(&handler("CG"), Act::AnswerSupervision { note: text("it is done") });
        world.does(&supervisor(), Act::ConcludeSupervision { note: blank() });
        refusal
    }
}
