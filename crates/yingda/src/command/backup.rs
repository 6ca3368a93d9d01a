//! `yingda backup`: copies of the book that this machine cannot read.

use crate::cli;
use crate::config::Config;
use crate::office::shown;
use crate::packs;
use crate::speech::Speech;
use anyhow::{Context as _, Result, anyhow, bail};
use backup::{About, Fault, Recipient, Repository, Source};
use casework::ids::OfficeId;
use ledger::store::LogStore as _;
use ledger::{Clock as _, SqlStore, SystemClock};
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use wording::Arg;

pub async fn run(config: Config, what: cli::Backup, speech: &Speech) -> Result<ExitCode> {
    let done = match what {
        cli::Backup::NewKey { out } => new_key(&out, speech),
        cli::Backup::Take { to, recipient } => take(config, to, recipient, speech).await,
        cli::Backup::List { from } => list(&config, from, speech),
        cli::Backup::Prune { from, keep } => prune(&config, from, keep, speech),
    };
    done.map_err(|why| told(why, speech))
}

/// What went wrong with a copy, in the language of whoever sits there; anything else as it is.
pub fn told(why: anyhow::Error, speech: &Speech) -> anyhow::Error {
    let Some(fault) = why.downcast_ref::<Fault>() else { return why };
    let (key, args): (&str, Vec<(&str, Arg)>) = match fault {
        Fault::File { path, cause } => (
            "cli-backup-fault-file",
            vec![("path", path.display().to_string().into()), ("why", cause.to_string().into())],
        ),
        Fault::Stream(cause) => ("cli-backup-fault-stream", vec![("why", cause.to_string().into())]),
        Fault::Sqlite(cause) => ("cli-backup-fault-sqlite", vec![("why", cause.to_string().into())]),
        Fault::Tool { tool, said } => {
            ("cli-backup-fault-tool", vec![("tool", (*tool).into()), ("said", said.as_str().into())])
        }
        Fault::Key(what) => ("cli-backup-fault-key", vec![("why", (*what).into())]),
        Fault::Closed => ("cli-backup-fault-closed", Vec::new()),
        Fault::Piece(piece) => ("cli-backup-fault-piece", vec![("piece", piece.as_str().into())]),
        Fault::NotOurs { path, why } => (
            "cli-backup-fault-not-ours",
            vec![("path", path.display().to_string().into()), ("why", why.as_str().into())],
        ),
        Fault::OtherKey(key) => ("cli-backup-fault-other-key", vec![("key", key.as_str().into())]),
        Fault::NoSuchCopy(copy) => ("cli-backup-fault-no-such-copy", vec![("copy", copy.as_str().into())]),
        Fault::NotEmpty(place) => ("cli-backup-fault-not-empty", vec![("place", place.as_str().into())]),
        Fault::OtherEngine { copied, here } => (
            "cli-backup-fault-other-engine",
            vec![("copied", copied.as_str().into()), ("here", (*here).into())],
        ),
        Fault::Dice(why) => ("cli-backup-fault-dice", vec![("why", why.as_str().into())]),
        Fault::Address(address) => ("cli-backup-fault-address", vec![("address", address.as_str().into())]),
    };
    anyhow!(speech.say(key, &args))
}

/// Writes a secret key for its owner alone, and says the public half.
fn new_key(out: &Path, speech: &Speech) -> Result<ExitCode> {
    let (text, public) = backup::new_identity();
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(out).with_context(|| out.display().to_string())?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    let file = out.display().to_string();
    speech.tell("cli-backup-key", &[("file", file.into()), ("public", public.to_string().into())])?;
    Ok(ExitCode::SUCCESS)
}

async fn take(
    config: Config,
    to: Option<PathBuf>,
    recipient: Option<String>,
    speech: &Speech,
) -> Result<ExitCode> {
    let folder = folder(&config, to, speech)?;
    let recipient = recipient.unwrap_or_else(|| config.backup.recipient.clone());
    if recipient.is_empty() {
        bail!("{}", speech.say("cli-backup-no-key", &[]));
    }
    let recipient: Recipient = recipient.parse()?;
    let url = config.database.url.clone();
    let source = Source::of(&url)?;
    let office = packs::of(&config.office)?.newest().office.code.to_string();
    let checkpoint = checkpoint(&url, &office).await?;
    let about = About {
        engine: source.engine().to_owned(),
        office,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        checkpoint,
    };
    let at = SystemClock.now();
    let copied = tokio::task::spawn_blocking(move || {
        source.copy_to(&Repository::ready(&folder, &recipient)?, at, about)
    });
    let written = copied.await?.with_context(|| shown(&url))?;
    let args = [
        ("copy", written.snapshot.id.into()),
        ("bytes", written.snapshot.bytes.into()),
        ("pieces", written.snapshot.pieces.len().into()),
        ("new", written.new_pieces.into()),
        ("written", written.new_bytes.into()),
    ];
    speech.tell("cli-backup-taken", &args)?;
    Ok(ExitCode::SUCCESS)
}

/// The newest signed head before the copy begins: what is put back must contain it.
async fn checkpoint(url: &str, office: &str) -> Result<Option<String>> {
    let store = SqlStore::open(url, &OfficeId::new(office)).await.with_context(|| shown(url))?;
    let head = store.checkpoint().await?;
    store.close().await?;
    Ok(head.map(|head| head.note))
}

fn list(config: &Config, from: Option<PathBuf>, speech: &Speech) -> Result<ExitCode> {
    for copy in Repository::open(&folder(config, from, speech)?)?.snapshots()? {
        let About { engine, office, program, .. } = copy.about;
        speech.line(&format!("{}  {engine}  {office}  {program}  {} B", copy.id, copy.bytes))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn prune(config: &Config, from: Option<PathBuf>, keep: usize, speech: &Speech) -> Result<ExitCode> {
    let (copies, pieces) = Repository::open(&folder(config, from, speech)?)?.prune(keep)?;
    speech.tell("cli-backup-pruned", &[("copies", copies.into()), ("pieces", pieces.into())])?;
    Ok(ExitCode::SUCCESS)
}

fn folder(config: &Config, typed: Option<PathBuf>, speech: &Speech) -> Result<PathBuf> {
    let folder = typed.unwrap_or_else(|| config.backup.folder.clone());
    if folder.as_os_str().is_empty() {
        bail!("{}", speech.say("cli-backup-no-folder", &[]));
    }
    Ok(folder)
}
