//! The whole book of its pieces.

use super::{Book, Nature, Table};

impl Book {
    /// The book these pieces are of, in their order.
    pub fn join(pieces: impl IntoIterator<Item = Self>) -> Self {
        let mut book = Self::default();
        for piece in pieces {
            for table in piece.tables {
                match book.tables.last_mut().filter(|last| last.goes_on_in(&table)) {
                    Some(last) => {
                        last.rows.extend(table.rows);
                        last.inferred.extend(table.inferred);
                    }
                    None => book.tables.push(table),
                }
            }
            if !piece.office.is_empty() {
                book.office = piece.office;
            }
            if piece.nature != Nature::default() {
                book.nature = piece.nature;
            }
            book.year = piece.year.or(book.year);
            book.projects.extend(piece.projects);
            book.targets.extend(piece.targets);
            book.stated.extend(piece.stated);
            book.remarks.extend(piece.remarks);
            book.unread.extend(piece.unread);
        }
        book
    }
}

impl Table {
    /// Whether the other has further rows of this table.
    pub(crate) fn goes_on_in(&self, other: &Self) -> bool {
        (self.kind, self.unit, &self.columns, &self.place)
            == (other.kind, other.unit, &other.columns, &other.place)
    }
}
