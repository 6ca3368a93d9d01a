//! Taking a request up, granting and refusing it. What a granted request does is done in the same
//! transaction as it is granted: contact details are replaced, papers erased.

use super::asking::TRIES;
use super::{RightsEntry, RightsFailure, RightsFile, RightsWrite, Table, corrections};
use crate::audit::{AuditEntry, AuditKind};
use crate::door::Ledger;
use crate::envelope::Envelope;
use crate::fault::StoreFault;
use crate::reading::CaseFile;
use casework::notice::{Notice, NoticeKind, Party};
use casework::personal::Requester;
use casework::rights::{DataRight, Ground, RightsRequest, Step};
use casework::{Actor, CaseId, Handle, Role, What};

/// What becomes of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Somebody takes it up.
    Take,
    /// It is done as asked, with these words.
    Grant(String),
    /// It is not done, on this ground, with these words.
    Refuse(Ground, String),
    /// The requester takes it back.
    Withdraw,
}

impl Verdict {
    fn kind(&self) -> AuditKind {
        match self {
            Self::Take => AuditKind::RightsRequestTaken,
            Self::Grant(_) | Self::Refuse(..) => AuditKind::RightsRequestSettled,
            Self::Withdraw => AuditKind::RightsRequestWithdrawn,
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::Take => "taken",
            Self::Grant(_) => "granted",
            Self::Refuse(ground, _) => ground.code(),
            Self::Withdraw => "withdrawn",
        }
    }

    fn settles(&self) -> bool {
        matches!(self, Self::Grant(_) | Self::Refuse(..))
    }
}

impl Ledger {
    /// Takes a step on a request. Whether `by` may know of the case is for the caller to have asked;
    /// whether they may take the step is judged here, and everything is recorded before it is done.
    ///
    /// # Errors
    /// By rule, no such request, or the store's.
    pub async fn settle_right(
        &self,
        (case, nth): (CaseId, u32),
        by: &Actor,
        verdict: &Verdict,
    ) -> Result<(), RightsFailure> {
        for _ in 0..TRIES {
            match self.settle_once((case, nth), by, verdict).await {
                Err(RightsFailure::Store(StoreFault::Conflict)) => {}
                done => return done,
            }
        }
        Err(StoreFault::Conflict.into())
    }

    async fn settle_once(
        &self,
        (case, nth): (CaseId, u32),
        by: &Actor,
        verdict: &Verdict,
    ) -> Result<(), RightsFailure> {
        let table = self.lay_table(case).await?;
        let have = self.rights_of(case).await?;
        let file = have.iter().find(|file| file.nth == nth).ok_or(RightsFailure::Unknown)?;
        let mut envelope = Envelope::new();
        let corrects = matches!(verdict, Verdict::Grant(_)) && file.request.right == DataRight::Correction;
        let step = match verdict {
            Verdict::Take => Step::Taken,
            Verdict::Withdraw => Step::Withdrawn,
            Verdict::Refuse(ground, words) => {
                Step::Refused { ground: *ground, answer: envelope.note(words)? }
            }
            Verdict::Grant(words) => {
                let answer = envelope.note(words)?;
                let corrected = if corrects { self.correct(file, &mut envelope).await? } else { None };
                Step::Granted { answer, corrected }
            }
        };
        table.around(self, &[]).judge(&file.request, by, &step)?;
        let write = self.follow(&table, file, step, by, &envelope).await?;
        self.note(notes(&write, &table, file.request.right, verdict)).await?;
        Ok(self.store().write_right(&write).await?)
    }

    /// The contact details as they will be: what holds now with what was proposed over it.
    async fn correct(
        &self,
        file: &RightsFile,
        envelope: &mut Envelope,
    ) -> Result<Option<casework::personal::Sealed>, RightsFailure> {
        let case = file.steps.first().ok_or(RightsFailure::Unknown)?.case;
        let Some(proposed) = file.proposed() else { return Ok(None) };
        let papers = self.papers(&[proposed.handle]).await?;
        let proposed: Option<Requester> =
            papers.get(&proposed.handle).and_then(|paper| serde_json::from_str(&paper.body).ok());
        let Some(proposed) = proposed else { return Ok(None) };
        let held = self.case_file(case).await?.and_then(|held| held.requester()).unwrap_or_default();
        Ok(envelope.requester(&over(held, proposed))?)
    }

    /// Everything that follows from a step that was judged.
    async fn follow(
        &self,
        table: &Table,
        file: &RightsFile,
        step: Step,
        by: &Actor,
        envelope: &Envelope,
    ) -> Result<RightsWrite, RightsFailure> {
        let case = table.case.id;
        let nth = u32::try_from(file.steps.len()).unwrap_or(u32::MAX).saturating_add(1);
        let steps = file.steps.iter().map(|entry| &entry.what).chain([&step]);
        let is_open = RightsRequest::fold(steps).is_some_and(|after| after.standing.is_open());
        let entry =
            RightsEntry { case, nth: file.nth, step: nth, at: table.at, by: by.clone(), what: step.clone() };
        let mut write = self.lock_step(entry, file.request.due, is_open, envelope)?;
        match (&step, file.request.right) {
            (Step::Granted { .. }, DataRight::Erasure) => {
                write.erase = self.given(case).await?;
                write.unmoved = table.unmoved();
            }
            // A hold keeps what was, too: the old details stay beside the new ones.
            (Step::Granted { corrected: Some(_), .. }, _) if !table.on_hold => {
                write.erase = self.old_contact(case).await?;
            }
            _ => {}
        }
        if matches!(step, Step::Granted { .. } | Step::Refused { .. }) {
            let notice = Notice { kind: NoticeKind::RightsSettled, to: Party::Requester };
            write.notices.push((case, notice, table.at));
        }
        Ok(write)
    }

    /// What the requester gave: who they are, what they wrote, their files. What the office wrote is kept
    /// as long as the schedule says, and so is the code by which they read the answer.
    async fn given(&self, case: CaseId) -> Result<Vec<Handle>, RightsFailure> {
        let file = self.case_file(case).await?.ok_or(RightsFailure::Unknown)?;
        let mut handles: Vec<Handle> = file
            .history
            .iter()
            .filter(|recorded| {
                let given = matches!(recorded.fact.what, What::Registered(_) | What::MaterialAdded { .. });
                given || recorded.by.role == Role::Requester
            })
            .flat_map(|recorded| recorded.fact.handles())
            .collect();
        for asked in self.rights_of(case).await? {
            handles.extend(asked.proposed().map(|sealed| sealed.handle));
            handles.extend(asked.corrected().map(|sealed| sealed.handle));
        }
        self.own(case, handles).await
    }

    async fn old_contact(&self, case: CaseId) -> Result<Vec<Handle>, RightsFailure> {
        let file: CaseFile = self.case_file(case).await?.ok_or(RightsFailure::Unknown)?;
        let mut handles: Vec<Handle> = file.case.requester.iter().map(|sealed| sealed.handle).collect();
        handles.extend(corrections(self.store().rights_of(&[case]).await?).contact);
        self.own(case, handles).await
    }

    /// Of these papers, those that are there and belong to the case.
    async fn own(&self, case: CaseId, handles: Vec<Handle>) -> Result<Vec<Handle>, RightsFailure> {
        let found = self.store().papers(&handles).await?;
        let mut own: Vec<Handle> =
            found.values().filter(|paper| paper.case == case).map(|paper| paper.handle).collect();
        own.sort_unstable();
        Ok(own)
    }
}

/// What is proposed, where anything is; else what is held.
fn over(held: Requester, proposed: Requester) -> Requester {
    let pick = |new: String, old: String| if new.trim().is_empty() { old } else { new };
    Requester {
        name: pick(proposed.name, held.name),
        phone: pick(proposed.phone, held.phone),
        email: pick(proposed.email, held.email),
        address: pick(proposed.address, held.address),
        id_number: pick(proposed.id_number, held.id_number),
    }
}

fn notes(write: &RightsWrite, table: &Table, right: DataRight, verdict: &Verdict) -> Vec<AuditEntry> {
    let (entry, case) = (&write.entry, table.case.id);
    let note = |kind| AuditEntry::of(entry.at, &entry.by, kind).on(case);
    let about = format!("{} {} {}", right.code(), entry.nth, verdict.code());
    let mut notes = vec![note(verdict.kind()).about(about)];
    if !write.erase.is_empty() && verdict.settles() {
        notes.push(note(AuditKind::Erased).about(format!(
            "{} papers, request {}",
            write.erase.len(),
            entry.nth
        )));
    }
    notes
}
