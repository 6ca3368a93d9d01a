//! Which rows of the file belong to which table. A table's title, its unit and its rows come in any order: as a form
//! prints them, title first; as the text of a PDF gives them, often unit first and the title below the rows.

use super::row::Line;
use crate::forms::{FORMS, Form, Shape, squeezed};
use crate::money::Unit;
use std::ops::Range;

/// The rows of one table.
#[derive(Clone, Debug)]
pub(crate) struct Region {
    pub form: Option<Form>,
    pub unit: Option<Unit>,
    /// The row of its title.
    pub title: usize,
    pub lines: Range<usize>,
}

/// What a row tells about tables.
struct Sign {
    form: Option<&'static Form>,
    unit: Option<Unit>,
    ends: bool,
}

impl Sign {
    fn of(line: &Line) -> Self {
        let only = line.lone().map(|cell| squeezed(&cell.text));
        let form = only.as_ref().and_then(|text| FORMS.titled(text));
        let unit = line.cells.iter().find_map(|cell| FORMS.words.unit(&squeezed(&cell.text)));
        let ends = form.is_none() && only.as_ref().is_some_and(|text| FORMS.words.ends_tables(text));
        Self { form, unit, ends }
    }
}

/// The tables of the file.
pub(crate) fn regions(lines: &[Line]) -> Vec<Region> {
    let signs: Vec<Sign> = lines.iter().map(Sign::of).collect();
    let is_title = |sign: &Sign| sign.form.is_some_and(|form| form.shape != Shape::Goals);
    let unit = signs.iter().position(|sign| sign.unit.is_some());
    let title = signs.iter().position(is_title);
    let unit_first = unit.zip(title).is_some_and(|(unit, title)| unit < title);
    let mut regions = Vec::new();
    let mut open: Option<Region> = None;
    for (at, sign) in signs.iter().enumerate() {
        let is_goals = |region: &Region| region.form.as_ref().is_some_and(|form| form.shape == Shape::Goals);
        let begins = if unit_first { sign.unit.is_some() } else { sign.form.is_some() };
        let begins = begins || sign.form.is_some_and(|form| form.shape == Shape::Goals);
        if begins || (sign.ends && !open.as_ref().is_some_and(is_goals)) {
            regions.extend(open.take());
        }
        if begins {
            open = Some(Region { form: None, unit: None, title: at, lines: at..at });
        }
        if let Some(region) = &mut open {
            region.lines.end = at + 1;
            region.unit = region.unit.or(sign.unit);
            if let Some(form) = sign.form.filter(|_| region.form.is_none()) {
                (region.form, region.title) = (Some(form.clone()), at);
            }
        }
    }
    regions.extend(open);
    regions
}
