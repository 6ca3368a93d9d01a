//! What is new to somebody: what others did to the cases in their queues since they last looked. Read from facts;
//! nothing is sent and nothing is counted of the person.

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::desk::queues::Queue;
use crate::desk::sight;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use casework::case::fact::What;
use casework::{CaseId, Recorded};
use jiff::{Timestamp, ToSpan as _};
use ledger::projection::QueueKey;
use ledger::store::Kept;
use std::collections::{BTreeMap, BTreeSet};

/// Facts looked through at most.
const LOOKED_AT: u32 = 300;
/// Lines shown at most.
const SHOWN: usize = 60;
/// Hours back at most.
const HOURS: i64 = 7 * 24;

/// Something that happened.
#[derive(Clone, Debug)]
pub struct NewsLine {
    /// The case.
    pub href: String,
    /// What happened, in words.
    pub text: String,
    /// Its number.
    pub number: String,
    /// When.
    pub at: String,
    /// Whether it happened after this person last looked.
    pub fresh: bool,
}

#[derive(Template)]
#[template(path = "pages/work/news.html")]
struct NewsPage {
    page: Page,
    bench: Bench,
    lines: Vec<NewsLine>,
    fresh: usize,
}

/// What is worth telling whoever has the case in a queue.
fn is_news(what: &What, staff: &Staff) -> bool {
    match what {
        What::HandlerAssigned { person } => *person == staff.account.id,
        What::Dispatched { .. }
        | What::SubDispatched { .. }
        | What::SentBack { .. }
        | What::SendBackGranted { .. }
        | What::SendBackRefused { .. }
        | What::ExtensionAsked { .. }
        | What::ExtensionGranted { .. }
        | What::ExtensionRefused { .. }
        | What::DraftReturned { .. }
        | What::ReplyApproved
        | What::MaterialAdded { .. }
        | What::WhyAsked { .. }
        | What::ReworkOrdered { .. }
        | What::SupervisionOpened { .. }
        | What::SupervisionAnswered { .. }
        | What::Reminded { .. }
        | What::Withdrawn { .. }
        | What::Reopened { .. }
        | What::Breached { .. } => true,
        _ => false,
    }
}

fn hours_ago(now: Timestamp, hours: i64) -> Timestamp {
    now.checked_sub(hours.hours()).unwrap_or(now)
}

fn shelf(staff: &Staff) -> String {
    format!("seen:{}", staff.account.id)
}

/// When this person last said they had seen the news.
async fn seen_at(app: &App, staff: &Staff) -> Result<Timestamp, Problem> {
    let kept = app.ledger.store().kept(&shelf(staff)).await?;
    let floor = hours_ago(app.now(), HOURS);
    Ok(kept.first().map_or(floor, |kept| kept.at.max(floor)))
}

/// What others did since then to the cases in these queues.
async fn facts(
    app: &App,
    staff: &Staff,
    queues: &[Queue],
    since: Timestamp,
) -> Result<Vec<Recorded>, Problem> {
    if queues.is_empty() {
        return Ok(Vec::new());
    }
    let mut facts = app.ledger.store().recent_facts(since, LOOKED_AT).await?;
    facts.retain(|fact| fact.by.id != staff.actor.id && is_news(&fact.fact.what, staff));
    let ids: BTreeSet<CaseId> = facts.iter().map(|fact| fact.case).collect();
    let ids: Vec<CaseId> = ids.into_iter().collect();
    let own = queues.iter().filter(|queue| queue.group != "office");
    let own: Vec<QueueKey> = own.map(|queue| queue.key.clone()).collect();
    let ids: Vec<CaseId> = app.ledger.store().lying_in(&ids, &own).await?.into_iter().collect();
    let known = sight::known(&app.ledger, app.policy(), &staff.actor, &ids).await?;
    let known: BTreeSet<CaseId> = known.iter().map(|row| row.case).collect();
    facts.retain(|fact| known.contains(&fact.case));
    facts.truncate(SHOWN);
    Ok(facts)
}

async fn lines(
    app: &App,
    staff: &Staff,
    facts: Vec<Recorded>,
    seen: Timestamp,
) -> Result<Vec<NewsLine>, Problem> {
    let (t, policy) = (&staff.visitor.t, app.policy());
    let ids: BTreeSet<CaseId> = facts.iter().map(|fact| fact.case).collect();
    let rows = app.ledger.store().rows(&ids.into_iter().collect::<Vec<_>>()).await?;
    let numbers: BTreeMap<CaseId, String> = rows.into_iter().map(|(id, row)| (id, row.number)).collect();
    let line = |fact: Recorded| {
        let number = numbers.get(&fact.case)?.clone();
        Some(NewsLine {
            href: format!("/work/q/found/c/{number}"),
            text: t.name("fact", fact.fact.what.code()),
            at: t.moment(policy.local(fact.at)),
            fresh: fact.at > seen,
            number,
        })
    };
    Ok(facts.into_iter().filter_map(line).collect())
}

/// The news of the last day, for the page of the day.
///
/// # Errors
/// The store's.
pub async fn since_yesterday(app: &App, staff: &Staff, queues: &[Queue]) -> Result<Vec<NewsLine>, Problem> {
    let facts = facts(app, staff, queues, hours_ago(app.now(), 24)).await?;
    let mut lines = lines(app, staff, facts, seen_at(app, staff).await?).await?;
    lines.truncate(12);
    Ok(lines)
}

/// How much this person has not seen.
///
/// # Errors
/// The store's.
pub async fn unseen(app: &App, staff: &Staff, queues: &[Queue]) -> Result<usize, Problem> {
    Ok(facts(app, staff, queues, seen_at(app, staff).await?).await?.len())
}

/// `GET /work/news`.
pub async fn show_news(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let counted = Counted::of(&app, &staff).await?;
    let seen = seen_at(&app, &staff).await?;
    let facts = facts(&app, &staff, &counted.queues, hours_ago(app.now(), HOURS)).await?;
    let lines = lines(&app, &staff, facts, seen).await?;
    let bench = bench(&staff, &counted, staff.visitor.t.say("news-title"), "/work/news");
    let fresh = lines.iter().filter(|line| line.fresh).count();
    show(&NewsPage { page: bench.page.clone(), bench, lines, fresh })
}

/// `POST /work/news`: everything up to now is seen.
pub async fn mark(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let kept = Kept { id: "news".to_owned(), body: String::new(), at: app.now() };
    app.ledger.store().keep(&shelf(&staff), &kept).await?;
    see_other("/work/news")
}
