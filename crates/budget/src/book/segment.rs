//! Which rows of the file belong to which table. A table's title, its unit and its rows come in any order: as a form
//! prints them, title first; as the text of a PDF gives them, often unit first and the title below the rows.

use super::row::Line;
use crate::forms::{FORMS, Form, Shape, squeezed};
use crate::money::Unit;

/// What a row tells about tables.
#[derive(Debug)]
pub(crate) struct Sign {
    pub form: Option<&'static Form>,
    pub unit: Option<Unit>,
    /// Whether no table goes on behind it, goal forms excepted.
    pub ends: bool,
}

impl Sign {
    pub fn of(line: &Line) -> Self {
        let only = line.lone().map(|cell| squeezed(&cell.text));
        let form = only.as_ref().and_then(|text| FORMS.titled(text));
        let unit = line.cells.iter().find_map(|cell| FORMS.words.unit(&squeezed(&cell.text)));
        let ends = form.is_none() && only.as_ref().is_some_and(|text| FORMS.words.ends_tables(text));
        Self { form, unit, ends }
    }

    pub fn is_goals(&self) -> bool {
        self.form.is_some_and(|form| form.shape == Shape::Goals)
    }

    /// Whether it is the title of a table of amounts.
    pub fn is_title(&self) -> bool {
        self.form.is_some_and(|form| form.shape != Shape::Goals)
    }
}

/// With what the tables of a file begin: the first table tells it for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    TitleFirst,
    UnitFirst,
}

impl Order {
    /// Whether a table begins with this row.
    pub fn begins(self, sign: &Sign) -> bool {
        sign.is_goals()
            || match self {
                Self::TitleFirst => sign.form.is_some(),
                Self::UnitFirst => sign.unit.is_some(),
            }
    }
}
