//! The board: where the office's cases stand now, and whose are late.

use super::bench::{Bench, Counted, bench};
use super::words;
use crate::App;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use casework::case::state::Owner;
use casework::{Right, StateKind};
use ledger::projection::{CaseRow, QueueKey};
use ledger::store::ListQuery;
use std::collections::BTreeMap;

/// Late and due cases looked at one by one; beyond this the board says "or more".
const LOOKED_AT: u32 = 2000;

/// A line of a table: what, how many, and how wide its bar is in percent.
#[derive(Clone, Debug)]
pub struct Bar {
    label: String,
    count: i64,
    share: i64,
}

#[derive(Template)]
#[template(path = "pages/work/board.html")]
struct BoardPage {
    page: Page,
    bench: Bench,
    open: i64,
    late: i64,
    today: i64,
    supervised: i64,
    states: Vec<Bar>,
    late_by: Vec<Bar>,
    as_of: String,
}

/// `GET /work/board`.
pub async fn show_board(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::SeeBoard)?;
    let t = &staff.visitor.t;
    let store = app.ledger.store();
    let counts = store.counts(&[QueueKey::everything(), QueueKey::supervised()]).await?;
    let of = |queue: &QueueKey| -> BTreeMap<StateKind, i64> {
        counts.iter().filter(|((key, _), n)| key == queue && **n > 0).map(|((_, s), n)| (*s, *n)).collect()
    };
    let states = of(&QueueKey::everything());
    let owed = owed(&app).await?;
    let now = app.now();
    let late: Vec<&CaseRow> = owed.iter().filter(|row| row.next_due <= now).collect();
    let mut by: BTreeMap<String, i64> = BTreeMap::new();
    for row in &late {
        let whose = row.owner.as_ref().map_or_else(String::new, |owner| named(&staff, owner));
        *by.entry(whose).or_default() += 1;
    }
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, t.say("board-title"), "/work/board");
    let midnight = app.policy().local(now).date().tomorrow().unwrap_or(jiff::civil::Date::MAX);
    let midnight = app.policy().instant(midnight.to_datetime(jiff::civil::Time::midnight()));
    let total = |rows: usize| i64::try_from(rows).unwrap_or(i64::MAX);
    show(&BoardPage {
        page: bench.page.clone(),
        open: states.iter().filter(|(state, _)| state.is_open()).map(|(_, n)| n).sum(),
        late: total(late.len()),
        today: total(owed.iter().filter(|row| row.next_due > now && row.next_due <= midnight).count()),
        supervised: of(&QueueKey::supervised()).values().sum(),
        states: bars(states.into_iter().map(|(state, n)| (t.name("state", state.code()), n)).collect()),
        late_by: sorted(bars(by.into_iter().collect())),
        as_of: t.moment(app.policy().local(now)),
        bench,
    })
}

fn named(staff: &Staff, owner: &Owner) -> String {
    words::owner(&staff.visitor.t, staff.visitor.app.policy(), owner)
}

/// Open cases whose clocks run, most urgent first.
async fn owed(app: &App) -> Result<Vec<CaseRow>, Problem> {
    let states = StateKind::ALL.iter().copied().filter(|state| state.is_open()).collect();
    let query = ListQuery {
        queue: QueueKey::everything(),
        states,
        newest_first: false,
        after: None,
        limit: LOOKED_AT,
    };
    let mut rows = app.ledger.store().list(&query).await?;
    rows.retain(|row| row.next_clock.is_some());
    Ok(rows)
}

fn bars(counts: Vec<(String, i64)>) -> Vec<Bar> {
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1);
    let bar = |(label, count): (String, i64)| Bar { label, count, share: count * 100 / most };
    counts.into_iter().map(bar).collect()
}

fn sorted(mut bars: Vec<Bar>) -> Vec<Bar> {
    bars.sort_by_key(|bar| std::cmp::Reverse(bar.count));
    bars
}
