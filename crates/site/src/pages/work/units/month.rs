//! One month: the units by place, requests that a case not count, and publishing. A unit reads every place and
//! only its own requests; it drills down to its own cases alone.

use super::may_enter;
use crate::App;
use crate::affair::{Texts, handles};
use crate::apart::apart;
use crate::desk::sight;
use crate::naming;
use crate::page::Page;
use crate::pages::units::{Indicators, Line, Tab, Table, how, log, month as month_of, month_name};
use crate::pages::work::affair::{Ask, InSteps, Offer, Offers};
use crate::pages::work::bench::{Bench, Counted, bench};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use crate::stepping::{Typed, refused};
use affairs::Affair as _;
use affairs::appraisal::{Appraisal, Desk, Request, UnitList};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use casework::personal::Sealed;
use casework::{Case, Right, access};
use jiff::Timestamp;
use ledger::Envelope;
use ledger::affairs::{AffairFile, Stepping};
use performance::units::{UnitsFault, counted_at_head};
use std::sync::Arc;

/// A request, as far as this person may read it.
struct RequestLine {
    nth: u32,
    unit: String,
    number: String,
    asked: String,
    ground: String,
    decision: String,
    reason: String,
}

#[derive(Template)]
#[template(path = "pages/work/units/month.html")]
struct MonthPage {
    page: Page,
    bench: Bench,
    status: String,
    stands: String,
    log: String,
    results: String,
    tabs: Vec<Tab>,
    table: Option<Table>,
    counted: String,
    requests: Vec<RequestLine>,
    hidden: usize,
    offers: Vec<Offer>,
    how: Vec<String>,
    fault: String,
}

impl From<UnitsFault> for Problem {
    fn from(fault: UnitsFault) -> Self {
        match fault {
            UnitsFault::Store(fault) => fault.into(),
            figures @ UnitsFault::Figures(_) => Self::Fault(figures.to_string()),
        }
    }
}

async fn found(app: &App, staff: &Staff, typed: &str) -> Result<AffairFile<Appraisal>, Problem> {
    may_enter(staff)?;
    let month = month_of(typed).ok_or(Problem::NotFound)?;
    performance::units::of_month(&app.ledger, month).await?.ok_or(Problem::NotFound)
}

impl InSteps for AffairFile<Appraisal> {
    type Place = String;

    async fn at(app: &App, staff: &Staff, place: &String) -> Result<Self, Problem> {
        found(app, staff, place).await
    }

    async fn take(&self, app: &App, staff: &Staff, typed: &Typed) -> Result<Option<String>, Problem> {
        match typed.one("step").as_str() {
            "ask" => ask(app, staff, self, typed).await,
            "decide" => decide(app, staff, self, typed).await,
            "publish" => publish(app, staff, self, typed).await,
            _ => Err(Problem::NotFound),
        }
    }

    fn after(&self, _typed: &Typed) -> String {
        format!("/work/units/{}", Appraisal::name_of(self.affair.month))
    }

    async fn shown(
        &self,
        app: &App,
        staff: &Staff,
        typed: &Typed,
        fault: String,
    ) -> Result<Response, Problem> {
        show(&page(app, staff, self, None, typed, fault).await?)
    }
}

/// `GET /work/units/{month}/{indicator}`
pub async fn show_indicator(
    State(app): State<App>,
    staff: Staff,
    Path((month, indicator)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let file = found(&app, &staff, &month).await?;
    show(&page(&app, &staff, &file, Some(&indicator), &Typed::default(), String::new()).await?)
}

async fn ask(
    app: &App,
    staff: &Staff,
    file: &AffairFile<Appraisal>,
    typed: &Typed,
) -> Result<Option<String>, Problem> {
    let (t, policy, by, key) = (&staff.visitor.t, app.policy(), &staff.actor, typed.key()?);
    let Some(case) = sight::find(&app.ledger, by, &typed.one("case")).await? else {
        return Ok(Some(t.say("affair-no-case").to_string()));
    };
    let is_counted = match &by.unit {
        Some(unit) => {
            let store = app.ledger.store();
            performance::units::is_counted(&**store, &file.affair, unit, case.id, app.now()).await?
        }
        None => false,
    };
    let mut envelope = Envelope::new();
    let ground = envelope.note(&typed.text("words"))?;
    let stepping = Stepping::new(&key, by, &envelope).about(Some(case.id));
    let judge = |appraisal: &Appraisal, at| {
        Desk { policy, by, at }.ask(appraisal, case.id, is_counted, ground.clone())
    };
    refused(t, "appraisal", app.ledger.step_affair(file.id, &stepping, judge).await)
}

async fn decide(
    app: &App,
    staff: &Staff,
    file: &AffairFile<Appraisal>,
    typed: &Typed,
) -> Result<Option<String>, Problem> {
    let (t, policy, by, key) = (&staff.visitor.t, app.policy(), &staff.actor, typed.key()?);
    let granted = match typed.one("decision").as_str() {
        "granted" => true,
        "refused" => false,
        _ => return Ok(Some(t.say("appraisal-decision-missing").to_string())),
    };
    let nth = typed.number("nth").unwrap_or(0);
    let mut envelope = Envelope::new();
    let reason = envelope.note(&typed.text("words"))?;
    let about = file.affair.request(nth).map(|request| request.case);
    let stepping = Stepping::new(&key, by, &envelope).about(about);
    let judge =
        |appraisal: &Appraisal, at| Desk { policy, by, at }.decide(appraisal, nth, granted, reason.clone());
    refused(t, "appraisal", app.ledger.step_affair(file.id, &stepping, judge).await)
}

async fn publish(
    app: &App,
    staff: &Staff,
    file: &AffairFile<Appraisal>,
    typed: &Typed,
) -> Result<Option<String>, Problem> {
    let (policy, by, key) = (app.policy(), &staff.actor, typed.key()?);
    let (ledger, appraisal) = (app.ledger.clone(), file.affair.clone());
    let counted = apart(async move { counted_at_head(&ledger, &appraisal).await }).await??;
    let envelope = Envelope::new();
    let stepping = Stepping::new(&key, by, &envelope);
    let judge = |appraisal: &Appraisal, at| Desk { policy, by, at }.publish(appraisal, counted.clone());
    refused(&staff.visitor.t, "appraisal", app.ledger.step_affair(file.id, &stepping, judge).await)
}

async fn page(
    app: &App,
    staff: &Staff,
    file: &AffairFile<Appraisal>,
    wanted: Option<&str>,
    typed: &Typed,
    fault: String,
) -> Result<MonthPage, Problem> {
    let (t, appraisal) = (&staff.visitor.t, &*file.affair);
    let indicators = Indicators::of(appraisal, wanted)?;
    let (table, read_at) = table(app, staff, appraisal, indicators.shown).await?.unzip();
    let shown = requests(app, staff, appraisal).await?;
    let counted = Counted::of(app, staff).await?;
    let title = t.say("appraisal-of").with("month", month_name(t, appraisal.month)).to_string();
    let bench = bench(staff, &counted, indicators.title(t, title), "/work/units");
    let month = Appraisal::name_of(appraisal.month);
    Ok(MonthPage {
        page: bench.page.clone(),
        status: t.name("appraisal-status", appraisal.status()),
        stands: stands(app, staff, appraisal),
        log: appraisal.published.as_ref().map(|one| log(t, one)).unwrap_or_default(),
        results: if appraisal.published.is_some() {
            format!("/results/units/{month}")
        } else {
            String::new()
        },
        tabs: indicators.tabs(t, &format!("/work/units/{month}")),
        table,
        counted: read_at.flatten().map(|at| read(app, staff, at)).unwrap_or_default(),
        hidden: if staff.has(Right::Appraise) { appraisal.requests.len() - shown.len() } else { 0 },
        offers: offers(app, staff, appraisal, &shown, typed)?,
        requests: lines(app, staff, &shown).await?,
        how: how(t, &appraisal.rules),
        fault,
        bench,
    })
}

/// Where the month stands, in a sentence.
fn stands(app: &App, staff: &Staff, appraisal: &Appraisal) -> String {
    let (t, now) = (&staff.visitor.t, app.now());
    let moment = |at: Timestamp| t.moment(app.policy().local(at));
    match &appraisal.published {
        Some(published) => t.say("appraisal-published-at").with("moment", moment(published.at)).to_string(),
        None if now < appraisal.until => {
            t.say("appraisal-asking-until").with("moment", moment(appraisal.until)).to_string()
        }
        None if appraisal.undecided() > 0 => {
            t.say("appraisal-waiting").with("count", appraisal.undecided()).to_string()
        }
        None => t.say("appraisal-ready").to_string(),
    }
}

/// The units in an indicator, and when their cases were read if the month is not published.
async fn table(
    app: &App,
    staff: &Staff,
    appraisal: &Appraisal,
    indicator: Option<&str>,
) -> Result<Option<(Table, Option<Timestamp>)>, Problem> {
    let Some(indicator) = indicator else { return Ok(None) };
    let tabled = |list: &UnitList| of_list(app, staff, appraisal, list);
    if let Some(published) = &appraisal.published {
        return Ok(published.list(indicator).map(|list| (tabled(list), None)));
    }
    let (store, now) = (&**app.ledger.store(), app.now());
    let standing = app.standings.list(store, appraisal, indicator, now).await?;
    Ok(standing.map(|standing| (tabled(&standing.list), Some(standing.at))))
}

/// Each unit is led to its own cases.
fn of_list(app: &App, staff: &Staff, appraisal: &Appraisal, list: &UnitList) -> Table {
    let mut table = Table::of(&staff.visitor.t, app.policy(), &appraisal.rules, list);
    let (from, through) = (appraisal.month, appraisal.month.last_of_month());
    let own = staff.actor.unit.as_ref().filter(|_| staff.has(Right::SeeFigures));
    let is_own = |line: &&mut Line| own.is_some_and(|own| own.as_str() == line.unit);
    if let Some(line) = table.lines.iter_mut().find(is_own) {
        line.href = format!("/work/indicators/{}?from={from}&through={through}", list.indicator);
    }
    table
}

fn read(app: &App, staff: &Staff, at: Timestamp) -> String {
    let t = &staff.visitor.t;
    t.say("appraisal-read-at").with("moment", t.moment(app.policy().local(at))).to_string()
}

/// Requests this person reads, with their cases: all of them for who appraises, those of the own unit for a unit,
/// and of neither what is about a case they may not know of.
async fn requests<'a>(
    app: &App,
    staff: &Staff,
    appraisal: &'a Appraisal,
) -> Result<Vec<(&'a Request, Arc<Case>)>, Problem> {
    let is_theirs =
        |request: &&Request| staff.has(Right::Appraise) || staff.actor.unit.as_ref() == Some(&request.unit);
    let theirs: Vec<&Request> = appraisal.requests.iter().filter(is_theirs).collect();
    let cases = app.ledger.cases(&theirs.iter().map(|request| request.case).collect::<Vec<_>>()).await?;
    let mut shown = Vec::new();
    for request in theirs {
        let case = cases.get(&request.case).filter(|case| access::may_see(app.policy(), &staff.actor, case));
        if let Some(case) = case {
            staff.note_view(case).await?;
            shown.push((request, case.clone()));
        }
    }
    Ok(shown)
}

async fn lines(
    app: &App,
    staff: &Staff,
    shown: &[(&Request, Arc<Case>)],
) -> Result<Vec<RequestLine>, Problem> {
    let (t, policy) = (&staff.visitor.t, app.policy());
    let papers =
        shown.iter().flat_map(|(request, _)| std::iter::once(&request.ground).chain(reason(request)));
    let texts = Texts::of(app, handles(papers)).await?;
    let line = |(request, case): &(&Request, Arc<Case>)| RequestLine {
        nth: request.nth,
        unit: naming::unit(t, policy, &request.unit),
        number: number(case),
        asked: t.moment(policy.local(request.asked.0)),
        ground: texts.text(&request.ground),
        decision: t.name("appraisal-decision", decided(request)),
        reason: reason(request).map(|sealed| texts.text(sealed)).unwrap_or_default(),
    };
    Ok(shown.iter().map(line).collect())
}

fn reason(request: &Request) -> Option<&Sealed> {
    request.decision.as_ref().map(|decision| &decision.reason)
}

fn decided(request: &Request) -> &'static str {
    match request.decision.as_ref().map(|decision| decision.granted) {
        Some(true) => "granted",
        Some(false) => "refused",
        None => "waiting",
    }
}

fn number(case: &Case) -> String {
    case.number.as_ref().map(ToString::to_string).unwrap_or_default()
}

fn offers(
    app: &App,
    staff: &Staff,
    appraisal: &Appraisal,
    shown: &[(&Request, Arc<Case>)],
    typed: &Typed,
) -> Result<Vec<Offer>, Problem> {
    let (t, now) = (&staff.visitor.t, app.now());
    let action = format!("/work/units/{}", Appraisal::name_of(appraisal.month));
    let offers = Offers { t, noun: "appraisal", action: &action, typed };
    let labelled = |ask: Ask, key: &str| Ask { label: t.say(key).to_string(), ..ask };
    let words = |key: &str| labelled(offers.ask("words", "text", true), key);
    let mut all = Vec::new();
    if appraisal.published.is_some() {
        return Ok(all);
    }
    if staff.role.is_of_unit() && now < appraisal.until {
        let fields = vec![offers.ask("case", "line", true), words("appraisal-ground")];
        all.push(offers.offer("ask", fields)?.first());
    }
    if !staff.has(Right::Appraise) {
        return Ok(all);
    }
    let open: Vec<(String, String)> = shown
        .iter()
        .filter(|(request, _)| request.decision.is_none())
        .map(|(request, case)| {
            let unit = naming::unit(t, app.policy(), &request.unit);
            (request.nth.to_string(), format!("{}. {unit} {}", request.nth, number(case)))
        })
        .collect();
    if !open.is_empty() {
        let which = offers.pick("nth", "select", open.iter().map(|(nth, said)| (nth.as_str(), said.clone())));
        let ways = ["granted", "refused"].map(|way| (way, t.name("appraisal-decide", way)));
        let fields = vec![
            labelled(which, "appraisal-which-request"),
            labelled(offers.pick("decision", "radio", ways), "appraisal-decision"),
            words("appraisal-reason"),
        ];
        all.push(offers.offer("decide", fields)?.first());
    }
    if now >= appraisal.until && appraisal.undecided() == 0 {
        all.push(offers.offer("publish", Vec::new())?.first());
    }
    Ok(all)
}
