//! The fold: facts are believed, never judged. It cannot fail and refuses nothing.

mod birth;
mod circle;
mod petition;
mod work;

use super::clock::Clock;
use super::fact::{Fact, Recorded, What};
use super::state::{Desk, Owner, State, StateKind};
use super::{Case, Ending, Reply, Supervision};
use birth::blank;
use jiff::Timestamp;

impl Case {
    pub(super) fn born(first: &Recorded) -> Option<Self> {
        let What::Registered(registration) = &first.fact.what else { return None };
        let mut case = blank(first, registration);
        case.apply_clocks(&first.fact, first.at);
        Some(case)
    }

    /// The case after one more fact.
    #[must_use]
    pub fn apply(mut self, recorded: &Recorded) -> Self {
        self.version = recorded.version;
        self.changed_at = recorded.at;
        self.apply_what(recorded);
        self.apply_clocks(&recorded.fact, recorded.at);
        self
    }

    fn apply_clocks(&mut self, fact: &Fact, at: Timestamp) {
        for clock in self.clocks.iter_mut().filter(|c| c.stopped.is_none()) {
            if fact.stops.contains(&clock.kind) {
                clock.stopped = Some(at);
                clock.stopped_by = Some(fact.what.code());
            }
        }
        for moved in &fact.moves {
            let live = self.clocks.iter_mut().rev().find(|c| c.kind == moved.clock && c.stopped.is_none());
            if let Some(clock) = live {
                clock.due = moved.due;
                clock.deadline = moved.deadline.clone();
            }
        }
        let round = self.round;
        self.clocks.extend(fact.starts.iter().map(|set| Clock {
            kind: set.clock,
            round,
            started: at,
            due: set.due,
            deadline: set.deadline.clone(),
            stopped: None,
            stopped_by: None,
            breached: None,
        }));
    }

    fn apply_what(&mut self, recorded: &Recorded) {
        match &recorded.fact.what {
            What::Registered(_) => {}
            What::Prechecked { category, urgency, kind, area, confidential } => {
                self.category = Some(category.clone());
                self.urgency = *urgency;
                self.kind = *kind;
                self.area = area.clone().or(self.area.take());
                self.confidential |= confidential;
                self.state = State::ToDispatch;
            }
            What::MaterialAsked { .. } => self.await_material(),
            What::MaterialAdded { attachments, .. } => {
                self.attachments.extend(attachments.iter().copied());
                self.resume();
            }
            What::Proceeded { .. } => self.resume(),
            What::AnsweredDirectly { .. }
            | What::HandedOver { .. }
            | What::Declined { .. }
            | What::Withdrawn { .. }
            | What::Closed { .. }
            | What::PastReplyRecorded { .. } => self.apply_ending(recorded),
            What::Archived => self.state = State::Archived,
            What::Reopened { .. } => self.reopen(),
            What::Recused { .. }
            | What::AccusedNamed { .. }
            | What::MadeConfidential { .. }
            | What::Invited { .. }
            | What::InvitationEnded { .. } => self.apply_circle(&recorded.fact.what),
            What::Reminded { .. } => self.reminders += 1,
            What::Breached { clock, due, .. } => {
                let at = recorded.at;
                let is_missed = |c: &&mut Clock| c.kind == *clock && c.due == *due && c.is_missed(at);
                if let Some(clock) = self.clocks.iter_mut().find(is_missed) {
                    clock.breached = Some(recorded.at);
                }
            }
            What::WhyAsked { .. } | What::Explained { .. } => self.apply_why(recorded),
            What::Petition(fact) => self.apply_petition(fact, recorded),
            other => self.apply_stage(other, recorded),
        }
    }

    fn apply_stage(&mut self, what: &What, recorded: &Recorded) {
        match what {
            What::Dispatched { .. }
            | What::Accepted
            | What::SentBack { .. }
            | What::SendBackGranted { .. }
            | What::SendBackRefused { .. }
            | What::SubDispatched { .. }
            | What::SupportAdded { .. }
            | What::Contributed { .. } => self.apply_dispatch(what, recorded.at),
            What::Merged { .. }
            | What::Unmerged { .. }
            | What::Absorbed { .. }
            | What::Released { .. }
            | What::PartSplitOff { .. } => self.apply_joining(what, recorded.at),
            What::SupervisionOpened { .. }
            | What::SupervisionAnswered { .. }
            | What::SupervisionConcluded { .. } => {
                self.apply_supervision(what, recorded.at);
            }
            _ => self.apply_handling(what, recorded),
        }
    }

    fn apply_supervision(&mut self, what: &What, at: Timestamp) {
        match (what, &mut self.supervision) {
            (What::SupervisionOpened { .. }, slot) => {
                *slot = Some(Supervision { opened: at, answered: None, concluded: None });
            }
            (What::SupervisionAnswered { .. }, Some(open)) => open.answered = Some(at),
            (What::SupervisionConcluded { .. }, Some(open)) => open.concluded = Some(at),
            _ => {}
        }
    }

    fn apply_joining(&mut self, what: &What, at: Timestamp) {
        match what {
            What::Merged { into, .. } => {
                let before = Box::new(std::mem::replace(&mut self.state, State::Registered));
                self.state = State::Merged { into: *into, before, at, halted: self.live_kinds() };
            }
            What::Unmerged { .. } => self.come_back(),
            What::Absorbed { case } => self.absorbed.push(*case),
            What::Released { case } => self.absorbed.retain(|id| id != case),
            What::PartSplitOff { part } => self.parts.push(*part),
            _ => {}
        }
    }

    fn come_back(&mut self) {
        if let State::Merged { before, halted, .. } = std::mem::replace(&mut self.state, State::Registered) {
            self.state = *before;
            for kind in halted {
                if let Some(clock) = self.clocks.iter_mut().rev().find(|c| c.kind == kind) {
                    (clock.stopped, clock.stopped_by) = (None, None);
                }
            }
        }
    }

    fn await_material(&mut self) {
        let owner = self.owner().unwrap_or(Owner::Desk(Desk::Intake));
        self.state = State::AwaitingMaterial { owner, resume: self.state.kind() };
    }

    fn resume(&mut self) {
        if let State::AwaitingMaterial { resume, .. } = self.state {
            self.state = State::plain(resume);
        }
    }

    fn apply_ending(&mut self, recorded: &Recorded) {
        let (ending, state) = match &recorded.fact.what {
            What::AnsweredDirectly { reply, .. } => {
                self.reply = Some(direct(reply.clone(), recorded));
                (Some(Ending::AnsweredDirectly), StateKind::Closed)
            }
            What::HandedOver { body, .. } => (Some(Ending::HandedOver(body.clone())), StateKind::ToClose),
            What::Declined { ground, .. } => (Some(Ending::Declined(ground.clone())), StateKind::Closed),
            What::Withdrawn { .. } => (Some(Ending::Withdrawn), StateKind::ToClose),
            What::PastReplyRecorded { reply, replied_at, .. } => {
                let mut given = direct(reply.clone(), recorded);
                given.issued = Some((*replied_at, super::act::Method::Online));
                self.reply = Some(given);
                (Some(Ending::PastReply), StateKind::Closed)
            }
            _ => (None, StateKind::Closed),
        };
        let reviewed = self.petition.opinion().is_some() && self.is_under_review();
        let ending = if reviewed && ending.is_some() { Some(Ending::Opined) } else { ending };
        self.ending = ending.or(self.ending.take());
        self.extension_asked = None;
        self.state = State::plain(state);
        if state == StateKind::Closed {
            self.closed_at = Some(recorded.at);
            self.invited.clear();
        }
    }

    fn reopen(&mut self) {
        self.round += 1;
        self.line.clear();
        self.supports.clear();
        self.follow_ups.clear();
        self.handler = None;
        self.rating = None;
        self.reply = None;
        self.ending = None;
        self.contacted_at = None;
        self.reworks = 0;
        self.extensions.clear();
        self.closed_at = None;
        self.state = State::ToDispatch;
        self.reopen_petition();
    }
}

fn direct(text: crate::personal::Sealed, recorded: &Recorded) -> Reply {
    Reply {
        text,
        author: recorded.by.id.clone(),
        outcome: super::act::Outcome::Explained,
        finding: super::act::Finding::NotApplicable,
        issued: Some((recorded.at, super::act::Method::Phone)),
    }
}
