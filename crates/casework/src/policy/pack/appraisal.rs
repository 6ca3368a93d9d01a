//! `appraisal.toml`: by which shares units are compared, and the guards. Counts are refused, with the reason.

use super::code::Codes;
use super::row::Row;
use super::table::File;
use crate::indicators::{self, Indicator, Measure};
use crate::policy::appraisal::AppraisalRules;
use std::sync::LazyLock;

static IDS: LazyLock<Vec<&str>> = LazyLock::new(|| indicators::all().iter().map(|one| one.id).collect());

fn codes() -> Codes<&'static str> {
    Codes { all: &IDS, code: |id| id }
}

/// What a pack says; what it leaves out comes from the pack below. The indicators and the decisive one go together.
#[derive(Default)]
pub(super) struct Appraisal {
    compared: Option<(Vec<String>, String)>,
    reference_months: Option<u32>,
    category_digits: Option<u32>,
    minimum_cases: Option<u32>,
    minimum_coverage_percent: Option<u32>,
    objection_days: Option<u32>,
}

pub(super) fn read(file: File<'_>) -> Appraisal {
    let mut said = Appraisal::default();
    if let File::Open(mut row) = file {
        said.compared = compared(&mut row);
        let mut number = |key, bounds| u32::try_from(row.number_if_any(key, &bounds)?).ok();
        said.reference_months = number("reference_months", 1..=36);
        said.category_digits = number("category_digits", 2..=6);
        said.minimum_cases = number("minimum_cases", 10..=1000);
        said.minimum_coverage_percent = number("minimum_coverage_percent", 1..=100);
        said.objection_days = number("objection_days", 1..=60);
        if said.category_digits.is_some_and(|digits| digits % 2 == 1) {
            row.place_of("category_digits").fault("category_digits is odd", "2, 4 or 6");
        }
        row.finish();
    }
    said
}

fn compared(row: &mut Row<'_>) -> Option<(Vec<String>, String)> {
    let ids = row.codes("indicators", &codes());
    let decisive = row.code_if_any("decisive", &codes());
    let at = row.place_of("indicators");
    for id in &ids {
        if let Some((found, expected)) = indicators::find(id).and_then(unfit) {
            at.fault(found, expected);
        }
    }
    let given = (row.has("indicators"), row.has("decisive"));
    match decisive {
        None if given == (false, false) => None,
        Some(decisive) if ids.contains(&decisive) => {
            Some((ids.iter().map(|id| (*id).to_owned()).collect(), decisive.to_owned()))
        }
        Some(decisive) => {
            row.place_of("decisive").fault(
                format!("decisive {decisive:?} is not compared"),
                "one of the indicators of this file",
            );
            None
        }
        None => {
            if given != (true, true) {
                at.fault("decisive is missing", "the indicator whose order is the month's");
            }
            None
        }
    }
}

fn unfit(indicator: &'static Indicator) -> Option<(String, String)> {
    let id = indicator.id;
    match indicator.measure {
        _ if indicator.compares_units() => None,
        Measure::Count => Some((
            format!("{id} counts cases"),
            "a share: units are ranked by how well they handle what they get, never by how many or how few petitions"
                .to_owned(),
        )),
        Measure::Share => {
            let fit: Vec<&str> =
                indicators::all().iter().filter(|one| one.compares_units()).map(|one| one.id).collect();
            let expected = format!("one of {}", fit.join(", "));
            Some((format!("{id} is not a share of cases that a unit did well"), expected))
        }
    }
}

impl Appraisal {
    pub fn over(self, below: Self) -> Self {
        Self {
            compared: self.compared.or(below.compared),
            reference_months: self.reference_months.or(below.reference_months),
            category_digits: self.category_digits.or(below.category_digits),
            minimum_cases: self.minimum_cases.or(below.minimum_cases),
            minimum_coverage_percent: self.minimum_coverage_percent.or(below.minimum_coverage_percent),
            objection_days: self.objection_days.or(below.objection_days),
        }
    }

    pub fn complete(self) -> AppraisalRules {
        let usual = AppraisalRules::default();
        let (indicators, decisive) = self.compared.unwrap_or_default();
        AppraisalRules {
            indicators,
            decisive,
            reference_months: self.reference_months.unwrap_or(usual.reference_months),
            category_digits: self.category_digits.unwrap_or(usual.category_digits),
            minimum_cases: self.minimum_cases.unwrap_or(usual.minimum_cases),
            minimum_coverage_percent: self.minimum_coverage_percent.unwrap_or(usual.minimum_coverage_percent),
            objection_days: self.objection_days.unwrap_or(usual.objection_days),
        }
    }
}
