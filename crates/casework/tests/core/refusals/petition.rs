//! Forbidden on the petition track: each step of the Regulations that may not be left out, taken twice or taken late.

use super::forbidden;
use crate::world::{
    World, approver, ask_extension, blank, desk, dispatch, dispatcher, grant_extension, handler, invite,
    send_back, submission, supervisor, text,
};
use casework::case::act::{
    Advice, Appearance, Channel, Form, Instance, Measure, Method, PetitionAct as P, Procedure, RequestKind,
    Service, Submission, Track, Verdict, Way,
};
use casework::policy::model::UnitKind;
use casework::{Act, Actor, ClockKind, Refusal, RefusalCode, Role, StateKind};

fn letter(kind: RequestKind) -> World {
    let mut world = World::new();
    let asked =
        Submission { track: Track::Petition, channel: Channel::Letter, ..submission(kind, world.now) };
    world.register(&asked);
    world
}

fn refused(form: Form, heads: u32, representatives: u32, read_back: bool) -> Refusal {
    let world = World::new();
    let appearance = Appearance { form, heads, representatives, read_back, ..Appearance::default() };
    let asked = Submission {
        track: Track::Petition,
        channel: Channel::Visit,
        appearance,
        ..submission(RequestKind::Complaint, world.now)
    };
    casework::register(&asked, &desk(Role::Agent), &world.policy, world.now).unwrap_err()
}

fn route(way: Way, lead: &str) -> Act {
    P::Route { way, lead: lead.into(), supports: Vec::new(), report_days: None, advice: blank() }.into()
}

fn admit(procedure: Procedure) -> Act {
    P::Admit { procedure }.into()
}

fn notify() -> Act {
    P::Notify { wording: text("it is here"), method: Method::Letter }.into()
}

fn opinion(verdict: Verdict) -> Act {
    P::DraftOpinion { opinion: text("so it is"), note: blank(), verdict }.into()
}

fn ask_review() -> Act {
    P::RequestReview { request: text("it is wrong"), sent_at: None }.into()
}

fn received(kind: RequestKind) -> World {
    let mut world = letter(kind);
    world.prechecked().does(&dispatcher(), route(Way::Transfer, "QU-1")).does(&handler("QU-1"), Act::Accept);
    world
}

fn admitted(procedure: Procedure) -> World {
    let mut world = received(RequestKind::Complaint);
    world.does(&handler("QU-1"), notify()).does(&handler("QU-1"), admit(procedure));
    world
}

fn issued(procedure: Procedure, verdict: Verdict) -> World {
    let mut world = admitted(procedure);
    world.does(&handler("QU-1"), opinion(verdict)).does(&approver("QU-1"), Act::ApproveReply);
    world.does(&approver("QU-1"), P::IssueOpinion.into());
    world
}

fn serve(world: &mut World, by: &Actor) {
    let received_at = world.now;
    world.does(by, P::Serve { method: Service::Direct, received_at }.into());
}

fn served(procedure: Procedure, verdict: Verdict) -> World {
    let mut world = issued(procedure, verdict);
    serve(&mut world, &handler("QU-1"));
    world
}

fn under_review() -> World {
    let mut world = served(Procedure::Ordinary, Verdict::NotSupport);
    world.does(&Actor::requester(), ask_review());
    world
}

fn reviewed(world: &mut World, one: &Actor, other: &Actor) {
    world.does(one, admit(Procedure::Ordinary)).does(one, opinion(Verdict::Uphold));
    world.does(other, Act::ApproveReply).does(other, P::IssueOpinion.into());
    serve(world, one);
}

fn finally_reviewed() -> World {
    let mut world = under_review();
    reviewed(&mut world, &handler("QU"), &approver("QU"));
    world.does(&Actor::requester(), ask_review());
    let another = Actor::of_desk("another-reviewer", Role::Reviewer);
    reviewed(&mut world, &desk(Role::Reviewer), &another);
    world
}

forbidden! {
    the_petition_office_does_not_dispatch(RefusalCode::OtherTrack, Dispatch in StateKind::Registered) {
        letter(RequestKind::Complaint).tries(&dispatcher(), &dispatch("QU", &[]))
    }

    six_do_not_speak_for_a_group_that_comes(RefusalCode::TooManyRepresentatives, Register in None) {
        refused(Form::Group, 12, 6, true)
    }

    one_person_is_no_group(RefusalCode::HeadsDoNotFit, Register in None) {
        refused(Form::Group, 1, 0, true)
    }

    what_is_said_is_read_back(RefusalCode::NotReadBack, Register in None) {
        refused(Form::Single, 1, 0, false)
    }

    assigning_names_a_day(RefusalCode::ReportDaysMissing, Route in StateKind::Registered) {
        letter(RequestKind::Complaint).tries(&dispatcher(), &route(Way::Assign, "QU"))
    }

    notice_is_given_once(RefusalCode::NotifiedAlready, Notify in StateKind::Handling) {
        admitted(Procedure::Ordinary).tries(&handler("QU-1"), &notify())
    }

    no_opinion_before_the_notice(RefusalCode::NoticeMissing, IssueOpinion in StateKind::Approved) {
        let mut world = received(RequestKind::Complaint);
        world.does(&handler("QU-1"), admit(Procedure::Ordinary));
        world.does(&handler("QU-1"), opinion(Verdict::Explain)).does(&approver("QU-1"), Act::ApproveReply);
        world.tries(&approver("QU-1"), &P::IssueOpinion.into())
    }

    simple_is_chosen_early(RefusalCode::SimpleTooLate, Admit in StateKind::Received) {
        let mut world = received(RequestKind::Complaint);
        world.at("2026-11-19 00:00");
        world.tries(&handler("QU-1"), &admit(Procedure::Simple))
    }

    simple_is_for_appeals(RefusalCode::SimpleOnlyFirst, Admit in StateKind::Received) {
        received(RequestKind::Report).tries(&handler("QU-1"), &admit(Procedure::Simple))
    }

    the_ordinary_is_not_switched(RefusalCode::NotSimple, SwitchProcedure in StateKind::Handling) {
        let switch = P::SwitchProcedure { reason: text("harder than it looked") };
        admitted(Procedure::Ordinary).tries(&handler("QU-1"), &switch.into())
    }

    no_opinion_while_a_hearing_is_open(RefusalCode::HearingOpen, DraftOpinion in StateKind::Handling) {
        let mut world = admitted(Procedure::Ordinary);
        world.does(&handler("QU-1"), P::OpenHearing { note: text("on Monday") }.into());
        world.tries(&handler("QU-1"), &opinion(Verdict::Support))
    }

    no_record_without_a_hearing(RefusalCode::NoHearing, RecordHearing in StateKind::Handling) {
        let record = P::RecordHearing { record: text("all spoke") };
        admitted(Procedure::Ordinary).tries(&handler("QU-1"), &record.into())
    }

    nobody_upholds_themselves(RefusalCode::VerdictDoesNotFit, DraftOpinion in StateKind::Handling) {
        let world = admitted(Procedure::Ordinary);
        let refusal = world.tries(&handler("QU-1"), &opinion(Verdict::Uphold));
        assert_eq!(refusal.about.as_deref(), Some("uphold"));
        refusal
    }

    a_review_is_not_sent_back(RefusalCode::NotUnderReview, SendBack in StateKind::Received) {
        under_review().tries(&handler("QU"), &send_back())
    }

    nothing_is_served_before_it_is_issued(RefusalCode::ServedBeforeIssue, Serve in StateKind::Issued) {
        let world = issued(Procedure::Ordinary, Verdict::Explain);
        let early = world.now.checked_sub(jiff::ToSpan::minutes(1)).unwrap();
        world.tries(&handler("QU-1"), &P::Serve { method: Service::Post, received_at: early }.into())
    }

    nothing_is_carried_out_that_was_not_granted(RefusalCode::NothingToExecute, Execute in StateKind::Served) {
        let done = P::Execute { done: true, note: text("done") };
        served(Procedure::Ordinary, Verdict::Explain).tries(&handler("QU-1"), &done.into())
    }

    review_is_asked_for_in_time(RefusalCode::ReviewTooLate, RequestReview in StateKind::Served) {
        let mut world = served(Procedure::Ordinary, Verdict::NotSupport);
        world.at("2026-12-15 00:00");
        let refusal = world.tries(&Actor::requester(), &ask_review());
        assert_eq!((refusal.about.as_deref(), refusal.rule.as_deref()), (Some("2026-12-14"), Some("XF-REV-REQ")));
        refusal
    }

    nobody_lets_the_time_lapse_for_them(RefusalCode::ReviewStillOpen, Lapse in StateKind::Served) {
        let mut world = served(Procedure::Ordinary, Verdict::NotSupport);
        world.at("2026-12-14 23:59");
        world.tries(&Actor::system(), &P::Lapse.into())
    }

    a_duty_has_other_remedies(RefusalCode::NoReviewHere, RequestReview in StateKind::Served) {
        served(Procedure::Duty, Verdict::Support).tries(&Actor::requester(), &ask_review())
    }

    the_final_opinion_is_final(RefusalCode::FinalIsFinal, Reopen in StateKind::Closed) {
        let mut world = finally_reviewed();
        world.does(&crate::world::caller(), crate::world::close());
        assert_eq!(world.case().petition.instance, Instance::FinalReview);
        world.tries(&Actor::requester(), &Act::Reopen { facts: text("again") })
    }

    a_pack_without_a_superior_says_so(RefusalCode::NoSuperior, RequestReview in StateKind::Served) {
        let mut world = under_review();
        reviewed(&mut world, &handler("QU"), &approver("QU"));
        world.does(&Actor::requester(), ask_review());
        let another = Actor::of_desk("another-reviewer", Role::Reviewer);
        world.does(&desk(Role::Reviewer), admit(Procedure::Ordinary));
        world.does(&desk(Role::Reviewer), opinion(Verdict::Revoke));
        world.does(&another, Act::ApproveReply).does(&another, P::IssueOpinion.into());
        serve(&mut world, &another);
        world.does(&handler("QU-1"), opinion(Verdict::NotSupport)).does(&approver("QU-1"), Act::ApproveReply);
        world.does(&approver("QU-1"), P::IssueOpinion.into());
        serve(&mut world, &handler("QU-1"));
        let unit = world.policy.units.get_mut(&"QU-1".into()).unwrap();
        (unit.parent, unit.superior, unit.kind) = (None, None, UnitKind::Superior);
        world.tries(&Actor::requester(), &ask_review())
    }

    the_hotlines_extension_is_not_for_petitions(RefusalCode::NotExtendable, AskExtension in StateKind::Handling) {
        admitted(Procedure::Ordinary).tries(&handler("QU-1"), &ask_extension())
    }

    the_bodys_own_head_extends(RefusalCode::NotYoursToGrant, GrantExtension in StateKind::Handling) {
        let mut world = admitted(Procedure::Ordinary);
        let ask = Act::AskExtension { rule: "XF-HANDLE-EXT".into(), reason: text("hard") };
        world.does(&handler("QU-1"), ask);
        world.tries(&dispatcher(), &grant_extension())
    }

    nobody_answers_advice_given_to_another(RefusalCode::NothingOwed, AnswerAdvice in StateKind::Handling) {
        let mut world = admitted(Procedure::Ordinary);
        let advise = P::Advise { kind: Advice::Improve, unit: "ZJ".into(), note: text("do better") };
        world.does(&supervisor(), advise.into());
        world.tries(&handler("QU-1"), &P::AnswerAdvice { note: text("we do") }.into())
    }

    one_advice_at_a_time(RefusalCode::UnderWay, Advise in StateKind::Handling) {
        let mut world = admitted(Procedure::Ordinary);
        let advise = || P::Advise { kind: Advice::Improve, unit: "ZJ".into(), note: text("do better") };
        world.does(&supervisor(), advise().into());
        world.tries(&supervisor(), &advise().into())
    }

    nothing_is_signed_that_was_not_proposed(RefusalCode::NothingToSign, SignOff in StateKind::Handling) {
        admitted(Procedure::Ordinary).tries(&supervisor(), &P::SignOff.into())
    }

    who_proposed_does_not_sign(RefusalCode::SignedAlready, SignOff in StateKind::Handling) {
        let mut world = admitted(Procedure::Ordinary);
        let (measure, unit) = (Measure::Circular, "QU-1".into());
        world.does(&supervisor(), P::TakeMeasure { measure, unit, note: text("to all") }.into());
        world.tries(&supervisor(), &P::SignOff.into())
    }

    a_third_party_promises_first(RefusalCode::UndertakingMissing, Contribute in StateKind::Handling) {
        let mut world = admitted(Procedure::Ordinary);
        world.does(&handler("QU-1"), invite("lin", "LS"));
        let lawyer = Actor::of_unit("lin", Role::UnitHandler, "LS");
        world.tries(&lawyer, &Act::Contribute { note: text("my view") })
    }

    no_card_before_its_day(RefusalCode::NothingToWarn, Warn in StateKind::Handling) {
        admitted(Procedure::Ordinary).tries(&Actor::system(), &P::Warn { clock: ClockKind::Answer }.into())
    }

    only_suggestions_are_rewarded(RefusalCode::NotASuggestion, Award in StateKind::ToClose) {
        let mut world = admitted(Procedure::Ordinary);
        world.does(&handler("QU-1"), P::Mediate { agreement: text("agreed") }.into());
        world.tries(&dispatcher(), &P::Award { note: text("well done") }.into())
    }
}
