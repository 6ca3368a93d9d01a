//! The board of a year: its figures as the views have them, and made again from the facts of the log.

use super::{Engine, Ground, door};
use anyhow::{Context as _, Result, ensure};
use casework::policy::PolicyBook;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use ledger::log::Integrator;
use performance::freezing;
use std::fmt::Write as _;
use std::sync::Arc;
use testkit::city::{City, Plan};
use tokio::time::Instant;
use translog::LogKey;

/// Requests come in on so many days of the year; the rest is for answering.
const DAYS: u32 = 300;
const SEED: u64 = 12_345;

pub(super) async fn run(
    engine: Engine,
    book: &Arc<PolicyBook>,
    cases: u32,
    progress: &impl Fn(u32),
) -> Result<String> {
    let ground = Ground::new(engine)?;
    let ledger = door(&ground.database("board")?, book).await?;
    let year = book.newest().local(ledger.now()).date().year() - 1;
    let midnight = date(year, 1, 1).at(0, 0, 0, 0);
    let plan = Plan {
        seed: SEED,
        from: book.newest().instant(midnight),
        days: DAYS,
        per_day: (cases / DAYS).max(1),
    };
    let begun = Instant::now();
    let mut city = City::new(&ledger, plan)?;
    for day in 1..=DAYS {
        city.advance(after(plan.from, day)?).await?;
        progress(day);
    }
    city.complete().await?;
    let made = begun.elapsed();
    let begun = Instant::now();
    let integrator =
        Integrator::new(ledger.store().clone(), LogKey::of_seed("bench/board", &[7; 32])?, None)?;
    let facts = integrator.catch_up(ledger.now()).await?;
    let taken = begun.elapsed();

    let day = date(year, 12, 31);
    let begun = Instant::now();
    let views = freezing::at_head(&ledger, day).await?.context("the log is empty")?;
    let by_views = begun.elapsed();
    let begun = Instant::now();
    let again = freezing::from_facts(&ledger, day).await?.context("the log is empty")?;
    let by_facts = begun.elapsed();
    ensure!(views.basis.size == facts && again.basis.size == facts, "not of all facts");
    let mut said =
        format!("{}: {} cases, {facts} facts made in {made:.0?}\n", engine.name(), city.census().cases);
    writeln!(
        said,
        "taken into the log in {taken:.1?}; figures by views {by_views:.2?}, from facts {by_facts:.1?}"
    )?;
    let differing: Vec<&String> =
        views.sums.iter().filter(|(id, sum)| again.sums.get(*id) != Some(sum)).map(|(id, _)| id).collect();
    let empty = views.sums.values().filter(|sum| (sum.numerator_milli, sum.denominator_milli) == (0, 0));
    writeln!(said, "{} figures, {} of them over nothing", views.sums.len(), empty.count())?;
    ensure!(differing.is_empty(), "{said}figures that differ: {differing:?}");
    writeln!(said, "every figure equals its recomputation from the facts")?;
    Ok(said)
}

fn after(from: Timestamp, days: u32) -> Result<Timestamp> {
    Ok(from.checked_add(SignedDuration::from_hours(i64::from(days) * 24))?)
}
