//! What begins by itself with every year: duties owed once a year, and the year of hardship aid. Each is
//! begun once, whoever comes first and however many processes there are.

use super::{AffairFailure, Stepping};
use crate::command::Key;
use crate::door::Ledger;
use crate::envelope::Envelope;
use crate::fault::StoreFault;
use affairs::aid::{AidRefusal, AidYear, Step};
use affairs::duty::{Duty, DutyFault, of_this_year};
use affairs::{AffairFault, AffairId};
use casework::Actor;

fn key_of_aid(year: i16) -> Key {
    Key::of_office(&format!("aid {year}"))
}

impl Ledger {
    /// Begins the duties of this year that are not begun, and says how many that were.
    ///
    /// # Errors
    /// The store's.
    pub async fn begin_yearly_duties(&self) -> Result<usize, StoreFault> {
        let (policy, now) = (self.book().at(self.now()), self.now());
        let (by, envelope, mut begun) = (Actor::system(), Envelope::new(), 0);
        for rule in &policy.duties {
            let year = policy.local(now).date().year();
            if of_this_year(policy, rule, now).is_none() {
                continue;
            }
            let key = Key::of_office(&format!("duty {} {year}", rule.id));
            let stepping = Stepping::new(&key, &by, &envelope);
            let judge = |at| of_this_year(self.book().at(at), rule, at).ok_or(DutyFault::NoSuchDuty);
            let done = self.begin_affair::<Duty>(&stepping, judge).await.map_err(of_store)?;
            begun += usize::from(!done.repeated);
        }
        Ok(begun)
    }

    /// The aid of a year, if somebody has applied in it.
    ///
    /// # Errors
    /// The store's.
    pub async fn aid_of(&self, year: i16) -> Result<Option<AffairId>, StoreFault> {
        self.begun_under(&key_of_aid(year)).await
    }

    /// The affair that was begun under a key of the office, if one was.
    ///
    /// # Errors
    /// The store's.
    pub async fn begun_under(&self, key: &Key) -> Result<Option<AffairId>, StoreFault> {
        Ok(self.store().affair_key(key.as_str()).await?.map(|known| known.id))
    }

    /// The aid of a year; begins it if nobody has.
    ///
    /// # Errors
    /// The store's.
    pub async fn begin_aid(&self, year: i16) -> Result<AffairId, StoreFault> {
        let (key, by, envelope) = (key_of_aid(year), Actor::system(), Envelope::new());
        let stepping = Stepping::new(&key, &by, &envelope);
        let judge = |_| Ok::<_, AidRefusal>(Step::Opened { year });
        let begun = self.begin_affair::<AidYear>(&stepping, judge).await.map_err(of_store)?;
        Ok(begun.id)
    }
}

fn of_store<F: AffairFault>(failure: AffairFailure<F>) -> StoreFault {
    match failure {
        AffairFailure::Store(fault) => fault,
        other => StoreFault::Broken(other.to_string()),
    }
}
