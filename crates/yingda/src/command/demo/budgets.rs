//! The budgets of the demonstration: invented figures of two years, so that the pages of money are not empty.

use crate::embedded;
use crate::office::Office;
use affairs::AffairId;
use affairs::book::{Desk, PublishedBook, Read};
use anyhow::Result;
use casework::Actor;
use ledger::affairs::Stepping;
use ledger::{Envelope, Key};
use sha2::{Digest as _, Sha256};

/// Keeps last year's and this year's book of the office, and opens both to everybody; gives this year's.
pub async fn open(office: &Office) -> Result<AffairId> {
    let ledger = &office.ledger;
    let policy = ledger.book().newest();
    let year = policy.local(ledger.now()).year();
    let mut newest = AffairId::default();
    for (year, template) in [year - 1, year].into_iter().zip(embedded::DEMO_BUDGETS) {
        let text = template.replace("{year}", &year.to_string()).replace("{office}", &policy.office.names.zh);
        let read = Read {
            file: format!("budget-{year}.md"),
            digest: hex::encode(Sha256::digest(&text)),
            ours: true,
            ..Read::default()
        };
        let book = budget::book::read(&budget::source::text(&text));
        let (by, envelope) = (Actor::system(), Envelope::new());
        let key = Key::random()?;
        let kept =
            performance::books::keep(ledger, &Stepping::new(&key, &by, &envelope), read, [book]).await?;
        let key = Key::random()?;
        let judge = |book: &PublishedBook, at| Desk { policy: ledger.book().at(at), by: &by }.publish(book);
        newest = kept.id;
        ledger.step_affair(kept.id, &Stepping::new(&key, &by, &envelope), judge).await?;
    }
    Ok(newest)
}
