//! Files and the office's malware scanner.

use crate::journey::{file, number_of};
use crate::world::{World, world};
use axum::body::Body;
use axum::http::{Request, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use site::Scanner;

const CLEAN: &[u8] = b"%PDF-1.4 nothing to see";
const INFECTED: &[u8] = b"%PDF-1.4 EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

async fn scanned_by(script: &str) -> World {
    let command = ["sh", "-c", script].map(str::to_owned);
    world().await.restarted_with(|settings| settings.scanner = Scanner::new(&command))
}

fn filing(bytes: &[u8]) -> Request<Body> {
    let file = json!({"name": "paper.pdf", "content": STANDARD.encode(bytes)});
    let body = json!({"kind": "complaint", "title": "Lamp", "text": "It is dark.", "files": [file]});
    Request::post("/api/v1/requests")
        .header(header::CONTENT_TYPE, "application/json")
        .header("idempotency-key", hex::encode(&bytes[..12]))
        .body(Body::from(body.to_string()))
        .unwrap()
}

#[tokio::test]
async fn a_file_stays_outside_until_the_scanner_calls_it_clean() {
    let world = scanned_by("if grep -q EICAR; then exit 1; fi").await;
    let mut browser = world.browser();
    let receipt = file(&mut browser, "complaint", "The lamp before my house is dark.").await;
    let add = format!("/track/{}/add-material", number_of(&receipt));
    let key = browser.get(&add).await.is(200).hidden("key");
    let words = [("key", key.as_str()), ("note", "Here is a paper")];
    let refused = browser.post_files(&add, &words, &[("evil.pdf", INFECTED)]).await;
    refused.is(422).says("evil.pdf").says("Here is a paper");
    let taken = browser.post_files(&add, &words, &[("good.pdf", CLEAN)]).await;
    taken.is(200).says("good.pdf").hides("evil.pdf");
    browser.raw(filing(INFECTED)).await.is(422).says("\"infected\"");
    browser.raw(filing(CLEAN)).await.is(201);
}

#[tokio::test]
async fn a_scanner_that_does_not_answer_keeps_files_outside_and_words_are_kept() {
    let world = scanned_by("exit 2").await;
    let mut browser = world.browser();
    let receipt = file(&mut browser, "complaint", "The lamp before my house is dark.").await;
    let add = format!("/track/{}/add-material", number_of(&receipt));
    let key = browser.get(&add).await.is(200).hidden("key");
    let words = [("key", key.as_str()), ("note", "Here is a paper")];
    let refused = browser.post_files(&add, &words, &[("good.pdf", CLEAN)]).await;
    refused.is(422).says("good.pdf").says("Here is a paper");
    browser.raw(filing(CLEAN)).await.is(422).says("\"unchecked\"");
}
