//! Ten thousand petitions and hotline cases driven at random through the years: every deadline that was recorded is
//! the one its rule, start, extensions and pauses give when computed anew.

use crate::track::petition::{self, Byway};
use crate::track::{Move, born_petition, born_plain};
use crate::world::{instant, sample};
use casework::{Case, CaseId, Policy, Recorded};
use jiff::{Timestamp, ToSpan};

const HISTORIES: u64 = 10_000;
const STEPS: usize = 16;

/// `SplitMix64`: the same histories every time.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(bound.max(1)).unwrap()).unwrap()
    }
}

fn agrees(policy: &Policy, case: &Case) -> usize {
    for clock in &case.clocks {
        let anew = clock.deadline.clone().recomputed(&policy.calendar);
        assert_eq!(anew.due, clock.deadline.due, "{:?} of {:?}", clock.kind, clock.deadline);
        assert_eq!(policy.instant(anew.due), clock.due, "{:?}", clock.kind);
    }
    case.clocks.len()
}

#[test]
fn every_deadline_of_ten_thousand_histories_is_the_one_its_rule_gives() {
    let policy = sample();
    let mut dice = Dice(20_261_121);
    let (mut deadlines, mut facts) = (0, 0);
    let first = instant(&policy, "2024-01-02 09:00");
    for history in 0..HISTORIES {
        let mut at =
            first.checked_add((i64::try_from(dice.below(900 * 24 * 60)).unwrap()).minutes()).unwrap();
        let byway = [Byway::Routing, Byway::Reviewing, Byway::Overseeing, Byway::Changing][dice.below(4)];
        let mut case = if history % 5 == 0 { born_plain(at) } else { born_petition(dice.below(3), at) };
        for _ in 0..STEPS {
            at = later(at, &mut dice);
            let Some(after) = step(&policy, &case, byway, at, &mut dice) else { break };
            case = after;
            facts += 1;
        }
        deadlines += agrees(&policy, &case);
    }
    println!("{facts} facts, {deadlines} deadlines");
    assert!(deadlines > 30_000, "{deadlines} deadlines");
}

fn later(at: Timestamp, dice: &mut Dice) -> Timestamp {
    let minutes = [3, 90, 1_500, 9_000, 40_000][dice.below(5)];
    at.checked_add(i64::try_from(dice.below(minutes)).unwrap().minutes()).unwrap()
}

/// The case after a random act that is possible now; `None` if none of a handful is.
fn step(policy: &Policy, case: &Case, byway: Byway, at: Timestamp, dice: &mut Dice) -> Option<Case> {
    let mut moves = Vec::new();
    petition::moves_at(byway, case, at, &mut moves);
    for _ in 0..12 {
        if moves.is_empty() {
            return None;
        }
        let Move::Do(by, act) = moves.swap_remove(dice.below(moves.len())) else { continue };
        let Ok(fact) = casework::decide(case, &act, &by, policy, at) else { continue };
        let recorded = Recorded {
            case: CaseId(1),
            version: case.version + 1,
            at,
            by,
            policy: policy.version.clone(),
            fact,
        };
        return Some(case.clone().apply(&recorded));
    }
    None
}
