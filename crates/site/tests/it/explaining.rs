//! Asking why: on the track page by whoever it concerns, explained on the workbench by whoever answered.

use crate::journey::{code_of, dispatched, file, number_of, replied};
use crate::office::{Office, complaint, office};
use crate::world::{Browser, world};
use serde_json::{Value, json};

const WHY: &str = "西侧那一盏为什么不换";
const BECAUSE: &str = "西侧一盏属小区自有，已告知物业";

/// Asked on the page, with the words given; the page that follows.
async fn asked(browser: &mut Browser, home: &str, why: &str) -> crate::world::Shown {
    let key = browser.get(&format!("{home}/ask-why")).await.is(200).hidden("key");
    browser.post(&format!("{home}/ask-why"), &[("key", &key), ("note", why)]).await
}

#[tokio::test]
async fn whoever_it_concerns_asks_why_and_reads_the_reasons_in_their_language() {
    let office = Office::around(world().await);
    crate::office::staff(&office.world).await;
    let mut browser = office.world.browser();
    let receipt = file(&mut browser, "complaint", "两盏路灯不亮").await;
    let number = number_of(&receipt);
    let case = office.world.case_of(&number).await;
    let home = format!("/track/{number}");
    browser.get(&home).await.is(200).hides("/ask-why");
    browser.get(&format!("{home}/ask-why")).await.is(200).says("到现在为止").hides("name=\"note\"");
    dispatched(&office.world, case).await;
    browser.get(&home).await.hides("/ask-why");
    replied(&office.world, case).await;
    browser.get(&home).await.says("/ask-why").says("问一问为什么");

    let blank = asked(&mut browser, &home, " ").await;
    blank.is(422).says("请写下想请对方说明的事");
    let long = asked(&mut browser, &home, &"为".repeat(2001)).await;
    long.is(422).says("为为为");
    let done = asked(&mut browser, &home, WHY).await;
    done.is(200).says("问题已经送到").says(WHY).says("由市建设管理局说明").says("您询问理由");
    done.hides(&format!("{home}/ask-why"));

    let mut works = office.browser("works").await;
    works.get("/work/day").await.says("等我说明理由").says(&format!("{number}/explain"));
    works.get("/work/q/to-explain").await.is(200).says(&number);
    works.get("/work/news").await.says("诉求人询问理由");
    let page = works.get(&format!("/work/q/to-explain/c/{number}")).await;
    page.is(200).says(WHY).says("诉求人询问理由").says("由市建设管理局说明");
    office.browser("env").await.get("/work/q/to-explain").await.hides(&number);
    office.browser("dispatcher").await.get("/work/q/to-explain").await.is(200).hides(&number);

    let form = format!("/work/q/to-explain/c/{number}/explain");
    let shown = works.get(&form).await;
    let (key, seen) = (shown.is(200).hidden("key"), shown.hidden("seen"));
    let sent = [("key", key.as_str()), ("seen", seen.as_str()), ("explanation", BECAUSE)];
    works.post(&form, &sent).await.is(200);
    works.get("/work/q/to-explain").await.hides(&number);
    works.get("/work/day").await.hides("等我说明理由");

    let told = browser.get(&home).await;
    told.says(BECAUSE)
        .says("市建设管理局说明的理由")
        .says("市建设管理局说明了理由")
        .says("理由说明")
        .says("/ask-why");
    browser.lang = "ar";
    browser.get(&format!("{home}?lang=ar")).await.says(BECAUSE).says("توضيح الأسباب").hides("⟦");
}

#[tokio::test]
async fn nobody_but_whoever_knows_the_code_asks() {
    let world = world().await;
    let mut browser = world.browser();
    let number = number_of(&file(&mut browser, "complaint", "两盏路灯不亮").await);
    let case = world.case_of(&number).await;
    dispatched(&world, case).await;
    replied(&world, case).await;
    let mut stranger = world.browser();
    let home = format!("/track/{number}");
    stranger.get(&format!("{home}/ask-why")).await.hides("name=\"note\"");
    let form = [("key", "0123456789abcdef0123456789abcdef"), ("note", WHY)];
    stranger.post(&format!("{home}/ask-why"), &form).await.hides("问题已经送到");
    assert!(world.app.ledger.case(case).await.unwrap().unwrap().questions.is_empty());
}

#[tokio::test]
async fn the_same_over_the_api() {
    let office = office().await;
    let mut browser = office.world.browser();
    let receipt = file(&mut browser, "complaint", "两盏路灯不亮").await;
    let (number, code) = (number_of(&receipt), code_of(&receipt));
    let case = office.world.case_of(&number).await;
    dispatched(&office.world, case).await;
    replied(&office.world, case).await;
    let path = format!("/api/v1/requests/{number}");
    let own = [("query-code", code.as_str()), ("idempotency-key", "why-0001-0001")];
    let may = office.call("GET", &path, &own, None).await.is(200);
    assert!(may.body["may"].as_array().unwrap().contains(&json!("ask_why")), "{:#}", may.body);
    let why = json!({"why": WHY});
    office.call("POST", &format!("{path}/ask_why"), &own, Some(&why)).await.is(200);
    let again = [("query-code", code.as_str()), ("idempotency-key", "why-0001-0002")];
    office.call("POST", &format!("{path}/ask_why"), &again, Some(&why)).await.problem(422, "question-open");
    let works = office.token("works").await;
    office.act(&works, &number, "explain", &json!({"explanation": BECAUSE})).await.is(200);
    let shown = office.call("GET", &path, &own, None).await.is(200);
    let given = &shown.body["explanations"][0];
    assert_eq!(given["text"], json!(BECAUSE));
    assert!(given["asked_at"].is_string() && given["explained_at"].is_string(), "{given:#}");
}

/// What the office's own readers see of a case written in another language than theirs.
#[tokio::test]
async fn the_language_of_the_original_is_named_and_marked() {
    let office = office().await;
    let agent = office.token("agent").await;
    let of = |lang: &str, title: &str| {
        let mut body = complaint();
        body["language"] = json!(lang);
        body["title"] = json!(title);
        body
    };
    let cases: [(Value, &str, &str); 3] = [
        (of("ar", "الإنارة معطلة"), "原文：阿拉伯语", "<h1 lang=\"ar\" dir=\"rtl\">الإنارة معطلة</h1>"),
        (of("uz", "Chiroq yonmayapti"), "原文：uz", "<h1 lang=\"uz\" dir=\"auto\">"),
        (of("en", "The lamp is dark"), "原文：英语", "<h1 lang=\"en\" dir=\"ltr\">"),
    ];
    let mut browser = office.browser("agent").await;
    for (body, tag, heading) in cases {
        let number = office.case(&agent, &body).await;
        browser.get(&format!("/work/q/everything/c/{number}")).await.is(200).says(tag).says(heading);
    }
    let number = office.case(&agent, &of("zh-CN", "路灯不亮")).await;
    browser.get(&format!("/work/q/everything/c/{number}")).await.hides("原文：");
}

/// Files of the track page go up whole, with the words in which their progress is told.
#[tokio::test]
async fn the_page_for_adding_brings_the_words_of_its_progress() {
    let world = world().await;
    let mut browser = world.browser();
    let number = number_of(&file(&mut browser, "complaint", "两盏路灯不亮").await);
    for path in [format!("/track/{number}/add-material"), "/file/files".to_owned()] {
        let page = browser.get(&path).await;
        page.is(200).says("data-again=\"").says("%name").says("%percent").hides("file-files-drop\")");
    }
    browser.get(&format!("/track/{number}/add-material")).await.says(" data-whole ");
}
