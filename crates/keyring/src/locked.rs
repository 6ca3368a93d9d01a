//! A locked record as it is stored: the id of the master key, the wrapped key, the sealed body.

use crate::cipher::Cipher;
use crate::secret::KeyId;

/// The form of the wrapped key; another number means another form.
const FORM: u8 = 1;
const NONCE: usize = 12;
const TAG: usize = 16;

/// A record nobody can read without its master key. Destroying `wrapped` destroys the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    /// The master key that wraps the record's own key.
    pub key: KeyId,
    /// Form, cipher, nonce and the record's own key under the master key: at most 62 bytes.
    pub wrapped: Vec<u8>,
    /// Nonce, what was locked, tag: 28 bytes longer than what was locked.
    pub body: Vec<u8>,
}

impl Locked {
    pub(crate) fn join(cipher: Cipher, nonce: &[u8; NONCE], key: &[u8]) -> Vec<u8> {
        let mut wrapped = vec![FORM, cipher.mark()];
        wrapped.extend_from_slice(nonce);
        wrapped.extend_from_slice(key);
        wrapped
    }

    /// Cipher, nonce and sealed key of a wrapped key; `None` if it has another form.
    pub(crate) fn parts(wrapped: &[u8]) -> Option<(Cipher, [u8; NONCE], &[u8])> {
        let (&[FORM, mark], rest) = wrapped.split_first_chunk()? else { return None };
        let cipher = Cipher::from_mark(mark)?;
        let (nonce, key) = rest.split_first_chunk()?;
        (key.len() == cipher.key_bytes() + TAG).then_some((cipher, *nonce, key))
    }

    /// Nonce and sealed bytes of a body.
    pub(crate) fn body_parts(body: &[u8]) -> Option<(&[u8; NONCE], &[u8])> {
        body.split_first_chunk()
    }

    /// The cipher it is locked with; `None` if the record has another form.
    pub fn cipher(&self) -> Option<Cipher> {
        Self::parts(&self.wrapped).map(|(cipher, ..)| cipher)
    }

    /// Everything in one piece, for places with one column.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.key.0.to_be_bytes().to_vec();
        bytes.extend_from_slice(&self.wrapped);
        bytes.extend_from_slice(&self.body);
        bytes
    }

    /// Reads [`Self::to_bytes`]; `None` if it is no such thing.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (id, rest) = bytes.split_first_chunk()?;
        let cipher = Cipher::from_mark(*rest.get(1)?)?;
        let (wrapped, body) = rest.split_at_checked(2 + NONCE + cipher.key_bytes() + TAG)?;
        Self::parts(wrapped)?;
        let key = KeyId(u32::from_be_bytes(*id));
        Some(Self { key, wrapped: wrapped.to_vec(), body: body.to_vec() })
    }
}
