//! Figures worked out by hand, case by case, and compared. `—` is a figure without a denominator.
//!
//! Friday 2026-11-13 is the first day of every world; the sample pack gives five working days to answer
//! (until Friday the 20th, 24:00), one to accept and to contact (until Monday the 16th, 24:00).

use crate::world::{
    World, answers, ask_extension, blank, caller, close, content, desk, discontent, dispatch, dispatcher,
    follow_up, grant_extension, handler, instant, rework, send_back, sub_dispatch, submission, supervisor,
    text,
};
use casework::case::act::{Fault, Finding, Method, Outcome, RequestKind, Satisfaction};
use casework::indicators::{self, Measure};
use casework::{Act, Actor, CaseId, Role};
use jiff::Timestamp;

/// Numerator and denominator of everything ripe by `now`, in whole units and thousandths.
fn sum(worlds: &[World], id: &str, now: &str) -> (i64, i64) {
    let now: Timestamp = instant(&worlds[0].policy, now);
    let tallies = worlds.iter().flat_map(|world| indicators::tallies(world.case(), &world.policy));
    let ripe = tallies.filter(|tally| tally.indicator == id && tally.ripe_at <= now);
    ripe.fold((0, 0), |(n, d), tally| (n + tally.numerator_milli, d + tally.denominator_milli))
}

/// The figure as it is shown: a count, a percentage with three decimals, or a dash.
fn figure(worlds: &[World], id: &str, now: &str) -> String {
    let (numerator, denominator) = sum(worlds, id, now);
    if indicators::find(id).unwrap().measure == Measure::Count {
        return (numerator / 1000).to_string();
    }
    match indicators::share_milli_percent(numerator, denominator) {
        Some(share) => format!("{}.{:03}%", share / 1000, share % 1000),
        None => "—".to_owned(),
    }
}

#[track_caller]
fn assert_figures(worlds: &[World], now: &str, figures: &[(&str, &str)]) {
    for (id, expected) in figures {
        assert_eq!(figure(worlds, id, now), *expected, "{id}");
    }
}

fn complaint(steps: impl FnOnce(&mut World) -> &mut World) -> World {
    let mut world = World::complaint();
    steps(&mut world);
    world
}

fn contact(reached: bool) -> Act {
    Act::RecordContact { reached, method: Method::Phone, note: blank() }
}

fn grant(fault: Fault) -> Act {
    Act::GrantSendBack { fault, note: blank() }
}

/// Nothing has happened that could be measured: every share is a dash, every count what it is.
#[test]
fn without_a_denominator_there_is_no_figure() {
    let worlds = [World::complaint()];
    for indicator in indicators::all() {
        let expected = match indicator.id {
            "VOLUME" => "1",
            "OVERDUE" | "X_ONLINE_REG" | "X_VISITS" | "X_BATCHES" | "X_ASSIGNED" | "X_BACKLOG" => "0",
            "DIRECT" => "0.000%",
            _ => "—",
        };
        assert_eq!(figure(&worlds, indicator.id, "2026-11-13 09:00"), expected, "{}", indicator.id);
    }
    assert_eq!(indicators::share_milli_percent(0, 0), None);
    assert_eq!(indicators::share_milli_percent(1000, 3000), Some(33_333));
}

/// Five were due on the 20th: answered in time, at the last second, a second late, not yet, extended.
/// One was withdrawn and one merged in time: they are owed no answer.
fn five_due() -> Vec<World> {
    vec![
        complaint(|w| w.replied("CG")),
        complaint(|w| w.handled_by("CG").at("2026-11-20 23:59").replied_by("CG")),
        complaint(|w| w.handled_by("CG").at("2026-11-21 00:00").replied_by("CG")),
        complaint(|w| w.handled_by("CG")),
        complaint(|w| {
            w.handled_by("CG").does(&handler("CG"), ask_extension()).does(&dispatcher(), grant_extension())
        }),
        complaint(|w| w.handled_by("CG").does(&Actor::requester(), Act::Withdraw { reason: blank() })),
        complaint(|w| {
            w.handled_by("CG").does(&dispatcher(), Act::Merge { into: CaseId(2), reason: blank() })
        }),
    ]
}

#[test]
fn on_time_counts_what_fell_due() {
    let worlds = five_due();
    // On the 19th one of them is answered, but none is due yet: nothing to count.
    assert_figures(&worlds, "2026-11-19 12:00", &[("ONTIME", "—"), ("OVERDUE", "0")]);
    // On the 21st: in time 2 (first, last minute), late 2 (one answered, one open); the extended one is due
    // on 2026-12-04. 2 of 4. Open and overdue: 1.
    assert_figures(&worlds, "2026-11-21 09:00", &[("ONTIME", "50.000%"), ("OVERDUE", "1"), ("VOLUME", "7")]);
    // After 2026-12-04 the extended one is overdue too: 2 of 5, and 2 open.
    assert_figures(&worlds, "2026-12-05 09:00", &[("ONTIME", "40.000%"), ("OVERDUE", "2")]);
    // All seven were dispatched, one was extended.
    assert_figures(&worlds, "2026-12-05 09:00", &[("EXTEND_RATE", "14.285%")]);
}

#[test]
fn it_counts_on_the_day_it_falls_due() {
    let worlds = five_due();
    let days: Vec<String> = worlds
        .iter()
        .flat_map(|world| indicators::tallies(world.case(), &world.policy))
        .filter(|tally| tally.indicator == "ONTIME")
        .map(|tally| tally.day.to_string())
        .collect();
    assert_eq!(days, ["2026-11-20", "2026-11-20", "2026-11-20", "2026-11-20", "2026-12-04"]);
}

/// Withdrawing, merging and reopening do not wipe out that it was late.
#[test]
fn late_stays_late() {
    let late = |end: Act, by: Actor| complaint(|w| w.handled_by("CG").at("2026-11-23 09:00").does(&by, end));
    let reopened = complaint(|w| {
        w.handled_by("CG").at("2026-11-23 09:00").replied_by("CG");
        w.does(&caller(), follow_up(Some(content()))).does(&caller(), close());
        w.does(&dispatcher(), Act::Reopen { facts: text("it is back") })
    });
    let worlds = [
        late(Act::Withdraw { reason: blank() }, Actor::requester()),
        late(Act::Merge { into: CaseId(2), reason: blank() }, dispatcher()),
        reopened,
    ];
    // Three late answers; the second round of the third is due on the 30th and not ripe yet. Nothing is open.
    assert_figures(&worlds, "2026-11-24 09:00", &[("ONTIME", "0.000%"), ("OVERDUE", "0")]);
    assert_eq!(sum(&worlds, "ONTIME", "2026-11-24 09:00"), (0, 3000));
    assert_eq!(sum(&worlds, "ONTIME", "2026-12-02 09:00"), (0, 4000));
}

/// Ten dispatches; three came back to the desk with consent: one the agent's fault, one the
/// dispatcher's, one nobody's. One more was refused, and one went back between two units.
#[test]
fn returns_are_counted_by_fault() {
    let returned = |fault: Fault| {
        complaint(|w| {
            w.dispatched("CG").does(&handler("CG"), send_back()).does(&dispatcher(), grant(fault));
            w.does(&dispatcher(), dispatch("ZJ", &[]))
        })
    };
    let refused = complaint(|w| {
        w.dispatched("CG").does(&handler("CG"), send_back());
        w.does(&dispatcher(), Act::RefuseSendBack { note: text("it is yours") })
    });
    let among_units = complaint(|w| {
        w.handled_by("QU").does(&handler("QU"), sub_dispatch("QU-1")).does(&handler("QU-1"), send_back());
        w.does(&handler("QU"), grant(Fault::Agent))
    });
    let mut worlds = vec![
        returned(Fault::Agent),
        returned(Fault::Dispatcher),
        returned(Fault::Nobody),
        refused,
        among_units,
        complaint(|w| w.dispatched("CG")),
        complaint(|w| w.dispatched("CG")),
    ];
    // 3×2 + 4 = 10 dispatches; 1 by the agent's fault, 3 returned; 4 of 7 cases right at first.
    let figures = [("AGENT_RETURN", "10.000%"), ("RETURN_RATE", "30.000%"), ("FIRST_DISPATCH", "57.142%")];
    assert_figures(&worlds, "2026-11-13 09:00", &figures);
    worlds.push(World::complaint());
    assert_figures(&worlds, "2026-11-13 09:00", &figures);
}

/// Accepted in time 1, too late 1, not yet 1; sent back in time and withdrawn: nothing to accept any more.
#[test]
fn accepting_in_time() {
    let worlds = [
        complaint(|w| w.handled_by("CG")),
        complaint(|w| w.dispatched("CG").at("2026-11-17 00:00").does(&handler("CG"), Act::Accept)),
        complaint(|w| w.dispatched("CG")),
        complaint(|w| w.dispatched("CG").does(&handler("CG"), send_back())),
        complaint(|w| w.dispatched("CG").does(&Actor::requester(), Act::Withdraw { reason: blank() })),
    ];
    assert_figures(&worlds, "2026-11-16 12:00", &[("SIGN_TIMELY", "—")]);
    assert_figures(&worlds, "2026-11-17 12:00", &[("SIGN_TIMELY", "33.333%")]);
}

/// Reached in time 2; tried in vain 1; replied to without having called 1; not to be called, withdrawn,
/// and back at the desk: not counted.
#[test]
fn contacting_in_time() {
    let mut silent = World::new();
    let mut asked = submission(RequestKind::Complaint, silent.now);
    asked.contactable = false;
    silent.register(&asked).handled_by("CG");
    let worlds = vec![
        complaint(|w| w.handled_by("CG").does(&handler("CG"), contact(true))),
        complaint(|w| w.handled_by("CG").does(&handler("CG"), contact(true))),
        complaint(|w| w.handled_by("CG").does(&handler("CG"), contact(false))),
        complaint(|w| w.replied("CG")),
        silent,
        complaint(|w| w.handled_by("CG").does(&Actor::requester(), Act::Withdraw { reason: blank() })),
        complaint(|w| {
            w.dispatched("CG").does(&handler("CG"), send_back()).does(&dispatcher(), grant(Fault::Nobody))
        }),
    ];
    assert_figures(&worlds, "2026-11-16 12:00", &[("CONTACT_RATE", "—")]);
    assert_figures(&worlds, "2026-11-17 12:00", &[("CONTACT_RATE", "50.000%")]);
}

/// Four answered follow-ups: satisfied, mostly, dissatisfied, and one in the requester's own rating,
/// which counts as solved but not as asked by staff. One not reached.
#[test]
fn what_requesters_say() {
    let said = |given| complaint(|w| w.replied("CG").does(&caller(), follow_up(Some(given))));
    let worlds = [
        said(content()),
        said(answers(true, Satisfaction::Mostly)),
        said(discontent()),
        complaint(|w| {
            let rate = Act::Rate { answers: content(), note: blank() };
            w.replied("CG").does(&Actor::requester(), rate)
        }),
        complaint(|w| w.replied("CG").does(&caller(), follow_up(None))),
    ];
    // Satisfaction by staff's calls: (1 + 0.8 + 0) ÷ 3 = 60 %. Solved: 3 of 4. No follow-up is due yet.
    let now = [("SAT_RATE", "60.000%"), ("SOLVE_BJ", "75.000%"), ("VISIT_RATE", "—")];
    assert_figures(&worlds, "2026-11-13 12:00", &now);
    // One unanswered call is no documented attempt; after its due date, the 18th, it counts against: 4 of 5.
    assert_figures(&worlds, "2026-11-19 09:00", &[("VISIT_RATE", "80.000%")]);
}

/// Whom nobody must ask is not in the figure; who is being asked again is not either.
#[test]
fn following_up_counts_those_to_be_followed_up() {
    let mut inquiry = World::of(RequestKind::Inquiry);
    inquiry.replied("CG").does(&caller(), close());
    let reworked = complaint(|w| {
        w.replied("CG").does(&caller(), follow_up(Some(discontent()))).does(&caller(), rework())
    });
    let documented = complaint(|w| {
        w.replied("CG")
            .does(&caller(), follow_up(None))
            .does(&caller(), follow_up(None))
            .does(&caller(), close())
    });
    let mut worlds = vec![inquiry, reworked];
    assert_figures(&worlds, "2026-12-31 09:00", &[("VISIT_RATE", "—")]);
    worlds.push(documented);
    // Replied 3 times so far, reworked once: 1 of 3.
    assert_figures(&worlds, "2026-12-31 09:00", &[("VISIT_RATE", "100.000%"), ("REWORK", "33.333%")]);
}

/// As units state it: solved 2, explained 0; unsolved is in neither part.
#[test]
fn what_units_say() {
    let reply = |outcome| {
        complaint(|w| {
            w.handled_by("CG");
            let draft =
                Act::DraftReply { reply: text("so it is"), note: blank(), outcome, finding: Finding::True };
            w.does(&handler("CG"), draft).does(&crate::world::approver("CG"), Act::ApproveReply);
            w.does(&handler("CG"), crate::world::issue())
        })
    };
    let worlds =
        [reply(Outcome::Solved), reply(Outcome::Solved), reply(Outcome::Explained), reply(Outcome::Unsolved)];
    assert_figures(&worlds, "2026-11-13 12:00", &[("RESOLVE_REAL", "66.666%")]);
    assert_figures(&worlds[3..], "2026-11-13 12:00", &[("RESOLVE_REAL", "—")]);
}

/// Five came in: two inquiries answered at once by phone, one answered at once and contradicted by the
/// requester, one dispatched, and a past message that was replied to elsewhere.
#[test]
fn answered_at_once() {
    let direct = || {
        let mut world = World::of(RequestKind::Inquiry);
        let act = Act::AnswerDirectly { reply: text("from nine to five"), article: None };
        world.does(&dispatcher(), act);
        world
    };
    let mut contradicted = direct();
    contradicted.does(&Actor::requester(), Act::Rate { answers: discontent(), note: blank() });
    let mut past = World::complaint();
    let replied_at = past.now;
    past.does(
        &desk(Role::Importer),
        Act::RecordPastReply { reply: text("long ago"), replied_at, transfers: 0 },
    );
    let worlds = [direct(), direct(), contradicted, complaint(|w| w.dispatched("CG")), past];
    // Direct 3 of 4. Resolved at first contact: no call counts before its seven days are over; then 2 of 4.
    assert_figures(&worlds, "2026-11-19 09:00", &[("VOLUME", "5"), ("DIRECT", "75.000%"), ("FCR", "—")]);
    assert_figures(&worlds, "2026-11-20 09:00", &[("FCR", "50.000%"), ("ONTIME", "100.000%")]);
}

/// Answered in time 1, late 1, concluded without an answer because no unit had it: not counted.
#[test]
fn supervision_answered_in_time() {
    let supervise = || Act::Supervise { note: text("report") };
    let answer = || Act::AnswerSupervision { note: text("done") };
    let worlds = [
        complaint(|w| w.handled_by("CG").does(&supervisor(), supervise()).does(&handler("CG"), answer())),
        complaint(|w| {
            w.handled_by("CG").does(&supervisor(), supervise());
            w.at("2026-11-19 00:00").does(&handler("CG"), answer())
        }),
        complaint(|w| {
            let conclude = Act::ConcludeSupervision { note: blank() };
            w.does(&supervisor(), supervise()).does(&supervisor(), conclude)
        }),
    ];
    assert_figures(&worlds, "2026-11-19 09:00", &[("SUPERVISE_DONE", "50.000%")]);
}

/// In the very moment of falling due it is late, whoever takes it off the list; handing an emergency over
/// in time is an answer.
#[test]
fn the_moment_of_falling_due_is_late() {
    let withdraw = Act::Withdraw { reason: blank() };
    let withdrawn = complaint(|w| w.at("2026-11-21 00:00").does(&Actor::requester(), withdraw));
    let hand_over = Act::HandOver { body: "110".into(), seat: text("seat 4") };
    let handed_over = complaint(|w| w.does(&dispatcher(), hand_over));
    assert_eq!(sum(&[withdrawn, handed_over], "ONTIME", "2026-11-21 09:00"), (1000, 2000));
}

/// Asked twice, the later answer is the one that counts; a rating of one's own is not staff's.
#[test]
fn the_later_answer_counts() {
    let rated = complaint(|w| {
        w.replied("CG").does(&caller(), follow_up(Some(discontent())));
        w.does(&Actor::requester(), Act::Rate { answers: content(), note: blank() })
    });
    assert_figures(&[rated], "2026-11-13 12:00", &[("SOLVE_BJ", "100.000%"), ("SAT_RATE", "0.000%")]);
}
