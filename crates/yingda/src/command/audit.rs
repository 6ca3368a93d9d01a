//! `yingda audit`: the record of who looked and who administered, for whoever sits at the machine. Reading
//! it here is recorded as well; `check` alone writes nothing, so that a damaged audit stays as it is.

use crate::cli::Audit;
use crate::config::Config;
use crate::office::Office;
use crate::speech::Speech;
use anyhow::{Context as _, Result};
use casework::ActorId;
use ledger::audit::{AuditCursor, AuditFault, AuditLine, AuditQuery};
use ledger::{AuditEntry, AuditKind, Ledger};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

/// Who somebody at the machine is in the audit: whoever may use the command line, by name of the place.
pub const CONSOLE: &str = "console";
const PAGE: u32 = 1000;
const HEAD: [&str; 11] =
    ["nth", "at", "by", "role", "unit", "kind", "case", "about", "purpose", "session", "hash"];

pub async fn run(config: Config, what: Audit, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open_as_is(config, speech).await?;
    let done = match what {
        Audit::List { limit } => list(&office.ledger, limit, speech).await,
        Audit::Export { out } => export(&office.ledger, &out, speech).await,
        Audit::Check => check(&office.ledger, speech).await,
    };
    office.close().await?;
    done
}

async fn note(ledger: &Ledger, kind: AuditKind) -> Result<()> {
    Ok(ledger.note(vec![AuditEntry::new(ledger.now(), ActorId::new(CONSOLE), kind)]).await?)
}

async fn list(ledger: &Ledger, limit: u32, speech: &Speech) -> Result<ExitCode> {
    note(ledger, AuditKind::AuditRead).await?;
    let lines = ledger.audit(&AuditQuery { limit, ..AuditQuery::default() }).await?;
    for line in lines.iter().rev() {
        let cells = cells(line);
        let shown = cells[..10].iter().filter(|cell| !cell.is_empty());
        speech.line(&shown.cloned().collect::<Vec<_>>().join("  "))?;
    }
    Ok(ExitCode::SUCCESS)
}

async fn export(ledger: &Ledger, out: &Path, speech: &Speech) -> Result<ExitCode> {
    note(ledger, AuditKind::AuditExported).await?;
    let mut file = BufWriter::new(File::create(out).with_context(|| out.display().to_string())?);
    file.write_all(row(&HEAD.map(str::to_owned)).as_bytes())?;
    let mut query = AuditQuery { oldest_first: true, limit: PAGE, ..AuditQuery::default() };
    let mut entries = 0_u64;
    loop {
        let lines = ledger.audit(&query).await?;
        let Some(last) = lines.last() else { break };
        query.after = Some(AuditCursor { at: last.entry.at, nth: last.nth });
        for line in &lines {
            file.write_all(row(&cells(line)).as_bytes())?;
            entries += 1;
        }
    }
    file.flush()?;
    let file = out.display().to_string();
    speech.tell("cli-audit-exported", &[("entries", entries.into()), ("file", file.into())])?;
    Ok(ExitCode::SUCCESS)
}

fn cells(line: &AuditLine) -> [String; 11] {
    let entry = &line.entry;
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    [
        line.nth.to_string(),
        entry.at.to_string(),
        entry.by.to_string(),
        text(entry.role.map(casework::Role::code)),
        text(entry.unit.as_ref().map(casework::UnitId::as_str)),
        entry.kind.code().to_owned(),
        entry.case.map(|case| case.to_string()).unwrap_or_default(),
        entry.about.clone(),
        text(entry.purpose.as_deref()),
        text(entry.session.as_deref()),
        line.hash.clone(),
    ]
}

/// Codes and ids alone; still, nothing in it can become a formula of a spreadsheet.
fn row(cells: &[String; 11]) -> String {
    let quoted = |cell: &String| {
        let guard = if cell.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
        format!("\"{guard}{}\"", cell.replace('"', "\"\""))
    };
    cells.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n"
}

async fn check(ledger: &Ledger, speech: &Speech) -> Result<ExitCode> {
    let report = ledger::audit::check(&**ledger.store()).await?;
    for fault in &report.faults {
        match fault {
            AuditFault::Missing { from, before } => {
                speech
                    .tell("cli-audit-missing", &[("from", (*from).into()), ("before", (*before).into())])?;
            }
            AuditFault::Changed { nth } => speech.tell("cli-audit-changed", &[("nth", (*nth).into())])?,
        }
    }
    let entries = ("entries", report.entries.into());
    if report.faults.is_empty() {
        let last = [entries, ("nth", report.last.nth.into()), ("hash", report.last.hash.into())];
        speech.tell("cli-audit-sound", &last)?;
        return Ok(ExitCode::SUCCESS);
    }
    speech.tell("cli-audit-unsound", &[entries, ("wrong", report.faults.len().into())])?;
    Ok(ExitCode::FAILURE)
}
