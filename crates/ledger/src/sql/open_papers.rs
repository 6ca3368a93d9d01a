//! What an older program left unlocked: papers in the tables it wrote, drafts in the one they share.

use super::ask::Ask;
use super::codes::{paper_kind, sixteen};
use super::vault;
use crate::envelope::Paper;
use crate::fault::StoreFault;
use crate::vault::{IndexRow, LockedPaper};
use casework::{CaseId, Handle};
use sea_orm::{ConnectionTrait, FromQueryResult};

#[derive(FromQueryResult)]
struct OpenLine {
    handle: Vec<u8>,
    case_id: i64,
    kind: String,
    salt: Vec<u8>,
    body: String,
    bytes: Option<Vec<u8>>,
}

pub(super) async fn page(
    db: &impl ConnectionTrait,
    office: &str,
    limit: u32,
) -> Result<Vec<(CaseId, Paper)>, StoreFault> {
    let lines: Vec<OpenLine> = Ask::new(
        "SELECT p.handle, p.case_id, p.kind, p.salt, p.body, f.bytes FROM paper p \
         LEFT JOIN paper_file f ON f.office = p.office AND f.handle = p.handle WHERE p.office = ",
    )
    .bind(office)
    .then(" ORDER BY p.handle LIMIT ")
    .bind(i64::from(limit))
    .all(db)
    .await?;
    let read = |line: OpenLine| {
        let paper = Paper {
            handle: Handle(sixteen(&line.handle)?),
            kind: paper_kind(&line.kind)?,
            salt: sixteen(&line.salt)?,
            body: line.body,
            file: line.bytes,
        };
        Ok((CaseId(line.case_id), paper))
    };
    lines.into_iter().map(read).collect()
}

/// Puts locked papers in the place of open ones.
pub(super) async fn replace(
    db: &impl ConnectionTrait,
    office: &str,
    papers: &[LockedPaper],
    index: &[IndexRow],
) -> Result<(), StoreFault> {
    vault::write(db, office, papers, index).await?;
    for words in ["DELETE FROM paper_file WHERE office = ", "DELETE FROM paper WHERE office = "] {
        let handles = papers.iter().map(|paper| paper.handle.0.to_vec());
        Ask::new(words).bind(office).then(" AND handle IN ").list(handles).run(db).await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct DraftLine {
    id: String,
    body: String,
}

pub(super) async fn drafts(
    db: &impl ConnectionTrait,
    office: &str,
    after: Option<&str>,
    limit: u32,
) -> Result<Vec<(String, String)>, StoreFault> {
    let ask = Ask::new("SELECT id, body FROM draft WHERE office = ").bind(office);
    let ask = ask.then(" AND id > ").bind(after.unwrap_or_default()).then(" ORDER BY id LIMIT ");
    let lines: Vec<DraftLine> = ask.bind(i64::from(limit)).all(db).await?;
    Ok(lines.into_iter().map(|line| (line.id, line.body)).collect())
}

pub(super) async fn replace_draft(
    db: &impl ConnectionTrait,
    office: &str,
    id: &str,
    old: &str,
    new: &str,
) -> Result<bool, StoreFault> {
    let ask = Ask::new("UPDATE draft SET body = ").bind(new).then(" WHERE office = ").bind(office);
    let ask = ask.then(" AND id = ").bind(id).then(" AND body = ").bind(old);
    Ok(ask.run(db).await? > 0)
}
