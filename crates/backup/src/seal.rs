//! Sealing to a public key with age, so that whoever keeps the secret half can open a copy with the
//! ordinary `age` program even when there is no Yingda left.

use crate::fault::Fault;
use age::secrecy::ExposeSecret as _;
use age::x25519;

/// The public half: what the server has.
#[derive(Clone)]
pub struct Recipient(x25519::Recipient);

/// The secret half: what the server must not have. Cannot be printed.
pub struct Identity(x25519::Identity);

impl std::str::FromStr for Recipient {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        text.trim().parse().map(Self).map_err(Fault::Key)
    }
}

impl std::fmt::Display for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Identity {
    /// Reads a key file: the first line that is neither empty nor a remark.
    ///
    /// # Errors
    /// There is no secret key in it.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.next().ok_or(Fault::Key("the file is empty"))?.parse().map(Self).map_err(Fault::Key)
    }

    /// The public half.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }
}

/// A fresh pair: the text of a key file, to be kept away from the server, and its public half.
pub fn new_identity() -> (String, Recipient) {
    let identity = x25519::Identity::generate();
    let public = identity.to_public();
    (format!("# public key: {public}\n{}\n", identity.to_string().expose_secret()), Recipient(public))
}

pub(crate) fn seal(to: &Recipient, plain: &[u8]) -> Result<Vec<u8>, Fault> {
    age::encrypt(&to.0, plain).map_err(|cause| Fault::Stream(std::io::Error::other(cause.to_string())))
}

pub(crate) fn open(with: &Identity, sealed: &[u8]) -> Result<Vec<u8>, Fault> {
    age::decrypt(&with.0, sealed).map_err(|_| Fault::Closed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_secret_half_opens() {
        let (file, public) = new_identity();
        let sealed = seal(&public, b"a book").unwrap();
        assert!(!sealed.windows(6).any(|bytes| bytes == b"a book"));
        assert_eq!(open(&Identity::read(&file).unwrap(), &sealed).unwrap(), b"a book");
        let (other, _) = new_identity();
        assert!(matches!(open(&Identity::read(&other).unwrap(), &sealed), Err(Fault::Closed)));
        assert_eq!(Identity::read(&file).unwrap().recipient().to_string(), public.to_string());
        assert!(Identity::read("# nothing\n").is_err());
        assert!("age1rubbish".parse::<Recipient>().is_err());
    }
}
