//! Saved views: a queue narrowed and ordered as somebody likes it, under a name. A person's own, or shared with
//! the colleagues of their unit or desk. A view is an address; it holds no case and gives no right.

use super::list::{self, Place};
use crate::App;
use crate::affair;
use crate::form::{self, Sent};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::see_other;
use affairs::answer::trace_in;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use ledger::store::Kept;
use serde::{Deserialize, Serialize};

/// Characters of a name at most.
const NAME: usize = 40;
/// Views on one shelf at most.
const VIEWS: usize = 60;

/// A saved view as a page shows it.
#[derive(Clone, Debug)]
pub struct ViewLink {
    /// Which it is.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where to.
    pub href: String,
    /// Whether colleagues see it too.
    pub shared: bool,
    /// Whether whoever looks may take it away.
    pub own: bool,
    /// Whether the list shows just this.
    pub here: bool,
}

#[derive(Serialize, Deserialize)]
struct View {
    name: String,
    queue: String,
    query: String,
    by: String,
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
pub struct Keeping {
    #[serde(default)]
    name: String,
    #[serde(default)]
    shared: String,
    #[serde(default)]
    drop: String,
}

fn own_shelf(staff: &Staff) -> String {
    format!("view:person:{}", staff.account.id)
}

/// Colleagues are those of the unit; at the office's own desks, those of the same role.
fn shared_shelf(staff: &Staff) -> String {
    match &staff.actor.unit {
        Some(unit) => format!("view:unit:{unit}"),
        None => format!("view:role:{}", staff.role.code()),
    }
}

/// Every view this person can choose, their own first.
///
/// # Errors
/// The store's.
pub async fn all(app: &App, staff: &Staff) -> Result<Vec<(String, ViewLink)>, Problem> {
    let mut all = Vec::new();
    for (shelf, shared) in [(own_shelf(staff), false), (shared_shelf(staff), true)] {
        for kept in app.ledger.store().kept(&shelf).await? {
            let Ok(view) = serde_json::from_str::<View>(&kept.body) else { continue };
            let link = ViewLink {
                id: kept.id,
                name: view.name,
                href: format!("/work/q/{}{}", view.queue, view.query),
                shared,
                own: !shared || view.by == staff.account.id.as_str(),
                here: false,
            };
            all.push((view.queue, link));
        }
    }
    Ok(all)
}

/// The views of one queue.
///
/// # Errors
/// The store's.
pub async fn of_queue(app: &App, staff: &Staff, slug: &str, place: &Place) -> Result<Vec<ViewLink>, Problem> {
    let here = format!("/work/q/{slug}{}", place.at_first().query());
    let all = all(app, staff).await?;
    let of_queue = all.into_iter().filter(|(queue, _)| queue == slug);
    Ok(of_queue.map(|(_, link)| ViewLink { here: link.href == here, ..link }).collect())
}

/// `POST /work/q/{queue}/views`: keeps the list as it is, or takes a view away.
pub async fn keep(
    State(app): State<App>,
    staff: Staff,
    Path(slug): Path<String>,
    Query(place): Query<Place>,
    Sent(typed): Sent<Keeping>,
) -> Result<Response, Problem> {
    let known = crate::desk::queues::queues(app.policy(), &staff.actor);
    known.iter().find(|queue| queue.slug == slug).ok_or(Problem::NotFound)?;
    let query = place.at_first().query();
    let back = format!("/work/q/{slug}{query}");
    if !typed.drop.is_empty() {
        drop_one(&app, &staff, &typed.drop).await?;
        return see_other(&back);
    }
    let name: String = form::line(&typed.name).chars().take(NAME).collect();
    let shelf = if typed.shared.is_empty() { own_shelf(&staff) } else { shared_shelf(&staff) };
    let full = app.ledger.store().kept(&shelf).await?.len() >= VIEWS;
    // A name is read by others and kept outside the vault: nobody's number belongs in it.
    if name.is_empty() || full || trace_in(&name, &[]).is_some() {
        let fault = staff.visitor.t.say("view-fault").to_string();
        let page = list::show_with(&app, &staff, &slug, &place, fault).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let view = View { name, queue: slug, query, by: staff.account.id.to_string() };
    let body = serde_json::to_string(&view).map_err(|fault| Problem::Fault(fault.to_string()))?;
    app.ledger.store().keep(&shelf, &Kept { id: affair::fresh()?, body, at: app.now() }).await?;
    see_other(&back)
}

async fn drop_one(app: &App, staff: &Staff, id: &str) -> Result<(), Problem> {
    let own = all(app, staff).await?.into_iter().find(|(_, link)| link.id == id && link.own);
    let (_, link) = own.ok_or(Problem::NotFound)?;
    let shelf = if link.shared { shared_shelf(staff) } else { own_shelf(staff) };
    Ok(app.ledger.store().drop_kept(&shelf, id).await?)
}
