//! What the people of a case do in each state: the main way from intake to the archive.

use super::World;
use super::hours::after;
use super::life::{Life, Step};
use super::people::{approver, at_desk, handler};
use super::traits::Path;
use anyhow::Result;
use casework::access;
use casework::case::Ending;
use casework::case::act::{
    Act, Answers, Basis, Channel, Fault, Finding, Method, Outcome, RequestKind, Satisfaction, Track,
};
use casework::case::state::{Owner, StateKind};
use casework::policy::model::UnitKind;
use casework::{Actor, Case, Policy, Role, UnitId};
use jiff::Timestamp;

impl Life {
    /// Does whatever the state asks for.
    pub(super) async fn main_step(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let before = self.case.as_ref().map(|case| case.version);
        let petition = self.case.as_ref().is_some_and(|case| case.track == Track::Petition);
        match self.state() {
            Some(
                StateKind::ToDispatch
                | StateKind::Received
                | StateKind::Handling
                | StateKind::Drafted
                | StateKind::Approved
                | StateKind::Issued
                | StateKind::Served,
            ) if petition => self.petition_step(world, at).await?,
            Some(StateKind::Registered) if petition => {
                let by = self.desk(Role::Dispatcher);
                self.precheck(world, at, by).await?;
            }
            Some(StateKind::Registered) => self.intake(world, at).await?,
            Some(StateKind::AwaitingMaterial) => self.supply(world, at).await?,
            Some(StateKind::ToDispatch) => self.dispatch(world, at, Role::Dispatcher).await?,
            Some(StateKind::Dispatched) => self.accept(world, at).await?,
            Some(StateKind::SentBack) => self.settle(world, at).await?,
            Some(StateKind::Handling) => self.handle(world, at).await?,
            Some(StateKind::Drafted) => self.approve(world, at).await?,
            Some(StateKind::Approved) => self.issue(world, at).await?,
            Some(StateKind::Replied) => self.follow_up(world, at).await?,
            Some(StateKind::ToClose) => self.close(world, at).await?,
            Some(StateKind::Closed) => {
                let by = at_desk(Role::FollowUp, self.case.as_ref(), &mut self.dice);
                self.attempt(world, at, by, |_| Ok(Act::Archive)).await?;
            }
            Some(
                StateKind::Archived
                | StateKind::Merged
                | StateKind::Received
                | StateKind::Issued
                | StateKind::Served,
            )
            | None => return Ok(()),
        }
        let unmoved = self.case.as_ref().map(|case| case.version) == before;
        if unmoved || self.main_at == Some(at) {
            self.plan(after(at, 600), Step::Main);
        }
        Ok(())
    }

    pub(super) fn desk(&mut self, role: Role) -> Actor {
        at_desk(role, self.case.as_ref(), &mut self.dice)
    }

    /// A handler of the unit that is accountable now.
    pub(super) fn handler(&mut self) -> Option<Actor> {
        let case = self.case.as_ref()?;
        Some(handler(case.unit()?, case, &mut self.dice))
    }

    fn approver(&mut self) -> Option<Actor> {
        let case = self.case.as_ref()?;
        Some(approver(case.unit()?, case, &mut self.dice))
    }

    async fn intake(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let spoken =
            self.case.as_ref().is_some_and(|c| matches!(c.channel, Channel::Phone | Channel::Enterprise));
        let by = self.desk(if spoken { Role::Agent } else { Role::Dispatcher });
        let policy = world.policy(at);
        let ended = match self.traits.path {
            Path::Answer => {
                let write = |pen: &mut super::life::Pen<'_>| {
                    Ok(Act::AnswerDirectly { reply: pen.reply("direct")?, article: None })
                };
                self.attempt(world, at, by.clone(), write).await?
            }
            Path::HandOver => {
                let bodies: Vec<_> = policy.emergency_bodies.keys().cloned().collect();
                let body = self.dice.pick(&bodies).cloned().unwrap_or_default();
                let write =
                    |pen: &mut super::life::Pen<'_>| Ok(Act::HandOver { body, seat: pen.note("seat")? });
                self.attempt(world, at, by.clone(), write).await?
            }
            Path::Decline => {
                let grounds: Vec<_> = policy.grounds.keys().cloned().collect();
                let ground = self.dice.pick(&grounds).cloned().unwrap_or_default();
                let by = self.desk(Role::Dispatcher);
                let write = |pen: &mut super::life::Pen<'_>| {
                    Ok(Act::Decline { ground, wording: pen.note("decline")? })
                };
                self.attempt(world, at, by, write).await?
            }
            Path::Handle => false,
        };
        if ended {
            return Ok(());
        }
        self.traits.path = Path::Handle;
        if std::mem::take(&mut self.traits.vague) && self.case.as_ref().is_some_and(|c| c.contactable) {
            let ask =
                |pen: &mut super::life::Pen<'_>| Ok(Act::AskMaterial { question: pen.note("material")? });
            self.attempt(world, at, by, ask).await?;
            return Ok(());
        }
        let direct = !policy.procedure.precheck_required && self.dice.chance(200);
        if direct && self.case.as_ref().is_some_and(|case| case.category.is_some()) {
            return self.dispatch(world, at, by.role).await;
        }
        self.precheck(world, at, by).await
    }

    async fn precheck(&mut self, world: &World, at: Timestamp, by: Actor) -> Result<()> {
        let Some(case) = &self.case else { return Ok(()) };
        let told = case.category.clone().or_else(|| self.arrival.as_ref().map(|a| a.category.clone()));
        let any = || world.policy(at).categories.keys().next().cloned();
        let category = told.or_else(any).unwrap_or_default();
        let kind = case.kind;
        let raised = self.dice.chance(30);
        let urgency = if raised { casework::case::act::Urgency::Pressing } else { case.urgency };
        let area = case.area.clone();
        self.attempt(world, at, by, |_| Ok(Act::Precheck { category, urgency, kind, area })).await?;
        Ok(())
    }

    async fn supply(&mut self, world: &World, at: Timestamp) -> Result<()> {
        if self.dice.chance(780) {
            let add = |pen: &mut super::life::Pen<'_>| {
                Ok(Act::AddMaterial { note: pen.note("added")?, attachments: Vec::new() })
            };
            self.attempt(world, at, Actor::requester(), add).await?;
            return Ok(());
        }
        let asker = match self.case.as_ref().and_then(Case::owner) {
            Some(Owner::Unit(_)) => self.handler(),
            _ => Some(self.desk(Role::Dispatcher)),
        };
        if let Some(by) = asker {
            self.attempt(world, at, by, |pen| Ok(Act::Proceed { reason: pen.note("proceed")? })).await?;
        }
        Ok(())
    }

    async fn dispatch(&mut self, world: &World, at: Timestamp, role: Role) -> Result<()> {
        let policy = world.policy(at);
        let by = self.desk(role);
        let Some(case) = self.case.take() else { return Ok(()) };
        let wrongly = std::mem::take(&mut self.traits.misrouted) && case.dispatches == 0;
        let found = choose(policy, &case, wrongly, &mut self.dice);
        let support = self.traits.shared.then(|| other_unit(policy, &case, &mut self.dice)).flatten();
        self.case = Some(case);
        self.traits.shirked |= wrongly;
        self.traits.misrouted = false;
        let Some((lead, basis)) = found else { return Ok(()) };
        let supports = support.into_iter().filter(|unit| *unit != lead).collect();
        self.wrong = wrongly;
        let write = |pen: &mut super::life::Pen<'_>| {
            Ok(Act::Dispatch { lead, supports, basis, advice: pen.note("advice")? })
        };
        self.attempt(world, at, by, write).await?;
        Ok(())
    }

    async fn accept(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let Some(by) = self.handler() else { return Ok(()) };
        if std::mem::take(&mut self.traits.shirked) {
            let reasons: Vec<_> = world.policy(at).send_back_reasons.keys().cloned().collect();
            let reason = self.dice.pick(&reasons).cloned().unwrap_or_default();
            let write =
                |pen: &mut super::life::Pen<'_>| Ok(Act::SendBack { reason, note: pen.note("send_back")? });
            if self.attempt(world, at, by.clone(), write).await? {
                return Ok(());
            }
        }
        self.attempt(world, at, by, |_| Ok(Act::Accept)).await?;
        Ok(())
    }

    async fn settle(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let Some(case) = &self.case else { return Ok(()) };
        let by = match case.settler() {
            Owner::Desk(_) => self.desk(Role::Dispatcher),
            Owner::Unit(unit) => handler(&unit, case, &mut self.dice),
        };
        if std::mem::take(&mut self.wrong) || self.dice.chance(200) {
            let fault = match self.dice.below(20) {
                0..=10 => Fault::Dispatcher,
                11..=15 => Fault::Agent,
                _ => Fault::Nobody,
            };
            let write =
                |pen: &mut super::life::Pen<'_>| Ok(Act::GrantSendBack { fault, note: pen.note("grant")? });
            self.attempt(world, at, by, write).await?;
        } else {
            let write =
                |pen: &mut super::life::Pen<'_>| Ok(Act::RefuseSendBack { note: pen.note("refuse")? });
            self.attempt(world, at, by, write).await?;
        }
        Ok(())
    }

    async fn handle(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let Some(by) = self.handler() else { return Ok(()) };
        let waits = self.case.as_ref().is_some_and(|case| case.extension_asked.is_some());
        if waits && self.dice.chance(700) {
            self.plan(after(at, 300), Step::Main);
            return Ok(());
        }
        let (outcome, key) = match self.dice.below(100) {
            0..=69 => (Outcome::Solved, "solved"),
            70..=93 => (Outcome::Explained, "explained"),
            _ => (Outcome::Unsolved, "unsolved"),
        };
        let judged = self.case.as_ref().map(|case| case.kind);
        let finding = match judged {
            Some(RequestKind::Complaint | RequestKind::Report) => *self
                .dice
                .pick(&[Finding::True, Finding::True, Finding::Partly, Finding::Untrue])
                .unwrap_or(&Finding::True),
            _ => Finding::NotApplicable,
        };
        let write = |pen: &mut super::life::Pen<'_>| {
            Ok(Act::DraftReply { reply: pen.reply(key)?, note: pen.note("work")?, outcome, finding })
        };
        self.attempt(world, at, by, write).await?;
        Ok(())
    }

    async fn approve(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let Some(by) = self.approver() else { return Ok(()) };
        if self.dice.chance(80) {
            let write = |pen: &mut super::life::Pen<'_>| Ok(Act::ReturnDraft { note: pen.note("returned")? });
            self.attempt(world, at, by, write).await?;
        } else {
            self.attempt(world, at, by, |_| Ok(Act::ApproveReply)).await?;
        }
        Ok(())
    }

    async fn issue(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let Some(by) = self.handler() else { return Ok(()) };
        let method = match self.case.as_ref().map(|case| case.channel) {
            Some(Channel::Web | Channel::App | Channel::Wechat) => Method::Online,
            Some(Channel::Letter) => Method::Letter,
            Some(Channel::Sms) => Method::Sms,
            _ => Method::Phone,
        };
        self.attempt(world, at, by, |_| Ok(Act::IssueReply { method })).await?;
        Ok(())
    }

    async fn follow_up(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let Some(case) = &self.case else { return Ok(()) };
        let procedure = &world.policy(at).procedure;
        let required = procedure.follow_up_required.contains(&case.kind);
        let tried = u32::try_from(case.follow_ups.len()).unwrap_or(u32::MAX);
        let enough = !case.contactable || tried >= procedure.follow_up_attempts;
        if enough || (!required && self.dice.chance(500)) {
            return self.close(world, at).await;
        }
        let by = self.desk(Role::FollowUp);
        if self.traits.unanswered > 0 {
            self.traits.unanswered -= 1;
            let write = |pen: &mut super::life::Pen<'_>| {
                Ok(Act::RecordFollowUp { answers: None, note: pen.note("no_answer")? })
            };
            self.attempt(world, at, by, write).await?;
            return Ok(());
        }
        let answers = self.answers(world.policy(at));
        let key = if answers.is_settled() { "content" } else { "discontent" };
        let write = |pen: &mut super::life::Pen<'_>| {
            Ok(Act::RecordFollowUp { answers: Some(answers), note: pen.note(key)? })
        };
        self.attempt(world, at, by, write).await?;
        Ok(())
    }

    /// What the requester thinks of it.
    pub(super) fn answers(&mut self, policy: &Policy) -> Answers {
        let outcome = self.case.as_ref().and_then(|case| case.reply.as_ref()).map(|reply| reply.outcome);
        let (solved, satisfied, mostly) = match outcome {
            Some(Outcome::Solved) | None => (940, 800, 940),
            Some(Outcome::Explained) => (560, 480, 810),
            Some(Outcome::Unsolved) => (80, 150, 450),
        };
        let less = if self.traits.hard { 300 } else { 0 };
        let solved = self.dice.chance(solved);
        let mood = self.dice.below(1000) + less;
        let satisfied = match mood {
            mood if mood < satisfied => Satisfaction::Satisfied,
            mood if mood < mostly => Satisfaction::Mostly,
            _ => Satisfaction::Dissatisfied,
        };
        let reasons: Vec<_> = policy.rating_reasons.keys().cloned().collect();
        let reason = self.dice.pick(&reasons).cloned().filter(|_| satisfied == Satisfaction::Dissatisfied);
        Answers { solved, satisfied, reason }
    }

    async fn close(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let Some(case) = &self.case else { return Ok(()) };
        if case.is_supervised() {
            return self.end_supervision(world, at).await;
        }
        let settled = case.answers().is_none_or(Answers::is_settled);
        let by_unit = case.ending == Some(Ending::Replied);
        let by = self.desk(Role::FollowUp);
        if by_unit && !settled && self.dice.chance(700) {
            let write = |pen: &mut super::life::Pen<'_>| Ok(Act::Rework { note: pen.note("rework")? });
            if self.attempt(world, at, by.clone(), write).await? {
                return Ok(());
            }
        }
        let key = if settled { "close" } else { "close_unsettled" };
        self.attempt(world, at, by, |pen| Ok(Act::Close { note: pen.note(key)? })).await?;
        Ok(())
    }
}

/// The unit to dispatch to, and on what basis.
fn choose(
    policy: &Policy,
    case: &Case,
    wrongly: bool,
    dice: &mut crate::dice::Dice,
) -> Option<(UnitId, Basis)> {
    let allowed = |unit: &UnitId| !access::is_accused(policy, case, unit);
    let suggested = case.category.as_ref().map(|code| policy.suggest(code, case.area.as_ref()));
    let mut suggested = suggested.unwrap_or_default().into_iter().map(|(unit, _)| unit).filter(allowed);
    if let Some(unit) = suggested.next().filter(|_| !wrongly) {
        let territorial = policy.units.get(&unit).is_some_and(|u| u.kind == UnitKind::District);
        return Some((unit, if territorial { Basis::Territory } else { Basis::Catalogue }));
    }
    let of_place = case.area.as_ref().and_then(|area| policy.unit_of(area)).filter(allowed);
    let unit = of_place.filter(|_| !wrongly).or_else(|| other_unit(policy, case, dice));
    unit.map(|unit| (unit, Basis::Designated))
}

/// Any unit directly below the hotline.
pub(super) fn other_unit(policy: &Policy, case: &Case, dice: &mut crate::dice::Dice) -> Option<UnitId> {
    let top = policy.units.values().filter(|unit| unit.parent.is_none()).map(|unit| &unit.id);
    let free = |unit: &&UnitId| {
        !access::is_accused(policy, case, unit) && case.line.iter().all(|assigned| assigned.unit != **unit)
    };
    let units: Vec<&UnitId> = top.filter(free).collect();
    dice.pick(&units).map(|unit| (*unit).clone())
}
