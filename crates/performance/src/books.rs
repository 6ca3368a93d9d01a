//! Books of budgets in the store: kept piece by piece, whoever reads them joined again.

use affairs::book::{Desk, PublishedBook, Read};
use affairs::{AffairId, AffairKind};
use budget::book::Book;
use ledger::affairs::{AffairFailure, AffairFile, AffairPage, Stepped, Stepping};
use ledger::{Ledger, StoreFault};

/// So many books are listed.
const MOST: u32 = 500;

/// What was counted while a book was kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counted {
    pieces: u32,
    figures: usize,
    targets: usize,
    unread: usize,
}

/// Keeps a book under the digest of its file: its pieces first, then whose it is, so that a book that is listed is
/// whole. What `read` already says of office and year goes before what the book says. A file that is kept already is
/// not kept twice.
///
/// # Errors
/// By rule, or the store's.
pub async fn keep(
    ledger: &Ledger,
    stepping: &Stepping<'_>,
    read: Read,
    pieces: impl IntoIterator<Item = Book>,
) -> Result<Stepped, AffairFailure<affairs::book::BookFault>> {
    if let Some(id) = of_digest(ledger, &read.digest).await? {
        return Ok(Stepped { id, step: 1, repeated: true });
    }
    let (mut read, mut counted) = (read, Counted::default());
    for piece in pieces {
        counted.pieces += 1;
        let rows = piece.tables.iter().flat_map(|table| &table.rows);
        counted.figures += rows.map(|row| row.figures.iter().flatten().count()).sum::<usize>();
        counted.figures += piece.stated.len();
        counted.targets += piece.targets.len();
        counted.unread += piece.unread.len();
        if read.office.trim().is_empty() {
            read.office.clone_from(&piece.office);
        }
        read.year = read.year.or(piece.year);
        if counted.pieces == 1 {
            read.nature = piece.nature;
        }
        let body = serde_json::to_string(&piece).map_err(|why| StoreFault::Broken(why.to_string()))?;
        ledger.store().keep_piece(&read.digest, counted.pieces, &body).await?;
    }
    let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
    read.pieces = counted.pieces;
    read.figures = count(counted.figures);
    read.targets = count(counted.targets);
    read.unread = count(counted.unread);
    let judge = |at| Desk { policy: ledger.book().at(at), by: stepping.by }.import(&read);
    ledger.begin_affair::<PublishedBook>(stepping, judge).await
}

/// The books that are not withdrawn, newest year first.
///
/// # Errors
/// The store's.
pub async fn all(ledger: &Ledger) -> Result<Vec<AffairFile<PublishedBook>>, StoreFault> {
    let page = AffairPage {
        statuses: vec!["kept", "published"],
        newest_first: true,
        ..AffairPage::of(AffairKind::Book, MOST)
    };
    ledger.affairs(&page).await
}

async fn of_digest(ledger: &Ledger, digest: &str) -> Result<Option<AffairId>, StoreFault> {
    let files = all(ledger).await?;
    Ok(files.iter().find(|file| file.affair.particulars.digest == digest).map(|file| file.id))
}

/// The book an affair speaks of, whole.
///
/// # Errors
/// The store's, or a piece that is missing or does not read.
pub async fn whole(ledger: &Ledger, book: &PublishedBook) -> Result<Book, StoreFault> {
    let kept = &book.particulars;
    let mut pieces = Vec::new();
    for nth in 1..=kept.pieces {
        let body = ledger.store().piece(&kept.digest, nth).await?;
        let body =
            body.ok_or_else(|| StoreFault::Broken(format!("piece {nth} of {} is missing", kept.digest)))?;
        let piece: Book = serde_json::from_str(&body)
            .map_err(|why| StoreFault::Broken(format!("piece {nth} of {}: {why}", kept.digest)))?;
        pieces.push(piece);
    }
    let mut whole = Book::join(pieces);
    whole.office.clone_from(&kept.office);
    whole.year = Some(kept.year);
    Ok(whole)
}

/// The office's own budget of a year: the one imported last.
///
/// # Errors
/// The store's.
pub async fn ours(ledger: &Ledger, year: i16) -> Result<Option<(AffairId, Book)>, StoreFault> {
    let own = |file: &&AffairFile<PublishedBook>| {
        let kept = &file.affair.particulars;
        kept.ours && kept.year == year && kept.nature == budget::book::Nature::Budget
    };
    let files = all(ledger).await?;
    match files.iter().find(own) {
        Some(file) => Ok(Some((file.id, whole(ledger, &file.affair).await?))),
        None => Ok(None),
    }
}
