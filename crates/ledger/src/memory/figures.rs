//! Figures: sums over the tallies of every case.

use super::Shelves;
use crate::projection::CaseRow;
use crate::store::{Behind, FigureQuery, Share, ShareQuery};
use casework::indicators::Tally;
use casework::{CategoryCode, UnitId};
use std::collections::BTreeMap;

impl Shelves {
    pub(super) fn behind<'a>(&'a self, query: &'a FigureQuery) -> impl Iterator<Item = Behind> + 'a {
        let counted = move |tally: &&Tally| {
            tally.indicator == query.indicator
                && (query.from..=query.through).contains(&tally.day)
                && tally.ripe_at <= query.as_of
                && query.unit.as_ref().is_none_or(|unit| tally.unit.as_ref() == Some(unit))
        };
        let cut = |row: &CaseRow| query.cut.takes(row.category.as_ref(), row.channel);
        self.views.iter().filter(move |(_, view)| cut(&view.row)).flat_map(move |(case, view)| {
            view.tallies.iter().filter(counted).map(|tally| Behind {
                case: *case,
                day: tally.day,
                numerator_milli: tally.numerator_milli,
                denominator_milli: tally.denominator_milli,
            })
        })
    }

    pub(super) fn shares(&self, query: &ShareQuery) -> Vec<Share> {
        let counted = |tally: &&Tally| {
            tally.indicator == query.indicator
                && (query.from..=query.through).contains(&tally.day)
                && tally.ripe_at <= query.as_of
                && query.unit.as_ref().is_none_or(|unit| tally.unit.as_ref() == Some(unit))
        };
        let mut sums: BTreeMap<(UnitId, Option<CategoryCode>), (i64, i64)> = BTreeMap::new();
        for view in self.views.values() {
            for tally in view.tallies.iter().filter(counted) {
                let Some(unit) = tally.unit.clone() else { continue };
                let sum = sums.entry((unit, view.row.category.clone())).or_default();
                *sum = (sum.0 + tally.numerator_milli, sum.1 + tally.denominator_milli);
            }
        }
        let share = |((unit, category), (numerator_milli, denominator_milli))| Share {
            unit,
            category,
            numerator_milli,
            denominator_milli,
        };
        sums.into_iter().map(share).collect()
    }
}
