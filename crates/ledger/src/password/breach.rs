//! A file of passwords known from breaches, if the office keeps one: lines `SHA1:count` in hexadecimal,
//! sorted, as the public breach collections are published. It is read where it lies, by halving; nothing
//! is sent anywhere.

use sha1::{Digest as _, Sha1};
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::PathBuf;

/// Hexadecimal digits of a SHA-1.
const DIGITS: usize = 40;
/// More than any line is long.
const LINE: u64 = 128;

/// Where the file lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreachFile(pub PathBuf);

impl BreachFile {
    /// Whether the password is in the file.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn holds(&self, password: &str) -> io::Result<bool> {
        let wanted = hex::encode_upper(Sha1::digest(password.as_bytes()));
        let mut file = File::open(&self.0)?;
        let (mut low, mut high) = (0, file.metadata()?.len());
        while low < high {
            let middle = low.midpoint(high);
            let Some((start, line)) = line_after(&mut file, middle)? else {
                high = middle;
                continue;
            };
            let hash = line.get(..DIGITS).unwrap_or(&line).to_ascii_uppercase();
            match hash.as_bytes().cmp(wanted.as_bytes()) {
                std::cmp::Ordering::Equal => return Ok(true),
                std::cmp::Ordering::Less => low = start + line.len() as u64,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        Ok(false)
    }
}

/// The first line that begins at `from` or after it, and where.
fn line_after(file: &mut File, from: u64) -> io::Result<Option<(u64, String)>> {
    let begin = from.saturating_sub(1);
    file.seek(SeekFrom::Start(begin))?;
    let mut bytes = Vec::new();
    file.take(2 * LINE).read_to_end(&mut bytes)?;
    let skipped = match bytes.iter().position(|byte| *byte == b'\n') {
        _ if from == 0 => 0,
        Some(end) => end + 1,
        None => return Ok(None),
    };
    let rest = bytes.get(skipped..).unwrap_or_default();
    let line = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let found = !line.is_empty();
    Ok(found.then(|| (begin + skipped as u64, String::from_utf8_lossy(line).trim_end().to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    #[test]
    fn every_line_is_found_and_nothing_else() {
        for (count, end) in [(0, "\n"), (1, "\n"), (2, "\r\n"), (377, "\r\n"), (1000, "\n")] {
            let mut hashes: Vec<String> =
                (0..count).map(|n| hex::encode_upper(Sha1::digest(format!("word {n}")))).collect();
            hashes.sort();
            let text = hashes.iter().enumerate().fold(String::new(), |mut text, (n, hash)| {
                write!(text, "{hash}:{}{end}", n * n * n).unwrap();
                text
            });
            let folder = tempfile::tempdir().unwrap();
            let file = BreachFile(folder.path().join("breaches.txt"));
            std::fs::write(&file.0, text).unwrap();
            for n in 0..count {
                assert!(file.holds(&format!("word {n}")).unwrap(), "{n} of {count}");
                assert!(!file.holds(&format!("other word {n}")).unwrap(), "{n} of {count}");
            }
            assert!(!file.holds("").unwrap());
        }
        assert!(BreachFile("no-such-file".into()).holds("x").is_err());
    }
}
