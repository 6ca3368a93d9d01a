//! When things happen: how long each step takes, and what a step brings about later.

use super::World;
use super::arrivals::Arrival;
use super::hours::{after, desk, office, waking};
use super::life::{Life, Step};
use super::traits::Path;
use crate::dice::Dice;
use casework::case::act::{ActKind, Channel, Satisfaction, Track};
use casework::case::clock::ClockKind;
use casework::case::state::{Owner, StateKind};
use casework::policy::model::UnitKind;
use casework::{Case, Policy};
use jiff::Timestamp;

/// Minutes of a day.
const DAY: i64 = 24 * 60;
/// Office minutes of a working day.
const WORKDAY: i64 = 510;

/// When what came in is written down.
pub(super) fn registration(policy: &Policy, arrival: &Arrival, dice: &mut Dice) -> Timestamp {
    match arrival.channel {
        Channel::Web | Channel::App | Channel::Wechat => arrival.received_at,
        Channel::Phone | Channel::SignVideo | Channel::Enterprise => {
            after(arrival.received_at, dice.between(1, 6))
        }
        Channel::Letter | Channel::Mail | Channel::Fax => {
            let minutes = dice.between(30, 400);
            office(policy, arrival.received_at, minutes, dice)
        }
        _ => {
            let minutes = dice.between(5, 90);
            desk(policy, arrival.received_at, minutes, dice)
        }
    }
}

/// After an opinion was served: carried out soon, a review asked for by some, the time let pass by most.
fn remedy(case: &Case, now: Timestamp, dice: &mut Dice) -> Timestamp {
    if case.petition.owes_execution() {
        return after(now, dice.mostly_low(DAY, 12 * DAY));
    }
    let windows = [ClockKind::ReviewRequest, ClockKind::FinalReviewRequest];
    let due = windows.iter().find_map(|kind| case.live_clock(*kind)).map_or(now, |clock| clock.due);
    if dice.chance(250) { after(now, dice.mostly_low(60, 6 * DAY)).min(due) } else { due.max(now) }
}

impl Life {
    /// Plans whatever the present state asks for.
    pub fn plan_main(&mut self, policy: &Policy, now: Timestamp) {
        self.main_at = None;
        let Some(case) = self.case.take() else { return };
        let at = self.main_moment(policy, &case, now);
        self.case = Some(case);
        if let Some(at) = at {
            self.plan(at, Step::Main);
        }
    }

    fn main_moment(&mut self, policy: &Policy, case: &Case, now: Timestamp) -> Option<Timestamp> {
        let round_the_clock = is_round_the_clock(policy, case);
        let slow = self.traits.slow;
        let passing = self.traits.passed_down && super::aside::street(policy, case).is_some();
        let dice = &mut self.dice;
        let minutes = match case.state_kind() {
            StateKind::Registered if self.traits.path == Path::Answer => dice.mostly_low(2, 40),
            StateKind::Registered if self.traits.path == Path::HandOver => dice.mostly_low(1, 4),
            StateKind::ToDispatch => dice.mostly_low(4, 220),
            StateKind::SentBack => dice.between(150, 1300),
            StateKind::Dispatched if slow => dice.mostly_low(400, 3 * WORKDAY),
            StateKind::Registered | StateKind::Dispatched => dice.mostly_low(10, 420),
            StateKind::AwaitingMaterial => dice.mostly_low(120, 6 * DAY),
            StateKind::Handling if case.track == Track::Petition => dice.mostly_low(DAY, 30 * DAY),
            StateKind::Handling if passing => dice.mostly_low(20, 260),
            StateKind::Handling => return Some(self.finish(policy, case, now)),
            StateKind::Drafted => dice.mostly_low(15, 380),
            StateKind::Approved => dice.mostly_low(15, 300),
            StateKind::Replied => dice.mostly_low(240, 5 * DAY),
            StateKind::ToClose => dice.mostly_low(20, 2 * DAY),
            StateKind::Closed => dice.mostly_low(5 * DAY, 40 * DAY),
            StateKind::Received => dice.mostly_low(60, 3 * WORKDAY),
            StateKind::Issued => dice.mostly_low(DAY, 8 * DAY),
            StateKind::Served => return Some(remedy(case, now, dice)),
            StateKind::Archived | StateKind::Merged => return None,
        };
        Some(match case.state_kind() {
            StateKind::Registered | StateKind::ToDispatch => desk(policy, now, minutes, dice),
            StateKind::SentBack if matches!(case.settler(), Owner::Desk(_)) => {
                desk(policy, now, minutes, dice)
            }
            StateKind::Dispatched | StateKind::Drafted | StateKind::Approved if round_the_clock => {
                after(now, minutes.min(100))
            }
            StateKind::SentBack
            | StateKind::Dispatched
            | StateKind::Handling
            | StateKind::Drafted
            | StateKind::Received
            | StateKind::Issued
            | StateKind::Approved => office(policy, now, minutes, dice),
            _ => waking(policy, now, minutes, dice),
        })
    }

    /// When the unit has something to reply.
    fn finish(&mut self, policy: &Policy, case: &Case, now: Timestamp) -> Timestamp {
        let due = case.live_clock(ClockKind::Rework).or_else(|| case.live_clock(ClockKind::Handle));
        let due = due.map_or(now, |clock| clock.due).max(now);
        if self.traits.slow {
            let minutes = self.dice.between(30, 3 * WORKDAY);
            return office(policy, due, minutes, &mut self.dice);
        }
        let room = due.duration_since(now).as_mins();
        let minutes = room * self.dice.between(10, 66) / 100;
        let at = after(now, minutes);
        if is_round_the_clock(policy, case) {
            return at;
        }
        let at = office(policy, at, 0, &mut self.dice);
        if at < due { at } else { after(now, minutes) }
    }

    /// What follows from an act that has just been done.
    pub fn follow(&mut self, world: &World, at: Timestamp, act: ActKind) {
        let policy = world.policy(at);
        match act {
            ActKind::Register => self.after_birth(policy, at),
            ActKind::Dispatch => self.after_dispatch(policy, at),
            ActKind::Accept => self.after_accepting(policy, at),
            ActKind::Supervise => self.later(policy, at, (60, 4 * WORKDAY), Step::AnswerSupervision),
            ActKind::AskExtension => self.later(policy, at, (30, 450), Step::DecideExtension),
            ActKind::Rework => self.later(policy, at, (60, 600), Step::Work),
            ActKind::AddSupport => self.call_supports(policy, at),
            ActKind::IssueReply if self.traits.rates => {
                let minutes = self.dice.mostly_low(30, 3 * DAY);
                let when = waking(policy, at, minutes, &mut self.dice);
                self.plan(when, Step::Rate);
            }
            ActKind::Close | ActKind::AnswerDirectly => self.after_closing(policy, at),
            ActKind::Merge if self.dice.chance(130) => {
                self.later(policy, at, (200, 2 * WORKDAY), Step::Unmerge);
            }
            _ => {}
        }
        if !is_aside(act) {
            self.plan_main(policy, at);
        }
    }

    /// A step in office time.
    fn later(&mut self, policy: &Policy, at: Timestamp, (low, high): (i64, i64), step: Step) {
        let minutes = self.dice.between(low, high);
        let when = office(policy, at, minutes, &mut self.dice);
        self.plan(when, step);
    }

    /// Perhaps a step while people are awake.
    fn perhaps(&mut self, policy: &Policy, at: Timestamp, permille: u64, days: (i64, i64), step: Step) {
        if self.dice.chance(permille) {
            let minutes = self.dice.between(days.0 * DAY, days.1 * DAY);
            let when = waking(policy, at, minutes, &mut self.dice);
            self.plan(when, step);
        }
    }

    fn after_birth(&mut self, policy: &Policy, at: Timestamp) {
        if self.twin.is_some() {
            let minutes = self.dice.between(4, 60);
            self.plan(after(at, minutes), Step::Merge);
        }
        self.perhaps(policy, at, 70, (1, 6), Step::Remind);
        self.perhaps(policy, at, 30, (3, 9), Step::Remind);
        self.perhaps(policy, at, 35, (0, 3), Step::Add);
        self.perhaps(policy, at, 18, (0, 4), Step::Withdraw);
        self.perhaps(policy, at, 6, (1, 7), Step::Supervise);
        self.perhaps(policy, at, 8, (0, 1), Step::Split);
        self.perhaps(policy, at, 9, (0, 2), Step::Recuse);
    }

    fn after_dispatch(&mut self, policy: &Policy, at: Timestamp) {
        let reachable = self.case.as_ref().is_some_and(|c| c.contactable && c.contacted_at.is_none());
        if reachable {
            let prompt = self.dice.chance(880);
            self.later(policy, at, if prompt { (30, 420) } else { (500, 1100) }, Step::Contact);
        }
        self.call_supports(policy, at);
    }

    fn call_supports(&mut self, policy: &Policy, at: Timestamp) {
        let supports = self.case.iter().flat_map(|c| &c.supports).filter(|s| !s.contributed);
        let units: Vec<_> = supports.map(|s| s.unit.clone()).collect();
        for unit in units {
            self.later(policy, at, (200, 3 * WORKDAY), Step::Contribute(unit));
        }
    }

    fn after_accepting(&mut self, policy: &Policy, at: Timestamp) {
        if self.dice.chance(350) {
            self.later(policy, at, (5, 90), Step::Assign);
        }
        for _ in 0..self.dice.below(3) {
            self.later(policy, at, (60, 3 * WORKDAY), Step::Work);
        }
        if self.traits.complex {
            self.later(policy, at, (WORKDAY, 4 * WORKDAY), Step::AskExtension);
        }
        if self.dice.chance(35) {
            self.later(policy, at, (60, WORKDAY), Step::Support);
        }
    }

    fn after_closing(&mut self, policy: &Policy, at: Timestamp) {
        self.perhaps(policy, at, if self.traits.rates { 500 } else { 90 }, (0, 6), Step::Rate);
        let discontent = self.case.as_ref().and_then(Case::answers);
        let discontent = discontent.is_some_and(|a| a.satisfied == Satisfaction::Dissatisfied);
        self.perhaps(policy, at, if discontent { 120 } else { 12 }, (1, 12), Step::Reopen);
    }
}

/// Acts beside the main way: what was planned before still holds.
fn is_aside(act: ActKind) -> bool {
    use ActKind as A;
    matches!(
        act,
        A::RecordContact
            | A::RecordWork
            | A::AssignHandler
            | A::AskExtension
            | A::RefuseExtension
            | A::AddSupport
            | A::Contribute
            | A::Remind
            | A::Supervise
            | A::AnswerSupervision
            | A::Recuse
            | A::Absorb
            | A::Release
            | A::SplitOff
            | A::RecordBreach
    )
}

fn is_round_the_clock(policy: &Policy, case: &Case) -> bool {
    case.unit().and_then(|unit| policy.units.get(unit)).is_some_and(|unit| unit.kind == UnitKind::Enterprise)
}
