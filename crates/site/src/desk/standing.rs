//! Where the cases of the office stand now, for whoever may see the board: open ones by state, what is late and
//! whose it is, what is due today. Cases a person may not know of are not counted for them.

use super::narrow::Window;
use super::queues;
use crate::App;
use crate::problem::Problem;
use crate::session::Staff;
use casework::StateKind;
use casework::case::state::Owner;
use ledger::projection::QueueKey;
use std::collections::BTreeMap;

/// Where the cases stand.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// How many cases are in each state.
    pub states: BTreeMap<StateKind, i64>,
    /// How many are late, by who must act, most first; `None` where nobody must.
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
        Self::of_queue(app, staff, &QueueKey::everything()).await
    }

    /// Where the cases of one queue stand.
    ///
    /// # Errors
    /// The store's.
    pub async fn of_queue(app: &App, staff: &Staff, queue: &QueueKey) -> Result<Self, Problem> {
        let store = &**app.ledger.store();
        let keys = [queue.clone(), QueueKey::supervised()];
        let counts = queues::seen_counts(store, &staff.actor, &keys).await?;
        let of = |queue: &QueueKey| -> BTreeMap<StateKind, i64> {
            counts.iter().filter(|((key, _), _)| key == queue).map(|((_, state), n)| (*state, *n)).collect()
        };
        let (now, tonight) = (app.now(), Window::Today.span(app.policy(), app.now()).until);
        let owed = queues::owed(store, &staff.actor, queue, &queues::open_states(), (now, tonight)).await?;
        let mut late: BTreeMap<Option<Owner>, i64> = BTreeMap::new();
        for owed in owed.iter().filter(|owed| owed.is_late) {
            *late.entry(owed.owner.clone()).or_default() += owed.cases;
        }
        let mut late_by: Vec<(Option<Owner>, i64)> = late.into_iter().collect();
        late_by.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Ok(Self {
            states: of(queue),
            late_by,
            due_today: owed.iter().filter(|owed| !owed.is_late).map(|owed| owed.cases).sum(),
            supervised: of(&QueueKey::supervised()).values().sum(),
        })
    }

    /// Cases that are not closed.
    pub fn open(&self) -> i64 {
        self.states.iter().filter(|(state, _)| state.is_open()).map(|(_, n)| n).sum()
    }

    /// Cases that are late.
    pub fn late(&self) -> i64 {
        self.late_by.iter().map(|(_, n)| n).sum()
    }
}
