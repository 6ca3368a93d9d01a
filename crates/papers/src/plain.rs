//! Texts of people made fit for paper. They reach the template as values and are never markup; what
//! is left to do is to take away signs that are no text and to let lines break that never would.

use jiff::civil::DateTime;
use serde_json::Value;

/// More signs than this in a row without a place to break are given some: a line of the body holds 28 wide
/// ones. Numbers of cases, telephones and articles are shorter and stay whole.
const RUN: usize = 18;
/// Within such a run a letter, a digit or an ideograph may begin a line after so many signs,
const STEP: usize = 6;
/// and anything else after so many.
const LEAP: usize = 12;
const BREAK: char = '\u{200b}';

/// Cleans every text within a value. Dates and times are texts only on their way.
pub fn clean_all(value: &mut Value) {
    match value {
        Value::String(text) if text.parse::<DateTime>().is_ok() => {}
        Value::String(text) => *text = clean(text),
        Value::Array(items) => items.iter_mut().for_each(clean_all),
        Value::Object(fields) => fields.values_mut().for_each(clean_all),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// How many characters all texts within a value have.
pub fn characters(value: &Value) -> usize {
    match value {
        Value::String(text) => text.chars().count(),
        Value::Array(items) => items.iter().map(characters).sum(),
        Value::Object(fields) => fields.values().map(characters).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// Line ends are `\n`; control and direction signs go, so that what is printed is what was typed in the order
/// in which it was typed; long runs may break.
pub fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut cleaned = String::with_capacity(text.len());
    let (mut run, mut before) = (String::new(), ' ');
    for c in text.trim().chars().filter_map(kept) {
        if matches!(c, ' ' | '\n' | '\u{3000}') || is_ideograph(c) && is_ideograph(before) {
            flush(&run, &mut cleaned);
            run.clear();
        }
        run.push(c);
        before = c;
    }
    flush(&run, &mut cleaned);
    cleaned
}

fn flush(run: &str, cleaned: &mut String) {
    if run.chars().nth(RUN).is_none() {
        cleaned.push_str(run);
        return;
    }
    let mut since = 0;
    for c in run.chars() {
        if since >= if is_ideograph(c) || c.is_alphanumeric() { STEP } else { LEAP } {
            cleaned.push(BREAK);
            since = 0;
        }
        cleaned.push(c);
        since += 1;
    }
}

fn kept(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' | '\u{a0}' | '\u{2007}' | '\u{202f}' => Some(' '),
        c if is_unseen(c) => None,
        c => Some(c),
    }
}

/// Signs that print nothing: direction marks, joiners, variants, tags, controls, and what is no character.
fn is_unseen(c: char) -> bool {
    let is_mark = matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    let is_variant = matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}');
    let is_none = matches!(c, '\u{fdd0}'..='\u{fdef}') || (c as u32) & 0xfffe == 0xfffe;
    is_mark || is_variant || is_none || c.is_control()
}

/// Whether a line may surely be broken between two such signs.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_run_may_break_and_ordinary_text_stays_as_it_was() {
        let plain = "2026年11月21日，反映“夜间施工”——请于5日内答复（见附件1、2）。";
        assert_eq!(clean(plain), plain);
        assert_eq!(clean("XF20261102000017"), "XF20261102000017");
        let long = clean(&"x".repeat(20));
        assert_eq!(long.split(BREAK).map(str::len).collect::<Vec<_>>(), [6, 6, 6, 2]);
        assert!(clean(&"。".repeat(50)).contains(BREAK));
        assert!(!clean(&"甲乙、".repeat(50)).contains(BREAK));
        assert!(clean(&"甲“".repeat(50)).contains("“\u{200b}甲"));
    }

    #[test]
    fn times_stay_whole_for_the_template() {
        let mut value = serde_json::json!({ "from": "2027-03-30T09:00:00", "x": ["2026-11-21", "xxxxxxxxxxxxxxxxxxxxx"] });
        clean_all(&mut value);
        assert_eq!(value["from"], "2027-03-30T09:00:00");
        assert_eq!(value["x"][0], "2026-11-21");
        assert_ne!(value["x"][1], "xxxxxxxxxxxxxxxxxxxxx");
    }

    #[test]
    fn direction_and_control_signs_go() {
        assert_eq!(clean("a\u{202e}b\u{0}c\r\nd\te\u{feff}"), "abc\nd e");
    }
}
