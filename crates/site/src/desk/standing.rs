//! Where the cases of the office stand now, for whoever may see the board: open ones by state, what is late and
//! whose it is, what is due today. Cases a person may not know of are not counted for them.

use super::queues;
use crate::App;
use crate::problem::Problem;
use crate::session::Staff;
use casework::case::state::Owner;
use casework::{CaseId, StateKind};
use jiff::civil::{Date, Time};
use ledger::projection::{CaseRow, QueueKey};
use ledger::store::ListQuery;
use std::collections::BTreeMap;

/// Late and due cases looked at one by one; beyond this the board says "or more".
pub const LOOKED_AT: u32 = 2000;

/// Where the cases stand.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// How many cases are in each state.
    pub states: BTreeMap<StateKind, i64>,
    /// How many are late, by who must act; `None` where nobody must.
    pub late_by: Vec<(Option<Owner>, i64)>,
    /// How many run out before midnight.
    pub due_today: i64,
    /// How many are supervised.
    pub supervised: i64,
    /// Whether there were more late cases than were looked at.
    pub is_cut: bool,
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
        let store = app.ledger.store();
        let keys = [queue.clone(), QueueKey::supervised()];
        let counts = queues::seen_counts(&**store, &staff.actor, &keys).await?;
        let of = |queue: &QueueKey| -> BTreeMap<StateKind, i64> {
            counts.iter().filter(|((key, _), _)| key == queue).map(|((_, state), n)| (*state, *n)).collect()
        };
        let owed = owed(app, staff, queue).await?;
        let (now, midnight) = (app.now(), midnight(app));
        let mut late_by: Vec<(Option<Owner>, i64)> = Vec::new();
        for row in owed.iter().filter(|row| row.next_due <= now) {
            match late_by.iter_mut().find(|(owner, _)| *owner == row.owner) {
                Some((_, count)) => *count += 1,
                None => late_by.push((row.owner.clone(), 1)),
            }
        }
        late_by.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let today = owed.iter().filter(|row| row.next_due > now && row.next_due <= midnight).count();
        Ok(Self {
            states: of(queue),
            late_by,
            due_today: i64::try_from(today).unwrap_or(i64::MAX),
            supervised: of(&QueueKey::supervised()).values().sum(),
            is_cut: owed.len() >= usize::try_from(LOOKED_AT).unwrap_or(usize::MAX),
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

fn midnight(app: &App) -> jiff::Timestamp {
    let tomorrow = app.policy().local(app.now()).date().tomorrow().unwrap_or(Date::MAX);
    app.policy().instant(tomorrow.to_datetime(Time::midnight()))
}

/// Open cases whose clocks run, most urgent first.
async fn owed(app: &App, staff: &Staff, queue: &QueueKey) -> Result<Vec<CaseRow>, Problem> {
    let states = StateKind::ALL.iter().copied().filter(|state| state.is_open()).collect();
    let query =
        ListQuery { queue: queue.clone(), states, newest_first: false, after: None, limit: LOOKED_AT };
    let store = app.ledger.store();
    let hidden = ListQuery { queue: query.queue.hidden_from(&staff.actor.id), ..query.clone() };
    let hidden: Vec<CaseId> = store.list(&hidden).await?.into_iter().map(|row| row.case).collect();
    let mut rows = store.list(&query).await?;
    rows.retain(|row| row.next_clock.is_some() && !hidden.contains(&row.case));
    Ok(rows)
}
