//! Whether the machine is well, for whoever keeps it: store, log, notices, clocks, papers, sessions. What is not
//! well says what to do; `yingda doctor` looks further.

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use casework::Right;

/// Facts that may wait for their leaf before it is worth a look, in seconds.
const LOG_LAG: i64 = 15 * 60;
/// Clocks that may have run out unseen.
const CLOCKS: u32 = 200;

/// A thing looked at.
struct Line {
    name: String,
    value: String,
    is_well: bool,
    advice: String,
}

#[derive(Template)]
#[template(path = "pages/work/health.html")]
struct HealthPage {
    page: Page,
    bench: Bench,
    lines: Vec<Line>,
    all_well: bool,
    as_of: String,
}

/// `GET /work/health`.
pub async fn show_health(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::ManageAccounts)?;
    let t = &staff.visitor.t;
    let lines = vec![
        version(&app, &staff),
        log(&app, &staff).await?,
        clocks(&app, &staff).await?,
        calendar(&app, &staff),
        papers(&app, &staff),
        telephones(&app, &staff),
        accounts(&app, &staff).await?,
    ];
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, t.say("health-title"), "/work/health");
    show(&HealthPage {
        page: bench.page.clone(),
        all_well: lines.iter().all(|line| line.is_well),
        as_of: t.moment(app.policy().local(app.now())),
        lines,
        bench,
    })
}

fn line(staff: &Staff, key: &str, value: String, is_well: bool) -> Line {
    let t = &staff.visitor.t;
    let advice = if is_well { String::new() } else { t.say(&format!("health-{key}-advice")).to_string() };
    Line { name: t.say(&format!("health-{key}")).to_string(), value, is_well, advice }
}

fn version(app: &App, staff: &Staff) -> Line {
    let engine = app.ledger.store().engine();
    let value = format!("{} · {engine} · {}", env!("CARGO_PKG_VERSION"), app.policy().version);
    line(staff, "version", value, true)
}

async fn log(app: &App, staff: &Staff) -> Result<Line, Problem> {
    let backlog = app.ledger.store().log_backlog().await?;
    let age = backlog.oldest.map_or(0, |oldest| app.now().duration_since(oldest).as_secs());
    let said = staff.visitor.t.say("health-log-value");
    let said = said.with("waiting", backlog.waiting.to_string()).with("minutes", age / 60);
    Ok(line(staff, "log", said.to_string(), age < LOG_LAG))
}

async fn clocks(app: &App, staff: &Staff) -> Result<Line, Problem> {
    let missed = app.ledger.store().dues(app.now(), CLOCKS).await?.len();
    let is_well = missed < usize::try_from(CLOCKS).unwrap_or(usize::MAX);
    let said = staff.visitor.t.say("health-clocks-value").with("count", missed);
    Ok(line(staff, "clocks", said.to_string(), is_well))
}

fn calendar(app: &App, staff: &Staff) -> Line {
    let year = app.policy().local(app.now()).year();
    let is_well = app.policy().calendar.covers(year);
    line(staff, "calendar", year.to_string(), is_well)
}

fn papers(app: &App, staff: &Staff) -> Line {
    let t = &staff.visitor.t;
    let press = app.settings.press.is_some();
    let value = t.say(if press { "health-papers-printed" } else { "health-papers-none" });
    line(staff, "papers", value.to_string(), press)
}

fn telephones(app: &App, staff: &Staff) -> Line {
    let t = &staff.visitor.t;
    let value = match &app.settings.switchboard {
        Some(switchboard) => {
            t.say("health-telephones-value").with("seats", switchboard.floor().seats().count())
        }
        None => t.say("health-telephones-none"),
    };
    line(staff, "telephones", value.to_string(), true)
}

async fn accounts(app: &App, staff: &Staff) -> Result<Line, Problem> {
    let accounts = app.ledger.store().accounts().await?;
    let active = accounts.iter().filter(|account| account.active).count();
    let said = staff.visitor.t.say("health-accounts-value").with("count", active);
    Ok(line(staff, "accounts", said.to_string(), active > 0))
}
