//! Tables by office and of projects, as the forms of several places print them; and the points an office gave itself.

use crate::rows;
use crate::support::facts;
use budget::book::{Book, Code, Column, Item, Kind, Why, read};
use budget::identity::{Check, Identity, Running, checks};
use budget::source::text;

const SPENDING: &str = "2030年部门支出预算总表\n\n单位：元\n\n| 功能分类科目编码 | 名称 | 合计 | 基本支出 | 项目支出 |\n\
| 201 | 一般公共服务支出 | 900 | 500 | 400 |\n| 20140 | 信访事务 | 900 | 500 | 400 |\n\
| 2014001 | 行政运行 | 500 | 500 | |\n| 2014004 | 信访业务 | 400 | | 400 |\n| | 合计 | 900 | 500 | 400 |\n\n";

fn book(table: &str) -> Book {
    let book = read(&text(&format!("{SPENDING}{table}")));
    assert_eq!(book.unread, []);
    book
}

/// The hard checks of one kind of table.
fn about(book: &Book, kind: Kind) -> Vec<Check> {
    let all = checks(book).into_iter().filter(|check| check.tables.contains(&kind));
    all.collect()
}

fn failing(book: &Book, kind: Kind) -> Vec<(Identity, i64, i64)> {
    let failing = about(book, kind).into_iter().filter(|check| !check.holds);
    failing.map(|check| (check.identity, check.left.0, check.right.0)).collect()
}

fn items(book: &Book, kind: Kind) -> Vec<(Item, &str)> {
    book.table(kind).unwrap().rows.iter().map(|row| (row.item.clone(), &row.name[..])).collect()
}

const OFFICES: &str = "2030年部门支出预算总表（分单位）\n\n单位：元\n\n| 序号 | 单位编码 | 单位名称 | 合计 | 基本支出 | 项目支出 |\n\
| 1 | 117 | 某局 | 900 | 500 | 400 |\n| 2 | 117001 | 某局本级 | 600 | 300 | 300 |\n\
| 3 | 117002 | 某中心 | 300 | 200 | 100 |\n| | | 合计 | 900 | 500 | 400 |\n";

#[test]
fn offices_and_their_parts_are_told_by_their_codes() {
    let whole = book(OFFICES);
    let (one, two) = (Item::Entry(1), Item::Entry(2));
    let expected = [(one, "某局"), (two.clone(), "某局本级"), (two, "某中心"), (Item::Total, "合计")];
    assert_eq!(items(&whole, Kind::SpendingByUnit), expected);
    assert_eq!(whole.tables[1].columns, [Column::Total, Column::Basic, Column::Project]);
    let found = about(&whole, Kind::SpendingByUnit);
    let across: Vec<_> = found.iter().filter(|check| check.tables.contains(&Kind::Spending)).collect();
    assert_eq!((across.len(), failing(&whole, Kind::SpendingByUnit)), (3, vec![]));
    let wrong = book(&OFFICES.replace("| 200 | 100 |", "| 200 | 101 |"));
    assert_eq!(
        failing(&wrong, Kind::SpendingByUnit),
        [(Identity::H12, 40_000, 40_100), (Identity::H4, 30_000, 30_100)]
    );
}

#[test]
fn offices_without_numbers_are_a_list_too() {
    let plain = "2030年部门收入预算总表（分单位）\n\n单位：元\n\n| 单位名称 | 合计 | 财政拨款收入 | 其他收入 |\n\
| 某局本级 | 600 | 600 | |\n| 某中心 | 300 | 200 | 100 |\n| 合计 | 900 | 800 | 100 |\n";
    let whole = book(plain);
    assert_eq!(items(&whole, Kind::IncomeByUnit).len(), 3);
    assert_eq!(failing(&whole, Kind::IncomeByUnit), []);
    let wrong = book(&plain.replace("| 600 | 600 |", "| 600 | 500 |"));
    assert_eq!(failing(&wrong, Kind::IncomeByUnit).len(), 2, "the row and the column");
}

#[test]
fn what_the_treasury_gives_by_office_is_its_own_table() {
    let table = "2030年部门一般公共预算支出表\n\n单位：元\n\n| 编码 | 名称 | 合计 | 基本支出 | 项目支出 |\n| 201 | 一般公共服务支出 | 700 | 400 | 300 |\n\
| | 合计 | 700 | 400 | 300 |\n\n2030年部门财政拨款支出预算总表（分单位）\n\n单位：元\n\n| 单位编码 | 单位名称 | 合计 | 基本支出 | 项目支出 |\n\
| 117001 | 某局本级 | 600 | 300 | 300 |\n| 117002 | 某中心 | 100 | 100 | |\n| | 合计 | 700 | 400 | 300 |\n";
    let whole = book(table);
    let across = about(&whole, Kind::FiscalByUnit);
    assert_eq!(across.iter().filter(|check| check.tables.contains(&Kind::General)).count(), 3);
    assert_eq!(failing(&whole, Kind::FiscalByUnit), []);
}

const PROJECTS: &str = "2030年部门项目支出预算表\n\n单位：元\n\n| 序号 | 项目名称 | 项目单位 | 功能科目编码 | 合计 | 一般公共预算 | 单位资金 | 备注 |\n\
| 1 | 接访工作 | 某局本级 | 2014004 信访业务 | 300 | 250 | 50 | |\n\
| 2 | 热线平台 | 某中心 | 2014004 | 100 | 100 | | 续 |\n| | 合计 | | | 400 | 350 | 50 | |\n";

#[test]
fn each_project_is_a_row_with_its_function() {
    let whole = book(PROJECTS);
    let table = whole.table(Kind::Projects).unwrap();
    assert_eq!(table.columns, [Column::Total, Column::General, Column::Other]);
    let rows: Vec<_> =
        table.rows.iter().map(|row| (&row.name[..], row.code.as_ref().map(Code::digits))).collect();
    assert_eq!(rows, [("接访工作", Some("2014004")), ("热线平台", Some("2014004")), ("合计", None)]);
    let first: Vec<_> = table.rows[0].figures.iter().map(|it| it.as_ref().map(|it| it.amount.0)).collect();
    assert_eq!(first, [Some(30_000), Some(25_000), Some(5_000)]);
    let found = about(&whole, Kind::Projects);
    assert_eq!(failing(&whole, Kind::Projects), []);
    let told: Vec<_> =
        found.iter().filter(|check| check.identity == Identity::H16).map(|check| &check.about[..]).collect();
    assert_eq!(told.len(), 5, "three columns, the whole of 项目支出, one function: {told:?}");
    let wrong = book(&PROJECTS.replace("| 100 | 100 |", "| 110 | 100 |"));
    let seen = failing(&wrong, Kind::Projects);
    assert_eq!(seen.len(), 3, "the row, the column, the function: {seen:?}");
}

#[test]
fn a_project_has_the_amount_of_its_form() {
    let form =
        "\n\t财政项目支出绩效目标申报表\n\n\t项目名称：\n\t热线平台\n\n\t项目总预算金额（元）\n\t100.00\n";
    let whole = book(&format!("{PROJECTS}{form}"));
    let of_form = |check: &&Check| check.tables == [Kind::Goals, Kind::Projects];
    let found = checks(&whole);
    assert!(
        found.iter().filter(of_form).all(|check| check.holds) && found.iter().filter(of_form).count() == 1
    );
    let wrong = book(&format!("{PROJECTS}{}", form.replace("100.00", "120.00")));
    assert!(checks(&wrong).iter().filter(of_form).all(|check| !check.holds));
}

#[test]
fn projects_whose_cells_are_not_told_by_heads_are_listed() {
    let headless = PROJECTS.replace("项目名称", "名称").replace("300 | 250", "300.00 | 250.00");
    let book = read(&text(&format!("{SPENDING}{headless}")));
    assert!(book.table(Kind::Projects).unwrap().rows.is_empty());
    assert_eq!(book.unread.iter().map(|unread| unread.why).collect::<Vec<_>>(), [Why::Nameless; 2]);
}

#[test]
fn in_pieces_the_same_is_checked() {
    for table in [OFFICES, PROJECTS] {
        let book = book(table);
        let mut running = Running::default();
        let mut found = running.take(&book);
        found.extend(running.finish().0);
        let told = |checks: Vec<Check>| {
            let mut told: Vec<_> = checks.into_iter().map(|check| format!("{check:?}")).collect();
            told.sort();
            told
        };
        assert_eq!(told(found), told(checks(&book)));
    }
}

/// The points of the three forms that print them are those taken from the paper by hand.
#[test]
fn an_office_s_own_points_are_read() {
    let read: Vec<_> =
        facts()[3].targets.iter().map(|target| (target.name.clone(), target.weight, target.score)).collect();
    let by_hand: Vec<_> = rows::all()
        .into_iter()
        .filter(|row| row.seed == "003")
        .map(|row| (row.name.clone(), row.weight, row.score))
        .collect();
    assert_eq!(read, by_hand);
    assert!(
        facts()
            .iter()
            .enumerate()
            .all(|(nth, book)| nth == 3 || book.targets.iter().all(|it| it.score.is_none()))
    );
    let form = "\t项目支出绩效目标表\n\n\t层级分类\n\t指标内容\n\t指标目标值\n\t权重\n\t得分\n\n\t质量\n\t满意度\n\t95%\n\t4\n\t3.5\n\n";
    let target = &budget::book::read(&text(form)).targets[0];
    assert_eq!((target.weight, target.score), (Some(400), Some(350)));
}
