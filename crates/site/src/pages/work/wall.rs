//! The wallboard: telephones and clocks of the office, large enough to be read across the room. Numbers of calls
//! and cases only; nobody's name hangs on the wall.

use super::bench::{Bench, Counted, bench};
use super::board::Drill;
use super::calls::clock;
use crate::App;
use crate::desk::narrow::Window;
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
use calls::{Floor, SeatState};
use casework::Right;
use jiff::Timestamp;
use ledger::projection::QueueKey;
use std::time::Duration;

const BEAT: Duration = Duration::from_secs(2);

/// A number on the wall.
struct Tile {
    label: String,
    value: String,
    note: String,
    /// Class of the stylesheet: `late`, `soon`, `met` or nothing.
    class: &'static str,
    /// The list of the cases it counts; empty if this person has none, and for calls.
    href: String,
}

#[derive(Template)]
#[template(path = "pages/work/wall/now.html")]
struct Wall<'a> {
    t: &'a Translator,
    time: String,
    calls: Vec<Tile>,
    seats: Vec<(String, usize)>,
    cases: Vec<Tile>,
}

#[derive(Template)]
#[template(path = "pages/work/wall/page.html")]
struct WallPage {
    page: Page,
    bench: Bench,
    wall: String,
}

/// `GET /work/wall`.
pub async fn show_wall(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let wall = region(&app, &staff).await?;
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, staff.visitor.t.say("wall-title"), "/work/wall");
    show(&WallPage { page: bench.page.clone(), bench, wall })
}

/// `GET /work/wall/stream`.
pub async fn stream(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::SeeBoard)?;
    Ok(live::stream(app, staff, BEAT, |app, staff| Box::pin(async move { region(&app, &staff).await })))
}

async fn region(app: &App, staff: &Staff) -> Result<String, Problem> {
    staff.need(Right::SeeBoard)?;
    let (t, now) = (&staff.visitor.t, app.now());
    let floor = app.settings.switchboard.as_deref().map(crate::switchboard::Switchboard::floor);
    let standing = Standing::of(app, staff).await?;
    let wall = Wall {
        t,
        time: app.policy().local(now).strftime("%H:%M").to_string(),
        calls: floor.as_ref().map(|floor| of_calls(t, floor, now)).unwrap_or_default(),
        seats: floor.as_ref().map(|floor| of_seats(t, floor)).unwrap_or_default(),
        cases: of_cases(staff, &standing),
    };
    wall.render().map_err(|fault| Problem::Fault(format!("template: {fault}")))
}

fn of_calls(t: &Translator, floor: &Floor, now: Timestamp) -> Vec<Tile> {
    let within = i64::from(floor.in_time_seconds());
    let waiting = floor.waiting().count();
    let oldest = floor.waiting().map(|(_, call)| now.duration_since(call.arrived_at).as_secs()).max();
    let tally = floor.tally();
    let share = |permille: Option<u32>| permille.map_or_else(|| "—".to_owned(), percent);
    let note = t.say("wall-calls-note").with("answered", tally.answered).with("given", tally.given_up);
    let mean = tally.mean_wait_seconds().and_then(|mean| i64::try_from(mean).ok());
    vec![
        Tile {
            label: t.say("wall-waiting").to_string(),
            value: waiting.to_string(),
            note: String::new(),
            href: String::new(),
            class: if waiting == 0 { "" } else { "soon" },
        },
        Tile {
            label: t.say("wall-oldest").to_string(),
            value: oldest.map_or_else(|| "—".to_owned(), clock),
            note: String::new(),
            href: String::new(),
            class: if oldest.is_some_and(|oldest| oldest > within) { "late" } else { "" },
        },
        Tile {
            label: t.say("wall-in-time").with("seconds", within).to_string(),
            value: share(tally.in_time_permille()),
            note: note.to_string(),
            href: String::new(),
            class: "",
        },
        Tile {
            label: t.say("wall-mean").to_string(),
            value: mean.map_or_else(|| "—".to_owned(), clock),
            note: String::new(),
            href: String::new(),
            class: "",
        },
    ]
}

/// Whole percents, never rounded up: a hundred means every one.
fn percent(permille: u32) -> String {
    format!("{} %", permille / 10)
}

fn of_seats(t: &Translator, floor: &Floor) -> Vec<(String, usize)> {
    let count = |is: fn(SeatState) -> bool| floor.seats().filter(|(_, seat)| is(seat.state)).count();
    let said = |state: &str, count| (t.say(&format!("calls-{state}")).to_string(), count);
    vec![
        said("ready", count(|state| state == SeatState::Ready)),
        said("ringing", count(|state| matches!(state, SeatState::Ringing(_)))),
        said("speaking", count(|state| matches!(state, SeatState::Speaking(_)))),
        said("writing", count(|state| state == SeatState::Writing)),
        said("away", count(|state| state == SeatState::Away)),
    ]
}

fn of_cases(staff: &Staff, standing: &Standing) -> Vec<Tile> {
    let t = &staff.visitor.t;
    let drill = Drill::of(staff, QueueKey::everything());
    let tile = |key: &str, value: i64, class, href| Tile {
        label: t.say(key).to_string(),
        value: t.number(value),
        note: String::new(),
        class: if value == 0 { "" } else { class },
        href,
    };
    vec![
        tile("board-open", standing.open(), "", drill.whole()),
        tile("board-late", standing.late, "late", drill.due(Window::Late)),
        tile("board-today", standing.due_today, "soon", drill.due(Window::Today)),
        tile("board-supervised", standing.supervised, "", drill.supervised()),
    ]
}
