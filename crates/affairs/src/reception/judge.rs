//! What may be done with a reception day, and what not.

use super::{
    Booking, CallOff, Help, MissedReason, Plan, ReceptionDay, ReceptionFault, SlotState, Stage, Step,
};
use casework::personal::Sealed;
use casework::policy::Policy;
use casework::{Actor, Case, Right, Role, UnitId, access};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

/// Who wants something of a reception day, and when.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The rules.
    pub policy: &'a Policy,
    /// Who. The requester of a case is known by its query code; the caller has asked for that.
    pub by: &'a Actor,
    /// Now.
    pub at: Timestamp,
}

type Judged = Result<Step, ReceptionFault>;

impl Around<'_> {
    /// Plans a day.
    ///
    /// # Errors
    /// The role, the plan, or the day is past.
    pub fn plan(&self, plan: Plan) -> Judged {
        self.keeps()?;
        if !plan.is_sound() {
            return Err(ReceptionFault::PlanUnsound);
        }
        if plan.unit.as_ref().is_some_and(|unit| !self.policy.units.contains_key(unit)) {
            return Err(ReceptionFault::NoSuchUnit);
        }
        if plan.day < self.now().date() {
            return Err(ReceptionFault::DayPast);
        }
        Ok(Step::Planned(Box::new(plan)))
    }

    /// Publishes it.
    ///
    /// # Errors
    /// The role, the day is past, or it is published, called off or over already.
    pub fn publish(&self, day: &ReceptionDay) -> Judged {
        self.keeps()?;
        match day.stage {
            Stage::Planned if day.plan.day < self.now().date() => Err(ReceptionFault::DayPast),
            Stage::Planned => Ok(Step::Published),
            _ => Err(ReceptionFault::NotPlanned),
        }
    }

    /// Books a slot for a case: by its requester, or at the desk for a visitor.
    ///
    /// # Errors
    /// The slot, the case, the time, or the leader.
    pub fn book(&self, day: &ReceptionDay, case: &Case, slot: u32, help: Vec<Help>) -> Judged {
        self.reaches(case)?;
        published(day)?;
        if self.now() >= day.plan.day.to_datetime(day.plan.from) {
            return Err(ReceptionFault::TooLate);
        }
        if !(1..=day.plan.slots).contains(&slot) {
            return Err(ReceptionFault::NoSuchSlot);
        }
        let accused = |unit: &UnitId| access::is_accused(self.policy, case, unit);
        if day.plan.unit.as_ref().is_some_and(accused) {
            return Err(ReceptionFault::LeaderIsAccused);
        }
        if day.booking_of(case.id).is_some() {
            return Err(ReceptionFault::BookedAlready);
        }
        if day.holder(slot).is_some() {
            return Err(ReceptionFault::SlotTaken);
        }
        Ok(Step::Booked { slot, case: case.id, help })
    }

    /// Takes a booking back.
    ///
    /// # Errors
    /// It is not booked, or over.
    pub fn withdraw(&self, day: &ReceptionDay, case: &Case) -> Judged {
        self.reaches(case)?;
        published(day)?;
        let booking = day.booking_of(case.id).ok_or(ReceptionFault::NotThere)?;
        match booking.state {
            SlotState::Booked | SlotState::PreRead => Ok(Step::Withdrawn { slot: booking.slot }),
            _ => Err(ReceptionFault::NotThere),
        }
    }

    /// The file of a slot was read.
    ///
    /// # Errors
    /// The role, or the slot is not booked.
    pub fn pre_read(&self, day: &ReceptionDay, slot: u32) -> Judged {
        self.at(day, slot, &[SlotState::Booked])?;
        Ok(Step::PreRead { slot })
    }

    /// The visitor was received. The file must have been read before.
    ///
    /// # Errors
    /// The role, the slot, the hour, or no words.
    pub fn receive(&self, day: &ReceptionDay, slot: u32, record: Sealed, read_back: bool) -> Judged {
        self.at(day, slot, &[SlotState::PreRead])?;
        self.begun(day)?;
        worded(&record)?;
        Ok(Step::Received { slot, record, read_back })
    }

    /// The record was read back.
    ///
    /// # Errors
    /// The role, or there is no record, or it was.
    pub fn read_back(&self, day: &ReceptionDay, slot: u32) -> Judged {
        let booking = self.at(day, slot, &[SlotState::Received])?;
        if booking.read_back.is_some() {
            return Err(ReceptionFault::NotThere);
        }
        Ok(Step::ReadBack { slot })
    }

    /// A unit is to see to it.
    ///
    /// # Errors
    /// The role, the slot, the unit, or the day.
    pub fn assign(&self, day: &ReceptionDay, (slot, case): (u32, &Case), unit: &UnitId, due: Date) -> Judged {
        self.read(day, slot, &[SlotState::Received])?;
        if day.holder(slot).map(|booking| booking.case) != Some(case.id) {
            return Err(ReceptionFault::NoSuchCase);
        }
        if !self.policy.units.contains_key(unit) {
            return Err(ReceptionFault::NoSuchUnit);
        }
        if access::is_accused(self.policy, case, unit) {
            return Err(ReceptionFault::UnitIsAccused);
        }
        if due < day.plan.day {
            return Err(ReceptionFault::DueTooEarly);
        }
        Ok(Step::Assigned { slot, unit: unit.clone(), due })
    }

    /// The requester is told what became of it; it may be answered on the spot, without a unit.
    ///
    /// # Errors
    /// The role, the slot, or no words.
    pub fn answer(&self, day: &ReceptionDay, slot: u32, words: Sealed) -> Judged {
        self.read(day, slot, &[SlotState::Received, SlotState::Assigned])?;
        worded(&words)?;
        Ok(Step::Answered { slot, words })
    }

    /// It did not take place.
    ///
    /// # Errors
    /// The role, the slot, or the reception has not begun.
    pub fn miss(&self, day: &ReceptionDay, slot: u32, reason: MissedReason) -> Judged {
        self.at(day, slot, &[SlotState::Booked, SlotState::PreRead])?;
        if reason == MissedReason::VisitorAway {
            self.begun(day)?;
        }
        Ok(Step::Missed { slot, reason })
    }

    /// Calls the day off. Nobody who was received loses their answer by it.
    ///
    /// # Errors
    /// The role, it is over, or somebody was received.
    pub fn call_off(&self, day: &ReceptionDay, reason: CallOff) -> Judged {
        self.keeps()?;
        if !matches!(day.stage, Stage::Planned | Stage::Published) {
            return Err(ReceptionFault::NotPublished);
        }
        let begun = |booking: &Booking| matches!(booking.state, SlotState::Received | SlotState::Assigned);
        if day.bookings.iter().any(begun) {
            return Err(ReceptionFault::SomebodyWaits);
        }
        Ok(Step::CalledOff { reason })
    }

    /// Closes the day.
    ///
    /// # Errors
    /// The role, or somebody who was booked has no answer.
    pub fn close(&self, day: &ReceptionDay) -> Judged {
        self.keeps()?;
        published(day)?;
        self.begun(day)?;
        if day.bookings.iter().any(Booking::is_open) {
            return Err(ReceptionFault::SomebodyWaits);
        }
        Ok(Step::Closed)
    }

    fn now(&self) -> DateTime {
        self.policy.local(self.at)
    }

    fn begun(&self, day: &ReceptionDay) -> Result<(), ReceptionFault> {
        let begins = day.plan.day.to_datetime(day.plan.from);
        if self.now() < begins { Err(ReceptionFault::TooEarly) } else { Ok(()) }
    }

    fn keeps(&self) -> Result<(), ReceptionFault> {
        let may = access::has(self.policy, self.by.role, Right::ManageReception);
        if may { Ok(()) } else { Err(ReceptionFault::MayNotKeep) }
    }

    /// Who books: the requester, or whoever keeps hall or reception days and may know of the case.
    fn reaches(&self, case: &Case) -> Result<(), ReceptionFault> {
        if self.by.role == Role::Requester {
            return Ok(());
        }
        let has = |right| access::has(self.policy, self.by.role, right);
        if !has(Right::ManageReception) && !has(Right::ManageHall) {
            return Err(ReceptionFault::MayNotKeep);
        }
        if access::may_see(self.policy, self.by, case) { Ok(()) } else { Err(ReceptionFault::NoSuchCase) }
    }

    fn at<'d>(
        &self,
        day: &'d ReceptionDay,
        slot: u32,
        states: &[SlotState],
    ) -> Result<&'d Booking, ReceptionFault> {
        self.keeps()?;
        published(day)?;
        let booking = day.holder(slot).ok_or(ReceptionFault::NoSuchSlot)?;
        if states.contains(&booking.state) { Ok(booking) } else { Err(ReceptionFault::NotThere) }
    }

    fn read(&self, day: &ReceptionDay, slot: u32, states: &[SlotState]) -> Result<(), ReceptionFault> {
        match self.at(day, slot, states)?.read_back {
            Some(_) => Ok(()),
            None => Err(ReceptionFault::NotReadBack),
        }
    }
}

fn published(day: &ReceptionDay) -> Result<(), ReceptionFault> {
    if day.stage == Stage::Published { Ok(()) } else { Err(ReceptionFault::NotPublished) }
}

fn worded(words: &Sealed) -> Result<(), ReceptionFault> {
    if words.blank { Err(ReceptionFault::WordsMissing) } else { Ok(()) }
}
