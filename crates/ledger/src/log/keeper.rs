//! Two files outside the database: the key that signs the log, and the anchor, its latest signed head.
//!
//! Whoever has the database alone can neither sign another history nor pretend that the log was never
//! longer than it is.

use crate::dice;
use crate::fault::StoreFault;
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use translog::LogKey;

fn unusable(path: &Path, cause: impl std::fmt::Display) -> StoreFault {
    StoreFault::Unavailable(format!("{}: {cause}", path.display()))
}

/// Where the signing key lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFile(pub PathBuf);

impl KeyFile {
    /// Reads the key; `None` if there is no file.
    ///
    /// # Errors
    /// The file cannot be read or holds no key.
    pub fn read(&self) -> Result<Option<LogKey>, StoreFault> {
        match fs::read_to_string(&self.0) {
            Ok(text) => LogKey::parse(&text).map(Some).map_err(|fault| unusable(&self.0, fault)),
            Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(unusable(&self.0, cause)),
        }
    }

    /// Reads the key, or makes one for that origin in a file that only its owner reads. Two processes that
    /// start at once end up with the same key.
    ///
    /// # Errors
    /// The file cannot be read or made, or the key is of another origin.
    pub fn read_or_make(&self, origin: &str) -> Result<LogKey, StoreFault> {
        if let Some(key) = self.read()? {
            return if key.origin() == origin {
                Ok(key)
            } else {
                Err(unusable(&self.0, format!("the key is of the log {:?}, not {origin:?}", key.origin())))
            };
        }
        let key = LogKey::of_seed(origin, &dice::bytes()?).map_err(|fault| unusable(&self.0, fault))?;
        let text = format!("{}\n", key.secret());
        match place_new(&self.0, &text) {
            Ok(()) => Ok(key),
            Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {
                self.read()?.ok_or_else(|| unusable(&self.0, "it came and went"))
            }
            Err(cause) => Err(unusable(&self.0, cause)),
        }
    }
}

/// Where the latest checkpoint lies, outside the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor(pub PathBuf);

impl Anchor {
    /// The checkpoint kept there; `None` if there is no file.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn read(&self) -> Result<Option<String>, StoreFault> {
        match fs::read_to_string(&self.0) {
            Ok(note) => Ok(Some(note)),
            Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(unusable(&self.0, cause)),
        }
    }

    /// Puts a checkpoint in the place of the last one, at once and durably.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&self, note: &str) -> Result<(), StoreFault> {
        let beside = beside(&self.0)?;
        let put = || -> std::io::Result<()> {
            make_folder(&self.0)?;
            let mut file = fs::File::create(&beside)?;
            file.write_all(note.as_bytes())?;
            file.sync_all()?;
            fs::rename(&beside, &self.0)
        };
        put().map_err(|cause| unusable(&self.0, cause))
    }
}

fn make_folder(path: &Path) -> std::io::Result<()> {
    match path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => fs::create_dir_all(folder),
        None => Ok(()),
    }
}

/// A name beside the file that no other process takes.
fn beside(path: &Path) -> Result<PathBuf, StoreFault> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}", hex::encode(dice::bytes::<8>()?)));
    Ok(path.with_file_name(name))
}

/// Writes a file that did not exist, whole or not at all, for its owner's eyes only.
fn place_new(path: &Path, text: &str) -> std::io::Result<()> {
    make_folder(path)?;
    let beside = beside(path).map_err(std::io::Error::other)?;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    let placed = fs::hard_link(&beside, path);
    fs::remove_file(&beside)?;
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_for_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let file = KeyFile(folder.path().join("deep/log.key"));
        assert!(file.read().unwrap().is_none());
        let made = file.read_or_make("o").unwrap();
        assert_eq!(file.read_or_make("o").unwrap().public(), made.public());
        assert!(
            matches!(file.read_or_make("p"), Err(StoreFault::Unavailable(why)) if why.contains("another") || why.contains("not"))
        );
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&file.0).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert_eq!(folder.path().join("deep").read_dir().unwrap().count(), 1);
        fs::write(&file.0, "rubbish").unwrap();
        assert!(file.read_or_make("o").is_err());
    }

    #[test]
    fn an_anchor_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let anchor = Anchor(folder.path().join("anchor"));
        assert_eq!(anchor.read().unwrap(), None);
        for note in ["one", "two"] {
            anchor.write(note).unwrap();
            assert_eq!(anchor.read().unwrap().as_deref(), Some(note));
        }
        assert_eq!(folder.path().read_dir().unwrap().count(), 1);
    }
}
