//! Signing in and out, and choosing in which role to work.

mod factor;
mod second;
mod welcome;
mod with;

pub(crate) use factor::{codes_page, confirm, enrolment, factor_page};
pub(crate) use factor::{show as show_factor, take as take_factor};
pub(crate) use second::{ask_code, ask_recovery, take_code, take_recovery};
pub(crate) use welcome::{show as show_welcome, take as take_welcome};
pub(crate) use with::{begin as begin_with, leave_for, name as provider_name, return_from};

use crate::app::{DemoSignIn, SecondFactor};
use crate::cookie::{self, Life};
use crate::diary;
use crate::form::{Choice, Faults, Sent};
use crate::gate::{self, By, Next};
use crate::page::Page;
use crate::pass::{self, Pass};
use crate::problem::Problem;
use crate::session::{self, Staff};
use crate::show::see_other;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use casework::{ActorId, Role};
use ledger::account::Account;
use ledger::audit::AuditKind;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/sign_in/form.html")]
struct Form {
    page: Page,
    faults: Faults,
    back: String,
    login: String,
    demo: Vec<(DemoSignIn, String)>,
    one_factor: bool,
    provider: Option<(String, String)>,
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
    let app = &visitor.app;
    app.throttles.address.take(&visitor.address, app.now()).map_err(Problem::TooMany)?;
    let Some(account) = gate::password(app, &login, &typed.password).await? else {
        let mut faults = Faults::default();
        faults.add("login", &visitor.t.say("sign-in-wrong"));
        return Ok(
            (StatusCode::UNPROCESSABLE_ENTITY, crate::show(&form(&visitor, &typed, faults))?).into_response()
        );
    };
    go_on(&visitor, &account, &typed.back, By::Password).await
}

/// After the first proof: to the workbench, or to the second factor.
pub(crate) async fn go_on(
    visitor: &Visitor,
    account: &Account,
    back: &str,
    by: By,
) -> Result<Response, Problem> {
    let app = &visitor.app;
    let next = gate::next(app, account).await?;
    let to = match next {
        Next::Enter => return complete(visitor, account, back, by).await,
        Next::Code => "/sign-in/code",
        Next::Enrol => "/sign-in/factor",
    };
    let enrol = next == Next::Enrol;
    let by_provider = by != By::Password;
    let pass =
        Pass { account: account.id.to_string(), back: within(back), enrol, by_provider, ..Pass::default() };
    let mut response = see_other(to)?;
    response.headers_mut().extend(pass::issue(app, &pass).await?.map(|line| (header::SET_COOKIE, line)));
    Ok(response)
}

/// Everything asked for was right: a session, and on to the workbench.
pub(crate) async fn complete(
    visitor: &Visitor,
    account: &Account,
    back: &str,
    by: By,
) -> Result<Response, Problem> {
    let Some(role) = account.roles.first().copied() else { return Err(Problem::Forbidden) };
    let back = within(back);
    let to = match account.roles.len() {
        1 => back,
        _ => format!("/sign-in/role?back={}", crate::problem::in_query(&back)),
    };
    let response = see_other(&to)?;
    admit(visitor, account, role, by, response).await
}

/// Opens a session beside a response.
pub(crate) async fn admit(
    visitor: &Visitor,
    account: &Account,
    role: Role,
    by: By,
    response: Response,
) -> Result<Response, Problem> {
    gate::settle(&visitor.app, account, by).await?;
    leave(visitor).await?;
    let mut response = enter(visitor, account, role, response).await?;
    response.headers_mut().extend(pass::drop(visitor).await?.map(|line| (header::SET_COOKIE, line)));
    Ok(response)
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
    leave(&staff.visitor).await?;
    enter(&staff.visitor, &staff.account, role, see_other(&within(&chosen.back))?).await
}

/// `POST /sign-out`
pub(crate) async fn close(visitor: Visitor) -> Result<Response, Problem> {
    if let Some(account) = leave(&visitor).await? {
        diary::own(&visitor.app, &account, AuditKind::SignedOut, "").await?;
    }
    let mut response = see_other("/")?;
    let name = session::cookie(&visitor.app, session::COOKIE);
    if let Some(line) = cookie::write(&name, "", Life::Over, visitor.app.is_https()) {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    Ok(response)
}

async fn enter(
    visitor: &Visitor,
    account: &Account,
    role: Role,
    mut response: Response,
) -> Result<Response, Problem> {
    let app = &visitor.app;
    let token = session::open(app, account, role, visitor.headers()).await?;
    tracing::info!(account = %account.id, role = role.code(), "signed in");
    let line = cookie::write(&session::cookie(app, session::COOKIE), &token, Life::Visit, app.is_https());
    response.headers_mut().extend(line.map(|line| (header::SET_COOKIE, line)));
    Ok(response)
}

/// Ends the session the browser came with, if any, and gives whose it was.
async fn leave(visitor: &Visitor) -> Result<Option<ActorId>, Problem> {
    let (app, store) = (&visitor.app, visitor.app.ledger.store());
    let Some(token) = visitor.cookie(&session::cookie(app, session::COOKIE)) else { return Ok(None) };
    let hash = session::hash(token);
    let ended = store.session(&hash, app.now()).await?;
    store.end_session(&hash).await?;
    Ok(ended.map(|session| session.account))
}

/// A path of this site to return to; the workbench for anything else.
pub(crate) fn within(back: &str) -> String {
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
        provider: with::button(visitor, &typed.back),
        one_factor: visitor.app.settings.accounts.second_factor == SecondFactor::Optional,
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
