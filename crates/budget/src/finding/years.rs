//! What two books tell differently about the same thing.

use super::{Finding, FindingKind, Said};
use crate::book::Book;
use crate::remark::Note;
use crate::source::Place;

/// Days on which the same thing is said to have begun; each finding's first place is in the first book.
pub fn between(one: &Book, other: &Book) -> Vec<Finding> {
    let events = |book: &Book| -> Vec<(String, String, Place)> {
        let events = book.remarks.iter().filter_map(|remark| match &remark.note {
            Note::Event { name, day } => Some((name.clone(), day.clone(), remark.place.clone())),
            _ => None,
        });
        events.collect()
    };
    let others = events(other);
    let differing = events(one).into_iter().filter_map(|(name, day, place)| {
        let (_, other_day, other_place) =
            others.iter().find(|(other, other_day, _)| *other == name && *other_day != day)?;
        let (left, right) = (Said::Words(day), Said::Words(other_day.clone()));
        Some(Finding::of(FindingKind::CrossYear, &name, left, right, vec![place, other_place.clone()]))
    });
    differing.collect()
}
