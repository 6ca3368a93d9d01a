//! The board of a published form: bound, read, assessed, forecast; and the doors it keeps.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use crate::rows::{self, Row, decimal};
use budget::attainment::board::BoardRow;
use budget::attainment::evaluation::evaluate;
use budget::attainment::forecast::{Elapsed, Reason, Standing};
use budget::attainment::ratio::Ratio;
use budget::attainment::rules::Rules;
use budget::attainment::{Figure, Found, How, Judgement, Measured, Unfit, Verdict};
use budget::binding::{Binding, bind};
use budget::execution::Sums;
use budget::money::Fen;
use jiff::civil::date;

fn by_hand(text: &str, unit: &str) -> Found {
    let how = How::Manual { evidence: "验收单0007".to_owned() };
    let figure = Figure::Value(decimal(text));
    Found::Measured(Measured { figure, unit: unit.to_owned(), as_of: date(2022, 12, 31), how })
}

fn computed(id: &str, numerator: i64, denominator: i64) -> Found {
    let how = How::Formula { id: id.to_owned(), version: 1 };
    let figure = Figure::Share { numerator, denominator };
    Found::Measured(Measured { figure, unit: String::new(), as_of: date(2020, 6, 30), how })
}

fn judged(percent: u32, reason: &str) -> Found {
    let (band, by, reason) = ("achieved".to_owned(), "刘一".to_owned(), reason.to_owned());
    Found::Judged(Judgement { band, percent, by, reason })
}

/// A count that the office's own work gives.
fn counted(id: &str, count: i64, unit: &str) -> Found {
    let mut found = computed(id, count, 1);
    if let Found::Measured(measured) = &mut found {
        unit.clone_into(&mut measured.unit);
    }
    found
}

fn board(row: &Row, found: Found, worked: u32) -> Result<BoardRow, Unfit> {
    let target = row.target();
    let binding = bind(&target);
    BoardRow::new(target, binding, found, Elapsed { worked, total: 250 }, Rules::common())
}

fn named(seed: &str, name: &str) -> Row {
    rows::all().into_iter().find(|row| row.seed == seed && row.name == name).unwrap()
}

#[test]
fn the_second_form_of_the_hotline_office_comes_to_a_total() {
    let form: Vec<_> = rows::all().into_iter().filter(|row| row.seed == "002").skip(5).collect();
    let found = [
        by_hand("6", "层"),
        counted("B_BULLETIN", 12, "期"),
        by_hand("7", "席位"),
        by_hand("20", "套"),
        by_hand("98", "%"),
        by_hand("100", "%"),
        judged(100, "合同与值班表"),
        judged(90, "回访与评估报告"),
    ];
    let board: Vec<_> = form.iter().zip(found).map(|(row, found)| board(row, found, 250).unwrap()).collect();
    let verdicts: Vec<_> = board.iter().map(|row| row.attainment.verdict == Verdict::Met).collect();
    assert_eq!(verdicts, [true, true, false, false, true, true, true, true]);
    let sheet: Vec<_> = board.iter().map(|row| (row.target.weight, &row.attainment)).collect();
    let sheet = evaluate(&sheet, Ratio::new(19, 20), Rules::common());
    assert_eq!(sheet.rows[2], Ratio::new(189, 16), "seven desks of eight: 13.5 x 7/8");
    assert_eq!(sheet.total, Ratio::new(7537, 80));
    assert_eq!(
        (sheet.total.unwrap().written(2).as_str(), sheet.grade.as_deref()),
        ("94.21", Some("excellent"))
    );
}

#[test]
fn the_year_is_carried_forward_as_each_row_adds_up() {
    let volume = named("002", "人工受理数量");
    let row = board(&volume, counted("VOLUME", 2_200_001, "件"), 125).unwrap();
    assert_eq!((row.forecast.standing, row.forecast.reason), (Standing::OnCourse, Reason::Projected));
    let rate = board(&named("001", "话务员有责退单率"), computed("AGENT_RETURN", 7, 100), 125).unwrap();
    assert_eq!((rate.forecast.standing, rate.forecast.reason), (Standing::InDoubt, Reason::SoFar));
}

#[test]
fn the_execution_rate_comes_from_the_account() {
    let sums = Sums { appropriated: Fen(6_000_000), committed: Fen(5_000_000), paid: Fen(2_940_000) };
    let found = || Found::Measured(sums.measured(date(2020, 6, 30)));
    let half = board(&named("003", "预算执行率"), found(), 125).unwrap();
    assert_eq!((half.attainment.verdict, half.forecast.standing), (Verdict::NotMet, Standing::OnCourse));
    assert_eq!(half.forecast.expected, Some(Ratio::whole(98)), "49 % at half time");
    let over = board(&named("003", "预算执行率"), found(), 250).unwrap();
    assert_eq!(over.forecast.standing, Standing::Missed);
}

#[test]
fn what_is_refused_takes_no_value() {
    let refused = rows::all().into_iter().filter(|row| row.binds.starts_with("not_measured"));
    let mut count = 0;
    for row in refused {
        let value = by_hand("1", &row.target().unit);
        assert!(matches!(board(&row, value, 250), Err(Unfit::Refused { .. })), "{}", row.name);
        assert!(matches!(board(&row, judged(100, "总结"), 250), Err(Unfit::Refused { .. })));
        let blank = board(&row, Found::Nothing, 250).unwrap();
        assert_eq!(
            (blank.attainment.verdict, blank.forecast.standing),
            (Verdict::NotMeasured, Standing::Open)
        );
        count += 1;
    }
    assert_eq!(count, 28);
}

#[test]
fn each_row_takes_only_its_own_value() {
    let connected = named("001", "话务员一次性解答率");
    let other = Unfit::OtherIndicator { id: "DIRECT".to_owned() };
    assert_eq!(board(&connected, computed("DIRECT", 1, 2), 1).unwrap_err(), other);
    let by_form = Unfit::Computed { id: "FCR".to_owned() };
    assert_eq!(board(&connected, by_hand("51", "%"), 1).unwrap_err(), by_form);
    assert_eq!(board(&connected, computed("FCR", 1, 2), 1).unwrap().attainment.verdict, Verdict::Met);
    let errors = named("002", "受理单质量差错率");
    assert_eq!(board(&errors, by_hand("0.4", "‰"), 1).unwrap().attainment.verdict, Verdict::Met);
    let mut bare = by_hand("0.4", "‰");
    if let Found::Measured(measured) = &mut bare {
        measured.how = How::Manual { evidence: " ".to_owned() };
    }
    assert_eq!(board(&errors, bare, 1).unwrap_err(), Unfit::NoEvidence);
    assert_eq!(board(&named("002", "社会服务水平"), judged(90, ""), 1).unwrap_err(), Unfit::NoEvidence);
    let mut target = connected.target();
    "未见过的指标".clone_into(&mut target.name);
    let elapsed = Elapsed { worked: 1, total: 250 };
    let open = BoardRow::new(target, Binding::Open, computed("FCR", 1, 2), elapsed, Rules::common());
    assert_eq!(open.unwrap_err(), Unfit::Open);
}

#[test]
fn a_board_is_stored_and_read_back() {
    let row = board(&named("001", "话务员一次性解答率"), computed("FCR", 1, 3), 125).unwrap();
    let stored = serde_json::to_string(&row).unwrap();
    assert!(stored.contains("\"share\":\"2/3\""), "{stored}");
    assert!(!stored.contains("0.6"), "no float is stored");
    assert_eq!(serde_json::from_str::<BoardRow>(&stored).unwrap(), row);
}
