//! What the office did that is no case reaches the board, is frozen with it, and follows from its steps again.

use crate::office::{Office, finance, office};
use affairs::AffairId;
use affairs::account::{AccountYear, Line, Step as AccountStep};
use affairs::board::{Occasion, Sum, TargetBoard, Tie};
use affairs::bulletin::{Audience, Bulletin, IssueKind, Step as BulletinStep, Subject};
use affairs::contract::{Capacity, ContractQuarter, Step as QuarterStep};
use affairs::meeting::{Invitation, Meeting, MeetingKind, Step as MeetingStep};
use budget::attainment::ratio::Ratio;
use budget::attainment::{Figure, How, Measured};
use budget::execution::{self, Act, Entry, Purpose};
use budget::money::Fen;
use budget::target::{Decimal, Target};
use casework::personal::Sealed;
use jiff::civil::{Date, date, time};
use ledger::affairs::{AffairFile, Stepping};
use ledger::{Envelope, Key};
use performance::{Difference, Period, accounts, boards, freezing, measured, recompute};
use std::sync::Arc;

/// One item, 97 points of it for 90 calls in a hundred.
const TERMS: &str = r#"
name = "Calls of Testville"
appeal_days = 10
deductions_at_most = 20
[[item]]
id = "CONNECT_RATE"
weight = 100
unit = "%"
band = [{ at_least = 95, points = 100 }, { at_least = 90, points = 97 }]
[[grade]]
id = "excellent"
from_points = 90
payable_percent = 100
[[grade]]
id = "poor"
from_points = 0
payable_percent = 50
"#;
const DAY: Date = date(2026, 11, 14);
/// Each row is computed; the last is bound by a person.
const ROWS: [(&str, i64, &str); 4] = [
    ("预算执行率", 20, "%"),
    ("信息简报刊登期数", 1, "期"),
    ("召开协调会", 1, "场"),
    ("外包服务得分", 90, "分"),
];

fn said() -> Sealed {
    Sealed { blank: false, ..Sealed::default() }
}

impl Office {
    /// 1000.00 given to a project of the book and 500.00 to another one; 300.00 of the first paid.
    async fn account(&self) -> AffairId {
        let line = |project: &str, id: &str| Line {
            project: project.into(),
            of: execution::Line { id: id.into(), name: id.into(), purposes: vec![Purpose::Other] },
        };
        let lines = vec![line("热线运行", "01"), line("接待", "02")];
        let opened = AccountStep::Opened { year: 2026, lines, book: None, given: Vec::new() };
        let id = self.begin::<AccountYear>(&accounts::key_of(2026), opened).await;
        let give = |line: &str, fen| Act::Appropriate { line: line.into(), amount: Fen(fen) };
        self.voucher(id, "B-1", give("01", 100_000)).await;
        self.voucher(id, "B-2", give("02", 50_000)).await;
        let (line, reference) = ("01".to_owned(), "contract 1".to_owned());
        let commit = Act::Commit { line, amount: Fen(60_000), purpose: Purpose::Other, reference };
        self.voucher(id, "C-1", commit).await;
        self.voucher(id, "P-1", Act::Pay { commitment: "C-1".into(), amount: Fen(30_000) }).await;
        id
    }

    async fn voucher(&self, id: AffairId, voucher: &str, act: Act) {
        let entry = Entry { voucher: voucher.into(), on: date(2026, 11, 12), act };
        self.step::<AccountYear>(id, "finance", AccountStep::Entered { entry }).await;
    }

    async fn bulletin(&self, day: Date) -> AffairId {
        let period = Period { from: day, through: day, as_of: self.ledger.now() };
        let numbers =
            performance::numbers(&**self.ledger.store(), self.rules.newest(), period).await.unwrap();
        let (audience, title) = (Audience::Internal, Sealed { blank: true, ..Sealed::default() });
        let subject = Subject { kind: IssueKind::Daily, from: day, through: day, audience, title };
        let key = Key::random().unwrap();
        let id = self.begin::<Bulletin>(&key, BulletinStep::Drafted { subject, numbers }).await;
        self.step::<Bulletin>(id, "writer", BulletinStep::Written { words: said() }).await;
        self.step::<Bulletin>(id, "writer", BulletinStep::Sent).await;
        id
    }

    async fn released(&self, day: Date) {
        let id = self.bulletin(day).await;
        self.step::<Bulletin>(id, "publisher", BulletinStep::Released).await;
    }

    async fn meeting(&self, kind: MeetingKind, held: bool) {
        let (day, from, units) = (date(2026, 11, 10), time(9, 0, 0, 0), Vec::new());
        let invitation = Invitation { kind, day, from, place: "Room 3".into(), chair: "Head".into(), units };
        let key = Key::random().unwrap();
        let id = self.begin::<Meeting>(&key, MeetingStep::Convened(Box::new(invitation))).await;
        if held {
            self.step::<Meeting>(id, "convener", MeetingStep::Held { minutes: said() }).await;
        }
    }

    /// A quarter of 97 points, told and signed by one; the id, to be signed by the other.
    async fn quarter(&self, number: u8) -> AffairId {
        let (fee, terms) = (Fen(1_000_000), TERMS.to_owned());
        let opened = QuarterStep::Opened { year: 2026, number, fee, terms };
        let id = self.begin::<ContractQuarter>(&Key::random().unwrap(), opened).await;
        let figure = Figure::Value(Decimal { units: 93, scale: 0 });
        let how = How::Manual { evidence: "report".into() };
        let value = Measured { figure, unit: "%".into(), as_of: date(2026, 9, 30), how };
        let entered = QuarterStep::Entered { item: "CONNECT_RATE".into(), value };
        self.step::<ContractQuarter>(id, "appraiser", entered).await;
        self.step::<ContractQuarter>(id, "appraiser", QuarterStep::Told { on: date(2026, 10, 8) }).await;
        self.sign(id, "appraiser", Capacity::Appraiser).await;
        id
    }

    async fn sign(&self, id: AffairId, by: &str, capacity: Capacity) {
        self.step::<ContractQuarter>(id, by, QuarterStep::Signed { capacity, on: date(2026, 11, 2) }).await;
    }

    /// A year with one of everything, and one of everything that does not count.
    async fn year(&self) -> AffairId {
        let account = self.account().await;
        self.released(date(2026, 11, 11)).await;
        self.bulletin(date(2026, 11, 12)).await;
        self.meeting(MeetingKind::Coordination, true).await;
        self.meeting(MeetingKind::Coordination, false).await;
        self.meeting(MeetingKind::JointConference, true).await;
        let signed = self.quarter(3).await;
        self.sign(signed, "payer", Capacity::Payer).await;
        self.quarter(2).await;
        account
    }

    async fn frozen(&self, targets: &[Target], book: AffairId) -> AffairFile<TargetBoard> {
        let (by, envelope) = (finance(), Envelope::new());
        let id = boards::opened(&self.ledger, book, &by).await.unwrap();
        let tie = Tie::Formula { id: "V_QUARTER".into() };
        let bound = affairs::board::Step::Bound { nth: 4, to: tie, reason: said() };
        self.step::<TargetBoard>(id, "finance", bound).await;
        let key = Key::random().unwrap();
        let stepping = Stepping::new(&key, &by, &envelope);
        let computed = freezing::at_head(&self.ledger, DAY).await.unwrap();
        boards::freeze(&self.ledger, id, &stepping, targets, Occasion::Monitoring, computed).await.unwrap();
        self.ledger.affair(id).await.unwrap().unwrap()
    }
}

fn parts(sum: &Sum) -> (i64, i64) {
    (sum.numerator_milli, sum.denominator_milli)
}

#[tokio::test]
async fn a_frozen_board_stands_whatever_the_office_does_later() {
    let office = office();
    let (book, targets) = office.budget_of(&ROWS).await;
    office.cases(12).await;
    let account = office.year().await;
    office.integrate().await;
    let file = office.frozen(&targets, book).await;
    let frozen = &file.affair.versions[0].frozen.what;
    let sums = &frozen.computed.sums;
    assert_eq!(parts(&sums["B_EXEC"]), (300_000, 1_500_000), "thousandths of a yuan");
    assert_eq!(parts(&frozen.computed.projects["热线运行"]), (300_000, 1_000_000));
    assert_eq!(parts(&sums["B_BULLETIN"]), (1_000, 0));
    assert_eq!(parts(&sums["X_COORD"]), (1_000, 0), "held, and of that kind");
    assert_eq!(parts(&sums["V_QUARTER"]), (97_000, 1_000), "of the one both have signed");
    assert_eq!(sums["B_EXEC"].from.affairs()[0].id, account);
    assert_eq!(sums["B_BULLETIN"].from.affairs().len(), 1);
    let value = |nth: usize| frozen.rows[nth].attainment.value;
    assert_eq!(value(0), Some(Ratio::whole(30)), "of the project's own money");
    assert_eq!(value(3), Some(Ratio::whole(97)));
    let (_, points) = &frozen.evaluations[0];
    assert_eq!(points.execution, Some(Ratio::whole(3)), "three tenths of ten points");
    assert_eq!(points.total, Some(Ratio::whole(93)));
    let differences = || recompute(&office.ledger, &file, &targets, 3);
    assert_eq!(differences().await.unwrap().unwrap(), []);
    office.later();
    office.released(date(2026, 11, 13)).await;
    office.meeting(MeetingKind::Coordination, true).await;
    office.voucher(account, "P-2", Act::Pay { commitment: "C-1".into(), amount: Fen(10_000) }).await;
    let signed = office.quarter(1).await;
    office.sign(signed, "payer", Capacity::Payer).await;
    assert_eq!(differences().await.unwrap().unwrap(), [], "steps after the instant are none of it");
    let now = measured::of_year(&office.ledger, 2026).await.unwrap().sums;
    assert_eq!(parts(&now["B_BULLETIN"]), (2_000, 0), "and the living board went on");
    assert_eq!(parts(&now["B_EXEC"]), (400_000, 1_500_000));
    assert_eq!(parts(&now["X_COORD"]), (2_000, 0));
    assert_eq!(parts(&now["V_QUARTER"]), (194_000, 2_000));
}

#[tokio::test]
async fn an_altered_figure_of_the_office_is_named() {
    let office = office();
    let (book, targets) = office.budget_of(&ROWS).await;
    office.cases(3).await;
    office.year().await;
    office.integrate().await;
    let file = office.frozen(&targets, book).await;
    let differences = async |change: &dyn Fn(&mut affairs::board::Frozen)| {
        let mut file = file.clone();
        change(&mut Arc::make_mut(&mut file.affair).versions[0].frozen.what);
        recompute(&office.ledger, &file, &targets, 3).await.unwrap().unwrap()
    };
    let more = differences(&|frozen| {
        frozen.computed.sums.get_mut("B_BULLETIN").unwrap().numerator_milli = 9_000;
    });
    let id = "B_BULLETIN".to_owned();
    assert_eq!(more.await, [Difference::Figure { id, frozen: (9_000, 0), found: (1_000, 0) }]);
    let more = differences(&|frozen| {
        frozen.computed.projects.get_mut("热线运行").unwrap().numerator_milli = 1_000_000;
    });
    let (id, found) = ("B_EXEC 热线运行".to_owned(), (300_000, 1_000_000));
    assert_eq!(more.await, [Difference::Figure { id, frozen: (1_000_000, 1_000_000), found }]);
}

#[tokio::test]
async fn without_an_account_there_is_no_total() {
    let office = office();
    let (book, targets) = office.budget_of(&ROWS[1..3]).await;
    office.cases(3).await;
    office.released(date(2026, 11, 11)).await;
    office.meeting(MeetingKind::Coordination, true).await;
    let computed = measured::of_year(&office.ledger, 2026).await.unwrap();
    let rules = budget::attainment::rules::Rules::common();
    let rows = affairs::board::lines(&boards::blank(book, 2026), &targets, &computed, rules);
    let rows: Vec<_> = rows.into_iter().map(|line| line.row).collect();
    let (_, points) = &affairs::board::evaluations(&rows, &computed, rules)[0];
    assert_eq!((points.earned, points.execution, points.total), (Ratio::whole(90), None, None));
    assert_eq!(parts(&computed.sums["B_EXEC"]), (0, 0), "nothing over nothing");
}
