//! What is new: the stage of a followed matter, a public bulletin, a typical answer. Each subscription remembers how
//! far it was told, so that a restart or a second process neither repeats nor forgets.

use super::Herald;
use crate::following::Stage;
use crate::pages::{answers, results};
use casework::{Case, CaseId};
use jiff::ToSpan as _;
use ledger::StoreFault;
use ledger::subscription::{DAYS_TO_RENEW, LetterKind, Subscription, Topic, TopicKind, Wanted};
use std::collections::BTreeSet;

/// Answers are told together, at most once in so many hours.
const HOURS_BETWEEN_ANSWERS: i64 = 24;

impl Herald {
    pub(super) async fn tell_matters(&self) -> Result<usize, StoreFault> {
        let ledger = &self.app.ledger;
        let moved = ledger.subscriptions_behind(&Wanted::Moved).await?;
        let cases: BTreeSet<CaseId> = moved.iter().filter_map(|one| one.topic.case()).collect();
        if cases.is_empty() {
            return Ok(0);
        }
        let histories = ledger.store().histories(&cases.into_iter().collect::<Vec<_>>()).await?;
        let mut written = 0;
        for one in moved {
            let history = one.topic.case().and_then(|case| histories.get(&case));
            let Some(case) = history.and_then(|history| Case::fold(history)) else { continue };
            written += usize::from(self.tell_matter(one, &case).await?);
        }
        Ok(written)
    }

    async fn tell_matter(&self, one: Subscription, case: &Case) -> Result<bool, StoreFault> {
        let stage = Stage::of(case);
        let kind = if stage.is_over() { LetterKind::Last } else { LetterKind::News };
        let letter = (one.told != stage.code()).then_some(kind);
        let position = (i64::from(case.version), stage.code());
        Ok(self.app.ledger.tell_subscription(one, position, letter).await? && letter.is_some())
    }

    pub(super) async fn tell_results(&self) -> Result<usize, StoreFault> {
        let ledger = &self.app.ledger;
        let behind = |newest| Wanted::Behind { kind: TopicKind::Results, newest, told_by: self.app.now() };
        if ledger.subscriptions_behind(&behind(i64::MAX)).await?.is_empty() {
            return Ok(0);
        }
        let Some((released, name)) = results::newest(ledger).await? else { return Ok(0) };
        let newest = released.as_microsecond();
        let mut written = 0;
        for one in ledger.subscriptions_behind(&behind(newest)).await? {
            let told = ledger.tell_subscription(one, (newest, &name), Some(LetterKind::News)).await?;
            written += usize::from(told);
        }
        Ok(written)
    }

    pub(super) async fn tell_answers(&self) -> Result<usize, StoreFault> {
        let (ledger, now) = (&self.app.ledger, self.app.now());
        let told_by = now.checked_sub(HOURS_BETWEEN_ANSWERS.hours()).unwrap_or(now);
        let behind = |newest| Wanted::Behind { kind: TopicKind::Answers, newest, told_by };
        if ledger.subscriptions_behind(&behind(i64::MAX)).await?.is_empty() {
            return Ok(0);
        }
        let out = answers::released(&self.app).await?;
        let newest_of = |begins: &str| {
            let of = out.iter().filter(|(category, _)| category.starts_with(begins));
            of.map(|(_, released)| released.as_microsecond()).max().unwrap_or(i64::MIN)
        };
        let newest = newest_of("");
        let mut written = 0;
        for one in ledger.subscriptions_behind(&behind(newest)).await? {
            let begins = match &one.topic {
                Topic::Answers(Some(category)) => category.to_string(),
                _ => String::new(),
            };
            let letter = (newest_of(&begins) > one.seen).then_some(LetterKind::News);
            let told = ledger.tell_subscription(one, (newest, ""), letter).await?;
            written += usize::from(told && letter.is_some());
        }
        Ok(written)
    }

    pub(super) async fn offer_renewals(&self) -> Result<usize, StoreFault> {
        let now = self.app.now();
        let soon = now.checked_add((DAYS_TO_RENEW * 24).hours()).unwrap_or(now);
        self.app.ledger.offer_renewals(soon).await
    }
}
