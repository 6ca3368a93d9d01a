//! `[[link]]`: a superior's office whose cases come here and go back answered.

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;
use site::Hidden;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Link {
    /// What the superior is called here: small letters, digits and hyphens. Never changed once it is in use.
    pub name: String,
    /// The superior's address.
    pub address: String,
    /// The unit that this office is there.
    pub unit: String,
    /// A file that holds nothing but the token of a handler of that unit.
    pub handler_token_file: PathBuf,
    /// The same of an approver, another person.
    pub approver_token_file: PathBuf,
    /// The superior's reason for sending back, for what this office declines.
    pub send_back_reason: String,
    /// Whether the superior may lie in a private network.
    pub private: bool,
}

impl Link {
    /// The two tokens: the handler's, the approver's.
    pub fn tokens(&self) -> Result<(Hidden, Hidden)> {
        Ok((token(&self.handler_token_file)?, token(&self.approver_token_file)?))
    }

    /// Insists on what a link cannot do without.
    pub fn check(&self) -> Result<()> {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.name.is_empty() || self.name.len() > 20 || !self.name.chars().all(fits) {
            bail!("[[link]] name: {:?}", self.name);
        }
        for (key, value) in [("address", &self.address), ("unit", &self.unit)] {
            if value.is_empty() {
                bail!("[[link]] {}: {key}", self.name);
            }
        }
        Ok(())
    }
}

fn token(file: &Path) -> Result<Hidden> {
    let text = std::fs::read_to_string(file).with_context(|| format!("[[link]] {}", file.display()))?;
    Ok(Hidden(text.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_says_what_it_lacks() {
        for (lines, word) in [
            ("name = 'The City'", "The City"),
            ("name = 'city'\nunit = 'U'", "address"),
            ("name = 'city'\naddress = 'https://a.example'", "unit"),
        ] {
            let link: Link = toml::from_str(lines).unwrap();
            let fault = link.check().unwrap_err().to_string();
            assert!(fault.contains(word), "{lines}: {fault}");
        }
    }

    #[test]
    fn a_token_is_read_without_its_newline_and_never_printed() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "yd_secret\n").unwrap();
        let (handler_token_file, approver_token_file) = (file.path().into(), file.path().into());
        let link = Link { handler_token_file, approver_token_file, ..Link::default() };
        let (handler, _) = link.tokens().unwrap();
        assert_eq!(handler, Hidden("yd_secret".into()));
        assert!(!format!("{link:?} {handler:?}").contains("secret"));
    }
}
