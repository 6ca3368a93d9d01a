//! How this office is set up: a file, then the environment, then what was typed. Later wins.

mod accounts;
mod backup;
mod database;
mod link;
mod listen;
mod log;
mod office;
mod oidc;
mod papers;
mod sms;
mod smtp;
mod uploads;
mod vault;
mod work;

pub use accounts::Accounts;
pub use backup::Backup;
pub use database::Database;
pub use link::Link;
pub use listen::Listen;
pub use log::Log;
pub use office::Office;
pub use oidc::Oidc;
pub use papers::Papers;
pub use sms::Sms;
pub use smtp::Smtp;
pub use uploads::Uploads;
pub use vault::{Vault, file_of};
pub use work::Work;

use crate::cli::Common;
use anyhow::{Context as _, Result, bail};
use channels::mail::Unfit;
use channels::outbound::{Outbound, Texts};
use channels::texts::TextUnfit;
use serde::Deserialize;
use std::path::Path;
use std::sync::Arc;
use work::{Carrier, Texting};

/// The file that is read if none is named and it exists.
const USUAL: &str = "yingda.toml";
const PREFIX: &str = "YINGDA_";
const SECTIONS: [&str; 13] = [
    "accounts", "backup", "database", "listen", "log", "office", "oidc", "papers", "sms", "smtp", "uploads",
    "vault", "work",
];

/// Every section.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    pub accounts: Accounts,
    pub backup: Backup,
    pub database: Database,
    pub link: Vec<Link>,
    pub listen: Listen,
    pub log: Log,
    pub office: Office,
    pub oidc: Oidc,
    pub papers: Papers,
    pub sms: Sms,
    pub smtp: Smtp,
    pub uploads: Uploads,
    pub vault: Vault,
    pub work: Work,
}

impl Config {
    /// Reads the configuration for what was typed.
    pub fn read(typed: &Common) -> Result<Self> {
        let mut table = match &typed.config {
            Some(path) => file(path)?,
            None if Path::new(USUAL).exists() => file(Path::new(USUAL))?,
            None => toml::Table::new(),
        };
        for (name, value) in std::env::vars() {
            set(&mut table, &name, &value)?;
        }
        let mut config: Self = table.try_into().context("configuration")?;
        if let Some(url) = &typed.database {
            config.database.url.clone_from(url);
        }
        if let Some(pack) = &typed.pack {
            config.office.pack.clone_from(pack);
        }
        if let Some(folder) = &typed.pack_dir {
            config.office.pack_dir = Some(folder.clone());
        }
        Ok(config)
    }

    /// What carries messages out of the office.
    pub fn outbound(&self) -> Result<Outbound, OutboundUnfit> {
        let folder = || self.work.outbound_folder.clone();
        Ok(match self.work.outbound {
            Carrier::Noop => Outbound::Noop,
            Carrier::Folder => Outbound::Folder(folder()),
            Carrier::Smtp => Outbound::Mail {
                post: Arc::new(self.smtp.post()?),
                texts: match self.work.sms {
                    Texting::Noop => Texts::Nowhere,
                    Texting::Folder => Texts::Folder(folder()),
                    Texting::Http => Texts::Gateway(Arc::new(self.sms.gateway()?)),
                },
            },
        })
    }
}

/// Why nothing could leave, whatever is tried.
#[derive(Debug, thiserror::Error)]
pub enum OutboundUnfit {
    /// The mail server's settings.
    #[error(transparent)]
    Mail(#[from] Unfit),
    /// Those of the gateway of text messages.
    #[error(transparent)]
    Texts(#[from] TextUnfit),
}

fn file(path: &Path) -> Result<toml::Table> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    toml::from_str(&text).with_context(|| path.display().to_string())
}

/// `YINGDA_WORK_EVERY_SECONDS=5` is `every_seconds = 5` in `[work]`.
fn set(table: &mut toml::Table, name: &str, value: &str) -> Result<()> {
    let Some(rest) = name.strip_prefix(PREFIX) else { return Ok(()) };
    let rest = rest.to_lowercase();
    let Some((section, key)) = rest.split_once('_').filter(|(section, _)| SECTIONS.contains(section)) else {
        return Ok(());
    };
    let section = table.entry(section).or_insert_with(|| toml::Table::new().into());
    let Some(section) = section.as_table_mut() else { bail!("{name}: not a section") };
    let parsed =
        value.parse::<i64>().map(toml::Value::from).or_else(|_| value.parse::<bool>().map(toml::Value::from));
    section.insert(key.to_owned(), parsed.unwrap_or_else(|_| value.into()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_the_default() {
        let text = include_str!("../../../deploy/yingda.toml");
        let config: Config = toml::from_str(text).unwrap();
        assert_eq!(format!("{config:?}"), format!("{:?}", Config::default()));
    }

    #[test]
    fn the_environment_overrides_single_lines() {
        let mut table: toml::Table = toml::from_str("[work]\nenabled = true\n").unwrap();
        set(&mut table, "YINGDA_WORK_EVERY_SECONDS", "9").unwrap();
        set(&mut table, "YINGDA_WORK_ENABLED", "false").unwrap();
        set(&mut table, "YINGDA_DATABASE_URL", "sqlite:x.db").unwrap();
        set(&mut table, "PATH", "/bin").unwrap();
        let config: Config = table.try_into().unwrap();
        assert_eq!((config.work.every_seconds, config.work.enabled), (9, false));
        assert_eq!(config.database.url, "sqlite:x.db");
    }
}
