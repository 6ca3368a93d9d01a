//! The calling screen 叫号屏: which number goes to which window. No names, no cases; it hangs where everybody
//! reads it. On the wall (`?auto=1`) it asks again every few seconds without a script; to whoever reads it
//! elsewhere nothing changes under their eyes or ears (WCAG 2.2.1): they ask again themselves.

use crate::affair::hall_of_today;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use affairs::hall::{HallClass, HallDay, TurnState};
use askama::Template;
use axum::response::Response;

/// Numbers at windows that fit the screen.
const CALLED: usize = 6;
/// Numbers told that they are next.
const NEXT: usize = 12;

#[derive(Template)]
#[template(path = "pages/hall.html")]
struct Screen {
    page: Page,
    time: String,
    is_open: bool,
    renews: bool,
    called: Vec<(String, String)>,
    next: Vec<String>,
    waiting: String,
}

/// `GET /hall`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    let hall = hall_of_today(app).await?.map(|file| file.affair).filter(|hall| hall.is_open);
    let hall = hall.as_deref();
    let waiting = |hall: &HallDay| hall.waiting(&[]).count();
    let called = hall.into_iter().flat_map(HallDay::at_windows).take(CALLED);
    let window = |window: u32| t.say("hall-window").with("window", window).to_string();
    let screen = Screen {
        page: visitor.page(t.say("hall-screen")),
        time: app.policy().local(app.now()).strftime("%H:%M").to_string(),
        called: called
            .map(|turn| (turn.number.shown(), turn.window.map(window).unwrap_or_default()))
            .collect(),
        next: hall.into_iter().flat_map(next).collect(),
        waiting: t.say("hall-waiting-count").with("count", hall.map_or(0, waiting)).to_string(),
        is_open: hall.is_some(),
        renews: visitor.asked("auto").is_some(),
    };
    crate::show(&screen)
}

/// The first of each class, so that nobody looks for their number in vain.
fn next(hall: &HallDay) -> Vec<String> {
    let each = NEXT / HallClass::ALL.len();
    let first = |class: &HallClass| {
        let waits = hall.turns.iter().filter(|turn| turn.state == TurnState::Waiting);
        let of_class = waits.filter(|turn| turn.number.class == *class);
        of_class.take(each).map(|turn| turn.number.shown()).collect::<Vec<_>>()
    };
    HallClass::ALL.iter().flat_map(first).collect()
}
