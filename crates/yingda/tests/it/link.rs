//! Two offices, two stores, two programs: what the city sends to the district is handled there and answered here.
//! The link is killed and started again at every step, runs twice side by side, and hears everything again; both
//! views end the same, and nothing is done twice.

use crate::support::Desk;
use jiff::Timestamp;
use ledger::account::Account;
use ledger::credential::{ApiToken, Scope, token_hash};
use ledger::store::{CredentialStore as _, PeopleStore as _};
use ledger::{Clock as _, SqlStore, SystemClock};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use sqlx::{Connection as _, Executor as _};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// As the link waits between looks, on slow machines too.
const PATIENCE: Duration = Duration::from_secs(90);

/// (state here, state at the superior) once everything is told.
const AGREE: [(&str, &str); 14] = [
    ("registered", "dispatched"),
    ("to_dispatch", "dispatched"),
    ("dispatched", "dispatched"),
    ("received", "received"),
    ("awaiting_material", "awaiting_material"),
    ("handling", "handling"),
    ("drafted", "handling"),
    ("approved", "handling"),
    ("issued", "issued"),
    ("served", "served"),
    ("replied", "replied"),
    ("to_close", "to_close"),
    ("closed", "closed"),
    ("closed", "sent_back"),
];

fn place(office: &str, key: &str) -> String {
    let file: toml::Table = toml::from_str(include_str!("link.toml")).unwrap();
    file[office][key].as_str().unwrap().to_owned()
}

/// A child of ours, killed when the test is over.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _already_gone = self.0.kill();
        let _already_waited = self.0.wait();
    }
}

fn started(desk: &Desk, args: &[&str]) -> Process {
    let mut command = desk.program(args);
    command.env("YINGDA_WORK_EVERY_SECONDS", "1").env("YINGDA_LISTEN_BEHIND_PROXY", "true");
    let mut child = Process(command.stdout(Stdio::piped()).spawn().unwrap());
    let mut lines = BufReader::new(child.0.stdout.take().unwrap()).lines();
    let mut said = Vec::new();
    let ready = lines.by_ref().map_while(Result::ok).any(|line| {
        said.push(line);
        said.last().is_some_and(|line| line.contains("Ready") || line.contains("Working"))
    });
    assert!(ready, "{args:?} never was ready: {said:?}");
    std::thread::spawn(move || lines.for_each(drop));
    child
}

/// One office: its folder, its database, its site.
struct Side {
    desk: Desk,
    url: String,
    pack: String,
    base: String,
    serving: Option<Process>,
    client: Client,
}

impl Side {
    async fn new(office: &str, url: Option<String>) -> Self {
        site::outbound::use_ring();
        let desk = Desk::new();
        let url = url.unwrap_or_else(|| format!("sqlite:{}", desk.path("book.db").display()));
        let store = SqlStore::open(&url, &place(office, "office").as_str().into()).await.unwrap();
        for (id, roles, of_unit) in [
            ("agent", "agent", false),
            ("dispatcher", "dispatcher", false),
            ("follower", "follow_up", false),
            ("supervisor", "supervisor", false),
            ("handler", "unit_handler", true),
            ("approver", "unit_approver", true),
        ] {
            let unit = of_unit.then(|| place(office, "unit").as_str().into());
            enrol(&store, id, casework::Role::from_code(roles).unwrap(), unit).await;
        }
        store.close().await.unwrap();
        let client = Client::builder().timeout(Duration::from_secs(20)).build().unwrap();
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let (pack, base) = (place(office, "pack"), format!("http://127.0.0.1:{port}"));
        Self { desk, url, pack, base, serving: None, client }
    }

    fn serve(&mut self, more: &[&str]) {
        let address = self.base.trim_start_matches("http://");
        let mut args = vec!["serve", "--listen", address, "--database", &self.url, "--pack", &self.pack];
        args.extend(more);
        self.serving = Some(started(&self.desk, &args));
    }

    fn work(&self) -> Process {
        started(&self.desk, &["work", "--database", &self.url, "--pack", &self.pack])
    }

    fn doctor(&self) -> String {
        self.desk.run(&["doctor", "--database", &self.url, "--pack", &self.pack]).out
    }

    async fn get(&self, who: &str, path: &str) -> (StatusCode, Value) {
        let asked = self.client.get(format!("{}{path}", self.base)).bearer_auth(token(who));
        let answer = asked.send().await.unwrap();
        (answer.status(), answer.json().await.unwrap())
    }

    async fn case(&self, number: &str) -> Value {
        let (status, case) = self.get("dispatcher", &format!("/api/v1/cases/{number}")).await;
        assert_eq!(status, 200, "{number}: {case}");
        case
    }

    async fn post(&self, who: &str, path: &str, body: &Value) -> Value {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let key = format!("by-hand-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        let asked = self.client.post(format!("{}{path}", self.base)).bearer_auth(token(who));
        let answer = asked.header("idempotency-key", key).json(body).send().await.unwrap();
        let (status, said): (_, Value) = (answer.status(), answer.json().await.unwrap());
        assert!(status.is_success(), "{who} {path}: {status} {said:#}");
        said
    }

    async fn does(&self, who: &str, number: &str, act: &str, body: Value) {
        self.post(who, &format!("/api/v1/cases/{number}/acts/{act}"), &body).await;
    }

    async fn register(&self, title: &str, track: &str) -> String {
        let body = json!({
            "kind": "complaint", "title": title, "text": "The lamps are dark.", "category": "010101",
            "phone": "13800138000", "name": "A", "track": track, "channel": "letter",
        });
        self.post("agent", "/api/v1/cases", &body).await["number"].as_str().unwrap().to_owned()
    }

    /// How often something happened to a case.
    async fn count(&self, number: &str, fact: &str) -> usize {
        let case = self.case(number).await;
        case["timeline"].as_array().unwrap().iter().filter(|event| event["fact"] == fact).count()
    }
}

async fn enrol(store: &SqlStore, id: &str, role: casework::Role, unit: Option<casework::UnitId>) {
    let account = Account {
        id: id.into(),
        login: id.into(),
        name: id.to_owned(),
        roles: vec![role],
        unit,
        active: true,
    };
    store.save_account(&account, None).await.unwrap();
    let made_at = SystemClock.now();
    let token = ApiToken {
        token_hash: token_hash(&token(id)),
        account: id.into(),
        role,
        name: "test".into(),
        scopes: vec![Scope::CasesRead, Scope::CasesAct],
        made_at,
        expires_at: made_at.checked_add(jiff::SignedDuration::from_hours(24)).unwrap(),
        used_on: None,
    };
    store.save_token(&token).await.unwrap();
}

fn token(id: &str) -> String {
    format!("yd_{id:0>64}")
}

/// The two offices and the link between them.
struct Pair {
    city: Side,
    district: Side,
    links: Vec<Process>,
    steps: u64,
}

impl Pair {
    async fn new(url: Option<String>) -> Self {
        let (mut city, mut district) = (Side::new("city", None).await, Side::new("district", url).await);
        city.serve(&["--no-work"]);
        let (handler, approver) = ("handler.token", "approver.token");
        district.desk.write(handler, token("handler"));
        district.desk.write(approver, token("approver"));
        let link = format!(
            "[[link]]\nname = \"city\"\naddress = \"{}\"\nunit = \"{}\"\nhandler_token_file = \"{handler}\"\n\
             approver_token_file = \"{approver}\"\nsend_back_reason = \"OUTSIDE_AREA\"\n",
            city.base,
            place("city", "unit"),
        );
        district.desk.write("yingda.toml", link);
        district.serve(&["--no-work"]);
        Self { city, district, links: Vec::new(), steps: 0 }
    }

    /// The link is killed at some moment, what it knows is set back every third time, and two of it start.
    async fn disturb(&mut self) {
        self.steps += 1;
        if self.links.is_empty() {
            self.links.push(self.district.work());
        }
        tokio::time::sleep(Duration::from_millis(self.steps.wrapping_mul(2_654_435_761) % 1200)).await;
        self.links.clear();
        if self.steps.is_multiple_of(3) {
            self.forget().await;
        }
        self.links.push(self.district.work());
        if self.steps.is_multiple_of(2) {
            self.links.push(self.district.work());
        }
    }

    /// Everything is to be told again.
    async fn forget(&self) {
        let words = "UPDATE link_case SET pushed = 0, seen = 0";
        let url = &self.district.url;
        if url.starts_with("sqlite:") {
            sqlx::SqliteConnection::connect(url).await.unwrap().execute(words).await.unwrap();
        } else {
            sqlx::PgConnection::connect(url).await.unwrap().execute(words).await.unwrap();
        }
    }

    /// Waits until the district's case of that title is there, and gives its number.
    async fn arrived(&mut self, title: &str) -> String {
        self.disturb().await;
        let path = "/api/v1/cases?queue=everything&limit=200";
        for _ in 0..PATIENCE.as_millis() / 200 {
            let (_, listed) = self.district.get("dispatcher", path).await;
            let lines = listed["cases"].as_array().unwrap();
            if let Some(line) = lines.iter().find(|line| line["title"] == title) {
                return line["number"].as_str().unwrap().to_owned();
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        panic!("{title} never arrived");
    }

    /// Waits until the district is in that state and both views agree; the clocks too.
    async fn agree(&mut self, (there, here): (&str, &str), state: &str) {
        self.disturb().await;
        let mut last = (Value::Null, Value::Null);
        for _ in 0..PATIENCE.as_millis() / 200 {
            last = (self.city.case(there).await, self.district.case(here).await);
            let states = (last.1["state"].as_str().unwrap(), last.0["state"].as_str().unwrap());
            if states.0 == state && AGREE.contains(&states) {
                return clocks_agree(&last.0, &last.1);
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        let doctor = self.district.doctor();
        panic!("{} {} {}\n{doctor}", last.0["state"], last.1["state"], last.1["timeline"]);
    }
}

/// The requester's day is never later in the district.
fn clocks_agree(there: &Value, here: &Value) {
    let due = |case: &Value| -> Option<Timestamp> {
        let clocks = case["clocks"].as_array().unwrap();
        let live = clocks.iter().rfind(|clock| clock["clock"] == "answer" && clock["stopped"].is_null())?;
        Some(live["due"].as_str().unwrap().parse().unwrap())
    };
    if let (Some(there), Some(here)) = (due(there), due(here)) {
        assert!(here <= there, "due here {here}, there {there}");
    }
}

fn reply() -> Value {
    json!({"reply": "The lamps burn again.", "outcome": "solved", "finding": "true", "note": ""})
}

async fn dispatched(pair: &mut Pair, title: &str) -> (String, String) {
    let there = pair.city.register(title, "hotline").await;
    let to = json!({"lead": place("city", "unit"), "basis": "territory", "advice": "by Friday"});
    pair.city.does("dispatcher", &there, "dispatch", to).await;
    let here = pair.arrived(title).await;
    let case = pair.district.case(&here).await;
    assert_eq!((&case["channel"], &case["requester"]), (&json!("superior"), &Value::Null), "{case:#}");
    let text = case["text"].as_str().unwrap();
    assert!(text.contains(&there) && text.contains("by Friday"), "{text}");
    (there, here)
}

async fn to_the_street(pair: &mut Pair, case: (&str, &str)) {
    let to = json!({"lead": place("district", "unit"), "basis": "territory"});
    pair.district.does("dispatcher", case.1, "dispatch", to).await;
    pair.agree(case, "dispatched").await;
    pair.district.does("handler", case.1, "accept", json!({})).await;
    pair.agree(case, "handling").await;
}

async fn replied(pair: &mut Pair, case: (&str, &str)) {
    pair.district.does("handler", case.1, "draft_reply", reply()).await;
    pair.agree(case, "drafted").await;
    pair.district.does("approver", case.1, "approve_reply", json!({})).await;
    pair.district.does("handler", case.1, "issue_reply", json!({"method": "phone"})).await;
    pair.agree(case, "replied").await;
}

async fn hotline(pair: &mut Pair) {
    let (there, here) = dispatched(pair, "Dark lamps").await;
    let case = (there.as_str(), here.as_str());
    to_the_street(pair, case).await;
    let contact = json!({"reached": true, "method": "phone", "note": "will come tomorrow"});
    pair.district.does("handler", &here, "record_contact", contact).await;
    replied(pair, case).await;
    let unsolved = json!({"answered": true, "solved": false, "satisfied": "dissatisfied", "note": "still"});
    pair.city.does("follower", &there, "record_follow_up", unsolved).await;
    pair.agree(case, "to_close").await;
    pair.city.does("follower", &there, "rework", json!({"note": "again, please"})).await;
    pair.agree(case, "handling").await;
    replied(pair, case).await;
    let solved = json!({"answered": true, "solved": true, "satisfied": "satisfied"});
    pair.city.does("follower", &there, "record_follow_up", solved).await;
    pair.city.does("follower", &there, "close", json!({})).await;
    pair.agree(case, "closed").await;
    for (fact, times) in [
        ("accepted", 1),
        ("contact_recorded", 1),
        ("reply_drafted", 2),
        ("reply_issued", 2),
        ("followed_up", 2),
        ("rework_ordered", 1),
        ("closed", 1),
    ] {
        assert_eq!(pair.city.count(&there, fact).await, times, "{fact} there");
        assert_eq!(pair.district.count(&here, fact).await, times, "{fact} here");
    }
}

async fn petition(pair: &mut Pair) {
    let there = pair.city.register("Unpaid wages", "petition").await;
    let to = json!({"way": "transfer", "lead": place("city", "unit"), "advice": ""});
    pair.city.does("dispatcher", &there, "route", to).await;
    let here = pair.arrived("Unpaid wages").await;
    let case = (there.as_str(), here.as_str());
    let to = json!({"way": "transfer", "lead": place("district", "unit"), "advice": ""});
    pair.district.does("dispatcher", &here, "route", to).await;
    pair.agree(case, "dispatched").await;
    pair.district.does("handler", &here, "accept", json!({})).await;
    pair.agree(case, "received").await;
    let told = json!({"wording": "Your letter is here.", "method": "letter"});
    pair.district.does("handler", &here, "notify", told).await;
    pair.district.does("handler", &here, "admit", json!({"procedure": "ordinary"})).await;
    pair.agree(case, "handling").await;
    let opinion = json!({
        "verdict": "support", "facts_found": "So it was.", "reasons": "It is owed.", "basis_law": "Article 9", "opinion": "Pay.",
    });
    pair.district.does("handler", &here, "draft_opinion", opinion).await;
    pair.district.does("approver", &here, "approve_reply", json!({})).await;
    pair.agree(case, "approved").await;
    pair.links.clear();
    pair.district.does("approver", &here, "issue_opinion", json!({})).await;
    let served = SystemClock.now().to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(8)));
    let served = json!({"service": "direct", "served_at": served.datetime().to_string()});
    pair.district.does("handler", &here, "serve", served).await;
    pair.agree(case, "served").await;
    pair.district.does("handler", &here, "execute", json!({"done": true, "note": "paid"})).await;
    for (fact, times) in [
        ("accepted", 1),
        ("notified", 1),
        ("admitted", 1),
        ("opinion_issued", 1),
        ("served", 1),
        ("executed", 1),
    ] {
        for _ in 0..100 {
            pair.disturb().await;
            if pair.city.count(&there, fact).await == times {
                break;
            }
        }
        assert_eq!(pair.city.count(&there, fact).await, times, "{fact} there");
        assert_eq!(pair.district.count(&here, fact).await, times, "{fact} here");
    }
}

fn not_ours() -> Value {
    json!({"ground": place("district", "ground"), "wording": "It lies in the next district."})
}

async fn sent_back_with_consent(pair: &mut Pair) {
    let (there, here) = dispatched(pair, "Next door").await;
    pair.district.does("dispatcher", &here, "decline", not_ours()).await;
    pair.agree((&there, &here), "closed").await;
    assert_eq!(pair.city.case(&there).await["state"], "sent_back");
    pair.city.does("dispatcher", &there, "grant_send_back", json!({"fault": "dispatcher"})).await;
    pair.disturb().await;
    let to = json!({"lead": place("city", "unit"), "basis": "territory", "advice": "by Friday"});
    pair.city.does("dispatcher", &there, "dispatch", to).await;
    let path = "/api/v1/cases?queue=everything&limit=200&state=registered";
    for _ in 0..PATIENCE.as_millis() / 200 {
        let (_, listed) = pair.district.get("dispatcher", path).await;
        let came = listed["cases"].as_array().unwrap().iter().find(|line| line["title"] == "Next door");
        if let Some(again) = came {
            assert_ne!(again["number"], json!(here), "a second coming has a number of its own");
            return;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("it never came again");
}

async fn sent_back_and_refused(pair: &mut Pair) {
    let (there, here) = dispatched(pair, "This side").await;
    let case = (there.as_str(), here.as_str());
    pair.district.does("dispatcher", &here, "decline", not_ours()).await;
    pair.agree(case, "closed").await;
    pair.city.does("dispatcher", &there, "refuse_send_back", json!({"note": "it is yours"})).await;
    pair.agree(case, "to_dispatch").await;
    to_the_street(pair, case).await;
    assert_eq!(pair.city.count(&there, "sent_back").await, 1);
}

/// The district answers at once what the city wants to hear only from somebody who called: the city refuses.
async fn refused_there(pair: &mut Pair) {
    let (there, here) = dispatched(pair, "Given away").await;
    pair.district.does("dispatcher", &here, "hand_over", json!({"body": "110", "seat": "3"})).await;
    for _ in 0..PATIENCE.as_millis() / 500 {
        pair.disturb().await;
        let doctor = pair.district.doctor();
        if doctor.contains(&there) && doctor.contains("handed_over") {
            assert_eq!(pair.city.case(&there).await["state"], "dispatched");
            return;
        }
    }
    panic!("nobody was told of {there}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_superior_refuses_is_told() {
    let mut pair = Pair::new(None).await;
    refused_there(&mut pair).await;
}

async fn both_ways(url: Option<String>) {
    let mut pair = Pair::new(url).await;
    hotline(&mut pair).await;
    petition(&mut pair).await;
    sent_back_with_consent(&mut pair).await;
    sent_back_and_refused(&mut pair).await;
    let Pair { city, district, links, .. } = pair;
    drop(links);
    for mut side in [city, district] {
        side.serving = None;
        let checked = side.desk.well(&["check", "--database", &side.url, "--pack", &side.pack]);
        assert!(checked.contains("Sound") && !checked.contains("Sound: 0"), "{checked}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_offices_agree_whatever_is_killed_on_sqlite() {
    both_ways(None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_offices_agree_whatever_is_killed_on_postgresql() {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    both_ways(Some(url)).await;
}
