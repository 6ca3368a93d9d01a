//! What the clockwork does with subscriptions: takes letters that must leave, writes new ones, throws away what is over.

use super::asking::later;
use super::{
    Contact, DAYS, DAYS_FOR_THE_LAST, Letter, LetterKind, Recipient, Standing, Subscription, Wanted,
};
use crate::credential::token_hash;
use crate::dice;
use crate::door::Ledger;
use crate::fault::StoreFault;
use jiff::{SignedDuration, Timestamp};

/// Rows looked at together.
pub const PAGE: u32 = 256;
const DIGITS: usize = 6;

impl Subscription {
    /// Owes a letter, in the place of an older one.
    ///
    /// # Errors
    /// No randomness.
    pub fn owe(&mut self, kind: LetterKind, about: &str, now: Timestamp) -> Result<(), StoreFault> {
        let id = u64::from_be_bytes(dice::bytes()?) >> 12;
        let about = about.to_owned();
        self.letter = Some(Letter { id: id.cast_signed(), kind, about, ready_at: now, attempts: 0 });
        Ok(())
    }
}

impl Ledger {
    /// Takes letters for `lease_seconds`, so that nobody else takes them.
    ///
    /// # Errors
    /// The store's.
    pub async fn claim_letters(&self, lease_seconds: u32) -> Result<Vec<Subscription>, StoreFault> {
        let now = self.now();
        let until =
            now.checked_add(SignedDuration::from_secs(lease_seconds.into())).unwrap_or(Timestamp::MAX);
        let mut taken = Vec::new();
        for mut one in self.store().subscriptions(&Wanted::Ready(now), PAGE).await? {
            let Some(letter) = &mut one.letter else { continue };
            letter.ready_at = until;
            letter.attempts += 1;
            if self.store().change_subscription(&one).await? {
                one.revision += 1;
                taken.push(one);
            }
        }
        Ok(taken)
    }

    /// The letter has left, or never will: it is forgotten, and after the last one the address is, too.
    ///
    /// # Errors
    /// The store's.
    pub async fn letter_left(&self, sent: &Subscription) -> Result<(), StoreFault> {
        let id = |one: &Subscription| one.letter.as_ref().map(|letter| letter.id);
        loop {
            let Some(mut now) = self.store().subscription(&sent.id).await? else { return Ok(()) };
            if id(&now) != id(sent) {
                return Ok(());
            }
            if now.letter.take().is_some_and(|letter| letter.kind == LetterKind::Last) {
                return self.store().end_subscription(&sent.id).await.map(|_| ());
            }
            if self.store().change_subscription(&now).await? {
                return Ok(());
            }
        }
    }

    /// A fresh token for a link in a letter; only its hash is kept.
    ///
    /// # Errors
    /// The store's, or no randomness.
    pub async fn draw_link(&self, one: &Subscription) -> Result<String, StoreFault> {
        let token = hex::encode(dice::bytes::<32>()?);
        self.store().link_subscription(&one.id, &token_hash(&token)).await?;
        Ok(token)
    }

    /// A fresh code for a text message that asks for one; only its keyed hash is kept. `None`: this letter needs none.
    ///
    /// # Errors
    /// The store's, or no randomness.
    pub async fn draw_code(
        &self,
        one: &mut Subscription,
        recipient: &Recipient,
    ) -> Result<Option<String>, StoreFault> {
        let asks = one.letter.as_ref().is_some_and(|letter| letter.kind == LetterKind::Confirm);
        if !asks || !matches!(recipient.contact, Contact::Mobile(_)) {
            return Ok(None);
        }
        let drawn = u64::from_be_bytes(dice::bytes()?) % 10_u64.pow(6);
        let code = format!("{drawn:0DIGITS$}");
        one.proof = self.proof(&one.id, &code);
        if !self.store().change_subscription(one).await? {
            return Ok(None);
        }
        one.revision += 1;
        Ok(Some(code))
    }

    /// Notes how far it is told, and with a letter that there is something new. `false`: somebody else was faster.
    ///
    /// # Errors
    /// The store's.
    pub async fn tell_subscription(
        &self,
        mut one: Subscription,
        (seen, told): (i64, &str),
        letter: Option<LetterKind>,
    ) -> Result<bool, StoreFault> {
        let now = self.now();
        one.seen = seen;
        if let Some(kind) = letter {
            told.clone_into(&mut one.told);
            one.told_at = now;
            let days = if kind == LetterKind::Last { DAYS_FOR_THE_LAST } else { DAYS };
            if one.topic.case().is_some() {
                one.expires_at = later(now, days * 24);
            }
            one.owe(kind, told, now)?;
        }
        self.store().change_subscription(&one).await
    }

    /// Offers another year to those whose year ends by then.
    ///
    /// # Errors
    /// The store's.
    pub async fn offer_renewals(&self, by: Timestamp) -> Result<usize, StoreFault> {
        let mut offered = 0;
        for mut one in self.store().subscriptions(&Wanted::Ending(by), PAGE).await? {
            if one.letter.as_ref().is_some_and(|letter| letter.kind == LetterKind::Last) {
                continue;
            }
            one.renewal_offered = true;
            one.owe(LetterKind::Renew, "", self.now())?;
            offered += usize::from(self.store().change_subscription(&one).await?);
        }
        Ok(offered)
    }

    /// Throws away what was not confirmed in time, and what is over.
    ///
    /// # Errors
    /// The store's.
    pub async fn lapse_subscriptions(&self) -> Result<u64, StoreFault> {
        let mut gone = 0;
        loop {
            let over = self.store().subscriptions(&Wanted::Lapsed(self.now()), PAGE).await?;
            if over.is_empty() {
                return Ok(gone);
            }
            for one in &over {
                gone += u64::from(self.store().end_subscription(&one.id).await?);
            }
        }
    }

    /// How many confirmed subscriptions look for something newer than that.
    ///
    /// # Errors
    /// The store's.
    pub async fn subscriptions_behind(&self, wanted: &Wanted) -> Result<Vec<Subscription>, StoreFault> {
        let mut behind = self.store().subscriptions(wanted, PAGE).await?;
        behind.retain(|one| one.standing == Standing::Active && one.expires_at > self.now());
        Ok(behind)
    }
}
