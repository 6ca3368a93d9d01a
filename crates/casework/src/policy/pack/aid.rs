//! `aid.toml`: what hardship aid may be for, the money of each year, and how a grant is made public.

use super::limits::CONFIDENCES;
use super::reasons::reason;
use super::row::Row;
use super::table::{File, Keyed, Table};
use crate::policy::aid::{AidBudget, AidRules};
use crate::policy::model::Reason;

/// A hundred thousand million yuan: more is a slip of the pen.
const YUAN_AT_MOST: i64 = 100_000_000_000;

impl Keyed for AidBudget {
    fn key(&self) -> String {
        self.year.to_string()
    }
}

/// What a pack says; what it leaves out comes from the pack below.
#[derive(Default)]
pub(super) struct Aid<'a> {
    purposes: Table<'a, Reason>,
    posts: Table<'a, Reason>,
    budgets: Table<'a, AidBudget>,
    notice_days: Option<u32>,
    committee_at_least: Option<u32>,
}

pub(super) fn read(mut file: File<'_>) -> Aid<'_> {
    let purposes = file.table("purpose", reason);
    let posts = file.table("post", reason);
    let budgets = file.table("budget", budget);
    let mut aid = Aid { purposes, posts, budgets, ..Aid::default() };
    if let File::Open(row) = &mut file {
        let number = |number: Option<i64>| number.and_then(|number| u32::try_from(number).ok());
        aid.notice_days = number(row.number_if_any("notice_days", &(1..=60)));
        aid.committee_at_least = number(row.number_if_any("committee_at_least", &(2..=30)));
    }
    file.finish();
    aid
}

fn budget(row: &mut Row<'_>) -> Option<AidBudget> {
    let year = row.number("year", &(2000..=2100));
    let yuan = row.number("yuan", &(0..=YUAN_AT_MOST));
    let article = row.text("article");
    let confidence = row.code("confidence", &CONFIDENCES);
    Some(AidBudget {
        year: i16::try_from(year?).ok()?,
        fen: yuan?.checked_mul(100)?,
        article: article?.value.to_owned(),
        confidence: confidence?.to_owned(),
    })
}

impl Aid<'_> {
    pub fn over(self, below: Self) -> Self {
        Self {
            purposes: self.purposes.over(below.purposes),
            posts: self.posts.over(below.posts),
            budgets: self.budgets.over(below.budgets),
            notice_days: self.notice_days.or(below.notice_days),
            committee_at_least: self.committee_at_least.or(below.committee_at_least),
        }
    }

    pub fn complete(self) -> AidRules {
        let strict = AidRules::default();
        AidRules {
            purposes: self.purposes.values().collect(),
            posts: self.posts.values().collect(),
            budgets: self.budgets.values().map(|budget| (budget.year, budget)).collect(),
            notice_days: self.notice_days.unwrap_or(strict.notice_days),
            committee_at_least: self.committee_at_least.unwrap_or(strict.committee_at_least),
        }
    }
}
