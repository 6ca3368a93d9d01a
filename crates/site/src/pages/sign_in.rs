//! Signing in and out, and choosing in which role to work.

use crate::app::App;
use crate::app::DemoSignIn;
use crate::cookie::{self, Life};
use crate::form::{Choice, Faults, Sent};
use crate::page::Page;
use crate::problem::Problem;
use crate::session::{self, Staff};
use crate::show::see_other;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use casework::Role;
use ledger::account::Account;
use ledger::password;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/sign_in/form.html")]
struct Form {
    page: Page,
    faults: Faults,
    back: String,
    login: String,
    demo: Vec<(DemoSignIn, String)>,
}

#[derive(Template)]
#[template(path = "pages/sign_in/role.html")]
struct Roles {
    page: Page,
    back: String,
    choices: Vec<Choice>,
    who: String,
}

/// What the forms send, and where to go afterwards.
#[derive(Default, Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    login: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    back: String,
}

/// `GET /sign-in`
pub(crate) async fn show(
    visitor: Visitor,
    asked: Result<Query<Answer>, QueryRejection>,
) -> Result<Response, Problem> {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    crate::show(&form(&visitor, &asked, Faults::default()))
}

/// `POST /sign-in`
pub(crate) async fn open(visitor: Visitor, Sent(typed): Sent<Answer>) -> Result<Response, Problem> {
    let login: String = typed.login.trim().chars().take(100).collect();
    let (app, now) = (&visitor.app, visitor.app.now());
    app.throttles.login.ask(&login, now).map_err(Problem::TooMany)?;
    let Some(account) = verify(app, &login, typed.password.clone()).await? else {
        app.throttles.login.spend(&login, now);
        let mut faults = Faults::default();
        faults.add("login", &visitor.t.say("sign-in-wrong"));
        return Ok(
            (StatusCode::UNPROCESSABLE_ENTITY, crate::show(&form(&visitor, &typed, faults))?).into_response()
        );
    };
    let Some(role) = account.roles.first().copied() else { return Err(Problem::Forbidden) };
    let back = within(&typed.back);
    let to = match account.roles.len() {
        1 => back,
        _ => format!("/sign-in/role?back={}", crate::problem::in_query(&back)),
    };
    enter(app, &account, role, &to).await
}

/// `GET /sign-in/role`
pub(crate) async fn roles(
    staff: Staff,
    asked: Result<Query<Answer>, QueryRejection>,
) -> Result<Response, Problem> {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let t = &staff.visitor.t;
    let choice = |role: &Role| {
        Choice::new(role.code(), t.name("role", role.code()), *role == staff.role)
            .hinted(t.say(&format!("sign-in-role-{}", role.code().replace('_', "-"))))
    };
    let roles = Roles {
        page: staff.page(t.say("sign-in-role")),
        back: within(&asked.back),
        choices: staff.account.roles.iter().map(choice).collect(),
        who: staff.account.name.clone(),
    };
    crate::show(&roles)
}

/// `POST /sign-in/role`
pub(crate) async fn choose(staff: Staff, Sent(chosen): Sent<Answer>) -> Result<Response, Problem> {
    let role = Role::from_code(&chosen.role).filter(|role| staff.account.roles.contains(role));
    let role = role.ok_or(Problem::Forbidden)?;
    let app = &staff.visitor.app;
    leave(&staff.visitor).await?;
    enter(app, &staff.account, role, &within(&chosen.back)).await
}

/// `POST /sign-out`
pub(crate) async fn close(visitor: Visitor) -> Result<Response, Problem> {
    leave(&visitor).await?;
    let mut response = see_other("/")?;
    if let Some(line) = cookie::write(session::COOKIE, "", Life::Over, visitor.app.is_https()) {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    Ok(response)
}

/// The active account of that login and password. Takes as long for an unknown login as for a known one.
pub(crate) async fn verify(app: &App, login: &str, typed: String) -> Result<Option<Account>, Problem> {
    let known = app.ledger.store().login(login).await?;
    let (account, hashed) = known.unzip();
    let check = tokio::task::spawn_blocking(move || password::verify(&typed, hashed.as_ref()));
    let fits = check.await.map_err(|fault| Problem::Fault(fault.to_string()))?;
    Ok(account.filter(|account| fits && account.active))
}

async fn enter(app: &App, account: &Account, role: Role, to: &str) -> Result<Response, Problem> {
    let token = session::open(app, account, role).await?;
    tracing::info!(account = %account.id, role = role.code(), "signed in");
    let mut response = see_other(to)?;
    if let Some(line) = cookie::write(session::COOKIE, &token, Life::Visit, app.is_https()) {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    Ok(response)
}

async fn leave(visitor: &Visitor) -> Result<(), Problem> {
    match visitor.cookie(session::COOKIE) {
        Some(token) => Ok(visitor.app.ledger.store().end_session(&session::hash(token)).await?),
        None => Ok(()),
    }
}

/// A path of this site to return to; the workbench for anything else.
fn within(back: &str) -> String {
    let ours = back.starts_with('/') && !back.starts_with("//") && !back.contains(['\\', '\r', '\n']);
    let plain = back.bytes().all(|byte| byte.is_ascii_graphic());
    if ours && plain && !back.starts_with("/sign") { back.to_owned() } else { "/work".to_owned() }
}

fn form(visitor: &Visitor, typed: &Answer, faults: Faults) -> Form {
    let demo = visitor.app.settings.demo.clone().unwrap_or_default();
    Form {
        page: visitor.page(visitor.t.say("sign-in-title")),
        faults,
        back: typed.back.clone(),
        login: typed.login.clone(),
        demo: demo.into_iter().map(|sample| (sample.clone(), visitor.t.name("role", &sample.role))).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn nobody_is_led_off_the_site() {
        assert_eq!(within("/work/cases?page=2"), "/work/cases?page=2");
        for foreign in
            ["", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nb", "/sign-in"]
        {
            assert_eq!(within(foreign), "/work", "{foreign}");
        }
    }
}
