//! Affairs of the office in tables: steps as facts are, a line for lists, and the cases they name.

use super::ask::{Ask, Table};
use super::codes::{count, day, day_number, instant, micros};
use super::fault::unknown;
use crate::affairs::{AffairKey, AffairPage, AffairRow, AffairWrite};
use crate::fault::StoreFault;
use affairs::{AffairId, AffairKind, AffairView, Kept};
use casework::{Actor, CaseId, Role};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

const STEP: Table<10> = Table {
    name: "affair_step",
    columns: ["office", "kind", "id", "step", "key_id", "at", "by_id", "by_role", "by_unit", "body"],
    clash: "",
};

const VIEW: Table<7> = Table {
    name: "affair_view",
    columns: ["office", "kind", "id", "steps", "status", "day", "place"],
    clash: " ON CONFLICT (office, kind, id) DO UPDATE SET steps = excluded.steps, \
            status = excluded.status, day = excluded.day, place = excluded.place",
};

const CASE: Table<4> = Table {
    name: "affair_case",
    columns: ["office", "case_id", "kind", "id"],
    clash: " ON CONFLICT DO NOTHING",
};

fn kind(code: &str) -> Result<AffairKind, StoreFault> {
    AffairKind::from_code(code).ok_or_else(|| unknown("affair", code))
}

pub(super) async fn add(
    db: &impl ConnectionTrait,
    office: &str,
    id: AffairId,
    write: &AffairWrite,
) -> Result<(), StoreFault> {
    let Kept { at, by, body } = &write.kept;
    let row: [Value; 10] = [
        office.into(),
        write.kind.code().into(),
        id.0.into(),
        i64::from(write.step).into(),
        write.key.as_str().into(),
        micros(*at).into(),
        by.id.as_str().into(),
        by.role.code().into(),
        by.unit.as_ref().map(|unit| unit.as_str().to_owned()).into(),
        body.as_str().into(),
    ];
    STEP.insert(db, vec![row]).await
}

/// Writes the line and the cases of an affair anew.
pub(super) async fn show(
    db: &impl ConnectionTrait,
    office: &str,
    view: &AffairView,
) -> Result<(), StoreFault> {
    let (code, id) = (view.kind.code(), view.id.0);
    let row: [Value; 7] = [
        office.into(),
        code.into(),
        id.into(),
        i64::from(view.steps).into(),
        view.status.as_str().into(),
        day_number(view.day).into(),
        view.place.as_str().into(),
    ];
    VIEW.insert(db, vec![row]).await?;
    let named = named(db, office, view.kind, view.id).await?;
    for case in named.iter().filter(|case| !view.cases.contains(case)) {
        let ask = Ask::new("DELETE FROM affair_case WHERE office = ").bind(office);
        let ask = ask.then(" AND case_id = ").bind(case.0).then(" AND kind = ").bind(code);
        ask.then(" AND id = ").bind(id).run(db).await?;
    }
    let fresh = view.cases.iter().filter(|case| !named.contains(case));
    let rows = fresh.map(|case| -> [Value; 4] { [office.into(), case.0.into(), code.into(), id.into()] });
    CASE.insert(db, rows.collect()).await
}

#[derive(FromQueryResult)]
struct StepLine {
    at: i64,
    by_id: String,
    by_role: String,
    by_unit: Option<String>,
    body: String,
}

impl StepLine {
    fn read(self) -> Result<Kept, StoreFault> {
        let role = Role::from_code(&self.by_role).ok_or_else(|| unknown("role", &self.by_role))?;
        let by =
            Actor { id: self.by_id.as_str().into(), role, unit: self.by_unit.as_deref().map(Into::into) };
        Ok(Kept { at: instant(self.at)?, by, body: self.body })
    }
}

pub(super) async fn steps(
    db: &impl ConnectionTrait,
    office: &str,
    kind: AffairKind,
    id: AffairId,
) -> Result<Vec<Kept>, StoreFault> {
    let ask = Ask::new("SELECT at, by_id, by_role, by_unit, body FROM affair_step WHERE office = ");
    let ask = ask.bind(office).then(" AND kind = ").bind(kind.code()).then(" AND id = ").bind(id.0);
    let lines: Vec<StepLine> = ask.then(" ORDER BY step").all(db).await?;
    lines.into_iter().map(StepLine::read).collect()
}

#[derive(FromQueryResult)]
struct CountLine {
    steps: i64,
}

pub(super) async fn step_count(
    db: &impl ConnectionTrait,
    office: &str,
    kind: AffairKind,
    id: AffairId,
) -> Result<u32, StoreFault> {
    let ask = Ask::new("SELECT COUNT(*) AS steps FROM affair_step WHERE office = ").bind(office);
    let ask = ask.then(" AND kind = ").bind(kind.code()).then(" AND id = ").bind(id.0);
    let line: Option<CountLine> = ask.one(db).await?;
    line.map_or(Ok(0), |line| count(line.steps))
}

#[derive(FromQueryResult)]
struct KeyLine {
    kind: String,
    id: i64,
    step: i64,
    by_id: String,
}

pub(super) async fn key(
    db: &impl ConnectionTrait,
    office: &str,
    key: &str,
) -> Result<Option<AffairKey>, StoreFault> {
    let ask = Ask::new("SELECT kind, id, step, by_id FROM affair_step WHERE office = ").bind(office);
    let line: Option<KeyLine> = ask.then(" AND key_id = ").bind(key).one(db).await?;
    let read = |line: KeyLine| {
        let (id, step) = (AffairId(line.id), count(line.step)?);
        Ok(AffairKey { kind: kind(&line.kind)?, id, step, by: line.by_id })
    };
    line.map(read).transpose()
}

#[derive(FromQueryResult)]
struct RowLine {
    id: i64,
    status: String,
    day: i64,
    place: String,
}

pub(super) async fn page(
    db: &impl ConnectionTrait,
    office: &str,
    page: &AffairPage,
) -> Result<Vec<AffairRow>, StoreFault> {
    let mut ask = Ask::new("SELECT id, status, day, place FROM affair_view WHERE office = ").bind(office);
    ask = ask.then(" AND kind = ").bind(page.kind.code());
    if !page.statuses.is_empty() {
        ask = ask.then(" AND status IN ").list(page.statuses.iter().copied());
    }
    if let Some(place) = &page.place {
        ask = ask.then(" AND place = ").bind(place.as_str());
    }
    if let Some(from) = page.from {
        ask = ask.then(" AND day >= ").bind(day_number(from));
    }
    if let Some(through) = page.through {
        ask = ask.then(" AND day <= ").bind(day_number(through));
    }
    if let Some((last, id)) = page.after {
        let side = if page.newest_first { " AND (day, id) < (" } else { " AND (day, id) > (" };
        ask = ask.then(side).bind(day_number(last)).then(", ").bind(id.0).then(")");
    }
    let order =
        if page.newest_first { " ORDER BY day DESC, id DESC LIMIT " } else { " ORDER BY day, id LIMIT " };
    let lines: Vec<RowLine> = ask.then(order).bind(i64::from(page.limit)).all(db).await?;
    let read = |line: RowLine| {
        Ok(AffairRow { id: AffairId(line.id), status: line.status, day: day(line.day)?, place: line.place })
    };
    lines.into_iter().map(read).collect()
}

#[derive(FromQueryResult)]
struct PlaceLine {
    kind: String,
    id: i64,
}

impl PlaceLine {
    fn read(self) -> Result<(AffairKind, AffairId), StoreFault> {
        Ok((kind(&self.kind)?, AffairId(self.id)))
    }
}

pub(super) async fn of_case(
    db: &impl ConnectionTrait,
    office: &str,
    case: CaseId,
) -> Result<Vec<(AffairKind, AffairId)>, StoreFault> {
    let ask = Ask::new("SELECT kind, id FROM affair_case WHERE office = ").bind(office);
    let ask = ask.then(" AND case_id = ").bind(case.0).then(" ORDER BY kind, id");
    let lines: Vec<PlaceLine> = ask.all(db).await?;
    lines.into_iter().map(PlaceLine::read).collect()
}

pub(super) async fn ids(
    db: &impl ConnectionTrait,
    office: &str,
    after: Option<(AffairKind, AffairId)>,
    limit: u32,
) -> Result<Vec<(AffairKind, AffairId)>, StoreFault> {
    let mut ask = Ask::new("SELECT kind, id FROM affair_step WHERE step = 1 AND office = ").bind(office);
    if let Some((kind, id)) = after {
        ask = ask.then(" AND (kind, id) > (").bind(kind.code()).then(", ").bind(id.0).then(")");
    }
    let lines: Vec<PlaceLine> = ask.then(" ORDER BY kind, id LIMIT ").bind(i64::from(limit)).all(db).await?;
    lines.into_iter().map(PlaceLine::read).collect()
}

#[derive(FromQueryResult)]
struct CaseLine {
    case_id: i64,
}

async fn named(
    db: &impl ConnectionTrait,
    office: &str,
    kind: AffairKind,
    id: AffairId,
) -> Result<Vec<CaseId>, StoreFault> {
    let ask = Ask::new("SELECT case_id FROM affair_case WHERE office = ").bind(office);
    let ask = ask.then(" AND kind = ").bind(kind.code()).then(" AND id = ").bind(id.0);
    let lines: Vec<CaseLine> = ask.then(" ORDER BY case_id").all(db).await?;
    Ok(lines.into_iter().map(|line| CaseId(line.case_id)).collect())
}

#[derive(FromQueryResult)]
struct ViewLine {
    steps: i64,
    status: String,
    day: i64,
    place: String,
}

pub(super) async fn view(
    db: &impl ConnectionTrait,
    office: &str,
    kind: AffairKind,
    id: AffairId,
) -> Result<Option<AffairView>, StoreFault> {
    let ask = Ask::new("SELECT steps, status, day, place FROM affair_view WHERE office = ").bind(office);
    let ask = ask.then(" AND kind = ").bind(kind.code()).then(" AND id = ").bind(id.0);
    let Some(line): Option<ViewLine> = ask.one(db).await? else { return Ok(None) };
    let cases = named(db, office, kind, id).await?;
    let (steps, day) = (count(line.steps)?, day(line.day)?);
    Ok(Some(AffairView { kind, id, steps, status: line.status, day, place: line.place, cases }))
}
