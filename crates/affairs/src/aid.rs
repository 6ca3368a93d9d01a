//! 信访解难、帮扶: help for people in hardship, out of the money of one year.
//!
//! The year is one affair, so that two committees that decide at once cannot spend the same yuan twice.
//!
//! Aid is never conditional on giving up any right. An application says what the need is; a decision weighs
//! need and money. Whether the matter it hangs on is open, closed or withdrawn is not known here, and nothing
//! here can hold a promise.

mod application;
mod judge;
mod step;

pub use application::{AidStage, Application, Decision, Notice, Voucher};
pub use judge::{AidRefusal, Committee, Desk};
pub use step::{Origin, Step, Votes};

use crate::{Affair, AffairFault, AffairKind, Entry};
use casework::personal::Sealed;
use casework::{CaseId, coded};
use jiff::civil::{Date, date};

coded! {
    /// Why a step is not taken.
    AidFault {
        /// The role does not handle aid under the pack.
        MayNotManage = "may_not_manage",
        /// Neither the requester nor somebody of the office who handles aid.
        MayNotApply = "may_not_apply",
        /// The pack knows no such purpose.
        NoSuchPurpose = "no_such_purpose",
        /// For this matter and purpose something is being decided already.
        AppliedAlready = "applied_already",
        /// There is no such application in this year.
        NoSuchApplication = "no_such_application",
        /// Words are missing.
        WordsMissing = "words_missing",
        /// It is past that.
        NotNow = "not_now",
        /// The second verification needs a second person, and neither may have written the application.
        SamePerson = "same_person",
        /// Whoever verified does not write down the decision.
        VerifierDecides = "verifier_decides",
        /// A post that does not sit on the committee under the pack.
        NoSuchPost = "no_such_post",
        /// The committee is too small.
        CommitteeTooSmall = "committee_too_small",
        /// The votes are not those of the members, or a post is named twice.
        VotesDoNotAdd = "votes_do_not_add",
        /// The votes say otherwise.
        VotesSayOtherwise = "votes_say_otherwise",
        /// A grant needs an amount, a refusal has none.
        AmountMissing = "amount_missing",
        /// More than what is left of the year's money.
        OverBudget = "over_budget",
        /// The money of that year has lapsed.
        YearOver = "year_over",
        /// The notice names a place that is no division of the pack.
        NoSuchPlace = "no_such_place",
        /// The public notice is still running.
        NoticeRunning = "notice_running",
        /// More than was granted.
        OverGrant = "over_grant",
        /// The voucher's number is missing, odd, or used before.
        VoucherOdd = "voucher_odd",
        /// The day is before the notice was over, or still to come.
        DayOdd = "day_odd",
    }
}

/// The aid of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AidYear {
    /// The calendar year.
    pub year: i16,
    /// Every application, in order; the first is number 1.
    pub applications: Vec<Application>,
}

impl AidYear {
    /// The application of that number.
    pub fn application(&self, nth: u32) -> Option<&Application> {
        let at = usize::try_from(nth).ok()?.checked_sub(1)?;
        self.applications.get(at)
    }

    /// What has been granted out of the year's money: what was paid, where it was paid.
    pub fn spent(&self) -> i64 {
        self.applications.iter().map(Application::costs).sum()
    }

    /// What is left of that much.
    pub fn left(&self, budget: i64) -> i64 {
        budget.saturating_sub(self.spent()).max(0)
    }
}

impl Affair for AidYear {
    const KIND: AffairKind = AffairKind::Aid;
    type Step = Step;
    type Fault = AidRefusal;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Opened { year } = first.what else { return None };
        Some(Self { year, applications: Vec::new() })
    }

    fn after(mut self, next: &Entry<Step>) -> Self {
        if let Step::Applied { nth, case, purpose, need, origin } = &next.what {
            let by = next.by.id.clone();
            let (case, purpose, need) = (*case, purpose.clone(), need.clone());
            let fresh = Application::new(*nth, case, purpose, need, (*origin, by), next.at);
            self.applications.push(fresh);
            return self;
        }
        let found = next.what.nth().and_then(|nth| usize::try_from(nth).ok()?.checked_sub(1));
        if let Some(application) = found.and_then(|at| self.applications.get_mut(at)) {
            application.take(next);
        }
        self
    }

    fn status(&self) -> &'static str {
        "open"
    }

    fn day(&self) -> Date {
        Date::new(self.year, 1, 1).unwrap_or(date(1949, 10, 1))
    }

    fn place(&self) -> String {
        String::new()
    }

    fn cases(&self) -> Vec<CaseId> {
        self.applications.iter().map(|application| application.case).collect()
    }

    fn papers(step: &Step) -> Vec<&Sealed> {
        step.papers()
    }
}

impl AffairFault for AidRefusal {
    fn code(self) -> &'static str {
        self.why.code()
    }
}
