//! The one program: every command an office, its operator or a developer types.

mod cli;
mod command;
mod config;
mod embedded;
mod fonts;
mod gauges;
mod link;
mod office;
mod packs;
mod progress;
mod sealing;
mod speech;
mod stop;

use clap::FromArgMatches as _;
use cli::Cli;
use speech::Speech;
use std::io::IsTerminal as _;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// Pages are put together from thousands of short texts on several threads at once: the allocator of the machine spends
/// a fifth of a page's time on them (ADR 0041).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let speech = match Speech::load(std::env::args_os()) {
        Ok(speech) => speech,
        Err(faults) => {
            eprintln!("{faults:#}");
            return ExitCode::FAILURE;
        }
    };
    let matches = cli::localised(&speech).get_matches();
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(fault) => fault.exit(),
    };
    log();
    match run(cli, &speech) {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("{}", speech.fault(&fault));
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(cli: Cli, speech: &Speech) -> anyhow::Result<ExitCode> {
    Box::pin(command::run(cli, speech)).await
}

/// Log lines go to standard error, `RUST_LOG` decides which; what a command answers goes to standard output.
fn log() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,yingda=info"));
    let colours = std::io::stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr).init();
}
