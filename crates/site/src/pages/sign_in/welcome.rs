//! A one-time link: its owner sets a password, the first administrator a login as well. Opening the page
//! uses nothing up, because mail programs open links by themselves; sending the form does.

use super::go_on;
use crate::diary;
use crate::form::{Faults, Sent, line};
use crate::gate::{self, By};
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use ledger::account::Account;
use ledger::audit::AuditKind;
use ledger::credential::{Link, LinkPurpose, token_hash};
use ledger::password::SHORTEST;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/sign_in/welcome.html")]
struct WelcomePage {
    page: Page,
    faults: Faults,
    token: String,
    first: bool,
    login: String,
    name: String,
    shortest: usize,
}

#[derive(Template)]
#[template(path = "pages/sign_in/spent.html")]
struct SpentPage {
    page: Page,
}

/// What the form sends.
#[derive(Default, Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    login: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    again: String,
}

async fn opened(visitor: &Visitor, token: &str) -> Result<Option<(Link, Account)>, Problem> {
    let (app, store) = (&visitor.app, visitor.app.ledger.store());
    app.throttles.address.take(&visitor.address, app.now()).map_err(Problem::TooMany)?;
    let Some(link) = store.link(&token_hash(token), app.now()).await? else { return Ok(None) };
    let account = store.account(&link.account).await?.filter(|account| account.active);
    Ok(account.map(|account| (link, account)))
}

/// `GET /welcome/{token}`
pub(crate) async fn show(visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    match opened(&visitor, &token).await? {
        Some((link, account)) => page(&visitor, &token, &link, &account, Faults::default()),
        None => spent(&visitor),
    }
}

/// `POST /welcome/{token}`
pub(crate) async fn take(
    visitor: Visitor,
    Path(token): Path<String>,
    Sent(typed): Sent<Answer>,
) -> Result<Response, Problem> {
    let (app, store) = (&visitor.app, visitor.app.ledger.store());
    let Some((link, mut account)) = opened(&visitor, &token).await? else { return spent(&visitor) };
    let mut faults = Faults::default();
    if link.purpose == LinkPurpose::First {
        (account.login, account.name) = (line(&typed.login), line(&typed.name));
        let fits = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        let login_fits = (1..=60).contains(&account.login.len()) && account.login.chars().all(fits);
        faults.ensure(login_fits, "login", &visitor.t.say("welcome-login-unfit"));
        faults.ensure((1..=60).contains(&account.name.len()), "name", &visitor.t.say("welcome-name-unfit"));
        let others = store.accounts().await?;
        let in_use = others.iter().any(|other| other.login == account.login && other.id != account.id);
        faults.ensure(!in_use, "login", &visitor.t.say("admin-fault-taken"));
    }
    if let Some(weakness) = gate::weakness(app, &account, &account.login, &typed.password).await? {
        let key = format!("password-{}", weakness.code());
        faults.add("password", &visitor.t.say(&key).with("count", SHORTEST));
    }
    faults.ensure(typed.password == typed.again, "again", &visitor.t.say("password-differ"));
    if !faults.is_empty() {
        return page(&visitor, &token, &link, &account, faults);
    }
    if !store.spend_link(&link.token_hash, app.now()).await? {
        return spent(&visitor);
    }
    diary::own(app, &account.id, AuditKind::LinkUsed, link.purpose.code()).await?;
    gate::set_password(app, &account, &typed.password, None).await?;
    gate::forgive(app, &account).await?;
    go_on(&visitor, &account, "/work", By::Password).await
}

fn page(
    visitor: &Visitor,
    token: &str,
    link: &Link,
    account: &Account,
    faults: Faults,
) -> Result<Response, Problem> {
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = WelcomePage {
        page: visitor.page(visitor.t.say("welcome-title")),
        faults,
        token: token.to_owned(),
        first: link.purpose == LinkPurpose::First,
        login: account.login.clone(),
        name: account.name.clone(),
        shortest: SHORTEST,
    };
    Ok((status, crate::show(&page)?).into_response())
}

fn spent(visitor: &Visitor) -> Result<Response, Problem> {
    let page = SpentPage { page: visitor.page(visitor.t.say("welcome-spent")) };
    Ok((StatusCode::GONE, crate::show(&page)?).into_response())
}
