//! Who may know of a case, drawn narrower while it runs: named late, kept confidential, invited.

use crate::world::{
    World, approver, blank, desk, dispatch, dispatcher, draft, handler, invite, name, rework, sub_dispatch,
    submission, supervisor, text,
};
use casework::access::{may_see, relation};
use casework::case::act::{Accused, PetitionAct, RequestKind};
use casework::policy::model::Relation;
use casework::{Act, Actor, ClockKind, Desk, Owner, RefusalCode, Role, StateKind};

fn sees(world: &World, by: &Actor) -> bool {
    may_see(&world.policy, by, world.case())
}

#[test]
fn a_unit_named_late_loses_the_case_at_once_and_the_desk_has_it() {
    let mut world = World::complaint();
    world.handled_by("CG").does(&handler("CG"), draft());
    assert!(sees(&world, &approver("CG")));
    world.does(&dispatcher(), name(Accused::Head("CG-HEAD".into())));
    assert_eq!(world.case().state_kind(), StateKind::ToDispatch);
    assert_eq!(world.case().owner(), Some(Owner::Desk(Desk::Dispatch)));
    assert!(world.case().live_clock(ClockKind::Dispatch).is_some(), "and the desk's own clock runs");
    assert!(world.case().live_clock(ClockKind::Answer).is_some(), "as the requester's does");
    assert!(world.case().reply.is_none(), "what the accused drafted is no answer");
    for by in [handler("CG"), approver("CG"), handler("CG-1")] {
        assert!(!sees(&world, &by), "{by:?}");
        assert_eq!(world.tries(&by, &Act::Remind { note: blank() }).code, RefusalCode::NotAllowed);
    }
    assert_eq!(world.tries(&dispatcher(), &dispatch("CG", &[])).code, RefusalCode::LeadsToAccused);
    world.does(&dispatcher(), dispatch("QU", &[]));
}

#[test]
fn what_is_about_a_part_of_the_office_lies_with_the_independent_desk() {
    let own = || {
        let mut world = World::new();
        world.policy.units.get_mut(&"CG".into()).unwrap().own = true;
        world
    };
    let reception =
        [Accused::Unit("CG".into()), Accused::Unit("CG-1".into()), Accused::Head("CG-HEAD".into())];
    for accused in reception {
        let mut told = own();
        let mut about = submission(RequestKind::Complaint, told.now);
        about.accused.push(accused.clone());
        told.register(&about);
        let mut late = own();
        late.register(&submission(RequestKind::Complaint, late.now)).does(&dispatcher(), name(accused));
        for world in [told, late] {
            assert_eq!(world.case().owner(), Some(Owner::Desk(Desk::Independent)));
            for by in [desk(Role::Agent), dispatcher(), supervisor(), handler("CG")] {
                assert!(!sees(&world, &by), "{by:?}");
            }
            assert!(sees(&world, &desk(Role::Reviewer)));
        }
    }
    let mut elsewhere = own();
    elsewhere.register(&submission(RequestKind::Complaint, elsewhere.now));
    elsewhere.does(&dispatcher(), name(Accused::Unit("ZJ".into())));
    assert_eq!(elsewhere.case().owner(), Some(Owner::Desk(Desk::Intake)));
}

#[test]
fn if_a_unit_below_is_named_the_unit_above_goes_on() {
    let mut world = World::complaint();
    world.handled_by("QU").does(&handler("QU"), sub_dispatch("QU-1"));
    world.does(&supervisor(), name(Accused::Unit("QU-1".into())));
    assert_eq!(world.case().state_kind(), StateKind::Handling);
    assert_eq!(world.case().owner(), Some(Owner::Unit("QU".into())));
    assert!(!sees(&world, &handler("QU-1")) && sees(&world, &handler("QU")));
}

#[test]
fn a_supporting_unit_named_late_leaves_and_the_lead_keeps_the_case() {
    let mut world = World::complaint();
    world.prechecked().does(&dispatcher(), dispatch("QU", &["CG"]));
    world.does(&dispatcher(), name(Accused::Unit("CG".into())));
    assert!(world.case().supports.is_empty() && !sees(&world, &handler("CG")));
    assert_eq!(world.case().owner(), Some(Owner::Unit("QU".into())));
}

#[test]
fn a_rework_after_the_unit_was_named_finds_another_unit() {
    let mut world = World::complaint();
    world.replied("CG");
    let unsolved = crate::world::follow_up(Some(crate::world::discontent()));
    world.does(&crate::world::caller(), unsolved);
    world.does(&dispatcher(), name(Accused::Unit("CG".into())));
    assert!(!sees(&world, &handler("CG")), "not even what it answered itself");
    world.does(&crate::world::caller(), rework());
    assert_eq!(world.case().owner(), Some(Owner::Desk(Desk::Dispatch)));
}

#[test]
fn a_complaint_about_the_hotline_stays_at_the_independent_desk_to_the_end() {
    let mut world = World::about(Accused::Hotline);
    let reviewer = desk(Role::Reviewer);
    assert_eq!(world.case().owner(), Some(Owner::Desk(Desk::Independent)));
    for role in [Role::Agent, Role::Dispatcher, Role::FollowUp, Role::Supervisor] {
        assert!(!sees(&world, &desk(role)), "{role:?}");
    }
    world.does(&reviewer, crate::world::precheck(world.case().kind, "020201"));
    assert_eq!(world.case().owner(), Some(Owner::Desk(Desk::Independent)));
    world.does(&reviewer, dispatch("CG", &[])).does(&handler("CG"), Act::Accept);
    world.does(&handler("CG"), draft()).does(&approver("CG"), Act::ApproveReply);
    world.does(&handler("CG"), crate::world::issue());
    assert_eq!(world.case().owner(), Some(Owner::Desk(Desk::Independent)));
    assert_eq!(world.tries(&crate::world::caller(), &crate::world::close()).code, RefusalCode::NotAllowed);
    world.does(&reviewer, crate::world::follow_up(Some(crate::world::content())));
    world.does(&reviewer, crate::world::close());
    assert!(!sees(&world, &desk(Role::FollowUp)) && sees(&world, &reviewer));
}

#[test]
fn where_the_pack_says_so_the_supervisor_keeps_complaints_about_the_hotline_too() {
    let mut world = World::about(Accused::Hotline);
    assert!(!sees(&world, &supervisor()));
    world.policy.procedure.own_complaints = Desk::Supervision;
    assert!(sees(&world, &supervisor()) && sees(&world, &desk(Role::Reviewer)));
    assert!(!sees(&world, &dispatcher()));
    assert!(!sees(&World::complaint(), &desk(Role::Reviewer)), "the reviewer has no other case");
}

#[test]
fn a_third_party_sees_the_one_case_says_its_piece_and_is_gone_when_it_ends() {
    let mut world = World::complaint();
    world.handled_by("CG");
    let mediator = Actor::of_unit("wu", Role::UnitHandler, "ZJ");
    assert!(!sees(&world, &mediator));
    world.does(&handler("CG"), invite("wu", "ZJ"));
    assert_eq!(relation(&world.policy, &mediator, world.case()), Relation::Invited);
    assert!(!sees(&world, &handler("ZJ")), "colleagues are not invited with them");
    let moved = Actor::of_unit("wu", Role::UnitHandler, "QU");
    assert!(!sees(&world, &moved), "nor the same person in another body");
    assert_eq!(world.tries(&mediator, &draft()).code, RefusalCode::NotAllowed);
    world.does(&mediator, PetitionAct::Undertake.into());
    world.does(&mediator, Act::Contribute { note: text("both sides agree") });
    world.does(&handler("CG"), Act::EndInvitation { person: "wu".into(), reason: blank() });
    assert!(!sees(&world, &mediator));
}

#[test]
fn an_invitation_does_not_outlive_the_case_or_a_naming() {
    let mediator = Actor::of_unit("wu", Role::UnitHandler, "ZJ");
    let mut world = World::complaint();
    world.handled_by("CG").does(&handler("CG"), invite("wu", "ZJ"));
    let mut named = World::complaint();
    named.handled_by("CG").does(&handler("CG"), invite("wu", "ZJ"));
    named.does(&dispatcher(), name(Accused::Unit("ZJ".into())));
    assert!(named.case().invited.is_empty() && !sees(&named, &mediator));
    world.does(&handler("CG"), draft()).does(&approver("CG"), Act::ApproveReply);
    world.does(&handler("CG"), crate::world::issue());
    world.does(&crate::world::caller(), crate::world::follow_up(Some(crate::world::content())));
    world.does(&crate::world::caller(), crate::world::close());
    assert!(!sees(&world, &mediator));
}
