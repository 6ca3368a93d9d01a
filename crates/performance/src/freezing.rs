//! Figures of exactly the facts that a signed head of the log names.
//!
//! A fact, the views it changes and its place among those waiting for a leaf are written in one transaction, and
//! every leaf was a waiting fact once. So if the log has the same head before and after the figures were read, no
//! waiting fact became a leaf meanwhile; and if then none waits, none was written after that head and before the
//! figures either. The figures are then those of the facts below that head and of no others. An office where somebody is always
//! writing never stands still like that: there the figures are made from the facts below the head, which takes
//! longer and cannot be disturbed.

use crate::elapsed::elapsed;
use crate::{measured, office, recomputing};
use affairs::board::{Basis, Computed, Sum};
use casework::Policy;
use jiff::civil::Date;
use ledger::log::Checkpointed;
use ledger::{Ledger, Store, StoreFault};
use std::collections::BTreeMap;
use translog::Head;

/// How often the views are read before the facts are.
pub(crate) const TRIES: usize = 3;

/// The figures of a year through `day`, at the newest signed head of the log; `None` if there is none.
///
/// # Errors
/// The store's, a head that does not read, or a fact that does not.
pub async fn at_head(ledger: &Ledger, day: Date) -> Result<Option<Computed>, StoreFault> {
    let (store, policy, at) = (&**ledger.store(), ledger.book().newest(), ledger.now());
    for _ in 0..TRIES {
        let Some(head) = store.checkpoint().await? else { return Ok(None) };
        if store.log_backlog().await?.waiting > 0 {
            break;
        }
        let sums = measured::sums(store, day, at).await?;
        if stands_still(store, &head).await? {
            let basis = Basis { at, ..basis(ledger, day, &head)? };
            return Ok(Some(whole(ledger, policy, basis, sums).await?));
        }
    }
    from_facts(ledger, day).await
}

/// The same, made from the facts below the head and not from views.
///
/// # Errors
/// As [`at_head`].
pub async fn from_facts(ledger: &Ledger, day: Date) -> Result<Option<Computed>, StoreFault> {
    let (store, policy) = (&**ledger.store(), ledger.book().newest());
    let Some(head) = store.checkpoint().await? else { return Ok(None) };
    let basis = basis(ledger, day, &head)?;
    let sums = recomputing::sums(store, policy, &basis).await?;
    Ok(Some(whole(ledger, policy, basis, sums).await?))
}

/// Figures of cases with those of what else the office did up to the same instant. These are read last, so that a
/// step that was being written at that instant is there.
pub(crate) async fn whole(
    ledger: &Ledger,
    policy: &Policy,
    basis: Basis,
    sums: BTreeMap<String, Sum>,
) -> Result<Computed, StoreFault> {
    let of_office = office::figures(ledger, policy, basis.day, basis.at).await?;
    let elapsed = elapsed(policy, basis.day.year(), basis.day);
    Ok(of_office.beside(Computed { basis, elapsed, sums, projects: BTreeMap::new() }))
}

pub(crate) async fn stands_still(store: &dyn Store, head: &Checkpointed) -> Result<bool, StoreFault> {
    let waiting = store.log_backlog().await?.waiting;
    let newest = store.checkpoint().await?;
    Ok(waiting == 0 && newest.is_some_and(|newest| newest.size == head.size))
}

fn basis(ledger: &Ledger, day: Date, head: &Checkpointed) -> Result<Basis, StoreFault> {
    let (at, policy) = (ledger.now(), ledger.book().newest().version.clone());
    Ok(Basis { day, at, size: head.size, root: root(head)?, policy })
}

/// The signed hash of a head, as it is written.
pub(crate) fn root(head: &Checkpointed) -> Result<String, StoreFault> {
    let read = Head::unchecked(&head.note).map_err(|why| StoreFault::Broken(why.to_string()))?;
    Ok(read.root.to_string())
}
