//! What everybody of the office may read of its rules, and what the rules come to on a day.

use crate::office::{complaint, office, office_in};
use crate::world::world_of;

const ASKED: &str = "/work/rules?track=hotline&kind=complaint&category=&at=";

#[tokio::test]
async fn rules_are_read_with_their_sources_and_those_nobody_checked_stand_out() {
    let office = office().await;
    let mut keeper = office.browser("packs").await;
    keeper.lang = "zh-CN";
    let page = keeper.get("/work/rules").await;
    page.is(200).hides("⟦").says("现行规则").says("teststadt@").says("答复时限").says("answer-general");
    page.says("本项目设定").says("怎样改规则").hides("怎么算的");
    keeper.lang = "en";
    keeper.get("/work/rules").await.is(200).hides("⟦").says("Rules in force").says("this project");
    let mut agent = office.browser("agent").await;
    agent.get("/work/rules").await.is(200);
}

#[tokio::test]
async fn what_a_version_changes_is_told_part_by_part() {
    let office = office_in(world_of(Some("changing"), "http://localhost").await).await;
    let mut keeper = office.browser("packs").await;
    keeper.lang = "zh-CN";
    let page = keeper.get("/work/rules").await;
    page.is(200).hides("⟦").says("困难帮扶").says("budget 2026").says("<del>5000 yuan</del>");
    page.says("<ins>6000 yuan</ins>; made up");
}

#[tokio::test]
async fn whoever_keeps_the_rules_begins_there_and_everybody_finds_the_way() {
    let office = office().await;
    let mut keeper = office.browser("packs").await;
    assert!(keeper.get("/work").await.is(200).at.contains("/work/rules"));
    keeper.get("/work/rules").await.says("href=\"/work/rules\"");
    let mut agent = office.browser("agent").await;
    agent.get("/work/glossary").await.says("href=\"/work/rules\"");
}

#[tokio::test]
async fn a_deadline_is_reckoned_over_a_holiday() {
    let office = office().await;
    let mut keeper = office.browser("packs").await;
    keeper.lang = "zh-CN";
    let page = keeper.get(&format!("{ASKED}2026-09-30T10:00")).await;
    page.is(200).says("5个工作日").says("10月13日").says("国庆节");
}

#[tokio::test]
async fn rubbish_is_reckoned_from_now_and_the_ends_of_time_are_no_trouble() {
    let office = office().await;
    let mut keeper = office.browser("packs").await;
    for at in
        ["yesterday", "2026-02-30T10:00", "%00", "9999-12-31T23:59", "-9999-01-01T00:00", "0000-01-01T00:00"]
    {
        keeper.get(&format!("{ASKED}{at}")).await.is(200);
    }
    keeper.get("/work/rules?track=x&kind=y&category=%27%3B--&at=2026-11-20T09:00").await.is(200);
}

#[tokio::test]
async fn a_clock_of_a_case_leads_to_its_rules() {
    let office = office().await;
    let agent = office.token("agent").await;
    let number = office.case(&agent, &complaint()).await;
    let mut browser = office.browser("agent").await;
    let case = browser.get(&format!("/work/q/found/c/{number}")).await;
    let anchors: Vec<&str> =
        case.is(200).body.split("/work/rules#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(!anchors.is_empty(), "{}", case.body);
    let rules = browser.get("/work/rules").await;
    for anchor in anchors {
        rules.says(&format!("id=\"{anchor}\""));
    }
}
