//! `retention.toml`: how long each class of record is kept, and why a case may be held longer.

use super::code::Codes;
use super::reasons::reason;
use super::row::Row;
use super::table::{File, Keyed, Table};
use crate::policy::model::Reason;
use crate::policy::retention::{KeepRule, RecordClass};

const CLASSES: Codes<RecordClass> = Codes { all: &RecordClass::ALL, code: RecordClass::code };
const CONFIDENCES: Codes<&str> =
    Codes { all: &["verified", "secondary", "memory", "design"], code: |word| word };
/// A hundred years: longer is a slip of the pen, and for ever is said by leaving the class out.
const MONTHS_AT_MOST: i64 = 1200;

/// Periods, and reasons for a legal hold.
#[derive(Default)]
pub(super) struct Keeping<'a> {
    pub rules: Table<'a, KeepRule>,
    pub holds: Table<'a, Reason>,
}

impl Keyed for KeepRule {
    fn key(&self) -> String {
        self.class.code().to_owned()
    }
}

impl Keeping<'_> {
    pub fn over(self, below: Self) -> Self {
        Self { rules: self.rules.over(below.rules), holds: self.holds.over(below.holds) }
    }
}

pub(super) fn read(mut file: File<'_>) -> Keeping<'_> {
    let keeping = Keeping { rules: file.table("keep", rule), holds: file.table("hold_reason", reason) };
    file.finish();
    keeping
}

fn rule(row: &mut Row<'_>) -> Option<KeepRule> {
    let class = row.code("class", &CLASSES);
    let months = row.number("months", &(1..=MONTHS_AT_MOST));
    let article = row.text("article");
    let confidence = row.code("confidence", &CONFIDENCES);
    Some(KeepRule {
        class: class?,
        months: u32::try_from(months?).ok()?,
        article: article?.value.to_owned(),
        confidence: confidence?.to_owned(),
    })
}
