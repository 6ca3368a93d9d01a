//! The fold of who may know: recused, accused, confidential, invited.

use crate::case::Case;
use crate::case::fact::What;
use crate::case::state::{Desk, Owner, State, StateKind};
use crate::ids::UnitId;

impl Case {
    pub(super) fn apply_circle(&mut self, what: &What) {
        match what {
            What::Recused { person, .. } => {
                self.handler.take_if(|handler| handler == person);
                self.invited.retain(|(invited, _)| invited != person);
                self.recused.push(person.clone());
            }
            What::AccusedNamed { accused, leaves, .. } => {
                for one in accused {
                    if !self.accused.contains(one) {
                        self.accused.push(one.clone());
                    }
                }
                self.dismiss(leaves);
            }
            What::MadeConfidential { .. } => self.confidential = true,
            What::Invited { person, unit, .. } => self.invited.push((person.clone(), unit.clone())),
            What::InvitationEnded { person, .. } => self.invited.retain(|(invited, _)| invited != person),
            _ => {}
        }
    }

    /// Takes units off the case. If one of them had it, the unit above goes on, or the desk.
    fn dismiss(&mut self, leaves: &[UnitId]) {
        self.supports.retain(|support| !leaves.contains(&support.unit));
        self.invited.retain(|(_, unit)| !leaves.contains(unit));
        let reviewing = self.petition.bench.as_ref();
        if reviewing.is_some_and(|body| leaves.iter().any(|unit| *body == Owner::Unit(unit.clone()))) {
            self.petition.bench = Some(Owner::Desk(Desk::Review));
        }
        let had_it = !self.is_before_bench() && self.unit().is_some_and(|unit| leaves.contains(unit));
        self.line.retain(|assigned| !leaves.contains(&assigned.unit));
        if !had_it {
            return;
        }
        self.handler = None;
        let resume = match &self.state {
            State::AwaitingMaterial { resume, owner: Owner::Unit(_) } => *resume,
            state => state.kind(),
        };
        if !is_with_unit(resume) {
            return;
        }
        self.extension_asked = None;
        self.reply.take_if(|reply| reply.issued.is_none());
        self.petition.opinions.retain(|opinion| opinion.issued_at.is_some());
        self.state = if self.line.is_empty() { State::ToDispatch } else { State::Handling };
    }
}

fn is_with_unit(state: StateKind) -> bool {
    use StateKind as S;
    matches!(
        state,
        S::Dispatched | S::SentBack | S::Received | S::Handling | S::Drafted | S::Approved | S::Issued
    )
}
