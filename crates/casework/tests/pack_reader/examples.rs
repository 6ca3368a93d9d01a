//! `examples.toml`: what somebody wrote held against words, and slips named where they are.

use crate::places::BOOKS;
use crate::sample::Sample;
use casework::Policy;

fn national() -> &'static Policy {
    BOOKS.iter().find(|(id, _)| id == "national").unwrap().1.newest()
}

#[test]
fn longer_words_come_first_and_latin_words_begin_where_words_begin() {
    let policy = national();
    let codes = |text: &str| -> Vec<String> {
        policy.subjects_of(text, 5).iter().map(|one| one.category.code.to_string()).collect()
    };
    assert_eq!(codes("小区门口的路灯坏了三个月")[0], "030501");
    assert_eq!(codes("Three Street Lights are out")[0], "030501");
    assert_eq!(codes("工地零点后浇筑混凝土，夜间施工")[0], "050105");
    assert!(!codes("The program in the cabin").iter().any(|code| code == "020302" || code == "100302"));
    assert!(codes("").is_empty() && codes("Qwertz uiop").is_empty());
    assert!(policy.subjects_of("垃圾 路灯 井盖 停水 停电 漏水 工资 社保", 3).len() == 3);
}

#[test]
fn every_suggestion_shows_words_that_stand_in_the_text() {
    let policy = national();
    let text = "电梯坏了，电梯里困过人";
    for one in policy.subjects_of(text, 5) {
        assert!(!one.found.is_empty() && one.found.iter().all(|word| text.contains(word)), "{one:?}");
    }
}

#[test]
fn what_concerns_people_is_not_open_to_passers_by() {
    let policy = national();
    for example in policy.examples.iter().filter(|example| example.public_place) {
        let category = &policy.categories[&example.category];
        assert!(!category.flags.iter().any(|flag| flag == "confidential_default"), "{}", category.code);
        assert!(policy.is_public_place(&example.category));
    }
    assert!(!policy.is_public_place(&"070101".into()));
}

#[test]
fn slips_are_named_where_they_are() {
    let row = "[[example]]\ncategory = \"99\"\nwords = [\"x\"]\n";
    let told = Sample::sound().and("base/examples.toml", row).read().unwrap_err();
    let told = told.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(told.contains("examples.toml:2:12: category \"99\" is unknown"), "{told}");
}
