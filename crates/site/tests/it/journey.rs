//! A whole way through the public site, as a requester walks it.

use crate::world::{Browser, PNG, Shown, World, multipart, post, world};
use axum::http::header;
use casework::case::act::{Basis, Finding, Method, Outcome, Urgency};
use casework::{Act, Actor, CaseId, Role};

/// Files the shortest way and gives the receipt.
pub async fn file(browser: &mut Browser, kind: &str, text: &str) -> Shown {
    browser.get("/file").await.is(200);
    browser.post("/file", &[("kind", kind)]).await.is(200);
    browser.post("/file/matter", &[("text", text)]).await.is(200);
    browser.post("/file/place", &[("area", "999901001"), ("place", "5 Quay Lane")]).await.is(200);
    let check = browser.post("/file/you", &[("identity", "named"), ("phone", "13800000000")]).await;
    check.is(200).says("5 Quay Lane");
    browser.post("/file/send", &[("key", &check.hidden("key"))]).await
}

pub fn number_of(receipt: &Shown) -> String {
    receipt.at.rsplit('/').next().unwrap().to_owned()
}

/// The query code as printed on the receipt.
pub fn code_of(receipt: &Shown) -> String {
    let rest = receipt.body.split("<dd class=\"num code\">").nth(1).unwrap();
    rest.split('<').next().unwrap().to_owned()
}

pub async fn dispatched(world: &World, case: CaseId) {
    let desk = Actor::of_desk("d-1", Role::Dispatcher);
    let unit = Actor::of_unit("u-1", Role::UnitHandler, "B-WORKS");
    world
        .act(case, &desk, |_| Act::Precheck {
            category: "0101".into(),
            urgency: Urgency::Ordinary,
            kind: casework::case::act::RequestKind::Complaint,
            area: None,
        })
        .await;
    world
        .act(case, &desk, |e| Act::Dispatch {
            lead: "B-WORKS".into(),
            supports: vec!["B-ENV".into()],
            basis: Basis::Catalogue,
            advice: e.note("SECRET ADVICE").unwrap(),
        })
        .await;
    world.act(case, &unit, |_| Act::Accept).await;
}

pub async fn replied(world: &World, case: CaseId) {
    let unit = Actor::of_unit("u-1", Role::UnitHandler, "B-WORKS");
    let head = Actor::of_unit("u-2", Role::UnitApprover, "B-WORKS");
    world
        .act(case, &unit, |e| Act::DraftReply {
            reply: e.reply("The lamp was replaced.").unwrap(),
            note: e.note("SECRET NOTE").unwrap(),
            outcome: Outcome::Solved,
            finding: Finding::True,
        })
        .await;
    world.act(case, &head, |_| Act::ApproveReply).await;
    world.act(case, &unit, |_| Act::IssueReply { method: Method::Online }).await;
}

#[tokio::test]
async fn from_filing_to_rating() {
    let world = world().await;
    let mut browser = world.browser();
    let receipt = file(&mut browser, "complaint", "The lamp is dark. Since May.").await;
    receipt.is(200).says("The lamp is dark").says("<svg");
    let (number, code) = (number_of(&receipt), code_of(&receipt));
    assert_eq!(code.len(), 11, "{code}");
    let case = world.case_of(&number).await;
    let home = format!("/track/{number}");

    let first = browser.get(&home).await;
    first.is(200).says("已收到，正在核对").says("为什么是这一天").hides("⟦").hides(&code);
    let add = browser.get(&format!("{home}/add-material")).await;
    let key = add.is(200).hidden("key");
    let added = browser
        .post_files(
            &format!("{home}/add-material"),
            &[("key", &key), ("note", "Here is a photo")],
            &[("a.png", PNG)],
        )
        .await;
    added.is(200).says("Here is a photo").says("a.png");
    let link =
        added.body.split(&format!("{home}/file/")).nth(1).unwrap().split('"').next().unwrap().to_owned();
    let photo = browser.get(&format!("{home}/file/{link}")).await;
    photo.is(200);
    photo.hides("Jane Doe");
    assert_eq!(photo.headers[header::CONTENT_TYPE], "image/png");
    assert_eq!(photo.headers[header::CONTENT_DISPOSITION], "attachment; filename*=UTF-8''a.png");
    assert_eq!(photo.headers[header::CONTENT_SECURITY_POLICY], "default-src 'none'; sandbox");

    let key = browser.get(&format!("{home}/remind")).await.is(200).hidden("key");
    browser.post(&format!("{home}/remind"), &[("key", &key), ("note", "")]).await.is(200).says("已经催办");

    dispatched(&world, case).await;
    let handling = browser.get(&home).await;
    handling.says("正在办理").says("市建设管理局负责").says("市生态环境局协助").hides("SECRET").hides("u-1");
    replied(&world, case).await;
    browser.get(&home).await.says("The lamp was replaced.").says("市建设管理局的答复").hides("SECRET");

    let rate = browser.get(&format!("{home}/rate")).await;
    rate.is(200).hides(" checked");
    let key = rate.hidden("key");
    let unanswered = browser.post(&format!("{home}/rate"), &[("key", &key), ("note", "kept words")]).await;
    unanswered.is(422).says("请选择解决了没有").says("kept words");
    let answers = [("key", key.as_str()), ("solved", "yes"), ("satisfied", "mostly")];
    browser.post(&format!("{home}/rate"), &answers).await.is(200).says("已解决，基本满意");
    browser.get(&format!("{home}/rate")).await.is(200).says("到现在为止").hides("name=\"solved\"");
}

#[tokio::test]
async fn what_is_late_says_so() {
    let world = world().await;
    let mut browser = world.browser();
    let number = number_of(&file(&mut browser, "help", "A pipe leaks").await);
    dispatched(&world, world.case_of(&number).await).await;
    world.later(24 * 60);
    browser.forget();
    browser.get(&format!("/track/{number}")).await.says("查询码").says(&number);
    let code = world.app.ledger.query_code(world.case_of(&number).await).await.unwrap().unwrap();
    let shown =
        browser.post("/track", &[("n", &number.to_lowercase().replace('-', " ")), ("c", &code)]).await;
    shown.is(200).says("已经晚了").says("now late").says("▲");
}

#[tokio::test]
async fn withdrawing_ends_it_and_keeps_the_record() {
    let world = world().await;
    let mut browser = world.browser();
    browser.lang = "en";
    let number = number_of(&file(&mut browser, "help", "A pipe leaks").await);
    let key = browser.get(&format!("/track/{number}/withdraw")).await.is(200).hidden("key");
    let done =
        browser.post(&format!("/track/{number}/withdraw"), &[("key", &key), ("note", "Fixed it")]).await;
    done.is(200).says("You withdrew it").says("Fixed it").hides("/withdraw\"");
}

#[tokio::test]
async fn the_code_on_the_receipt_leads_on_and_leaves_the_address() {
    let world = world().await;
    let mut browser = world.browser();
    let receipt = file(&mut browser, "inquiry", "When are you open?").await;
    let (number, code) = (number_of(&receipt), code_of(&receipt).replace(' ', ""));
    let mut phone = world.browser();
    let shown = phone.get(&format!("/track?n={number}&c={code}")).await;
    shown.is(200).says("When are you open?").hides(&code);
    assert_eq!(shown.at, format!("GET /track/{number}"));
    phone.get(&format!("/receipt/{number}")).await.is(200).says(&number);
}

#[tokio::test]
async fn a_form_sent_twice_makes_one_case() {
    let world = world().await;
    let mut browser = world.browser();
    browser.post("/file", &[("kind", "praise")]).await;
    browser.post("/file/matter", &[("text", "Well done")]).await;
    browser.post("/file/place", &[]).await;
    browser.post_files("/file/files", &[], &[("p.png", PNG)]).await.is(200).says("p.png");
    let check = browser.post("/file/you", &[("identity", "anonymous")]).await;
    let key = check.hidden("key");
    let (one, other) = (post("/file/send", &[("key", &key)]), post("/file/send", &[("key", &key)]));
    let first = browser.raw(one).await;
    let second = browser.raw(other).await;
    assert_eq!(first.headers[header::LOCATION], second.headers[header::LOCATION]);
    assert_eq!(world.app.ledger.store().case_ids(None, 10).await.unwrap().len(), 1);
    browser.get("/file/matter").await.is(200).hides("Well done");
}

#[tokio::test]
async fn nothing_typed_is_lost() {
    let world = world().await;
    let mut browser = world.browser();
    browser.post("/file", &[("kind", "danger")]).await.is(200).says("tel:119");
    browser.post("/file/danger", &[]).await.is(200).says("您想做什么");
    browser.post("/file", &[("kind", "complaint")]).await.is(200);
    let long = "字".repeat(5001);
    browser
        .post("/file/matter", &[("text", &long), ("title", "题")])
        .await
        .is(422)
        .says("多了 1 字")
        .says(&long);
    browser.post("/file/matter", &[("text", "短"), ("title", "题"), ("occurred", "昨晚")]).await.is(200);
    browser.post("/file/place", &[("place", "<b>"), ("about", "unit:B-ENV")]).await.is(200);
    browser
        .post("/file/you", &[("identity", "named"), ("name", "王")])
        .await
        .is(422)
        .says("请填电话或电子邮箱");
    browser.get("/file/matter").await.says("昨晚").says("题");
    browser.get("/file/place").await.says("value=\"&#60;b&#62;\"").says("value=\"unit:B-ENV\" selected");
    browser.get("/file/you?then=check").await.says("value=\"王\"").says("/file/you?then=check");
    browser.post("/file/send", &[("key", "stale-key")]).await.is(200).says("请看一遍");
    let key = browser.get("/file/check").await.hidden("key");
    browser.post("/file/send", &[("key", &key)]).await.is(200).says("怎么联系您");
    browser
        .raw(multipart("/file/files", &[], &[("notes.png", b"just text")]))
        .await
        .is(422)
        .says("notes.png");
}
