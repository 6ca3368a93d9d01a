//! Acts half written: kept on the server for each person, case and act, locked like everything people write, so
//! that a lost session or a closed window costs nothing.

use super::form::Filled;
use crate::App;
use crate::desk::inputs::Inputs;
use crate::desk::{Scene, fields, is_by_hand, sight};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::see_other;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::{ActKind, Case};
use jiff::{Timestamp, ToSpan as _};
use ledger::store::Kept;

/// Hours a draft is kept.
const HOURS: i64 = 7 * 24;

/// A draft as a page shows it.
#[derive(Clone, Debug)]
pub struct DraftLink {
    /// Its form.
    pub href: String,
    /// The act in words.
    pub act: String,
    /// The case.
    pub number: String,
    /// When it was last written at.
    pub at: String,
}

fn shelf(staff: &Staff) -> String {
    format!("draft:{}", staff.account.id)
}

fn place(number: &str, kind: ActKind) -> String {
    format!("{number}:{}", kind.code())
}

fn id(staff: &Staff, number: &str, kind: ActKind) -> String {
    format!("act:{}:{}", staff.account.id, place(number, kind))
}

/// What somebody had written, and when.
///
/// # Errors
/// The store's.
pub async fn load(
    app: &App,
    staff: &Staff,
    number: &str,
    kind: ActKind,
) -> Result<Option<(Inputs, Timestamp)>, Problem> {
    let Some(body) = app.ledger.draft(&id(staff, number, kind)).await? else { return Ok(None) };
    let Ok((at, pairs)) = serde_json::from_str::<(Timestamp, Vec<(String, String)>)>(&body) else {
        return Ok(None);
    };
    let mut inputs = Inputs::default();
    for (name, value) in pairs {
        inputs.add(name, value);
    }
    Ok(Some((inputs, at)))
}

/// Keeps what the form holds; a form in which nothing stands keeps nothing.
///
/// # Errors
/// The store's.
pub async fn save(
    app: &App,
    staff: &Staff,
    case: &Case,
    kind: ActKind,
    inputs: &Inputs,
) -> Result<(), Problem> {
    let Some(number) = case.number.as_ref().map(ToString::to_string) else { return Ok(()) };
    let known = fields(kind, &Scene::bare(app.policy(), Some(case)));
    let values = |name: &'static str| inputs.many(name).map(move |value| (name.to_owned(), value.to_owned()));
    let pairs: Vec<(String, String)> = known.iter().flat_map(|field| values(field.name)).collect();
    if pairs.is_empty() {
        return drop(app, staff, &number, kind).await;
    }
    let now = app.now();
    let body = serde_json::to_string(&(now, pairs)).map_err(|fault| Problem::Fault(fault.to_string()))?;
    let until = now.checked_add(HOURS.hours()).unwrap_or(now);
    app.ledger.save_draft(&id(staff, &number, kind), &body, until).await?;
    let kept = Kept { id: place(&number, kind), body: String::new(), at: now };
    Ok(app.ledger.store().keep(&shelf(staff), &kept).await?)
}

/// Throws a draft away: the act is done, or nobody wants it.
///
/// # Errors
/// The store's.
pub async fn drop(app: &App, staff: &Staff, number: &str, kind: ActKind) -> Result<(), Problem> {
    app.ledger.drop_draft(&id(staff, number, kind)).await?;
    Ok(app.ledger.store().drop_kept(&shelf(staff), &place(number, kind)).await?)
}

/// Everything somebody has half written, the newest first. What has expired is forgotten here.
///
/// # Errors
/// The store's.
pub async fn of_person(app: &App, staff: &Staff) -> Result<Vec<DraftLink>, Problem> {
    let (t, policy) = (&staff.visitor.t, app.policy());
    let mut kept = app.ledger.store().kept(&shelf(staff)).await?;
    kept.sort_by_key(|one| std::cmp::Reverse(one.at));
    let mut links = Vec::new();
    for one in kept {
        let parts = one.id.split_once(':');
        let Some((number, kind)) = parts.and_then(|(number, act)| Some((number, ActKind::from_code(act)?)))
        else {
            continue;
        };
        let seen = sight::find(&app.ledger, &staff.actor, number).await?.is_some();
        if !seen || load(app, staff, number, kind).await?.is_none() {
            app.ledger.store().drop_kept(&shelf(staff), &one.id).await?;
            continue;
        }
        links.push(DraftLink {
            href: format!("/work/q/found/c/{number}/{}", kind.code()),
            act: t.name("act", kind.code()),
            number: number.to_owned(),
            at: t.moment(policy.local(one.at)),
        });
    }
    Ok(links)
}

/// `POST /work/drafts/{number}/{act}`: keeps a form as it stands, or throws it away.
pub async fn take(
    State(app): State<App>,
    staff: Staff,
    Path((number, act)): Path<(String, String)>,
    Filled { mut inputs, .. }: Filled,
) -> Result<Response, Problem> {
    let kind = ActKind::from_code(&act).filter(|kind| is_by_hand(*kind)).ok_or(Problem::NotFound)?;
    let case = sight::find(&app.ledger, &staff.actor, &number).await?.ok_or(Problem::NotFound)?;
    let number = case.number.as_ref().map(ToString::to_string).unwrap_or_default();
    let form = format!("/work/q/found/c/{number}");
    if inputs.take("discard").is_some() {
        drop(&app, &staff, &number, kind).await?;
        return see_other(&format!("{form}/{act}"));
    }
    let leaves = inputs.take("leave").is_some();
    save(&app, &staff, &case, kind, &inputs).await?;
    if leaves { see_other("/work/day") } else { Ok(StatusCode::NO_CONTENT.into_response()) }
}
