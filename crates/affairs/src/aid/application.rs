//! One application as its steps make it.

use super::step::{Origin, Step, Votes};
use crate::Entry;
use casework::personal::Sealed;
use casework::{ActorId, AreaCode, CaseId, PostId, ReasonId, coded};
use jiff::Timestamp;
use jiff::civil::Date;

coded! {
    /// Where an application stands.
    AidStage {
        /// 待核实: two persons look into it.
        Applied = "applied",
        /// 待审定: the committee decides.
        Verified = "verified",
        /// 待公示.
        Granted = "granted",
        /// 公示中, and then to be paid.
        Announced = "announced",
        /// 已发放.
        Paid = "paid",
        /// 已回访.
        Reviewed = "reviewed",
        /// 未获批准.
        Refused = "refused",
        /// 已办结.
        Closed = "closed",
        /// 已撤回.
        Withdrawn = "withdrawn",
    }
}

impl AidStage {
    /// Whether something is still to be done.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Closed | Self::Withdrawn)
    }
}

/// What the committee decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What is granted, in hundredths of a yuan; `None` if nothing is.
    pub amount: Option<i64>,
    /// Who sat, by post.
    pub members: Vec<PostId>,
    /// How they voted.
    pub votes: Votes,
    /// Why.
    pub reasons: Sealed,
    /// When.
    pub at: Timestamp,
}

/// The grant as it is made public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The family name's initial.
    pub initial: Sealed,
    /// The division.
    pub area: AreaCode,
    /// Last day.
    pub through: Date,
}

/// The payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voucher {
    /// Its number.
    pub number: String,
    /// Its day.
    pub day: Date,
    /// How much, in hundredths of a yuan.
    pub amount: i64,
}

/// One application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Number in the year, from 1.
    pub nth: u32,
    /// The matter it hangs on.
    pub case: CaseId,
    /// What for.
    pub purpose: ReasonId,
    /// The need.
    pub need: Sealed,
    /// Who applied, and whose account wrote it down.
    pub origin: (Origin, ActorId),
    /// When.
    pub at: Timestamp,
    /// Where it stands.
    pub stage: AidStage,
    /// Who looked into it, and what they found.
    pub verified: Vec<(ActorId, Sealed)>,
    /// What was decided last.
    pub decision: Option<Decision>,
    /// How it was made public.
    pub notice: Option<Notice>,
    /// How it was paid.
    pub voucher: Option<Voucher>,
    /// What was brought up against a grant.
    pub objections: Vec<Sealed>,
    /// Whether it helped.
    pub review: Option<Sealed>,
}

impl Application {
    pub(super) fn new(
        nth: u32,
        case: CaseId,
        purpose: ReasonId,
        need: Sealed,
        origin: (Origin, ActorId),
        at: Timestamp,
    ) -> Self {
        let (stage, verified, objections) = (AidStage::Applied, Vec::new(), Vec::new());
        let (decision, notice, voucher, review) = (None, None, None, None);
        Self {
            nth,
            case,
            purpose,
            need,
            origin,
            at,
            stage,
            verified,
            decision,
            notice,
            voucher,
            objections,
            review,
        }
    }

    /// What is granted.
    pub fn granted(&self) -> Option<i64> {
        self.decision.as_ref().and_then(|decision| decision.amount)
    }

    /// What it takes out of the year's money.
    pub fn costs(&self) -> i64 {
        let paid = self.voucher.as_ref().map(|voucher| voucher.amount);
        paid.or(self.granted()).unwrap_or(0)
    }

    pub(super) fn take(&mut self, next: &Entry<Step>) {
        match &next.what {
            Step::Opened { .. } | Step::Applied { .. } => {}
            Step::Verified { finding, .. } => {
                self.verified.push((next.by.id.clone(), finding.clone()));
                if self.verified.len() >= 2 {
                    self.stage = AidStage::Verified;
                }
            }
            Step::Decided { amount, members, votes, reasons, .. } => {
                self.stage = if amount.is_some() { AidStage::Granted } else { AidStage::Refused };
                let (members, reasons) = (members.clone(), reasons.clone());
                self.decision =
                    Some(Decision { amount: *amount, members, votes: *votes, reasons, at: next.at });
            }
            Step::Announced { initial, area, through, .. } => {
                self.stage = AidStage::Announced;
                let (initial, area) = (initial.clone(), area.clone());
                self.notice = Some(Notice { initial, area, through: *through });
            }
            Step::Reconsidered { reason, .. } => {
                self.stage = AidStage::Verified;
                self.objections.push(reason.clone());
                (self.decision, self.notice) = (None, None);
            }
            Step::Paid { voucher, day, amount, .. } => {
                self.stage = AidStage::Paid;
                self.voucher = Some(Voucher { number: voucher.clone(), day: *day, amount: *amount });
            }
            Step::Reviewed { finding, .. } => {
                (self.stage, self.review) = (AidStage::Reviewed, Some(finding.clone()));
            }
            Step::Closed { .. } => self.stage = AidStage::Closed,
            Step::Withdrawn { .. } => self.stage = AidStage::Withdrawn,
        }
    }
}
