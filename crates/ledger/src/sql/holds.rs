//! Legal holds, standing and ended.

use super::ask::{Ask, Table};
use super::codes::{instant, micros};
use crate::fault::StoreFault;
use crate::vault::Hold;
use casework::{ActorId, CaseId};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

const HOLD: Table<7> = Table {
    name: "legal_hold",
    columns: ["office", "case_id", "placed_at", "reason", "placed_by", "ended_at", "ended_by"],
    clash: "",
};

#[derive(FromQueryResult)]
struct HoldLine {
    case_id: i64,
    placed_at: i64,
    reason: String,
    placed_by: String,
    ended_at: Option<i64>,
    ended_by: Option<String>,
}

impl HoldLine {
    fn read(self) -> Result<Hold, StoreFault> {
        let ended = match (self.ended_by, self.ended_at) {
            (Some(by), Some(at)) => Some((ActorId::from(by.as_str()), instant(at)?)),
            _ => None,
        };
        Ok(Hold {
            case: CaseId(self.case_id),
            reason: self.reason,
            by: ActorId::from(self.placed_by.as_str()),
            at: instant(self.placed_at)?,
            ended,
        })
    }
}

pub(super) async fn place(db: &impl ConnectionTrait, office: &str, hold: &Hold) -> Result<(), StoreFault> {
    let row = [
        office.into(),
        hold.case.0.into(),
        micros(hold.at).into(),
        hold.reason.as_str().into(),
        hold.by.as_str().into(),
        Value::BigInt(None),
        Value::String(None),
    ];
    HOLD.insert(db, vec![row]).await
}

pub(super) async fn end(
    db: &impl ConnectionTrait,
    office: &str,
    case: CaseId,
    by: &ActorId,
    at: Timestamp,
) -> Result<u64, StoreFault> {
    let ask = Ask::new("UPDATE legal_hold SET ended_at = ").bind(micros(at)).then(", ended_by = ");
    let ask = ask.bind(by.as_str()).then(" WHERE ended_at IS NULL AND office = ").bind(office);
    ask.then(" AND case_id = ").bind(case.0).run(db).await
}

pub(super) async fn of_cases(
    db: &impl ConnectionTrait,
    office: &str,
    cases: &[CaseId],
) -> Result<Vec<Hold>, StoreFault> {
    let words =
        "SELECT case_id, placed_at, reason, placed_by, ended_at, ended_by FROM legal_hold WHERE office = ";
    let ask = Ask::new(words).bind(office).then(" AND case_id IN ").list(cases.iter().map(|case| case.0));
    let lines: Vec<HoldLine> = ask.then(" ORDER BY placed_at, case_id").all(db).await?;
    lines.into_iter().map(HoldLine::read).collect()
}
