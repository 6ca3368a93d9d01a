//! Requests of people about their own data 个人信息权利请求: asked on the case they are about, answered by
//! somebody of the office, kept step by step. They are no facts: they change nothing of what a case says
//! happened, and may come when it is long closed.

mod asking;
mod settling;

pub use settling::Verdict;

use crate::door::Ledger;
use crate::fault::StoreFault;
use crate::vault::{IndexRow, LockedPaper};
use casework::case::state::State;
use casework::notice::Notice;
use casework::personal::Sealed;
use casework::policy::retention;
use casework::rights::{Around, DataRight, Ground, RightsFault, RightsRequest, Standing, Step};
use casework::{Actor, Case, CaseId, Handle};
use jiff::Timestamp;

/// One step of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightsEntry {
    /// The case it is about.
    pub case: CaseId,
    /// Which request on that case, from 1.
    pub nth: u32,
    /// Which step of it, from 1.
    pub step: u32,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: Actor,
    /// What.
    pub what: Step,
}

/// A request's place among those to be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RightsPlace {
    /// When an answer is due.
    pub due: Timestamp,
    /// The case.
    pub case: CaseId,
    /// Which request on it.
    pub nth: u32,
}

/// A step and everything written with it.
#[derive(Clone, Debug)]
pub struct RightsWrite {
    /// The step.
    pub entry: RightsEntry,
    /// When an answer is due.
    pub due: Timestamp,
    /// Whether the request is still to be answered after it.
    pub is_open: bool,
    /// Papers, locked.
    pub papers: Vec<LockedPaper>,
    /// What they are found by.
    pub index: Vec<IndexRow>,
    /// Papers that go.
    pub erase: Vec<Handle>,
    /// Cases that must still be at that version and not be held.
    pub unmoved: Vec<(CaseId, u32)>,
    /// Who is told.
    pub notices: Vec<(CaseId, Notice, Timestamp)>,
}

impl RightsWrite {
    /// The request's place among those to be answered.
    pub fn place(&self) -> RightsPlace {
        RightsPlace { due: self.due, case: self.entry.case, nth: self.entry.nth }
    }
}

/// A request with its steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightsFile {
    /// Which on its case.
    pub nth: u32,
    /// Its steps, oldest first; never empty.
    pub steps: Vec<RightsEntry>,
    /// What they make.
    pub request: RightsRequest,
}

impl RightsFile {
    /// When it was asked.
    pub fn asked_at(&self) -> Timestamp {
        self.steps.first().map_or(self.request.due, |step| step.at)
    }

    /// What was asked, in words.
    pub fn words(&self) -> Option<&Sealed> {
        self.steps.iter().find_map(|entry| match &entry.what {
            Step::Asked { words, .. } => Some(words),
            _ => None,
        })
    }

    /// What was proposed instead of the contact details.
    pub fn proposed(&self) -> Option<&Sealed> {
        self.steps.iter().find_map(|entry| match &entry.what {
            Step::Asked { proposed, .. } => proposed.as_ref(),
            _ => None,
        })
    }

    /// What was answered, and when.
    pub fn answer(&self) -> Option<(&Sealed, Timestamp)> {
        self.steps.iter().find_map(|entry| match &entry.what {
            Step::Granted { answer, .. } | Step::Refused { answer, .. } => Some((answer, entry.at)),
            _ => None,
        })
    }

    fn corrected(&self) -> Option<&Sealed> {
        self.steps.iter().find_map(|entry| match &entry.what {
            Step::Granted { corrected, .. } => corrected.as_ref(),
            _ => None,
        })
    }
}

/// Why a step was not taken.
#[derive(Clone, Debug, thiserror::Error)]
pub enum RightsFailure {
    /// By rule.
    #[error("the rules say no: {}", .0.code())]
    Refused(RightsFault),
    /// There is no such case or request.
    #[error("no such request")]
    Unknown,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreFault),
}

impl From<RightsFault> for RightsFailure {
    fn from(fault: RightsFault) -> Self {
        Self::Refused(fault)
    }
}

/// What stands around the requests of a case.
struct Table {
    case: Case,
    /// The case that decides how long it is kept: the main one, if it was merged.
    judged: Case,
    on_hold: bool,
    at: Timestamp,
}

impl Table {
    fn around<'a>(&'a self, ledger: &'a Ledger, others: &'a [RightsRequest]) -> Around<'a> {
        let policy = ledger.book().at(self.at);
        let kept_until = retention::kept_on_request(&self.judged, policy);
        Around { policy, case: &self.judged, others, on_hold: self.on_hold, kept_until, at: self.at }
    }

    fn unmoved(&self) -> Vec<(CaseId, u32)> {
        let mut cases = vec![(self.case.id, self.case.version), (self.judged.id, self.judged.version)];
        cases.dedup();
        cases
    }
}

impl Ledger {
    /// The requests about a case's data, in order.
    ///
    /// # Errors
    /// The store's.
    pub async fn rights_of(&self, case: CaseId) -> Result<Vec<RightsFile>, StoreFault> {
        Ok(files(self.store().rights_of(&[case]).await?))
    }

    /// Why nothing of a case may be erased now, though its requester asks; `None` if it may.
    ///
    /// # Errors
    /// The store's, or there is no such case.
    pub async fn bars_erasing(&self, case: CaseId) -> Result<Option<Ground>, RightsFailure> {
        let table = self.lay_table(case).await?;
        Ok(table.around(self, &[]).bars_erasing())
    }

    /// Whether contact details of a closed case are kept and no longer used (PIPL 47 paragraph 2): erasing was
    /// asked for, and refused because they must be kept. A case that is reopened needs them again.
    ///
    /// # Errors
    /// The store's.
    pub async fn use_is_stopped(&self, case: &Case) -> Result<bool, StoreFault> {
        let stops = |file: RightsFile| {
            matches!(file.request.standing, Standing::Refused(Ground::MustBeKept | Ground::OnHold))
                && file.request.right == DataRight::Erasure
        };
        Ok(!case.state_kind().is_open() && self.rights_of(case.id).await?.into_iter().any(stops))
    }

    async fn lay_table(&self, id: CaseId) -> Result<Table, RightsFailure> {
        let case = self.case(id).await?.ok_or(RightsFailure::Unknown)?;
        let judged = match case.state {
            State::Merged { into, .. } => self.case(into).await?.ok_or(RightsFailure::Unknown)?,
            _ => case.clone(),
        };
        let holds = self.holds(&[case.id, judged.id]).await?;
        let on_hold = holds.iter().any(|hold| hold.ended.is_none());
        Ok(Table { case, judged, on_hold, at: self.now() })
    }
}

/// Steps as requests, oldest first.
fn files(entries: Vec<RightsEntry>) -> Vec<RightsFile> {
    let mut by_request: Vec<Vec<RightsEntry>> = Vec::new();
    for entry in entries {
        match by_request.last_mut().filter(|steps| steps.iter().all(|step| step.nth == entry.nth)) {
            Some(steps) => steps.push(entry),
            None => by_request.push(vec![entry]),
        }
    }
    let file = |steps: Vec<RightsEntry>| {
        let request = RightsRequest::fold(steps.iter().map(|entry| &entry.what))?;
        Some(RightsFile { nth: steps.first()?.nth, request, steps })
    };
    by_request.into_iter().filter_map(file).collect()
}

/// Papers that requests about a case's data put into the vault: what was proposed, and the contact details
/// that hold now, if they were corrected.
pub(crate) struct Corrections {
    pub(crate) contact: Option<Handle>,
    pub(crate) papers: Vec<Handle>,
}

pub(crate) fn corrections(entries: Vec<RightsEntry>) -> Corrections {
    let papers = entries.iter().flat_map(|entry| entry.what.papers()).map(|sealed| sealed.handle);
    let papers = papers.filter(|handle| *handle != Handle::default()).collect();
    let contact = files(entries)
        .iter()
        .filter_map(|file| Some((file.steps.last()?.at, file.nth, file.corrected()?.handle)))
        .max()
        .map(|(_, _, handle)| handle);
    Corrections { contact, papers }
}
