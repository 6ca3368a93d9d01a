//! The outbox: notices caused, taken on lease, delivered.

use super::ask::{Ask, Table};
use super::codes::{count, instant, micros, party, party_code};
use super::fault::unknown;
use crate::fault::StoreFault;
use crate::store::{OutboxRow, Outcome};
use casework::CaseId;
use casework::notice::{Notice, NoticeKind};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

const OUTBOX: Table<10> = Table {
    name: "outbox",
    columns: [
        "office",
        "id",
        "case_id",
        "kind",
        "party",
        "caused_at",
        "attempts",
        "ready_at",
        "delivered_at",
        "last_fault",
    ],
    clash: "",
};

#[derive(FromQueryResult)]
struct OutboxLine {
    id: i64,
    case_id: i64,
    kind: String,
    party: String,
    caused_at: i64,
    attempts: i64,
    ready_at: Option<i64>,
    delivered_at: Option<i64>,
}

impl OutboxLine {
    fn read(self) -> Result<OutboxRow, StoreFault> {
        let kind = NoticeKind::from_code(&self.kind).ok_or_else(|| unknown("notice", &self.kind))?;
        Ok(OutboxRow {
            id: self.id,
            case: CaseId(self.case_id),
            notice: Notice { kind, to: party(&self.party)? },
            caused_at: instant(self.caused_at)?,
            attempts: count(self.attempts)?,
            delivered_at: self.delivered_at.map(instant).transpose()?,
            given_up: self.ready_at.is_none() && self.delivered_at.is_none(),
        })
    }
}

pub(super) async fn write(
    db: &impl ConnectionTrait,
    office: &str,
    first_id: i64,
    notices: &[(CaseId, Notice, Timestamp)],
) -> Result<(), StoreFault> {
    let row = |(id, (case, notice, at)): (i64, &(CaseId, Notice, Timestamp))| -> [Value; 10] {
        [
            office.into(),
            id.into(),
            case.0.into(),
            notice.kind.code().into(),
            party_code(&notice.to).into(),
            micros(*at).into(),
            0_i64.into(),
            micros(*at).into(),
            Value::BigInt(None),
            Value::String(None),
        ]
    };
    OUTBOX.insert(db, (first_id..).zip(notices).map(row).collect()).await
}

pub(super) async fn of_case(
    db: &impl ConnectionTrait,
    office: &str,
    case: CaseId,
) -> Result<Vec<OutboxRow>, StoreFault> {
    let lines: Vec<OutboxLine> = Ask::new(
        "SELECT id, case_id, kind, party, caused_at, attempts, ready_at, delivered_at FROM outbox WHERE office = ",
    )
    .bind(office)
    .then(" AND case_id = ")
    .bind(case.0)
    .then(" ORDER BY caused_at, id")
    .all(db)
    .await?;
    lines.into_iter().map(OutboxLine::read).collect()
}

/// Takes what is ready. `skip` lets another taker's rows alone where the engine locks rows.
pub(super) async fn claim(
    db: &impl ConnectionTrait,
    office: &str,
    skip: &'static str,
    now: Timestamp,
    until: Timestamp,
    limit: u32,
) -> Result<Vec<OutboxRow>, StoreFault> {
    let lines: Vec<OutboxLine> = Ask::new("UPDATE outbox SET attempts = attempts + 1, ready_at = ")
        .bind(micros(until))
        .then(" WHERE office = ")
        .bind(office)
        .then(" AND id IN (SELECT id FROM outbox WHERE office = ")
        .bind(office)
        .then(" AND ready_at <= ")
        .bind(micros(now))
        .then(" ORDER BY ready_at, id LIMIT ")
        .bind(i64::from(limit))
        .then(skip)
        .then(") RETURNING id, case_id, kind, party, caused_at, attempts, ready_at, delivered_at")
        .all(db)
        .await?;
    let mut rows: Vec<OutboxRow> = lines.into_iter().map(OutboxLine::read).collect::<Result<_, _>>()?;
    rows.sort_by_key(|row| row.id);
    Ok(rows)
}

pub(super) async fn settle(
    db: &impl ConnectionTrait,
    office: &str,
    id: i64,
    now: Timestamp,
    outcome: Outcome,
) -> Result<(), StoreFault> {
    let ask = match outcome {
        Outcome::Delivered => {
            Ask::new("UPDATE outbox SET ready_at = NULL, last_fault = NULL, delivered_at = ")
                .bind(micros(now))
        }
        Outcome::Later(why) => Ask::new("UPDATE outbox SET last_fault = ").bind(why),
        Outcome::Never(why) => Ask::new("UPDATE outbox SET ready_at = NULL, last_fault = ").bind(why),
    };
    ask.then(" WHERE delivered_at IS NULL AND office = ")
        .bind(office)
        .then(" AND id = ")
        .bind(id)
        .run(db)
        .await?;
    Ok(())
}
