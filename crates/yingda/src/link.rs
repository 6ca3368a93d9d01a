//! The link to a superior's office 上级对接: what it sends to us becomes cases here, what we do with them is done
//! there too, what it decides comes back. Both offices keep their own books.
//!
//! Nothing is promised across the wire: every step is done first and noted after, on both sides under keys made
//! from numbers and versions. Whoever is killed in between only does it again, and again changes nothing.

mod mirror;
mod push;
mod superior;
mod take;

use crate::config::Link;
use crate::stop::Stop;
use anyhow::{Context as _, Result};
use casework::case::clock::ClockKind;
use casework::case::fact::Recorded;
use casework::{Actor, Case, Role};
use ledger::link::Linked;
use ledger::{CaseFile, Ledger};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use superior::{Answer, Superior};
use wording::Wording;

/// How many linked cases are looked at together.
const PAGE: u32 = 200;

/// One link, at work.
pub struct Duty {
    ledger: Ledger,
    wording: Arc<Wording>,
    link: Link,
    superior: Superior,
}

/// What the superior has of a case: its facts, and the case they make.
struct There {
    facts: Vec<Recorded>,
    case: Case,
}

impl Duty {
    pub fn new(link: &Link, ledger: Ledger, wording: Arc<Wording>) -> Result<Self> {
        link.check()?;
        let superior = Superior::new(link).with_context(|| format!("[[link]] {}", link.name))?;
        Ok(Self { ledger, wording, link: link.clone(), superior })
    }

    /// Looks again and again. If the superior does not answer, the next look tries anew.
    pub async fn until(self, pause: Duration, stop: Stop) {
        loop {
            if let Err(fault) = self.look().await {
                let (link, fault) = (&self.link.name, format!("{fault:#}"));
                tracing::warn!(link, fault, "the superior could not be asked; it is tried again");
            }
            if stop.within(pause).await {
                return;
            }
        }
    }

    /// Brings in what is new, then takes every open case to the same point on both sides.
    async fn look(&self) -> Result<()> {
        let lines = self.superior.lines().await?;
        for (number, line) in &lines {
            if line.may_be_new {
                self.told(number, self.take_if_new(number).await);
            }
        }
        let mut after = None;
        loop {
            let open = self.ledger.store().open_linked(&self.link.name, after.as_ref(), PAGE).await?;
            for linked in &open {
                self.told(&linked.number, self.meet(linked.clone(), &lines).await);
            }
            after = match open.last() {
                Some(last) if open.len() >= usize::try_from(PAGE)? => Some((last.number.clone(), last.round)),
                _ => return Ok(()),
            };
        }
    }

    /// What stops one case stops no other; it is tried again.
    fn told(&self, number: &str, met: Result<()>) {
        if let Err(fault) = met {
            let (link, fault) = (&self.link.name, format!("{fault:#}"));
            tracing::warn!(
                link,
                number,
                fault,
                "the two sides could not be brought together; it is tried again"
            );
        }
    }

    async fn take_if_new(&self, number: &str) -> Result<()> {
        let known = self.ledger.store().linked_of(&self.link.name, number).await?;
        if known.iter().any(|linked| !linked.done) {
            return Ok(());
        }
        let Some(there) = self.there(number).await? else { return Ok(()) };
        let round = take::round(&there.facts, &self.link.unit);
        if round == 0 || known.iter().any(|linked| linked.round == round) {
            return Ok(());
        }
        let linked = self.take(number, round, &there).await?;
        self.ledger.store().save_linked(&linked).await?;
        tracing::info!(link = self.link.name, number, round, "taken in from the superior");
        Ok(())
    }

    /// The case as the superior has it; `None` if it is no longer ours to see.
    async fn there(&self, number: &str) -> Result<Option<There>> {
        let Some(facts) = self.superior.facts(number).await? else { return Ok(None) };
        let case = Case::fold(&facts).context("the superior's facts make no case")?;
        Ok(Some(There { facts, case }))
    }

    /// Takes a case to the same point on both sides, unless nothing has happened on either.
    async fn meet(&self, mut linked: Linked, lines: &BTreeMap<String, superior::Line>) -> Result<()> {
        let Some(file) = self.ledger.case_file(linked.case).await? else { return Ok(()) };
        let unmoved = lines.get(&linked.number).is_some_and(|line| line.version == linked.seen);
        if unmoved && linked.pushed == file.case.version {
            return Ok(());
        }
        match self.there(&linked.number).await? {
            Some(there) if take::round(&there.facts, &self.link.unit) > linked.round => {
                self.let_go(&mut linked).await
            }
            Some(there) => {
                self.bring_back(&mut linked, &there).await?;
                self.carry_up(&mut linked).await?;
                self.compare(&mut linked).await
            }
            None => self.let_go(&mut linked).await,
        }
    }

    /// What was done here since, in order, done there.
    async fn carry_up(&self, linked: &mut Linked) -> Result<()> {
        let Some(file) = self.ledger.case_file(linked.case).await? else { return Ok(()) };
        let known = linked.pushed;
        for recorded in file.history.iter().filter(|recorded| recorded.version > known) {
            if recorded.by.role != Role::Link {
                self.carry(linked, &file, recorded).await?;
            }
            linked.pushed = recorded.version;
            self.ledger.store().save_linked(linked).await?;
        }
        Ok(())
    }

    async fn carry(&self, linked: &mut Linked, file: &CaseFile, recorded: &Recorded) -> Result<()> {
        let policy = self.ledger.book().at(self.ledger.now());
        let mut plan = push::plan(file, recorded, &self.link, policy);
        if plan.iter().any(|call| call.act == "serve") {
            self.not_before_issue(linked, &mut plan, policy).await?;
        }
        for call in plan {
            let number = file.case.number.as_ref().map(ToString::to_string).unwrap_or_default();
            let key = format!("link-{number}-{}-{}", recorded.version, call.act);
            let answer = match call.act {
                push::NONE => Answer::Refused(self.say("link-no-counterpart", file)),
                _ => self.superior.act(&linked.number, &call, &key).await?,
            };
            if let Answer::Refused(why) = answer {
                let fault = format!("{}: {why}", recorded.fact.what.code());
                return self.fault(linked, &file.case, fault).await;
            }
        }
        Ok(())
    }

    /// The superior's opinion is issued when the link gets there, perhaps after it was served here. Service there
    /// never counts from before the opinion existed, which gives the requester the later day.
    async fn not_before_issue(
        &self,
        linked: &Linked,
        plan: &mut [push::Call],
        policy: &casework::Policy,
    ) -> Result<()> {
        let Some(there) = self.there(&linked.number).await? else { return Ok(()) };
        let issued = there.case.petition.opinion().and_then(|opinion| opinion.issued_at);
        for call in plan.iter_mut().filter(|call| call.act == "serve") {
            push::serve_after(call, issued, policy);
        }
        Ok(())
    }

    /// Whatever one side would not take is never dropped: it stands in the book of links, in the log, and on the
    /// case where its state lets anybody write.
    async fn fault(&self, linked: &mut Linked, case: &Case, fault: String) -> Result<()> {
        tracing::warn!(
            link = self.link.name,
            number = linked.number,
            fault,
            "the other side would not take it"
        );
        self.note(linked, case, &fault).await?;
        linked.fault = fault;
        Ok(self.ledger.store().save_linked(linked).await?)
    }

    /// Both views once everything is told: over on both sides, or the clocks agree.
    async fn compare(&self, linked: &mut Linked) -> Result<()> {
        let (Some(there), Some(here)) =
            (self.there(&linked.number).await?, self.ledger.case(linked.case).await?)
        else {
            return Ok(());
        };
        let due = |case: &Case| case.live_clock(ClockKind::Answer).map(|clock| clock.due);
        if let (Some(ours), Some(theirs)) = (due(&here), due(&there.case))
            && ours > theirs
            && linked.fault.is_empty()
        {
            let fault = self.wording.say(self.language(&here), "link-later", &[]);
            self.fault(linked, &here, fault).await?;
        }
        let over = |case: &Case| !case.state_kind().is_open();
        if over(&here) && over(&there.case) && linked.pushed == here.version {
            linked.done = true;
            self.ledger.store().save_linked(linked).await?;
        }
        Ok(())
    }

    fn actor(&self) -> Actor {
        Actor::of_desk(&format!("link-{}", self.link.name), Role::Link)
    }

    fn language(&self, case: &Case) -> &str {
        self.wording.negotiate(&case.language)
    }

    fn say(&self, key: &str, file: &CaseFile) -> String {
        self.wording.say(self.language(&file.case), key, &[])
    }
}
