//! The classifications of budgets (政府收支分类科目) by year, as data: functions 类款项 and economic classes 类款. Codes move
//! and names change; a book is read with the tables of its own year.

use crate::book::Code;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A line of a classification: the name a code has from one year on, to another.
#[derive(Clone, Debug)]
struct Entry {
    code: Code,
    name: String,
    from: i16,
    to: Option<i16>,
}

impl Entry {
    fn holds_in(&self, year: i16) -> bool {
        self.from <= year && self.to.is_none_or(|to| year <= to)
    }
}

/// A code that moved: from that year on it is the other one, which may be a group the code became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The code until then.
    pub from: Code,
    /// The code, or the group of codes, from then on.
    pub to: Code,
    /// The first year of the new one.
    pub year: i16,
}

struct Classification {
    entries: Vec<Entry>,
    by_code: HashMap<Code, Vec<usize>>,
}

static FUNCTIONS: LazyLock<Classification> =
    LazyLock::new(|| Classification::read(include_str!("../codes/functions.csv")));
static ECONOMIC: LazyLock<Classification> =
    LazyLock::new(|| Classification::read(include_str!("../codes/economic.csv")));
static MOVES: LazyLock<Vec<Move>> = LazyLock::new(|| {
    let rows = include_str!("../codes/crosswalk.csv").lines().skip(1);
    rows.filter_map(|row| {
        let mut cells = row.split(',');
        let (from, to) = (Code::new(cells.next()?)?, Code::new(cells.next()?)?);
        Some(Move { from, to, year: cells.next()?.parse().ok()? })
    })
    .collect()
});

impl Classification {
    fn read(table: &str) -> Self {
        let entry = |row: &str| {
            let mut cells = row.split(',');
            let (code, name) = (Code::new(cells.next()?)?, cells.next()?.to_owned());
            Some(Entry {
                code,
                name,
                from: cells.next()?.parse().ok()?,
                to: cells.next().and_then(|to| to.parse().ok()),
            })
        };
        let entries: Vec<Entry> = table.lines().skip(1).filter_map(entry).collect();
        let mut by_code: HashMap<Code, Vec<usize>> = HashMap::new();
        for (at, entry) in entries.iter().enumerate() {
            by_code.entry(entry.code.clone()).or_default().push(at);
        }
        Self { entries, by_code }
    }

    fn name(&self, code: &Code, year: i16) -> Option<&str> {
        let entries = self.by_code.get(code)?.iter().filter_map(|at| self.entries.get(*at));
        entries.filter(|entry| entry.holds_in(year)).map(|entry| entry.name.as_str()).next()
    }

    /// The one code of that name in that year; none if several bear it.
    fn named(&self, name: &str, year: i16) -> Option<Code> {
        let mut bearing = self.entries.iter().filter(|entry| entry.holds_in(year) && entry.name == name);
        let found = bearing.next()?;
        bearing.all(|other| other.code.digits().starts_with(found.code.digits())).then(|| found.code.clone())
    }

    fn once_named(&self, name: &str) -> Option<&Code> {
        self.entries.iter().find(|entry| entry.name == name).map(|entry| &entry.code)
    }
}

/// What a functional code is called in a year.
pub fn function(code: &Code, year: i16) -> Option<&'static str> {
    FUNCTIONS.name(code, year)
}

/// What an economic class is called in a year.
pub fn economic(code: &Code, year: i16) -> Option<&'static str> {
    ECONOMIC.name(code, year)
}

/// The functional code that alone bears a name in a year.
pub fn function_named(name: &str, year: i16) -> Option<Code> {
    FUNCTIONS.named(name, year)
}

/// The economic class that alone bears a name in a year.
pub fn economic_named(name: &str, year: i16) -> Option<Code> {
    ECONOMIC.named(name, year)
}

/// The functional code of a name that is no longer used, or not yet: a superseded one.
pub fn function_once_named(name: &str, year: i16) -> Option<Code> {
    let code = FUNCTIONS.once_named(name)?;
    (FUNCTIONS.name(code, year) != Some(name)).then(|| code.clone())
}

/// The functional code of that name directly below another.
pub fn function_below(name: &str, above: &Code, year: i16) -> Option<Code> {
    let below = FUNCTIONS.entries.iter().filter(|entry| entry.code.parent().as_ref() == Some(above));
    below
        .filter(|entry| entry.holds_in(year))
        .find(|entry| entry.name == name)
        .map(|entry| entry.code.clone())
}

/// What became of a code, if it moved between these years.
pub fn moved(code: &Code, before: i16, after: i16) -> Option<&'static Move> {
    let between = MOVES.iter().filter(|moved| before < moved.year && moved.year <= after);
    between.into_iter().find(|moved| &moved.from == code)
}
