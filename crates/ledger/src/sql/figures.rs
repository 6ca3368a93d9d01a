//! Figures and the cases behind them: read from the sums where they have the cut that is asked for, from the tallies
//! otherwise.

use super::ask::Ask;
use super::codes::{day, day_number, instant, micros};
use super::sums;
use crate::fault::StoreFault;
use crate::store::{Behind, BehindCursor, CaseCut, FigureQuery, Share, ShareQuery, Sums};
use casework::CaseId;
use casework::indicators::{self, Tally};
use sea_orm::{ConnectionTrait, FromQueryResult};
use std::collections::HashMap;

/// Stands for an indicator this program does not know, so that a rebuild finds and drops it.
const UNKNOWN: &str = "?";

#[derive(FromQueryResult)]
struct SumLine {
    numerator: i64,
    denominator: i64,
    tallies: i64,
}

pub(super) async fn figure(
    db: &impl ConnectionTrait,
    office: &str,
    query: &FigureQuery,
) -> Result<Sums, StoreFault> {
    let ask = Ask::new(
        "SELECT CAST(COALESCE(SUM(numerator_milli), 0) AS BIGINT) AS numerator, \
         CAST(COALESCE(SUM(denominator_milli), 0) AS BIGINT) AS denominator, \
         CAST(COALESCE(SUM(tallies), 0) AS BIGINT) AS tallies FROM (",
    );
    let ask = match sums::cut_of(query) {
        Some(cut) => ripening(summed(ask, office, query, cut).then(" UNION ALL "), office, query),
        None => counted(ask.then(TALLIES), office, query),
    };
    let line: Option<SumLine> = ask.then(") AS parts").one(db).await?;
    Ok(line.map_or(Sums::default(), |line| Sums {
        numerator_milli: line.numerator,
        denominator_milli: line.denominator,
        cases: line.tallies,
    }))
}

const TALLIES: &str =
    "SELECT tally.numerator_milli, tally.denominator_milli, 1 AS tallies FROM tally_view AS tally";

/// What was ripe before the day of the question.
fn summed(ask: Ask, office: &str, query: &FigureQuery, (cut, value): (&'static str, String)) -> Ask {
    ask.then("SELECT numerator_milli, denominator_milli, tallies FROM tally_sum WHERE office = ")
        .bind(office)
        .then(" AND indicator = ")
        .bind(query.indicator.as_str())
        .then(" AND cut = ")
        .bind(cut)
        .then(" AND value = ")
        .bind(value)
        .then(" AND day BETWEEN ")
        .bind(day_number(query.from))
        .then(" AND ")
        .bind(day_number(query.through))
        .then(" AND ripe_day < ")
        .bind(sums::ripe_day(query.as_of))
}

/// What ripened on that very day. The plus keeps the planner from reading the days instead.
fn ripening(ask: Ask, office: &str, query: &FigureQuery) -> Ask {
    let ask = ask
        .then(TALLIES)
        .then(" WHERE tally.office = ")
        .bind(office)
        .then(" AND tally.indicator = ")
        .bind(query.indicator.as_str())
        .then(" AND tally.ripe_at BETWEEN ")
        .bind(sums::first_of(sums::ripe_day(query.as_of)))
        .then(" AND ")
        .bind(micros(query.as_of))
        .then(" AND +tally.day BETWEEN ")
        .bind(day_number(query.from))
        .then(" AND ")
        .bind(day_number(query.through));
    of_unit(cut(ask, office, &query.cut), "tally", query)
}

/// Which tallies make the figure; they are called `tally`.
fn counted(ask: Ask, office: &str, query: &FigureQuery) -> Ask {
    let ask = ask.then(" WHERE tally.office = ").bind(office);
    let ask = ripe(ask.then(" AND tally.indicator = ").bind(query.indicator.as_str()), "tally", query);
    of_unit(cut(ask, office, &query.cut), "tally", query)
}

fn ripe(ask: Ask, called: &'static str, query: &FigureQuery) -> Ask {
    ask.then(" AND ")
        .then(called)
        .then(".day BETWEEN ")
        .bind(day_number(query.from))
        .then(" AND ")
        .bind(day_number(query.through))
        .then(" AND ")
        .then(called)
        .then(".ripe_at <= ")
        .bind(micros(query.as_of))
}

fn of_unit(ask: Ask, called: &'static str, query: &FigureQuery) -> Ask {
    match &query.unit {
        Some(unit) => ask.then(" AND ").then(called).then(".unit = ").bind(unit.as_str()),
        None => ask,
    }
}

fn cut(ask: Ask, office: &str, cut: &CaseCut) -> Ask {
    if *cut == CaseCut::default() {
        return ask;
    }
    let ask = ask.then(" AND EXISTS (SELECT 1 FROM case_view AS seen WHERE seen.office = ").bind(office);
    let mut ask = ask.then(" AND seen.case_id = tally.case_id");
    ask = match cut.category.as_deref() {
        None => ask,
        Some("") => ask.then(" AND seen.category IS NULL"),
        Some(begins) => ask.then(" AND seen.category LIKE ").bind(format!("{}%", wordlike(begins))),
    };
    if let Some(channel) = cut.channel {
        ask = ask.then(" AND seen.channel = ").bind(channel.code());
    }
    ask.then(")")
}

/// Signs that stand for others in a pattern are in no code, so they match nothing.
fn wordlike(code: &str) -> String {
    code.replace(['%', '_', '\\'], "\u{1}")
}

#[derive(FromQueryResult)]
struct ShareLine {
    unit: String,
    category: Option<String>,
    numerator: i64,
    denominator: i64,
}

/// Engines differ in how they order text and what they make of none, so the rows are put in order here.
pub(super) async fn shares(
    db: &impl ConnectionTrait,
    office: &str,
    query: &ShareQuery,
) -> Result<Vec<Share>, StoreFault> {
    let ask = Ask::new(
        "SELECT tally.unit AS unit, seen.category AS category, \
         CAST(SUM(tally.numerator_milli) AS BIGINT) AS numerator, \
         CAST(SUM(tally.denominator_milli) AS BIGINT) AS denominator FROM tally_view AS tally \
         JOIN case_view AS seen ON seen.office = tally.office AND seen.case_id = tally.case_id \
         WHERE tally.unit IS NOT NULL AND tally.office = ",
    );
    let ask = ask
        .bind(office)
        .then(" AND tally.indicator = ")
        .bind(query.indicator.as_str())
        .then(" AND tally.day BETWEEN ")
        .bind(day_number(query.from))
        .then(" AND ")
        .bind(day_number(query.through))
        .then(" AND tally.ripe_at <= ")
        .bind(micros(query.as_of));
    let ask = match &query.unit {
        Some(unit) => ask.then(" AND tally.unit = ").bind(unit.as_str()),
        None => ask,
    };
    let lines: Vec<ShareLine> = ask.then(" GROUP BY tally.unit, seen.category").all(db).await?;
    let share = |line: ShareLine| Share {
        unit: line.unit.as_str().into(),
        category: line.category.as_deref().map(Into::into),
        numerator_milli: line.numerator,
        denominator_milli: line.denominator,
    };
    let mut shares: Vec<Share> = lines.into_iter().map(share).collect();
    shares.sort_unstable();
    Ok(shares)
}

#[derive(FromQueryResult)]
struct PlaceLine {
    case_id: i64,
    day: i64,
}

/// A case stands at its first day only, and no more is read of the tallies than a page needs.
pub(super) async fn behind(
    db: &impl ConnectionTrait,
    office: &str,
    query: &FigureQuery,
    after: Option<BehindCursor>,
    limit: u32,
) -> Result<Vec<Behind>, StoreFault> {
    let ask = Ask::new("SELECT tally.case_id AS case_id, tally.day AS day FROM tally_view AS tally");
    let mut ask = counted(ask, office, query);
    if let Some(after) = after {
        ask = ask.then(" AND (tally.day, tally.case_id) > (").bind(day_number(after.day));
        ask = ask.then(", ").bind(after.case.0).then(")");
    }
    let ask = ask.then(" AND NOT EXISTS (SELECT 1 FROM tally_view AS earlier WHERE earlier.office = ");
    let ask = ask.bind(office).then(
        " AND earlier.case_id = tally.case_id AND earlier.indicator = tally.indicator \
         AND (earlier.day, earlier.nth) < (tally.day, tally.nth)",
    );
    let ask = of_unit(ripe(ask, "earlier", query), "earlier", query);
    let ask = ask.then(") ORDER BY tally.day, tally.case_id LIMIT ").bind(i64::from(limit));
    let places: Vec<PlaceLine> = ask.all(db).await?;
    let sums = contributions(db, office, query, places.iter().map(|place| place.case_id).collect()).await?;
    let read = |place: PlaceLine| {
        let (numerator_milli, denominator_milli) = sums.get(&place.case_id).copied().unwrap_or_default();
        Ok(Behind { case: CaseId(place.case_id), day: day(place.day)?, numerator_milli, denominator_milli })
    };
    places.into_iter().map(read).collect()
}

#[derive(FromQueryResult)]
struct ContributionLine {
    case_id: i64,
    numerator: i64,
    denominator: i64,
}

/// What each of these cases contributes.
async fn contributions(
    db: &impl ConnectionTrait,
    office: &str,
    query: &FigureQuery,
    cases: Vec<i64>,
) -> Result<HashMap<i64, (i64, i64)>, StoreFault> {
    if cases.is_empty() {
        return Ok(HashMap::new());
    }
    let ask = Ask::new(
        "SELECT tally.case_id AS case_id, CAST(SUM(tally.numerator_milli) AS BIGINT) AS numerator, \
         CAST(SUM(tally.denominator_milli) AS BIGINT) AS denominator FROM tally_view AS tally \
         WHERE tally.office = ",
    );
    let ask = ask.bind(office).then(" AND tally.case_id IN ").list(cases);
    let ask = ripe(ask.then(" AND tally.indicator = ").bind(query.indicator.as_str()), "tally", query);
    let ask = of_unit(ask, "tally", query).then(" GROUP BY tally.case_id");
    let lines: Vec<ContributionLine> = ask.all(db).await?;
    Ok(lines.into_iter().map(|line| (line.case_id, (line.numerator, line.denominator))).collect())
}

#[derive(FromQueryResult)]
pub(super) struct TallyLine {
    pub case_id: i64,
    indicator: String,
    day: i64,
    ripe_at: i64,
    unit: Option<String>,
    numerator_milli: i64,
    denominator_milli: i64,
}

impl TallyLine {
    pub fn read(self) -> Result<Tally, StoreFault> {
        Ok(Tally {
            indicator: indicators::find(&self.indicator).map_or(UNKNOWN, |known| known.id),
            day: day(self.day)?,
            ripe_at: instant(self.ripe_at)?,
            unit: self.unit.as_deref().map(Into::into),
            numerator_milli: self.numerator_milli,
            denominator_milli: self.denominator_milli,
        })
    }
}
