//! A leader's reception, for the requester of a case: book a slot, take it back, read what was written down and
//! what became of it.

use super::Mine;
use crate::form::{Choice, Faults, FieldFault, Sent};
use crate::page::Page;
use crate::pages::reception::{DayView, coming, is_bookable};
use crate::problem::Problem;
use crate::show::see_other;
use crate::stepping::{Typed, refused};
use crate::visitor::Visitor;
use affairs::reception::{Around, Booking, Help, ReceptionDay, SlotState};
use affairs::{AffairId, AffairKind};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::Actor;
use casework::personal::Sealed;
use ledger::affairs::{AffairFile, Stepped, Stepping};
use ledger::{Envelope, Key};

#[derive(Template)]
#[template(path = "pages/track/reception.html")]
struct View {
    page: Page,
    home: String,
    done: String,
    faults: Faults,
    own: Vec<Own>,
    days: Vec<Open>,
    help: Vec<Choice>,
    key: String,
}

/// A day that can be booked.
struct Open {
    day: DayView,
    slots: Vec<Choice>,
}

/// A booking of this case.
struct Own {
    day: DayView,
    at: String,
    state: String,
    help: String,
    record: String,
    read_back: String,
    assigned: String,
    answer: String,
    why: String,
    can_withdraw: bool,
}

/// Whether there is anything to book, or something was.
pub(super) async fn is_offered(mine: &Mine) -> Result<bool, Problem> {
    let named = mine.visitor.app.ledger.store().affairs_of(mine.id).await?;
    let booked = named.iter().any(|(kind, _)| *kind == AffairKind::Reception);
    Ok(booked || !coming(&mine.visitor.app).await?.is_empty())
}

/// `GET /track/{number}/reception`
pub(crate) async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    crate::show(&page(&mine, &Typed::default(), Faults::default()).await?)
}

/// `POST /track/{number}/reception/{id}`
pub(crate) async fn book(
    visitor: Visitor,
    Path((number, id)): Path<(String, String)>,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    let typed = Typed(typed);
    let Some(slot) = typed.number("slot") else {
        let text = mine.visitor.t.say("reception-slot-missing").to_string();
        return again(&mine, &typed, text).await;
    };
    let help: Vec<Help> = typed.all("help").iter().filter_map(|code| Help::from_code(code)).collect();
    let case = &mine.file.case;
    let judge = |around: Around<'_>, day: &ReceptionDay| around.book(day, case, slot, help.clone());
    perform(&mine, &id, &typed, "booked", judge).await
}

/// `POST /track/{number}/reception/{id}/withdraw`
pub(crate) async fn withdraw(
    visitor: Visitor,
    Path((number, id)): Path<(String, String)>,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    let case = &mine.file.case;
    let judge = |around: Around<'_>, day: &ReceptionDay| around.withdraw(day, case);
    perform(&mine, &id, &Typed(typed), "withdrawn", judge).await
}

async fn perform<J>(mine: &Mine, id: &str, typed: &Typed, done: &str, judge: J) -> Result<Response, Problem>
where
    J: Fn(Around<'_>, &ReceptionDay) -> Result<affairs::reception::Step, affairs::reception::ReceptionFault>
        + Send
        + Sync,
{
    let (app, by, envelope) = (&mine.visitor.app, Actor::requester(), Envelope::new());
    app.throttles.address.take(&mine.visitor.address, app.now()).map_err(Problem::TooMany)?;
    let id = AffairId(id.parse().map_err(|_| Problem::NotFound)?);
    let (key, policy) = (typed.key()?, app.policy());
    let stepping = Stepping::new(&key, &by, &envelope);
    let judge = |day: &ReceptionDay, at| judge(Around { policy, by: &by, at }, day);
    let tried: Result<Stepped, _> = app.ledger.step_affair(id, &stepping, judge).await;
    match refused(&mine.visitor.t, "reception", tried)? {
        None => see_other(&format!("{}/reception?done={done}", mine.home())),
        Some(text) => again(mine, typed, text).await,
    }
}

async fn again(mine: &Mine, typed: &Typed, text: String) -> Result<Response, Problem> {
    let faults = Faults(vec![FieldFault { field: "slot", text }]);
    let page = page(mine, typed, faults).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page)?).into_response())
}

async fn page(mine: &Mine, typed: &Typed, faults: Faults) -> Result<View, Problem> {
    let (t, app) = (&mine.visitor.t, &mine.visitor.app);
    let booked = app.ledger.affairs_of::<ReceptionDay>(mine.id).await?;
    let mut own = Vec::new();
    for file in booked.iter().rev() {
        for booking in file.affair.bookings.iter().filter(|booking| booking.case == mine.id) {
            if booking.holds_slot() {
                own.push(of_mine(mine, file, booking).await?);
            }
        }
    }
    let free = |file: &AffairFile<ReceptionDay>| {
        let slot = |slot: u32| {
            let at = file.affair.plan.begins(slot).strftime("%H:%M").to_string();
            Choice::new(&slot.to_string(), at, typed.number("slot") == Some(slot))
        };
        Open { day: DayView::of(t, file), slots: file.affair.free().map(slot).collect() }
    };
    let days = coming(app).await?;
    let open = |file: &&AffairFile<ReceptionDay>| {
        let plan = &file.affair.plan;
        let accused = |unit| casework::access::is_accused(app.policy(), &mine.file.case, unit);
        let received_by_accused = plan.unit.as_ref().is_some_and(accused);
        is_bookable(app, plan) && file.affair.booking_of(mine.id).is_none() && !received_by_accused
    };
    let done = mine.visitor.asked("done").filter(|done| ["booked", "withdrawn"].contains(&done.as_str()));
    Ok(View {
        page: mine.visitor.page(t.say("reception-title")),
        home: mine.home(),
        done: done.map(|done| t.name("reception-done", &done)).unwrap_or_default(),
        faults,
        own,
        days: days.iter().filter(open).map(free).collect(),
        help: Help::ALL.iter().map(|h| Choice::new(h.code(), t.name("help", h.code()), false)).collect(),
        key: Key::random()?.as_str().to_owned(),
    })
}

async fn of_mine(mine: &Mine, file: &AffairFile<ReceptionDay>, booking: &Booking) -> Result<Own, Problem> {
    let (t, app) = (&mine.visitor.t, &mine.visitor.app);
    let policy = app.policy();
    let papers: Vec<_> = booking.record.iter().chain(&booking.answer).map(|sealed| sealed.handle).collect();
    let papers = app.ledger.papers(&papers).await?;
    let text = |sealed: &Option<Sealed>| {
        let paper = sealed.as_ref().and_then(|sealed| papers.get(&sealed.handle));
        paper.map(|paper| paper.body.clone()).unwrap_or_default()
    };
    let assigned = booking.assigned.as_ref().map(|(unit, due)| {
        let unit = super::unit_name(policy, unit, t);
        t.say("reception-assigned-to").with("unit", unit).with("due", t.date(*due)).to_string()
    });
    let read_back = booking.read_back.map(|at| t.moment(policy.local(at)));
    let off = matches!(file.affair.stage, affairs::reception::Stage::CalledOff(_));
    Ok(Own {
        day: DayView::of(t, file),
        at: file.affair.plan.begins(booking.slot).strftime("%H:%M").to_string(),
        state: if off {
            t.name("reception-status", "called_off")
        } else {
            t.name("slot", booking.state.code())
        },
        help: booking.help.iter().map(|help| t.name("help", help.code())).collect::<Vec<_>>().join(", "),
        record: text(&booking.record),
        read_back: read_back
            .map(|at| t.say("reception-read-back-at").with("when", at).to_string())
            .unwrap_or_default(),
        assigned: assigned.unwrap_or_default(),
        answer: text(&booking.answer),
        why: booking.missed.map(|reason| t.name("missed", reason.code())).unwrap_or_default(),
        can_withdraw: !off && matches!(booking.state, SlotState::Booked | SlotState::PreRead),
    })
}
