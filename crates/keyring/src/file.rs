//! The key file: text with a version, one key a line and a sum over all of it.
//!
//! ```text
//! yingda-keys 1
//! index hmac-sha-256 <base64>
//! key 3f9a1c20 <base64>
//! key 77ab01d4 <base64> current
//! sum 0123456789abcdef
//! ```

use crate::cipher::Cipher;
use crate::ring::Keyring;
use crate::secret::{KeyId, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use zeroize::Zeroizing;

const FIRST: &str = "yingda-keys 1";
const NOTICE: &str =
    "# Keep a copy of this file apart from the database and from its backups. Without it nothing opens.";

/// Why a text is no key file. Names the line, never what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyFileFault {
    /// The first line is another.
    #[error("the first line of a key file says `{FIRST}`; this is another file, or one of a newer program")]
    Foreign,
    /// A line that is not understood.
    #[error("line {0} of the key file is not understood")]
    Line(usize),
    /// A key id that stands there twice.
    #[error("line {0} of the key file repeats a key")]
    Double(usize),
    /// Not exactly one key is the current one.
    #[error("exactly one key of the key file must be marked `current`")]
    Current,
    /// The index key is missing.
    #[error("the key file has no `index` line")]
    NoIndex,
    /// The sum does not fit: the file was cut off or edited.
    #[error("the sum of the key file does not fit: it was cut off or changed; take your other copy of it")]
    Sum,
}

impl Keyring {
    /// The text of the key file. Whoever has it opens everything.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(512));
        let index = Zeroizing::new(STANDARD.encode(self.index.bytes()));
        let hash = index_code(self.index_hash);
        let _infallible = writeln!(text, "{FIRST}\n{NOTICE}\nindex {hash} {}", *index);
        for (id, master) in &self.masters {
            let key = Zeroizing::new(STANDARD.encode(master.bytes()));
            let mark = if *id == self.current { " current" } else { "" };
            let _infallible = writeln!(text, "key {id} {}{mark}", *key);
        }
        let sum = sum(&text);
        let _infallible = writeln!(text, "sum {sum}");
        text
    }

    /// Reads a key file. New records are locked with `cipher`.
    ///
    /// # Errors
    /// The text is no whole key file.
    pub fn parse(text: &str, cipher: Cipher) -> Result<Self, KeyFileFault> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let text = Zeroizing::new(text.replace("\r\n", "\n"));
        if text.lines().next().map(str::trim_end) != Some(FIRST) {
            return Err(KeyFileFault::Foreign);
        }
        let Some(at) = text.rfind("\nsum ") else { return Err(KeyFileFault::Sum) };
        let (body, last) = text.split_at(at + 1);
        if last.trim_end().strip_prefix("sum ") != Some(sum(body).as_str()) {
            return Err(KeyFileFault::Sum);
        }
        read(body, cipher)
    }
}

fn read(body: &str, cipher: Cipher) -> Result<Keyring, KeyFileFault> {
    let (mut masters, mut current, mut index) = (BTreeMap::new(), Vec::new(), None);
    for (nth, line) in body.lines().enumerate().skip(1) {
        let fault = KeyFileFault::Line(nth + 1);
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            [] => {}
            [first, ..] if first.starts_with('#') => {}
            ["index", hash, key] if index.is_none() => {
                index = Some((index_cipher(hash).ok_or(fault)?, secret(key).ok_or(fault)?));
            }
            ["key", id, key, mark @ ..] if mark.is_empty() || *mark == ["current"] => {
                let id = KeyId::parse(id).ok_or(fault)?;
                if masters.insert(id, secret(key).ok_or(fault)?).is_some() {
                    return Err(KeyFileFault::Double(nth + 1));
                }
                current.extend(mark.first().map(|_| id));
            }
            _ => return Err(fault),
        }
    }
    let [current] = current[..] else { return Err(KeyFileFault::Current) };
    let (index_hash, index) = index.ok_or(KeyFileFault::NoIndex)?;
    Ok(Keyring { cipher, current, masters, index, index_hash })
}

fn secret(text: &str) -> Option<Secret> {
    let bytes = Zeroizing::new(STANDARD.decode(text).ok()?);
    Some(Secret::new(bytes.as_slice().try_into().ok()?))
}

fn sum(body: &str) -> String {
    hex::encode(&Sha256::digest(body)[..8])
}

fn index_code(hash: Cipher) -> &'static str {
    match hash {
        Cipher::Aes256Gcm => "hmac-sha-256",
        Cipher::Sm4Gcm => "hmac-sm3",
    }
}

fn index_cipher(code: &str) -> Option<Cipher> {
    [Cipher::Aes256Gcm, Cipher::Sm4Gcm].into_iter().find(|hash| index_code(*hash) == code)
}
