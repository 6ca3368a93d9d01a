//! Receipts that anyone can verify, and the public log behind them.

use crate::journey::{file, number_of};
use crate::world::{Browser, Shown, World, world};
use axum::http::header;
use translog::proof::{Tiles, check_inclusion, inclusion, tiles_for_inclusion};
use translog::{LogVerifier, Receipt};

async fn downloaded(browser: &mut Browser, number: &str) -> String {
    let shown = browser.get(&format!("/receipt/{number}/receipt.json")).await;
    shown.is(200);
    assert!(shown.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("receipt-RX"));
    shown.body
}

async fn judged(world: &World, receipt: &str) -> Shown {
    let mut stranger = world.browser();
    stranger.lang = "en";
    stranger.post_files("/verify", &[("text", receipt)], &[]).await
}

#[tokio::test]
async fn a_receipt_is_given_once_sealed_and_holds_for_everyone() {
    let world = world().await;
    let mut browser = world.browser();
    browser.lang = "en";
    let number = number_of(&file(&mut browser, "complaint", "Noise at night").await);
    browser.get(&format!("/receipt/{number}")).await.says("sealed in the public log within a minute");
    browser.get(&format!("/receipt/{number}/receipt.json")).await.is(404);
    world.seal().await;
    let page = browser.get(&format!("/receipt/{number}")).await;
    page.says("Download the receipt file").says("/verify?n=RX");
    let text = downloaded(&mut browser, &number).await;
    judged(&world, &text).await.is(200).says("The receipt holds").says(&number);
    let link = page.body.split("href=\"").find(|rest| rest.contains("/verify?n=")).unwrap();
    let link = link.split('"').next().unwrap().replace("&#38;", "&").replace("http://localhost", "");
    world.browser().get(&link).await.is(200).says("回执有效").says(&number);
    world.browser().get(&format!("/receipt/{number}/receipt.json")).await.hides("opening");

    world.later(1);
    file(&mut browser, "help", "Another one").await;
    world.seal().await;
    judged(&world, &text).await.says("The receipt holds").says("holds 2 now");
}

#[tokio::test]
async fn what_was_changed_or_is_rubbish_gets_a_helpful_answer() {
    let world = world().await;
    let mut browser = world.browser();
    let number = number_of(&file(&mut browser, "complaint", "Noise at night").await);
    world.seal().await;
    let text = downloaded(&mut browser, &number).await;
    let receipt = Receipt::parse(&text).unwrap();
    let mut forged = receipt.clone();
    forged.opening.at -= 86_400_000_000;
    judged(&world, &forged.to_json()).await.is(200).says("The receipt does not hold");
    let other = translog::LogKey::of_seed("another/log", &[1; 32]).unwrap();
    forged = Receipt { checkpoint: other.sign(1, translog::EMPTY_HASH).unwrap(), ..receipt.clone() };
    judged(&world, &forged.to_json()).await.is(200).says("of another office");
    for rubbish in ["", "{}", "你好", "{\"kind\":1}", &"[".repeat(5000), &"x".repeat(100_000)] {
        judged(&world, rubbish).await.is(200).says("This is not a receipt");
    }
    let mut stranger = world.browser();
    stranger.lang = "en";
    let packed = format!("/verify?n={number}&p=");
    for rubbish in ["x", "AAAA", &"A".repeat(86), &"_".repeat(86), &"A".repeat(5000)] {
        stranger.get(&format!("{packed}{rubbish}")).await.is(200).says("not");
    }
    stranger.post("/verify", &[("text", "x")]).await.is(200).says("This is not a receipt");
    stranger.post_files("/verify", &[], &[("receipt.json", text.as_bytes())]).await.says("The receipt holds");
}

#[tokio::test]
async fn a_rewritten_log_is_told_to_whoever_holds_a_receipt() {
    let (honest, other) = (world().await, world().await);
    let mut browser = honest.browser();
    let number = number_of(&file(&mut browser, "complaint", "Noise at night").await);
    honest.seal().await;
    let text = downloaded(&mut browser, &number).await;
    judged(&other, &text).await.says("no longer contains what it signed");
    file(&mut other.browser(), "help", "Something else").await;
    other.seal().await;
    judged(&other, &text).await.says("no longer contains what it signed");
}

#[tokio::test]
async fn the_log_can_be_fetched_and_proved_from_outside() {
    let world = world().await;
    let mut browser = world.browser();
    browser.get("/log/checkpoint").await.is(404);
    let mut numbers = Vec::new();
    for _ in 0..3 {
        numbers.push(number_of(&file(&mut browser, "complaint", "Noise at night").await));
    }
    world.seal().await;
    let head = browser.get("/log/checkpoint").await;
    assert_eq!(head.is(200).headers[header::CACHE_CONTROL], "public, max-age=5");
    let key = browser.get("/log/key").await.body;
    let verifier = LogVerifier::new(&key).unwrap();
    let signed = verifier.open(&head.body).unwrap();
    assert_eq!(signed.head.size, 3);
    let receipt = Receipt::parse(&downloaded(&mut browser, &numbers[1]).await).unwrap();
    let mut tiles = Tiles::new();
    for tile in tiles_for_inclusion(3, receipt.index).unwrap() {
        let path = format!("/log/tile/{}", tile.path(tile.width(3)));
        let request = axum::http::Request::get(&path).body(axum::body::Body::empty()).unwrap();
        let response = browser.send(request).await;
        assert_eq!(response.headers()[header::CONTENT_TYPE], "application/octet-stream");
        let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
        tiles.insert(tile, bytes.to_vec());
    }
    let proof = inclusion(3, receipt.index, &tiles).unwrap();
    check_inclusion(&proof, 3, signed.head.root, receipt.index, receipt.entry()).unwrap();
    for path in ["0/000", "0/000.p/4", "entries/001.p/1", "9/000", "x", "0/000.p/00", "../key"] {
        browser.get(&format!("/log/tile/{path}")).await.is(404);
    }
    browser.get("/log/tile/entries/000.p/3").await.is(200);
}
