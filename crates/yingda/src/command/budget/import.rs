//! A book into the office's store: what its pages show, and what its targets are measured by.

use crate::config::Config;
use crate::office::Office;
use crate::speech::Speech;
use affairs::book::Read;
use anyhow::{Context as _, Result, bail};
use casework::Actor;
use ledger::affairs::{AffairFailure, Stepped, Stepping};
use ledger::{Envelope, Key};
use sha2::{Digest as _, Sha256};
use std::path::Path;
use std::process::ExitCode;

/// What a person says of the book.
pub struct Said {
    pub ours: bool,
    pub office: Option<String>,
    pub year: Option<i16>,
}

pub async fn run(config: Config, file: &Path, said: Said, speech: &Speech) -> Result<ExitCode> {
    let bytes = std::fs::read(file).with_context(|| file.display().to_string())?;
    let book = super::read(file, &bytes, speech)?;
    let read = Read {
        file: super::name(file),
        digest: hex::encode(Sha256::digest(&bytes)),
        office: said.office.unwrap_or_default(),
        year: said.year,
        ours: said.ours,
        ..Read::default()
    };
    let office = Office::open(config, speech).await?;
    let kept = keep(&office, read, book).await;
    office.close().await?;
    match kept? {
        Ok(stepped) => {
            let key = if stepped.repeated { "cli-budget-there" } else { "cli-budget-imported" };
            speech.tell(key, &[("file", file.display().to_string().into()), ("id", stepped.id.0.into())])?;
            Ok(ExitCode::SUCCESS)
        }
        Err(fault) => bail!(speech.name("book-fault", fault)),
    }
}

/// The code of the refusal, if the rules say no.
async fn keep(
    office: &Office,
    read: Read,
    book: budget::book::Book,
) -> Result<Result<Stepped, &'static str>> {
    let key = Key::random()?;
    let (by, envelope) = (Actor::system(), Envelope::new());
    let stepping = Stepping::new(&key, &by, &envelope);
    match performance::books::keep(&office.ledger, &stepping, read, [book]).await {
        Ok(stepped) => Ok(Ok(stepped)),
        Err(AffairFailure::Refused(fault)) => Ok(Err(fault.code())),
        Err(fault) => Err(fault.into()),
    }
}
