//! Each rule whose text was read, by its id: a story that plays it, and its counter-moves, against the pack.
//!
//! The six rules about the office itself (reports, records, the budget) are tested where duties are kept; the whole
//! list stands in `docs/RULES.md`, which the house rules hold against the tests.

#![cfg(test)]

use casework::policy::{PackFiles, PolicyBook, read};
use std::path::{Path, PathBuf};
use testkit::scenario::{policy_name, run};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn packs() -> PackFiles {
    let mut files = PackFiles::default();
    let folders = ["packs/national", "scenarios"];
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    while let Some(folder) = open.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "toml") {
                let name = path.strip_prefix(root()).unwrap().to_str().unwrap();
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn book(name: &str) -> PolicyBook {
    read(&packs(), name).unwrap_or_else(|faults| panic!("{name}: {faults:#?}"))
}

/// The story of that rule holds, names it, and refuses or measures something.
fn holds(id: &str) {
    let story = std::fs::read_to_string(root().join(format!("scenarios/rules/{id}.case"))).unwrap();
    assert!(story.lines().next().unwrap().contains(id), "{id} is not in its title");
    let report = run(&story, book(policy_name(&story).unwrap()).newest());
    let report = report.unwrap_or_else(|fault| panic!("{id}: {fault}"));
    assert!(report.met > 0, "{id}: nothing was expected");
}

macro_rules! rules {
    ($($name:ident $id:literal,)+) => {$(
        #[test]
        fn $name() {
            holds($id);
        }
    )+};
}

rules! {
    rule_bj_visit "BJ-VISIT",
    rule_bj_xf_revext "BJ-XF-REVEXT",
    rule_hl_emerg "HL-EMERG",
    rule_hl_open "HL-OPEN",
    rule_jn_biz "JN-BIZ",
    rule_jn_feedback "JN-FEEDBACK",
    rule_lk_fgi "LK-FGI",
    rule_lk_xzfy "LK-XZFY",
    rule_sd_xf_revacc "SD-XF-REVACC",
    rule_xf_accuse "XF-ACCUSE",
    rule_xf_agency "XF-AGENCY",
    rule_xf_feedback "XF-FEEDBACK",
    rule_xf_fwd "XF-FWD",
    rule_xf_handle "XF-HANDLE",
    rule_xf_hear "XF-HEAR",
    rule_xf_notice_direct "XF-NOTICE-DIRECT",
    rule_xf_notice_fwd "XF-NOTICE-FWD",
    rule_xf_obj "XF-OBJ",
    rule_xf_reg "XF-REG",
    rule_xf_reps "XF-REPS",
    rule_xf_rerev_req "XF-REREV-REQ",
    rule_xf_rerev "XF-REREV",
    rule_xf_rev_req "XF-REV-REQ",
    rule_xf_rev "XF-REV",
    rule_xf_sugg "XF-SUGG",
    rule_xf_urg "XF-URG",
    rule_zj_xf_handle "ZJ-XF-HANDLE",
}

/// A limit that the pack takes from a text that was read says so, with its span as the text has it.
#[test]
fn the_days_of_the_regulations_stand_in_the_pack() {
    use almanac::Span;
    let book = book("national");
    let policy = book.newest();
    for (id, span) in [
        ("XF-FWD", Span::CalendarDays(15)),
        ("XF-NOTICE-FWD", Span::CalendarDays(15)),
        ("XF-OBJ", Span::WorkingDays(5)),
        ("XF-HANDLE", Span::CalendarDays(60)),
        ("XF-REV-REQ", Span::CalendarDays(30)),
        ("XF-REV", Span::CalendarDays(30)),
        ("XF-REREV-REQ", Span::CalendarDays(30)),
        ("XF-REREV", Span::CalendarDays(30)),
    ] {
        let rule = policy.limits.iter().find(|rule| rule.limit.rule == id);
        let rule = rule.unwrap_or_else(|| panic!("no {id}"));
        assert_eq!((rule.limit.span, rule.confidence.as_str()), (span, "verified"), "{id}");
    }
    let doubted: Vec<&str> = casework::policy::doubts(policy).map(|rule| rule.limit.rule.as_str()).collect();
    for id in ["XF-SIMPLE-ACC", "XF-SIMPLE", "XF-SUGG", "XF-FEEDBACK", "XF-SERVE"] {
        assert!(doubted.contains(&id), "{id} passes for read");
    }
}
