//! The fold of the petition office's own facts.

use super::work::{assigned, supporting};
use crate::case::act::{Instance, Intended, Purpose, Track, Verdict};
use crate::case::clock::ClockKind;
use crate::case::fact::{PetitionFact as F, Recorded};
use crate::case::petition::{Advised, Backlog, Execution, Hearing, Joined, Opinion, Proposed};
use crate::case::state::State;
use crate::case::{Case, Ending};
use crate::ids::UnitId;
use jiff::Timestamp;

impl Case {
    pub(super) fn apply_petition(&mut self, fact: &F, recorded: &Recorded) {
        match fact {
            F::Routed { way, lead, supports, .. } => {
                self.send_to(lead, supports, recorded.at, false);
                self.petition.is_assigned = *way == crate::case::act::Way::Assign;
            }
            F::Designated { lead, supports, .. } => self.send_to(lead, supports, recorded.at, true),
            F::ReportedUp { .. } => self.petition.reported.push(recorded.at),
            F::Notified { .. } => self.petition.noticed_at = Some(recorded.at),
            F::Admitted { procedure } => {
                if self.petition.instance == Instance::First {
                    self.petition.admitted = Some((recorded.at, *procedure));
                }
                self.state = State::Handling;
            }
            F::ProcedureSwitched { .. } => {
                if let Some((_, procedure)) = &mut self.petition.admitted {
                    *procedure = crate::case::act::Procedure::Ordinary;
                }
            }
            F::Referred { body, .. } => self.finish(Ending::Referred(body.clone())),
            F::Guided { route, .. } => self.finish(Ending::Guided(route.clone())),
            F::Mediated { .. } => self.finish(Ending::Mediated),
            F::TrackChanged { track, .. } => self.track = *track,
            other => self.apply_opinion(other, recorded),
        }
    }

    fn send_to(&mut self, lead: &UnitId, supports: &[UnitId], at: Timestamp, is_settled: bool) {
        let mut assigned = assigned(lead, at);
        assigned.no_return = is_settled;
        self.line = vec![assigned];
        self.supports = supports.iter().map(supporting).collect();
        self.dispatches += 1;
        self.first_dispatched_at.get_or_insert(at);
        self.state = State::Dispatched;
    }

    fn finish(&mut self, ending: Ending) {
        self.ending = Some(ending);
        self.extension_asked = None;
        self.petition.opinions.retain(|opinion| opinion.issued_at.is_some());
        self.state = State::ToClose;
    }

    fn apply_opinion(&mut self, fact: &F, recorded: &Recorded) {
        match fact {
            F::HearingOpened { .. } => self.petition.hearing = Hearing::Opened,
            F::HearingRecorded { .. } => self.petition.hearing = Hearing::Held,
            F::OpinionDrafted { opinion, verdict, .. } => {
                self.petition.opinions.retain(|opinion| opinion.issued_at.is_some());
                self.petition.opinions.push(Opinion {
                    instance: self.petition.instance,
                    body: self.owner(),
                    text: opinion.clone(),
                    verdict: *verdict,
                    author: recorded.by.id.clone(),
                    issued_at: None,
                    served: None,
                });
                self.state = State::Drafted;
            }
            F::OpinionIssued {} => {
                if let Some(opinion) = self.petition.opinions.last_mut() {
                    opinion.issued_at = Some(recorded.at);
                }
                self.extension_asked = None;
                self.state = State::Issued;
            }
            F::Served { method, received_at } => {
                if let Some(opinion) = self.petition.opinions.last_mut() {
                    opinion.served = Some((*method, *received_at));
                }
                self.serve();
            }
            F::Executed { done: true, .. } => {
                self.petition.execution = Execution::Done;
                if self.state == State::Served && !self.has_remedy_running() {
                    self.finish(Ending::Opined);
                }
            }
            F::ReviewRequested { instance, body, .. } => {
                self.petition.instance = *instance;
                self.petition.bench = Some(body.clone());
                self.petition.benches.push(body.clone());
                self.petition.hearing = Hearing::None;
                self.ending = None;
                self.closed_at = None;
                self.state = State::Received;
            }
            F::Lapsed {} if !self.petition.owes_execution() => self.finish(Ending::Opined),
            F::Terminated { ground, .. } => self.petition.terminated = Some(ground.clone()),
            other => self.apply_beside(other, recorded),
        }
    }

    /// What a served opinion leads to: carrying out, doing again, time for review, or the end.
    fn serve(&mut self) {
        let Some(opinion) = self.petition.opinions.last() else { return };
        let (verdict, instance) = (opinion.verdict, opinion.instance);
        if verdict == Verdict::Revoke {
            self.hand_back();
            return;
        }
        if matches!(verdict, Verdict::Support | Verdict::Change) {
            self.petition.execution = Execution::Owed;
        }
        self.state = State::Served;
        let ends = instance == Instance::FinalReview || !self.is_reviewable();
        if ends && !self.petition.owes_execution() {
            self.finish(Ending::Opined);
        }
    }

    /// 撤销并责令重新办理: the body that handled it has it again.
    fn hand_back(&mut self) {
        self.petition.instance = Instance::First;
        self.petition.bench = None;
        self.petition.hearing = Hearing::None;
        self.petition.execution = Execution::None;
        self.state = if self.line.is_empty() { State::ToDispatch } else { State::Handling };
    }

    /// Whether the opinion of the first instance can be reviewed (条例 art. 31 item 6, 35).
    pub fn is_reviewable(&self) -> bool {
        let own_duty = crate::case::act::Procedure::Duty;
        self.kind.purpose() == Purpose::Appeal
            && self.petition.admitted.is_some_and(|(_, procedure)| procedure != own_duty)
    }

    fn has_remedy_running(&self) -> bool {
        let remedies = [ClockKind::ReviewRequest, ClockKind::FinalReviewRequest];
        remedies.iter().any(|clock| self.live_clock(*clock).is_some())
    }

    fn apply_beside(&mut self, fact: &F, recorded: &Recorded) {
        let petition = &mut self.petition;
        match fact {
            F::Joined { joining } => {
                self.attachments.extend(joining.attachments.iter().copied());
                petition.joined.push(Joined::from(&**joining));
            }
            F::Related { case, .. } => petition.related.push(*case),
            F::Proposed { step, unit, note } => {
                let hands = vec![recorded.by.id.clone()];
                let (unit, note) = (unit.clone(), note.clone());
                petition.proposed = Some(Box::new(Proposed { step: *step, unit, note, hands }));
            }
            F::SignedOff {} => {
                if let Some(proposed) = &mut petition.proposed {
                    proposed.hands.push(recorded.by.id.clone());
                }
            }
            F::SignOffRefused { .. } => petition.proposed = None,
            F::Advised { kind, unit, .. } => {
                petition.proposed.take_if(|proposed| proposed.step == Intended::Advice(*kind));
                petition.advice.push(Advised { kind: *kind, unit: unit.clone(), answered: false });
            }
            F::AdviceAnswered { unit, .. } => {
                for advised in petition.advice.iter_mut().filter(|advised| advised.unit == *unit) {
                    advised.answered = true;
                }
            }
            F::MeasureTaken { measure, unit, .. } => {
                petition.proposed.take_if(|proposed| proposed.step == Intended::Measure(*measure));
                petition.measures.push((*measure, unit.clone(), recorded.at));
            }
            F::Warned { due, .. } => petition.warned.push(*due),
            F::CoordinationOpened { units, .. } => petition.coordination = Some(units.clone()),
            F::CoordinationConcluded { .. } => petition.coordination = None,
            F::BacklogListed { leader, obstacle, .. } => {
                petition.backlog = Some(Backlog {
                    leader: leader.clone(),
                    obstacle: obstacle.clone(),
                    listed_at: recorded.at,
                    cleared: None,
                });
            }
            F::BacklogCleared { proof, .. } => {
                if let Some(backlog) = &mut petition.backlog {
                    backlog.cleared = Some((*proof, recorded.at));
                }
            }
            F::Undertaken { .. } => petition.undertaken.push(recorded.by.id.clone()),
            F::HoursRecorded { unit, minutes, .. } => petition.minutes.push((unit.clone(), *minutes)),
            F::Converted { path, .. } => petition.conversions.push(path.clone()),
            F::Awarded { .. } => petition.awarded = true,
            F::PaperIssued { paper } => petition.papers.push((**paper).clone()),
            _ => {}
        }
    }

    /// After a reopening: handled anew, with what was said before still there.
    pub(super) fn reopen_petition(&mut self) {
        let petition = &mut self.petition;
        petition.instance = Instance::First;
        petition.bench = None;
        petition.hearing = Hearing::None;
        petition.execution = Execution::None;
        petition.admitted = None;
        petition.noticed_at = None;
    }

    /// Where a unit goes on after it signed for a case.
    pub(crate) fn signed_state(&self) -> State {
        let undecided = self.petition.admitted.is_none() && self.kind.purpose() != Purpose::Suggestion;
        if self.track == Track::Petition && undecided { State::Received } else { State::Handling }
    }
}
