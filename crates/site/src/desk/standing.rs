//! Where the cases of the office stand now, for whoever may see the board: open ones by state, what is late and
//! whose it is, what is due today. Cases a person may not know of are not counted for them.

use super::narrow::Window;
use super::queues;
use crate::App;
use crate::problem::Problem;
use crate::session::Staff;
use casework::StateKind;
use casework::case::state::Owner;
use futures_util::future::try_join;
use ledger::projection::QueueKey;
use ledger::store::{Owed, OwedBy, OwedQuery};
use std::collections::BTreeMap;

/// Where the cases stand.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// How many cases are in each state.
    pub states: BTreeMap<StateKind, i64>,
    /// How many are late.
    pub late: i64,
    /// How many are late, by who must act, most first; `None` where nobody must. Empty if nobody asked.
    pub late_by: Vec<(Option<Owner>, i64)>,
    /// How many run out before midnight.
    pub due_today: i64,
    /// How many are supervised.
    pub supervised: i64,
}

impl Standing {
    /// Where the cases of the whole office stand.
    ///
    /// # Errors
    /// The store's.
    pub async fn of(app: &App, staff: &Staff) -> Result<Self, Problem> {
        Self::made(app, staff, &QueueKey::everything(), OwedBy::State).await
    }

    /// The same, and whose the late ones are.
    ///
    /// # Errors
    /// The store's.
    pub async fn by_owner(app: &App, staff: &Staff) -> Result<Self, Problem> {
        Self::made(app, staff, &QueueKey::everything(), OwedBy::Owner).await
    }

    /// Where the cases of one queue stand.
    ///
    /// # Errors
    /// The store's.
    pub async fn of_queue(app: &App, staff: &Staff, queue: &QueueKey) -> Result<Self, Problem> {
        Self::made(app, staff, queue, OwedBy::State).await
    }

    async fn made(app: &App, staff: &Staff, queue: &QueueKey, by: OwedBy) -> Result<Self, Problem> {
        let store = &**app.ledger.store();
        let keys = [queue.clone(), QueueKey::supervised()];
        let now = app.now();
        let until = Window::Today.span(app.policy(), now).until;
        let query = OwedQuery { queue: queue.clone(), states: queues::open_states(), now, until, by };
        let counted = queues::seen_counts(store, &staff.actor, &keys);
        let (counts, owed) = try_join(counted, queues::owed(store, &staff.actor, &query)).await?;
        let of = |queue: &QueueKey| -> BTreeMap<StateKind, i64> {
            counts.iter().filter(|((key, _), _)| key == queue).map(|((_, state), n)| (*state, *n)).collect()
        };
        let (late, today): (Vec<Owed>, Vec<Owed>) = owed.into_iter().partition(|owed| owed.is_late);
        Ok(Self {
            states: of(queue),
            late: late.iter().map(|owed| owed.cases).sum(),
            due_today: today.iter().map(|owed| owed.cases).sum(),
            late_by: if by == OwedBy::Owner { most_first(late) } else { Vec::new() },
            supervised: of(&QueueKey::supervised()).values().sum(),
        })
    }

    /// Cases that are not closed.
    pub fn open(&self) -> i64 {
        self.states.iter().filter(|(state, _)| state.is_open()).map(|(_, n)| n).sum()
    }
}

fn most_first(late: Vec<Owed>) -> Vec<(Option<Owner>, i64)> {
    let mut by: Vec<(Option<Owner>, i64)> = late.into_iter().map(|owed| (owed.owner, owed.cases)).collect();
    by.sort_by_key(|(_, cases)| std::cmp::Reverse(*cases));
    by
}
