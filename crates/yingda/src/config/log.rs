//! `[log]`: how the transparency log is signed, and what of it lies outside the database.

use ledger::log::{Anchor, KeyFile};
use serde::Deserialize;
use std::path::PathBuf;

/// Where key and anchor lie if the database is no file.
const BESIDE_SERVER: &str = "var/yingda";

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Log {
    /// Whether facts are taken into the log. They wait meanwhile, and nothing is lost.
    pub enabled: bool,
    /// The log's name in every checkpoint; empty: `yingda/` and the office's code.
    pub origin: String,
    /// The signing key; made at first start. Empty: beside the database file.
    pub key_file: String,
    /// The latest signed checkpoint; empty: beside the database file. Better on another disk or machine.
    pub anchor_file: String,
    /// Public keys of witnesses whose cosignatures count.
    pub witnesses: Vec<String>,
}

impl Default for Log {
    fn default() -> Self {
        Self {
            enabled: true,
            origin: String::new(),
            key_file: String::new(),
            anchor_file: String::new(),
            witnesses: Vec::new(),
        }
    }
}

impl Log {
    /// The log's name.
    pub fn origin(&self, office: &str) -> String {
        if self.origin.is_empty() { format!("yingda/{office}") } else { self.origin.clone() }
    }

    /// Where the key lies; `None` for a database that ends with the process.
    pub fn key_file(&self, database: &str) -> Option<KeyFile> {
        placed(&self.key_file, database, ".log-key").map(KeyFile)
    }

    /// Where the anchor lies; `None` for a database that ends with the process.
    pub fn anchor(&self, database: &str) -> Option<Anchor> {
        placed(&self.anchor_file, database, ".log-anchor").map(Anchor)
    }
}

fn placed(told: &str, database: &str, ending: &str) -> Option<PathBuf> {
    if database.contains("memory:") {
        return None;
    }
    if !told.is_empty() {
        return Some(PathBuf::from(told));
    }
    let file = database.strip_prefix("sqlite:").map(|rest| rest.trim_start_matches("//"));
    let file = file.and_then(|rest| rest.split('?').next()).filter(|file| !file.is_empty());
    Some(PathBuf::from(format!("{}{ending}", file.unwrap_or(BESIDE_SERVER))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_and_anchor_lie_beside_the_file_unless_told_otherwise() {
        let log = Log::default();
        let key = |url: &str| log.key_file(url).map(|file| file.0.display().to_string());
        assert_eq!(key("sqlite:var/a.db").as_deref(), Some("var/a.db.log-key"));
        assert_eq!(key("sqlite:///srv/a.db?mode=rwc").as_deref(), Some("/srv/a.db.log-key"));
        assert_eq!(key("postgres://h/d").as_deref(), Some("var/yingda.log-key"));
        assert_eq!((key("memory:"), key("sqlite::memory:")), (None, None));
        let told = Log { anchor_file: "/mnt/anchor".into(), ..Log::default() };
        assert_eq!(told.anchor("sqlite:a.db").unwrap().0, PathBuf::from("/mnt/anchor"));
    }
}
