//! 领导接待日: a day on which a leader receives those who asked. Published with leader, place and hours; booked by
//! the requester of a case; the file is read before; what is said is written down and read back; it is assigned,
//! with a day; and the requester hears what became of it (regulations on petitions, article 18).
//!
//! The whole day is one affair: a slot booked twice cannot be. Nothing is kept about a visitor but the matter.

mod judge;
mod plan;

pub use judge::Around;
pub use plan::{Plan, SLOTS};

use crate::{Affair, AffairFault, AffairKind, Entry};
use casework::personal::Sealed;
use casework::{CaseId, UnitId, coded};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Help a visitor wants to be there; asked of everybody, and about the day, not the person.
    Help {
        /// 手语翻译.
        SignLanguage = "sign_language",
        /// 语言翻译.
        Interpreter = "interpreter",
        /// 无障碍通道.
        StepFree = "step_free",
        /// 有人陪同.
        Companion = "companion",
    }
}

coded! {
    /// Where a booked slot stands.
    SlotState {
        /// 已预约.
        Booked = "booked",
        /// 已阅卷: the leader's office has read the file.
        PreRead = "pre_read",
        /// 已接待: it was said, and written down.
        Received = "received",
        /// 已交办: a unit has it, with a day.
        Assigned = "assigned",
        /// 已反馈: the requester knows what became of it.
        Answered = "answered",
        /// 未接待: it did not take place.
        Missed = "missed",
        /// 已取消预约.
        Withdrawn = "withdrawn",
    }
}

coded! {
    /// Why a reception that was booked did not take place.
    MissedReason {
        /// The visitor did not come. Nothing follows from it.
        VisitorAway = "visitor_away",
        /// The leader was called away: the office owes another day.
        LeaderAway = "leader_away",
        /// The matter was settled before.
        Settled = "settled",
        /// Weather, transport, illness.
        Hindered = "hindered",
    }
}

coded! {
    /// Why a day is called off.
    CallOff {
        /// The leader cannot come.
        LeaderAway = "leader_away",
        /// The place cannot be used.
        PlaceClosed = "place_closed",
        /// It was planned by mistake.
        Mistake = "mistake",
        /// Emergency, weather.
        Emergency = "emergency",
    }
}

coded! {
    /// Why a step is not taken.
    ReceptionFault {
        /// The role does not keep reception days under the pack.
        MayNotKeep = "may_not_keep",
        /// A plan needs a place, a post and sound hours, and slots that fit.
        PlanUnsound = "plan_unsound",
        /// The day is past.
        DayPast = "day_past",
        /// The day is not published.
        NotPublished = "not_published",
        /// It is published, called off or over already.
        NotPlanned = "not_planned",
        /// There is no such slot.
        NoSuchSlot = "no_such_slot",
        /// Somebody else has it.
        SlotTaken = "slot_taken",
        /// The same case has a slot on that day.
        BookedAlready = "booked_already",
        /// Booking ends when the reception begins.
        TooLate = "too_late",
        /// There is no such case for whoever asks.
        NoSuchCase = "no_such_case",
        /// The case is about the leader's own unit: somebody else receives it.
        LeaderIsAccused = "leader_is_accused",
        /// The slot is not where this step would go on from.
        NotThere = "not_there",
        /// The reception has not begun.
        TooEarly = "too_early",
        /// The record needs words.
        WordsMissing = "words_missing",
        /// The record must be read back to the visitor first.
        NotReadBack = "not_read_back",
        /// There is no such unit.
        NoSuchUnit = "no_such_unit",
        /// The case is about that unit.
        UnitIsAccused = "unit_is_accused",
        /// The day by which it is done lies before the reception.
        DueTooEarly = "due_too_early",
        /// Somebody who was booked has no answer yet.
        SomebodyWaits = "somebody_waits",
    }
}

impl AffairFault for ReceptionFault {
    fn code(self) -> &'static str {
        self.code()
    }
}

/// One thing that happened. A leader's post, name and place are what the office publishes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// Planned; nobody outside sees it.
    Planned(Box<Plan>),
    /// Published: from now on it can be booked.
    Published,
    /// A slot was booked for a case.
    Booked {
        /// Which slot, from 1.
        slot: u32,
        /// The case.
        case: CaseId,
        /// What should be there.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        help: Vec<Help>,
    },
    /// A booking was taken back; the slot is free.
    Withdrawn {
        /// Which slot.
        slot: u32,
    },
    /// The file was read.
    PreRead {
        /// Of which slot.
        slot: u32,
    },
    /// The visitor was received, and what they said was written down.
    Received {
        /// In which slot.
        slot: u32,
        /// As it was said.
        record: Sealed,
        /// Whether it was read back to them and they agreed.
        read_back: bool,
    },
    /// The record was read back later.
    ReadBack {
        /// Of which slot.
        slot: u32,
    },
    /// A unit is to see to it. What it does on the case it does there.
    Assigned {
        /// Which slot.
        slot: u32,
        /// The unit.
        unit: UnitId,
        /// The last day.
        due: Date,
    },
    /// The requester was told what became of it.
    Answered {
        /// Which slot.
        slot: u32,
        /// What they are told.
        words: Sealed,
    },
    /// It did not take place.
    Missed {
        /// Which slot.
        slot: u32,
        /// Why.
        reason: MissedReason,
    },
    /// The day was called off, with every booking.
    CalledOff {
        /// Why.
        reason: CallOff,
    },
    /// Everybody who was received has an answer.
    Closed,
}

/// Where the day stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Not published yet.
    Planned,
    /// Published: bookings, receptions, answers.
    Published,
    /// Called off.
    CalledOff(CallOff),
    /// Over.
    Closed,
}

/// A booked slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Which slot, from 1.
    pub slot: u32,
    /// The case.
    pub case: CaseId,
    /// What should be there.
    pub help: Vec<Help>,
    /// Where it stands.
    pub state: SlotState,
    /// What was said.
    pub record: Option<Sealed>,
    /// When it was read back.
    pub read_back: Option<Timestamp>,
    /// The unit that sees to it, and by when.
    pub assigned: Option<(UnitId, Date)>,
    /// What the requester was told.
    pub answer: Option<Sealed>,
    /// Why it did not take place.
    pub missed: Option<MissedReason>,
}

impl Booking {
    /// Whether the slot is taken by it.
    pub fn holds_slot(&self) -> bool {
        self.state != SlotState::Withdrawn
    }

    /// Whether somebody still owes the visitor something.
    pub fn is_open(&self) -> bool {
        !matches!(self.state, SlotState::Answered | SlotState::Missed | SlotState::Withdrawn)
    }

    fn is_late(&self, today: Date) -> bool {
        self.is_open() && self.assigned.as_ref().is_some_and(|(_, due)| *due < today)
    }
}

/// A reception day as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceptionDay {
    /// What was planned.
    pub plan: Plan,
    /// Where the day stands.
    pub stage: Stage,
    /// Bookings, in order of being made; those taken back too.
    pub bookings: Vec<Booking>,
}

impl ReceptionDay {
    /// Whoever has that slot.
    pub fn holder(&self, slot: u32) -> Option<&Booking> {
        self.bookings.iter().find(|booking| booking.slot == slot && booking.holds_slot())
    }

    /// The booking of a case that holds.
    pub fn booking_of(&self, case: CaseId) -> Option<&Booking> {
        self.bookings.iter().find(|booking| booking.case == case && booking.holds_slot())
    }

    /// Slots nobody has.
    pub fn free(&self) -> impl Iterator<Item = u32> {
        (1..=self.plan.slots).filter(|slot| self.holder(*slot).is_none())
    }

    /// Assignments past their day.
    pub fn late(&self, today: Date) -> impl Iterator<Item = &Booking> {
        self.bookings.iter().filter(move |booking| booking.is_late(today))
    }

    fn change(mut self, slot: u32, change: impl FnOnce(&mut Booking)) -> Self {
        if let Some(booking) = self.bookings.iter_mut().find(|b| b.slot == slot && b.holds_slot()) {
            change(booking);
        }
        self
    }
}

impl Affair for ReceptionDay {
    const KIND: AffairKind = AffairKind::Reception;
    type Step = Step;
    type Fault = ReceptionFault;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Planned(plan) = &first.what else { return None };
        Some(Self { plan: (**plan).clone(), stage: Stage::Planned, bookings: Vec::new() })
    }

    fn after(self, next: &Entry<Step>) -> Self {
        plan::after(self, next)
    }

    fn status(&self) -> &'static str {
        match self.stage {
            Stage::Planned => "planned",
            Stage::Published => "published",
            Stage::CalledOff(_) => "called_off",
            Stage::Closed => "closed",
        }
    }

    fn day(&self) -> Date {
        self.plan.day
    }

    fn place(&self) -> String {
        String::new()
    }

    fn cases(&self) -> Vec<CaseId> {
        self.bookings.iter().map(|booking| booking.case).collect()
    }

    fn papers(step: &Step) -> Vec<&Sealed> {
        match step {
            Step::Received { record: paper, .. } | Step::Answered { words: paper, .. } => vec![paper],
            _ => Vec::new(),
        }
    }
}
