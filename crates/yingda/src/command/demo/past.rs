//! The office of the demonstration as it was at moments of its past: its acts go through the same doors as everybody's,
//! with a clock that shows then.

use affairs::{Affair, AffairId};
use anyhow::Result;
use casework::{Actor, Policy, Role};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use ledger::affairs::{AffairFailure, Stepping};
use ledger::{Envelope, Key, Ledger, ManualClock};
use std::sync::Arc;

/// The hour at which offices do their papers.
const MORNING: Time = Time::constant(9, 30, 0, 0);

/// An office whose clock can be set.
pub struct Past {
    /// Its door.
    pub ledger: Ledger,
    /// The present.
    pub now: Timestamp,
    clock: Arc<ManualClock>,
}

impl Past {
    /// The same store behind a door of its own.
    pub fn of(ledger: &Ledger) -> Self {
        let (now, clock) = (ledger.now(), Arc::new(ManualClock::new(ledger.now())));
        let (store, book, keys) =
            (ledger.store().clone(), ledger.book().clone(), ledger.smith().keys().clone());
        Self { ledger: Ledger::new(store, book, clock.clone(), keys), now, clock }
    }

    /// The rules.
    pub fn policy(&self) -> &Policy {
        self.ledger.book().newest()
    }

    /// The present local day.
    pub fn today(&self) -> Date {
        self.policy().local(self.now).date()
    }

    /// It is the morning of that day; `false` if that is still to come.
    pub fn on(&self, day: Date) -> bool {
        self.at(self.policy().instant(DateTime::from_parts(day, MORNING)))
    }

    /// It is that moment; `false` if that is still to come.
    pub fn at(&self, at: Timestamp) -> bool {
        self.clock.set(at.min(self.now));
        at <= self.now
    }

    /// Begins an affair, unless the rules refuse it.
    pub async fn begin<A: Affair>(
        &self,
        (key, by): (&Key, &Actor),
        judge: impl Fn(Timestamp) -> Result<A::Step, A::Fault> + Send + Sync,
    ) -> Result<Option<AffairId>> {
        let envelope = Envelope::new();
        let begun = self.ledger.begin_affair::<A>(&Stepping::new(key, by, &envelope), judge).await;
        taken::<A, _>(begun.map(|stepped| stepped.id))
    }

    /// Takes a step, unless the rules refuse it.
    pub async fn step<A: Affair>(
        &self,
        id: AffairId,
        (by, envelope): (&Actor, &Envelope),
        judge: impl Fn(&A, Timestamp) -> Result<A::Step, A::Fault> + Send + Sync,
    ) -> Result<bool> {
        let key = Key::random()?;
        let stepped = self.ledger.step_affair::<A>(id, &Stepping::new(&key, by, envelope), judge).await;
        Ok(taken::<A, _>(stepped)?.is_some())
    }
}

fn taken<A: Affair, T>(tried: Result<T, AffairFailure<A::Fault>>) -> Result<Option<T>> {
    match tried {
        Ok(done) => Ok(Some(done)),
        Err(AffairFailure::Refused(fault)) => {
            tracing::info!(kind = A::KIND.code(), ?fault, "the demonstration does without");
            Ok(None)
        }
        Err(other) => Err(other.into()),
    }
}

/// Somebody of the show.
pub fn person(id: &str, role: Role) -> Actor {
    Actor::of_desk(id, role)
}
