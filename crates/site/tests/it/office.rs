//! The made-up town's office at work: people of every role, programs with their tokens, and cases.

use crate::world::{Browser, World, world};
use axum::body::Body;
use axum::http::{HeaderMap, Request, header};
use casework::Role;
use ledger::Key;
use ledger::account::Account;
use ledger::password;
use serde_json::{Value, json};
use std::cell::Cell;

pub const PASSWORD: &str = "let me in please";

/// Everybody who works there: login, role, unit.
pub const STAFF: [(&str, Role, Option<&str>); 16] = [
    ("agent", Role::Agent, None),
    ("dispatcher", Role::Dispatcher, None),
    ("follower", Role::FollowUp, None),
    ("supervisor", Role::Supervisor, None),
    ("admin", Role::SecurityAdministrator, None),
    ("auditor", Role::Auditor, None),
    ("packs", Role::PackAdministrator, None),
    ("works", Role::UnitHandler, Some("B-WORKS")),
    ("works-head", Role::UnitApprover, Some("B-WORKS")),
    ("env", Role::UnitHandler, Some("B-ENV")),
    ("east", Role::UnitHandler, Some("D-EAST")),
    ("east-head", Role::UnitApprover, Some("D-EAST")),
    ("river", Role::UnitHandler, Some("S-RIVER")),
    ("river-head", Role::UnitApprover, Some("S-RIVER")),
    ("reviewer", Role::Reviewer, None),
    ("lawyer", Role::UnitHandler, Some("T-LAW")),
];

pub struct Office {
    pub world: World,
    count: Cell<u32>,
    planting: bool,
    planted: Cell<u32>,
}

pub struct Answer {
    pub status: u16,
    pub body: Value,
    pub headers: HeaderMap,
    pub at: String,
}

impl Answer {
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}: {:#}", self.at, self.body);
        self
    }

    /// A problem document of that status and code.
    #[track_caller]
    pub fn problem(self, status: u16, code: &str) -> Self {
        let answer = self.is(status);
        assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json", "{}", answer.at);
        assert_eq!(answer.body["status"], status, "{:#}", answer.body);
        let kind = answer.body["type"].as_str().unwrap_or_default();
        assert!(kind.ends_with(&format!("/{code}")), "{code}: {:#}", answer.body);
        for words in ["title", "detail"] {
            let said = answer.body[words].as_str().unwrap_or_default();
            assert!(!said.is_empty() && !said.contains('⟦'), "{words}: {:#}", answer.body);
        }
        answer
    }

    pub fn number(&self) -> String {
        self.body["number"].as_str().unwrap().to_owned()
    }
}

pub async fn office() -> Office {
    office_in(world().await).await
}

/// An office with its people in a world of one's own.
pub async fn office_in(world: World) -> Office {
    staff(&world).await;
    Office::around(world)
}

/// Gives the office its people.
pub async fn staff(world: &World) {
    let hash = password::hash(PASSWORD).unwrap();
    for (login, role, unit) in STAFF {
        let account = Account {
            id: login.into(),
            login: login.into(),
            name: format!("name of {login}"),
            roles: vec![role],
            unit: unit.map(Into::into),
            active: true,
        };
        world.app.ledger.store().save_account(&account, Some(&hash)).await.unwrap();
    }
}

pub fn complaint() -> Value {
    json!({
        "kind": "complaint",
        "category": "010101",
        "area": "999901",
        "title": "楼道长期不清扫",
        "text": "三个月没有人打扫楼道,垃圾堆到门口。",
        "name": "王小明",
        "phone": "13812340926",
    })
}

/// Fields that take free text, wherever they occur.
const WORDS: [&str; 22] = [
    "facts_found",
    "basis_law",
    "opinion",
    "request",
    "record",
    "agreement",
    "plan",
    "advice",
    "note",
    "question",
    "why",
    "explanation",
    "reply",
    "wording",
    "seat",
    "facts",
    "title",
    "text",
    "name",
    "address",
    "place",
    "reason",
];
/// Acts with a free text that may be left out, and its field.
const MORE: [(&str, &str); 10] = [
    ("dispatch", "advice"),
    ("sub_dispatch", "advice"),
    ("add_support", "advice"),
    ("grant_send_back", "note"),
    ("grant_extension", "note"),
    ("close", "note"),
    ("remind", "note"),
    ("conclude_supervision", "note"),
    ("record_follow_up", "note"),
    ("withdraw", "reason"),
];
/// Acts whose `reason` is a code.
const CODED: [&str; 3] = ["send_back", "record_follow_up", "rate"];

impl Office {
    /// An office whose people are there already.
    pub fn around(world: World) -> Self {
        Self { world, count: Cell::new(0), planting: false, planted: Cell::new(0) }
    }

    /// One more of that role.
    pub async fn colleague(&self, login: &str, role: Role) {
        let hash = password::hash(PASSWORD).unwrap();
        let account = Account {
            id: login.into(),
            login: login.into(),
            name: format!("name of {login}"),
            roles: vec![role],
            unit: None,
            active: true,
        };
        self.world.app.ledger.store().save_account(&account, Some(&hash)).await.unwrap();
    }

    /// The same office; whoever writes anything there writes words that are looked for afterwards.
    pub fn planting(self) -> Self {
        Self { planting: true, ..self }
    }

    /// How many words were planted.
    pub fn planted(&self) -> u32 {
        self.planted.get()
    }

    fn plant(&self, path: &str, body: &Value) -> Value {
        let mut body = body.clone();
        let act = path.rsplit('/').next().unwrap_or_default();
        let Some(fields) = body.as_object_mut().filter(|_| self.planting) else { return body };
        for (_, field) in MORE.iter().filter(|(known, _)| *known == act) {
            fields.entry(*field).or_insert_with(|| json!(""));
        }
        if fields.contains_key("phone") {
            fields.insert("phone".into(), json!(format!("{}01", crate::canary::DIGITS)));
            fields.insert("address".into(), json!(""));
            fields.insert("email".into(), json!(format!("{}@example.org", crate::canary::WORD)));
        }
        for (name, value) in fields.iter_mut() {
            if WORDS.contains(&name.as_str()) && !(name == "reason" && CODED.contains(&act)) {
                *value = json!(format!("{} {}", crate::canary::WORD, crate::canary::CHINESE));
                self.planted.set(self.planted.get() + 1);
            }
        }
        body
    }

    fn fresh_key(&self) -> String {
        self.count.set(self.count.get() + 1);
        format!("test-key-{:06}", self.count.get())
    }

    /// A browser signed in as that person.
    pub async fn browser(&self, login: &str) -> Browser {
        let mut browser = self.world.browser();
        let form = [("login", login), ("password", PASSWORD), ("back", "/qa")];
        browser.post("/sign-in", &form).await.is(200);
        browser
    }

    pub async fn token(&self, login: &str) -> String {
        let body = json!({"login": login, "password": PASSWORD});
        let answer = self.call("POST", "/api/v1/sessions", &[], Some(&body)).await.is(201);
        answer.body["token"].as_str().unwrap().to_owned()
    }

    pub async fn call(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path).header("accept-language", "en");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if body.is_some() && headers.iter().all(|(name, _)| *name != "content-type") {
            request = request.header("content-type", "application/json");
        }
        let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
        let mut browser = self.world.browser();
        browser.lang = "en";
        let shown = browser.raw(request.body(body).unwrap()).await;
        let body = serde_json::from_str(&shown.body).unwrap_or(Value::String(shown.body));
        Answer { status: shown.status.as_u16(), body, headers: shown.headers, at: format!("{method} {path}") }
    }

    pub async fn get(&self, token: &str, path: &str) -> Answer {
        self.call("GET", path, &[("authorization", &format!("Bearer {token}"))], None).await
    }

    pub async fn post(&self, token: &str, path: &str, body: &Value) -> Answer {
        let key = self.fresh_key();
        let bearer = format!("Bearer {token}");
        let headers = [("authorization", bearer.as_str()), ("idempotency-key", key.as_str())];
        self.call("POST", path, &headers, Some(&self.plant(path, body))).await
    }

    /// A fresh case, registered by an agent.
    pub async fn case(&self, agent: &str, body: &Value) -> String {
        self.post(agent, "/api/v1/cases", body).await.is(201).number()
    }

    pub async fn act(&self, token: &str, number: &str, act: &str, body: &Value) -> Answer {
        self.post(token, &format!("/api/v1/cases/{number}/acts/{act}"), body).await
    }

    pub async fn state(&self, token: &str, number: &str) -> String {
        let case = self.get(token, &format!("/api/v1/cases/{number}")).await.is(200);
        case.body["state"].as_str().unwrap().to_owned()
    }

    /// A key for a form.
    pub fn form_key() -> String {
        Key::random().unwrap().as_str().to_owned()
    }
}
