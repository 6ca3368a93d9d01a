//! Every story holds, the stories leave nothing out, and the reader tells where one goes wrong.

#![cfg(test)]

use casework::{ActKind, ClockKind, Policy, RefusalCode, StateKind};
use testkit::scenario::shelf::{self, Story};
use testkit::scenario::{Report, ScenarioFault, policy_name, run};

fn sample() -> Policy {
    shelf::book("sample").unwrap().newest().clone()
}

fn played() -> Vec<Report> {
    shelf::stories()
        .unwrap()
        .into_iter()
        .map(|Story { name, text }| {
            let policy = policy_name(&text).unwrap_or_else(|| panic!("{name}: no policy named"));
            run(&text, shelf::book(policy).unwrap().newest())
                .unwrap_or_else(|fault| panic!("{name}: {fault}"))
        })
        .collect()
}

#[test]
fn every_story_holds() {
    let reports = played();
    assert!(reports.len() >= 14, "{}", reports.len());
    for report in &reports {
        assert!(!report.title.is_empty() && report.met > 0, "{report:?}");
    }
}

#[test]
fn every_act_state_and_clock_occurs_in_some_story() {
    let reports = played();
    let acts: Vec<_> =
        ActKind::ALL.iter().filter(|act| !reports.iter().any(|r| r.acts.contains(act))).collect();
    let states: Vec<_> =
        StateKind::ALL.iter().filter(|state| !reports.iter().any(|r| r.states.contains(state))).collect();
    let clocks: Vec<_> =
        ClockKind::ALL.iter().filter(|clock| !reports.iter().any(|r| r.clocks.contains(clock))).collect();
    assert_eq!(acts, [&ActKind::IssuePaper], "the site prints papers; no story does");
    assert!(states.is_empty(), "{states:?}");
    let bounds = [&ClockKind::SendBack, &ClockKind::SimpleAdmission];
    assert_eq!(clocks, bounds, "they bound a right and never run as clocks");
    assert!(reports.iter().any(|r| r.refusals.contains(&RefusalCode::SendBackTooLate)));
}

#[test]
fn most_refusals_occur_in_some_story() {
    let reports = played();
    let unseen: Vec<_> =
        RefusalCode::ALL.iter().filter(|code| !reports.iter().any(|r| r.refusals.contains(code))).collect();
    let only_elsewhere = [
        RefusalCode::CategoryMissing,
        RefusalCode::HumanMustDecide,
        RefusalCode::CloseWithoutReply,
        RefusalCode::NoReviewHere,
        RefusalCode::NoSuperior,
    ];
    assert_eq!(unseen, only_elsewhere.iter().collect::<Vec<_>>(), "provoked in casework's own tests");
}

const STORY: &str = "\
标题: 短
政策: sample
2026-11-13 09:00 坐席 登记 投诉 分类 020201 「占道」
  则 状态 已登记；承接 受理席
2026-11-13 09:10 派单员 预审
2026-11-13 09:20 回访员 结案
  拒绝 not-in-this-state
";

fn broken(from: &str, to: &str) -> ScenarioFault {
    assert!(STORY.contains(from), "{from}");
    run(&STORY.replace(from, to), &sample()).unwrap_err()
}

#[test]
fn a_story_that_parts_from_the_rules_says_where() {
    let report = run(STORY, &sample()).unwrap();
    assert_eq!((report.title.as_str(), report.met), ("短", 3));
    for (from, to, line, what, expected) in [
        ("状态 已登记", "状态 已结案", 4, "状态 已登记", "已结案"),
        ("承接 受理席", "承接 CG", 4, "承接 受理席", "CG"),
        (
            "承接 受理席",
            "时限 答复 2026-11-20 23:00",
            4,
            "时限 答复 2026-11-21 00:00",
            "答复 2026-11-20 23:00",
        ),
        ("承接 受理席", "在走 答复", 4, "在走 答复 派单", "答复"),
        ("承接 受理席", "指标 VOLUME 2", 4, "指标 VOLUME 1", "VOLUME 2"),
        ("承接 受理席", "通知 回执 CG", 4, "通知 回执 CG 否", "回执 CG 是"),
        ("承接 受理席", "超期 答复", 4, "超期 答复 否", "答复 是"),
        ("承接 受理席", "不可见 派单员", 4, "不可见 派单员 是", "派单员 否"),
        ("派单员 预审", "派单员 签收", 5, "拒绝 not-in-this-state", "办成"),
        ("回访员 结案", "派单员 派单 CG", 7, "「派单」办成了", "拒绝 not-in-this-state"),
        ("拒绝 not-in-this-state", "拒绝 not-allowed", 7, "拒绝 not-in-this-state", "拒绝 not-allowed"),
    ] {
        let fault = broken(from, to);
        assert_eq!(
            (fault.line, fault.what.as_str(), fault.expected.as_str()),
            (line, what, expected),
            "{to}"
        );
    }
}

#[test]
fn a_line_that_cannot_be_read_says_where() {
    for (from, to, line) in [
        ("2026-11-13 09:10", "2026-13-11 09:10", 5),
        ("2026-11-13 09:10", "2026-11-13 9点", 5),
        ("派单员 预审", "派单人 预审", 5),
        ("派单员 预审", "派单员@CG 预审", 5),
        ("派单员 预审", "派单员 预检", 5),
        ("派单员 预审", "派单员 预审 多余", 5),
        ("派单员 预审", "派单员 预审 「多余」", 5),
        ("派单员 预审", "#2 派单员 预审", 5),
        ("「占道」", "「占道", 3),
        ("已登记；", "已登录；", 4),
        ("承接 受理席", "心情 好", 4),
        ("承接 受理席", "指标 MOOD 1", 4),
        ("not-in-this-state", "not-in-the-mood", 7),
        ("回访员 结案", "坐席 登记 投诉 「又来」", 7),
    ] {
        let fault = broken(from, to);
        assert_eq!(fault.line, line, "{to}: {fault}");
        assert!(!fault.what.is_empty() && !fault.expected.is_empty(), "{fault:?}");
    }
    assert_eq!(run("  则 状态 已登记\n", &sample()).unwrap_err().line, 1);
}

#[test]
fn english_words_tell_the_same_story() {
    let english = "\
title: short
policy: sample
2026-11-13 09:00 agent register complaint category 020201 「stalls」
  then state registered; owner 受理席; running answer dispatch
2026-11-13 09:10 dispatcher precheck
2026-11-13 09:20 follow_up close
  refused not-in-this-state
";
    assert_eq!(run(english, &sample()).map(|report| report.met), Ok(4));
    assert_eq!(policy_name(english), Some("sample"));
}
