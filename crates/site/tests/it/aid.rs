//! Hardship aid as the requester and the office meet it. Nothing anywhere asks for a promise.

use crate::journey::{code_of, dispatched, file, number_of, replied};
use crate::office::{Office, office};
use crate::world::{Browser, Shown};
use casework::case::act::{Answers, Satisfaction};
use casework::{Act, Actor, Role, StateKind};
use std::collections::BTreeSet;

const NEED: &str = "No work since May, and rent of two months is owed.";
const NEVER: &str = "帮扶从不以放弃任何权利为条件";

pub async fn step(browser: &mut Browser, base: &str, step: &str, form: &[(&str, &str)]) -> Shown {
    let key = Office::form_key();
    let form: Vec<(&str, &str)> = form.iter().copied().chain([("key", key.as_str())]).collect();
    browser.post(&format!("{base}/{step}"), &form).await
}

/// A request, in its requester's browser.
pub async fn filed(office: &Office) -> (Browser, String, String) {
    let mut me = office.world.browser();
    let receipt = file(&mut me, "help", "My wages were never paid.").await;
    let (number, code) = (number_of(&receipt), code_of(&receipt));
    (me, number, code)
}

pub async fn applies(me: &mut Browser, number: &str) -> Shown {
    step(me, &format!("/track/{number}"), "aid", &[("purpose", "LIVING"), ("need", NEED)]).await
}

const DECISION: [(&str, &str); 7] = [
    ("post-HEAD", "yes"),
    ("post-FINANCE", "yes"),
    ("post-LAW", "yes"),
    ("granting", "2"),
    ("refusing", "1"),
    ("verdict", "grant"),
    ("text", "The need is real."),
];

/// Verified by two, decided by a third.
pub async fn decided(office: &Office, place: &str, amount: &str) -> Shown {
    let base = format!("/work/aid/{place}");
    for login in ["follower", "dispatcher"] {
        let mut one = office.browser(login).await;
        step(&mut one, &base, "verify", &[("text", "Seen at home.")]).await.is(200);
    }
    let mut boss = office.browser("supervisor").await;
    step(&mut boss, &base, "decide", &[&DECISION[..], &[("amount", amount)]].concat()).await
}

#[tokio::test]
async fn from_the_application_to_the_review() {
    let office = office().await;
    let (mut me, number, code) = filed(&office).await;
    me.get(&format!("/track/{number}/aid")).await.is(200).says(NEVER).hides("⟦");
    applies(&mut me, &number).await.is(200).says("待核实").says(NEED);
    applies(&mut me, &number).await.is(422).says("已有一件申请正在办理");
    let base = "/work/aid/2026-1";
    decided(&office, "2026-1", "3000").await.is(200).says("3,000.00").says("信访部门主要负责人");
    let mut boss = office.browser("supervisor").await;
    boss.get("/work/aid").await.says("剩余2,000.00元").says(&number).says(NEVER);
    let (long, fine) = ([("text", "Wang"), ("area", "999901")], [("text", "W"), ("area", "999901001")]);
    step(&mut boss, base, "announce", &long).await.is(422);
    step(&mut boss, base, "announce", &fine).await.is(422).says("请选择区");
    step(&mut boss, base, "announce", &[("text", "W"), ("area", "999901")]).await.is(200);
    let notice = office.world.browser().get("/aid").await;
    notice.is(200).says(NEVER).says("W某").says("东区").says("3,000.00元").hides(&number).hides(NEED);
    let paid = [("voucher", "2026-1101"), ("day", "2026-11-19"), ("amount", "3000")];
    step(&mut boss, base, "pay", &paid).await.is(422).says("公示期还没有结束");
    office.world.later(24 * 6);
    let mut boss = office.browser("supervisor").await;
    office.world.browser().get("/aid").await.hides("W某").says("现在没有公示");
    step(&mut boss, base, "pay", &[("voucher", "x")]).await.is(422).says("请填写凭证日期");
    step(&mut boss, base, "pay", &paid).await.is(200).says("2026-1101");
    step(&mut boss, base, "review", &[("text", "The rent is paid.")]).await.is(200);
    step(&mut boss, base, "close", &[]).await.is(200).says("已办结");
    let mut me = office.world.browser();
    me.post("/track", &[("n", &number), ("c", &code)]).await.is(200);
    me.get(&format!("/track/{number}/aid")).await.says("同意帮扶3,000.00元").says("The need is real.");
}

#[tokio::test]
async fn a_grant_beyond_the_money_is_refused_with_the_figure() {
    let office = office().await;
    let (mut me, number, _) = filed(&office).await;
    applies(&mut me, &number).await.is(200);
    decided(&office, "2026-1", "5000.01").await.is(422).says("超过今年剩余的资金").says("剩余5,000.00元");
    let mut boss = office.browser("supervisor").await;
    let odd = [&DECISION[..], &[("amount", "a lot")]].concat();
    step(&mut boss, "/work/aid/2026-1", "decide", &odd).await.is(422).says("请填写金额");
    let few: Vec<(&str, &str)> = DECISION.iter().copied().filter(|(name, _)| *name != "post-LAW").collect();
    step(&mut boss, "/work/aid/2026-1", "decide", &few).await.is(422).says("人数不够");
}

/// A matter that is open, one that is closed and one that was withdrawn: the same application, the same steps,
/// the same grant.
#[tokio::test]
async fn the_state_of_the_matter_does_not_matter() {
    let office = office().await;
    let world = &office.world;
    let mut answers = Vec::new();
    for (what, nth) in ["open", "closed", "withdrawn"].into_iter().zip(1..) {
        let (mut me, number, code) = filed(&office).await;
        let case = world.case_of(&number).await;
        if what == "closed" {
            dispatched(world, case).await;
            replied(world, case).await;
            let desk = Actor::of_desk("f-1", Role::FollowUp);
            let answers = Answers { solved: true, satisfied: Satisfaction::Satisfied, reason: None };
            let follow = |e: &mut ledger::Envelope| Act::RecordFollowUp {
                answers: Some(answers),
                note: e.note("").unwrap(),
            };
            world.act(case, &desk, follow).await;
            world.act(case, &desk, |e| Act::Close { note: e.note("").unwrap() }).await;
        }
        if what == "withdrawn" {
            world.act(case, &Actor::requester(), |e| Act::Withdraw { reason: e.note("").unwrap() }).await;
        }
        let state = world.app.ledger.case(case).await.unwrap().unwrap().state_kind();
        let stands = match what {
            "open" => state.is_open() && state != StateKind::ToClose,
            "closed" => !state.is_open(),
            _ => state == StateKind::ToClose,
        };
        assert!(stands, "{what}: {state:?}");
        me.post("/track", &[("n", &number), ("c", &code)]).await.is(200);
        applies(&mut me, &number).await.is(200).says("待核实");
        let shown = decided(&office, &format!("2026-{nth}"), "1000").await;
        answers.push((shown.status, shown.body.contains("同意帮扶1,000.00元")));
    }
    assert_eq!(answers, vec![(axum::http::StatusCode::OK, true); 3]);
}

/// Names of every field of every form about aid, and of nothing else on the page.
fn fields(shown: &Shown) -> BTreeSet<String> {
    let main = shown.body.split("<main").nth(1).unwrap();
    let names = main.split(" name=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    names.collect()
}

#[tokio::test]
async fn no_form_of_aid_has_a_field_for_a_promise() {
    let office = office().await;
    let (mut me, number, _) = filed(&office).await;
    let mine = me.get(&format!("/track/{number}/aid")).await;
    assert_eq!(fields(&mine).into_iter().collect::<Vec<_>>(), ["key", "need", "purpose"]);
    applies(&mut me, &number).await.is(200);
    let mut boss = office.browser("supervisor").await;
    let list = boss.get("/work/aid").await;
    assert_eq!(fields(&list).into_iter().collect::<Vec<_>>(), ["key", "need", "number", "purpose"]);
    let base = "/work/aid/2026-1";
    let mut all = fields(&boss.get(base).await);
    for login in ["follower", "dispatcher"] {
        let mut one = office.browser(login).await;
        step(&mut one, base, "verify", &[("text", "Seen.")]).await.is(200);
    }
    let steps: [(&str, &[(&str, &str)]); 3] = [
        ("decide", &[&DECISION[..], &[("amount", "10")]].concat()),
        ("announce", &[("text", "W"), ("area", "999901")]),
        ("pay", &[("voucher", "1"), ("day", "2026-11-19"), ("amount", "10")]),
    ];
    for (name, form) in steps {
        all.extend(fields(&boss.get(base).await));
        if name == "pay" {
            office.world.later(24 * 6);
            boss = office.browser("supervisor").await;
        }
        let shown = step(&mut boss, base, name, form).await;
        all.extend(fields(shown.is(200)));
    }
    let all: Vec<String> = all.into_iter().collect();
    assert_eq!(
        all,
        [
            "abstaining",
            "amount",
            "area",
            "day",
            "granting",
            "key",
            "post-DEPUTY",
            "post-DISCIPLINE",
            "post-FINANCE",
            "post-HEAD",
            "post-LAW",
            "refusing",
            "text",
            "verdict",
            "voucher",
        ]
    );
    let mut en = office.world.browser();
    en.lang = "en";
    en.get("/aid").await.is(200).says("Aid is never conditional on giving up any right.").hides("⟦");
}

#[tokio::test]
async fn on_somebodys_behalf_and_taken_back() {
    let office = office().await;
    let (mut me, number, _) = filed(&office).await;
    let mut desk = office.browser("dispatcher").await;
    let form = [("number", number.as_str()), ("purpose", "MEDICAL"), ("need", NEED)];
    step(&mut desk, "/work", "aid", &[("number", "none"), form[1], form[2]])
        .await
        .is(422)
        .says("没有这个编号");
    step(&mut desk, "/work", "aid", &form[..1]).await.is(422).says("请选择用途");
    step(&mut desk, "/work", "aid", &form).await.is(200).says("医疗困难");
    let own = step(&mut desk, "/work/aid/2026-1", "verify", &[("text", "Seen.")]).await;
    own.is(422).says("写申请的人也不能核实");
    let home = format!("/track/{number}/aid");
    me.get(&home).await.says("医疗困难").says("撤回申请");
    step(&mut me, &format!("{home}/2026-1"), "withdraw", &[]).await.is(200).says("已撤回");
    step(&mut me, &format!("{home}/2026-2"), "withdraw", &[]).await.is(404);
    let (mut other, foreign, _) = filed(&office).await;
    let other_home = format!("/track/{foreign}/aid/2026-1");
    step(&mut other, &other_home, "withdraw", &[]).await.is(404);
    for hidden in ["/work/aid/2026-9", "/work/aid/2025-1", "/work/aid/odd"] {
        desk.get(hidden).await.is(404);
    }
    office.browser("works").await.get("/work/aid").await.is(403);
}
