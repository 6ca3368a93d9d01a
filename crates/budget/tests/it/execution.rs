//! A project's money: never more bound than given, never more paid than bound, on any day.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use budget::attainment::forecast::Elapsed;
use budget::attainment::ratio::Ratio;
use budget::execution::warning::{WarningKind, WarningRules};
use budget::execution::{Account, Act, Entry, ExecutionFault, Line, Purpose, Sums};
use budget::money::Fen;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const WAN: i64 = 1_000_000;
const YEAR_END: Date = date(2025, 12, 31);

fn line(id: &str, purposes: &[Purpose]) -> Line {
    Line { id: id.to_owned(), name: id.to_owned(), purposes: purposes.to_vec() }
}

fn entry(voucher: &str, on: Date, act: Act) -> Entry {
    Entry { voucher: voucher.to_owned(), on, act }
}

fn given(line: &str, amount: i64) -> Act {
    Act::Appropriate { line: line.to_owned(), amount: Fen(amount) }
}

fn bound(line: &str, amount: i64, purpose: Purpose) -> Act {
    Act::Commit { line: line.to_owned(), amount: Fen(amount), purpose, reference: "申请0001".to_owned() }
}

fn paid(commitment: &str, amount: i64) -> Act {
    Act::Pay { commitment: commitment.to_owned(), amount: Fen(amount) }
}

fn released(commitment: &str) -> Act {
    Act::Release { commitment: commitment.to_owned() }
}

/// The aid fund and the meetings of a small office: 10 万 each.
fn account() -> Account {
    let lines = vec![line("aid", &[Purpose::Aid]), line("office", &[Purpose::Meeting, Purpose::Other])];
    let mut account = Account::open("信访解难资金项目".to_owned(), lines);
    account.record(entry("下达1", date(2025, 1, 20), given("aid", 10 * WAN))).unwrap();
    account.record(entry("下达2", date(2025, 1, 20), given("office", 10 * WAN))).unwrap();
    account
}

#[test]
fn money_is_given_bound_and_paid() {
    let mut account = account();
    account.record(entry("救1", date(2025, 3, 1), bound("aid", 3 * WAN, Purpose::Aid))).unwrap();
    account.record(entry("付1", date(2025, 3, 9), paid("救1", 2 * WAN))).unwrap();
    let sums = account.line("aid", date(2025, 3, 9)).unwrap();
    assert_eq!(sums, Sums { appropriated: Fen(10 * WAN), committed: Fen(3 * WAN), paid: Fen(2 * WAN) });
    assert_eq!((sums.available(), sums.rate()), (Fen(7 * WAN), Ratio::new(1, 5)));
    assert_eq!(account.line("aid", date(2025, 3, 8)).unwrap().paid, Fen(0), "the day before");
    assert_eq!(account.total(YEAR_END).unwrap().rate(), Ratio::new(1, 10));
    account.record(entry("退1", date(2025, 4, 1), released("救1"))).unwrap();
    assert_eq!(account.line("aid", YEAR_END).unwrap().committed, Fen(2 * WAN));
    assert_eq!(account.drawn(Purpose::Aid, YEAR_END).unwrap(), (Fen(2 * WAN), Fen(2 * WAN)));
    assert_eq!(account.drawn(Purpose::Meeting, YEAR_END).unwrap(), (Fen(0), Fen(0)));
}

#[test]
fn nothing_is_bound_beyond_what_there_is() {
    let mut account = account();
    account.record(entry("救1", date(2025, 3, 1), bound("aid", 9 * WAN, Purpose::Aid))).unwrap();
    let before = account.clone();
    let over = ExecutionFault::OverCommitted {
        line: "aid".to_owned(),
        on: date(2025, 3, 2),
        left: Fen(WAN),
        asked: Fen(WAN + 1),
    };
    let asked = entry("救2", date(2025, 3, 2), bound("aid", WAN + 1, Purpose::Aid));
    assert_eq!(account.record(asked), Err(over));
    assert_eq!(account, before, "what is refused changes nothing");
    let cut = entry("调1", date(2025, 6, 1), given("aid", -2 * WAN));
    assert!(matches!(account.record(cut), Err(ExecutionFault::OverCommitted { .. })));
    account.record(entry("调2", date(2025, 6, 1), given("aid", -WAN))).unwrap();
    assert_eq!(account.line("aid", YEAR_END).unwrap().available(), Fen(0));
}

#[test]
fn an_entry_of_an_earlier_day_must_hold_on_every_later_one() {
    let mut account = account();
    account.record(entry("救1", date(2025, 5, 1), bound("aid", 8 * WAN, Purpose::Aid))).unwrap();
    let earlier = entry("救0", date(2025, 2, 1), bound("aid", 3 * WAN, Purpose::Aid));
    let ExecutionFault::OverCommitted { on, .. } = account.record(earlier).unwrap_err() else {
        panic!("another fault");
    };
    assert_eq!(on, date(2025, 5, 1), "the day it would fail");
    let before_money = entry("救3", date(2025, 1, 2), bound("aid", 1, Purpose::Aid));
    assert!(matches!(account.record(before_money), Err(ExecutionFault::OverCommitted { .. })));
}

#[test]
fn entries_kept_elsewhere_are_checked_as_a_whole() {
    let mut entries = account().entries().to_vec();
    let of = |entries: &[Entry]| {
        Account::of("信访解难资金项目".to_owned(), account().lines().to_vec(), entries.to_vec())
    };
    assert_eq!(of(&entries).unwrap(), account());
    entries.push(entry("救1", date(2025, 1, 19), bound("aid", 1, Purpose::Aid)));
    assert!(matches!(of(&entries), Err(ExecutionFault::OverCommitted { .. })), "the day before it was given");
}

#[test]
fn aid_and_meetings_draw_from_their_own_lines() {
    let mut account = account();
    let wrong = entry("会1", date(2025, 3, 1), bound("aid", WAN, Purpose::Meeting));
    assert_eq!(account.record(wrong), Err(ExecutionFault::Purpose { line: "aid".to_owned() }));
    account.record(entry("会1", date(2025, 3, 1), bound("office", WAN, Purpose::Meeting))).unwrap();
    account.record(entry("付1", date(2025, 3, 2), paid("会1", WAN / 2))).unwrap();
    assert_eq!(account.drawn(Purpose::Meeting, YEAR_END).unwrap(), (Fen(WAN), Fen(WAN / 2)));
}

#[test]
fn a_payment_needs_its_commitment() {
    let mut account = account();
    account.record(entry("救1", date(2025, 3, 5), bound("aid", WAN, Purpose::Aid))).unwrap();
    let early = ExecutionFault::NoCommitment { commitment: "救1".to_owned(), on: date(2025, 3, 4) };
    assert_eq!(account.record(entry("付1", date(2025, 3, 4), paid("救1", 1))), Err(early));
    let over =
        ExecutionFault::OverPaid { commitment: "救1".to_owned(), left: Fen(WAN), asked: Fen(WAN + 1) };
    assert_eq!(account.record(entry("付1", date(2025, 3, 5), paid("救1", WAN + 1))), Err(over));
    account.record(entry("付1", date(2025, 3, 5), paid("救1", WAN))).unwrap();
    let twice = account.record(entry("付1", date(2025, 3, 6), paid("救1", 1)));
    assert_eq!(twice, Err(ExecutionFault::Twice("付1".to_owned())));
    for amount in [0, -5] {
        let fault = account.record(entry("付2", date(2025, 3, 6), paid("救1", amount))).unwrap_err();
        assert_eq!(fault, ExecutionFault::Amount("付2".to_owned()));
    }
    let unknown = account.record(entry("下达3", date(2025, 3, 6), given("none", 1)));
    assert_eq!(unknown, Err(ExecutionFault::Line("none".to_owned())));
    let beyond = account.record(entry("下达4", date(2025, 3, 6), given("aid", i64::MAX)));
    assert_eq!(beyond, Err(ExecutionFault::Amount("下达4".to_owned())));
}

#[test]
fn an_account_warns_while_one_can_act() {
    let mut account = account();
    account.record(entry("救1", date(2025, 3, 5), bound("aid", 95 * WAN / 10, Purpose::Aid))).unwrap();
    account.record(entry("付1", date(2025, 6, 1), paid("救1", 35 * WAN / 10))).unwrap();
    let half = Elapsed { worked: 124, total: 248 };
    let warned = |worked| {
        let elapsed = Elapsed { worked, ..half };
        let warnings = account.warnings(date(2025, 6, 30), elapsed, WarningRules::common()).unwrap();
        warnings.into_iter().map(|warning| (warning.line, warning.kind)).collect::<Vec<_>>()
    };
    let near = WarningKind::NearlyCommitted { share: Ratio::new(19, 20).unwrap() };
    let idle = |elapsed| WarningKind::BehindTime { rate: Ratio::ZERO, elapsed };
    let half_gone = Ratio::new(1, 2).unwrap();
    assert_eq!(
        warned(124),
        [("aid".to_owned(), near), ("office".to_owned(), idle(half_gone))],
        "35 % at half time is behind by 15, not by more"
    );
    let later = warned(125);
    assert_eq!(later.len(), 3);
    assert!(matches!(later[0].1, WarningKind::BehindTime { .. }));
    assert_eq!(warned(0), [("aid".to_owned(), near)]);
    let empty = Account::open("空".to_owned(), vec![line("a", &[])]);
    assert_eq!(empty.warnings(YEAR_END, half, WarningRules::common()).unwrap(), []);
    assert_eq!(empty.total(YEAR_END).unwrap().rate(), None);
}

proptest! {
    #[test]
    fn no_sequence_of_entries_breaks_the_account(
        acts in prop::collection::vec((0_u8..5, 0_usize..6, -40_i64..60, 1_i8..28), 1..40),
    ) {
        let mut account = account();
        let mut bounds: Vec<String> = Vec::new();
        for (place, (kind, target, amount, day)) in acts.into_iter().enumerate() {
            let voucher = format!("凭{place}");
            let target = bounds.get(target).cloned().unwrap_or_default();
            let act = match kind {
                0 => given("aid", amount * WAN / 10),
                1 => bound("aid", amount * WAN / 10, Purpose::Aid),
                2 => bound("office", amount * WAN / 10, Purpose::Meeting),
                3 => paid(&target, amount * WAN / 20),
                _ => released(&target),
            };
            let recorded = account.record(entry(&voucher, date(2025, 2, day), act));
            if recorded.is_ok() && matches!(kind, 1 | 2) {
                bounds.push(voucher);
            }
            for day in 1..28 {
                for line in ["aid", "office"] {
                    let sums = account.line(line, date(2025, 2, day)).unwrap();
                    prop_assert!(Fen(0) <= sums.paid && sums.paid <= sums.committed);
                    prop_assert!(sums.committed <= sums.appropriated);
                }
            }
        }
    }
}
