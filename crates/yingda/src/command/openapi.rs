//! `yingda openapi`: the description of the API, as the site serves it.

use crate::config::Config;
use crate::packs;
use crate::speech::Speech;
use anyhow::Result;
use std::process::ExitCode;

pub fn run(config: &Config, speech: &Speech) -> Result<ExitCode> {
    let book = packs::of(&config.office)?;
    let document = site::api::document::document(speech.wording(), book.newest());
    speech.line(&serde_json::to_string_pretty(&document)?)?;
    Ok(ExitCode::SUCCESS)
}
