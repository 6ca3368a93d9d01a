//! What a keyring promises: what is locked opens where it belongs, unchanged, and nowhere else.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use keyring::{BlindField, Cipher, Context, Dice, KeyDice, KeyFileFault, KeyId, Keyring, Locked, OpenFault};
use proptest::prelude::*;

const CIPHERS: [Cipher; 2] = [Cipher::Aes256Gcm, Cipher::Sm4Gcm];

fn ring(cipher: Cipher, seed: u8) -> Keyring {
    Keyring::new(cipher, &KeyDice::new([seed; KeyDice::BYTES]))
}

fn here() -> Context<'static> {
    Context { office: "999999", kind: "matter", place: &[1; 16] }
}

fn dice(seed: u8) -> Dice {
    Dice::new([seed; Dice::BYTES])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_locked_comes_back(plain in prop::collection::vec(any::<u8>(), 0..600), sm4: bool, seed: u8) {
        let ring = ring(CIPHERS[usize::from(sm4)], 1);
        let locked = ring.lock(&here(), &plain, &dice(seed)).unwrap();
        prop_assert_eq!(&*ring.open(&here(), &locked).unwrap(), &plain);
        prop_assert_eq!(Locked::from_bytes(&locked.to_bytes()), Some(locked.clone()));
        prop_assert_eq!(locked.body.len(), plain.len() + 28);
    }

    #[test]
    fn one_flipped_bit_is_noticed(plain in prop::collection::vec(any::<u8>(), 0..40), sm4: bool, at: prop::sample::Index, bit in 0_u8..8) {
        let ring = ring(CIPHERS[usize::from(sm4)], 1);
        let mut bytes = ring.lock(&here(), &plain, &dice(3)).unwrap().to_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        let opened = Locked::from_bytes(&bytes).map(|locked| ring.open(&here(), &locked));
        prop_assert!(!matches!(opened, Some(Ok(_))), "byte {} bit {}", at, bit);
    }

    #[test]
    fn no_text_makes_the_reader_of_key_files_panic(text in "(yingda-keys 1\n)?(key |index |sum |[ -~]|\n){0,30}") {
        let _refused = Keyring::parse(&text, Cipher::default());
    }

    #[test]
    fn no_bytes_make_the_reader_of_records_panic(bytes in prop::collection::vec(any::<u8>(), 0..120)) {
        if let Some(locked) = Locked::from_bytes(&bytes) {
            prop_assert!(ring(Cipher::default(), 1).open(&here(), &locked).is_err());
        }
    }
}

#[test]
fn a_record_opens_only_where_it_belongs() {
    for cipher in CIPHERS {
        let ring = ring(cipher, 1);
        let locked = ring.lock(&here(), b"words", &dice(3)).unwrap();
        let elsewhere = [
            Context { office: "999998", ..here() },
            Context { kind: "note", ..here() },
            Context { place: &[2; 16], ..here() },
            Context { office: "999999m", kind: "atter", ..here() },
        ];
        for context in elsewhere {
            assert_eq!(ring.open(&context, &locked).unwrap_err(), OpenFault::Tampered, "{context:?}");
        }
        let stranger = self::ring(cipher, 2);
        assert_eq!(stranger.open(&here(), &locked).unwrap_err(), OpenFault::UnknownKey(locked.key));
    }
}

#[test]
fn a_rotated_key_may_be_forgotten() {
    for cipher in CIPHERS {
        let mut ring = ring(cipher, 1);
        let mut locked = ring.lock(&here(), b"words", &dice(3)).unwrap();
        let old = locked.key;
        let new = ring.add(&KeyDice::new([7; KeyDice::BYTES])).unwrap();
        assert_eq!(&**ring.open(&here(), &locked).unwrap(), b"words", "older keys go on opening");
        locked.wrapped = ring.rewrap(&here(), old, &locked.wrapped, &[8; 12]).unwrap();
        locked.key = new;
        assert!(!ring.forget(new), "the current key stays");
        assert!(ring.forget(old));
        assert_eq!(&**ring.open(&here(), &locked).unwrap(), b"words");
    }
}

#[test]
fn the_cipher_may_change_and_older_records_still_open() {
    let ring = ring(Cipher::Aes256Gcm, 1);
    let old = ring.lock(&here(), b"words", &dice(3)).unwrap();
    let before = ring.blind("1", BlindField::Phone, "13800138000");
    let ring = ring.with_cipher(Cipher::Sm4Gcm);
    let new = ring.lock(&here(), b"words", &dice(4)).unwrap();
    assert_eq!((old.cipher(), new.cipher()), (Some(Cipher::Aes256Gcm), Some(Cipher::Sm4Gcm)));
    assert_eq!(ring.open(&here(), &old).unwrap(), ring.open(&here(), &new).unwrap());
    assert_eq!(ring.blind("1", BlindField::Phone, "13800138000"), before, "what was indexed is still found");
}

#[test]
fn the_blind_index_finds_exactly_the_same() {
    let ring = ring(Cipher::Sm4Gcm, 1);
    let phone = |typed| ring.blind("1", BlindField::Phone, typed).unwrap();
    assert_eq!(phone("138 0013 8000"), phone("+8613800138000"));
    assert_ne!(phone("13800138000"), phone("13800138001"));
    let id = ring.blind("1", BlindField::IdNumber, "13800138000").unwrap();
    assert_ne!(phone("13800138000"), id, "another field, another index");
    assert_ne!(Some(phone("13800138000")), ring.blind("2", BlindField::Phone, "13800138000"));
    let stranger = self::ring(Cipher::Sm4Gcm, 2);
    assert_ne!(Some(phone("13800138000")), stranger.blind("1", BlindField::Phone, "13800138000"));
    assert_eq!(ring.blind("1", BlindField::Phone, ""), None);
}

#[test]
fn a_key_file_is_read_back() {
    for cipher in CIPHERS {
        let mut ring = ring(cipher, 1);
        ring.add(&KeyDice::new([9; KeyDice::BYTES])).unwrap();
        let text = ring.to_text();
        assert_eq!(Keyring::parse(&text, cipher).unwrap(), ring);
        assert_eq!(Keyring::parse(&text.replace('\n', "\r\n"), cipher).unwrap(), ring);
    }
}

#[test]
fn a_damaged_key_file_is_refused_without_showing_a_key() {
    let text = ring(Cipher::default(), 1).to_text();
    let key = text.lines().find(|line| line.starts_with("key")).unwrap().to_owned();
    let cut = &text[..text.len() / 2];
    let edited = text.replace("01010101", "01010102");
    for (damaged, why) in [
        (cut, KeyFileFault::Sum),
        (&edited, KeyFileFault::Sum),
        ("", KeyFileFault::Foreign),
        ("{}", KeyFileFault::Foreign),
    ] {
        let fault = Keyring::parse(damaged, Cipher::default()).unwrap_err();
        assert_eq!(fault, why);
        assert!(!fault.to_string().contains(key.split(' ').nth(2).unwrap()));
    }
}

#[test]
fn secrets_cannot_be_printed() {
    let ring = ring(Cipher::default(), 0xAB);
    let printed = format!("{ring:?} {:?} {:?}", dice(0xAB), KeyDice::new([0xAB; KeyDice::BYTES]));
    assert!(printed.contains('…'));
    for form in ["171, 171", "ab, ab", "ababababab", "q6urq6ur"] {
        let without_ids = printed.replace(&format!("{}", KeyId(0xABAB_ABAB).0), "");
        assert!(!without_ids.to_lowercase().contains(form), "{form}");
    }
}
