//! A case of the superior becomes a case here. How to reach the requester stays with the superior: its API
//! gives contact details to persons with a purpose, never to a program.

use super::{Duty, There};
use anyhow::{Context as _, Result};
use casework::case::act::{Appearance, Channel, Purpose, Submission, Track};
use casework::case::fact::{PetitionFact as F, Recorded, What};
use casework::personal::Matter;
use casework::policy::Policy;
use jiff::Timestamp;
use ledger::link::Linked;
use ledger::{Command, Deed, Done, Envelope, Failure, Key};

/// How often the case has come to that unit.
pub fn round(facts: &[Recorded], unit: &str) -> u32 {
    let came = facts.iter().filter(|recorded| came_to(&recorded.fact.what, unit));
    u32::try_from(came.count()).unwrap_or(u32::MAX)
}

/// The fact by which it came to that unit for the last time; 0: it never did.
pub fn came(facts: &[Recorded], unit: &str) -> u32 {
    let last = facts.iter().rev().find(|recorded| came_to(&recorded.fact.what, unit));
    last.map_or(0, |recorded| recorded.version)
}

fn came_to(what: &What, unit: &str) -> bool {
    match what {
        What::SubDispatched { to, .. } => to.as_str() == unit,
        What::Dispatched { lead, .. }
        | What::Petition(F::Routed { lead, .. } | F::Designated { lead, .. }) => lead.as_str() == unit,
        _ => false,
    }
}

/// From when it counts here. What the requester is owed by a fixed day counts from when the superior received it,
/// so that our day is never the later one; a petition's limits count for each body from when it came to it.
fn received(there: &There, unit: &str) -> Timestamp {
    let case = &there.case;
    if case.track == Track::Hotline || case.kind.purpose() == Purpose::Suggestion {
        return case.received_at;
    }
    let sent = there.facts.iter().rev().find(|recorded| came_to(&recorded.fact.what, unit));
    sent.map_or(case.received_at, |recorded| recorded.at)
}

impl Duty {
    /// Registers it here, once for each time it came.
    pub(super) async fn take(&self, number: &str, round: u32, there: &There) -> Result<Linked> {
        let plain = Appearance::default();
        let done = match self.register(number, round, there, &there.case.appearance).await {
            Err(Failure::Refused(_)) if there.case.appearance != plain => {
                self.register(number, round, there, &plain).await
            }
            done => done,
        };
        let case = done.map_err(anyhow::Error::from).with_context(|| number.to_owned())?.case;
        let seen = came(&there.facts, &self.link.unit);
        let (link, number) = (self.link.name.clone(), number.to_owned());
        Ok(Linked { link, number, round, case, seen, ..Linked::default() })
    }

    async fn register(
        &self,
        number: &str,
        round: u32,
        there: &There,
        appearance: &Appearance,
    ) -> Result<Done, Failure> {
        let now = self.ledger.now();
        let policy = self.ledger.book().at(now);
        let broken = |fault: anyhow::Error| Failure::Fault(ledger::StoreFault::Broken(format!("{fault:#}")));
        let told = self.superior.told(number).await.map_err(broken)?;
        let told = told.ok_or_else(|| broken(anyhow::anyhow!("it was taken away meanwhile")))?;
        let came = there.facts.iter().rev().find(|one| came_to(&one.fact.what, &self.link.unit));
        let advice = came.and_then(|came| told.timeline.iter().find(|event| event.version == came.version));
        let advice = advice.map(|event| event.texts.join("\n")).unwrap_or_default();
        let mut envelope = Envelope::new();
        let matter = Matter {
            text: self.with_origin(number, &told.text, &advice, there),
            title: told.title,
            place: told.place,
            occurred: told.occurred,
        };
        let matter = envelope.matter(&matter)?;
        let received_at = received(there, &self.link.unit).min(now);
        let submission = submission(there, policy, matter, appearance, received_at);
        let key = Key::of_office(&format!("link-{}-{number}-{round}", self.link.name));
        let deed = Deed::Register(Box::new(submission));
        self.ledger.perform(Command::new(key, self.actor(), now, deed, envelope)).await
    }

    /// The words of the requester, then where they come from and what the superior says of them.
    fn with_origin(&self, number: &str, text: &str, advice: &str, there: &There) -> String {
        let language = self.language(&there.case);
        let origin = self.wording.say(language, "link-origin", &[("number", number.into())]);
        let advice = match advice {
            "" => String::new(),
            advice => {
                format!("\n{}", self.wording.say(language, "link-advice", &[("advice", advice.into())]))
            }
        };
        format!("{text}\n\n{origin}{advice}")
    }
}

fn submission(
    there: &There,
    policy: &Policy,
    matter: casework::personal::Sealed,
    appearance: &Appearance,
    received_at: Timestamp,
) -> Submission {
    let case = &there.case;
    Submission {
        kind: case.kind,
        channel: Channel::Superior,
        category: case.category.clone().filter(|code| policy.categories.contains_key(code)),
        urgency: case.urgency,
        area: case.area.clone().filter(|code| policy.areas.contains_key(code)),
        language: case.language.clone(),
        matter,
        requester: None,
        contactable: false,
        confidential: case.confidential,
        accused: Vec::new(),
        attachments: Vec::new(),
        received_at,
        split_from: None,
        track: case.track,
        appearance: appearance.clone(),
    }
}
