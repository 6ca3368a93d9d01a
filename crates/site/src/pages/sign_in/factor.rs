//! Setting up a second factor: a picture for the phone, a code to show that it works, and recovery codes
//! that are shown once. The same at the door and under "my account".

use super::{admit, within};
use crate::app::App;
use crate::form::{Faults, Sent};
use crate::gate;
use crate::page::Page;
use crate::pages::receipt::qr_path;
use crate::pass::{self, Pass};
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use ledger::account::Account;
use ledger::credential::SecondFactorSecret;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/sign_in/factor.html")]
struct FactorPage {
    page: Page,
    faults: Faults,
    it: Enrolment,
    action: &'static str,
    lead: String,
}

#[derive(Template)]
#[template(path = "pages/sign_in/codes.html")]
struct CodesPage {
    page: Page,
    codes: Vec<String>,
    back: String,
}

/// A factor being set up, as the page shows it.
pub(crate) struct Enrolment {
    qr: String,
    qr_size: i32,
    typed: String,
    address: String,
}

/// What the form sends.
#[derive(Default, Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    code: String,
}

/// The secret of a pass, drawn if it has none yet, as the page shows it.
pub(crate) async fn enrolment(
    app: &App,
    account: &Account,
    mut pass: Pass,
    place: &str,
) -> Result<Enrolment, Problem> {
    let secret = if let Some(secret) = pass.secret()? {
        secret
    } else {
        let fresh = SecondFactorSecret::fresh()?;
        pass.secret = Some(hex::encode(fresh.expose()));
        pass::keep(app, place, &pass).await?;
        fresh
    };
    let totp = gate::totp(app, &secret, &account.login)?;
    let address = totp.to_url().map_err(|fault| Problem::Fault(format!("second factor: {fault:?}")))?;
    let base32 = totp_rs::Secret::from(secret.expose().to_vec()).to_base32();
    let groups: Vec<_> = base32.as_bytes().chunks(4).map(String::from_utf8_lossy).collect();
    let (qr, qr_size) = qr_path(&address);
    Ok(Enrolment { qr, qr_size, typed: groups.join(" "), address })
}

/// Enrols the pass's secret if the code fits it: the recovery codes, or `None` if it does not.
pub(crate) async fn confirm(
    app: &App,
    account: &Account,
    pass: &Pass,
    typed: &str,
) -> Result<Option<Vec<String>>, Problem> {
    let Some(secret) = pass.secret()? else { return Ok(None) };
    let Some(step) = gate::step(app, &secret, typed)? else { return Ok(None) };
    gate::enrol(app, account, &secret, step).await.map(Some)
}

/// `GET /sign-in/factor`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let (pass, place, account) = pass::held(&visitor).await?;
    if !pass.enrol {
        return Err(Problem::NotFound);
    }
    let it = enrolment(&visitor.app, &account, pass, &place).await?;
    factor_page(&visitor, it, "/sign-in/factor", false)
}

/// `POST /sign-in/factor`
pub(crate) async fn take(visitor: Visitor, Sent(typed): Sent<Answer>) -> Result<Response, Problem> {
    let (pass, place, account) = pass::held(&visitor).await?;
    if !pass.enrol {
        return Err(Problem::NotFound);
    }
    let Some(codes) = confirm(&visitor.app, &account, &pass, &typed.code).await? else {
        let it = enrolment(&visitor.app, &account, pass, &place).await?;
        return factor_page(&visitor, it, "/sign-in/factor", true);
    };
    let Some(role) = account.roles.first().copied() else { return Err(Problem::Forbidden) };
    let shown = codes_page(&visitor, codes, &within(&pass.back))?;
    admit(&visitor, &account, role, shown).await
}

/// The page with the picture.
pub(crate) fn factor_page(
    visitor: &Visitor,
    it: Enrolment,
    action: &'static str,
    wrong: bool,
) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    if wrong {
        faults.add("code", &visitor.t.say("factor-wrong"));
    }
    let page = FactorPage {
        page: visitor.page(visitor.t.say("factor-title")),
        faults,
        it,
        action,
        lead: visitor.t.say("factor-lead").to_string(),
    };
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, crate::show(&page)?).into_response())
}

/// The recovery codes, this once.
pub(crate) fn codes_page(visitor: &Visitor, codes: Vec<String>, back: &str) -> Result<Response, Problem> {
    let page = visitor.page(visitor.t.say("factor-codes-title"));
    crate::show(&CodesPage { page, codes, back: back.to_owned() })
}
