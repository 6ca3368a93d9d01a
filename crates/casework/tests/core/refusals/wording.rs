//! Refusals are said: what happened, what to do, and on what it rests, in every language.

use casework::{Refusal, RefusalCode};
use std::collections::BTreeMap;

const LANGUAGES: [(&str, &str); 2] = [
    ("zh-CN", include_str!("../../../../../locales/zh-CN/public/refusal.ftl")),
    ("en", include_str!("../../../../../locales/en/public/refusal.ftl")),
];

fn said(file: &str) -> BTreeMap<&str, &str> {
    file.lines().filter_map(|line| line.split_once(" = ")).collect()
}

fn placeholders(text: &str) -> Vec<&str> {
    text.split("{ $").skip(1).filter_map(|rest| rest.split_once(" }")).map(|(name, _)| name).collect()
}

/// The sentence and its source exist, and every blank in them can be filled from this refusal.
pub fn assert_said(refusal: &Refusal) {
    for (language, file) in LANGUAGES {
        for noun in ["refusal", "refusal-source"] {
            let key = format!("{noun}-{}", refusal.code.code());
            let all = said(file);
            let text = all.get(key.as_str()).unwrap_or_else(|| panic!("{language}: no {key}"));
            assert!(text.chars().count() >= 4, "{language}: {key} says nothing");
            for name in placeholders(text) {
                let filled = match name {
                    "act" => true,
                    "state" => refusal.state.is_some(),
                    "about" => refusal.about.is_some(),
                    "rule" => refusal.rule.is_some(),
                    _ => false,
                };
                assert!(filled, "{language}: {key} asks for ${name}, which {refusal:?} does not give");
            }
        }
    }
}

#[test]
fn no_sentence_is_left_for_a_reason_that_no_longer_exists() {
    for (language, file) in LANGUAGES {
        for key in said(file).keys() {
            let code = key.strip_prefix("refusal-source-").or_else(|| key.strip_prefix("refusal-"));
            let known = code.and_then(RefusalCode::from_code);
            assert!(known.is_some(), "{language}: {key}");
        }
    }
}
