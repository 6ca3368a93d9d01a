//! Tallies summed up by the day they count for and the day they ripen, for the whole office and for each cut people
//! ask for: unit, category at each level of its code, channel. Kept with the tallies they are made of; what ripens on
//! the day of the question itself is read from the tallies.

use super::ask::{Ask, Table};
use super::codes::{day_number, micros};
use crate::fault::StoreFault;
use crate::projection::Projection;
use crate::store::{CaseCut, FigureQuery};
use casework::indicators::Tally;
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use std::collections::BTreeMap;

/// Microseconds of a day, UTC.
const DAY: i64 = 86_400_000_000;
/// Lengths at which a category code has a level.
const LEVELS: [usize; 3] = [2, 4, 6];

const SUM: Table<9> = Table {
    name: "tally_sum",
    columns: [
        "office",
        "indicator",
        "cut",
        "value",
        "day",
        "ripe_day",
        "numerator_milli",
        "denominator_milli",
        "tallies",
    ],
    clash: " ON CONFLICT (office, indicator, cut, value, day, ripe_day) DO UPDATE SET \
            numerator_milli = tally_sum.numerator_milli + excluded.numerator_milli, \
            denominator_milli = tally_sum.denominator_milli + excluded.denominator_milli, \
            tallies = tally_sum.tallies + excluded.tallies",
};

/// Which sums.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    indicator: &'static str,
    cut: &'static str,
    value: String,
    day: i64,
    ripe_day: i64,
}

/// The day on which an instant lies, as far as sums are concerned.
pub(super) fn ripe_day(at: Timestamp) -> i64 {
    micros(at) / DAY
}

/// The first instant of such a day.
pub(super) fn first_of(ripe_day: i64) -> i64 {
    ripe_day.saturating_mul(DAY)
}

/// Which cut of the sums answers a question; `None` if only the tallies do.
pub(super) fn cut_of(query: &FigureQuery) -> Option<(&'static str, String)> {
    match (&query.unit, &query.cut) {
        (None, CaseCut { category: None, channel: None }) => Some(("office", String::new())),
        (Some(unit), CaseCut { category: None, channel: None }) => Some(("unit", unit.to_string())),
        (None, CaseCut { category: None, channel: Some(channel) }) => {
            Some(("channel", channel.code().to_owned()))
        }
        (None, CaseCut { category: Some(begins), channel: None })
            if begins.is_empty() || LEVELS.contains(&begins.len()) =>
        {
            Some(("category", begins.clone()))
        }
        _ => None,
    }
}

fn cuts(view: &Projection, tally: &Tally) -> Vec<(&'static str, String)> {
    let mut cuts = vec![("office", String::new()), ("channel", view.row.channel.code().to_owned())];
    cuts.extend(tally.unit.as_ref().map(|unit| ("unit", unit.to_string())));
    match &view.row.category {
        None => cuts.push(("category", String::new())),
        Some(code) => {
            let levels = LEVELS.iter().filter_map(|level| code.as_str().get(..*level));
            cuts.extend(levels.map(|begins| ("category", begins.to_owned())));
        }
    }
    cuts
}

/// How sums change, gathered from many cases.
#[derive(Debug, Default)]
pub(super) struct Changes(BTreeMap<Key, [i64; 3]>);

impl Changes {
    /// A view takes the place of another.
    pub fn replace(&mut self, before: Option<&Projection>, after: &Projection) {
        let seen = |view: &Projection| (view.row.category.clone(), view.row.channel);
        if before.is_some_and(|old| old.tallies == after.tallies && seen(old) == seen(after)) {
            return;
        }
        if let Some(old) = before {
            self.add(old, -1);
        }
        self.add(after, 1);
    }

    fn add(&mut self, view: &Projection, sign: i64) {
        for tally in &view.tallies {
            let (day, ripe_day) = (day_number(tally.day), ripe_day(tally.ripe_at));
            for (cut, value) in cuts(view, tally) {
                let key = Key { indicator: tally.indicator, cut, value, day, ripe_day };
                let sum = self.0.entry(key).or_default();
                let more = [tally.numerator_milli, tally.denominator_milli, 1];
                sum.iter_mut().zip(more).for_each(|(sum, more)| *sum += sign * more);
            }
        }
    }

    /// Writes them, in the order of the key, so that writers wait for each other in one order.
    pub async fn write(self, db: &impl ConnectionTrait, office: &str) -> Result<(), StoreFault> {
        let changed = self.0.into_iter().filter(|(_, by)| *by != [0; 3]);
        let row = |(key, [numerator, denominator, tallies]): (Key, [i64; 3])| -> [Value; 9] {
            [
                office.into(),
                key.indicator.into(),
                key.cut.into(),
                key.value.into(),
                key.day.into(),
                key.ripe_day.into(),
                numerator.into(),
                denominator.into(),
                tallies.into(),
            ]
        };
        SUM.insert(db, changed.map(row).collect()).await
    }
}

const COLUMNS: &str =
    "office, indicator, cut, value, day, ripe_day, numerator_milli, denominator_milli, tallies";

/// The sums as the tallies have them, of every office; `of` narrows the tallies.
fn made(of: &str) -> String {
    let part = |cut: &str, value: &str, wanted: &str| {
        let grouped = if value == "''" { String::new() } else { format!(" {value},") };
        format!(
            "SELECT tally.office, tally.indicator, '{cut}' AS cut, {value} AS value, tally.day, \
             tally.ripe_at / {DAY} AS ripe_day, \
             CAST(SUM(tally.numerator_milli) AS BIGINT) AS numerator_milli, \
             CAST(SUM(tally.denominator_milli) AS BIGINT) AS denominator_milli, COUNT(*) AS tallies \
             FROM tally_view AS tally JOIN case_view AS seen \
             ON seen.office = tally.office AND seen.case_id = tally.case_id WHERE {wanted}{of} \
             GROUP BY tally.office, tally.indicator,{grouped} tally.day, tally.ripe_at / {DAY}"
        )
    };
    let mut parts = vec![
        part("office", "''", "1 = 1"),
        part("unit", "tally.unit", "tally.unit IS NOT NULL"),
        part("channel", "seen.channel", "1 = 1"),
        part("category", "''", "seen.category IS NULL"),
    ];
    for level in LEVELS {
        let begins = format!("SUBSTR(seen.category, 1, {level})");
        parts.push(part("category", &begins, &format!("LENGTH(seen.category) >= {level}")));
    }
    parts.join(" UNION ALL ")
}

/// Puts in the sums of every office, for a store that had none.
pub(crate) fn of_every_office() -> String {
    format!("INSERT INTO tally_sum ({COLUMNS}) {}", made(""))
}

#[derive(FromQueryResult)]
struct Number {
    n: i64,
}

/// Makes the sums of an office anew where they are not those of its tallies, and says how many were wrong.
pub(super) async fn mend(db: &impl ConnectionTrait, office: &str) -> Result<u64, StoreFault> {
    let wrong = wrong(db, office).await?;
    if wrong > 0 {
        Ask::new("DELETE FROM tally_sum WHERE office = ").bind(office).run(db).await?;
        let words = format!("INSERT INTO tally_sum ({COLUMNS}) ");
        of_office(Ask::default().made(&words), office).run(db).await?;
    }
    Ok(wrong)
}

async fn wrong(db: &impl ConnectionTrait, office: &str) -> Result<u64, StoreFault> {
    let kept = format!("SELECT {COLUMNS} FROM tally_sum WHERE tallies <> 0 AND office = ");
    let ask = Ask::new("SELECT COUNT(*) AS n FROM (SELECT * FROM (").made(&kept).bind(office);
    let ask = of_office(ask.then(" EXCEPT SELECT * FROM ("), office).then(") AS right_ones) AS surplus");
    let ask = of_office(ask.then(" UNION ALL SELECT * FROM (SELECT * FROM ("), office);
    let ask = ask.then(") AS right_ones EXCEPT ").made(&kept).bind(office).then(") AS missing) AS wrong");
    let found: Option<Number> = ask.one(db).await?;
    Ok(found.map_or(0, |found| u64::try_from(found.n).unwrap_or(0)))
}

/// The sums of one office; each part wants the office once.
fn of_office(ask: Ask, office: &str) -> Ask {
    let words = made(" AND tally.office = ?");
    words.split('?').enumerate().fold(ask, |ask, (place, part)| {
        let ask = if place == 0 { ask } else { ask.bind(office) };
        ask.made(part)
    })
}
