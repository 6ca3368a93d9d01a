//! The board of targets: what each row takes, every refusal, who freezes and who publishes.

use crate::world::{Driven, blank, local, person, policy, text};
use affairs::board::{
    Basis, BoardFault, BoardStanding, Computed, Desk, Entered, Occasion, Origin, Step, Sum, TargetBoard, Tie,
    lines,
};
use affairs::book::{BookStanding, Particulars, PublishedBook};
use affairs::{Affair as _, AffairId};
use budget::attainment::forecast::Elapsed;
use budget::attainment::rules::Rules;
use budget::attainment::{Found, How, Unfit, Verdict};
use budget::binding::Binding;
use budget::book::Nature;
use budget::source::Place;
use budget::target::{Decimal, Goal, Operator, Target};
use casework::{Actor, Role};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

/// Rows by name: computed, by hand with a formula, by hand, in words, refused, open, open and in words.
const ROWS: [(&str, Operator, &str, &str); 7] = [
    ("按时办结率", Operator::AtLeast, "95", "%"),
    ("接通率", Operator::AtLeast, "90", "%"),
    ("回访市民满意率", Operator::AtLeast, "90", "%"),
    ("平台运行情况某某", Operator::Qualitative, "", ""),
    ("进京值守人次", Operator::AtMost, "5", "人次"),
    ("某种办结比例", Operator::AtLeast, "80", "%"),
    ("某种情况", Operator::Qualitative, "", ""),
];

fn targets() -> Vec<Target> {
    let target = |(name, operator, number, unit): (&str, Operator, &str, &str)| Target {
        project: "热线运行".into(),
        level_one: "产出指标".into(),
        level_two: "质量".into(),
        name: name.into(),
        operator,
        goal: match number.parse() {
            Ok(units) => Goal::Number(Decimal { units, scale: 0 }),
            Err(_) => Goal::Words("稳定运行".into()),
        },
        unit: unit.into(),
        score: None,
        weight: Some(1000),
        printed: String::new(),
        place: Place::Line(1),
    };
    ROWS.into_iter().map(target).collect()
}

fn finance() -> Actor {
    person("finance", Role::Finance)
}

fn book() -> PublishedBook {
    let particulars = Particulars {
        file: "made-up.txt".into(),
        digest: "00".into(),
        pieces: 1,
        office: "测试热线".into(),
        year: 2026,
        nature: Nature::Budget,
        ours: true,
        figures: 1,
        targets: 7,
        unread: 0,
    };
    PublishedBook { particulars, standing: BookStanding::Kept, reason: None }
}

const JULY: &str = "2026-07-01T10:00";

struct Bench {
    targets: Vec<Target>,
    board: Driven<TargetBoard>,
}

impl Bench {
    fn new() -> Self {
        let (targets, by) = (targets(), finance());
        let desk = Desk { policy: policy(), by: &by, at: local(JULY), targets: &targets };
        let opened = desk.open(AffairId(4), &book());
        let board = Driven::begun(local(JULY), &by, opened);
        Self { targets, board }
    }

    fn tries(
        &self,
        by: &Actor,
        at: &str,
        does: impl Fn(&Desk<'_>, &TargetBoard) -> Result<Step, BoardFault>,
    ) -> Result<Step, BoardFault> {
        let desk = Desk { policy: policy(), by, at: local(at), targets: &self.targets };
        does(&desk, &self.board.now())
    }

    #[track_caller]
    fn does(
        &mut self,
        by: &Actor,
        at: &str,
        does: impl Fn(&Desk<'_>, &TargetBoard) -> Result<Step, BoardFault>,
    ) {
        let step = self.tries(by, at, does);
        self.board.does(local(at), by, step);
    }

    #[track_caller]
    fn refuses(&self, why: BoardFault, does: impl Fn(&Desk<'_>, &TargetBoard) -> Result<Step, BoardFault>) {
        assert_eq!(self.tries(&finance(), JULY, does), Err(why));
    }
}

fn value(number: i64, unit: &str) -> Entered {
    let (value, as_of) = (Decimal { units: number, scale: 0 }, date(2026, 6, 30));
    Entered::Value { value, unit: unit.into(), as_of, file: "沪热办〔2026〕7号".into(), note: blank() }
}

fn on(day: Date) -> Entered {
    let value = Decimal { units: 91, scale: 0 };
    Entered::Value { value, unit: "%".into(), as_of: day, file: "7".into(), note: blank() }
}

fn judged(band: &str, percent: u32) -> Entered {
    Entered::Judged { band: band.into(), percent, reason: text("seen in the log of the machines") }
}

fn computed(day: Date, size: u64) -> Computed {
    let sum = Sum { version: 1, numerator_milli: 97_000, denominator_milli: 100_000, from: Origin::Cases };
    let none = Sum { version: 1, numerator_milli: 0, denominator_milli: 0, from: Origin::Cases };
    let sums = [("ONTIME".to_owned(), sum), ("SAT_RATE".to_owned(), none)].into_iter().collect();
    let basis = Basis { day, at: local(JULY), size, root: "root".into(), policy: policy().version.clone() };
    Computed { basis, elapsed: Elapsed { worked: 120, total: 248 }, sums, projects: BTreeMap::new() }
}

#[test]
fn a_row_takes_what_it_asks_for_and_the_last_word_counts() {
    let (mut bench, by) = (Bench::new(), finance());
    bench.does(&by, JULY, |desk, board| desk.enter(board, 2, value(88, "%")));
    bench.does(&by, JULY, |desk, board| desk.enter(board, 2, value(93, "%")));
    bench.does(&by, JULY, |desk, _| desk.bind(6, Tie::Formula { id: "ONTIME".into() }, text("the same")));
    bench.does(&by, JULY, |desk, _| desk.bind(7, Tie::Manual, text("seen at the inspection")));
    bench.does(&by, JULY, |desk, board| desk.enter(board, 7, judged("partly", 70)));
    bench.does(&by, JULY, |desk, _| desk.explain(7, text("a server failed in May")));
    let board = bench.board.now();
    assert_eq!(board.entries[&2].len(), 2, "the earlier entry stays");
    assert_eq!(board.status(), BoardStanding::Open.code());
    let rows = lines(&board, &bench.targets, &computed(date(2026, 6, 30), 9), Rules::common());
    let verdicts: Vec<Verdict> = rows.iter().map(|line| line.row.attainment.verdict).collect();
    let open = matches!(rows[3].row.binding, Binding::Open);
    let fourth = if open { Verdict::NotMeasured } else { Verdict::NeedsJudgement };
    let (met, missed, none) = (Verdict::Met, Verdict::NotMet, Verdict::NotMeasured);
    assert_eq!(verdicts, [met, met, none, fourth, none, met, missed]);
    assert!(rows.iter().all(|line| line.unfit.is_none()));
    let Found::Measured(measured) = &rows[5].row.found else { panic!("row 6 is measured") };
    assert_eq!(measured.how, How::Formula { id: "ONTIME".into(), version: 1 });
    let early = lines(&board, &bench.targets, &computed(date(2026, 5, 31), 9), Rules::common());
    assert_eq!(early[1].row.found, Found::Nothing, "a value of June says nothing of May");
    let json = serde_json::to_string(&board.entries[&7][0].what).unwrap();
    assert!(!json.contains("seen in the log"), "words lie in the vault: {json}");
}

#[test]
fn a_value_that_does_not_fit_is_told_and_not_shown() {
    let bench = Bench::new();
    let mut board = bench.board.now();
    let by = finance();
    let mut tied = Bench::new();
    tied.does(&by, JULY, |desk, _| desk.bind(6, Tie::Manual, text("by hand")));
    tied.does(&by, JULY, |desk, board| desk.enter(board, 6, value(81, "%")));
    tied.does(&by, JULY, |desk, _| desk.bind(6, Tie::Formula { id: "ONTIME".into() }, text("computed")));
    board.bound.clone_from(&tied.board.now().bound);
    let rows = lines(&tied.board.now(), &bench.targets, &computed(date(2026, 6, 30), 9), Rules::common());
    assert!(matches!(&rows[5].row.found, Found::Measured(m) if matches!(m.how, How::Formula { .. })));
    let mut foreign = computed(date(2026, 6, 30), 9);
    foreign.sums.clear();
    let mut unit = bench.targets.clone();
    unit[1].unit = "件".into();
    let mut said = Bench::new();
    said.does(&by, JULY, |desk, board| desk.enter(board, 2, value(88, "%")));
    let bound = lines(&said.board.now(), &unit, &foreign, Rules::common());
    let odd = &bound[1];
    assert_eq!(odd.row.attainment.verdict, Verdict::NotMeasured);
    assert!(matches!(odd.unfit, Some(Unfit::Unit(_) | Unfit::Open)), "{odd:?}");
}

#[test]
fn every_refusal_has_its_reason() {
    let bench = Bench::new();
    let clerk = person("supervisor", Role::Supervisor);
    let enter = |nth: u32, what: Entered| {
        move |desk: &Desk<'_>, board: &TargetBoard| desk.enter(board, nth, what.clone())
    };
    assert_eq!(bench.tries(&clerk, JULY, enter(2, value(90, "%"))), Err(BoardFault::MayNotManage));
    for nth in [0, 8, u32::MAX] {
        bench.refuses(BoardFault::NoSuchRow, enter(nth, value(90, "%")));
    }
    bench.refuses(BoardFault::InWords, enter(7, value(90, "%")));
    bench.refuses(BoardFault::InNumbers, enter(2, judged("achieved", 90)));
    bench.refuses(BoardFault::NotThatYear, enter(2, on(date(2025, 6, 30))));
    bench.refuses(BoardFault::InFuture, enter(2, on(date(2026, 7, 2))));
    bench.refuses(BoardFault::Unit, enter(2, value(90, "件")));
    bench.refuses(BoardFault::Refused, enter(5, value(3, "人次")));
    bench.refuses(BoardFault::Open, enter(6, value(3, "%")));
    bench.refuses(BoardFault::Computed, enter(1, value(96, "%")));
    let bare = Entered::Value {
        value: Decimal { units: 9, scale: 0 },
        unit: "%".into(),
        as_of: date(2026, 6, 30),
        file: " ".into(),
        note: blank(),
    };
    bench.refuses(BoardFault::NoEvidence, enter(2, bare));
    let bind = |nth: u32, to: Tie| {
        move |desk: &Desk<'_>, _: &TargetBoard| desk.bind(nth, to.clone(), text("because"))
    };
    let on_time = || Tie::Formula { id: "ONTIME".into() };
    bench.refuses(BoardFault::BoundByRule, bind(1, on_time()));
    bench.refuses(BoardFault::Refused, bind(5, on_time()));
    bench.refuses(BoardFault::NoSuchFormula, bind(6, Tie::Formula { id: "X_REPEATS".into() }));
    bench.refuses(BoardFault::Unit, bind(6, Tie::Formula { id: "VOLUME".into() }));
    bench.refuses(BoardFault::InWords, bind(7, on_time()));
    bench.refuses(BoardFault::NoEvidence, |desk, _| desk.bind(6, Tie::Manual, blank()));
    bench.refuses(BoardFault::NoEvidence, |desk, _| desk.explain(1, blank()));
    bench.refuses(BoardFault::NoSuchRow, |desk, _| desk.explain(9, text("why")));
}

#[test]
fn a_judgement_stays_within_its_band() {
    let (mut bench, by) = (Bench::new(), finance());
    bench.refuses(BoardFault::Open, |desk, board| desk.enter(board, 7, judged("partly", 70)));
    bench.does(&by, JULY, |desk, _| desk.bind(7, Tie::Manual, text("seen")));
    for (band, percent) in [("partly", 81), ("missed", 61), ("achieved", 101), ("splendid", 90)] {
        bench.refuses(BoardFault::Band, |desk, board| desk.enter(board, 7, judged(band, percent)));
    }
    let silent = Entered::Judged { band: "partly".into(), percent: 70, reason: blank() };
    bench.refuses(BoardFault::NoEvidence, |desk, board| desk.enter(board, 7, silent.clone()));
}

#[test]
fn a_board_is_opened_for_the_offices_own_budget() {
    let (targets, by) = (targets(), finance());
    let desk = |by| Desk { policy: policy(), by, at: local(JULY), targets: &targets };
    let change = |change: fn(&mut PublishedBook)| {
        let mut book = book();
        change(&mut book);
        desk(&by).open(AffairId(4), &book)
    };
    assert_eq!(change(|book| book.particulars.ours = false), Err(BoardFault::NotOurs));
    assert_eq!(change(|book| book.particulars.nature = Nature::Accounts), Err(BoardFault::NotOurs));
    assert_eq!(change(|book| book.standing = BookStanding::Withdrawn), Err(BoardFault::NotOurs));
    assert_eq!(change(|book| book.particulars.targets = 0), Err(BoardFault::NoTargets));
    let clerk = person("agent", Role::Agent);
    assert_eq!(desk(&clerk).open(AffairId(4), &book()), Err(BoardFault::MayNotManage));
    assert_eq!(change(|_| {}), Ok(Step::Opened { book: AffairId(4), year: 2026 }));
}

#[test]
fn one_freezes_and_another_publishes() {
    let (mut bench, by, publisher) = (Bench::new(), finance(), person("publisher", Role::Publisher));
    let freeze = |occasion: Occasion, computed: Computed| {
        move |desk: &Desk<'_>, board: &TargetBoard| desk.freeze(board, occasion, &computed)
    };
    let june = || computed(date(2026, 6, 30), 9);
    bench.refuses(BoardFault::NothingLogged, freeze(Occasion::Monitoring, computed(date(2026, 6, 30), 0)));
    bench.refuses(BoardFault::InFuture, freeze(Occasion::Monitoring, computed(date(2026, 7, 2), 9)));
    bench.refuses(BoardFault::NotThatYear, freeze(Occasion::Monitoring, computed(date(2025, 12, 31), 9)));
    bench.refuses(BoardFault::YearRuns, freeze(Occasion::SelfEvaluation, june()));
    assert_eq!(
        bench.tries(&publisher, JULY, freeze(Occasion::Monitoring, june())),
        Err(BoardFault::MayNotManage)
    );
    bench.does(&by, JULY, freeze(Occasion::Monitoring, june()));
    let board = bench.board.now();
    assert_eq!(board.status(), BoardStanding::Frozen.code());
    assert_eq!((board.versions[0].frozen.step, board.in_public()), (2, None));
    assert_eq!(board.versions[0].frozen.what.rows.len(), 7);
    assert_eq!(board.versions[0].frozen.what.evaluations[0].1.total, None, "not every row is assessed");
    bench.refuses(BoardFault::MayNotPublish, |desk, board| desk.publish(board, 2));
    let both = person("finance", Role::Publisher);
    let publish = |version: u32| move |desk: &Desk<'_>, board: &TargetBoard| desk.publish(board, version);
    assert_eq!(bench.tries(&both, JULY, publish(2)), Err(BoardFault::SamePerson));
    assert_eq!(bench.tries(&publisher, JULY, publish(1)), Err(BoardFault::NoSuchVersion));
    bench.does(&publisher, JULY, publish(2));
    assert_eq!(bench.tries(&publisher, JULY, publish(2)), Err(BoardFault::Published));
    let board = bench.board.now();
    assert_eq!(board.status(), BoardStanding::Published.code());
    assert_eq!(board.in_public().map(|version| version.frozen.step), Some(2));
    let later = "2027-01-04T10:00";
    bench.does(&by, later, freeze(Occasion::SelfEvaluation, computed(date(2026, 12, 31), 20)));
    let board = bench.board.now();
    assert_eq!(board.in_public().map(|version| version.frozen.step), Some(2), "the new one waits");
    assert_eq!(board.versions[1].frozen.what.occasion, Occasion::SelfEvaluation);
}
