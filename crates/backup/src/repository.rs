//! A folder of copies: pieces named by what is in them, and a list of pieces for each copy.

use crate::fault::Fault;
use crate::keep;
use crate::seal::{self, Identity, Recipient};
use crate::snapshot::{About, Snapshot};
use fastcdc::v2020::StreamCDC;
use flate2::Compression;
use flate2::read::{DeflateDecoder, DeflateEncoder};
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::HashSet;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

const FORM: u32 = 1;
const LEAST: usize = 64 * 1024;
const USUAL: usize = 256 * 1024;
const MOST: usize = 1024 * 1024;

/// What the folder says of itself.
#[derive(Debug, Serialize, Deserialize)]
struct Label {
    form: u32,
    recipient: String,
    salt: String,
}

/// A folder of copies.
pub struct Repository {
    folder: PathBuf,
    recipient: Recipient,
    salt: Vec<u8>,
}

/// What taking a copy cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The copy.
    pub snapshot: Snapshot,
    /// How many pieces were not there yet.
    pub new_pieces: usize,
    /// Their length on the disk.
    pub new_bytes: u64,
}

/// Pieces kept, not yet a copy.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    bytes: u64,
    sha256: String,
    pieces: Vec<String>,
    new_pieces: usize,
    new_bytes: u64,
}

impl Repository {
    /// Opens a folder of copies, or makes one for this public key.
    ///
    /// # Errors
    /// It cannot be read, or belongs to another key.
    pub fn ready(folder: &Path, recipient: &Recipient) -> Result<Self, Fault> {
        if !label_of(folder).exists() {
            let mut salt = [0; 32];
            #[expect(clippy::disallowed_methods, reason = "the dice of this room")]
            getrandom::fill(&mut salt).map_err(|cause| Fault::Dice(cause.to_string()))?;
            let label = Label { form: FORM, recipient: recipient.to_string(), salt: hex::encode(salt) };
            keep::whole(&label_of(folder), &json(&label)?)?;
        }
        let repository = Self::open(folder)?;
        if repository.recipient.to_string() == recipient.to_string() {
            return Ok(repository);
        }
        Err(Fault::OtherKey(repository.recipient.to_string()))
    }

    /// Opens a folder of copies.
    ///
    /// # Errors
    /// It cannot be read, or holds none.
    pub fn open(folder: &Path) -> Result<Self, Fault> {
        let not_ours = |why: String| Fault::NotOurs { path: folder.to_owned(), why };
        let text = fs::read(label_of(folder)).map_err(|cause| not_ours(cause.to_string()))?;
        let label: Label = serde_json::from_slice(&text).map_err(|cause| not_ours(cause.to_string()))?;
        if label.form != FORM {
            return Err(not_ours(format!("form {}", label.form)));
        }
        let salt = hex::decode(&label.salt).map_err(|cause| not_ours(cause.to_string()))?;
        Ok(Self { folder: folder.to_owned(), recipient: label.recipient.parse()?, salt })
    }

    /// Keeps the pieces of a stream. They are no copy yet: see [`Repository::list`].
    ///
    /// # Errors
    /// The stream or the disk fails.
    pub(crate) fn gather(&self, stream: impl Read) -> Result<Gathered, Fault> {
        let mut whole = Sha256::new();
        let mut gathered = Gathered::default();
        for piece in StreamCDC::new(stream, LEAST, USUAL, MOST) {
            let piece = piece.map_err(|cause| Fault::Stream(cause.into()))?;
            whole.update(&piece.data);
            gathered.bytes += u64::try_from(piece.data.len()).unwrap_or(0);
            let id = self.name(&piece.data);
            if let Some(size) = self.put(&id, &piece.data)? {
                gathered.new_pieces += 1;
                gathered.new_bytes += size;
            }
            gathered.pieces.push(id);
        }
        gathered.sha256 = hex::encode(whole.finalize());
        Ok(gathered)
    }

    /// Makes gathered pieces a copy. Done last, so that a copy that was interrupted is not there, and
    /// its pieces serve the next one.
    ///
    /// # Errors
    /// The disk fails.
    pub(crate) fn list(&self, all: Gathered, taken_at: Timestamp, about: About) -> Result<Written, Fault> {
        let Gathered { bytes, sha256, pieces, new_pieces, new_bytes } = all;
        let id = format!("{}-{}", taken_at.strftime("%Y%m%dT%H%M%S%3fZ"), &sha256[..6]);
        let snapshot = Snapshot { id, taken_at, about, bytes, sha256, pieces };
        keep::whole(&self.list_of(&snapshot.id), &json(&snapshot)?)?;
        Ok(Written { snapshot, new_pieces, new_bytes })
    }

    /// Every copy, oldest first.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn snapshots(&self) -> Result<Vec<Snapshot>, Fault> {
        let folder = self.folder.join("copies");
        if !folder.exists() {
            return Ok(Vec::new());
        }
        let mut all = Vec::new();
        for entry in fs::read_dir(&folder).map_err(Fault::at(&folder))? {
            let path = entry.map_err(Fault::at(&folder))?.path();
            if path.extension().is_some_and(|end| end == "json") {
                let read = serde_json::from_slice(&keep::read(&path)?);
                all.push(read.map_err(|cause| Fault::NotOurs { path, why: cause.to_string() })?);
            }
        }
        all.sort_by_key(|copy: &Snapshot| (copy.taken_at, copy.id.clone()));
        Ok(all)
    }

    /// The copy of that name, or the newest.
    ///
    /// # Errors
    /// There is none.
    pub fn find(&self, id: Option<&str>) -> Result<Snapshot, Fault> {
        let wanted = |copy: &Snapshot| id.is_none_or(|id| copy.id == id);
        let found = self.snapshots()?.into_iter().rfind(wanted);
        found.ok_or_else(|| Fault::NoSuchCopy(id.unwrap_or("newest").to_owned()))
    }

    /// Gives a copy back, piece by piece, each held against its name and the whole against its sum.
    ///
    /// # Errors
    /// The key does not open it, a piece is missing or damaged, or the receiving end fails.
    pub fn give(&self, copy: &Snapshot, with: &Identity, mut to: impl Write) -> Result<(), Fault> {
        let mut whole = Sha256::new();
        for id in &copy.pieces {
            let damaged = || Fault::Piece(id.clone());
            let sealed = fs::read(self.piece_of(id)).map_err(|_| damaged())?;
            let packed = seal::open(with, &sealed)?;
            let mut plain = Vec::new();
            let most = u64::try_from(MOST).unwrap_or(u64::MAX);
            DeflateDecoder::new(&*packed).take(most + 1).read_to_end(&mut plain).map_err(|_| damaged())?;
            if self.name(&plain) != *id {
                return Err(damaged());
            }
            whole.update(&plain);
            to.write_all(&plain)?;
        }
        to.flush()?;
        if hex::encode(whole.finalize()) == copy.sha256 {
            return Ok(());
        }
        Err(Fault::Piece(copy.id.clone()))
    }

    /// Throws away all but the newest `many` copies, and pieces no copy needs. Gives how many of each.
    ///
    /// # Errors
    /// The folder cannot be read or written.
    pub fn prune(&self, many: usize) -> Result<(usize, usize), Fault> {
        let all = self.snapshots()?;
        let (old, kept) = all.split_at(all.len().saturating_sub(many.max(1)));
        for copy in old {
            let path = self.list_of(&copy.id);
            fs::remove_file(&path).map_err(Fault::at(&path))?;
        }
        let needed: HashSet<&str> = kept.iter().flat_map(|copy| &copy.pieces).map(String::as_str).collect();
        let mut gone = 0;
        for path in self.pieces()? {
            let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            if !needed.contains(name) {
                fs::remove_file(&path).map_err(Fault::at(&path))?;
                gone += 1;
            }
        }
        Ok((old.len(), gone))
    }

    fn pieces(&self) -> Result<Vec<PathBuf>, Fault> {
        let mut all = Vec::new();
        let folder = self.folder.join("pieces");
        for entry in fs::read_dir(&folder).map_err(Fault::at(&folder))? {
            let below = entry.map_err(Fault::at(&folder))?.path();
            for entry in fs::read_dir(&below).map_err(Fault::at(&below))? {
                let path = entry.map_err(Fault::at(&below))?.path();
                if path.extension().is_some_and(|end| end == "age") {
                    all.push(path);
                }
            }
        }
        Ok(all)
    }

    /// Writes a piece that is not there yet; gives its length on the disk.
    fn put(&self, id: &str, plain: &[u8]) -> Result<Option<u64>, Fault> {
        let path = self.piece_of(id);
        if path.exists() {
            return Ok(None);
        }
        let mut packed = Vec::new();
        DeflateEncoder::new(plain, Compression::fast()).read_to_end(&mut packed)?;
        let sealed = seal::seal(&self.recipient, &packed)?;
        keep::whole(&path, &sealed)?;
        Ok(Some(u64::try_from(sealed.len()).unwrap_or(0)))
    }

    /// A name that says nothing of the piece to whoever does not have the piece.
    fn name(&self, plain: &[u8]) -> String {
        let Ok(mut named) = Hmac::<Sha256>::new_from_slice(&self.salt) else { return String::new() };
        named.update(plain);
        hex::encode(named.finalize().into_bytes())
    }

    fn piece_of(&self, id: &str) -> PathBuf {
        self.folder.join("pieces").join(id.get(..2).unwrap_or("00")).join(format!("{id}.age"))
    }

    fn list_of(&self, id: &str) -> PathBuf {
        self.folder.join("copies").join(format!("{id}.json"))
    }
}

fn label_of(folder: &Path) -> PathBuf {
    folder.join("label.json")
}

fn json<T: Serialize>(value: &T) -> Result<Vec<u8>, Fault> {
    serde_json::to_vec_pretty(value).map_err(|cause| Fault::Stream(cause.into()))
}
