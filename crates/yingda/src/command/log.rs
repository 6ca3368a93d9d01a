//! `yingda log`: where the log stands, taking facts in by hand, writing it out as static files, and
//! keeping what witnesses send.

use crate::config::Config;
use crate::office::Office;
use crate::sealing;
use crate::speech::Speech;
use anyhow::{Context as _, Result, bail};
use ledger::{Store, StoreFault};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use translog::{Head, TileAt, cosignature};

/// Tiles read together.
const TOGETHER: u64 = 64;

/// Tells where the log stands.
pub async fn status(config: Config, speech: &Speech) -> Result<ExitCode> {
    let verifier = sealing::verifier(&config, None)?;
    let office = Office::open_as_is(config, speech).await?;
    let store = office.ledger.store();
    let (head, backlog) = (store.checkpoint().await?, store.log_backlog().await?);
    let oldest = backlog.oldest.map_or_else(|| "–".to_owned(), |oldest| oldest.to_string());
    let args = [
        ("leaves", head.as_ref().map_or(0, |head| head.size).into()),
        ("waiting", backlog.waiting.into()),
        ("oldest", oldest.into()),
        ("key", verifier.as_ref().map_or("–", |verifier| verifier.public()).into()),
    ];
    speech.tell("cli-log-status", &args)?;
    office.close().await?;
    Ok(ExitCode::SUCCESS)
}

/// Takes everything that waits into the log.
pub async fn integrate(config: Config, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open(config, speech).await?;
    let taken = sealing::integrator(&office)?.catch_up(office.ledger.now()).await?;
    speech.tell("cli-log-integrated", &[("taken", taken.into())])?;
    office.close().await?;
    Ok(ExitCode::SUCCESS)
}

/// Writes every tile and the newest checkpoint as files that any web server can serve.
pub async fn export(config: Config, to: &Path, speech: &Speech) -> Result<ExitCode> {
    let verifier = sealing::known_verifier(&config, None)?;
    let office = Office::open_as_is(config, speech).await?;
    let store = &**office.ledger.store();
    let Some(note) = whole_note(store).await? else { bail!("the log is empty") };
    let size = Head::unchecked(&note)?.size;
    let folder = Folder(to.to_owned());
    let mut written = 0_u64;
    let mut levels = vec![TileAt::entries(0)];
    levels.extend((0..8).map(|level| TileAt::hashes(level, 0)));
    for first in levels {
        let mut n = 0;
        while (TileAt { n, ..first }).width(size) > 0 {
            let block: Vec<TileAt> = (n..n + TOGETHER).map(|n| TileAt { n, ..first }).collect();
            let tiles = store.tiles(&block).await?;
            for tile in block.into_iter().filter(|tile| tile.width(size) > 0) {
                let bytes = tiles.get(&tile).and_then(|bytes| bytes.get(..tile.width(size) * 32));
                folder.put(
                    tile,
                    bytes.with_context(|| format!("tile {} is missing", tile.path(256)))?,
                    size,
                )?;
                written += 1;
            }
            n += TOGETHER;
        }
    }
    fs::write(to.join("checkpoint"), note)?;
    fs::write(to.join("key"), format!("{}\n", verifier.public()))?;
    let args =
        [("tiles", written.into()), ("leaves", size.into()), ("folder", to.display().to_string().into())];
    speech.tell("cli-log-exported", &args)?;
    office.close().await?;
    Ok(ExitCode::SUCCESS)
}

/// Keeps a cosignature line of a known witness for the newest checkpoint.
pub async fn cosign(config: Config, file: &Path, speech: &Speech) -> Result<ExitCode> {
    let verifier = sealing::known_verifier(&config, None)?;
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let line = text.lines().rev().find(|line| line.starts_with('\u{2014}'));
    let line = line.context("no signature line in the file")?;
    let office = Office::open_as_is(config, speech).await?;
    let store = office.ledger.store();
    let mut kept = None;
    for head in store.checkpoint().await?.into_iter().chain(head_of(&**store, &text).await?) {
        let note = cosignature::add(&head.note, line)?;
        if let Some(witness) = verifier.open(&note)?.witnesses.first() {
            store.add_cosignature(head.size, line).await?;
            kept = Some((witness.clone(), head.size));
            break;
        }
    }
    let Some((witness, size)) = kept else { bail!("no known witness signed this checkpoint with that line") };
    speech.tell("cli-log-cosigned", &[("witness", witness.into()), ("leaves", size.into())])?;
    office.close().await?;
    Ok(ExitCode::SUCCESS)
}

/// The stored checkpoint of the size the file's note names, if it is a whole note.
async fn head_of(store: &dyn Store, text: &str) -> Result<Option<ledger::log::Checkpointed>> {
    match Head::unchecked(text) {
        Ok(head) => Ok(store.checkpoint_at(head.size).await?),
        Err(_) => Ok(None),
    }
}

/// The newest checkpoint with every cosignature kept for it.
async fn whole_note(store: &dyn Store) -> Result<Option<String>> {
    let Some(head) = store.checkpoint().await? else { return Ok(None) };
    let mut note = head.note;
    for line in store.cosignatures(head.size).await? {
        note = cosignature::add(&note, &line).unwrap_or(note);
    }
    Ok(Some(note))
}

/// A log as files.
pub struct Folder(pub PathBuf);

impl Folder {
    /// Its checkpoint.
    pub fn checkpoint(&self) -> Result<Option<String>> {
        let path = self.0.join("checkpoint");
        if !path.exists() {
            return Ok(None);
        }
        fs::read_to_string(&path).map(Some).with_context(|| path.display().to_string())
    }

    /// A tile of it; `None` if there is no such file.
    pub fn tile(&self, tile: TileAt, width: usize) -> Result<Option<Vec<u8>>, StoreFault> {
        let path = self.0.join("tile").join(tile.path(width));
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(StoreFault::Unavailable(format!("{}: {cause}", path.display()))),
        }
    }

    fn put(&self, tile: TileAt, bytes: &[u8], size: u64) -> Result<()> {
        let path = self.0.join("tile").join(tile.path(tile.width(size)));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        fs::write(&path, bytes).with_context(|| path.display().to_string())
    }
}
