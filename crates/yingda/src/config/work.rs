//! `[work]`: what the office does by itself.

use serde::Deserialize;
use std::path::PathBuf;

/// Which adapter carries notices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Carrier {
    #[default]
    Noop,
    Folder,
    Smtp,
}

/// What carries text messages where a mail server carries the rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Texting {
    #[default]
    Noop,
    Folder,
    Http,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Work {
    /// Whether `serve` works as well.
    pub enabled: bool,
    /// How often it looks.
    pub every_seconds: u64,
    /// Which adapter carries notices.
    pub outbound: Carrier,
    /// What carries text messages if `outbound` is a mail server.
    pub sms: Texting,
    /// Where the folder adapter puts them.
    pub outbound_folder: PathBuf,
    /// Days after closing at which a case is archived; 0: never by itself.
    pub archive_after_days: u32,
}

impl Default for Work {
    fn default() -> Self {
        Self {
            enabled: true,
            every_seconds: 5,
            outbound: Carrier::Noop,
            sms: Texting::Noop,
            outbound_folder: PathBuf::from("var/outbox"),
            archive_after_days: 0,
        }
    }
}
