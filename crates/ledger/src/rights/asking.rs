//! Asking, and taking back what was asked.

use super::{RightsEntry, RightsFailure, RightsWrite, files};
use crate::audit::{AuditEntry, AuditKind};
use crate::door::Ledger;
use crate::envelope::Envelope;
use crate::fault::StoreFault;
use casework::personal::Requester;
use casework::rights::{DataRight, RightsRequest};
use casework::{Actor, CaseId};

/// How often a step is tried again if somebody else was faster.
pub(super) const TRIES: u32 = 4;

impl Ledger {
    /// The requester asks for something about their data in a case; gives which request on that case it is.
    /// `instead` is what they want their contact details to be.
    ///
    /// # Errors
    /// By rule, no such case, or the store's.
    pub async fn ask_right(
        &self,
        case: CaseId,
        right: DataRight,
        words: &str,
        instead: Option<&Requester>,
    ) -> Result<u32, RightsFailure> {
        let by = Actor::requester();
        for _ in 0..TRIES {
            let table = self.lay_table(case).await?;
            let have = files(self.store().rights_of(&[case]).await?);
            let others: Vec<RightsRequest> = have.iter().map(|file| file.request.clone()).collect();
            let mut envelope = Envelope::new();
            let sealed = envelope.note(words)?;
            let proposed = instead.map(|instead| proposal(&mut envelope, instead)).transpose()?;
            let around = table.around(self, &others);
            let what = around.ask(&by, right, sealed)?.proposing(proposed);
            let nth = have.last().map_or(1, |last| last.nth + 1);
            let entry = RightsEntry { case, nth, step: 1, at: table.at, by: by.clone(), what };
            let note = AuditEntry::of(table.at, &by, AuditKind::RightsRequestFiled).on(case);
            match self.take_step(entry, &envelope, note.about(format!("{} {nth}", right.code()))).await {
                Err(RightsFailure::Store(StoreFault::Conflict)) => {}
                done => return done.map(|()| nth),
            }
        }
        Err(StoreFault::Conflict.into())
    }

    async fn take_step(
        &self,
        entry: RightsEntry,
        envelope: &Envelope,
        note: AuditEntry,
    ) -> Result<(), RightsFailure> {
        let Some(request) = RightsRequest::fold([&entry.what]) else { return Err(RightsFailure::Unknown) };
        let write = self.lock_step(entry, request.due, true, envelope)?;
        self.note(vec![note]).await?;
        Ok(self.store().write_right(&write).await?)
    }

    /// A step with its papers locked, and nothing else following from it yet.
    pub(super) fn lock_step(
        &self,
        entry: RightsEntry,
        due: jiff::Timestamp,
        is_open: bool,
        envelope: &Envelope,
    ) -> Result<RightsWrite, StoreFault> {
        let (case, smith) = (entry.case, self.smith());
        smith.keys().refresh();
        let papers =
            envelope.papers().iter().map(|paper| smith.lock(case, paper)).collect::<Result<_, _>>()?;
        let index = envelope.papers().iter().flat_map(|paper| smith.index(case, paper)).collect();
        let (erase, unmoved, notices) = (Vec::new(), Vec::new(), Vec::new());
        Ok(RightsWrite { entry, due, is_open, papers, index, erase, unmoved, notices })
    }
}

/// What is proposed lies as a note: it is nobody's contact before it is granted, and found by nothing.
fn proposal(envelope: &mut Envelope, instead: &Requester) -> Result<casework::personal::Sealed, StoreFault> {
    let body = serde_json::to_string(instead).map_err(|fault| StoreFault::Broken(fault.to_string()))?;
    envelope.note(&body)
}
