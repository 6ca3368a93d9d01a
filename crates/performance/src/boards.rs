//! Boards of targets in the store: one for each book of the office's own.

use affairs::board::{BoardFault, Computed, Desk, TargetBoard};
use affairs::book::PublishedBook;
use affairs::{AffairId, AffairKind};
use budget::target::Target;
use casework::Actor;
use ledger::affairs::{AffairFailure, AffairFile, AffairPage, Stepping};
use ledger::{Envelope, Key, Ledger, StoreFault};

/// So many boards are looked at: a year each.
const MOST: u32 = 200;

/// Every board, newest year first.
///
/// # Errors
/// The store's.
pub async fn all(ledger: &Ledger) -> Result<Vec<AffairFile<TargetBoard>>, StoreFault> {
    let page = AffairPage { newest_first: true, ..AffairPage::of(AffairKind::Board, MOST) };
    ledger.affairs(&page).await
}

/// The board of a book; `None` while nobody has entered anything.
///
/// # Errors
/// The store's.
pub async fn of_book(ledger: &Ledger, book: AffairId) -> Result<Option<AffairFile<TargetBoard>>, StoreFault> {
    let page = AffairPage { place: Some(book.to_string()), ..AffairPage::of(AffairKind::Board, 1) };
    Ok(ledger.affairs(&page).await?.into_iter().next())
}

/// The board of a book, opened if it is not. Opened once, whoever comes first.
///
/// # Errors
/// By rule, or the store's.
pub async fn opened(
    ledger: &Ledger,
    book: AffairId,
    by: &Actor,
) -> Result<AffairId, AffairFailure<BoardFault>> {
    if let Some(file) = of_book(ledger, book).await? {
        return Ok(file.id);
    }
    let kept = ledger.affair::<PublishedBook>(book).await?.ok_or(AffairFailure::Unknown)?;
    let (key, envelope) = (Key::of_office(&format!("board {book}")), Envelope::new());
    let stepping = Stepping::new(&key, by, &envelope);
    let judge = |at| Desk { policy: ledger.book().at(at), by, at, targets: &[] }.open(book, &kept.affair);
    match ledger.begin_affair::<TargetBoard>(&stepping, judge).await {
        Ok(done) => Ok(done.id),
        Err(AffairFailure::KeyReused) => {
            let file = of_book(ledger, book).await?;
            file.map(|file| file.id).ok_or(AffairFailure::KeyReused)
        }
        Err(failure) => Err(failure),
    }
}

/// A board nobody has written on yet: what stands on it follows from the book and the cases alone.
pub fn blank(book: AffairId, year: i16) -> TargetBoard {
    let (entries, bound, explained) = Default::default();
    TargetBoard { book, year, entries, bound, explained, versions: Vec::new() }
}

/// Freezes a board with figures of a signed head.
///
/// # Errors
/// By rule, or the store's.
pub async fn freeze(
    ledger: &Ledger,
    id: AffairId,
    stepping: &Stepping<'_>,
    targets: &[Target],
    occasion: affairs::board::Occasion,
    computed: Option<Computed>,
) -> Result<ledger::affairs::Stepped, AffairFailure<BoardFault>> {
    let computed = computed.ok_or(AffairFailure::Refused(BoardFault::NothingLogged))?;
    let judge = |board: &TargetBoard, at| {
        let desk = Desk { policy: ledger.book().at(at), by: stepping.by, at, targets };
        desk.freeze(board, occasion, &computed)
    };
    ledger.step_affair::<TargetBoard>(id, stepping, judge).await
}
