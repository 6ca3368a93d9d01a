//! Lists paged by key, queue counts and clocks that have run out.
//!
//! A list of several states is merged from one index range per state: a filter on the whole queue
//! would walk past every closed case before it found an open one.

use super::ask::{Ask, Table};
use super::case_row::{COLUMNS, CaseLine, state};
use super::codes::{instant, micros, owner};
use super::fault::unknown;
use crate::fault::StoreFault;
use crate::projection::{Card, CaseRow, DueRow, QueueKey};
use crate::store::{ListQuery, Owed, OwedBy, OwedQuery};
use casework::case::state::StateKind;
use casework::{CaseId, ClockKind};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use std::collections::{BTreeMap, BTreeSet};

pub(super) type Counts = BTreeMap<(QueueKey, StateKind), i64>;

const COUNT: Table<4> = Table {
    name: "queue_count",
    columns: ["office", "queue", "state", "n"],
    clash: " ON CONFLICT (office, queue, state) DO UPDATE SET n = queue_count.n + excluded.n",
};

pub(super) async fn list(
    db: &impl ConnectionTrait,
    office: &str,
    query: &ListQuery,
) -> Result<Vec<CaseRow>, StoreFault> {
    let (order, page_order) = if query.newest_first {
        (" ORDER BY next_due DESC, case_id DESC LIMIT ", " ORDER BY page.next_due DESC, page.case_id DESC")
    } else {
        (" ORDER BY next_due, case_id LIMIT ", " ORDER BY page.next_due, page.case_id")
    };
    let mut ask = Ask::new("SELECT ").then(COLUMNS).then(" FROM (");
    match &*query.states {
        [] => ask = range(ask, office, query, None).then(order).bind(i64::from(query.limit)),
        [one] => ask = range(ask, office, query, Some(*one)).then(order).bind(i64::from(query.limit)),
        many => {
            for (place, one) in many.iter().enumerate() {
                let before = if place == 0 { "SELECT * FROM (" } else { ") AS s UNION ALL SELECT * FROM (" };
                ask = range(ask.then(before), office, query, Some(*one));
                ask = ask.then(order).bind(i64::from(query.limit));
            }
            ask = ask.then(") AS s").then(order).bind(i64::from(query.limit));
        }
    }
    let lines: Vec<CaseLine> = ask
        .then(") AS page JOIN case_view v ON v.case_id = page.case_id AND v.office = ")
        .bind(office)
        .then(page_order)
        .all(db)
        .await?;
    lines.into_iter().map(CaseLine::read).collect()
}

fn range(ask: Ask, office: &str, query: &ListQuery, state: Option<StateKind>) -> Ask {
    let mut ask = ask
        .then("SELECT next_due, case_id FROM queue_view WHERE office = ")
        .bind(office)
        .then(" AND queue = ")
        .bind(query.queue.as_str());
    if let Some(state) = state {
        ask = ask.then(" AND state = ").bind(state.code());
    }
    let Some(after) = query.after else { return ask };
    let side =
        if query.newest_first { " AND (next_due, case_id) < (" } else { " AND (next_due, case_id) > (" };
    ask.then(side).bind(micros(after.due)).then(", ").bind(after.case.0).then(")")
}

#[derive(FromQueryResult)]
struct LyingLine {
    case_id: i64,
}

/// Which of these cases lie in one of these queues.
pub(super) async fn lying_in(
    db: &impl ConnectionTrait,
    office: &str,
    cases: &[CaseId],
    queues: &[QueueKey],
) -> Result<BTreeSet<CaseId>, StoreFault> {
    if cases.is_empty() || queues.is_empty() {
        return Ok(BTreeSet::new());
    }
    let lines: Vec<LyingLine> = Ask::new("SELECT DISTINCT case_id FROM queue_view WHERE office = ")
        .bind(office)
        .then(" AND case_id IN ")
        .list(cases.iter().map(|case| case.0))
        .then(" AND queue IN ")
        .list(queues.iter().map(QueueKey::as_str))
        .all(db)
        .await?;
    Ok(lines.into_iter().map(|line| CaseId(line.case_id)).collect())
}

#[derive(FromQueryResult)]
struct CountLine {
    queue: String,
    state: String,
    n: i64,
}

/// Counts of these queues, or of all.
pub(super) async fn counts(
    db: &impl ConnectionTrait,
    office: &str,
    queues: Option<&[QueueKey]>,
) -> Result<Counts, StoreFault> {
    let mut ask = Ask::new("SELECT queue, state, n FROM queue_count WHERE n <> 0 AND office = ").bind(office);
    match queues {
        Some([]) => return Ok(Counts::new()),
        Some(queues) => ask = ask.then(" AND queue IN ").list(queues.iter().map(QueueKey::as_str)),
        None => {}
    }
    let lines: Vec<CountLine> = ask.all(db).await?;
    let read = |line: CountLine| Ok(((QueueKey::from_stored(line.queue), state(&line.state)?), line.n));
    lines.into_iter().map(read).collect()
}

#[derive(FromQueryResult)]
struct OwedLine {
    who: Option<String>,
    is_late: i64,
    n: i64,
}

/// Engines differ in how they order text, so the rows are put in order here.
pub(super) async fn owed(
    db: &impl ConnectionTrait,
    office: &str,
    query: &OwedQuery,
) -> Result<Vec<Owed>, StoreFault> {
    if query.states.is_empty() {
        return Ok(Vec::new());
    }
    let (who, apart) = match query.by {
        OwedBy::Owner => ("SELECT owner AS who", " AND runs GROUP BY owner, is_late"),
        OwedBy::State => ("SELECT state AS who", " AND runs GROUP BY state, is_late"),
    };
    let ask = Ask::new(who)
        .then(", CAST(CASE WHEN next_due <= ")
        .bind(micros(query.now))
        .then(" THEN 1 ELSE 0 END AS BIGINT) AS is_late, COUNT(*) AS n FROM queue_view WHERE office = ")
        .bind(office)
        .then(" AND queue = ")
        .bind(query.queue.as_str())
        .then(" AND state IN ")
        .list(query.states.iter().map(|state| state.code()))
        .then(" AND next_due <= ")
        .bind(micros(query.until))
        .then(apart);
    let lines: Vec<OwedLine> = ask.all(db).await?;
    let read = |line: OwedLine| -> Result<Owed, StoreFault> {
        let who = line.who.as_deref();
        let (owner, state) = match query.by {
            OwedBy::Owner => (who.map(owner).transpose()?, None),
            OwedBy::State => (None, who.map(state).transpose()?),
        };
        Ok(Owed { owner, state, is_late: line.is_late == 1, cases: line.n })
    };
    let mut owed: Vec<Owed> = lines.into_iter().map(read).collect::<Result<_, _>>()?;
    owed.sort_unstable();
    Ok(owed)
}

/// Adds to counts. The map is sorted, so that writers wait for each other in one order.
pub(super) async fn add_counts(
    db: &impl ConnectionTrait,
    office: &str,
    changes: &Counts,
) -> Result<(), StoreFault> {
    let row = |((queue, state), by): (&(QueueKey, StateKind), &i64)| -> [Value; 4] {
        [office.into(), queue.as_str().into(), state.code().into(), (*by).into()]
    };
    COUNT.insert(db, changes.iter().map(row).collect()).await
}

pub(super) async fn clear_counts(db: &impl ConnectionTrait, office: &str) -> Result<(), StoreFault> {
    Ask::new("DELETE FROM queue_count WHERE office = ").bind(office).run(db).await?;
    Ok(())
}

#[derive(FromQueryResult)]
pub(super) struct DueLine {
    case_id: i64,
    clock: String,
    due: i64,
}

const YELLOW: &str = "yellow:";

/// The clock as stored, with a mark before it if a warning is due and not a breach.
pub(super) fn due_code(row: &DueRow) -> String {
    match row.card {
        Card::Yellow => format!("{YELLOW}{}", row.clock.code()),
        Card::Red => row.clock.code().to_owned(),
    }
}

impl DueLine {
    pub fn read(self) -> Result<DueRow, StoreFault> {
        let (card, clock) = match self.clock.strip_prefix(YELLOW) {
            Some(clock) => (Card::Yellow, clock),
            None => (Card::Red, self.clock.as_str()),
        };
        let clock = ClockKind::from_code(clock).ok_or_else(|| unknown("clock", clock))?;
        Ok(DueRow { case: CaseId(self.case_id), clock, card, due: instant(self.due)? })
    }
}

pub(super) async fn dues(
    db: &impl ConnectionTrait,
    office: &str,
    by: Timestamp,
    limit: u32,
) -> Result<Vec<DueRow>, StoreFault> {
    let lines: Vec<DueLine> = Ask::new("SELECT case_id, clock, due FROM due_view WHERE office = ")
        .bind(office)
        .then(" AND due <= ")
        .bind(micros(by))
        .then(" ORDER BY due, case_id, clock LIMIT ")
        .bind(i64::from(limit))
        .all(db)
        .await?;
    lines.into_iter().map(DueLine::read).collect()
}
