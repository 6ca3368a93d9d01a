//! The account of a year in the store: one, whoever opens it.

use affairs::account::AccountYear;
use ledger::affairs::AffairFile;
use ledger::{Key, Ledger, StoreFault};

/// The key under which the account of a year is opened, once.
pub fn key_of(year: i16) -> Key {
    Key::of_office(&format!("account {year}"))
}

/// The account of a year, if it is opened.
///
/// # Errors
/// The store's.
pub async fn of_year(ledger: &Ledger, year: i16) -> Result<Option<AffairFile<AccountYear>>, StoreFault> {
    match ledger.begun_under(&key_of(year)).await? {
        Some(id) => ledger.affair(id).await,
        None => Ok(None),
    }
}
