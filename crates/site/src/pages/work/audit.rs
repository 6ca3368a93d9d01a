//! The audit, for the auditor: who looked at what and who administered what. It shows codes, numbers of
//! cases and names of staff, never what a case says. That it is read is recorded as well.

use super::bench::{Bench, Counted, bench};
use super::figures::line;
use crate::App;
use crate::form::Choice;
use crate::locale::Translator;
use crate::naming;
use crate::page::Page;
use crate::problem::{Problem, in_query};
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use casework::{ActorId, CaseId, Policy, Right};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use ledger::audit::{AuditCursor, AuditKind, AuditLine, AuditQuery};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// Entries a page.
const LINES: u32 = 50;
/// Entries an export asks for at a time, and at most in all.
const PAGE: u32 = 1000;
const MOST: usize = 200_000;
/// Days shown if none are asked for.
const DAYS: i64 = 7;

/// What is looked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    from: String,
    #[serde(default)]
    through: String,
    #[serde(default)]
    by: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    case: String,
    #[serde(default)]
    after: String,
}

/// An entry as the page shows it.
#[derive(Clone, Debug)]
struct Row {
    nth: i64,
    moment: String,
    who: String,
    role: String,
    unit: String,
    kind: String,
    case: String,
    about: String,
    purpose: String,
    session: String,
}

#[derive(Template)]
#[template(path = "pages/work/audit.html")]
struct AuditPage {
    page: Page,
    bench: Bench,
    rows: Vec<Row>,
    kinds: Vec<Choice>,
    people: Vec<(String, String)>,
    asked: Asked,
    query: String,
    next: Option<String>,
    unknown: bool,
}

/// What is looked for, as the store understands it.
struct Sought {
    query: AuditQuery,
    /// A name or number that leads to nothing: nothing is found then, instead of everything.
    unknown: bool,
}

async fn sought(app: &App, asked: &mut Asked) -> Result<Sought, Problem> {
    let policy = app.policy();
    let today = policy.local(app.now()).date();
    let through: Date = asked.through.parse().unwrap_or(today);
    let first = through.checked_sub((DAYS - 1).days()).unwrap_or(through);
    let from: Date = asked.from.parse().unwrap_or(first);
    (asked.from, asked.through) = (from.to_string(), through.to_string());
    let begin = |day: Date| policy.instant(day.at(0, 0, 0, 0));
    let end = through.tomorrow().map_or(Timestamp::MAX, begin);
    let mut query =
        AuditQuery { from: Some(begin(from)), before: Some(end), limit: LINES, ..AuditQuery::default() };
    let mut unknown = false;
    query.kinds.extend(AuditKind::from_code(&asked.kind));
    if !asked.by.trim().is_empty() {
        query.by = Some(person(app, asked.by.trim()).await?);
    }
    if !asked.case.trim().is_empty() {
        query.case = app.ledger.find(asked.case.trim()).await?;
        unknown = query.case.is_none();
    }
    query.after = cursor(&asked.after);
    Ok(Sought { query, unknown })
}

/// The account of that login, or whatever else was typed: a failed sign-in has no account.
async fn person(app: &App, typed: &str) -> Result<ActorId, Problem> {
    let accounts = app.ledger.store().accounts().await?;
    let found = accounts.into_iter().find(|account| account.login == typed);
    Ok(found.map_or_else(|| ActorId::new(typed), |account| account.id))
}

fn cursor(text: &str) -> Option<AuditCursor> {
    let (at, nth) = text.split_once('-')?;
    let at = Timestamp::from_microsecond(at.parse().ok()?).ok()?;
    Some(AuditCursor { at, nth: nth.parse().ok()? })
}

fn address(asked: &Asked) -> String {
    let pairs = [
        ("from", &asked.from),
        ("through", &asked.through),
        ("by", &asked.by),
        ("kind", &asked.kind),
        ("case", &asked.case),
    ];
    let set = pairs.iter().filter(|(_, value)| !value.is_empty());
    let set: Vec<String> = set.map(|(name, value)| format!("{name}={}", in_query(value))).collect();
    format!("?{}", set.join("&"))
}

/// Names of accounts and numbers of cases, for entries that have them.
struct Names {
    people: HashMap<ActorId, String>,
    cases: BTreeMap<CaseId, String>,
}

impl Names {
    async fn of(app: &App, lines: &[AuditLine]) -> Result<Self, Problem> {
        let store = app.ledger.store();
        let people: Vec<ActorId> = lines.iter().map(|line| line.entry.by.clone()).collect();
        let people = store.called(&people).await?;
        let mut ids: Vec<CaseId> = lines.iter().filter_map(|line| line.entry.case).collect();
        ids.sort_unstable();
        ids.dedup();
        let rows = store.rows(&ids).await?;
        Ok(Self { people, cases: rows.into_iter().map(|(id, row)| (id, row.number)).collect() })
    }

    /// An entry in codes, for a table somebody computes with.
    fn cells(&self, line: &AuditLine) -> [String; 11] {
        let entry = &line.entry;
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        [
            line.nth.to_string(),
            entry.at.to_string(),
            entry.by.to_string(),
            text(entry.role.map(casework::Role::code)),
            text(entry.unit.as_ref().map(casework::UnitId::as_str)),
            entry.kind.code().to_owned(),
            entry.case.and_then(|case| self.cases.get(&case)).cloned().unwrap_or_default(),
            entry.about.clone(),
            text(entry.purpose.as_deref()),
            text(entry.session.as_deref()),
            line.hash.clone(),
        ]
    }

    fn row(&self, line: &AuditLine, policy: &Policy, t: &Translator) -> Row {
        let entry = &line.entry;
        let purpose = entry.purpose.as_deref().unwrap_or_default();
        let known = policy.purposes.iter().find(|known| known.id.as_str() == purpose);
        Row {
            nth: line.nth,
            moment: t.moment(policy.local(entry.at)),
            who: self.people.get(&entry.by).cloned().unwrap_or_else(|| entry.by.to_string()),
            role: entry.role.map(|role| t.name("role", role.code())).unwrap_or_default(),
            unit: entry.unit.as_ref().map(|unit| naming::unit(t, policy, unit)).unwrap_or_default(),
            kind: t.name("audited", entry.kind.code()),
            case: entry.case.and_then(|case| self.cases.get(&case)).cloned().unwrap_or_default(),
            about: entry.about.clone(),
            purpose: known.map_or(purpose, |known| known.names.of(t.lang())).to_owned(),
            session: entry.session.clone().unwrap_or_default(),
        }
    }
}

/// `GET /work/audit`.
pub async fn show_audit(
    State(app): State<App>,
    staff: Staff,
    Query(mut asked): Query<Asked>,
) -> Result<Response, Problem> {
    staff.need(Right::ReadAudit)?;
    let Sought { query, unknown } = sought(&app, &mut asked).await?;
    staff.note(read_entry(&staff, AuditKind::AuditRead, &asked, &query)).await?;
    let lines = if unknown { Vec::new() } else { app.ledger.audit(&query).await? };
    let (t, policy) = (&staff.visitor.t, app.policy());
    let names = Names::of(&app, &lines).await?;
    let full = lines.len() == LINES as usize;
    let next = lines
        .last()
        .filter(|_| full)
        .map(|last| format!("{}&after={}-{}", address(&asked), last.entry.at.as_microsecond(), last.nth));
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, t.say("audit-title"), "/work/audit");
    let accounts = app.ledger.store().accounts().await?;
    show(&AuditPage {
        page: bench.page.clone(),
        rows: lines.iter().map(|line| names.row(line, policy, t)).collect(),
        kinds: AuditKind::ALL
            .iter()
            .map(|kind| Choice::new(kind.code(), t.name("audited", kind.code()), kind.code() == asked.kind))
            .collect(),
        people: accounts.into_iter().map(|account| (account.login, account.name)).collect(),
        query: address(&asked),
        asked,
        next,
        unknown,
        bench,
    })
}

/// What was read is recorded as what was asked: days, kind, case. A person looked for is recorded by id.
fn read_entry(staff: &Staff, kind: AuditKind, asked: &Asked, query: &AuditQuery) -> ledger::AuditEntry {
    let mut about = format!("{}..{}", asked.from, asked.through);
    about.extend(query.kinds.iter().map(|kind| format!(" {}", kind.code())));
    about.extend(
        query.by.iter().map(|by| format!(" by {}", by.as_str().chars().take(40).collect::<String>())),
    );
    let entry = staff.entry(kind).about(about);
    match query.case {
        Some(case) => entry.on(case),
        None => entry,
    }
}

/// `GET /work/audit.csv`.
pub async fn download(
    State(app): State<App>,
    staff: Staff,
    Query(mut asked): Query<Asked>,
) -> Result<Response, Problem> {
    staff.need(Right::ReadAudit)?;
    let Sought { mut query, unknown } = sought(&app, &mut asked).await?;
    staff.note(read_entry(&staff, AuditKind::AuditExported, &asked, &query)).await?;
    (query.oldest_first, query.after, query.limit) = (true, None, PAGE);
    let head = ["nth", "at", "by", "role", "unit", "kind", "case", "about", "purpose", "session", "hash"];
    let mut table = line(&head.map(str::to_owned));
    let mut written = 0;
    while !unknown && written < MOST {
        let lines = app.ledger.audit(&query).await?;
        let Some(last) = lines.last() else { break };
        query.after = Some(AuditCursor { at: last.entry.at, nth: last.nth });
        let names = Names::of(&app, &lines).await?;
        for entry in &lines {
            table.push_str(&line(&names.cells(entry)));
        }
        written += lines.len();
    }
    let name = format!("attachment; filename=\"audit-{}-{}.csv\"", asked.from, asked.through);
    let headers =
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, table).into_response())
}
