//! What takes two cases: joining, parting, splitting. Done between the windows, one after the other,
//! so that each sees both cases as they are.

use super::City;
use super::aside::{first, next_key, submission};
use super::life::{Pair, Pen};
use super::people::at_desk;
use super::traits::Traits;
use anyhow::Result;
use casework::case::act::{Act, ActKind};
use casework::case::state::{State, StateKind};
use casework::{Actor, Case, CaseId, Fact, Role};
use jiff::Timestamp;
use ledger::{Command, Deed, Envelope};

impl City {
    pub(super) async fn do_pair(&mut self, pair: Pair) -> Result<()> {
        match pair {
            Pair::Merge { duplicate, main, at } => self.merge(duplicate, main, at).await,
            Pair::Unmerge { duplicate, at } => self.unmerge(duplicate, at).await,
            Pair::Split { from, at } => self.split(from, at).await,
        }
    }

    async fn merge(&mut self, duplicate: u64, main: u64, at: Timestamp) -> Result<()> {
        let (Some(dup), Some(into)) = (self.case_of(duplicate), self.case_of(main)) else { return Ok(()) };
        let fits =
            matches!(dup.state_kind(), StateKind::Registered | StateKind::ToDispatch | StateKind::Dispatched);
        if !fits || !into.state_kind().is_open() || dup.contactable != into.contactable {
            return Ok(());
        }
        let (dup, into) = (dup.clone(), into.clone());
        let at = at.max(dup.changed_at).max(into.changed_at);
        let Some(life) = self.lives.get_mut(&duplicate) else { return Ok(()) };
        let by = at_desk(Role::Dispatcher, Some(&dup), &mut life.dice);
        let mut pen =
            Pen { words: &self.world.words, dice: &mut life.dice, envelope: Envelope::new(), english: false };
        let reason = pen.note("merge")?;
        let envelope = pen.envelope;
        let join = Act::Merge { into: into.id, reason: reason.clone() };
        let absorb = Act::Absorb { case: dup.id, confidential: dup.confidential };
        let deed = Deed::Merge { duplicate: dup.id, main: into.id, reason };
        self.both(at, by, (&dup, join), (&into, absorb), deed, envelope).await
    }

    async fn unmerge(&mut self, duplicate: u64, at: Timestamp) -> Result<()> {
        let Some(dup) = self.case_of(duplicate).cloned() else { return Ok(()) };
        let State::Merged { into, .. } = dup.state else { return Ok(()) };
        let Some(into) = self.serials.get(&into).and_then(|serial| self.case_of(*serial)).cloned() else {
            return Ok(());
        };
        let at = at.max(dup.changed_at).max(into.changed_at);
        let Some(life) = self.lives.get_mut(&duplicate) else { return Ok(()) };
        let by = at_desk(Role::Dispatcher, Some(&dup), &mut life.dice);
        let mut pen =
            Pen { words: &self.world.words, dice: &mut life.dice, envelope: Envelope::new(), english: false };
        let reason = pen.note("unmerge")?;
        let envelope = pen.envelope;
        let leave = Act::Unmerge { reason: reason.clone() };
        let release = Act::Release { case: dup.id };
        let deed = Deed::Unmerge { duplicate: dup.id, reason };
        self.both(at, by, (&dup, leave), (&into, release), deed, envelope).await
    }

    /// Both halves, or neither.
    async fn both(
        &mut self,
        at: Timestamp,
        by: Actor,
        (one, act): (&Case, Act),
        (other, counterpart): (&Case, Act),
        deed: Deed,
        envelope: Envelope,
    ) -> Result<()> {
        let policy = self.world.policy(at);
        let decide =
            |case: &Case, act: &Act| -> Option<Fact> { casework::decide(case, act, &by, policy, at).ok() };
        let (Some(first), Some(second)) = (decide(one, &act), decide(other, &counterpart)) else {
            *self.census.forgone.entry(format!("{} (pair)", act.kind().code())).or_default() += 1;
            return Ok(());
        };
        let command = Command::new(next_key(one)?, by.clone(), at, deed, envelope);
        for (id, fact, kind) in [(one.id, first, act.kind()), (other.id, second, counterpart.kind())] {
            let Some(serial) = self.serials.get(&id).copied() else { continue };
            let Some(mut life) = self.lives.remove(&serial) else { continue };
            let sent = kind == counterpart.kind() || life.send(&self.world, command.clone()).await?.is_some();
            if sent {
                life.took_place(fact, &by, self.world.policy(at), at);
                life.tally.did(kind, &by);
                life.follow(&self.world, at, kind);
            }
            self.keep(life);
            if !sent {
                return Ok(());
            }
        }
        Ok(())
    }

    async fn split(&mut self, from: u64, at: Timestamp) -> Result<()> {
        let Some(case) = self.case_of(from).cloned() else { return Ok(()) };
        let Some(mut life) = self.lives.remove(&from) else { return Ok(()) };
        let at = at.max(case.changed_at);
        let Some(mut arrival) = life.arrival.clone() else {
            self.keep(life);
            return Ok(());
        };
        let policy = self.world.policy(at);
        let categories: Vec<_> = policy.categories.values().filter(|c| c.code.as_str().len() >= 4).collect();
        if let Some(category) = life.dice.pick(&categories) {
            let about = [("category", category.names.zh.clone()), ("place", arrival.matter.place.clone())];
            let title = self.world.words.office("split_title", &mut life.dice, &about);
            arrival.matter.title = title.chars().take(50).collect();
            arrival.matter.text = self.world.words.office("split", &mut life.dice, &about);
            arrival.category = category.code.clone();
        }
        let mut envelope = Envelope::new();
        let mut part = submission(&arrival, true, &mut envelope)?;
        part.split_from = Some(case.id);
        let by = at_desk(Role::Dispatcher, Some(&case), &mut life.dice);
        let act = Act::SplitOff { part: CaseId(i64::MAX) };
        let born = casework::register(&part, &by, policy, at);
        let (Ok(_), Ok(born)) = (casework::decide(&case, &act, &by, policy, at), born) else {
            self.keep(life);
            return Ok(());
        };
        let deed = Deed::Split { from: case.id, part: Box::new(part) };
        let command = Command::new(next_key(&case)?, by.clone(), at, deed, envelope);
        let Some(done) = life.send(&self.world, command).await? else {
            self.keep(life);
            return Ok(());
        };
        let act = Act::SplitOff { part: done.case };
        if let Ok(fact) = casework::decide(&case, &act, &by, policy, at) {
            life.took_place(fact, &by, policy, at);
            life.tally.did(ActKind::SplitOff, &by);
        }
        self.serial += 1;
        let mut new = life.fresh();
        new.serial = self.serial;
        new.traits = Traits { path: super::traits::Path::Handle, ..life.traits.clone() };
        new.arrival = Some(arrival);
        new.case = first(done.case, born, &by, policy, at);
        new.tally.did(ActKind::Register, &by);
        new.plan_main(policy, at);
        self.keep(life);
        self.keep(new);
        Ok(())
    }
}
