//! The list in the middle: one line a case, by due date, page by page without losing any.

mod narrowing;
mod place;

pub use narrowing::{NarrowForm, narrow_form, order_said, said};
pub use place::Place;

use super::bench::{Bench, Counted, bench};
use super::views::{self, ViewLink};
use crate::App;
use crate::desk::clocks::{self, Badge, Standing};
use crate::desk::queues::Queue;
use crate::desk::sight::{self, Listed, Sought, cursor};
use crate::naming;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use casework::{Case, StateKind};
use ledger::Titled;
use std::collections::BTreeMap;

/// Lines a page.
const LINES: u32 = 40;

/// The list as a page shows it.
#[derive(Clone, Debug, Default)]
pub struct ListView {
    /// The queue, in words.
    pub title: String,
    /// How many lie in it; `None` if nobody counts.
    pub total: Option<i64>,
    /// In which order, in words.
    pub order: String,
    /// States to choose from, with counts.
    pub filters: Vec<Filter>,
    /// How to narrow it; beside a case there is no room for it.
    pub narrow: Option<NarrowForm>,
    /// What it is narrowed to, in words.
    pub said: Vec<String>,
    /// Views of it somebody saved.
    pub views: Vec<ViewLink>,
    /// Where a view is saved; empty beside a case.
    pub keep: String,
    /// As files: CSV and workbook; `None` if one may not take it along.
    pub files: Option<[String; 2]>,
    /// Where several cases are done at once; empty if nothing can be done so.
    pub bulk: String,
    /// Why a view was not saved; empty if nothing is wrong.
    pub fault: String,
    /// How many lines were looked at, if more lie behind them.
    pub looked: Option<i64>,
    /// The lines.
    pub rows: Vec<Row>,
    /// The next page.
    pub next: Option<String>,
    /// Back to the first page, if this is not it.
    pub first: Option<String>,
    /// What to do when it is empty.
    pub empty: String,
}

/// A state to choose.
#[derive(Clone, Debug)]
pub struct Filter {
    /// Where to.
    pub href: String,
    /// In words.
    pub label: String,
    /// How many.
    pub count: i64,
    /// Whether it is chosen.
    pub here: bool,
}

/// A line.
#[derive(Clone, Debug)]
pub struct Row {
    /// The case's page.
    pub href: String,
    /// Title.
    pub title: String,
    /// Number.
    pub number: String,
    /// Kind of request.
    pub kind: String,
    /// Place; may be empty.
    pub place: String,
    /// State.
    pub state: String,
    /// When it is due.
    pub badge: Option<Badge>,
    /// Which clock that is.
    pub clock: String,
    /// Marks: confidential, supervised, urgency, rework.
    pub marks: Vec<String>,
    /// Whether it is the case on the right.
    pub here: bool,
}

#[derive(Template)]
#[template(path = "pages/work/list.html")]
struct ListPage {
    page: Page,
    bench: Bench,
    list: ListView,
    sought: Option<String>,
}

/// `GET /work/q/{queue}`.
pub async fn show_list(
    State(app): State<App>,
    staff: Staff,
    Path(slug): Path<String>,
    Query(place): Query<Place>,
) -> Result<Response, Problem> {
    if slug == "found" {
        return crate::show::see_other("/work");
    }
    show_with(&app, &staff, &slug, &place, String::new()).await
}

/// The list, and what was wrong with what was asked of it; empty if nothing.
///
/// # Errors
/// As [`of_queue`].
pub async fn show_with(
    app: &App,
    staff: &Staff,
    slug: &str,
    place: &Place,
    fault: String,
) -> Result<Response, Problem> {
    let counted = Counted::of(app, staff).await?;
    let list = of_queue(app, staff, &counted, slug, place, "").await?;
    let list = ListView { fault, ..with_tools(app, staff, list, slug, place).await? };
    let bench = bench(staff, &counted, &list.title, &format!("/work/q/{slug}"));
    show(&ListPage { page: bench.page.clone(), bench, list, sought: None })
}

/// The page that says no case of that number was found.
pub async fn not_found(app: &App, staff: &Staff, sought: &str) -> Result<Response, Problem> {
    let counted = Counted::of(app, staff).await?;
    let title = staff.visitor.t.say("work-find").to_string();
    let mut bench = bench(staff, &counted, title, "");
    bench.sought = sought.chars().take(80).collect();
    let list = ListView { title: bench.page.title.clone(), ..ListView::default() };
    let sought = Some(bench.sought.clone());
    show(&ListPage { page: bench.page.clone(), bench, list, sought })
}

/// The page of a role that has nothing here.
pub async fn nothing(app: &App, staff: &Staff) -> Result<Response, Problem> {
    let counted = Counted::of(app, staff).await?;
    let title = staff.visitor.t.name("role", staff.role.code());
    let bench = bench(staff, &counted, &title, "");
    let list = ListView {
        title,
        empty: staff.visitor.t.say("work-nothing-here").to_string(),
        ..ListView::default()
    };
    show(&ListPage { page: bench.page.clone(), bench, list, sought: None })
}

/// The list of a queue, with one case marked.
///
/// # Errors
/// [`Problem::NotFound`] for a queue this role does not have, or the store's.
pub async fn of_queue(
    app: &App,
    staff: &Staff,
    counted: &Counted,
    slug: &str,
    place: &Place,
    here: &str,
) -> Result<ListView, Problem> {
    let (queue, counts) = counted.find(slug).ok_or(Problem::NotFound)?;
    let (state, narrow, after) = (place.state(), place.narrow(app.policy()), place.cursor());
    let sought = Sought { queue, state, narrow: &narrow, order: place.order(), after };
    let listed = sight::page(&app.ledger, &staff.actor, &sought, LINES).await?;
    let t = &staff.visitor.t;
    let address = |place: &Place| format!("/work/q/{slug}{}", place.query());
    let next = listed.next.map(|next| address(&Place { after: cursor::write(next), ..place.clone() }));
    let narrowed =
        state.map_or_else(|| counts.values().sum(), |state| counts.get(&state).copied().unwrap_or(0));
    Ok(ListView {
        title: t.say(&format!("queue-{slug}")).to_string(),
        total: narrow.is_empty().then_some(narrowed),
        order: order_said(t, place),
        said: said(staff, place),
        filters: filters(staff, queue, counts, place),
        looked: listed.looked.and_then(|looked| i64::try_from(looked).ok()),
        rows: rows(staff, listed, &format!("/work/q/{slug}"), &place.query(), here),
        next,
        first: after.map(|_| address(&place.at_first())),
        empty: t.say(if narrow.is_empty() { "work-empty" } else { "narrow-empty" }).to_string(),
        ..ListView::default()
    })
}

/// What can be done with a whole list; only where there is room for it.
async fn with_tools(
    app: &App,
    staff: &Staff,
    list: ListView,
    slug: &str,
    place: &Place,
) -> Result<ListView, Problem> {
    let (base, query) = (format!("/work/q/{slug}"), place.at_first().query());
    let file = |ending: &str| format!("{base}/export.{ending}{query}");
    Ok(ListView {
        narrow: Some(narrow_form(staff, base.clone(), place)),
        views: views::of_queue(app, staff, slug, place).await?,
        keep: format!("{base}/views{query}"),
        bulk: if super::bulk::acts(staff).is_empty() {
            String::new()
        } else {
            format!("/work/bulk/{slug}{}", place.query())
        },
        files: staff.has(casework::Right::Export).then(|| [file("csv"), file("xlsx")]),
        ..list
    })
}

/// A list of the one case that was looked for.
pub fn of_one(staff: &Staff, line: Option<Titled>, here: &str) -> ListView {
    let listed = Listed { lines: line.into_iter().collect(), next: None, looked: None };
    ListView {
        title: staff.visitor.t.say("work-found").to_string(),
        rows: rows(staff, listed, "/work/q/found", "", here),
        ..ListView::default()
    }
}

fn filters(staff: &Staff, queue: &Queue, counts: &BTreeMap<StateKind, i64>, place: &Place) -> Vec<Filter> {
    if counts.len() < 2 {
        return Vec::new();
    }
    let t = &staff.visitor.t;
    let filter = |state: &str, label: String, count: i64| {
        let to = Place { state: state.to_owned(), ..place.at_first() };
        let href = format!("/work/q/{}{}", queue.slug, to.query());
        Filter { href, label, count, here: place.state == state }
    };
    let all = filter("", t.say("work-all").to_string(), counts.values().sum());
    let of = |(state, count): (&StateKind, &i64)| filter(state.code(), t.name("state", state.code()), *count);
    std::iter::once(all).chain(counts.iter().map(of)).collect()
}

pub(super) fn rows(staff: &Staff, listed: Listed, base: &str, query: &str, here: &str) -> Vec<Row> {
    listed.lines.into_iter().map(|line| row(staff, line, base, query, here)).collect()
}

fn row(staff: &Staff, line: Titled, base: &str, query: &str, here: &str) -> Row {
    let t = &staff.visitor.t;
    let app = &staff.visitor.app;
    let policy = app.policy();
    let row = line.row;
    let badge = row.next_clock.map(|_| clocks::badge(t, policy, row.next_due, app.now()));
    let paused = Badge { standing: Standing::Paused, text: t.say("clock-paused").to_string() };
    let mut marks = Vec::new();
    if row.confidential {
        marks.push(t.say("work-confidential").to_string());
    }
    if row.supervised {
        marks.push(t.say("work-supervised").to_string());
    }
    if row.urgency != casework::case::act::Urgency::Ordinary {
        marks.push(t.name("urgency", row.urgency.code()));
    }
    if row.next_clock == Some(casework::ClockKind::Rework) {
        marks.push(t.name("act", "rework"));
    }
    Row {
        href: format!("{base}/c/{}{query}", row.number),
        title: if line.erased { t.say("work-erased").to_string() } else { line.title },
        kind: t.name("kind", row.kind.code()),
        place: row.area.as_ref().map(|code| naming::area(t, policy, code)).unwrap_or_default(),
        state: t.name("state", row.state.code()),
        badge: badge.or_else(|| row.state.is_open().then_some(paused)),
        clock: row.next_clock.map(|kind| t.name("clock", kind.code())).unwrap_or_default(),
        marks,
        here: row.number == here,
        number: row.number,
    }
}

/// The line of one case.
///
/// # Errors
/// The store's.
pub async fn line_of(app: &App, case: &Case) -> Result<Option<Titled>, Problem> {
    let rows = app.ledger.store().rows(&[case.id]).await?;
    Ok(app.ledger.titled(rows.into_values().collect()).await?.pop())
}
