//! Taking a step: judged on the affair as it stands, written at its place, judged anew if somebody was faster.

use super::{AffairFile, AffairKey, AffairWrite, NO_CASE};
use crate::command::Key;
use crate::door::Ledger;
use crate::envelope::Envelope;
use crate::fault::StoreFault;
use affairs::{Affair, AffairFault, AffairId, AffairView, Entry, Kept};
use casework::notice::Notice;
use casework::{Actor, CaseId};
use jiff::Timestamp;

/// How often a step is judged anew if somebody else was faster. Each time somebody else has got on.
const TRIES: u32 = 64;

/// What surrounds a step: who takes it, under which key, with which papers.
#[derive(Clone, Debug)]
pub struct Stepping<'a> {
    /// Done once under this key.
    pub key: &'a Key,
    /// Who.
    pub by: &'a Actor,
    /// What was written along with it.
    pub envelope: &'a Envelope,
    /// The case its papers belong to; they go when the case's papers go.
    pub about: Option<CaseId>,
    /// Who is told.
    pub notices: Vec<(CaseId, Notice)>,
}

impl<'a> Stepping<'a> {
    /// A step about no case, and nobody is told.
    pub fn new(key: &'a Key, by: &'a Actor, envelope: &'a Envelope) -> Self {
        Self { key, by, envelope, about: None, notices: Vec::new() }
    }

    /// Its papers belong to that case.
    #[must_use]
    pub fn about(mut self, case: Option<CaseId>) -> Self {
        self.about = case;
        self
    }

    /// Somebody is told.
    #[must_use]
    pub fn telling(mut self, case: CaseId, notice: Notice) -> Self {
        self.notices.push((case, notice));
        self
    }
}

/// A step that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stepped {
    /// Of which affair.
    pub id: AffairId,
    /// Which step.
    pub step: u32,
    /// Whether it had been taken before under this key.
    pub repeated: bool,
}

/// Why a step was not taken.
#[derive(Clone, Debug, thiserror::Error)]
pub enum AffairFailure<F: AffairFault> {
    /// By rule.
    #[error("the rules say no: {}", .0.code())]
    Refused(F),
    /// There is no such affair.
    #[error("no such affair")]
    Unknown,
    /// The same key was used before for something else.
    #[error("this idempotency key was used for something else")]
    KeyReused,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreFault),
}

impl Ledger {
    /// Begins an affair, once under its key.
    ///
    /// # Errors
    /// By rule, a key used for something else, or the store's.
    pub async fn begin_affair<A: Affair>(
        &self,
        stepping: &Stepping<'_>,
        judge: impl Fn(Timestamp) -> Result<A::Step, A::Fault> + Send + Sync,
    ) -> Result<Stepped, AffairFailure<A::Fault>> {
        for _ in 0..TRIES {
            if let Some(done) = self.done_before::<A>(None, stepping).await? {
                return Ok(done);
            }
            let at = self.now();
            let what = judge(at).map_err(AffairFailure::Refused)?;
            match self.put::<A>(None, stepping, Vec::new(), at, what).await {
                Err(AffairFailure::Store(StoreFault::Conflict)) => {}
                done => return done,
            }
        }
        Err(StoreFault::Conflict.into())
    }

    /// Takes a step of an affair, once under its key. `judge` sees the affair as it stands and may be asked
    /// again if somebody else was faster.
    ///
    /// # Errors
    /// By rule, no such affair, a key used for something else, or the store's.
    pub async fn step_affair<A: Affair>(
        &self,
        id: AffairId,
        stepping: &Stepping<'_>,
        judge: impl Fn(&A, Timestamp) -> Result<A::Step, A::Fault> + Send + Sync,
    ) -> Result<Stepped, AffairFailure<A::Fault>> {
        for _ in 0..TRIES {
            if let Some(done) = self.done_before::<A>(Some(id), stepping).await? {
                return Ok(done);
            }
            let file: AffairFile<A> = self.affair(id).await?.ok_or(AffairFailure::Unknown)?;
            let last = file.steps.last().map_or(Timestamp::MIN, |entry| entry.at);
            let at = self.now().max(last);
            let what = judge(&file.affair, at).map_err(AffairFailure::Refused)?;
            match self.put::<A>(Some(id), stepping, file.steps.to_vec(), at, what).await {
                Err(AffairFailure::Store(StoreFault::Conflict)) => {}
                done => return done,
            }
        }
        Err(StoreFault::Conflict.into())
    }

    async fn done_before<A: Affair>(
        &self,
        id: Option<AffairId>,
        stepping: &Stepping<'_>,
    ) -> Result<Option<Stepped>, AffairFailure<A::Fault>> {
        let Some(row) = self.store().affair_key(stepping.key.as_str()).await? else { return Ok(None) };
        let AffairKey { kind, id: of, step, by } = row;
        let begins = step == 1;
        let same = kind == A::KIND && by == stepping.by.id.as_str() && id.map_or(begins, |id| id == of);
        if same { Ok(Some(Stepped { id: of, step, repeated: true })) } else { Err(AffairFailure::KeyReused) }
    }

    async fn put<A: Affair>(
        &self,
        id: Option<AffairId>,
        stepping: &Stepping<'_>,
        mut steps: Vec<Entry<A::Step>>,
        at: Timestamp,
        what: A::Step,
    ) -> Result<Stepped, AffairFailure<A::Fault>> {
        let step = u32::try_from(steps.len()).unwrap_or(u32::MAX).saturating_add(1);
        let body = serde_json::to_string(&what).map_err(|why| StoreFault::Broken(why.to_string()))?;
        let kept = Kept { at, by: stepping.by.clone(), body };
        steps.push(Entry { step, at, by: stepping.by.clone(), what });
        let after = A::fold(&steps).ok_or_else(|| StoreFault::Broken("a step that begins nothing".into()))?;
        let view = AffairView::of(id.unwrap_or_default(), step, &after);
        let (case, smith) = (stepping.about.unwrap_or(NO_CASE), self.smith());
        smith.keys().refresh();
        let papers = stepping.envelope.papers();
        let locked = papers.iter().map(|paper| smith.lock(case, paper)).collect::<Result<_, _>>()?;
        let index = papers.iter().flat_map(|paper| smith.index(case, paper)).collect();
        let notices = stepping.notices.iter().map(|(case, notice)| (*case, notice.clone(), at)).collect();
        let key = stepping.key.as_str().to_owned();
        let write = AffairWrite { kind: A::KIND, id, step, kept, key, view, papers: locked, index, notices };
        let id = self.store().write_affair(&write).await?;
        Ok(Stepped { id, step, repeated: false })
    }
}
