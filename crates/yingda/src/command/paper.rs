//! `yingda paper`: every official paper with sample texts, to be looked at before one is issued.

use crate::cli::Paper;
use crate::config::Config;
use crate::fonts;
use crate::packs;
use crate::speech::Speech;
use anyhow::{Context as _, Result};
use papers::PaperKind;
use std::path::Path;
use std::process::ExitCode;

pub fn run(config: &Config, what: Paper, speech: &Speech) -> Result<ExitCode> {
    match what {
        Paper::Sample { kind, out } => sample(config, kind.as_deref(), &out, speech),
    }
}

fn sample(config: &Config, kind: Option<&str>, out: &Path, speech: &Speech) -> Result<ExitCode> {
    let mut kinds = PaperKind::ALL.to_vec();
    kinds.retain(|known| kind.is_none_or(|wanted| known.code() == wanted));
    if kinds.is_empty() {
        let known: Vec<&str> = PaperKind::ALL.iter().map(|kind| kind.code()).collect();
        let args = [("paper", kind.unwrap_or_default().into()), ("papers", known.join(", ").into())];
        speech.aside("cli-paper-unknown", &args);
        return Ok(ExitCode::FAILURE);
    }
    let day = packs::of(&config.office)?.newest().effective;
    let press = fonts::press(config, day)?;
    std::fs::create_dir_all(out).with_context(|| out.display().to_string())?;
    for kind in &kinds {
        let printed = press.print(&press.templates().sample(*kind)?)?;
        let file = out.join(format!("{kind}.pdf"));
        std::fs::write(&file, &printed.pdf).with_context(|| file.display().to_string())?;
        let name = speech.name("paper", kind.code());
        speech.line(&format!("{}\t{}\t{}\t{name}", file.display(), printed.pages, printed.digest))?;
    }
    let families: Vec<&str> =
        press.fonts().iter().flat_map(|font| font.families.iter().map(String::as_str)).collect();
    let args = [("count", kinds.len().into()), ("fonts", families.join(", ").into())];
    speech.tell("cli-paper-printed", &args)?;
    Ok(ExitCode::SUCCESS)
}
