//! The simulated city: the same seed gives the same facts, nothing is refused, and every state occurs.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use casework::Case;
use casework::case::fact::What;
use casework::case::state::StateKind;
use casework::policy::{PackFiles, PolicyBook};
use jiff::Timestamp;
use ledger::memory::MemoryStore;
use ledger::{Ledger, SystemClock};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use testkit::city::{self, Plan};

/// Every pack that has units.
fn books() -> Vec<PolicyBook> {
    let mut files = PackFiles::default();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs"), &mut files);
    let ids: Vec<String> = files.ids().map(str::to_owned).collect();
    let books = ids.iter().filter_map(|id| casework::policy::read(&files, id).ok());
    books.filter(|book| !book.newest().units.is_empty()).collect()
}

/// Any pack with units will do.
fn book() -> PolicyBook {
    books().into_iter().max_by_key(|book| book.newest().units.len()).unwrap()
}

fn gather(folder: &Path, files: &mut PackFiles) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, files);
        } else {
            files.insert(path.to_string_lossy().into_owned(), std::fs::read(&path).unwrap());
        }
    }
}

fn ledger() -> Ledger {
    ledger_of(book())
}

fn ledger_of(book: PolicyBook) -> Ledger {
    Ledger::new(
        Arc::new(MemoryStore::new()),
        Arc::new(book),
        Arc::new(SystemClock),
        ledger::suite::test_keys(),
    )
}

fn plan(days: u32, per_day: u32, hour: i64) -> Plan {
    let from: Timestamp = "2026-10-18T16:00:00Z".parse().unwrap();
    let from = from.checked_add(jiff::ToSpan::hours(hour)).unwrap();
    Plan { seed: 7, from, days, per_day }
}

/// Facts with everything taken out that is random by design: ids, numbers, handles and digests.
async fn normalised(ledger: &Ledger) -> Vec<String> {
    let ids = ledger.store().case_ids(None, 100_000).await.unwrap();
    let histories = ledger.store().histories(&ids).await.unwrap();
    let born = |id: i64| {
        let history = histories.get(&casework::CaseId(id)).map(|facts| &facts[0].fact.what);
        match history {
            Some(What::Registered(from)) => from.received_at.to_string(),
            _ => String::new(),
        }
    };
    let mut all: Vec<String> = Vec::new();
    for (id, history) in &histories {
        let mut lines = vec![born(id.0)];
        for recorded in history {
            let mut value = serde_json::to_value(recorded).unwrap();
            strip(&mut value, &born);
            lines.push(value.to_string());
        }
        all.push(lines.join("\n"));
    }
    all.sort();
    all
}

fn strip(value: &mut serde_json::Value, born: &dyn Fn(i64) -> String) {
    use serde_json::Value;
    match value {
        Value::Object(fields) => {
            for dropped in ["handle", "digest", "number"] {
                fields.remove(dropped);
            }
            for (name, inner) in fields.iter_mut() {
                if let (true, Some(id)) =
                    (["case", "into", "part", "split_from"].contains(&name.as_str()), inner.as_i64())
                {
                    *inner = Value::from(born(id));
                }
                strip(inner, born);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| strip(item, born)),
        _ => {}
    }
}

#[tokio::test]
async fn the_same_seed_gives_the_same_facts() {
    let (one, other) = (ledger(), ledger());
    let plan = plan(6, 60, 0);
    let (first, second) = (city::run(&one, &plan).await.unwrap(), city::run(&other, &plan).await.unwrap());
    assert_eq!(first, second);
    let (one, other) = (normalised(&one).await, normalised(&other).await);
    assert_eq!(one.len(), other.len());
    for (one, other) in one.iter().zip(&other) {
        assert_eq!(one, other);
    }
}

#[tokio::test]
async fn a_month_leaves_cases_in_every_state_and_nothing_is_refused() {
    for hour in [0, 9] {
        let ledger = ledger();
        let census = city::run(&ledger, &plan(30, 60, hour)).await.unwrap();
        println!("{census}");
        assert!(census.refused.is_empty(), "{census}");
        for state in StateKind::ALL {
            assert!(census.states.contains_key(state), "nobody is {}: {census}", state.code());
        }
        assert!(census.cases > 1500, "{census}");
    }
}

#[tokio::test]
async fn a_city_goes_on_beside_real_people() {
    let ledger = ledger();
    let plan = plan(4, 40, 0);
    let before = city::run(&ledger, &plan).await.unwrap();
    let later = plan.until().checked_add(jiff::ToSpan::hours(30)).unwrap();
    let mut city = city::City::resume(&ledger, plan, later, 14).await.unwrap();
    city.advance(later).await.unwrap();
    let after = city.census();
    assert!(after.cases > before.cases && after.all_acts() > 100, "{after}");
    assert!(after.refused.is_empty(), "{after}");
}

#[tokio::test]
async fn every_office_has_a_city_in_which_nothing_is_refused() {
    let books = books();
    assert!(books.len() > 1, "{}", books.len());
    for book in books {
        let pack = book.newest().version.clone();
        let top = book.newest().units.values().filter(|unit| unit.parent.is_none()).count();
        let ledger = ledger_of(book);
        let census = city::run(&ledger, &plan(10, 14, 9)).await.unwrap();
        assert!(census.refused.is_empty() && census.cases > 80, "{pack}: {census}");
        let policy = ledger.book().newest();
        let ids = ledger.store().case_ids(None, 100_000).await.unwrap();
        let mut led = BTreeSet::new();
        for history in ledger.store().histories(&ids).await.unwrap().values() {
            let case = Case::fold(history).unwrap();
            led.extend(case.unit().and_then(|unit| policy.line_up(unit).last().cloned()));
        }
        assert!(led.len() * 3 > top.min(30), "{pack}: of {top} units only {led:?} had a case");
    }
}
