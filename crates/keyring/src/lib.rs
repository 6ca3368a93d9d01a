//! Keys and what they lock: each record is sealed under a key of its own, which a master key wraps.
//!
//! The master keys lie in a file apart from the database, so that neither a copy of the database nor a
//! backup opens anything; destroying the wrapped key of one record shreds that record alone. The room is
//! pure: dice and the text of the file come from outside.

mod blind;
mod cipher;
mod file;
mod locked;
mod ring;
mod secret;

pub use blind::{BlindField, BlindIndex};
pub use cipher::Cipher;
pub use file::KeyFileFault;
pub use locked::Locked;
pub use ring::{Context, Keyring, OpenFault};
pub use secret::{Dice, KeyDice, KeyId};
pub use zeroize::Zeroizing;
