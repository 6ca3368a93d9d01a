//! `publication.toml`: how many bulletins a year, in all and of each kind, and from which number a count is shown.

use super::code::Codes;
use super::limits::CONFIDENCES;
use super::row::Row;
use super::table::{File, Keyed, Table};
use crate::policy::publication::{IssueKind, IssuePlan, PublicationPlan, SmallCounts};

const KINDS: Codes<IssueKind> = Codes { all: IssueKind::ALL, code: |kind| kind.code() };
const ISSUES_AT_MOST: i64 = 400;
const SMALL_AT_MOST: i64 = 100;

impl Keyed for IssuePlan {
    fn key(&self) -> String {
        self.kind.code().to_owned()
    }
}

/// What a pack says; what it leaves out comes from the pack below.
#[derive(Default)]
pub(super) struct Publication<'a> {
    at_least: Option<u32>,
    issues: Table<'a, IssuePlan>,
    small: Option<SmallCounts>,
}

pub(super) fn read(mut file: File<'_>) -> Publication<'_> {
    let issues = file.table("issue", issue);
    let (mut at_least, mut small) = (None, None);
    if let File::Open(row) = &mut file {
        let number = row.number_if_any("at_least", &(0..=ISSUES_AT_MOST));
        at_least = number.and_then(|number| u32::try_from(number).ok());
        if row.has("small_counts") {
            small = row.table("small_counts").and_then(small_counts);
        }
    }
    file.finish();
    Publication { at_least, issues, small }
}

fn small_counts(mut row: Row<'_>) -> Option<SmallCounts> {
    let below = row.number("below", &(0..=SMALL_AT_MOST));
    let article = row.text("article");
    let confidence = row.code("confidence", &CONFIDENCES);
    row.finish();
    Some(SmallCounts {
        below: u32::try_from(below?).ok()?,
        article: article?.value.to_owned(),
        confidence: confidence?.to_owned(),
    })
}

fn issue(row: &mut Row<'_>) -> Option<IssuePlan> {
    let kind = row.code("kind", &KINDS);
    let per_year = row.number("per_year", &(1..=ISSUES_AT_MOST));
    let article = row.text("article");
    let confidence = row.code("confidence", &CONFIDENCES);
    Some(IssuePlan {
        kind: kind?,
        per_year: u32::try_from(per_year?).ok()?,
        article: article?.value.to_owned(),
        confidence: confidence?.to_owned(),
    })
}

impl Publication<'_> {
    pub fn over(self, below: Self) -> Self {
        Self {
            at_least: self.at_least.or(below.at_least),
            issues: self.issues.over(below.issues),
            small: self.small.or(below.small),
        }
    }

    pub fn complete(self) -> PublicationPlan {
        PublicationPlan {
            at_least: self.at_least.unwrap_or(0),
            issues: self.issues.values().collect(),
            small: self.small,
        }
    }
}
