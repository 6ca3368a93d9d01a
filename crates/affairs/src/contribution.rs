//! What somebody wrote to a topic 意见建议. The words as they came lie in the vault. Everybody reads only a
//! version without anything personal, which one person writes and another releases; what is not shown is not
//! shown on a ground that two persons agree on.
//!
//! What is really a demand of one's own, or belongs to a way the law lays down, becomes a case of its own
//! (article 10 paragraph 2): it is answered there, under the limits of cases.

mod judge;

pub use judge::{Desk, Screening, receive};

use crate::{Affair, AffairFault, AffairId, AffairKind, Entry};
use casework::personal::Sealed;
use casework::{ActorId, CaseId, coded};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Why a step is not taken.
    ContributionFault {
        /// The role does not run topics under the pack.
        MayNotManage = "may_not_manage",
        /// The topic takes nothing now.
        NotOpen = "not_open",
        /// Nothing is written.
        WordsMissing = "words_missing",
        /// Screened to the end already.
        ScreenedAlready = "screened_already",
        /// Nobody has proposed what to do with it.
        NothingProposed = "nothing_proposed",
        /// Who proposes does not confirm: it takes a second person.
        SamePerson = "same_person",
        /// It has become a case.
        SplitAlready = "split_already",
        /// Only what was shown is honoured.
        NotShown = "not_shown",
        /// It is honoured already.
        AwardedAlready = "awarded_already",
    }
}

impl AffairFault for ContributionFault {
    fn code(self) -> &'static str {
        self.code()
    }
}

coded! {
    /// Why something is not shown.
    Withholding {
        /// 与议题无关.
        OffTopic = "off_topic",
        /// 涉及他人隐私或名誉, and nothing is left without it.
        AboutPersons = "about_persons",
        /// 违反法律法规.
        Unlawful = "unlawful",
        /// 个人诉求, which is answered as a case.
        OwnDemand = "own_demand",
        /// 不希望公开: the writer asked for that.
        Asked = "asked",
    }
}

/// One thing that happened to a contribution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// It came in.
    Received {
        /// To which topic.
        topic: AffairId,
        /// The local day.
        day: Date,
        /// The words as they came.
        words: Sealed,
        /// Who wrote and how to reach them; `None` if they did not say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        writer: Option<Sealed>,
        /// 紧急: the writer says it cannot wait for the end of the period (article 14).
        #[serde(default)]
        urgent: bool,
        /// Whether the writer agrees that it is shown.
        show: bool,
    },
    /// Somebody wrote the version to be shown.
    Cleaned {
        /// The words without anything personal.
        shown: Sealed,
    },
    /// Somebody proposed not to show it.
    Doubted {
        /// Why.
        ground: Withholding,
    },
    /// A second person agreed: it is shown, or not shown.
    Confirmed,
    /// A second person did not agree; somebody screens it anew.
    Returned {
        /// Why.
        reason: Sealed,
    },
    /// It became a case.
    Split {
        /// Which.
        case: CaseId,
    },
    /// 优秀建议: it was honoured.
    Awarded {
        /// For what.
        reason: Sealed,
    },
}

/// What one person proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proposal {
    /// To show this.
    Show(Sealed),
    /// Not to show it.
    Withhold(Withholding),
}

/// A contribution as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// To which topic.
    pub topic: AffairId,
    /// The day it came.
    pub day: Date,
    /// When it came.
    pub at: Timestamp,
    /// The words as they came.
    pub words: Sealed,
    /// Who wrote.
    pub writer: Option<Sealed>,
    /// Whether the writer says it is urgent.
    pub urgent: bool,
    /// Whether the writer agrees that it is shown.
    pub show: bool,
    /// What is proposed, and by whom.
    pub proposal: Option<(Proposal, ActorId)>,
    /// Whether a second person agreed.
    pub confirmed: bool,
    /// Why it was sent back to be screened anew.
    pub returned: Option<Sealed>,
    /// The case it became.
    pub case: Option<CaseId>,
    /// What it was honoured for.
    pub award: Option<Sealed>,
}

impl Contribution {
    /// What everybody may read; `None` if nothing.
    pub fn shown(&self) -> Option<&Sealed> {
        match &self.proposal {
            Some((Proposal::Show(shown), _)) if self.confirmed => Some(shown),
            _ => None,
        }
    }
}

impl Affair for Contribution {
    const KIND: AffairKind = AffairKind::Contribution;
    type Step = Step;
    type Fault = ContributionFault;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Received { topic, day, words, writer, urgent, show } = &first.what else { return None };
        let (proposal, returned, case, award) = (None, None, None, None);
        let (words, writer, at) = (words.clone(), writer.clone(), first.at);
        let (topic, day, urgent, show, confirmed) = (*topic, *day, *urgent, *show, false);
        Some(Self { topic, day, at, words, writer, urgent, show, proposal, confirmed, returned, case, award })
    }

    fn after(mut self, next: &Entry<Step>) -> Self {
        let by = next.by.id.clone();
        match &next.what {
            Step::Received { .. } => {}
            Step::Cleaned { shown } => self.proposal = Some((Proposal::Show(shown.clone()), by)),
            Step::Doubted { ground } => self.proposal = Some((Proposal::Withhold(*ground), by)),
            Step::Confirmed => (self.confirmed, self.returned) = (true, None),
            Step::Returned { reason } => {
                (self.proposal, self.returned) = (None, Some(reason.clone()));
            }
            Step::Split { case } => self.case = Some(*case),
            Step::Awarded { reason } => self.award = Some(reason.clone()),
        }
        self
    }

    fn status(&self) -> &'static str {
        match (&self.proposal, self.confirmed) {
            (Some((Proposal::Show(_), _)), true) => "shown",
            (Some((Proposal::Withhold(_), _)), true) => "withheld",
            (Some(_), false) => "proposed",
            (None, _) if self.urgent => "urgent",
            (None, _) => "received",
        }
    }

    fn day(&self) -> Date {
        self.day
    }

    fn place(&self) -> String {
        self.topic.to_string()
    }

    fn cases(&self) -> Vec<CaseId> {
        self.case.into_iter().collect()
    }

    fn papers(step: &Step) -> Vec<&Sealed> {
        match step {
            Step::Received { words, writer, .. } => std::iter::once(words).chain(writer).collect(),
            Step::Cleaned { shown } => vec![shown],
            Step::Returned { reason } | Step::Awarded { reason } => vec![reason],
            Step::Doubted { .. } | Step::Confirmed | Step::Split { .. } => Vec::new(),
        }
    }
}
