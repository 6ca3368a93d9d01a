//! Linked cases in a table. The two versions only ever grow.

use super::SqlStore;
use super::ask::{Ask, Table};
use super::codes::count;
use crate::fault::StoreFault;
use crate::link::Linked;
use crate::store::LinkStore;
use async_trait::async_trait;
use casework::CaseId;
use sea_orm::{FromQueryResult, Value};

const LINK: Table<9> = Table {
    name: "link_case",
    columns: ["office", "link", "number", "round", "case_id", "pushed", "seen", "fault", "done"],
    clash: " ON CONFLICT (office, link, number, round) DO UPDATE SET fault = excluded.fault, \
        done = excluded.done, \
        pushed = CASE WHEN excluded.pushed > link_case.pushed THEN excluded.pushed ELSE link_case.pushed END, \
        seen = CASE WHEN excluded.seen > link_case.seen THEN excluded.seen ELSE link_case.seen END",
};

const READ: &str =
    "SELECT link, number, round, case_id, pushed, seen, fault, done FROM link_case WHERE office = ";

#[derive(FromQueryResult)]
struct Line {
    link: String,
    number: String,
    round: i64,
    case_id: i64,
    pushed: i64,
    seen: i64,
    fault: String,
    done: i64,
}

impl Line {
    fn read(self) -> Result<Linked, StoreFault> {
        Ok(Linked {
            link: self.link,
            number: self.number,
            round: count(self.round)?,
            case: CaseId(self.case_id),
            pushed: count(self.pushed)?,
            seen: count(self.seen)?,
            fault: self.fault,
            done: self.done != 0,
        })
    }
}

impl SqlStore {
    async fn linked(&self, ask: Ask) -> Result<Vec<Linked>, StoreFault> {
        let lines: Vec<Line> = ask.all(&self.engine.read).await?;
        lines.into_iter().map(Line::read).collect()
    }
}

#[async_trait]
impl LinkStore for SqlStore {
    async fn save_linked(&self, linked: &Linked) -> Result<(), StoreFault> {
        let row: [Value; 9] = [
            self.office.as_str().into(),
            linked.link.as_str().into(),
            linked.number.as_str().into(),
            i64::from(linked.round).into(),
            linked.case.0.into(),
            i64::from(linked.pushed).into(),
            i64::from(linked.seen).into(),
            linked.fault.as_str().into(),
            i64::from(linked.done).into(),
        ];
        LINK.insert(&self.engine.write, vec![row]).await
    }

    async fn open_linked(
        &self,
        link: &str,
        after: Option<&(String, u32)>,
        limit: u32,
    ) -> Result<Vec<Linked>, StoreFault> {
        let mut ask = Ask::new(READ).bind(self.office.as_str()).then(" AND done = 0 AND link = ").bind(link);
        if let Some((number, round)) = after {
            ask = ask.then(" AND (number, round) > (").bind(number.as_str()).then(", ");
            ask = ask.bind(i64::from(*round)).then(")");
        }
        self.linked(ask.then(" ORDER BY number, round LIMIT ").bind(i64::from(limit))).await
    }

    async fn linked_of(&self, link: &str, number: &str) -> Result<Vec<Linked>, StoreFault> {
        let ask = Ask::new(READ).bind(self.office.as_str()).then(" AND link = ").bind(link);
        self.linked(ask.then(" AND number = ").bind(number).then(" ORDER BY round")).await
    }

    async fn linked_faults(&self, limit: u32) -> Result<Vec<Linked>, StoreFault> {
        let ask = Ask::new(READ).bind(self.office.as_str()).then(" AND done = 0 AND fault <> ''");
        self.linked(ask.then(" ORDER BY link, number, round LIMIT ").bind(i64::from(limit))).await
    }
}
