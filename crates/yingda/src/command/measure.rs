//! `yingda bench`: what is typed becomes a measurement, and its table is printed.

use super::bench;
use crate::cli::{Bench, Engine};
use crate::config::Config;
use crate::packs;
use crate::progress;
use crate::speech::Speech;
use anyhow::Result;
use casework::policy::PolicyBook;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

pub async fn run(config: &Config, what: Bench, speech: &Speech) -> Result<ExitCode> {
    let book = Arc::new(packs::of(&config.office)?);
    let table = match what {
        Bench::Create { engine, seconds } => {
            bench::create(measured(engine), book, Duration::from_secs(seconds)).await?
        }
        Bench::Board { engine, cases } => board(measured(engine), book, cases, speech).await?,
        Bench::Log { engine, leaves } => bench::log(measured(engine), book, leaves).await?,
        Bench::Pages { engine, small, large } => {
            let bar = progress::bar(u64::from(small + large), &speech.say("cli-progress-bench", &[]));
            let table = bench::pages(measured(engine), book, (small, large), |done| {
                bar.set_position(u64::from(done));
            });
            let table = table.await?;
            bar.finish_and_clear();
            table
        }
    };
    speech.line(&table)?;
    Ok(ExitCode::SUCCESS)
}

/// On one thread of its own, as the demonstration is made: acts of one moment then share a transaction.
async fn board(engine: bench::Engine, book: Arc<PolicyBook>, cases: u32, speech: &Speech) -> Result<String> {
    let bar = progress::bar(300, &speech.say("cli-progress-bench", &[]));
    let told = bar.clone();
    let run = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(bench::board(engine, book, cases, |day| told.set_position(u64::from(day))))
    };
    let table = tokio::task::spawn_blocking(run).await?;
    bar.finish_and_clear();
    table
}

fn measured(engine: Engine) -> bench::Engine {
    match engine {
        Engine::Sqlite => bench::Engine::Sqlite,
        Engine::Postgres => bench::Engine::Postgres,
    }
}
