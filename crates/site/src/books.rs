//! What the pages of budgets share: amounts in the reader's unit, each with its place in the published file, and the
//! names of what stands in books. A blank and a zero never look alike.

mod files;
mod projects;
mod tree;

pub(crate) use files::download;
pub(crate) use projects::{Plan, plans};
pub(crate) use tree::{Top, Tree, common, grown_by, longest, tops, tree};

use crate::locale::Translator;
use budget::book::{Column, Figure, Kind, Nature};
use budget::compare::Caveat;
use budget::finding::Said;
use budget::money::{Fen, Unit};
use budget::source::Place;
use serde::Serialize;

/// So many places are named at one figure; the others are counted.
const PLACES: usize = 6;
/// What stands for a blank cell.
const BLANK: &str = "—";

/// An amount as it stands on a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Amount {
    /// How much; none if the cell is blank.
    pub fen: Option<Fen>,
    /// As a person reads it.
    pub text: String,
    /// Where it stands in the file, in words.
    pub place: String,
    /// `off` for a blank.
    pub class: &'static str,
}

/// Speaks of a book in one language and one unit.
#[derive(Clone, Copy)]
pub(crate) struct Voice<'a> {
    /// The language.
    pub t: &'a Translator,
    /// The unit.
    pub unit: Unit,
}

impl<'a> Voice<'a> {
    /// In the unit an address asks for, 元 unless it says otherwise.
    pub fn asked(t: &'a Translator, unit: &str) -> Self {
        let unit = if unit == code(Unit::WanYuan) { Unit::WanYuan } else { Unit::Yuan };
        Self { t, unit }
    }

    /// Money, digits in groups of three.
    pub fn money(&self, amount: Fen) -> String {
        grouped(&amount.written(self.unit))
    }

    /// A cell of a table.
    pub fn amount(&self, figure: Option<&Figure>) -> Amount {
        let Some(figure) = figure else { return self.blank() };
        self.standing(figure.amount, &figure.place)
    }

    /// An amount that stands somewhere.
    pub fn standing(&self, amount: Fen, place: &Place) -> Amount {
        Amount { fen: Some(amount), text: self.money(amount), place: self.place(place), class: "" }
    }

    /// A blank cell.
    pub fn blank(&self) -> Amount {
        let place = self.t.say("budget-blank").to_string();
        Amount { text: BLANK.to_owned(), place, class: "off", fen: None }
    }

    /// Where something stands, in words.
    pub fn place(&self, place: &Place) -> String {
        let (key, parts) = match place {
            Place::Line(line) => ("budget-place-line", vec![("line", line.to_string())]),
            Place::LineCell(line, cell) => {
                ("budget-place-line-cell", vec![("line", line.to_string()), ("cell", cell.to_string())])
            }
            Place::PageLine(page, line) => {
                ("budget-place-page-line", vec![("page", page.to_string()), ("line", line.to_string())])
            }
            Place::SheetCell(sheet, row, column) => {
                let parts =
                    [("sheet", sheet.clone()), ("row", row.to_string()), ("column", column.to_string())];
                ("budget-place-sheet-cell", parts.to_vec())
            }
            Place::TableCell(table, row, column) => {
                let parts =
                    [("table", table.to_string()), ("row", row.to_string()), ("column", column.to_string())];
                ("budget-place-table-cell", parts.to_vec())
            }
        };
        parts.iter().fold(self.t.say(key), |said, (name, value)| said.with(name, value)).to_string()
    }

    /// Where several figures stand; after the first few, how many more.
    pub fn places<'p>(&self, places: impl IntoIterator<Item = &'p Place>) -> String {
        let mut said: Vec<String> = places.into_iter().map(|place| self.place(place)).collect();
        said.dedup();
        let more = said.len().saturating_sub(PLACES);
        said.truncate(PLACES);
        if more > 0 {
            said.push(self.t.say("budget-places-more").with("count", more).to_string());
        }
        said.join(&self.t.say("budget-between").to_string())
    }

    /// The name of a table.
    pub fn table(&self, kind: Kind) -> String {
        self.t.name("budget-table", &code(kind))
    }

    /// The name of a column.
    pub fn column(&self, column: Column) -> String {
        self.t.name("budget-column", &code(column))
    }

    /// 部门预算 or 部门决算.
    pub fn nature(&self, nature: Nature) -> String {
        self.t.name("budget-nature", &code(nature))
    }

    /// How a figure is to be read.
    pub fn caveats<'c>(&self, caveats: impl IntoIterator<Item = &'c Caveat>) -> Vec<String> {
        caveats.into_iter().map(|caveat| self.t.name("budget-caveat", &code(caveat))).collect()
    }

    /// One side of a finding.
    pub fn said(&self, said: &Said) -> String {
        match said {
            Said::Money(amount) => self.money(*amount),
            Said::Count(count) => count.to_string(),
            Said::Words(words) => words.clone(),
        }
    }
}

/// The code of a coded thing, as it is written to files.
pub(crate) fn code(thing: impl Serialize) -> String {
    match serde_json::to_value(thing) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

/// Hundredths of a percent as a percentage with its sign.
pub(crate) fn percent(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "−" } else { "" };
    let size = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}%", size / 100, size % 100)
}

/// A change in percent: more with a plus.
fn change(hundredths: i64) -> String {
    let plus = if hundredths > 0 { "+" } else { "" };
    format!("{plus}{}", percent(hundredths))
}

/// A part in hundredths of a percent of its whole, rounded; none of nothing.
pub(crate) fn share(part: Fen, whole: Fen) -> Option<i64> {
    let (part, whole) = (i128::from(part.0) * 10_000, i128::from(whole.0));
    let rounded = (part.abs() * 2 + whole.abs()).checked_div(whole.abs() * 2)?;
    i64::try_from(rounded * part.signum() * whole.signum()).ok()
}

/// How long a bar is that begins at zero: 0 to 100, as a drawing takes it.
pub(crate) fn bar(part: Fen, longest: Fen) -> String {
    let length = share(part, longest).unwrap_or_default().clamp(0, 10_000);
    format!("{}.{:02}", length / 100, length % 100)
}

fn grouped(written: &str) -> String {
    let (sign, digits) = written.strip_prefix('-').map_or(("", written), |digits| ("−", digits));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let comma = |at: usize| at > 0 && (whole.len() - at).is_multiple_of(3);
    let digit = |(at, digit): (usize, char)| comma(at).then_some(',').into_iter().chain([digit]);
    let whole: String = whole.chars().enumerate().flat_map(digit).collect();
    if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_and_shares_are_exact() {
        for (written, shown) in [("0.00", "0.00"), ("1234567.80", "1,234,567.80"), ("-999.5", "−999.5")] {
            assert_eq!(grouped(written), shown);
        }
        assert_eq!((percent(-51), change(51), change(0)), ("−0.51%".into(), "+0.51%".into(), "0.00%".into()));
        assert_eq!(
            (share(Fen(1), Fen(3)), share(Fen(2), Fen(3)), share(Fen(1), Fen(0))),
            (Some(3333), Some(6667), None)
        );
        assert_eq!(
            (bar(Fen(1), Fen(3)), bar(Fen(-1), Fen(3)), bar(Fen(4), Fen(3))),
            ("33.33".into(), "0.00".into(), "100.00".into())
        );
    }
}
