//! The line of lists as it lies in `case_view`.

use super::ask::{Ask, Table};
use super::codes::{count, instant, micros, owner, owner_code, sixteen};
use super::fault::unknown;
use crate::fault::StoreFault;
use crate::projection::CaseRow;
use casework::case::act::{Channel, RequestKind, Urgency};
use casework::case::state::StateKind;
use casework::{CaseId, CategoryCode, ClockKind, Handle};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use std::collections::HashMap;

pub(super) const CASE: Table<20> = Table {
    name: "case_view",
    columns: [
        "office",
        "case_id",
        "version",
        "number",
        "kind",
        "channel",
        "category",
        "area",
        "urgency",
        "state",
        "owner",
        "confidential",
        "supervised",
        "late",
        "received_at",
        "answer_due",
        "next_clock",
        "next_due",
        "closed_at",
        "matter",
    ],
    clash: " ON CONFLICT (office, case_id) DO UPDATE SET version = excluded.version, \
            number = excluded.number, kind = excluded.kind, channel = excluded.channel, \
            category = excluded.category, area = excluded.area, urgency = excluded.urgency, \
            state = excluded.state, owner = excluded.owner, confidential = excluded.confidential, \
            supervised = excluded.supervised, late = excluded.late, received_at = excluded.received_at, \
            answer_due = excluded.answer_due, next_clock = excluded.next_clock, \
            next_due = excluded.next_due, closed_at = excluded.closed_at, matter = excluded.matter",
};

/// What [`CaseLine`] reads, of a `case_view` called `v`.
pub(super) const COLUMNS: &str = "v.case_id, v.version, v.number, v.kind, v.channel, v.category, v.area, \
     v.urgency, v.state, v.owner, v.confidential, v.supervised, v.late, v.received_at, v.answer_due, \
     v.next_clock, v.next_due, v.closed_at, v.matter";

#[derive(FromQueryResult)]
pub(super) struct CaseLine {
    case_id: i64,
    version: i64,
    number: Option<String>,
    kind: String,
    channel: String,
    category: Option<String>,
    area: Option<String>,
    urgency: String,
    state: String,
    owner: Option<String>,
    confidential: bool,
    supervised: bool,
    late: bool,
    received_at: i64,
    answer_due: i64,
    next_clock: Option<String>,
    next_due: i64,
    closed_at: Option<i64>,
    matter: Vec<u8>,
}

impl CaseLine {
    pub fn read(self) -> Result<CaseRow, StoreFault> {
        let clock = |code: &String| ClockKind::from_code(code).ok_or_else(|| unknown("clock", code));
        Ok(CaseRow {
            case: CaseId(self.case_id),
            version: count(self.version)?,
            number: self.number.unwrap_or_default(),
            kind: RequestKind::from_code(&self.kind).ok_or_else(|| unknown("kind", &self.kind))?,
            channel: Channel::from_code(&self.channel).ok_or_else(|| unknown("channel", &self.channel))?,
            category: self.category.as_deref().map(Into::into),
            area: self.area.as_deref().map(Into::into),
            urgency: Urgency::from_code(&self.urgency).ok_or_else(|| unknown("urgency", &self.urgency))?,
            state: state(&self.state)?,
            owner: self.owner.as_deref().map(owner).transpose()?,
            confidential: self.confidential,
            supervised: self.supervised,
            late: self.late,
            received_at: instant(self.received_at)?,
            answer_due: instant(self.answer_due)?,
            next_clock: self.next_clock.as_ref().map(clock).transpose()?,
            next_due: instant(self.next_due)?,
            closed_at: self.closed_at.map(instant).transpose()?,
            matter: Handle(sixteen(&self.matter)?),
        })
    }
}

pub(super) fn state(code: &str) -> Result<StateKind, StoreFault> {
    StateKind::from_code(code).ok_or_else(|| unknown("state", code))
}

pub(super) fn write(office: &str, row: &CaseRow) -> [Value; 20] {
    let number = (!row.number.is_empty()).then(|| row.number.clone());
    [
        office.into(),
        row.case.0.into(),
        i64::from(row.version).into(),
        number.into(),
        row.kind.code().into(),
        row.channel.code().into(),
        row.category.as_ref().map(ToString::to_string).into(),
        row.area.as_ref().map(ToString::to_string).into(),
        row.urgency.code().into(),
        row.state.code().into(),
        row.owner.as_ref().map(owner_code).into(),
        row.confidential.into(),
        row.supervised.into(),
        row.late.into(),
        micros(row.received_at).into(),
        micros(row.answer_due).into(),
        row.next_clock.map(ClockKind::code).into(),
        micros(row.next_due).into(),
        row.closed_at.map(micros).into(),
        row.matter.0.to_vec().into(),
    ]
}

pub(super) async fn rows(
    db: &impl ConnectionTrait,
    office: &str,
    cases: &[CaseId],
) -> Result<HashMap<CaseId, CaseRow>, StoreFault> {
    if cases.is_empty() {
        return Ok(HashMap::new());
    }
    let lines: Vec<CaseLine> = Ask::new("SELECT ")
        .then(COLUMNS)
        .then(" FROM case_view v WHERE v.office = ")
        .bind(office)
        .then(" AND v.case_id IN ")
        .list(cases.iter().map(|case| case.0))
        .all(db)
        .await?;
    lines.into_iter().map(|line| line.read().map(|row| (row.case, row))).collect()
}

pub(super) async fn newest(
    db: &impl ConnectionTrait,
    office: &str,
    category: Option<&CategoryCode>,
    limit: u32,
) -> Result<Vec<CaseRow>, StoreFault> {
    let ask = Ask::new("SELECT ").then(COLUMNS);
    let lines: Vec<CaseLine> = newest_first(ask, office, category, limit).all(db).await?;
    lines.into_iter().map(CaseLine::read).collect()
}

#[derive(FromQueryResult)]
struct AskedLine {
    case_id: i64,
    matter: Vec<u8>,
}

pub(super) async fn newest_asked(
    db: &impl ConnectionTrait,
    office: &str,
    category: Option<&CategoryCode>,
    limit: u32,
) -> Result<Vec<(CaseId, Handle)>, StoreFault> {
    let ask = Ask::new("SELECT v.case_id, v.matter");
    let lines: Vec<AskedLine> = newest_first(ask, office, category, limit).all(db).await?;
    lines.into_iter().map(|line| Ok((CaseId(line.case_id), Handle(sixteen(&line.matter)?)))).collect()
}

fn newest_first(ask: Ask, office: &str, category: Option<&CategoryCode>, limit: u32) -> Ask {
    let mut ask = ask.then(" FROM case_view v WHERE v.office = ").bind(office);
    if let Some(category) = category {
        ask = ask.then(" AND v.category = ").bind(category.as_str());
    }
    ask.then(" ORDER BY v.case_id DESC LIMIT ").bind(i64::from(limit))
}

#[derive(FromQueryResult)]
struct IdLine {
    case_id: i64,
}

pub(super) async fn find(
    db: &impl ConnectionTrait,
    office: &str,
    number: &str,
) -> Result<Option<CaseId>, StoreFault> {
    let line: Option<IdLine> = Ask::new("SELECT case_id FROM case_view WHERE office = ")
        .bind(office)
        .then(" AND number = ")
        .bind(number)
        .one(db)
        .await?;
    Ok(line.map(|line| CaseId(line.case_id)))
}
