//! The nineteen findings of the fact sheet, each by a general rule or with the reason why no rule can see it.

use crate::support::facts;
use budget::finding::{Finding, FindingKind, Said, between, findings};
use budget::identity::checks;
use budget::money::Fen;

fn of(nth: usize) -> Vec<Finding> {
    let book = &facts()[nth];
    findings(book, &checks(book))
}

fn wan(hundredths: i64) -> Said {
    Said::Money(Fen(hundredths * 10_000))
}

fn words(text: &str) -> Said {
    Said::Words(text.to_owned())
}

/// Whether the book has a finding of this kind with these sides.
fn has(nth: usize, kind: FindingKind, left: &Said, right: &Said) {
    let all = of(nth);
    let found =
        all.iter().find(|finding| finding.kind == kind && finding.left == *left && finding.right == *right);
    let found = found.unwrap_or_else(|| panic!("book {nth}: no {kind:?} {left:?} {right:?} in {all:#?}"));
    assert!(!found.places.is_empty(), "a finding without a place: {found:?}");
}

fn count(nth: usize, kind: FindingKind) -> usize {
    of(nth).iter().filter(|finding| finding.kind == kind).count()
}

#[test]
fn totals_and_their_scope() {
    let table = Said::Money(Fen(846_620_185));
    has(3, FindingKind::ScopeMismatch, &wan(84_162), &table); // 1
    has(0, FindingKind::UnitTypo, &Said::Money(Fen(202_266)), &wan(202_266)); // 2
    has(0, FindingKind::Coverage, &wan(2_274_129), &Said::Money(Fen(22_818_894_900))); // 3
    let coverage = of(0).into_iter().find(|finding| finding.kind == FindingKind::Coverage).unwrap();
    assert_eq!(coverage.places.len(), 4, "the two items without goals are named: {coverage:?}");
    has(1, FindingKind::Coverage, &wan(1_333_400), &Said::Money(Fen(13_432_080_000))); // 8
    has(2, FindingKind::NotVerifiable, &wan(384_853), &wan(480_831)); // 11
}

#[test]
fn layout_and_soft_identities() {
    let all = of(0);
    let three =
        all.iter().filter(|finding| finding.kind == FindingKind::Layout).map(|finding| &finding.tables);
    assert!(three.flatten().any(|kind| *kind == budget::book::Kind::ThreePublic)); // 4
    let yuan = |amount: i64| Said::Money(Fen(amount * 100));
    has(0, FindingKind::Plausibility, &yuan(1_593_000), &yuan(1_385_640)); // 5
    has(3, FindingKind::Plausibility, &yuan(24_100), &yuan(0)); // 14
    assert_eq!((count(1, FindingKind::Layout), count(3, FindingKind::Layout)), (0, 0));
}

#[test]
fn years_and_wording() {
    let books = facts();
    let told: Vec<_> =
        between(&books[0], &books[1]).into_iter().map(|finding| (finding.left, finding.right)).collect();
    let days = [("2012-10-8", "2012-10-1"), ("2013-1-7", "2013-1-1")];
    assert_eq!(told, days.map(|(one, other)| (words(one), words(other)))); // 6
    let project = Said::Money(Fen(13_349_000_000));
    has(1, FindingKind::ClassMismatch, &Said::Money(Fen(16_191_899_900)), &project); // 7
    has(1, FindingKind::Wording, &Said::Count(8), &Said::Count(15)); // 9
    has(2, FindingKind::UnitTypo, &words("件"), &words("通")); // 12
}

#[test]
fn rounding() {
    has(2, FindingKind::Rounding, &wan(860), &Said::Money(Fen(8_596_818))); // 10
    has(2, FindingKind::Rounding, &wan(174), &Said::Money(Fen(1_735_258))); // 10
    has(4, FindingKind::Rounding, &wan(2_410), &wan(2_409)); // 15
    assert_eq!((count(2, FindingKind::Rounding), count(4, FindingKind::Rounding)), (2, 1));
}

#[test]
fn names_and_copies() {
    has(3, FindingKind::CopyPaste, &wan(600), &wan(500)); // 13: two forms of one name
    let borrowed = words("律师、心理咨询师等第三方社会力量");
    has(3, FindingKind::CopyPaste, &borrowed, &borrowed); // 13: an explanation that belongs to another form
    has(3, FindingKind::CopyPaste, &words("新招公务员实习基地经费"), &words("新建办公用房投入使用率")); // 13: other goals
    assert_eq!(count(3, FindingKind::CopyPaste), 3);
    let (printed, known) = (words("职业基本医疗保险缴费"), words("职工基本医疗保险缴费"));
    has(3, FindingKind::NameTypo, &printed, &known); // 14
    let (printed, known) = (words("医疗卫生与计划生育支出"), words("卫生健康支出"));
    has(4, FindingKind::SupersededName, &printed, &known); // 17
    has(4, FindingKind::CopyPaste, &words("产出指标"), &words("效益指标")); // 17
    has(4, FindingKind::CopyPaste, &words("长期目标1:接待群众来访"), &words("年度目标1:接待群众来访")); // 17
    has(4, FindingKind::NotVerifiable, &Said::Count(0), &wan(42_523)); // 17: its tables are images
}

#[test]
fn what_closes_and_what_asks() {
    has(4, FindingKind::Split, &wan(4_770), &wan(4_746)); // 16
    has(4, FindingKind::Split, &wan(1_718), &wan(1_438)); // 16
    has(4, FindingKind::Wording, &wan(13_000), &wan(13_000)); // 18: the list says 等 and is whole
    has(4, FindingKind::Plausibility, &wan(1_000), &wan(5_000)); // 18
    has(0, FindingKind::Plausibility, &wan(37_602), &wan(2_236_700)); // 19
    has(1, FindingKind::Plausibility, &wan(23_700), &wan(1_333_400)); // 19
    has(0, FindingKind::Plausibility, &wan(2_800), &Said::Count(1)); // 19: one vehicle
}

/// Findings, or parts of them, that no machine rule shows, and why.
const BY_HAND: [(u8, &str); 1] =
    [(11, "that 全覆盖 is claimed is a word; that it is not shown is the gap in money, which is found")];

#[test]
fn nothing_else_contradicts_itself() {
    for nth in 0..5 {
        assert_eq!(count(nth, FindingKind::Contradiction), 0, "book {nth}");
    }
    assert!(BY_HAND.iter().all(|(finding, why)| (1..=19).contains(finding) && !why.is_empty()));
}

/// A form about meals whose output indicators are about a building; with one of them about the meals it is none.
#[test]
fn goals_of_something_else_are_told_by_their_words() {
    let form = |output: &str| {
        let cells = [
            "项目支出绩效目标表",
            "",
            "项目名称：",
            "实习",
            "",
            "项目组成名称",
            "申报金额",
            "项目辅助计算和详细说明",
            "",
            "实习用餐",
            "5,000.00",
            "新招人员用餐",
            "",
            "开始日期：",
            "2030-01-01",
            "",
            "项目概况",
            "",
            "项目背景：",
            "人员到岗实习",
            "",
            "项目目标",
            "",
            "层级分类",
            "指标内容",
            "指标目标值",
            "权重",
            "",
            "二、产出目标",
            "",
            "层级分类",
            "指标内容",
            "指标目标值",
            "权重",
            "",
            "质量",
            "新建大厅使用率",
            "100%",
            "5",
            "",
            "时效",
            output,
            "100%",
            "5",
            "",
        ];
        let text = cells.iter().fold(String::new(), |text, cell| {
            text + &if cell.is_empty() { "\n".to_owned() } else { format!("\t{cell}\n") }
        });
        let book = budget::book::read(&budget::source::text(&text));
        assert_eq!(book.targets.len(), 2, "{book:#?}");
        findings(&book, &checks(&book))
            .into_iter()
            .map(|finding| (finding.left, finding.right))
            .collect::<Vec<_>>()
    };
    let found = (words("实习用餐"), words("新建大厅使用率"));
    assert!(form("大厅完成率").contains(&found));
    assert!(!form("用餐保障率").contains(&found));
}
