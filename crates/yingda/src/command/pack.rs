//! `yingda pack`: is a pack sound, how do two differ, which of its limits has nobody read.

use crate::cli::Pack;
use crate::config::Config;
use crate::fonts;
use crate::packs::{self, BrokenPack};
use crate::speech::Speech;
use anyhow::Result;
use casework::policy::{Change, PackFault, PackFiles, PolicyBook};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

pub fn run(config: &Config, what: Pack, speech: &Speech) -> Result<ExitCode> {
    let folder = config.office.pack_dir.as_deref();
    match what {
        Pack::Check { what } => check(config, &what, speech),
        Pack::Diff { old, new } => diff(&old, &new, folder, speech),
        Pack::Doubts { what } => doubts(&what, folder, speech),
    }
}

fn check(config: &Config, what: &str, speech: &Speech) -> Result<ExitCode> {
    let (files, id) = packs::named_files(what, config.office.pack_dir.as_deref())?;
    let read = packs::book(&files, &id).and_then(|book| {
        let faults = paper_faults(config, &files, &id, &book)?;
        if faults.is_empty() { Ok(book) } else { Err(BrokenPack(faults).into()) }
    });
    let book = match read {
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

/// What is wrong with the papers of a pack, in any of its versions. A pack without papers has none wrong.
fn paper_faults(config: &Config, files: &PackFiles, id: &str, book: &PolicyBook) -> Result<Vec<PackFault>> {
    let fonts = fonts::read(&fonts::files(config))?;
    let mut faults = BTreeSet::new();
    for version in book.versions() {
        let templates = packs::templates(files, id, version.effective)?;
        if !templates.is_empty() {
            faults.extend(papers::check(fonts.clone(), &templates).into_iter().flat_map(packs::paper_faults));
        }
    }
    Ok(faults.into_iter().collect())
}

fn diff(old: &str, new: &str, folder: Option<&Path>, speech: &Speech) -> Result<ExitCode> {
    let (old, new) = (packs::named(old, folder)?, packs::named(new, folder)?);
    let changes = casework::policy::diff(old.newest(), new.newest());
    for change in &changes {
        speech.line(&sentence(change, speech))?;
    }
    speech.tell("cli-pack-differences", &[("count", changes.len().into())])?;
    Ok(ExitCode::SUCCESS)
}

fn sentence(change: &Change, speech: &Speech) -> String {
    let told = |row: &Option<String>, absent: &str| row.clone().unwrap_or_else(|| speech.say(absent, &[]));
    let (before, now) = (told(&change.before, "rules-change-new"), told(&change.after, "rules-change-gone"));
    format!("{} {}: {before} → {now}", speech.name("rules-part", change.what.code()), change.id)
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
