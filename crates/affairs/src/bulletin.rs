//! 简报: what the office reports of a period. Its numbers are frozen when it is drafted; its words are somebody's and
//! lie in the vault. Another person than those who made it releases it. What is corrected is a new version beside
//! the old one, which stays as it was.

mod judge;
mod numbers;
mod small;

pub use casework::policy::publication::IssueKind;
pub use judge::{Desk, period_of};
pub use numbers::{Change, Count, DayCount, Earlier, Frozen, Numbers};
pub use small::{Shown, shown};

use crate::answer::Trace;
use crate::{Affair, AffairFault, AffairKind, Entry};
use casework::personal::Sealed;
use casework::{ActorId, CaseId, coded};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Why a step is not taken.
    BulletinFault {
        /// The role does not write bulletins under the pack.
        MayNotWrite = "may_not_write",
        /// The role releases nothing under the pack.
        MayNotRelease = "may_not_release",
        /// The days are no period of this kind.
        PeriodOdd = "period_odd",
        /// The period is not over.
        PeriodRuns = "period_runs",
        /// A special bulletin has a title of its own.
        TitleMissing = "title_missing",
        /// Nothing is written.
        WordsMissing = "words_missing",
        /// It is sent or released.
        NotWriting = "not_writing",
        /// It is not sent.
        NotSent = "not_sent",
        /// Only what is released is corrected.
        NotReleased = "not_released",
        /// Who made it does not release it.
        SamePerson = "same_person",
        /// A reason is wanted.
        ReasonMissing = "reason_missing",
        /// A telephone, identity or account number stands in what everybody would read.
        HoldsNumber = "holds_number",
        /// The number of a vehicle stands in it.
        HoldsPlate = "holds_plate",
        /// An e-mail address stands in it.
        HoldsAddress = "holds_address",
        /// Name or contact of who asked stands in it.
        HoldsRequester = "holds_requester",
    }
}

impl From<Trace> for BulletinFault {
    fn from(trace: Trace) -> Self {
        match trace {
            Trace::Number => Self::HoldsNumber,
            Trace::Plate => Self::HoldsPlate,
            Trace::Address => Self::HoldsAddress,
            Trace::Requester => Self::HoldsRequester,
        }
    }
}

impl AffairFault for BulletinFault {
    fn code(self) -> &'static str {
        self.code()
    }
}

/// Who may read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everybody, once it is released.
    Public,
    /// The office, whatever happens.
    Internal,
}

/// What is reported on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// Which kind.
    pub kind: IssueKind,
    /// First local day.
    pub from: Date,
    /// Last local day.
    pub through: Date,
    /// Who may read it.
    pub audience: Audience,
    /// A title of its own; left empty, kind and period are its title.
    pub title: Sealed,
}

/// One thing that happened to a bulletin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// It was begun, with the numbers of that moment.
    Drafted {
        /// What it reports on.
        subject: Subject,
        /// The numbers.
        numbers: Numbers,
    },
    /// Its words were written, or written anew.
    Written {
        /// The words.
        words: Sealed,
    },
    /// It was sent to be released.
    Sent,
    /// It was given back.
    Returned {
        /// Why.
        reason: Sealed,
    },
    /// Somebody else released it.
    Released,
    /// A new version was begun.
    Corrected {
        /// What was wrong.
        reason: Sealed,
        /// The numbers of the new version.
        numbers: Numbers,
    },
}

coded! {
    /// Where a bulletin stands.
    BulletinStanding {
        /// 编写中.
        Writing = "writing",
        /// 待发布.
        Sent = "sent",
        /// 已发布.
        Released = "released",
        /// 更正中: a version is released, another is being written.
        Correcting = "correcting",
        /// 更正待发布.
        CorrectionSent = "correction_sent",
    }
}

impl BulletinStanding {
    /// Standings in which some version is released.
    pub const OUT: [Self; 3] = [Self::Released, Self::Correcting, Self::CorrectionSent];
}

/// One version of a bulletin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The numbers.
    pub numbers: Numbers,
    /// The words; `None` until somebody wrote some.
    pub words: Option<Sealed>,
    /// What was wrong with the version before.
    pub corrects: Option<Sealed>,
    /// Why it was given back, until it is sent again.
    pub returned: Option<Sealed>,
    /// Whether it is sent to be released.
    pub sent: bool,
    /// When it was released, and by whom.
    pub released: Option<(Timestamp, ActorId)>,
    /// Everybody who made it.
    pub hands: Vec<ActorId>,
}

/// A bulletin as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bulletin {
    /// What it reports on.
    pub subject: Subject,
    /// Its versions, oldest first; never empty.
    pub versions: Vec<Version>,
}

impl Version {
    fn of(numbers: &Numbers, by: &ActorId, corrects: Option<&Sealed>) -> Self {
        Self {
            numbers: numbers.clone(),
            words: None,
            corrects: corrects.cloned(),
            returned: None,
            sent: false,
            released: None,
            hands: vec![by.clone()],
        }
    }
}

impl Bulletin {
    /// What a person wrote that everybody reads once the newest version is out.
    pub fn said(&self) -> impl Iterator<Item = &Sealed> {
        let newest =
            self.newest().into_iter().flat_map(|version| version.words.iter().chain(&version.corrects));
        std::iter::once(&self.subject.title).chain(newest)
    }

    /// The newest version, whether released or not.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// The newest version that is released, with its place from 1.
    pub fn released(&self) -> Option<(usize, &Version)> {
        let numbered = self.versions.iter().enumerate().rev();
        numbered.map(|(place, version)| (place + 1, version)).find(|(_, version)| version.released.is_some())
    }

    /// When its first version was released.
    pub fn first_released(&self) -> Option<Timestamp> {
        self.versions.iter().find_map(|version| version.released.as_ref().map(|(at, _)| *at))
    }

    /// Whether everybody may read it now.
    pub fn is_public(&self) -> bool {
        self.subject.audience == Audience::Public && self.released().is_some()
    }

    /// Where it stands.
    pub fn standing(&self) -> BulletinStanding {
        let newest = self.newest();
        match (newest.is_some_and(|v| v.released.is_some()), newest.is_some_and(|v| v.sent), self.released())
        {
            (true, ..) => BulletinStanding::Released,
            (false, false, None) => BulletinStanding::Writing,
            (false, true, None) => BulletinStanding::Sent,
            (false, false, Some(_)) => BulletinStanding::Correcting,
            (false, true, Some(_)) => BulletinStanding::CorrectionSent,
        }
    }
}

impl Affair for Bulletin {
    const KIND: AffairKind = AffairKind::Bulletin;
    type Step = Step;
    type Fault = BulletinFault;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Drafted { subject, numbers } = &first.what else { return None };
        Some(Self { subject: subject.clone(), versions: vec![Version::of(numbers, &first.by.id, None)] })
    }

    fn after(mut self, next: &Entry<Step>) -> Self {
        if let Step::Corrected { reason, numbers } = &next.what {
            let words = self.newest().and_then(|version| version.words.clone());
            let version = Version::of(numbers, &next.by.id, Some(reason));
            self.versions.push(Version { words, ..version });
        }
        let Some(version) = self.versions.last_mut() else { return self };
        match &next.what {
            Step::Drafted { .. } | Step::Corrected { .. } => {}
            Step::Written { words } => {
                version.words = Some(words.clone());
                version.hands.push(next.by.id.clone());
            }
            Step::Sent => {
                (version.sent, version.returned) = (true, None);
                version.hands.push(next.by.id.clone());
            }
            Step::Returned { reason } => (version.sent, version.returned) = (false, Some(reason.clone())),
            Step::Released => version.released = Some((next.at, next.by.id.clone())),
        }
        self
    }

    fn status(&self) -> &'static str {
        self.standing().code()
    }

    fn day(&self) -> Date {
        self.subject.from
    }

    fn place(&self) -> String {
        self.subject.kind.code().to_owned()
    }

    fn cases(&self) -> Vec<CaseId> {
        Vec::new()
    }

    fn papers(step: &Step) -> Vec<&Sealed> {
        match step {
            Step::Drafted { subject, .. } => vec![&subject.title],
            Step::Written { words } => vec![words],
            Step::Returned { reason } | Step::Corrected { reason, .. } => vec![reason],
            Step::Sent | Step::Released => Vec::new(),
        }
    }
}
