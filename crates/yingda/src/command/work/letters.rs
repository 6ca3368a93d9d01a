//! Letters to subscribers: written when there is something new, and carried by the same adapter as notices of cases.

use super::{LEASE_SECONDS, Worker};
use anyhow::Result;
use channels::outbound::Message;
use jiff::ToSpan as _;
use ledger::store::Outcome;
use ledger::subscription::{Contact, Subscription};
use site::subscribing::Words;

/// A letter whose lease ends sooner than this is left for the next taker.
const LEAST_SECONDS: i64 = 20;

impl Worker {
    /// Writes what is new and carries what waits. An office that sends nothing leaves letters where they are; they go
    /// with their subscription.
    pub(super) async fn write_letters(&self) -> Result<usize> {
        self.herald.gather().await?;
        if !self.outbound.sends_mail() {
            return Ok(0);
        }
        let carried = self.carry_letters().await;
        let outbound = self.outbound.clone();
        tokio::task::spawn_blocking(move || outbound.rest()).await?;
        carried
    }

    async fn carry_letters(&self) -> Result<usize> {
        let mut carried = 0;
        while !self.stands_still().await {
            let claimed = self.ledger.claim_letters(LEASE_SECONDS).await?;
            if claimed.is_empty() {
                break;
            }
            for one in claimed {
                if self.stands_still().await {
                    return Ok(carried);
                }
                carried += usize::from(self.carry_letter(one).await?);
            }
        }
        Ok(carried)
    }

    /// Carries one letter. What cannot be carried now is tried again after its lease, until its subscription ends; what
    /// is never taken is forgotten, and the subscription hears of what is new the next time.
    async fn carry_letter(&self, mut one: Subscription) -> Result<bool> {
        let Some(letter) = &one.letter else { return Ok(false) };
        let attempts = letter.attempts;
        if self.ledger.now().checked_add(LEAST_SECONDS.seconds())? > letter.ready_at {
            return Ok(false);
        }
        let words = match self.herald.words(&mut one).await {
            Ok(Some(words)) => words,
            Ok(None) => return Ok(false),
            Err(fault) => {
                tracing::warn!(%fault, "a letter to a subscriber cannot be written");
                return Ok(false);
            }
        };
        let outcome = self.carry(message(words), attempts).await?;
        if !matches!(outcome, Outcome::Later(_)) {
            self.ledger.letter_left(&one).await?;
        }
        Ok(outcome == Outcome::Delivered)
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
        office: words.office,
        subject: words.subject,
        text: words.text,
        leave: words.leave,
    }
}
