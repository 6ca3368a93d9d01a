//! A clean book never alarms: random offices, random interruptions of the log, no alarm.

use crate::office::{book, trial};
use casework::policy::PolicyBook;
use ledger::Store;
use ledger::log::Integrator;
use ledger::log::verify::{Against, verify};
use ledger::memory::MemoryStore;
use ledger::suite::Trial;
use std::sync::Arc;
use translog::LogKey;

/// Seeded dice (a linear congruence): the same history under the same number.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// One random office: cases come and go on, blocks of any size are taken in, and now and then it is verified.
async fn history(seed: u64, book: &Arc<PolicyBook>, key: &LogKey) -> Result<u64, String> {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let integrator = Integrator::new(store.clone(), key.clone(), None).unwrap();
    let (mut dice, mut minute) = (Dice(seed), 0);
    let mut facts = 0;
    for _ in 0..=dice.below(4) {
        let start = trial(store.clone(), book).after(minute);
        let now = Trial { store: store.clone(), book: book.clone(), start };
        match dice.below(3) {
            0 => drop(now.populate(1 + i64::try_from(dice.below(4)).unwrap()).await.unwrap()),
            1 => drop(now.open(start).await.unwrap()),
            _ => {
                let unit = now.units().unwrap().0;
                let case = now.open(start).await.unwrap();
                now.dispatch(case, &unit, now.after(1)).await.unwrap();
            }
        }
        minute += 200 + i64::try_from(dice.below(2000)).unwrap();
        for _ in 0..dice.below(4) {
            integrator.step(now.after(199), u32::try_from(1 + dice.below(9)).unwrap()).await.unwrap();
        }
    }
    if dice.below(2) == 0 {
        integrator.catch_up(trial(store.clone(), book).after(minute)).await.unwrap();
    }
    let head = store.checkpoint().await.unwrap().map(|head| head.note);
    let outside = head.into_iter().collect();
    let smith = ledger::Locksmith::new(book.newest().office.code.to_string(), ledger::suite::test_keys());
    let against = Against { verifier: integrator.verifier(), outside, exported: None, smith: Some(&smith) };
    let report = verify(&*store, &against, |_| {}).await.unwrap();
    facts += report.facts;
    if report.alarms.is_empty() { Ok(facts) } else { Err(format!("{seed}: {:?}", report.alarms)) }
}

async fn no_alarm(seeds: std::ops::Range<u64>) {
    let (book, key) = (book(), LogKey::of_seed("test/log", &[5; 32]).unwrap());
    let (mut facts, mut alarmed) = (0, Vec::new());
    let histories = seeds.end - seeds.start;
    for seed in seeds {
        match history(seed, &book, &key).await {
            Ok(more) => facts += more,
            Err(alarm) => alarmed.push(alarm),
        }
    }
    assert!(alarmed.is_empty(), "{}", alarmed.join("\n"));
    assert!(facts > histories, "histories have facts");
    eprintln!("{histories} histories, {facts} facts, no alarm");
}

#[tokio::test]
async fn three_hundred_random_histories_raise_no_alarm() {
    no_alarm(0..300).await;
}

#[tokio::test]
#[ignore = "long: ten thousand random histories"]
async fn ten_thousand_random_histories_raise_no_alarm() {
    no_alarm(0..10_000).await;
}
