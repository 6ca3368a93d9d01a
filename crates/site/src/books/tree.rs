//! Where the money goes: the standing totals, and the functional classes 类款项 with their shares, beside the year
//! before.

use super::{Amount, Voice, bar, change, code, percent, share};
use budget::book::{Book, Code, Column, Item, Kind};
use budget::compare::{Caveat, Growth, growth};
use budget::money::Fen;
use budget::prose::Role;
use std::collections::{BTreeMap, BTreeSet};

/// A standing total and its share of all spending.
#[derive(Clone, Debug)]
pub(crate) struct Top {
    pub name: String,
    pub amount: Amount,
    pub share: String,
    pub bar: String,
}

/// A functional class.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub code: String,
    pub name: String,
    /// 1 for 类, 2 for 款, 3 for 项.
    pub level: usize,
    pub amount: Amount,
    pub basic: Amount,
    pub project: Amount,
    pub share: String,
    pub bar: String,
    pub before: String,
    pub change: String,
    pub caveats: Vec<String>,
}

/// All classes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tree {
    pub lines: Vec<Line>,
    /// Classes of the year before that no line of this year continues: code, name, amount.
    pub gone: Vec<(String, String, String)>,
    /// Caveats of every comparison.
    pub caveats: Vec<String>,
    /// Whether its amounts come from running text, for want of a table.
    pub in_text: bool,
}

/// The totals of a table, or what the text says in their place.
pub(crate) fn tops(book: &Book, voice: Voice<'_>, of: &[(Kind, Column, Role)]) -> Vec<(Role, Top)> {
    let whole = total(book, voice, (Kind::Spending, Column::Total, Role::Spending)).and_then(|all| all.fen);
    let top = |(kind, column, role): &(Kind, Column, Role)| {
        let amount = total(book, voice, (*kind, *column, *role))?;
        let part = amount.fen.zip(whole);
        Some((
            *role,
            Top {
                name: voice.t.name("budget-role", &code(role)),
                share: part.and_then(|(part, whole)| share(part, whole)).map(percent).unwrap_or_default(),
                bar: part.map(|(part, whole)| bar(part, whole)).unwrap_or_default(),
                amount,
            },
        ))
    };
    of.iter().filter_map(top).collect()
}

fn total(book: &Book, voice: Voice<'_>, (kind, column, role): (Kind, Column, Role)) -> Option<Amount> {
    let of_table = book.table(kind).and_then(|table| {
        let at = table.column(column)?;
        let figure = table.total().or(table.rows.first())?.figures.get(at)?;
        Some(voice.amount(figure.as_ref()))
    });
    of_table.filter(|amount| amount.fen.is_some() || book.stated(role).is_none()).or_else(|| {
        let stated = book.stated(role)?;
        Some(voice.standing(stated.money()?, &stated.place))
    })
}

/// The classes of a book, beside an earlier one if there is one.
pub(crate) fn tree(book: &Book, before: Option<&Book>, voice: Voice<'_>) -> Tree {
    let grown = before.map(|before| growth(before, book)).unwrap_or_default();
    let (mut lines, in_text) = match of_table(book, voice) {
        lines if lines.is_empty() => (of_text(book, voice), true),
        lines => (lines, false),
    };
    let sums = lines.iter().filter(|line| line.level == 1).filter_map(|line| line.amount.fen);
    let stated = total(book, voice, (Kind::Spending, Column::Total, Role::Spending)).and_then(|all| all.fen);
    let whole = stated.unwrap_or_else(|| sums.sum());
    let common = common(&grown);
    let by_code: BTreeMap<&Code, &Growth> = grown
        .iter()
        .filter(|row| row.after.is_some())
        .map(|row| (row.moved_to.as_ref().unwrap_or(&row.code), row))
        .collect();
    for line in &mut lines {
        let part = line.amount.fen.unwrap_or_default();
        (line.share, line.bar) = (share(part, whole).map(percent).unwrap_or_default(), bar(part, whole));
        let Some(row) = Code::new(&line.code).and_then(|code| by_code.get(&code).copied()) else { continue };
        line.before = row.before.map(|amount| voice.money(amount)).unwrap_or_default();
        line.change = grown_by(row);
        line.caveats = voice.caveats(row.caveats.iter().filter(|caveat| !common.contains(caveat)));
    }
    let gone = grown.iter().filter(|row| row.after.is_none());
    let gone = gone.map(|row| {
        let amount = row.before.map(|amount| voice.money(amount)).unwrap_or_default();
        (row.code.to_string(), row.name.clone(), amount)
    });
    Tree { lines, gone: gone.collect(), caveats: voice.caveats(&common), in_text }
}

fn of_table(book: &Book, voice: Voice<'_>) -> Vec<Line> {
    let Some(table) = book.table(Kind::Spending).or(book.table(Kind::General)) else { return Vec::new() };
    let at = |row: &budget::book::Row, column: Column| {
        let figure = table.column(column).and_then(|at| row.figures.get(at)).and_then(Option::as_ref);
        voice.amount(figure)
    };
    let line = |row: &budget::book::Row| {
        let Item::Code(code) = &row.item else { return None };
        let (basic, project) = (at(row, Column::Basic), at(row, Column::Project));
        Some(Line { basic, project, ..line(code, &row.name, at(row, Column::Total)) })
    };
    table.rows.iter().filter_map(line).collect()
}

/// What the text spends on each class; a book against itself is every class it names.
fn of_text(book: &Book, voice: Voice<'_>) -> Vec<Line> {
    let rows = growth(book, book);
    let amount = |row: &Growth| match (row.after, row.places.last()) {
        (Some(amount), Some(place)) => voice.standing(amount, place),
        _ => voice.blank(),
    };
    rows.iter().map(|row| line(&row.code, &row.name, amount(row))).collect()
}

fn line(code: &Code, name: &str, amount: Amount) -> Line {
    Line {
        code: code.to_string(),
        name: name.to_owned(),
        level: code.level(),
        amount,
        basic: Amount::default(),
        project: Amount::default(),
        share: String::new(),
        bar: String::new(),
        before: String::new(),
        change: String::new(),
        caveats: Vec::new(),
    }
}

/// By how much a class grew. A class that became a group of classes is no base for a percentage.
pub(crate) fn grown_by(row: &Growth) -> String {
    let like = row.moved_to.as_ref().is_none_or(|to| to.level() == row.code.level());
    row.hundredths.filter(|_| like).map(change).unwrap_or_default()
}

/// What is to be said of all rows, so that it need not stand beside each.
pub(crate) fn common(rows: &[Growth]) -> BTreeSet<Caveat> {
    let all = [Caveat::YearsApart, Caveat::OfficesDiffer];
    all.into_iter().filter(|caveat| rows.iter().any(|row| row.caveats.contains(caveat))).collect()
}

/// The largest of amounts, for bars beside each other.
pub(crate) fn longest(amounts: impl IntoIterator<Item = Option<Fen>>) -> Fen {
    amounts.into_iter().flatten().max().unwrap_or_default()
}
