//! Forbidden at the door and where cases meet: registering, declining, merging, splitting.

use super::forbidden;
use crate::world::{World, blank, desk, dispatcher, submission, supervisor, text};
use casework::case::act::{Accused, RequestKind, Submission};
use casework::{Act, Actor, CaseId, Refusal, RefusalCode, Role, StateKind};

fn merge(into: i64) -> Act {
    Act::Merge { into: CaseId(into), reason: blank() }
}

fn absorb(case: i64) -> Act {
    Act::Absorb { case: CaseId(case), confidential: false }
}

fn decline(ground: &str) -> Act {
    Act::Decline { ground: ground.into(), wording: text("for the courts") }
}

fn answer_directly() -> Act {
    Act::AnswerDirectly { reply: text("the office opens at nine"), article: None }
}

fn refused(edit: impl FnOnce(&mut Submission)) -> Refusal {
    let world = World::new();
    let mut asked = submission(RequestKind::Complaint, world.now);
    edit(&mut asked);
    casework::register(&asked, &desk(Role::Agent), &world.policy, world.now).unwrap_err()
}

fn with_another_on_it(kind: RequestKind) -> World {
    let mut world = World::of(kind);
    world.does(&dispatcher(), absorb(2));
    world
}

fn supervised(kind: RequestKind) -> World {
    let mut world = World::of(kind);
    world.does(&supervisor(), Act::Supervise { note: text("report to us") });
    world
}

forbidden! {
    nothing_is_received_tomorrow(RefusalCode::ReceivedInFuture, Register in None) {
        let refusal = refused(|asked| asked.received_at = asked.received_at.checked_add(jiff::ToSpan::minutes(1)).unwrap());
        assert_eq!(refusal.about.as_deref(), Some("2026-11-13 09:01"));
        refusal
    }

    nothing_is_registered_that_says_nothing(RefusalCode::TextMissing, Register in None) {
        refused(|asked| asked.matter = blank())
    }

    no_category_is_invented(RefusalCode::UnknownCode, Register in None) {
        refused(|asked| asked.category = Some("999999".into()))
    }

    no_place_is_invented(RefusalCode::UnknownCode, Register in None) {
        refused(|asked| asked.area = Some("111111".into()))
    }

    nobody_is_accused_who_is_not_in_the_pack(RefusalCode::UnknownCode, Register in None) {
        assert_eq!(refused(|asked| asked.accused.push(Accused::Unit("X".into()))).about.as_deref(), Some("X"));
        refused(|asked| asked.accused.push(Accused::Head("X-HEAD".into())))
    }

    a_handling_unit_registers_nothing(RefusalCode::NotAllowed, Register in None) {
        let world = World::new();
        let unit = crate::world::handler("CG");
        let asked = submission(RequestKind::Complaint, world.now);
        casework::register(&asked, &unit, &world.policy, world.now).unwrap_err()
    }

    a_complaint_is_not_answered_on_the_spot(RefusalCode::NotAnswerableDirectly, AnswerDirectly in StateKind::Registered) {
        World::complaint().tries(&dispatcher(), &answer_directly())
    }

    the_machine_declines_nothing(RefusalCode::HumanMustDecide, Decline in StateKind::Registered) {
        let mut world = World::complaint();
        let grants = world.policy.grants.iter_mut().filter(|grant| grant.role == Role::System);
        grants.for_each(|grant| grant.acts.push(casework::ActKind::Decline));
        world.tries(&Actor::system(), &decline("LITIGATION_ROUTE"))
    }

    declined_only_on_a_ground_of_the_pack(RefusalCode::UnknownCode, Decline in StateKind::Registered) {
        World::complaint().tries(&dispatcher(), &decline("TOO_MANY_CALLS"))
    }

    declined_only_with_words_for_the_requester(RefusalCode::TextMissing, Decline in StateKind::Registered) {
        let act = Act::Decline { ground: "LITIGATION_ROUTE".into(), wording: blank() };
        World::complaint().tries(&dispatcher(), &act)
    }

    a_supervised_case_is_not_declined(RefusalCode::SupervisionNotConcluded, Decline in StateKind::Registered) {
        supervised(RequestKind::Complaint).tries(&dispatcher(), &decline("LITIGATION_ROUTE"))
    }

    a_supervised_case_is_not_answered_on_the_spot(RefusalCode::SupervisionNotConcluded, AnswerDirectly in StateKind::Registered) {
        supervised(RequestKind::Inquiry).tries(&dispatcher(), &answer_directly())
    }

    a_supervised_case_does_not_join_another(RefusalCode::SupervisionNotConcluded, Merge in StateKind::Registered) {
        supervised(RequestKind::Complaint).tries(&dispatcher(), &merge(2))
    }

    no_case_joins_itself(RefusalCode::CannotMerge, Merge in StateKind::Registered) {
        World::complaint().tries(&dispatcher(), &merge(1))
    }

    no_case_takes_itself_in(RefusalCode::CannotMerge, Absorb in StateKind::Registered) {
        World::complaint().tries(&dispatcher(), &absorb(1))
    }

    no_case_is_taken_in_twice(RefusalCode::CannotMerge, Absorb in StateKind::Registered) {
        with_another_on_it(RequestKind::Complaint).tries(&dispatcher(), &absorb(2))
    }

    none_is_released_that_was_not_taken_in(RefusalCode::CannotMerge, Release in StateKind::Registered) {
        with_another_on_it(RequestKind::Complaint).tries(&dispatcher(), &Act::Release { case: CaseId(3) })
    }

    no_case_is_a_part_of_itself(RefusalCode::CannotMerge, SplitOff in StateKind::Registered) {
        World::complaint().tries(&dispatcher(), &Act::SplitOff { part: CaseId(1) })
    }

    a_merged_case_takes_no_other_in(RefusalCode::ClosedIsFinal, Absorb in StateKind::Merged) {
        let mut world = World::complaint();
        world.does(&dispatcher(), merge(2));
        world.tries(&dispatcher(), &absorb(3))
    }

    after_the_reply_none_is_taken_in(RefusalCode::NotInThisState, Absorb in StateKind::Replied) {
        World::complaint().replied("CG").tries(&dispatcher(), &absorb(2))
    }

    confidential_and_ordinary_cases_stay_apart(RefusalCode::MergeMixesConfidential, Absorb in StateKind::Registered) {
        World::complaint().tries(&dispatcher(), &Act::Absorb { case: CaseId(2), confidential: true })
    }

    a_confidential_case_takes_no_ordinary_one(RefusalCode::MergeMixesConfidential, Absorb in StateKind::Registered) {
        let mut world = World::complaint();
        world.does(&dispatcher(), Act::KeepConfidential { reason: text("fears for his job") });
        world.tries(&dispatcher(), &absorb(2))
    }

    a_case_about_a_unit_goes_alone(RefusalCode::LeadsToAccused, Merge in StateKind::Registered) {
        World::about(Accused::Unit("CG".into())).tries(&dispatcher(), &merge(2))
    }

    a_case_about_a_unit_takes_none_in(RefusalCode::LeadsToAccused, Absorb in StateKind::Registered) {
        World::about(Accused::Unit("CG".into())).tries(&dispatcher(), &absorb(2))
    }

    others_are_not_left_behind_by_merging(RefusalCode::OthersDepend, Merge in StateKind::Registered) {
        with_another_on_it(RequestKind::Complaint).tries(&dispatcher(), &merge(3))
    }

    others_are_not_left_behind_by_withdrawing(RefusalCode::OthersDepend, Withdraw in StateKind::Registered) {
        let mut world = with_another_on_it(RequestKind::Complaint);
        let withdraw = Act::Withdraw { reason: blank() };
        let refusal = world.tries(&Actor::requester(), &withdraw);
        world.does(&dispatcher(), Act::Release { case: CaseId(2) }).does(&Actor::requester(), withdraw);
        refusal
    }

    others_are_not_left_behind_by_declining(RefusalCode::OthersDepend, Decline in StateKind::Registered) {
        with_another_on_it(RequestKind::Complaint).tries(&dispatcher(), &decline("LITIGATION_ROUTE"))
    }

    others_are_not_left_behind_by_an_answer_on_the_spot(RefusalCode::OthersDepend, AnswerDirectly in StateKind::Registered) {
        with_another_on_it(RequestKind::Inquiry).tries(&dispatcher(), &answer_directly())
    }
}
