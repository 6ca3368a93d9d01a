//! Checkpoints: the tree's size and root, signed with a key that lies outside the database.

use crate::cosignature::Witness;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use signed_note::{
    Note, Signer as _, StandardSigner, StandardVerifier, Verifier as _, VerifierList, is_key_name_valid,
    key_id,
};
use std::fmt;
use tlog_tiles::checkpoint::Checkpoint;
use tlog_tiles::tlog::Hash;

const ED25519: u8 = 1;
/// A note is a few lines; more is not looked at.
const LONGEST: usize = 64 * 1024;

/// A tree, in short.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// Whose log.
    pub origin: String,
    /// How many leaves.
    pub size: u64,
    /// The hash of them all.
    pub root: Hash,
}

/// A head with a signature that was checked.
#[derive(Clone, Debug, PartialEq)]
pub struct SignedHead {
    /// What is signed.
    pub head: Head,
    /// The whole note, signatures included.
    pub note: String,
    /// Names of known witnesses who signed it too.
    pub witnesses: Vec<String>,
}

/// Why a checkpoint or a key is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeadFault {
    /// It is no checkpoint.
    #[error("this is not a checkpoint")]
    Form,
    /// It is not signed by the log's key, or was changed after signing.
    #[error("the checkpoint is not signed by this log's key")]
    Signature,
    /// It is of another log.
    #[error("the checkpoint is of another log")]
    Origin,
    /// The text is no key, or its name has blanks or pluses.
    #[error("this is not a key")]
    Key,
}

/// The key that signs checkpoints. It cannot be printed; only [`Self::secret`] gives it away, for its file.
#[derive(Clone)]
pub struct LogKey {
    signer: StandardSigner,
    secret: String,
    public: String,
}

impl fmt::Debug for LogKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LogKey({}, …)", self.public)
    }
}

impl LogKey {
    /// A key made of 32 random bytes.
    ///
    /// # Errors
    /// The origin is empty, or has blanks or pluses.
    pub fn of_seed(origin: &str, seed: &[u8; 32]) -> Result<Self, HeadFault> {
        if !is_key_name_valid(origin) {
            return Err(HeadFault::Key);
        }
        let public = ed25519_dalek::SigningKey::from_bytes(seed).verifying_key();
        let id = key_id(origin, &[&[ED25519], public.as_bytes().as_slice()].concat());
        let secret = BASE64_STANDARD.encode([&[ED25519], seed.as_slice()].concat());
        Self::parse(&format!("PRIVATE+KEY+{origin}+{id:08x}+{secret}"))
    }

    /// Reads a key as it stands in its file.
    ///
    /// # Errors
    /// It is no key.
    pub fn parse(text: &str) -> Result<Self, HeadFault> {
        let secret = text.trim().to_owned();
        let signer = StandardSigner::new(&secret).map_err(|_| HeadFault::Key)?;
        // The last of five parts may itself hold pluses.
        let seed = secret.splitn(5, '+').nth(4).and_then(|key| BASE64_STANDARD.decode(key).ok());
        let seed: Option<[u8; 32]> = seed.and_then(|bytes| bytes.get(1..)?.try_into().ok());
        let key = ed25519_dalek::SigningKey::from_bytes(&seed.ok_or(HeadFault::Key)?).verifying_key();
        let public = signed_note::new_ed25519_verifier_key(signer.name(), &key);
        Ok(Self { signer, secret, public })
    }

    /// The line for the key's file, and for nothing else.
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// The key others check with, for anyone to read.
    pub fn public(&self) -> &str {
        &self.public
    }

    /// Whose log.
    pub fn origin(&self) -> &str {
        self.signer.name()
    }

    /// Signs a tree.
    ///
    /// # Errors
    /// Signing fails, which it never does with a key that parsed.
    pub fn sign(&self, size: u64, root: Hash) -> Result<String, HeadFault> {
        let text = Checkpoint::new(self.origin(), size, root, "").map_err(|_| HeadFault::Form)?.to_bytes();
        let mut note = Note::new(&text, &[]).map_err(|_| HeadFault::Form)?;
        note.add_sigs(&[&self.signer]).map_err(|_| HeadFault::Key)?;
        String::from_utf8(note.to_bytes()).map_err(|_| HeadFault::Form)
    }
}

/// Checks checkpoints: knows the log's public key, and those of its witnesses.
#[derive(Clone)]
pub struct LogVerifier {
    key: StandardVerifier,
    public: String,
    witnesses: Vec<Witness>,
}

impl fmt::Debug for LogVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LogVerifier({})", self.public)
    }
}

impl LogVerifier {
    /// Knows that key (`origin+id+base64`).
    ///
    /// # Errors
    /// It is no key.
    pub fn new(public: &str) -> Result<Self, HeadFault> {
        let public = public.trim().to_owned();
        let key = StandardVerifier::new(&public).map_err(|_| HeadFault::Key)?;
        Ok(Self { key, public, witnesses: Vec::new() })
    }

    /// Knows these witnesses as well.
    #[must_use]
    pub fn with_witnesses(mut self, witnesses: Vec<Witness>) -> Self {
        self.witnesses = witnesses;
        self
    }

    /// The log's public key.
    pub fn public(&self) -> &str {
        &self.public
    }

    /// Whose log.
    pub fn origin(&self) -> &str {
        self.key.name()
    }

    /// The witnesses known.
    pub fn witnesses(&self) -> &[Witness] {
        &self.witnesses
    }

    /// Reads a checkpoint whose signature holds.
    ///
    /// # Errors
    /// It is no checkpoint, of another log, or not signed by the key.
    pub fn open(&self, note: &str) -> Result<SignedHead, HeadFault> {
        let head = Head::unchecked(note)?;
        if head.origin != self.origin() {
            return Err(HeadFault::Origin);
        }
        let signed = Note::from_bytes(note.as_bytes()).map_err(|_| HeadFault::Form)?;
        let known = VerifierList::new(vec![Box::new(self.key.clone())]);
        signed.verify(&known).map_err(|_| HeadFault::Signature)?;
        let vouches = |witness: &&Witness| {
            let list = VerifierList::new(vec![Box::new((*witness).clone())]);
            signed.verify(&list).is_ok()
        };
        let witnesses = self.witnesses.iter().filter(vouches).map(|w| w.name().to_owned()).collect();
        Ok(SignedHead { head, note: note.to_owned(), witnesses })
    }
}

impl Head {
    /// What a checkpoint says, without looking at its signatures.
    ///
    /// # Errors
    /// It is no checkpoint.
    pub fn unchecked(note: &str) -> Result<Self, HeadFault> {
        if note.len() > LONGEST {
            return Err(HeadFault::Form);
        }
        let note = Note::from_bytes(note.as_bytes()).map_err(|_| HeadFault::Form)?;
        let said = Checkpoint::from_bytes(note.text()).map_err(|_| HeadFault::Form)?;
        Ok(Self { origin: said.origin().to_owned(), size: said.size(), root: *said.hash() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(seed: u8) -> LogKey {
        LogKey::of_seed("example.org/log", &[seed; 32]).unwrap()
    }

    #[test]
    fn a_checkpoint_opens_with_its_key_only() {
        let note = key(1).sign(7, Hash([9; 32])).unwrap();
        let opened = LogVerifier::new(key(1).public()).unwrap().open(&note).unwrap();
        assert_eq!((opened.head.size, opened.head.root), (7, Hash([9; 32])));
        assert_eq!(note.lines().take(2).collect::<Vec<_>>(), ["example.org/log", "7"]);
        let foreign = LogVerifier::new(key(2).public()).unwrap();
        assert_eq!(foreign.open(&note), Err(HeadFault::Signature));
        let other = LogKey::of_seed("example.org/other", &[1; 32]).unwrap();
        assert_eq!(LogVerifier::new(other.public()).unwrap().open(&note), Err(HeadFault::Origin));
    }

    #[test]
    fn whatever_is_changed_in_a_checkpoint_is_noticed() {
        let verifier = LogVerifier::new(key(1).public()).unwrap();
        let note = key(1).sign(7, Hash([9; 32])).unwrap();
        let head = Head::unchecked(&note).unwrap();
        for place in 0..note.len() {
            let mut bytes = note.clone().into_bytes();
            bytes[place] ^= 1;
            if let Ok(opened) = verifier.open(&String::from_utf8_lossy(&bytes)) {
                assert_eq!(opened.head, head, "{place}");
            }
        }
    }

    #[test]
    fn a_key_comes_back_from_its_line_and_is_not_printed() {
        for seed in 0..=255 {
            let key = key(seed);
            assert_eq!(LogKey::parse(&format!("{}\n", key.secret())).unwrap().public(), key.public());
        }
        let key = key(3);
        assert!(!format!("{key:?}").contains(key.secret().rsplit('+').next().unwrap()));
        for rubbish in ["", "PRIVATE+KEY+a+b+c", key.public(), "PRIVATE+KEY+x+00000000+AQID"] {
            assert!(LogKey::parse(rubbish).is_err(), "{rubbish}");
        }
        assert!(LogKey::of_seed("a b", &[0; 32]).is_err());
        for seed in 0..=255 {
            let key = LogKey::of_seed("o", &[seed; 32]).unwrap();
            assert_eq!(LogKey::parse(key.secret()).unwrap().public(), key.public(), "{seed}");
        }
    }
}
