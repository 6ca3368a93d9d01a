//! Leaders' reception days at the desk: the days the pack's rhythm suggests, what is planned, and one day with
//! its slots.

use super::affair::{InSteps, Offer, Offers, units};
use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::desk::sight;
use crate::form::Sent;
use crate::naming;
use crate::page::Page;
use crate::pages::reception::{DayView, hours, who};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::stepping::{Typed, refused};
use affairs::reception::{Around, Booking, CallOff, Help, Plan, ReceptionDay, ReceptionFault, Stage, Step};
use affairs::{AffairId, AffairKind};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::notice::{Notice, NoticeKind, Party};
use casework::{CaseId, Right};
use ledger::Envelope;
use ledger::affairs::{AffairFile, AffairPage, Stepping};
use std::collections::HashMap;

/// How far ahead the pack's rhythm is shown.
const AHEAD: i32 = 35;
const LINES: u32 = 50;

/// A day in the list.
struct Row {
    href: String,
    when: String,
    who: String,
    status: String,
    booked: usize,
    slots: u32,
}

/// A day the rhythm suggests.
struct Suggested {
    href: String,
    when: String,
    place: String,
}

#[derive(Template)]
#[template(path = "pages/work/receptions.html")]
struct ListPage {
    page: Page,
    bench: Bench,
    fault: String,
    rows: Vec<Row>,
    late: Vec<(String, String)>,
    suggested: Vec<Suggested>,
    offers: Vec<Offer>,
}

/// A slot of a day.
struct Line {
    at: String,
    state: String,
    href: String,
    number: String,
    help: String,
    assigned: String,
    late: bool,
}

#[derive(Template)]
#[template(path = "pages/work/reception.html")]
struct DayPage {
    page: Page,
    bench: Bench,
    day: DayView,
    status: String,
    fault: String,
    lines: Vec<Line>,
    offers: Vec<Offer>,
}

/// `GET /work/reception`
pub async fn show_days(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::ManageReception)?;
    show(&list(&app, &staff, &Typed::default(), String::new()).await?)
}

/// `POST /work/reception`
pub async fn plan(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageReception)?;
    let typed = Typed(typed);
    let (by, policy, envelope, key) = (&staff.actor, app.policy(), Envelope::new(), typed.key()?);
    let stepping = Stepping::new(&key, by, &envelope);
    let plan = planned(&typed);
    let judge = |at| match &plan {
        Some(plan) => Around { policy, by, at }.plan(plan.clone()),
        None => Err(ReceptionFault::PlanUnsound),
    };
    let tried = app.ledger.begin_affair::<ReceptionDay>(&stepping, judge).await;
    let id = tried.as_ref().map(|stepped| stepped.id).unwrap_or_default();
    match refused(&staff.visitor.t, "reception", tried)? {
        None => see_other(&format!("/work/reception/{id}")),
        Some(fault) => {
            let page = list(&app, &staff, &typed, fault).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
        }
    }
}

fn planned(typed: &Typed) -> Option<Plan> {
    Some(Plan {
        day: typed.day("day")?,
        from: typed.time("from")?,
        to: typed.time("to")?,
        slots: typed.number("slots")?,
        place: typed.one("place"),
        post: typed.one("post"),
        name: typed.one("name"),
        unit: Some(typed.one("leader_unit")).filter(|unit| !unit.is_empty()).map(|unit| unit.as_str().into()),
        topics: typed.one("topics"),
        help: typed.all("help").iter().filter_map(|code| Help::from_code(code)).collect(),
    })
}

async fn list(app: &App, staff: &Staff, typed: &Typed, fault: String) -> Result<ListPage, Problem> {
    let t = &staff.visitor.t;
    let policy = app.policy();
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("reception-title"), "/work/reception");
    let newest = AffairPage { newest_first: true, ..AffairPage::of(AffairKind::Reception, LINES) };
    let files = app.ledger.affairs::<ReceptionDay>(&newest).await?;
    let today = policy.local(app.now()).date();
    let row = |file: &AffairFile<ReceptionDay>| Row {
        href: format!("/work/reception/{}", file.id),
        when: hours(t, &file.affair.plan),
        who: who(t, &file.affair.plan),
        status: t.name("reception-status", affairs::Affair::status(&*file.affair)),
        booked: file.affair.bookings.iter().filter(|booking| booking.holds_slot()).count(),
        slots: file.affair.plan.slots,
    };
    let late = files.iter().flat_map(|file| {
        file.affair.late(today).filter_map(move |booking| {
            let (unit, due) = booking.assigned.as_ref()?;
            let said = t.say("reception-late").with("unit", naming::unit(t, policy, unit));
            let href = format!("/work/reception/{}/{}", file.id, booking.slot);
            Some((href, said.with("due", t.date(*due)).to_string()))
        })
    });
    let taken = |day| files.iter().any(|file| file.affair.plan.day == day);
    let coming = policy.coming_receptions(today, AHEAD);
    let suggested = coming.iter().filter(|(day, _)| !taken(*day)).map(|(day, rule)| Suggested {
        href: format!("/work/reception?rule={}&day={day}#plan", rule.id),
        when: t.date_long(*day),
        place: rule.names.of(t.lang()).to_owned(),
    });
    Ok(ListPage {
        page: bench.page.clone(),
        fault,
        late: late.collect(),
        suggested: suggested.collect(),
        offers: vec![planning(staff, typed)?],
        rows: files.iter().map(row).collect(),
        bench,
    })
}

/// The form of a plan, filled in from the rhythm if a suggestion was followed.
fn planning(staff: &Staff, typed: &Typed) -> Result<Offer, Problem> {
    let t = &staff.visitor.t;
    let policy = staff.visitor.app.policy();
    let offers = Offers { t, noun: "reception", action: "/work/reception", typed };
    let rule = staff.visitor.asked("rule");
    let rule = policy.receptions.iter().find(|known| Some(known.id.to_string()) == rule);
    let day = staff.visitor.asked("day").filter(|day| day.parse::<jiff::civil::Date>().is_ok());
    let clock = |time: Option<jiff::civil::Time>| {
        time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default()
    };
    let place = rule.map(|rule| rule.names.of(t.lang()).to_owned()).unwrap_or_default();
    let help = Help::ALL.iter().map(|help| (help.code(), t.name("help", help.code())));
    offers.offer(
        "plan",
        vec![
            offers.ask("day", "date", true).filled(day.unwrap_or_default()),
            offers.ask("from", "time", true).filled(clock(rule.map(|rule| rule.from))),
            offers.ask("to", "time", true).filled(clock(rule.map(|rule| rule.to))),
            offers.ask("slots", "number", true).filled(rule.map(|r| r.slots.to_string()).unwrap_or_default()),
            offers.ask("place", "line", true).filled(place),
            offers.ask("post", "line", true),
            offers.ask("name", "line", false),
            offers
                .pick("leader_unit", "select", units(t, policy))
                .optional()
                .hinted(t.say("reception-leader-unit-hint")),
            offers.ask("topics", "line", false),
            offers.pick("help", "checks", help),
        ],
    )
}

/// The day of that id.
pub(super) async fn found(app: &App, staff: &Staff, id: &str) -> Result<AffairFile<ReceptionDay>, Problem> {
    staff.need(Right::ManageReception)?;
    let id = AffairId(id.parse().map_err(|_| Problem::NotFound)?);
    app.ledger.affair(id).await?.ok_or(Problem::NotFound)
}

impl InSteps for AffairFile<ReceptionDay> {
    type Place = String;

    async fn at(app: &App, staff: &Staff, place: &String) -> Result<Self, Problem> {
        found(app, staff, place).await
    }

    async fn take(&self, app: &App, staff: &Staff, typed: &Typed) -> Result<Option<String>, Problem> {
        perform(app, staff, self, typed).await
    }

    fn after(&self, _typed: &Typed) -> String {
        format!("/work/reception/{}", self.id)
    }

    async fn shown(
        &self,
        app: &App,
        staff: &Staff,
        typed: &Typed,
        fault: String,
    ) -> Result<Response, Problem> {
        show(&page(app, staff, self, typed, fault).await?)
    }
}

async fn perform(
    app: &App,
    staff: &Staff,
    file: &AffairFile<ReceptionDay>,
    typed: &Typed,
) -> Result<Option<String>, Problem> {
    let t = &staff.visitor.t;
    let (by, policy, envelope, key) = (&staff.actor, app.policy(), Envelope::new(), typed.key()?);
    let step = typed.one("step");
    let case = if step == "book" {
        match sight::find(&app.ledger, by, &typed.one("case")).await? {
            Some(case) => Some(case),
            None => return Ok(Some(t.say("affair-no-case").to_string())),
        }
    } else {
        None
    };
    let help: Vec<Help> = typed.all("help").iter().filter_map(|code| Help::from_code(code)).collect();
    let (slot, reason) = (typed.number("slot").unwrap_or(0), CallOff::from_code(&typed.one("call_off")));
    let judge = |day: &ReceptionDay, at| -> Result<Step, ReceptionFault> {
        let around = Around { policy, by, at };
        match (step.as_str(), &case) {
            ("publish", _) => around.publish(day),
            ("close", _) => around.close(day),
            ("book", Some(case)) => around.book(day, case, slot, help.clone()),
            _ => around.call_off(day, reason.unwrap_or(CallOff::Mistake)),
        }
    };
    if !["publish", "close", "book", "call_off"].contains(&step.as_str()) {
        return Err(Problem::NotFound);
    }
    let mut stepping = Stepping::new(&key, by, &envelope);
    if step == "call_off" {
        for booking in file.affair.bookings.iter().filter(|booking| booking.is_open()) {
            let notice = Notice { kind: NoticeKind::ReceptionCalledOff, to: Party::Requester };
            stepping = stepping.telling(booking.case, notice);
        }
    }
    refused(t, "reception", app.ledger.step_affair(file.id, &stepping, judge).await)
}

async fn page(
    app: &App,
    staff: &Staff,
    file: &AffairFile<ReceptionDay>,
    typed: &Typed,
    fault: String,
) -> Result<DayPage, Problem> {
    let t = &staff.visitor.t;
    let counted = Counted::of(app, staff).await?;
    let day = &file.affair;
    let bench = bench(staff, &counted, hours(t, &day.plan), "/work/reception");
    let ids: Vec<CaseId> = day.bookings.iter().map(|booking| booking.case).collect();
    let known = sight::known(&app.ledger, app.policy(), &staff.actor, &ids).await?;
    let numbers: HashMap<CaseId, String> = known.into_iter().map(|row| (row.case, row.number)).collect();
    let today = app.policy().local(app.now()).date();
    let late: Vec<u32> = day.late(today).map(|booking| booking.slot).collect();
    let line = |slot: u32| {
        let booking = day.holder(slot);
        Line { late: late.contains(&slot), ..line(staff, file, slot, booking, &numbers) }
    };
    Ok(DayPage {
        page: bench.page.clone(),
        day: DayView::of(t, file),
        status: t.name("reception-status", affairs::Affair::status(&**day)),
        lines: (1..=day.plan.slots).map(line).collect(),
        offers: offers(staff, file, typed)?,
        fault,
        bench,
    })
}

fn line(
    staff: &Staff,
    file: &AffairFile<ReceptionDay>,
    slot: u32,
    booking: Option<&Booking>,
    numbers: &HashMap<CaseId, String>,
) -> Line {
    let (t, policy) = (&staff.visitor.t, staff.visitor.app.policy());
    let number = booking.and_then(|booking| numbers.get(&booking.case)).cloned().unwrap_or_default();
    let known = booking.filter(|_| !number.is_empty());
    let help = known.map(|booking| booking.help.iter().map(|help| t.name("help", help.code())));
    let assigned = known.and_then(|booking| booking.assigned.as_ref()).map(|(unit, due)| {
        t.say("reception-assigned-to")
            .with("unit", naming::unit(t, policy, unit))
            .with("due", t.date(*due))
            .to_string()
    });
    Line {
        at: file.affair.plan.begins(slot).strftime("%H:%M").to_string(),
        state: t.name("slot", booking.map_or("free", |booking| booking.state.code())),
        href: known.map(|_| format!("/work/reception/{}/{slot}", file.id)).unwrap_or_default(),
        help: help.map(|help| help.collect::<Vec<_>>().join(", ")).unwrap_or_default(),
        assigned: assigned.unwrap_or_default(),
        late: false,
        number,
    }
}

fn offers(staff: &Staff, file: &AffairFile<ReceptionDay>, typed: &Typed) -> Result<Vec<Offer>, Problem> {
    let t = &staff.visitor.t;
    let action = format!("/work/reception/{}", file.id);
    let offers = Offers { t, noun: "reception", action: &action, typed };
    let reasons = CallOff::ALL.iter().map(|reason| (reason.code(), t.name("call-off", reason.code())));
    let call_off = || offers.offer("call_off", vec![offers.pick("call_off", "radio", reasons.clone())]);
    match file.affair.stage {
        Stage::Planned => Ok(vec![offers.offer("publish", Vec::new())?.first(), call_off()?]),
        Stage::Published => {
            let free: Vec<(String, String)> = file
                .affair
                .free()
                .map(|slot| (slot.to_string(), file.affair.plan.begins(slot).strftime("%H:%M").to_string()))
                .collect();
            let slots = free.iter().map(|(slot, at)| (slot.as_str(), at.clone()));
            let help = Help::ALL.iter().map(|help| (help.code(), t.name("help", help.code())));
            let fields = vec![
                offers.ask("case", "line", true),
                offers.pick("slot", "select", slots),
                offers.pick("help", "checks", help),
            ];
            Ok(vec![offers.offer("book", fields)?, offers.offer("close", Vec::new())?, call_off()?])
        }
        Stage::CalledOff(_) | Stage::Closed => Ok(Vec::new()),
    }
}
