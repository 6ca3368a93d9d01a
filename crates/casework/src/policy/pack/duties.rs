//! `duties.toml`: what the office itself owes in time. A pack may be stricter than the law, never looser.

use super::code::{Codes, ID};
use super::limits::{self, CONFIDENCES};
use super::roles::ROLES;
use super::row::Row;
use super::table::{File, Keyed, Table};
use crate::policy::duty::{DutyRule, DutyTerm};
use crate::right::Right;
use almanac::Span;

const TERMS: Codes<&str> = Codes { all: &["within", "each_year", "keep"], code: |word| word };
const MONTHS_AT_MOST: i64 = 1200;

/// What the law sets, with how it is put to the writer of a pack.
const STATUTORY: [(&str, DutyTerm, &str); 6] = [
    ("XF-ANNUAL", DutyTerm::EachYear, "each_year: Regulations on Petition Work, article 41"),
    (
        "LK-BUDGET",
        DutyTerm::Within(Span::CalendarDays(20)),
        "20 calendar days or fewer: Budget Law, article 14",
    ),
    (
        "LK-VULN",
        DutyTerm::Within(Span::Hours(24)),
        "24 hours or fewer: Regulations on Network Data Security Management, article 10",
    ),
    ("LK-LOG", DutyTerm::Keep(6), "6 months or more: Cybersecurity Law, article 21 (3)"),
    ("LK-PIA", DutyTerm::Keep(36), "36 months or more: Personal Information Protection Law, article 56"),
    (
        "LK-DATA3Y",
        DutyTerm::Keep(36),
        "36 months or more: Regulations on Network Data Security Management, article 12",
    ),
];

impl Keyed for DutyRule {
    fn key(&self) -> String {
        self.id.to_string()
    }
}

pub(super) fn read(mut file: File<'_>) -> Table<'_, DutyRule> {
    let table = file.table("duty", duty);
    file.finish();
    table
}

fn duty(row: &mut Row<'_>) -> Option<DutyRule> {
    let id = row.shaped("id", &ID);
    let names = row.names();
    let event = row.names_at("event");
    let term = term(row);
    let roles = row.codes("roles", &ROLES);
    if !row.has("roles") {
        row.at.fault("roles is missing", "the roles that see to it");
    }
    for role in &roles {
        if let Err(expected) = Right::ManageDuties.belongs_to(*role) {
            row.place_of("roles").fault(format!("{} sees to no duties", role.code()), expected);
        }
    }
    let article = row.text("article");
    let confidence = row.code("confidence", &CONFIDENCES);
    let (id, term) = (id?, term?);
    if let Some((_, _, expected)) =
        STATUTORY.iter().find(|(rule, law, _)| *rule == id.value && !is_within(term, *law))
    {
        row.place_of("term").fault(format!("{} is looser than the law", id.value), *expected);
    }
    Some(DutyRule {
        id: id.value.into(),
        names: names?,
        event: event?,
        term,
        roles,
        article: article?.value.to_owned(),
        confidence: confidence?.to_owned(),
    })
}

fn term(row: &mut Row<'_>) -> Option<DutyTerm> {
    match row.code("term", &TERMS)? {
        "each_year" => Some(DutyTerm::EachYear),
        "keep" => {
            let months = row.number("months", &(1..=MONTHS_AT_MOST))?;
            Some(DutyTerm::Keep(u32::try_from(months).ok()?))
        }
        _ => limits::span(row).map(DutyTerm::Within),
    }
}

/// Whether a term is as the law has it, or stricter in the same unit.
fn is_within(term: DutyTerm, law: DutyTerm) -> bool {
    match (term, law) {
        (DutyTerm::EachYear, DutyTerm::EachYear) => true,
        (DutyTerm::Keep(months), DutyTerm::Keep(least)) => months >= least,
        (DutyTerm::Within(Span::Hours(hours)), DutyTerm::Within(Span::Hours(most))) => hours <= most,
        (DutyTerm::Within(Span::CalendarDays(days)), DutyTerm::Within(Span::CalendarDays(most))) => {
            days <= most
        }
        _ => false,
    }
}
