//! No text makes the receipt reader or the checks panic, and no text holds that our key did not sign.
#![no_main]

use libfuzzer_sys::fuzz_target;
use translog::{LogKey, LogVerifier, Receipt, TileAt};

fuzz_target!(|text: &str| {
    let Ok(key) = LogKey::of_seed("fuzz/log", &[1; 32]) else { return };
    let Ok(verifier) = LogVerifier::new(key.public()) else { return };
    if let Ok(receipt) = Receipt::parse(text) {
        assert_eq!(Receipt::parse(&receipt.to_json()).ok(), Some(receipt.clone()));
        assert!(receipt.check(&verifier).is_err());
    }
    assert!(verifier.open(text).is_err());
    if let Some((tile, width)) = TileAt::from_path(text) {
        assert_eq!(tile.path(width), text);
    }
    let _maybe = translog::cosignature::Witness::parse(text);
});
