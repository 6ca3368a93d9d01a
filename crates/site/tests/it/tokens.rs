//! Tokens of programs: narrower than their owner, never a way in for a person.

use crate::office::{Office, PASSWORD, office};
use crate::world::Browser;
use axum::body::Body;
use axum::http::Request;
use serde_json::json;

async fn make(browser: &mut Browser, scopes: &[&str], days: &str) -> String {
    let mut form =
        vec![("name", "nightly report"), ("role", "dispatcher"), ("days", days), ("current", PASSWORD)];
    form.extend(scopes.iter().map(|scope| ("scope", *scope)));
    let shown = browser.post("/work/me/tokens", &form).await;
    let token = shown.is(200).body.split("yd_").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert_eq!(token.len(), 64);
    format!("yd_{token}")
}

async fn dispatcher() -> (Office, Browser) {
    let office = office().await;
    let browser = office.browser("dispatcher").await;
    (office, browser)
}

#[tokio::test]
async fn a_token_does_what_its_scopes_say_and_no_more() {
    let (office, mut browser) = dispatcher().await;
    let token = make(&mut browser, &["cases:read"], "30").await;
    office.get(&token, "/api/v1/cases").await.is(200);
    office.post(&token, "/api/v1/cases", &json!({})).await.problem(403, "scope");
    office.get(&token, "/api/v1/indicators").await.problem(403, "scope");
    office.get(&token, "/api/v1/policy/units").await.is(200);
    let act = make(&mut browser, &["cases:act"], "30").await;
    office.get(&act, "/api/v1/cases").await.problem(403, "scope");
    office.post(&act, "/api/v1/cases", &json!({})).await.problem(422, "fields");
    let bearer = format!("Bearer {token}");
    let close = office.call("DELETE", "/api/v1/sessions/current", &[("authorization", &bearer)], None).await;
    close.problem(403, "no-scope");
    browser.get("/work/me").await.is(200).says("nightly report").says("cases:read");
}

#[tokio::test]
async fn a_token_opens_no_page() {
    let (office, mut browser) = dispatcher().await;
    let token = make(&mut browser, &["cases:read", "cases:act", "figures:read"], "30").await;
    let mut program = office.world.browser();
    program.set_cookie("session", &token);
    assert!(program.get("/work/me").await.at.starts_with("GET /sign-in"));
    program.forget();
    for path in ["/work/me", "/work/q/new", "/work/admin"] {
        let request = Request::get(path).header("authorization", format!("Bearer {token}"));
        program.raw(request.body(Body::empty()).unwrap()).await.is(303);
    }
    let request = Request::post("/work/me/tokens").header("authorization", format!("Bearer {token}"));
    program.raw(request.body(Body::empty()).unwrap()).await.is(303);
}

#[tokio::test]
async fn a_token_expires_is_revoked_and_goes_with_its_account() {
    let (office, mut browser) = dispatcher().await;
    let (short, long) =
        (make(&mut browser, &["cases:read"], "1").await, make(&mut browser, &["cases:read"], "365").await);
    office.world.later(24);
    office.get(&short, "/api/v1/cases").await.problem(401, "sign-in");
    office.get(&long, "/api/v1/cases").await.is(200);
    let mut browser = office.browser("dispatcher").await;
    let id = ledger::credential::token_hash(&long);
    office.browser("agent").await.post("/work/me/tokens/revoke", &[("which", &id)]).await.is(200);
    office.get(&long, "/api/v1/cases").await.is(200);
    browser.post("/work/me/tokens/revoke", &[("which", &id)]).await.is(200);
    office.get(&long, "/api/v1/cases").await.problem(401, "sign-in");
    let last = make(&mut browser, &["cases:read"], "5").await;
    office
        .browser("admin")
        .await
        .post("/work/admin/accounts/dispatcher/active", &[("active", "false")])
        .await
        .is(200);
    office.get(&last, "/api/v1/cases").await.problem(401, "sign-in");
}

#[tokio::test]
async fn a_token_needs_a_name_a_scope_an_end_and_the_password() {
    let (_, mut browser) = dispatcher().await;
    let whole = [
        ("name", "n"),
        ("role", "dispatcher"),
        ("days", "5"),
        ("current", PASSWORD),
        ("scope", "cases:read"),
    ];
    for (field, value, says) in [
        ("name", " ", "写明令牌的用途"),
        ("scope", "everything", "选择令牌可以做什么"),
        ("days", "366", "1 到 365"),
        ("days", "-1", "1 到 365"),
        ("days", "99999999999999999999", "1 到 365"),
        ("role", "supervisor", "请选择角色"),
        ("current", "wrong", "当前密码不对"),
    ] {
        let form = whole.map(|(name, known)| if name == field { (name, value) } else { (name, known) });
        browser.post("/work/me/tokens", &form).await.is(422).says(says).hides("yd_");
    }
}
