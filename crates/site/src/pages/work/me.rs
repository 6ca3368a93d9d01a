//! "My account": password, second factor, the browsers one is signed in with, tokens of programs. What
//! changes how one proves oneself asks for the password again.

mod tokens;

pub use tokens::{make as make_token, revoke as revoke_token};

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::app::SecondFactor;
use crate::device;
use crate::diary;
use crate::form::{Choice, Faults, Sent};
use crate::gate;
use crate::page::Page;
use crate::pages::sign_in;
use crate::pass::{self, Pass};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use ledger::account::Session;
use ledger::audit::AuditKind;
use ledger::credential::Scope;
use ledger::password::SHORTEST;
use serde::Deserialize;
use tokens::TokenLine;

/// A browser one is signed in with, as the page shows it.
#[derive(Clone, Debug)]
pub struct DeviceLine {
    id: String,
    device: String,
    role: String,
    opened: String,
    seen: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "pages/work/me.html")]
struct MePage {
    page: Page,
    bench: Bench,
    login: String,
    faults: Faults,
    done: Option<String>,
    fresh: Option<String>,
    last: Option<String>,
    failures: u32,
    shortest: usize,
    factor: bool,
    required: bool,
    left: u32,
    devices: Vec<DeviceLine>,
    tokens: Vec<TokenLine>,
    scopes: Vec<Choice>,
    roles: Vec<Choice>,
}

/// What came of a form, told on the page.
#[derive(Default)]
pub struct Told {
    faults: Faults,
    done: Option<&'static str>,
    fresh: Option<String>,
}

impl Told {
    fn fault(staff: &Staff, field: &'static str, key: &str) -> Self {
        let mut faults = Faults::default();
        faults.add(field, &staff.visitor.t.say(key).with("count", SHORTEST));
        Self { faults, ..Self::default() }
    }

    fn done(key: &'static str) -> Self {
        Self { done: Some(key), ..Self::default() }
    }
}

/// What the forms send.
#[derive(Default, Deserialize)]
pub struct Answer {
    #[serde(default)]
    current: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    again: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    which: String,
}

/// `GET /work/me`.
pub async fn show_me(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    page(&app, &staff, Told::default()).await
}

async fn page(app: &App, staff: &Staff, told: Told) -> Result<Response, Problem> {
    let (t, policy, store) = (&staff.visitor.t, app.policy(), app.ledger.store());
    let (who, now) = (&staff.account.id, app.now());
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("me-title"), "/work/me");
    let standing = store.standing(who).await?;
    let device = |session: Session| DeviceLine {
        device: device::words(t, &session.device),
        role: t.name("role", session.role.code()),
        opened: t.moment(policy.local(session.opened_at)),
        seen: t.moment(policy.local(session.seen_at)),
        here: Some(session.token_hash.as_str()) == staff.session(),
        id: session.token_hash,
    };
    let status = if told.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let scope = |scope: Scope| {
        let words = t.name("scope", &scope.code().replace(':', "-"));
        Choice::new(scope.code(), words, false)
    };
    let page = MePage {
        page: bench.page.clone(),
        login: staff.account.login.clone(),
        faults: told.faults,
        done: told.done.map(|key| t.say(key).to_string()),
        fresh: told.fresh,
        last: standing.signed_in_before.map(|at| t.moment(policy.local(at))),
        failures: standing.failures_before,
        shortest: SHORTEST,
        factor: standing.factor.is_some(),
        required: app.settings.accounts.second_factor == SecondFactor::Required,
        left: store.recovery_left(who).await?,
        devices: store.sessions_of(who, now).await?.into_iter().map(device).collect(),
        tokens: tokens::lines(app, staff).await?,
        scopes: Scope::ALL.into_iter().map(scope).collect(),
        roles: tokens::roles(staff),
        bench,
    };
    Ok((status, show(&page)?).into_response())
}

/// `POST /work/me/password`.
pub async fn change_password(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Answer>,
) -> Result<Response, Problem> {
    let account = &staff.account;
    let told = if typed.password != typed.again {
        Told::fault(&staff, "again", "password-differ")
    } else if let Some(weak) = gate::weakness(&app, account, &account.login, &typed.password).await? {
        Told::fault(&staff, "password", &format!("password-{}", weak.code()))
    } else if gate::again(&app, account, &typed.current).await? {
        gate::set_password(&app, account, &typed.password, staff.session()).await?;
        Told::done("me-password-done")
    } else {
        Told::fault(&staff, "current", "me-current-wrong")
    };
    page(&app, &staff, told).await
}

fn place(staff: &Staff) -> String {
    format!("enrol-{}", staff.session().unwrap_or_default())
}

/// `POST /work/me/factor`: begins to set up a second factor, or a new one.
pub async fn begin_factor(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Answer>,
) -> Result<Response, Problem> {
    if !gate::again(&app, &staff.account, &typed.current).await? {
        return page(&app, &staff, Told::fault(&staff, "current-factor", "me-current-wrong")).await;
    }
    let pass = Pass { enrol: true, ..Pass::default() };
    let it = sign_in::enrolment(&app, &staff.account, pass, &place(&staff)).await?;
    sign_in::factor_page(&staff.visitor, it, "/work/me/factor/confirm", false)
}

/// `POST /work/me/factor/confirm`.
pub async fn confirm_factor(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Answer>,
) -> Result<Response, Problem> {
    let place = place(&staff);
    let Some(pass) = pass::kept(&app, &place).await? else { return see_other("/work/me") };
    let Some(codes) = sign_in::confirm(&app, &staff.account, &pass, &typed.code).await? else {
        let it = sign_in::enrolment(&app, &staff.account, pass, &place).await?;
        return sign_in::factor_page(&staff.visitor, it, "/work/me/factor/confirm", true);
    };
    app.ledger.drop_draft(&place).await?;
    app.ledger.store().end_sessions(&staff.account.id, staff.session()).await?;
    sign_in::codes_page(&staff.visitor, codes, "/work/me")
}

/// `POST /work/me/recovery`: new recovery codes in the place of the old.
pub async fn renew_recovery(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Answer>,
) -> Result<Response, Problem> {
    if app.ledger.store().standing(&staff.account.id).await?.factor.is_none() {
        return see_other("/work/me");
    }
    if !gate::again(&app, &staff.account, &typed.current).await? {
        return page(&app, &staff, Told::fault(&staff, "current-recovery", "me-current-wrong")).await;
    }
    let codes = gate::fresh_codes(&app, &staff.account).await?;
    sign_in::codes_page(&staff.visitor, codes, "/work/me")
}

/// `POST /work/me/devices`: ends one session, or all the others.
pub async fn end_devices(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Answer>,
) -> Result<Response, Problem> {
    let (store, who) = (app.ledger.store(), &staff.account.id);
    if typed.which == "others" {
        store.end_sessions(who, staff.session()).await?;
    } else {
        let own = store.sessions_of(who, app.now()).await?;
        if own.iter().any(|session| session.token_hash == typed.which) {
            store.end_session(&typed.which).await?;
        }
    }
    diary::of(&app, &staff.actor, AuditKind::SessionsEnded, who).await?;
    see_other("/work/me")
}
