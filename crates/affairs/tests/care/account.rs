//! The account of a year: what its vouchers may do, and what hardship aid takes from its line by itself.

use crate::world::{Driven, local, person, policy, text};
use affairs::account::{AccountFault, AccountRefusal, AccountYear, Desk, Line, Step, drawn};
use affairs::aid::{self, AidYear, Committee, Votes};
use budget::execution::{self, Act, Entry, ExecutionFault, Purpose, Sums};
use budget::money::Fen;
use casework::{Actor, CaseId, Role};
use jiff::Timestamp;
use jiff::civil::{Date, date};

fn keeper() -> Actor {
    person("keeper", Role::Finance)
}

fn now() -> Timestamp {
    local("2026-11-20T09:00")
}

fn desk(by: &Actor) -> Desk<'_> {
    Desk { policy: policy(), by, at: now() }
}

fn line(id: &str, purposes: &[Purpose]) -> Line {
    let of =
        execution::Line { id: id.to_owned(), name: "话务外包".to_owned(), purposes: purposes.to_vec() };
    Line { project: "热线运行".to_owned(), of }
}

fn lines() -> Vec<Line> {
    vec![line("01", &[Purpose::Contract, Purpose::Meeting]), line("02", &[Purpose::Aid])]
}

fn opened() -> Driven<AccountYear> {
    Driven::begun(now(), &keeper(), desk(&keeper()).open(2026, lines()))
}

fn entry(voucher: &str, on: Date, act: Act) -> Entry {
    Entry { voucher: voucher.to_owned(), on, act }
}

fn given(line: &str, yuan: i64) -> Act {
    Act::Appropriate { line: line.to_owned(), amount: Fen(yuan * 100) }
}

fn bound(line: &str, yuan: i64, purpose: Purpose) -> Act {
    let (line, reference) = (line.to_owned(), "合同2026-1".to_owned());
    Act::Commit { line, amount: Fen(yuan * 100), purpose, reference }
}

fn paid(commitment: &str, yuan: i64) -> Act {
    Act::Pay { commitment: commitment.to_owned(), amount: Fen(yuan * 100) }
}

fn enters(account: &mut Driven<AccountYear>, aid: Option<&AidYear>, entry: Entry) {
    let step = desk(&keeper()).enter(&account.now(), aid, entry);
    account.does(now(), &keeper(), step);
}

/// Ten thousand yuan on the first line, a contract of nine, five of it paid.
fn running() -> Driven<AccountYear> {
    let mut account = opened();
    enters(&mut account, None, entry("B-1", date(2026, 1, 20), given("01", 10_000)));
    enters(&mut account, None, entry("C-1", date(2026, 3, 2), bound("01", 9_000, Purpose::Contract)));
    enters(&mut account, None, entry("P-1", date(2026, 4, 9), paid("C-1", 5_000)));
    account
}

fn sums(account: &AccountYear, aid: Option<&AidYear>, line: &str) -> Sums {
    let all = drawn(account, aid, |at| policy().local(at).date()).unwrap();
    all.account.line(line, date(2026, 12, 31)).unwrap()
}

fn refused(account: &AccountYear, aid: Option<&AidYear>, entry: Entry) -> AccountRefusal {
    desk(&keeper()).enter(account, aid, entry).unwrap_err()
}

#[test]
fn a_year_is_appropriated_bound_and_paid() {
    let account = running().now();
    let want = Sums { appropriated: Fen(1_000_000), committed: Fen(900_000), paid: Fen(500_000) };
    assert_eq!(sums(&account, None, "01"), want);
    assert_eq!(account.entries[2].by, keeper().id);
}

#[test]
fn every_voucher_that_would_not_hold_is_refused_with_its_figure() {
    let account = running().now();
    let day = date(2026, 5, 6);
    let over = refused(&account, None, entry("C-2", day, bound("01", 1_001, Purpose::Contract)));
    assert_eq!((over.why, over.left, over.on), (AccountFault::OverCommitted, Some(Fen(100_000)), Some(day)));
    let over = refused(&account, None, entry("P-2", day, paid("C-1", 4_001)));
    assert_eq!((over.why, over.left), (AccountFault::OverPaid, Some(Fen(400_000))));
    let none = refused(&account, None, entry("P-2", date(2026, 2, 1), paid("C-1", 1)));
    assert_eq!((none.why, none.on), (AccountFault::NoCommitment, Some(date(2026, 2, 1))));
    let why = |entry| refused(&account, None, entry).why;
    assert_eq!(why(entry("C-1", day, given("01", 5))), AccountFault::VoucherTwice);
    assert_eq!(why(entry("X", day, given("09", 5))), AccountFault::NoSuchLine);
    assert_eq!(why(entry("X", day, bound("01", 5, Purpose::Other))), AccountFault::WrongPurpose);
    assert_eq!(why(entry("X", day, given("01", 0))), AccountFault::AmountOdd);
    assert_eq!(why(entry(" ", day, given("01", 5))), AccountFault::VoucherOdd);
    assert_eq!(why(entry("AID-2026-9", day, given("01", 5))), AccountFault::VoucherOdd);
    assert_eq!(why(entry("X", date(2025, 12, 31), given("01", 5))), AccountFault::DayOdd);
    assert_eq!(why(entry("X", date(2026, 11, 21), given("01", 5))), AccountFault::DayOdd);
    let nothing = Act::Commit {
        line: "01".to_owned(),
        amount: Fen(1),
        purpose: Purpose::Contract,
        reference: String::new(),
    };
    assert_eq!(why(entry("X", day, nothing)), AccountFault::ReferenceMissing);
    assert_eq!(why(entry("X", day, bound("02", 5, Purpose::Aid))), AccountFault::AidByItself);
    assert_eq!(why(entry("X", day, paid("AID-2026-1", 5))), AccountFault::AidByItself);
    let taken_back = refused(&account, None, entry("B-2", day, given("01", -1_001)));
    assert_eq!(taken_back.why, AccountFault::OverCommitted);
}

#[test]
fn lines_are_whole_and_stand_once() {
    let why = |year, lines| desk(&keeper()).open(year, lines).unwrap_err().why;
    assert_eq!(why(2024, lines()), AccountFault::YearOdd);
    assert_eq!(why(2026, Vec::new()), AccountFault::LineOdd);
    assert_eq!(why(2026, vec![line("", &[Purpose::Other])]), AccountFault::LineOdd);
    assert_eq!(why(2026, vec![line("01", &[])]), AccountFault::LineOdd);
    let mut account = opened();
    let widen = |account: &AccountYear, line| desk(&keeper()).widen(account, line);
    let again = widen(&account.now(), line("01", &[Purpose::Other]));
    assert_eq!(again.unwrap_err().why, AccountFault::LineTwice);
    let aid = widen(&account.now(), line("03", &[Purpose::Aid]));
    assert_eq!(aid.unwrap_err().why, AccountFault::AidTwice);
    let step = widen(&account.now(), line("03", &[Purpose::Other]));
    account.does(now(), &keeper(), step);
    assert!(account.now().line("03").is_some());
}

#[test]
fn only_who_manages_the_budget_writes() {
    let (boss, account) = (person("boss", Role::Supervisor), opened().now());
    let voucher = entry("B-1", date(2026, 1, 20), given("01", 1));
    let tries = [
        desk(&boss).open(2026, lines()),
        desk(&boss).widen(&account, line("03", &[Purpose::Other])),
        desk(&boss).enter(&account, None, voucher),
    ];
    for tried in tries {
        assert_eq!(tried.unwrap_err().why, AccountFault::MayNotManage);
    }
}

/// A year of aid with one grant, paid if `voucher` says so.
fn helped(amount: i64, voucher: Option<i64>) -> AidYear {
    fn desk(by: &Actor, at: Timestamp) -> aid::Desk<'_> {
        aid::Desk { policy: policy(), by, at }
    }
    let boss = person("boss", Role::Supervisor);
    let at = local("2026-11-02T09:00");
    let first: Result<aid::Step, aid::AidRefusal> = Ok(aid::Step::Opened { year: 2026 });
    let mut year = Driven::<AidYear>::begun(at, &Actor::system(), first);
    let me = Actor::requester();
    year.does(at, &me, desk(&me, at).apply(&year.now(), CaseId(7), &"LIVING".into(), text("no work")));
    for by in [person("one", Role::FollowUp), person("two", Role::Dispatcher)] {
        year.does(at, &by, desk(&by, at).verify(&year.now(), 1, text("seen")));
    }
    let votes = Votes { granting: 3, refusing: 0, abstaining: 0 };
    let members = ["HEAD", "FINANCE", "LAW"].map(Into::into).to_vec();
    let said = Committee { amount: Some(amount), members, votes, reasons: text("real") };
    year.does(at, &boss, desk(&boss, at).decide(&year.now(), 1, said));
    if let Some(paid) = voucher {
        let step = desk(&boss, at).announce(&year.now(), 1, text("W"), &"990101".into());
        year.does(at, &boss, step);
        let later = desk(&boss, local("2026-11-19T09:00"));
        year.does(later.at, &boss, later.pay(&year.now(), 1, "2026-1101", date(2026, 11, 18), paid));
    }
    year.now()
}

#[test]
fn a_grant_of_aid_is_bound_and_its_voucher_paid_by_itself() {
    let mut account = opened();
    enters(&mut account, None, entry("B-2", date(2026, 1, 20), given("02", 5_000)));
    let want =
        |committed, paid| Sums { appropriated: Fen(500_000), committed: Fen(committed), paid: Fen(paid) };
    let granted = helped(300_000, None);
    assert_eq!(sums(&account.now(), Some(&granted), "02"), want(300_000, 0));
    let less = helped(300_000, Some(250_000));
    assert_eq!(sums(&account.now(), Some(&less), "02"), want(250_000, 250_000), "the rest went back");
    let all = drawn(&account.now(), Some(&less), |at| policy().local(at).date()).unwrap();
    assert_eq!(all.aid.get("2026-1101"), Some(&1));
    let twice = refused(&account.now(), Some(&less), entry("2026-1101", date(2026, 11, 19), given("02", 1)));
    assert_eq!(twice.why, AccountFault::VoucherTwice);
    let back = entry("B-3", date(2026, 11, 19), given("02", -2_501));
    assert_eq!(refused(&account.now(), Some(&less), back.clone()).left, Some(Fen(250_000)));
    assert!(desk(&keeper()).enter(&account.now(), None, back).is_ok(), "it is the grant that binds it");
}

#[test]
fn a_grant_the_line_does_not_bear_is_told_and_in_no_sum() {
    let mut account = opened();
    enters(&mut account, None, entry("B-2", date(2026, 1, 20), given("02", 2_000)));
    let granted = helped(300_000, None);
    let all = drawn(&account.now(), Some(&granted), |at| policy().local(at).date()).unwrap();
    assert_eq!(sums(&account.now(), Some(&granted), "02").committed, Fen(0));
    assert_eq!((all.uncovered[0].nth, all.uncovered[0].amount), (1, Fen(300_000)));
    assert!(matches!(all.uncovered[0].why, ExecutionFault::OverCommitted { left: Fen(200_000), .. }));
    let other = AidYear { year: 2025, ..granted };
    let all = drawn(&account.now(), Some(&other), |at| policy().local(at).date()).unwrap();
    assert!(all.uncovered.is_empty(), "aid of another year is none of its business");
}

#[test]
fn a_year_that_begins_otherwise_is_none() {
    let first = Step::Widened { line: line("01", &[Purpose::Other]) };
    let kept = affairs::Kept { at: now(), by: keeper(), body: serde_json::to_string(&first).unwrap() };
    assert!(affairs::view(affairs::AffairKind::Account, affairs::AffairId(1), &[kept]).is_err());
}
