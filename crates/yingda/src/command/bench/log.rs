//! The log: facts taken in per second beside cases opened per second, and a citizen's receipt made from a
//! log of millions of leaves.

use super::{Engine, Ground, door, office};
use anyhow::Context as _;
use casework::CaseId;
use casework::policy::PolicyBook;
use ledger::log::Integrator;
use sqlx::postgres::PgPool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
use std::fmt::Write as _;
use std::str::FromStr as _;
use std::sync::Arc;
use tokio::time::Instant;
use translog::{Edge, Entry, Level, LogKey, TileAt};

const CASES: u32 = 20_000;
const WRITERS: u32 = 64;
const PROOFS: usize = 2_000;
const TOGETHER: u64 = 1 << 16;

pub(super) async fn run(engine: Engine, book: &Arc<PolicyBook>, leaves: u64) -> anyhow::Result<String> {
    let ground = Ground::new(engine)?;
    let url = ground.database("log")?;
    let ledger = door(&url, book).await?;
    let key = LogKey::of_seed("bench/log", &[7; 32])?;
    let filled = Instant::now();
    fill(engine, &url, ledger.store().log_office(), leaves, &key).await?;
    let filled = filled.elapsed();

    let begun = Instant::now();
    let cases = opened(&ledger).await?;
    let creation = f64::from(CASES) / begun.elapsed().as_secs_f64();
    let integrator = Integrator::new(ledger.store().clone(), key, None)?;
    let begun = Instant::now();
    let taken = integrator.catch_up(ledger.now()).await?;
    let took = begun.elapsed().as_secs_f64();
    let rate = f64::from(u32::try_from(taken)?) / took;

    let mut times = Vec::with_capacity(PROOFS);
    for nth in 0..PROOFS {
        let case = cases[nth * 7_919 % cases.len()];
        let begun = Instant::now();
        let receipt = ledger.receipt(case).await?.context("no receipt")?;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
        receipt.check(integrator.verifier())?;
    }
    times.sort_by(f64::total_cmp);
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    let mut said = format!("{}: log of {leaves} leaves made in {filled:.1?}\n", engine.name());
    writeln!(said, "opening cases, {WRITERS} writers: {creation:.0}/s")?;
    writeln!(
        said,
        "taking facts in: {taken} in {took:.2} s, {rate:.0}/s, {:.1} times as fast",
        rate / creation
    )?;
    writeln!(
        said,
        "a receipt with its proof: p50 {:.2} ms, p99 {:.2} ms, slowest {:.2} ms",
        at(50),
        at(99),
        at(100)
    )?;
    Ok(said)
}

async fn opened(ledger: &ledger::Ledger) -> anyhow::Result<Vec<CaseId>> {
    let work = (0..WRITERS).map(|writer| {
        let ledger = ledger.clone();
        tokio::spawn(async move {
            let mut cases = Vec::new();
            for nth in (writer..CASES).step_by(WRITERS as usize) {
                let command = office::opening(ledger.book(), nth, ledger.now())?;
                cases.push(ledger.perform(command).await?.case);
            }
            anyhow::Ok(cases)
        })
    });
    let mut cases = Vec::new();
    for done in work.collect::<Vec<_>>() {
        cases.extend(done.await??);
    }
    Ok(cases)
}

/// A log as if that many facts were in it, written past the door; their cases have negative ids.
async fn fill(engine: Engine, url: &str, office: &str, leaves: u64, key: &LogKey) -> anyhow::Result<()> {
    let mut edge = Edge::new();
    match engine {
        Engine::Sqlite => {
            let options = SqliteConnectOptions::from_str(url)?.journal_mode(SqliteJournalMode::Wal);
            let pool = SqlitePool::connect_with(options).await?;
            let mut tx = pool.begin().await?;
            let rows = "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $2) \
                INSERT INTO log_leaf SELECT $1, i, -1 - i, 1, randomblob(32), NULL FROM n";
            if leaves > 0 {
                sqlx::query(rows).bind(office).bind(i64::try_from(leaves)?).execute(&mut *tx).await?;
            }
            while edge.size() < leaves {
                for row in block(&mut edge, leaves) {
                    sqlx::query(TILE)
                        .bind(office)
                        .bind(row.0)
                        .bind(row.1)
                        .bind(row.2)
                        .execute(&mut *tx)
                        .await?;
                }
            }
            let (size, note) = head(&edge, key, leaves)?;
            if leaves > 0 {
                sqlx::query(HEAD).bind(office).bind(size).bind(note).execute(&mut *tx).await?;
            }
            tx.commit().await?;
            pool.close().await;
        }
        Engine::Postgres => {
            let pool = PgPool::connect(url).await?;
            let mut tx = pool.begin().await?;
            let rows = "INSERT INTO log_leaf SELECT $1, i, -1 - i, 1, sha256(int8send(i)), NULL \
                FROM generate_series(0::bigint, $2 - 1) AS n (i)";
            sqlx::query(rows).bind(office).bind(i64::try_from(leaves)?).execute(&mut *tx).await?;
            while edge.size() < leaves {
                for row in block(&mut edge, leaves) {
                    sqlx::query(TILE)
                        .bind(office)
                        .bind(row.0)
                        .bind(row.1)
                        .bind(row.2)
                        .execute(&mut *tx)
                        .await?;
                }
            }
            let (size, note) = head(&edge, key, leaves)?;
            if leaves > 0 {
                sqlx::query(HEAD).bind(office).bind(size).bind(note).execute(&mut *tx).await?;
            }
            tx.commit().await?;
            pool.close().await;
        }
    }
    Ok(())
}

const TILE: &str = "INSERT INTO log_tile (office, level, n, bytes) VALUES ($1, $2, $3, $4) \
    ON CONFLICT (office, level, n) DO UPDATE SET bytes = excluded.bytes";
const HEAD: &str = "INSERT INTO log_checkpoint (office, size, at, note) VALUES ($1, $2, 0, $3)";

fn head(edge: &Edge, key: &LogKey, leaves: u64) -> anyhow::Result<(i64, String)> {
    Ok((i64::try_from(leaves)?, key.sign(edge.size(), edge.root())?))
}

/// The next block of made-up entries, as rows of tiles.
fn block(edge: &mut Edge, leaves: u64) -> Vec<(i64, i64, Vec<u8>)> {
    let end = (edge.size() + TOGETHER).min(leaves);
    let made = |nth: u64| {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&nth.to_be_bytes());
        Entry(bytes)
    };
    let grown = edge.extend((edge.size()..end).map(made));
    let row = |(tile, bytes): (TileAt, Vec<u8>)| {
        let level = match tile.level {
            Level::Entries => -1,
            Level::Hashes(level) => i64::from(level),
        };
        (level, i64::try_from(tile.n).unwrap_or(i64::MAX), bytes)
    };
    grown.into_iter().map(row).collect()
}
