//! Signing in for programs: a bearer token instead of a cookie.

use super::door;
use super::trouble::{Failed, Misuse, field};
use crate::App;
use crate::gate::{self, By, Next};
use crate::problem::Problem;
use crate::session::{self, Staff};
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use casework::Role;
use serde_json::json;

/// `POST /api/v1/sessions`.
pub async fn open(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    body: door::Body,
) -> Result<Response, Failed> {
    let t = &visitor.t;
    let inputs = door::inputs(t, door::json(t, &headers, body)?)?;
    if let Some(unknown) = inputs.names().find(|name| !["login", "password", "role", "code"].contains(name)) {
        return Err(field(t, unknown));
    }
    app.throttles.address.take(&visitor.address, app.now()).map_err(Problem::TooMany)?;
    let known = gate::password(&app, inputs.one("login"), inputs.one("password")).await?;
    let Some(account) = known else { return Err(Misuse::Login.said(t)) };
    match gate::next(&app, &account).await? {
        Next::Enter => {}
        Next::Enrol => return Err(Misuse::NoFactor.said(t)),
        Next::Code if gate::code(&app, &account, inputs.one("code")).await? => {}
        Next::Code => return Err(Misuse::Factor.said(t)),
    }
    let wanted = inputs.one("role");
    let role = match Role::from_code(wanted) {
        Some(role) if account.roles.contains(&role) => role,
        None if wanted.is_empty() => account.roles.first().copied().ok_or(Problem::Forbidden)?,
        _ => return Err(field(t, "role")),
    };
    gate::settle(&app, &account, By::Password).await?;
    let token = session::open(&app, &account, role, &headers).await?;
    let body = json!({
        "token": token,
        "role": role,
        "account": account.id,
        "name": account.name,
        "unit": account.unit,
        "hours": app.settings.accounts.session_hours,
    });
    Ok((StatusCode::CREATED, Json(body)).into_response())
}

/// `DELETE /api/v1/sessions/current`.
pub async fn close(State(app): State<App>, _staff: Staff, headers: HeaderMap) -> Result<Response, Failed> {
    if let Some(token) = session::token(&app, &headers, "/api") {
        app.ledger.store().end_session(&session::hash(&token)).await?;
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}
