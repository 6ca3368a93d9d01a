//! The tree against an independent implementation, and receipts against everything that may be done to them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use ct_merkle::HashableLeaf;
use ct_merkle::mem_backed_tree::MemoryBackedTree;
use proptest::prelude::*;
use sha2::Sha256;
use std::collections::HashMap;
use translog::proof::{
    self, ProofFault, Tiles, check_consistency, check_inclusion, tiles_for_consistency, tiles_for_inclusion,
};
use translog::receipt::{KIND, Step};
use translog::{Edge, Entry, FactText, Hash, LogKey, LogVerifier, Receipt, Salts, TileAt};

#[derive(Clone)]
struct Leaf([u8; 32]);

impl HashableLeaf for Leaf {
    fn hash<H: ct_merkle::digest::Update>(&self, hasher: &mut H) {
        hasher.update(&self.0);
    }
}

fn entry(nth: u64) -> Entry {
    let mut bytes = [7; 32];
    bytes[..8].copy_from_slice(&nth.to_be_bytes());
    Entry(bytes)
}

/// A log grown in steps, as the office grows it: each time from the stored tiles alone.
struct Log {
    tiles: Tiles,
    roots: Vec<(u64, Hash)>,
    oracle: MemoryBackedTree<Sha256, Leaf>,
}

impl Log {
    fn grown(steps: &[u64]) -> Self {
        let mut log = Self { tiles: HashMap::new(), roots: vec![], oracle: MemoryBackedTree::new() };
        let mut size = 0;
        for step in steps {
            let mut edge = Edge::read(size, &log.tiles).unwrap();
            let grown = edge.extend((size..size + step).map(entry));
            for (tile, bytes) in grown {
                if let Some(before) = log.tiles.get(&tile) {
                    assert!(bytes.starts_with(before), "a tile only grows");
                }
                log.tiles.insert(tile, bytes);
            }
            (size..size + step).for_each(|nth| log.oracle.push(Leaf(entry(nth).0)));
            size += step;
            assert_eq!(edge.size(), size);
            assert_eq!(edge.root().0, log.root(), "at {size}");
            log.roots.push((size, edge.root()));
        }
        log
    }

    fn root(&self) -> [u8; 32] {
        (*self.oracle.root().as_bytes()).into()
    }

    fn size(&self) -> u64 {
        self.roots.last().unwrap().0
    }

    fn only(&self, wanted: Vec<TileAt>) -> Tiles {
        wanted.into_iter().map(|tile| (tile, self.tiles[&tile].clone())).collect()
    }
}

fn flat(proof: &[Hash]) -> Vec<u8> {
    proof.iter().flat_map(|hash| hash.0).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_tree_and_its_proofs_are_those_of_rfc_6962(
        steps in prop::collection::vec(prop_oneof![0..5_u64, 250..260_u64, 0..900_u64], 1..6),
        at in any::<prop::sample::Index>(),
        wrong in any::<prop::sample::Index>(),
    ) {
        let log = Log::grown(&steps);
        let size = log.size();
        prop_assume!(size > 0);
        let root = Hash(log.root());
        let index = at.index(usize::try_from(size).unwrap()) as u64;
        let tiles = log.only(tiles_for_inclusion(size, index).unwrap());
        let inclusion = proof::inclusion(size, index, &tiles).unwrap();
        let want = log.oracle.prove_inclusion(usize::try_from(index).unwrap());
        prop_assert_eq!(flat(&inclusion), want.as_bytes());
        prop_assert_eq!(check_inclusion(&inclusion, size, root, index, entry(index)), Ok(()));
        prop_assert!(check_inclusion(&inclusion, size, root, index, entry(index + 1)).is_err());
        prop_assert!(check_inclusion(&inclusion, size, Hash([0; 32]), index, entry(index)).is_err());
        if let Some(place) = (!inclusion.is_empty()).then(|| wrong.index(inclusion.len())) {
            let mut bent = inclusion.clone();
            bent[place].0[3] ^= 1;
            prop_assert_eq!(check_inclusion(&bent, size, root, index, entry(index)), Err(ProofFault::Wrong));
            bent.remove(place);
            prop_assert!(check_inclusion(&bent, size, root, index, entry(index)).is_err());
        }
        for (old, before) in log.roots.iter().filter(|(old, _)| *old > 0) {
            let tiles = log.only(tiles_for_consistency(*old, size).unwrap());
            let grown = proof::consistency(*old, size, &tiles).unwrap();
            if *old < size {
                let want = log.oracle.prove_consistency(usize::try_from(size - old).unwrap());
                prop_assert_eq!(flat(&grown), want.as_bytes());
                prop_assert!(check_consistency(&grown, (*old, root), (size, root)).is_err());
            }
            prop_assert_eq!(check_consistency(&grown, (*old, *before), (size, root)), Ok(()));
        }
    }

    #[test]
    fn no_rubbish_makes_a_receipt_panic(text in ".{0,200}", index in any::<u64>(), size in any::<u64>()) {
        let verifier = LogVerifier::new(key().public()).unwrap();
        prop_assert!(Receipt::parse(&text).is_err());
        let mut receipt = receipt(5, 3);
        receipt.index = index;
        let _maybe = receipt.check(&verifier);
        receipt.checkpoint = key().sign(size, Hash([1; 32])).unwrap();
        prop_assert!(receipt.check(&verifier).is_err());
    }
}

fn key() -> LogKey {
    LogKey::of_seed("example.org/log", &[4; 32]).unwrap()
}

fn receipt(size: u64, index: u64) -> Receipt {
    let fact = FactText {
        at: 1_763_000_000_000_000,
        by_id: "agent-1".into(),
        by_role: "agent".into(),
        by_unit: None,
        policy: "p".into(),
        what: "registered".into(),
        body: "{}".into(),
    };
    let salts = Salts { opening: [1; 16], rest: [2; 16] };
    let opening = fact.opening("999900", "RX999900-20261113-00962-3", 1, &salts);
    let own = opening.entry(&salts.opening);
    let mut edge = Edge::new();
    let tiles: Tiles =
        edge.extend((0..size).map(|nth| if nth == index { own } else { entry(nth) })).into_iter().collect();
    let proof = proof::inclusion(size, index, &tiles).unwrap();
    let proof = proof.into_iter().map(|hash| Step(hash.0)).collect();
    let checkpoint = key().sign(size, edge.root()).unwrap();
    Receipt { kind: KIND.into(), opening, salt: salts.opening, index, proof, checkpoint }
}

#[test]
fn a_receipt_that_was_changed_anywhere_is_refused() {
    let verifier = LogVerifier::new(key().public()).unwrap();
    let whole = receipt(700, 300);
    assert_eq!(whole.check(&verifier).unwrap().head.size, 700);
    let text = whole.to_json();
    assert_eq!(Receipt::parse(&text).unwrap(), whole);
    let mut survived = Vec::new();
    for place in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[place] = if bytes[place] == b'7' { b'8' } else { b'7' };
        let Ok(changed) = String::from_utf8(bytes) else { continue };
        let Ok(parsed) = Receipt::parse(&changed) else { continue };
        if parsed.check(&verifier).is_ok() && parsed.opening != whole.opening {
            survived.push(changed);
        }
    }
    assert_eq!(survived, Vec::<String>::new());
}

#[test]
fn a_receipt_of_a_log_that_was_rewritten_is_noticed() {
    let verifier = LogVerifier::new(key().public()).unwrap();
    let old = receipt(40, 3);
    let (mut honest, mut rewritten) = (Edge::new(), Edge::new());
    let own = old.entry();
    let of = |nth: u64| if nth == 3 { own } else { entry(nth) };
    let tiles: Tiles = honest.extend((0..90).map(of)).into_iter().collect();
    let grown = proof::consistency(40, 90, &tiles).unwrap();
    let later = key().sign(90, honest.root()).unwrap();
    assert_eq!(old.check_growth(&verifier, &later, &grown).unwrap().head.size, 90);
    let tiles: Tiles = rewritten.extend((0..90).map(|nth| of(nth + 4))).into_iter().collect();
    let forged = proof::consistency(40, 90, &tiles).unwrap();
    let later = key().sign(90, rewritten.root()).unwrap();
    assert!(old.check_growth(&verifier, &later, &forged).is_err());
}
