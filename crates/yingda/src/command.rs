//! The commands, one file each. They open the office, do one thing, and say what came of it.

mod account;
pub mod audit;
mod backup;
mod bench;
mod budget;
mod check;
mod demo;
mod doctor;
mod export;
mod hold;
mod import;
mod keys;
mod log;
mod measure;
mod migrate;
mod moving;
mod openapi;
mod outbound;
mod pack;
mod paper;
mod rebuild;
mod restore;
mod retain;
mod serve;
mod verify;
mod work;

use crate::cli::{Cli, Log, Verb};
use crate::config::Config;
use crate::speech::Speech;
use anyhow::Result;
use std::process::ExitCode;

/// Does what was typed.
pub async fn run(cli: Cli, speech: &Speech) -> Result<ExitCode> {
    let config = Config::read(&cli.common)?;
    match cli.command {
        Verb::Serve { listen, no_work } => serve::run(config, listen, no_work, speech).await,
        Verb::Work => work::run(config, speech).await,
        Verb::Demo(demo) => demo::run(config, cli.common, demo, speech).await,
        Verb::Import(crate::cli::Import::Messages(what)) => import::run(config, &what, speech).await,
        Verb::Export(crate::cli::Export::Cases { out, format }) => {
            export::run(config, &out, format, speech).await
        }
        Verb::Rebuild => rebuild::run(config, speech).await,
        Verb::Check => check::run(config, speech).await,
        Verb::Verify { tiles, anchor, key } => {
            verify::run(config, verify::Wanted { tiles, anchor, key }, speech).await
        }
        Verb::Log(what) => match what {
            Log::Status => log::status(config, speech).await,
            Log::Integrate => log::integrate(config, speech).await,
            Log::Export { to } => log::export(config, &to, speech).await,
            Log::Cosign { add } => log::cosign(config, &add, speech).await,
        },
        Verb::Doctor => doctor::run(config, speech).await,
        Verb::Outbound(crate::cli::Outbound::Test { to }) => outbound::test(&config, &to, speech).await,
        Verb::Pack(what) => pack::run(&config, what, speech),
        Verb::Paper(what) => paper::run(&config, what, speech),
        Verb::Budget(what) => budget::run(config, what, speech).await,
        Verb::Account(what) => account::run(config, what, speech).await,
        Verb::Migrate { check } => migrate::run(config, check, speech).await,
        Verb::Move { from } => moving::run(config, &from, speech).await,
        Verb::Keys(what) => keys::run(config, what, speech).await,
        Verb::Retain { dry_run } => retain::run(config, dry_run, speech).await,
        Verb::Hold(what) => hold::run(config, what, speech).await,
        Verb::Bench(what) => measure::run(&config, what, speech).await,
        Verb::Backup(what) => backup::run(config, what, speech).await,
        Verb::Restore { from, key, copy } => restore::run(config, &from, &key, copy, speech).await,
        Verb::Audit(what) => audit::run(config, what, speech).await,
        Verb::Openapi => openapi::run(&config, speech),
    }
}
