//! The site starts, answers and ends when asked to; the demonstration builds its city and can be signed in to.

use crate::support::Desk;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::time::Duration;

/// A serving child, ended when the test is over.
struct Serving {
    child: Child,
    url: String,
    said: Vec<String>,
}

impl Serving {
    /// Starts it on a free port and waits until it is ready.
    fn start(desk: &Desk, args: &[&str]) -> Self {
        Self::start_with(desk, args, &[])
    }

    /// The same, with lines of the configuration.
    fn start_with(desk: &Desk, args: &[&str], lines: &[(&str, &str)]) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let address = format!("127.0.0.1:{port}");
        let mut command = desk.program(args);
        let child = command
            .envs(lines.iter().copied())
            .args(["--listen", &address])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut serving = Self { child, url: format!("http://{address}"), said: Vec::new() };
        for line in BufReader::new(serving.child.stdout.take().unwrap()).lines() {
            serving.said.push(line.unwrap());
            if serving.said.last().is_some_and(|line| line.contains("Ready")) {
                break;
            }
        }
        let ready = serving.said.last().is_some_and(|line| line.contains("Ready"));
        assert!(ready, "it never was ready: {:?}", serving.said);
        serving
    }

    /// Asks it to end, and gives whether it ended well.
    fn end(mut self) -> bool {
        let pid = self.child.id().to_string();
        let kill = std::process::Command::new("kill").args(["-TERM", &pid]).status().unwrap();
        kill.success() && self.child.wait().unwrap().success()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _already_gone = self.child.kill();
        let _already_waited = self.child.wait();
    }
}

async fn get(url: &str) -> (u16, String) {
    site::outbound::use_ring();
    let client = reqwest::Client::builder().timeout(Duration::from_secs(30)).build().unwrap();
    let answer = client.get(url).send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn serve_answers_health_and_ends_when_asked() {
    let desk = Desk::new();
    let serving = Serving::start(&desk, &["serve"]);
    let link =
        serving.said.iter().find(|line| line.contains("/welcome/")).expect("a link for the first").trim();
    let (status, body) = get(link).await;
    assert!(status == 200 && body.contains("name=\"again\""), "{body}");
    let (status, body) = get(&format!("{}/health", serving.url)).await;
    assert_eq!(status, 200, "{body}");
    assert!(body.contains("sqlite"), "{body}");
    assert!(tokio::task::spawn_blocking(|| serving.end()).await.unwrap());
}

/// Files an office is set up with.
fn set_up(folder: &std::path::Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            set_up(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "toml") && !path.ends_with("demo.toml") {
            found.push(path);
        }
    }
}

#[test]
fn nothing_an_office_is_set_up_with_holds_a_password() {
    let mut files = Vec::new();
    for folder in ["packs", "deploy"] {
        set_up(&crate::support::workspace().join(folder), &mut files);
    }
    assert!(files.len() > 10, "{files:?}");
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap().to_lowercase();
        for word in ["password =", "secret =", "passwd", "token ="] {
            assert!(!text.contains(word), "{}: {word}", file.display());
        }
    }
    let desk = Desk::new();
    let served = Serving::start(&desk, &["serve"]);
    assert!(served.end());
    let accounts = desk.well(&["account", "list"]);
    assert_eq!(accounts.matches("active").count(), 1, "{accounts}");
}

#[tokio::test]
async fn figures_are_served_on_an_address_of_their_own_and_name_nobody() {
    let desk = Desk::new();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let figures = format!("127.0.0.1:{port}");
    let serving = Serving::start_with(&desk, &["serve"], &[("YINGDA_LISTEN_METRICS", &figures)]);
    get(&format!("{}/health", serving.url)).await;
    get(&format!("{}/track/RX310000-20260101-00001-0", serving.url)).await;
    assert_eq!(get(&format!("{}/metrics", serving.url)).await.0, 404, "not on the public address");
    let (status, body) = get(&format!("http://{figures}/metrics")).await;
    assert_eq!(status, 200);
    assert!(body.contains("yingda_log_waiting_facts 0"), "{body}");
    assert!(body.contains(r#"yingda_requests_total{method="GET",route="/health",status="200"} 1"#), "{body}");
    assert!(body.contains(r#"route="/track/{number}""#) && !body.contains("RX310000"), "{body}");
}

#[tokio::test]
async fn the_demonstration_builds_a_city_and_shows_who_can_sign_in() {
    let desk = Desk::new();
    let built = desk.well(&["demo", "--load-only", "--days", "6", "--per-day", "30"]);
    assert!(built.contains("A city of"), "{built}");
    let show: toml::Table = toml::from_str(include_str!("../../../../deploy/demo.toml")).unwrap();
    let pack = show["pack"].as_str().unwrap();
    let checked = desk.well(&["check", "--database", "sqlite:var/demo.db", "--pack", pack]);
    assert!(checked.contains("Sound") && !checked.contains("Sound: 0"), "{checked}");
    let serving = Serving::start(&desk, &["demo", "--still"]);
    for login in [
        "agent",
        "dispatcher",
        "handler",
        "approver",
        "follow-up",
        "supervisor",
        "signer",
        "reviewer",
        "administrator",
        "auditor",
    ] {
        assert!(serving.said.iter().any(|line| line.contains(login) && line.contains("demo-")), "{login}");
    }
    let (status, _) = get(&serving.url).await;
    assert_eq!(status, 200);
    assert!(tokio::task::spawn_blocking(|| serving.end()).await.unwrap());
}
