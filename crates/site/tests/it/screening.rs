//! What may be the same is shown to whoever may join it, and to nobody who may not know of it.

use crate::office::{Office, complaint, office};
use serde_json::json;

/// What a caller says of a staircase that `complaint` spoke of before.
const AGAIN: [(&str, &str); 5] = [
    ("kind", "complaint"),
    ("category", "010101"),
    ("title", "楼道还是没人清扫"),
    ("text", "三个多月没有人打扫楼道，垃圾堆到门口了。"),
    ("phone", "13800000000"),
];

fn typed<'a>(key: &'a str, then: &'a str) -> Vec<(&'a str, &'a str)> {
    [&[("key", key), ("then", then)], &AGAIN[..]].concat()
}

#[tokio::test]
async fn a_call_about_the_same_is_noticed_before_it_is_registered() {
    let office = office().await;
    let number = office.case(&office.token("agent").await, &complaint()).await;
    let mut browser = office.browser("agent").await;
    let key = Office::form_key();
    let seen = browser.post_files("/work/intake", &typed(&key, "screen"), &[]).await;
    seen.is(200).says(&number).says("同一事项").says("垃圾堆到门口了").hides("并入这一件");
    let other = [("title", "路灯不亮"), ("text", "建设路的路灯三个月不亮"), ("category", "010101")];
    let other = [&[("key", key.as_str()), ("then", "screen")], &other[..]].concat();
    browser.post_files("/work/intake", &other, &[]).await.is(200).hides(&number).says("没有找到相近的事项");
}

#[tokio::test]
async fn a_case_at_the_desk_shows_what_it_may_repeat_and_is_merged_without_copying() {
    let office = office().await;
    let agent = office.token("agent").await;
    let first = office.case(&agent, &complaint()).await;
    let second = office.case(&agent, &complaint()).await;
    let mut browser = office.browser("dispatcher").await;
    let base = format!("/work/q/found/c/{second}");
    let page = browser.get(&base).await;
    let merge = format!("{base}/merge?into={first}");
    page.is(200).says("可能重复的事项").says("文字相同 100%").says(&merge);
    browser.get(&merge).await.is(200).says(&format!("value=\"{first}\""));
    browser.get(&format!("{base}/merge?into=%22%3E%3Cu%3E")).await.is(200).hides("<u>");

    let to = json!({"lead": "B-WORKS", "supports": [], "basis": "catalogue", "advice": ""});
    office.act(&office.token("dispatcher").await, &second, "dispatch", &to).await.is(200);
    browser.get(&base).await.is(200).hides("可能重复的事项");
    office.browser("works").await.get(&base).await.is(200).hides("可能重复的事项");
}

#[tokio::test]
async fn a_letter_joins_a_petition_under_way_instead_of_being_registered_again() {
    let office = office().await;
    let agent = office.token("agent").await;
    let mut letter = complaint();
    letter["track"] = json!("petition");
    letter["channel"] = json!("letter");
    let number = office.case(&agent, &letter).await;
    let mut browser = office.browser("agent").await;
    let key = Office::form_key();
    let seen = browser.post_files("/work/intake", &typed(&key, "screen"), &[]).await;
    seen.is(200).says(&number).says("并入这一件");
    let then = format!("join-{number}");
    let form =
        [&typed(&key, &then)[..], &[("channel", "letter"), ("form", "joint"), ("heads", "1")]].concat();
    let refused = browser.post_files("/work/intake", &form, &[]).await;
    refused.is(422).says("三个多月没有人打扫楼道");
    let form =
        [&typed(&key, &then)[..], &[("channel", "letter"), ("form", "joint"), ("heads", "7")]].concat();
    browser.post_files("/work/intake", &form, &[]).await.is(200).says(&number).says("三个多月没有人打扫楼道");
    let ledger = &office.world.app.ledger;
    let cases = ledger.store().case_ids(None, 10).await.unwrap();
    let case = ledger.case(cases[0]).await.unwrap().unwrap();
    let heads: Vec<u32> = case.petition.joined.iter().map(|joined| joined.appearance.heads).collect();
    assert_eq!((cases.len(), heads), (1, vec![7]), "one case, one letter of seven joined to it");
    let none = format!("join-{}", number.replace("20", "19"));
    browser.post_files("/work/intake", &typed(&Office::form_key(), &none), &[]).await.is(404);
}

#[tokio::test]
async fn nobody_is_shown_a_case_they_may_not_know_of() {
    let office = office().await;
    let agent = office.token("agent").await;
    let mut hidden = complaint();
    hidden["about_hotline"] = json!("true");
    let kept = office.post(&agent, "/api/v1/cases", &hidden).await;
    let number = kept.body["number"].as_str().unwrap().to_owned();
    let mut browser = office.browser("agent").await;
    let seen = browser.post_files("/work/intake", &typed(&Office::form_key(), "screen"), &[]).await;
    seen.is(200).hides(&number).hides("楼道长期不清扫").says("没有找到相近的事项");
}
