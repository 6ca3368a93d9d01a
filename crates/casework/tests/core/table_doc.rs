//! The state × act table as lawyers and engineers read it, generated from the code and compared.
//!
//! `UPDATE_DOCS=1 cargo test -p casework --test core the_whole_track` rewrites it.

use crate::track;
use casework::case::table::belongs;
use casework::{ActKind, ClockKind, StateKind};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

const ZH: [&str; 5] = [
    include_str!("../../../../locales/zh-CN/office/circle.ftl"),
    include_str!("../../../../locales/zh-CN/office/state.ftl"),
    include_str!("../../../../locales/zh-CN/office/act.ftl"),
    include_str!("../../../../locales/zh-CN/office/clock.ftl"),
    include_str!("../../../../locales/zh-CN/office/petition.ftl"),
];
const EN: [&str; 5] = [
    include_str!("../../../../locales/en/office/circle.ftl"),
    include_str!("../../../../locales/en/office/state.ftl"),
    include_str!("../../../../locales/en/office/act.ftl"),
    include_str!("../../../../locales/en/office/clock.ftl"),
    include_str!("../../../../locales/en/office/petition.ftl"),
];

const HEAD: &str = "\
# 状态与动作对照表 · Which acts belong to which state

Generated from `casework::case::table` and from every state the exploration in `crates/casework/tests/core/track.rs` reaches.
Do not edit: `UPDATE_DOCS=1 cargo test -p casework --test core the_whole_track` writes it.

## 动作 · Acts

● 该状态下可以做此动作（还须符合权限和各项规则） · the act belongs to the state (permission and further rules permitting).
「登记」产生工单，因此不属于任何状态 · registering makes the case, so it belongs to no state.
";

const CLOCKS: &str = "
## 时限 · Clocks

每种状态下可能在走的时限，从全部可达状态中得出 · the clocks that can run in each state, taken from every reachable state.
● 一直在走 · always running　○ 视情况 · running in some cases　‖ 可能中止 · may be paused
";

fn words(files: &[&'static str]) -> BTreeMap<&'static str, &'static str> {
    files.iter().flat_map(|file| file.lines()).filter_map(|line| line.split_once(" = ")).collect()
}

fn named(noun: &str, code: &str) -> (&'static str, &'static str) {
    let key = format!("{noun}-{}", code.replace('_', "-"));
    let find = |files: &[&'static str]| *words(files).get(key.as_str()).unwrap_or_else(|| panic!("{key}"));
    (find(&ZH), find(&EN))
}

fn heading(first: &str) -> String {
    let mut head = format!("\n| {first} |");
    let mut rule = "|---|".to_owned();
    for state in StateKind::ALL {
        let (zh, en) = named("state", state.code());
        let _ = write!(head, " {zh}<br>{en}<br>`{state:?}` |");
        rule.push_str(":-:|");
    }
    format!("{head}\n{rule}\n")
}

fn acts() -> String {
    let mut table = heading("动作 act");
    for act in ActKind::ALL {
        let (zh, en) = named("act", act.code());
        let _ = write!(table, "| {zh}<br>{en} `{act:?}` |");
        for state in StateKind::ALL {
            table.push_str(if belongs(*act, *state) { " ● |" } else { "  |" });
        }
        table.push('\n');
    }
    table
}

fn clocks() -> String {
    let seen = track::clocks_by_state();
    let mut table = heading("时限 clock");
    for clock in ClockKind::ALL {
        let (zh, en) = named("clock", clock.code());
        let _ = write!(table, "| {zh}<br>{en} `{clock:?}` |");
        for state in StateKind::ALL {
            let (cases, running, paused) = seen.of(*state, clock);
            let mark = match running {
                0 => "",
                all if all == cases => "●",
                _ => "○",
            };
            let _ = write!(table, " {mark}{} |", if paused > 0 { "‖" } else { "" });
        }
        table.push('\n');
    }
    table.push_str("\n「可退单期限」不是在走的时限：到期只是不能再退单，不构成超期 · ");
    table.push_str("the time for sending back does not run as a clock: when it ends nothing is late.\n");
    table
}

pub fn the_table_in_docs_is_the_table_in_the_code() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/state-act-table.md");
    let generated = [HEAD, &acts(), CLOCKS, &clocks()].concat();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&file, &generated).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    let same = generated.lines().eq(written.lines());
    assert!(same, "docs/state-act-table.md is out of date: run with UPDATE_DOCS=1");
}
