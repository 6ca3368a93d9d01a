//! Every act a person may do, done through the API, and every state a case can be in, reached.

use crate::api_petition::petitions;
use crate::office::{Office, complaint, office, office_in};
use crate::world::world_on;
use casework::StateKind;
use ledger::SqlStore;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What was done and seen on the way.
pub(crate) struct Walk {
    pub(crate) office: Office,
    tokens: Vec<(&'static str, String)>,
    done: BTreeSet<String>,
    seen: BTreeSet<String>,
}

impl Walk {
    pub(crate) async fn through(office: Office) -> Self {
        let mut tokens = Vec::new();
        for (login, _, _) in crate::office::STAFF {
            tokens.push((login, office.token(login).await));
        }
        office.colleague("second", casework::Role::Supervisor).await;
        tokens.push(("second", office.token("second").await));
        Self { office, tokens, done: BTreeSet::new(), seen: BTreeSet::new() }
    }

    pub(crate) fn token(&self, login: &str) -> String {
        self.tokens.iter().find(|(known, _)| *known == login).unwrap().1.clone()
    }

    pub(crate) async fn fresh(&mut self) -> String {
        let number = self.office.case(&self.token("agent"), &complaint()).await;
        self.look(&number, "registered").await;
        number
    }

    pub(crate) async fn look(&mut self, number: &str, state: &str) {
        let found = self.office.state(&self.token("supervisor"), number).await;
        assert_eq!(found, state, "{number}");
        self.seen.insert(found);
    }

    /// Somebody does something, and the case is in that state afterwards.
    pub(crate) async fn then(
        &mut self,
        login: &str,
        number: &str,
        act: &str,
        body: Value,
        state: &str,
    ) -> String {
        let token = self.token(login);
        let done = self.office.act(&token, number, act, &body).await.is(200);
        self.done.insert(act.to_owned());
        self.look(number, state).await;
        done.number()
    }

    async fn dispatched(&mut self) -> String {
        let number = self.fresh().await;
        let to = json!({"lead": "B-WORKS", "supports": ["B-ENV"], "basis": "catalogue", "advice": ""});
        self.then("dispatcher", &number, "dispatch", to, "dispatched").await;
        number
    }

    async fn handled(&mut self) -> String {
        let number = self.dispatched().await;
        self.then("works", &number, "accept", json!({}), "handling").await;
        number
    }

    async fn replied(&mut self) -> String {
        let number = self.handled().await;
        self.reply(&number).await;
        number
    }

    async fn reply(&mut self, number: &str) {
        self.then("works", number, "draft_reply", draft(), "drafted").await;
        self.then("works-head", number, "approve_reply", json!({}), "approved").await;
        self.then("works", number, "issue_reply", json!({"method": "phone"}), "replied").await;
    }
}

fn draft() -> Value {
    json!({"reply": "已安排每日清扫。", "outcome": "solved", "finding": "true", "note": "物业已换人"})
}

pub(crate) fn note() -> Value {
    json!({"note": "已经核实"})
}

async fn at_the_desk(walk: &mut Walk) {
    let one = walk.fresh().await;
    let checked = json!({"kind": "help", "category": "010101", "urgency": "pressing", "area": "999901"});
    walk.then("dispatcher", &one, "precheck", checked, "to_dispatch").await;
    walk.then("agent", &one, "answer_directly", json!({"reply": "请联系物业。"}), "closed").await;
    let two = walk.fresh().await;
    walk.then("agent", &two, "hand_over", json!({"body": "110", "seat": "3号席"}), "to_close").await;
    let three = walk.fresh().await;
    let wording = json!({"ground": "LITIGATION_ROUTE", "wording": "请向法院提出。"});
    walk.then("dispatcher", &three, "decline", wording, "closed").await;
    let four = walk.fresh().await;
    walk.then("agent", &four, "ask_material", json!({"question": "哪一栋楼?"}), "awaiting_material").await;
    walk.then("agent", &four, "add_material", note(), "registered").await;
    walk.then("agent", &four, "ask_material", json!({"question": "哪一层?"}), "awaiting_material").await;
    walk.then("agent", &four, "proceed", json!({"reason": "等不到"}), "registered").await;
    let part = json!({"kind": "help", "title": "路灯不亮", "text": "三号楼前路灯不亮。"});
    let part = walk.then("agent", &four, "split_off", part, "registered").await;
    assert_ne!(part, four);
    let five = walk.fresh().await;
    let into = json!({"into": four, "reason": "同一件事"});
    walk.then("dispatcher", &five, "merge", into, "merged").await;
    walk.then("dispatcher", &five, "unmerge", json!({"reason": "不是同一件"}), "registered").await;
    walk.then("agent", &five, "withdraw", json!({"reason": "自己解决了"}), "to_close").await;
}

async fn in_the_unit(walk: &mut Walk) {
    let one = walk.dispatched().await;
    let back = json!({"reason": "not_our_duty", "note": "属区里"});
    let reasons = walk.office.call("GET", "/api/v1/policy/reasons", &[], None).await.is(200).body;
    let reason = reasons["send_back"][0]["code"].clone();
    let back = json!({"reason": reason, "note": back["note"]});
    walk.then("works", &one, "send_back", back.clone(), "sent_back").await;
    walk.then("dispatcher", &one, "refuse_send_back", note(), "dispatched").await;
    let two = walk.dispatched().await;
    walk.then("works", &two, "send_back", back, "sent_back").await;
    walk.then("dispatcher", &two, "grant_send_back", json!({"fault": "agent"}), "to_dispatch").await;
    let east = json!({"lead": "D-EAST", "basis": "territory"});
    walk.then("dispatcher", &two, "dispatch", east, "dispatched").await;
    walk.then("east", &two, "accept", json!({}), "handling").await;
    walk.then("east", &two, "sub_dispatch", json!({"to": "S-RIVER"}), "dispatched").await;
    let three = walk.handled().await;
    walk.then("works", &three, "add_support", json!({"unit": "D-EAST"}), "handling").await;
    walk.then("env", &three, "contribute", note(), "handling").await;
    let contact = json!({"reached": true, "method": "phone", "note": "约明天上门"});
    walk.then("works", &three, "record_contact", contact, "handling").await;
    let work = json!({"work": "site_visit", "note": "现场查看"});
    walk.then("works", &three, "record_work", work, "handling").await;
    walk.then("works", &three, "assign_handler", json!({"person": "works"}), "handling").await;
    let rule = reasons["extensions"][0]["code"].clone();
    let more = json!({"rule": rule, "reason": "要等材料"});
    walk.then("works", &three, "ask_extension", more.clone(), "handling").await;
    walk.then("dispatcher", &three, "refuse_extension", note(), "handling").await;
    walk.then("works", &three, "ask_extension", more, "handling").await;
    walk.then("dispatcher", &three, "grant_extension", json!({}), "handling").await;
    walk.then("supervisor", &three, "supervise", note(), "handling").await;
    walk.then("works", &three, "answer_supervision", note(), "handling").await;
    walk.then("supervisor", &three, "conclude_supervision", json!({}), "handling").await;
    walk.then("agent", &three, "remind", json!({}), "handling").await;
    let away = json!({"person": "works-head", "reason": "亲属"});
    walk.then("dispatcher", &three, "recuse", away, "handling").await;
    let token = walk.token("works-head");
    walk.office.get(&token, &format!("/api/v1/cases/{three}")).await.is(404);
}

/// Who may know of a case grows by one and shrinks to nothing but the desk.
async fn the_circle(walk: &mut Walk) {
    let one = walk.handled().await;
    let (river, works) = (walk.token("river"), walk.token("works"));
    let page = format!("/api/v1/cases/{one}");
    walk.office.get(&river, &page).await.is(404);
    walk.then("works", &one, "invite", json!({"person": "river", "reason": "请来调解"}), "handling").await;
    let seen = walk.office.get(&river, &page).await.is(200);
    assert!(!seen.body.to_string().contains("13812340926"), "contact details stay hidden: {:#}", seen.body);
    walk.then("river", &one, "undertake", json!({}), "handling").await;
    walk.then("river", &one, "contribute", note(), "handling").await;
    walk.then("works", &one, "end_invitation", json!({"person": "river"}), "handling").await;
    walk.office.get(&river, &page).await.is(404);
    walk.then("dispatcher", &one, "keep_confidential", json!({"reason": "怕报复"}), "handling").await;
    let about = json!({"about_units": ["B-WORKS"], "reason": "来电人补充"});
    walk.then("dispatcher", &one, "name_accused", about, "to_dispatch").await;
    walk.office.get(&works, &page).await.is(404);
}

async fn to_the_end(walk: &mut Walk) {
    let one = walk.handled().await;
    walk.then("works", &one, "draft_reply", draft(), "drafted").await;
    walk.then("works-head", &one, "return_draft", note(), "handling").await;
    walk.reply(&one).await;
    let unsolved =
        json!({"answered": true, "solved": false, "satisfied": "dissatisfied", "note": "仍未清扫"});
    walk.then("follower", &one, "record_follow_up", unsolved, "to_close").await;
    walk.then("follower", &one, "rework", note(), "handling").await;
    walk.reply(&one).await;
    walk.then("follower", &one, "record_follow_up", json!({"answered": false}), "replied").await;
    let solved = json!({"answered": true, "solved": true, "satisfied": "satisfied"});
    walk.then("follower", &one, "record_follow_up", solved, "to_close").await;
    walk.then("follower", &one, "close", json!({}), "closed").await;
    walk.then("agent", &one, "ask_why", json!({"why": "为什么只扫一次"}), "closed").await;
    walk.then("works", &one, "explain", json!({"explanation": "合同写明每周一次"}), "closed").await;
    walk.then("follower", &one, "reopen", json!({"facts": "又不扫了"}), "to_dispatch").await;
    let mut inquiry = complaint();
    inquiry["kind"] = json!("inquiry");
    let two = walk.office.case(&walk.token("agent"), &inquiry).await;
    walk.then("agent", &two, "answer_directly", json!({"reply": "好"}), "closed").await;
    walk.then("follower", &two, "archive", json!({}), "archived").await;
}

/// Rating belongs to the requester.
async fn rated(walk: &mut Walk) {
    let number = walk.replied().await;
    let case = walk.office.world.case_of(&number).await;
    let code = walk.office.world.app.ledger.query_code(case).await.unwrap().unwrap();
    let headers = [("query-code", code.as_str()), ("idempotency-key", "rate-it-once")];
    let rating = json!({"solved": true, "satisfied": "mostly", "note": ""});
    let path = format!("/api/v1/requests/{number}/rate");
    walk.office.call("POST", &path, &headers, Some(&rating)).await.is(200);
    walk.done.insert("rate".to_owned());
    walk.look(&number, "to_close").await;
}

#[tokio::test]
async fn every_act_is_done_and_every_state_is_reached() {
    walk_through(office().await).await;
}

async fn over_http_on(url: &str) {
    let store = SqlStore::open(url, &"999900".into()).await.unwrap();
    let world = world_on(Arc::new(store), None, "http://localhost").await.over_the_wire().await;
    walk_through(office_in(world).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_over_http_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    over_http_on(&format!("sqlite:{}/walk.db", folder.path().display())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_over_http_on_postgresql() {
    if let Some(url) = testkit::postgres::database().unwrap() {
        over_http_on(&url).await;
    }
}

/// The office after every act.
pub async fn walk_through(office: Office) -> Office {
    let mut walk = Walk::through(office).await;
    at_the_desk(&mut walk).await;
    in_the_unit(&mut walk).await;
    the_circle(&mut walk).await;
    to_the_end(&mut walk).await;
    rated(&mut walk).await;
    petitions(&mut walk).await;
    let acts: BTreeSet<String> = site::desk::acts_by_hand().map(|act| act.code().to_owned()).collect();
    assert_eq!(walk.done, acts);
    let states: BTreeSet<String> = StateKind::ALL.iter().map(|state| state.code().to_owned()).collect();
    assert_eq!(walk.seen, states);
    walk.office
}
