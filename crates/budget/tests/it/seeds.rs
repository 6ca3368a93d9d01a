//! The published budgets read whole.

use crate::support::book;

#[test]
fn dump() {
    for nth in 0..5 {
        let Some(book) = book(nth) else { return };
        println!("== {nth} {:?} {:?} {:?}", book.office, book.year, book.nature);
        for table in &book.tables {
            println!("-- {:?} {:?} {:?} {}", table.kind, table.unit, table.columns, table.place);
            for row in &table.rows {
                let cells: Vec<_> = row
                    .figures
                    .iter()
                    .map(|f| f.as_ref().map_or("·".into(), |f| f.amount.to_string()))
                    .collect();
                println!("   {:?} {} {:?} @{}", row.item, row.name, cells, row.place);
            }
        }
        for unread in &book.unread {
            println!("unread {unread:?}");
        }
    }
}
