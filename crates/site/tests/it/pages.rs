//! Every public page, in every language, with the headers that keep it safe.

use crate::journey::{file, number_of};
use crate::world::{Shown, world};
use axum::body::Body;
use axum::http::{Request, header};

#[track_caller]
fn is_sound(shown: &Shown, lang: &str) {
    shown.hides("⟦").hides("{ $").hides(" style=").hides("<script>").says(&format!("<html lang=\"{lang}\">"));
    let policy = shown.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    assert_eq!(shown.headers["x-content-type-options"], "nosniff");
    assert_eq!(shown.headers[header::CACHE_CONTROL], "no-store", "{}", shown.at);
    assert_eq!(shown.body.matches("<h1").count(), 1, "{}: one heading", shown.at);
}

#[tokio::test]
async fn every_page_speaks_every_language() {
    let world = world().await;
    for lang in ["zh-CN", "en"] {
        let mut browser = world.browser();
        browser.lang = lang;
        let number = number_of(&file(&mut browser, "complaint", "Noise at night").await);
        let article = world.app.policy().articles.keys().next().unwrap().to_string();
        let mut paths: Vec<String> = [
            "/",
            "/file",
            "/file/danger",
            "/file/matter",
            "/file/place",
            "/file/you",
            "/file/files",
            "/file/check",
            "/track",
            "/qa",
            "/qa?q=12345",
            "/qa?q=zzzz",
            "/sign-in",
            "/budgets",
            "/verify",
            "/verify?n=x&p=y",
            "/results/units",
            "/sign-in/code",
            "/subscribe",
            "/subscribe?topic=results",
            "/subscription/0",
        ]
        .map(str::to_owned)
        .to_vec();
        paths.push(format!("/qa/{article}"));
        paths.push(format!("/receipt/{number}"));
        let acts = ["", "/add-material", "/remind", "/withdraw"];
        paths.extend(acts.map(|act| format!("/track/{number}{act}")));
        for path in paths {
            let shown = browser.get(&path).await;
            is_sound(shown.is(200), lang);
        }
        is_sound(browser.get("/nowhere").await.is(404), lang);
        is_sound(browser.get("/qa/nothing").await.is(404), lang);
        is_sound(browser.get("/track/rubbish").await.is(404), lang);
        is_sound(browser.post("/track", &[]).await.is(422), lang);
        is_sound(browser.post("/file", &[]).await.is(422), lang);
    }
}

#[tokio::test]
async fn every_guide_speaks_every_language_and_says_the_times_in_force() {
    let world = world().await;
    for lang in world.app.wording.languages() {
        let mut browser = world.browser();
        browser.get(&format!("/guides?lang={lang}")).await.is(200).hides("⟦");
        for guide in ["filing", "petition", "anonymity", "receipt", "rights", "enterprise"] {
            browser.get(&format!("/guides/{guide}")).await.is(200).hides("⟦").hides("{ $");
        }
        browser.get("/enterprise").await.is(200).hides("⟦");
    }
    let mut browser = world.browser();
    browser.get("/guides/petition").await.says("60天").says("30天").says("15天");
    browser.get("/guides/nothing").await.is(404);
}

#[tokio::test]
async fn the_language_is_asked_for_once_and_kept() {
    let world = world().await;
    let mut browser = world.browser();
    browser.get("/qa?q=x").await.says("lang=\"zh-CN\"").says("href=\"/qa?q=x&#38;lang=en\"");
    browser.get("/?lang=en").await.says("<html lang=\"en\">");
    browser.get("/track").await.says("<html lang=\"en\">");
    browser.get("/track?lang=xx").await.says("<html lang=\"en\">");
    browser.get("/?lang=zh-CN").await.says("<html lang=\"zh-CN\">");
}

#[tokio::test]
async fn static_files_are_cached_for_ever_under_their_hash() {
    let world = world().await;
    let mut browser = world.browser();
    let home = browser.get("/").await;
    let css = home.body.split("href=\"").find(|rest| rest.contains("/static/site.")).unwrap();
    let css = css.split('"').next().unwrap().to_owned();
    let sheet = browser.get(&css).await;
    assert_eq!(sheet.is(200).headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
    assert_eq!(sheet.headers[header::CONTENT_TYPE], "text/css; charset=utf-8");
    sheet.hides("url(http");
    browser.get("/static/none.css").await.is(404);
    browser.get("/static/..%2fCargo.toml").await.is(404);
}

#[tokio::test]
async fn health_names_the_engine() {
    let world = world().await;
    world.browser().get("/health").await.is(200).says("\"engine\":\"memory\"").says("\"ok\"");
}

#[tokio::test]
async fn the_api_answers_failures_as_problem_documents() {
    let world = world().await;
    let mut browser = world.browser();
    let shown = browser.raw(Request::get("/api/nowhere").body(Body::empty()).unwrap()).await;
    assert_eq!(shown.is(404).headers[header::CONTENT_TYPE], "application/problem+json");
    shown.says("\"status\":404").hides("⟦");
}
