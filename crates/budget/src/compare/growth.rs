//! Growth by code between two books, whatever the code was called and wherever it stood.

use super::{Caveat, Found, ratio};
use crate::book::{Book, Code, Item, Kind};
use crate::codes;
use crate::money::Fen;
use crate::prose::Topic;
use crate::source::Place;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One code in two books.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Growth {
    /// The code in the earlier book, or in the later one if only that has it.
    pub code: Code,
    /// The code in the later book, if it is another.
    pub moved_to: Option<Code>,
    /// As the later book names it, or the earlier.
    pub name: String,
    /// 支出 in the earlier book.
    pub before: Option<Fen>,
    /// 支出 in the later book.
    pub after: Option<Fen>,
    /// Growth in hundredths of a percent, rounded; none without a base.
    pub hundredths: Option<i64>,
    /// Where both stand.
    pub places: Vec<Place>,
    /// How to read it.
    pub caveats: Vec<Caveat>,
}

/// A code in one book.
struct Line {
    name: String,
    found: Found,
}

/// Every functional code of either book.
pub fn growth(before: &Book, after: &Book) -> Vec<Growth> {
    let (old, new) = (lines(before), lines(after));
    let years = (before.year.unwrap_or_default(), after.year.unwrap_or_default());
    let mut taken: BTreeSet<&Code> = BTreeSet::new();
    let mut rows = Vec::new();
    for (code, line) in &old {
        let (to, caveat) = successor(code, line, &old, &new, years);
        let later = to.as_ref().and_then(|to| new.get_key_value(to));
        taken.extend(later.map(|(code, _)| code));
        let moved_to = to.filter(|to| to != code);
        rows.push(row(code, moved_to, Some(line), later.map(|(_, line)| line), caveat));
    }
    let only_new = new.iter().filter(|(code, _)| !taken.contains(code));
    rows.extend(only_new.map(|(code, line)| row(code, None, None, Some(line), None)));
    let apart = (years.1 - years.0 != 1).then_some(Caveat::YearsApart);
    let offices = (before.office != after.office).then_some(Caveat::OfficesDiffer);
    for row in &mut rows {
        row.caveats.extend(apart.into_iter().chain(offices));
    }
    rows
}

/// What a code of the earlier book is in the later one.
fn successor(
    code: &Code,
    line: &Line,
    old: &BTreeMap<Code, Line>,
    new: &BTreeMap<Code, Line>,
    years: (i16, i16),
) -> (Option<Code>, Option<Caveat>) {
    if new.contains_key(code) {
        return (Some(code.clone()), None);
    }
    if let Some(moved) = codes::moved(code, years.0, years.1) {
        return (Some(moved.to.clone()), Some(Caveat::CodeMoved));
    }
    let siblings = old.keys().filter(|other| other.parent() == code.parent());
    let group =
        siblings.filter_map(|other| codes::moved(other, years.0, years.1)).map(|moved| &moved.to).next();
    let named = group.and_then(|group| {
        new.iter().find(|(other, known)| other.parent().as_ref() == Some(group) && known.name == line.name)
    });
    (named.map(|(code, _)| code.clone()), named.map(|_| Caveat::MatchedByName))
}

fn row(
    code: &Code,
    moved_to: Option<Code>,
    before: Option<&Line>,
    after: Option<&Line>,
    caveat: Option<Caveat>,
) -> Growth {
    let amount = |line: Option<&Line>| line.map(|line| line.found.amount);
    let hundredths = amount(before).zip(amount(after)).and_then(|(old, new)| ratio(new - old, old, 10_000));
    let both = [before, after];
    let in_text = both.into_iter().flatten().any(|line| line.found.in_text);
    let is_two_sided = before.is_some() && after.is_some();
    let caveats = [
        caveat,
        (!is_two_sided).then_some(Caveat::OneSided),
        (is_two_sided && hundredths.is_none()).then_some(Caveat::NoBase),
        in_text.then_some(Caveat::FromText),
    ];
    Growth {
        code: code.clone(),
        moved_to,
        name: after.or(before).map(|line| line.name.clone()).unwrap_or_default(),
        before: amount(before),
        after: amount(after),
        hundredths,
        places: both.into_iter().flatten().map(|line| line.found.place.clone()).collect(),
        caveats: caveats.into_iter().flatten().collect(),
    }
}

/// What the book spends on each functional code: by its table, or else by its text.
fn lines(book: &Book) -> BTreeMap<Code, Line> {
    let mut lines = BTreeMap::new();
    for row in book.table(Kind::Spending).into_iter().flat_map(|table| &table.rows) {
        if let (Item::Code(code), Some(Some(figure))) = (&row.item, row.figures.first()) {
            let found = Found { amount: figure.amount, place: figure.place.clone(), in_text: false };
            lines.insert(code.clone(), Line { name: row.name.clone(), found });
        }
    }
    if lines.is_empty() {
        for stated in book.stated.iter().filter(|stated| stated.is_amount()) {
            if let (Topic::Code(code), Some(found)) = (&stated.topic, Found::stated(stated))
                && code.digits() < "300"
            {
                lines.entry(code.clone()).or_insert(Line { name: stated.subject.clone(), found });
            }
        }
    }
    lines
}
