//! The audit: found again, chained, limited exactly, kept as long as the law asks for.

use super::trial::Trial;
use super::{Kept, Wrong, holds, same};
use crate::audit::{
    Allowance, AuditCursor, AuditEntry, AuditFault, AuditKind, AuditLine, AuditQuery, check, next_hash,
};
use casework::{Actor, CaseId, Role};
use jiff::{Timestamp, ToSpan as _};

fn of(trial: &Trial, minute: i64, who: &str, kind: AuditKind) -> AuditEntry {
    let by = Actor::of_unit(who, Role::UnitHandler, "unit-7");
    AuditEntry::of(trial.after(minute), &by, kind)
}

/// Two people over forty minutes: every fifth entry a reveal, every second on case 4.
fn some(trial: &Trial) -> Vec<AuditEntry> {
    (0..40)
        .map(|nth| {
            let who = if nth % 3 == 0 { "li" } else { "wang" };
            let kind = if nth % 5 == 0 { AuditKind::RevealedContact } else { AuditKind::ViewedCase };
            let entry = of(trial, nth, who, kind).on(CaseId(4 + nth % 2)).during("0123456789abcdef");
            if kind == AuditKind::RevealedContact { entry.to("call-back").about("requester") } else { entry }
        })
        .collect()
}

async fn asked(trial: &Trial, query: AuditQuery) -> Result<Vec<AuditEntry>, Wrong> {
    let lines = trial.store.audit(&query).await?;
    Ok(lines.into_iter().map(|line| line.entry).collect())
}

pub(super) async fn entries_are_found_by_what_is_asked(trial: &Trial) -> Kept {
    let all = some(trial);
    trial.store.record(&all[..17]).await?;
    trial.store.record(&all[17..]).await?;
    let query = AuditQuery { limit: 100, oldest_first: true, ..AuditQuery::default() };
    same("in order", &asked(trial, query.clone()).await?, &all)?;
    let narrowed = AuditQuery {
        from: Some(trial.after(5)),
        before: Some(trial.after(30)),
        by: Some("li".into()),
        kinds: vec![AuditKind::RevealedContact],
        case: Some(CaseId(5)),
        ..query.clone()
    };
    let fits = |entry: &&AuditEntry| {
        entry.at >= trial.after(5)
            && entry.at < trial.after(30)
            && entry.by.as_str() == "li"
            && entry.kind == AuditKind::RevealedContact
            && entry.case == Some(CaseId(5))
    };
    let want: Vec<AuditEntry> = all.iter().filter(fits).cloned().collect();
    same("some fit", &want.len(), &1)?;
    same("narrowed", &asked(trial, narrowed).await?, &want)?;
    let latest = AuditQuery { oldest_first: false, limit: 3, ..query };
    let want: Vec<AuditEntry> = all.iter().rev().take(3).cloned().collect();
    same("the latest first", &asked(trial, latest).await?, &want)
}

pub(super) async fn pages_of_the_audit_lose_and_repeat_nothing(trial: &Trial) -> Kept {
    let mut all = some(trial);
    for entry in &mut all {
        entry.at = trial.after(entry.at.as_second() % 4);
    }
    trial.store.record(&all).await?;
    for oldest_first in [false, true] {
        let mut query = AuditQuery { limit: 7, oldest_first, ..AuditQuery::default() };
        let mut seen: Vec<AuditLine> = Vec::new();
        loop {
            let page = trial.store.audit(&query).await?;
            let Some(last) = page.last() else { break };
            query.after = Some(AuditCursor { at: last.entry.at, nth: last.nth });
            seen.extend(page);
        }
        let mut places: Vec<i64> = seen.iter().map(|line| line.nth).collect();
        places.sort_unstable();
        same("every entry once", &places, &(1..=40).collect())?;
    }
    Ok(())
}

pub(super) async fn the_audit_is_a_chain(trial: &Trial) -> Kept {
    let store = &trial.store;
    same("empty", &check(&**store).await?.entries, &0)?;
    for entry in some(trial) {
        store.record(&[entry]).await?;
    }
    let mut before = String::new();
    for line in store.audit_from(0, 100).await? {
        same("its hash", &line.hash, &next_hash(&before, line.nth, &line.entry))?;
        before = line.hash;
    }
    let report = check(&**store).await?;
    same("whole", &(report.entries, report.faults, report.last.hash), &(40, vec![], before))
}

pub(super) async fn an_allowance_is_exact(trial: &Trial) -> Kept {
    let allowance = Allowance { since: trial.after(0), most: 5 };
    let tries = (0..12).map(|_| {
        let (store, entry) = (trial.store.clone(), of(trial, 3, "li", AuditKind::RevealedContact));
        tokio::spawn(async move { store.record_within(&entry, allowance).await })
    });
    let mut done = 0;
    for tried in tries.collect::<Vec<_>>() {
        let tried = tried.await.map_err(|fault| Wrong(fault.to_string()))??;
        done += usize::from(tried);
    }
    same("five of twelve at once", &done, &5)?;
    let store = &trial.store;
    let other = of(trial, 3, "wang", AuditKind::RevealedContact);
    holds("another account has its own", store.record_within(&other, allowance).await?)?;
    let view = of(trial, 3, "li", AuditKind::ViewedCase);
    holds("another kind is not counted", store.record_within(&view, allowance).await?)?;
    let later = Allowance { since: trial.after(3), ..allowance };
    let entry = of(trial, 90, "li", AuditKind::RevealedContact);
    holds("the window goes on", store.record_within(&entry, later).await?)?;
    same("what was too much left nothing", &check(&**store).await?.entries, &8)
}

pub(super) async fn what_is_young_stays_and_what_is_old_may_go(trial: &Trial) -> Kept {
    let store = &trial.store;
    let old: Timestamp = "2019-03-01T00:00:00Z".parse().map_err(|_| Wrong("a day".into()))?;
    let aged = |days: i64| AuditEntry {
        at: old.checked_add((days * 24).hours()).unwrap_or(old),
        ..of(trial, 0, "li", AuditKind::SignedIn)
    };
    store.record(&[aged(0), aged(1), aged(2)]).await?;
    store
        .record(&[of(trial, 0, "li", AuditKind::SignedIn), of(trial, 1, "li", AuditKind::SignedOut)])
        .await?;
    holds("young entries stay", store.forget_audit(trial.after(60)).await.is_err())?;
    same("nothing went", &store.audit_from(0, 10).await?.len(), &5)?;
    same("the first two go", &store.forget_audit(aged(2).at).await?, &2)?;
    same("once", &store.forget_audit(aged(2).at).await?, &0)?;
    let report = check(&**store).await?;
    same("the rest is whole", &(report.entries, report.faults), &(3, Vec::<AuditFault>::new()))?;
    same("the third goes", &store.forget_audit(aged(9).at).await?, &1)?;
    store.record(&[of(trial, 2, "li", AuditKind::SignedIn)]).await?;
    let report = check(&**store).await?;
    same("and goes on", &(report.entries, report.faults, report.last.nth), &(3, vec![], 6))
}
