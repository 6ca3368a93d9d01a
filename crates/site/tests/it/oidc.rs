//! Signing in by an identity provider, and everything that must not.

mod provider;

use crate::office::{PASSWORD, office_in};
use crate::world::{Browser, Shown, World, world, world_with};
use axum::body::Body;
use axum::http::{Request, header};
use ledger::account::Account;
use ledger::audit::{AuditKind, AuditQuery};
use ledger::credential::Identity;
use ledger::memory::MemoryStore;
use provider::{Mood, Provider, Signed};
use serde_json::json;
use site::Accounts;
use std::sync::Arc;

/// What is wrong with a token, and how it comes about.
type Lie = (&'static str, fn(&mut serde_json::Value));

async fn raw(browser: &mut Browser, path: &str) -> Shown {
    browser.raw(Request::get(path).body(Body::empty()).unwrap()).await
}

fn to(shown: &Shown) -> String {
    shown.is(303).headers[header::LOCATION].to_str().unwrap().to_owned()
}

/// Sets out and comes back to the office's door: the address one is sent to there.
async fn there_and_back(browser: &mut Browser, provider: &Provider) -> String {
    let away = to(&raw(browser, "/sign-in/with?back=/work/me").await);
    assert!(away.starts_with(&provider.url), "{away}");
    provider.visit(&away).await
}

async fn sign_in(browser: &mut Browser, provider: &Provider) -> Shown {
    let back = there_and_back(browser, provider).await;
    raw(browser, &back).await
}

async fn is_outside(browser: &mut Browser) -> bool {
    browser.get("/work/me").await.at.starts_with("GET /sign-in")
}

async fn linked(world: &World, provider: &Provider, subject: &str, account: &str) {
    let identity =
        Identity { issuer: provider.url.clone(), subject: subject.into(), account: account.into() };
    world.app.ledger.store().save_identity(&identity).await.unwrap();
}

/// An office with a provider at which `s-1` is linked to the account `disp`.
async fn open() -> (World, Provider) {
    let world = world().await;
    let provider = Provider::start(&world.clock).await;
    let world = world.with_oidc(provider.oidc());
    linked(&world, &provider, "s-1", "disp").await;
    (world, provider)
}

async fn audited(world: &World) -> Vec<(AuditKind, String, String)> {
    let query = AuditQuery { oldest_first: true, limit: 100, ..AuditQuery::default() };
    let lines = world.app.ledger.store().audit(&query).await.unwrap().into_iter();
    lines.map(|line| (line.entry.kind, line.entry.by.to_string(), line.entry.about)).collect()
}

#[tokio::test]
async fn a_linked_identity_opens_its_account() {
    let (world, provider) = open().await;
    let mut browser = world.browser();
    browser.get("/sign-in?back=/work/me").await.says("用市统一认证登录").says("/sign-in/with?back=/work/me");
    assert_eq!(to(&sign_in(&mut browser, &provider).await), "/work/me");
    browser.get("/work/me").await.is(200).says("市统一认证").says("已关联");
    assert!(browser.cookie("round").is_none(), "the round is over");
    assert_eq!(audited(&world).await, [(AuditKind::SignedIn, "disp".into(), "oidc".into())]);
    assert_eq!(to(&sign_in(&mut world.browser(), &provider).await), "/work/me");
    assert_eq!(provider.asked("discovery"), 1, "what is known of the provider is kept");
}

#[tokio::test]
async fn no_token_that_lies_opens_anything() {
    let (world, provider) = open().await;
    let lies: [Lie; 12] = [
        ("another nonce", |claims| claims["nonce"] = "0".repeat(64).into()),
        ("no nonce", |claims| drop(claims.as_object_mut().unwrap().remove("nonce"))),
        ("expired", |claims| claims["exp"] = claims["iat"].clone()),
        ("issued tomorrow", |claims| claims["iat"] = (claims["iat"].as_i64().unwrap() + 86_400).into()),
        ("for another office", |claims| claims["aud"] = "another".into()),
        ("for another office too", |claims| claims["aud"] = json!(["yingda", "another"])),
        ("for nobody", |claims| claims["aud"] = json!([])),
        ("by another issuer", |claims| claims["iss"] = "https://id.example".into()),
        ("by a like issuer", |claims| claims["iss"] = format!("{}/", claims["iss"].as_str().unwrap()).into()),
        ("about nobody", |claims| drop(claims.as_object_mut().unwrap().remove("sub"))),
        ("about an empty name", |claims| claims["sub"] = "".into()),
        ("without end", |claims| drop(claims.as_object_mut().unwrap().remove("exp"))),
    ];
    let mut browser = world.browser();
    for (name, lie) in lies {
        provider.twists(lie);
        let shown = sign_in(&mut browser, &provider).await;
        assert_eq!(shown.status, 422, "{name}: {}", shown.body);
        shown.says("没有登录成功").says("用密码登录");
        assert!(is_outside(&mut browser).await, "{name}");
    }
    provider.is_honest();
    for signed in [Signed::ByAnotherKey, Signed::NotAtAll, Signed::ByTheSharedSecret, Signed::Brokenly] {
        provider.signs(signed);
        let shown = sign_in(&mut browser, &provider).await;
        assert_eq!(shown.status, 422, "{signed:?}: {}", shown.body);
        assert!(is_outside(&mut browser).await, "{signed:?}");
    }
    let told = audited(&world).await;
    assert_eq!(told.len(), 16);
    assert!(told.iter().all(|told| *told == (AuditKind::SignInFailed, "nobody".into(), "oidc".into())));
    provider.is_honest();
    assert_eq!(to(&sign_in(&mut browser, &provider).await), "/work/me", "the truth does");
}

#[tokio::test]
async fn only_the_browser_that_set_out_comes_in_and_only_once() {
    let (world, provider) = open().await;
    let (mut one, mut other) = (world.browser(), world.browser());

    let back = there_and_back(&mut one, &provider).await;
    assert_eq!(to(&raw(&mut other, &back).await), "/sign-in?back=/work", "a browser that never set out");
    let others = there_and_back(&mut other, &provider).await;
    raw(&mut other, &back).await.is(422).says("没有登录成功");
    raw(&mut one, &others).await.is(422);
    assert!(is_outside(&mut one).await && is_outside(&mut other).await);

    let back = there_and_back(&mut one, &provider).await;
    let round = one.cookie("round").unwrap();
    assert_eq!(to(&raw(&mut one, &back).await), "/work/me");
    let mut thief = world.browser();
    thief.set_cookie("round", &round);
    assert_eq!(to(&raw(&mut thief, &back).await), "/sign-in?back=/work", "the same way twice");

    let used = back.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let fresh = there_and_back(&mut thief, &provider).await;
    let own = fresh.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    raw(&mut thief, &fresh.replace(&own, &used)).await.is(422);
    let stolen = there_and_back(&mut one, &provider).await;
    let stolen = stolen.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let fresh = there_and_back(&mut thief, &provider).await;
    let own = fresh.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    raw(&mut thief, &fresh.replace(&own, &stolen)).await.is(422);
    assert!(is_outside(&mut thief).await, "a code fits only the browser it was asked for");
}

#[tokio::test]
async fn a_way_that_took_too_long_or_was_cancelled_leads_nowhere() {
    let (world, provider) = open().await;
    let mut browser = world.browser();
    let back = there_and_back(&mut browser, &provider).await;
    let state = back.split("state=").nth(1).unwrap();
    raw(&mut browser, &format!("/sign-in/with/back?error=access_denied&state={state}")).await.is(422);
    let back = there_and_back(&mut browser, &provider).await;
    raw(&mut browser, &format!("{back}&iss=https%3A%2F%2Fid.example")).await.is(422);
    let back = there_and_back(&mut browser, &provider).await;
    world.wait(11 * 60);
    assert_eq!(to(&raw(&mut browser, &back).await), "/sign-in?back=/work");
    assert_eq!(provider.asked("token"), 0);
    for stray in ["", "?code=1", "?state=1&code=2", "?code=1&code=2"] {
        assert_eq!(
            to(&raw(&mut browser, &format!("/sign-in/with/back{stray}")).await),
            "/sign-in?back=/work"
        );
    }
}

#[tokio::test]
async fn an_identity_without_an_account_or_with_a_closed_one_stays_outside() {
    let (world, provider) = open().await;
    let accounts = world.app.ledger.store().accounts().await.unwrap();
    let mut browser = world.browser();
    provider.is_now("somebody else");
    sign_in(&mut browser, &provider).await.is(403).says("还没有关联账号");
    assert!(is_outside(&mut browser).await);
    assert_eq!(world.app.ledger.store().accounts().await.unwrap(), accounts, "no account is made");

    provider.is_now("s-1");
    let disp = accounts.into_iter().find(|account| account.login == "disp").unwrap();
    world.app.ledger.store().save_account(&Account { active: false, ..disp }, None).await.unwrap();
    sign_in(&mut browser, &provider).await.is(403).says("还没有关联账号");
    assert!(is_outside(&mut browser).await);
    let told = audited(&world).await;
    let who: Vec<&str> = told.iter().map(|(_, who, _)| who.as_str()).collect();
    assert_eq!(who, ["nobody", "disp"]);
}

#[tokio::test]
async fn linking_asks_for_the_password_and_one_identity_opens_one_account() {
    let world = world().await;
    let provider = Provider::start(&world.clock).await;
    let world = world.with_oidc(provider.oidc());
    let by_password = |login: &'static str| [("login", login), ("password", PASSWORD)];
    let mut owner = world.browser();
    owner.post("/sign-in", &by_password("disp")).await.is(200);
    owner.get("/work/me").await.says("未关联");
    owner.post("/work/me/identity", &[("current", "wrong")]).await.is(422).says("当前密码不对");

    let page = owner.post("/work/me/identity", &[("current", PASSWORD)]).await;
    let away =
        page.is(200).body.split("<a class=\"button\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let away = away.replace("&amp;", "&").replace("&#38;", "&");
    let back = provider.visit(&away).await;
    let mut stranger = world.browser();
    stranger.post("/sign-in", &by_password("two")).await.is(200);
    stranger.set_cookie("round", &owner.cookie("round").unwrap());
    raw(&mut stranger, &back).await.is(422);
    stranger.get("/work/me").await.says("未关联");

    let link = async |browser: &mut Browser| {
        let page = browser.post("/work/me/identity", &[("current", PASSWORD)]).await;
        let away = page.body.split("<a class=\"button\" href=\"").nth(1).unwrap().split('"').next().unwrap();
        let back = provider.visit(&away.replace("&amp;", "&").replace("&#38;", "&")).await;
        raw(browser, &back).await
    };
    assert_eq!(to(&link(&mut owner).await), "/work/me");
    owner.get("/work/me").await.says("已关联");
    owner.post("/work/me/identity", &[("current", PASSWORD)]).await.is(422).says("请先取消关联");
    link(&mut stranger).await.is(409).says("已经关联到这里的另一个账号");

    owner.post("/sign-out", &[]).await.is(200);
    assert_eq!(to(&sign_in(&mut owner, &provider).await), "/work/me");
    owner.post("/work/me/identity/unlink", &[("current", "wrong")]).await.is(422);
    let mut elsewhere = world.browser();
    assert_eq!(to(&sign_in(&mut elsewhere, &provider).await), "/work/me");
    owner.post("/work/me/identity/unlink", &[("current", PASSWORD)]).await.is(200).says("已取消关联");
    assert!(is_outside(&mut elsewhere).await, "whoever came in that way is out");
    sign_in(&mut elsewhere, &provider).await.is(403);
    let kinds: Vec<AuditKind> = audited(&world).await.into_iter().map(|(kind, ..)| kind).collect();
    assert!(kinds.contains(&AuditKind::IdentityLinked) && kinds.contains(&AuditKind::IdentityUnlinked));
}

#[tokio::test]
async fn whoever_keeps_accounts_sees_links_and_unlinks() {
    let world = world().await;
    let provider = Provider::start(&world.clock).await;
    let office = office_in(world.with_oidc(provider.oidc())).await;
    linked(&office.world, &provider, "s-1", "agent").await;
    let mut agent = office.world.browser();
    assert_eq!(to(&sign_in(&mut agent, &provider).await), "/work/me");
    let mut chief = office.browser("admin").await;
    chief.get("/work/admin").await.is(200).says("已关联市统一认证");
    let path = "/work/admin/accounts/agent/unlink";
    agent.post(path, &[]).await.is(403);
    chief.post(path, &[]).await.is(200).hides("已关联市统一认证");
    assert!(is_outside(&mut agent).await);
    sign_in(&mut agent, &provider).await.is(403);
}

#[tokio::test]
async fn the_second_factor_follows_unless_the_provider_asked_for_one_that_counts() {
    let store = Arc::new(MemoryStore::new());
    let world = world_with(store, None, "http://localhost", Accounts::default()).await;
    let provider = Provider::start(&world.clock).await;
    let world = world.with_oidc(provider.oidc());
    linked(&world, &provider, "s-1", "disp").await;
    let mut browser = world.browser();
    for amr in [json!(null), json!([]), json!(["pwd"]), json!(["pwd", "MFA"]), json!(["mfa "])] {
        provider.twists(move |claims| claims["amr"] = amr.clone());
        assert_eq!(to(&sign_in(&mut browser, &provider).await), "/sign-in/factor");
        assert!(is_outside(&mut browser).await);
    }
    provider.twists(|claims| claims["amr"] = json!(["pwd", "mfa"]));
    assert_eq!(to(&sign_in(&mut browser, &provider).await), "/work/me");
    assert!(!is_outside(&mut browser).await);

    let secret = ledger::credential::SecondFactorSecret::fresh().unwrap();
    let sealed = world.app.ledger.seal_factor(&"disp".into(), &secret).unwrap();
    world.app.ledger.store().set_factor(&"disp".into(), Some(&sealed)).await.unwrap();
    provider.is_honest();
    let mut browser = world.browser();
    assert_eq!(to(&sign_in(&mut browser, &provider).await), "/sign-in/code");
    browser.post("/sign-in/code", &[("code", "000000")]).await.is(422);
    assert!(is_outside(&mut browser).await);
    let totp = totp_rs::Builder::new().with_secret(secret.expose().to_vec()).build().unwrap();
    let now = u64::try_from(ledger::Clock::now(&*world.clock).as_second()).unwrap();
    let code = totp.generate(now).to_string();
    assert_eq!(browser.post("/sign-in/code", &[("code", &code)]).await.is(200).at, "GET /work/me");
    let last = audited(&world).await.pop().unwrap();
    assert_eq!(last, (AuditKind::SignedIn, "disp".into(), "oidc".into()));
}

#[tokio::test]
async fn tries_that_failed_are_told_whatever_door_one_takes() {
    let (world, provider) = open().await;
    for _ in 0..3 {
        world.browser().post("/sign-in", &[("login", "disp"), ("password", "wrong")]).await.is(422);
    }
    let mut owner = world.browser();
    sign_in(&mut owner, &provider).await.is(303);
    owner.get("/work/me").await.is(200).says("有 3 次尝试失败");
}

#[tokio::test]
async fn a_provider_that_is_down_slow_or_long_winded_leaves_the_password() {
    let (world, provider) = open().await;
    let mut browser = world.browser();
    let trap = Provider::start(&world.clock).await;
    let elsewhere = || Mood::Elsewhere(format!("{}/jwks", trap.url));
    for place in ["discovery", "jwks", "token"] {
        for mood in [Mood::Slow, Mood::Long, elsewhere(), Mood::Fails] {
            let world = world.with_oidc(provider.oidc());
            provider.mood(place, mood.clone());
            let begun = raw(&mut world.browser(), "/sign-in/with").await;
            if place == "token" {
                let mut browser = world.browser();
                let shown = sign_in(&mut browser, &provider).await;
                assert!(matches!(shown.status.as_u16(), 422 | 503), "{mood:?}: {}", shown.status);
                shown.says("用密码登录");
                assert!(is_outside(&mut browser).await);
            } else {
                assert_eq!(begun.status, 503, "{place} {mood:?}");
                begun.says("市统一认证暂时用不了").says("用密码登录");
            }
            provider.is_honest();
        }
    }
    provider.mood("token", Mood::NoIdToken);
    sign_in(&mut browser, &provider).await.is(422);
    assert_eq!(trap.asked("jwks"), 0, "no redirect was followed");

    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut settings = provider.settings();
    settings.issuer = format!("http://{closed}");
    let dead = world.with_oidc(site::Oidc::new(settings).unwrap());
    raw(&mut dead.browser(), "/sign-in/with").await.is(503).says("暂时用不了");
    let mut browser = dead.browser();
    browser
        .post("/sign-in", &[("login", "disp"), ("password", PASSWORD), ("back", "/work/me")])
        .await
        .is(200);
    browser.post("/work/me/identity", &[("current", PASSWORD)]).await.is(503).says("/work/me");
}

#[tokio::test]
async fn a_provider_that_points_elsewhere_is_not_followed_there() {
    let world = world().await;
    let provider = Provider::start(&world.clock).await;
    for (name, value) in [
        ("jwks_uri", "http://169.254.169.254/latest/meta-data"),
        ("jwks_uri", "https://10.0.0.1/keys"),
        ("issuer", "https://id.example"),
        ("authorization_endpoint", "http://id.example/authorize"),
        ("authorization_endpoint", "javascript:alert(1)"),
    ] {
        let provider = Provider::start(&world.clock).await;
        provider.says_of_itself(name, value.into());
        let world = world.with_oidc(provider.oidc());
        let shown = raw(&mut world.browser(), "/sign-in/with").await;
        if value.starts_with("http://id.example/") {
            assert!(shown.status == 303, "a page on a provider's other host is the browser's to open");
        } else {
            shown.is(503).says("暂时用不了");
        }
    }
    provider.says_of_itself("token_endpoint", "http://192.168.0.1/token".into());
    let world = world.with_oidc(provider.oidc());
    sign_in(&mut world.browser(), &provider).await.is(503);
}

#[tokio::test]
async fn a_silent_provider_is_left_alone_for_a_moment_and_a_new_key_is_fetched() {
    let (world, provider) = open().await;
    provider.mood("discovery", Mood::Fails);
    let mut browser = world.browser();
    for _ in 0..3 {
        raw(&mut browser, "/sign-in/with").await.is(503);
    }
    assert_eq!(provider.asked("discovery"), 1);
    provider.is_honest();
    world.wait(5);
    assert_eq!(to(&sign_in(&mut browser, &provider).await), "/work/me");

    provider.takes_a_new_key();
    sign_in(&mut world.browser(), &provider).await.is(422);
    world.wait(60);
    assert_eq!(to(&sign_in(&mut world.browser(), &provider).await), "/work/me");
    assert_eq!(provider.asked("discovery"), 3);
}

#[tokio::test]
async fn without_a_provider_there_is_neither_button_nor_door() {
    let world = world().await;
    let mut browser = world.browser();
    browser.get("/sign-in").await.is(200).hides("/sign-in/with");
    raw(&mut browser, "/sign-in/with").await.is(404);
    raw(&mut browser, "/sign-in/with/back?code=1&state=2").await.is(404);
    browser.post("/sign-in", &[("login", "disp"), ("password", PASSWORD)]).await.is(200);
    browser.post("/work/me/identity", &[("current", PASSWORD)]).await.is(404);
    browser.get("/work/me").await.is(200).hides("/work/me/identity");
}
