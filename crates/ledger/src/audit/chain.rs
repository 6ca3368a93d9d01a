//! The chain: each entry carries a hash over itself and the one before, so that whoever takes an entry
//! out of the middle, or changes one behind the program's back, breaks what follows.
//!
//! A chain does not help against somebody who may rewrite all of it. Its end belongs therefore where the
//! office cannot reach: into the transparency log, or on paper (`yingda audit check` prints it).

use super::{AuditEntry, AuditMark};
use crate::fault::StoreFault;
use crate::store::Store;
use casework::personal::commitment;

/// Entries looked at together.
const PAGE: u32 = 512;
/// What is hashed, and in which order. A changed order is a new version.
const VERSION: &str = "yingda audit 1";

/// Something wrong with the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditFault {
    /// Entries are gone.
    Missing {
        /// The first that is gone.
        from: i64,
        /// The next that is there, or would be.
        before: i64,
    },
    /// An entry is not what was written.
    Changed {
        /// Its place.
        nth: i64,
    },
}

/// What a check of the audit found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditReport {
    /// Entries looked at.
    pub entries: u64,
    /// The end of the chain as recomputed.
    pub last: AuditMark,
    /// What is wrong, each with its place.
    pub faults: Vec<AuditFault>,
}

/// The hash of an entry at a place, after the hash before: `SHA-256(before ‖ fields)`, in hex. Each field
/// stands with its length, so that no two entries read alike.
pub fn next_hash(before: &str, nth: i64, entry: &AuditEntry) -> String {
    let or_empty = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let fields = [
        VERSION.to_owned(),
        nth.to_string(),
        entry.at.as_microsecond().to_string(),
        entry.by.to_string(),
        or_empty(entry.role.map(casework::Role::code)),
        or_empty(entry.unit.as_ref().map(casework::UnitId::as_str)),
        entry.kind.code().to_owned(),
        entry.case.map(|case| case.to_string()).unwrap_or_default(),
        entry.about.clone(),
        or_empty(entry.purpose.as_deref()),
        or_empty(entry.session.as_deref()),
    ];
    let told: String = fields.iter().map(|field| format!("{}:{field}\n", field.len())).collect();
    commitment(before.as_bytes(), told.as_bytes())
}

/// Goes through the whole audit and recomputes it.
///
/// # Errors
/// The store's.
pub async fn check(store: &dyn Store) -> Result<AuditReport, StoreFault> {
    let ends = store.audit_ends().await?;
    let mut report = AuditReport { last: ends.before.clone(), ..AuditReport::default() };
    loop {
        let page = store.audit_from(report.last.nth, PAGE).await?;
        if page.is_empty() {
            break;
        }
        for line in page {
            if line.nth != report.last.nth + 1 {
                report.faults.push(AuditFault::Missing { from: report.last.nth + 1, before: line.nth });
            } else if line.hash != next_hash(&report.last.hash, line.nth, &line.entry) {
                report.faults.push(AuditFault::Changed { nth: line.nth });
            }
            report.last = AuditMark { nth: line.nth, hash: line.hash };
            report.entries += 1;
        }
    }
    if report.last.nth < ends.last.nth {
        let missing = AuditFault::Missing { from: report.last.nth + 1, before: ends.last.nth + 1 };
        report.faults.push(missing);
    } else if report.last != ends.last {
        report.faults.push(AuditFault::Changed { nth: ends.last.nth });
    }
    Ok(report)
}
