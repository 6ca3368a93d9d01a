//! What people with bad intentions or bad luck send.

use crate::journey::{file, number_of};
use crate::world::{PNG, multipart, post, world};
use axum::body::Body;
use axum::http::{Request, header};

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let world = world().await;
    let mut browser = world.browser();
    let cases = [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ];
    for (name, value) in cases {
        let mut request = post("/file", &[("kind", "help")]);
        request.headers_mut().insert(name, value.parse().unwrap());
        browser.raw(request).await.is(403).says("这张表单没有被接受");
    }
    for (name, value) in [("sec-fetch-site", "same-origin"), ("origin", "http://localhost")] {
        let mut request = post("/file", &[("kind", "help")]);
        request.headers_mut().insert(name, value.parse().unwrap());
        browser.raw(request).await.is(303);
    }
}

#[tokio::test]
async fn tags_and_control_characters_come_back_as_text() {
    let world = world().await;
    let mut browser = world.browser();
    let receipt = file(&mut browser, "help", "<script>alert(1)</script>\0\u{1b}[2J & \"quotes\"").await;
    receipt.is(200).hides("<script>alert").says("&#60;script&#62;").hides("\0").hides("\u{1b}");
    let track = browser.get(&format!("/track/{}", number_of(&receipt))).await;
    track.is(200).hides("<script>alert").hides("\0");
}

#[tokio::test]
async fn ten_megabytes_of_text_are_too_much() {
    let world = world().await;
    let mut browser = world.browser();
    let request = Request::post("/file/matter")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(format!("text={}", "a".repeat(10 * 1024 * 1024))))
        .unwrap();
    browser.raw(request).await.is(413).says("内容太大了");
    let request = Request::post("/file/matter")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("text=%FF%FE&text=2"))
        .unwrap();
    let status = browser.raw(request).await.status;
    assert!(status.is_client_error(), "{status}");
}

#[tokio::test]
async fn files_are_what_their_bytes_say() {
    let world = world().await;
    let mut browser = world.browser();
    let number = number_of(&file(&mut browser, "help", "A pipe leaks").await);
    let path = format!("/track/{number}/add-material");
    let key = browser.get(&path).await.hidden("key");
    let fields = [("key", key.as_str()), ("note", "my words")];
    let page: &[u8] = b"<html><script>alert(1)</script></html>";
    browser
        .raw(multipart(&path, &fields, &[("photo.png", page)]))
        .await
        .is(422)
        .says("photo.png")
        .says("my words");
    browser.raw(multipart(&path, &fields, &[("x.jpg", &[0xff, 0xd8, 0xff, 0xe0, 0, 1])])).await.is(422);
    let big = [PNG, &vec![0; 11 * 1024 * 1024]].concat();
    browser.raw(multipart(&path, &fields, &[("big.png", &big)])).await.is(422).says("big.png");
    let six: Vec<(&str, &[u8])> = (0..6).map(|_| ("p.png", PNG)).collect();
    browser.raw(multipart(&path, &fields, &six)).await.is(422);
    let shown = browser.post_files(&path, &fields, &[("../../etc/passwd\\evil.html", PNG)]).await;
    shown.is(200).says("evil.png").hides("passwd");
}

#[tokio::test]
async fn guessing_codes_is_slowed_down() {
    let world = world().await;
    let mut browser = world.browser();
    let number = number_of(&file(&mut browser, "help", "A pipe leaks").await);
    let mut thief = world.browser();
    for guess in 0..8 {
        let code = format!("AAAAAAAA{guess}A");
        thief.post("/track", &[("n", &number), ("c", &code)]).await.is(422).says("对不上");
    }
    let locked = thief.post("/track", &[("n", &number), ("c", "AAAAAAAAAA")]).await;
    locked.is(429).says("请稍等一会儿");
    assert!(locked.headers.contains_key(header::RETRY_AFTER));
    browser.get(&format!("/track/{number}")).await.is(200).says("A pipe leaks");
    thief.get(&format!("/track/{number}")).await.says("查询码").hides("A pipe leaks");
    thief.get(&format!("/receipt/{number}")).await.hides("A pipe leaks");
}

#[tokio::test]
async fn a_broken_number_is_named_for_what_it_is() {
    let world = world().await;
    let mut browser = world.browser();
    let number = number_of(&file(&mut browser, "help", "A pipe leaks").await);
    let swapped = number.replace("20261113", "20261131");
    browser.post("/track", &[("n", &swapped), ("c", "AAAAAAAAAA")]).await.is(422).says("有一位不对");
    browser.post("/track", &[("n", "12345"), ("c", "AAAAAAAAAA")]).await.is(422).says("编号不完整");
    let long = "9".repeat(10_000);
    browser.post("/track", &[("n", &long), ("c", &long)]).await.is(422);
}
