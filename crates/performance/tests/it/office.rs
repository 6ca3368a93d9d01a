//! A made-up office with two units, a small book of targets, and the log of its facts.

use affairs::book::Read;
use affairs::{Affair, AffairId};
use budget::book::Book;
use budget::source::Place;
use budget::target::{Decimal, Goal, Operator, Target};
use casework::policy::{PackFiles, PolicyBook, read};
use casework::{Actor, Role};
use jiff::Timestamp;
use ledger::affairs::Stepping;
use ledger::log::Integrator;
use ledger::memory::MemoryStore;
use ledger::suite::Trial;
use ledger::{Envelope, Key, Ledger, ManualClock, Store};
use std::path::Path;
use std::sync::Arc;
use translog::LogKey;

const PACK: &str = r#"
id = "teststadt"
extends = "national"
effective = "2020-01-01"
source = { zh = "测试", en = "made up" }

[office]
code = "999999"
zh = "测试热线"
en = "Test hotline"
hotline = "12345"
number_prefix = "RX"
utc_offset_hours = 8
"#;

const UNITS: &str = r#"
unit = [
    { id = "U-1", zh = "甲局", en = "Bureau one", kind = "department" },
    { id = "U-2", zh = "乙局", en = "Bureau two", kind = "department" },
]
"#;

/// The base that ships, with an office and two units on top.
pub fn rules() -> Arc<PolicyBook> {
    let mut files = PackFiles::default();
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/national");
    for entry in base.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_file() {
            files.insert(format!("packs/national/{name}"), std::fs::read(&path).unwrap());
        }
    }
    files.insert("packs/teststadt/pack.toml", PACK);
    files.insert("packs/teststadt/units.toml", UNITS);
    Arc::new(read(&files, "teststadt").unwrap_or_else(|faults| panic!("{faults:?}")))
}

pub struct Office {
    pub ledger: Ledger,
    pub clock: Arc<ManualClock>,
    pub log: Integrator,
    pub rules: Arc<PolicyBook>,
}

pub fn office() -> Office {
    let (store, rules): (Arc<dyn Store>, _) = (Arc::new(MemoryStore::new()), rules());
    let clock = Arc::new(ManualClock::new("2026-11-13T01:00:00Z".parse::<Timestamp>().unwrap()));
    let ledger = Ledger::new(store.clone(), rules.clone(), clock.clone(), ledger::suite::test_keys());
    let log = Integrator::new(store, LogKey::of_seed("test/log", &[5; 32]).unwrap(), None).unwrap();
    Office { ledger, clock, log, rules }
}

pub fn finance() -> Actor {
    Actor::of_desk("finance", Role::Finance)
}

impl Office {
    /// Begins an affair with a step, as it stands.
    pub async fn begin<A: Affair>(&self, key: &Key, step: A::Step) -> AffairId {
        let (by, envelope) = (finance(), Envelope::new());
        let stepping = Stepping::new(key, &by, &envelope);
        self.ledger.begin_affair::<A>(&stepping, |_| Ok(step.clone())).await.unwrap().id
    }

    /// Takes a step, as it stands.
    pub async fn step<A: Affair>(&self, id: AffairId, by: &str, step: A::Step) {
        let (key, envelope) = (Key::random().unwrap(), Envelope::new());
        let by = Actor::of_desk(by, Role::Supervisor);
        let stepping = Stepping::new(&key, &by, &envelope);
        self.ledger.step_affair::<A>(id, &stepping, |_, _| Ok(step.clone())).await.unwrap();
    }

    /// An hour goes by.
    pub fn later(&self) {
        self.clock.set(self.ledger.now().checked_add(jiff::SignedDuration::from_hours(1)).unwrap());
    }

    /// So many cases of every sort, from now on, then a day later.
    pub async fn cases(&self, many: i64) {
        let start = self.ledger.now();
        let trial = Trial { store: self.ledger.store().clone(), book: self.rules.clone(), start };
        trial.populate(many).await.unwrap();
        self.clock.set(trial.after(60 * 24));
    }

    pub async fn integrate(&self) {
        self.log.catch_up(self.ledger.now()).await.unwrap();
    }

    /// The office's own budget of the year, with these targets.
    pub async fn budget(&self) -> (AffairId, Vec<Target>) {
        let rows = [("热线受理量", 10, "件"), ("首派某种准确", 70, "%"), ("市民电话接通率", 90, "%")];
        self.budget_of(&rows).await
    }

    /// The same, with these: name, at least so many, unit.
    pub async fn budget_of(&self, rows: &[(&str, i64, &str)]) -> (AffairId, Vec<Target>) {
        let target = |(name, units, unit): &(&str, i64, &str)| Target {
            project: "热线运行".into(),
            level_one: "产出指标".into(),
            level_two: "数量".into(),
            name: (*name).into(),
            operator: Operator::AtLeast,
            goal: Goal::Number(Decimal { units: *units, scale: 0 }),
            unit: (*unit).into(),
            score: None,
            weight: Some(3000),
            printed: String::new(),
            place: Place::Line(1),
        };
        let targets: Vec<Target> = rows.iter().map(target).collect();
        let book = Book { targets: targets.clone(), ..Book::default() };
        let (key, by, envelope) = (Key::random().unwrap(), Actor::system(), Envelope::new());
        let read = Read {
            file: "made-up.txt".into(),
            digest: "ab".repeat(32),
            office: "测试热线".into(),
            year: Some(2026),
            ours: true,
            ..Read::default()
        };
        let stepping = Stepping::new(&key, &by, &envelope);
        let kept = performance::books::keep(&self.ledger, &stepping, read, [book]).await.unwrap();
        (kept.id, targets)
    }
}
