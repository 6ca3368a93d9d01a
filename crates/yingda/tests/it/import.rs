//! Every row is taken over once or rejected with its line, whatever happens in between.

use crate::support::{Desk, shared, workspace};
use casework::ids::OfficeId;
use ledger::{SqlStore, Store as _};
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

const MAP: &str = r#"
source = "elsewhere"
[field]
id = { column = "id" }
received_at = { column = "time", formats = ["%Y-%m-%d %H:%M:%S"] }
title = { column = "title" }
text = { column = "text" }
category = { column = "category" }
kind = { constant = "help" }
channel = { constant = "web" }
reply = { column = "reply" }
days_to_reply = { column = "days" }
"#;
const HEADING: &str = "id,time,title,text,category,reply,days\n";

fn table(rows: usize) -> String {
    let mut text = HEADING.to_owned();
    for row in 0..rows {
        let (day, hour, minute) = (row % 28 + 1, row / 28 % 24, row % 60);
        let reply = if row % 3 == 0 { "done,2" } else { "," };
        writeln!(
            text,
            "{row},2019-03-{day:02} {hour:02}:{minute:02}:00,title {row},\"text\n{row}\",,{reply}"
        )
        .unwrap();
    }
    text
}

fn import(desk: &Desk, file: &Path, map: &Path, database: &str) -> String {
    let args = [&file.to_string_lossy(), "--map", &map.to_string_lossy(), "--database", database];
    desk.well(&[&["import", "messages"], &args[..]].concat())
}

/// The numbers of the sentence, in order.
fn counts(said: &str) -> Vec<u64> {
    said.lines().next().unwrap().split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect()
}

/// What a store holds, without ids and without the moment of taking over.
fn told(desk: &Desk, database: &str) -> Vec<String> {
    let out = format!("{database}.out").replace(':', "-");
    desk.well(&["export", "cases", "--out", &out, "--database", database]);
    let text = desk.read(&format!("{out}/cases.csv"));
    let mut lines = text.lines();
    let heading: Vec<&str> = lines.next().unwrap().split(',').collect();
    let aside = ["number", "registered_at", "closed_at"];
    let mut rows: Vec<String> = lines
        .map(|line| {
            let cells = line.split(',').zip(&heading).filter(|(_, name)| !aside.contains(*name));
            cells.map(|(cell, _)| cell).collect::<Vec<_>>().join(",")
        })
        .collect();
    rows.sort();
    rows
}

#[test]
fn rejects_keep_the_row_with_line_and_reason() {
    let desk = Desk::new();
    let map = desk.write("map.toml", MAP);
    let rows = "1,2019-03-01 08:00:00,a,b,,,\n2,,no time,b,,,\n1,2019-03-01 08:00:00,a,b,,,\n\
                1,2019-03-01 08:00:00,a,changed,,,\n3,2019-03-01 08:00:00,a,b,no-such,,\n";
    let file = desk.write("some.csv", format!("{HEADING}{rows}"));
    let said = import(&desk, &file, &map, "sqlite:a.db");
    assert_eq!(counts(&said), [5, 1, 1, 3, 0], "{said}");
    let rejects = desk.read("some.rejects.csv");
    assert!(rejects.contains("2,,no time,b,,,,3,no time of receipt"), "{rejects}");
    assert!(rejects.contains(",5,another row of the same id"), "{rejects}");
    assert!(rejects.contains("no-such,,,6,refused by the rules: unknown-code"), "{rejects}");
    let dry = desk.well(&["import", "messages", "some.csv", "--map", "map.toml", "--dry-run"]);
    assert!(dry.starts_with("Nothing was registered"), "{dry}");
}

#[test]
fn a_second_run_changes_nothing_and_notices_what_changed() {
    let desk = Desk::new();
    let map = desk.write("map.toml", MAP);
    let file = desk.write("some.csv", table(90));
    assert_eq!(counts(&import(&desk, &file, &map, "sqlite:a.db")), [90, 90, 0, 0, 30]);
    let before = told(&desk, "sqlite:a.db");
    assert_eq!(counts(&import(&desk, &file, &map, "sqlite:a.db")), [90, 0, 90, 0, 0]);
    assert_eq!(told(&desk, "sqlite:a.db"), before);
    desk.write("some.csv", table(90).replace("title 7,", "title seven,"));
    let args =
        ["import", "messages", "some.csv", "--map", "map.toml", "--recheck", "--database", "sqlite:a.db"];
    assert_eq!(counts(&desk.well(&args)), [90, 0, 89, 1, 0]);
    assert!(desk.well(&["check", "--database", "sqlite:a.db"]).contains("Sound: 90 cases"));
}

#[test]
fn a_run_that_is_killed_goes_on_where_it_ended() {
    let desk = Desk::new();
    let map = desk.write("map.toml", MAP);
    let file = desk.write("many.csv", table(4000));
    let args = ["import", "messages", "many.csv", "--map", "map.toml", "--database", "sqlite:cut.db"];
    let mut child = desk.program(&args).spawn().unwrap();
    let cut = wait_for_cases(&desk.path("cut.db"), 300);
    child.kill().unwrap();
    child.wait().unwrap();
    let there = cut.max(wait_for_cases(&desk.path("cut.db"), 1));
    assert!(there < 4000, "it was over before it was killed");
    let said = counts(&import(&desk, &file, &map, "sqlite:cut.db"));
    assert_eq!((said[0], said[1] + said[2], said[3]), (4000, 4000, 0), "{said:?}");
    assert!(said[1] > 0 && said[2] >= 300, "{said:?}");
    assert_eq!(counts(&import(&desk, &file, &map, "sqlite:whole.db")), [4000, 4000, 0, 0, 1334]);
    assert_eq!(told(&desk, "sqlite:cut.db"), told(&desk, "sqlite:whole.db"));
    assert!(desk.well(&["check", "--database", "sqlite:cut.db"]).contains("Sound: 4000 cases"));
}

/// Waits until the store of another process holds so many cases.
fn wait_for_cases(file: &Path, wanted: usize) -> usize {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let url = format!("sqlite:{}", file.display());
    runtime.block_on(async {
        let patience = tokio::time::timeout(Duration::from_mins(2), async {
            loop {
                tokio::time::sleep(Duration::from_millis(20)).await;
                let pending = SqlStore::pending_migrations(&url).await;
                if !file.exists() || !pending.is_ok_and(|steps| steps.is_empty()) {
                    continue;
                }
                let store = SqlStore::open(&url, &OfficeId::from("000000")).await.unwrap();
                let many = store.case_ids(None, 100_000).await.unwrap().len();
                store.close().await.unwrap();
                if many >= wanted {
                    return many;
                }
            }
        });
        patience.await.unwrap()
    })
}

#[test]
fn the_real_files_are_taken_over_whole_and_once() {
    let listed: toml::Table = toml::from_str(include_str!("real.toml")).unwrap();
    let desk = Desk::new();
    let mut all = 0;
    for table in listed["table"].as_array().unwrap() {
        let text = |name: &str| table[name].as_str().unwrap().to_owned();
        let number = |name: &str| u64::try_from(table[name].as_integer().unwrap()).unwrap();
        let (name, map, rows, replies) = (text("file"), text("map"), number("rows"), number("replies"));
        let Some(file) = shared(&name) else { continue };
        let map = workspace().join("maps").join(map);
        assert_eq!(
            counts(&import(&desk, &file, &map, "sqlite:real.db")),
            [rows, rows, 0, 0, replies],
            "{name}"
        );
        assert_eq!(counts(&import(&desk, &file, &map, "sqlite:real.db")), [rows, 0, rows, 0, 0], "{name}");
        all += rows;
    }
    if all > 0 {
        assert_eq!(told(&desk, "sqlite:real.db").len(), usize::try_from(all).unwrap());
    }
}
