//! `[smtp]`: the mail server letters leave by, if `[work] outbound` is "smtp".

use channels::mail::{Credentials, MailSettings, Post, Security, Unfit};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// How the connection is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Protected {
    #[default]
    Tls,
    Starttls,
    None,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Smtp {
    /// Name of the server, as in its certificate.
    pub host: String,
    /// 0: the usual one, 465 for TLS, 587 for STARTTLS.
    pub port: u16,
    /// How the connection is protected.
    pub security: Protected,
    /// Who we are there; empty: the server knows us by our network address.
    pub user: String,
    /// A file that holds nothing but the password.
    pub password_file: PathBuf,
    /// The address letters come from.
    pub sender: String,
    /// Certificates (PEM) that alone may vouch for the server; empty: those this machine trusts.
    pub ca_file: PathBuf,
}

impl Smtp {
    /// The way to the server.
    pub fn post(&self) -> Result<Post, Unfit> {
        Post::new(&MailSettings {
            host: self.host.clone(),
            port: self.port,
            security: match self.security {
                Protected::Tls => Security::Tls,
                Protected::Starttls => Security::Starttls,
                Protected::None => Security::Open,
            },
            sign_in: self.sign_in()?,
            sender: self.sender.clone(),
            trusted: named(&self.ca_file).map(read).transpose()?,
        })
    }

    fn sign_in(&self) -> Result<Option<Credentials>, Unfit> {
        match (self.user.as_str(), named(&self.password_file)) {
            ("", None) => Ok(None),
            ("", Some(_)) | (_, None) => Err(Unfit::HalfSignIn),
            (user, Some(file)) => {
                let password = String::from_utf8_lossy(&read(file)?).trim().to_owned();
                Ok(Some(Credentials::new(user.to_owned(), password)))
            }
        }
    }
}

fn named(file: &Path) -> Option<&Path> {
    Some(file).filter(|file| !file.as_os_str().is_empty())
}

fn read(file: &Path) -> Result<Vec<u8>, Unfit> {
    std::fs::read(file).map_err(|cause| Unfit::File { path: file.to_owned(), cause })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(lines: &str) -> Smtp {
        toml::from_str(lines).unwrap()
    }

    #[test]
    fn what_is_set_up_wrongly_stops_the_start_and_says_why() {
        let sound = "host = 'mail.example'\nsender = 'office@mail.example'";
        assert!(told(sound).post().is_ok());
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "no certificate").unwrap();
        let odd = format!("{sound}\nca_file = '{}'", file.path().display());
        for (lines, code) in [
            ("sender = 'office@mail.example'", "no-host"),
            ("host = 'mail.example'\nsender = 'the office'", "sender"),
            ("host = 'mail.example'\nsender = 'a@b.example>\\r\\nDATA'", "sender"),
            (&format!("{sound}\nsecurity = 'none'"), "open"),
            (&format!("{sound}\nuser = 'office'"), "half-sign-in"),
            (&format!("{sound}\npassword_file = '/no/such'"), "half-sign-in"),
            (&format!("{sound}\nuser = 'office'\npassword_file = '/no/such'"), "file"),
            (&format!("{sound}\nca_file = '/no/such'"), "file"),
            (&odd, "certificates"),
        ] {
            assert_eq!(told(lines).post().unwrap_err().code(), code, "{lines}");
        }
        for here in ["localhost", "127.0.0.1", "::1"] {
            let lines = format!("host = '{here}'\nsender = 'office@mail.example'\nsecurity = 'none'");
            assert!(told(&lines).post().is_ok(), "{here}");
        }
        assert!(toml::from_str::<Smtp>("password = 'typed'").is_err(), "a password belongs in a file");
    }

    #[test]
    fn the_password_is_read_without_its_newline_and_never_printed() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "from a file\n").unwrap();
        let lines = "host = 'mail.example'\nsender = 'office@mail.example'\nuser = 'office'";
        let smtp = told(&format!("{lines}\npassword_file = '{}'", file.path().display()));
        let sign_in = smtp.sign_in().unwrap();
        assert_eq!(sign_in, Some(Credentials::new("office".into(), "from a file".into())));
        assert!(!format!("{smtp:?} {sign_in:?} {:?}", smtp.post()).contains("from a file"));
    }
}
