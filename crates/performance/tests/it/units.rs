//! Units of a month over a store of cases: what moves a unit, and what does not.

use affairs::appraisal::{Appraisal, Decision, Request, UnitList};
use budget::appraisal::{Counts, Row};
use casework::case::act::{Channel, RequestKind, Urgency};
use casework::indicators::Tally;
use casework::personal::Sealed;
use casework::policy::appraisal::AppraisalRules;
use casework::{CaseId, Handle, StateKind};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use ledger::Store as _;
use ledger::memory::MemoryStore;
use ledger::projection::{CaseRow, Projection};
use performance::units::{is_counted, lists, yardsticks};
use proptest::prelude::*;
use std::collections::BTreeSet;

const OCTOBER: Date = date(2026, 10, 1);

/// A case that counts on a day for a unit: its category, and its shares of time kept and of satisfaction.
#[derive(Clone, Debug)]
struct Counted {
    unit: &'static str,
    category: &'static str,
    day: Date,
    on_time: i64,
    satisfied: Option<i64>,
}

fn case(unit: &'static str, category: &'static str, day: Date, on_time: bool) -> Counted {
    Counted { unit, category, day, on_time: if on_time { 1000 } else { 0 }, satisfied: None }
}

fn projection(id: CaseId, counted: &Counted) -> Projection {
    let tally = |indicator, numerator_milli| Tally {
        indicator,
        day: counted.day,
        ripe_at: Timestamp::UNIX_EPOCH,
        unit: Some(counted.unit.into()),
        numerator_milli,
        denominator_milli: 1000,
    };
    let satisfied = counted.satisfied.map(|share| tally("SAT_RATE", share));
    Projection {
        row: CaseRow {
            case: id,
            version: 1,
            number: format!("RX{id}"),
            kind: RequestKind::Complaint,
            channel: Channel::Web,
            category: Some(counted.category.into()),
            area: None,
            urgency: Urgency::Ordinary,
            state: StateKind::Closed,
            owner: None,
            confidential: false,
            supervised: false,
            late: false,
            received_at: Timestamp::UNIX_EPOCH,
            answer_due: Timestamp::UNIX_EPOCH,
            next_clock: None,
            next_due: Timestamp::UNIX_EPOCH,
            closed_at: None,
            matter: Handle::default(),
        },
        queues: BTreeSet::new(),
        dues: BTreeSet::new(),
        tallies: std::iter::once(tally("ONTIME", counted.on_time)).chain(satisfied).collect(),
    }
}

async fn store(cases: &[Counted]) -> MemoryStore {
    let store = MemoryStore::new();
    let projections = (1..).zip(cases).map(|(id, one)| (CaseId(id), projection(CaseId(id), one))).collect();
    store.replace_projections(projections).await.unwrap();
    store
}

fn rules() -> AppraisalRules {
    AppraisalRules {
        indicators: vec!["ONTIME".to_owned(), "SAT_RATE".to_owned()],
        decisive: "ONTIME".to_owned(),
        reference_months: 2,
        minimum_cases: 10,
        ..AppraisalRules::default()
    }
}

/// A month opened before anything happened in it.
async fn opened(before: &[Counted]) -> Appraisal {
    let (store, rules) = (store(before).await, rules());
    let yardsticks = yardsticks(&store, &rules, OCTOBER, Timestamp::MAX).await.unwrap();
    let until = Timestamp::UNIX_EPOCH;
    Appraisal { month: OCTOBER, rules, until, yardsticks, requests: Vec::new(), published: None }
}

/// Half roads, half noise, in August and September.
fn before() -> Vec<Counted> {
    let of = |category, good: usize| {
        (0..20)
            .map(move |nth| case("b", category, date(2026, if nth % 2 == 0 { 8 } else { 9 }, 15), nth < good))
    };
    of("0101", 10).chain(of("0201", 18)).collect()
}

fn row<'a>(lists: &'a [UnitList], indicator: &str, unit: &str) -> Option<&'a Row> {
    let list = lists.iter().find(|list| list.indicator == indicator)?;
    list.ranking.rows.iter().find(|row| row.unit == unit)
}

fn request(nth: u32, case: i64, granted: Option<bool>) -> Request {
    let decision = granted.map(|granted| Decision { granted, reason: Sealed::default(), by: "boss".into() });
    let asked = (Timestamp::UNIX_EPOCH, "works".into());
    Request { nth, unit: "a".into(), case: CaseId(case), ground: Sealed::default(), asked, decision }
}

#[tokio::test]
async fn the_yardstick_is_the_whole_office_in_the_months_before() {
    let mut cases = before();
    cases.push(case("b", "0101", date(2026, 7, 31), true));
    cases.push(case("b", "0101", OCTOBER, true));
    let month = opened(&cases).await;
    let [one] = month.yardsticks.as_slice() else { panic!("nothing to be satisfied with: {month:?}") };
    let whole = |good: u64| Counts { good_milli: good * 1000, of: 20 };
    let of: Vec<(&str, Counts)> =
        one.reference.iter().map(|(code, counts)| (code.as_str(), *counts)).collect();
    assert_eq!(
        of,
        [("01", whole(10)), ("02", whole(18))],
        "two digits, two months, nothing of the month itself"
    );
}

#[tokio::test]
async fn both_figures_stand_beside_each_other() {
    let mut month = opened(&before()).await;
    let mut cases: Vec<Counted> =
        (0..12).map(|nth| case("a", "0101", date(2026, 10, 31), nth >= 2)).collect();
    cases.extend((0..12).map(|nth| case("c", "0102", OCTOBER, nth >= 1)));
    cases.push(case("a", "0101", date(2026, 11, 1), false));
    let store = store(&cases).await;
    month.requests = vec![
        request(1, 1, Some(true)),
        request(2, 2, Some(false)),
        request(3, 3, None),
        request(4, 25, None),
    ];
    let lists = lists(&store, &month, Timestamp::MAX).await.unwrap();
    let a = row(&lists, "ONTIME", "a").unwrap();
    let counts = |good: u64, of| Counts { good_milli: good * 1000, of };
    assert_eq!((a.counted.counts, a.decided.counts), (counts(10, 12), counts(10, 11)));
    assert_eq!((a.place_counted, a.place, a.excluded, a.refused), (Some(2), Some(2), 1, 1));
    assert!(a.counted.adjusted < a.decided.adjusted);
    assert_eq!(lists[0].ranking.undecided, 1, "a case of November has nothing to do with it");
    let whom = |unit: &str, case| (casework::UnitId::from(unit), CaseId(case));
    for ((unit, case), expected) in
        [(whom("a", 1), true), (whom("c", 1), false), (whom("a", 25), false), (whom("a", 99), false)]
    {
        assert_eq!(
            is_counted(&store, &month, &unit, case, Timestamp::MAX).await.unwrap(),
            expected,
            "{case}"
        );
    }
}

#[tokio::test]
async fn an_answer_that_satisfies_for_the_most_part_counts_for_less() {
    let satisfied = |unit, day, said| Counted { satisfied: Some(said), ..case(unit, "0101", day, true) };
    let month = opened(&[satisfied("b", date(2026, 9, 1), 1000)]).await;
    let cases: Vec<Counted> = (0..10).map(|_| satisfied("a", OCTOBER, 800)).collect();
    let lists = lists(&store(&cases).await, &month, Timestamp::MAX).await.unwrap();
    let a = row(&lists, "SAT_RATE", "a").unwrap();
    assert_eq!(a.counted.counts, Counts { good_milli: 8000, of: 10 });
    assert_eq!(a.counted.adjusted.unwrap().ratio().written(3), "0.800");
}

fn month_of(unit: &'static str) -> impl Strategy<Value = Vec<Counted>> {
    let one = (0..3_usize, 1..=31_i8, any::<bool>()).prop_map(move |(category, day, on_time)| {
        let category = ["0101", "0201", "0301"].get(category).copied().unwrap_or("0101");
        case(unit, category, date(2026, 10, day), on_time)
    });
    prop::collection::vec(one, 0..40)
}

fn listed(cases: &[Counted]) -> Vec<UnitList> {
    let running = tokio::runtime::Builder::new_current_thread().build().unwrap();
    running.block_on(async {
        let month = opened(&before()).await;
        lists(&store(cases).await, &month, Timestamp::MAX).await.unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// However many petitions another unit gets, and however it handles them.
    #[test]
    fn petitions_of_another_unit_do_not_move_a_units_share(
        own in month_of("a"),
        other in month_of("b"),
        more in month_of("b"),
    ) {
        let fewer: Vec<Counted> = own.iter().chain(&other).cloned().collect();
        let all: Vec<Counted> = fewer.iter().chain(&more).cloned().collect();
        let (before, after) = (listed(&fewer), listed(&all));
        let (before, after) = (row(&before, "ONTIME", "a"), row(&after, "ONTIME", "a"));
        prop_assert_eq!(before.map(|row| row.counted), after.map(|row| row.counted));
        prop_assert_eq!(before.is_some(), !own.is_empty(), "or there would be nothing to move");
    }

    /// Twice the petitions, handled as well: the same share, and never a worse place.
    #[test]
    fn twice_the_petitions_handled_as_well_are_no_worse(own in month_of("a"), other in month_of("b")) {
        let once: Vec<Counted> = own.iter().chain(&other).cloned().collect();
        let twice: Vec<Counted> = once.iter().chain(&own).cloned().collect();
        let (before, after) = (listed(&once), listed(&twice));
        if let (Some(before), Some(after)) = (row(&before, "ONTIME", "a"), row(&after, "ONTIME", "a")) {
            prop_assert_eq!(before.counted.adjusted, after.counted.adjusted);
            prop_assert!(before.place.is_none() || before.place == after.place);
        }
    }
}
