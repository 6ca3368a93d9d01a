//! Figures: what the tallies say, and the cases behind them.

use super::trial::Trial;
use super::{Kept, Wrong, holds, same};
use crate::store::{Behind, BehindCursor, CaseCut, FigureQuery, Share, ShareQuery, Sums};
use casework::CaseId;
use casework::case::act::Channel;
use casework::indicators::{self, Tally};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

async fn tallies(trial: &Trial, ids: &[CaseId]) -> Result<Vec<(CaseId, Tally)>, Wrong> {
    let mut all = Vec::new();
    for id in ids {
        let case = trial.case(*id).await?;
        all.extend(indicators::tallies(&case, trial.policy()).into_iter().map(|tally| (*id, tally)));
    }
    Ok(all)
}

fn queries(trial: &Trial) -> Result<Vec<FigureQuery>, Wrong> {
    let (unit, _) = trial.units()?;
    let today = trial.policy().local(trial.start).date();
    let mut queries = Vec::new();
    for indicator in indicators::all() {
        let base = FigureQuery {
            indicator: indicator.id.to_owned(),
            from: today,
            through: today,
            as_of: Timestamp::MAX,
            unit: None,
            cut: CaseCut::default(),
        };
        let far = today.checked_add(jiff::ToSpan::days(30)).unwrap_or(today);
        queries.push(FigureQuery { through: far, ..base.clone() });
        for minutes in [0, 2, 7, 24 * 60, 9 * 24 * 60, 40 * 24 * 60] {
            queries.push(FigureQuery { as_of: trial.after(minutes), through: far, ..base.clone() });
        }
        queries.push(FigureQuery { through: far, unit: Some(unit.clone()), ..base.clone() });
        queries.push(base);
    }
    Ok(queries)
}

fn counted(query: &FigureQuery, tally: &Tally) -> bool {
    tally.indicator == query.indicator
        && (query.from..=query.through).contains(&tally.day)
        && tally.ripe_at <= query.as_of
        && query.unit.as_ref().is_none_or(|unit| tally.unit.as_ref() == Some(unit))
}

pub(super) async fn sums_are_those_of_the_tallies(trial: &Trial) -> Kept {
    let ids = trial.populate(15).await?;
    let tallies = tallies(trial, &ids).await?;
    let mut not_empty = 0;
    for query in queries(trial)? {
        let mut want = Sums::default();
        for (_, tally) in tallies.iter().filter(|(_, tally)| counted(&query, tally)) {
            want.numerator_milli += tally.numerator_milli;
            want.denominator_milli += tally.denominator_milli;
            want.cases += 1;
        }
        same(&format!("{query:?}"), &trial.store.figure(&query).await?, &want)?;
        not_empty += usize::from(want.cases > 0);
    }
    holds("figures with something in them", not_empty > 10)
}

pub(super) async fn cases_behind_a_figure_add_up_to_it(trial: &Trial) -> Kept {
    trial.populate(15).await?;
    for query in queries(trial)? {
        let sums = trial.store.figure(&query).await?;
        for limit in [1, 4] {
            let mut seen: Vec<Behind> = Vec::new();
            loop {
                let page = trial.store.behind(&query, seen.last().map(BehindCursor::from), limit).await?;
                if page.is_empty() {
                    break;
                }
                seen.extend(page);
            }
            let in_order = |two: &[Behind]| BehindCursor::from(&two[0]) < BehindCursor::from(&two[1]);
            holds("cases in order", seen.windows(2).all(in_order))?;
            let each: BTreeSet<CaseId> = seen.iter().map(|behind| behind.case).collect();
            same("each case once", &each.len(), &seen.len())?;
            holds("days asked for", seen.iter().all(|b| (query.from..=query.through).contains(&b.day)))?;
            let numerator: i64 = seen.iter().map(|behind| behind.numerator_milli).sum();
            let denominator: i64 = seen.iter().map(|behind| behind.denominator_milli).sum();
            let want = (sums.numerator_milli, sums.denominator_milli);
            same(&format!("{query:?}"), &(numerator, denominator), &want)?;
        }
    }
    Ok(())
}

pub(super) async fn figures_of_some_cases_are_those_of_their_cases(trial: &Trial) -> Kept {
    let ids = trial.populate(30).await?;
    let rows = trial.store.rows(&ids).await?;
    let codes: BTreeSet<_> = rows.values().filter_map(|row| row.category.clone()).collect();
    let by_code = codes.iter().map(|code| CaseCut { category: Some(code.to_string()), channel: None });
    let none = CaseCut { category: Some(String::new()), channel: None };
    let by_channel = Channel::ALL.iter().map(|way| CaseCut { category: None, channel: Some(*way) });
    let cuts: Vec<CaseCut> = by_code.chain([none]).chain(by_channel).collect();
    let mut some = 0;
    for query in queries(trial)? {
        let whole = trial.store.behind(&query, None, 100).await?;
        for cut in &cuts {
            let takes = |one: &Behind| {
                rows.get(&one.case).is_some_and(|row| cut.takes(row.category.as_ref(), row.channel))
            };
            let want: Vec<Behind> = whole.iter().filter(|one| takes(one)).cloned().collect();
            let cut = FigureQuery { cut: cut.clone(), ..query.clone() };
            same("the cases of a cut", &trial.store.behind(&cut, None, 100).await?, &want)?;
            let sums = trial.store.figure(&cut).await?;
            let numerator = want.iter().map(|one| one.numerator_milli).sum();
            same("the numerator of a cut", &sums.numerator_milli, &numerator)?;
            let denominator = want.iter().map(|one| one.denominator_milli).sum();
            same("the denominator of a cut", &sums.denominator_milli, &denominator)?;
            some += usize::from(!want.is_empty() && want.len() < whole.len());
        }
        let odd = CaseCut { category: Some("%".to_owned()), channel: None };
        let odd = FigureQuery { cut: odd, ..query.clone() };
        same("a pattern is no category", &trial.store.figure(&odd).await?, &Sums::default())?;
    }
    holds("figures taken apart", some > 5)
}

pub(super) async fn shares_are_those_of_the_tallies_by_unit_and_category(trial: &Trial) -> Kept {
    let ids = trial.populate(30).await?;
    let tallies = tallies(trial, &ids).await?;
    let (mut units, mut rows) = (BTreeMap::new(), 0);
    for query in queries(trial)?.into_iter().filter(|query| query.unit.is_none()) {
        let mut sums = BTreeMap::new();
        for (id, tally) in tallies.iter().filter(|(_, tally)| counted(&query, tally)) {
            let Some(unit) = tally.unit.clone() else { continue };
            let sum: &mut (i64, i64) = sums.entry((unit, trial.case(*id).await?.category)).or_default();
            *sum = (sum.0 + tally.numerator_milli, sum.1 + tally.denominator_milli);
        }
        let want: Vec<Share> = sums
            .into_iter()
            .map(|((unit, category), (numerator_milli, denominator_milli))| Share {
                unit,
                category,
                numerator_milli,
                denominator_milli,
            })
            .collect();
        let FigureQuery { indicator, from, through, as_of, .. } = query;
        let query = ShareQuery { indicator, from, through, as_of, unit: None };
        same(&format!("{query:?}"), &trial.store.shares(&query).await?, &want)?;
        if let Some(unit) = want.first().map(|share| share.unit.clone()) {
            let own: Vec<Share> = want.iter().filter(|share| share.unit == unit).cloned().collect();
            let query = ShareQuery { unit: Some(unit), ..query };
            same("shares of one unit", &trial.store.shares(&query).await?, &own)?;
        }
        rows += want.len();
        units.extend(want.into_iter().map(|share| (share.unit, share.category)));
    }
    holds("shares of several units", units.len() > 1)?;
    holds("shares of several categories", rows > 20)
}
