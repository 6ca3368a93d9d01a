//! What the workbench keeps, and lists in order of arrival, of facts and of numbers.

use super::SqlStore;
use super::ask::{Ask, Table};
use super::case_row::{COLUMNS, CaseLine};
use super::codes::{instant, micros};
use super::facts::FactLine;
use crate::fault::StoreFault;
use crate::projection::{CaseRow, QueueKey};
use crate::store::{BenchStore, Kept};
use async_trait::async_trait;
use casework::{CaseId, Recorded};
use jiff::Timestamp;
use sea_orm::{FromQueryResult, Value};

const KEPT: Table<5> = Table {
    name: "kept",
    columns: ["office", "shelf", "id", "at", "body"],
    clash: " ON CONFLICT (office, shelf, id) DO UPDATE SET at = excluded.at, body = excluded.body",
};

/// Above every letter a number may go on with.
const PAST_ALL: char = '~';

#[derive(FromQueryResult)]
struct Line {
    id: String,
    at: i64,
    body: String,
}

#[async_trait]
impl BenchStore for SqlStore {
    async fn keep(&self, place: &str, kept: &Kept) -> Result<(), StoreFault> {
        let row: [Value; 5] = [
            self.office.as_str().into(),
            place.into(),
            kept.id.as_str().into(),
            micros(kept.at).into(),
            kept.body.as_str().into(),
        ];
        KEPT.insert(&self.engine.write, vec![row]).await
    }

    async fn kept(&self, place: &str) -> Result<Vec<Kept>, StoreFault> {
        let lines: Vec<Line> = Ask::new("SELECT id, at, body FROM kept WHERE office = ")
            .bind(self.office.as_str())
            .then(" AND shelf = ")
            .bind(place)
            .then(" ORDER BY id")
            .all(&self.engine.read)
            .await?;
        let read = |line: Line| Ok(Kept { id: line.id, body: line.body, at: instant(line.at)? });
        lines.into_iter().map(read).collect()
    }

    async fn drop_kept(&self, place: &str, id: &str) -> Result<(), StoreFault> {
        let ask = Ask::new("DELETE FROM kept WHERE office = ").bind(self.office.as_str());
        ask.then(" AND shelf = ").bind(place).then(" AND id = ").bind(id).run(&self.engine.write).await?;
        Ok(())
    }

    async fn arrivals(
        &self,
        queue: &QueueKey,
        after: Option<CaseId>,
        limit: u32,
    ) -> Result<Vec<CaseRow>, StoreFault> {
        let lines: Vec<CaseLine> = Ask::new("SELECT ")
            .then(COLUMNS)
            .then(" FROM (SELECT case_id FROM queue_view WHERE office = ")
            .bind(self.office.as_str())
            .then(" AND queue = ")
            .bind(queue.as_str())
            .then(" AND case_id < ")
            .bind(after.map_or(i64::MAX, |case| case.0))
            .then(" ORDER BY case_id DESC LIMIT ")
            .bind(i64::from(limit))
            .then(") AS page JOIN case_view v ON v.case_id = page.case_id AND v.office = ")
            .bind(self.office.as_str())
            .then(" ORDER BY page.case_id DESC")
            .all(&self.engine.read)
            .await?;
        lines.into_iter().map(CaseLine::read).collect()
    }

    async fn recent_facts(&self, since: Timestamp, limit: u32) -> Result<Vec<Recorded>, StoreFault> {
        let lines: Vec<FactLine> = Ask::new(
            "SELECT case_id, version, at, by_id, by_role, by_unit, policy, body FROM fact WHERE office = ",
        )
        .bind(self.office.as_str())
        .then(" AND at > ")
        .bind(micros(since))
        .then(" ORDER BY at DESC, case_id DESC, version DESC LIMIT ")
        .bind(i64::from(limit))
        .all(&self.engine.read)
        .await?;
        lines.into_iter().map(FactLine::read).collect()
    }

    async fn numbered(&self, beginning: &str, limit: u32) -> Result<Vec<CaseRow>, StoreFault> {
        let lines: Vec<CaseLine> = Ask::new("SELECT ")
            .then(COLUMNS)
            .then(" FROM case_view v WHERE v.office = ")
            .bind(self.office.as_str())
            .then(" AND v.number >= ")
            .bind(beginning)
            .then(" AND v.number < ")
            .bind(format!("{beginning}{PAST_ALL}"))
            .then(" ORDER BY v.number LIMIT ")
            .bind(i64::from(limit))
            .all(&self.engine.read)
            .await?;
        lines.into_iter().map(CaseLine::read).collect()
    }
}
