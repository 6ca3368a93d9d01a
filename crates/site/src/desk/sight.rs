//! What somebody may see. A case they may not know of does not exist for them.

use super::narrow::{Narrow, Order, Span, Window};
use super::queues::{Queue, open_states};
use crate::problem::Problem;
use casework::policy::Policy;
use casework::{Actor, Case, CaseId, StateKind, access};
use jiff::Timestamp;
use ledger::projection::{CaseRow, QueueKey};
use ledger::store::{Behind, BehindCursor, Cursor, FigureQuery, ListQuery};
use ledger::{CaseFile, Ledger, StoreFault, Titled};
use std::collections::{HashMap, HashSet};

/// Lines read at once at most; where many do not fit, each look is twice the one before.
const STEP: u32 = 250;
/// Lines looked at for one page at most: what a page costs does not grow with the office.
const WALK: usize = 2000;
/// Lines at the end of those among which one is looked for that may be known.
const TAIL: usize = 20;

/// The case of that number with its papers. Units do not read what waits for a signature.
///
/// # Errors
/// [`Problem::NotFound`] if there is none, or none this actor may know of.
pub async fn file(ledger: &Ledger, by: &Actor, number: &str) -> Result<CaseFile, Problem> {
    let id = ledger.find(number).await?.ok_or(Problem::NotFound)?;
    let mut file = ledger.case_file(id).await?.ok_or(Problem::NotFound)?;
    if !access::may_see(ledger.book().at(ledger.now()), by, &file.case) {
        return Err(Problem::NotFound);
    }
    if by.role.is_of_unit() {
        file.history.retain(|recorded| !recorded.fact.what.is_unsigned());
        file.case.petition.proposed = None;
    }
    Ok(file)
}

/// The case of that number, as far as this actor may know of it.
///
/// # Errors
/// The store's.
pub async fn find(ledger: &Ledger, by: &Actor, number: &str) -> Result<Option<Case>, StoreFault> {
    let Some(id) = ledger.find(number).await? else { return Ok(None) };
    let case = ledger.case(id).await?;
    Ok(case.filter(|case| access::may_see(ledger.book().at(ledger.now()), by, case)))
}

/// A page of a list and where it goes on.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    /// The lines.
    pub lines: Vec<Titled>,
    /// Where the next page begins; `None` at the end.
    pub next: Option<Cursor>,
    /// How many lines were looked at, if looking stopped there and not at the end.
    pub looked: Option<usize>,
}

/// A page of a queue by due date, without the cases this actor may not know of.
///
/// # Errors
/// The store's.
pub async fn list(
    ledger: &Ledger,
    by: &Actor,
    queue: &Queue,
    state: Option<StateKind>,
    after: Option<Cursor>,
    limit: u32,
) -> Result<Listed, StoreFault> {
    page(ledger, by, &Sought { queue, state, narrow: &Narrow::default(), order: Order::Due, after }, limit)
        .await
}

/// What of a queue is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Sought<'a> {
    /// The queue.
    pub queue: &'a Queue,
    /// Only this state.
    pub state: Option<StateKind>,
    /// Only what fits.
    pub narrow: &'a Narrow,
    /// In which order.
    pub order: Order,
    /// Go on after this.
    pub after: Option<Cursor>,
}

/// A page of a queue, without the cases this actor may not know of. Neither the length of a page nor where the
/// next one begins tells of them: a page is filled up, and goes on after a case that was shown. What fits
/// seldom is looked for among so many lines only; the page then says so and goes on from there.
///
/// # Errors
/// The store's.
pub async fn page(
    ledger: &Ledger,
    by: &Actor,
    sought: &Sought<'_>,
    limit: u32,
) -> Result<Listed, StoreFault> {
    let (now, most) = (ledger.now(), usize::try_from(limit).unwrap_or(usize::MAX));
    let policy = ledger.book().at(now);
    let window = if sought.queue.only_late { Some(Window::Late) } else { sought.narrow.window };
    let span = window.map(|window| window.span(policy, now));
    let arriving =
        sought.order == Order::Newest && !(sought.state.is_none() && sought.queue.states.is_empty());
    let mixed = !sought.narrow.is_empty() || arriving;
    let mut step = limit;
    let (mut shown, mut from, mut walked) = (Vec::new(), beginning(sought, span), 0);
    let mut resting = None;
    loop {
        let rows = fetch(ledger, sought, from, step).await?;
        let at_end = rows.len() < usize::try_from(step).unwrap_or(usize::MAX);
        step = if mixed { step.saturating_mul(2).min(STEP).max(limit) } else { step };
        (from, walked) = (rows.last().map(place), walked + rows.len());
        let past = |row: &CaseRow| span.is_some_and(|span| row.next_due > span.until);
        let done = at_end || (sought.order == Order::Due && rows.iter().any(past));
        let tail: Vec<CaseRow> = rows.iter().rev().take(TAIL).cloned().collect();
        let wanted = |row: &CaseRow| sought.state.is_none_or(|state| row.state == state);
        let fits =
            |row: &CaseRow| wanted(row) && sought.queue.knows(row.state) && sought.narrow.fits(row, span);
        let fitting: Vec<CaseRow> = rows.into_iter().filter(fits).collect();
        let seen = visible(ledger, policy, by, &fitting).await?;
        shown.extend(fitting.into_iter().filter(|row| seen.contains(&row.case)));
        if done || shown.len() > most {
            break;
        }
        if walked >= WALK {
            resting = rest(ledger, policy, by, &tail).await?;
            if resting.is_some() {
                break;
            }
        }
    }
    let more = shown.len() > most;
    shown.truncate(most);
    let looked = resting.is_some() && !more;
    let next = if more { shown.last().map(place) } else { resting };
    Ok(Listed { lines: ledger.titled(shown).await?, next, looked: looked.then_some(walked) })
}

/// Where reading begins: what lies before the window need not be read.
fn beginning(sought: &Sought<'_>, span: Option<Span>) -> Option<Cursor> {
    let first = span.filter(|span| sought.order == Order::Due && span.after > Timestamp::MIN);
    let first = first.map(|span| Cursor { due: span.after, case: CaseId(i64::MAX) });
    match (sought.after, first) {
        (Some(after), Some(first)) if after.due < first.due => Some(first),
        (None, first) => first,
        (after, _) => after,
    }
}

async fn fetch(
    ledger: &Ledger,
    sought: &Sought<'_>,
    from: Option<Cursor>,
    step: u32,
) -> Result<Vec<CaseRow>, StoreFault> {
    let (store, key) = (ledger.store(), key(sought));
    if sought.order == Order::Newest {
        return store.arrivals(&key, from.map(|from| from.case), step).await;
    }
    let mut query = sought.queue.page(sought.state, from, step);
    if query.states.is_empty() && sought.narrow.window.is_some() {
        query.states = open_states();
    }
    store.list(&ListQuery { queue: key, newest_first: sought.order == Order::DueLast, ..query }).await
}

/// Where to read: of the whole office only what waits for the owner who is asked for.
fn key(sought: &Sought<'_>) -> QueueKey {
    match &sought.narrow.owner {
        Some(owner) if sought.queue.key == QueueKey::everything() => QueueKey::owned_by(owner),
        _ => sought.queue.key.clone(),
    }
}

/// The last line walked past that this actor may know of: looking goes on from there.
async fn rest(
    ledger: &Ledger,
    policy: &Policy,
    by: &Actor,
    tail: &[CaseRow],
) -> Result<Option<Cursor>, StoreFault> {
    let seen = visible(ledger, policy, by, tail).await?;
    Ok(tail.iter().find(|row| seen.contains(&row.case)).map(place))
}

fn place(row: &CaseRow) -> Cursor {
    Cursor { due: row.next_due, case: row.case }
}

/// The cases behind a figure that the actor may know of, after that one, and where they go on. Who may know of
/// none is told so without a look at each.
///
/// # Errors
/// The store's.
pub async fn behind(
    ledger: &Ledger,
    by: &Actor,
    query: &FigureQuery,
    after: Option<BehindCursor>,
    limit: u32,
) -> Result<(Vec<(Behind, CaseRow)>, Option<BehindCursor>), StoreFault> {
    if by.role.is_apart() {
        return Ok((Vec::new(), None));
    }
    let most = usize::try_from(limit).unwrap_or(usize::MAX);
    let (mut shown, mut from): (Vec<(Behind, CaseRow)>, _) = (Vec::new(), after);
    loop {
        let page = ledger.store().behind(query, from, limit.saturating_add(1)).await?;
        let at_end = page.len() <= most;
        from = page.last().map(BehindCursor::from);
        let ids: Vec<CaseId> = page.iter().map(|behind| behind.case).collect();
        let known = known(ledger, ledger.book().at(ledger.now()), by, &ids).await?;
        let mut known: HashMap<CaseId, CaseRow> = known.into_iter().map(|row| (row.case, row)).collect();
        shown.extend(page.into_iter().filter_map(|behind| {
            let row = known.remove(&behind.case)?;
            Some((behind, row))
        }));
        if at_end || shown.len() > most {
            break;
        }
    }
    let more = shown.len() > most;
    shown.truncate(most);
    let next = shown.last().filter(|_| more).map(|(last, _)| BehindCursor::from(last));
    Ok((shown, next))
}

/// Of these cases, the lines of those the actor may know of, in the same order.
///
/// # Errors
/// The store's.
pub async fn known(
    ledger: &Ledger,
    policy: &Policy,
    by: &Actor,
    ids: &[CaseId],
) -> Result<Vec<CaseRow>, StoreFault> {
    let mut rows = ledger.store().rows(ids).await?;
    let mut known: Vec<CaseRow> = ids.iter().filter_map(|id| rows.remove(id)).collect();
    let seen = visible(ledger, policy, by, &known).await?;
    known.retain(|row| seen.contains(&row.case));
    Ok(known)
}

/// Of these cases, the numbers of those the actor may know of.
///
/// # Errors
/// The store's.
pub async fn numbers(
    ledger: &Ledger,
    policy: &Policy,
    by: &Actor,
    ids: &[CaseId],
) -> Result<HashMap<CaseId, String>, StoreFault> {
    let known = known(ledger, policy, by, ids).await?;
    Ok(known.into_iter().map(|row| (row.case, row.number)).collect())
}

/// Of the cases of these lines, those the actor may know of.
///
/// # Errors
/// The store's.
pub async fn visible(
    ledger: &Ledger,
    policy: &Policy,
    by: &Actor,
    rows: &[CaseRow],
) -> Result<HashSet<CaseId>, StoreFault> {
    let cases = ledger.cases_of(rows).await?;
    let seen = cases.into_iter().filter(|(_, case)| access::may_see(policy, by, case));
    Ok(seen.map(|(id, _)| id).collect())
}

/// A place in a list as text nobody need understand, and back.
pub mod cursor {
    use casework::CaseId;
    use jiff::Timestamp;
    use ledger::store::Cursor;

    /// As text.
    pub fn write(cursor: Cursor) -> String {
        let micros = cursor.due.as_microsecond();
        let mut bytes = micros.to_be_bytes().to_vec();
        bytes.extend(cursor.case.0.to_be_bytes());
        hex::encode(bytes)
    }

    /// From text; `None` if it is none of ours.
    pub fn read(text: &str) -> Option<Cursor> {
        let mut bytes = [0; 16];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        let (due, case) = bytes.split_at(8);
        let due = Timestamp::from_microsecond(i64::from_be_bytes(due.try_into().ok()?)).ok()?;
        Some(Cursor { due, case: CaseId(i64::from_be_bytes(case.try_into().ok()?)) })
    }
}
