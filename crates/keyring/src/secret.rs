//! Bytes that must not be printed, copied about or left behind in memory.

use std::fmt;
use zeroize::{Zeroize as _, Zeroizing};

/// Which master key. Says nothing about the key itself; stands beside every record it wraps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId(pub u32);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

impl KeyId {
    /// Reads eight hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.len() == 8 && text.bytes().all(|b| b.is_ascii_hexdigit());
        u32::from_str_radix(text, 16).ok().filter(|_| digits).map(Self)
    }
}

/// 32 secret bytes. Cannot be printed; wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Fresh random bytes for one locked record: its key and two nonces. Never used twice.
pub struct Dice {
    pub(crate) key: Zeroizing<[u8; 32]>,
    pub(crate) wrap_nonce: [u8; 12],
    pub(crate) body_nonce: [u8; 12],
}

impl Dice {
    /// How many random bytes one record takes.
    pub const BYTES: usize = 56;

    /// Takes `bytes`, drawn from the machine's source of randomness.
    pub fn new(mut bytes: [u8; Self::BYTES]) -> Self {
        let mut dice = Self { key: Zeroizing::new([0; 32]), wrap_nonce: [0; 12], body_nonce: [0; 12] };
        dice.key.copy_from_slice(&bytes[..32]);
        dice.wrap_nonce.copy_from_slice(&bytes[32..44]);
        dice.body_nonce.copy_from_slice(&bytes[44..]);
        bytes.zeroize();
        dice
    }
}

impl fmt::Debug for Dice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dice(…)")
    }
}

/// Fresh random bytes for a new master key, its id and (in a new keyring) the key of the blind index.
pub struct KeyDice(Zeroizing<[u8; Self::BYTES]>);

impl KeyDice {
    /// How many random bytes a new key takes.
    pub const BYTES: usize = 68;

    /// Takes `bytes`, drawn from the machine's source of randomness.
    pub fn new(bytes: [u8; Self::BYTES]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(crate) fn id(&self) -> KeyId {
        KeyId(u32::from_be_bytes(self.part(64)))
    }

    pub(crate) fn master(&self) -> Secret {
        Secret::new(self.part(0))
    }

    pub(crate) fn index(&self) -> Secret {
        Secret::new(self.part(32))
    }

    fn part<const N: usize>(&self, from: usize) -> [u8; N] {
        let mut part = [0; N];
        part.copy_from_slice(&self.0[from..from + N]);
        part
    }
}

impl fmt::Debug for KeyDice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyDice(…)")
    }
}
