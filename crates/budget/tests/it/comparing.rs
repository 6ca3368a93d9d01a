//! Books side by side, with their caveats.

use crate::support::facts;
use budget::book::Book;
use budget::compare::{Caveat, Growth, costs, growth, people_share};
use budget::money::Fen;

fn pair() -> (Book, Book) {
    let mut books = facts();
    let later = books.remove(0);
    (books.remove(0), later)
}

fn of<'a>(rows: &'a [Growth], code: &str) -> &'a Growth {
    rows.iter().find(|row| row.code.digits() == code).unwrap()
}

#[test]
fn petition_affairs_are_followed_to_their_new_code() {
    let (before, after) = pair();
    let rows = growth(&before, &after);
    let moved = of(&rows, "2010308");
    assert_eq!(moved.moved_to.as_ref().unwrap().digits(), "20140");
    assert!(moved.caveats.contains(&Caveat::CodeMoved) && moved.caveats.contains(&Caveat::YearsApart));
    let named = of(&rows, "2010301");
    assert_eq!(named.moved_to.as_ref().unwrap().digits(), "2014001");
    assert_eq!((named.before, named.after), (Some(Fen(2_842_899_900)), Some(Fen(4_048_708_800))));
    assert_eq!(named.hundredths, Some(4_241), "28,428,999 to 40,487,088 is 42.41 %");
    assert!(named.caveats.contains(&Caveat::MatchedByName));
    let gone = of(&rows, "20808");
    assert_eq!((gone.after, gone.hundredths), (None, None), "what is in one book only has no growth");
    assert!(gone.caveats.contains(&Caveat::OneSided));
}

#[test]
fn falling_is_told_as_falling() {
    let (before, after) = pair();
    let rows = growth(&after, &before);
    assert_eq!(of(&rows, "201").hundredths, Some(-3_956));
}

#[test]
fn the_share_of_people_is_one_of_all_spending() {
    let books = facts();
    let share = people_share(&books[1]).unwrap();
    assert_eq!((share.part, share.whole, share.hundredths), (Fen(3_125_955_100), Fen(17_384_033_100), 1_798));
    assert!(share.caveats.contains(&Caveat::ProjectsIncluded) && !share.caveats.contains(&Caveat::FromText));
    let told = people_share(&books[2]).unwrap();
    assert_eq!(told.hundredths, 3_336, "2,634.05 of 7,896.16");
    assert!(told.caveats.contains(&Caveat::FromText));
    assert_eq!(people_share(&books[4]), None, "a book that does not tell people's cost has no share");
}

#[test]
fn the_cost_of_a_matter_comes_with_its_caveats() {
    let books = facts();
    let costs: Vec<_> = books.iter().flat_map(costs).collect();
    let told: Vec<_> = costs.iter().map(|cost| (cost.money.0 / 100, cost.matters, cost.each)).collect();
    assert_eq!(told, [(133_340_000, 4_000_000, Fen(3_334)), (36_385_300, 4_400_000, Fen(827))]);
    assert!(costs.iter().all(|cost| cost.caveats.contains(&Caveat::PlannedNotMeasured)));
    assert!(
        costs[0].caveats.contains(&Caveat::Approximate) && !costs[1].caveats.contains(&Caveat::Approximate)
    );
}
