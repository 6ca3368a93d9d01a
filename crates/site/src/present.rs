//! Who looks at a case just now. Held in the memory of the process for less than a minute, written nowhere: it helps
//! two people not to do the same thing twice, and tells nothing about anybody afterwards.

use casework::{ActorId, CaseId};
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

/// Seconds after which somebody who has not been heard of is gone.
const STAYS: i64 = 50;

/// Somebody at a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Here {
    /// Their name.
    pub name: String,
    /// Whether they are filling in a form.
    pub writes: bool,
    seen_at: Timestamp,
}

/// Everybody at their cases.
#[derive(Debug, Default)]
pub(crate) struct Presence(Mutex<HashMap<CaseId, BTreeMap<ActorId, Here>>>);

impl Presence {
    /// Notes that somebody is at a case, and gives who else is.
    pub fn enter(&self, case: CaseId, who: &ActorId, name: &str, writes: bool, now: Timestamp) -> Vec<Here> {
        let mut cases = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        cases.retain(|_, people| {
            people.retain(|_, here| now.as_second() - here.seen_at.as_second() < STAYS);
            !people.is_empty()
        });
        let people = cases.entry(case).or_default();
        people.insert(who.clone(), Here { name: name.to_owned(), writes, seen_at: now });
        people.iter().filter(|(id, _)| *id != who).map(|(_, here)| here.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_here_is_seen_by_others_for_less_than_a_minute() {
        let (presence, case) = (Presence::default(), CaseId(7));
        let at = |second| Timestamp::from_second(second).unwrap_or(Timestamp::MIN);
        let names = |here: Vec<Here>| here.into_iter().map(|one| (one.name, one.writes)).collect::<Vec<_>>();
        assert!(presence.enter(case, &"li".into(), "Li", true, at(0)).is_empty());
        let seen = presence.enter(case, &"wang".into(), "Wang", false, at(10));
        assert_eq!(names(seen), [("Li".to_owned(), true)]);
        assert!(presence.enter(CaseId(8), &"wang".into(), "Wang", false, at(10)).is_empty());
        let seen = presence.enter(case, &"li".into(), "Li", false, at(59));
        assert_eq!(names(seen), [("Wang".to_owned(), false)]);
        assert!(presence.enter(case, &"li".into(), "Li", false, at(61)).is_empty());
    }
}
