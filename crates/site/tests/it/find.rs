//! The search box: numbers, words, contacts; what may be found by whom, and what is left behind.

use crate::office::{Office, complaint, office};
use crate::privacy::audit;
use crate::world::{Browser, Shown};
use axum::body::Body;
use axum::http::{Request, header};
use ledger::AuditKind;
use serde_json::{Value, json};
use std::time::Duration;

fn saying(title: &str, text: &str) -> Value {
    let mut body = complaint();
    body["title"] = json!(title);
    body["text"] = json!(text);
    body
}

/// Looks until the index has caught up, or for good if it never does.
async fn until(browser: &mut Browser, query: &str, wanted: impl Fn(&Shown) -> bool) -> Shown {
    for _ in 0..200 {
        let shown = browser.post("/work/find", &[("q", query)]).await;
        if wanted(&shown) {
            return shown;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{query} is never answered as it should be");
}

async fn searching() -> Office {
    let office = office().await;
    office.world.app.begin_finding();
    office
}

#[tokio::test]
async fn words_find_what_was_written_then_and_since() {
    let office = searching().await;
    let agent = office.token("agent").await;
    let lift = office.case(&agent, &saying("电梯坏了", "三号楼的电梯已经停了五天，老人下不了楼。")).await;
    let light = office.case(&agent, &saying("路灯不亮", "梧桐路北段的路灯全黑。")).await;
    let mut browser = office.browser("agent").await;
    let shown = until(&mut browser, "电梯 老人", |shown| shown.body.contains(&lift)).await;
    shown.is(200).hides(&light).says("class=\"snippet\"");
    let shown = browser.post("/work/find", &[("q", "电 梯")]).await;
    shown.says("词语至少要两个字").hides(&lift);
    browser.post("/work/find", &[("q", "电路")]).await.says("没有找到");
    browser.post("/work/find", &[("q", "ＬＩＦＴ")]).await.says("没有找到").hides(&lift);
    office.act(&agent, &light, "add_material", &json!({"note": "又来电说电梯旁边也黑。"})).await.is(200);
    until(&mut browser, "电梯", |shown| shown.body.contains(&light)).await.says(&lift);
}

#[tokio::test]
async fn what_was_typed_stands_in_no_address_and_the_filter_does() {
    let office = searching().await;
    let agent = office.token("agent").await;
    let here = office.case(&agent, &saying("电梯坏了", "东区的电梯。")).await;
    let mut browser = office.browser("agent").await;
    until(&mut browser, "电梯", |shown| shown.body.contains(&here)).await;
    let body = "q=%E7%94%B5%E6%A2%AF";
    let request = Request::post("/work/find")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(body))
        .unwrap();
    let answer = browser.raw(request).await;
    answer.is(303);
    let to = answer.headers[header::LOCATION].to_str().unwrap().to_owned();
    assert!(to.starts_with("/work/find?s=") && !to.contains("%E7"), "{to}");
    browser.get(&to).await.is(200).says(&here).says("电梯");
    browser.get(&format!("{to}&area=999902")).await.says("没有找到").hides(&here);
    browser.get(&format!("{to}&area=999901")).await.says(&here);
    office.browser("dispatcher").await.get(&to).await.is(200).hides(&here).hides("电梯坏了");
}

#[tokio::test]
async fn nobody_finds_what_they_may_not_know_of() {
    let office = searching().await;
    let agent = office.token("agent").await;
    let mut body = saying("热线态度", "坐席说话像金丝雀一样。");
    body["about_hotline"] = json!(true);
    let hidden = office.case(&agent, &body).await;
    let open = office.case(&agent, &saying("金丝雀", "邻居养的金丝雀太吵。")).await;
    let mut browser = office.browser("agent").await;
    until(&mut browser, "金丝雀", |shown| shown.body.contains(&open)).await.hides(&hidden);
    let mut reviewer = office.browser("reviewer").await;
    let shown = reviewer.post("/work/find", &[("q", "金丝雀")]).await;
    assert!(!shown.body.contains(&open));
    let mut works = office.browser("works").await;
    works.post("/work/find", &[("q", "金丝雀")]).await.hides(&open).hides(&hidden);
}

#[tokio::test]
async fn part_of_a_number_is_enough() {
    let office = searching().await;
    let agent = office.token("agent").await;
    let one = office.case(&agent, &complaint()).await;
    let two = office.case(&agent, &complaint()).await;
    let mut browser = office.browser("agent").await;
    browser.post("/work/find", &[("q", &one)]).await.is(200).says("三个月没有人打扫");
    browser.post("/work/find", &[("q", "2")]).await.is(200).says(&format!("data-case=\"{two}\""));
    let parts: Vec<&str> = one.split('-').collect();
    let day_and_place = format!("{}-{}", parts[1], parts[2]);
    browser.post("/work/find", &[("q", &day_and_place)]).await.says(&format!("data-case=\"{one}\""));
    let beginning = format!("{}-{}", parts[0], parts[1]);
    browser.post("/work/find", &[("q", &beginning)]).await.says(&one).says(&two);
    browser.post("/work/find", &[("q", "7")]).await.says("没有这个编号");
    browser.post("/work/find", &[("q", "77")]).await.says("没有找到");
    office.browser("east").await.post("/work/find", &[("q", "2")]).await.hides(&two);
}

#[tokio::test]
async fn a_telephone_is_found_whole_for_a_purpose_and_noted() {
    let office = searching().await;
    let agent = office.token("agent").await;
    let number = office.case(&agent, &complaint()).await;
    let mut body = complaint();
    body["phone"] = json!("13900001111");
    let other = office.case(&agent, &body).await;
    let mut browser = office.browser("agent").await;
    let asks = browser.post("/work/find", &[("q", "138 1234 0926")]).await;
    asks.is(200).says("name=\"purpose\"").hides(&number);
    assert!(audit(&office.world, &[AuditKind::SearchedContact]).await.is_empty());
    browser.post("/work/find/contact", &[("q", "13812340926"), ("purpose", "curious")]).await.hides(&number);
    let found = browser.post("/work/find/contact", &[("q", "13812340926"), ("purpose", "call_back")]).await;
    found.is(200).says(&number).hides(&other);
    let noted = audit(&office.world, &[AuditKind::SearchedContact]).await;
    let case = office.world.case_of(&number).await;
    assert!(
        noted.iter().any(|entry| entry.case == Some(case) && entry.purpose.as_deref() == Some("call_back")),
        "{noted:?}"
    );
    let part = browser.post("/work/find/contact", &[("q", "1381234"), ("purpose", "call_back")]).await;
    part.hides(&number);
    let words = office.case(&agent, &saying("请回电", "电话是13812340926，谢谢。")).await;
    until(&mut browser, "请回电", |shown| shown.body.contains(&words)).await.hides("13812340926");
    browser.post("/work/find", &[("q", "234092")]).await.hides(&words);
}

#[tokio::test]
async fn a_name_is_found_whole_for_a_purpose_and_lists_cases_not_a_person() {
    let office = searching().await;
    let agent = office.token("agent").await;
    let named = |name: &str, title: &str| {
        let mut body = saying(title, "说明");
        body["name"] = json!(name);
        body
    };
    let one = office.case(&agent, &named("欧阳小明", "第一件事")).await;
    let two = office.case(&agent, &named("欧阳 小明", "第二件事")).await;
    let other = office.case(&agent, &named("欧阳小", "第三件事")).await;
    let mut body = named("欧阳小明", "热线态度");
    body["about_hotline"] = json!(true);
    let hidden = office.case(&agent, &body).await;
    let mut browser = office.browser("agent").await;
    let words = browser.post("/work/find", &[("q", "欧阳小明")]).await;
    words.is(200).says("按诉求人姓名").says("name=\"by\"").hides(&one);
    assert!(audit(&office.world, &[AuditKind::SearchedContact]).await.is_empty());
    let by = |q: &'static str, purpose: &'static str| [("q", q), ("by", "name"), ("purpose", purpose)];
    browser.post("/work/find/contact", &by("欧阳小明", "curious")).await.says("name=\"purpose\"").hides(&one);
    let found = browser.post("/work/find/contact", &by("欧 阳　小明", "call_back")).await;
    found
        .is(200)
        .says(&one)
        .says(&two)
        .hides(&other)
        .hides(&hidden)
        .hides("热线态度")
        .says("同名的不一定是同一个人");
    found.hides("2 件").hides("共");
    let noted = audit(&office.world, &[AuditKind::SearchedContact]).await;
    let cases = [office.world.case_of(&one).await, office.world.case_of(&two).await];
    for case in cases {
        assert!(noted.iter().any(|entry| entry.case == Some(case)), "{noted:?}");
    }
    let secret = office.world.case_of(&hidden).await;
    assert!(noted.iter().all(|entry| entry.case != Some(secret)), "{noted:?}");
    for part in ["欧阳", "小明"] {
        let part = [("q", part), ("by", "name"), ("purpose", "call_back")];
        browser.post("/work/find/contact", &part).await.hides(&one).hides(&two);
    }
    browser.post("/work/find/contact", &by("13812340926", "call_back")).await.says("不像姓名").hides(&one);
    let mut outsider = office.browser("works").await;
    let none = outsider.post("/work/find/contact", &by("欧阳小明", "call_back")).await;
    none.hides(&one).hides(&two).hides(&hidden);
}
