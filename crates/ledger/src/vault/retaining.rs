//! Retention: what the schedule no longer lets the office keep is erased, case by case.

use crate::audit::{AuditEntry, AuditKind};
use crate::door::Ledger;
use crate::fault::StoreFault;
use crate::rights::corrections;
use casework::case::state::State;
use casework::personal::PaperKind;
use casework::policy::retention::{self, KeepReason};
use casework::{Actor, Case, CaseId, Handle};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

const PAGE: u32 = 256;

/// A paper that was looked at, and what is to become of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Its case.
    pub case: CaseId,
    /// The number of the case.
    pub number: String,
    /// The paper.
    pub handle: Handle,
    /// What kind.
    pub kind: PaperKind,
    /// Whether it goes, or why it stays.
    pub verdict: Result<(), KeepReason>,
}

/// What came of a look at the whole office.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retained {
    /// Cases whose papers were looked at one by one.
    pub cases: u64,
    /// Papers erased, or to be erased.
    pub erased: u64,
    /// Papers that stay in these cases, by why.
    pub kept: BTreeMap<KeepReason, u64>,
}

impl Ledger {
    /// Erases what the schedule of the newest rules no longer lets the office keep; with `dry_run`, only
    /// says so. `saw` hears of every paper of a case of which any might be due; younger and open cases are
    /// passed over. Started again, it finds what is left.
    ///
    /// # Errors
    /// The store's.
    pub async fn retain(
        &self,
        dry_run: bool,
        mut saw: impl FnMut(&Looked) + Send,
    ) -> Result<Retained, StoreFault> {
        let (mut retained, mut after, now) = (Retained::default(), None, self.now());
        loop {
            let page = self.store().case_ids(after, PAGE).await?;
            let Some(last) = page.last() else { break };
            after = Some(*last);
            for (case, judged) in self.ripe(&page, now).await? {
                retained.cases += 1;
                let looked = self.look(&case, &judged, now).await?;
                looked.iter().for_each(&mut saw);
                let due: Vec<Handle> =
                    looked.iter().filter(|paper| paper.verdict.is_ok()).map(|paper| paper.handle).collect();
                for reason in looked.iter().filter_map(|paper| paper.verdict.err()) {
                    *retained.kept.entry(reason).or_default() += 1;
                }
                let many = u64::try_from(due.len()).unwrap_or(0);
                if !dry_run && many > 0 {
                    let note = AuditEntry::of(now, &Actor::system(), AuditKind::Erased).on(case.id);
                    self.note(vec![note.about(format!("{many} papers, retention"))]).await?;
                }
                retained.erased += if dry_run { many } else { self.erase(case.id, &due).await? };
            }
        }
        if !dry_run {
            self.lapse_subscriptions().await?;
        }
        Ok(retained)
    }

    /// Cases closed so long ago that something of them may be due, each with the case that is judged by:
    /// a merged one is kept as long as the one it was answered with.
    async fn ripe(&self, page: &[CaseId], now: Timestamp) -> Result<Vec<(Case, Case)>, StoreFault> {
        let policy = self.book().newest();
        let rows = self.store().rows(page).await?;
        let ripe: Vec<CaseId> = page
            .iter()
            .filter(|id| {
                rows.get(*id).is_some_and(|row| match row.closed_at {
                    Some(closed) => retention::soonest(policy, closed).is_some_and(|end| now > end),
                    None => !row.state.is_open(),
                })
            })
            .copied()
            .collect();
        let cases = self.read_cases(&ripe).await?;
        let mains: BTreeSet<CaseId> = cases.values().filter_map(main).collect();
        let mains = self.read_cases(&mains.into_iter().collect::<Vec<_>>()).await?;
        let judged = |case: Case| match main(&case) {
            Some(id) => mains.get(&id).cloned().map(|main| (case, main)),
            None => Some((case.clone(), case)),
        };
        Ok(cases.into_values().filter_map(judged).collect())
    }

    async fn read_cases(&self, ids: &[CaseId]) -> Result<BTreeMap<CaseId, Case>, StoreFault> {
        if ids.is_empty() {
            return Ok(BTreeMap::new());
        }
        let histories = self.store().histories(ids).await?;
        Ok(histories.iter().filter_map(|(id, history)| Some((*id, Case::fold(history)?))).collect())
    }

    async fn look(&self, case: &Case, judged: &Case, now: Timestamp) -> Result<Vec<Looked>, StoreFault> {
        let histories = self.store().histories(&[case.id]).await?;
        let history = histories.get(&case.id).map(Vec::as_slice).unwrap_or_default();
        let mut handles: Vec<Handle> = history.iter().flat_map(|recorded| recorded.fact.handles()).collect();
        handles.extend(corrections(self.store().rights_of(&[case.id]).await?).papers);
        handles.extend(self.affair_papers(case.id).await?);
        let mut papers: Vec<(Handle, PaperKind)> = self
            .store()
            .papers(&handles)
            .await?
            .into_values()
            .map(|paper| (paper.handle, paper.kind))
            .collect();
        let codes = self.store().papers_of(case.id, PaperKind::QueryCode).await?;
        papers.extend(codes.iter().map(|paper| (paper.handle, paper.kind)));
        papers.sort_unstable();
        let holds = self.holds(&[case.id, judged.id]).await?;
        let held = holds.iter().any(|hold| hold.ended.is_none());
        let policy = self.book().newest();
        let number = case.number.as_ref().map(ToString::to_string).unwrap_or_default();
        let looked = papers.into_iter().map(|(handle, kind)| {
            let verdict = retention::may_erase(judged, kind, held, policy, now);
            Looked { case: case.id, number: number.clone(), handle, kind, verdict }
        });
        Ok(looked.collect())
    }
}

fn main(case: &Case) -> Option<CaseId> {
    match case.state {
        State::Merged { into, .. } => Some(into),
        _ => None,
    }
}
