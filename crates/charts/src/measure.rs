//! How wide words are, and how numbers are written. Widths are guesses on the safe side: the font is the reader's.

use crate::ink::UNIT;

/// Above this, signs are as wide as they are high.
const WIDE: char = '\u{2e80}';
/// Width of other signs, in hundredths of the size.
const NARROW: i64 = 58;

/// How wide words are at a size, both in hundredths.
pub fn width(words: &str, size: i64) -> i64 {
    let signs = words.chars().map(|sign| if sign >= WIDE { 100 } else { NARROW });
    signs.fold(0_i64, i64::saturating_add).saturating_mul(size) / UNIT
}

/// Words that fit into a room; what is cut off is marked.
pub fn fitted(words: &str, size: i64, room: i64) -> String {
    if width(words, size) <= room {
        return words.to_owned();
    }
    let mut kept = String::new();
    for sign in words.chars() {
        kept.push(sign);
        if width(&kept, size).saturating_add(size) > room {
            kept.pop();
            break;
        }
    }
    kept.push('…');
    kept
}

/// Part of a length: `value` of `whole`; nothing of an empty whole.
pub fn scaled(value: i64, whole: i64, length: i64) -> i64 {
    if whole == 0 {
        return 0;
    }
    let part = i128::from(value) * i128::from(length) / i128::from(whole);
    i64::try_from(part).unwrap_or(length)
}

/// A place or a count as a number.
pub fn count(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}

/// Thousandths as people write them: no more than two places, none that are nought.
pub fn decimal(milli: i64) -> String {
    let sign = if milli < 0 { "-" } else { "" };
    let hundredths = (milli.unsigned_abs() + 5) / 10;
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match rest {
        0 => format!("{sign}{whole}"),
        tens if tens % 10 == 0 => format!("{sign}{whole}.{}", tens / 10),
        _ => format!("{sign}{whole}.{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousandths_are_written_short() {
        for (milli, shown) in
            [(90_000, "90"), (87_500, "87.5"), (66_666, "66.67"), (50, "0.05"), (-1_500, "-1.5")]
        {
            assert_eq!(decimal(milli), shown);
        }
    }

    #[test]
    fn words_too_long_are_cut_and_say_so() {
        assert_eq!(fitted("街道", 1300, 36_000), "街道");
        let cut = fitted(&"街道".repeat(40), 1300, 20_000);
        assert!(cut.ends_with('…') && width(&cut, 1300) <= 20_000, "{cut}");
        assert_eq!(fitted("街道", 1300, 0), "…");
    }

    #[test]
    fn nothing_overflows() {
        assert_eq!(scaled(i64::MAX, i64::MAX, 36_000), 36_000);
        assert_eq!(scaled(5, 0, 36_000), 0);
        assert!(decimal(i64::MIN).starts_with('-'));
    }
}
