//! A quiet night may leave a state empty; whoever opens the city wants to see each. So at the end, where
//! nobody stands in a state, the first who could step into it does.

use super::City;
use super::life::{Life, Step};
use super::traits::Path;
use anyhow::Result;
use casework::case::state::StateKind as S;

/// A state, and the one it is reached from.
const DOORS: [(S, S); 8] = [
    (S::AwaitingMaterial, S::Registered),
    (S::ToDispatch, S::Registered),
    (S::Dispatched, S::ToDispatch),
    (S::SentBack, S::Dispatched),
    (S::Drafted, S::Handling),
    (S::Approved, S::Drafted),
    (S::ToClose, S::Replied),
    (S::Closed, S::ToClose),
];

impl City {
    /// Fills the states that would stand empty at the present moment, as far as somebody can.
    ///
    /// # Errors
    /// A fault of the store.
    pub async fn complete(&mut self) -> Result<()> {
        if !self.stands_in(S::Registered) {
            self.call_in_early().await?;
        }
        for (empty, from) in DOORS {
            let waiting: Vec<u64> = self
                .lives
                .values()
                .filter(|life| life.state() == Some(from))
                .map(|life| life.serial)
                .collect();
            for serial in waiting {
                if self.stands_in(empty) {
                    break;
                }
                let Some(mut life) = self.lives.remove(&serial) else { continue };
                inclined(&mut life, empty);
                let outcome = life.main_step(&self.world, self.now).await;
                self.keep(life);
                outcome?;
            }
        }
        if !self.stands_in(S::Registered) {
            self.call_in_early().await?;
        }
        Ok(())
    }

    fn stands_in(&self, state: S) -> bool {
        self.lives.values().any(|life| life.state() == Some(state))
    }

    /// The next three who would have called later call now.
    async fn call_in_early(&mut self) -> Result<()> {
        let next = self.lives.values().filter(|life| life.case.is_none() && life.twin.is_none());
        let next: Vec<u64> = next.map(|life| life.serial).take(3).collect();
        for serial in next {
            let Some(mut life) = self.lives.remove(&serial) else { continue };
            if let Some(arrival) = &mut life.arrival {
                let early = jiff::SignedDuration::from_secs(60 + i64::try_from(serial % 300).unwrap_or(0));
                arrival.received_at = self.now.checked_sub(early).unwrap_or(self.now);
            }
            life.traits.path = Path::Handle;
            let outcome = life.step(&self.world, self.now, Step::Register).await;
            self.keep(life);
            outcome?;
        }
        Ok(())
    }
}

fn inclined(life: &mut Life, to: S) {
    life.traits.path = Path::Handle;
    life.traits.vague = to == S::AwaitingMaterial;
    life.traits.shirked = to == S::SentBack;
    life.traits.misrouted = false;
    if to == S::ToClose {
        life.traits.unanswered = 0;
    }
}
