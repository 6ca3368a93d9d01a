//! How people prove who they are, and what those win who are not them.

use crate::office::{PASSWORD, office_in};
use crate::world::{Browser, Shown, World, post, world, world_of, world_with};
use axum::http::header;
use casework::Role;
use ledger::Clock as _;
use ledger::account::Account;
use ledger::audit::{AuditKind, AuditQuery};
use ledger::credential::{LinkPurpose, make_link, token_hash};
use ledger::memory::MemoryStore;
use site::Accounts;
use std::sync::Arc;
use totp_rs::{Builder, Secret};

const GOOD: &str = "four quiet herons wade";

async fn strict() -> World {
    world_with(Arc::new(MemoryStore::new()), None, "http://localhost", Accounts::default()).await
}

async fn sign_in(browser: &mut Browser, login: &str, password: &str) -> Shown {
    browser.post("/sign-in", &[("login", login), ("password", password)]).await
}

/// The code an authenticator app shows now for the secret typed on the page.
fn code(world: &World, secret: &str) -> String {
    let plain: String = secret.split_whitespace().collect();
    let totp = Builder::new().with_secret(Secret::try_from_base32(plain).unwrap()).build().unwrap();
    totp.generate(u64::try_from(world.clock.now().as_second()).unwrap()).to_string()
}

fn secret_on(page: &Shown) -> String {
    let rest = page.body.split("<b class=\"num\">").nth(1).unwrap();
    rest.split('<').next().unwrap().to_owned()
}

fn codes_on(page: &Shown) -> Vec<String> {
    let list = page.body.split("<ul class=\"codes num\">").nth(1).unwrap().split("</ul>").next().unwrap();
    list.split("<li>").skip(1).map(|item| item.split('<').next().unwrap().to_owned()).collect()
}

/// Signs in for the first time where a second factor is required; the secret and the recovery codes.
async fn enrol(world: &World, browser: &mut Browser, login: &str) -> (String, Vec<String>) {
    let page = sign_in(browser, login, PASSWORD).await;
    assert_eq!(page.is(200).at, "GET /sign-in/factor");
    let secret = secret_on(&page);
    let done = browser.post("/sign-in/factor", &[("code", &code(world, &secret))]).await;
    let codes = codes_on(done.is(200));
    assert_eq!(codes.len(), 10);
    (secret, codes)
}

#[tokio::test]
async fn waits_grow_survive_a_restart_and_end() {
    let world = world().await;
    for login in ["disp", "nobody-here"] {
        let mut browser = world.browser();
        for _ in 0..6 {
            sign_in(&mut browser, login, "wrong").await.is(422);
        }
        for wait in [30, 60, 120, 240, 480, 900, 900] {
            let refused = sign_in(&mut browser, login, PASSWORD).await;
            assert_eq!(refused.is(429).headers[header::RETRY_AFTER], wait.to_string(), "{login}");
            let mut elsewhere = world.restarted().browser();
            sign_in(&mut elsewhere, login, PASSWORD).await.is(429);
            world.wait(wait - 1);
            sign_in(&mut browser, login, PASSWORD).await.is(429);
            world.wait(1);
            sign_in(&mut browser, login, "wrong").await.is(422);
        }
        world.wait(900);
        let status = if login == "disp" { 200 } else { 422 };
        sign_in(&mut browser, login, PASSWORD).await.is(status);
    }
    let mut owner = world.browser();
    world.wait(60);
    sign_in(&mut owner, "disp", PASSWORD).await.is(200);
    owner.get("/work/me").await.is(200).hides("次尝试失败");
}

#[tokio::test]
async fn the_owner_is_told_of_tries_that_failed() {
    let world = world().await;
    let mut stranger = world.browser();
    for _ in 0..3 {
        sign_in(&mut stranger, "disp", "wrong").await.is(422);
    }
    let mut owner = world.browser();
    sign_in(&mut owner, "disp", PASSWORD).await.is(200);
    owner.get("/work/me").await.is(200).says("有 3 次尝试失败");
}

#[tokio::test]
async fn a_session_ends_when_idle_and_when_old() {
    let world = world().await;
    let mut browser = world.browser();
    sign_in(&mut browser, "disp", PASSWORD).await.is(200);
    world.wait(29 * 60);
    assert_eq!(browser.get("/work/me").await.at, "GET /work/me");
    world.wait(29 * 60);
    assert_eq!(browser.get("/work/me").await.at, "GET /work/me", "a click keeps it open");
    world.wait(30 * 60);
    assert!(browser.get("/work/me").await.at.starts_with("GET /sign-in"), "idle for half an hour");

    sign_in(&mut browser, "disp", PASSWORD).await.is(200);
    for _ in 0..12 * 3 - 1 {
        world.wait(20 * 60);
        assert_eq!(browser.get("/work/me").await.at, "GET /work/me");
    }
    world.wait(20 * 60);
    assert!(browser.get("/work/me").await.at.starts_with("GET /sign-in"), "twelve hours are over");
}

#[tokio::test]
async fn a_cookie_planted_before_signing_in_is_worth_nothing() {
    let world = world().await;
    let planted = "0".repeat(64);
    let mut victim = world.browser();
    victim.set_cookie("session", &planted);
    sign_in(&mut victim, "disp", PASSWORD).await.is(200);
    let fresh = victim.cookie("session").unwrap();
    assert_ne!(fresh, planted);
    let mut thief = world.browser();
    thief.set_cookie("session", &planted);
    assert!(thief.get("/work/me").await.at.starts_with("GET /sign-in"));

    sign_in(&mut victim, "disp", PASSWORD).await.is(200);
    thief.set_cookie("session", &fresh);
    assert!(thief.get("/work/me").await.at.starts_with("GET /sign-in"), "the session before has ended");
}

#[tokio::test]
async fn over_https_cookies_are_bound_to_the_host() {
    let world = world_of(None, "https://12345.example").await;
    let mut browser = world.browser();
    let form = [("login", "disp"), ("password", PASSWORD)];
    let shown = browser.raw(post("/sign-in", &form)).await;
    let line = shown.is(303).headers[header::SET_COOKIE].to_str().unwrap().to_owned();
    assert!(line.starts_with("__Host-session=") && line.contains("; Secure") && line.contains("Path=/;"));
    assert!(!line.contains("Domain"), "{line}");
    browser.get("/work/me").await.is(200);
}

#[tokio::test]
async fn a_new_password_ends_every_other_session() {
    let world = world().await;
    let (mut here, mut there) = (world.browser(), world.browser());
    sign_in(&mut here, "disp", PASSWORD).await.is(200);
    sign_in(&mut there, "disp", PASSWORD).await.is(200);
    let change = |current: &'static str, password: &'static str, again: &'static str| {
        [("current", current), ("password", password), ("again", again)]
    };
    here.post("/work/me/password", &change("wrong", GOOD, GOOD)).await.is(422).says("当前密码不对");
    here.post("/work/me/password", &change(PASSWORD, GOOD, "other"))
        .await
        .is(422)
        .says("两次输入的密码不一样");
    here.post("/work/me/password", &change(PASSWORD, "short", "short"))
        .await
        .is(422)
        .says("至少用 12 个字符");
    let common = "password12345";
    here.post("/work/me/password", &change(PASSWORD, common, common)).await.is(422).says("最容易被猜到");
    there.get("/work/me").await.is(200).says("退出其他所有设备");
    here.post("/work/me/password", &change(PASSWORD, GOOD, GOOD)).await.is(200).says("密码已修改");
    assert!(there.get("/work/me").await.at.starts_with("GET /sign-in"));
    sign_in(&mut there, "disp", PASSWORD).await.is(422);
    sign_in(&mut there, "disp", GOOD).await.is(200);
}

#[tokio::test]
async fn devices_are_listed_and_ended_one_by_one() {
    let world = world().await;
    let (mut here, mut there) = (world.browser(), world.browser());
    sign_in(&mut here, "disp", PASSWORD).await.is(200);
    sign_in(&mut there, "disp", PASSWORD).await.is(200);
    let page = here.get("/work/me").await;
    let other = token_hash(&there.cookie("session").unwrap());
    page.says(&other).says("本机");
    let mut stranger = world.browser();
    sign_in(&mut stranger, "two", PASSWORD).await.is(200);
    stranger.post("/work/me/devices", &[("which", &other)]).await.is(200);
    assert_eq!(there.get("/work/me").await.at, "GET /work/me", "nobody ends another's session");
    here.post("/work/me/devices", &[("which", &other)]).await.is(200);
    assert!(there.get("/work/me").await.at.starts_with("GET /sign-in"));
    sign_in(&mut there, "disp", PASSWORD).await.is(200);
    here.post("/work/me/devices", &[("which", "others")]).await.is(200).says("本机");
    assert!(there.get("/work/me").await.at.starts_with("GET /sign-in"));
}

#[tokio::test]
async fn a_second_factor_is_set_up_at_the_first_sign_in_and_asked_for_ever_after() {
    let world = strict().await;
    let mut browser = world.browser();
    let page = sign_in(&mut browser, "disp", PASSWORD).await;
    assert_eq!(page.is(200).at, "GET /sign-in/factor");
    assert!(browser.get("/work/me").await.at.starts_with("GET /sign-in?"), "a pass opens no page");
    browser.post("/sign-in/factor", &[("code", "000000")]).await.is(422).says("动态码不对");
    let secret = secret_on(&browser.get("/sign-in/factor").await);
    assert_eq!(secret, secret_on(&page), "the picture stays the same while one tries");
    let now = code(&world, &secret);
    let codes = codes_on(browser.post("/sign-in/factor", &[("code", &now)]).await.is(200));
    assert_eq!(codes.len(), 10);
    browser.get("/work/me").await.is(200).says("还剩 10 个恢复码").hides(&codes[0]);

    let mut again = world.browser();
    let asked = sign_in(&mut again, "disp", PASSWORD).await;
    assert_eq!(asked.is(200).at, "GET /sign-in/code");
    again.post("/sign-in/code", &[("code", &now)]).await.is(422).says("已经用过");
    again.get("/sign-in/factor").await.is(404);
    world.wait(30);
    let shown = again.post("/sign-in/code", &[("code", &code(&world, &secret))]).await;
    assert_eq!(shown.is(200).at, "GET /work/day");
}

#[tokio::test]
async fn a_code_is_good_for_half_a_minute_around_and_guessing_is_slowed_down() {
    let world = strict().await;
    let (secret, _) = enrol(&world, &mut world.browser(), "disp").await;
    let mut browser = world.browser();
    world.wait(300);
    let old = code(&world, &secret);
    world.wait(61);
    sign_in(&mut browser, "disp", PASSWORD).await.is(200);
    browser.post("/sign-in/code", &[("code", &old)]).await.is(422);
    for hostile in ["", "12345", "1234567", "abcdef", "١٢٣٤٥٦"] {
        browser.post("/sign-in/code", &[("code", hostile)]).await.is(422);
    }
    browser.post("/sign-in/code", &[("code", &code(&world, &secret))]).await.is(429);
    world.wait(30);
    browser.post("/sign-in/code", &[("code", &code(&world, &secret))]).await.is(200);
}

#[tokio::test]
async fn a_recovery_code_lets_in_once() {
    let world = strict().await;
    let (_, codes) = enrol(&world, &mut world.browser(), "disp").await;
    let mut browser = world.browser();
    sign_in(&mut browser, "disp", PASSWORD).await.is(200);
    browser.post("/sign-in/recover", &[("code", "AAAA-BBBB-CCCC-DDDD")]).await.is(422);
    let typed = codes[3].to_lowercase().replace('-', " ");
    let shown = browser.post("/sign-in/recover", &[("code", &typed)]).await;
    assert_eq!(shown.is(200).says("还剩 9 个恢复码").at, "GET /work/me");
    let mut again = world.browser();
    sign_in(&mut again, "disp", PASSWORD).await.is(200);
    again.post("/sign-in/recover", &[("code", &codes[3])]).await.is(422).says("已经用过");
    let form = [("current", PASSWORD)];
    let fresh = codes_on(browser.post("/work/me/recovery", &form).await.is(200));
    again.post("/sign-in/recover", &[("code", &codes[4])]).await.is(422);
    again.post("/sign-in/recover", &[("code", &fresh[4])]).await.is(200);
}

#[tokio::test]
async fn another_phone_takes_the_place_of_the_first() {
    let world = strict().await;
    let mut browser = world.browser();
    let (old, _) = enrol(&world, &mut browser, "disp").await;
    browser.post("/work/me/factor", &[("current", "wrong")]).await.is(422).says("当前密码不对");
    let page = browser.post("/work/me/factor", &[("current", PASSWORD)]).await;
    let new = secret_on(page.is(200));
    assert_ne!(new, old);
    browser.post("/work/me/factor/confirm", &[("code", "123")]).await.is(422);
    browser.post("/work/me/factor/confirm", &[("code", &code(&world, &new))]).await.is(200).says("恢复码");
    world.wait(30);
    let mut again = world.browser();
    sign_in(&mut again, "disp", PASSWORD).await.is(200);
    again.post("/sign-in/code", &[("code", &code(&world, &old))]).await.is(422);
    again.post("/sign-in/code", &[("code", &code(&world, &new))]).await.is(200);
}

async fn link(world: &World, login: &str) -> String {
    let store = world.app.ledger.store();
    let (account, _) = store.login(login).await.unwrap().unwrap();
    let token = make_link(&**store, &account.id, LinkPurpose::Password, world.clock.now()).await.unwrap();
    format!("/welcome/{token}")
}

#[tokio::test]
async fn a_link_sets_a_password_once() {
    let world = world().await;
    let (old, new) = (link(&world, "disp").await, link(&world, "disp").await);
    let mut browser = world.browser();
    browser.get(&old).await.is(410).says("打不开了");
    browser.get(&new).await.is(200);
    browser.get(&new).await.is(200).says("派单 一号");
    for (password, says) in [
        ("short", "至少用 12 个字符"),
        ("aaaaaaaaaaaaaaaa", "最容易被猜到"),
        ("Testville 12345 Hotline", "单位名称"),
    ] {
        browser.post(&new, &[("password", password), ("again", password)]).await.is(422).says(says);
    }
    let form = [("password", GOOD), ("again", GOOD), ("login", "two"), ("name", "x")];
    browser.post(&new, &form).await.is(200);
    browser.get("/work/me").await.is(200).says("派单 一号");
    browser.post(&new, &form).await.is(410);
    sign_in(&mut world.browser(), "disp", PASSWORD).await.is(422);
    sign_in(&mut world.browser(), "disp", GOOD).await.is(200);

    let late = link(&world, "disp").await;
    world.later(24);
    browser.get(&late).await.is(410);
    browser.post(&late, &form).await.is(410);
    browser.get("/welcome/..%2f..%2fetc").await.is(410);
}

#[tokio::test]
async fn the_first_administrator_chooses_a_login_and_a_second_factor() {
    let store = Arc::new(MemoryStore::new());
    let now = "2026-11-13T01:00:00Z".parse().unwrap();
    let made = ledger::credential::first_administrator(&*store, Role::SecurityAdministrator, now);
    let token = made.await.unwrap().unwrap();
    let again = ledger::credential::first_administrator(&*store, Role::SecurityAdministrator, now);
    assert_eq!(again.await.unwrap(), None);
    let world = world_with(store, None, "http://localhost", Accounts::default()).await;
    let mut browser = world.browser();
    sign_in(&mut browser, "administrator", "").await.is(422);
    let path = format!("/welcome/{token}");
    let form =
        |login: &'static str| [("login", login), ("name", "初始 一号"), ("password", GOOD), ("again", GOOD)];
    browser.post(&path, &form("two")).await.is(422).says("已经有人用了");
    browser.post(&path, &form("a b<c>")).await.is(422);
    let page = browser.post(&path, &form("chief")).await;
    assert_eq!(page.is(200).at, "GET /sign-in/factor");
    let secret = secret_on(&page);
    browser.post("/sign-in/factor", &[("code", &code(&world, &secret))]).await.is(200);
    browser.get("/work/admin").await.is(200).says("chief");
    browser.get("/work/me").await.is(200).says("初始 一号");
}

#[tokio::test]
async fn who_is_deactivated_is_out_at_once() {
    let office = office_in(world().await).await;
    let (mut chief, mut agent) = (office.browser("admin").await, office.browser("agent").await);
    agent.get("/work/me").await.is(200);
    chief.post("/work/admin/accounts/agent/active", &[("active", "false")]).await.is(200);
    assert!(agent.get("/work/me").await.at.starts_with("GET /sign-in"));
    sign_in(&mut office.world.browser(), "agent", PASSWORD).await.is(422);
    assert!(
        office
            .world
            .app
            .ledger
            .store()
            .sessions_of(&"agent".into(), office.world.clock.now())
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn keepers_of_accounts_give_links_and_take_factors_away_but_know_no_password() {
    let office = office_in(strict().await).await;
    let mut chief = office.world.browser();
    enrol(&office.world, &mut chief, "admin").await;
    let mut agent = office.world.browser();
    enrol(&office.world, &mut agent, "agent").await;
    chief.post("/work/admin/accounts/agent/factor", &[]).await.is(200);
    assert!(agent.get("/work/me").await.at.starts_with("GET /sign-in"));
    enrol(&office.world, &mut agent, "agent").await;
    let shown = chief.post("/work/admin/accounts/agent/link", &[]).await;
    let token = shown.is(200).body.split("/welcome/").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(agent.get("/work/me").await.at.starts_with("GET /sign-in"));
    sign_in(&mut office.world.browser(), "agent", PASSWORD).await.is(422);
    let mut fresh = office.world.browser();
    let form = [("password", GOOD), ("again", GOOD)];
    let page = fresh.post(&format!("/welcome/{token}"), &form).await;
    assert_eq!(page.is(200).at, "GET /sign-in/code", "a link is no way around the second factor");
    for what in ["link", "factor", "sessions", "active", "roles"] {
        chief.post(&format!("/work/admin/accounts/admin/{what}"), &[("active", "false")]).await.is(403);
    }
}

#[tokio::test]
async fn roles_that_check_each_other_are_never_held_together() {
    let office = office_in(world().await).await;
    let (mut chief, mut agent) = (office.browser("admin").await, office.browser("agent").await);
    let path = "/work/admin/accounts/agent/roles";
    let both = [("role", "auditor"), ("role", "security_administrator")];
    chief.post(path, &both).await.is(200).says("不能同时是");
    agent.get("/work/me").await.is(200);
    chief.post(path, &[("role", "unit_handler")]).await.is(200).says("承办单位");
    chief.post(path, &[("role", "agent"), ("role", "dispatcher")]).await.is(200);
    assert!(agent.get("/work/me").await.at.starts_with("GET /sign-in"), "new roles, a new sign-in");
    let account = office.world.app.ledger.store().account(&"agent".into()).await.unwrap().unwrap();
    assert_eq!(account.roles, [Role::Agent, Role::Dispatcher]);
}

#[tokio::test]
async fn the_audit_tells_what_was_done_and_never_what_a_stranger_typed() {
    let world = world().await;
    let mut browser = world.browser();
    sign_in(&mut browser, "my secret password", "x").await.is(422);
    for _ in 0..6 {
        sign_in(&mut browser, "disp", "wrong").await.is(422);
    }
    world.wait(30);
    sign_in(&mut browser, "disp", PASSWORD).await.is(200);
    browser.post("/sign-out", &[]).await.is(200);
    let query = AuditQuery { oldest_first: true, limit: 100, ..AuditQuery::default() };
    let lines = world.app.ledger.store().audit(&query).await.unwrap();
    let told: Vec<(AuditKind, &str)> =
        lines.iter().map(|line| (line.entry.kind, line.entry.by.as_str())).collect();
    let mut expected = vec![(AuditKind::SignInFailed, "nobody")];
    expected.extend([(AuditKind::SignInFailed, "disp"); 6]);
    expected.extend(
        [AuditKind::AccountLocked, AuditKind::SignedIn, AuditKind::SignedOut].map(|kind| (kind, "disp")),
    );
    assert_eq!(told, expected);
    assert!(!format!("{lines:?}").contains("secret password"));
}

#[tokio::test]
async fn many_guesses_at_once_win_nothing() {
    let world = Arc::new(world().await);
    let mut guesses = tokio::task::JoinSet::new();
    for n in 0..24 {
        let world = world.clone();
        guesses.spawn(async move {
            sign_in(&mut world.browser(), "disp", &format!("guess number {n}")).await.status.as_u16()
        });
    }
    let statuses = guesses.join_all().await;
    let judged = statuses.iter().filter(|status| **status == 422).count();
    assert!(judged <= 6, "{judged} guesses were judged");
}

#[tokio::test]
async fn the_api_asks_for_the_second_factor_too() {
    let office = office_in(strict().await).await;
    let body = serde_json::json!({"login": "agent", "password": PASSWORD});
    office.call("POST", "/api/v1/sessions", &[], Some(&body)).await.problem(403, "no-factor");
    let (secret, _) = enrol(&office.world, &mut office.world.browser(), "agent").await;
    office.call("POST", "/api/v1/sessions", &[], Some(&body)).await.problem(401, "factor");
    office.world.wait(30);
    let mut body = body;
    body["code"] = code(&office.world, &secret).into();
    let opened = office.call("POST", "/api/v1/sessions", &[], Some(&body)).await.is(201);
    let token = opened.body["token"].as_str().unwrap();
    office.get(token, "/api/v1/queues").await.is(200);
    office.call("POST", "/api/v1/sessions", &[], Some(&body)).await.problem(401, "factor");
}

#[tokio::test]
async fn an_account_without_a_password_is_opened_by_none() {
    let world = world().await;
    let account = Account {
        id: "bare".into(),
        login: "bare".into(),
        name: "bare".into(),
        roles: vec![Role::Dispatcher],
        unit: None,
        active: true,
    };
    world.app.ledger.store().save_account(&account, None).await.unwrap();
    for password in ["", "bare", "administrator", "admin", "demo-12345"] {
        sign_in(&mut world.browser(), "bare", password).await.is(422);
    }
}
