//! `yingda budget`: published budgets read, proved, compared, and their targets bound. Files in, words and open data
//! out; only `import` and `freeze` write to the office's store.

mod board;
mod check;
mod compare;
mod freeze;
mod import;
mod publish;
mod read;
mod targets;

use crate::cli::Budget;
use crate::config::Config;
use crate::speech::Speech;
use affairs::board::Occasion;
use anyhow::{Context as _, Result, anyhow};
use budget::book::{self, Book};
use budget::finding::Said;
use budget::money::{Fen, Unit};
use budget::target::{Goal, Target};
use documents::Unopened;
use serde::Serialize;
use std::path::Path;
use std::process::ExitCode;

pub async fn run(config: Config, what: Budget, speech: &Speech) -> Result<ExitCode> {
    match what {
        Budget::Read { file, out } => {
            let book = open(&file, speech)?;
            if book.tables.is_empty() && book.stated.is_empty() && book.targets.is_empty() {
                speech.aside("cli-budget-nothing", &[("file", file.display().to_string().into())]);
                return Ok(ExitCode::FAILURE);
            }
            read::tell(&book, speech)?;
            if let Some(out) = out {
                publish::write(&book, &out, speech)?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Budget::Check { file, all } => check::run(&open(&file, speech)?, all, speech),
        Budget::Compare { before, after } => {
            compare::run(&open(&before, speech)?, &open(&after, speech)?, speech)
        }
        Budget::Targets { file } => targets::run(&open(&file, speech)?, speech),
        Budget::Board { year } => board::show(config, year, speech).await,
        Budget::Freeze { by, year, through, self_evaluation } => {
            let occasion = if self_evaluation { Occasion::SelfEvaluation } else { Occasion::Monitoring };
            freeze::run(config, freeze::Asked { by, year, through, occasion }, speech).await
        }
        Budget::Recompute { id } => board::check(config, id, speech).await,
        Budget::Import { file, ours, office, year } => {
            import::run(config, &file, import::Said { ours, office, year }, speech).await
        }
    }
}

fn open(file: &Path, speech: &Speech) -> Result<Book> {
    read(file, &std::fs::read(file).with_context(|| file.display().to_string())?, speech)
}

fn read(file: &Path, bytes: &[u8], speech: &Speech) -> Result<Book> {
    let source =
        documents::open(&name(file), bytes).map_err(|fault| anyhow!(unopened(&fault, file, speech)))?;
    Ok(book::read(&source))
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Why a file cannot be opened, and what whoever has it can do.
fn unopened(fault: &Unopened, file: &Path, speech: &Speech) -> String {
    let mut args = vec![("file", file.display().to_string().into())];
    args.extend(fault.detail().map(|(name, detail)| (name, detail.into())));
    speech.say(&format!("document-fault-{}", fault.code().replace('_', "-")), &args)
}

/// The code of a coded thing, as it is written to files.
fn code(thing: impl Serialize) -> String {
    match serde_json::to_value(thing) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

/// A row of a goal form with its goal.
fn goal(target: &Target) -> String {
    let goal = match &target.goal {
        Goal::Number(number) => documents::write::Value::Number(*number).written(),
        Goal::Words(words) => words.clone(),
    };
    let sign = match code(target.operator).as_str() {
        "at_least" => "≥",
        "at_most" => "≤",
        "above" => ">",
        "below" => "<",
        "equal" => "=",
        "about" => "≈",
        _ => "",
    };
    format!("{} {sign} {goal}{}", target.name, target.unit)
}

/// One side of a finding.
fn said(said: &Said) -> String {
    match said {
        Said::Money(amount) => yuan(*amount),
        Said::Count(count) => count.to_string(),
        Said::Words(words) => words.clone(),
    }
}

/// In 元, as the tables print it.
fn yuan(amount: Fen) -> String {
    amount.written(Unit::Yuan)
}

/// Hundredths of a percent as a percentage with its sign.
fn percent(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let size = hundredths.unsigned_abs();
    format!("{sign}{}.{:02} %", size / 100, size % 100)
}

fn places<'a>(places: impl IntoIterator<Item = &'a budget::source::Place>) -> String {
    let mut shown: Vec<String> = places.into_iter().map(ToString::to_string).collect();
    shown.dedup();
    let more = shown.len().saturating_sub(SHOWN);
    shown.truncate(SHOWN);
    let rest = if more > 0 { format!("; +{more}") } else { String::new() };
    shown.join("; ") + &rest
}

/// So many places are named; the others are counted.
const SHOWN: usize = 6;
