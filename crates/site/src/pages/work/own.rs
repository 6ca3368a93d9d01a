//! A unit's own board: its open work by state, what is late, and its figures of this month. A unit sees itself and
//! nobody else here.

use super::bench::{Bench, Counted, bench};
use super::board::{Bar, Drill, states};
use crate::App;
use crate::desk::standing::Standing;
use crate::live;
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use casework::UnitId;
use casework::case::state::Owner;
use ledger::projection::QueueKey;
use std::time::Duration;

const BEAT: Duration = Duration::from_secs(5);

#[derive(Template)]
#[template(path = "pages/work/own/now.html")]
struct Now<'a> {
    t: &'a Translator,
    open: String,
    late: String,
    today: String,
    states: Vec<Bar>,
    as_of: String,
}

#[derive(Template)]
#[template(path = "pages/work/own/page.html")]
struct OwnPage {
    page: Page,
    bench: Bench,
    now: String,
}

fn unit(staff: &Staff) -> Result<&UnitId, Problem> {
    staff.actor.unit.as_ref().ok_or(Problem::Forbidden)
}

/// `GET /work/unit`.
pub async fn show_board(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let now = region(&app, &staff).await?;
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, staff.visitor.t.say("own-title"), "/work/unit");
    show(&OwnPage { page: bench.page.clone(), bench, now })
}

/// `GET /work/unit/stream`.
pub async fn stream(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    unit(&staff)?;
    Ok(live::stream(app, staff, BEAT, |app, staff| Box::pin(async move { region(&app, &staff).await })))
}

async fn region(app: &App, staff: &Staff) -> Result<String, Problem> {
    let queue = QueueKey::owned_by(&Owner::Unit(unit(staff)?.clone()));
    let standing = Standing::of_queue(app, staff, &queue).await?;
    let t = &staff.visitor.t;
    let now = Now {
        t,
        open: t.number(standing.open()),
        late: t.number(standing.late),
        today: t.number(standing.due_today),
        states: states(t, &standing, &Drill::of(staff, queue)),
        as_of: t.moment(app.policy().local(app.now())),
    };
    now.render().map_err(|fault| Problem::Fault(format!("template: {fault}")))
}
