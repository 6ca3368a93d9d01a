//! Papers and the bytes of files. What is erased is simply no longer there.

use super::ask::{Ask, Table};
use super::codes::{paper_code, paper_kind, sixteen};
use crate::envelope::Paper;
use crate::fault::StoreFault;
use casework::personal::PaperKind;
use casework::{CaseId, Handle};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use std::collections::HashMap;

const PAPER: Table<6> =
    Table { name: "paper", columns: ["office", "handle", "case_id", "kind", "salt", "body"], clash: "" };

const FILE: Table<3> = Table { name: "paper_file", columns: ["office", "handle", "bytes"], clash: "" };

#[derive(FromQueryResult)]
struct PaperLine {
    handle: Vec<u8>,
    kind: String,
    salt: Vec<u8>,
    body: String,
}

impl PaperLine {
    fn read(self) -> Result<Paper, StoreFault> {
        Ok(Paper {
            handle: Handle(sixteen(&self.handle)?),
            kind: paper_kind(&self.kind)?,
            salt: sixteen(&self.salt)?,
            body: self.body,
            file: None,
        })
    }
}

fn bytes(handle: Handle) -> Vec<u8> {
    handle.0.to_vec()
}

pub(super) async fn papers(
    db: &impl ConnectionTrait,
    office: &str,
    handles: &[Handle],
) -> Result<HashMap<Handle, Paper>, StoreFault> {
    if handles.is_empty() {
        return Ok(HashMap::new());
    }
    let lines: Vec<PaperLine> = Ask::new("SELECT handle, kind, salt, body FROM paper WHERE office = ")
        .bind(office)
        .then(" AND handle IN ")
        .list(handles.iter().copied().map(bytes))
        .all(db)
        .await?;
    lines.into_iter().map(|line| line.read().map(|paper| (paper.handle, paper))).collect()
}

pub(super) async fn papers_of(
    db: &impl ConnectionTrait,
    office: &str,
    case: CaseId,
    kind: PaperKind,
) -> Result<Vec<Paper>, StoreFault> {
    let lines: Vec<PaperLine> = Ask::new("SELECT handle, kind, salt, body FROM paper WHERE office = ")
        .bind(office)
        .then(" AND case_id = ")
        .bind(case.0)
        .then(" AND kind = ")
        .bind(paper_code(kind))
        .then(" ORDER BY handle")
        .all(db)
        .await?;
    lines.into_iter().map(PaperLine::read).collect()
}

#[derive(FromQueryResult)]
struct FileLine {
    bytes: Vec<u8>,
}

pub(super) async fn file(
    db: &impl ConnectionTrait,
    office: &str,
    case: CaseId,
    handle: Handle,
) -> Result<Option<Paper>, StoreFault> {
    let line: Option<PaperLine> = Ask::new("SELECT handle, kind, salt, body FROM paper WHERE office = ")
        .bind(office)
        .then(" AND handle = ")
        .bind(bytes(handle))
        .then(" AND case_id = ")
        .bind(case.0)
        .one(db)
        .await?;
    let Some(paper) = line.map(PaperLine::read).transpose()? else { return Ok(None) };
    let line: Option<FileLine> = Ask::new("SELECT bytes FROM paper_file WHERE office = ")
        .bind(office)
        .then(" AND handle = ")
        .bind(bytes(handle))
        .one(db)
        .await?;
    Ok(line.map(|line| Paper { file: Some(line.bytes), ..paper }))
}

pub(super) async fn write_papers(
    db: &impl ConnectionTrait,
    office: &str,
    papers: &[(CaseId, Paper)],
) -> Result<(), StoreFault> {
    let row = |(case, paper): &(CaseId, Paper)| -> [Value; 6] {
        [
            office.into(),
            bytes(paper.handle).into(),
            case.0.into(),
            paper_code(paper.kind).into(),
            paper.salt.to_vec().into(),
            paper.body.as_str().into(),
        ]
    };
    PAPER.insert(db, papers.iter().map(row).collect()).await?;
    let file = |(_, paper): &(CaseId, Paper)| -> Option<[Value; 3]> {
        Some([office.into(), bytes(paper.handle).into(), paper.file.clone()?.into()])
    };
    FILE.insert(db, papers.iter().filter_map(file).collect()).await
}
