//! The findings of the published budgets.

use crate::support::book;
use budget::finding::{between, findings};
use budget::identity::checks;

#[test]
fn showf() {
    for nth in 0..5 {
        let Some(book) = book(nth) else { return };
        println!("== {nth}");
        for f in findings(&book, &checks(&book)) {
            println!("  {:?} {} {:?} {:?} {:?} {:?}", f.kind, f.about, f.identity, f.left, f.right, f.places.iter().take(4).collect::<Vec<_>>());
        }
        println!("{:?}", book.remarks);
    }
    println!("{:?}", between(&book(0).unwrap(), &book(1).unwrap()));
}
