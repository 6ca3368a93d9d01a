//! What a requester may ask about their own data 个人信息权利请求, and how that is settled.
//!
//! Not acts on the case: a case that is closed and archived can still be asked about, and nothing of it
//! changes what the case says happened. A small machine of its own: asked, taken up, then granted, refused
//! or withdrawn. Articles are those of the Personal Information Protection Law (PIPL).

mod ground;

pub use ground::Ground;

use crate::access;
use crate::case::Case;
use crate::case::state::coded;
use crate::ids::{Actor, Role};
use crate::personal::Sealed;
use crate::policy::Policy;
use crate::right::Right;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

coded! {
    /// What is asked for.
    DataRight {
        /// 查阅、复制: everything held, also in a form a machine reads (PIPL 45).
        Copy = "copy",
        /// 更正、补充 (PIPL 46).
        Correction = "correction",
        /// 删除 (PIPL 47).
        Erasure = "erasure",
        /// 限制处理: no other use than keeping (PIPL 44, 47 paragraph 2).
        Restriction = "restriction",
        /// 解释说明 of the rules of handling (PIPL 48).
        Explanation = "explanation",
    }
}

coded! {
    /// Why a step is not taken.
    RightsFault {
        /// Only the requester asks and withdraws.
        NotTheRequester = "not_the_requester",
        /// The role does not settle such requests under the pack.
        MayNotSettle = "may_not_settle",
        /// The same is being asked already on this case.
        AskedAlready = "asked_already",
        /// It is not asked, or over.
        NotOpen = "not_open",
        /// Somebody must take it up first.
        NotTaken = "not_taken",
        /// It was taken up by somebody already.
        TakenAlready = "taken_already",
        /// The ground does not fit what was asked.
        WrongGround = "wrong_ground",
        /// Erasing is barred; the ground says why.
        MayNotErase = "may_not_erase",
        /// An answer needs words, a correction what is right.
        WordsMissing = "words_missing",
    }
}

/// One thing that happened to a request. Free text lies in the vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// Asked, with the day by which it is answered.
    Asked {
        /// What for.
        right: DataRight,
        /// In the requester's words.
        words: Sealed,
        /// When an answer is due.
        due: Timestamp,
        /// What a correction would put in the place of the contact details.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proposed: Option<Sealed>,
    },
    /// Taken up by somebody of the office.
    Taken,
    /// Granted, with an answer.
    Granted {
        /// What the requester is told.
        answer: Sealed,
        /// The contact details that hold from now on, if they were corrected.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        corrected: Option<Sealed>,
    },
    /// Refused on a ground, with an answer.
    Refused {
        /// Why.
        ground: Ground,
        /// What the requester is told.
        answer: Sealed,
    },
    /// Taken back by the requester.
    Withdrawn,
}

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody has taken it up.
    Waiting,
    /// Somebody has.
    Taken,
    /// Done as asked.
    Granted,
    /// Not done, on this ground.
    Refused(Ground),
    /// Taken back.
    Withdrawn,
}

impl Standing {
    /// Whether an answer is still owed.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Taken)
    }
}

/// A request as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightsRequest {
    /// What for.
    pub right: DataRight,
    /// Where it stands.
    pub standing: Standing,
    /// When an answer is due.
    pub due: Timestamp,
}

impl Step {
    /// Asking, with what is to stand instead.
    #[must_use]
    pub fn proposing(mut self, instead: Option<Sealed>) -> Self {
        if let Self::Asked { proposed, .. } = &mut self {
            *proposed = instead;
        }
        self
    }

    /// The papers it speaks of.
    pub fn papers(&self) -> Vec<&Sealed> {
        match self {
            Self::Asked { words, proposed, .. } => std::iter::once(words).chain(proposed).collect(),
            Self::Granted { answer, corrected } => std::iter::once(answer).chain(corrected).collect(),
            Self::Refused { answer, .. } => vec![answer],
            Self::Taken | Self::Withdrawn => Vec::new(),
        }
    }
}

impl RightsRequest {
    /// Folds steps, oldest first; `None` if they do not begin with asking.
    pub fn fold<'a>(steps: impl IntoIterator<Item = &'a Step>) -> Option<Self> {
        let mut steps = steps.into_iter();
        let Step::Asked { right, due, .. } = steps.next()? else { return None };
        let begun = Self { right: *right, standing: Standing::Waiting, due: *due };
        Some(steps.fold(begun, Self::after))
    }

    fn after(self, step: &Step) -> Self {
        let standing = match step {
            Step::Asked { .. } => self.standing,
            Step::Taken => Standing::Taken,
            Step::Granted { .. } => Standing::Granted,
            Step::Refused { ground, .. } => Standing::Refused(*ground),
            Step::Withdrawn => Standing::Withdrawn,
        };
        Self { standing, ..self }
    }

    /// Whether the answer is late.
    pub fn is_late(&self, at: Timestamp) -> bool {
        self.standing.is_open() && at >= self.due
    }
}

/// What stands around a request when a step is tried.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The rules.
    pub policy: &'a Policy,
    /// The case it is about.
    pub case: &'a Case,
    /// Other requests on the same case.
    pub others: &'a [RightsRequest],
    /// Whether a hold stands on the case.
    pub on_hold: bool,
    /// Until when the case must be kept, if the law says so.
    pub kept_until: Option<Timestamp>,
    /// Now.
    pub at: Timestamp,
}

impl Around<'_> {
    /// Why nothing of the case may be erased now; `None` if it may.
    pub fn bars_erasing(&self) -> Option<Ground> {
        if self.case.state_kind().is_open() {
            return Some(Ground::StillOpen);
        }
        if self.on_hold {
            return Some(Ground::OnHold);
        }
        self.kept_until.filter(|until| self.at < *until).map(|_| Ground::MustBeKept)
    }

    /// The requester asks for something about their own data.
    ///
    /// # Errors
    /// Not the requester, or the same is open already.
    pub fn ask(&self, by: &Actor, right: DataRight, words: Sealed) -> Result<Step, RightsFault> {
        only_requester(by)?;
        if self.others.iter().any(|other| other.right == right && other.standing.is_open()) {
            return Err(RightsFault::AskedAlready);
        }
        let due = self.policy.instant(self.policy.rights_deadline(self.at).due);
        Ok(Step::Asked { right, words, due, proposed: None })
    }

    /// Tries a step on a request.
    ///
    /// # Errors
    /// Why it is not taken.
    pub fn judge(&self, request: &RightsRequest, by: &Actor, step: &Step) -> Result<(), RightsFault> {
        match step {
            Step::Asked { .. } => return Err(RightsFault::AskedAlready),
            Step::Withdrawn => only_requester(by)?,
            _ if access::has(self.policy, by.role, Right::SettleRights) => {}
            _ => return Err(RightsFault::MayNotSettle),
        }
        match (request.standing, step) {
            (standing, _) if !standing.is_open() => Err(RightsFault::NotOpen),
            (_, Step::Withdrawn) | (Standing::Waiting, Step::Taken) => Ok(()),
            (Standing::Taken, Step::Taken) => Err(RightsFault::TakenAlready),
            (Standing::Taken, Step::Granted { answer, .. }) => self.grants(request.right, answer),
            (Standing::Taken, Step::Refused { ground, answer }) => {
                self.refuses(request.right, *ground, answer)
            }
            _ => Err(RightsFault::NotTaken),
        }
    }

    fn grants(&self, right: DataRight, answer: &Sealed) -> Result<(), RightsFault> {
        if right == DataRight::Erasure && self.bars_erasing().is_some() {
            return Err(RightsFault::MayNotErase);
        }
        worded(answer)
    }

    fn refuses(&self, right: DataRight, ground: Ground, answer: &Sealed) -> Result<(), RightsFault> {
        if ground.fits(right) && self.stands(ground) { worded(answer) } else { Err(RightsFault::WrongGround) }
    }

    /// Whether what a ground says is so, as far as the system knows: nobody refuses by a hold that is none.
    pub fn stands(&self, ground: Ground) -> bool {
        match ground {
            Ground::StillOpen => self.case.state_kind().is_open(),
            Ground::OnHold => self.on_hold,
            Ground::MustBeKept => self.kept_until.is_some_and(|until| self.at < until),
            Ground::Secrecy | Ground::Accurate | Ground::OfOthers => true,
        }
    }
}

fn worded(answer: &Sealed) -> Result<(), RightsFault> {
    if answer.blank { Err(RightsFault::WordsMissing) } else { Ok(()) }
}

fn only_requester(by: &Actor) -> Result<(), RightsFault> {
    if by.role == Role::Requester { Ok(()) } else { Err(RightsFault::NotTheRequester) }
}
