//! A leaf: a commitment to one fact, salted twice.
//!
//! The *opening* says which case, which version, when, and what sort of thing happened; `rest` in it
//! commits to everything else. Whoever is shown the opening and its salt can recompute the leaf; who
//! did it and under which rules stays closed, because the second salt is not shown.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

const LEAF: &[u8] = b"yingda/leaf/v1";
const REST: &[u8] = b"yingda/rest/v1";

/// What the tree holds for a fact: 32 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Entry(pub [u8; 32]);

/// The two salts of a fact. Never shown together.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salts {
    /// Opens what the receipt shows.
    pub opening: [u8; 16],
    /// Opens the rest; stays in the office.
    pub rest: [u8; 16],
}

impl std::fmt::Debug for Salts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Salts(…)")
    }
}

impl Salts {
    /// Both salts in one piece: the opening's first.
    pub fn to_bytes(self) -> [u8; 32] {
        let mut bytes = [0; 32];
        bytes[..16].copy_from_slice(&self.opening);
        bytes[16..].copy_from_slice(&self.rest);
        bytes
    }

    /// As [`Self::to_bytes`] wrote them; `None` if there are not 32 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (opening, rest) = bytes.split_at_checked(16)?;
        Some(Self { opening: opening.try_into().ok()?, rest: rest.try_into().ok()? })
    }
}

/// A fact as it stands in the store, character for character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactText {
    /// When it happened, in microseconds since 1970, UTC.
    pub at: i64,
    /// Who did it.
    pub by_id: String,
    /// In which role.
    pub by_role: String,
    /// For which unit.
    pub by_unit: Option<String>,
    /// Under which rules.
    pub policy: String,
    /// What happened, by code.
    pub what: String,
    /// The whole fact as JSON, as stored.
    pub body: String,
}

impl FactText {
    /// What the leaf shows of it.
    pub fn opening(&self, office: &str, number: &str, version: u32, salts: &Salts) -> Opening {
        Opening {
            office: office.to_owned(),
            number: number.to_owned(),
            version,
            at: self.at,
            what: self.what.clone(),
            rest: self.rest(&salts.rest),
        }
    }

    fn rest(&self, salt: &[u8; 16]) -> [u8; 32] {
        let mut hasher = Sha256::new();
        hasher.update(REST);
        hasher.update(salt);
        let unit = self.by_unit.as_deref();
        hasher.update([u8::from(unit.is_some())]);
        for part in [&self.by_id, &self.by_role, unit.unwrap_or_default(), &self.policy, &self.body] {
            take_in(&mut hasher, part.as_bytes());
        }
        hasher.finalize().into()
    }
}

/// What a receipt shows of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// The office, by its code.
    pub office: String,
    /// The case number.
    pub number: String,
    /// The fact's place in the case's history, from 1.
    pub version: u32,
    /// When it was recorded, in microseconds since 1970, UTC.
    pub at: i64,
    /// What happened, by code.
    pub what: String,
    /// Commitment to everything else about the fact.
    #[serde(with = "hex::serde")]
    pub rest: [u8; 32],
}

impl Opening {
    /// The leaf's entry: what the tree holds.
    pub fn entry(&self, salt: &[u8; 16]) -> Entry {
        let mut hasher = Sha256::new();
        hasher.update(LEAF);
        hasher.update(salt);
        let (version, at) = (self.version.to_be_bytes(), self.at.to_be_bytes());
        let parts: [&[u8]; 6] =
            [self.office.as_bytes(), self.number.as_bytes(), &version, &at, self.what.as_bytes(), &self.rest];
        for part in parts {
            take_in(&mut hasher, part);
        }
        Entry(hasher.finalize().into())
    }
}

/// A part after its length, so that no two lists of parts read alike.
fn take_in(hasher: &mut Sha256, part: &[u8]) {
    hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
    hasher.update(part);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact() -> FactText {
        FactText {
            at: 1_763_000_000_000_000,
            by_id: "agent-1".into(),
            by_role: "agent".into(),
            by_unit: None,
            policy: "p".into(),
            what: "registered".into(),
            body: "{}".into(),
        }
    }

    const SALTS: Salts = Salts { opening: [1; 16], rest: [2; 16] };

    fn entry(fact: &FactText, office: &str, number: &str, version: u32, salts: &Salts) -> Entry {
        fact.opening(office, number, version, salts).entry(&salts.opening)
    }

    #[test]
    fn every_part_of_a_fact_changes_its_leaf() {
        let whole = entry(&fact(), "o", "n", 1, &SALTS);
        let changed: Vec<Entry> = vec![
            entry(&FactText { at: 1, ..fact() }, "o", "n", 1, &SALTS),
            entry(&FactText { by_id: "agent-2".into(), ..fact() }, "o", "n", 1, &SALTS),
            entry(&FactText { by_role: "dispatcher".into(), ..fact() }, "o", "n", 1, &SALTS),
            entry(&FactText { by_unit: Some(String::new()), ..fact() }, "o", "n", 1, &SALTS),
            entry(&FactText { policy: "q".into(), ..fact() }, "o", "n", 1, &SALTS),
            entry(&FactText { what: "closed".into(), ..fact() }, "o", "n", 1, &SALTS),
            entry(&FactText { body: "{ }".into(), ..fact() }, "o", "n", 1, &SALTS),
            entry(
                &FactText { by_id: "agent-1a".into(), by_role: "gent".into(), ..fact() },
                "o",
                "n",
                1,
                &SALTS,
            ),
            entry(&fact(), "p", "n", 1, &SALTS),
            entry(&fact(), "o", "m", 1, &SALTS),
            entry(&fact(), "on", "", 1, &SALTS),
            entry(&fact(), "o", "n", 2, &SALTS),
            entry(&fact(), "o", "n", 1, &Salts { opening: [3; 16], ..SALTS }),
            entry(&fact(), "o", "n", 1, &Salts { rest: [3; 16], ..SALTS }),
        ];
        for (nth, other) in changed.iter().enumerate() {
            assert_ne!(*other, whole, "{nth}");
        }
    }

    #[test]
    fn the_form_of_a_leaf_never_changes() {
        let made = hex::encode(entry(&fact(), "310000", "RX310000-20261113-00962-3", 1, &SALTS).0);
        assert_eq!(made, "ad94685ce8862b1c46150b5ff397a769e5a4f83875d69c274fddcb0aefe7af7a");
    }

    #[test]
    fn salts_come_back_and_are_not_printed() {
        assert_eq!(Salts::from_bytes(&SALTS.to_bytes()), Some(SALTS));
        assert_eq!(Salts::from_bytes(&[0; 31]), None);
        assert_eq!(format!("{SALTS:?}"), "Salts(…)");
    }
}
