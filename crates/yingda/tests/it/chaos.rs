//! The program is killed at random moments while people file: nothing it has acknowledged is lost,
//! nothing is done twice, and facts, views and the transparency log agree.

use crate::support::Desk;
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::mpsc;

const WRITERS: usize = 6;

/// What was acknowledged: the number, its query code, and how many facts it had.
#[derive(Clone, Debug)]
struct Kept {
    number: String,
    code: String,
    version: u64,
}

/// A promise that may have been kept without our hearing of it.
#[derive(Clone, Debug)]
struct Open {
    key: String,
    path: String,
    code: String,
    body: Value,
}

struct Serving {
    child: Child,
    url: String,
}

impl Serving {
    fn start(desk: &Desk, url: &str) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let address = format!("127.0.0.1:{port}");
        let mut command = desk.program(&["serve", "--listen", &address, "--database", url]);
        command.env("YINGDA_LISTEN_BEHIND_PROXY", "true").env("YINGDA_WORK_EVERY_SECONDS", "1");
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let ready = lines.any(|line| line.unwrap().contains("Ready"));
        assert!(ready, "it did not start again");
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, url: format!("http://{address}") }
    }

    /// No warning, no flush, no farewell.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// Where each call comes from, so that no throttle slows the load.
fn address() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let n = NEXT.fetch_add(1, Ordering::Relaxed);
    format!("10.{}.{}.{}", n >> 16 & 255, n >> 8 & 255, n & 255)
}

async fn send(client: &Client, base: &str, open: &Open) -> Option<(StatusCode, Value)> {
    let request = client
        .post(format!("{base}{}", open.path))
        .header("idempotency-key", &open.key)
        .header("query-code", &open.code)
        .header("x-forwarded-for", address())
        .json(&open.body);
    let answer = request.send().await.ok()?;
    let status = answer.status();
    Some((status, answer.json().await.ok()?))
}

fn filing(key: &str) -> Open {
    let body = json!({"kind": "complaint", "title": "路灯不亮", "text": format!("请派人看看 {key}"), "phone": "13800138000"});
    Open { key: key.to_owned(), path: "/api/v1/requests".into(), code: String::new(), body }
}

fn adding(key: &str, kept: &Kept) -> Open {
    let path = format!("/api/v1/requests/{}/add_material", kept.number);
    Open {
        key: key.to_owned(), path, code: kept.code.clone(), body: json!({"note": format!("补充 {key}")})
    }
}

/// Files and adds until the program is gone. Gives what was acknowledged and what was not.
async fn write(
    base: String,
    round: usize,
    writer: usize,
    begun: mpsc::Sender<()>,
) -> (Vec<Kept>, Option<Open>) {
    site::outbound::use_ring();
    let client = Client::builder().timeout(Duration::from_secs(10)).build().unwrap();
    let mut kept: Vec<Kept> = Vec::new();
    for turn in 0.. {
        let key = format!("round-{round}-{writer}-{turn}");
        let open = match kept.last() {
            Some(last) if turn % 3 != 0 => adding(&key, last),
            _ => filing(&key),
        };
        match send(&client, &base, &open).await {
            Some((status, body)) if status.is_success() => {
                note(&mut kept, &open, &body);
                let _ = begun.try_send(());
            }
            Some((status, body)) => panic!("{status} {body}"),
            None => return (kept, Some(open)),
        }
    }
    (kept, None)
}

fn note(kept: &mut Vec<Kept>, open: &Open, body: &Value) {
    if let Some(code) = body["query_code"].as_str() {
        let number = body["number"].as_str().unwrap().to_owned();
        kept.push(Kept { number, code: code.to_owned(), version: 1 });
    } else if let Some(last) = kept.iter_mut().rfind(|kept| open.path.contains(&kept.number)) {
        last.version = body["version"].as_u64().unwrap();
    }
}

/// Whether a case is there with everything acknowledged of it.
async fn stands(client: &Client, base: &str, kept: &Kept) -> bool {
    let request = client
        .get(format!("{base}/api/v1/requests/{}", kept.number))
        .header("query-code", &kept.code)
        .header("x-forwarded-for", address());
    let answer = request.send().await.unwrap();
    answer.status() == StatusCode::OK
        && answer.json::<Value>().await.unwrap()["version"].as_u64().is_some_and(|have| have >= kept.version)
}

/// Kills the program `rounds` times; gives how many acts were acknowledged.
async fn drill(desk: Arc<Desk>, url: &str, rounds: usize) -> usize {
    let mut acknowledged = 0;
    let mut serving = Serving::start(&desk, url);
    for round in 0..rounds {
        let (begun, mut first) = mpsc::channel(1);
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| tokio::spawn(write(serving.url.clone(), round, writer, begun.clone())))
            .collect();
        let _ = tokio::time::timeout(Duration::from_secs(10), first.recv()).await;
        let moment = 20 + (round as u64).wrapping_mul(2_654_435_761) % 180;
        tokio::time::sleep(Duration::from_millis(moment)).await;
        serving.kill();
        let mut outcomes = Vec::new();
        for writer in writers {
            outcomes.push(writer.await.unwrap());
        }
        serving = Serving::start(&desk, url);
        site::outbound::use_ring();
        let client = Client::builder().timeout(Duration::from_secs(10)).build().unwrap();
        for (kept, open) in outcomes {
            for case in &kept {
                assert!(stands(&client, &serving.url, case).await, "round {round}: lost {case:?}");
                acknowledged += usize::try_from(case.version).unwrap();
            }
            if let Some(open) = open {
                once(&client, &serving.url, &open).await;
            }
        }
    }
    serving.kill();
    acknowledged
}

/// What was under way is sent again under its key, twice: it is done, and done once.
async fn once(client: &Client, base: &str, open: &Open) {
    let (first, one) = send(client, base, open).await.unwrap();
    let (second, two) = send(client, base, open).await.unwrap();
    assert!(first.is_success() && second == StatusCode::OK, "{first} {one} {second} {two}");
    assert_eq!((&one["number"], &one["version"]), (&two["number"], &two["version"]));
}

async fn killed(url: &str, desk: Desk, rounds: usize) {
    let desk = Arc::new(desk);
    let acknowledged = drill(desk.clone(), url, rounds).await;
    eprintln!("{rounds} kills, {acknowledged} acts acknowledged, none lost");
    assert!(acknowledged > rounds, "hardly anything was going on: {acknowledged}");
    let checked = desk.well(&["check", "--database", url]);
    assert!(checked.contains("Sound") && !checked.contains("Sound: 0"), "{checked}");
}

async fn on_sqlite(rounds: usize) {
    let desk = Desk::new();
    let url = format!("sqlite:{}", desk.path("book.db").display());
    killed(&url, desk, rounds).await;
}

async fn on_postgresql(rounds: usize) {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    killed(&url, Desk::new(), rounds).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_random_moments_nothing_acknowledged_is_lost_on_sqlite() {
    on_sqlite(10).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_random_moments_nothing_acknowledged_is_lost_on_postgresql() {
    on_postgresql(5).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "long: the same, a thousand times"]
async fn killed_a_thousand_times_nothing_acknowledged_is_lost_on_sqlite() {
    on_sqlite(1000).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "long: the same, two hundred times"]
async fn killed_two_hundred_times_nothing_acknowledged_is_lost_on_postgresql() {
    on_postgresql(200).await;
}
