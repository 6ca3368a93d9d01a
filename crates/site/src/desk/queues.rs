//! Which queues a role works from, and how full they are.

use casework::case::state::{Desk, Owner, StateKind};
use casework::{Actor, Policy, Role};
use futures_util::future::try_join;
use jiff::Timestamp;
use ledger::projection::QueueKey;
use ledger::store::{Cursor, ListQuery, Owed, OwedBy, OwedQuery};
use ledger::{Store, StoreFault};
use std::collections::BTreeMap;

/// A list somebody works from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue {
    /// In addresses, and in the locale key `queue-…`.
    pub slug: &'static str,
    /// Heading it stands under: `queue-group-…`.
    pub group: &'static str,
    /// Where the store keeps it.
    pub key: QueueKey,
    /// Only these states; empty means all.
    pub states: Vec<StateKind>,
    /// Only what has run out already.
    pub only_late: bool,
}

fn queue(slug: &'static str, group: &'static str, key: QueueKey, states: &[StateKind]) -> Queue {
    Queue { slug, group, key, states: states.to_vec(), only_late: false }
}

fn desk(desk: Desk) -> QueueKey {
    QueueKey::owned_by(&Owner::Desk(desk))
}

/// The queues of whoever acts, in the order of their work.
pub fn queues(policy: &Policy, by: &Actor) -> Vec<Queue> {
    use StateKind as S;
    match by.role {
        Role::Agent => vec![
            queue("intake", "mine", desk(Desk::Intake), &[S::Registered, S::AwaitingMaterial]),
            queue("to-dispatch", "mine", desk(Desk::Dispatch), &[S::ToDispatch]),
            everything(),
        ],
        Role::Dispatcher => vec![
            queue("to-check", "mine", desk(Desk::Intake), &[S::Registered]),
            queue("to-dispatch", "mine", desk(Desk::Dispatch), &[S::ToDispatch]),
            queue("sent-back", "mine", desk(Desk::Dispatch), &[S::SentBack]),
            queue("extensions", "mine", QueueKey::extensions(), &[]),
            to_explain(&Owner::Desk(Desk::Dispatch)),
            queue("intake-waiting", "mine", desk(Desk::Intake), &[S::AwaitingMaterial]),
            petitions(),
            queue("accusations", "office", QueueKey::accusations(), &[]),
            everything(),
        ],
        Role::FollowUp => vec![
            queue("to-follow-up", "mine", desk(Desk::FollowUp), &[S::Replied]),
            queue("to-close", "mine", desk(Desk::FollowUp), &[S::ToClose]),
            queue("served", "mine", desk(Desk::FollowUp), &[S::Served]),
            queue("closed", "office", QueueKey::everything(), &[S::Closed]),
            everything(),
        ],
        Role::Supervisor => vec![
            queue("late", "mine", QueueKey::late(), &[]),
            queue("supervised", "mine", QueueKey::supervised(), &[]),
            queue("extensions", "mine", QueueKey::extensions(), &[]),
            queue("backlog", "mine", QueueKey::backlog(), &[]),
            queue("to-sign", "mine", QueueKey::proposed(), &[]),
            queue("coordination", "mine", QueueKey::coordination(), &[]),
            petitions(),
            everything(),
        ]
        .into_iter()
        .chain((policy.procedure.own_complaints == Desk::Supervision).then(own_complaints))
        .collect(),
        Role::UnitHandler | Role::UnitApprover => of_unit(by),
        Role::Reviewer => vec![
            queue("review-desk", "mine", desk(Desk::Review), &[]),
            own_complaints(),
            to_explain(&Owner::Desk(Desk::Review)),
            queue("reviewed-by", "office", QueueKey::reviewed_by(&Owner::Desk(Desk::Review)), &[]),
        ],
        Role::Analyst
        | Role::Finance
        | Role::Publisher
        | Role::PackAdministrator
        | Role::SecurityAdministrator
        | Role::Auditor
        | Role::Requester
        | Role::Importer
        | Role::Link
        | Role::System => Vec::new(),
    }
}

/// Where a requester asked why, and we answered or decided.
fn to_explain(asked: &Owner) -> Queue {
    queue("to-explain", "mine", QueueKey::explained_by(asked), &[])
}

fn own_complaints() -> Queue {
    queue("own-complaints", "mine", QueueKey::independent(), &[])
}

fn petitions() -> Queue {
    queue("petitions", "office", QueueKey::petitions(), &[])
}

fn everything() -> Queue {
    queue("everything", "office", QueueKey::everything(), &[])
}

fn of_unit(by: &Actor) -> Vec<Queue> {
    use StateKind as S;
    let Some(unit) = &by.unit else { return Vec::new() };
    let own = || QueueKey::owned_by(&Owner::Unit(unit.clone()));
    let owed = [
        S::Dispatched,
        S::Received,
        S::Handling,
        S::AwaitingMaterial,
        S::SentBack,
        S::Drafted,
        S::Approved,
        S::Issued,
        S::Served,
    ];
    let handling = queue("handling", "mine", own(), &[S::Handling, S::AwaitingMaterial]);
    let drafts = queue("drafts", "mine", own(), &[S::Drafted]);
    let (first, second) = if by.role == Role::UnitApprover { (drafts, handling) } else { (handling, drafts) };
    vec![
        Queue { only_late: true, ..queue("unit-late", "mine", own(), &owed) },
        queue("to-accept", "mine", own(), &[S::Dispatched]),
        queue("to-admit", "mine", own(), &[S::Received]),
        first,
        second,
        queue("to-issue", "mine", own(), &[S::Approved]),
        queue("to-serve", "mine", own(), &[S::Issued]),
        queue("to-execute", "mine", own(), &[S::Served]),
        to_explain(&Owner::Unit(unit.clone())),
        queue("settling", "unit", own(), &[S::SentBack]),
        queue("replied", "unit", own(), &[S::Replied, S::ToClose]),
        queue("supporting", "unit", QueueKey::supported_by(unit), &[]),
        queue("reviewed-of", "unit", QueueKey::reviewed_of(unit), &[]),
        queue("reviewed-by", "unit", QueueKey::reviewed_by(&Owner::Unit(unit.clone())), &[]),
        queue("invited", "unit", QueueKey::invited(&by.id), &[]),
        queue("below", "unit", QueueKey::below(unit), &[]),
        queue("unit-closed", "unit", own(), &[S::Closed, S::Archived]),
    ]
}

impl Queue {
    /// A page of it, in the states it knows; `state` narrows it to one of them.
    pub fn page(&self, state: Option<StateKind>, after: Option<Cursor>, limit: u32) -> ListQuery {
        let states = match state {
            Some(state) if self.knows(state) => vec![state],
            _ => self.states.clone(),
        };
        ListQuery { queue: self.key.clone(), states, newest_first: false, after, limit }
    }

    /// Whether cases in that state lie in it.
    pub fn knows(&self, state: StateKind) -> bool {
        self.states.is_empty() || self.states.contains(&state)
    }
}

/// How many cases lie in each queue, in their order, by state. What is hidden from this person is not counted.
///
/// # Errors
/// The store's.
pub async fn counts(
    store: &dyn Store,
    by: &Actor,
    queues: &[Queue],
    now: Timestamp,
) -> Result<Vec<BTreeMap<StateKind, i64>>, StoreFault> {
    let keys: Vec<QueueKey> = queues.iter().map(|queue| queue.key.clone()).collect();
    let counted = seen_counts(store, by, &keys).await?;
    let mut all = Vec::with_capacity(queues.len());
    for queue in queues {
        if queue.only_late {
            all.push(late(store, by, queue, now).await?);
            continue;
        }
        let of = counted.iter().filter(|((key, state), _)| *key == queue.key && queue.knows(*state));
        all.push(of.map(|((_, state), count)| (*state, *count)).collect());
    }
    Ok(all)
}

/// Counts of these queues without what is hidden from this person. Nothing is said of what is nought.
///
/// # Errors
/// The store's.
pub async fn seen_counts(
    store: &dyn Store,
    by: &Actor,
    keys: &[QueueKey],
) -> Result<BTreeMap<(QueueKey, StateKind), i64>, StoreFault> {
    let hidden: Vec<QueueKey> = keys.iter().map(|key| key.hidden_from(&by.id)).collect();
    let asked: Vec<QueueKey> = keys.iter().chain(&hidden).cloned().collect();
    let counted = store.counts(&asked).await?;
    let count = |key: &QueueKey, state| counted.get(&(key.clone(), state)).copied().unwrap_or(0);
    let mut seen = BTreeMap::new();
    for (key, hidden) in keys.iter().zip(&hidden) {
        for state in StateKind::ALL {
            let left = count(key, *state) - count(hidden, *state);
            if left > 0 {
                seen.insert((key.clone(), *state), left);
            }
        }
    }
    Ok(seen)
}

/// The states in which a case is not closed.
pub fn open_states() -> Vec<StateKind> {
    StateKind::ALL.iter().copied().filter(|state| state.is_open()).collect()
}

/// What is owed, without what is hidden from this person.
///
/// # Errors
/// The store's.
pub async fn owed(store: &dyn Store, by: &Actor, query: &OwedQuery) -> Result<Vec<Owed>, StoreFault> {
    let hidden = OwedQuery { queue: query.queue.hidden_from(&by.id), ..query.clone() };
    let (mut owed, hidden) = try_join(store.owed(query), store.owed(&hidden)).await?;
    for one in &mut owed {
        let same = |other: &&Owed| {
            (&other.owner, other.state, other.is_late) == (&one.owner, one.state, one.is_late)
        };
        one.cases -= hidden.iter().find(same).map_or(0, |other| other.cases);
    }
    owed.retain(|one| one.cases > 0);
    Ok(owed)
}

async fn late(
    store: &dyn Store,
    by: &Actor,
    queue: &Queue,
    now: Timestamp,
) -> Result<BTreeMap<StateKind, i64>, StoreFault> {
    let mut counted = BTreeMap::new();
    let (queue, states) = (queue.key.clone(), queue.states.clone());
    let query = OwedQuery { queue, states, now, until: now, by: OwedBy::State };
    for one in owed(store, by, &query).await? {
        if let Some(state) = one.state {
            *counted.entry(state).or_default() += one.cases;
        }
    }
    Ok(counted)
}
