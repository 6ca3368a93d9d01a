//! What may be the same is suggested; what is not, is not.

use casework::CaseId;
use casework::screening::{Asked, Earlier, Likely, Likeness, screen};
use proptest::prelude::*;

const LAMP: &str = "路灯不亮 建设路十二号门前的路灯三个月不亮，晚上看不见路，老人摔倒过。";

fn of(asked: &str, same_contact: bool) -> Vec<Likely> {
    screen(&Asked::of(LAMP), [Earlier { case: CaseId(7), asked: Asked::of(asked).into(), same_contact }])
}

fn likeness(asked: &str, same_contact: bool) -> Option<Likeness> {
    of(asked, same_contact).first().map(|likely| likely.likeness)
}

#[test]
fn a_letter_sent_again_is_the_same_matter() {
    let again = "路灯还不亮！建设路十二号门前的路灯三个多月不亮，晚上看不见路，老人摔倒过两次。";
    assert_eq!(likeness(again, false), Some(Likeness::SameMatter));
    assert_eq!(of(LAMP, true), [Likely { case: CaseId(7), likeness: Likeness::SameMatter, alike: 100 }]);
}

#[test]
fn the_contact_decides_between_the_same_and_the_related() {
    let near = "建设路十二号旁边的路灯三个月不亮，请尽快维修。";
    assert_eq!(likeness(near, true), Some(Likeness::SameMatter));
    assert_eq!(likeness(near, false), Some(Likeness::Related));
}

#[test]
fn another_matter_of_the_same_contact_is_told_apart_and_of_others_not_told() {
    let other = "小区物业乱收停车费，没有公示收费标准。";
    assert_eq!(likeness(other, true), Some(Likeness::SameRequester));
    assert_eq!(likeness(other, false), None);
    assert_eq!(likeness("", false), None);
}

#[test]
fn the_likeliest_comes_first() {
    let earlier = |case: i64, asked: &str, same_contact| Earlier {
        case: CaseId(case),
        asked: Asked::of(asked).into(),
        same_contact,
    };
    let found = screen(
        &Asked::of(LAMP),
        [
            earlier(1, "小区物业乱收停车费。", true),
            earlier(2, "建设路十二号旁边的路灯三个月不亮，请尽快维修。", false),
            earlier(3, LAMP, false),
        ],
    );
    let order: Vec<i64> = found.iter().map(|likely| likely.case.0).collect();
    assert_eq!(order, [3, 2, 1]);
}

proptest! {
    #[test]
    fn any_words_can_be_compared(one in ".{0,200}", other in ".{0,200}", same_contact: bool) {
        let earlier = Earlier { case: CaseId(1), asked: Asked::of(&other).into(), same_contact };
        let found = screen(&Asked::of(&one), [earlier]);
        prop_assert!(found.iter().all(|likely| likely.alike <= 100));
        prop_assert!(!same_contact || found.len() == 1, "the same contact is always told");
    }
}
