//! Who looked at what, and what was administered, in memory.

use super::MemoryStore;
use crate::audit::{
    Allowance, AuditCursor, AuditEnds, AuditEntry, AuditLine, AuditMark, AuditQuery, LEAST_YEARS, next_hash,
};
use crate::clock::{Clock as _, SystemClock};
use crate::fault::StoreFault;
use crate::store::AuditStore;
use async_trait::async_trait;
use jiff::{Timestamp, ToSpan as _};

/// In memory.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    lines: Vec<AuditLine>,
    ends: AuditEnds,
}

impl Shelf {
    fn put(&mut self, entry: &AuditEntry) {
        let nth = self.ends.last.nth + 1;
        let hash = next_hash(&self.ends.last.hash, nth, entry);
        self.ends.last = AuditMark { nth, hash: hash.clone() };
        self.lines.push(AuditLine { nth, entry: entry.clone(), hash });
    }

    fn count(&self, like: &AuditEntry, since: Timestamp) -> usize {
        let same = |line: &&AuditLine| {
            line.entry.by == like.by && line.entry.kind == like.kind && line.entry.at > since
        };
        self.lines.iter().filter(same).count()
    }
}

fn fits(query: &AuditQuery, line: &AuditLine) -> bool {
    let entry = &line.entry;
    let place = (entry.at, line.nth);
    query.from.is_none_or(|from| entry.at >= from)
        && query.before.is_none_or(|before| entry.at < before)
        && query.by.as_ref().is_none_or(|by| entry.by == *by)
        && (query.kinds.is_empty() || query.kinds.contains(&entry.kind))
        && query.case.is_none_or(|case| entry.case == Some(case))
        && query.after.is_none_or(
            |AuditCursor { at, nth }| {
                if query.oldest_first { place > (at, nth) } else { place < (at, nth) }
            },
        )
}

/// Three years ago by the machine's clock, as the other engines hold it.
fn youngest_to_forget() -> Timestamp {
    let now = SystemClock.now().to_zoned(jiff::tz::TimeZone::UTC);
    now.checked_sub(LEAST_YEARS.years()).map_or(Timestamp::MIN, |then| then.timestamp())
}

#[async_trait]
impl AuditStore for MemoryStore {
    async fn record(&self, entries: &[AuditEntry]) -> Result<(), StoreFault> {
        let mut shelves = self.open();
        entries.iter().for_each(|entry| shelves.audit.put(entry));
        Ok(())
    }

    async fn record_within(&self, entry: &AuditEntry, allowance: Allowance) -> Result<bool, StoreFault> {
        let mut shelves = self.open();
        let most = usize::try_from(allowance.most).unwrap_or(usize::MAX);
        let room = shelves.audit.count(entry, allowance.since) < most;
        if room {
            shelves.audit.put(entry);
        }
        Ok(room)
    }

    async fn audit(&self, query: &AuditQuery) -> Result<Vec<AuditLine>, StoreFault> {
        let shelves = self.open();
        let mut found: Vec<&AuditLine> =
            shelves.audit.lines.iter().filter(|line| fits(query, line)).collect();
        found.sort_by_key(|line| (line.entry.at, line.nth));
        if !query.oldest_first {
            found.reverse();
        }
        let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
        Ok(found.into_iter().take(limit).cloned().collect())
    }

    async fn audit_from(&self, nth: i64, limit: u32) -> Result<Vec<AuditLine>, StoreFault> {
        let shelves = self.open();
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        Ok(shelves.audit.lines.iter().filter(|line| line.nth > nth).take(limit).cloned().collect())
    }

    async fn audit_ends(&self) -> Result<AuditEnds, StoreFault> {
        Ok(self.open().audit.ends.clone())
    }

    async fn forget_audit(&self, before: Timestamp) -> Result<u64, StoreFault> {
        if before > youngest_to_forget() {
            return Err(StoreFault::Broken("the audit is append-only: kept for three years".into()));
        }
        let mut shelves = self.open();
        let young = |line: &AuditLine| line.entry.at >= before;
        let kept = shelves.audit.lines.iter().position(young).unwrap_or(shelves.audit.lines.len());
        let Some(last) = shelves.audit.lines.drain(..kept).last() else { return Ok(0) };
        shelves.audit.ends.before = AuditMark { nth: last.nth, hash: last.hash };
        Ok(u64::try_from(kept).unwrap_or(0))
    }
}
