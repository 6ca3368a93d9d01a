//! The room seen from outside: falling back, plurals, faults with their lines, days and counts.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use jiff::civil::date;
use wording::{Arg, Trouble, Wording};

fn load(files: &[(&'static str, &'static str, &str)]) -> Wording {
    let sources = files.iter().map(|(l, f, t)| (*l, *f, (*t).to_owned()));
    Wording::load(sources).unwrap()
}

fn faults(files: &[(&'static str, &'static str, &str)]) -> Vec<wording::WordingFault> {
    let sources = files.iter().map(|(l, f, t)| (*l, *f, (*t).to_owned()));
    Wording::load(sources).unwrap_err()
}

#[test]
fn can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Wording>();
}

#[test]
fn falls_back_to_home_then_to_the_key() {
    let wording = load(&[("en", "a.ftl", "only-en = here\n"), ("zh-CN", "a.ftl", "both = 家\n")]);
    assert_eq!(wording.languages(), ["zh-CN", "en"]);
    assert_eq!(wording.say("en", "both", &[]), "家");
    assert_eq!(wording.say("fr", "both", &[]), "家");
    assert_eq!(wording.say("fr", "only-en", &[]), "here");
    assert_eq!(wording.say("zh-TW", "only-en", &[]), "⟦only-en⟧");
    assert_eq!(wording.say("zh-CN", "only-en", &[]), "⟦only-en⟧");
    assert!(wording.has("en", "only-en") && !wording.has("en", "both"));
    assert!(wording.keys("fr").is_empty());
}

#[test]
fn a_code_is_named_by_its_noun() {
    let wording = load(&[("zh-CN", "act.ftl", "act-send-back = 退单\n")]);
    for code in ["send_back", "send-back", "SEND_BACK"] {
        assert_eq!(wording.name("zh-CN", "act", code), "退单");
    }
    assert_eq!(wording.name("zh-CN", "state", "send_back"), "⟦state-send-back⟧");
}

#[test]
fn english_counts_in_singular_and_plural() {
    let text = "days-left = { $count ->\n    [one] { $count } day\n   *[other] { $count } days\n }\n";
    let wording = load(&[("en", "a.ftl", text)]);
    let say = |n: i32| wording.say("en", "days-left", &[("count", Arg::from(n))]);
    assert_eq!((say(1).as_str(), say(3).as_str()), ("1 day", "3 days"));
    assert_eq!(wording.say("en", "days-left", &[("count", 1.5.into())]), "1.5 days");
}

#[test]
fn what_a_user_wrote_is_set_in_untouched() {
    let wording = load(&[("en", "a.ftl", "hello = Hello { $name }!\n")]);
    let name = Arg::from("{ $evil } <b>");
    assert_eq!(wording.say("en", "hello", &[("name", name)]), "Hello { $evil } <b>!");
}

#[test]
fn a_missing_argument_shows_its_name_and_does_not_panic() {
    let wording = load(&[("en", "a.ftl", "hello = Hello { $name }!\n")]);
    assert_eq!(wording.say("en", "hello", &[]), "Hello {$name}!");
}

#[test]
fn a_broken_file_is_reported_with_its_line() {
    let found = faults(&[("en", "en/bad.ftl", "good = yes\n\nbad = { $open\nnext = yes\n")]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].file, "en/bad.ftl");
    assert!(matches!(found[0].what, Trouble::Syntax(_)));
    assert!(found[0].to_string().starts_with("en/bad.ftl:"), "{}", found[0]);
    assert!((3..=4).contains(&found[0].line), "{}", found[0]);
}

#[test]
fn a_key_may_be_defined_once_per_language() {
    let found =
        faults(&[("en", "one.ftl", "# note\nact-x = a\n"), ("en", "two.ftl", "other = b\nact-x = c\n")]);
    assert_eq!(found[0].to_string(), "two.ftl:2: key `act-x` is already in one.ftl:2");
}

#[test]
fn keys_have_one_shape_and_a_sentence() {
    let found = faults(&[("en", "a.ftl", "Act_X = a\nempty =\n    .title = b\n")]);
    assert_eq!(found[0].what, Trouble::KeyShape("Act_X".to_owned()));
    assert_eq!((&found[1].what, found[1].line), (&Trouble::Empty("empty".to_owned()), 2));
}

#[test]
fn a_sentence_may_not_lean_on_one_that_is_missing() {
    let found = faults(&[("en", "a.ftl", "ok = { $any }\nlean = see { nowhere }\n")]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].line, 2);
    assert!(matches!(found[0].what, Trouble::Dangling { .. }));
}

#[test]
fn a_folder_that_is_no_language_is_a_fault() {
    let found = faults(&[("no language", "x.ftl", "a = b\n")]);
    assert_eq!(found[0].what, Trouble::Tag("no language".to_owned()));
}

#[test]
fn numbers_are_grouped_by_the_language() {
    let wording = load(&[("en", "a.ftl", "number-group = ,\n")]);
    assert_eq!(wording.number("en", 0), "0");
    assert_eq!(wording.number("en", 999), "999");
    assert_eq!(wording.number("en", -1_234_567), "-1,234,567");
}

#[test]
fn every_month_and_weekday_of_the_shipped_files_has_a_name() {
    let wording = support::shipped();
    for lang in wording.languages() {
        let mut day = date(2026, 1, 1);
        while day.year() == 2026 {
            for said in [wording.date(lang, day), wording.date_long(lang, day)] {
                assert!(!said.contains(['⟦', '{']), "{lang} {day}: {said}");
            }
            day = day.tomorrow().unwrap();
        }
    }
    let friday = date(2026, 11, 20);
    assert_eq!(wording.date("zh-CN", friday), "11月20日（周五）");
    assert_eq!(wording.date("en", friday), "Fri 20 Nov");
    assert_eq!(wording.date_long("en", friday), "Friday 20 November 2026");
    assert_eq!(wording.moment("en", friday.at(9, 5, 0, 0)), "Fri 20 Nov 09:05");
}

#[test]
fn all_shipped_languages_have_the_same_keys() {
    for face in ["public", "office"] {
        let wording = support::shipped_of(&[face]);
        let home = wording.keys("zh-CN");
        assert!(home.len() > 20 && wording.languages().len() >= 2);
        for lang in wording.languages() {
            let here = wording.keys(lang);
            let missing: Vec<_> = home.difference(&here).collect();
            let extra: Vec<_> = here.difference(&home).collect();
            assert!(missing.is_empty() && extra.is_empty(), "{lang} lacks {missing:?}, adds {extra:?}");
        }
    }
}

#[test]
fn a_language_without_office_files_speaks_to_the_public_only() {
    let wording = load(&[
        ("zh-CN", "office/a.ftl", "desk = 台\n"),
        ("en", "office/a.ftl", "desk = desk\n"),
        ("fr", "public/b.ftl", "hello = bonjour\n"),
        ("zh-TW", "public/b.ftl", "hello = 您好\n"),
    ]);
    assert_eq!(wording.office_languages().collect::<Vec<_>>(), ["zh-CN", "en"]);
    assert_eq!((wording.for_office("fr"), wording.for_office("zh-TW")), ("en", "zh-CN"));
    assert_eq!((wording.for_office("en"), wording.for_office("zh-CN")), ("en", "zh-CN"));
}

#[test]
fn arabic_runs_from_right_to_left() {
    let wording = load(&[("ar", "public/a.ftl", "yes = نعم\n"), ("fr", "public/a.ftl", "yes = Oui\n")]);
    assert_eq!(
        (wording.direction("ar"), wording.direction("fr"), wording.direction("xx")),
        ("rtl", "ltr", "ltr")
    );
}

mod support {
    //! Reads the locale files that ship with the program.

    use std::fs;
    use std::path::{Path, PathBuf};
    use wording::Wording;

    pub fn shipped() -> Wording {
        shipped_of(&["public", "office"])
    }

    /// Only these faces, of the languages that have them.
    pub fn shipped_of(faces: &[&str]) -> Wording {
        let mut files = Vec::new();
        for language in inside(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")) {
            let lang = name(&language);
            for face in faces.iter().filter(|face| language.join(face).is_dir()) {
                for file in inside(&language.join(face)) {
                    let shown = format!("{face}/{}", name(&file));
                    files.push((lang.clone(), shown, fs::read_to_string(&file).unwrap()));
                }
            }
        }
        let sources = files.iter().map(|(l, n, t)| (l.as_str(), n.as_str(), t.clone()));
        Wording::load(sources).unwrap_or_else(|faults| panic!("{faults:#?}"))
    }

    fn inside(folder: &Path) -> Vec<PathBuf> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
    }

    fn name(path: &Path) -> String {
        path.file_name().unwrap().to_str().unwrap().to_owned()
    }
}
