//! Meetings: no accused at the table, and no closing while a resolution is neither proven nor dropped.

use crate::office::{Driven, agent, blank, case, handler, local, policy, supervisor, text};
use affairs::Affair as _;
use affairs::meeting::{
    Around, Invitation, Meeting, MeetingFault, MeetingKind, ResolutionState, Resolved, Stage,
};
use almanac::Span;
use casework::case::act::Accused;
use casework::{Actor, CaseId};
use jiff::Timestamp;
use jiff::civil::{date, time};
use proptest::prelude::*;

fn before() -> Timestamp {
    local("2026-11-13T10:00")
}

fn after() -> Timestamp {
    local("2026-11-18T16:00")
}

fn invitation(units: &[&str]) -> Invitation {
    Invitation {
        kind: MeetingKind::JointConference,
        day: date(2026, 11, 18),
        from: time(14, 0, 0, 0),
        place: "Room 2".into(),
        chair: "Head of the office".into(),
        units: units.iter().map(|unit| (*unit).into()).collect(),
    }
}

fn around(by: &Actor, at: Timestamp) -> Around<'_> {
    Around { policy: policy(), by, at }
}

fn resolved(case: i64, unit: &str) -> Resolved {
    Resolved { case: CaseId(case), unit: unit.into(), due: date(2026, 12, 1), words: text("mend it") }
}

fn convened() -> Driven<Meeting> {
    Driven::begun(before(), around(&supervisor(), before()).convene(invitation(&["CG", "ZJ"])).unwrap())
}

#[test]
fn convened_held_resolved_proven_and_closed() {
    let (by, one) = (supervisor(), case(1, Vec::new()));
    let (early, late) = (around(&by, before()), around(&by, after()));
    let mut meeting = convened();
    meeting.does(before(), early.list(&meeting.now(), &one));
    meeting.does(before(), early.invite(&meeting.now(), &[&one], &"SW".into()));
    meeting.does(after(), late.hold(&meeting.now(), &[&one], text("minutes")));
    assert_eq!(late.close(&meeting.now()), Err(MeetingFault::CaseUnresolved));
    meeting.does(after(), late.resolve(&meeting.now(), &one, resolved(1, "CG")));
    meeting.does(after(), late.resolve(&meeting.now(), &one, resolved(1, "ZJ")));
    assert_eq!(meeting.now().late(date(2026, 12, 1)).count(), 0);
    assert_eq!(meeting.now().late(date(2026, 12, 2)).count(), 2);
    let unit = handler("CG");
    let own = around(&unit, after());
    meeting.does(after(), own.report(&meeting.now(), (1, &one), text("half")));
    assert_eq!(own.prove(&meeting.now(), (2, &one), text("done")), Err(MeetingFault::NotResponsible));
    meeting.does(after(), own.prove(&meeting.now(), (1, &one), text("done")));
    assert_eq!(own.prove(&meeting.now(), (1, &one), text("again")), Err(MeetingFault::ResolutionOver));
    assert_eq!(own.close(&meeting.now()), Err(MeetingFault::MayNotConvene));
    assert_eq!(late.close(&meeting.now()), Err(MeetingFault::ResolutionsOpen));
    assert_eq!(late.drop_resolution(&meeting.now(), 2, blank()), Err(MeetingFault::WordsMissing));
    meeting.does(after(), late.drop_resolution(&meeting.now(), 2, text("the first one settled it")));
    meeting.does(after(), late.close(&meeting.now()));
    assert_eq!(meeting.now().status(), "closed");
    assert_eq!(meeting.now().resolutions[0].state, ResolutionState::Proven);
    assert_eq!(late.report(&meeting.now(), (1, &one), text("x")), Err(MeetingFault::NotHeld));
    meeting.survives_the_store();
}

#[test]
fn each_refusal_of_convening() {
    let (by, unit) = (supervisor(), handler("CG"));
    let desk = around(&by, before());
    assert_eq!(around(&unit, before()).convene(invitation(&["CG", "ZJ"])), Err(MeetingFault::MayNotConvene));
    let agent = agent();
    assert_eq!(around(&agent, before()).convene(invitation(&["CG", "ZJ"])), Err(MeetingFault::MayNotConvene));
    assert_eq!(desk.convene(invitation(&["CG", "CG"])), Err(MeetingFault::NoticeUnsound), "two units");
    assert_eq!(desk.convene(invitation(&["CG", "NOWHERE"])), Err(MeetingFault::NoSuchUnit));
    let blank_place = Invitation { place: " ".into(), ..invitation(&["CG", "ZJ"]) };
    assert_eq!(desk.convene(blank_place), Err(MeetingFault::NoticeUnsound));
    let meeting = convened();
    let one = case(1, Vec::new());
    assert_eq!(desk.invite(&meeting.now(), &[], &"CG".into()), Err(MeetingFault::InvitedAlready));
    assert_eq!(desk.invite(&meeting.now(), &[], &"NOWHERE".into()), Err(MeetingFault::NoSuchUnit));
    assert_eq!(desk.unlist(&meeting.now(), &one), Err(MeetingFault::NotListed));
    assert_eq!(desk.cancel(&meeting.now(), blank()), Err(MeetingFault::WordsMissing));
    let held = |at, minutes| around(&by, at).hold(&meeting.now(), &[&one], minutes);
    assert_eq!(held(before(), text("m")), Err(MeetingFault::TooEarly));
    assert_eq!(held(after(), text("m")), Err(MeetingFault::NothingToDiscuss));
    assert_eq!(
        around(&by, after()).resolve(&meeting.now(), &one, resolved(1, "CG")),
        Err(MeetingFault::NotHeld)
    );
    let mut listed = convened();
    listed.does(before(), desk.list(&listed.now(), &one));
    assert_eq!(desk.list(&listed.now(), &one), Err(MeetingFault::ListedAlready));
    assert_eq!(desk.invite(&listed.now(), &[], &"SW".into()), Err(MeetingFault::NoSuchCase));
    let late = around(&by, after());
    assert_eq!(late.hold(&listed.now(), &[&one], blank()), Err(MeetingFault::WordsMissing));
    listed.does(before(), desk.unlist(&listed.now(), &one));
    listed.does(before(), desk.cancel(&listed.now(), text("settled before")));
    assert_eq!(listed.now().stage, Stage::Cancelled);
    assert_eq!(desk.list(&listed.now(), &one), Err(MeetingFault::NotConvened));
}

#[test]
fn who_a_case_is_about_never_sits_at_its_table_nor_carries_out_what_is_resolved() {
    let by = supervisor();
    let (early, late) = (around(&by, before()), around(&by, after()));
    let about = case(1, vec![Accused::Unit("CG".into())]);
    let hidden = case(2, vec![Accused::Hotline]);
    let meeting = convened();
    assert_eq!(early.list(&meeting.now(), &about), Err(MeetingFault::AccusedIsInvited));
    assert!(policy().procedure.own_complaints != casework::Desk::Supervision);
    assert_eq!(early.list(&meeting.now(), &hidden), Err(MeetingFault::NoSuchCase));
    let mut other = Driven::<Meeting>::begun(before(), early.convene(invitation(&["ZJ", "SW"])).unwrap());
    other.does(before(), early.list(&other.now(), &about));
    let invited = early.invite(&other.now(), &[&about], &"CG".into());
    assert_eq!(invited, Err(MeetingFault::AccusedIsInvited));
    let since = case(1, vec![Accused::Unit("ZJ".into())]);
    let held = late.hold(&other.now(), &[&since], text("m"));
    assert_eq!(held, Err(MeetingFault::AccusedIsInvited), "accused since it was listed");
    assert_eq!(late.hold(&other.now(), &[], text("m")), Err(MeetingFault::NoSuchCase));
    other.does(after(), late.hold(&other.now(), &[&about], text("m")));
    let accused = late.resolve(&other.now(), &about, resolved(1, "CG"));
    assert_eq!(accused, Err(MeetingFault::AccusedIsResponsible));
    assert_eq!(late.resolve(&other.now(), &about, resolved(1, "NOWHERE")), Err(MeetingFault::NoSuchUnit));
    let unlisted = case(5, Vec::new());
    assert_eq!(late.resolve(&other.now(), &unlisted, resolved(5, "ZJ")), Err(MeetingFault::NotListed));
    let soon = Resolved { due: date(2026, 11, 17), ..resolved(1, "ZJ") };
    assert_eq!(late.resolve(&other.now(), &about, soon), Err(MeetingFault::DueTooEarly));
    let wordless = Resolved { words: blank(), ..resolved(1, "ZJ") };
    assert_eq!(late.resolve(&other.now(), &about, wordless), Err(MeetingFault::WordsMissing));
    other.does(after(), late.resolve(&other.now(), &about, resolved(1, "ZJ")));
    let unit = handler("ZJ");
    let own = around(&unit, after());
    assert!(own.report(&other.now(), (1, &about), text("x")).is_ok());
    let reported = own.report(&other.now(), (1, &since), text("x"));
    assert_eq!(reported, Err(MeetingFault::NotResponsible), "accused since it was resolved");
    assert_eq!(late.report(&other.now(), (9, &about), text("x")), Err(MeetingFault::NoSuchResolution));
    assert_eq!(late.report(&other.now(), (1, &unlisted), text("x")), Err(MeetingFault::NoSuchCase));
    assert!(other.now().knows(&unit) && !other.now().knows(&handler("CG")) && !other.now().knows(&by));
}

#[test]
fn days_of_a_resolution_are_counted_by_the_calendar() {
    let by = supervisor();
    let desk = around(&by, local("2026-09-28T10:00"));
    assert_eq!(desk.due(Span::CalendarDays(2)), date(2026, 9, 30));
    assert_eq!(desk.due(Span::CalendarDays(5)), date(2026, 10, 8), "a last day off moves");
    assert_eq!(desk.due(Span::WorkingDays(5)), date(2026, 10, 10), "the holiday is passed over");
}

proptest! {
    /// Whatever is tried in whatever order, a closed meeting has no resolution that is open and no case of its
    /// agenda without one.
    #[test]
    fn a_meeting_never_closes_with_an_unproven_resolution(
        tries in prop::collection::vec((0..8_u8, 1..4_i64, 1..5_u32), 1..50)
    ) {
        let (by, unit) = (supervisor(), handler("CG"));
        let (early, late, own) = (around(&by, before()), around(&by, after()), around(&unit, after()));
        let mut meeting = convened();
        let cases = [case(1, Vec::new()), case(2, Vec::new()), case(3, Vec::new())];
        let agenda: Vec<_> = cases.iter().collect();
        for (what, id, nth) in tries {
            let (now, matter) = (meeting.now(), agenda[usize::try_from(id - 1).unwrap()]);
            let of = now.resolution(nth).map_or(matter, |r| agenda[usize::try_from(r.what.case.0 - 1).unwrap()]);
            let judged = match what {
                0 => early.list(&now, matter),
                1 => early.unlist(&now, matter),
                2 => late.hold(&now, &agenda, text("m")),
                3 => late.resolve(&now, matter, resolved(id, if nth == 1 { "ZJ" } else { "CG" })),
                4 => own.prove(&now, (nth, of), text("p")),
                5 => late.drop_resolution(&now, nth, text("r")),
                6 => late.prove(&now, (nth, of), text("p")),
                _ => late.close(&now),
            };
            meeting.take(after(), judged);
            let now = meeting.now();
            if now.stage == Stage::Closed {
                prop_assert!(now.resolutions.iter().all(|r| r.state != ResolutionState::Open && r.end.is_some()));
                for listed in &now.agenda {
                    prop_assert!(now.resolutions.iter().any(|r| r.what.case == *listed));
                }
            }
        }
    }
}
