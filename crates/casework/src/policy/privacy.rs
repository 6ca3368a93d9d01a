//! What a pack says on personal data: what contact details may be looked up for, how often, what is kept
//! how long, and how soon a requester is answered who asks about their own data.

use super::Names;
use super::model::Policy;
use crate::access::relation;
use crate::case::Case;
use crate::ids::{Actor, ReasonId, Role};
use crate::policy::model::Relation;
use almanac::{Deadline, Limit, Span};
use jiff::Timestamp;

/// A purpose for which contact details may be shown. A closed list: "because" is no purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purpose {
    /// Code, as it stands in the audit.
    pub id: ReasonId,
    /// As staff choose it and the requester reads it.
    pub names: Names,
    /// Roles that may look for this purpose.
    pub roles: Vec<Role>,
    /// Those of them that may do so on a confidential case too.
    pub confidential_roles: Vec<Role>,
}

/// Rules on personal data that are one line each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Privacy {
    /// How often one account may look up contact details within the window.
    pub reveals_at_most: u32,
    /// The window, in minutes.
    pub reveal_minutes: u32,
    /// Years for which the audit is kept.
    pub audit_years: i16,
    /// Working days within which a request about one's own data is answered.
    pub rights_working_days: u32,
    /// Months after closing for which nothing is erased on request: what a lawsuit would need.
    pub rights_keep_months: u32,
    /// Where the days come from.
    pub rights_article: String,
    /// How well it is sourced, as with limits.
    pub rights_confidence: String,
}

impl Default for Privacy {
    /// What holds where no pack says anything: the strict side of what the base pack says.
    fn default() -> Self {
        Self {
            reveals_at_most: 30,
            reveal_minutes: 60,
            audit_years: 3,
            rights_working_days: 15,
            rights_keep_months: 12,
            rights_article: String::new(),
            rights_confidence: "design".to_owned(),
        }
    }
}

impl Policy {
    /// The purposes for which an actor may look up the contact details of a case, in the pack's order.
    /// Empty: they may not look at all. Of units, only the one that has the case ever may.
    pub fn purposes_for<'a>(&'a self, by: &Actor, case: &Case) -> impl Iterator<Item = &'a Purpose> {
        let reaches = matches!(relation(self, by, case), Relation::Desk | Relation::Lead);
        let (role, confidential) = (by.role, case.confidential);
        self.purposes.iter().filter(move |purpose| {
            let roles = if confidential { &purpose.confidential_roles } else { &purpose.roles };
            reaches && roles.contains(&role)
        })
    }

    /// When a request about one's own data that came at `at` must be answered.
    pub fn rights_deadline(&self, at: Timestamp) -> Deadline {
        let limit = Limit {
            rule: "rights".to_owned(),
            article: self.privacy.rights_article.clone(),
            span: Span::WorkingDays(self.privacy.rights_working_days),
            close_of_business: None,
        };
        Deadline::compute(limit, self.local(at), &self.calendar)
    }
}
