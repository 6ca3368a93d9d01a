//! Who applies, verifies, decides, pays; and what is refused. Knows the year and the rules, and no case.

use super::step::{Origin, Step, Votes};
use super::{AidFault, AidStage, AidYear, Application};
use casework::personal::Sealed;
use casework::policy::Policy;
use casework::{Actor, AreaCode, CaseId, PostId, ReasonId, Right, Role, access};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

/// A voucher's number has at most so many characters.
const VOUCHER: usize = 40;

/// Why a step is not taken, with what is left of the year's money where that is why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AidRefusal {
    /// Why.
    pub why: AidFault,
    /// What is left, in hundredths of a yuan.
    pub left: Option<i64>,
}

impl From<AidFault> for AidRefusal {
    fn from(why: AidFault) -> Self {
        Self { why, left: None }
    }
}

/// What a committee says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committee {
    /// What is granted, in hundredths of a yuan; `None` if nothing is.
    pub amount: Option<i64>,
    /// Who sat, by post.
    pub members: Vec<PostId>,
    /// How they voted.
    pub votes: Votes,
    /// Why.
    pub reasons: Sealed,
}

/// Who wants something, and when.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The rules.
    pub policy: &'a Policy,
    /// Who.
    pub by: &'a Actor,
    /// Now.
    pub at: Timestamp,
}

impl Desk<'_> {
    /// The year that is now.
    pub fn year(&self) -> i16 {
        self.policy.local(self.at).date().year()
    }

    /// Somebody applies, or somebody of the office for them.
    ///
    /// # Errors
    /// Not theirs to do, no such purpose, no words, the year is over, or the same is being decided already.
    pub fn apply(
        &self,
        year: &AidYear,
        case: CaseId,
        purpose: &ReasonId,
        need: Sealed,
    ) -> Result<Step, AidRefusal> {
        let origin = if self.by.role == Role::Requester { Origin::Requester } else { Origin::OnBehalf };
        if origin == Origin::OnBehalf && !access::has(self.policy, self.by.role, Right::ManageAid) {
            return Err(AidFault::MayNotApply.into());
        }
        self.this_year(year)?;
        let purpose = self.policy.aid.purpose(purpose).ok_or(AidFault::NoSuchPurpose)?.id.clone();
        worded(&need)?;
        let same = |one: &&Application| one.case == case && one.purpose == purpose && one.stage.is_open();
        if year.applications.iter().any(|one| same(&one)) {
            return Err(AidFault::AppliedAlready.into());
        }
        let nth = u32::try_from(year.applications.len()).unwrap_or(u32::MAX).saturating_add(1);
        Ok(Step::Applied { nth, case, purpose, need, origin })
    }

    /// One of two persons looked into it.
    ///
    /// # Errors
    /// Past that, no words, or the same person twice.
    pub fn verify(&self, year: &AidYear, nth: u32, finding: Sealed) -> Result<Step, AidRefusal> {
        let application = self.at_stage(year, nth, &[AidStage::Applied])?;
        let wrote = application.origin.1 == self.by.id && application.origin.0 == Origin::OnBehalf;
        if wrote || application.verified.iter().any(|(who, _)| *who == self.by.id) {
            return Err(AidFault::SamePerson.into());
        }
        worded(&finding)?;
        Ok(Step::Verified { nth, finding })
    }

    /// The committee decided. What it weighs is the need that was found and the money of the year.
    ///
    /// # Errors
    /// Not verified, too few members, votes that do not add up or say otherwise, no reasons, or no money.
    pub fn decide(&self, year: &AidYear, nth: u32, said: Committee) -> Result<Step, AidRefusal> {
        let application = self.at_stage(year, nth, &[AidStage::Verified])?;
        if application.verified.iter().any(|(who, _)| *who == self.by.id) {
            return Err(AidFault::VerifierDecides.into());
        }
        let Committee { amount, members, votes, reasons } = said;
        self.voted(&members, votes, amount.is_some())?;
        worded(&reasons)?;
        if let Some(amount) = amount {
            self.this_year(year)?;
            if amount <= 0 {
                return Err(AidFault::AmountMissing.into());
            }
            let left = year.left(self.policy.aid.budget(year.year));
            if amount > left {
                return Err(AidRefusal { why: AidFault::OverBudget, left: Some(left) });
            }
        }
        Ok(Step::Decided { nth, amount, members, votes, reasons })
    }

    fn voted(&self, members: &[PostId], votes: Votes, grants: bool) -> Result<(), AidRefusal> {
        let count = u32::try_from(members.len()).unwrap_or(u32::MAX);
        if count < self.policy.aid.committee_at_least {
            return Err(AidFault::CommitteeTooSmall.into());
        }
        let sits = |post: &PostId| self.policy.aid.posts.iter().any(|one| one.id.as_str() == post.as_str());
        if !members.iter().all(sits) {
            return Err(AidFault::NoSuchPost.into());
        }
        let twice = members.iter().enumerate().any(|(at, post)| members[..at].contains(post));
        if twice || votes.all() != count {
            return Err(AidFault::VotesDoNotAdd.into());
        }
        let carried = votes.granting > count / 2;
        if carried == grants { Ok(()) } else { Err(AidFault::VotesSayOtherwise.into()) }
    }

    /// The grant is made public: an initial and a division, from today.
    ///
    /// # Errors
    /// Not granted, no initial, or a place that is no division of the pack.
    pub fn announce(
        &self,
        year: &AidYear,
        nth: u32,
        initial: Sealed,
        area: &AreaCode,
    ) -> Result<Step, AidRefusal> {
        self.at_stage(year, nth, &[AidStage::Granted])?;
        worded(&initial)?;
        let is_division = area.as_str().len() == 6 && self.policy.areas.contains_key(area);
        if !is_division {
            return Err(AidFault::NoSuchPlace.into());
        }
        let days = i64::from(self.policy.aid.notice_days);
        let through = self.today().saturating_add(days.days());
        Ok(Step::Announced { nth, initial, area: area.clone(), through })
    }

    /// Something was brought up against the grant: the committee decides anew.
    ///
    /// # Errors
    /// Nothing is granted, or it is paid; no words.
    pub fn reconsider(&self, year: &AidYear, nth: u32, reason: Sealed) -> Result<Step, AidRefusal> {
        self.at_stage(year, nth, &[AidStage::Granted, AidStage::Announced])?;
        worded(&reason)?;
        Ok(Step::Reconsidered { nth, reason })
    }

    /// It was paid, after the notice.
    ///
    /// # Errors
    /// The notice still runs, more than granted, an odd voucher or day.
    pub fn pay(
        &self,
        year: &AidYear,
        nth: u32,
        voucher: &str,
        day: Date,
        amount: i64,
    ) -> Result<Step, AidRefusal> {
        let application = self.at_stage(year, nth, &[AidStage::Announced])?;
        let through = application.notice.as_ref().map_or(Date::MAX, |notice| notice.through);
        if self.today() <= through {
            return Err(AidFault::NoticeRunning.into());
        }
        if amount <= 0 {
            return Err(AidFault::AmountMissing.into());
        }
        if application.granted().is_none_or(|granted| amount > granted) {
            return Err(AidFault::OverGrant.into());
        }
        if day <= through || day > self.today() {
            return Err(AidFault::DayOdd.into());
        }
        let used = |one: &Application| one.voucher.as_ref().is_some_and(|known| known.number == voucher);
        let fits = (1..=VOUCHER).contains(&voucher.len())
            && voucher.bytes().all(|b| b.is_ascii_alphanumeric() || b"-/".contains(&b));
        if !fits || year.applications.iter().any(used) {
            return Err(AidFault::VoucherOdd.into());
        }
        Ok(Step::Paid { nth, voucher: voucher.to_owned(), day, amount })
    }

    /// Somebody looked whether it helped.
    ///
    /// # Errors
    /// It is not paid, or no words.
    pub fn review(&self, year: &AidYear, nth: u32, finding: Sealed) -> Result<Step, AidRefusal> {
        self.at_stage(year, nth, &[AidStage::Paid])?;
        worded(&finding)?;
        Ok(Step::Reviewed { nth, finding })
    }

    /// It is over.
    ///
    /// # Errors
    /// It is neither reviewed nor refused.
    pub fn close(&self, year: &AidYear, nth: u32) -> Result<Step, AidRefusal> {
        self.at_stage(year, nth, &[AidStage::Reviewed, AidStage::Refused])?;
        Ok(Step::Closed { nth })
    }

    /// Taken back by whoever applied, or by the office on their word, before it was decided.
    ///
    /// # Errors
    /// Not theirs to do, or it is decided.
    pub fn withdraw(&self, year: &AidYear, nth: u32) -> Result<Step, AidRefusal> {
        if self.by.role != Role::Requester {
            self.may_manage()?;
        }
        let application = year.application(nth).ok_or(AidFault::NoSuchApplication)?;
        match application.stage {
            AidStage::Applied | AidStage::Verified => Ok(Step::Withdrawn { nth }),
            _ => Err(AidFault::NotNow.into()),
        }
    }

    fn at_stage<'y>(
        &self,
        year: &'y AidYear,
        nth: u32,
        stages: &[AidStage],
    ) -> Result<&'y Application, AidRefusal> {
        self.may_manage()?;
        let application = year.application(nth).ok_or(AidFault::NoSuchApplication)?;
        if stages.contains(&application.stage) { Ok(application) } else { Err(AidFault::NotNow.into()) }
    }

    fn may_manage(&self) -> Result<(), AidRefusal> {
        let may = access::has(self.policy, self.by.role, Right::ManageAid);
        if may { Ok(()) } else { Err(AidFault::MayNotManage.into()) }
    }

    fn this_year(&self, year: &AidYear) -> Result<(), AidRefusal> {
        if year.year == self.year() { Ok(()) } else { Err(AidFault::YearOver.into()) }
    }

    fn today(&self) -> Date {
        self.policy.local(self.at).date()
    }
}

fn worded(words: &Sealed) -> Result<(), AidRefusal> {
    if words.blank { Err(AidFault::WordsMissing.into()) } else { Ok(()) }
}
