//! The telephone at the console: who is ready, what rings, who speaks with whom. The number of a caller is shown
//! masked, and the cases filed with exactly this number are listed while the call lasts, recorded as a search.

use crate::App;
use crate::desk::sight;
use crate::live;
use crate::locale::Translator;
use crate::naming;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::see_other;
use crate::switchboard::Switchboard;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use calls::{CallId, Caller, Floor, Seat, SeatId, SeatState, Wish};
use casework::access;
use casework::personal::Requester;
use jiff::Timestamp;
use ledger::BlindField;
use ledger::audit::AuditKind;
use std::time::Duration;

/// How often the strip is looked at.
const BEAT: Duration = Duration::from_secs(1);
/// Earlier cases shown at most.
const SHOWN: usize = 5;

/// The telephone as the console shows it.
#[derive(Template)]
#[template(path = "pages/work/calls/strip.html")]
struct Strip {
    state: &'static str,
    said: String,
    caller: String,
    waiting: String,
    wishes: Vec<(&'static str, String, &'static str)>,
}

/// An earlier case of the number that calls.
#[derive(Clone, Debug)]
pub struct Before {
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: String,
}

/// The call somebody speaks on.
#[derive(Clone, Debug)]
pub struct Spoken {
    /// Which; goes into the form.
    pub call: u64,
    /// Its number, masked; empty if it is withheld.
    pub shown: String,
    /// Cases filed with exactly this number.
    pub before: Vec<Before>,
}

fn seat_of(staff: &Staff) -> SeatId {
    SeatId::new(staff.actor.id.as_str())
}

fn switchboard<'a>(app: &'a App, staff: &Staff) -> Result<Option<&'a Switchboard>, Problem> {
    access::may_register(app.policy(), &staff.actor).map_err(|_| Problem::Forbidden)?;
    Ok(app.settings.switchboard.as_deref())
}

/// The strip of the console; empty without telephones.
///
/// # Errors
/// [`Problem::Forbidden`] for who writes down no calls.
pub fn strip(app: &App, staff: &Staff) -> Result<String, Problem> {
    let Some(switchboard) = switchboard(app, staff)? else { return Ok(String::new()) };
    let (t, floor, now) = (&staff.visitor.t, switchboard.floor(), app.now());
    let seat = floor.seat(&seat_of(staff));
    let state = seat.map_or("off", |seat| seat.state.code());
    let strip = Strip {
        state,
        said: t.say(&format!("calls-{state}")).to_string(),
        caller: caller(t, &floor, seat, now),
        waiting: waiting(t, &floor, now),
        wishes: wishes(t, seat),
    };
    strip.render().map_err(|fault| Problem::Fault(format!("template: {fault}")))
}

fn caller(t: &Translator, floor: &Floor, seat: Option<Seat>, now: Timestamp) -> String {
    let Some(call) = seat.and_then(|seat| seat.state.call()).and_then(|id| floor.call(id)) else {
        return String::new();
    };
    let shown = masked(call.caller.as_ref());
    let number = if shown.is_empty() { t.say("calls-withheld").to_string() } else { shown };
    let since = clock(now.duration_since(call.arrived_at).as_secs());
    t.say("calls-from").with("number", number).with("since", since).to_string()
}

fn waiting(t: &Translator, floor: &Floor, now: Timestamp) -> String {
    let oldest = floor.waiting().map(|(_, call)| now.duration_since(call.arrived_at).as_secs()).max();
    let Some(oldest) = oldest else { return t.say("calls-nobody-waits").to_string() };
    t.say("calls-waiting").with("count", floor.waiting().count()).with("oldest", clock(oldest)).to_string()
}

/// What can be wished for, in words, each with its key.
fn wishes(t: &Translator, seat: Option<Seat>) -> Vec<(&'static str, String, &'static str)> {
    let wishes: &[(Wish, &'static str)] = match seat.map(|seat| seat.state) {
        Some(SeatState::Ringing(_)) => &[(Wish::Answer, "a")],
        Some(SeatState::Speaking(_)) => &[(Wish::HangUp, "h")],
        Some(SeatState::Writing) => &[(Wish::Ready, "y"), (Wish::Away, "w")],
        Some(SeatState::Ready) => &[(Wish::Away, "w")],
        Some(SeatState::Away) | None => &[(Wish::Ready, "y")],
    };
    let worded = |(wish, key): &(Wish, &'static str)| {
        (wish.code(), t.say(&format!("calls-wish-{}", wish.code())).to_string(), *key)
    };
    wishes.iter().map(worded).collect()
}

/// Minutes and seconds, as a clock of the telephone shows them.
pub fn clock(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn masked(caller: Option<&Caller>) -> String {
    let phone = caller.map(|caller| caller.number().to_owned()).unwrap_or_default();
    naming::masked(&Requester { phone, ..Requester::default() }).phone
}

/// The number of the call somebody speaks on, if it is that call.
pub fn number_of(app: &App, staff: &Staff, call: &str) -> Option<String> {
    let floor = app.settings.switchboard.as_deref()?.floor();
    let spoken = spoken_on(&floor, staff)?;
    (spoken.0.to_string() == call)
        .then(|| floor.call(spoken)?.caller.as_ref().map(|c| c.number().to_owned()))?
}

fn spoken_on(floor: &Floor, staff: &Staff) -> Option<CallId> {
    match floor.seat(&seat_of(staff))?.state {
        SeatState::Speaking(call) => Some(call),
        _ => None,
    }
}

/// The call somebody speaks on, with the cases filed with exactly its number. That they are looked for is recorded.
///
/// # Errors
/// [`Problem::NotRecorded`], or the store's.
pub async fn spoken(app: &App, staff: &Staff) -> Result<Option<Spoken>, Problem> {
    let Some(switchboard) = app.settings.switchboard.as_deref() else { return Ok(None) };
    let floor = switchboard.floor();
    let Some(id) = spoken_on(&floor, staff) else { return Ok(None) };
    let Some(call) = floor.call(id) else { return Ok(None) };
    let before = match &call.caller {
        Some(caller) => before(app, staff, caller).await?,
        None => Vec::new(),
    };
    Ok(Some(Spoken { call: id.0, shown: masked(call.caller.as_ref()), before }))
}

async fn before(app: &App, staff: &Staff, caller: &Caller) -> Result<Vec<Before>, Problem> {
    staff.note(staff.entry(AuditKind::SearchedContact)).await?;
    let mut cases = app.ledger.cases_of_contact(BlindField::Phone, caller.number()).await?;
    cases.reverse();
    let mut rows = sight::known(&app.ledger, app.policy(), &staff.actor, &cases).await?;
    rows.truncate(SHOWN);
    let t = &staff.visitor.t;
    let mut before: Vec<Before> = app
        .ledger
        .titled(rows)
        .await?
        .into_iter()
        .map(|line| Before {
            state: t.name("state", line.row.state.code()),
            title: line.title,
            number: line.row.number,
        })
        .collect();
    before.sort_by(|one, other| other.number.cmp(&one.number));
    Ok(before)
}

/// `GET /work/calls/stream`.
pub async fn stream(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    strip(&app, &staff)?;
    Ok(live::stream(app, staff, BEAT, |app, staff| Box::pin(async move { strip(&app, &staff) })))
}

/// `POST /work/calls/{wish}`.
pub async fn wish(
    State(app): State<App>,
    staff: Staff,
    Path(wish): Path<String>,
) -> Result<Response, Problem> {
    let wish = Wish::from_code(&wish).ok_or(Problem::NotFound)?;
    let switchboard = switchboard(&app, &staff)?.ok_or(Problem::NotFound)?;
    let now = app.now();
    switchboard.wish(&seat_of(&staff), wish, app.policy().local(now).date(), now);
    see_other("/work/intake")
}
