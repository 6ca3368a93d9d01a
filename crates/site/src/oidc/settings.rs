//! How the provider is set up.

use crate::outbound::PATIENCE;
use serde::Deserialize;
use std::fmt;
use std::time::Duration;

/// A secret that no log and no error shows.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Hidden(pub String);

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "none" } else { "hidden" })
    }
}

/// An identity provider and what this office is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OidcSettings {
    /// Its address, exactly as its tokens name it.
    pub issuer: String,
    /// What the provider calls this office.
    pub client_id: String,
    /// What the office proves itself with; `None` for a public client.
    pub client_secret: Option<Hidden>,
    /// What it is called on the button, in Chinese; empty: a general word.
    pub name_zh: String,
    /// The same in English.
    pub name_en: String,
    /// Values of `amr` (RFC 8176) after which no second factor is asked here.
    pub second_factor_done: Vec<String>,
    /// Whether it may lie in a private network.
    pub allow_private: bool,
    /// How long it may take to answer.
    pub patience: Duration,
}

impl Default for OidcSettings {
    fn default() -> Self {
        Self {
            issuer: String::new(),
            client_id: String::new(),
            client_secret: None,
            name_zh: String::new(),
            name_en: String::new(),
            second_factor_done: vec!["mfa".to_owned()],
            allow_private: false,
            patience: PATIENCE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_never_printed() {
        let settings =
            OidcSettings { client_secret: Some(Hidden("tell nobody".into())), ..Default::default() };
        assert!(!format!("{settings:?}").contains("tell nobody"));
    }
}
