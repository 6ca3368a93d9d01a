//! Affairs of the office that are no cases: how a step is judged on the affair as it stands, written once, and
//! read again. What an affair is and what it may do is said in the room `affairs`.

mod mending;
mod remembered;
mod stepping;
mod yearly;

pub use mending::{mend, unsound};
pub(crate) use remembered::Remembered;
pub use stepping::{AffairFailure, Stepped, Stepping};

use crate::door::Ledger;
use crate::fault::StoreFault;
use crate::vault::{IndexRow, LockedPaper};
use affairs::{Affair, AffairId, AffairKind, AffairView, Entry, Kept, Unreadable};
use casework::notice::Notice;
use casework::{CaseId, Handle};
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;

/// Papers of an affair that is about no case lie under this: no case has it, ids begin at one.
pub const NO_CASE: CaseId = CaseId(0);

/// A step and everything written with it.
#[derive(Clone, Debug)]
pub struct AffairWrite {
    /// Which kind.
    pub kind: AffairKind,
    /// Which affair; `None` to begin one.
    pub id: Option<AffairId>,
    /// Which step, from 1.
    pub step: u32,
    /// The step.
    pub kept: Kept,
    /// Written once under this key.
    pub key: String,
    /// The views after it; whichever id they have, they are written for the affair.
    pub view: AffairView,
    /// Papers, locked.
    pub papers: Vec<LockedPaper>,
    /// What they are found by.
    pub index: Vec<IndexRow>,
    /// Who is told.
    pub notices: Vec<(CaseId, Notice, Timestamp)>,
}

/// What was done under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AffairKey {
    /// Which kind.
    pub kind: AffairKind,
    /// Which affair.
    pub id: AffairId,
    /// Which step.
    pub step: u32,
    /// Whose it was.
    pub by: String,
}

/// A line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AffairRow {
    /// Which affair.
    pub id: AffairId,
    /// Where it stands.
    pub status: String,
    /// The day it is about.
    pub day: Date,
    /// What groups it.
    pub place: String,
}

/// What a list shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AffairPage {
    /// Which kind.
    pub kind: AffairKind,
    /// Only these statuses; empty means all.
    pub statuses: Vec<&'static str>,
    /// Only this group.
    pub place: Option<String>,
    /// From this day.
    pub from: Option<Date>,
    /// Through this day.
    pub through: Option<Date>,
    /// Latest day first instead of earliest.
    pub newest_first: bool,
    /// Go on after this one.
    pub after: Option<(Date, AffairId)>,
    /// At most so many.
    pub limit: u32,
}

impl AffairPage {
    /// Everything of a kind, earliest day first.
    pub fn of(kind: AffairKind, limit: u32) -> Self {
        let (statuses, place, from, through) = (Vec::new(), None, None, None);
        Self { kind, statuses, place, from, through, newest_first: false, after: None, limit }
    }
}

/// An affair with its steps.
#[derive(Clone, Debug, PartialEq)]
pub struct AffairFile<A: Affair> {
    /// Which of its kind.
    pub id: AffairId,
    /// Its steps, oldest first; never empty.
    pub steps: Arc<[Entry<A::Step>]>,
    /// What they make.
    pub affair: Arc<A>,
}

impl<A: Affair> AffairFile<A> {
    /// How many steps it has.
    pub fn version(&self) -> u32 {
        u32::try_from(self.steps.len()).unwrap_or(u32::MAX)
    }
}

impl From<Unreadable> for StoreFault {
    fn from(fault: Unreadable) -> Self {
        Self::Broken(fault.to_string())
    }
}

impl Ledger {
    /// An affair with its steps.
    ///
    /// # Errors
    /// The store's, or steps that do not read.
    pub async fn affair<A: Affair>(&self, id: AffairId) -> Result<Option<AffairFile<A>>, StoreFault> {
        let steps = self.store().affair_steps(A::KIND, id).await?;
        if let Some(file) = self.remembered().get(id, steps) {
            return Ok(Some(file));
        }
        let kept = self.store().affair(A::KIND, id).await?;
        if kept.is_empty() {
            return Ok(None);
        }
        let steps = affairs::read::<A>(id, &kept)?;
        let affair = A::fold(&steps);
        let nothing = || StoreFault::Broken(format!("{} {id} does not begin", A::KIND.code()));
        let affair = Arc::new(affair.ok_or_else(nothing)?);
        let file = AffairFile { id, affair, steps: steps.into() };
        self.remembered().put(&file, &kept);
        Ok(Some(file))
    }

    /// Affairs of a page, each with its steps.
    ///
    /// # Errors
    /// The store's, or steps that do not read.
    pub async fn affairs<A: Affair>(&self, page: &AffairPage) -> Result<Vec<AffairFile<A>>, StoreFault> {
        let mut files = Vec::new();
        for row in self.store().affairs(&AffairPage { kind: A::KIND, ..page.clone() }).await? {
            files.extend(self.affair(row.id).await?);
        }
        Ok(files)
    }

    /// Affairs of a kind that name a case.
    ///
    /// # Errors
    /// The store's, or steps that do not read.
    pub async fn affairs_of<A: Affair>(&self, case: CaseId) -> Result<Vec<AffairFile<A>>, StoreFault> {
        let mut files = Vec::new();
        for (kind, id) in self.store().affairs_of(case).await? {
            if kind == A::KIND {
                files.extend(self.affair(id).await?);
            }
        }
        Ok(files)
    }

    /// Every paper affairs speak of that belongs to a case.
    ///
    /// # Errors
    /// The store's, or steps that do not read.
    pub(crate) async fn affair_papers(&self, case: CaseId) -> Result<Vec<Handle>, StoreFault> {
        let mut handles = Vec::new();
        for (kind, id) in self.store().affairs_of(case).await? {
            handles.extend(affairs::papers(kind, id, &self.store().affair(kind, id).await?)?);
        }
        let found = self.store().papers(&handles).await?;
        Ok(found.into_values().filter(|paper| paper.case == case).map(|paper| paper.handle).collect())
    }
}
