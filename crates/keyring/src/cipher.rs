//! The two ciphers an office may choose from, each with the keyed hash of its family.
//!
//! AES-256-GCM (NIST SP 800-38D) with HMAC-SHA-256, and SM4-GCM (GB/T 32907, RFC 8998) with HMAC-SM3
//! (GB/T 32905) for offices that must use the national algorithms.

use aes_gcm::aead::consts::U12;
use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, AesGcm, KeyInit};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use sm3::Sm3;
use sm4::Sm4;
use std::fmt;
use zeroize::Zeroizing;

type Sm4Gcm = AesGcm<Sm4, U12>;

/// How records are locked. The choice stands in each record, so it may change at any time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Cipher {
    /// AES with a key of 256 bits.
    #[default]
    Aes256Gcm,
    /// SM4 with its key of 128 bits.
    Sm4Gcm,
}

impl Cipher {
    /// As the configuration and the key file write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Aes256Gcm => "aes-256-gcm",
            Self::Sm4Gcm => "sm4-gcm",
        }
    }

    /// Reads what the configuration says.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Aes256Gcm, Self::Sm4Gcm].into_iter().find(|cipher| cipher.code() == code)
    }

    pub(crate) fn mark(self) -> u8 {
        match self {
            Self::Aes256Gcm => 1,
            Self::Sm4Gcm => 2,
        }
    }

    pub(crate) fn from_mark(mark: u8) -> Option<Self> {
        [Self::Aes256Gcm, Self::Sm4Gcm].into_iter().find(|cipher| cipher.mark() == mark)
    }

    /// Bytes of a key.
    pub(crate) fn key_bytes(self) -> usize {
        match self {
            Self::Aes256Gcm => 32,
            Self::Sm4Gcm => 16,
        }
    }

    /// Locks `plain` under the first bytes of `key`. `None` only for more than 64 GB.
    pub(crate) fn seal(self, key: &[u8], nonce: &[u8; 12], bound: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
        let key = key.get(..self.key_bytes())?;
        let payload = Payload { msg: plain, aad: bound };
        match self {
            Self::Aes256Gcm => Aes256Gcm::new_from_slice(key).ok()?.encrypt(nonce.into(), payload).ok(),
            Self::Sm4Gcm => Sm4Gcm::new_from_slice(key).ok()?.encrypt(nonce.into(), payload).ok(),
        }
    }

    /// Opens what [`Self::seal`] made; `None` if anything about it differs.
    pub(crate) fn open(
        self,
        key: &[u8],
        nonce: &[u8; 12],
        bound: &[u8],
        sealed: &[u8],
    ) -> Option<Zeroizing<Vec<u8>>> {
        let key = key.get(..self.key_bytes())?;
        let payload = Payload { msg: sealed, aad: bound };
        let opened = match self {
            Self::Aes256Gcm => Aes256Gcm::new_from_slice(key).ok()?.decrypt(nonce.into(), payload).ok(),
            Self::Sm4Gcm => Sm4Gcm::new_from_slice(key).ok()?.decrypt(nonce.into(), payload).ok(),
        };
        opened.map(Zeroizing::new)
    }

    /// The keyed hash of this cipher's family, over the parts in order.
    pub(crate) fn hash(self, key: &[u8], parts: &[&[u8]]) -> Zeroizing<[u8; 32]> {
        match self {
            Self::Aes256Gcm => keyed::<Hmac<Sha256>>(key, parts),
            Self::Sm4Gcm => keyed::<Hmac<Sm3>>(key, parts),
        }
    }
}

fn keyed<M: Mac + KeyInit>(key: &[u8], parts: &[&[u8]]) -> Zeroizing<[u8; 32]> {
    let mut hash = Zeroizing::new([0; 32]);
    // An HMAC takes keys of every length: the error cannot occur.
    if let Ok(mut mac) = <M as KeyInit>::new_from_slice(key) {
        parts.iter().for_each(|part| mac.update(part));
        hash.copy_from_slice(&mac.finalize().into_bytes());
    }
    hash
}

impl fmt::Display for Cipher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        hex::decode(hex.replace([' ', '\n'], "")).unwrap()
    }

    struct Vector {
        cipher: Cipher,
        key: &'static str,
        nonce: &'static str,
        bound: &'static str,
        plain: &'static str,
        sealed: &'static str,
    }

    /// McGrew and Viega, test case 16, as in NIST's validation suite; RFC 8998, appendix A.1.
    const VECTORS: [Vector; 2] = [
        Vector {
            cipher: Cipher::Aes256Gcm,
            key: "feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308",
            nonce: "cafebabefacedbaddecaf888",
            bound: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            plain: "d9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72
                    1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b39",
            sealed: "522dc1f099567d07f47f37a32a84427d 643a8cdcbfe5c0c97598a2bd2555d1aa
                     8cb08e48590dbb3da7b08b1056828838 c5f61e6393ba7a0abcc9f662
                     76fc6ece0f4e1768cddf8853bb2d551b",
        },
        Vector {
            cipher: Cipher::Sm4Gcm,
            key: "0123456789abcdeffedcba9876543210",
            nonce: "00001234567800000000abcd",
            bound: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            plain: "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb ccccccccccccccccdddddddddddddddd
                    eeeeeeeeeeeeeeeeffffffffffffffff eeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa",
            sealed: "17f399f08c67d5ee19d0dc9969c4bb7d 5fd46fd3756489069157b282bb200735
                     d82710ca5c22f0ccfa7cbf93d496ac15 a56834cbcf98c397b4024a2691233b8d
                     83de3541e4c2b58177e065a9bf7b62ec",
        },
    ];

    #[test]
    fn the_ciphers_are_those_of_the_standards() {
        for v in VECTORS {
            let nonce: [u8; 12] = bytes(v.nonce).try_into().unwrap();
            let (key, bound, plain) = (bytes(v.key), bytes(v.bound), bytes(v.plain));
            let sealed = v.cipher.seal(&key, &nonce, &bound, &plain).unwrap();
            assert_eq!(hex::encode(&sealed), hex::encode(bytes(v.sealed)), "{}", v.cipher);
            assert_eq!(*v.cipher.open(&key, &nonce, &bound, &sealed).unwrap(), plain);
        }
    }

    /// RFC 4231, test case 2; the second hash as OpenSSL 3 computes it.
    #[test]
    fn the_keyed_hashes_are_those_of_the_standards() {
        let parts: [&[u8]; 2] = [b"what do ya want ", b"for nothing?"];
        let sha = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert_eq!(hex::encode(*Cipher::Aes256Gcm.hash(b"Jefe", &parts)), sha);
        let sm3 = "2e87f1d16862e6d964b50a5200bf2b10b764faa9680a296a2405f24bec39f882";
        assert_eq!(hex::encode(*Cipher::Sm4Gcm.hash(b"Jefe", &parts)), sm3);
    }
}
