//! Published budgets from the command line: read, proved, compared, bound, written out and read again.

use crate::support::{Desk, workspace};

/// A small made-up budget, as a text with a Markdown table.
const BOOK: &str = "\
2025年部门支出预算总表

编制部门：某县信访局
单位：元

| 项目 | | | 支出预算 | | | |
|---|---|---|---|---|---|---|
| 功能分类科目编码 | | | 功能分类科目名称 | 合计 | 基本支出 | 项目支出 |
| 类 | 款 | 项 | | | | |
| 201 | | | 一般公共服务支出 | 300.00 | 100.00 | 200.00 |
| 201 | 40 | | 信访事务 | 300.00 | 100.00 | 200.00 |
| 201 | 40 | 01 | 行政运行 | 100.00 | 100.00 | |
| 201 | 40 | 02 | 一般行政管理事务 | 200.00 | | 200.00 |
| 合计 | | | | 300.00 | 100.00 | 200.00 |
";

#[test]
fn a_book_is_read_proved_and_written_out() {
    let desk = Desk::new();
    desk.write("book.txt", BOOK);
    let read = desk.well(&["budget", "read", "book.txt", "--out", "open"]);
    assert!(read.contains("1 tables with 13 figures") && read.contains("Not read: 0."), "{read}");
    let checked = desk.well(&["budget", "check", "book.txt", "--all"]);
    assert!(checked.contains("14 must hold in the tables, 0 do not"), "{checked}");
    assert!(checked.contains("300.00 = 300.00\tline 10, cell 5; line 11, cell 5"), "{checked}");

    let csv = desk.read("open/spending.csv");
    assert!(csv.contains("2014002") && csv.contains("200.00"), "{csv}");
    let package: serde_json::Value = serde_json::from_str(&desk.read("open/datapackage.json")).unwrap();
    assert_eq!(package["resources"].as_array().unwrap().len(), 1, "{package}");
    let book: serde_json::Value = serde_json::from_str(&desk.read("open/budget.json")).unwrap();
    assert_eq!(book["tables"][0]["rows"].as_array().unwrap().len(), 5);
    assert!(std::fs::read(desk.path("open/budget.xlsx")).unwrap().starts_with(b"PK"));
}

#[test]
fn a_wrong_digit_is_shown_with_both_sides_and_ends_the_command_with_a_failure() {
    let desk = Desk::new();
    desk.write("book.txt", BOOK.replace("| 100.00 | 100.00 | |", "| 101.00 | 100.00 | |"));
    let checked = desk.run(&["--lang", "zh-CN", "budget", "check", "book.txt"]);
    assert!(!checked.well, "{}", checked.out);
    assert!(
        checked.out.contains("300.00 ≠ 301.00") && checked.out.contains("line 12, cell 5"),
        "{}",
        checked.out
    );
    assert!(checked.out.contains("不符 2 处"), "{}", checked.out);
}

#[test]
fn two_years_are_compared_with_their_caveats() {
    let desk = Desk::new();
    desk.write("new.txt", BOOK);
    let old = BOOK.replace("2025", "2024").replace("200.00", "150.00").replace("300.00", "250.00");
    desk.write("old.txt", old);
    let compared = desk.well(&["budget", "compare", "old.txt", "new.txt"]);
    assert!(compared.contains("某县信访局 2024 → 某县信访局 2025"), "{compared}");
    assert!(compared.contains("2014002\t一般行政管理事务\t150.00\t200.00\t33.33 %"), "{compared}");
    let apart = desk.well(&["budget", "compare", "new.txt", "old.txt"]);
    assert!(apart.contains("Not two following years."), "{apart}");
}

#[test]
fn what_is_no_budget_is_said_to_be_none() {
    let desk = Desk::new();
    desk.write("letter.txt", "今天天气很好。");
    let letter = desk.run(&["budget", "read", "letter.txt"]);
    assert!(!letter.well && letter.err.contains("holds no table"), "{}", letter.err);
    desk.write("noise.bin", [0x8F, 0x00, 0xC3, 0x28, 0xFE, 0x01, 0x9D].repeat(400));
    for name in ["noise.bin", "missing.pdf"] {
        let said = desk.run(&["budget", "check", name]);
        assert!(!said.well && said.err.contains(name) && !said.err.contains("panicked"), "{}", said.err);
    }
}

/// The five published budgets: everything is read, no table is wrong, every target is bound.
#[test]
fn the_published_budgets_hold() {
    let desk = Desk::new();
    let folder = workspace().join("../shared/seeds");
    let found = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let seeds: Vec<_> = found.map(|path| path.canonicalize().unwrap().display().to_string()).collect();
    if seeds.is_empty() {
        eprintln!("skipped: {} is not on this machine", folder.display());
        return;
    }
    assert_eq!(seeds.len(), 5);
    let mut evaluated = 0_u32;
    for seed in &seeds {
        let read = desk.well(&["budget", "read", seed]);
        assert!(read.contains("Not read: 0."), "{read}");
        let checked = desk.well(&["budget", "check", seed]);
        assert!(checked.contains(" must hold in the tables, 0 do not"), "{checked}");
        let last = checked.lines().last().unwrap();
        evaluated += last.split(' ').next().unwrap().parse::<u32>().unwrap();
        let targets = desk.well(&["budget", "targets", seed]);
        assert!(targets.contains(" 0 to be bound."), "{targets}");
    }
    assert!(evaluated >= 449, "{evaluated} identities of tables were evaluated");
    eprintln!("{evaluated} identities of tables and forms hold");
}

#[test]
fn a_book_is_kept_in_the_office_once_and_needs_an_office_and_a_year() {
    let desk = Desk::new();
    desk.write("book.txt", BOOK);
    let first = desk.well(&["budget", "import", "book.txt", "--ours"]);
    assert!(first.contains("number 1"), "{first}");
    let again = desk.well(&["budget", "import", "book.txt", "--ours"]);
    assert!(again.contains("not kept twice"), "{again}");

    desk.write("nameless.txt", BOOK.replace("编制部门：某县信访局", "").replace("2025年", ""));
    let refused = desk.run(&["budget", "import", "nameless.txt"]);
    assert!(!refused.well && refused.err.contains("whose budget"), "{}{}", refused.out, refused.err);
    let refused = desk.run(&["budget", "import", "nameless.txt", "--office", "甲"]);
    assert!(!refused.well && refused.err.contains("its year"), "{}{}", refused.out, refused.err);
    let named = desk.well(&["budget", "import", "nameless.txt", "--office", "甲", "--year", "2024"]);
    assert!(named.contains("number 2"), "{named}");

    desk.write("letter.txt", "一封信");
    let nothing = desk.run(&["budget", "import", "letter.txt"]);
    assert!(!nothing.well && nothing.err.contains("No budget table"), "{}{}", nothing.out, nothing.err);
}
