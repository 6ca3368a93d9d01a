//! Facts, keys, places in the day's sequence of numbers and blocks of ids.

use super::ask::{Ask, Table};
use super::codes::{count, instant, sixteen};
use super::fault::unknown;
use crate::fault::StoreFault;
use crate::log::Waiting;
use crate::store::KeyRow;
use casework::{Actor, CaseId, Fact, Recorded, Role};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use std::collections::{BTreeMap, HashMap};
use translog::FactText;

const FACT: Table<10> = Table {
    name: "fact",
    columns: ["office", "case_id", "version", "at", "by_id", "by_role", "by_unit", "policy", "what", "body"],
    clash: "",
};

const KEY: Table<6> = Table {
    name: "act_key",
    columns: ["office", "id", "salt", "fingerprint", "case_id", "version"],
    clash: "",
};

#[derive(FromQueryResult)]
pub(super) struct FactLine {
    case_id: i64,
    version: i64,
    at: i64,
    by_id: String,
    by_role: String,
    by_unit: Option<String>,
    policy: String,
    body: String,
}

impl FactLine {
    pub fn read(self) -> Result<Recorded, StoreFault> {
        let fact: Fact = serde_json::from_str(&self.body).map_err(|cause| {
            StoreFault::Broken(format!("fact {}/{}: {cause}", self.case_id, self.version))
        })?;
        let role = Role::from_code(&self.by_role).ok_or_else(|| unknown("role", &self.by_role))?;
        Ok(Recorded {
            case: CaseId(self.case_id),
            version: count(self.version)?,
            at: instant(self.at)?,
            by: Actor { id: self.by_id.as_str().into(), role, unit: self.by_unit.as_deref().map(Into::into) },
            policy: self.policy,
            fact,
        })
    }
}

pub(super) async fn histories(
    db: &impl ConnectionTrait,
    office: &str,
    cases: &[CaseId],
) -> Result<HashMap<CaseId, Vec<Recorded>>, StoreFault> {
    let mut histories: HashMap<CaseId, Vec<Recorded>> = HashMap::with_capacity(cases.len());
    if cases.is_empty() {
        return Ok(histories);
    }
    let lines: Vec<FactLine> = Ask::new(
        "SELECT case_id, version, at, by_id, by_role, by_unit, policy, body FROM fact WHERE office = ",
    )
    .bind(office)
    .then(" AND case_id IN ")
    .list(cases.iter().map(|case| case.0))
    .then(" ORDER BY case_id, version")
    .all(db)
    .await?;
    for line in lines {
        let recorded = line.read()?;
        histories.entry(recorded.case).or_default().push(recorded);
    }
    Ok(histories)
}

pub(super) async fn write_facts(
    db: &impl ConnectionTrait,
    office: &str,
    facts: &[(FactText, Waiting)],
) -> Result<(), StoreFault> {
    let row = |(text, waiting): &(FactText, Waiting)| -> [Value; 10] {
        [
            office.into(),
            waiting.case.0.into(),
            i64::from(waiting.version).into(),
            text.at.into(),
            text.by_id.as_str().into(),
            text.by_role.as_str().into(),
            text.by_unit.clone().into(),
            text.policy.as_str().into(),
            text.what.as_str().into(),
            text.body.as_str().into(),
        ]
    };
    FACT.insert(db, facts.iter().map(row).collect()).await
}

#[derive(FromQueryResult)]
struct IdLine {
    case_id: i64,
}

pub(super) async fn case_ids(
    db: &impl ConnectionTrait,
    office: &str,
    after: Option<CaseId>,
    limit: u32,
) -> Result<Vec<CaseId>, StoreFault> {
    let lines: Vec<IdLine> = Ask::new("SELECT case_id FROM fact WHERE version = 1 AND office = ")
        .bind(office)
        .then(" AND case_id > ")
        .bind(after.map_or(i64::MIN, |case| case.0))
        .then(" ORDER BY case_id LIMIT ")
        .bind(i64::from(limit))
        .all(db)
        .await?;
    Ok(lines.into_iter().map(|line| CaseId(line.case_id)).collect())
}

#[derive(FromQueryResult)]
struct KeyLine {
    id: String,
    salt: Vec<u8>,
    fingerprint: String,
    case_id: i64,
    version: i64,
}

pub(super) async fn keys(
    db: &impl ConnectionTrait,
    office: &str,
    keys: &[String],
) -> Result<HashMap<String, KeyRow>, StoreFault> {
    if keys.is_empty() {
        return Ok(HashMap::new());
    }
    let lines: Vec<KeyLine> =
        Ask::new("SELECT id, salt, fingerprint, case_id, version FROM act_key WHERE office = ")
            .bind(office)
            .then(" AND id IN ")
            .list(keys.iter().map(String::as_str))
            .all(db)
            .await?;
    let read = |line: KeyLine| {
        let (salt, version) = (sixteen(&line.salt)?, count(line.version)?);
        let row =
            KeyRow { key: line.id, salt, fingerprint: line.fingerprint, case: CaseId(line.case_id), version };
        Ok((row.key.clone(), row))
    };
    lines.into_iter().map(read).collect()
}

pub(super) async fn write_keys(
    db: &impl ConnectionTrait,
    office: &str,
    keys: &[KeyRow],
) -> Result<(), StoreFault> {
    let row = |row: &KeyRow| {
        [
            office.into(),
            row.key.as_str().into(),
            row.salt.to_vec().into(),
            row.fingerprint.as_str().into(),
            row.case.0.into(),
            i64::from(row.version).into(),
        ]
    };
    KEY.insert(db, keys.iter().map(row).collect()).await
}

#[derive(FromQueryResult)]
struct EndLine {
    end_of_block: i64,
}

/// Takes the next `wanted` places of each day, and gives the first of each. Days are taken in order,
/// so that two writers wait for each other and never both.
pub(super) async fn take_places(
    db: &impl ConnectionTrait,
    office: &str,
    demand: BTreeMap<jiff::civil::Date, u32>,
) -> Result<BTreeMap<jiff::civil::Date, u32>, StoreFault> {
    let mut first = BTreeMap::new();
    for (day, wanted) in demand {
        let wanted = i64::from(wanted);
        let end: Option<EndLine> = Ask::new("INSERT INTO number_counter (office, day, next_place) VALUES (")
            .bind(office)
            .then(", ")
            .bind(super::codes::day_number(day))
            .then(", ")
            .bind(wanted + 1)
            .then(") ON CONFLICT (office, day) DO UPDATE SET next_place = number_counter.next_place + ")
            .bind(wanted)
            .then(" RETURNING next_place AS end_of_block")
            .one(db)
            .await?;
        first.insert(day, count(block_start(end.as_ref(), wanted)?)?);
    }
    Ok(first)
}

/// Takes a block of ids of that name, and gives the first. Ids begin at 1 and are never given twice.
pub(super) async fn take_ids(
    db: &impl ConnectionTrait,
    office: &str,
    name: &'static str,
    wanted: u32,
) -> Result<i64, StoreFault> {
    let wanted = i64::from(wanted);
    let end: Option<EndLine> = Ask::new("INSERT INTO id_block (office, name, next_id) VALUES (")
        .bind(office)
        .then(", ")
        .bind(name)
        .then(", ")
        .bind(wanted + 1)
        .then(") ON CONFLICT (office, name) DO UPDATE SET next_id = id_block.next_id + ")
        .bind(wanted)
        .then(" RETURNING next_id AS end_of_block")
        .one(db)
        .await?;
    block_start(end.as_ref(), wanted)
}

fn block_start(end: Option<&EndLine>, wanted: i64) -> Result<i64, StoreFault> {
    let end = end.ok_or_else(|| StoreFault::Broken("a counter did not answer".into()))?;
    Ok(end.end_of_block - wanted)
}
