//! What was frozen follows from the facts it names, whatever happens after; what does not follow is named.

use crate::office::{Office, finance, office};
use affairs::AffairId;
use affairs::board::{BoardFault, Occasion, Step, TargetBoard, Tie};
use budget::attainment::Verdict;
use budget::target::Target;
use casework::personal::Sealed;
use jiff::civil::date;
use ledger::affairs::{AffairFailure, AffairFile, Stepped, Stepping};
use ledger::{Envelope, Key};
use performance::{Difference, boards, freezing, measured, recompute};
use std::sync::Arc;

struct Frozen {
    office: Office,
    id: AffairId,
    targets: Vec<Target>,
}

impl Frozen {
    /// A board with twelve cases behind it, frozen in its third step.
    async fn new() -> Self {
        let office = office();
        let (book, targets) = office.budget().await;
        office.cases(12).await;
        let id = boards::opened(&office.ledger, book, &finance()).await.unwrap();
        assert_eq!(boards::opened(&office.ledger, book, &finance()).await.unwrap(), id, "opened once");
        let frozen = Self { office, id, targets };
        let reason = Sealed { blank: false, ..Sealed::default() };
        frozen
            .step(|desk, _| desk.bind(2, Tie::Formula { id: "FIRST_DISPATCH".into() }, reason.clone()))
            .await;
        let early = frozen.freeze().await;
        assert!(matches!(early, Err(AffairFailure::Refused(BoardFault::NothingLogged))), "{early:?}");
        frozen.office.integrate().await;
        assert_eq!(frozen.freeze().await.unwrap().step, 3);
        frozen
    }

    async fn step(
        &self,
        does: impl Fn(&affairs::board::Desk<'_>, &TargetBoard) -> Result<Step, BoardFault> + Send + Sync,
    ) {
        let (key, by, envelope) = (Key::random().unwrap(), finance(), Envelope::new());
        let stepping = Stepping::new(&key, &by, &envelope);
        let judge = |board: &TargetBoard, at| {
            let policy = self.office.ledger.book().at(at);
            does(&affairs::board::Desk { policy, by: &by, at, targets: &self.targets }, board)
        };
        self.office.ledger.step_affair::<TargetBoard>(self.id, &stepping, judge).await.unwrap();
    }

    async fn freeze(&self) -> Result<Stepped, AffairFailure<BoardFault>> {
        let (key, by, envelope) = (Key::random().unwrap(), finance(), Envelope::new());
        let stepping = Stepping::new(&key, &by, &envelope);
        let computed = freezing::at_head(&self.office.ledger, date(2026, 11, 14)).await.unwrap();
        let occasion = Occasion::Monitoring;
        boards::freeze(&self.office.ledger, self.id, &stepping, &self.targets, occasion, computed).await
    }

    async fn file(&self) -> AffairFile<TargetBoard> {
        self.office.ledger.affair(self.id).await.unwrap().unwrap()
    }

    async fn differences(&self, file: &AffairFile<TargetBoard>) -> Vec<Difference> {
        recompute(&self.office.ledger, file, &self.targets, 3).await.unwrap().unwrap()
    }
}

#[tokio::test]
async fn more_facts_and_entries_change_nothing_of_what_is_frozen() {
    let frozen = Frozen::new().await;
    let file = frozen.file().await;
    let rows = &file.affair.versions[0].frozen.what.rows;
    let verdicts: Vec<Verdict> = rows.iter().map(|row| row.attainment.verdict).collect();
    assert_eq!(verdicts, [Verdict::Met, Verdict::Met, Verdict::NotMeasured]);
    assert_eq!(frozen.differences(&file).await, []);
    frozen.office.cases(9).await;
    frozen.office.integrate().await;
    frozen.office.cases(3).await;
    frozen.step(|desk, _| desk.bind(2, Tie::Manual, Sealed { blank: false, ..Sealed::default() })).await;
    let day = date(2026, 11, 14);
    let now = measured::sums(&**frozen.office.ledger.store(), day, frozen.office.ledger.now()).await.unwrap();
    let file = frozen.file().await;
    assert_ne!(now, file.affair.versions[0].frozen.what.computed.sums, "the figures went on");
    assert_eq!(frozen.differences(&file).await, [], "and what was frozen stands");
    assert_eq!(recompute(&frozen.office.ledger, &file, &frozen.targets, 2).await.unwrap(), None);
}

#[tokio::test]
async fn where_facts_wait_the_figures_are_those_below_the_head() {
    let frozen = Frozen::new().await;
    let ledger = &frozen.office.ledger;
    let day = date(2026, 11, 14);
    let still = freezing::at_head(ledger, day).await.unwrap().unwrap();
    let facts = freezing::from_facts(ledger, day).await.unwrap().unwrap();
    assert_eq!(still, facts, "by views and by facts alike");
    let size = still.basis.size;
    frozen.office.cases(5).await;
    frozen.office.clock.set(still.basis.at);
    let waiting = freezing::at_head(ledger, day).await.unwrap().unwrap();
    assert_eq!((waiting.basis.size, waiting.sums.clone()), (size, still.sums), "what waits is not counted");
    assert_eq!(waiting.sums["VOLUME"].numerator_milli, 12_000);
}

#[tokio::test]
async fn what_was_altered_is_named() {
    let frozen = Frozen::new().await;
    let file = frozen.file().await;
    let altered = |change: &dyn Fn(&mut affairs::board::Frozen)| {
        let mut file = file.clone();
        change(&mut Arc::make_mut(&mut file.affair).versions[0].frozen.what);
        file
    };
    let one = altered(&|frozen| {
        frozen.computed.sums.get_mut("VOLUME").unwrap().numerator_milli = 13_000;
    });
    let id = "VOLUME".to_owned();
    let figure = Difference::Figure { id, frozen: (13_000, 0), found: (12_000, 0) };
    assert_eq!(frozen.differences(&one).await, [figure]);
    let one = altered(&|frozen| frozen.rows[1].attainment.verdict = Verdict::NotMet);
    assert_eq!(frozen.differences(&one).await, [Difference::Row { nth: 2 }]);
    let one = altered(&|frozen| drop(frozen.rows.pop()));
    assert_eq!(frozen.differences(&one).await, [Difference::Row { nth: 3 }]);
    let one = altered(&|frozen| frozen.evaluations.clear());
    assert_eq!(frozen.differences(&one).await, [Difference::Points]);
    let one = altered(&|frozen| frozen.computed.elapsed.worked += 1);
    assert_eq!(frozen.differences(&one).await, [Difference::Elapsed]);
    let one = altered(&|frozen| frozen.computed.sums.get_mut("DIRECT").unwrap().version = 9);
    let id = "DIRECT".to_owned();
    assert_eq!(frozen.differences(&one).await, [Difference::Formula { id, then: 9, now: 1 }]);
    let one = altered(&|frozen| frozen.computed.basis.root = "AAAA".into());
    let size = file.affair.versions[0].frozen.what.computed.basis.size;
    assert_eq!(frozen.differences(&one).await, [Difference::Head { size }]);
    let one = altered(&|frozen| frozen.computed.basis.policy = "gone@2019-01-01".into());
    let version = "gone@2019-01-01".to_owned();
    assert_eq!(frozen.differences(&one).await, [Difference::Rules { version }]);
}
