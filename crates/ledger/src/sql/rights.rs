//! Requests about one's own data in tables: steps as facts are, and a short list of what is unanswered.

use super::ask::{Ask, Table};
use super::codes::{count, instant, micros};
use super::fault::unknown;
use crate::fault::StoreFault;
use crate::rights::{RightsEntry, RightsPlace};
use casework::{Actor, CaseId, Role};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

const STEP: Table<9> = Table {
    name: "rights_step",
    columns: ["office", "case_id", "nth", "step", "at", "by_id", "by_role", "by_unit", "body"],
    clash: "",
};

const OPEN: Table<4> = Table {
    name: "rights_open",
    columns: ["office", "due", "case_id", "nth"],
    clash: " ON CONFLICT DO NOTHING",
};

#[derive(FromQueryResult)]
struct StepLine {
    case_id: i64,
    nth: i64,
    step: i64,
    at: i64,
    by_id: String,
    by_role: String,
    by_unit: Option<String>,
    body: String,
}

impl StepLine {
    fn read(self) -> Result<RightsEntry, StoreFault> {
        let role = Role::from_code(&self.by_role).ok_or_else(|| unknown("role", &self.by_role))?;
        let what = serde_json::from_str(&self.body)
            .map_err(|cause| StoreFault::Broken(format!("step {}/{}: {cause}", self.case_id, self.nth)))?;
        Ok(RightsEntry {
            case: CaseId(self.case_id),
            nth: count(self.nth)?,
            step: count(self.step)?,
            at: instant(self.at)?,
            by: Actor { id: self.by_id.as_str().into(), role, unit: self.by_unit.as_deref().map(Into::into) },
            what,
        })
    }
}

pub(super) async fn add(
    db: &impl ConnectionTrait,
    office: &str,
    entry: &RightsEntry,
) -> Result<(), StoreFault> {
    let body = serde_json::to_string(&entry.what).map_err(|cause| StoreFault::Broken(cause.to_string()))?;
    let row: [Value; 9] = [
        office.into(),
        entry.case.0.into(),
        i64::from(entry.nth).into(),
        i64::from(entry.step).into(),
        micros(entry.at).into(),
        entry.by.id.as_str().into(),
        entry.by.role.code().into(),
        entry.by.unit.as_ref().map(|unit| unit.as_str().to_owned()).into(),
        body.into(),
    ];
    STEP.insert(db, vec![row]).await
}

/// Puts a request among those to be answered, or takes it away.
pub(super) async fn list(
    db: &impl ConnectionTrait,
    office: &str,
    place: RightsPlace,
    is_open: bool,
) -> Result<(), StoreFault> {
    let (due, case, nth) = (micros(place.due), place.case.0, i64::from(place.nth));
    if is_open {
        return OPEN.insert(db, vec![[office.into(), due.into(), case.into(), nth.into()]]).await;
    }
    let ask = Ask::new("DELETE FROM rights_open WHERE office = ").bind(office).then(" AND due = ").bind(due);
    ask.then(" AND case_id = ").bind(case).then(" AND nth = ").bind(nth).run(db).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Number {
    n: Option<i64>,
}

/// Whether a case is still at that version and nothing holds it.
pub(super) async fn is_still(
    db: &impl ConnectionTrait,
    office: &str,
    (case, version): (CaseId, u32),
) -> Result<bool, StoreFault> {
    let held = Ask::new("SELECT COUNT(*) AS n FROM legal_hold WHERE ended_at IS NULL AND office = ");
    let held: Option<Number> = held.bind(office).then(" AND case_id = ").bind(case.0).one(db).await?;
    let last = Ask::new("SELECT MAX(version) AS n FROM fact WHERE office = ").bind(office);
    let last: Option<Number> = last.then(" AND case_id = ").bind(case.0).one(db).await?;
    let number = |found: Option<Number>| found.and_then(|number| number.n);
    Ok(number(held) == Some(0) && number(last) == Some(version.into()))
}

pub(super) async fn of_cases(
    db: &impl ConnectionTrait,
    office: &str,
    cases: &[CaseId],
) -> Result<Vec<RightsEntry>, StoreFault> {
    let words =
        "SELECT case_id, nth, step, at, by_id, by_role, by_unit, body FROM rights_step WHERE office = ";
    let ask = Ask::new(words).bind(office).then(" AND case_id IN ").list(cases.iter().map(|case| case.0));
    let lines: Vec<StepLine> = ask.then(" ORDER BY case_id, nth, step").all(db).await?;
    lines.into_iter().map(StepLine::read).collect()
}

#[derive(FromQueryResult)]
struct OpenLine {
    due: i64,
    case_id: i64,
    nth: i64,
}

pub(super) async fn open(
    db: &impl ConnectionTrait,
    office: &str,
    after: Option<RightsPlace>,
    limit: u32,
) -> Result<Vec<RightsPlace>, StoreFault> {
    let mut ask = Ask::new("SELECT due, case_id, nth FROM rights_open WHERE office = ").bind(office);
    if let Some(after) = after {
        ask = ask.then(" AND (due, case_id, nth) > (").bind(micros(after.due)).then(", ").bind(after.case.0);
        ask = ask.then(", ").bind(i64::from(after.nth)).then(")");
    }
    let ask = ask.then(" ORDER BY due, case_id, nth LIMIT ").bind(i64::from(limit));
    let lines: Vec<OpenLine> = ask.all(db).await?;
    let read = |line: OpenLine| {
        Ok(RightsPlace { due: instant(line.due)?, case: CaseId(line.case_id), nth: count(line.nth)? })
    };
    lines.into_iter().map(read).collect()
}
