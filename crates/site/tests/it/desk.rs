//! Three reception desks that were cut off from the office send what they wrote down, each entry up to three
//! times and some of it cut off half-way: every visit becomes one case, and the numbers have no gap.

use crate::office::{Office, complaint, office, office_in};
use crate::world::{Browser, World, world_on};
use axum::body::Body;
use axum::http::Request;
use ledger::sql::SqlStore;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

const VISITS: usize = 500;
const DESKS: [&str; 3] = ["agent", "dispatcher", "agent-two"];
/// Requests on their way at once, from each desk.
const LANES: usize = 4;

/// Numbers that look like chance and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(bound).unwrap()).unwrap()
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            all.swap(at, self.below(at + 1));
        }
    }
}

fn visit(place: usize) -> Value {
    json!({
        "channel": "visit",
        "track": "petition",
        "language": "zh-CN",
        "kind": "complaint",
        "form": "group",
        "heads": "8",
        "representatives": "3",
        "needs": ["step_free"],
        "title": format!("反映第{place}件事"),
        "text": format!("来访人口述的第{place}件事，已当面宣读。"),
        "name": "王小明",
        "phone": "13812340926",
        "read_back": "true",
        "received_at": format!("2026-11-13T08:{:02}:{:02}", place / 60, place % 60),
    })
}

fn sending(key: &str, account: Option<&str>, body: &Value) -> Request<Body> {
    let mut request = Request::post("/work/desk").header("content-type", "application/json");
    request = request.header("idempotency-key", key);
    if let Some(account) = account {
        request = request.header("desk-account", account);
    }
    request.body(Body::from(body.to_string())).unwrap()
}

/// What a desk hears in the end.
#[derive(Default)]
struct Heard {
    numbers: BTreeMap<usize, String>,
    made: usize,
    repeated: usize,
    cut: usize,
    held_back: usize,
}

/// One after the other, as the page does it: an answer that never comes is asked for again.
async fn lane(world: Arc<World>, mut desk: Browser, login: &'static str, todo: Vec<(usize, u64)>) -> Heard {
    let mut heard = Heard::default();
    for (place, cut_after) in todo {
        let (key, body) = (format!("desk-{place:032}"), visit(place));
        let request = || sending(&key, Some(login), &body);
        if cut_after > 0 {
            let limit = Duration::from_millis(cut_after);
            let gone = tokio::time::timeout(limit, desk.raw(request())).await.is_err();
            heard.cut += usize::from(gone);
        }
        let answer = loop {
            let answer = desk.raw(request()).await;
            if answer.status != 429 {
                break answer;
            }
            heard.held_back += 1;
            world.wait(answer.headers["retry-after"].to_str().unwrap().parse().unwrap());
        };
        heard.made += usize::from(answer.status == 201);
        heard.repeated += usize::from(answer.status == 200);
        assert!(matches!(answer.status.as_u16(), 200 | 201), "{}: {}", answer.status, answer.body);
        let number: Value = serde_json::from_str(&answer.body).unwrap();
        let number = number["number"].as_str().unwrap().to_owned();
        let before = heard.numbers.insert(place, number.clone());
        assert!(before.is_none_or(|before| before == number), "entry {place} has two numbers");
    }
    heard
}

/// Each entry one to three times, in no order; some sendings are cut off after that many milliseconds first.
fn plan() -> Vec<Vec<(usize, u64)>> {
    let mut dice = Dice(7);
    let mut all = Vec::new();
    for place in 0..VISITS {
        for _ in 0..=dice.below(3) {
            let cut = if dice.below(4) == 0 { u64::try_from(dice.below(150)).unwrap() + 1 } else { 0 };
            all.push((place, cut));
        }
    }
    dice.shuffle(&mut all);
    let mut lanes = vec![Vec::new(); DESKS.len() * LANES];
    for (place, cut) in all {
        lanes[(place % DESKS.len()) * LANES + dice.below(LANES)].push((place, cut));
    }
    lanes
}

/// The place of a number in its day.
fn place_of(number: &str) -> usize {
    number.rsplit('-').nth(1).unwrap().parse().unwrap()
}

async fn five_hundred_merge(world: World, engine: &str) {
    let office = office_in(world.over_the_wire().await).await;
    office.colleague("agent-two", casework::Role::Agent).await;
    let mut browsers = Vec::new();
    for login in DESKS {
        let signed_in = office.browser(login).await.cookie("session").unwrap();
        for _ in 0..LANES {
            let mut browser = office.world.browser();
            browser.set_cookie("session", &signed_in);
            browsers.push((login, browser));
        }
    }
    let world = Arc::new(office.world);
    #[expect(clippy::disallowed_methods, reason = "how long it takes is worth seeing")]
    let begun = Instant::now();
    let lanes = browsers.into_iter().zip(plan());
    let at_work: Vec<_> = lanes
        .map(|((login, browser), todo)| tokio::spawn(lane(world.clone(), browser, login, todo)))
        .collect();
    let mut all = Heard::default();
    for one in at_work {
        let heard = one.await.unwrap();
        for (place, number) in heard.numbers {
            let before = all.numbers.insert(place, number.clone());
            assert!(before.is_none_or(|before| before == number), "entry {place} has two numbers");
        }
        all.made += heard.made;
        all.repeated += heard.repeated;
        all.cut += heard.cut;
        all.held_back += heard.held_back;
    }
    let mut places: Vec<usize> = all.numbers.values().map(|number| place_of(number)).collect();
    places.sort_unstable();
    assert_eq!(places, (1..=VISITS).collect::<Vec<_>>(), "the numbers of the day have a gap or a twin");
    let mut desk = world.browser();
    let office = Office::around(Arc::into_inner(world).unwrap());
    let session = office.browser("agent").await.cookie("session").unwrap();
    desk.set_cookie("session", &session);
    office.world.wait(600);
    let next = desk.raw(sending("desk-the-one-after-them-all", None, &visit(VISITS))).await;
    next.is(201);
    let next: Value = serde_json::from_str(&next.body).unwrap();
    assert_eq!(place_of(next["number"].as_str().unwrap()), VISITS + 1, "a case nobody heard of was made");
    eprintln!(
        "{engine}: {VISITS} visits of {} desks, {} answers new, {} repeated, {} cut off, {} held back; \
         numbers 1..={VISITS}, the next is {}; {:.1} s",
        DESKS.len(),
        all.made,
        all.repeated,
        all.cut,
        all.held_back,
        VISITS + 1,
        begun.elapsed().as_secs_f64()
    );
    assert!(all.cut > 0 && all.repeated > VISITS / 2, "nothing was cut off or sent twice");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_hundred_visits_of_three_desks_merge_without_loss_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/desk.db", folder.path().display());
    let store = SqlStore::open(&url, &"999900".into()).await.unwrap();
    five_hundred_merge(world_on(Arc::new(store), None, "http://localhost").await, "SQLite").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_hundred_visits_of_three_desks_merge_without_loss_on_postgresql() {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    let store = SqlStore::open(&url, &"999900".into()).await.unwrap();
    five_hundred_merge(world_on(Arc::new(store), None, "http://localhost").await, "PostgreSQL").await;
}

/// What the page leans on when an entry is not taken: its reason, in words, and no case.
#[tokio::test]
async fn an_entry_that_does_not_fit_is_told_why_and_makes_no_case() {
    let office = office().await;
    let mut desk = office.browser("agent").await;
    let mut unread = visit(1);
    unread["read_back"] = json!("false");
    let shown = desk.raw(sending("desk-unread-entry-1", Some("agent"), &unread)).await;
    let told: Value = serde_json::from_str(&shown.is(422).body).unwrap();
    assert_eq!(told["refusal"], "not-read-back");
    assert!(told["detail"].as_str().unwrap().chars().count() > 5, "{told}");
    let mut ahead = visit(1);
    ahead["received_at"] = json!("2026-11-13T09:00:01");
    let shown = desk.raw(sending("desk-entry-from-tomorrow", Some("agent"), &ahead)).await;
    shown.is(422).says("received_at");
    let mut crowd = visit(1);
    crowd["representatives"] = json!("6");
    let shown = desk.raw(sending("desk-six-speak-for-eight", Some("agent"), &crowd)).await;
    shown.is(422).says("too-many-representatives");
    let mended = desk.raw(sending("desk-unread-entry-1", Some("agent"), &visit(1))).await;
    let mended: Value = serde_json::from_str(&mended.is(201).body).unwrap();
    assert_eq!(place_of(mended["number"].as_str().unwrap()), 1, "a refused entry has used up a number");
}

/// A key sent again with other words, by another person, or from another site makes nothing.
#[tokio::test]
async fn an_entry_sent_again_by_a_stranger_or_with_other_words_makes_nothing() {
    let office = office().await;
    let mut desk = office.browser("agent").await;
    desk.raw(sending("desk-entry-to-be-replayed", Some("agent"), &visit(1))).await.is(201);
    let mut other = visit(1);
    other["text"] = json!("另一件事");
    desk.raw(sending("desk-entry-to-be-replayed", Some("agent"), &other)).await.is(409);
    let mut colleague = office.browser("dispatcher").await;
    let shown = colleague.raw(sending("desk-entry-to-be-replayed", Some("agent"), &visit(1))).await;
    shown.is(409).says("other-account");
    let shown = colleague.raw(sending("desk-entry-to-be-replayed", Some("dispatcher"), &visit(1))).await;
    shown.is(409);
    let mut stranger = office.world.browser();
    stranger.raw(sending("desk-entry-to-be-replayed", None, &visit(1))).await.is(303);
    let mut foreign = sending("desk-entry-from-elsewhere", Some("agent"), &visit(2));
    foreign.headers_mut().insert("sec-fetch-site", "cross-site".parse().unwrap());
    desk.raw(foreign).await.is(403);
    let next = desk.raw(sending("desk-entry-after-them", Some("agent"), &visit(3))).await;
    let next: Value = serde_json::from_str(&next.is(201).body).unwrap();
    assert_eq!(place_of(next["number"].as_str().unwrap()), 2);
}

/// The copy a browser keeps of the page is the same whatever was registered: it holds nobody's words.
#[tokio::test]
async fn the_page_a_desk_keeps_holds_nobodys_words() {
    let office = office().await;
    let mut desk = office.browser("agent").await;
    let before = desk.get("/work/desk").await;
    office.case(&office.token("agent").await, &complaint()).await;
    let after = desk.get("/work/desk").await;
    assert_eq!(before.is(200).body, after.is(200).body);
    after.hides("楼道").hides("王小明").says("/work/intake?channel=visit").says("desk-worker.js");
    let policy = after.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe"), "{policy}");
    let worker = desk.get("/static/desk-worker.js").await;
    assert_eq!(worker.is(200).headers["service-worker-allowed"], "/work/desk");
    let other = desk.get("/static/desk.js").await;
    assert!(other.is(200).headers.get("service-worker-allowed").is_none());
    office.browser("works").await.get("/work/desk").await.is(403);
}
