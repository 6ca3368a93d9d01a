//! Every act on a case, by one address a kind.

use super::trouble::{Failed, undone};
use super::{door, shape};
use crate::App;
use crate::desk::{acting, is_by_hand, sight};
use crate::problem::Problem;
use crate::session::Staff;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use casework::ActKind;

/// `POST /api/v1/cases/{number}/acts/{act}`.
pub async fn perform(
    State(app): State<App>,
    staff: Staff,
    Path((number, act)): Path<(String, String)>,
    headers: HeaderMap,
    body: door::Body,
) -> Result<Response, Failed> {
    let t = &staff.visitor.t;
    let kind = ActKind::from_code(&act).filter(|kind| is_by_hand(*kind)).ok_or(Problem::NotFound)?;
    let case = sight::find(&app.ledger, &staff.actor, &number).await?.ok_or(Problem::NotFound)?;
    let key = door::key(t, &headers)?;
    let seen = door::seen(t, &headers)?;
    let inputs = door::inputs(t, door::json(t, &headers, body)?)?;
    door::clean(&app, t, &inputs).await?;
    let done = acting::act(&app.ledger, &staff.actor, &case, kind, &inputs, key, seen)
        .await
        .map_err(|fault| undone(t, fault))?;
    Ok(shape::versioned(done.version, shape::done(&done)))
}
