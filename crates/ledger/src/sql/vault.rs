//! Locked papers and files, and what they are found by. What is erased is simply no longer there.

use super::ask::{Ask, Table};
use super::codes::{paper_code, paper_kind, sixteen};
use super::fault::unknown;
use crate::fault::StoreFault;
use crate::vault::{IndexRow, KeyUse, LockedPaper, Shelf, WrappedKey};
use casework::personal::PaperKind;
use casework::{CaseId, Handle};
use keyring::{BlindField, BlindIndex, KeyId, Locked};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use std::collections::HashMap;

const PAPER: Table<7> = Table {
    name: "vault_paper",
    columns: ["office", "handle", "case_id", "kind", "key_id", "wrapped", "body"],
    clash: "",
};

const FILE: Table<6> = Table {
    name: "vault_file",
    columns: ["office", "handle", "case_id", "key_id", "wrapped", "body"],
    clash: "",
};

const INDEX: Table<5> =
    Table { name: "vault_index", columns: ["office", "field", "blind", "handle", "case_id"], clash: "" };

#[derive(FromQueryResult)]
struct PaperLine {
    handle: Vec<u8>,
    case_id: i64,
    kind: String,
    key_id: i64,
    wrapped: Vec<u8>,
    body: Vec<u8>,
}

impl PaperLine {
    fn read(self) -> Result<LockedPaper, StoreFault> {
        Ok(LockedPaper {
            case: CaseId(self.case_id),
            handle: Handle(sixteen(&self.handle)?),
            kind: paper_kind(&self.kind)?,
            locked: Locked { key: key(self.key_id)?, wrapped: self.wrapped, body: self.body },
            file: None,
        })
    }
}

fn bytes(handle: Handle) -> Vec<u8> {
    handle.0.to_vec()
}

fn key(stored: i64) -> Result<KeyId, StoreFault> {
    u32::try_from(stored).map(KeyId).map_err(|_| unknown("key", &stored.to_string()))
}

fn select() -> Ask {
    Ask::new("SELECT handle, case_id, kind, key_id, wrapped, body FROM vault_paper WHERE office = ")
}

pub(super) async fn papers(
    db: &impl ConnectionTrait,
    office: &str,
    handles: &[Handle],
) -> Result<HashMap<Handle, LockedPaper>, StoreFault> {
    if handles.is_empty() {
        return Ok(HashMap::new());
    }
    let ask = select().bind(office).then(" AND handle IN ").list(handles.iter().copied().map(bytes));
    let lines: Vec<PaperLine> = ask.all(db).await?;
    lines.into_iter().map(|line| line.read().map(|paper| (paper.handle, paper))).collect()
}

pub(super) async fn papers_of(
    db: &impl ConnectionTrait,
    office: &str,
    case: CaseId,
    kind: PaperKind,
) -> Result<Vec<LockedPaper>, StoreFault> {
    let ask = select().bind(office).then(" AND case_id = ").bind(case.0);
    let ask = ask.then(" AND kind = ").bind(paper_code(kind)).then(" ORDER BY handle");
    let lines: Vec<PaperLine> = ask.all(db).await?;
    lines.into_iter().map(PaperLine::read).collect()
}

#[derive(FromQueryResult)]
struct FileLine {
    key_id: i64,
    wrapped: Vec<u8>,
    body: Vec<u8>,
}

pub(super) async fn file(
    db: &impl ConnectionTrait,
    office: &str,
    case: CaseId,
    handle: Handle,
) -> Result<Option<LockedPaper>, StoreFault> {
    let ask = select().bind(office).then(" AND handle = ").bind(bytes(handle));
    let line: Option<PaperLine> = ask.then(" AND case_id = ").bind(case.0).one(db).await?;
    let Some(paper) = line.map(PaperLine::read).transpose()? else { return Ok(None) };
    let line: Option<FileLine> = Ask::new("SELECT key_id, wrapped, body FROM vault_file WHERE office = ")
        .bind(office)
        .then(" AND handle = ")
        .bind(bytes(handle))
        .then(" AND case_id = ")
        .bind(case.0)
        .one(db)
        .await?;
    let Some(line) = line else { return Ok(None) };
    let file = Locked { key: key(line.key_id)?, wrapped: line.wrapped, body: line.body };
    Ok(Some(LockedPaper { file: Some(file), ..paper }))
}

pub(super) async fn write(
    db: &impl ConnectionTrait,
    office: &str,
    papers: &[LockedPaper],
    index: &[IndexRow],
) -> Result<(), StoreFault> {
    PAPER.insert(db, papers.iter().map(|paper| paper_row(office, paper)).collect()).await?;
    FILE.insert(db, papers.iter().filter_map(|paper| file_row(office, paper)).collect()).await?;
    INDEX.insert(db, index.iter().map(|row| index_row(office, row)).collect()).await
}

/// Adds what papers are found by; what is there already stays.
pub(super) async fn add_index(
    db: &impl ConnectionTrait,
    office: &str,
    index: &[IndexRow],
) -> Result<(), StoreFault> {
    let anew = Table { clash: " ON CONFLICT DO NOTHING", ..INDEX };
    anew.insert(db, index.iter().map(|row| index_row(office, row)).collect()).await
}

fn index_row(office: &str, row: &IndexRow) -> [Value; 5] {
    let blind = row.blind.0.to_vec();
    [office.into(), row.field.code().into(), blind.into(), bytes(row.handle).into(), row.case.0.into()]
}

fn paper_row(office: &str, paper: &LockedPaper) -> [Value; 7] {
    let Locked { key, wrapped, body } = &paper.locked;
    [
        office.into(),
        bytes(paper.handle).into(),
        paper.case.0.into(),
        paper_code(paper.kind).into(),
        i64::from(key.0).into(),
        wrapped.clone().into(),
        body.clone().into(),
    ]
}

fn file_row(office: &str, paper: &LockedPaper) -> Option<[Value; 6]> {
    let Locked { key, wrapped, body } = paper.file.as_ref()?;
    Some([
        office.into(),
        bytes(paper.handle).into(),
        paper.case.0.into(),
        i64::from(key.0).into(),
        wrapped.clone().into(),
        body.clone().into(),
    ])
}

/// Deletes; the engine overwrites what was there (`SQLite`: `secure_delete`).
pub(super) async fn erase(
    db: &impl ConnectionTrait,
    office: &str,
    handles: &[Handle],
) -> Result<u64, StoreFault> {
    let mut erased = 0;
    let tables = [
        "DELETE FROM vault_index WHERE office = ",
        "DELETE FROM vault_file WHERE office = ",
        "DELETE FROM vault_paper WHERE office = ",
    ];
    for words in tables {
        let ask = Ask::new(words).bind(office).then(" AND handle IN ");
        erased = ask.list(handles.iter().copied().map(bytes)).run(db).await?;
    }
    Ok(erased)
}

#[derive(FromQueryResult)]
struct CaseLine {
    case_id: i64,
}

pub(super) async fn cases_of(
    db: &impl ConnectionTrait,
    office: &str,
    field: BlindField,
    blind: BlindIndex,
) -> Result<Vec<CaseId>, StoreFault> {
    let ask = Ask::new("SELECT DISTINCT case_id FROM vault_index WHERE office = ").bind(office);
    let ask = ask.then(" AND field = ").bind(field.code()).then(" AND blind = ").bind(blind.0.to_vec());
    let lines: Vec<CaseLine> = ask.then(" ORDER BY case_id").all(db).await?;
    Ok(lines.into_iter().map(|line| CaseId(line.case_id)).collect())
}

#[derive(FromQueryResult)]
struct UseLine {
    key_id: i64,
    many: i64,
}

pub(super) async fn master_keys_in_use(
    db: &impl ConnectionTrait,
    office: &str,
) -> Result<KeyUse, StoreFault> {
    let mut in_use = KeyUse::new();
    let tables = [
        "SELECT key_id, COUNT(*) AS many FROM vault_paper WHERE office = ",
        "SELECT key_id, COUNT(*) AS many FROM vault_file WHERE office = ",
    ];
    for words in tables {
        let lines: Vec<UseLine> = Ask::new(words).bind(office).then(" GROUP BY key_id").all(db).await?;
        for line in lines {
            *in_use.entry(key(line.key_id)?).or_default() += u64::try_from(line.many).unwrap_or(0);
        }
    }
    Ok(in_use)
}

#[derive(FromQueryResult)]
struct KeyLine {
    handle: Vec<u8>,
    case_id: i64,
    kind: String,
    key_id: i64,
    wrapped: Vec<u8>,
}

pub(super) async fn wrapped_otherwise(
    db: &impl ConnectionTrait,
    office: &str,
    current: KeyId,
    (shelf, after): (Shelf, Option<Handle>),
    limit: u32,
) -> Result<Vec<WrappedKey>, StoreFault> {
    let words = match shelf {
        Shelf::Paper => "SELECT handle, case_id, kind, key_id, wrapped FROM vault_paper WHERE office = ",
        Shelf::File => {
            "SELECT handle, case_id, 'attachment' AS kind, key_id, wrapped FROM vault_file WHERE office = "
        }
    };
    let after = after.map(bytes).unwrap_or_default();
    let ask = Ask::new(words).bind(office).then(" AND handle > ").bind(after);
    let ask = ask.then(" AND key_id <> ").bind(i64::from(current.0)).then(" ORDER BY handle LIMIT ");
    let lines: Vec<KeyLine> = ask.bind(i64::from(limit)).all(db).await?;
    let read = |line: KeyLine| {
        Ok(WrappedKey {
            shelf,
            handle: Handle(sixteen(&line.handle)?),
            case: CaseId(line.case_id),
            kind: paper_kind(&line.kind)?,
            key: key(line.key_id)?,
            wrapped: line.wrapped,
        })
    };
    lines.into_iter().map(read).collect()
}

/// Only where the old key still stands: who erased or rewrapped meanwhile has the last word.
pub(super) async fn rewrap(
    db: &impl ConnectionTrait,
    office: &str,
    changes: &[(WrappedKey, WrappedKey)],
) -> Result<u64, StoreFault> {
    let mut many = 0;
    for (old, new) in changes {
        let ask = match old.shelf {
            Shelf::Paper => Ask::new("UPDATE vault_paper SET key_id = "),
            Shelf::File => Ask::new("UPDATE vault_file SET key_id = "),
        };
        let ask = ask.bind(i64::from(new.key.0)).then(", wrapped = ").bind(new.wrapped.clone());
        let ask = ask.then(" WHERE office = ").bind(office).then(" AND handle = ").bind(bytes(old.handle));
        many += ask.then(" AND key_id = ").bind(i64::from(old.key.0)).run(db).await?;
    }
    Ok(many)
}
