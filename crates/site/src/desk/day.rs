//! What waits for somebody today, from the views of their own queues: every case once, where it presses most.

use super::narrow::Window;
use super::offers;
use super::queues::Queue;
use casework::case::state::{Desk, StateKind};
use casework::{ActKind, Actor, CaseId, ClockKind, Role};
use futures_util::future::{try_join, try_join_all};
use ledger::projection::{CaseRow, QueueKey};
use ledger::store::ListQuery;
use ledger::{Ledger, StoreFault, Titled};
use std::collections::{BTreeMap, BTreeSet, HashMap};

casework::coded! {
    /// Why a case stands on the page of the day, what presses most first.
    Press {
        /// It has run out.
        Late = "late",
        /// It runs out today.
        Today = "today",
        /// It came back: sent back, to be done again.
        Returned = "returned",
        /// It waits for this person's decision over what somebody else wrote.
        Sign = "sign",
        /// A requester asked why, and waits for our explanation.
        Asked = "asked",
        /// It runs out on the next workdays.
        Soon = "soon",
    }
}

/// Lines looked at in each queue, more than anybody does in a day; whoever has more works from the queue.
pub const LOOKED_AT: u32 = 50;
/// Cases shown for each reason.
const SHOWN: usize = 8;

/// A case on the page of the day.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The line, with its title.
    pub line: Titled,
    /// The queue it was found in.
    pub queue: &'static str,
    /// The act that comes next, if this person has one.
    pub next: Option<ActKind>,
}

/// Everything that presses for one reason.
#[derive(Clone, Debug, Default)]
pub struct Pile {
    /// The most urgent of it.
    pub shown: Vec<Waiting>,
    /// How much of it lies in each queue, of the lines looked at.
    pub in_queues: Vec<(&'static str, usize)>,
    /// How many in all, of the lines looked at.
    pub total: usize,
}

/// The day of somebody.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// By reason.
    pub piles: BTreeMap<Press, Pile>,
    /// Whether a queue holds more than was looked at.
    pub more: bool,
}

/// Queues whose cases wait for somebody else, or for nobody.
const NOT_OWED: [&str; 10] = [
    "unit-late",
    "replied",
    "supporting",
    "reviewed-of",
    "reviewed-by",
    "below",
    "unit-closed",
    "backlog",
    "coordination",
    "invited",
];

fn is_owed(queue: &Queue) -> bool {
    queue.group != "office" && !NOT_OWED.contains(&queue.slug)
}

/// Gathers the day of somebody from these queues.
///
/// # Errors
/// The store's.
pub async fn day(ledger: &Ledger, by: &Actor, queues: &[Queue]) -> Result<Day, StoreFault> {
    let (now, mut seen, mut day) = (ledger.now(), BTreeSet::new(), Day::default());
    let policy = ledger.book().at(now);
    let mut piles: BTreeMap<Press, Vec<(CaseRow, &'static str)>> = BTreeMap::new();
    let owing: Vec<&Queue> = queues.iter().filter(|queue| is_owed(queue)).collect();
    let heads = try_join_all(owing.iter().map(|queue| owed(ledger, by, queue))).await?;
    for (queue, rows) in owing.into_iter().zip(heads) {
        day.more |= rows.len() >= usize::try_from(LOOKED_AT).unwrap_or(usize::MAX);
        for row in rows {
            let window = row.next_clock.map(|_| Window::of(policy, now, row.next_due));
            let Some(press) = press(by, queue, &row, window).filter(|_| seen.insert(row.case)) else {
                continue;
            };
            piles.entry(press).or_default().push((row, queue.slug));
        }
    }
    for (press, mut rows) in piles {
        rows.sort_by_key(|(row, _)| (row.next_due, row.case));
        day.piles.insert(press, pile(ledger, by, rows).await?);
    }
    Ok(day)
}

/// The head of a queue, without what is hidden from this person.
async fn owed(ledger: &Ledger, by: &Actor, queue: &Queue) -> Result<Vec<CaseRow>, StoreFault> {
    let query = queue.page(None, None, LOOKED_AT);
    let hidden = ListQuery { queue: QueueKey::hidden_from(&queue.key, &by.id), ..query.clone() };
    let (hidden, mut rows) = try_join(ledger.store().list(&hidden), ledger.store().list(&query)).await?;
    rows.retain(|row| !hidden.iter().any(|hidden| hidden.case == row.case));
    Ok(rows)
}

fn press(by: &Actor, queue: &Queue, row: &CaseRow, window: Option<Window>) -> Option<Press> {
    let signs = match by.role {
        Role::UnitApprover => queue.slug == "drafts",
        _ => matches!(queue.slug, "to-sign" | "extensions"),
    };
    let returned = row.state == StateKind::SentBack || row.next_clock == Some(ClockKind::Rework);
    if queue.slug == "to-explain" {
        return Some(Press::Asked);
    }
    match window {
        Some(Window::Late) => Some(Press::Late),
        Some(Window::Today) => Some(Press::Today),
        _ if returned && !is_ours_to_wait(by, row) => Some(Press::Returned),
        _ if signs => Some(Press::Sign),
        Some(Window::Soon) => Some(Press::Soon),
        _ => None,
    }
}

/// A unit waits for the desk that settles what it sent back.
fn is_ours_to_wait(by: &Actor, row: &CaseRow) -> bool {
    let desks = [Desk::Dispatch, Desk::Intake].map(casework::case::state::Owner::Desk);
    by.role.is_of_unit() && row.owner.as_ref().is_some_and(|owner| desks.contains(owner))
}

async fn pile(ledger: &Ledger, by: &Actor, rows: Vec<(CaseRow, &'static str)>) -> Result<Pile, StoreFault> {
    let now = ledger.now();
    let policy = ledger.book().at(now);
    let mut in_queues: Vec<(&'static str, usize)> = Vec::new();
    for (_, slug) in &rows {
        match in_queues.iter_mut().find(|(known, _)| known == slug) {
            Some((_, count)) => *count += 1,
            None => in_queues.push((*slug, 1)),
        }
    }
    let total = rows.len();
    let head: Vec<(CaseRow, &'static str)> = rows.into_iter().take(SHOWN).collect();
    let queue_of: HashMap<CaseId, &'static str> = head.iter().map(|(row, slug)| (row.case, *slug)).collect();
    let mut rows: Vec<CaseRow> = head.into_iter().map(|(row, _)| row).collect();
    let cases = ledger.cases_of(&rows).await?;
    let known = |id: &CaseId| cases.get(id).filter(|case| casework::access::may_see(policy, by, case));
    rows.retain(|row| known(&row.case).is_some());
    let waiting = |line: Titled| {
        let case = known(&line.row.case);
        let next =
            case.and_then(|case| offers(case, by, policy, now).into_iter().find(|offer| offer.primary));
        let queue = queue_of.get(&line.row.case).copied().unwrap_or_default();
        Waiting { queue, next: next.map(|offer| offer.act), line }
    };
    let shown = ledger.titled(rows).await?.into_iter().map(waiting).collect();
    Ok(Pile { shown, in_queues, total })
}
