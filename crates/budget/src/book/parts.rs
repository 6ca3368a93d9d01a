//! Which rows of a table are parts of which: items of groups of classes of the total.

use super::{Code, Item};
use std::collections::{BTreeMap, HashMap};

/// Parents and their parts, the total first, then by depth and place: `(depth, parent) → (parent, children)`.
pub(crate) fn parts<'a>(
    items: impl Iterator<Item = &'a Item>,
) -> BTreeMap<(usize, usize), (usize, Vec<usize>)> {
    let items: Vec<&Item> = items.collect();
    let total = items.iter().position(|item| **item == Item::Total);
    let mut codes: HashMap<&Code, usize> = HashMap::new();
    for (at, item) in items.iter().enumerate() {
        if let Item::Code(code) = item {
            codes.entry(code).or_insert(at);
        }
    }
    let (mut groups, mut entry) = (BTreeMap::new(), None);
    for (at, item) in items.iter().enumerate() {
        let above = match item {
            Item::Total => None,
            Item::Code(code) => match code.parent() {
                Some(parent) => codes.get(&parent).map(|at| (code.level() - 1, *at)),
                None => total.map(|at| (0, at)),
            },
            Item::Entry(1) => {
                entry = Some(at);
                total.map(|at| (0, at))
            }
            Item::Entry(_) => entry.map(|at| (1, at)),
        };
        if let Some((depth, parent)) = above {
            groups.entry((depth, parent)).or_insert_with(|| (parent, Vec::new())).1.push(at);
        }
    }
    groups
}
