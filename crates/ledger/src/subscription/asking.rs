//! What a person does with a subscription: ask for it, confirm, renew, end. Whoever asks learns nothing of whether the
//! address was there before.

use super::{
    DAYS, HOURS_TO_CONFIRM, LETTERS_TO_CONFIRM, LetterKind, MINUTES_BETWEEN, Recipient, Standing,
    Subscription, TRIES, Topic,
};
use crate::credential::token_hash;
use crate::dice;
use crate::door::Ledger;
use crate::fault::StoreFault;
use jiff::{SignedDuration, Timestamp};

/// What the row is locked as.
pub(crate) const LOCKED_AS: &str = "subscription";

/// What somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What to hear of.
    pub topic: Topic,
    /// Where, and in which language.
    pub recipient: Recipient,
    /// How far the topic is now, as [`Subscription::seen`].
    pub seen: i64,
    /// What can be known by now, as [`Subscription::told`].
    pub told: String,
}

/// What came of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It was right: the subscription is confirmed.
    Confirmed,
    /// It was wrong, too late, or one too many.
    Wrong,
}

impl Ledger {
    /// Asks for a subscription; a letter goes to the address. Gives the subscription that a code may confirm, or `None`
    /// if there is nothing to confirm: the caller must say the same words then.
    ///
    /// # Errors
    /// The store's.
    pub async fn subscribe(&self, asked: &Asked) -> Result<Option<String>, StoreFault> {
        let mark = self.smith().mark("subscription address", asked.recipient.contact.marked().as_bytes());
        if let Some(known) = self.store().subscription_of(&asked.topic, &mark).await? {
            return self.ask_again(known, asked).await;
        }
        let id = hex::encode(dice::bytes::<16>()?);
        let now = self.now();
        let mut fresh = Subscription {
            locked: self.lock_recipient(&id, &asked.recipient)?,
            id,
            topic: asked.topic.clone(),
            mark,
            standing: Standing::Asked,
            asked_at: now,
            expires_at: later(now, HOURS_TO_CONFIRM),
            seen: asked.seen,
            told: asked.told.clone(),
            told_at: Timestamp::UNIX_EPOCH,
            proof: String::new(),
            tries: 0,
            letters: 1,
            renewal_offered: false,
            letter: None,
            revision: 0,
        };
        fresh.owe(LetterKind::Confirm, "", now)?;
        match self.store().add_subscription(&fresh).await {
            Ok(()) => Ok(Some(fresh.id)),
            Err(StoreFault::Conflict) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    async fn ask_again(&self, known: Subscription, asked: &Asked) -> Result<Option<String>, StoreFault> {
        let now = self.now();
        let is_soon = now.duration_since(known.asked_at) < SignedDuration::from_mins(MINUTES_BETWEEN);
        let (id, standing) = (known.id.clone(), known.standing);
        let mut again = Subscription { asked_at: now, ..known };
        let kind = match standing {
            Standing::Asked => LetterKind::Confirm,
            Standing::Active => LetterKind::Known,
        };
        let is_enough = standing == Standing::Asked && again.letters >= LETTERS_TO_CONFIRM;
        if !is_soon && !is_enough && again.letter.is_none() {
            again.locked = self.lock_recipient(&id, &asked.recipient)?;
            again.letters += 1;
            again.tries = 0;
            again.owe(kind, "", now)?;
            self.store().change_subscription(&again).await?;
        }
        Ok((standing == Standing::Asked).then_some(id))
    }

    /// The subscription a link in a message leads to.
    ///
    /// # Errors
    /// The store's.
    pub async fn subscription_of_link(&self, token: &str) -> Result<Option<Subscription>, StoreFault> {
        let Some(id) = self.store().linked_subscription(&token_hash(token)).await? else { return Ok(None) };
        let found = self.store().subscription(&id).await?;
        Ok(found.filter(|one| one.expires_at > self.now()))
    }

    /// Confirms: from now on letters come. Again does nothing.
    ///
    /// # Errors
    /// The store's.
    pub async fn confirm_subscription(&self, mut one: Subscription) -> Result<bool, StoreFault> {
        if one.standing == Standing::Active {
            return Ok(true);
        }
        one.standing = Standing::Active;
        one.expires_at = later(self.now(), DAYS * 24);
        one.proof = String::new();
        one.letter = None;
        self.store().change_subscription(&one).await
    }

    /// Another year.
    ///
    /// # Errors
    /// The store's.
    pub async fn renew_subscription(&self, mut one: Subscription) -> Result<bool, StoreFault> {
        if one.standing != Standing::Active {
            return Ok(false);
        }
        one.expires_at = later(self.now(), DAYS * 24);
        one.renewal_offered = false;
        one.letter = one.letter.filter(|letter| letter.kind != LetterKind::Renew);
        self.store().change_subscription(&one).await
    }

    /// Ends it and erases the address.
    ///
    /// # Errors
    /// The store's.
    pub async fn end_subscription(&self, id: &str) -> Result<bool, StoreFault> {
        self.store().end_subscription(id).await
    }

    /// Judges the code of a text message. Each try is counted before it is judged, so that many at once win nothing.
    ///
    /// # Errors
    /// The store's.
    pub async fn try_subscription_code(&self, id: &str, typed: &str) -> Result<Tried, StoreFault> {
        let Some(mut one) = self.store().subscription(id).await? else { return Ok(Tried::Wrong) };
        let may = one.standing == Standing::Asked && one.tries < TRIES && one.expires_at > self.now();
        if !may || one.proof.is_empty() {
            return Ok(Tried::Wrong);
        }
        one.tries += 1;
        if !self.store().change_subscription(&one).await? || self.proof(id, typed) != one.proof {
            return Ok(Tried::Wrong);
        }
        let Some(one) = self.store().subscription(id).await? else { return Ok(Tried::Wrong) };
        Ok(if self.confirm_subscription(one).await? { Tried::Confirmed } else { Tried::Wrong })
    }

    /// Whom letters go to.
    ///
    /// # Errors
    /// The key is missing, or the row was changed.
    pub fn recipient(&self, one: &Subscription) -> Result<Recipient, StoreFault> {
        let plain = self.smith().open_bytes(LOCKED_AS, one.id.as_bytes(), &one.locked)?;
        serde_json::from_slice(&plain).map_err(|cause| StoreFault::Broken(cause.to_string()))
    }

    fn lock_recipient(&self, id: &str, recipient: &Recipient) -> Result<Vec<u8>, StoreFault> {
        let plain = serde_json::to_vec(recipient).map_err(|cause| StoreFault::Broken(cause.to_string()))?;
        self.smith().lock_bytes(LOCKED_AS, id.as_bytes(), &plain)
    }

    pub(super) fn proof(&self, id: &str, code: &str) -> String {
        self.smith().mark("subscription code", format!("{id}/{code}").as_bytes())
    }
}

pub(super) fn later(now: Timestamp, hours: i64) -> Timestamp {
    now.checked_add(SignedDuration::from_hours(hours)).unwrap_or(Timestamp::MAX)
}
