//! The second question at the door: a code of the second factor, or a recovery code instead.

use super::complete;
use crate::form::{Faults, Sent};
use crate::gate;
use crate::page::Page;
use crate::pass;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/sign_in/code.html")]
struct CodePage {
    page: Page,
    faults: Faults,
    recovery: bool,
}

/// What the forms send.
#[derive(Default, Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    code: String,
}

/// `GET /sign-in/code`
pub(crate) async fn ask_code(visitor: Visitor) -> Result<Response, Problem> {
    pass::held(&visitor).await?;
    page(&visitor, false, None)
}

/// `GET /sign-in/recover`
pub(crate) async fn ask_recovery(visitor: Visitor) -> Result<Response, Problem> {
    pass::held(&visitor).await?;
    page(&visitor, true, None)
}

/// `POST /sign-in/code`
pub(crate) async fn take_code(visitor: Visitor, Sent(typed): Sent<Answer>) -> Result<Response, Problem> {
    let (pass, _, account) = pass::held(&visitor).await?;
    if !pass.enrol && gate::code(&visitor.app, &account, &typed.code).await? {
        return complete(&visitor, &account, &pass.back, pass.by()).await;
    }
    page(&visitor, false, Some("factor-wrong"))
}

/// `POST /sign-in/recover`
pub(crate) async fn take_recovery(visitor: Visitor, Sent(typed): Sent<Answer>) -> Result<Response, Problem> {
    let (pass, _, account) = pass::held(&visitor).await?;
    if !pass.enrol && gate::recovery(&visitor.app, &account, &typed.code).await? {
        return complete(&visitor, &account, "/work/me", pass.by()).await;
    }
    page(&visitor, true, Some("factor-recovery-wrong"))
}

fn page(visitor: &Visitor, recovery: bool, fault: Option<&str>) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    if let Some(key) = fault {
        faults.add("code", &visitor.t.say(key));
    }
    let title = visitor.t.say(if recovery { "factor-recover-title" } else { "factor-code-title" });
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = CodePage { page: visitor.page(title), faults, recovery };
    Ok((status, crate::show(&page)?).into_response())
}
