//! Bulletins: what was released this year against the plan, what is being written, and beginning one with its
//! numbers already there.

mod one;

pub use one::{Found, document, paper, show_one};

use super::affair::{Offer, Offers, Pointing, refused_pointing};
use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::affair::{Texts, handles};
use crate::bulletin::{self, Reader, Sheet, period};
use crate::form::Sent;
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::stepping::Typed;
use affairs::bulletin::{Audience, Bulletin, BulletinStanding, Desk, IssueKind, Subject, period_of};
use affairs::{AffairId, AffairKind};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::Right;
use jiff::ToSpan as _;
use jiff::civil::Date;
use ledger::Envelope;
use ledger::affairs::{AffairFile, AffairPage, Stepping};
use performance::{Period, Publication};
use serde::Deserialize;

const LINES: u32 = 100;

/// A bulletin in the list.
struct Row {
    href: String,
    title: String,
    kind: String,
    audience: String,
    status: String,
}

/// A row of the plan.
struct Planned {
    kind: String,
    released: u32,
    goal: String,
}

#[derive(Template)]
#[template(path = "pages/work/bulletins.html")]
struct ListPage {
    page: Page,
    bench: Bench,
    plan: String,
    is_met: bool,
    without: String,
    kinds: Vec<Planned>,
    quick: Vec<(String, String, String)>,
    rows: Vec<Row>,
    key: String,
}

#[derive(Template)]
#[template(path = "pages/work/bulletins/new.html")]
struct NewPage {
    page: Page,
    bench: Bench,
    fault: String,
    period: String,
    sheet: Sheet,
    drill: bool,
    offers: Vec<Offer>,
}

/// Which kind, and which period of it.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    day: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    through: String,
}

/// Whether bulletins are any business of this person's.
fn may_enter(staff: &Staff) -> Result<(), Problem> {
    if makes(staff) { Ok(()) } else { staff.need(Right::SeeBudget) }
}

/// Whether this person sees what is not released.
fn makes(staff: &Staff) -> bool {
    staff.has(Right::WriteBulletins) || staff.has(Right::Publish)
}

/// `GET /work/bulletins`
pub async fn show_list(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    may_enter(&staff)?;
    let t = &staff.visitor.t;
    let mut newest = AffairPage { newest_first: true, ..AffairPage::of(AffairKind::Bulletin, LINES) };
    if !makes(&staff) {
        newest.statuses = BulletinStanding::OUT.iter().map(|standing| standing.code()).collect();
    }
    let files = app.ledger.affairs::<Bulletin>(&newest).await?;
    let titles = files.iter().map(|file| &file.affair.subject.title);
    let texts = Texts::of(&app, handles(titles)).await?;
    let today = app.policy().local(app.now()).date();
    let plan = performance::publication(&app.ledger, today.year()).await?;
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, t.say("bulletin-list"), "/work/bulletins");
    show(&ListPage {
        page: bench.page.clone(),
        plan: planned(t, &plan, today),
        is_met: plan.released >= plan.planned,
        without: without(t, &plan, today),
        kinds: kinds(t, &plan),
        quick: if staff.has(Right::WriteBulletins) { quick(t, today) } else { Vec::new() },
        rows: files.iter().map(|file| row(t, file, &texts)).collect(),
        key: crate::affair::fresh()?,
        bench,
    })
}

fn row(t: &Translator, file: &AffairFile<Bulletin>, texts: &Texts) -> Row {
    let Bulletin { subject, .. } = &*file.affair;
    Row {
        href: format!("/work/bulletins/{}", file.id),
        title: bulletin::title(t, &file.affair, texts),
        kind: t.name("bulletin-kind", subject.kind.code()),
        audience: audience(t, subject.audience),
        status: t.name("bulletin-standing", file.affair.standing().code()),
    }
}

fn audience(t: &Translator, audience: Audience) -> String {
    t.name("bulletin-audience", if audience == Audience::Public { "public" } else { "internal" })
}

fn planned(t: &Translator, plan: &Publication, today: Date) -> String {
    let key = if plan.planned == 0 { "bulletin-plan-none" } else { "bulletin-plan" };
    let said = t.say(key).with("year", today.year().to_string()).with("released", plan.released);
    said.with("planned", plan.planned).to_string()
}

fn without(t: &Translator, plan: &Publication, today: Date) -> String {
    let months = plan.without(today.month());
    let named = |month: &i8| t.name("bulletin-month-short", &month.to_string());
    let months: Vec<String> = months.iter().map(named).collect();
    if months.is_empty() {
        return String::new();
    }
    let joint = t.say("bulletin-joint").to_string();
    t.say("bulletin-plan-without").with("months", months.join(&joint)).to_string()
}

fn kinds(t: &Translator, plan: &Publication) -> Vec<Planned> {
    let row = |(kind, released, planned): &(IssueKind, u32, u32)| Planned {
        kind: t.name("bulletin-kind", kind.code()),
        released: *released,
        goal: if *planned == 0 { "—".to_owned() } else { format!("≥ {planned}") },
    };
    plan.kinds.iter().map(row).collect()
}

/// The period of a kind that is usually reported: today, the last week, the last month.
fn usual(kind: IssueKind, today: Date) -> (Date, Date) {
    match kind {
        IssueKind::Daily => (today, today),
        IssueKind::Weekly => period_of(kind, today.saturating_sub(7.days())),
        IssueKind::Monthly => period_of(kind, today.first_of_month().saturating_sub(1.day())),
        IssueKind::Special => (today.first_of_month(), today),
    }
}

/// Kinds begun with one button: code, its name, the period it will be.
fn quick(t: &Translator, today: Date) -> Vec<(String, String, String)> {
    let one = |kind: &IssueKind| {
        let (from, through) = usual(*kind, today);
        let name = t.name("bulletin-begin", kind.code());
        (kind.code().to_owned(), name, period(t, from, through))
    };
    IssueKind::ALL.iter().filter(|kind| **kind != IssueKind::Special).map(one).collect()
}

/// The period that was asked for; the usual one if none was.
fn asked(wanted: &Wanted, today: Date) -> Option<(IssueKind, Date, Date)> {
    let kind = IssueKind::from_code(&wanted.kind)?;
    let typed = (wanted.from.parse::<Date>(), wanted.through.parse::<Date>());
    let (from, through) = match (kind, typed, wanted.day.parse::<Date>()) {
        (IssueKind::Special, (Ok(from), Ok(through)), _) => (from, through),
        (IssueKind::Special, ..) | (.., Err(_)) => usual(kind, today),
        (.., Ok(day)) => period_of(kind, day),
    };
    Some((kind, from, through))
}

/// `GET /work/bulletins/new`
pub async fn show_new(
    State(app): State<App>,
    staff: Staff,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    staff.need(Right::WriteBulletins)?;
    show(&preview(&app, &staff, &wanted, &Typed::default(), String::new()).await?)
}

async fn preview(
    app: &App,
    staff: &Staff,
    wanted: &Wanted,
    typed: &Typed,
    fault: String,
) -> Result<NewPage, Problem> {
    let (t, policy) = (&staff.visitor.t, app.policy());
    let today = policy.local(app.now()).date();
    let (kind, from, through) = asked(wanted, today).ok_or(Problem::NotFound)?;
    let asked = Period { from, through, as_of: app.now() };
    let numbers = performance::numbers(&**app.ledger.store(), policy, asked).await?;
    let offers = Offers { t, noun: "bulletin", action: "/work/bulletins", typed };
    let audiences = ["public", "internal"].map(|code| (code, t.name("bulletin-audience", code)));
    let usual = if bulletin::usual_audience(kind) == Audience::Public { "public" } else { "internal" };
    let mut readers = offers.pick("audience", "radio", audiences);
    for choice in &mut readers.choices {
        choice.chosen |= typed.one("audience").is_empty() && choice.value == usual;
    }
    let kinds = IssueKind::ALL.iter().map(|kind| (kind.code(), t.name("bulletin-kind", kind.code())));
    let mut which = offers.pick("kind", "select", kinds);
    for choice in &mut which.choices {
        choice.chosen = choice.value == kind.code();
    }
    let mut fields = vec![which];
    if kind == IssueKind::Special {
        fields.push(offers.ask("from", "date", true).filled(from));
        fields.push(offers.ask("through", "date", true).filled(through));
        fields.push(offers.ask("title", "line", true));
    } else {
        fields.push(offers.ask("day", "date", true).filled(from).hinted(t.say("bulletin-day-hint")));
    }
    fields.push(readers);
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("bulletin-new"), "/work/bulletins");
    Ok(NewPage {
        page: bench.page.clone(),
        period: period(t, from, through),
        sheet: Sheet::of(t, policy, &numbers, (from, through), Reader::Office),
        drill: true,
        offers: vec![offers.offer("draft", fields)?.first()],
        fault,
        bench,
    })
}

/// `POST /work/bulletins`: begins one; one that is there already is shown instead.
pub async fn draft(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    staff.need(Right::WriteBulletins)?;
    let (typed, t, policy) = (Typed(typed), &staff.visitor.t, app.policy());
    let [kind, day, from, through] = ["kind", "day", "from", "through"].map(|name| typed.one(name));
    let wanted = Wanted { kind, day, from, through };
    let now = app.now();
    let asked = asked(&wanted, policy.local(now).date());
    let (kind, from, through) = asked.ok_or(Problem::Unreadable)?;
    if let Some(known) = known(&app, kind, from).await? {
        return see_other(&format!("/work/bulletins/{known}"));
    }
    let mut envelope = Envelope::new();
    let title = envelope.note(&typed.one("title"))?;
    let audience = match typed.one("audience").as_str() {
        "public" => Audience::Public,
        "internal" => Audience::Internal,
        _ => bulletin::usual_audience(kind),
    };
    let subject = Subject { kind, from, through, audience, title };
    let counted = Period { from, through, as_of: now };
    let numbers = performance::numbers(&**app.ledger.store(), policy, counted).await?;
    let key = typed.key()?;
    let stepping = Stepping::new(&key, &staff.actor, &envelope);
    let pointing = Pointing::first(t, [("affair-title", typed.one("title"))], &[]);
    let found = pointing.as_ref().map(|pointing| pointing.found.trace);
    let judge = |at| Desk { policy, by: &staff.actor, at, found }.draft(subject.clone(), numbers.clone());
    let tried = if let Some(fault) = typed.too_long(t) {
        Err(fault)
    } else {
        let tried = app.ledger.begin_affair::<Bulletin>(&stepping, judge).await;
        let id = tried.as_ref().map(|stepped| stepped.id).unwrap_or_default();
        refused_pointing(t, "bulletin", tried, pointing.as_ref())?.map_or(Ok(id), Err)
    };
    match tried {
        Ok(id) => see_other(&format!("/work/bulletins/{id}")),
        Err(fault) => {
            let page = preview(&app, &staff, &wanted, &typed, fault).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
        }
    }
}

/// The bulletin of a kind on a period that is there already; special ones may be many.
async fn known(app: &App, kind: IssueKind, from: Date) -> Result<Option<AffairId>, Problem> {
    if kind == IssueKind::Special {
        return Ok(None);
    }
    let page = AffairPage {
        place: Some(kind.code().to_owned()),
        from: Some(from),
        through: Some(from),
        ..AffairPage::of(AffairKind::Bulletin, 1)
    };
    Ok(app.ledger.store().affairs(&page).await?.first().map(|row| row.id))
}
