//! Refusals: what may not be done, said so that the one who tried can act on it.

use super::act::ActKind;
use super::state::{StateKind, coded};
use jiff::civil::DateTime;

coded! {
    /// Why an act is refused. Each code has wording (`refusal-…`), a source (`refusal-source-…`) and a test.
    RefusalCode {
        /// The act does not belong to this state.
        NotInThisState = "not-in-this-state",
        /// Closed cases are only added to, never edited.
        ClosedIsFinal = "closed-is-final",
        /// The role, or its relation to the case, does not allow the act.
        NotAllowed = "not-allowed",
        /// The actor is recused from this case.
        ActorRecused = "actor-recused",
        /// The person to be assigned is recused from this case.
        AssigneeRecused = "assignee-recused",
        /// The act is dated before the last one.
        TimeRunsBackwards = "time-runs-backwards",
        /// A text that is required is blank.
        TextMissing = "text-missing",
        /// A code is not in the pack.
        UnknownCode = "unknown-code",
        /// Receipt lies in the future.
        ReceivedInFuture = "received-in-future",
        /// Dispatch without a category.
        CategoryMissing = "category-missing",
        /// The office's rules want a pre-check first.
        PrecheckMissing = "precheck-missing",
        /// This kind of request cannot be answered at the first contact.
        NotAnswerableDirectly = "not-answerable-directly",
        /// A refusal to admit needs a human.
        HumanMustDecide = "human-must-decide",
        /// A confidential case, or one about a unit, never reaches that unit.
        LeadsToAccused = "leads-to-accused",
        /// A unit cannot both lead and support, or support twice.
        UnitTwice = "unit-twice",
        /// Sub-dispatch goes down the tree only.
        NotBelow = "not-below",
        /// A refused sending back may not be repeated.
        NoSecondSendBack = "no-second-send-back",
        /// The time for sending back has run out.
        SendBackTooLate = "send-back-too-late",
        /// Settled by the one who dispatched, not by the one who sent back.
        NotYoursToSettle = "not-yours-to-settle",
        /// An extension is asked and granted before expiry.
        ExtendAfterDue = "extend-after-due",
        /// The extension has been used up.
        ExtensionUsedUp = "extension-used-up",
        /// An extension is already being decided.
        ExtensionPending = "extension-pending",
        /// No extension is being decided.
        NoExtensionAsked = "no-extension-asked",
        /// A reworked case is not extended.
        ReworkNotExtended = "rework-not-extended",
        /// Author and approver must be two people.
        SamePersonApproves = "same-person-approves",
        /// A case is not closed without a reply.
        CloseWithoutReply = "close-without-reply",
        /// This kind is not closed without a follow-up.
        CloseWithoutFollowUp = "close-without-follow-up",
        /// Closing against the requester's answer needs a stated reason.
        CloseUnsettledWithoutReason = "close-unsettled-without-reason",
        /// Reworked as often as the rules allow.
        ReworkUsedUp = "rework-used-up",
        /// One rating per closing.
        RatedAlready = "rated-already",
        /// The time for rating has run out.
        RatingTooLate = "rating-too-late",
        /// There is no answer or decision to ask about.
        NothingToExplain = "nothing-to-explain",
        /// One question at a time.
        QuestionOpen = "question-open",
        /// Asked as often as the rules allow.
        QuestionsUsedUp = "questions-used-up",
        /// Explained by whoever answered or decided.
        NotYoursToExplain = "not-yours-to-explain",
        /// Supervision is already under way.
        SupervisionOpen = "supervision-open",
        /// A supervised case is not closed before the supervision is concluded.
        SupervisionNotConcluded = "supervision-not-concluded",
        /// No supervision is under way, or the unit has not answered it.
        NoSupervision = "no-supervision",
        /// A case cannot join itself, a closed one, or one that has joined another.
        CannotMerge = "cannot-merge",
        /// Confidential and ordinary cases are not joined.
        MergeMixesConfidential = "merge-mixes-confidential",
        /// Other cases are answered with this one.
        OthersDepend = "others-depend",
        /// Every one of them is known already.
        NothingNew = "nothing-new",
        /// That person is not invited, or already is.
        InvitationStands = "invitation-stands",
        /// That clock has not run out, or its breach is already recorded.
        NothingBreached = "nothing-breached",
        /// The act belongs to the other track.
        OtherTrack = "other-track",
        /// More speak for a group that comes than the rules allow.
        TooManyRepresentatives = "too-many-representatives",
        /// The numbers of people do not fit the form.
        HeadsDoNotFit = "heads-do-not-fit",
        /// What was said must be read back to who said it.
        NotReadBack = "not-read-back",
        /// Assigning needs a day for reporting back.
        ReportDaysMissing = "report-days-missing",
        /// Notice was given already.
        NotifiedAlready = "notified-already",
        /// The written notice comes before the opinion.
        NoticeMissing = "notice-missing",
        /// The time in which the simple procedure may be chosen has run out.
        SimpleTooLate = "simple-too-late",
        /// The simple procedure is for a first petition.
        SimpleOnlyFirst = "simple-only-first",
        /// It does not run by the simple procedure.
        NotSimple = "not-simple",
        /// A hearing is decided on and not recorded yet, or one was held already.
        HearingOpen = "hearing-open",
        /// No hearing is decided on.
        NoHearing = "no-hearing",
        /// Nothing waits for a signature.
        NothingToSign = "nothing-to-sign",
        /// Who proposed or signed already does not sign again.
        SignedAlready = "signed-already",
        /// That is nothing this instance can come to on such a request.
        VerdictDoesNotFit = "verdict-does-not-fit",
        /// Not while a reviewing body has it.
        NotUnderReview = "not-under-review",
        /// Service is dated before the opinion, or in the future.
        ServedBeforeIssue = "served-before-issue",
        /// Nothing waits to be carried out.
        NothingToExecute = "nothing-to-execute",
        /// The time for asking for review has run out.
        ReviewTooLate = "review-too-late",
        /// The time for asking for review still runs.
        ReviewStillOpen = "review-still-open",
        /// Against this there is another remedy than review.
        NoReviewHere = "no-review-here",
        /// After the final opinion the same facts and reasons are not accepted again.
        FinalIsFinal = "final-is-final",
        /// The rules name no body above.
        NoSuperior = "no-superior",
        /// The rules know no extension for this.
        NotExtendable = "not-extendable",
        /// Who asked for the extension does not grant it, and only the one the rules name does.
        NotYoursToGrant = "not-yours-to-grant",
        /// Nothing of the kind is owed.
        NothingOwed = "nothing-owed",
        /// It is under way already.
        UnderWay = "under-way",
        /// A third party promises confidentiality first.
        UndertakingMissing = "undertaking-missing",
        /// No card is due, or it was shown.
        NothingToWarn = "nothing-to-warn",
        /// Only a suggestion is turned into something or rewarded.
        NotASuggestion = "not-a-suggestion",
    }
}

/// A refused act: which, in which state, why, and what it concerns.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{act:?} refused in {state:?}: {}", code.code())]
pub struct Refusal {
    /// Why.
    pub code: RefusalCode,
    /// What was tried.
    pub act: ActKind,
    /// The state it was tried in; `None` for a registration.
    pub state: Option<StateKind>,
    /// The rule of the pack or statute that says so, if one applies.
    pub rule: Option<String>,
    /// What it concerns: a code, a date. Never text of a person.
    pub about: Option<String>,
}

impl RefusalCode {
    /// The refusal of `act` for this reason.
    pub(crate) fn of(self, act: ActKind, state: Option<StateKind>) -> Refusal {
        Refusal { code: self, act, state, rule: None, about: None }
    }
}

impl Refusal {
    pub(crate) fn about(mut self, what: &(impl ToString + ?Sized)) -> Self {
        self.about = Some(what.to_string());
        self
    }

    /// A moment as people read it: local, to the minute.
    pub(crate) fn about_moment(self, local: DateTime) -> Self {
        self.about(&local.strftime("%Y-%m-%d %H:%M"))
    }

    pub(crate) fn by_rule(mut self, rule: &str) -> Self {
        self.rule = Some(rule.to_owned());
        self
    }
}
