//! Where a case stands: the case, the moment, and the key by which two places are the same.

use super::acts::{Move, POLICY, moment};
use super::rules;
use casework::case::Case;
use casework::case::act::Track;
use casework::{Clock, ClockKind, Recorded, State, StateKind};
use jiff::Timestamp;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A case at one of the moments.
#[derive(Clone, Debug)]
pub struct Place {
    pub case: Case,
    pub moment: usize,
    /// Live clocks and their dues when it was merged.
    pub halted: Option<Vec<(ClockKind, Timestamp, bool)>>,
    /// What the last step did wrong, if anything.
    pub flaw: Option<&'static str>,
    /// Whether breaches are recorded here; if not, a clock once stopped can never matter again.
    breaches: bool,
    key: String,
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Hash for Place {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key.hash(state);
    }
}

/// What is remembered of a place once it has been visited.
pub struct Seen {
    pub key: String,
    pub state: StateKind,
    pub running: Vec<ClockKind>,
    pub paused: Vec<ClockKind>,
}

impl Place {
    pub fn new(case: Case, breaches: bool) -> Self {
        let mut place = Self { case, moment: 0, halted: None, flaw: None, breaches, key: String::new() };
        place.key = place.written();
        place
    }

    /// The place after a step, or `None` if the step is refused.
    pub fn after(&self, step: &Move) -> Option<Self> {
        let mut next = self.clone();
        next.flaw = None;
        match step {
            Move::Wait => next.moment += 1,
            Move::Do(by, act) => {
                let (at, policy) = (moment(self.moment), &*POLICY);
                let fact = casework::decide(&self.case, act, by, policy, at).ok()?;
                let version = self.case.version + 1;
                let policy_version = policy.version.clone();
                let recorded = Recorded {
                    case: self.case.id,
                    version,
                    at,
                    by: by.clone(),
                    policy: policy_version,
                    fact,
                };
                let json = serde_json::to_vec(&recorded).ok()?;
                let stored: Recorded = serde_json::from_slice(&json).ok()?;
                next.case = self.case.clone().apply(&stored);
                next.halted = rules::halted(self, act, &next.case);
                next.flaw = rules::broken(self, act, &recorded, &stored, &next.case);
                next.prune();
            }
        }
        next.key = next.written();
        Some(next)
    }

    pub fn mark(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.key.hash(&mut hasher);
        hasher.finish()
    }

    pub fn seen(&self) -> Seen {
        let live = || self.case.clocks.iter().filter(|c| c.stopped.is_none());
        Seen {
            key: self.key.clone(),
            state: self.case.state_kind(),
            running: live().filter(|c| c.is_running()).map(|c| c.kind).collect(),
            paused: live().filter(|c| c.is_paused()).map(|c| c.kind).collect(),
        }
    }

    /// Everything that can make a difference to what may happen next, and nothing else.
    fn written(&self) -> String {
        let case = &self.case;
        let mut key = format!("{}|{:?}|{:?}|{}", self.moment, case.state, case.kind, case.round);
        let _ = write!(key, "|{:?}|{:?}", case.accused, (case.contactable, case.contacted_at.is_some()));
        for assigned in &case.line {
            let _ = write!(key, "|{} {}", assigned.unit, assigned.no_return);
        }
        let may_return = matches!(case.state_kind(), StateKind::Dispatched | StateKind::Merged);
        let last = case.line.last().filter(|last| may_return && !last.no_return);
        let _ = write!(key, "|{:?}", last.map(|assigned| assigned.at));
        for clock in &case.clocks {
            let _ = write!(key, "|{:?}{}", clock.kind, clock.round);
            if self.matters(clock) {
                let state = (clock.stopped.is_some(), clock.breached.is_some(), clock.is_paused());
                let _ = write!(key, " {} {state:?}", clock.due);
            }
        }
        let mut answers = case.follow_ups.iter().map(|f| f.answers.as_ref().map(|a| (a.solved, a.satisfied)));
        let _ = write!(key, "|{} {:?}", case.follow_ups.len().min(2), answers.next_back());
        let _ = write!(key, "|{:?} {:?}", case.handler, (&case.extension_asked, &case.extensions));
        let issued = case.reply.as_ref().is_some_and(|reply| reply.issued.is_some());
        let _ = write!(key, "|{issued} {:?} {}", case.rating.is_some(), case.reworks);
        let watched = case.supervision.map(|s| (s.answered.is_some(), s.concluded.is_some()));
        let _ = write!(key, "|{watched:?} {:?} {:?}", case.ending, case.closed_at);
        let _ = write!(key, "|{:?} {:?} {:?} {:?}", case.supports, case.recused, case.absorbed, case.invited);
        let _ = write!(key, "|{:?} {:?}", self.halted, self.flaw);
        for question in &case.questions {
            let _ = write!(key, "|{:?} {}", question.of, question.reasons.is_some());
        }
        if case.track == Track::Petition || !case.petition.advice.is_empty() {
            let _ = write!(key, "|{:?}", case.petition);
        }
        key
    }
    /// Whether a clock can still make a difference: alive, halted by a merging, or missed and not recorded.
    fn matters(&self, clock: &Clock) -> bool {
        let halted = matches!(&self.case.state, State::Merged { halted, .. } if halted.contains(&clock.kind));
        let missed = |stopped| self.breaches && clock.is_missed(stopped);
        halted || clock.stopped.is_none_or(missed)
    }

    /// Of opinions only the last issued and the draft say where a case stands, and not when they came.
    fn prune_petition(&mut self) {
        let petition = &mut self.case.petition;
        let issued = petition.opinions.iter().rposition(|opinion| opinion.issued_at.is_some());
        let from = issued.unwrap_or(petition.opinions.len().saturating_sub(1));
        petition.opinions.drain(..from);
        for opinion in &mut petition.opinions {
            opinion.issued_at = opinion.issued_at.map(|_| moment(0));
            opinion.served = opinion.served.map(|(how, _)| (how, moment(0)));
        }
        petition.noticed_at = petition.noticed_at.map(|_| moment(0));
        petition.benches.sort_unstable();
        petition.benches.dedup();
        petition.benches.truncate(4);
        petition.reported.clear();
        petition.measures.clear();
        petition.joined.clear();
        petition.related.clear();
    }

    /// Forgets what can never matter again. Answer clocks are kept to be counted.
    fn prune(&mut self) {
        let hotline = self.case.track == Track::Hotline;
        let mut clocks = self.case.clocks.clone();
        clocks.retain(|clock| clock.kind == ClockKind::Answer && hotline || self.matters(clock));
        clocks.sort_by_key(|clock| (clock.kind, clock.round));
        self.case.clocks = clocks;
        self.case.version = 1;
        self.case.dispatches = self.case.dispatches.min(1);
        self.case.returns.clear();
        self.case.parts.clear();
        self.case.attachments.clear();
        self.case.reminders = 0;
        self.case.confidential = false;
        if self.case.state_kind() != StateKind::Handling {
            self.case.invited.clear();
        }
        self.prune_petition();
    }
}
