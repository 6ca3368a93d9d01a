//! Whatever is tried, in whatever order, by whomever: what must hold all the same.

use crate::world::{
    approver, ask_extension, blank, caller, close, content, desk, discontent, dispatch, dispatcher, draft,
    follow_up, grant_extension, handler, instant, invite, issue, name, precheck, rework, sample, send_back,
    sub_dispatch, submission, supervisor, text,
};
use almanac::Span;
use casework::case::act::{Accused, Channel, Fault, Method, RequestKind, Work};
use casework::indicators::{self, Measure};
use casework::{Act, ActKind, Actor, Case, CaseId, ClockKind, Policy, Recorded, Role};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Stands in every text that is written, and must stand in no fact.
const CANARY: &str = "金丝雀";

static POLICY: LazyLock<Policy> = LazyLock::new(sample);

/// The same office under a later pack: other rules, other spans, other procedure.
static LATER: LazyLock<Policy> = LazyLock::new(|| {
    let mut policy = sample();
    "sample@2026-03-10".clone_into(&mut policy.version);
    for rule in &mut policy.limits {
        rule.limit.rule.push_str("-LATER");
        rule.limit.span = Span::WorkingDays(2);
    }
    policy.procedure.rework_at_most = 3;
    policy.procedure.material_pause = None;
    policy
});

fn said() -> casework::personal::Sealed {
    text(&format!("{CANARY} 139 1234 5678"))
}

fn people() -> Vec<Actor> {
    let mut people: Vec<Actor> = [
        Role::Requester,
        Role::Agent,
        Role::Dispatcher,
        Role::FollowUp,
        Role::Supervisor,
        Role::Reviewer,
        Role::SecurityAdministrator,
        Role::Importer,
        Role::System,
    ]
    .into_iter()
    .map(desk)
    .collect();
    for unit in ["QU", "QU-1", "CG", "ZJ"] {
        people.extend([handler(unit), approver(unit)]);
    }
    people
}

fn acts() -> Vec<Act> {
    let unit = |unit: &str| casework::UnitId::from(unit);
    let mut acts = vec![
        precheck(RequestKind::Complaint, "020201"),
        precheck(RequestKind::Inquiry, "030101"),
        Act::AnswerDirectly { reply: said(), article: None },
        Act::HandOver { body: "110".into(), seat: said() },
        Act::Decline { ground: "LITIGATION_ROUTE".into(), wording: said() },
        Act::AskMaterial { question: said() },
        Act::AddMaterial { note: said(), attachments: vec![casework::Handle([1; 16])] },
        Act::Proceed { reason: said() },
        Act::Withdraw { reason: said() },
        dispatch("QU", &["ZJ"]),
        dispatch("CG", &[]),
        Act::Accept,
        send_back(),
        Act::GrantSendBack { fault: Fault::Agent, note: said() },
        Act::RefuseSendBack { note: said() },
        sub_dispatch("QU-1"),
        Act::AddSupport { unit: unit("CG"), advice: said() },
        Act::Contribute { note: said() },
        Act::RecordContact { reached: true, method: Method::Phone, note: said() },
        Act::RecordWork { work: Work::Measure, note: said() },
        Act::AssignHandler { person: "zhang".into() },
        ask_extension(),
        grant_extension(),
        Act::RefuseExtension { note: said() },
        draft(),
        Act::ReturnDraft { note: said() },
        Act::ApproveReply,
        issue(),
        follow_up(None),
        follow_up(Some(content())),
        follow_up(Some(discontent())),
        Act::Rate { answers: content(), note: said() },
        crate::world::ask_why(),
        crate::world::explain(),
        rework(),
        close(),
        Act::Close { note: said() },
        Act::Reopen { facts: said() },
        Act::Archive,
        Act::Remind { note: said() },
        Act::Supervise { note: said() },
        Act::AnswerSupervision { note: said() },
        Act::ConcludeSupervision { note: said() },
        Act::Merge { into: CaseId(2), reason: said() },
        Act::Absorb { case: CaseId(3), confidential: false },
        Act::Unmerge { reason: blank() },
        Act::Release { case: CaseId(3) },
        Act::SplitOff { part: CaseId(4) },
        Act::Recuse { person: "zhang".into(), reason: said() },
        name(Accused::Unit("QU-1".into())),
        name(Accused::Unit("CG".into())),
        name(Accused::Hotline),
        Act::KeepConfidential { reason: said() },
        invite("handler-ZJ", "ZJ"),
        Act::EndInvitation { person: "handler-ZJ".into(), reason: said() },
        Act::RecordPastReply { reply: said(), replied_at: Timestamp::UNIX_EPOCH, transfers: 2 },
    ];
    acts.extend(ClockKind::ALL.map(|clock| Act::RecordBreach { clock }));
    acts
}

/// One try: what is chosen, by whom, how many minutes later, under which pack.
#[derive(Clone, Debug)]
struct Try {
    choice: Choice,
    pick: usize,
    anyone: Actor,
    minutes: i64,
    later_pack: bool,
}

/// How an act is chosen. Lives of blind choices end in refusals; the others get somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    /// An act of the main way that is possible now.
    Onward,
    /// Any act that is possible now, by someone who may.
    Possible,
    /// Anything, by anyone.
    Blind,
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let minutes = prop_oneof![6 => 0..600i64, 1 => 600..20_000i64, 1 => -60..0i64];
    let choice =
        prop_oneof![4 => Just(Choice::Onward), 4 => Just(Choice::Possible), 2 => Just(Choice::Blind)];
    let one = (choice, any::<usize>(), select(people()), minutes, prop::bool::weighted(0.2));
    let one = one.prop_map(|(choice, pick, anyone, minutes, later_pack)| Try {
        choice,
        pick,
        anyone,
        minutes,
        later_pack,
    });
    prop::collection::vec(one, 20..80)
}

fn is_onward(act: &Act) -> bool {
    use ActKind as A;
    let way = [A::Precheck, A::Dispatch, A::Accept, A::DraftReply, A::ApproveReply, A::IssueReply];
    let end = [A::RecordFollowUp, A::Rework, A::Close, A::Reopen];
    way.contains(&act.kind()) || end.contains(&act.kind())
}

/// Someone who may do this act on this case, if anyone may.
fn fitting_actor(act: &Act, case: &Case) -> Actor {
    let unit = case.unit().map_or("CG", |unit| unit.as_str());
    let support = case.supports.first().map_or(unit, |support| support.unit.as_str());
    let settler = match case.settler() {
        casework::Owner::Unit(unit) => handler(unit.as_str()),
        casework::Owner::Desk(_) => dispatcher(),
    };
    match act.kind() {
        ActKind::Withdraw | ActKind::Rate | ActKind::AddMaterial | ActKind::AskWhy => Actor::requester(),
        ActKind::RecordFollowUp | ActKind::Rework | ActKind::Close | ActKind::Archive => caller(),
        ActKind::Supervise | ActKind::ConcludeSupervision => supervisor(),
        ActKind::RecordBreach => Actor::system(),
        ActKind::RecordPastReply => desk(Role::Importer),
        ActKind::ReturnDraft | ActKind::ApproveReply => approver(unit),
        ActKind::Contribute => handler(support),
        ActKind::GrantSendBack | ActKind::RefuseSendBack => settler,
        ActKind::Accept
        | ActKind::SendBack
        | ActKind::SubDispatch
        | ActKind::RecordContact
        | ActKind::RecordWork
        | ActKind::AssignHandler
        | ActKind::AskExtension
        | ActKind::DraftReply
        | ActKind::IssueReply
        | ActKind::Explain
        | ActKind::AnswerSupervision => handler(unit),
        _ => dispatcher(),
    }
}

/// What is tried: chosen among all acts, or among those that would not be refused.
fn chosen(tried: &Try, case: &Case, policy: &Policy, at: Timestamp) -> Option<(Act, Actor)> {
    let all = acts();
    if tried.choice == Choice::Blind {
        return Some((all[tried.pick % all.len()].clone(), tried.anyone.clone()));
    }
    let possible: Vec<(Act, Actor)> = all
        .into_iter()
        .filter(|act| tried.choice == Choice::Possible || is_onward(act))
        .map(|act| (act.clone(), fitting_actor(&act, case)))
        .filter(|(act, by)| casework::decide(case, act, by, policy, at).is_ok())
        .collect();
    (!possible.is_empty()).then(|| possible[tried.pick % possible.len()].clone())
}

/// A life: every try made in turn, the possible ones believed.
struct Life {
    history: Vec<Recorded>,
    case: Case,
}

fn live(tries: &[Try], kind: RequestKind, accused: Option<Accused>) -> Life {
    let mut at = instant(&POLICY, "2026-03-02 09:00");
    let mut asked = submission(kind, at);
    asked.matter = said();
    asked.requester = Some(said());
    asked.channel = Channel::Web;
    asked.accused.extend(accused);
    let by = desk(Role::Agent);
    let fact = casework::register(&asked, &by, &POLICY, at).unwrap();
    let first = Recorded { case: CaseId(1), version: 1, at, by, policy: POLICY.version.clone(), fact };
    let mut case = Case::fold(std::slice::from_ref(&first)).unwrap();
    let mut history = vec![first];
    for tried in tries {
        let then = at.checked_add(SignedDuration::from_mins(tried.minutes)).unwrap();
        let policy: &Policy = if tried.later_pack { &LATER } else { &POLICY };
        let Some((act, by)) = chosen(tried, &case, policy, then) else { continue };
        let Ok(fact) = casework::decide(&case, &act, &by, policy, then) else { continue };
        at = then;
        let version = u32::try_from(history.len()).unwrap() + 1;
        let recorded = Recorded { case: CaseId(1), version, at, by, policy: policy.version.clone(), fact };
        case = case.apply(&recorded);
        history.push(recorded);
    }
    Life { history, case }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_stored_folds_into_what_was_decided(tries in tries()) {
        let life = live(&tries, RequestKind::Complaint, None);
        let stored: Vec<Recorded> = life.history.iter().map(|recorded| {
            let json = serde_json::to_string(recorded).unwrap();
            serde_json::from_str(&json).unwrap()
        }).collect();
        prop_assert_eq!(&stored, &life.history);
        prop_assert_eq!(Case::fold(&stored), Some(life.case));
    }

    #[test]
    fn no_fact_holds_what_was_written(tries in tries()) {
        let life = live(&tries, RequestKind::Complaint, None);
        let json = serde_json::to_string(&life.history).unwrap();
        prop_assert!(!json.contains(CANARY) && !json.contains("1234 5678"), "{}", json);
    }

    #[test]
    fn facts_stand_in_the_order_they_happened(tries in tries()) {
        let life = live(&tries, RequestKind::Help, None);
        prop_assert!(life.history.is_sorted_by_key(|recorded| recorded.at));
        prop_assert!(life.history.iter().map(|recorded| recorded.version).eq(1..=life.case.version));
    }

    /// Only facts that say so move a due date, whichever pack is in force by then.
    #[test]
    fn a_newer_pack_leaves_running_deadlines_alone(tries in tries()) {
        let life = live(&tries, RequestKind::Complaint, None);
        let mut case = Case::fold(&life.history[..1]).unwrap();
        for recorded in &life.history[1..] {
            let before = case.clone();
            case = case.apply(recorded);
            let says_so = |kind| recorded.fact.moves.iter().any(|moved| moved.clock == kind);
            for (old, new) in before.clocks.iter().zip(&case.clocks) {
                prop_assert_eq!((old.kind, old.started, old.deadline.start), (new.kind, new.started, new.deadline.start));
                prop_assert!(old.due == new.due || says_so(old.kind));
            }
            let corrected = (before.kind, &before.category) != (case.kind, &case.category);
            for moved in &recorded.fact.moves {
                let old = before.live_clock(moved.clock).unwrap();
                prop_assert!(corrected || old.deadline.limit == moved.deadline.limit, "{:?}", recorded.fact.what);
            }
        }
    }

    #[test]
    fn the_accused_never_has_the_case(tries in tries(), head in any::<bool>()) {
        let accused = if head { Accused::Head("QU-HEAD".into()) } else { Accused::Unit("QU".into()) };
        let life = live(&tries, RequestKind::Report, Some(accused));
        for recorded in 1..=life.history.len() {
            let case = Case::fold(&life.history[..recorded]).unwrap();
            let units = case.line.iter().map(|a| &a.unit).chain(case.supports.iter().map(|s| &s.unit));
            for unit in units {
                prop_assert!(!unit.as_str().starts_with("QU"));
            }
        }
    }

    #[test]
    fn figures_are_possible_figures(tries in tries()) {
        let life = live(&tries, RequestKind::Complaint, None);
        let mut sums: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
        for tally in indicators::tallies(&life.case, &POLICY) {
            prop_assert!(tally.numerator_milli >= 0 && tally.denominator_milli >= 0);
            if indicators::find(tally.indicator).unwrap().measure == Measure::Share {
                prop_assert!(tally.numerator_milli <= tally.denominator_milli, "{:?}", tally);
            }
            let sum = sums.entry(tally.indicator).or_default();
            *sum = (sum.0 + tally.numerator_milli, sum.1 + tally.denominator_milli);
        }
        for (numerator, denominator) in sums.into_values() {
            let share = indicators::share_milli_percent(numerator, denominator);
            prop_assert_eq!(share.is_none(), denominator == 0);
            prop_assert!(denominator == 0 || share.is_some_and(|s| s >= 0));
        }
    }
}

/// The tries would prove little if nearly all were refused.
#[test]
fn the_lives_are_long_and_varied() {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut done: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..200 {
        let tries = tries().new_tree(&mut runner).unwrap().current();
        for recorded in live(&tries, RequestKind::Complaint, None).history {
            *done.entry(recorded.fact.what.code()).or_default() += 1;
        }
    }
    let facts: usize = done.values().sum();
    assert!(facts > 200 * 20, "{facts}: {done:?}");
    assert!(done.len() >= 43, "{}: {done:?}", done.len());
}
