//! Words as an index sees them: pairs of neighbouring signs. Chinese has no blanks between words, and pairs find
//! every word of two signs or more without a dictionary.

use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization as _;

/// Longer runs of digits are numbers of people: they are found by the blind index, for a purpose, or not at all.
const DIGITS: usize = 6;

/// Two neighbouring signs.
pub type Gram = u64;

/// Text in one form: small letters, narrow digits, blanks for everything else and for long numbers.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut digits = String::new();
    let close = |digits: &mut String, plain: &mut String| {
        if digits.len() > DIGITS {
            plain.push(' ');
        } else {
            plain.push_str(digits);
        }
        digits.clear();
    };
    for sign in text.nfkc().flat_map(char::to_lowercase) {
        if sign.is_ascii_digit() {
            digits.push(sign);
            continue;
        }
        close(&mut digits, &mut plain);
        plain.push(if sign.is_alphanumeric() { sign } else { ' ' });
    }
    close(&mut digits, &mut plain);
    plain
}

/// The words of a query that can be looked for.
pub fn terms(query: &str) -> Vec<String> {
    let plain = plain(query);
    plain.split_whitespace().filter(|term| term.chars().nth(1).is_some()).map(str::to_owned).collect()
}

/// The pairs of a text in its one form.
pub fn grams(plain: &str) -> BTreeSet<Gram> {
    let mut grams = BTreeSet::new();
    for word in plain.split_whitespace() {
        let signs: Vec<char> = word.chars().collect();
        grams.extend(signs.windows(2).filter_map(|pair| match pair {
            [one, other] => Some((u64::from(u32::from(*one)) << 32) | u64::from(u32::from(*other))),
            _ => None,
        }));
    }
    grams
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_and_cases_do_not_matter_and_long_numbers_are_not_there() {
        assert_eq!(plain("ＡＢ楼道，3号"), "ab楼道 3号");
        assert_eq!(plain("电话13812340926转2"), "电话 转2");
        assert_eq!(terms("楼道 清 扫地"), ["楼道", "扫地"]);
        assert_eq!(grams("楼道清").len(), 2);
        assert!(grams(&plain("13812340926")).is_empty());
    }
}
