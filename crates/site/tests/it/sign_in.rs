//! The door for the office's people.

use crate::world::{post, world};
use axum::body::Body;
use axum::http::{Request, header};

#[tokio::test]
async fn the_right_password_leads_where_one_wanted_to_go() {
    let world = world().await;
    let mut browser = world.browser();
    let sent = browser.raw(Request::get("/sign-in/role?x=1").body(Body::empty()).unwrap()).await;
    assert_eq!(sent.is(303).headers[header::LOCATION], "/sign-in?back=/sign-in/role%3Fx%3D1");
    browser.get("/sign-in").await.is(200).says("演示账号").says("派单员");
    let form = [("login", "disp"), ("password", "let me in please"), ("back", "/qa")];
    let inside = browser.post("/sign-in", &form).await;
    assert_eq!(inside.is(200).at, "GET /qa");
    browser.get("/sign-in/role").await.is(200).says("派单 一号");
    browser.post("/sign-out", &[]).await.is(200);
    assert!(browser.get("/sign-in/role").await.at.starts_with("GET /sign-in?back="));
}

#[tokio::test]
async fn who_holds_several_roles_chooses_one() {
    let world = world().await;
    let mut browser = world.browser();
    let form = [("login", "two"), ("password", "let me in please"), ("back", "//evil.example")];
    browser.post("/sign-in", &form).await.is(200).says("以哪个角色工作").says("督办员");
    let chosen =
        browser.raw(post("/sign-in/role", &[("role", "supervisor"), ("back", "//evil.example")])).await;
    assert_eq!(chosen.is(303).headers[header::LOCATION], "/work");
    browser.raw(post("/sign-in/role", &[("role", "security_administrator")])).await.is(403);
}

#[tokio::test]
async fn wrong_passwords_are_refused_alike_and_slowed_down() {
    let world = world().await;
    let mut browser = world.browser();
    for login in ["disp", "nobody"] {
        for _ in 0..6 {
            browser
                .post("/sign-in", &[("login", login), ("password", "wrong")])
                .await
                .is(422)
                .says("账号或密码不对");
        }
        browser.post("/sign-in", &[("login", login), ("password", "let me in please")]).await.is(429);
    }
    world.later(1);
    browser
        .post("/sign-in", &[("login", "disp"), ("password", "let me in please"), ("back", "/")])
        .await
        .is(200);
}

#[tokio::test]
async fn the_api_wants_a_token_and_no_cookie() {
    let world = world().await;
    let mut browser = world.browser();
    browser
        .post("/sign-in", &[("login", "disp"), ("password", "let me in please"), ("back", "/")])
        .await
        .is(200);
    let role = browser.get("/sign-in/role").await;
    role.is(200);
}
