//! How a petition goes its way through the city: routed, noticed, admitted, answered by an opinion, reviewed.

use super::World;
use super::conduct::other_unit;
use super::life::{Life, Pen};
use super::people::{approver, at_desk, handler};
use anyhow::Result;
use casework::case::act::{
    Act, Instance, Method, PetitionAct as P, Procedure, Purpose, Service, Verdict, Way,
};
use casework::case::state::{Owner, StateKind};
use casework::personal::OpinionText;
use casework::{Actor, ClockKind, Policy, Role, access};
use jiff::{Timestamp, ToSpan as _};

impl Life {
    /// Does whatever the state of a petition asks for.
    pub(super) async fn petition_step(&mut self, world: &World, at: Timestamp) -> Result<()> {
        match self.state() {
            Some(StateKind::ToDispatch) => self.route(world, at).await,
            Some(StateKind::Received) => self.receive(world, at).await,
            Some(StateKind::Handling) => self.opine(world, at).await,
            Some(StateKind::Drafted) => {
                let by = self.second_hand();
                self.petition_act(world, at, by, |_| Ok(Act::ApproveReply)).await
            }
            Some(StateKind::Approved) => {
                let by = self.second_hand();
                self.petition_act(world, at, by, |_| Ok(P::IssueOpinion.into())).await
            }
            Some(StateKind::Issued) => {
                let by = self.first_hand();
                let how = *self
                    .dice
                    .pick(&[Service::Direct, Service::Post, Service::Online])
                    .unwrap_or(&Service::Post);
                let serve = P::Serve { method: how, received_at: at };
                self.petition_act(world, at, by, |_| Ok(serve.into())).await
            }
            Some(StateKind::Served) => self.after_service(world, at).await,
            _ => Ok(()),
        }
    }

    async fn petition_act(
        &mut self,
        world: &World,
        at: Timestamp,
        by: Option<Actor>,
        write: impl FnOnce(&mut Pen<'_>) -> Result<Act>,
    ) -> Result<()> {
        if let Some(by) = by {
            self.attempt(world, at, by, write).await?;
        }
        Ok(())
    }

    /// Whoever works on it in the body that has it.
    fn first_hand(&mut self) -> Option<Actor> {
        let case = self.case.as_ref()?;
        match case.owner()? {
            Owner::Unit(unit) => Some(handler(&unit, case, &mut self.dice)),
            Owner::Desk(_) => Some(Actor::of_desk("reviewer-01", Role::Reviewer)),
        }
    }

    /// Whoever signs for it there: another person.
    fn second_hand(&mut self) -> Option<Actor> {
        let case = self.case.as_ref()?;
        match case.owner()? {
            Owner::Unit(unit) => Some(approver(&unit, case, &mut self.dice)),
            Owner::Desk(_) => Some(Actor::of_desk("reviewer-02", Role::Reviewer)),
        }
    }

    async fn route(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let policy = world.policy(at);
        let by = self.desk(Role::Dispatcher);
        let Some(case) = self.case.take() else { return Ok(()) };
        let suggested = case.category.as_ref().map(|code| policy.suggest(code, case.area.as_ref()));
        let free = |unit: &casework::UnitId| !access::is_accused(policy, &case, unit);
        let first = suggested.into_iter().flatten().map(|(unit, _)| unit).find(free);
        let lead = first.or_else(|| other_unit(policy, &case, &mut self.dice));
        self.case = Some(case);
        let Some(lead) = lead else { return Ok(()) };
        let assigned = self.dice.chance(200);
        let (way, report_days) = if assigned { (Way::Assign, Some(30)) } else { (Way::Transfer, None) };
        let write = |pen: &mut Pen<'_>| {
            let advice = pen.note("advice")?;
            Ok(P::Route { way, lead, supports: Vec::new(), report_days, advice }.into())
        };
        self.attempt(world, at, by, write).await?;
        Ok(())
    }

    /// Notice first, then admission; some are shown the legal route.
    async fn receive(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let by = self.first_hand();
        let Some(case) = &self.case else { return Ok(()) };
        let first = !case.is_under_review();
        let purpose = case.kind.purpose();
        if first && case.petition.noticed_at.is_none() && !case.appearance.unclear {
            let tell = |pen: &mut Pen<'_>| {
                Ok(P::Notify { wording: pen.reply("notice")?, method: Method::Letter }.into())
            };
            return self.petition_act(world, at, by, tell).await;
        }
        if first && purpose == Purpose::Appeal && self.dice.chance(120) {
            let routes: Vec<_> = world.policy(at).petition.legal_routes.keys().cloned().collect();
            let route = self.dice.pick(&routes).cloned().unwrap_or_default();
            let guide = |pen: &mut Pen<'_>| Ok(P::Guide { route, wording: pen.note("guide")? }.into());
            return self.petition_act(world, at, by, guide).await;
        }
        let early = case
            .line
            .last()
            .is_some_and(|assigned| assigned.at.checked_add(48.hours()).is_ok_and(|limit| at < limit));
        let plain = first && early && purpose == Purpose::Appeal && case.round == 1;
        let simple = plain && case.petition.joined.is_empty() && case.petition.opinions.is_empty();
        let procedure = if simple && self.dice.chance(350) { Procedure::Simple } else { Procedure::Ordinary };
        self.petition_act(world, at, by, |_| Ok(P::Admit { procedure }.into())).await
    }

    async fn opine(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let by = self.first_hand();
        let Some(case) = &self.case else { return Ok(()) };
        let choices: &[Verdict] = match (case.kind.purpose(), case.petition.instance) {
            (Purpose::Suggestion, _) => &[Verdict::Adopt, Verdict::AdoptPartly, Verdict::KeepInMind],
            (_, Instance::First) => &[Verdict::Support, Verdict::Explain, Verdict::NotSupport],
            _ => &[Verdict::Uphold, Verdict::Uphold, Verdict::Change],
        };
        let verdict = *self.dice.pick(choices).unwrap_or(&choices[0]);
        let write = |pen: &mut Pen<'_>| {
            let said = |pen: &mut Pen<'_>, key: &str| pen.words.office(key, pen.dice, &[]);
            let text = OpinionText {
                facts: said(pen, "facts"),
                reasons: said(pen, "reasons"),
                basis: said(pen, "basis"),
                opinion: said(pen, "opinion"),
            };
            let opinion = pen.envelope.opinion(&text)?;
            Ok(P::DraftOpinion { opinion, note: pen.note("work")?, verdict }.into())
        };
        self.petition_act(world, at, by, write).await
    }

    /// A supported request is carried out; some ask for review; for the others the time lapses.
    async fn after_service(&mut self, world: &World, at: Timestamp) -> Result<()> {
        let Some(case) = &self.case else { return Ok(()) };
        if case.petition.owes_execution() {
            let by = case.unit().cloned().map(|unit| handler(&unit, case, &mut self.dice));
            let by = by.unwrap_or_else(|| at_desk(Role::FollowUp, self.case.as_ref(), &mut self.dice));
            let done = |pen: &mut Pen<'_>| Ok(P::Execute { done: true, note: pen.note("work")? }.into());
            return self.petition_act(world, at, Some(by), done).await;
        }
        if self.window(world.policy(at)).is_none_or(|due| at >= due) {
            return self.petition_act(world, at, Some(Actor::system()), |_| Ok(P::Lapse.into())).await;
        }
        let ask =
            |pen: &mut Pen<'_>| Ok(P::RequestReview { request: pen.note("review")?, sent_at: None }.into());
        self.petition_act(world, at, Some(Actor::requester()), ask).await
    }

    /// Until when review may be asked for; nothing where the pack names no body above.
    fn window(&self, policy: &Policy) -> Option<Timestamp> {
        let case = self.case.as_ref()?;
        let spoke = case.petition.opinion()?.body.clone()?;
        policy.superior_of(&spoke)?;
        let windows = [ClockKind::ReviewRequest, ClockKind::FinalReviewRequest];
        windows.iter().find_map(|kind| case.live_clock(*kind)).map(|clock| clock.due)
    }
}
