//! `yingda pack`: is a pack sound, how do two differ, which of its limits has nobody read.

use crate::cli::Pack;
use crate::config::Config;
use crate::packs::{self, BrokenPack};
use crate::speech::Speech;
use anyhow::Result;
use std::path::Path;
use std::process::ExitCode;

pub fn run(config: &Config, what: Pack, speech: &Speech) -> Result<ExitCode> {
    let folder = config.office.pack_dir.as_deref();
    match what {
        Pack::Check { what } => check(&what, folder, speech),
        Pack::Diff { old, new } => diff(&old, &new, folder, speech),
        Pack::Doubts { what } => doubts(&what, folder, speech),
    }
}

fn check(what: &str, folder: Option<&Path>, speech: &Speech) -> Result<ExitCode> {
    let book = match packs::named(what, folder) {
        Ok(book) => book,
        Err(fault) => {
            let Some(BrokenPack(faults)) = fault.downcast_ref() else { return Err(fault) };
            for fault in faults {
                speech.line(&fault.to_string())?;
            }
            speech.tell("cli-pack-unsound", &[("pack", what.into()), ("faults", faults.len().into())])?;
            return Ok(ExitCode::FAILURE);
        }
    };
    let policy = book.newest();
    let args = [
        ("pack", policy.version.as_str().into()),
        ("versions", book.versions().len().into()),
        ("units", policy.units.len().into()),
        ("areas", policy.areas.len().into()),
        ("categories", policy.categories.len().into()),
        ("limits", policy.limits.len().into()),
        ("doubts", casework::policy::doubts(policy).count().into()),
    ];
    speech.tell("cli-pack-sound", &args)?;
    Ok(ExitCode::SUCCESS)
}

fn diff(old: &str, new: &str, folder: Option<&Path>, speech: &Speech) -> Result<ExitCode> {
    let (old, new) = (packs::named(old, folder)?, packs::named(new, folder)?);
    let changes = casework::policy::diff(old.newest(), new.newest());
    for change in &changes {
        speech.line(&change.to_string())?;
    }
    speech.tell("cli-pack-differences", &[("count", changes.len().into())])?;
    Ok(ExitCode::SUCCESS)
}

fn doubts(what: &str, folder: Option<&Path>, speech: &Speech) -> Result<ExitCode> {
    let book = packs::named(what, folder)?;
    let mut many = 0_usize;
    for rule in casework::policy::doubts(book.newest()) {
        many += 1;
        let clock = speech.name("clock", rule.clock.code());
        speech.line(&format!("{}\t{}\t{clock}\t{}", rule.confidence, rule.limit.rule, rule.limit.article))?;
    }
    speech.tell("cli-pack-doubts", &[("count", many.into())])?;
    Ok(ExitCode::SUCCESS)
}
