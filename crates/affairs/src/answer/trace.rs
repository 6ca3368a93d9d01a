//! Whether a text for everybody holds what points to a person. It errs on the safe side: a long number is refused,
//! whatever it is. It sees patterns and what the office knows of who asked; the second person sees the rest.

use super::AnswerFault;
use jiff::civil::Date;

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

impl Trace {
    pub(super) fn fault(self) -> AnswerFault {
        match self {
            Self::Number => AnswerFault::HoldsNumber,
            Self::Plate => AnswerFault::HoldsPlate,
            Self::Address => AnswerFault::HoldsAddress,
            Self::Requester => AnswerFault::HoldsRequester,
        }
    }
}

/// The first thing in a text that points to a person; `known` is what the office knows of who asked.
pub fn trace_in(text: &str, known: &[String]) -> Option<Trace> {
    let plain: Vec<char> = text.chars().map(narrow).collect();
    let squeezed = squeeze(&plain);
    let holds = |known: &String| {
        let known = squeeze(&known.chars().map(narrow).collect::<Vec<_>>());
        known.chars().nth(KNOWN - 1).is_some() && squeezed.contains(&known)
    };
    if known.iter().any(holds) {
        return Some(Trace::Requester);
    }
    if plain.contains(&'@') {
        return Some(Trace::Address);
    }
    if has_number(&plain) {
        return Some(Trace::Number);
    }
    has_plate(&plain).then_some(Trace::Plate)
}

/// Wide letters and digits as narrow ones.
fn narrow(sign: char) -> char {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        '\u{3000}' => ' ',
        sign => sign,
    }
}

fn squeeze(plain: &[char]) -> String {
    let kept = plain.iter().filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '.' | '\u{b7}'));
    kept.flat_map(|sign| sign.to_lowercase()).collect()
}

fn is_digit(sign: char) -> bool {
    sign.is_ascii_digit() || WORDS.contains(sign)
}

/// A run of digits, blanks and hyphens with too many digits, unless it is a day.
fn has_number(plain: &[char]) -> bool {
    let in_run = |sign: &char| is_digit(*sign) || matches!(sign, ' ' | '-' | '(' | ')' | '+');
    plain.split(|sign| !in_run(sign)).any(|run| {
        let digits = run.iter().filter(|sign| is_digit(**sign)).count();
        let whole: String = run.iter().collect();
        digits >= NUMBER && whole.trim().parse::<Date>().is_err()
    })
}

/// An ideograph, a letter, perhaps a dot, then five or six letters and digits, one of them a digit.
fn has_plate(plain: &[char]) -> bool {
    let is_sign = |sign: &char| sign.is_ascii_uppercase() || sign.is_ascii_digit();
    (0..plain.len()).any(|at| {
        let Some([place, letter, rest @ ..]) = plain.get(at..) else { return false };
        let is_dotted = matches!(rest.first(), Some('\u{b7}' | '.' | ' '));
        let rest = rest.iter().skip(usize::from(is_dotted));
        let signs: Vec<char> = rest.take_while(|sign| is_sign(sign)).copied().collect();
        matches!(place, '\u{4e00}'..='\u{9fff}')
            && letter.is_ascii_uppercase()
            && PLATE.contains(&signs.len())
            && signs.iter().any(char::is_ascii_digit)
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
}
