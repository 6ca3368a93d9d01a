//! The verifier from outside: what it is given, and with which code it ends.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::Command;
use translog::proof::{Tiles, inclusion};
use translog::receipt::{KIND, Step};
use translog::{Edge, Entry, LogKey, Opening, Receipt, TileAt};

fn run(args: &[&str]) -> (i32, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_yingda-verifier")).args(args).output().unwrap();
    (done.status.code().unwrap(), String::from_utf8(done.stdout).unwrap())
}

fn key() -> LogKey {
    LogKey::of_seed("test/log", &[1; 32]).unwrap()
}

fn opening() -> Opening {
    let (office, number) = ("999999".to_owned(), "RX999999-20261113-00001-0".to_owned());
    Opening {
        office,
        number,
        version: 1,
        at: 1_794_531_661_000_000,
        what: "registered".into(),
        rest: [3; 32],
    }
}

/// A log of that size whose fourth leaf is the receipt's.
fn log(size: u64) -> (Edge, Tiles) {
    let own = opening().entry(&[2; 16]);
    let mut edge = Edge::new();
    let tiles = edge.extend(
        (0..size).map(|nth| if nth == 3 { own } else { Entry([u8::try_from(nth % 256).unwrap(); 32]) }),
    );
    (edge, tiles.into_iter().collect())
}

fn receipt(size: u64) -> Receipt {
    let (edge, tiles) = log(size);
    let proof = inclusion(size, 3, &tiles).unwrap().into_iter().map(|hash| Step(hash.0)).collect();
    let checkpoint = key().sign(size, edge.root()).unwrap();
    Receipt { kind: KIND.into(), opening: opening(), salt: [2; 16], index: 3, proof, checkpoint }
}

fn export(folder: &Path, size: u64, key: &LogKey) {
    let (edge, tiles) = log(size);
    for (tile, bytes) in tiles {
        let path = folder.join("tile").join(tile.path(TileAt::width(tile, size)));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    std::fs::write(folder.join("checkpoint"), key.sign(size, edge.root()).unwrap()).unwrap();
}

#[test]
fn it_ends_with_0_1_or_2() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).display().to_string();
    let (file, tiles) = (place("receipt.json"), place("log"));
    std::fs::write(&file, receipt(40).to_json()).unwrap();
    let public = key().public().to_owned();
    let (code, said) = run(&[&file, "--key", &public]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("RX999999-20261113-00001-0") && said.contains("2026-11-13 01:01:01"), "{said}");

    std::fs::create_dir(&tiles).unwrap();
    export(Path::new(&tiles), 600, &key());
    let (code, said) = run(&[&file, "--key", &public, "--tiles", &tiles]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("600 records only grew"), "{said}");

    let foreign = LogKey::of_seed("test/log", &[9; 32]).unwrap();
    assert_eq!(run(&[&file, "--key", foreign.public()]).0, 1);
    let mut forged = receipt(40);
    forged.opening.at += 1;
    std::fs::write(place("forged.json"), forged.to_json()).unwrap();
    assert_eq!(run(&[&place("forged.json"), "--key", &public]).0, 1);
    export(Path::new(&tiles), 20, &key());
    assert_eq!(run(&[&file, "--key", &public, "--tiles", &tiles]).0, 1, "the log became shorter");

    std::fs::write(place("rubbish.json"), "rubbish").unwrap();
    let (rubbish, none) = (place("rubbish.json"), place("none"));
    let (file, rubbish, none, public) = (file.as_str(), rubbish.as_str(), none.as_str(), public.as_str());
    for args in [&[][..], &[file], &[rubbish, "--key", public], &[none, "--key", public]] {
        assert_eq!(run(args).0, 2, "{args:?}");
    }
}
