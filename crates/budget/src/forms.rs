//! The published forms as data (`forms/*.toml`): how tables are titled, which columns they have, which words are
//! totals, units, chapters. A form that another office prints is a line there, no code.

use crate::book::{Column, Item, Kind};
use crate::money::Unit;
use serde::Deserialize;
use std::sync::LazyLock;

/// Everything the tables' forms say.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Forms {
    #[serde(rename = "table")]
    pub tables: Vec<Form>,
    pub words: Words,
    #[serde(rename = "hint")]
    hints: Vec<Hint>,
}

/// The total of a column that another table says too.
#[derive(Debug, Deserialize)]
pub(crate) struct Hint {
    pub kind: Kind,
    pub column: Column,
    pub from: Kind,
    /// The row there, by its name or its code.
    pub row: String,
}

/// One standard table.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Form {
    pub kind: Kind,
    pub shape: Shape,
    titles: Vec<String>,
    columns: Vec<Head>,
    sums: Vec<Vec<Column>>,
}

/// How the rows of a form are built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Shape {
    /// Codes, a name, amounts.
    Codes,
    /// A number or a code, an office, amounts.
    Units,
    /// Projects, each in a row, their cells told by the heads above.
    Projects,
    /// What comes in on the left, what goes out on the right.
    Balance,
    /// One row of amounts without a name.
    Single,
    /// A goal form.
    Goals,
}

#[derive(Clone, Debug, Deserialize)]
struct Head {
    column: Column,
    #[serde(default)]
    heads: Vec<String>,
    /// There whether its head is found or not; if found, it tells the order.
    #[serde(default)]
    always: bool,
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Words {
    units: Vec<UnitWords>,
    totals: Vec<String>,
    pub office: Vec<String>,
    pub office_chapter: Vec<String>,
    chapters: Vec<String>,
    sentence: Vec<char>,
    list_marks: Vec<char>,
    numerals: String,
    pub accounts: String,
    pub year_before: Vec<String>,
    incoming: Vec<String>,
    pub project_heads: Vec<String>,
    pub code_heads: Vec<String>,
    pub year_word: String,
    pub year_tail: String,
}

#[derive(Debug, Deserialize)]
struct UnitWords {
    unit: Unit,
    words: Vec<String>,
}

/// The forms this crate carries. Data that does not parse leaves no form, which every test of reading would show.
pub(crate) static FORMS: LazyLock<Forms> =
    LazyLock::new(|| toml::from_str(include_str!("../forms/tables.toml")).unwrap_or_default());

/// Without spaces and quotation marks, with one kind of brackets and colons.
pub(crate) fn squeezed(text: &str) -> String {
    let kept = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '“' | '”' | '"' | '\u{3000}'));
    kept.map(|c| match c {
        '（' => '(',
        '）' => ')',
        '：' => ':',
        c => c,
    })
    .collect()
}

impl Forms {
    /// The form whose title this is, years and the level of the office before it.
    pub fn titled(&self, squeezed: &str) -> Option<&Form> {
        let is_before =
            |text: &str| text.chars().count() <= 12 && !text.contains(self.words.list_marks.as_slice());
        let of = |form: &&Form| {
            form.titles.iter().any(|title| squeezed.strip_suffix(title.as_str()).is_some_and(is_before))
        };
        self.tables.iter().find(of)
    }

    /// The items of the balances and the columns of which they are the totals.
    pub fn links(&self) -> impl Iterator<Item = &Hint> {
        self.hints.iter().filter(|hint| matches!(hint.from, Kind::Balance | Kind::FiscalBalance))
    }

    /// How many [`Hint`]s there are.
    pub fn hint_count(&self) -> usize {
        self.hints.len()
    }

    /// Which of the hints this row gives.
    pub fn given_by(&self, kind: Kind, item: &Item, name: &str) -> impl Iterator<Item = usize> {
        let is_row = move |hint: &Hint| match item {
            Item::Code(code) => code.digits() == hint.row,
            _ => name == hint.row,
        };
        let of = self.hints.iter().enumerate().filter(move |(_, hint)| hint.from == kind && is_row(hint));
        of.map(|(at, _)| at)
    }

    /// Which hint is about the total of a column.
    pub fn hint_about(&self, kind: Kind, column: Column) -> Option<usize> {
        self.hints.iter().position(|hint| hint.kind == kind && hint.column == column)
    }
}

impl Form {
    fn has(&self, column: Column) -> bool {
        self.columns.iter().any(|head| head.column == column)
    }

    /// Which of the columns a cell is the head of.
    pub fn headed(&self, squeezed: &str) -> Option<Column> {
        let of = |head: &&Head| head.heads.iter().any(|word| word == squeezed);
        self.columns.iter().find(of).map(|head| head.column)
    }

    /// The columns that are there, by the heads printed anywhere above. Those that are always there stand in the order
    /// in which their heads are printed.
    pub fn columns(&self, printed: &[String]) -> Vec<Column> {
        let at = |head: &Head| printed.iter().position(|word| head.heads.contains(word));
        let is_there = |head: &&Head| head.heads.is_empty() || head.always || at(head).is_some();
        let mut columns: Vec<Column> = self.columns.iter().filter(is_there).map(|head| head.column).collect();
        let found = self.columns.iter().filter(|head| head.always).map(|head| Some((at(head)?, head.column)));
        if let Some(mut found) = found.collect::<Option<Vec<_>>>() {
            found.sort_unstable_by_key(|(at, _)| *at);
            let is_ordered = |column: &&mut Column| found.iter().any(|(_, known)| known == *column);
            columns.iter_mut().filter(is_ordered).zip(&found).for_each(|(column, (_, next))| *column = *next);
        }
        columns
    }
}

/// Which columns of these sum up to which: `(whole, parts)` by their places.
pub(crate) fn sums(kind: Kind, columns: &[Column]) -> Vec<(usize, Vec<usize>)> {
    let is_of = |form: &&Form| form.kind == kind.form() && columns.iter().all(|column| form.has(*column));
    let form = FORMS.tables.iter().find(is_of);
    let at = |column: &Column| columns.iter().position(|known| known == column);
    let sums = form.map_or(&[][..], |form| &form.sums).iter();
    sums.filter_map(|sum| {
        let (whole, parts) = sum.split_first()?;
        let parts: Vec<usize> = parts.iter().filter_map(at).collect();
        Some((at(whole)?, parts)).filter(|(_, parts)| !parts.is_empty())
    })
    .collect()
}

impl Words {
    pub fn unit(&self, squeezed: &str) -> Option<Unit> {
        let of = |known: &&UnitWords| known.words.iter().any(|word| word == squeezed);
        self.units.iter().find(of).map(|known| known.unit)
    }

    pub fn is_total(&self, squeezed: &str) -> bool {
        self.totals.iter().any(|word| word == squeezed)
    }

    /// A line of prose or the head of a chapter of it: tables do not go on behind it.
    pub fn ends_tables(&self, squeezed: &str) -> bool {
        squeezed.contains(self.sentence.as_slice())
            || self.chapters.iter().any(|word| squeezed.ends_with(word.as_str()))
    }

    /// Whether an item of a balance stands on its left side.
    pub fn is_incoming(&self, name: &str) -> bool {
        self.incoming.iter().any(|word| word == name)
    }

    /// The number before a name (一、 1. （一）) and the name.
    pub fn unnumbered<'a>(&self, name: &'a str) -> (&'a str, &'a str) {
        let is_digit = |c: char| c.is_ascii_digit() || self.numerals.contains(c);
        let inner = name.strip_prefix('(').unwrap_or(name);
        let after = inner.trim_start_matches(is_digit);
        let rest = after.strip_prefix(['、', '.', '．', ')']).filter(|_| after.len() < inner.len());
        let is_decimal =
            |rest: &&str| after.starts_with('.') && rest.starts_with(|c: char| c.is_ascii_digit());
        let rest = rest.filter(|rest| !is_decimal(rest));
        rest.map_or(("", name), |rest| (name.split_at(name.len() - rest.len()).0, rest))
    }
}
