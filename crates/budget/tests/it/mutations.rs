//! One wrong digit in any table is seen: some identity fails.

use crate::support::{Dice, book, facts, seed};
use budget::book::{Book, Figure, Kind};
use budget::identity::checks;
use budget::money::{Fen, Unit};
use budget::source::Place;
use std::collections::BTreeMap;

/// A figure of a table or a form, where it is in the book, and how it is printed.
#[derive(Clone, Debug)]
struct Target {
    book: usize,
    at: usize,
    what: String,
    printed: String,
    unit: Unit,
}

#[derive(Clone, Copy)]
enum Slot<'a> {
    Money(&'a Figure, Unit),
    Weight(u32),
}

/// Every figure of tables and goal forms, with what it is.
fn slots(book: &Book) -> Vec<(String, Slot<'_>)> {
    let mut slots = Vec::new();
    for table in &book.tables {
        for row in &table.rows {
            for figure in row.figures.iter().flatten() {
                slots.push((
                    format!("{:?} {:?} {}", table.kind, row.item, row.name),
                    Slot::Money(figure, table.unit),
                ));
            }
        }
    }
    for project in &book.projects {
        let money = |figure| Slot::Money(figure, Unit::Yuan);
        slots.extend(project.budget.iter().map(|f| ("project budget".to_owned(), money(f))));
        slots.extend(project.last_year.iter().map(|f| ("project last year".to_owned(), money(f))));
        slots
            .extend(project.spent_last_year.iter().map(|f| ("project spent last year".to_owned(), money(f))));
        for part in &project.components {
            slots.extend(part.amounts.iter().map(|f| ("component".to_owned(), money(f))));
            slots.extend(part.price.iter().map(|(f, _)| ("price".to_owned(), money(f))));
        }
        slots.extend(project.weights.iter().map(|(weight, _)| ("weight".to_owned(), Slot::Weight(*weight))));
    }
    slots
}

/// As [`slots`], to be changed: calls `change` on the nth.
fn put(book: &mut Book, nth: usize, fen: Fen) {
    let mut figures: Vec<&mut Fen> = Vec::new();
    let mut weights: Vec<(usize, &mut u32)> = Vec::new();
    for row in book.tables.iter_mut().flat_map(|table| &mut table.rows) {
        figures.extend(row.figures.iter_mut().flatten().map(|figure| &mut figure.amount));
    }
    let mut count = figures.len();
    let mut found: Option<&mut Fen> = None;
    if nth < count {
        found = figures.into_iter().nth(nth);
    }
    for project in &mut book.projects {
        let singles = [&mut project.budget, &mut project.last_year, &mut project.spent_last_year];
        for figure in singles.into_iter().flatten() {
            if count == nth {
                found = Some(&mut figure.amount);
            }
            count += 1;
        }
        for part in &mut project.components {
            for figure in part.amounts.iter_mut().chain(part.price.iter_mut().map(|(figure, _)| figure)) {
                if count == nth {
                    found = Some(&mut figure.amount);
                }
                count += 1;
            }
        }
        for (weight, _) in &mut project.weights {
            weights.push((count, weight));
            count += 1;
        }
    }
    match (found, weights.into_iter().find(|(at, _)| *at == nth)) {
        (Some(amount), _) => *amount = fen,
        (None, Some((_, weight))) => *weight = u32::try_from(fen.0).unwrap(),
        (None, None) => panic!("no figure {nth}"),
    }
}

fn targets(books: &[Book]) -> Vec<Target> {
    let mut targets = Vec::new();
    for (book, read) in books.iter().enumerate() {
        let slots = slots(read);
        let is_whole = |slot: &Slot<'_>| matches!(slot, Slot::Money(f, Unit::Yuan) if f.amount.0 % 100 != 0);
        let prints_cents = slots.iter().any(|(_, slot)| is_whole(slot));
        for (at, (what, slot)) in slots.iter().enumerate() {
            let (printed, unit) = match slot {
                Slot::Money(figure, unit) => (figure.amount.written(*unit), *unit),
                Slot::Weight(weight) => ((weight / 100).to_string(), Unit::Yuan),
            };
            let whole = || printed.trim_end_matches(".00").to_owned();
            let printed = if unit == Unit::Yuan && !prints_cents { whole() } else { printed };
            targets.push(Target { book, at, what: what.clone(), printed, unit });
        }
    }
    targets
}

fn failing(book: &Book) -> usize {
    checks(book).iter().filter(|check| !check.holds && !check.is_soft()).count()
}

/// Why no identity can see a change there, for the places where none can.
fn reason(what: &str) -> Option<&'static str> {
    match what {
        "project last year" => Some("last year's budget of a project stands nowhere else in the book"),
        "project spent last year" => {
            Some("last year's execution of a project stands nowhere else in the book")
        }
        _ => None,
    }
}

#[test]
fn one_wrong_digit_fails_an_identity() {
    let books = facts();
    let (targets, mut dice) = (targets(&books), Dice::new(20_261_121));
    let before: Vec<usize> = books.iter().map(failing).collect();
    let mut missed: BTreeMap<String, usize> = BTreeMap::new();
    let mut unseen = 0;
    for _ in 0..2_000 {
        let target = &targets[dice.below(targets.len())];
        let places: Vec<usize> =
            target.printed.match_indices(|c: char| c.is_ascii_digit()).map(|(at, _)| at).collect();
        let place = places[dice.below(places.len())];
        let digit = target.printed.as_bytes()[place] - b'0';
        let other = (digit + 1 + u8::try_from(dice.below(9)).unwrap()) % 10;
        let mut printed = target.printed.clone();
        printed.replace_range(place..=place, &other.to_string());
        let fen = Fen::parse(&printed, target.unit).unwrap();
        let mut book = books[target.book].clone();
        put(&mut book, target.at, fen);
        if failing(&book) <= before[target.book] {
            unseen += 1;
            *missed
                .entry(format!("book {} {}: {}", target.book, target.what, target.printed))
                .or_default() += 1;
        }
    }
    println!("{} figures, 2000 changes, {unseen} not seen", targets.len());
    for (what, times) in &missed {
        let reason =
            reason(what.split_once(' ').unwrap().1.split_once(' ').unwrap().1.split(':').next().unwrap());
        println!("  {times} × {what}: {}", reason.unwrap_or("NO REASON"));
        assert!(reason.is_some(), "unseen without a reason: {what}");
    }
    assert!(unseen <= 20, "{unseen} of 2000 changes were not seen");
    assert!(books.iter().any(|book| book.table(Kind::Basic).is_some()));
}

/// The same on the page: a digit of an amount in the file is changed and the file is read again. Then an identity fails,
/// or a figure can no longer be placed and is listed.
#[test]
fn one_wrong_digit_on_the_page_is_seen() {
    for nth in [0, 1, 3] {
        let (Some(text), Some(book)) = (seed(nth), book(nth)) else { return };
        let (before, mut dice) = (failing(&book), Dice::new(20_261_121));
        let mut unseen = Vec::new();
        for _ in 0..100 {
            let figures: Vec<&Figure> = book
                .tables
                .iter()
                .flat_map(|table| &table.rows)
                .flat_map(|row| row.figures.iter().flatten())
                .collect();
            let (Place::Line(line) | Place::LineCell(line, _)) = figures[dice.below(figures.len())].place
            else {
                continue;
            };
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let line = &mut lines[line as usize - 1];
            let amounts = line.match_indices(|c: char| c.is_ascii_digit()).map(|(at, _)| at);
            let amounts: Vec<usize> = amounts.filter(|at| is_in_amount(line, *at)).collect();
            let place = amounts[dice.below(amounts.len())];
            let other = (line.as_bytes()[place] - b'0' + 1 + u8::try_from(dice.below(9)).unwrap()) % 10;
            line.replace_range(place..=place, &other.to_string());
            let printed = line.clone();
            let read = budget::book::read(&budget::source::text(&lines.join("\n")));
            if failing(&read) <= before && read.unread.is_empty() {
                unseen.push(printed);
            }
        }
        println!("book {nth}: {} of 100 changes on the page not seen: {unseen:?}", unseen.len());
        assert!(unseen.len() <= 1, "book {nth}: {unseen:?}");
    }
}

/// Whether the digit belongs to a word with thousands or decimals.
fn is_in_amount(line: &str, at: usize) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || c == ',' || c == '.';
    let begin = line[..at]
        .rfind(|c| !is_part(c))
        .map_or(0, |before| before + line[before..].chars().next().unwrap().len_utf8());
    let end = line[at..].find(|c| !is_part(c)).map_or(line.len(), |end| at + end);
    line[begin..end].contains([',', '.'])
}
