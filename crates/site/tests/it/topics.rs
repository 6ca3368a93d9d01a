//! A topic as everybody meets it: read, written to, shown after two persons, closed, answered, rated; and what
//! is really somebody's own demand becomes a case with a number and a code.

use crate::office::{Office, office};
use crate::world::{Browser, Shown};
use affairs::contribution::Contribution;
use affairs::opinion::Opinion;
use affairs::{AffairId, AffairKind};
use ledger::affairs::unsound;

const OWN_WORDS: &str = "Please put a bench before 5 Quay Lane, where Wang Xiaoming lives.";
const SHOWN: &str = "Please put a bench at the quay.";

async fn field(browser: &mut Browser, path: &str, name: &str) -> String {
    browser.get(path).await.is(200).hidden(name)
}

/// Does one step on the workbench.
async fn step(browser: &mut Browser, base: &str, step: &str, form: &[(&str, &str)]) -> Shown {
    let key = Office::form_key();
    let form: Vec<(&str, &str)> = form.iter().copied().chain([("key", key.as_str())]).collect();
    browser.post(&format!("{base}/{step}"), &form).await
}

const PLAN: [(&str, &str); 5] = [
    ("title", "Where do you want benches?"),
    ("purpose", "We put up ten benches next year."),
    ("way", "On this page, or by letter."),
    ("from", "2026-11-13"),
    ("through", "2026-11-30"),
];

/// A topic that is public, and who made it so.
async fn published(office: &Office) -> Browser {
    let mut one = office.browser("dispatcher").await;
    step(&mut one, "/work", "topics", &PLAN).await.is(200).says("Where do you want benches?");
    step(&mut one, "/work/topics/1", "publish", &[]).await.is(200).says("征集中");
    one
}

async fn writes(office: &Office, words: &str, more: &[(&str, &str)]) -> (Browser, String) {
    let mut me = office.world.browser();
    let key = field(&mut me, "/topics/1", "key").await;
    let form = [&[("text", words), ("key", key.as_str())][..], more].concat();
    me.post("/topics/1", &form).await.is(200).says("已经收到").says(&key[..5]);
    (me, key)
}

#[tokio::test]
async fn from_a_draft_to_the_answer_and_what_people_think_of_it() {
    let office = office().await;
    let mut one = office.browser("dispatcher").await;
    let unfinished: Vec<(&str, &str)> = PLAN.iter().copied().filter(|(name, _)| *name != "way").collect();
    step(&mut one, "/work", "topics", &unfinished).await.is(200);
    office.world.browser().get("/topics/1").await.is(404);
    office.world.browser().get("/topics").await.is(200).hides("benches");
    step(&mut one, "/work/topics/1", "publish", &[]).await.is(422).says("公开前必须写明怎样参与");
    step(&mut one, "/work/topics/1", "amend", &PLAN).await.is(200);
    step(&mut one, "/work/topics/1", "publish", &[]).await.is(200);
    let mut me = office.world.browser();
    me.get("/topics").await.says("Where do you want benches?").says("2026年11月30日");
    me.get("/topics/1").await.says("We put up ten benches").says("or by letter").hides("⟦");
    step(&mut one, "/work/topics/1", "close", &[]).await.is(422).says("期限还没有到");
    writes(&office, OWN_WORDS, &[]).await;
    office.world.later(24 * 18);
    let mut one = office.browser("dispatcher").await;
    me.get("/topics/1").await.says("征集结束").hides("name=\"text\"");
    step(&mut one, "/work/topics/1", "close", &[]).await.is(200);
    let point = [
        ("words-1", "Benches at the quay"),
        ("adoption-1", "adopted"),
        ("conversion-1", "measure"),
        ("reasons-1", "There is money for ten."),
    ];
    step(&mut one, "/work/topics/1", "answer", &point).await.is(422).says("还有意见没有审看完");
    let written = "/work/contributions/1";
    step(&mut one, written, "clean", &[("text", SHOWN)]).await.is(200);
    let mut two = office.browser("supervisor").await;
    step(&mut two, written, "confirm", &[]).await.is(200);
    step(&mut one, "/work/topics/1", "answer", &point[..3]).await.is(422).says("每一点都要写明");
    step(&mut one, "/work/topics/1", "answer", &point).await.is(200).says("结果已经公布");
    me.get("/topics/1").await.says("采纳（转化为具体措施）").says("There is money for ten.");
    let key = field(&mut me, "/topics/1", "key").await;
    me.post("/topics/1/opinion", &[("key", &key)]).await.is(422).says("请选择一项");
    for _ in 0..2 {
        let given = [("key", key.as_str()), ("usefulness", "useful")];
        me.post("/topics/1/opinion", &given).await.is(200).says("谢谢，已经记下");
    }
    let store = office.world.app.ledger.store();
    let given = office.world.app.ledger.affair::<Opinion>(AffairId(1)).await.unwrap().unwrap();
    assert_eq!(given.steps[0].by, casework::Actor::requester(), "nobody's name is on it");
    assert!(store.affair(AffairKind::Opinion, AffairId(2)).await.unwrap().is_empty(), "sent twice is one");
    assert_eq!(unsound(&**store).await.unwrap(), []);
}

#[tokio::test]
async fn what_is_written_is_shown_after_two_persons_and_never_as_it_came() {
    let office = office().await;
    let mut one = published(&office).await;
    let (mut me, code) = writes(&office, OWN_WORDS, &[("name", "Wang"), ("contact", "13800000000")]).await;
    let mut anyone = office.world.browser();
    anyone.get("/topics/1").await.says("收到1条，公布0条").hides("Quay Lane");
    let page = "/work/contributions/1";
    one.get(page).await.is(200).says("5 Quay Lane").says("留有联系方式").hides("13800000000");
    step(&mut one, page, "clean", &[("text", SHOWN)]).await.is(200).hides("您是第二个人");
    anyone.get("/topics/1").await.hides(SHOWN);
    step(&mut one, page, "confirm", &[]).await.is(422).says("须由另一个人确认");
    let mut two = office.browser("supervisor").await;
    two.get(page).await.says("您是第二个人");
    step(&mut two, page, "return", &[("text", " ")]).await.is(422).says("请写内容");
    step(&mut two, page, "return", &[("text", "still a place")]).await.is(200).says("still a place");
    step(&mut one, page, "clean", &[("text", SHOWN)]).await.is(200);
    step(&mut two, page, "confirm", &[]).await.is(200).says("已公布");
    anyone.get("/topics/1").await.says(SHOWN).says("收到1条，公布1条").hides("Quay Lane").hides("Wang");
    step(&mut one, page, "award", &[("text", "It says where.")]).await.is(200);
    anyone.get("/topics/1").await.says("It says where.");
    let mine = me.post("/topics/mine", &[("code", &code.to_lowercase())]).await;
    mine.is(200).says("已经公布").says("5 Quay Lane").says(SHOWN);
    me.post("/topics/mine", &[("code", "AAAAA-BBBBB-CCCCC-DDDDD")]).await.is(422).says("没有这个查询码");
}

#[tokio::test]
async fn what_the_writer_does_not_want_shown_is_not() {
    let office = office().await;
    let mut one = published(&office).await;
    let (mut me, code) = writes(&office, OWN_WORDS, &[("hide", "yes"), ("urgent", "yes")]).await;
    let page = "/work/contributions/1";
    one.get("/work/topics/1").await.says("急");
    step(&mut one, page, "clean", &[("text", SHOWN)]).await.is(200).says("本人不愿公布");
    let mut two = office.browser("supervisor").await;
    step(&mut two, page, "confirm", &[]).await.is(200);
    office.world.browser().get("/topics/1").await.hides(SHOWN).says("不予公布1条");
    me.post("/topics/mine", &[("code", &code)]).await.says("没有公布：本人不愿公布");
    let mut two = office.browser("supervisor").await;
    step(&mut two, page, "doubt", &[]).await.is(422).says("请选择理由");
}

#[tokio::test]
async fn a_demand_of_ones_own_becomes_a_case_with_a_receipt() {
    let office = office().await;
    let mut one = published(&office).await;
    let demand = "My wages of May were never paid.";
    let writer = [("name", "Wang Xiaoming"), ("contact", "13800000000"), ("urgent", "yes")];
    let (mut me, code) = writes(&office, demand, &writer).await;
    me.post("/topics/mine", &[("code", &code)]).await.is(200).says("还在审看").hides("已经转为工单");
    let page = "/work/contributions/1";
    step(&mut one, page, "split", &[("kind", "help")]).await.is(422).says("请写标题");
    let form = [("kind", "help"), ("title", "Wages of May")];
    let done = step(&mut one, page, "split", &form).await;
    done.is(200).says("已转为工单");
    step(&mut one, page, "split", &form).await.is(422).says("已经转为工单");
    let file = office.world.app.ledger.affair::<Contribution>(AffairId(1)).await.unwrap().unwrap();
    let case = file.affair.case.unwrap();
    let kept = office.world.app.ledger.case_file(case).await.unwrap().unwrap();
    assert_eq!((kept.matter().text.as_str(), kept.matter().title.as_str()), (demand, "Wages of May"));
    assert_eq!(kept.requester().unwrap().phone, "13800000000");
    assert_eq!(kept.case.received_at, file.affair.at, "limits run from the day it came");
    let number = kept.case.number.as_ref().unwrap().to_string();
    let query = office.world.app.ledger.query_code(case).await.unwrap().unwrap();
    me.post("/topics/mine", &[("code", &code)]).await.says(&number).says(&query);
    me.post("/track", &[("n", &number), ("c", &query)]).await.is(200).says("Wages of May");
    office.world.browser().get("/topics/1").await.hides("wages").hides(&number);
}

#[tokio::test]
async fn odd_forms_are_told_and_keep_what_was_typed() {
    let office = office().await;
    published(&office).await;
    let mut me = office.world.browser();
    let key = field(&mut me, "/topics/1", "key").await;
    me.post("/topics/1", &[("text", " "), ("key", &key)]).await.is(422).says("请写内容");
    let odd = [("text", "A bench."), ("contact", "call me"), ("key", key.as_str())];
    me.post("/topics/1", &odd).await.is(422).says("这不像电话号码").says("A bench.");
    me.post("/topics/1", &[("text", "A bench."), ("key", "short")]).await.is(400);
    let long = "x".repeat(3001);
    me.post("/topics/1", &[("text", &long), ("key", &key)]).await.is(422);
    me.lang = "en";
    me.get("/topics/1").await.is(200).says("How to take part").hides("⟦");
    me.get("/topics").await.is(200).says("Have your say").hides("⟦");
    for nowhere in ["/topics/2", "/topics/nobody", "/topics/-1"] {
        me.get(nowhere).await.is(404);
    }
    let mut agent = office.browser("agent").await;
    agent.get("/work/topics").await.is(403);
    agent.get("/work/contributions/1").await.is(403);
}
