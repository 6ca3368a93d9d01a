//! One case of the city: what it is like, where it stands, and what its people will do next.
//!
//! The city keeps its own copy of every case by the same pure rules as the ledger, so that it never
//! has to read while it loads, and so that every act it sends is one the rules allow.

use super::World;
use super::arrivals::Arrival;
use super::traits::{Path, Traits};
use super::words::Words;
use crate::dice::Dice;
use anyhow::{Result, bail};
use casework::case::act::{Act, ActKind};
use casework::case::state::StateKind;
use casework::personal::Sealed;
use casework::{Actor, Case, CaseId, Fact, Policy, Recorded, Role, UnitId};
use jiff::Timestamp;
use ledger::{Command, Deed, Done, Envelope, Failure, Key};
use std::collections::{BTreeMap, BTreeSet};

/// What somebody will do at some moment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Register,
    /// Whatever the state asks for.
    Main,
    Contact,
    Work,
    Assign,
    AskExtension,
    DecideExtension,
    Support,
    Contribute(UnitId),
    Remind,
    Add,
    Withdraw,
    Supervise,
    AnswerSupervision,
    Recuse,
    Rate,
    Reopen,
    Merge,
    Unmerge,
    Split,
}

/// What a case asks of the city because it takes two cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pair {
    Merge { duplicate: u64, main: u64, at: Timestamp },
    Unmerge { duplicate: u64, at: Timestamp },
    Split { from: u64, at: Timestamp },
}

/// Who has acted.
pub(super) type Actors = BTreeSet<(String, Role, Option<UnitId>)>;

/// What was done, counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub acts: BTreeMap<ActKind, u64>,
    pub refused: BTreeMap<String, u64>,
    pub forgone: BTreeMap<String, u64>,
    pub actors: Actors,
}

impl Tally {
    pub fn did(&mut self, act: ActKind, by: &Actor) {
        *self.acts.entry(act).or_default() += 1;
        self.actors.insert((by.id.to_string(), by.role, by.unit.clone()));
    }
}

/// A case and its people.
#[derive(Clone, Debug)]
pub(super) struct Life {
    pub serial: u64,
    pub arrival: Option<Arrival>,
    pub case: Option<Case>,
    pub traits: Traits,
    pub dice: Dice,
    pub twin: Option<u64>,
    pub pairs: Vec<Pair>,
    pub tally: Tally,
    pub main_at: Option<Timestamp>,
    /// The unit it lies with is the wrong one.
    pub wrong: bool,
    steps: BTreeSet<(Timestamp, u32, Step)>,
    order: u32,
}

/// What an act is written with.
pub(super) struct Pen<'a> {
    pub words: &'a Words,
    pub dice: &'a mut Dice,
    pub envelope: Envelope,
    pub english: bool,
}

impl Pen<'_> {
    /// A note of the office, by its key in `data/office.toml`.
    pub fn note(&mut self, key: &str) -> Result<Sealed> {
        let text = self.words.office(key, self.dice, &[]);
        Ok(self.envelope.note(&text)?)
    }

    /// A reply, in the language of the request.
    pub fn reply(&mut self, key: &str) -> Result<Sealed> {
        let english = if key == "direct" { "direct_en" } else { "reply_en" };
        let text = self.words.office(if self.english { english } else { key }, self.dice, &[]);
        Ok(self.envelope.reply(&text)?)
    }
}

impl Life {
    /// Somebody who is about to turn to the hotline.
    pub fn begin(world: &World, serial: u64, arrival: Arrival, twin: Option<u64>) -> Self {
        let subject = u64::try_from(arrival.received_at.as_microsecond()).unwrap_or(serial);
        let mut dice = Dice::of(world.seed, subject);
        let policy = world.policy(arrival.received_at);
        let traits = Traits::of(policy, &arrival, &mut dice);
        let mut life = Self::blank(serial, traits, dice);
        life.twin = twin;
        if twin.is_some() {
            life.traits.path = Path::Handle;
        }
        let at = super::course::registration(policy, &arrival, &mut life.dice);
        life.arrival = Some(arrival);
        life.plan(at, Step::Register);
        life
    }

    /// A case that is under way already.
    pub fn resume(world: &World, serial: u64, case: Case, now: Timestamp) -> Self {
        let subject = u64::try_from(case.id.0).unwrap_or(serial) ^ u64::from(case.version);
        let mut dice = Dice::of(world.seed, subject);
        let traits = Traits::of_handling(&mut dice);
        let mut life = Self::blank(serial, traits, dice);
        life.case = Some(case);
        life.plan_main(world.policy(now), now);
        life
    }

    fn blank(serial: u64, traits: Traits, dice: Dice) -> Self {
        Self {
            serial,
            arrival: None,
            case: None,
            traits,
            dice,
            twin: None,
            pairs: Vec::new(),
            tally: Tally::default(),
            main_at: None,
            wrong: false,
            steps: BTreeSet::new(),
            order: 0,
        }
    }

    /// A new life with the same people, nothing planned and nothing counted.
    pub fn fresh(&mut self) -> Self {
        let subject = u64::try_from(self.dice.between(0, i64::MAX - 1)).unwrap_or(0);
        Self::blank(self.serial, self.traits.clone(), Dice::of(subject, self.serial))
    }

    /// Something will happen at that moment.
    pub fn plan(&mut self, at: Timestamp, step: Step) {
        self.order += 1;
        if step == Step::Main {
            self.main_at = Some(at);
        }
        self.steps.insert((at, self.order, step));
    }

    /// When something happens next.
    pub fn next(&self) -> Option<Timestamp> {
        self.steps.first().map(|(at, ..)| *at)
    }

    pub fn id(&self) -> Option<CaseId> {
        self.case.as_ref().map(|case| case.id)
    }

    pub fn state(&self) -> Option<StateKind> {
        self.case.as_ref().map(Case::state_kind)
    }

    /// Everything that happens before `end`.
    pub async fn live(&mut self, world: &World, end: Timestamp) -> Result<()> {
        if world.live {
            self.refresh(world, end).await?;
        }
        while self.next().is_some_and(|at| at < end) {
            let Some((at, _, step)) = self.steps.pop_first() else { break };
            if step == Step::Main && self.main_at != Some(at) {
                continue;
            }
            let at = self.case.as_ref().map_or(at, |case| at.max(case.changed_at));
            self.step(world, at, step).await?;
        }
        Ok(())
    }

    /// People may have acted on the case meanwhile; then its people wait and see.
    async fn refresh(&mut self, world: &World, now: Timestamp) -> Result<()> {
        let Some(known) = &self.case else { return Ok(()) };
        let Some(fresh) = world.ledger.case(known.id).await? else { return Ok(()) };
        if fresh.version != known.version {
            self.case = Some(fresh);
            self.steps.clear();
            let later = super::hours::after(now, self.dice.between(20, 90));
            self.plan_main(world.policy(now), later);
        }
        Ok(())
    }

    /// Tries an act; `false` if the rules would refuse it, and then nothing is sent.
    pub async fn attempt(
        &mut self,
        world: &World,
        at: Timestamp,
        by: Actor,
        write: impl FnOnce(&mut Pen<'_>) -> Result<Act>,
    ) -> Result<bool> {
        let Some(case) = &self.case else { return Ok(false) };
        let english = case.language.starts_with("en");
        let mut pen = Pen { words: &world.words, dice: &mut self.dice, envelope: Envelope::new(), english };
        let act = write(&mut pen)?;
        let envelope = pen.envelope;
        let policy = world.policy(at);
        let fact = match casework::decide(case, &act, &by, policy, at) {
            Ok(fact) => fact,
            Err(refusal) => {
                let what = format!("{} {} {:?}", refusal.act.code(), refusal.code.code(), refusal.state);
                *self.tally.forgone.entry(what).or_default() += 1;
                return Ok(false);
            }
        };
        let key = key(case.id, case.version + 1)?;
        let kind = act.kind();
        let deed = Deed::Act(case.id, Box::new(act));
        let command = Command::new(key, by.clone(), at, deed, envelope).seeing(case.version);
        if self.send(world, command).await?.is_none() {
            return Ok(false);
        }
        self.took_place(fact, &by, policy, at);
        self.tally.did(kind, &by);
        self.follow(world, at, kind);
        Ok(true)
    }

    /// Sends a command; `None` if it was refused after all, which is counted.
    pub async fn send(&mut self, world: &World, command: Command) -> Result<Option<Done>> {
        match world.ledger.perform(command).await {
            Ok(done) => Ok(Some(done)),
            Err(Failure::Stale { .. }) if world.live => Ok(None),
            Err(Failure::Refused(refusal)) => {
                let what = format!("{} {}", refusal.act.code(), refusal.code.code());
                *self.tally.refused.entry(what).or_default() += 1;
                Ok(None)
            }
            Err(fault) => bail!(fault),
        }
    }

    /// The city's own copy of the case, one fact further.
    pub fn took_place(&mut self, fact: Fact, by: &Actor, policy: &Policy, at: Timestamp) {
        if let Some(case) = self.case.take() {
            let (id, version) = (case.id, case.version + 1);
            let recorded =
                Recorded { case: id, version, at, by: by.clone(), policy: policy.version.clone(), fact };
            self.case = Some(case.apply(&recorded));
        }
    }
}

/// The same act is never done twice, not even by a city that was interrupted.
pub(super) fn key(case: CaseId, version: u32) -> Result<Key> {
    Ok(Key::parse(&format!("city-{case}-{version:05}"))?)
}
