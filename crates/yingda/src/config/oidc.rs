//! `[oidc]`: the office's identity provider, by which people may sign in besides their password.

use anyhow::{Context as _, Result};
use serde::Deserialize;
use site::{Hidden, OidcSettings};
use std::path::PathBuf;

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Oidc {
    /// The provider's address, exactly as its tokens name it; empty: none.
    pub issuer: String,
    /// What the provider calls this office.
    pub client_id: String,
    /// A file that holds nothing but the secret; empty: the environment, or a public client.
    pub client_secret_file: PathBuf,
    /// The secret itself. It belongs in `YINGDA_OIDC_CLIENT_SECRET`, not in the file others read.
    pub client_secret: Hidden,
    /// What the button calls it in Chinese; empty: a general word.
    pub name_zh: String,
    /// The same in English.
    pub name_en: String,
    /// Values of `amr` after which no second factor is asked here.
    pub second_factor_done: Vec<String>,
    /// Whether the provider may lie in a private network.
    pub allow_private: bool,
}

impl Default for Oidc {
    fn default() -> Self {
        let OidcSettings { second_factor_done, allow_private, .. } = OidcSettings::default();
        Self {
            issuer: String::new(),
            client_id: String::new(),
            client_secret_file: PathBuf::new(),
            client_secret: Hidden::default(),
            name_zh: String::new(),
            name_en: String::new(),
            second_factor_done,
            allow_private,
        }
    }
}

impl Oidc {
    /// The provider; `None` if there is none.
    pub fn provider(&self) -> Result<Option<site::Oidc>> {
        if self.issuer.is_empty() {
            return Ok(None);
        }
        let settings = OidcSettings {
            issuer: self.issuer.clone(),
            client_id: self.client_id.clone(),
            client_secret: self.secret()?,
            name_zh: self.name_zh.clone(),
            name_en: self.name_en.clone(),
            second_factor_done: self.second_factor_done.clone(),
            allow_private: self.allow_private,
            ..OidcSettings::default()
        };
        Ok(Some(site::Oidc::new(settings)?))
    }

    fn secret(&self) -> Result<Option<Hidden>> {
        let file = &self.client_secret_file;
        let secret = if file.as_os_str().is_empty() {
            self.client_secret.clone()
        } else {
            let text = std::fs::read_to_string(file);
            Hidden(text.with_context(|| format!("[oidc] {}", file.display()))?.trim().to_owned())
        };
        Ok(Some(secret).filter(|secret| !secret.0.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(lines: &str) -> Oidc {
        toml::from_str(lines).unwrap()
    }

    #[test]
    fn without_an_issuer_there_is_no_provider() {
        assert!(Oidc::default().provider().unwrap().is_none());
    }

    #[test]
    fn what_is_set_up_wrongly_stops_the_start_and_says_why() {
        for (lines, word) in [
            ("issuer = 'id.example'\nclient_id = 'a'", "issuer"),
            ("issuer = 'http://id.example'\nclient_id = 'a'", "https"),
            ("issuer = 'https://id.example'", "client_id"),
            ("issuer = 'https://id.example'\nclient_id = 'a'\nclient_secret_file = '/no/such'", "/no/such"),
        ] {
            let fault = told(lines).provider().unwrap_err().to_string();
            assert!(fault.contains(word), "{lines}: {fault}");
        }
    }

    #[test]
    fn the_secret_is_read_without_its_newline_and_never_printed() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "from a file\n").unwrap();
        let lines = format!("client_secret = 'typed'\nclient_secret_file = '{}'", file.path().display());
        let config = told(&lines);
        assert_eq!(config.secret().unwrap(), Some(Hidden("from a file".into())));
        assert_eq!(told("client_secret = 'typed'").secret().unwrap(), Some(Hidden("typed".into())));
        assert!(!format!("{config:?}").contains("typed"));
    }
}
