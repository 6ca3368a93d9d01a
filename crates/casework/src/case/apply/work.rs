//! The fold of the long middle: dispatch, the unit's work, the reply and the follow-up.

use crate::case::act::Fault;
use crate::case::fact::{Recorded, What};
use crate::case::state::State;
use crate::case::{Assignment, Case, Ending, FollowUp, Reply, Support};
use crate::ids::UnitId;
use jiff::Timestamp;

impl Case {
    pub(super) fn apply_dispatch(&mut self, what: &What, at: Timestamp) {
        match what {
            What::Dispatched { lead, supports, .. } => {
                self.line = vec![assigned(lead, at)];
                self.supports = supports.iter().map(supporting).collect();
                self.dispatches += 1;
                self.first_dispatched_at.get_or_insert(at);
                self.state = State::Dispatched;
            }
            What::Accepted => {
                if let Some(last) = self.line.last_mut() {
                    last.accepted_at = Some(at);
                }
                self.state = self.signed_state();
            }
            What::SentBack { .. } => self.state = State::SentBack,
            What::SendBackGranted { fault, .. } => self.take_back(*fault),
            What::SendBackRefused { .. } => {
                if let Some(last) = self.line.last_mut() {
                    last.no_return = true;
                }
                self.state = State::Dispatched;
            }
            What::SubDispatched { to, .. } => {
                self.line.push(assigned(to, at));
                self.handler = None;
                self.state = State::Dispatched;
            }
            What::SupportAdded { unit, .. } => self.supports.push(supporting(unit)),
            What::Contributed { unit, .. } => {
                for support in self.supports.iter_mut().filter(|s| s.unit == *unit) {
                    support.contributed = true;
                }
            }
            _ => {}
        }
    }

    fn take_back(&mut self, fault: Fault) {
        let last = self.line.pop();
        self.handler = None;
        if !self.line.is_empty() {
            self.state = State::Handling;
            return;
        }
        self.returns.extend(last.map(|assigned| (assigned.unit, fault)));
        self.state = State::ToDispatch;
    }

    pub(super) fn apply_handling(&mut self, what: &What, recorded: &Recorded) {
        match what {
            What::ContactRecorded { reached: true, .. } => {
                self.contacted_at.get_or_insert(recorded.at);
            }
            What::HandlerAssigned { person } => self.handler = Some(person.clone()),
            What::ExtensionAsked { rule, .. } => self.extension_asked = Some(rule.clone()),
            What::ExtensionGranted { rule, .. } => {
                self.extensions.push(rule.clone());
                self.extension_asked = None;
            }
            What::ExtensionRefused { .. } => self.extension_asked = None,
            What::ReplyDrafted { reply, outcome, finding, .. } => {
                self.reply = Some(Reply {
                    text: reply.clone(),
                    author: recorded.by.id.clone(),
                    outcome: *outcome,
                    finding: *finding,
                    issued: None,
                });
                self.state = State::Drafted;
            }
            What::DraftReturned { .. } => self.state = State::Handling,
            What::ReplyApproved => self.state = State::Approved,
            What::ReplyIssued { method } => {
                if let Some(reply) = &mut self.reply {
                    reply.issued = Some((recorded.at, *method));
                }
                self.extension_asked = None;
                self.ending = Some(Ending::Replied);
                self.state = State::Replied;
            }
            _ => self.apply_feedback(what, recorded.at),
        }
    }

    fn apply_feedback(&mut self, what: &What, at: Timestamp) {
        match what {
            What::FollowedUp { answers, .. } => {
                let answered = answers.is_some();
                self.follow_ups.push(FollowUp { at, answers: answers.clone(), own_rating: false });
                if answered {
                    self.state = State::ToClose;
                }
            }
            What::Rated { answers, .. } => {
                self.rating = Some(answers.clone());
                if matches!(self.state, State::Replied | State::ToClose) {
                    self.follow_ups.push(FollowUp { at, answers: Some(answers.clone()), own_rating: true });
                    self.state = State::ToClose;
                }
            }
            What::ReworkOrdered { .. } => {
                self.reworks += 1;
                self.follow_ups.clear();
                self.rating = None;
                self.state = if self.line.is_empty() { State::ToDispatch } else { State::Handling };
            }
            _ => {}
        }
    }
}

pub(super) fn assigned(unit: &UnitId, at: Timestamp) -> Assignment {
    Assignment { unit: unit.clone(), at, accepted_at: None, no_return: false }
}

pub(super) fn supporting(unit: &UnitId) -> Support {
    Support { unit: unit.clone(), contributed: false }
}
