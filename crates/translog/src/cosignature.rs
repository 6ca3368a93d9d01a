//! Witnesses: others who saw the log at that size and vouch that it has only grown (C2SP tlog-cosignature).

use crate::checkpoint::HeadFault;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use ed25519_dalek::{Signature as Ed25519, Signer as _, SigningKey, VerifyingKey};
use signed_note::{Note, Signature, Verifier, is_key_name_valid, key_id};

const COSIGNATURE: u8 = 4;

/// A witness, by its public key.
#[derive(Clone, Debug)]
pub struct Witness {
    name: String,
    id: u32,
    key: VerifyingKey,
}

impl Witness {
    /// Reads `name+id+base64(0x04 ‖ key)`.
    ///
    /// # Errors
    /// It is no witness's key.
    pub fn parse(text: &str) -> Result<Self, HeadFault> {
        let mut parts = text.trim().splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(HeadFault::Key);
        };
        let bytes = BASE64_STANDARD.decode(key).map_err(|_| HeadFault::Key)?;
        let (Ok(id), Some((&COSIGNATURE, key))) = (u32::from_str_radix(id, 16), bytes.split_first()) else {
            return Err(HeadFault::Key);
        };
        let key: [u8; 32] = key.try_into().map_err(|_| HeadFault::Key)?;
        let key = VerifyingKey::from_bytes(&key).map_err(|_| HeadFault::Key)?;
        if !is_key_name_valid(name) || key_id(name, &bytes) != id {
            return Err(HeadFault::Key);
        }
        Ok(Self { name: name.to_owned(), id, key })
    }
}

impl Verifier for Witness {
    fn name(&self) -> &str {
        &self.name
    }

    fn key_id(&self) -> u32 {
        self.id
    }

    fn verify(&self, text: &[u8], signature: &[u8]) -> bool {
        let Some((time, signature)) = signature.split_first_chunk::<8>() else { return false };
        let Ok(signature) = Ed25519::from_slice(signature) else { return false };
        let message = message(u64::from_be_bytes(*time), text);
        self.key.verify_strict(&message, &signature).is_ok()
    }
}

impl Witness {
    /// The witness's name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

fn message(time: u64, text: &[u8]) -> Vec<u8> {
    let mut message = format!("cosignature/v1\ntime {time}\n").into_bytes();
    message.extend_from_slice(text);
    message
}

/// Vouches for a checkpoint at `time` (seconds since 1970): the line a witness sends back. For offices
/// that witness each other, and for tests.
///
/// # Errors
/// The note is no note, or the name no name.
pub fn cosign(name: &str, seed: &[u8; 32], note: &str, time: u64) -> Result<String, HeadFault> {
    let note = Note::from_bytes(note.as_bytes()).map_err(|_| HeadFault::Form)?;
    let key = SigningKey::from_bytes(seed);
    let signed = key.sign(&message(time, note.text()));
    let id = key_id(name, &[&[COSIGNATURE], key.verifying_key().as_bytes().as_slice()].concat());
    let bytes = [time.to_be_bytes().as_slice(), &signed.to_bytes()].concat();
    let line = Signature::new(name.to_owned(), id, bytes).map_err(|_| HeadFault::Key)?;
    String::from_utf8(line.to_bytes()).map_err(|_| HeadFault::Form)
}

/// The public key of a witness of that name.
pub fn witness_key(name: &str, seed: &[u8; 32]) -> String {
    let public =
        [&[COSIGNATURE], SigningKey::from_bytes(seed).verifying_key().as_bytes().as_slice()].concat();
    format!("{name}+{:08x}+{}", key_id(name, &public), BASE64_STANDARD.encode(&public))
}

/// Adds a cosignature line to a note.
///
/// # Errors
/// Either is not what it should be.
pub fn add(note: &str, line: &str) -> Result<String, HeadFault> {
    let line = line.trim_end();
    Signature::from_bytes(line.as_bytes()).map_err(|_| HeadFault::Form)?;
    if note.lines().any(|have| have == line) {
        return Ok(note.to_owned());
    }
    let whole = format!("{note}{line}\n");
    Note::from_bytes(whole.as_bytes()).map_err(|_| HeadFault::Form)?;
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Hash, LogKey, LogVerifier};

    #[test]
    fn a_known_witness_is_counted_and_a_forged_one_is_not() {
        let log = LogKey::of_seed("log", &[1; 32]).unwrap();
        let note = log.sign(3, Hash([5; 32])).unwrap();
        let later = log.sign(4, Hash([6; 32])).unwrap();
        let witness = Witness::parse(&witness_key("w1", &[2; 32])).unwrap();
        let verifier = LogVerifier::new(log.public()).unwrap().with_witnesses(vec![witness]);
        let line = cosign("w1", &[2; 32], &note, 1_763_000_000).unwrap();
        let vouched = add(&note, &line).unwrap();
        assert_eq!(verifier.open(&vouched).unwrap().witnesses, ["w1"]);
        assert_eq!(add(&vouched, &line).unwrap(), vouched);
        let stolen = add(&later, &line).unwrap();
        assert_eq!(verifier.open(&stolen).unwrap().witnesses, Vec::<String>::new());
        let unknown = add(&note, &cosign("w2", &[3; 32], &note, 0).unwrap()).unwrap();
        assert_eq!(verifier.open(&unknown).unwrap().witnesses, Vec::<String>::new());
        assert!(add(&note, "rubbish").is_err() && Witness::parse(log.public()).is_err());
    }
}
