//! Who signs the log of an open office, and who checks it.

use crate::config::Config;
use crate::office::Office;
use anyhow::{Context as _, Result, bail};
use ledger::log::Integrator;
use translog::cosignature::Witness;
use translog::{LogKey, LogVerifier};

/// The integrator of the office, with the key of its file; the key is made at first start.
pub fn integrator(office: &Office) -> Result<Integrator> {
    let config = &office.config;
    let (url, code) = (&config.database.url, &office.ledger.book().newest().office.code);
    let origin = config.log.origin(code.as_str());
    let key = match config.log.key_file(url) {
        Some(file) => file.read_or_make(&origin)?,
        None => LogKey::of_seed(&origin, &ledger::dice::bytes()?)?,
    };
    Ok(Integrator::new(office.ledger.store().clone(), key, config.log.anchor(url))?)
}

/// What checks the log: the key told, else that of the key's file. `None` if there is neither yet.
pub fn verifier(config: &Config, told: Option<&str>) -> Result<Option<LogVerifier>> {
    let public = match (told, config.log.key_file(&config.database.url)) {
        (Some(key), _) => Some(key.to_owned()),
        (None, Some(file)) => file.read()?.map(|key| key.public().to_owned()),
        (None, None) => None,
    };
    let Some(public) = public else { return Ok(None) };
    let verifier = LogVerifier::new(&public).context("the log's public key")?;
    Ok(Some(verifier.with_witnesses(witnesses(config)?)))
}

/// As [`verifier`]; without a key nothing can be verified.
pub fn known_verifier(config: &Config, told: Option<&str>) -> Result<LogVerifier> {
    match verifier(config, told)? {
        Some(verifier) => Ok(verifier),
        None => bail!("no key of the log: give --key, or the key file in [log]"),
    }
}

fn witnesses(config: &Config) -> Result<Vec<Witness>> {
    let read = |key: &String| Witness::parse(key).with_context(|| format!("[log] witnesses: {key}"));
    config.log.witnesses.iter().map(read).collect()
}
