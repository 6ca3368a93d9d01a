//! The audit in tables. Whoever writes holds the row of the chain's end until the transaction is over,
//! so places have no gap and a limit counted under it is exact.

use super::ask::{Ask, Table};
use super::codes::{instant, micros};
use super::fault::unknown;
use crate::audit::{AuditEnds, AuditEntry, AuditKind, AuditLine, AuditMark, AuditQuery, next_hash};
use crate::fault::StoreFault;
use casework::{CaseId, Role};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

const AUDIT: Table<12> = Table {
    name: "audit",
    columns: [
        "office", "nth", "at", "by_id", "by_role", "by_unit", "kind", "case_id", "about", "purpose",
        "session", "hash",
    ],
    clash: "",
};
const END: Table<4> = Table {
    name: "audit_end",
    columns: ["office", "which", "nth", "hash"],
    clash: " ON CONFLICT DO NOTHING",
};
const LAST: &str = "last";
const BEFORE: &str = "before";
const LINES: &str = "SELECT nth, at, by_id, by_role, by_unit, kind, case_id, about, purpose, session, hash \
                     FROM audit WHERE office = ";

#[derive(FromQueryResult)]
struct Line {
    nth: i64,
    at: i64,
    by_id: String,
    by_role: Option<String>,
    by_unit: Option<String>,
    kind: String,
    case_id: Option<i64>,
    about: String,
    purpose: Option<String>,
    session: Option<String>,
    hash: String,
}

impl Line {
    fn read(self) -> Result<AuditLine, StoreFault> {
        let role = |code: String| Role::from_code(&code).ok_or_else(|| unknown("role", &code));
        let kind = AuditKind::from_code(&self.kind).ok_or_else(|| unknown("entry", &self.kind))?;
        let entry = AuditEntry {
            at: instant(self.at)?,
            by: self.by_id.as_str().into(),
            role: self.by_role.map(role).transpose()?,
            unit: self.by_unit.map(|unit| unit.as_str().into()),
            kind,
            case: self.case_id.map(CaseId),
            about: self.about,
            purpose: self.purpose,
            session: self.session,
        };
        Ok(AuditLine { nth: self.nth, entry, hash: self.hash })
    }
}

#[derive(FromQueryResult)]
struct Mark {
    which: String,
    nth: i64,
    hash: String,
}

#[derive(FromQueryResult)]
struct Number {
    n: i64,
}

/// Takes the end of the chain for this transaction. `locked` keeps others waiting where rows are locked.
pub(super) async fn lock(
    tx: &impl ConnectionTrait,
    office: &str,
    locked: &'static str,
) -> Result<AuditMark, StoreFault> {
    let row = |which: &str| -> [Value; 4] { [office.into(), which.into(), 0_i64.into(), "".into()] };
    let mut found = held(tx, office, locked).await?;
    if found.is_none() {
        END.insert(tx, vec![row(BEFORE), row(LAST)]).await?;
        found = held(tx, office, locked).await?;
    }
    let mark = found.ok_or_else(|| StoreFault::Broken("the audit has no end".into()))?;
    Ok(AuditMark { nth: mark.nth, hash: mark.hash })
}

async fn held(
    tx: &impl ConnectionTrait,
    office: &str,
    locked: &'static str,
) -> Result<Option<Mark>, StoreFault> {
    let ask = Ask::new("SELECT which, nth, hash FROM audit_end WHERE office = ").bind(office);
    ask.then(" AND which = ").bind(LAST).then(locked).one(tx).await
}

/// Writes entries behind `last` and moves the end there.
pub(super) async fn append(
    tx: &impl ConnectionTrait,
    office: &str,
    mut last: AuditMark,
    entries: &[AuditEntry],
) -> Result<(), StoreFault> {
    let mut rows = Vec::with_capacity(entries.len());
    for entry in entries {
        let nth = last.nth + 1;
        last = AuditMark { nth, hash: next_hash(&last.hash, nth, entry) };
        rows.push(row(office, &last, entry));
    }
    AUDIT.insert(tx, rows).await?;
    move_end(tx, office, LAST, &last).await
}

fn row(office: &str, mark: &AuditMark, entry: &AuditEntry) -> [Value; 12] {
    [
        office.into(),
        mark.nth.into(),
        micros(entry.at).into(),
        entry.by.as_str().into(),
        entry.role.map(Role::code).into(),
        entry.unit.as_ref().map(|unit| unit.as_str().to_owned()).into(),
        entry.kind.code().into(),
        entry.case.map(|case| case.0).into(),
        entry.about.as_str().into(),
        entry.purpose.clone().into(),
        entry.session.clone().into(),
        mark.hash.as_str().into(),
    ]
}

async fn move_end(
    tx: &impl ConnectionTrait,
    office: &str,
    which: &str,
    to: &AuditMark,
) -> Result<(), StoreFault> {
    let ask = Ask::new("UPDATE audit_end SET nth = ").bind(to.nth).then(", hash = ").bind(to.hash.as_str());
    ask.then(" WHERE office = ").bind(office).then(" AND which = ").bind(which).run(tx).await?;
    Ok(())
}

/// How many entries of the same account and kind there are after a moment.
pub(super) async fn count(
    tx: &impl ConnectionTrait,
    office: &str,
    like: &AuditEntry,
    since: Timestamp,
) -> Result<i64, StoreFault> {
    let found: Option<Number> = Ask::new("SELECT COUNT(*) AS n FROM audit WHERE office = ")
        .bind(office)
        .then(" AND by_id = ")
        .bind(like.by.as_str())
        .then(" AND at > ")
        .bind(micros(since))
        .then(" AND kind = ")
        .bind(like.kind.code())
        .one(tx)
        .await?;
    Ok(found.map_or(0, |number| number.n))
}

/// A page of entries.
pub(super) async fn find(
    db: &impl ConnectionTrait,
    office: &str,
    query: &AuditQuery,
) -> Result<Vec<AuditLine>, StoreFault> {
    let mut ask = Ask::new(LINES).bind(office);
    if let Some(case) = query.case {
        ask = ask.then(" AND case_id = ").bind(case.0);
    }
    if let Some(by) = &query.by {
        ask = ask.then(" AND by_id = ").bind(by.as_str());
    }
    if let Some(from) = query.from {
        ask = ask.then(" AND at >= ").bind(micros(from));
    }
    if let Some(before) = query.before {
        ask = ask.then(" AND at < ").bind(micros(before));
    }
    if !query.kinds.is_empty() {
        ask = ask.then(" AND kind IN ").list(query.kinds.iter().map(|kind| kind.code()));
    }
    if let Some(after) = query.after {
        ask = ask.then(if query.oldest_first { " AND (at, nth) > (" } else { " AND (at, nth) < (" });
        ask = ask.bind(micros(after.at)).then(", ").bind(after.nth).then(")");
    }
    ask = ask.then(if query.oldest_first {
        " ORDER BY at, nth LIMIT "
    } else {
        " ORDER BY at DESC, nth DESC LIMIT "
    });
    read(ask.bind(i64::from(query.limit)).all(db).await?)
}

fn read(lines: Vec<Line>) -> Result<Vec<AuditLine>, StoreFault> {
    lines.into_iter().map(Line::read).collect()
}

/// Entries behind a place, in the order of the chain.
pub(super) async fn from(
    db: &impl ConnectionTrait,
    office: &str,
    nth: i64,
    limit: u32,
) -> Result<Vec<AuditLine>, StoreFault> {
    let ask = Ask::new(LINES).bind(office).then(" AND nth > ").bind(nth);
    read(ask.then(" ORDER BY nth LIMIT ").bind(i64::from(limit)).all(db).await?)
}

/// Where the audit begins and ends.
pub(super) async fn ends(db: &impl ConnectionTrait, office: &str) -> Result<AuditEnds, StoreFault> {
    let ask = Ask::new("SELECT which, nth, hash FROM audit_end WHERE office = ").bind(office);
    let mut ends = AuditEnds::default();
    for Mark { which, nth, hash } in ask.all::<Mark>(db).await? {
        match which.as_str() {
            LAST => ends.last = AuditMark { nth, hash },
            _ => ends.before = AuditMark { nth, hash },
        }
    }
    Ok(ends)
}

/// Takes the old beginning away: everything before the first entry that is not older than `before`.
pub(super) async fn forget(
    tx: &impl ConnectionTrait,
    office: &str,
    before: Timestamp,
) -> Result<u64, StoreFault> {
    let young = Ask::new("SELECT MIN(nth) AS n FROM audit WHERE office = ").bind(office);
    let young: Option<Bound> = young.then(" AND at >= ").bind(micros(before)).one(tx).await?;
    let young = young.and_then(|bound| bound.n).unwrap_or(i64::MAX);
    let last: Option<Line> = Ask::new(LINES)
        .bind(office)
        .then(" AND nth < ")
        .bind(young)
        .then(" ORDER BY nth DESC LIMIT 1")
        .one(tx)
        .await?;
    let Some(last) = last else { return Ok(0) };
    let mark = AuditMark { nth: last.nth, hash: last.hash };
    let gone = Ask::new("DELETE FROM audit WHERE office = ").bind(office).then(" AND nth <= ").bind(mark.nth);
    let gone = gone.run(tx).await?;
    move_end(tx, office, BEFORE, &mark).await?;
    Ok(gone)
}

#[derive(FromQueryResult)]
struct Bound {
    n: Option<i64>,
}
