//! What happens beside the main way: calls, site visits, extensions, reminders, supervision, recusal,
//! ratings, reopening. And the first step of all, the registration.

use super::World;
use super::arrivals::Arrival;
use super::life::{Life, Pair, Pen, Step, key};
use super::people::handler;
use anyhow::Result;
use casework::access;
use casework::case::act::{Act, ActKind, Appearance, Channel, Method, PetitionAct, Submission, Track, Work};
use casework::case::state::StateKind;
use casework::policy::model::UnitKind;
use casework::{Actor, Case, CaseId, ClockKind, Policy, Recorded, Role, UnitId};
use jiff::Timestamp;
use ledger::projection::{Card, DueRow};
use ledger::{Command, Deed, Done, Envelope, Key};

impl Life {
    pub(super) async fn step(&mut self, world: &World, at: Timestamp, step: Step) -> Result<()> {
        match step {
            Step::Register => self.register(world, at).await,
            Step::Main => self.pass_down_or_go_on(world, at).await,
            Step::Merge => {
                let merge = self.twin.map(|main| Pair::Merge { duplicate: self.serial, main, at });
                self.pairs.extend(merge.filter(|_| self.is_open()));
                Ok(())
            }
            Step::Unmerge => {
                self.pairs.push(Pair::Unmerge { duplicate: self.serial, at });
                Ok(())
            }
            Step::Split => {
                let whole = matches!(
                    self.state(),
                    Some(StateKind::ToDispatch | StateKind::Registered | StateKind::Handling)
                );
                self.pairs.extend(whole.then_some(Pair::Split { from: self.serial, at }));
                Ok(())
            }
            step if self.fits(&step) => self.aside(world, at, step).await,
            _ => Ok(()),
        }
    }

    fn is_open(&self) -> bool {
        self.state().is_some_and(StateKind::is_open)
    }

    /// Whether the moment for it has not passed.
    fn fits(&self, step: &Step) -> bool {
        let Some(state) = self.state() else { return false };
        let with_unit = matches!(
            state,
            StateKind::Dispatched | StateKind::Handling | StateKind::Drafted | StateKind::Approved
        );
        let case = self.case.as_ref();
        match step {
            Step::Contact => with_unit && case.is_some_and(|c| c.contacted_at.is_none()),
            Step::Work => with_unit && state != StateKind::Dispatched,
            Step::Assign | Step::Support => matches!(state, StateKind::Dispatched | StateKind::Handling),
            Step::AskExtension => state == StateKind::Handling && case.is_some_and(|c| !c.is_rework()),
            Step::DecideExtension => with_unit && case.is_some_and(|c| c.extension_asked.is_some()),
            Step::Contribute(unit) => {
                let asked = |c: &Case| c.supports.iter().any(|s| s.unit == *unit && !s.contributed);
                with_unit && state != StateKind::Approved && case.is_some_and(asked)
            }
            Step::Withdraw => with_unit && state != StateKind::Drafted && state != StateKind::Approved,
            Step::Supervise => state.is_open() && case.is_some_and(|c| !c.is_supervised()),
            Step::AnswerSupervision => {
                let owed = |c: &Case| c.supervision.is_some_and(|s| s.answered.is_none());
                state.is_open() && case.is_some_and(|c| c.unit().is_some() && c.is_supervised() && owed(c))
            }
            Step::Rate => {
                let ripe = matches!(state, StateKind::Replied | StateKind::ToClose | StateKind::Closed);
                ripe && case.is_some_and(|c| c.rating.is_none())
            }
            Step::Reopen => state == StateKind::Closed,
            Step::Recuse => state.is_open() && case.is_some_and(|c| c.unit().is_some()),
            _ => state.is_open(),
        }
    }

    async fn aside(&mut self, world: &World, at: Timestamp, step: Step) -> Result<()> {
        let Some(by) = self.actor_for(&step) else { return Ok(()) };
        let policy = world.policy(at);
        let _did = match step {
            Step::DecideExtension => self.decide_extension(world, at, by).await?,
            Step::Support => {
                let unit =
                    self.case.as_ref().and_then(|c| super::conduct::other_unit(policy, c, &mut self.dice));
                let Some(unit) = unit else { return Ok(()) };
                let taken = |c: &Case| c.supports.iter().any(|s| s.unit == unit);
                if self.case.as_ref().is_some_and(taken) {
                    return Ok(());
                }
                self.attempt(world, at, by, |pen| Ok(Act::AddSupport { unit, advice: pen.note("advice")? }))
                    .await?
            }
            Step::AskExtension => {
                let Some(rule) = policy.extensions.first().map(|rule| rule.id.clone()) else { return Ok(()) };
                let write =
                    |pen: &mut Pen<'_>| Ok(Act::AskExtension { rule, reason: pen.note("extension")? });
                self.attempt(world, at, by, write).await?
            }
            Step::Recuse => {
                let case = self.case.as_ref();
                let Some(person) = case.and_then(|c| Some(format!("{}-h3", c.unit()?))) else {
                    return Ok(());
                };
                let person = person.as_str().into();
                self.attempt(world, at, by, |pen| Ok(Act::Recuse { person, reason: pen.note("recuse")? }))
                    .await?
            }
            Step::Rate => {
                let answers = self.answers(policy);
                let write = |pen: &mut Pen<'_>| Ok(Act::Rate { answers, note: pen.note("content")? });
                self.attempt(world, at, by, write).await?
            }
            Step::Assign => {
                let person = by.id.clone();
                self.attempt(world, at, by, |_| Ok(Act::AssignHandler { person })).await?
            }
            other => self.attempt(world, at, by, |pen| note(pen, &other)).await?,
        };
        Ok(())
    }

    fn actor_for(&mut self, step: &Step) -> Option<Actor> {
        match step {
            Step::Remind if self.dice.chance(500) => Some(self.desk(Role::Agent)),
            Step::Reopen if self.dice.chance(400) => Some(self.desk(Role::FollowUp)),
            Step::Reopen | Step::Remind | Step::Add | Step::Withdraw | Step::Rate => Some(Actor::requester()),
            Step::Supervise => Some(self.desk(Role::Supervisor)),
            Step::Recuse | Step::DecideExtension => Some(self.desk(Role::Dispatcher)),
            Step::Contribute(unit) => Some(handler(unit, self.case.as_ref()?, &mut self.dice)),
            _ => self.handler(),
        }
    }

    async fn decide_extension(&mut self, world: &World, at: Timestamp, by: Actor) -> Result<bool> {
        if self.dice.chance(780) {
            let write = |pen: &mut Pen<'_>| Ok(Act::GrantExtension { note: pen.note("extension_granted")? });
            if self.attempt(world, at, by.clone(), write).await? {
                return Ok(true);
            }
        }
        let write = |pen: &mut Pen<'_>| Ok(Act::RefuseExtension { note: pen.note("extension_refused")? });
        self.attempt(world, at, by, write).await
    }

    /// The unit answers if it has not, and the supervisor is content.
    pub(super) async fn end_supervision(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let owed = self.case.as_ref().is_some_and(|c| c.supervision.is_some_and(|s| s.answered.is_none()));
        if let Some(by) = self.handler().filter(|_| owed) {
            let write =
                |pen: &mut Pen<'_>| Ok(Act::AnswerSupervision { note: pen.note("supervise_answer")? });
            self.attempt(world, at, by, write).await?;
        }
        let by = self.desk(Role::Supervisor);
        let write = |pen: &mut Pen<'_>| Ok(Act::ConcludeSupervision { note: pen.note("supervise_end")? });
        self.attempt(world, at, by, write).await?;
        Ok(())
    }

    /// A district that has accepted a case may pass it on to the street it lies in.
    async fn pass_down_or_go_on(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let policy = world.policy(at);
        let below = self.case.as_ref().filter(|_| self.traits.passed_down).and_then(|c| street(policy, c));
        let Some(to) = below.filter(|_| self.state() == Some(StateKind::Handling)) else {
            return self.main_step(world, at).await;
        };
        self.traits.passed_down = false;
        let Some(by) = self.handler() else { return Ok(()) };
        let write = |pen: &mut Pen<'_>| Ok(Act::SubDispatch { to, advice: pen.note("advice")? });
        if !self.attempt(world, at, by, write).await? {
            self.main_step(world, at).await?;
        }
        Ok(())
    }

    async fn register(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let Some(arrival) = self.arrival.clone() else { return Ok(()) };
        let by = match arrival.channel {
            Channel::Web | Channel::App | Channel::Wechat => Actor::requester(),
            _ => self.desk(Role::Agent),
        };
        let mut envelope = Envelope::new();
        let known = by.role == Role::Agent || self.dice.chance(500);
        let submission = submission(&arrival, known, &mut envelope)?;
        let key = Key::parse(&format!("city-{:x}-{}", world.seed, arrival.received_at.as_microsecond()))?;
        let deed = Deed::Register(Box::new(submission.clone()));
        let command = Command::new(key, by.clone(), at, deed, envelope);
        if let Some(done) = self.send(world, command).await? {
            self.born(world, &submission, &by, at, &done);
        }
        Ok(())
    }

    /// The city's own copy of a new case.
    pub(super) fn born(&mut self, world: &World, said: &Submission, by: &Actor, at: Timestamp, done: &Done) {
        let policy = world.policy(at);
        let Ok(fact) = casework::register(said, by, policy, at) else { return };
        self.case = first(done.case, fact, by, policy, at);
        self.tally.did(ActKind::Register, by);
        self.follow(world, at, ActKind::Register);
    }

    /// The system records a clock that ran out, warns of one that soon will, and lets the requester's own time lapse.
    /// `true` if anything was recorded.
    pub(super) async fn run_out(&mut self, world: &World, at: Timestamp, due: &DueRow) -> Result<bool> {
        let clock = due.clock;
        let act = match due.card {
            Card::Yellow => PetitionAct::Warn { clock }.into(),
            Card::Red if clock.is_requesters() => PetitionAct::Lapse.into(),
            Card::Red => Act::RecordBreach { clock },
        };
        let at = self.case.as_ref().map_or(at, |case| at.max(case.changed_at));
        let done = self.attempt(world, at, Actor::system(), |_| Ok(act)).await?;
        let grave = matches!(clock, ClockKind::Answer | ClockKind::Handle | ClockKind::Rework);
        if done && due.card == Card::Red && grave && self.is_open() && self.dice.chance(150) {
            let minutes = self.dice.between(30, 300);
            let when = super::hours::office(world.policy(at), at, minutes, &mut self.dice);
            self.plan(when, Step::Supervise);
        }
        Ok(done)
    }
}

fn note(pen: &mut Pen<'_>, step: &Step) -> Result<Act> {
    Ok(match step {
        Step::Contact => {
            let reached = pen.dice.chance(860);
            let method =
                *pen.dice.pick(&[Method::Phone, Method::Phone, Method::Sms]).unwrap_or(&Method::Phone);
            Act::RecordContact {
                reached,
                method,
                note: pen.note(if reached { "contact" } else { "no_answer" })?,
            }
        }
        Step::Work => {
            let work = *pen.dice.pick(Work::ALL).unwrap_or(&Work::SiteVisit);
            Act::RecordWork { work, note: pen.note("work")? }
        }
        Step::Add => Act::AddMaterial { note: pen.note("added")?, attachments: Vec::new() },
        Step::Withdraw => Act::Withdraw { reason: pen.note("withdraw")? },
        Step::Supervise => Act::Supervise { note: pen.note("supervise")? },
        Step::AnswerSupervision => Act::AnswerSupervision { note: pen.note("supervise_answer")? },
        Step::Reopen => Act::Reopen { facts: pen.note("reopen")? },
        Step::Contribute(_) => Act::Contribute { note: pen.note("contribute")? },
        _ => Act::Remind { note: pen.note("remind")? },
    })
}

/// The street or town of the case's place, if the accountable unit is the district above it.
pub(super) fn street(policy: &Policy, case: &Case) -> Option<UnitId> {
    let (unit, area) = (case.unit()?, case.area.as_ref()?);
    let below =
        policy.units.values().filter(|u| u.parent.as_ref() == Some(unit) && u.kind == UnitKind::Street);
    let mut of_place = below.filter(|u| u.area.as_ref() == Some(area)).map(|u| u.id.clone());
    of_place.next().filter(|street| !access::is_accused(policy, case, street))
}

/// What an arrival says, sealed.
pub(super) fn submission(arrival: &Arrival, classified: bool, envelope: &mut Envelope) -> Result<Submission> {
    Ok(Submission {
        kind: arrival.kind,
        channel: arrival.channel,
        category: Some(arrival.category.clone()).filter(|_| classified),
        urgency: arrival.urgency,
        area: arrival.area.clone(),
        language: arrival.language.to_owned(),
        matter: envelope.matter(&arrival.matter)?,
        requester: envelope.requester(&arrival.requester)?,
        contactable: !arrival.requester.phone.is_empty(),
        confidential: arrival.confidential,
        accused: arrival.accused.clone(),
        attachments: Vec::new(),
        received_at: arrival.received_at,
        split_from: None,
        track: if arrival.petition { Track::Petition } else { Track::Hotline },
        appearance: Appearance {
            read_back: arrival.petition && arrival.channel.is_oral(),
            ..Appearance::default()
        },
    })
}

pub(super) fn first(
    id: CaseId,
    fact: casework::Fact,
    by: &Actor,
    policy: &Policy,
    at: Timestamp,
) -> Option<Case> {
    let policy = policy.version.clone();
    Case::fold(&[Recorded { case: id, version: 1, at, by: by.clone(), policy, fact }])
}

/// The key of the act that makes the next version of a case.
pub(super) fn next_key(case: &Case) -> Result<Key> {
    key(case.id, case.version + 1)
}
