//! `purposes.toml` and `privacy.toml`: what contact details may be looked up for, by whom, how often; how
//! long the audit is kept; how soon a request about one's own data is answered.

use super::code::ID;
use super::limits::CONFIDENCES;
use super::roles::ROLES;
use super::row::Row;
use super::table::{File, Keyed, Table};
use crate::policy::privacy::{Privacy, Purpose};
use crate::right::Right;

/// Keeping records of handling personal data shorter than this is against the law.
const AUDIT_YEARS: i64 = 3;
const AUDIT_ARTICLE: &str = "3 or more: Regulations on Network Data Security Management, article 12";

impl Keyed for Purpose {
    fn key(&self) -> String {
        self.id.to_string()
    }
}

pub(super) fn purposes(mut file: File<'_>) -> Table<'_, Purpose> {
    let table = file.table("purpose", purpose);
    file.finish();
    table
}

fn purpose(row: &mut Row<'_>) -> Option<Purpose> {
    let id = row.shaped("id", &ID);
    let names = row.names();
    let roles = row.codes("roles", &ROLES);
    let confidential_roles = row.codes("confidential_roles", &ROLES);
    if !row.has("roles") {
        row.at.fault("roles is missing", "the roles that may look for this purpose");
    }
    for role in &roles {
        if let Err(expected) = Right::Reveal.belongs_to(*role) {
            row.place_of("roles").fault(format!("{} may not look up contact details", role.code()), expected);
        }
    }
    for role in confidential_roles.iter().filter(|role| !roles.contains(role)) {
        let found = format!("{} is not among roles", role.code());
        row.place_of("confidential_roles").fault(found, "some of the roles above");
    }
    Some(Purpose { id: id?.value.into(), names: names?, roles, confidential_roles })
}

/// What a pack says in `privacy.toml`; what it leaves out comes from the pack below.
#[derive(Default)]
pub(super) struct Lines {
    reveals_at_most: Option<i64>,
    reveal_minutes: Option<i64>,
    audit_years: Option<i64>,
    rights_working_days: Option<i64>,
    rights_keep_months: Option<i64>,
    rights_article: Option<String>,
    rights_confidence: Option<&'static str>,
}

pub(super) fn lines(file: File<'_>) -> Lines {
    let File::Open(mut row) = file else { return Lines::default() };
    let lines = Lines {
        reveals_at_most: row.number_if_any("reveals_at_most", &(1..=1000)),
        reveal_minutes: row.number_if_any("reveal_minutes", &(1..=1440)),
        audit_years: row.number_if_any("audit_years", &(0..=100)),
        rights_working_days: row.number_if_any("rights_working_days", &(1..=60)),
        rights_keep_months: row.number_if_any("rights_keep_months", &(0..=120)),
        rights_article: row.text_if_any("rights_article").map(|text| text.value.to_owned()),
        rights_confidence: row.code_if_any("rights_confidence", &CONFIDENCES),
    };
    if let Some(years) = lines.audit_years.filter(|years| *years < AUDIT_YEARS) {
        row.place_of("audit_years").fault(format!("audit_years is {years}"), AUDIT_ARTICLE);
    }
    row.finish();
    lines
}

impl Lines {
    pub fn over(self, below: Self) -> Self {
        Self {
            reveals_at_most: self.reveals_at_most.or(below.reveals_at_most),
            reveal_minutes: self.reveal_minutes.or(below.reveal_minutes),
            audit_years: self.audit_years.or(below.audit_years),
            rights_working_days: self.rights_working_days.or(below.rights_working_days),
            rights_keep_months: self.rights_keep_months.or(below.rights_keep_months),
            rights_article: self.rights_article.or(below.rights_article),
            rights_confidence: self.rights_confidence.or(below.rights_confidence),
        }
    }

    /// Years for which the audit is kept.
    pub fn audit_years(&self) -> i16 {
        self.audit_years.and_then(|n| i16::try_from(n).ok()).unwrap_or(Privacy::default().audit_years)
    }

    /// The rules, the strict ones where no pack says anything.
    pub fn complete(self) -> Privacy {
        let strict = Privacy::default();
        let count =
            |stated: Option<i64>, strict| stated.and_then(|n| u32::try_from(n).ok()).unwrap_or(strict);
        Privacy {
            reveals_at_most: count(self.reveals_at_most, strict.reveals_at_most),
            reveal_minutes: count(self.reveal_minutes, strict.reveal_minutes),
            audit_years: self.audit_years(),
            rights_working_days: count(self.rights_working_days, strict.rights_working_days),
            rights_keep_months: count(self.rights_keep_months, strict.rights_keep_months),
            rights_article: self.rights_article.unwrap_or(strict.rights_article),
            rights_confidence: self.rights_confidence.map_or(strict.rights_confidence, str::to_owned),
        }
    }
}
