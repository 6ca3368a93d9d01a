//! Who stands how to a case, and who may read it at all.

use crate::world::{
    World, approver, desk, dispatch, dispatcher, handler, send_back, sub_dispatch, supervisor, text,
};
use casework::access::{has, may_see, need, relation};
use casework::case::act::Accused;
use casework::policy::model::Relation;
use casework::{Act, Actor, Right, RightMissing, Role};

#[track_caller]
fn assert_stands(world: &World, by: &Actor, stands: Relation, sees: bool) {
    let found = (relation(&world.policy, by, world.case()), may_see(&world.policy, by, world.case()));
    assert_eq!(found, (stands, sees), "{by:?}");
}

#[test]
fn the_hotline_reads_everything_but_who_keeps_the_accounts_reads_nothing() {
    let world = World::complaint();
    for role in [Role::Agent, Role::Dispatcher, Role::FollowUp, Role::Supervisor, Role::System] {
        assert_stands(&world, &desk(role), Relation::Desk, true);
    }
    for role in Role::ALL.into_iter().filter(|role| role.is_apart()) {
        assert_stands(&world, &desk(role), Relation::Foreign, false);
    }
    assert_stands(&world, &Actor::requester(), Relation::Requester, true);
}

#[test]
fn a_unit_reads_what_it_handles_oversees_or_supports() {
    let mut world = World::complaint();
    world.prechecked().does(&dispatcher(), dispatch("QU-1", &["CG-1"]));
    assert_stands(&world, &handler("QU-1"), Relation::Lead, true);
    assert_stands(&world, &approver("QU"), Relation::Upper, true);
    assert_stands(&world, &handler("CG-1"), Relation::Support, true);
    assert_stands(&world, &handler("CG"), Relation::Support, true);
    assert_stands(&world, &handler("QU-2"), Relation::Foreign, false);
    assert_stands(&world, &handler("ZJ"), Relation::Foreign, false);
}

#[test]
fn a_unit_role_without_a_unit_is_nobody() {
    let mut world = World::complaint();
    world.dispatched("CG");
    for role in [Role::UnitHandler, Role::UnitApprover] {
        let nobody = desk(role);
        assert_stands(&world, &nobody, Relation::Foreign, false);
        assert_eq!(
            world.tries(&nobody, &Act::Accept).code,
            casework::RefusalCode::NotAllowed,
            "it accepts nothing either"
        );
    }
}

#[test]
fn who_settles_a_sending_back_leads_meanwhile() {
    let mut world = World::complaint();
    world.handled_by("QU").does(&handler("QU"), sub_dispatch("QU-1"));
    assert_stands(&world, &handler("QU"), Relation::Upper, true);
    world.does(&handler("QU-1"), send_back());
    assert_stands(&world, &handler("QU"), Relation::Lead, true);
}

/// Even an overseer of the handling unit: the case may be with a unit below only if none above is accused,
/// and a history from elsewhere in which it is there nevertheless stays hidden from the accused.
#[test]
fn the_accused_does_not_read_what_it_would_otherwise() {
    let mut world = World::about(Accused::Unit("QU-1".into()));
    world.prechecked().does(&dispatcher(), dispatch("QU", &[]));
    assert_stands(&world, &handler("QU"), Relation::Lead, true);
    let mut forged = world.history.clone();
    if let casework::What::Dispatched { lead, .. } = &mut forged.last_mut().unwrap().fact.what {
        *lead = "QU-1".into();
    }
    let case = casework::Case::fold(&forged).unwrap();
    assert_eq!(relation(&world.policy, &handler("QU-1"), &case), Relation::Lead);
    assert!(!may_see(&world.policy, &handler("QU-1"), &case));
    assert!(may_see(&world.policy, &handler("QU"), &case), "the unit above is not accused");
}

#[test]
fn who_is_recused_reads_nothing_even_at_the_hotline() {
    let mut world = World::complaint();
    world.prechecked();
    assert!(may_see(&world.policy, &supervisor(), world.case()));
    world.does(&dispatcher(), Act::Recuse { person: supervisor().id, reason: text("a cousin") });
    assert!(!may_see(&world.policy, &supervisor(), world.case()));
}

#[test]
fn a_right_is_the_packs_to_give_and_its_lack_names_who_has_it() {
    let policy = World::complaint().policy.clone();
    assert!(has(&policy, Role::SecurityAdministrator, Right::ManageAccounts));
    assert_eq!(need(&policy, Role::Supervisor, Right::SeeBoard), Ok(()));
    let missing = need(&policy, Role::Agent, Right::SeeBoard).unwrap_err();
    assert_eq!(
        missing,
        RightMissing { right: Right::SeeBoard, holders: vec![Role::Supervisor, Role::Analyst] }
    );
    for (right, role) in Right::ALL.iter().flat_map(|right| Role::ALL.map(|role| (*right, role))) {
        assert!(role.is_held() || !has(&policy, role, right), "{role:?} signs in nowhere but has {right:?}");
    }
}

#[test]
fn who_keeps_rules_accounts_and_audit_are_three_people_and_a_unit_is_no_desk() {
    use Role::{
        Agent, Auditor, Dispatcher, PackAdministrator, SecurityAdministrator, UnitApprover, UnitHandler,
    };
    for (roles, clash) in [
        (&[Agent, Dispatcher][..], None),
        (&[UnitHandler, UnitApprover], None),
        (&[PackAdministrator, Agent], None),
        (&[PackAdministrator, SecurityAdministrator], Some((PackAdministrator, SecurityAdministrator))),
        (&[Agent, Auditor, PackAdministrator], Some((Auditor, PackAdministrator))),
        (&[SecurityAdministrator, Auditor], Some((SecurityAdministrator, Auditor))),
        (&[UnitHandler, Dispatcher], Some((UnitHandler, Dispatcher))),
        (&[Auditor, UnitApprover], Some((Auditor, UnitApprover))),
    ] {
        assert_eq!(Role::cannot_hold_together(roles), clash, "{roles:?}");
    }
}
