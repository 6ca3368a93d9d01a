//! Which cases hold which pairs of signs. No text lies here, only pairs and numbers of cases: what was said cannot
//! be read back, and whether a case really says it is looked up in the vault, where what is erased is gone.

use super::grams::{Gram, grams};
use casework::CaseId;
use std::collections::{BTreeSet, HashMap};

/// Dead places tolerated before the index is packed anew, as a share of all: one in so many.
const PACKED_AT: usize = 2;

#[derive(Clone, Copy, Debug)]
struct Place {
    case: CaseId,
    version: u32,
}

/// The index.
#[derive(Debug, Default)]
pub struct Index {
    postings: HashMap<Gram, Vec<u32>>,
    /// A case that is written anew takes a new place; the old one is empty from then on.
    places: Vec<Option<Place>>,
    of_case: HashMap<CaseId, u32>,
}

impl Index {
    /// How many cases are in it.
    pub fn len(&self) -> usize {
        self.of_case.len()
    }

    /// The version of a case as it was taken in.
    pub fn version(&self, case: CaseId) -> Option<u32> {
        let place = self.of_case.get(&case)?;
        self.places.get(usize::try_from(*place).ok()?).copied().flatten().map(|place| place.version)
    }

    /// Takes a case in, with these texts in their one form.
    pub fn put(&mut self, case: CaseId, version: u32, texts: &[String]) {
        self.forget(case);
        let Ok(place) = u32::try_from(self.places.len()) else { return };
        self.places.push(Some(Place { case, version }));
        self.of_case.insert(case, place);
        let all: BTreeSet<Gram> = texts.iter().flat_map(|text| grams(text)).collect();
        for gram in all {
            self.postings.entry(gram).or_default().push(place);
        }
        if self.places.len() > 64 && self.of_case.len() * PACKED_AT < self.places.len() {
            self.pack();
        }
    }

    /// Forgets a case.
    pub fn forget(&mut self, case: CaseId) {
        let place = self.of_case.remove(&case).and_then(|place| usize::try_from(place).ok());
        if let Some(place) = place.and_then(|place| self.places.get_mut(place)) {
            *place = None;
        }
    }

    /// Gives places that are empty back.
    fn pack(&mut self) {
        let mut moved: Vec<Option<u32>> = Vec::with_capacity(self.places.len());
        let mut kept = Vec::with_capacity(self.of_case.len());
        for place in &self.places {
            moved.push(place.and(u32::try_from(kept.len()).ok()));
            kept.extend(place.map(Some));
        }
        let now = |old: &u32| moved.get(usize::try_from(*old).ok()?).copied().flatten();
        for places in self.postings.values_mut() {
            *places = places.iter().filter_map(now).collect();
        }
        self.postings.retain(|_, places| !places.is_empty());
        self.of_case.values_mut().for_each(|place| *place = now(place).unwrap_or(*place));
        self.places = kept;
    }

    /// The cases that may hold all these terms, the newest first.
    pub fn find(&self, terms: &[String]) -> Vec<CaseId> {
        let wanted: BTreeSet<Gram> = terms.iter().flat_map(|term| grams(term)).collect();
        let mut lists = Vec::with_capacity(wanted.len());
        for gram in &wanted {
            let Some(places) = self.postings.get(gram) else { return Vec::new() };
            lists.push(places);
        }
        lists.sort_by_key(|places| places.len());
        let Some((shortest, others)) = lists.split_first() else { return Vec::new() };
        let everywhere = |place: &&u32| others.iter().all(|places| places.binary_search(place).is_ok());
        let case = |place: &u32| self.places.get(usize::try_from(*place).ok()?).copied().flatten();
        let mut found: Vec<CaseId> =
            shortest.iter().filter(everywhere).filter_map(case).map(|place| place.case).collect();
        found.sort_unstable_by(|one, other| other.cmp(one));
        found
    }

    /// Cases taken in, for a look whether they are still wanted.
    pub fn cases(&self) -> Vec<CaseId> {
        self.of_case.keys().copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(index: &Index, query: &str) -> Vec<i64> {
        index.find(&super::super::grams::terms(query)).into_iter().map(|case| case.0).collect()
    }

    #[test]
    fn cases_are_found_by_what_they_say_now() {
        let mut index = Index::default();
        index.put(CaseId(1), 1, &["楼道长期不清扫".into()]);
        index.put(CaseId(2), 1, &["路灯不亮".into(), "楼道也黑".into()]);
        assert_eq!(find(&index, "楼道"), [2, 1]);
        assert_eq!(find(&index, "楼道 路灯"), [2]);
        assert!(find(&index, "电梯").is_empty());
        assert!(find(&index, "楼").is_empty(), "one sign finds nothing");
        index.put(CaseId(1), 2, &["电梯坏了".into()]);
        assert_eq!(find(&index, "楼道"), [2]);
        assert_eq!(find(&index, "电梯"), [1]);
        assert_eq!(index.version(CaseId(1)), Some(2));
        index.forget(CaseId(2));
        assert!(find(&index, "楼道").is_empty());
    }

    #[test]
    fn packing_changes_nothing_that_is_found() {
        let mut index = Index::default();
        for version in 1..=200 {
            index.put(CaseId(1), version, &["楼道".into()]);
            index.put(CaseId(2), version, &["路灯".into()]);
        }
        assert!(index.places.len() < 200, "{} places for two cases", index.places.len());
        assert_eq!((find(&index, "楼道"), find(&index, "路灯"), index.len()), (vec![1], vec![2], 2));
    }
}
