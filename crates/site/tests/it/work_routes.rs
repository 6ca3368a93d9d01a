//! Every address × every role, as one golden file: a new address without a row fails here.

use crate::office::{STAFF, complaint, office};
use axum::body::Body;
use axum::http::Request;
use ledger::Clock as _;
use serde_json::json;
use std::fmt::Write as _;
use std::path::Path;

const SOURCES: [&str; 3] = ["src/router.rs", "src/pages/work.rs", "src/api.rs"];

/// Method and address of every route, as written in the sources.
pub fn routes() -> Vec<(&'static str, String)> {
    let mut routes = Vec::new();
    for source in SOURCES {
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(source)).unwrap();
        for rest in text.split(".route(").skip(1) {
            let line = rest.split(".route(").next().unwrap().split(".layer(").next().unwrap();
            let address = line.split('"').nth(1).unwrap().to_owned();
            let after = line.splitn(3, '"').nth(2).unwrap().lines().next().unwrap().to_owned();
            for (method, sign) in [("GET", "get("), ("POST", "post("), ("DELETE", "delete(")] {
                let named = after.contains(&format!(" {sign}")) || after.contains(&format!(".{sign}"));
                let variable = after.contains("with_files") && method != "DELETE";
                if named || variable {
                    routes.push((method, address.clone()));
                }
            }
        }
    }
    routes.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
    routes.dedup();
    routes
}

fn filled(address: &str, number: &str) -> String {
    let act = if address.starts_with("/api/v1/requests") { "remind" } else { "add_material" };
    let id = match address {
        a if a.contains("indicators") => "VOLUME",
        a if a.starts_with("/qa") => "hours",
        _ => "nobody",
    };
    address
        .replace("{*path}", "0/000")
        .replace("{number}", number)
        .replace("{queue}", "found")
        .replace("{act}", act)
        .replace("{list}", "units")
        .replace("{step}", "take")
        .replace("{name}", "site.css")
        .replace("{token}", &"0".repeat(64))
        .replace("{handle}", &"0".repeat(32))
        .replace("{id}", id)
}

#[tokio::test]
async fn every_address_answers_every_role_as_written() {
    let mut table = String::from(
        "# address × role → status. UPDATE_DOCS=1 rewrites; read the difference before you commit it.\n",
    );
    let _ = write!(table, "{:<6} {:<46}", "", "");
    let roles =
        ["nobody", "agent", "dispatcher", "works", "works-head", "env", "follower", "supervisor", "admin"];
    assert!(roles[1..].iter().all(|login| STAFF.iter().any(|(known, _, _)| known == login)));
    for role in roles {
        let _ = write!(table, " {role:>10}");
    }
    table.push('\n');
    let office = office().await;
    let (agent, dispatcher) = (office.token("agent").await, office.token("dispatcher").await);
    let number = office.case(&agent, &complaint()).await;
    let to = json!({"lead": "B-WORKS", "basis": "catalogue"});
    office.act(&dispatcher, &number, "dispatch", &to).await.is(200);
    let mut people = Vec::new();
    for role in roles {
        let known = role != "nobody";
        let token = if known { office.token(role).await } else { String::new() };
        let browser = if known { office.browser(role).await } else { office.world.browser() };
        people.push((token, browser));
    }
    for (method, address) in routes() {
        let _ = write!(table, "{method:<6} {address:<46}");
        for (token, browser) in &mut people {
            let guessed = address.starts_with("/api/v1/requests") || address == "/api/v1/sessions";
            let pause = if guessed { 130 } else { 20 };
            let later = office.world.clock.now().checked_add(jiff::SignedDuration::from_secs(pause)).unwrap();
            office.world.clock.set(later);
            let mut request = Request::builder().method(method).uri(filled(&address, &number));
            if address.starts_with("/api") && !token.is_empty() && !address.ends_with("/current") {
                request = request.header("authorization", format!("Bearer {token}"));
            }
            let (media, empty) = if address.starts_with("/api") {
                ("application/json", "{}")
            } else {
                ("application/x-www-form-urlencoded", "")
            };
            request = request.header("content-type", media).header("idempotency-key", "one-of-a-kind");
            let body = if method == "POST" { empty } else { "" };
            let leaves = address == "/sign-out";
            let status = if leaves {
                303
            } else {
                browser.raw(request.body(Body::from(body)).unwrap()).await.status.as_u16()
            };
            let _ = write!(table, " {status:>10}");
        }
        table.push('\n');
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/output/routes.txt");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &table).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    for (old, new) in golden.lines().zip(table.lines()) {
        assert_eq!(old, new, "routes.txt is old, or an address answers differently");
    }
    assert_eq!(golden.lines().count(), table.lines().count(), "an address has no row in routes.txt");
}
