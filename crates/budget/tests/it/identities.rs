//! The arithmetic of the published budgets.

use crate::support::book;
use budget::identity::{Ground, checks};
use std::collections::BTreeMap;

#[test]
fn show() {
    let mut tables = 0;
    for nth in 0..5 {
        let Some(book) = book(nth) else { return };
        let checks = checks(&book);
        let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for check in &checks {
            let entry = counts.entry(format!("{} {:?}", check.identity, check.ground)).or_default();
            entry.0 += 1;
            entry.1 += usize::from(!check.holds);
            if check.ground == Ground::Tables && !check.is_soft() {
                tables += 1;
            }
        }
        println!("== {nth} {counts:?}");
        for check in checks.iter().filter(|check| !check.holds) {
            println!(
                "  {} {:?} {:?} {} {} {} tol {} {:?} {:?}",
                check.identity,
                check.ground,
                check.tables,
                check.about,
                check.left,
                check.right,
                check.tolerance,
                check.places_left,
                check.places_right
            );
        }
    }
    println!("hard table checks {tables}");
}
