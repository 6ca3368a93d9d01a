//! Bulletins on the bench and in public: numbers frozen, two persons, the plan of the year, open data, PDF and DOCX.

use crate::office::{Office, complaint, office_in};
use crate::paper::printing;
use crate::world::{Browser, Shown};
use casework::Role;

pub async fn newsroom() -> Office {
    let office = office_in(printing().await).await;
    office.colleague("analyst", Role::Analyst).await;
    office.colleague("publisher", Role::Publisher).await;
    office
}

async fn receive(office: &Office, many: usize) {
    let agent = office.token("agent").await;
    for _ in 0..many {
        office.case(&agent, &complaint()).await;
    }
}

pub async fn post(browser: &mut Browser, path: &str, form: &[(&str, &str)]) -> Shown {
    let key = Office::form_key();
    let form: Vec<(&str, &str)> = form.iter().copied().chain([("key", key.as_str())]).collect();
    browser.post(path, &form).await
}

pub async fn step(browser: &mut Browser, id: &str, step: &str, words: &str) -> Shown {
    post(browser, &format!("/work/bulletins/{id}"), &[("step", step), ("words", words), ("numbers", "keep")])
        .await
}

/// The month of the first cases, released.
pub async fn released(office: &Office) {
    receive(office, 3).await;
    office.world.seal().await;
    office.world.later(24 * 25);
    let mut analyst = office.browser("analyst").await;
    post(&mut analyst, "/work/bulletins", &[("kind", "monthly")]).await.is(200).says("热线运行月报");
    step(&mut analyst, "1", "write", "本月反映集中在楼道保洁。").await.is(200);
    step(&mut analyst, "1", "send", "").await.is(200).says("待发布");
    office.world.browser().get("/results").await.is(200).says("还没有发布的月度数据");
    let mut publisher = office.browser("publisher").await;
    step(&mut publisher, "1", "release", "").await.is(200).says("已发布");
}

#[tokio::test]
async fn a_daily_one_is_one_click_and_its_numbers_stay() {
    let office = newsroom().await;
    receive(&office, 2).await;
    let mut analyst = office.browser("analyst").await;
    analyst.get("/work/bulletins").await.is(200).says("今天的日报").says("没有发布简报的月份");
    let begun = post(&mut analyst, "/work/bulletins", &[("kind", "daily")]).await;
    begun.is(200).says("热线运行日报").says("热线共受理2件").says("/work/indicators/VOLUME?from=");
    receive(&office, 3).await;
    let again = post(&mut analyst, "/work/bulletins", &[("kind", "daily")]).await;
    again.is(200).says("热线共受理2件").hides("热线共受理5件");
    assert_eq!(office.world.app.ledger.store().affair_ids(None, 9).await.unwrap().len(), 1, "one for a day");
    analyst.get("/work/bulletins/new?kind=special").await.is(200).says(">5</td>");
    analyst.get("/work/bulletins/new?kind=yearly").await.is(404);
}

#[tokio::test]
async fn another_person_releases_and_only_then_is_it_public() {
    let office = newsroom().await;
    receive(&office, 1).await;
    office.world.later(24 * 25);
    let mut analyst = office.browser("analyst").await;
    let month = [("kind", "monthly")];
    post(&mut analyst, "/work/bulletins", &month).await.is(200);
    step(&mut analyst, "1", "send", "").await.is(422).says("请先写文字");
    step(&mut analyst, "1", "write", "概况一段话").await.is(200);
    step(&mut analyst, "1", "release", "").await.is(422).says("不能发布简报");
    step(&mut analyst, "1", "send", "").await.is(200);
    let mut finance = office.browser("supervisor").await;
    finance.get("/work/bulletins/1").await.is(404);
    finance.get("/work/bulletins").await.is(200).hides("热线运行月报");
    let mut publisher = office.browser("publisher").await;
    step(&mut publisher, "1", "give_back", "").await.is(422).says("请写明原因");
    step(&mut publisher, "1", "give_back", "请补充原因分析").await.is(200);
    analyst.get("/work/bulletins/1").await.is(200).says("请补充原因分析");
    step(&mut analyst, "1", "send", "").await.is(200);
    step(&mut publisher, "1", "release", "").await.is(200).says("已发布");
    step(&mut analyst, "1", "write", "晚了").await.is(422).says("已经送审或者发布");
    finance.get("/work/bulletins/1").await.is(200).says("概况一段话");
    office.browser("agent").await.get("/work/bulletins").await.is(403);
    analyst.get("/work/bulletins").await.is(200).says("已发布1期").says("≥ 12");
}

#[tokio::test]
async fn the_public_reads_frozen_months_as_page_csv_and_json() {
    let office = newsroom().await;
    released(&office).await;
    let mut citizen = office.world.browser();
    let list = citizen.get("/results").await;
    list.is(200).says("受理3件").says("<svg").says("/results.csv");
    let month = list.body.split("href=\"/results/20").nth(1).unwrap().split('"').next().unwrap();
    let month = format!("/results/20{month}");
    let before = citizen.get(&month).await;
    before.is(200).says("本月反映集中在楼道保洁").says("按类别的受理量").says("统计时的日志签名");
    before.hides("/work/").hides("王小明").hides("13812340926");
    let data = citizen.get("/results.csv").await;
    data.is(200).says("VOLUME,受理量,1,3.000,,3.000,1,");
    let json = citizen.get("/results.json").await;
    let rows: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    let volume = rows.as_array().unwrap().iter().find(|row| row["indicator"] == "VOLUME").unwrap();
    assert_eq!(volume["value"], "3.000");
    let agent = office.token("agent").await;
    for number in 0..2 {
        office.case(&agent, &complaint()).await;
        assert_eq!(citizen.get("/results.csv").await.body, data.body, "{number}");
    }
    citizen.get("/results/2020-01").await.is(404);
    citizen.get("/results/99").await.is(404);
    citizen.lang = "en";
    citizen.get(&month).await.is(200).says("The hotline in").hides("⟦");
    citizen.get("/results").await.is(200).hides("⟦");
}

#[tokio::test]
async fn a_correction_is_read_when_it_is_released_and_the_old_version_stays() {
    let office = newsroom().await;
    released(&office).await;
    let mut analyst = office.browser("analyst").await;
    step(&mut analyst, "1", "correct", "").await.is(422).says("请写明原因");
    step(&mut analyst, "1", "correct", "一处文字有误").await.is(200).says("更正中");
    step(&mut analyst, "1", "write", "本月反映集中在楼道照明。").await.is(200);
    step(&mut analyst, "1", "send", "").await.is(200);
    let mut citizen = office.world.browser();
    let month = citizen.get("/results.csv").await.body.split("\r\n").nth(1).unwrap()[..7].to_owned();
    let month = format!("/results/{month}");
    citizen.get(&month).await.is(200).says("楼道保洁").hides("楼道照明");
    let mut publisher = office.browser("publisher").await;
    step(&mut publisher, "1", "release", "").await.is(200);
    citizen.get(&month).await.is(200).says("楼道照明").says("第2版").says("一处文字有误");
    publisher.get("/work/bulletins/1?version=1").await.is(200).says("楼道保洁").hides("楼道照明");
    publisher.get("/work/bulletins/1?version=3").await.is(404);
    publisher.get("/work/bulletins").await.is(200).says("已发布1期");
}

#[tokio::test]
async fn it_is_printed_and_written_as_a_document() {
    let office = newsroom().await;
    released(&office).await;
    let mut analyst = office.browser("analyst").await;
    let pdf = analyst.get("/work/bulletins/1/pdf").await;
    assert!(pdf.is(200).body.starts_with("%PDF"));
    let document = analyst.get("/work/bulletins/1/docx").await;
    assert!(document.is(200).body.starts_with("PK") && document.body.contains("word/charts/chart1.xml"));
    let month =
        office.world.browser().get("/results.csv").await.body.split("\r\n").nth(1).unwrap()[..7].to_owned();
    let public = office.world.browser().get(&format!("/results/{month}/pdf")).await;
    assert!(public.is(200).body.starts_with("%PDF"));
}

#[tokio::test]
async fn a_number_leads_to_just_its_cases_and_small_ones_are_hidden_outside() {
    let office = newsroom().await;
    receive(&office, 2).await;
    let mut analyst = office.browser("analyst").await;
    let day = post(&mut analyst, "/work/bulletins", &[("kind", "daily"), ("audience", "public")]).await;
    day.is(200).says("上一期（").says("增加2").says("少于3件的显示为");
    let mut boss = office.browser("supervisor").await;
    let all = boss.get("/work/indicators/VOLUME?channel=phone").await;
    all.is(200).says("仅限：").says("cases.csv?from=").says(" selected");
    let csv = boss.get("/work/indicators/VOLUME/cases.csv?channel=phone").await;
    assert_eq!(csv.is(200).body.lines().count(), 3, "a heading and two cases: {}", csv.body);
    csv.hides("王小明").hides("楼道");
    let none = boss.get("/work/indicators/VOLUME/cases.csv?channel=letter").await;
    assert_eq!(none.is(200).body.lines().count(), 1);
    boss.get("/work/indicators?channel=letter").await.is(200).says("仅限：");
    for odd in ["channel=pigeon", "category=zz", "unit=NOBODY"] {
        boss.get(&format!("/work/indicators/VOLUME?{odd}")).await.is(404);
    }
    step(&mut analyst, "1", "write", "今日反映集中在楼道保洁。").await.is(200);
    step(&mut analyst, "1", "send", "").await.is(200);
    let mut publisher = office.browser("publisher").await;
    step(&mut publisher, "1", "release", "").await.is(200);
    let mut citizen = office.world.browser();
    citizen.get("/results/1").await.is(200).says("件数太少，本表不公开").hides("/work/indicators");
    let feed = citizen.get("/results/feed").await;
    feed.is(200).says("<feed xmlns=\"http://www.w3.org/2005/Atom\"").says("/results/1</id>");
    feed.says("今日反映集中在楼道保洁").hides("王小明");
}

#[tokio::test]
async fn personal_data_in_a_public_one_is_named_with_its_place() {
    let office = newsroom().await;
    receive(&office, 1).await;
    let mut analyst = office.browser("analyst").await;
    post(&mut analyst, "/work/bulletins", &[("kind", "daily"), ("audience", "public")]).await.is(200);
    let refused = step(&mut analyst, "1", "write", "本日情况\n请联系138 0001 2345。").await;
    refused.is(422).says("不能有，请去掉").says("第2行").says("“138 0001 2345”").says("本日情况");
    let special = [("kind", "special"), ("from", "2026-11-01"), ("through", "2026-11-02")];
    let title = [("title", "沪A12345一事"), ("audience", "public")];
    let form: Vec<(&str, &str)> = special.into_iter().chain(title).collect();
    post(&mut analyst, "/work/bulletins", &form).await.is(422).says("车牌号").says("“沪A12345”");
    let inside: Vec<(&str, &str)> = form.iter().copied().filter(|(name, _)| *name != "audience").collect();
    post(&mut analyst, "/work/bulletins", &inside).await.is(200).says("仅供内部");
}

#[tokio::test]
async fn an_internal_one_is_never_public() {
    let office = newsroom().await;
    receive(&office, 1).await;
    let mut analyst = office.browser("analyst").await;
    post(&mut analyst, "/work/bulletins", &[("kind", "daily")]).await.is(200).says("仅供内部");
    step(&mut analyst, "1", "write", "内部情况").await.is(200);
    step(&mut analyst, "1", "send", "").await.is(200);
    let mut publisher = office.browser("publisher").await;
    step(&mut publisher, "1", "release", "").await.is(200).says("已发布");
    office.world.browser().get("/results/1").await.is(404);
    office.world.browser().get("/results").await.is(200).hides("热线运行日报");
    let early = post(
        &mut analyst,
        "/work/bulletins",
        &[("kind", "special"), ("from", "2026-11-01"), ("through", "2031-01-01"), ("title", "x")],
    )
    .await;
    early.is(422).says("还没有结束");
    analyst.lang = "en";
    analyst.get("/work/bulletins/1").await.is(200).hides("⟦");
    analyst.get("/work/bulletins").await.is(200).hides("⟦");
    analyst.get("/work/bulletins/new?kind=special").await.is(200).hides("⟦");
}
