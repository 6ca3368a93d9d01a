//! The published budgets read whole, where this machine has them.

use crate::support::{book, seed};
use budget::book::{Book, Figure, Kind};
use budget::money::Unit;
use budget::source::Place;

/// Every figure of tables and forms, with its unit.
fn figures(book: &Book) -> Vec<(&Figure, Unit)> {
    let tables = book.tables.iter().flat_map(|table| {
        table.rows.iter().flat_map(|row| row.figures.iter().flatten()).map(|figure| (figure, table.unit))
    });
    let forms = book.projects.iter().flat_map(|project| {
        let singles = [&project.budget, &project.last_year, &project.spent_last_year].into_iter().flatten();
        let parts = project.components.iter().flat_map(|part| &part.amounts);
        singles
            .chain(parts)
            .chain(project.components.iter().flat_map(|part| part.price.iter().map(|price| &price.0)))
    });
    tables.chain(forms.map(|figure| (figure, Unit::Yuan))).collect()
}

#[test]
fn nothing_is_left_unread() {
    let tables = [11, 12, 0, 10, 0];
    let targets = [0, 11, 13, 59, 69];
    for nth in 0..5 {
        let Some(book) = book(nth) else { return };
        assert_eq!(book.unread, [], "book {nth}");
        assert_eq!((book.tables.len(), book.targets.len()), (tables[nth], targets[nth]), "book {nth}");
        assert_eq!(book.year, Some([2025, 2020, 2022, 2020, 2025][nth]), "book {nth}");
        assert!(!book.office.is_empty() && !book.stated.is_empty(), "book {nth}");
    }
}

/// Whole cells or words like 1,234 and 1,234.00: as many as were read.
#[test]
fn every_amount_of_the_tables_is_read() {
    for nth in [0, 1, 3] {
        let (Some(text), Some(book)) = (seed(nth), book(nth)) else { return };
        let words =
            text.split(|c: char| c.is_whitespace() || c == '|').map(|word| word.trim_end_matches("合计"));
        let is_amount = |word: &&str| {
            let groups: Vec<&str> = word.split('.').next().unwrap().split(',').collect();
            let is_number = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
            groups.len() > 1
                && is_number(groups[0])
                && groups[1..].iter().all(|group| group.len() == 3 && is_number(group))
        };
        let printed = words.filter(is_amount).count();
        let read =
            figures(&book).iter().filter(|(figure, unit)| figure.amount.0 >= 1_000 * unit.fen()).count();
        assert_eq!(read, printed, "book {nth}");
    }
}

#[test]
fn every_figure_stands_where_its_place_says() {
    for nth in 0..5 {
        let (Some(text), Some(book)) = (seed(nth), book(nth)) else { return };
        let lines: Vec<&str> = text.lines().collect();
        for (figure, unit) in figures(&book) {
            let (Place::Line(line) | Place::LineCell(line, _)) = figure.place else { panic!("{figure:?}") };
            let printed: String = lines[line as usize - 1].chars().filter(|c| *c != ',').collect();
            let units = [unit, Unit::WanYuan];
            let fits = units
                .iter()
                .any(|unit| printed.contains(figure.amount.written(*unit).trim_end_matches(".00")));
            assert!(fits, "book {nth}: {figure:?} is not in {printed:?}");
        }
    }
}

/// Six figures for seven columns: which is blank, the sums and the vehicles' economic class tell.
#[test]
fn the_blank_of_three_public_is_found() {
    let Some(book) = book(0) else { return };
    let row = book.table(Kind::ThreePublic).unwrap().total().unwrap();
    let amounts: Vec<_> =
        row.figures.iter().map(|figure| figure.as_ref().map(|figure| figure.amount.0 / 10_000)).collect();
    assert_eq!(amounts, [Some(6_300), Some(3_000), Some(500), Some(2_800), None, Some(2_800), Some(109_167)]);
}

#[test]
fn projects_are_read_from_forms_and_from_the_text() {
    let names = |nth| -> Option<Vec<(String, usize)>> {
        let book = book(nth)?;
        let projects = book.projects.clone().into_iter().chain(book.stated_projects());
        Some(projects.map(|project| (project.name, project.components.len())).collect())
    };
    let (Some(first), Some(last)) = (names(0), names(4)) else { return };
    assert_eq!(first.iter().map(|(_, parts)| *parts).collect::<Vec<_>>(), [0, 0, 5]);
    assert_eq!(last.len(), 4, "{last:?}");
    assert_eq!(names(3).unwrap().iter().map(|(_, parts)| *parts).collect::<Vec<_>>(), [3, 1, 1]);
}
