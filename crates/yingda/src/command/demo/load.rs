//! The city is built beside its file and put in place when it is whole, so that a demonstration that was
//! interrupted starts anew instead of showing half a city.

use super::past::Past;
use super::{Show, budgets, cast, money, plan, told};
use crate::config::Config;
use crate::office::Office;
use crate::progress;
use crate::speech::Speech;
use affairs::AffairId;
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};
use testkit::city::{Census, City};

/// Builds the city on one thread of its own: acts of one moment then reach the writer together and share
/// a transaction, which among several threads they seldom do.
pub fn alone(config: &Config, file: &Path, show: &Show, speech: &Speech) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(load(config, file, show, speech))
}

/// Builds the city into that file.
async fn load(config: &Config, file: &Path, show: &Show, speech: &Speech) -> Result<()> {
    let unfinished = beside(file, "new");
    remove(&unfinished)?;
    let mut config = config.clone();
    config.database.url = format!("sqlite:{}", unfinished.display());
    let office = Office::open(config, speech).await?;
    let census = build(&office, show, speech).await?;
    office.close().await?;
    remove(file)?;
    std::fs::rename(&unfinished, file).with_context(|| file.display().to_string())?;
    let args = [("cases", census.cases.into()), ("acts", census.all_acts().into())];
    speech.tell("cli-demo-built", &args)?;
    for (what, n) in &census.refused {
        tracing::warn!(%what, n, "the city tried what the rules refuse");
    }
    Ok(())
}

async fn build(office: &Office, show: &Show, speech: &Speech) -> Result<Census> {
    let plan = plan(&office.ledger, show);
    let mut city = City::new(&office.ledger, plan)?;
    let bar = progress::bar(u64::from(show.days), &speech.say("cli-progress-demo", &[]));
    for day in 1..=show.days {
        let hours = i64::from(day) * 24;
        let until = plan.from.checked_add(jiff::SignedDuration::from_hours(hours))?;
        city.advance(until.min(plan.until())).await?;
        bar.set_position(u64::from(day));
    }
    city.advance(office.ledger.now()).await?;
    city.complete().await?;
    bar.finish_and_clear();
    cast::hire(office, show, city.staff()).await?;
    let book = budgets::open(office).await?;
    done_with(office, book).await?;
    Ok(city.census())
}

/// What the office did with its budget and reported of its work. What its rules refuse is left out: a young city has no
/// months to compare.
async fn done_with(office: &Office, book: AffairId) -> Result<()> {
    let past = Past::of(&office.ledger);
    money::spend(&past, book).await?;
    told::units(&past).await?;
    told::bulletins(&past).await
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(ending);
    file.with_file_name(name)
}

/// The file, what `SQLite` keeps beside it, and the anchor of its log.
fn remove(file: &Path) -> Result<()> {
    let beside = ["-wal", "-shm", ".log-anchor"].map(|ending| with_suffix(file, ending));
    for path in beside.into_iter().chain([file.to_owned()]) {
        if path.exists() {
            std::fs::remove_file(&path).with_context(|| path.display().to_string())?;
        }
    }
    Ok(())
}

fn with_suffix(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    file.with_file_name(name)
}
