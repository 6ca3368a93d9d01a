//! What the superior did with a case that is with us, as acts of the link here.

use super::superior::Told;
use super::{Duty, There, take};
use anyhow::Result;
use casework::case::act::{Act, Work};
use casework::case::fact::{Recorded, What};
use casework::case::state::StateKind;
use casework::{Case, CaseId};
use ledger::link::Linked;
use ledger::{Command, Deed, Envelope, Failure, Key};

impl Duty {
    /// What was done there since, in order, done here.
    pub(super) async fn bring_back(&self, linked: &mut Linked, there: &There) -> Result<()> {
        let mut told = None;
        let known = linked.seen.max(take::came(&there.facts, &self.link.unit));
        for recorded in there.facts.iter().filter(|recorded| recorded.version > known) {
            let ours = recorded.by.unit.as_ref().is_some_and(|unit| unit.as_str() == self.link.unit);
            if !ours && is_for_us(&recorded.fact.what) {
                if told.is_none() {
                    told = self.superior.told(&linked.number).await?;
                }
                let text = told.as_ref().map(|told| text(told, recorded)).unwrap_or_default();
                self.mirror(linked, recorded, &text).await?;
            }
            linked.seen = recorded.version;
            self.ledger.store().save_linked(linked).await?;
        }
        Ok(())
    }

    async fn mirror(&self, linked: &mut Linked, recorded: &Recorded, text: &str) -> Result<()> {
        let Some(here) = self.ledger.case(linked.case).await? else { return Ok(()) };
        let mut envelope = Envelope::new();
        let Some(act) = act(&here, &recorded.fact.what, text, &mut envelope)? else { return Ok(()) };
        let key = format!("link-{}-{}-{}-v{}", self.link.name, linked.number, linked.round, recorded.version);
        if let Err(why) = self.perform(&key, linked.case, act, envelope).await? {
            let fault = format!("{}: {why}", recorded.fact.what.code());
            self.fault(linked, &here, fault).await?;
        }
        Ok(())
    }

    /// The case was taken from us: it ends here as well, whatever we were doing with it.
    pub(super) async fn let_go(&self, linked: &mut Linked) -> Result<()> {
        let Some(here) = self.ledger.case(linked.case).await? else { return Ok(()) };
        if here.state_kind().is_open() {
            let gone = self.wording.say(self.language(&here), "link-gone", &[]);
            let base = format!("link-{}-{}-{}", self.link.name, linked.number, linked.round);
            let mut refused = None;
            if !matches!(here.state_kind(), StateKind::ToClose | StateKind::Replied) {
                let mut envelope = Envelope::new();
                let act = Act::Withdraw { reason: envelope.note(&gone)? };
                refused = self.perform(&format!("{base}-gone"), linked.case, act, envelope).await?.err();
            }
            if refused.is_none() {
                let mut envelope = Envelope::new();
                let act = Act::Close { note: envelope.note(&gone)? };
                refused = self.perform(&format!("{base}-over"), linked.case, act, envelope).await?.err();
            }
            if let Some(why) = refused {
                let fault = format!("withdrawn: {why}");
                if linked.fault == fault {
                    return Ok(());
                }
                return self.fault(linked, &here, fault).await;
            }
        }
        linked.done = true;
        Ok(self.ledger.store().save_linked(linked).await?)
    }

    /// Writes on the case what the other side would not take, if its state lets anybody write.
    pub(super) async fn note(&self, linked: &Linked, case: &Case, fault: &str) -> Result<()> {
        if !matches!(case.state_kind(), StateKind::Handling | StateKind::Drafted | StateKind::Approved) {
            return Ok(());
        }
        let mut envelope = Envelope::new();
        let args = [("number", linked.number.as_str().into()), ("fault", fault.into())];
        let note = envelope.note(&self.wording.say(self.language(case), "link-refused", &args))?;
        let key = format!("link-{}-{}-note-{}-{}", self.link.name, linked.number, linked.pushed, linked.seen);
        let act = Act::RecordWork { work: Work::Coordination, note };
        if let Err(why) = self.perform(&key, linked.case, act, envelope).await? {
            tracing::warn!(number = linked.number, why, "it could not be noted on the case");
        }
        Ok(())
    }

    /// An act of the link here, once under that key; the inner error is the code of a refusal.
    async fn perform(
        &self,
        key: &str,
        case: CaseId,
        act: Act,
        envelope: Envelope,
    ) -> Result<Result<(), String>> {
        let deed = Deed::Act(case, Box::new(act));
        let command = Command::new(Key::of_office(key), self.actor(), self.ledger.now(), deed, envelope);
        match self.ledger.perform(command).await {
            Ok(_) | Err(Failure::KeyReused) => Ok(Ok(())),
            Err(Failure::Refused(refusal)) => Ok(Err(refusal.code.code().to_owned())),
            Err(failure) => Err(failure.into()),
        }
    }
}

fn text(told: &Told, recorded: &Recorded) -> String {
    let event = told.timeline.iter().find(|event| event.version == recorded.version);
    event.map(|event| event.texts.join("\n")).unwrap_or_default()
}

fn is_for_us(what: &What) -> bool {
    matches!(
        what,
        What::MaterialAdded { .. }
            | What::Proceeded { .. }
            | What::Withdrawn { .. }
            | What::SendBackRefused { .. }
            | What::ExtensionGranted { .. }
            | What::ExtensionRefused { .. }
            | What::FollowedUp { .. }
            | What::Rated { .. }
            | What::ReworkOrdered { .. }
            | What::Closed { .. }
            | What::Reminded { .. }
            | What::SupervisionOpened { .. }
            | What::SupervisionConcluded { .. }
    )
}

/// The act here; `None` if the case here is past it.
fn act(here: &Case, what: &What, text: &str, envelope: &mut Envelope) -> Result<Option<Act>> {
    let state = here.state_kind();
    let note = envelope.note(text)?;
    Ok(Some(match what {
        What::MaterialAdded { .. } | What::Proceeded { .. } => {
            Act::AddMaterial { note, attachments: Vec::new() }
        }
        What::Withdrawn { .. } => Act::Withdraw { reason: note },
        What::SendBackRefused { .. } if state == StateKind::Closed => Act::Reopen { facts: note },
        What::ExtensionGranted { .. } if here.extension_asked.is_some() => Act::GrantExtension { note },
        What::ExtensionRefused { .. } if here.extension_asked.is_some() => Act::RefuseExtension { note },
        What::FollowedUp { answers, .. } if state == StateKind::Replied => {
            Act::RecordFollowUp { answers: answers.clone(), note }
        }
        What::Rated { answers, .. } if state == StateKind::Replied => {
            Act::RecordFollowUp { answers: Some(answers.clone()), note }
        }
        What::ReworkOrdered { .. } => Act::Rework { note },
        What::Closed { .. } if state != StateKind::Closed => Act::Close { note },
        What::Reminded { .. } => Act::Remind { note },
        What::SupervisionOpened { .. } => Act::Supervise { note },
        What::SupervisionConcluded { .. } => Act::ConcludeSupervision { note },
        _ => return Ok(None),
    }))
}
