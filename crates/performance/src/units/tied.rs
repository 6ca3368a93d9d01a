//! Lists of exactly the facts that a signed head of the log names, and whether they still follow from these.

use super::{UnitsFault, counts, exclusion, listed, lists, prefix};
use crate::freezing::{TRIES, root, stands_still};
use crate::recomputing::below;
use affairs::Affair as _;
use affairs::appraisal::{Appraisal, Counted, Head, Request, Step, UnitList};
use budget::appraisal::Counts;
use budget::appraisal::exclusion::Exclusion;
use casework::indicators::Tally;
use casework::{CaseId, CategoryCode, Policy, UnitId};
use jiff::Timestamp;
use ledger::affairs::AffairFile;
use ledger::log::Checkpointed;
use ledger::projection::Projection;
use ledger::store::Share;
use ledger::{Ledger, Store, StoreFault};
use std::collections::BTreeMap;

/// The lists of a month as of now, at the newest signed head; without one they are of the cases as they stand.
///
/// # Errors
/// The store's, or figures that contradict themselves.
pub async fn counted_at_head(ledger: &Ledger, appraisal: &Appraisal) -> Result<Counted, UnitsFault> {
    let (store, as_of) = (&**ledger.store(), ledger.now());
    for _ in 0..TRIES {
        let Some(head) = store.checkpoint().await? else {
            return Ok(Counted { as_of, head: None, lists: lists(store, appraisal, as_of).await? });
        };
        if store.log_backlog().await?.waiting > 0 {
            break;
        }
        let lists = lists(store, appraisal, as_of).await?;
        if stands_still(store, &head).await? {
            return Ok(Counted { as_of, head: Some(named(ledger, &head)?), lists });
        }
    }
    let head = store.checkpoint().await?.ok_or_else(|| StoreFault::Broken("the head is gone".to_owned()))?;
    let lists = from_facts(store, ledger.book().newest(), appraisal, (head.size, as_of)).await?;
    Ok(Counted { as_of, head: Some(named(ledger, &head)?), lists })
}

fn named(ledger: &Ledger, head: &Checkpointed) -> Result<Head, StoreFault> {
    let policy = ledger.book().newest().version.clone();
    Ok(Head { size: head.size, root: root(head)?, policy })
}

/// Whether what was published follows from the facts it names, whatever happened since; `None` where nothing is
/// published, it names none, or the log or the pack do not have them any more.
///
/// # Errors
/// The store's, or figures that contradict themselves.
pub async fn follows(ledger: &Ledger, file: &AffairFile<Appraisal>) -> Result<Option<bool>, UnitsFault> {
    let Some(published) = &file.affair.published else { return Ok(None) };
    let Some(head) = &published.head else { return Ok(None) };
    let store = &**ledger.store();
    let signed = store.checkpoint_at(head.size).await?;
    let policy = ledger.book().versions().iter().find(|policy| policy.version == head.policy);
    let (Some(signed), Some(policy)) = (signed, policy) else { return Ok(None) };
    if root(&signed)? != head.root {
        return Ok(None);
    }
    let before = file.steps.iter().take_while(|step| !matches!(step.what, Step::Published { .. }));
    let Some(appraisal) = Appraisal::fold(before) else { return Ok(None) };
    let again = from_facts(store, policy, &appraisal, (head.size, published.as_of)).await?;
    Ok(Some(again == published.lists))
}

/// Numerator and denominator.
type Sums = (i64, i64);

/// What the facts say of a month.
#[derive(Default)]
struct Tallied {
    /// By indicator, unit and category.
    shares: BTreeMap<(String, UnitId, Option<CategoryCode>), Sums>,
    /// Of cases that were asked to be left out, by indicator, unit and case.
    asked: BTreeMap<(String, UnitId, CaseId), Sums>,
    /// Their categories.
    categories: BTreeMap<CaseId, Option<CategoryCode>>,
}

async fn from_facts(
    store: &dyn Store,
    policy: &Policy,
    appraisal: &Appraisal,
    (size, as_of): (u64, Timestamp),
) -> Result<Vec<UnitList>, UnitsFault> {
    let mut tallied = Tallied::default();
    below(store, size, |case| {
        let Projection { row, tallies, .. } = Projection::of(case, policy);
        for tally in tallies.iter().filter(|tally| is_of(appraisal, tally, as_of)) {
            tallied.add(appraisal, case.id, row.category.as_ref(), tally);
        }
    })
    .await?;
    let mut lists = Vec::new();
    for yardstick in &appraisal.yardsticks {
        let (shares, exclusions) = tallied.of(appraisal, &yardstick.indicator);
        lists.push(listed(appraisal, yardstick, &shares, &exclusions)?);
    }
    Ok(lists)
}

fn is_of(appraisal: &Appraisal, tally: &Tally, as_of: Timestamp) -> bool {
    let compared = appraisal.yardsticks.iter().any(|one| one.indicator == tally.indicator);
    let month = appraisal.month..=appraisal.month.last_of_month();
    compared && month.contains(&tally.day) && tally.ripe_at <= as_of
}

impl Tallied {
    fn add(&mut self, appraisal: &Appraisal, case: CaseId, category: Option<&CategoryCode>, tally: &Tally) {
        let Some(unit) = tally.unit.clone() else { return };
        let indicator = tally.indicator.to_owned();
        let plus = |sums: &mut Sums| {
            *sums = (
                sums.0.saturating_add(tally.numerator_milli),
                sums.1.saturating_add(tally.denominator_milli),
            );
        };
        plus(self.shares.entry((indicator.clone(), unit.clone(), category.cloned())).or_default());
        if appraisal.requests.iter().any(|request| request.case == case && request.unit == unit) {
            plus(self.asked.entry((indicator, unit, case)).or_default());
            self.categories.insert(case, category.cloned());
        }
    }

    fn of(&self, appraisal: &Appraisal, indicator: &str) -> (Vec<Share>, Vec<Exclusion>) {
        let own = self.shares.iter().filter(|((known, ..), _)| known == indicator);
        let share = |(key, sums): (&(String, UnitId, Option<CategoryCode>), &Sums)| Share {
            unit: key.1.clone(),
            category: key.2.clone(),
            numerator_milli: sums.0,
            denominator_milli: sums.1,
        };
        let excluded = |request: &Request| {
            let key = (indicator.to_owned(), request.unit.clone(), request.case);
            let counts: Counts = self.asked.get(&key).map(|sums| counts(sums.0, sums.1))?;
            let category = self.categories.get(&request.case).and_then(Option::as_ref);
            Some(exclusion(request, prefix(category, appraisal.rules.category_digits), counts))
        };
        (own.map(share).collect(), appraisal.requests.iter().filter_map(excluded).collect())
    }
}
