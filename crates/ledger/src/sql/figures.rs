//! Figures and the cases behind them: sums over one range of the key of `tally_view`.

use super::ask::Ask;
use super::codes::{day, day_number, instant, micros};
use crate::fault::StoreFault;
use crate::store::{Behind, CaseCut, FigureQuery, Share, ShareQuery, Sums};
use casework::CaseId;
use casework::indicators::{self, Tally};
use sea_orm::{ConnectionTrait, FromQueryResult};

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
         COUNT(*) AS tallies FROM tally_view WHERE office = ",
    );
    let line: Option<SumLine> = counted(ask, office, query).one(db).await?;
    Ok(line.map_or(Sums::default(), |line| Sums {
        numerator_milli: line.numerator,
        denominator_milli: line.denominator,
        cases: line.tallies,
    }))
}

fn counted(ask: Ask, office: &str, query: &FigureQuery) -> Ask {
    let ask = ask
        .bind(office)
        .then(" AND indicator = ")
        .bind(query.indicator.as_str())
        .then(" AND day BETWEEN ")
        .bind(day_number(query.from))
        .then(" AND ")
        .bind(day_number(query.through))
        .then(" AND ripe_at <= ")
        .bind(micros(query.as_of));
    let ask = match &query.unit {
        Some(unit) => ask.then(" AND unit = ").bind(unit.as_str()),
        None => ask,
    };
    cut(ask, office, &query.cut)
}

fn cut(ask: Ask, office: &str, cut: &CaseCut) -> Ask {
    if *cut == CaseCut::default() {
        return ask;
    }
    let mut ask = ask.then(" AND case_id IN (SELECT case_id FROM case_view WHERE office = ").bind(office);
    ask = match cut.category.as_deref() {
        None => ask,
        Some("") => ask.then(" AND category IS NULL"),
        Some(begins) => ask.then(" AND category LIKE ").bind(format!("{}%", wordlike(begins))),
    };
    if let Some(channel) = cut.channel {
        ask = ask.then(" AND channel = ").bind(channel.code());
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
    let lines: Vec<ShareLine> = ask
        .bind(office)
        .then(" AND tally.indicator = ")
        .bind(query.indicator.as_str())
        .then(" AND tally.day BETWEEN ")
        .bind(day_number(query.from))
        .then(" AND ")
        .bind(day_number(query.through))
        .then(" AND tally.ripe_at <= ")
        .bind(micros(query.as_of))
        .then(" GROUP BY tally.unit, seen.category")
        .all(db)
        .await?;
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
struct BehindLine {
    case_id: i64,
    first_day: i64,
    numerator: i64,
    denominator: i64,
}

/// One row a case, so that a page never ends in the middle of one.
pub(super) async fn behind(
    db: &impl ConnectionTrait,
    office: &str,
    query: &FigureQuery,
    after: Option<CaseId>,
    limit: u32,
) -> Result<Vec<Behind>, StoreFault> {
    let ask = Ask::new(
        "SELECT case_id, MIN(day) AS first_day, CAST(SUM(numerator_milli) AS BIGINT) AS numerator, \
         CAST(SUM(denominator_milli) AS BIGINT) AS denominator FROM tally_view WHERE office = ",
    );
    let lines: Vec<BehindLine> = counted(ask, office, query)
        .then(" AND case_id > ")
        .bind(after.map_or(i64::MIN, |case| case.0))
        .then(" GROUP BY case_id ORDER BY case_id LIMIT ")
        .bind(i64::from(limit))
        .all(db)
        .await?;
    let read = |line: BehindLine| {
        Ok(Behind {
            case: CaseId(line.case_id),
            day: day(line.first_day)?,
            numerator_milli: line.numerator,
            denominator_milli: line.denominator,
        })
    };
    lines.into_iter().map(read).collect()
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
