//! A store under trial, and the cases it is tried with: made by the rules, written by hand.

use super::{Kept, Wrong, there};
use crate::envelope::Envelope;
use crate::keys::Keys;
use crate::projection::Projection;
use crate::store::{Batch, Change, KeyRow, Numbering, Store};
use crate::vault::{LockedPaper, Locksmith};
use casework::case::act::{Basis, Channel, Fault, Finding, Method, Outcome, RequestKind, Urgency};
use casework::notice;
use casework::personal::{Attachment, Matter, Requester, Sealed};
use casework::policy::{Policy, PolicyBook};
use casework::{Act, Actor, Case, CaseId, Recorded, Role, Submission, UnitId};
use jiff::{Timestamp, ToSpan as _};
use std::collections::HashMap;
use std::sync::Arc;

/// Words that must be found in the vault and nowhere else.
pub const CANARY: &str = "canary-7731-neighbour-at-number-five";

const KINDS: [RequestKind; 4] =
    [RequestKind::Complaint, RequestKind::Inquiry, RequestKind::Help, RequestKind::Suggestion];

/// An empty store, the rules, and a moment to begin at.
pub struct Trial {
    /// The store.
    pub store: Arc<dyn Store>,
    /// The rules; their newest version has units and categories.
    pub book: Arc<PolicyBook>,
    /// When everything begins: a working morning.
    pub start: Timestamp,
}

/// Keys that are the same every time, for tests only.
pub fn test_keys() -> Arc<Keys> {
    let dice = keyring::KeyDice::new([7; keyring::KeyDice::BYTES]);
    Arc::new(Keys::fixed(keyring::Keyring::new(keyring::Cipher::default(), &dice)))
}

impl Trial {
    /// The locksmith of the office under trial.
    pub fn smith(&self) -> Locksmith {
        Locksmith::new(self.policy().office.code.to_string(), test_keys())
    }

    /// The papers of an envelope, locked for a case.
    pub(super) fn locked(&self, id: CaseId, envelope: &Envelope) -> Result<Vec<LockedPaper>, Wrong> {
        let smith = self.smith();
        Ok(envelope.papers().iter().map(|paper| smith.lock(id, paper)).collect::<Result<_, _>>()?)
    }

    pub(super) fn policy(&self) -> &Policy {
        self.book.newest()
    }

    /// So many minutes after the beginning.
    pub fn after(&self, minutes: i64) -> Timestamp {
        self.start.checked_add(minutes.minutes()).unwrap_or(self.start)
    }

    /// A unit, and another one.
    ///
    /// # Errors
    /// The rules have no two.
    pub fn units(&self) -> Result<(UnitId, UnitId), Wrong> {
        let mut units = self.policy().units.keys().cloned();
        Ok((there("a unit", units.next())?, there("a second unit", units.next())?))
    }

    /// A new case with papers, a file and a key, not written yet.
    pub(super) fn newcomer(&self, id: CaseId, at: Timestamp) -> Result<Batch, Wrong> {
        let nth = usize::try_from(id.0).unwrap_or(0);
        let mut envelope = Envelope::new();
        let title = format!("title {nth}");
        let matter = Matter { title, text: CANARY.into(), ..Matter::default() };
        let requester = Requester { name: CANARY.into(), phone: phone(id), ..Requester::default() };
        let photo = Attachment { name: "photo.png".into(), media: "image/png".into(), bytes: 3 };
        let submission = Submission {
            kind: KINDS[nth % KINDS.len()],
            channel: if nth.is_multiple_of(2) { Channel::Phone } else { Channel::Web },
            category: self.policy().categories.keys().nth(nth % 7).cloned(),
            urgency: Urgency::Ordinary,
            area: None,
            language: "zh-CN".into(),
            matter: envelope.matter(&matter)?,
            requester: envelope.requester(&requester)?,
            contactable: true,
            confidential: nth.is_multiple_of(5),
            accused: Vec::new(),
            attachments: vec![envelope.file(&photo, vec![1, 2, 3])?],
            received_at: at,
            split_from: None,
            track: casework::case::act::Track::Hotline,
            appearance: casework::case::act::Appearance::default(),
        };
        let fact =
            casework::register(&submission, &Actor::of_desk("agent-1", Role::Agent), self.policy(), at)?;
        let by = Actor::of_desk("agent-1", Role::Agent);
        let recorded = Recorded { case: id, version: 1, at, by, policy: self.policy().version.clone(), fact };
        let case = there("the case", Case::fold(std::slice::from_ref(&recorded)))?;
        let day = self.policy().local(at).date();
        let mut batch = batch(vec![self.changed(None, case, vec![recorded])], self.policy());
        batch.papers = self.locked(id, &envelope)?;
        batch.index = envelope.papers().iter().flat_map(|paper| self.smith().index(id, paper)).collect();
        batch.keys = vec![key(id, 1)];
        batch.numbering = Some(Numbering { days: HashMap::from([(id, day)]), ..numbering(self.policy()) });
        Ok(batch)
    }

    fn changed(&self, before: Option<&Case>, case: Case, facts: Vec<Recorded>) -> Change {
        let before = before.map(|case| Projection::of(case, self.policy()));
        let after = Projection::of(&case, self.policy());
        Change { case, facts, before, after }
    }

    /// One act on a case as it stands in the store, not written yet.
    pub(super) async fn acting(
        &self,
        id: CaseId,
        act: &Act,
        by: &Actor,
        at: Timestamp,
    ) -> Result<Batch, Wrong> {
        let case = self.case(id).await?;
        let fact = casework::decide(&case, act, by, self.policy(), at)?;
        let policy = self.policy().version.clone();
        let recorded = Recorded { case: id, version: case.version + 1, at, by: by.clone(), policy, fact };
        let after = case.clone().apply(&recorded);
        let mut batch = batch(vec![self.changed(Some(&case), after, vec![recorded])], self.policy());
        batch.keys = vec![key(id, case.version + 1)];
        Ok(batch)
    }

    /// The case folded from what the store has.
    pub(super) async fn case(&self, id: CaseId) -> Result<Case, Wrong> {
        let histories = self.store.histories(&[id]).await?;
        there("a history that folds", histories.get(&id).and_then(|history| Case::fold(history)))
    }

    /// Writes a new case and gives its id.
    ///
    /// # Errors
    /// The store's.
    pub async fn open(&self, at: Timestamp) -> Result<CaseId, Wrong> {
        let id = self.store.reserve_cases(1).await?;
        self.store.commit(self.newcomer(id, at)?).await?;
        Ok(id)
    }

    /// Writes an act.
    pub(super) async fn act(&self, id: CaseId, act: &Act, by: &Actor, at: Timestamp) -> Kept {
        let batch = self.acting(id, act, by, at).await?;
        self.store.commit(batch).await?;
        Ok(())
    }

    /// Sends a case to a unit.
    ///
    /// # Errors
    /// The store's, or a refusal.
    pub async fn dispatch(&self, id: CaseId, unit: &UnitId, at: Timestamp) -> Kept {
        let act = dispatching(unit);
        self.act(id, &act, &Actor::of_desk("dispatcher-1", Role::Dispatcher), at).await
    }

    /// Brings a dispatched case as far as a reply that is issued. Takes an hour.
    pub(super) async fn reply(&self, id: CaseId, unit: &UnitId, minute: i64) -> Kept {
        let handler = Actor::of_unit("handler-1", Role::UnitHandler, unit.as_str());
        let approver = Actor::of_unit("approver-1", Role::UnitApprover, unit.as_str());
        let mut envelope = Envelope::new();
        let (reply, said) = (envelope.reply(CANARY)?, envelope.note(CANARY)?);
        let blank = envelope.note("")?;
        let contact = Act::RecordContact { reached: true, method: Method::Phone, note: said.clone() };
        let work = casework::case::act::Work::SiteVisit;
        let (outcome, finding) = (Outcome::Solved, Finding::True);
        let steps = [
            (Act::Accept, &handler),
            (contact, &handler),
            (Act::RecordWork { work, note: said }, &handler),
            (Act::DraftReply { reply, note: blank, outcome, finding }, &handler),
            (Act::ApproveReply, &approver),
            (Act::IssueReply { method: Method::Phone }, &approver),
        ];
        let mut papers = self.locked(id, &envelope)?;
        for ((act, by), offset) in steps.iter().zip((10..).step_by(10)) {
            let mut batch = self.acting(id, act, by, self.after(minute + offset)).await?;
            batch.papers = std::mem::take(&mut papers);
            self.store.commit(batch).await?;
        }
        Ok(())
    }

    /// A unit accepts and reaches the requester: the clock that runs out first is another one then.
    async fn begin(&self, id: CaseId, unit: &UnitId, minute: i64) -> Kept {
        let handler = Actor::of_unit("handler-1", Role::UnitHandler, unit.as_str());
        let note = Sealed { blank: true, ..Sealed::default() };
        let contact = Act::RecordContact { reached: true, method: Method::Phone, note };
        self.act(id, &Act::Accept, &handler, self.after(minute + 1)).await?;
        self.act(id, &contact, &handler, self.after(minute + 2)).await
    }

    /// A unit says "not us"; the case goes to another one.
    async fn send_back(&self, id: CaseId, from: &UnitId, to: &UnitId, minute: i64) -> Kept {
        let handler = Actor::of_unit("handler-1", Role::UnitHandler, from.as_str());
        let dispatcher = Actor::of_desk("dispatcher-1", Role::Dispatcher);
        let reason = there("a reason to send back", self.policy().send_back_reasons.keys().next())?.clone();
        let mut envelope = Envelope::new();
        let (note, blank) = (envelope.note(CANARY)?, envelope.note("")?);
        let grant = Act::GrantSendBack { fault: Fault::Agent, note: blank };
        self.act(id, &Act::SendBack { reason, note }, &handler, self.after(minute + 1)).await?;
        self.act(id, &grant, &dispatcher, self.after(minute + 2)).await?;
        self.dispatch(id, to, self.after(minute + 3)).await
    }

    /// A small office: some cases new, some with units, some sent back, some replied to. Gives their ids.
    ///
    /// # Errors
    /// The store's.
    pub async fn populate(&self, cases: i64) -> Result<Vec<CaseId>, Wrong> {
        let (one, other) = self.units()?;
        let mut ids = Vec::new();
        for nth in 0..cases {
            let minute = (nth / 2) * 7;
            let id = self.open(self.after(minute)).await?;
            let unit = if nth % 4 == 1 { &one } else { &other };
            if nth % 3 != 0 {
                self.dispatch(id, unit, self.after(minute + 1)).await?;
            }
            if nth % 6 == 1 {
                self.begin(id, unit, minute + 1).await?;
            }
            if nth % 6 == 4 {
                self.send_back(id, unit, if unit == &one { &other } else { &one }, minute + 1).await?;
            }
            if nth % 3 == 2 {
                self.reply(id, unit, minute + 1).await?;
            }
            ids.push(id);
        }
        Ok(ids)
    }
}

/// A made-up number, another one for each case.
pub(super) fn phone(id: CaseId) -> String {
    format!("000{:05}", id.0)
}

fn batch(changes: Vec<Change>, policy: &Policy) -> Batch {
    let mut batch = Batch::default();
    for change in &changes {
        for recorded in &change.facts {
            let told = notice::notices(&change.case, &recorded.fact, policy).into_iter();
            batch.notices.extend(told.map(|notice| (change.case.id, notice, recorded.at)));
        }
    }
    batch.changes = changes;
    batch
}

pub(super) fn dispatching(unit: &UnitId) -> Act {
    let advice = Sealed { blank: true, ..Sealed::default() };
    Act::Dispatch { lead: unit.clone(), supports: Vec::new(), basis: Basis::Catalogue, advice }
}

pub(super) fn numbering(policy: &Policy) -> Numbering {
    Numbering {
        prefix: policy.office.number_prefix.clone(),
        area: policy.office.code.to_string(),
        days: HashMap::new(),
    }
}

pub(super) fn key(case: CaseId, version: u32) -> KeyRow {
    KeyRow {
        key: format!("key-of-{case}-{version}"),
        salt: [7; 16],
        fingerprint: format!("fingerprint of {case}/{version}"),
        case,
        version,
    }
}

/// Several batches as one.
pub(super) fn together(batches: impl IntoIterator<Item = Batch>) -> Batch {
    batches.into_iter().fold(Batch::default(), |mut all, batch| {
        all.changes.extend(batch.changes);
        all.papers.extend(batch.papers);
        all.index.extend(batch.index);
        all.keys.extend(batch.keys);
        all.notices.extend(batch.notices);
        match (&mut all.numbering, batch.numbering) {
            (Some(have), Some(more)) => have.days.extend(more.days),
            (have @ None, more) => *have = more,
            (Some(_), None) => {}
        }
        all
    })
}
