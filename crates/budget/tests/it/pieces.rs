//! A book in pieces: joined it is the whole, its identities are the same, and no piece is long.

use crate::support::{Dice, seed};
use budget::book::{Book, HELD_LINES, HELD_ROWS, Unread, Why, pieces, read};
use budget::identity::{Check, HELD_PLACES, Running, checks};
use budget::source::{Block, Cell, Source, text};
use std::fmt::Write;

/// The blocks as a stream gives them: long tables in parts of so many rows, blank columns left out.
fn cut(source: &Source, size: usize) -> Vec<Block> {
    let blocks = source.blocks.iter().flat_map(|block| match block {
        Block::Table(rows) if rows.len() > size => {
            let last = |row: &Vec<Cell>| row.iter().rposition(|cell| !cell.text.is_empty());
            let width = rows.iter().filter_map(last).max().map_or(0, |last| last + 1);
            let cut = |row: &Vec<Cell>| row.iter().take(width).cloned().collect();
            rows.chunks(size).map(|rows| Block::Part(rows.iter().map(cut).collect())).collect()
        }
        block => vec![block.clone()],
    });
    blocks.collect()
}

/// As they compare: sums name their first places only, and the order does not count.
fn compared(mut checks: Vec<Check>) -> Vec<String> {
    for check in &mut checks {
        check.places_left.truncate(HELD_PLACES);
        check.places_right.truncate(HELD_PLACES);
    }
    let mut told: Vec<String> = checks.iter().map(|check| format!("{check:?}")).collect();
    told.sort();
    told
}

fn in_pieces(source: &Source, size: usize) -> (Book, Vec<Check>) {
    let (mut running, mut found, mut all) = (Running::default(), Vec::new(), Vec::new());
    for piece in pieces(cut(source, size)) {
        let rows: usize = piece.tables.iter().map(|table| table.rows.len()).sum();
        assert!(rows <= HELD_ROWS + 1, "a piece of {rows} rows");
        found.extend(running.take(&piece));
        all.push(piece);
    }
    let (last, left_out) = running.finish();
    assert!(left_out.is_empty(), "{left_out:?}");
    found.extend(last);
    (Book::join(all), found)
}

fn same(source: &Source, size: usize, what: &str) {
    let (joined, found) = in_pieces(source, size);
    let whole = read(source);
    assert!(joined == whole, "{what}: joined it is another book");
    let (mine, theirs) = (compared(found), compared(checks(&whole)));
    let other = mine.iter().zip(&theirs).find(|(mine, theirs)| mine != theirs);
    assert!(
        mine.len() == theirs.len() && other.is_none(),
        "{what}: {} and {}: {other:#?}",
        mine.len(),
        theirs.len()
    );
}

#[test]
fn the_published_budgets_in_pieces_are_the_same_books() {
    for nth in 0..5 {
        let Some(file) = seed(nth) else { return };
        for size in [1, 7, 1_000] {
            same(&text(&file), size, &format!("book {nth} by {size} rows"));
        }
    }
}

fn amount(dice: &mut Dice) -> String {
    match dice.below(8) {
        0 => String::new(),
        1 => "—".to_owned(),
        2 if dice.below(40) == 0 => "3.5O".to_owned(),
        _ => format!("{}.{:02}", dice.below(100_000), dice.below(100)),
    }
}

/// Tables of up to some thousand rows with blanks, slips and rows without names, a goal form and running text.
fn generated(dice: &mut Dice) -> String {
    let unit_first = dice.below(2) == 0;
    let mut file = String::from("编制部门：某办公室\n\n2030年部门预算\n\n");
    for _ in 0..=dice.below(4) {
        let (title, codes, width) = [
            ("2030年部门支出预算总表", true, 3),
            ("2030年部门收入预算总表", true, 2),
            ("2030年部门一般公共预算支出功能分类预算表", true, 3),
            ("2030年部门支出预算分单位明细表", false, 4),
        ][dice.below(4)];
        let unit = if unit_first { "单位：元\n\n" } else { "" };
        let after = if unit_first { "" } else { "单位：元\n\n" };
        write!(file, "{unit}{title}\n\n{after}| 编码 | 名称 | 合计 | 基本支出 | 项目支出 | 财政拨款收入 | |\n|--|--|--|\n").unwrap();
        for row in 0..[3, 50, 1_999, 2_000, 2_001, 4_500][dice.below(6)] {
            let code = match dice.below(20) {
                0 if codes => String::new(),
                _ if codes => format!("{}", [201, 20140, 2_014_001, 208, 20805, 2_080_505][dice.below(6)]),
                _ => format!("{}", row + 1),
            };
            let name =
                if dice.below(50) == 0 { "合计".to_owned() } else { format!("名{}", dice.below(300)) };
            write!(file, "| {code} | {name} |").unwrap();
            (0..width).for_each(|_| write!(file, " {} |", amount(dice)).unwrap());
            file.push('\n');
        }
        writeln!(
            file,
            "\n收支预算情况说明\n\n支出总计 {}.00 万元，比上年增加 2.00 万元。\n",
            dice.below(900)
        )
        .unwrap();
    }
    if dice.below(2) == 0 {
        file.push_str("\n\t财政项目支出绩效目标申报表\n\n\t项目名称：\n\t某项目\n\n\t项目总预算金额（元）\n\t5,000.00\n\n");
    }
    file
}

#[test]
fn any_book_in_pieces_is_the_same_book() {
    let mut dice = Dice::new(42);
    let mut long = 0;
    for nth in 0..24 {
        let source = text(&generated(&mut dice));
        let size = [1, 100, 2_000, 3_000][dice.below(4)];
        long += read(&source).tables.iter().filter(|table| table.rows.len() > HELD_ROWS).count();
        same(&source, size, &format!("generated book {nth} by {size} rows"));
    }
    assert!(long > 8, "only {long} tables are longer than what is held");
}

/// A long table whose rows print fewer figures than there are columns: the row's own sums may place them, sums between
/// rows may not, for they would need all rows.
#[test]
fn what_a_long_table_does_not_say_row_by_row_is_listed() {
    let rows = (0..3_000).fold(String::new(), |rows, _| rows + "201 甲 5.00 5.00\n202 乙 7.00 3.00 4.00\n");
    let source = text(&format!("2030年部门支出预算总表\n\n单位：元\n\n名称 合计 基本支出 项目支出\n{rows}"));
    let book = Book::join(pieces(source.blocks));
    let table = &book.tables[0];
    assert_eq!((book.tables.len(), table.rows.len(), book.unread.len()), (1, 6_000, 3_000));
    assert!(book.unread.iter().all(|unread| unread.why == Why::Unplaced && unread.text == "5.00"));
    assert!(table.rows.chunks(2).all(|two| two[0].figures[1..] == [None, None]));
    assert!(table.rows.chunks(2).all(|two| two[1].figures.iter().all(Option::is_some)));
}

#[test]
fn a_long_table_without_its_title_is_listed_row_by_row() {
    let rows = (0..3_000).fold(String::new(), |rows, _| rows + "201 甲 5,000 5,000\n");
    let source = text(&format!("单位：元\n\n{rows}\n2030年部门支出预算总表\n"));
    assert_eq!(read(&source).tables[0].rows.len(), 3_000);
    let book = Book::join(pieces(source.blocks));
    assert!(book.tables.is_empty() && book.unread.iter().all(|unread| unread.why == Why::Untitled));
    assert_eq!(book.unread.len(), 6_000);
}

#[test]
fn too_many_codes_are_said() {
    let rows =
        (10_000..19_000).fold(String::new(), |rows, code| rows + &format!("| {code} | 甲 | 5 | 5 | |\n"));
    let head = "2030年部门支出预算总表\n\n单位：元\n\n| 编码 | 名称 | 合计 | 基本支出 | 项目支出 |\n";
    let mut running = Running::default();
    let found: usize =
        pieces(text(&format!("{head}{rows}")).blocks).map(|piece| running.take(&piece).len()).sum();
    let (_, left_out) = running.finish();
    assert_eq!((found, left_out.len()), (9_000, 1));
}

fn listed(unread: &[Unread], text: &str) -> usize {
    unread.iter().filter(|unread| unread.why == Why::Unplaced && unread.text == text).count()
}

#[test]
fn text_and_forms_longer_than_what_is_held_are_listed() {
    let source = text(&"支出总计 5 万元。\n".repeat(HELD_LINES + 7));
    let book = Book::join(pieces(source.blocks));
    assert_eq!((book.stated.len(), book.unread.len()), (HELD_LINES, 7));
    assert_eq!(listed(&book.unread, "支出总计 5 万元。"), 7);
    let row = "\t质量\n\t满意度\n\t95%\n\t4\n\n";
    let head = "\t项目支出绩效目标表\n\n\t层级分类\n\t指标内容\n\t指标目标值\n\t权重\n\n";
    let source = text(&format!("{head}{}", row.repeat(HELD_ROWS + 5)));
    assert_eq!(read(&source).targets.len(), HELD_ROWS + 5);
    let book = Book::join(pieces(source.blocks));
    assert_eq!((book.targets.len(), listed(&book.unread, "95%"), book.unread.len()), (HELD_ROWS - 2, 7, 14));
}
