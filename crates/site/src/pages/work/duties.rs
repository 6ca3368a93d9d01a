//! What the office itself owes in time, for the roles that see to it: late ones on top, then what is owed,
//! then records by the day they may go.

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::affair::{self, Texts};
use crate::form::{Choice, Sent, lines};
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use affairs::AffairKind;
use affairs::duty::{Desk, Duty, DutyFault, DutyStanding};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::Right;
use casework::policy::duty::{DutyRule, DutyTerm};
use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use ledger::Envelope;
use ledger::affairs::{AffairFailure, AffairFile, AffairPage, Stepping};
use serde::Deserialize;

/// What is owed or kept; and the latest that is over.
const OPEN: u32 = 500;
const OVER: u32 = 50;

#[derive(Template)]
#[template(path = "pages/work/duties/list.html")]
struct List {
    page: Page,
    bench: Bench,
    late: usize,
    open: Vec<Row>,
    over: Vec<Row>,
    rules: Vec<Choice>,
    now: String,
    fault: String,
    typed: Typed,
    key: String,
}

/// A duty in the list.
struct Row {
    base: String,
    name: String,
    article: String,
    about: String,
    due: String,
    standing: String,
    note: String,
    late: bool,
    owed: bool,
    may_go: bool,
}

/// What the forms send.
#[derive(Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    duty: String,
    #[serde(default)]
    when: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    key: String,
}

/// `GET /work/duties`
pub async fn show_list(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::ManageDuties)?;
    show(&list(&app, &staff, Typed::default(), String::new()).await?)
}

/// `POST /work/duties`: the event of a duty happened.
pub async fn begin(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageDuties)?;
    let (key, mut envelope) = (affair::key(&typed.key)?, Envelope::new());
    let about = envelope.note(&lines(&typed.text))?;
    let Some(event) = moment(&app, &typed.when) else { return failing(&app, &staff, typed, None).await };
    let stepping = Stepping::new(&key, &staff.actor, &envelope);
    let judge = |at| {
        let desk = Desk { policy: app.ledger.book().at(at), by: &staff.actor, at };
        desk.begin(&typed.duty.as_str().into(), event, about.clone())
    };
    match app.ledger.begin_affair::<Duty>(&stepping, judge).await {
        Ok(_) => see_other("/work/duties"),
        Err(failure) => failing(&app, &staff, typed, Some(failure)).await,
    }
}

/// `POST /work/duties/{id}/{step}`
pub async fn act(
    State(app): State<App>,
    staff: Staff,
    Path((id, step)): Path<(String, String)>,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageDuties)?;
    let id = affair::id(&id)?;
    if !["done", "remove"].contains(&step.as_str()) {
        return Err(Problem::NotFound);
    }
    let (key, mut envelope) = (affair::key(&typed.key)?, Envelope::new());
    let note = envelope.note(&lines(&typed.text))?;
    let when = moment(&app, &typed.when);
    if step == "done" && when.is_none() {
        return failing(&app, &staff, typed, None).await;
    }
    let stepping = Stepping::new(&key, &staff.actor, &envelope);
    let judge = |duty: &Duty, at| {
        let desk = Desk { policy: app.ledger.book().at(at), by: &staff.actor, at };
        match when.filter(|_| step == "done") {
            Some(when) => desk.done(duty, when, note.clone()),
            None => desk.remove(duty, note.clone()),
        }
    };
    match app.ledger.step_affair::<Duty>(id, &stepping, judge).await {
        Ok(_) => see_other("/work/duties"),
        Err(failure) => failing(&app, &staff, typed, Some(failure)).await,
    }
}

async fn failing(
    app: &App,
    staff: &Staff,
    typed: Typed,
    failure: Option<AffairFailure<DutyFault>>,
) -> Result<Response, Problem> {
    let t = &staff.visitor.t;
    let fault = match failure {
        Some(failure) => affair::refused(t, "duty-fault", failure)?,
        None => t.say("duties-when-odd").to_string(),
    };
    let page = list(app, staff, typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
}

fn moment(app: &App, typed: &str) -> Option<Timestamp> {
    Some(app.policy().instant(typed.parse::<DateTime>().ok()?))
}

/// Those of these statuses that this role sees to, with their words.
async fn rows(app: &App, staff: &Staff, page: &AffairPage) -> Result<Vec<Row>, Problem> {
    let (policy, now) = (app.policy(), app.now());
    let mine = |file: &AffairFile<Duty>| {
        policy.duty(file.affair.duty.as_str()).is_some_and(|rule| rule.roles.contains(&staff.role))
    };
    let mut files = app.ledger.affairs::<Duty>(page).await?;
    files.retain(mine);
    if !page.newest_first {
        files.sort_by_key(|file| (!file.affair.is_late(now), file.affair.standing, file.affair.due));
    }
    let papers = files.iter().flat_map(|file| std::iter::once(&file.affair.about).chain(&file.affair.note));
    let texts = Texts::of(app, affair::handles(papers)).await?;
    Ok(files.iter().map(|file| row(app, staff, file, &texts)).collect())
}

fn row(app: &App, staff: &Staff, file: &AffairFile<Duty>, texts: &Texts) -> Row {
    let (t, policy, now, duty) = (&staff.visitor.t, app.policy(), app.now(), &file.affair);
    let rule = policy.duty(duty.duty.as_str());
    let moment = policy.local(duty.due);
    let kept = matches!(duty.standing, DutyStanding::Kept | DutyStanding::Removed);
    let in_days = kept || moment.time() == Time::midnight();
    let due = if in_days { t.date_long(duty.day) } else { t.moment(moment) };
    let late = duty.is_late(now);
    let standing = match duty.standing {
        _ if late => "late",
        DutyStanding::Done if duty.was_late() => "done_late",
        DutyStanding::Kept if duty.may_go(now) => "may_go",
        standing => standing.code(),
    };
    Row {
        base: format!("/work/duties/{}", file.id),
        name: rule.map_or_else(|| duty.duty.to_string(), |rule| rule.names.of(t.lang()).to_owned()),
        article: rule.map(|rule| rule.article.clone()).unwrap_or_default(),
        about: texts.text(&duty.about),
        due: if kept {
            t.say("duties-kept-until").with("due", due).into()
        } else {
            t.say("duties-due").with("due", due).into()
        },
        standing: t.name("duty-standing", standing),
        note: duty.note.as_ref().map(|note| texts.text(note)).unwrap_or_default(),
        owed: duty.standing == DutyStanding::Owed,
        may_go: duty.may_go(now),
        late,
    }
}

async fn list(app: &App, staff: &Staff, typed: Typed, fault: String) -> Result<List, Problem> {
    app.ledger.begin_yearly_duties().await?;
    let (t, policy) = (&staff.visitor.t, app.policy());
    let of = |statuses: &[&'static str], limit| AffairPage {
        statuses: statuses.to_vec(),
        ..AffairPage::of(AffairKind::Duty, limit)
    };
    let open = rows(app, staff, &of(&["owed", "kept"], OPEN)).await?;
    let over = AffairPage { newest_first: true, ..of(&["done", "removed"], OVER) };
    let by_hand = |rule: &&DutyRule| rule.roles.contains(&staff.role) && rule.term != DutyTerm::EachYear;
    let choice = |rule: &DutyRule| {
        let said =
            t.say("duties-rule").with("name", rule.names.of(t.lang())).with("event", rule.event.of(t.lang()));
        Choice::new(rule.id.as_str(), said, typed.duty == rule.id.as_str())
    };
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("duties-title"), "/work/duties");
    Ok(List {
        page: bench.page.clone(),
        bench,
        late: open.iter().filter(|row| row.late).count(),
        open,
        over: rows(app, staff, &over).await?,
        rules: policy.duties.iter().filter(by_hand).map(choice).collect(),
        now: policy.local(app.now()).strftime("%Y-%m-%dT%H:%M").to_string(),
        key: affair::fresh()?,
        fault,
        typed,
    })
}
