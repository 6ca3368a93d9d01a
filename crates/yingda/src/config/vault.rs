//! `[vault]`: what locks the words of people.

use ledger::Cipher;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Which cipher locks new records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum CipherName {
    #[default]
    #[serde(rename = "aes-256-gcm")]
    Aes256Gcm,
    #[serde(rename = "sm4-gcm")]
    Sm4Gcm,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Vault {
    /// The file of the master keys; empty: beside the database.
    pub keys: PathBuf,
    /// The cipher of new records.
    pub cipher: CipherName,
}

impl Vault {
    /// Where the key file lies.
    pub fn key_file(&self, database: &str) -> PathBuf {
        if !self.keys.as_os_str().is_empty() {
            return self.keys.clone();
        }
        match file_of(database) {
            Some(file) => {
                let mut name = file.file_name().unwrap_or_default().to_owned();
                name.push(".keys");
                file.with_file_name(name)
            }
            None => PathBuf::from("yingda.keys"),
        }
    }

    /// The cipher.
    pub fn cipher(&self) -> Cipher {
        match self.cipher {
            CipherName::Aes256Gcm => Cipher::Aes256Gcm,
            CipherName::Sm4Gcm => Cipher::Sm4Gcm,
        }
    }
}

/// The file of an `SQLite` address.
pub fn file_of(database: &str) -> Option<&Path> {
    let path = database.strip_prefix("sqlite:")?;
    Some(Path::new(path.trim_start_matches("//").split('?').next().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_lie_beside_the_file_unless_told_otherwise() {
        let usual = Vault::default();
        assert_eq!(usual.key_file("sqlite:var/yingda.db"), PathBuf::from("var/yingda.db.keys"));
        assert_eq!(usual.key_file("postgres://me@db/yingda"), PathBuf::from("yingda.keys"));
        let told = Vault { keys: "/etc/yingda/keys".into(), ..usual };
        assert_eq!(told.key_file("sqlite:var/yingda.db"), PathBuf::from("/etc/yingda/keys"));
    }
}
