//! `[accounts]`: how people prove who they are.

use serde::Deserialize;
use site::SecondFactor;
use std::path::PathBuf;

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Accounts {
    /// Whether everyone needs a second factor.
    pub second_factor: SecondFactor,
    /// Minutes without a click after which a session ends.
    pub idle_minutes: u16,
    /// Hours after which a session ends in any case.
    pub session_hours: u16,
    /// Passwords known from breaches: lines `SHA1:count`, sorted.
    pub breach_file: Option<PathBuf>,
}

impl Default for Accounts {
    fn default() -> Self {
        Self { second_factor: SecondFactor::Required, idle_minutes: 30, session_hours: 12, breach_file: None }
    }
}

impl Accounts {
    /// As the site takes it. No session is shorter than a minute.
    pub fn of_site(&self) -> site::Accounts {
        site::Accounts {
            second_factor: self.second_factor,
            idle_minutes: i64::from(self.idle_minutes.max(1)),
            session_hours: i64::from(self.session_hours.max(1)),
            breach_file: self.breach_file.clone(),
        }
    }
}
