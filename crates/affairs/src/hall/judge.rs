//! What the desk of the hall may do, and what it may not.

use super::{HallClass, HallDay, HallFault, NUMBERS, Number, Step, TurnState, WINDOWS};
use casework::policy::Policy;
use casework::{Actor, CaseId, Right, access};
use jiff::Timestamp;

/// Who wants something of the hall, and when.
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
    /// Opens the hall of today.
    ///
    /// # Errors
    /// The role does not run the hall.
    pub fn open(&self) -> Result<Step, HallFault> {
        self.may_run()?;
        Ok(Step::Opened { day: self.policy.local(self.at).date() })
    }

    /// Gives the next number of a class.
    ///
    /// # Errors
    /// Not today, or no numbers are left.
    pub fn take(&self, hall: &HallDay, class: HallClass, case: Option<CaseId>) -> Result<Step, HallFault> {
        self.runs(hall)?;
        let given = hall.turns.iter().filter(|turn| turn.number.class == class).count();
        let nth = u32::try_from(given).unwrap_or(NUMBERS) + 1;
        if nth > NUMBERS {
            return Err(HallFault::NumbersSpent);
        }
        Ok(Step::Taken { number: Number { class, nth }, case })
    }

    /// Says which case a visit is about.
    ///
    /// # Errors
    /// Not today, or there is no such number.
    pub fn link(&self, hall: &HallDay, number: Number, case: CaseId) -> Result<Step, HallFault> {
        self.runs(hall)?;
        hall.turn(number).ok_or(HallFault::NoSuchTurn)?;
        Ok(Step::Linked { number, case })
    }

    /// Calls whoever is next of these classes (none: of all) to a window.
    ///
    /// # Errors
    /// The window has somebody, or nobody waits.
    pub fn call(&self, hall: &HallDay, classes: &[HallClass], window: u32) -> Result<Step, HallFault> {
        self.runs(hall)?;
        free(hall, window)?;
        let next = hall.waiting(classes).next().ok_or(HallFault::NobodyWaits)?;
        Ok(Step::Called { number: next.number, window })
    }

    /// Calls a number once more.
    ///
    /// # Errors
    /// It is not at a window.
    pub fn recall(&self, hall: &HallDay, number: Number) -> Result<Step, HallFault> {
        self.called(hall, number)?;
        Ok(Step::Recalled { number })
    }

    /// Somebody was heard.
    ///
    /// # Errors
    /// The number is not at a window.
    pub fn serve(&self, hall: &HallDay, number: Number) -> Result<Step, HallFault> {
        self.called(hall, number)?;
        Ok(Step::Served { number })
    }

    /// Nobody came, or left.
    ///
    /// # Errors
    /// The number is over already.
    pub fn leave(&self, hall: &HallDay, number: Number) -> Result<Step, HallFault> {
        self.runs(hall)?;
        match hall.turn(number).ok_or(HallFault::NoSuchTurn)?.state {
            TurnState::Waiting | TurnState::Called => Ok(Step::Left { number }),
            TurnState::Served | TurnState::Gone => Err(HallFault::NotCalled),
        }
    }

    /// Somebody thought gone is back and keeps their place.
    ///
    /// # Errors
    /// The number is not gone.
    pub fn back(&self, hall: &HallDay, number: Number) -> Result<Step, HallFault> {
        self.runs(hall)?;
        match hall.turn(number).ok_or(HallFault::NoSuchTurn)?.state {
            TurnState::Gone => Ok(Step::Back { number }),
            _ => Err(HallFault::NotGone),
        }
    }

    /// Closes the hall. A hall of an earlier day may be closed too.
    ///
    /// # Errors
    /// Somebody still waits or is at a window.
    pub fn close(&self, hall: &HallDay) -> Result<Step, HallFault> {
        self.may_run()?;
        if !hall.is_open {
            return Err(HallFault::DayOver);
        }
        let is_here = |state| matches!(state, TurnState::Waiting | TurnState::Called);
        if hall.day == self.today() && hall.turns.iter().any(|turn| is_here(turn.state)) {
            return Err(HallFault::SomebodyIsHere);
        }
        Ok(Step::Closed)
    }

    fn called(&self, hall: &HallDay, number: Number) -> Result<(), HallFault> {
        self.runs(hall)?;
        match hall.turn(number).ok_or(HallFault::NoSuchTurn)?.state {
            TurnState::Called => Ok(()),
            _ => Err(HallFault::NotCalled),
        }
    }

    fn runs(&self, hall: &HallDay) -> Result<(), HallFault> {
        self.may_run()?;
        if hall.day != self.today() {
            return Err(HallFault::AnotherDay);
        }
        if hall.is_open { Ok(()) } else { Err(HallFault::DayOver) }
    }

    fn may_run(&self) -> Result<(), HallFault> {
        let may = access::has(self.policy, self.by.role, Right::ManageHall);
        if may { Ok(()) } else { Err(HallFault::MayNotRun) }
    }

    fn today(&self) -> jiff::civil::Date {
        self.policy.local(self.at).date()
    }
}

fn free(hall: &HallDay, window: u32) -> Result<(), HallFault> {
    if !(1..=WINDOWS).contains(&window) {
        return Err(HallFault::NoSuchWindow);
    }
    let sits = |turn: &&super::Turn| turn.window == Some(window);
    if hall.at_windows().iter().any(sits) { Err(HallFault::WindowTaken) } else { Ok(()) }
}
