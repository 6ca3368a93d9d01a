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
        for (at, stated) in book.stated.iter().enumerate() {
            let q = match stated.quantity {
                budget::prose::Quantity::Money { amount, .. } => format!("{amount}"),
                budget::prose::Quantity::Percent(d) => format!("{}e-{}%", d.units, d.scale),
            };
            println!(
                "   [{at}] {:?} {} {:?} {:?} {q} @{} {:?} {:?}",
                stated.relation,
                stated.subject,
                stated.topic,
                "",
                stated.place,
                stated.sentence,
                stated.part_of
            );
        }
        for p in &book.projects {
            println!(
                "P {} {:?} {:?} {:?} {:?}",
                p.name,
                p.budget.as_ref().map(|f| f.amount),
                p.last_year.as_ref().map(|f| f.amount),
                p.spent_last_year.as_ref().map(|f| f.amount),
                p.weights.iter().map(|w| w.0).sum::<u32>()
            );
            for c in &p.components {
                println!(
                    "  C {} {:?} {:?}",
                    c.name,
                    c.amounts.iter().map(|f| f.amount.0).collect::<Vec<_>>(),
                    c.price.as_ref().map(|p| (p.0.amount, p.1))
                );
            }
        }
        for t in &book.targets {
            println!(
                "T {} | {} | {} | {} | {:?} | {:?} | {} | {:?} | {} @{}",
                t.project,
                t.level_one,
                t.level_two,
                t.name,
                t.operator,
                t.goal,
                t.unit,
                t.weight,
                t.printed,
                t.place
            );
        }
        for unread in &book.unread {
            println!("unread {unread:?}");
        }
    }
}
