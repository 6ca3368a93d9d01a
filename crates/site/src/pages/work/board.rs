//! The supervisor's board: where the office's cases stand now, and whose are late. It renews itself, and goes out
//! as a table.

mod drill;

pub use drill::Drill;

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::desk::narrow::Window;
use crate::desk::standing::Standing;
use crate::live;
use crate::locale::Translator;
use crate::naming;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use budget::target::Decimal;
use casework::case::state::Owner;
use casework::{Right, StateKind};
use documents::write::{Audience, Sheet, Value, csv};
use ledger::projection::QueueKey;
use std::time::Duration;

const BEAT: Duration = Duration::from_secs(5);
/// Units whose late cases are drawn one by one.
const FOREMOST: usize = 20;

/// A line of a table: what, how many, and how wide its bar is in percent.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What.
    pub label: String,
    /// How many.
    pub count: i64,
    /// Width in percent of the longest.
    pub share: i64,
    /// The list of the cases it counts; empty if this person has none.
    pub href: String,
}

#[derive(Template)]
#[template(path = "pages/work/board/now.html")]
struct Now<'a> {
    t: &'a Translator,
    open: String,
    late: String,
    today: String,
    supervised: String,
    drill: Drill,
    states: Vec<Bar>,
    late_by: Vec<Bar>,
    as_of: String,
}

#[derive(Template)]
#[template(path = "pages/work/board/page.html")]
struct BoardPage {
    page: Page,
    bench: Bench,
    now: String,
}

/// `GET /work/board`.
pub async fn show_board(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let now = region(&app, &staff).await?;
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, staff.visitor.t.say("board-title"), "/work/board");
    show(&BoardPage { page: bench.page.clone(), bench, now })
}

/// `GET /work/board/stream`.
pub async fn stream(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::SeeBoard)?;
    Ok(live::stream(app, staff, BEAT, |app, staff| Box::pin(async move { region(&app, &staff).await })))
}

async fn region(app: &App, staff: &Staff) -> Result<String, Problem> {
    staff.need(Right::SeeBoard)?;
    let t = &staff.visitor.t;
    let standing = Standing::by_owner(app, staff).await?;
    let drill = Drill::of(staff, QueueKey::everything());
    let now = Now {
        t,
        open: t.number(standing.open()),
        late: t.number(standing.late),
        today: t.number(standing.due_today),
        supervised: t.number(standing.supervised),
        states: states(t, &standing, &drill),
        late_by: foremost(t, late_by(staff, &standing, &drill), &drill),
        drill,
        as_of: t.moment(app.policy().local(app.now())),
    };
    now.render().map_err(|fault| Problem::Fault(format!("template: {fault}")))
}

/// The states as bars.
pub fn states(t: &Translator, standing: &Standing, drill: &Drill) -> Vec<Bar> {
    let bar = |(state, n): (&StateKind, &i64)| (t.name("state", state.code()), *n, drill.state(*state));
    bars(standing.states.iter().map(bar).collect())
}

fn late_by(staff: &Staff, standing: &Standing, drill: &Drill) -> Vec<Bar> {
    let named = |owner: &Owner| naming::owner(&staff.visitor.t, staff.visitor.app.policy(), owner);
    let line = |(owner, n): &(Option<Owner>, i64)| {
        let href = owner.as_ref().map(|owner| drill.waiting(owner, Window::Late)).unwrap_or_default();
        (owner.as_ref().map(named).unwrap_or_default(), *n, href)
    };
    bars(standing.late_by.iter().map(line).collect())
}

/// The first of many bars, and the others as one line without; the table to take away has them all.
fn foremost(t: &Translator, mut bars: Vec<Bar>, drill: &Drill) -> Vec<Bar> {
    let others = bars.split_off(bars.len().min(FOREMOST));
    if !others.is_empty() {
        let label = t.say("board-others").with("units", others.len()).to_string();
        let count = others.iter().map(|bar| bar.count).sum();
        bars.push(Bar { label, count, share: 0, href: drill.due(Window::Late) });
    }
    bars
}

/// Bars beside counts: label, count and where it leads.
pub fn bars(counts: Vec<(String, i64, String)>) -> Vec<Bar> {
    let most = counts.iter().map(|(_, count, _)| *count).max().unwrap_or(0).max(1);
    let bar = |(label, count, href)| Bar { label, count, share: count * 100 / most, href };
    counts.into_iter().map(bar).collect()
}

/// `GET /work/board.csv`.
pub async fn download(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::SeeBoard)?;
    let t = &staff.visitor.t;
    let standing = Standing::by_owner(&app, &staff).await?;
    let group = |key: &str, bars: Vec<Bar>| -> Vec<Vec<Value>> {
        let title = t.say(key).to_string();
        let count = |bar: &Bar| Value::Number(Decimal { units: bar.count, scale: 0 });
        bars.iter()
            .map(|bar| vec![Value::Text(title.clone()), Value::Text(bar.label.clone()), count(bar)])
            .collect()
    };
    let drill = Drill::of(&staff, QueueKey::everything());
    let mut rows = group("board-states", states(t, &standing, &drill));
    rows.extend(group("board-late-by", late_by(&staff, &standing, &drill)));
    let head = ["board-head-table", "board-head-what", "board-head-count"];
    let head: Vec<String> = head.iter().map(|key| t.say(key).to_string()).collect();
    let sheet = Sheet { name: t.say("board-title").to_string(), head, rows };
    let csv = csv(&sheet, Audience::Offices).map_err(|fault| Problem::Fault(fault.to_string()))?;
    let kind = (header::CONTENT_TYPE, "text/csv; charset=utf-8");
    let name = (header::CONTENT_DISPOSITION, "attachment; filename=\"board.csv\"");
    Ok(([kind, name, (header::CACHE_CONTROL, "no-store")], csv).into_response())
}
