//! Pages in a small and in a large office: what a person waits for must not grow with the archive.

use super::timing::Timing;
use super::{Engine, Ground, door, office};
use anyhow::Context as _;
use casework::case::state::Owner;
use casework::policy::PolicyBook;
use casework::{CaseId, StateKind};
use ledger::Ledger;
use ledger::projection::QueueKey;
use ledger::store::{Cursor, ListQuery};
use sqlx::Connection as _;
use std::fmt::Write as _;
use std::sync::Arc;
use tokio::time::Instant;

const LOADERS: u32 = 256;
const SAMPLES: usize = 400;
const WARM: usize = 100;
const PAGE: u32 = 50;
const OPEN: [StateKind; 3] = [StateKind::Dispatched, StateKind::Handling, StateKind::Drafted];

pub(super) async fn run(
    engine: Engine,
    book: &Arc<PolicyBook>,
    sizes: (u32, u32),
    progress: impl Fn(u32),
) -> anyhow::Result<String> {
    let ground = Ground::new(engine)?;
    let few = Office::fill(&ground, engine, book, sizes.0, &progress).await?;
    let many = Office::fill(&ground, engine, book, sizes.1, &progress).await?;
    let (few, many) = (few.reader().await?, many.reader().await?);
    let mut table = format!("{}: medians of {SAMPLES}, in ms\n", engine.name());
    writeln!(table, "page                 | {:>9} | {:>9} | ratio | p99 large", sizes.0, sizes.1)?;
    for (name, page) in PAGES {
        let (few, many) = in_turns(&few, &many, page).await?;
        let (small, large) = (few.percentile(50), many.percentile(50));
        let (ratio, worst) = (large / small, many.percentile(99));
        writeln!(table, "{name:<20} | {small:>9.3} | {large:>9.3} | {ratio:>5.2} | {worst:>9.3}")?;
    }
    Ok(table)
}

/// The same page of both offices, one after the other, so that both meet the same weather.
async fn in_turns(few: &Reader<'_>, many: &Reader<'_>, page: Page) -> anyhow::Result<(Timing, Timing)> {
    let (mut small, mut large) = (Timing::default(), Timing::default());
    for nth in 0..WARM + SAMPLES {
        for (reader, timing) in [(few, &mut small), (many, &mut large)] {
            let begun = Instant::now();
            reader.read(page, nth).await?;
            if nth >= WARM {
                timing.note(begun);
            }
        }
    }
    Ok((small, large))
}

/// A filled office.
struct Office {
    ledger: Ledger,
    ids: Vec<CaseId>,
}

impl Office {
    async fn fill(
        ground: &Ground,
        engine: Engine,
        book: &Arc<PolicyBook>,
        cases: u32,
        progress: &impl Fn(u32),
    ) -> anyhow::Result<Self> {
        let url = ground.database(&format!("office-{cases}"))?;
        let ledger = door(&url, book).await?;
        let ids = fill(&ledger, cases, progress).await?;
        if engine == Engine::Postgres {
            let mut connection = sqlx::PgConnection::connect(&url).await?;
            sqlx::query("VACUUM ANALYZE").execute(&mut connection).await?;
        }
        Ok(Self { ledger, ids })
    }

    async fn reader(&self) -> anyhow::Result<Reader<'_>> {
        Reader::new(&self.ledger, &self.ids).await
    }
}

async fn fill(ledger: &Ledger, cases: u32, progress: &impl Fn(u32)) -> anyhow::Result<Vec<CaseId>> {
    let loaders: Vec<_> = (0..LOADERS)
        .map(|first| {
            let ledger = ledger.clone();
            tokio::spawn(async move {
                let mut ids = Vec::new();
                for nth in (first..cases).step_by(usize::try_from(LOADERS)?) {
                    ids.push(office::history(&ledger, nth).await?);
                }
                anyhow::Ok(ids)
            })
        })
        .collect();
    let mut ids = Vec::new();
    for loader in loaders {
        ids.extend(loader.await??);
        progress(u32::try_from(ids.len())?);
    }
    ids.sort_unstable();
    Ok(ids)
}

#[derive(Clone, Copy)]
enum Page {
    Inbox,
    DeepInbox,
    Everything,
    Case,
    Find,
    Counts,
}

const PAGES: [(&str, Page); 6] = [
    ("inbox of a unit", Page::Inbox),
    ("inbox, further down", Page::DeepInbox),
    ("all open cases", Page::Everything),
    ("case with papers", Page::Case),
    ("find by number", Page::Find),
    ("counts of a queue", Page::Counts),
];

fn open_cases(queue: QueueKey, limit: u32) -> ListQuery {
    ListQuery { queue, states: OPEN.to_vec(), newest_first: false, after: None, limit }
}

struct Reader<'a> {
    ledger: &'a Ledger,
    ids: &'a [CaseId],
    numbers: Vec<String>,
    unit: QueueKey,
    middle: Cursor,
}

impl<'a> Reader<'a> {
    async fn new(ledger: &'a Ledger, ids: &'a [CaseId]) -> anyhow::Result<Self> {
        let step = (ids.len() / (SAMPLES + WARM)).max(1);
        let chosen: Vec<CaseId> = ids.iter().step_by(step).copied().collect();
        let rows = ledger.store().rows(&chosen).await?;
        let unit = ledger.book().newest().units.keys().nth(1).context("a unit")?;
        let unit = QueueKey::owned_by(&Owner::Unit(unit.clone()));
        let counts = ledger.store().counts(std::slice::from_ref(&unit)).await?;
        let open: i64 = counts.iter().filter(|((_, state), _)| OPEN.contains(state)).map(|(_, n)| n).sum();
        let half = u32::try_from(open / 2)?;
        let upper = ledger.store().list(&open_cases(unit.clone(), half)).await?;
        let middle = upper.last().context("a case in the middle")?;
        Ok(Self {
            ledger,
            ids,
            numbers: rows.values().map(|row| row.number.clone()).collect(),
            unit,
            middle: Cursor { due: middle.next_due, case: middle.case },
        })
    }

    async fn read(&self, page: Page, nth: usize) -> anyhow::Result<()> {
        let list = open_cases(self.unit.clone(), PAGE);
        match page {
            Page::Inbox => self.list(list).await,
            Page::DeepInbox => self.list(ListQuery { after: Some(self.middle), ..list }).await,
            Page::Everything => self.list(ListQuery { queue: QueueKey::everything(), ..list }).await,
            Page::Case => {
                let id = self.ids[nth * 7919 % self.ids.len()];
                self.ledger.case_file(id).await?.context("the case")?;
                self.ledger.store().notices(id).await?;
                Ok(())
            }
            Page::Find => {
                let number = &self.numbers[nth % self.numbers.len()];
                let id = self.ledger.find(number).await?.context("the number")?;
                self.ledger.store().rows(&[id]).await?;
                Ok(())
            }
            Page::Counts => {
                self.ledger.store().counts(&[self.unit.clone(), QueueKey::everything()]).await?;
                Ok(())
            }
        }
    }

    async fn list(&self, query: ListQuery) -> anyhow::Result<()> {
        let rows = self.ledger.list(&query).await?;
        anyhow::ensure!(!rows.is_empty(), "an empty page measures nothing");
        Ok(())
    }
}
