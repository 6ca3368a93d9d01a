//! The units of a month in one indicator, as a table of words and as one of cells.

use crate::desk::figures::decimal;
use crate::locale::Translator;
use crate::naming;
use affairs::appraisal::{Appraisal, UnitList};
use budget::appraisal::interval::{Interval, Parts};
use budget::appraisal::{Counts, Row, Score, Unranked};
use budget::target::Decimal;
use casework::UnitId;
use casework::policy::Policy;
use casework::policy::appraisal::AppraisalRules;
use documents::write::{Sheet, Value};

/// Of a share, in thousandths of a percent.
const MILLI_PERCENT: u64 = Parts::ONE.0 / 100_000;

/// The units in one indicator.
pub(crate) struct Table {
    /// Id of the indicator.
    pub indicator: String,
    /// What it is called.
    pub name: String,
    /// What counts as done well, out of what.
    pub formula: String,
    /// Whether its order is the month's.
    pub decisive: bool,
    /// The units: ranked ones by place, then the others.
    pub lines: Vec<Line>,
}

/// A unit.
pub(crate) struct Line {
    /// Its id.
    pub unit: String,
    /// Its name.
    pub name: String,
    /// Whether it has a place.
    pub is_ranked: bool,
    /// Where its own cases are, for itself.
    pub href: String,
    /// Without the cases left out: the figure that counts.
    pub decided: Cells,
    /// With all its cases; a page shows its interval nowhere.
    pub counted: Cells,
    /// Cases left out, and requests refused.
    pub left_out: String,
    /// What is to be known about its place.
    pub remarks: Vec<String>,
}

/// One figure of a unit.
pub(crate) struct Cells {
    /// Its place; a dash without one.
    pub place: String,
    /// The adjusted share; a dash without cases.
    pub share: String,
    /// Cases done well out of those that count.
    pub raw: String,
    /// The 95 % interval in words; empty without cases.
    pub interval: String,
    /// The same as a mark.
    pub mark: Option<Mark>,
}

/// A range on a line from 0 to 10,000.
pub(crate) struct Mark {
    /// Where it begins.
    pub from: u32,
    /// How wide it is.
    pub width: u32,
    /// Where the share is.
    pub at: u64,
}

impl Table {
    /// A list of a month.
    pub fn of(t: &Translator, policy: &Policy, rules: &AppraisalRules, list: &UnitList) -> Self {
        Self {
            indicator: list.indicator.clone(),
            name: t.name("indicator", &list.indicator),
            formula: t.name("indicator", &format!("{}-formula", list.indicator)),
            decisive: list.indicator == rules.decisive,
            lines: list.ranking.rows.iter().map(|row| line(t, policy, row)).collect(),
        }
    }

    /// Units with a place and the reader's own; then the others, which a page may fold away.
    pub fn parts(&self) -> [Vec<&Line>; 2] {
        let (open, folded) = self.lines.iter().partition(|line| line.is_ranked || !line.href.is_empty());
        [open, folded]
    }

    /// Whether no unit would be seen without unfolding.
    pub fn is_all_folded(&self) -> bool {
        self.parts()[0].is_empty()
    }
}

fn line(t: &Translator, policy: &Policy, row: &Row) -> Line {
    let left_out = t.say("appraisal-left-out").with("granted", row.excluded).with("refused", row.refused);
    Line {
        unit: row.unit.clone(),
        name: naming::unit(t, policy, &UnitId::from(row.unit.as_str())),
        is_ranked: row.place.is_some(),
        href: String::new(),
        decided: with_interval(t, &row.decided, row.place),
        counted: cells(t, &row.counted, row.place_counted),
        left_out: if row.excluded + row.refused == 0 { "0".to_owned() } else { left_out.to_string() },
        remarks: remarks(t, row),
    }
}

fn remarks(t: &Translator, row: &Row) -> Vec<String> {
    let mut remarks = Vec::new();
    match row.unranked {
        Some(Unranked::TooFew) => remarks.push(t.say("appraisal-too-few").to_string()),
        Some(Unranked::TooNarrow) => remarks.push(t.say("appraisal-too-narrow").to_string()),
        None if row.is_close => remarks.push(t.say("appraisal-close").to_string()),
        None => {}
    }
    if row.counted.outside > 0 {
        remarks.push(t.say("appraisal-outside").with("count", row.counted.outside).to_string());
    }
    remarks
}

fn cells(t: &Translator, score: &Score, place: Option<u32>) -> Cells {
    let dash = || "—".to_owned();
    Cells {
        place: place.map_or_else(dash, |place| place.to_string()),
        share: score.adjusted.map_or_else(dash, |share| percent(t, milli_percent(share))),
        raw: format!("{} / {}", good(score.counts), score.counts.of),
        interval: String::new(),
        mark: None,
    }
}

fn with_interval(t: &Translator, score: &Score, place: Option<u32>) -> Cells {
    let mark = |(share, interval): (Parts, Interval)| Mark {
        from: interval.from,
        width: interval.to.saturating_sub(interval.from),
        at: (share.0 / (MILLI_PERCENT * 10)).saturating_sub(50),
    };
    Cells {
        interval: score.interval.map(|interval| range(t, interval)).unwrap_or_default(),
        mark: score.adjusted.zip(score.interval).map(mark),
        ..cells(t, score, place)
    }
}

fn good(counts: Counts) -> String {
    decimal(i64::try_from(counts.good_milli).unwrap_or(i64::MAX))
}

fn milli_percent(share: Parts) -> i64 {
    i64::try_from(share.0 / MILLI_PERCENT).unwrap_or(i64::MAX)
}

fn percent(t: &Translator, milli: i64) -> String {
    t.say("percent").with("value", decimal(milli)).to_string()
}

fn range(t: &Translator, interval: Interval) -> String {
    let bound = |hundredths: u32| percent(t, i64::from(hundredths) * 10);
    t.say("appraisal-interval").with("from", bound(interval.from)).with("to", bound(interval.to)).to_string()
}

const HEADS: [&str; 16] = [
    "month",
    "indicator",
    "unit",
    "place",
    "share",
    "from",
    "to",
    "good",
    "of",
    "granted",
    "refused",
    "place-all",
    "share-all",
    "good-all",
    "of-all",
    "remark",
];

/// The lists of a month as one table of cells.
pub(super) fn sheet(t: &Translator, policy: &Policy, appraisal: &Appraisal, lists: &[UnitList]) -> Sheet {
    let name = Appraisal::name_of(appraisal.month);
    let cells = |list: &UnitList, row: &Row| {
        let unit = naming::unit(t, policy, &UnitId::from(row.unit.as_str()));
        let first = [name.clone(), t.name("indicator", &list.indicator), unit].map(Value::Text);
        let interval = row.decided.interval;
        let bound = |of: fn(Interval) -> u32| hundredths(interval.map(|range| i64::from(of(range))));
        let decided = [
            whole(row.place),
            share(row.decided.adjusted),
            bound(|range| range.from),
            bound(|range| range.to),
            good_of(row.decided.counts),
            whole(Some(row.decided.counts.of)),
            whole(Some(row.excluded)),
            whole(Some(row.refused)),
        ];
        let counted = [
            whole(row.place_counted),
            share(row.counted.adjusted),
            good_of(row.counted.counts),
            whole(Some(row.counted.counts.of)),
            Value::Text(remarks(t, row).join(" ")),
        ];
        first.into_iter().chain(decided).chain(counted).collect()
    };
    Sheet {
        head: HEADS.iter().map(|head| t.say(&format!("appraisal-head-{head}")).to_string()).collect(),
        rows: lists
            .iter()
            .flat_map(|list| list.ranking.rows.iter().map(move |row| cells(list, row)))
            .collect(),
        name,
    }
}

fn whole(number: Option<u32>) -> Value {
    number.map_or(Value::Blank, |number| Value::Number(Decimal { units: i64::from(number), scale: 0 }))
}

fn hundredths(units: Option<i64>) -> Value {
    units.map_or(Value::Blank, |units| Value::Number(Decimal { units, scale: 2 }))
}

fn share(share: Option<Parts>) -> Value {
    hundredths(share.map(|share| (milli_percent(share) + 5) / 10))
}

fn good_of(counts: Counts) -> Value {
    let units = i64::try_from(counts.good_milli).unwrap_or(i64::MAX);
    Value::Number(Decimal { units, scale: 3 })
}
