//! The desk of the waiting hall: numbers are given, called, and done with. No name stands on a number.

use super::affair::{Offer, Offers};
use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::affair::hall_of_today;
use crate::desk::sight;
use crate::form::Sent;
use crate::page::Page;
use crate::pages::receipt::qr_path;
use crate::pages::reception::{coming, is_bookable};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::stepping::{Typed, refused};
use affairs::AffairId;
use affairs::hall::{Desk, HallClass, HallDay, HallFault, Number, Turn, TurnState, WINDOWS};
use affairs::reception::{Around, ReceptionDay};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::{CaseId, Right};
use ledger::affairs::{AffairFailure, Stepping};
use ledger::{Envelope, Key};

/// A number in the list.
struct Row {
    number: String,
    class: String,
    window: String,
    taken: String,
    case: String,
    key: String,
}

#[derive(Template)]
#[template(path = "pages/work/hall.html")]
struct HallPage {
    page: Page,
    bench: Bench,
    day: String,
    is_open: bool,
    is_there: bool,
    fault: String,
    taken: String,
    here: Vec<Row>,
    waiting: Vec<Row>,
    gone: Vec<Row>,
    served: usize,
    offers: Vec<Offer>,
}

#[derive(Template)]
#[template(path = "pages/work/slip.html")]
struct Slip {
    page: Page,
    number: String,
    class: String,
    taken: String,
    ahead: String,
    case: String,
    qr: String,
    qr_size: i32,
}

/// `GET /work/hall`
pub async fn show_hall(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::ManageHall)?;
    show(&page(&app, &staff, &Typed::default(), String::new()).await?)
}

/// `POST /work/hall/{step}`
pub async fn take_step(
    State(app): State<App>,
    staff: Staff,
    Path(step): Path<String>,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageHall)?;
    let typed = Typed(typed);
    match perform(&app, &staff, &step, &typed).await? {
        None => see_other(&back(&app, &step, &typed).await?),
        Some(fault) => {
            let page = page(&app, &staff, &typed, fault).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
        }
    }
}

/// Back to the hall, with the window kept and the number just given named.
async fn back(app: &App, step: &str, typed: &Typed) -> Result<String, Problem> {
    let window = typed.number("window").map(|window| format!("?window={window}")).unwrap_or_default();
    if step != "take" {
        return Ok(format!("/work/hall{window}"));
    }
    let last = hall_of_today(app).await?.and_then(|file| file.affair.turns.last().map(|turn| turn.number));
    Ok(last.map_or_else(|| "/work/hall".to_owned(), |number| format!("/work/hall?taken={}", number.shown())))
}

async fn perform(app: &App, staff: &Staff, step: &str, typed: &Typed) -> Result<Option<String>, Problem> {
    let t = &staff.visitor.t;
    let (by, policy, envelope) = (&staff.actor, app.policy(), Envelope::new());
    if step == "open" {
        let day = policy.local(app.now()).date();
        let key = Key::of_office(&format!("hall {day}"));
        let stepping = Stepping::new(&key, by, &envelope);
        let opened = app.ledger.begin_affair::<HallDay>(&stepping, |at| Desk { policy, by, at }.open()).await;
        // Somebody else opened it a moment ago: it is open.
        let opened = opened.map(Some).or_else(|failure| match failure {
            AffairFailure::KeyReused => Ok(None),
            failure => Err(failure),
        });
        return opened.transpose().map_or(Ok(None), |tried| refused(t, "hall", tried));
    }
    let key = typed.key()?;
    let case = match typed.one("case").as_str() {
        "" => None,
        number => match sight::find(&app.ledger, by, number).await? {
            Some(case) => Some(case.id),
            None => return Ok(Some(t.say("affair-no-case").to_string())),
        },
    };
    if step == "book" {
        return book(app, staff, typed, case).await;
    }
    let Some(hall) = hall_of_today(app).await? else { return Ok(Some(t.say("hall-not-open").to_string())) };
    let asked = Asked {
        number: Number::parse(&typed.one("number")),
        class: HallClass::from_code(&typed.one("class")),
        window: typed.number("window").unwrap_or(0),
        case,
    };
    if !STEPS.contains(&step) {
        return Err(Problem::NotFound);
    }
    let stepping = Stepping::new(&key, by, &envelope);
    let judge = |hall: &HallDay, at| asked.judge(&Desk { policy, by, at }, hall, step);
    refused(t, "hall", app.ledger.step_affair(hall.id, &stepping, judge).await)
}

const STEPS: [&str; 8] = ["take", "link", "call", "recall", "serve", "leave", "back", "close"];

/// Books a leader's reception for a visitor who cannot do it themselves.
async fn book(
    app: &App,
    staff: &Staff,
    typed: &Typed,
    case: Option<CaseId>,
) -> Result<Option<String>, Problem> {
    let t = &staff.visitor.t;
    let (by, policy, envelope, key) = (&staff.actor, app.policy(), Envelope::new(), typed.key()?);
    let case = match case {
        Some(id) => app.ledger.case(id).await?,
        None => None,
    };
    let Some(case) = case else { return Ok(Some(t.say("affair-no-case").to_string())) };
    let time = typed.one("time");
    let place = time.split_once(':').and_then(|(id, slot)| Some((id.parse().ok()?, slot.parse().ok()?)));
    let Some((id, slot)) = place else { return Ok(Some(t.say("reception-slot-missing").to_string())) };
    let stepping = Stepping::new(&key, by, &envelope);
    let judge = |day: &ReceptionDay, at| Around { policy, by, at }.book(day, &case, slot, Vec::new());
    refused(t, "reception", app.ledger.step_affair(AffairId(id), &stepping, judge).await)
}

/// Times that can be booked, as `day:slot`.
async fn times(app: &App, staff: &Staff) -> Result<Vec<(String, String)>, Problem> {
    let mut times = Vec::new();
    for file in coming(app).await?.iter().filter(|file| is_bookable(app, &file.affair.plan)) {
        let plan = &file.affair.plan;
        for slot in file.affair.free() {
            let (day, at) = (staff.visitor.t.date(plan.day), plan.begins(slot).strftime("%H:%M"));
            times.push((format!("{}:{slot}", file.id), format!("{day} {at} {}", plan.post)));
        }
    }
    Ok(times)
}

/// What the form asked for.
struct Asked {
    number: Option<Number>,
    class: Option<HallClass>,
    window: u32,
    case: Option<CaseId>,
}

impl Asked {
    fn judge(&self, desk: &Desk<'_>, hall: &HallDay, step: &str) -> Result<affairs::hall::Step, HallFault> {
        let number = self.number.ok_or(HallFault::NoSuchTurn);
        match step {
            "take" => desk.take(hall, self.class.unwrap_or(HallClass::General), self.case),
            "link" => desk.link(hall, number?, self.case.ok_or(HallFault::NoSuchTurn)?),
            "call" => desk.call(hall, self.class.as_slice(), self.window),
            "recall" => desk.recall(hall, number?),
            "serve" => desk.serve(hall, number?),
            "leave" => desk.leave(hall, number?),
            "back" => desk.back(hall, number?),
            _ => desk.close(hall),
        }
    }
}

async fn page(app: &App, staff: &Staff, typed: &Typed, fault: String) -> Result<HallPage, Problem> {
    let t = &staff.visitor.t;
    let policy = app.policy();
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("hall-title"), "/work/hall");
    let hall = hall_of_today(app).await?.map(|file| file.affair);
    let is_open = hall.as_ref().is_some_and(|hall| hall.is_open);
    let turns = hall.as_ref().map(|hall| hall.turns.clone()).unwrap_or_default();
    let ids: Vec<CaseId> = turns.iter().filter_map(|turn| turn.case).collect();
    let numbers = sight::numbers(&app.ledger, policy, &staff.actor, &ids).await?;
    let row = |turn: &Turn| -> Result<Row, Problem> {
        Ok(Row {
            number: turn.number.shown(),
            class: t.name("hall-class", turn.number.class.code()),
            window: turn.window.map(|window| window.to_string()).unwrap_or_default(),
            taken: policy.local(turn.taken_at).strftime("%H:%M").to_string(),
            case: turn.case.and_then(|case| numbers.get(&case).cloned()).unwrap_or_default(),
            key: Key::random()?.as_str().to_owned(),
        })
    };
    let rows = |turns: Vec<&Turn>| turns.into_iter().map(row).collect::<Result<Vec<_>, _>>();
    let of = |state: TurnState| turns.iter().filter(move |turn| turn.state == state);
    let day = policy.local(app.now()).date();
    Ok(HallPage {
        page: bench.page.clone(),
        day: t.date(day),
        is_there: hall.is_some(),
        taken: staff
            .visitor
            .asked("taken")
            .and_then(|text| Number::parse(&text))
            .map_or_else(String::new, Number::shown),
        here: rows(hall.iter().flat_map(|hall| hall.at_windows()).collect())?,
        waiting: rows(hall.iter().flat_map(|hall| hall.waiting(&[])).collect())?,
        gone: rows(of(TurnState::Gone).collect())?,
        served: of(TurnState::Served).count(),
        offers: offers(staff, hall.is_some(), is_open, typed, &times(app, staff).await?)?,
        is_open,
        fault,
        bench,
    })
}

fn offers(
    staff: &Staff,
    is_there: bool,
    is_open: bool,
    typed: &Typed,
    times: &[(String, String)],
) -> Result<Vec<Offer>, Problem> {
    let t = &staff.visitor.t;
    let to = |step: &str| format!("/work/hall/{step}");
    let (open, take, call, book, close) = (to("open"), to("take"), to("call"), to("book"), to("close"));
    let with = |action| Offers { t, noun: "hall", action, typed };
    if !is_there {
        return Ok(vec![with(&open).offer("open", Vec::new())?.first()]);
    }
    if !is_open {
        return Ok(Vec::new());
    }
    let classes = || HallClass::ALL.iter().map(|class| (class.code(), t.name("hall-class", class.code())));
    let (taking, calling) = (with(&take), with(&call));
    let window = staff.visitor.asked("window").filter(|w| w.parse::<u32>().is_ok_and(|w| w <= WINDOWS));
    let fields = vec![
        calling.ask("window", "number", true).filled(window.unwrap_or_default()),
        calling.pick("class", "select", classes()).optional(),
    ];
    let taken = vec![taking.pick("class", "radio", classes()), taking.ask("case", "line", false)];
    let mut offers = vec![calling.offer("call", fields)?.first(), taking.offer("take", taken)?];
    if !times.is_empty() {
        let booking = with(&book);
        let free = times.iter().map(|(place, said)| (place.as_str(), said.clone()));
        let fields = vec![booking.ask("case", "line", true), booking.pick("time", "select", free)];
        offers.push(booking.offer("book", fields)?);
    }
    offers.push(with(&close).offer("close", Vec::new())?);
    Ok(offers)
}

/// `GET /work/hall/slip/{turn}`: what the visitor takes along, 58 mm wide.
pub async fn show_slip(
    State(app): State<App>,
    staff: Staff,
    Path(turn): Path<String>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageHall)?;
    let hall = hall_of_today(&app).await?.ok_or(Problem::NotFound)?.affair;
    let turn = Number::parse(&turn).and_then(|number| hall.turn(number)).ok_or(Problem::NotFound)?;
    let t = &staff.visitor.t;
    let case = match turn.case {
        Some(case) => sight::numbers(&app.ledger, app.policy(), &staff.actor, &[case])
            .await?
            .remove(&case)
            .unwrap_or_default(),
        None => String::new(),
    };
    let link = format!("{}/track?n={case}", app.settings.public_url);
    let (qr, qr_size) = if case.is_empty() { (String::new(), 0) } else { qr_path(&link) };
    let waits = turn.state == TurnState::Waiting;
    let ahead = t.say("hall-ahead").with("count", hall.ahead(turn.number)).to_string();
    show(&Slip {
        page: staff.page(turn.number.shown()),
        number: turn.number.shown(),
        class: t.name("hall-class", turn.number.class.code()),
        taken: t.moment(app.policy().local(turn.taken_at)),
        ahead: if waits { ahead } else { String::new() },
        case,
        qr,
        qr_size,
    })
}
