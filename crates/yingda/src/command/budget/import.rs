//! A book into the office's store: what its pages show, and what its targets are measured by.

use crate::config::Config;
use crate::office::Office;
use crate::speech::Speech;
use affairs::book;
use anyhow::{Context as _, Result, bail};
use budget::book::{Book, Pieces};
use casework::Actor;
use documents::Unopened;
use ledger::affairs::{AffairFailure, Stepped, Stepping};
use ledger::{Envelope, Key};
use performance::books::Keeping;
use sha2::{Digest as _, Sha256};
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read, Seek};
use std::path::Path;
use std::process::ExitCode;
use tokio::sync::mpsc;

/// What a person says of the book.
pub struct Said {
    pub ours: bool,
    pub office: Option<String>,
    pub year: Option<i16>,
}

/// So many pieces wait for the store at most.
const WAITING: usize = 2;

pub async fn run(config: Config, file: &Path, said: Said, speech: &Speech) -> Result<ExitCode> {
    let read = book::Read {
        file: super::name(file),
        digest: digest(file).with_context(|| file.display().to_string())?,
        office: said.office.unwrap_or_default(),
        year: said.year,
        ours: said.ours,
        ..book::Read::default()
    };
    let office = Office::open(config, speech).await?;
    let kept = keep(&office, file, read, speech).await;
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

fn digest(file: &Path) -> io::Result<String> {
    let (mut sha, mut input) = (Sha256::new(), BufReader::new(File::open(file)?));
    loop {
        let part = input.fill_buf()?;
        if part.is_empty() {
            return Ok(hex::encode(sha.finalize()));
        }
        sha.update(part);
        let taken = part.len();
        input.consume(taken);
    }
}

/// The code of the refusal, if the rules say no. While one piece is kept the next is read, and no more lies in memory.
async fn keep(
    office: &Office,
    file: &Path,
    read: book::Read,
    speech: &Speech,
) -> Result<Result<Stepped, &'static str>> {
    let (give, mut pieces) = mpsc::channel(WAITING);
    let (input, name) = (File::open(file)?, read.file.clone());
    let reading = tokio::task::spawn_blocking(move || lay_open(&name, BufReader::new(input), &give));
    let mut keeping = Keeping::new(&office.ledger, read);
    while let Some(piece) = pieces.recv().await {
        keeping.take(&piece).await?;
    }
    match reading.await? {
        Ok(()) => {}
        Err(Ended::Unopened(fault)) => bail!(super::unopened(&fault, file, speech)),
        Err(Ended::Unwanted) => bail!("the store took no more"),
    }
    let (key, by, envelope) = (Key::random()?, Actor::system(), Envelope::new());
    match keeping.finish(&Stepping::new(&key, &by, &envelope)).await {
        Ok(stepped) => Ok(Ok(stepped)),
        Err(AffairFailure::Refused(fault)) => Ok(Err(fault.code())),
        Err(fault) => Err(fault.into()),
    }
}

/// Why reading ended before the file did.
enum Ended {
    Unopened(Unopened),
    /// Nobody takes further pieces.
    Unwanted,
}

impl From<Unopened> for Ended {
    fn from(fault: Unopened) -> Self {
        Self::Unopened(fault)
    }
}

fn lay_open(name: &str, input: impl Read + Seek, give: &mpsc::Sender<Book>) -> Result<(), Ended> {
    let mut pieces = Pieces::default();
    let send = |book| give.blocking_send(book).map_err(|_| Ended::Unwanted);
    documents::stream(name, input, |block| pieces.take(block).into_iter().try_for_each(send))?;
    pieces.finish().into_iter().try_for_each(send)
}
