//! Where the office keeps its master keys: a file apart from the database, read again when it changes,
//! so that a key can be added and every record rewrapped while the office works.

use crate::dice;
use crate::fault::StoreFault;
use keyring::{Cipher, KeyDice, KeyFileFault, KeyId, Keyring};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::SystemTime;

/// Why the keys cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum KeyFault {
    /// The file cannot be read or written.
    #[error("the key file {path} cannot be used: {cause}")]
    File {
        /// Where it should be.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// It is no key file.
    #[error("{path}: {cause}")]
    Text {
        /// Where it lies.
        path: PathBuf,
        /// What is wrong.
        cause: KeyFileFault,
    },
    /// No randomness, or an id drawn twice.
    #[error(transparent)]
    Dice(#[from] StoreFault),
    /// The key is the current one, or there is none of that id.
    #[error("key {0} is the current one or does not exist")]
    Kept(KeyId),
}

/// The master keys of an office.
#[derive(Debug)]
pub struct Keys {
    ring: RwLock<Arc<Keyring>>,
    file: Option<Watched>,
}

#[derive(Debug)]
struct Watched {
    path: PathBuf,
    cipher: Cipher,
    seen: Mutex<Option<(SystemTime, u64)>>,
}

impl Keys {
    /// Keys that lie in no file: for tests and for what ends with the process.
    pub fn fixed(ring: Keyring) -> Self {
        Self { ring: RwLock::new(Arc::new(ring)), file: None }
    }

    /// Fresh keys that end with the process.
    ///
    /// # Errors
    /// No randomness.
    pub fn passing(cipher: Cipher) -> Result<Self, KeyFault> {
        Ok(Self::fixed(Keyring::new(cipher, &KeyDice::new(dice::bytes()?))))
    }

    /// Reads a key file. New records are locked with `cipher`.
    ///
    /// # Errors
    /// The file is missing, damaged, or not a key file.
    pub fn open(path: &Path, cipher: Cipher) -> Result<Self, KeyFault> {
        let seen = stamp(path);
        let ring = read(path, cipher)?;
        let file = Watched { path: path.to_owned(), cipher, seen: Mutex::new(seen) };
        Ok(Self { ring: RwLock::new(Arc::new(ring)), file: Some(file) })
    }

    /// Makes a key file that only its owner may read, and opens it.
    ///
    /// # Errors
    /// The file is there already or cannot be written.
    pub fn create(path: &Path, cipher: Cipher) -> Result<Self, KeyFault> {
        let ring = Keyring::new(cipher, &KeyDice::new(dice::bytes()?));
        let made = write_new(path, ring.to_text().as_bytes());
        made.map_err(|cause| KeyFault::File { path: path.to_owned(), cause })?;
        Self::open(path, cipher)
    }

    /// The keys as last read.
    pub fn ring(&self) -> Arc<Keyring> {
        self.ring.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads the file again if it has changed; keeps what it has if that fails.
    pub fn refresh(&self) {
        let Some(file) = &self.file else { return };
        let now = stamp(&file.path);
        let mut seen = file.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if now.is_none() || *seen == now {
            return;
        }
        match read(&file.path, file.cipher) {
            Ok(ring) => {
                *self.ring.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(ring);
                *seen = now;
            }
            Err(fault) => {
                tracing::warn!(%fault, "the key file changed and cannot be read; the older keys stay")
            }
        }
    }

    /// Adds a master key and makes it the current one, in the file too.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn add(&self) -> Result<KeyId, KeyFault> {
        self.refresh();
        let mut ring = (*self.ring()).clone();
        let id = ring.add(&KeyDice::new(dice::bytes()?)).ok_or(StoreFault::Conflict)?;
        self.replace(ring)?;
        Ok(id)
    }

    /// Forgets a master key, in the file too. The caller has seen that nothing is wrapped by it.
    ///
    /// # Errors
    /// It is the current one, unknown, or the file cannot be written.
    pub fn forget(&self, id: KeyId) -> Result<(), KeyFault> {
        self.refresh();
        let mut ring = (*self.ring()).clone();
        if !ring.forget(id) {
            return Err(KeyFault::Kept(id));
        }
        self.replace(ring)
    }

    fn replace(&self, ring: Keyring) -> Result<(), KeyFault> {
        if let Some(file) = &self.file {
            let written = write_over(&file.path, ring.to_text().as_bytes());
            written.map_err(|cause| KeyFault::File { path: file.path.clone(), cause })?;
            *file.seen.lock().unwrap_or_else(PoisonError::into_inner) = stamp(&file.path);
        }
        *self.ring.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(ring);
        Ok(())
    }
}

fn stamp(path: &Path) -> Option<(SystemTime, u64)> {
    let about = fs::metadata(path).ok()?;
    Some((about.modified().ok()?, about.len()))
}

fn read(path: &Path, cipher: Cipher) -> Result<Keyring, KeyFault> {
    let text = fs::read_to_string(path).map(keyring::Zeroizing::new);
    let text = text.map_err(|cause| KeyFault::File { path: path.to_owned(), cause })?;
    Keyring::parse(&text, cipher).map_err(|cause| KeyFault::Text { path: path.to_owned(), cause })
}

/// Only its owner may read it; on the disk before this returns.
fn write_new(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text)?;
    file.sync_all()?;
    sync_folder(path)
}

/// The old text stands until the new one is whole.
fn write_over(path: &Path, text: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("new");
    if beside.exists() {
        fs::remove_file(&beside)?;
    }
    write_new(&beside, text)?;
    fs::rename(&beside, path)?;
    sync_folder(path)
}

fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => File::open(folder)?.sync_all(),
        None => File::open(".")?.sync_all(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_is_for_its_owner_only_and_is_never_made_twice() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("office.keys");
        let keys = Keys::create(&path, Cipher::default()).unwrap();
        assert!(matches!(Keys::create(&path, Cipher::default()), Err(KeyFault::File { .. })));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&path), 0o600);
            keys.add().unwrap();
            assert_eq!(mode(&path), 0o600, "and stays so when it is written over");
        }
    }

    #[test]
    fn a_process_sees_the_key_another_one_added() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("office.keys");
        let one = Keys::create(&path, Cipher::default()).unwrap();
        let other = Keys::open(&path, Cipher::default()).unwrap();
        let old = one.ring().current();
        let new = other.add().unwrap();
        assert_eq!(one.ring().current(), old);
        one.refresh();
        assert_eq!(one.ring().current(), new);
        assert!(matches!(one.forget(new), Err(KeyFault::Kept(_))));
        one.forget(old).unwrap();
        fs::write(&path, "yingda-keys 1\ncut").unwrap();
        other.refresh();
        assert_eq!(other.ring().current(), new, "a damaged file takes no key away");
        assert!(matches!(Keys::open(&path, Cipher::default()), Err(KeyFault::Text { .. })));
    }
}
