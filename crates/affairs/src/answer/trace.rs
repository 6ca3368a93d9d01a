//! Whether a text for everybody holds what points to a person. It errs on the safe side: a long number is refused,
//! whatever it is. It sees patterns and what the office knows of who asked; the second person sees the rest.

use jiff::civil::Date;
use std::ops::Range;

/// Digits of the shortest telephone number.
const NUMBER: usize = 7;
/// The ten digits as they are written in words, zero in both ways.
const WORDS: &str =
    "\u{3007}\u{96f6}\u{4e00}\u{4e8c}\u{4e09}\u{56db}\u{4e94}\u{516d}\u{4e03}\u{516b}\u{4e5d}";
/// Signs after the letter of a vehicle's number.
const PLATE: std::ops::RangeInclusive<usize> = 5..=6;
/// Shorter than this, what is known of a requester says nothing.
const KNOWN: usize = 2;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trace {
    /// A long number.
    Number,
    /// The number of a vehicle.
    Plate,
    /// An e-mail address.
    Address,
    /// Name or contact of who asked.
    Requester,
}

/// Something in a text that points to a person, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub trace: Trace,
    /// On which line, from 1.
    pub line: usize,
    /// The words it stands in, as they were written.
    pub words: String,
}

/// The first thing in a text that points to a person; `known` is what the office knows of who asked.
pub fn trace_in(text: &str, known: &[String]) -> Option<Trace> {
    look(text, known).map(|(trace, _)| trace)
}

/// The first thing in a text that points to a person, with its place.
pub fn find_in(text: &str, known: &[String]) -> Option<Found> {
    let (trace, at) = look(text, known)?;
    let written: Vec<char> = text.chars().collect();
    let line = written.iter().take(at.start).filter(|sign| **sign == '\n').count() + 1;
    let words: String = written.get(at).unwrap_or_default().iter().collect();
    Some(Found { trace, line, words: words.trim().to_owned() })
}

/// What it is, and which signs of the text it is made of.
fn look(text: &str, known: &[String]) -> Option<(Trace, Range<usize>)> {
    let plain: Vec<char> = text.chars().map(narrow).collect();
    if let Some(at) = known.iter().find_map(|known| known_at(&plain, known)) {
        return Some((Trace::Requester, at));
    }
    if let Some(at) = plain.iter().position(|sign| *sign == '@') {
        return Some((Trace::Address, address_around(&plain, at)));
    }
    let number = number_at(&plain).map(|at| (Trace::Number, at));
    number.or_else(|| plate_at(&plain).map(|at| (Trace::Plate, at)))
}

/// Where something known stands, whatever blanks and hyphens were put between.
fn known_at(plain: &[char], known: &str) -> Option<Range<usize>> {
    let narrowed: Vec<char> = known.chars().map(narrow).collect();
    let sought: Vec<char> = squeezed(&narrowed).map(|(_, sign)| sign).collect();
    if sought.len() < KNOWN {
        return None;
    }
    let signs: Vec<(usize, char)> = squeezed(plain).collect();
    let same = |window: &&[(usize, char)]| window.iter().map(|(_, sign)| sign).eq(&sought);
    let found = signs.windows(sought.len()).find(same)?;
    Some(found.first()?.0..found.last()?.0 + 1)
}

/// The word around the sign of an address.
fn address_around(plain: &[char], at: usize) -> Range<usize> {
    let is_of = |sign: &char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '-' | '+' | '@');
    let before = plain.iter().take(at).rev().take_while(|sign| is_of(sign)).count();
    let after = plain.iter().skip(at).take_while(|sign| is_of(sign)).count();
    at - before..at + after
}

/// Wide letters and digits as narrow ones.
fn narrow(sign: char) -> char {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        '\u{3000}' => ' ',
        sign => sign,
    }
}

/// Signs that count, in small letters, each with its place.
fn squeezed(plain: &[char]) -> impl Iterator<Item = (usize, char)> {
    let kept = plain.iter().enumerate();
    let kept = kept.filter(|(_, sign)| !sign.is_whitespace() && !matches!(sign, '-' | '.' | '\u{b7}'));
    kept.flat_map(|(at, sign)| sign.to_lowercase().map(move |sign| (at, sign)))
}

fn is_digit(sign: char) -> bool {
    sign.is_ascii_digit() || WORDS.contains(sign)
}

/// A run of digits, blanks and hyphens with too many digits, unless it is a day.
fn number_at(plain: &[char]) -> Option<Range<usize>> {
    let in_run = |sign: &char| is_digit(*sign) || matches!(sign, ' ' | '-' | '(' | ')' | '+');
    let mut from = 0;
    for run in plain.split(|sign| !in_run(sign)) {
        let digits = run.iter().filter(|sign| is_digit(**sign)).count();
        let whole: String = run.iter().collect();
        if digits >= NUMBER && whole.trim().parse::<Date>().is_err() {
            return Some(from..from + run.len());
        }
        from += run.len() + 1;
    }
    None
}

/// An ideograph, a letter, perhaps a dot, then five or six letters and digits, one of them a digit.
fn plate_at(plain: &[char]) -> Option<Range<usize>> {
    let is_sign = |sign: &char| sign.is_ascii_uppercase() || sign.is_ascii_digit();
    (0..plain.len()).find_map(|at| {
        let Some([place, letter, rest @ ..]) = plain.get(at..) else { return None };
        let is_dotted = matches!(rest.first(), Some('\u{b7}' | '.' | ' '));
        let rest = rest.iter().skip(usize::from(is_dotted));
        let signs: Vec<char> = rest.take_while(|sign| is_sign(sign)).copied().collect();
        let is_plate = matches!(place, '\u{4e00}'..='\u{9fff}')
            && letter.is_ascii_uppercase()
            && PLATE.contains(&signs.len())
            && signs.iter().any(char::is_ascii_digit);
        is_plate.then(|| at..at + 2 + usize::from(is_dotted) + signs.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_points_to_a_person_is_seen() {
        let known = ["王小明".to_owned(), "甲".to_owned(), "13812340926".to_owned()];
        for (text, found) in [
            ("请拨打13812340926", Trace::Requester),
            ("请拨打１３８ １２３４ ０９２７", Trace::Number),
            ("电话一三八一二三四零九二六", Trace::Number),
            ("电话 021-6384 1234", Trace::Number),
            ("身份证11010519491231002X", Trace::Number),
            ("工单RX20261113000001", Trace::Number),
            ("车牌沪A·12345", Trace::Plate),
            ("车牌沪AD12345停在门口", Trace::Plate),
            ("邮箱 a＠b.cn", Trace::Address),
            ("王 小 明反映", Trace::Requester),
        ] {
            assert_eq!(trace_in(text, &known), Some(found), "{text}");
        }
    }

    #[test]
    fn what_does_not_is_let_through() {
        for text in [
            "请拨打12345热线，每天8时到20时。",
            "自2026-10-01起，2026年10月1日前办理的不变。",
            "补贴1200元，占30.5%，依据第41条第2款。",
            "甲栋A座3层",
            "",
        ] {
            assert_eq!(trace_in(text, &["甲".to_owned(), String::new()]), None, "{text}");
        }
    }
    #[test]
    fn it_is_said_where_it_stands_and_as_it_was_written() {
        let known = ["王小明".to_owned()];
        for (text, line, words) in [
            ("第一行\n请拨打１３８ １２３４ ０９２７。", 2, "１３８ １２３４ ０９２７"),
            ("a\n\n车牌沪A·12345停着", 3, "沪A·12345"),
            ("发到 a.b@c.cn，谢谢", 1, "a.b@c.cn"),
            ("据王 小-明反映", 1, "王 小-明"),
        ] {
            let found = find_in(text, &known).unwrap();
            assert_eq!((found.line, found.words.as_str()), (line, words), "{text}");
        }
        assert_eq!(find_in("每天8时到20时", &known), None);
    }
}
