//! Reading: what stands in a file is taken as it stands, or listed.

use crate::support::{Dice, seed};
use budget::book::{Book, Column, Item, Kind, Row, Why, pieces, read};
use budget::money::Fen;
use budget::source::{Block, Cell, Place, Source, text};
use proptest::prelude::*;

fn book(file: &str) -> Book {
    read(&text(file))
}

fn row<'a>(book: &'a Book, kind: Kind, code: &str) -> &'a Row {
    let rows = &book.table(kind).unwrap().rows;
    rows.iter().find(|row| matches!(&row.item, Item::Code(known) if known.digits() == code)).unwrap()
}

fn amounts(row: &Row) -> Vec<Option<i64>> {
    row.figures.iter().map(|figure| figure.as_ref().map(|figure| figure.amount.0)).collect()
}

const MARKDOWN: &str = "2030年部门支出预算总表\n\n单位：万元\n\n\
| 功能分类科目编码 | | | 名称 | 合计 | 基本支出 | 项目支出 |\n|---|---|---|---|---|---|---|\n\
| 201 | | | 一般公共服务支出 | 3.50 | 3.50 | |\n\
| 201 | 40 | | 信访事务 | 3.50 | 3.50 | 0.00 |\n";

#[test]
fn blank_is_not_zero_and_every_figure_keeps_its_place() {
    let book = book(MARKDOWN);
    assert_eq!((book.year, book.unread.len()), (Some(2030), 0));
    assert_eq!(amounts(row(&book, Kind::Spending, "201")), [Some(3_500_000), Some(3_500_000), None]);
    let group = row(&book, Kind::Spending, "20140");
    assert_eq!(amounts(group), [Some(3_500_000), Some(3_500_000), Some(0)]);
    assert_eq!(group.figures[2].as_ref().unwrap().place, Place::LineCell(8, 7));
}

#[test]
fn cells_one_on_a_line_are_a_table() {
    let file = "\t\n\t2030年部门支出预算总表\n\t\n\n\t\n\t单位：元\n\t\n\n\
\t\n\t201\n\t\n\t\n\t一般公共服务支出\n\t7.00\n\t\n\t7.00\n\t\n\n\t\n\t合      计\n\t7.00\n\t\n\t7.00\n\t\n";
    let book = book(file);
    assert_eq!(amounts(row(&book, Kind::Spending, "201")), [Some(700), None, Some(700)]);
    let total = book.table(Kind::Spending).unwrap().total().unwrap();
    assert_eq!((amounts(total), &total.name[..]), (vec![Some(700), None, Some(700)], "合计"));
    assert_eq!(row(&book, Kind::Spending, "201").figures[0].as_ref().unwrap().place, Place::Line(14));
}

fn laid_out(rows: &str) -> Book {
    book(&format!(
        "单位：元\n\n类 款 项\n\n{rows}\n\n2030年部门支出预算总表\n\n功能分类科目名称 合计 基本支出 项目支出\n"
    ))
}

#[test]
fn sums_place_figures_that_have_no_columns() {
    let book = laid_out("201 甲 5 5\n202 乙 7 7\n12 5 7合计\n".replace("合计", " 合计").as_str());
    assert_eq!(amounts(row(&book, Kind::Spending, "201")), [Some(500), Some(500), None]);
    assert_eq!(amounts(row(&book, Kind::Spending, "202")), [Some(700), None, Some(700)]);
    assert_eq!(book.table(Kind::Spending).unwrap().inferred.len(), 2);
    assert!(book.unread.is_empty());
}

#[test]
fn what_no_sum_places_is_listed_and_not_guessed() {
    let book = laid_out("201 甲 5 5\n202 乙 5 5\n10 5 5 合计\n");
    assert_eq!(
        amounts(row(&book, Kind::Spending, "201")),
        [Some(500), None, None],
        "the total is sure, the rest is not"
    );
    let listed: Vec<_> = book.unread.iter().map(|unread| (unread.place.clone(), unread.why)).collect();
    assert_eq!(listed, [(Place::LineCell(5, 4), Why::Unplaced), (Place::LineCell(6, 4), Why::Unplaced)]);
}

#[test]
fn what_is_no_amount_is_listed() {
    let book = book(&MARKDOWN.replace("| 3.50 | 3.50 | 0.00", "| 3.5O | 3.50 | 0.00"));
    assert_eq!(amounts(row(&book, Kind::Spending, "20140")), [None, Some(3_500_000), Some(0)]);
    let unread = &book.unread[0];
    assert_eq!(
        (&unread.text[..], unread.why, &unread.place),
        ("3.5O", Why::NoAmount, &Place::LineCell(8, 5))
    );
}

#[test]
fn a_table_without_a_unit_or_a_known_title_is_listed() {
    let without = book(&MARKDOWN.replace("单位：万元", ""));
    assert!(without.tables.is_empty() && without.unread.iter().all(|unread| unread.why == Why::Unitless));
    assert_eq!(without.unread.len(), 5);
    let unknown = book("单位：元\n\n201 甲 5,000 5,000\n\n单位：元\n\n2030年部门支出预算总表\n");
    assert_eq!(unknown.unread.iter().map(|unread| unread.why).collect::<Vec<_>>(), [Why::Untitled; 2]);
}

#[test]
fn columns_are_taken_in_the_order_of_their_heads() {
    let swapped = book(&MARKDOWN.replace("基本支出 | 项目支出", "项目支出 | 基本支出"));
    assert_eq!(
        swapped.table(Kind::Spending).unwrap().columns,
        [Column::Total, Column::Project, Column::Basic]
    );
    let usual = book(MARKDOWN);
    assert_eq!(usual.table(Kind::Spending).unwrap().columns, [Column::Total, Column::Basic, Column::Project]);
}

#[test]
fn a_dash_is_a_blank() {
    let book = book(&MARKDOWN.replace("| 3.50 | 3.50 | |", "| 3.50 | 3.50 | — |"));
    assert_eq!(amounts(row(&book, Kind::Spending, "201"))[2], None);
    assert!(book.unread.is_empty());
    assert_eq!(book.table(Kind::Spending).unwrap().column(Column::Project), Some(2));
}

#[test]
fn stated_figures_keep_line_and_meaning() {
    let file = "支出总计 425.23 万元（上年支出总计 449.17 万元，同\n\n比减少 23.94 万元，同比减少 5.3%）。";
    let stated = book(file).stated;
    assert_eq!(
        stated.iter().filter_map(budget::prose::Stated::money).collect::<Vec<_>>(),
        [Fen(425_230_000), Fen(449_170_000), Fen(23_940_000)]
    );
    assert_eq!((&stated[0].place, &stated[3].place), (&Place::Line(1), &Place::Line(3)));
}

/// A worksheet as offices keep it: the ministry's titles, columns of codes, a blank column at the right.
#[test]
fn a_worksheet_is_read_like_a_page() {
    let cell = |row: u32, column: u32, text: &str| Cell {
        text: text.to_owned(),
        place: Place::SheetCell("表3".to_owned(), row, column),
    };
    let rows = [
        ["部门支出总表", "", "", "", ""],
        ["编制部门：某办公室", "", "", "单位：万元", ""],
        ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
        ["201", "一般公共服务支出", "12.50", "10", "2.5"],
        ["20140", "信访事务", "12.50", "10", "2.5"],
        ["2014001", "行政运行", "12.50", "10", "2.5"],
        ["", "合计", "12.50", "10", "2.5"],
    ];
    let rows = (1..).zip(rows).map(|(row, texts)| {
        let texts = texts.into_iter().chain([""]);
        (1..).zip(texts).map(|(column, text)| cell(row, column, text)).collect()
    });
    let book = read(&Source { blocks: vec![Block::Table(rows.collect())] });
    assert_eq!((&book.office[..], book.unread.len()), ("某办公室", 0));
    let item = row(&book, Kind::Spending, "2014001");
    assert_eq!(amounts(item), [Some(12_500_000), Some(10_000_000), Some(2_500_000)]);
    assert_eq!(item.figures[2].as_ref().unwrap().place, Place::SheetCell("表3".to_owned(), 6, 5));
    let checks = budget::identity::checks(&book);
    assert!(checks.len() == 13 && checks.iter().all(|check| check.holds), "{checks:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_read_without_a_panic(lines in proptest::collection::vec(
        prop_oneof![
            "[\\t| 0-9,.年月日万元%（）、，。：一二三合计总额支出收入预算基本项目单位≥≤]{0,40}",
            Just("单位：元".to_owned()), Just("2030年部门支出预算总表".to_owned()),
            Just("部门“三公”经费和机关运行经费预算表".to_owned()), Just("部门财政拨款收支预算总表".to_owned()),
            Just("\t财政项目支出绩效目标申报表".to_owned()), Just("项目支出绩效目标表".to_owned()),
            Just("\t项目组成名称\n\t申报金额\n\n".to_owned()), Just("指标名称 计算符号 指标值 计量单位 权重".to_owned()),
            Just("201 甲 9,000,000,000,000,000 -9,000,000,000,000,000 92,233,720,368,547,758".to_owned()),
            Just("支出总计92233720368547758元，比上年减少92233720368547758元，减少92233720368547758%。".to_owned()),
            "\\PC{0,30}",
        ], 0..40)) {
        let source = text(&lines.join("\n"));
        let book = read(&source);
        prop_assert!(Book::join(pieces(source.blocks)) == book, "in pieces it is another book");
        let checks = budget::identity::checks(&book);
        budget::finding::findings(&book, &checks);
        budget::compare::costs(&book);
        budget::compare::growth(&book, &book);
    }
}

/// Pages with lines lost, doubled, cut or mixed up are read as far as they can be.
#[test]
fn damaged_pages_are_read_without_a_panic() {
    let mut dice = Dice::new(7);
    for nth in 0..5 {
        let Some(text) = seed(nth) else { return };
        for _ in 0..20 {
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            for _ in 0..=dice.below(40) {
                damage(&mut lines, &mut dice);
            }
            let book = book(&lines.join("\n"));
            budget::finding::findings(&book, &budget::identity::checks(&book));
        }
    }
}

fn damage(lines: &mut Vec<String>, dice: &mut Dice) {
    let (one, other) = (dice.below(lines.len()), dice.below(lines.len()));
    match dice.below(5) {
        0 => drop(lines.remove(one)),
        1 => lines.insert(one, lines[other].clone()),
        2 => lines.swap(one, other),
        3 => lines[one] = lines[one].chars().take(dice.below(20)).collect(),
        _ => {
            let joined = format!("{}{}", lines[one], lines[other]);
            lines[one] = joined;
        }
    }
}
