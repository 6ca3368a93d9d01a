//! The log on its write path: facts that wait for a leaf, and the block that takes them into the tree.

use super::ask::{Ask, Table};
use super::codes::{count, instant, micros};
use super::fault::unknown;
use crate::fault::StoreFault;
use crate::log::{Checkpointed, Grow, Grown, Waiting};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, FromQueryResult, Value};
use translog::proof::Tiles;
use translog::{Edge, Entry, FactText, Level, Salts, TileAt};

const PENDING: Table<7> = Table {
    name: "log_pending",
    columns: ["office", "at", "case_id", "version", "salts", "number", "entry"],
    clash: "",
};

const TILE: Table<4> = Table {
    name: "log_tile",
    columns: ["office", "level", "n", "bytes"],
    clash: " ON CONFLICT (office, level, n) DO UPDATE SET bytes = excluded.bytes",
};

/// Any number: who holds it integrates; the second half is the office.
const TURN: i32 = 0x006c_6f67;

/// The level under which bundles of entries are stored.
const ENTRIES: i64 = -1;

pub(super) fn place(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(super) fn index(stored: i64) -> Result<u64, StoreFault> {
    u64::try_from(stored).map_err(|_| unknown("index", &stored.to_string()))
}

fn level_code(level: Level) -> i64 {
    match level {
        Level::Entries => ENTRIES,
        Level::Hashes(level) => i64::from(level),
    }
}

pub(super) async fn write_waiting(
    db: &impl ConnectionTrait,
    office: &str,
    waiting: impl Iterator<Item = &Waiting>,
) -> Result<(), StoreFault> {
    let row = |one: &Waiting| -> [Value; 7] {
        [
            office.into(),
            micros(one.at).into(),
            one.case.0.into(),
            i64::from(one.version).into(),
            one.salts.to_bytes().to_vec().into(),
            one.number.clone().into(),
            one.entry.map(|entry| entry.0.to_vec()).into(),
        ]
    };
    PENDING.insert(db, waiting.map(row).collect()).await
}

#[derive(FromQueryResult)]
struct PendingLine {
    at: i64,
    case_id: i64,
    version: i64,
    entry: Option<Vec<u8>>,
}

#[derive(FromQueryResult)]
struct TurnLine {
    mine: bool,
}

/// Whether it is this process's turn. `SQLite` has one writer anyway.
async fn my_turn(tx: &DatabaseTransaction, office: &str) -> Result<bool, StoreFault> {
    if tx.get_database_backend() == DbBackend::Sqlite {
        return Ok(true);
    }
    let turn: Option<TurnLine> = Ask::new("SELECT pg_try_advisory_xact_lock(")
        .bind(TURN)
        .then(", hashtext(")
        .bind(office)
        .then(")) AS mine")
        .one(tx)
        .await?;
    Ok(turn.is_some_and(|turn| turn.mine))
}

/// Takes a block of waiting facts into the tree.
pub(super) async fn integrate(
    tx: &DatabaseTransaction,
    office: &str,
    most: u32,
    now: Timestamp,
    grow: Grow<'_>,
) -> Result<Option<Grown>, StoreFault> {
    if !my_turn(tx, office).await? {
        return Ok(None);
    }
    let lines: Vec<PendingLine> =
        Ask::new("SELECT at, case_id, version, entry FROM log_pending WHERE office = ")
            .bind(office)
            .then(" ORDER BY at, case_id, version LIMIT ")
            .bind(i64::from(most))
            .all(tx)
            .await?;
    let Some(last) = lines.last() else { return Ok(None) };
    let end = (last.at, last.case_id, last.version);
    let known = newest(tx, office).await?;
    let size = known.as_ref().map_or(0, |known| known.size);
    let stored = tiles(tx, office, &Edge::tiles(size)).await?;
    let edge = Edge::read(size, &stored).map_err(|fault| StoreFault::Broken(fault.to_string()))?;
    let entries = entries(tx, office, lines).await?;
    let grown = grow(known.as_ref(), edge, entries)?;
    move_waiting(tx, office, size, end).await?;
    write_tiles(tx, office, &grown).await?;
    Ask::new("INSERT INTO log_checkpoint (office, size, at, note) VALUES (")
        .bind(office)
        .then(", ")
        .bind(place(grown.size))
        .then(", ")
        .bind(micros(now))
        .then(", ")
        .bind(grown.note.as_str())
        .then(")")
        .run(tx)
        .await?;
    Ok(Some(grown))
}

async fn move_waiting(
    tx: &DatabaseTransaction,
    office: &str,
    size: u64,
    (at, case, version): (i64, i64, i64),
) -> Result<(), StoreFault> {
    let until = |ask: Ask| {
        let ask = ask.bind(office).then(" AND (at, case_id, version) <= (").bind(at).then(", ").bind(case);
        ask.then(", ").bind(version).then(")")
    };
    let moved = Ask::new(
        "INSERT INTO log_leaf (office, idx, case_id, version, salts, number) SELECT office, CAST(",
    )
    .bind(place(size) - 1)
    .then(" AS BIGINT) + ROW_NUMBER() OVER (ORDER BY at, case_id, version), case_id, version, salts, number")
    .then(" FROM log_pending WHERE office = ");
    until(moved).run(tx).await?;
    until(Ask::new("DELETE FROM log_pending WHERE office = ")).run(tx).await?;
    Ok(())
}

async fn write_tiles(tx: &DatabaseTransaction, office: &str, grown: &Grown) -> Result<(), StoreFault> {
    let row = |(tile, bytes): (&TileAt, &Vec<u8>)| -> [Value; 4] {
        [office.into(), level_code(tile.level).into(), place(tile.n).into(), bytes.clone().into()]
    };
    TILE.insert(tx, grown.tiles.iter().map(row).collect()).await
}

/// Entries of the block. Facts older than the log have none yet: theirs are made from the facts.
async fn entries(
    tx: &DatabaseTransaction,
    office: &str,
    lines: Vec<PendingLine>,
) -> Result<Vec<Entry>, StoreFault> {
    let mut entries = Vec::with_capacity(lines.len());
    for line in lines {
        let entry = match line.entry {
            Some(entry) => {
                let bytes: [u8; 32] =
                    entry.try_into().map_err(|_| unknown("entry", &line.case_id.to_string()))?;
                Entry(bytes)
            }
            None => entry_of_older(tx, office, line.case_id, line.version).await?,
        };
        entries.push(entry);
    }
    Ok(entries)
}

#[derive(FromQueryResult)]
struct OlderLine {
    salts: Vec<u8>,
    number: Option<String>,
    at: i64,
    by_id: String,
    by_role: String,
    by_unit: Option<String>,
    policy: String,
    what: String,
    body: String,
}

async fn entry_of_older(
    tx: &DatabaseTransaction,
    office: &str,
    case: i64,
    version: i64,
) -> Result<Entry, StoreFault> {
    let line: Option<OlderLine> = Ask::new(
        "SELECT p.salts, COALESCE(o.number, l.number) AS number, f.at, f.by_id, f.by_role, f.by_unit, f.policy, \
         f.what, f.body FROM log_pending p \
         JOIN fact f ON f.office = p.office AND f.case_id = p.case_id AND f.version = p.version \
         LEFT JOIN log_pending o ON o.office = p.office AND o.case_id = p.case_id AND o.version = 1 \
         LEFT JOIN log_leaf l ON l.office = p.office AND l.case_id = p.case_id AND l.version = 1 \
         WHERE p.office = ",
    )
    .bind(office)
    .then(" AND p.case_id = ")
    .bind(case)
    .then(" AND p.version = ")
    .bind(version)
    .one(tx)
    .await?;
    let lost = || StoreFault::Broken(format!("fact {case}/{version} waits for its leaf and is gone"));
    let line = line.ok_or_else(lost)?;
    let salts = Salts::from_bytes(&line.salts).ok_or_else(|| unknown("salts of case", &case.to_string()))?;
    let number = line.number.clone().unwrap_or_default();
    let fact = FactText {
        at: line.at,
        by_id: line.by_id,
        by_role: line.by_role,
        by_unit: line.by_unit,
        policy: line.policy,
        what: line.what,
        body: line.body,
    };
    Ok(fact.opening(office, &number, count(version)?, &salts).entry(&salts.opening))
}

#[derive(FromQueryResult)]
pub(super) struct CheckpointLine {
    size: i64,
    at: i64,
    note: String,
}

impl CheckpointLine {
    pub fn read(self) -> Result<Checkpointed, StoreFault> {
        Ok(Checkpointed { size: index(self.size)?, at: instant(self.at)?, note: self.note })
    }
}

pub(super) async fn newest(
    db: &impl ConnectionTrait,
    office: &str,
) -> Result<Option<Checkpointed>, StoreFault> {
    let line: Option<CheckpointLine> = Ask::new("SELECT size, at, note FROM log_checkpoint WHERE office = ")
        .bind(office)
        .then(" ORDER BY size DESC LIMIT 1")
        .one(db)
        .await?;
    line.map(CheckpointLine::read).transpose()
}

#[derive(FromQueryResult)]
struct TileLine {
    n: i64,
    bytes: Vec<u8>,
}

pub(super) async fn tiles(
    db: &impl ConnectionTrait,
    office: &str,
    wanted: &[TileAt],
) -> Result<Tiles, StoreFault> {
    let mut levels: std::collections::BTreeMap<Level, Vec<i64>> = std::collections::BTreeMap::new();
    for tile in wanted {
        levels.entry(tile.level).or_default().push(place(tile.n));
    }
    let mut found = Tiles::new();
    for (level, numbers) in levels {
        let lines: Vec<TileLine> = Ask::new("SELECT n, bytes FROM log_tile WHERE office = ")
            .bind(office)
            .then(" AND level = ")
            .bind(level_code(level))
            .then(" AND n IN ")
            .list(numbers)
            .all(db)
            .await?;
        for line in lines {
            found.insert(TileAt { level, n: index(line.n)? }, line.bytes);
        }
    }
    Ok(found)
}

pub(super) async fn add_cosignature(
    db: &impl ConnectionTrait,
    office: &str,
    size: u64,
    line: &str,
) -> Result<(), StoreFault> {
    let kept = Ask::new("INSERT INTO log_cosignature (office, size, line) VALUES (")
        .bind(office)
        .then(", ")
        .bind(place(size))
        .then(", ")
        .bind(line)
        .then(") ON CONFLICT DO NOTHING");
    kept.run(db).await.map(|_| ())
}
