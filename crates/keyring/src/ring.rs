//! The keyring: locks, opens and rewraps records.

use crate::blind::{self, BlindField, BlindIndex};
use crate::cipher::Cipher;
use crate::locked::Locked;
use crate::secret::{Dice, KeyDice, KeyId, Secret};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// Where a record belongs. It opens nowhere else: records cannot be swapped in the database.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The office.
    pub office: &'a str,
    /// What kind of record.
    pub kind: &'a str,
    /// Which one: a handle, an id.
    pub place: &'a [u8],
}

impl Context<'_> {
    /// Each part with its length before it, so that no two contexts have the same bytes.
    fn bound(&self, purpose: &str) -> Vec<u8> {
        let mut bound = Vec::with_capacity(64 + self.place.len());
        for part in [purpose.as_bytes(), self.office.as_bytes(), self.kind.as_bytes(), self.place] {
            bound.extend_from_slice(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            bound.extend_from_slice(part);
        }
        bound
    }

    fn bound_for_key(&self, id: KeyId, cipher: Cipher) -> Vec<u8> {
        let mut bound = self.bound("yingda wrapped key 1");
        bound.push(cipher.mark());
        bound.extend_from_slice(&id.0.to_be_bytes());
        bound
    }
}

/// Why a record does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenFault {
    /// The key file does not have the master key.
    #[error("the key file has no key {0}")]
    UnknownKey(KeyId),
    /// The record was changed, or belongs elsewhere.
    #[error("a locked record was changed or lies in the wrong place")]
    Tampered,
    /// It is no locked record of a known form.
    #[error("a locked record has an unknown form")]
    Malformed,
    /// More than 64 GB.
    #[error("a record is too large to be locked")]
    TooLarge,
}

/// Master keys by id, one of them current, and the key of the blind index. Cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyring {
    pub(crate) cipher: Cipher,
    pub(crate) current: KeyId,
    pub(crate) masters: BTreeMap<KeyId, Secret>,
    pub(crate) index: Secret,
    /// The family of the index's hash is chosen once: another would find nothing that was indexed before.
    pub(crate) index_hash: Cipher,
}

impl Keyring {
    /// A new keyring with one master key.
    pub fn new(cipher: Cipher, dice: &KeyDice) -> Self {
        let masters = BTreeMap::from([(dice.id(), dice.master())]);
        Self { cipher, current: dice.id(), masters, index: dice.index(), index_hash: cipher }
    }

    /// The same keyring, locking new records with `cipher`.
    #[must_use]
    pub fn with_cipher(self, cipher: Cipher) -> Self {
        Self { cipher, ..self }
    }

    /// Adds a master key, makes it the current one and gives its id; `None` if the dice gave an id taken.
    pub fn add(&mut self, dice: &KeyDice) -> Option<KeyId> {
        let id = dice.id();
        if self.masters.contains_key(&id) {
            return None;
        }
        self.masters.insert(id, dice.master());
        self.current = id;
        Some(id)
    }

    /// Forgets a master key that is not the current one. What it wraps can never be opened again.
    pub fn forget(&mut self, id: KeyId) -> bool {
        id != self.current && self.masters.remove(&id).is_some()
    }

    /// The key that wraps new records.
    pub fn current(&self) -> KeyId {
        self.current
    }

    /// Every key, in order of id.
    pub fn ids(&self) -> impl Iterator<Item = KeyId> + '_ {
        self.masters.keys().copied()
    }

    /// The cipher of new records.
    pub fn cipher(&self) -> Cipher {
        self.cipher
    }

    /// Locks `plain` under a fresh key that the current master key wraps.
    ///
    /// # Errors
    /// [`OpenFault::TooLarge`].
    pub fn lock(&self, context: &Context<'_>, plain: &[u8], dice: &Dice) -> Result<Locked, OpenFault> {
        let cipher = self.cipher;
        let bound = context.bound("yingda body 1");
        let sealed =
            cipher.seal(dice.key.as_slice(), &dice.body_nonce, &bound, plain).ok_or(OpenFault::TooLarge)?;
        let mut body = dice.body_nonce.to_vec();
        body.extend_from_slice(&sealed);
        let own = dice.key.get(..cipher.key_bytes()).ok_or(OpenFault::Malformed)?;
        let wrapped = self.wrap(context, cipher, own, &dice.wrap_nonce)?;
        Ok(Locked { key: self.current, wrapped, body })
    }

    /// Opens a record.
    ///
    /// # Errors
    /// The key is missing, or the record or its context is not what was locked.
    pub fn open(&self, context: &Context<'_>, locked: &Locked) -> Result<Zeroizing<Vec<u8>>, OpenFault> {
        let (cipher, own) = self.unwrap_key(context, locked.key, &locked.wrapped)?;
        let (nonce, sealed) = Locked::body_parts(&locked.body).ok_or(OpenFault::Malformed)?;
        cipher.open(&own, nonce, &context.bound("yingda body 1"), sealed).ok_or(OpenFault::Tampered)
    }

    /// The same record's key under the current master key. The body stays as it is.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn rewrap(
        &self,
        context: &Context<'_>,
        key: KeyId,
        wrapped: &[u8],
        nonce: &[u8; 12],
    ) -> Result<Vec<u8>, OpenFault> {
        let (cipher, own) = self.unwrap_key(context, key, wrapped)?;
        self.wrap(context, cipher, &own, nonce)
    }

    /// The blind index of something typed; `None` if there is nothing in it to look up.
    pub fn blind(&self, office: &str, field: BlindField, typed: &str) -> Option<BlindIndex> {
        let normal = field.normal(typed)?;
        let parts = [b"yingda index 1\0", office.as_bytes(), b"\0", field.code().as_bytes(), b"\0"];
        let hash = self.hash(&parts, normal.as_bytes());
        Some(blind::cut(&hash))
    }

    /// A keyed hash of something that must not be guessed from what is stored.
    pub fn mark(&self, purpose: &str, what: &[u8]) -> [u8; 32] {
        *self.hash(&[b"yingda mark 1\0", purpose.as_bytes(), b"\0"], what)
    }

    fn hash(&self, prefix: &[&[u8]], what: &[u8]) -> Zeroizing<[u8; 32]> {
        let parts: Vec<&[u8]> = prefix.iter().copied().chain([what]).collect();
        self.index_hash.hash(self.index.bytes(), &parts)
    }

    fn wrap(
        &self,
        context: &Context<'_>,
        cipher: Cipher,
        own: &[u8],
        nonce: &[u8; 12],
    ) -> Result<Vec<u8>, OpenFault> {
        let master = self.master(self.current, cipher)?;
        let bound = context.bound_for_key(self.current, cipher);
        let key = cipher.seal(&*master, nonce, &bound, own).ok_or(OpenFault::TooLarge)?;
        Ok(Locked::join(cipher, nonce, &key))
    }

    fn unwrap_key(
        &self,
        context: &Context<'_>,
        id: KeyId,
        wrapped: &[u8],
    ) -> Result<(Cipher, Zeroizing<Vec<u8>>), OpenFault> {
        let (cipher, nonce, key) = Locked::parts(wrapped).ok_or(OpenFault::Malformed)?;
        let master = self.master(id, cipher)?;
        let bound = context.bound_for_key(id, cipher);
        let own = cipher.open(&*master, &nonce, &bound, key).ok_or(OpenFault::Tampered)?;
        Ok((cipher, own))
    }

    /// A master key never works for two ciphers: each gets a key derived for it.
    fn master(&self, id: KeyId, cipher: Cipher) -> Result<Zeroizing<[u8; 32]>, OpenFault> {
        let master = self.masters.get(&id).ok_or(OpenFault::UnknownKey(id))?;
        Ok(cipher.hash(master.bytes(), &[b"yingda wrapping 1 ", cipher.code().as_bytes()]))
    }
}
