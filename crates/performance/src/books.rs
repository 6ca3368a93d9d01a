//! Books of budgets in the store: kept piece by piece, whoever reads them joined again.

use affairs::book::{BookFault, Desk, PublishedBook, Read};
use affairs::{AffairId, AffairKind};
use budget::book::{Book, Nature};
use ledger::affairs::{AffairFailure, AffairFile, AffairPage, Stepped, Stepping};
use ledger::{Ledger, StoreFault};

/// So many books are listed.
const MOST: u32 = 500;

/// A book on its way into the store: its pieces first, then whose it is, so that a book that is listed is whole.
#[derive(Clone)]
pub struct Keeping<'a> {
    ledger: &'a Ledger,
    said: Read,
    read: Read,
}

impl<'a> Keeping<'a> {
    /// Begins with what a person says of the book; that goes before what the book says of itself.
    pub fn new(ledger: &'a Ledger, said: Read) -> Self {
        let read = Read { digest: said.digest.clone(), ..Read::default() };
        Self { ledger, said, read }
    }

    /// Keeps the next piece.
    ///
    /// # Errors
    /// The store's.
    pub async fn take(&mut self, piece: &Book) -> Result<(), StoreFault> {
        let (count, read) = (|many: usize| u32::try_from(many).unwrap_or(u32::MAX), &mut self.read);
        let rows = piece.tables.iter().flat_map(|table| &table.rows);
        let figures = rows.map(|row| row.figures.iter().flatten().count()).sum::<usize>();
        read.pieces = read.pieces.saturating_add(1);
        read.figures = read.figures.saturating_add(count(figures + piece.stated.len()));
        read.targets = read.targets.saturating_add(count(piece.targets.len()));
        read.unread = read.unread.saturating_add(count(piece.unread.len()));
        read.year = piece.year.or(read.year);
        if !piece.office.is_empty() {
            read.office.clone_from(&piece.office);
        }
        if piece.nature != Nature::default() {
            read.nature = piece.nature;
        }
        let body = serde_json::to_string(piece).map_err(|why| StoreFault::Broken(why.to_string()))?;
        self.ledger.store().keep_piece(&read.digest, read.pieces, &body).await
    }

    /// Lists the book. A file that is listed already is not listed twice.
    ///
    /// # Errors
    /// By rule, or the store's.
    pub async fn finish(self, stepping: &Stepping<'_>) -> Result<Stepped, AffairFailure<BookFault>> {
        let Self { ledger, said, read } = self;
        if let Some(id) = of_digest(ledger, &read.digest).await? {
            return Ok(Stepped { id, step: 1, repeated: true });
        }
        let office = if said.office.trim().is_empty() { read.office } else { said.office };
        let (file, year, ours) = (said.file, said.year.or(read.year), said.ours);
        let read = Read { file, office, year, ours, ..read };
        let judge = |at| Desk { policy: ledger.book().at(at), by: stepping.by }.import(&read);
        ledger.begin_affair::<PublishedBook>(stepping, judge).await
    }
}

/// Keeps a book of pieces that lie in memory.
///
/// # Errors
/// By rule, or the store's.
pub async fn keep(
    ledger: &Ledger,
    stepping: &Stepping<'_>,
    said: Read,
    pieces: impl IntoIterator<Item = Book>,
) -> Result<Stepped, AffairFailure<BookFault>> {
    let mut keeping = Keeping::new(ledger, said);
    for piece in pieces {
        keeping.take(&piece).await?;
    }
    keeping.finish(stepping).await
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
        kept.ours && kept.year == year && kept.nature == Nature::Budget
    };
    let files = all(ledger).await?;
    match files.iter().find(own) {
        Some(file) => Ok(Some((file.id, whole(ledger, &file.affair).await?))),
        None => Ok(None),
    }
}
