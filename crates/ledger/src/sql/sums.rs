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

/// One way to group tallies.
struct Group {
    /// Its cut, in quotes.
    cut: &'static str,
    /// What a tally is counted under.
    value: &'static str,
    /// The same with a comma, unless it is the same for all.
    by: &'static str,
    /// Which tallies have such a value.
    having: &'static str,
}

const GROUPS: [Group; 7] = [
    Group { cut: "'office'", value: "''", by: "", having: "1 = 1" },
    Group { cut: "'unit'", value: "tally.unit", by: "tally.unit, ", having: "tally.unit IS NOT NULL" },
    Group { cut: "'channel'", value: "seen.channel", by: "seen.channel, ", having: "1 = 1" },
    Group { cut: "'category'", value: "''", by: "", having: "seen.category IS NULL" },
    Group {
        cut: "'category'",
        value: "SUBSTR(seen.category, 1, 2)",
        by: "SUBSTR(seen.category, 1, 2), ",
        having: "LENGTH(seen.category) >= 2",
    },
    Group {
        cut: "'category'",
        value: "SUBSTR(seen.category, 1, 4)",
        by: "SUBSTR(seen.category, 1, 4), ",
        having: "LENGTH(seen.category) >= 4",
    },
    Group {
        cut: "'category'",
        value: "SUBSTR(seen.category, 1, 6)",
        by: "SUBSTR(seen.category, 1, 6), ",
        having: "LENGTH(seen.category) >= 6",
    },
];

/// Asks for the sums as the tallies have them: of one office, or of every one. The long number is [`DAY`].
fn made(ask: Ask, office: Option<&str>) -> Ask {
    GROUPS.iter().enumerate().fold(ask, |ask, (place, group)| {
        let ask = if place == 0 { ask } else { ask.then(" UNION ALL ") };
        grouped(ask, group, office)
    })
}

fn grouped(ask: Ask, group: &Group, office: Option<&str>) -> Ask {
    let ask = ask.then("SELECT tally.office, tally.indicator, ").then(group.cut).then(" AS cut, ");
    let ask = ask.then(group.value).then(
        " AS value, tally.day, tally.ripe_at / 86400000000 AS ripe_day, \
         CAST(SUM(tally.numerator_milli) AS BIGINT) AS numerator_milli, \
         CAST(SUM(tally.denominator_milli) AS BIGINT) AS denominator_milli, COUNT(*) AS tallies \
         FROM tally_view AS tally JOIN case_view AS seen \
         ON seen.office = tally.office AND seen.case_id = tally.case_id WHERE ",
    );
    let ask = ask.then(group.having);
    let ask = match office {
        Some(office) => ask.then(" AND tally.office = ").bind(office),
        None => ask,
    };
    let ask = ask.then(" GROUP BY tally.office, tally.indicator, ").then(group.by);
    ask.then("tally.day, tally.ripe_at / 86400000000")
}

const FILL: &str = "INSERT INTO tally_sum (office, indicator, cut, value, day, ripe_day, numerator_milli, \
     denominator_milli, tallies) ";

/// Puts in the sums of every office, for a store that had none.
pub(crate) async fn of_every_office(db: &impl ConnectionTrait) -> Result<(), StoreFault> {
    made(Ask::new(FILL), None).run(db).await.map(|_| ())
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
        made(Ask::new(FILL), Some(office)).run(db).await?;
    }
    Ok(wrong)
}

const KEPT: &str = "SELECT office, indicator, cut, value, day, ripe_day, numerator_milli, denominator_milli, tallies \
     FROM tally_sum WHERE tallies <> 0 AND office = ";

async fn wrong(db: &impl ConnectionTrait, office: &str) -> Result<u64, StoreFault> {
    let ask = Ask::new("SELECT COUNT(*) AS n FROM (SELECT * FROM (").then(KEPT).bind(office);
    let ask = made(ask.then(" EXCEPT SELECT * FROM ("), Some(office)).then(") AS right_ones) AS surplus");
    let ask = made(ask.then(" UNION ALL SELECT * FROM (SELECT * FROM ("), Some(office));
    let ask = ask.then(") AS right_ones EXCEPT ").then(KEPT).bind(office).then(") AS missing) AS wrong");
    let found: Option<Number> = ask.one(db).await?;
    Ok(found.map_or(0, |found| u64::try_from(found.n).unwrap_or(0)))
}
