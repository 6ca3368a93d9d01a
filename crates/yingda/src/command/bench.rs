//! Measuring: how fast cases are written next to the same rows written plainly, and whether pages stay
//! as fast when an office grows a hundredfold.
//!
//! Both measure through the same door and the same reads that serve people. Everything is made in a
//! temporary folder or a private server and thrown away afterwards.

mod board;
mod create;
mod log;
mod office;
mod pages;
mod raw;
mod timing;

use anyhow::Context as _;
use casework::policy::PolicyBook;
use ledger::{Cipher, Keys, Ledger, SqlStore, SystemClock};
use std::sync::Arc;
use std::time::Duration;
use testkit::postgres::{Durability, Postgres};

/// Which engine to measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file in a temporary folder.
    Sqlite,
    /// A private server with full durability.
    Postgres,
}

impl Engine {
    fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }
}

/// Where measured databases lie; gone when dropped.
enum Ground {
    Folder(tempfile::TempDir),
    Server(Box<Postgres>),
}

impl Ground {
    fn new(engine: Engine) -> anyhow::Result<Self> {
        Ok(match engine {
            Engine::Sqlite => Self::Folder(tempfile::tempdir()?),
            Engine::Postgres => Self::Server(Box::new(Postgres::start(Durability::Full)?)),
        })
    }

    fn database(&self, name: &str) -> anyhow::Result<String> {
        match self {
            Self::Folder(folder) => Ok(format!("sqlite:{}/{name}.db", folder.path().display())),
            Self::Server(server) => server.database(),
        }
    }
}

async fn door(url: &str, book: &Arc<PolicyBook>) -> anyhow::Result<Ledger> {
    let office = &book.newest().office.code;
    let store = SqlStore::open(url, office).await.context("the store to be measured")?;
    let keys = Arc::new(Keys::passing(Cipher::default())?);
    Ok(Ledger::new(Arc::new(store), book.clone(), Arc::new(SystemClock), keys))
}

/// Cases opened per second through the door, next to the same rows inserted plainly. Each cell runs
/// that long, twice. Gives a table.
///
/// # Errors
/// A store or a server cannot be made, or an act fails.
pub async fn create(engine: Engine, book: Arc<PolicyBook>, each: Duration) -> anyhow::Result<String> {
    create::run(engine, &book, each).await
}

/// The figures of a year's board in a simulated city of so many cases, by views and from facts. Progress hears of
/// days, of which there are 300.
///
/// # Errors
/// A store or a server cannot be made, an act fails, or a figure differs.
pub async fn board(
    engine: Engine,
    book: Arc<PolicyBook>,
    cases: u32,
    progress: impl Fn(u32),
) -> anyhow::Result<String> {
    board::run(engine, &book, cases, &progress).await
}

/// Facts taken into the log per second, and the time a receipt takes from a log of that many leaves.
///
/// # Errors
/// A store or a server cannot be made, or an act fails.
pub async fn log(engine: Engine, book: Arc<PolicyBook>, leaves: u64) -> anyhow::Result<String> {
    log::run(engine, &book, leaves).await
}

/// Latency of the inbox, the case page and finding by number, in a small and in a large office.
///
/// # Errors
/// A store or a server cannot be made, or an act fails.
pub async fn pages(
    engine: Engine,
    book: Arc<PolicyBook>,
    sizes: (u32, u32),
    progress: impl Fn(u32),
) -> anyhow::Result<String> {
    pages::run(engine, &book, sizes, progress).await
}
