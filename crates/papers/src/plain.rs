//! Texts of people made fit for paper. They reach the template as values and are never markup; what
//! is left to do is to take away signs that are no text and to let lines break that never would.

use serde_json::Value;

/// So many signs in a row without a place to break are given one; a line of the body holds 56.
const RUN: usize = 18;
const BREAK: char = '\u{200b}';

/// Cleans every text within a value.
pub fn clean_all(value: &mut Value) {
    match value {
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
    let mut run = 0;
    for c in text.trim().chars().filter_map(kept) {
        run = if breaks(c) { 0 } else { run + 1 };
        if run > RUN {
            cleaned.push(BREAK);
            run = 1;
        }
        cleaned.push(c);
    }
    cleaned
}

fn kept(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => None,
        '\u{61c}' | '\u{ad}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}' => None,
        '\u{fff9}'..='\u{fffb}' | '\u{fdd0}'..='\u{fdef}' => None,
        c if c.is_control() || (c as u32) & 0xfffe == 0xfffe => None,
        c => Some(c),
    }
}

/// Whether a line may surely be broken beside this sign.
fn breaks(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\u{3000}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_run_may_break_and_ordinary_text_stays_as_it_was() {
        let plain = "2026年11月21日，反映“夜间施工”——请于5日内答复（见附件1、2）。";
        assert_eq!(clean(plain), plain);
        let long = clean(&"x".repeat(50));
        assert_eq!(long.split(BREAK).map(str::len).collect::<Vec<_>>(), [18, 18, 14]);
        assert!(clean(&"。".repeat(50)).contains(BREAK));
    }

    #[test]
    fn direction_and_control_signs_go() {
        assert_eq!(clean("a\u{202e}b\u{0}c\r\nd\te\u{feff}"), "abc\nd e");
    }
}
