//! The blind index: finds the records of exactly this phone, e-mail, id number or name, and tells nobody
//! without the key which one it was.

use std::fmt;

/// What can be looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BlindField {
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// The number of an identity paper.
    IdNumber,
    /// The name of a person; of many persons at once.
    Name,
}

/// A keyed hash, cut to 16 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BlindIndex(pub [u8; 16]);

impl fmt::Debug for BlindIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BlindIndex(…)")
    }
}

pub(crate) fn cut(hash: &[u8; 32]) -> BlindIndex {
    let mut index = [0; 16];
    index.copy_from_slice(&hash[..16]);
    BlindIndex(index)
}

impl BlindField {
    /// Every field.
    pub const ALL: [Self; 4] = [Self::Phone, Self::Email, Self::IdNumber, Self::Name];

    /// As stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Email => "email",
            Self::IdNumber => "id_number",
            Self::Name => "name",
        }
    }

    /// Reads what is stored.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.code() == code)
    }

    /// The one form of what people write in many; `None` if it is no such thing.
    pub fn normal(self, typed: &str) -> Option<String> {
        let narrow: String = typed.chars().map(narrow).collect();
        match self {
            Self::Phone => phone(&narrow),
            Self::Email => email(&narrow),
            Self::IdNumber => id_number(&narrow),
            Self::Name => name(&narrow),
        }
    }
}

/// Full-width letters, digits and blanks as their narrow twins.
fn narrow(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' => ' ',
        other => other,
    }
}

fn phone(typed: &str) -> Option<String> {
    let abroad = typed.trim_start().starts_with('+');
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let (digits, abroad) = match digits.strip_prefix("00") {
        Some(rest) if !abroad => (rest.to_owned(), true),
        _ => (digits, abroad),
    };
    let at_home = match digits.strip_prefix("86") {
        Some(rest) if rest.len() == 11 && rest.starts_with('1') => rest.to_owned(),
        Some(rest) if abroad && rest.starts_with('0') => rest.to_owned(),
        Some(rest) if abroad => format!("0{rest}"),
        _ if abroad => format!("+{digits}"),
        _ => digits,
    };
    (5..=20).contains(&at_home.len()).then_some(at_home)
}

fn email(typed: &str) -> Option<String> {
    let whole = typed.trim().to_lowercase();
    let (name, host) = whole.rsplit_once('@')?;
    let sound = !name.is_empty() && host.contains('.') && !whole.contains(char::is_whitespace);
    sound.then_some(whole)
}

fn id_number(typed: &str) -> Option<String> {
    let kept: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let kept = kept.to_ascii_uppercase();
    let sound = (6..=20).contains(&kept.len()) && kept.bytes().all(|b| b.is_ascii_alphanumeric());
    if kept.len() == 15 && kept.bytes().all(|b| b.is_ascii_digit()) {
        return Some(of_eighteen(&kept));
    }
    sound.then_some(kept)
}

/// Without blanks and the dots between parts of a name, in small letters. One sign alone is no name.
fn name(typed: &str) -> Option<String> {
    let between = |c: char| {
        c.is_whitespace()
            || matches!(c, '.' | '-' | '\'' | '\u{b7}' | '\u{2022}' | '\u{2019}' | '\u{2027}' | '\u{30fb}')
    };
    let kept: String = typed.chars().filter(|c| !between(*c)).flat_map(char::to_lowercase).collect();
    let is_sign = |c: char| !c.is_ascii_digit() && !c.is_control() && c != '@';
    let sound = kept.chars().all(is_sign) && (2..=60).contains(&kept.chars().count());
    sound.then_some(kept)
}

/// An old identity number of 15 digits as the one of 18 it became (GB 11643-1999).
fn of_eighteen(old: &str) -> String {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];
    let mut whole = format!("{}19{}", &old[..6], &old[6..]);
    let sum: u32 = whole.bytes().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    whole.push(CHECKS[usize::try_from(sum % 11).unwrap_or(0)]);
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_in_many_ways_has_one_form() {
        use BlindField::{Email, IdNumber, Name, Phone};
        let cases = [
            (Phone, "13800138000", Some("13800138000")),
            (Phone, "+86 138-0013-8000", Some("13800138000")),
            (Phone, "0086 13800138000", Some("13800138000")),
            (Phone, "8613800138000", Some("13800138000")),
            (Phone, "\u{FF11}\u{FF13}\u{FF18}00138000", Some("13800138000")),
            (Phone, "021-1234 5678", Some("02112345678")),
            (Phone, "+86 (21) 1234 5678", Some("02112345678")),
            (Phone, "+1 212 555 0100", Some("+12125550100")),
            (Phone, "001 212 555 0100", Some("+12125550100")),
            (Phone, "none", None),
            (Phone, "110", None),
            (Email, " Some.One@Example.ORG ", Some("some.one@example.org")),
            (Email, "someone\u{FF20}example.org", Some("someone@example.org")),
            (Email, "someone", None),
            (Email, "@example.org", None),
            (IdNumber, "11010519491231002x", Some("11010519491231002X")),
            (IdNumber, "110105 19491231 002X", Some("11010519491231002X")),
            (IdNumber, "110105491231002", Some("11010519491231002X")),
            (IdNumber, "E12345678", Some("E12345678")),
            (IdNumber, "12", None),
            (Name, " \u{738b} \u{5c0f}\u{3000}\u{660e} ", Some("\u{738b}\u{5c0f}\u{660e}")),
            (
                Name,
                "\u{963f}\u{4e0d}\u{90fd}\u{b7}\u{70ed}\u{897f}\u{63d0}",
                Some("\u{963f}\u{4e0d}\u{90fd}\u{70ed}\u{897f}\u{63d0}"),
            ),
            (Name, "\u{ff2a}ohn  O'NEIL", Some("johnoneil")),
            (Name, "\u{738b}", None),
            (Name, "\u{738b}1", None),
            (Name, "", None),
        ];
        for (field, typed, normal) in cases {
            assert_eq!(field.normal(typed).as_deref(), normal, "{field:?} {typed}");
        }
    }
}
