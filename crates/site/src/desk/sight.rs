//! What somebody may see. A case they may not know of does not exist for them.

use super::queues::Queue;
use crate::problem::Problem;
use casework::policy::Policy;
use casework::{Actor, Case, CaseId, StateKind, access};
use ledger::projection::CaseRow;
use ledger::store::{Behind, Cursor, FigureQuery};
use ledger::{CaseFile, Ledger, StoreFault, Titled};

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
}

/// A page of a queue, without the cases this actor may not know of. Neither the length of a page nor where the
/// next one begins tells of them: a page is filled up, and goes on after a case that was shown.
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
    let (now, most) = (ledger.now(), usize::try_from(limit).unwrap_or(usize::MAX));
    let policy = ledger.book().at(now);
    let (mut shown, mut from) = (Vec::new(), after);
    loop {
        let rows = ledger.store().list(&queue.page(state, from, limit)).await?;
        let at_end = rows.len() < most;
        from = rows.last().map(place);
        let ids: Vec<CaseId> = rows.iter().map(|row| row.case).collect();
        let seen = visible(ledger, policy, by, &ids).await?;
        let is_late = |row: &CaseRow| row.next_due <= now && row.next_clock.is_some();
        let past_late = queue.only_late && rows.iter().any(|row| !is_late(row));
        let fits = |row: &CaseRow| seen.contains(&row.case) && (!queue.only_late || is_late(row));
        shown.extend(rows.into_iter().filter(fits));
        if at_end || past_late || shown.len() > most {
            break;
        }
    }
    let more = shown.len() > most;
    shown.truncate(most);
    let next = shown.last().filter(|_| more).map(place);
    Ok(Listed { lines: ledger.titled(shown).await?, next })
}

fn place(row: &CaseRow) -> Cursor {
    Cursor { due: row.next_due, case: row.case }
}

/// The cases behind a figure that the actor may know of, after that one, and where they go on.
///
/// # Errors
/// The store's.
pub async fn behind(
    ledger: &Ledger,
    by: &Actor,
    query: &FigureQuery,
    after: Option<CaseId>,
    limit: u32,
) -> Result<(Vec<Behind>, Option<CaseId>), StoreFault> {
    let most = usize::try_from(limit).unwrap_or(usize::MAX);
    let (mut shown, mut from): (Vec<Behind>, _) = (Vec::new(), after);
    loop {
        let page = ledger.store().behind(query, from, limit).await?;
        let at_end = page.len() < most;
        from = page.last().map(|last| last.case);
        let ids: Vec<CaseId> = page.iter().map(|behind| behind.case).collect();
        let seen = visible(ledger, ledger.book().at(ledger.now()), by, &ids).await?;
        shown.extend(page.into_iter().filter(|behind| seen.contains(&behind.case)));
        if at_end || shown.len() > most {
            break;
        }
    }
    let more = shown.len() > most;
    shown.truncate(most);
    let next = shown.last().filter(|_| more).map(|last| last.case);
    Ok((shown, next))
}

/// Of these cases, those the actor may know of.
///
/// # Errors
/// The store's.
pub async fn visible(
    ledger: &Ledger,
    policy: &Policy,
    by: &Actor,
    ids: &[CaseId],
) -> Result<Vec<CaseId>, StoreFault> {
    let histories = ledger.store().histories(ids).await?;
    let seen = |id: &&CaseId| {
        let case = histories.get(id).and_then(|history| Case::fold(history));
        case.is_some_and(|case| access::may_see(policy, by, &case))
    };
    Ok(ids.iter().filter(seen).copied().collect())
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
