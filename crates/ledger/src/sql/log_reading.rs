//! Reading the log: for receipts, for those who fetch it, and for whoever verifies it from end to end.

use super::ask::Ask;
use super::codes::{count, instant};
use super::log::{CheckpointLine, index, place};
use crate::fault::StoreFault;
use crate::log::{Backlog, Checkpointed, FactPlace, LeafRow, Logged};
use casework::CaseId;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult};
use translog::{Entry, FactText, Salts};

#[derive(FromQueryResult)]
struct BacklogLine {
    waiting: i64,
    oldest: Option<i64>,
}

pub(super) async fn backlog(db: &impl ConnectionTrait, office: &str) -> Result<Backlog, StoreFault> {
    let line: Option<BacklogLine> =
        Ask::new("SELECT COUNT(*) AS waiting, MIN(at) AS oldest FROM log_pending WHERE office = ")
            .bind(office)
            .one(db)
            .await?;
    let Some(line) = line else { return Ok(Backlog::default()) };
    Ok(Backlog { waiting: index(line.waiting)?, oldest: line.oldest.map(instant).transpose()? })
}

pub(super) async fn checkpoints(
    db: &impl ConnectionTrait,
    office: &str,
    after: u64,
    limit: u32,
) -> Result<Vec<Checkpointed>, StoreFault> {
    let lines: Vec<CheckpointLine> = Ask::new("SELECT size, at, note FROM log_checkpoint WHERE office = ")
        .bind(office)
        .then(" AND size > ")
        .bind(place(after))
        .then(" ORDER BY size LIMIT ")
        .bind(i64::from(limit))
        .all(db)
        .await?;
    lines.into_iter().map(CheckpointLine::read).collect()
}

#[derive(FromQueryResult)]
struct LeafLine {
    idx: Option<i64>,
    case_id: i64,
    version: i64,
    salts: Vec<u8>,
    number: Option<String>,
}

impl LeafLine {
    fn read(self) -> Result<LeafRow, StoreFault> {
        Ok(LeafRow {
            case: CaseId(self.case_id),
            version: count(self.version)?,
            salts: Salts::from_bytes(&self.salts),
            number: self.number,
            index: self.idx.map(index).transpose()?,
        })
    }
}

pub(super) async fn leaf(
    db: &impl ConnectionTrait,
    office: &str,
    case: CaseId,
    version: u32,
) -> Result<Option<LeafRow>, StoreFault> {
    let of = |ask: Ask| {
        let ask = ask.bind(office).then(" AND case_id = ").bind(case.0);
        ask.then(" AND version = ").bind(i64::from(version))
    };
    let ask = of(Ask::new("SELECT idx, case_id, version, salts, number FROM log_leaf WHERE office = "));
    let waiting = ask.then(
        " UNION ALL SELECT CAST(NULL AS BIGINT), case_id, version, salts, number FROM log_pending WHERE office = ",
    );
    let lines: Vec<LeafLine> = of(waiting).all(db).await?;
    let rows: Result<Vec<LeafRow>, StoreFault> = lines.into_iter().map(LeafLine::read).collect();
    Ok(rows?.into_iter().max_by_key(|row| row.index))
}

#[derive(FromQueryResult)]
struct LoggedLine {
    idx: Option<i64>,
    case_id: i64,
    version: i64,
    salts: Vec<u8>,
    number: Option<String>,
    of_first: Option<String>,
    at: Option<i64>,
    by_id: Option<String>,
    by_role: Option<String>,
    by_unit: Option<String>,
    policy: Option<String>,
    what: Option<String>,
    body: Option<String>,
}

impl LoggedLine {
    fn read(self) -> Result<Logged, StoreFault> {
        let leaf = LeafRow {
            case: CaseId(self.case_id),
            version: count(self.version)?,
            salts: Salts::from_bytes(&self.salts),
            number: self.number,
            index: self.idx.map(index).transpose()?,
        };
        let fact = self.at.map(|at| FactText {
            at,
            by_id: self.by_id.unwrap_or_default(),
            by_role: self.by_role.unwrap_or_default(),
            by_unit: self.by_unit,
            policy: self.policy.unwrap_or_default(),
            what: self.what.unwrap_or_default(),
            body: self.body.unwrap_or_default(),
        });
        Ok(Logged { leaf, number: self.of_first, fact })
    }
}

pub(super) async fn logged(
    db: &impl ConnectionTrait,
    office: &str,
    from: u64,
    limit: u32,
) -> Result<Vec<Logged>, StoreFault> {
    let lines: Vec<LoggedLine> = Ask::new(
        "SELECT l.idx, l.case_id, l.version, l.salts, l.number, o.number AS of_first, \
         f.at, f.by_id, f.by_role, f.by_unit, f.policy, f.what, f.body FROM log_leaf l \
         LEFT JOIN fact f ON f.office = l.office AND f.case_id = l.case_id AND f.version = l.version \
         LEFT JOIN log_leaf o ON o.office = l.office AND o.case_id = l.case_id AND o.version = 1 \
         WHERE l.office = ",
    )
    .bind(office)
    .then(" AND l.idx >= ")
    .bind(place(from))
    .then(" ORDER BY l.idx LIMIT ")
    .bind(i64::from(limit))
    .all(db)
    .await?;
    lines.into_iter().map(LoggedLine::read).collect()
}

#[derive(FromQueryResult)]
struct PlaceLine {
    case_id: i64,
    version: i64,
    at: i64,
    body: Option<String>,
    shown: Option<String>,
    idx: Option<i64>,
    waits: Option<i64>,
}

pub(super) async fn fact_places(
    db: &impl ConnectionTrait,
    office: &str,
    after: Option<(CaseId, u32)>,
    limit: u32,
) -> Result<Vec<FactPlace>, StoreFault> {
    let (case, version) = after.map_or((i64::MIN, i64::MIN), |(case, version)| (case.0, i64::from(version)));
    let lines: Vec<PlaceLine> = Ask::new(
        "SELECT f.case_id, f.version, f.at, CASE WHEN f.version = 1 THEN f.body END AS body, \
         v.number AS shown, l.idx, p.at AS waits FROM fact f \
         LEFT JOIN case_view v ON f.version = 1 AND v.office = f.office AND v.case_id = f.case_id \
         LEFT JOIN log_leaf l ON l.office = f.office AND l.case_id = f.case_id AND l.version = f.version \
         LEFT JOIN log_pending p ON p.office = f.office AND p.case_id = f.case_id AND p.version = f.version \
         WHERE f.office = ",
    )
    .bind(office)
    .then(" AND (f.case_id, f.version) > (")
    .bind(case)
    .then(", ")
    .bind(version)
    .then(") ORDER BY f.case_id, f.version LIMIT ")
    .bind(i64::from(limit))
    .all(db)
    .await?;
    let read = |line: PlaceLine| {
        Ok(FactPlace {
            case: CaseId(line.case_id),
            version: count(line.version)?,
            at: line.at,
            body: line.body,
            shown: line.shown,
            index: line.idx.map(index).transpose()?,
            waits: line.waits.is_some(),
        })
    };
    lines.into_iter().map(read).collect()
}

#[derive(FromQueryResult)]
struct WaitingLine {
    entry: Option<Vec<u8>>,
}

pub(super) async fn waiting(
    db: &impl ConnectionTrait,
    office: &str,
    limit: u32,
) -> Result<Vec<(Logged, Option<Entry>)>, StoreFault> {
    let lines: Vec<Both<LoggedLine, WaitingLine>> = Ask::new(
        "SELECT CAST(NULL AS BIGINT) AS idx, p.case_id, p.version, p.salts, p.number, \
         COALESCE(o.number, l.number) AS of_first, p.entry, \
         f.at, f.by_id, f.by_role, f.by_unit, f.policy, f.what, f.body FROM log_pending p \
         LEFT JOIN fact f ON f.office = p.office AND f.case_id = p.case_id AND f.version = p.version \
         LEFT JOIN log_pending o ON o.office = p.office AND o.case_id = p.case_id AND o.version = 1 \
         LEFT JOIN log_leaf l ON l.office = p.office AND l.case_id = p.case_id AND l.version = 1 \
         WHERE p.office = ",
    )
    .bind(office)
    .then(" ORDER BY p.at, p.case_id, p.version LIMIT ")
    .bind(i64::from(limit))
    .all(db)
    .await?;
    let read = |Both(line, waiting): Both<LoggedLine, WaitingLine>| {
        let entry = waiting.entry.and_then(|entry| Some(Entry(entry.try_into().ok()?)));
        Ok((line.read()?, entry))
    };
    lines.into_iter().map(read).collect()
}

/// Two readings of one row.
struct Both<A, B>(A, B);

impl<A: FromQueryResult, B: FromQueryResult> FromQueryResult for Both<A, B> {
    fn from_query_result(row: &QueryResult, prefix: &str) -> Result<Self, DbErr> {
        Ok(Self(A::from_query_result(row, prefix)?, B::from_query_result(row, prefix)?))
    }
}

#[derive(FromQueryResult)]
struct ShownLine {
    case_id: i64,
    number: String,
}

pub(super) async fn views_without_fact(
    db: &impl ConnectionTrait,
    office: &str,
    limit: u32,
) -> Result<Vec<(CaseId, String)>, StoreFault> {
    let lines: Vec<ShownLine> = Ask::new(
        "SELECT v.case_id, v.number FROM case_view v \
         LEFT JOIN fact f ON f.office = v.office AND f.case_id = v.case_id AND f.version = 1 \
         WHERE f.case_id IS NULL AND v.office = ",
    )
    .bind(office)
    .then(" ORDER BY v.case_id LIMIT ")
    .bind(i64::from(limit))
    .all(db)
    .await?;
    Ok(lines.into_iter().map(|line| (CaseId(line.case_id), line.number)).collect())
}

#[derive(FromQueryResult)]
struct Line {
    line: String,
}

pub(super) async fn cosignatures(
    db: &impl ConnectionTrait,
    office: &str,
    size: u64,
) -> Result<Vec<String>, StoreFault> {
    let lines: Vec<Line> = Ask::new("SELECT line FROM log_cosignature WHERE office = ")
        .bind(office)
        .then(" AND size = ")
        .bind(place(size))
        .then(" ORDER BY line")
        .all(db)
        .await?;
    Ok(lines.into_iter().map(|line| line.line).collect())
}
