//! Letters to subscribers: written when there is something new, and carried by the same adapter as notices of cases.

use super::{LEASE_SECONDS, Worker};
use anyhow::Result;
use channels::outbound::{Message, Outbound};
use ledger::subscription::{Contact, Subscription};
use site::subscribing::Words;

impl Worker {
    /// Writes what is new and carries what waits. An office that sends nothing leaves letters where they are; they go
    /// with their subscription.
    pub(super) async fn write_letters(&self) -> Result<usize> {
        self.herald.gather().await?;
        if self.outbound == Outbound::Noop {
            return Ok(0);
        }
        let mut carried = 0;
        loop {
            let claimed = self.ledger.claim_letters(LEASE_SECONDS).await?;
            if claimed.is_empty() {
                return Ok(carried);
            }
            for one in claimed {
                carried += usize::from(self.carry_letter(one).await?);
            }
        }
    }

    /// Carries one letter. What cannot be carried now is tried again after its lease, until its subscription ends.
    async fn carry_letter(&self, mut one: Subscription) -> Result<bool> {
        let words = match self.herald.words(&mut one).await {
            Ok(Some(words)) => words,
            Ok(None) => return Ok(false),
            Err(fault) => {
                tracing::warn!(%fault, "a letter to a subscriber cannot be written");
                return Ok(false);
            }
        };
        let outbound = self.outbound.clone();
        let message = message(words);
        match tokio::task::spawn_blocking(move || outbound.carry(&message)).await? {
            Ok(()) => self.ledger.letter_left(&one).await?,
            Err(fault) => {
                tracing::warn!(%fault, "a letter to a subscriber did not leave");
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn message(words: Words) -> Message {
    let (phone, email) = match words.contact {
        Contact::Mobile(number) => (number, String::new()),
        Contact::Email(address) => (String::new(), address),
    };
    Message {
        id: words.id,
        number: String::new(),
        kind: words.kind.to_owned(),
        to: "subscriber".to_owned(),
        phone,
        email,
        language: words.language,
        subject: words.subject,
        text: words.text,
        leave: words.leave,
    }
}
