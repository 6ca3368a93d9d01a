//! Opening cases: the door, and the yardstick, in turns on one machine.

use super::raw::{self, Template};
use super::timing::Timing;
use super::{Engine, Ground, door, office};
use anyhow::Context as _;
use casework::policy::PolicyBook;
use ledger::{Ledger, SqlStore};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};
use std::fmt::Write as _;
use std::str::FromStr as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::time::Instant;

const WRITERS: [usize; 3] = [1, 16, 64];
const ROUNDS: usize = 2;
const TEMPLATES: u32 = 48;

/// A pool for the yardstick, set up as the store sets up its own.
#[derive(Clone)]
enum Plain {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

impl Plain {
    async fn connect(engine: Engine, url: &str) -> anyhow::Result<Self> {
        Ok(match engine {
            Engine::Sqlite => {
                let options = SqliteConnectOptions::from_str(url)?
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    .foreign_keys(true)
                    .pragma("cache_size", "-65536");
                let pool = SqlitePoolOptions::new().max_connections(1).test_before_acquire(false);
                Self::Sqlite(pool.acquire_timeout(Duration::from_mins(1)).connect_with(options).await?)
            }
            Engine::Postgres => {
                let most = u32::try_from(WRITERS[WRITERS.len() - 1])?;
                let pool = PgPoolOptions::new().max_connections(most).min_connections(most);
                let pool = pool.test_before_acquire(false);
                Self::Postgres(pool.connect_with(PgConnectOptions::from_str(url)?).await?)
            }
        })
    }

    async fn template(&self, case: i64) -> anyhow::Result<Template> {
        match self {
            Self::Sqlite(pool) => raw::sqlite::template(&mut *pool.acquire().await?, case).await,
            Self::Postgres(pool) => raw::postgres::template(&mut *pool.acquire().await?, case).await,
        }
    }

    async fn write(&self, template: &Template) -> anyhow::Result<()> {
        match self {
            Self::Sqlite(pool) => raw::sqlite::write(&mut *pool.acquire().await?, template).await,
            Self::Postgres(pool) => raw::postgres::write(&mut *pool.acquire().await?, template).await,
        }
    }

    async fn close(&self) {
        match self {
            Self::Sqlite(pool) => pool.close().await,
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

pub(super) async fn run(engine: Engine, book: &Arc<PolicyBook>, each: Duration) -> anyhow::Result<String> {
    let ground = Ground::new(engine)?;
    let url = ground.database("door")?;
    let ledger = door(&url, book).await?;
    let templates = Arc::new(templates(engine, &url, &ledger).await?);
    let plain_url = ground.database("plain")?;
    SqlStore::open(&plain_url, &book.newest().office.code).await?.close().await?;
    let plain = Plain::connect(engine, &plain_url).await?;

    let rows: usize = templates.iter().map(Template::rows).sum();
    let mut table = format!(
        "{}: {} rows a case, {each:?} a cell, {ROUNDS} rounds\n",
        engine.name(),
        rows / templates.len()
    );
    table.push_str("writers |    door/s   p50 ms   p99 ms |   plain/s   p50 ms   p99 ms | ratio\n");
    for writers in WRITERS {
        let (mut through, mut beside) = (Timing::default(), Timing::default());
        for _ in 0..ROUNDS {
            through.add(through_door(&ledger, writers, each).await?);
            beside.add(beside_door(&plain, &templates, writers, each).await?);
        }
        let (fast, slow) = (through.per_second(), beside.per_second());
        writeln!(
            table,
            "{writers:>7} | {fast:>9.0} {:>8.2} {:>8.2} | {slow:>9.0} {:>8.2} {:>8.2} | {:>5.2}",
            through.percentile(50),
            through.percentile(99),
            beside.percentile(50),
            beside.percentile(99),
            fast / slow,
        )?;
    }
    plain.close().await;
    Ok(table)
}

/// Real cases, as the door wrote them.
async fn templates(engine: Engine, url: &str, ledger: &Ledger) -> anyhow::Result<Vec<Template>> {
    let mut cases = Vec::new();
    for nth in 0..TEMPLATES {
        cases.push(ledger.perform(office::opening(ledger.book(), nth, ledger.now())?).await?.case.0);
    }
    let reader = Plain::connect(engine, url).await?;
    let mut templates = Vec::new();
    for case in cases {
        templates.push(reader.template(case).await?);
    }
    reader.close().await;
    Ok(templates)
}

async fn through_door(ledger: &Ledger, writers: usize, each: Duration) -> anyhow::Result<Timing> {
    static NTH: AtomicU32 = AtomicU32::new(TEMPLATES);
    let begun = Instant::now();
    let work = (0..writers).map(|_| {
        let ledger = ledger.clone();
        tokio::spawn(async move {
            let mut timing = Timing::default();
            while begun.elapsed() < each {
                let nth = NTH.fetch_add(1, Ordering::Relaxed);
                let command = office::opening(ledger.book(), nth, ledger.now())?;
                let started = Instant::now();
                ledger.perform(command).await?;
                timing.note(started);
            }
            anyhow::Ok(timing)
        })
    });
    gather(begun, work.collect()).await
}

async fn beside_door(
    plain: &Plain,
    templates: &Arc<Vec<Template>>,
    writers: usize,
    each: Duration,
) -> anyhow::Result<Timing> {
    let begun = Instant::now();
    let work = (0..writers).map(|writer| {
        let (plain, templates) = (plain.clone(), templates.clone());
        tokio::spawn(async move {
            let mut timing = Timing::default();
            let mut next = (0..templates.len()).cycle().skip(writer);
            while begun.elapsed() < each {
                let template = next.next().and_then(|nth| templates.get(nth)).context("no template")?;
                let started = Instant::now();
                plain.write(template).await?;
                timing.note(started);
            }
            anyhow::Ok(timing)
        })
    });
    gather(begun, work.collect()).await
}

async fn gather(
    begun: Instant,
    work: Vec<tokio::task::JoinHandle<anyhow::Result<Timing>>>,
) -> anyhow::Result<Timing> {
    let mut whole = Timing::default();
    for done in work {
        whole.gather([done.await??]);
    }
    whole.whole = begun.elapsed();
    Ok(whole)
}
