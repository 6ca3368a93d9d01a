//! `yingda export cases`: open data about the work, none about people.
//!
//! What leaves is a list of columns, not a case with something taken out: no title, no text, no name,
//! no number of a person, no handle or digest of a paper, nobody's account, nobody complained of. For
//! confidential cases the place and the unit stay blank as well.

mod cases;
mod facts;
mod schema;

use crate::cli::Format;
use crate::config::Config;
use crate::office::Office;
use crate::progress;
use crate::speech::Speech;
use anyhow::{Context as _, Result};
use casework::{Case, CaseId};
use ledger::Ledger;
use schema::Sheet;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

const PAGE: u32 = 500;

pub async fn run(config: Config, out: &Path, format: Format, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open(config, speech).await?;
    let by = casework::ActorId::new(crate::command::audit::CONSOLE);
    let entry = ledger::AuditEntry::new(office.ledger.now(), by, ledger::AuditKind::Exported).about("cases");
    office.ledger.note(vec![entry]).await?;
    let bar = progress::counter(&speech.say("cli-progress-export", &[]));
    let (cases, facts) = write(&office.ledger, out, format, |done| bar.set_position(done)).await?;
    bar.finish_and_clear();
    office.close().await?;
    let folder = out.display().to_string();
    speech.tell(
        "cli-export-done",
        &[("cases", cases.into()), ("facts", facts.into()), ("folder", folder.into())],
    )?;
    Ok(ExitCode::SUCCESS)
}

/// Writes both tables and their description, page by page.
async fn write(ledger: &Ledger, out: &Path, format: Format, progress: impl Fn(u64)) -> Result<(u64, u64)> {
    fs::create_dir_all(out).with_context(|| out.display().to_string())?;
    let mut cases = Sheet::create(out, "cases", format, &cases::COLUMNS)?;
    let mut facts = Sheet::create(out, "facts", format, &facts::COLUMNS)?;
    let mut after: Option<CaseId> = None;
    loop {
        let ids = ledger.store().case_ids(after, PAGE).await?;
        let Some(last) = ids.last() else { break };
        after = Some(*last);
        let histories = ledger.store().histories(&ids).await?;
        for id in &ids {
            let history = histories.get(id).map(Vec::as_slice).unwrap_or_default();
            let case = Case::fold(history).with_context(|| format!("case {id}"))?;
            cases.write(&cases::row(&case))?;
            for recorded in history {
                facts.write(&facts::row(&case, recorded))?;
            }
        }
        progress(cases.rows());
    }
    let (many_cases, many_facts) = (cases.rows(), facts.rows());
    let office = &ledger.book().newest().office;
    schema::describe(out, format, office, &[cases.finish()?, facts.finish()?])?;
    Ok((many_cases, many_facts))
}
