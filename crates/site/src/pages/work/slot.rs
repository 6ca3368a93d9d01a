//! One booked slot of a reception day: the file is read, the visitor heard, the record read back, a unit
//! named, and the requester answered. Whoever may not know of the case does not find the slot.

use super::affair::{InSteps, Offer, Offers, units};
use super::bench::{Bench, Counted, bench};
use super::reception;
use crate::App;
use crate::naming;
use crate::page::Page;
use crate::pages::reception::{hours, who};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use crate::stepping::{Typed, refused};
use affairs::reception::{
    Around, Booking, MissedReason, ReceptionDay, ReceptionFault, SlotState, Stage, Step,
};
use askama::Template;
use axum::response::Response;
use casework::Case;
use casework::notice::{Notice, NoticeKind, Party};
use casework::personal::Sealed;
use ledger::Envelope;
use ledger::affairs::{AffairFile, Stepping};

#[derive(Template)]
#[template(path = "pages/work/slot.html")]
struct SlotPage {
    page: Page,
    bench: Bench,
    back: String,
    number: String,
    at: String,
    day: String,
    who: String,
    state: String,
    help: String,
    fault: String,
    record: String,
    read_back: String,
    unread: bool,
    assigned: String,
    answer: String,
    missed: String,
    offers: Vec<Offer>,
}

/// A slot with its case.
pub struct Found {
    file: AffairFile<ReceptionDay>,
    booking: Booking,
    case: Case,
}

async fn found(app: &App, staff: &Staff, id: &str, slot: &str) -> Result<Found, Problem> {
    let file = reception::found(app, staff, id).await?;
    let slot: u32 = slot.parse().map_err(|_| Problem::NotFound)?;
    let booking = file.affair.holder(slot).cloned().ok_or(Problem::NotFound)?;
    let case = app.ledger.case(booking.case).await?.ok_or(Problem::NotFound)?;
    if !casework::access::may_see(app.policy(), &staff.actor, &case) {
        return Err(Problem::NotFound);
    }
    Ok(Found { file, booking, case })
}

impl InSteps for Found {
    type Place = (String, String);

    async fn at(app: &App, staff: &Staff, place: &(String, String)) -> Result<Self, Problem> {
        found(app, staff, &place.0, &place.1).await
    }

    async fn take(&self, app: &App, staff: &Staff, typed: &Typed) -> Result<Option<String>, Problem> {
        perform(app, staff, self, typed).await
    }

    fn after(&self, typed: &Typed) -> String {
        let day = format!("/work/reception/{}", self.file.id);
        let withdrawn = typed.one("step") == "withdraw";
        if withdrawn { day } else { format!("{day}/{}", self.booking.slot) }
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

const STEPS: [&str; 7] = ["pre_read", "receive", "read_back", "assign", "answer", "miss", "withdraw"];

async fn perform(app: &App, staff: &Staff, one: &Found, typed: &Typed) -> Result<Option<String>, Problem> {
    let t = &staff.visitor.t;
    let (by, policy, key) = (&staff.actor, app.policy(), typed.key()?);
    let step = typed.one("step");
    if !STEPS.contains(&step.as_str()) {
        return Err(Problem::NotFound);
    }
    let mut envelope = Envelope::new();
    let said = envelope.note(&typed.text(if step == "receive" { "record" } else { "answer" }))?;
    let (slot, case) = (one.booking.slot, &one.case);
    let (unit, due) = (typed.one("unit"), typed.day("due"));
    let missed = MissedReason::from_code(&typed.one("missed"));
    let read_back = typed.all("read_back").contains(&"yes".to_owned());
    let judge = |day: &ReceptionDay, at| -> Result<Step, ReceptionFault> {
        let around = Around { policy, by, at };
        match step.as_str() {
            "pre_read" => around.pre_read(day, slot),
            "receive" => around.receive(day, slot, said.clone(), read_back),
            "read_back" => around.read_back(day, slot),
            "assign" => {
                let due = due.ok_or(ReceptionFault::DueTooEarly)?;
                around.assign(day, (slot, case), &unit.as_str().into(), due)
            }
            "answer" => around.answer(day, slot, said.clone()),
            "miss" => around.miss(day, slot, missed.ok_or(ReceptionFault::WordsMissing)?),
            _ => around.withdraw(day, case),
        }
    };
    let mut stepping = Stepping::new(&key, by, &envelope).about(Some(case.id));
    let notice = match (step.as_str(), missed) {
        ("answer", _) => Some(NoticeKind::ReceptionAnswered),
        ("miss", Some(MissedReason::LeaderAway)) => Some(NoticeKind::ReceptionCalledOff),
        _ => None,
    };
    if let Some(kind) = notice {
        stepping = stepping.telling(case.id, Notice { kind, to: Party::Requester });
    }
    refused(t, "reception", app.ledger.step_affair(one.file.id, &stepping, judge).await)
}

async fn page(
    app: &App,
    staff: &Staff,
    one: &Found,
    typed: &Typed,
    fault: String,
) -> Result<SlotPage, Problem> {
    let t = &staff.visitor.t;
    let Found { file, booking, case } = one;
    staff.note_view(case).await?;
    let policy = app.policy();
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("reception-title"), "/work/reception");
    let handles: Vec<_> = booking.record.iter().chain(&booking.answer).map(|sealed| sealed.handle).collect();
    let papers = app.ledger.papers(&handles).await?;
    let text = |sealed: &Option<Sealed>| {
        let paper = sealed.as_ref().and_then(|sealed| papers.get(&sealed.handle));
        paper.map(|paper| paper.body.clone()).unwrap_or_default()
    };
    let assigned = booking.assigned.as_ref().map(|(unit, due)| {
        let unit = naming::unit(t, policy, unit);
        t.say("reception-assigned-to").with("unit", unit).with("due", t.date(*due)).to_string()
    });
    let read_back = booking.read_back.map(|at| t.moment(policy.local(at)));
    let read_back = read_back.map(|at| t.say("reception-read-back-at").with("when", at).to_string());
    Ok(SlotPage {
        page: bench.page.clone(),
        back: format!("/work/reception/{}", file.id),
        number: case.number.as_ref().map(ToString::to_string).unwrap_or_default(),
        at: file.affair.plan.begins(booking.slot).strftime("%H:%M").to_string(),
        day: hours(t, &file.affair.plan),
        who: who(t, &file.affair.plan),
        state: t.name("slot", booking.state.code()),
        help: booking.help.iter().map(|help| t.name("help", help.code())).collect::<Vec<_>>().join(", "),
        record: text(&booking.record),
        unread: booking.record.is_some() && booking.read_back.is_none(),
        read_back: read_back.unwrap_or_default(),
        assigned: assigned.unwrap_or_default(),
        answer: text(&booking.answer),
        missed: booking.missed.map(|reason| t.name("missed", reason.code())).unwrap_or_default(),
        offers: if file.affair.stage == Stage::Published { offers(staff, one, typed)? } else { Vec::new() },
        fault,
        bench,
    })
}

fn offers(staff: &Staff, one: &Found, typed: &Typed) -> Result<Vec<Offer>, Problem> {
    let (t, policy) = (&staff.visitor.t, staff.visitor.app.policy());
    let action = format!("/work/reception/{}/{}", one.file.id, one.booking.slot);
    let offers = Offers { t, noun: "reception", action: &action, typed };
    let reasons = MissedReason::ALL.iter().map(|reason| (reason.code(), t.name("missed", reason.code())));
    let miss = || offers.offer("miss", vec![offers.pick("missed", "radio", reasons.clone())]);
    let withdraw = || offers.offer("withdraw", Vec::new());
    let answer = || offers.offer("answer", vec![offers.ask("answer", "text", true)]);
    let agreed = [("yes", t.say("reception-agreed").to_string())];
    let fit = units(t, policy)
        .filter(|(unit, _)| !casework::access::is_accused(policy, &one.case, &(*unit).into()));
    Ok(match one.booking.state {
        SlotState::Booked => vec![offers.offer("pre_read", Vec::new())?.first(), miss()?, withdraw()?],
        SlotState::PreRead => {
            let fields = vec![offers.ask("record", "text", true), offers.pick("read_back", "checks", agreed)];
            vec![offers.offer("receive", fields)?.first(), miss()?, withdraw()?]
        }
        SlotState::Received if one.booking.read_back.is_none() => {
            vec![offers.offer("read_back", Vec::new())?.first()]
        }
        SlotState::Received => {
            let fields = vec![offers.pick("unit", "select", fit), offers.ask("due", "date", true)];
            vec![offers.offer("assign", fields)?.first(), answer()?]
        }
        SlotState::Assigned => vec![answer()?.first()],
        SlotState::Answered | SlotState::Missed | SlotState::Withdrawn => Vec::new(),
    })
}
