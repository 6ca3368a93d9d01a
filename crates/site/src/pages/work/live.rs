//! What a page that stays open asks again: how full the queues are, what is new, who else is at the case and
//! whether it has changed. Asking is no work at the keyboard, so it keeps no session alive.

use super::bench::Counted;
use super::news;
use crate::App;
use crate::desk::sight;
use crate::problem::Problem;
use crate::session::Staff;
use axum::Json;
use axum::extract::{Query, State};
use axum::response::{IntoResponse as _, Response};
use casework::Case;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What is asked.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    /// The case that is open.
    #[serde(default)]
    case: String,
    /// Whether a form is being filled in.
    #[serde(default)]
    writes: String,
}

/// `GET /work/live`.
pub async fn show_live(
    State(app): State<App>,
    staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let counted = Counted::of(&app, &staff).await?;
    let counts = counted.queues.iter().zip(&counted.counts);
    let counts: BTreeMap<String, i64> =
        counts.map(|(queue, counts)| (format!("/work/q/{}", queue.slug), counts.values().sum())).collect();
    let case = if asked.case.is_empty() {
        None
    } else {
        sight::find(&app.ledger, &staff.actor, &asked.case).await?
    };
    let case = case.map(|case| at(&app, &staff, &case, !asked.writes.is_empty()));
    let news = news::unseen(&app, &staff, &counted.queues).await?;
    Ok(Json(json!({ "counts": counts, "news": news, "case": case })).into_response())
}

fn at(app: &App, staff: &Staff, case: &Case, writes: bool) -> Value {
    json!({ "version": case.version, "people": others(app, staff, case, writes) })
}

/// Who else is at a case, in words, now that this person is.
pub fn others(app: &App, staff: &Staff, case: &Case, writes: bool) -> Vec<String> {
    let t = &staff.visitor.t;
    let here = app.present.enter(case.id, &staff.account.id, &staff.account.name, writes, app.now());
    let said = |one: &crate::present::Here| {
        let writes = one.writes.then(|| t.say("present-writes").with("name", one.name.as_str()).to_string());
        writes.unwrap_or_else(|| one.name.clone())
    };
    here.iter().map(said).collect()
}
