//! Words for codes of the pack and of accounts, and names nobody should read in full.

use crate::locale::Translator;
use casework::case::state::Owner;
use casework::personal::Requester;
use casework::{AreaCode, CategoryCode, Policy, UnitId};
use wording::HOME;

/// A unit's name, or its code if the pack no longer has it.
pub fn unit(t: &Translator, policy: &Policy, id: &UnitId) -> String {
    policy.units.get(id).map_or(id.as_str(), |unit| unit.names.of(t.lang())).to_owned()
}

/// A category's name.
pub fn category(t: &Translator, policy: &Policy, code: &CategoryCode) -> String {
    policy.categories.get(code).map_or(code.as_str(), |category| category.names.of(t.lang())).to_owned()
}

/// A place's name, with the division it lies in.
pub fn area(t: &Translator, policy: &Policy, code: &AreaCode) -> String {
    let Some(area) = policy.areas.get(code) else { return code.to_string() };
    let name = area.names.of(t.lang());
    let above = area.parent.as_ref().and_then(|parent| policy.areas.get(parent));
    match above.filter(|above| above.parent.is_some()) {
        Some(above) => format!("{} {name}", above.names.of(t.lang())),
        None => name.to_owned(),
    }
}

/// In which language something is written, for fonts, screen readers and lines that run from right to left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Its tag.
    pub lang: String,
    /// `ltr` or `rtl`; `auto` for a language this system does not speak.
    pub direction: &'static str,
}

impl Voice {
    /// The voice of that language.
    pub fn of(t: &Translator, lang: &str) -> Self {
        let spoken = t.wording().languages().iter().any(|tag| tag == lang);
        let direction = if spoken { t.wording().direction(lang) } else { "auto" };
        Self { lang: lang.to_owned(), direction }
    }
}

/// That a text is not in the office's own language, and in which; empty if it is.
pub fn original(t: &Translator, lang: &str) -> String {
    if lang.is_empty() || lang == HOME {
        return String::new();
    }
    let code = lang.to_lowercase();
    let named = if t.has(&format!("tongue-{code}")) { t.name("tongue", &code) } else { lang.to_owned() };
    t.say("work-original").with("language", named).to_string()
}

/// Whoever must act next.
pub fn owner(t: &Translator, policy: &Policy, owner: &Owner) -> String {
    match owner {
        Owner::Desk(desk) => t.name("desk", desk.code()),
        Owner::Unit(id) => unit(t, policy, id),
    }
}

/// Who asks, with all but the first character and the ends hidden.
pub fn masked(requester: &Requester) -> Requester {
    Requester {
        name: masked_name(&requester.name),
        phone: masked_phone(&requester.phone),
        email: masked_email(&requester.email),
        address: if requester.address.is_empty() { String::new() } else { "＊＊＊＊".to_owned() },
        ..Requester::default()
    }
}

/// Who asks in a case whose contact details are closed to the reader: that there is somebody, and no more.
pub fn closed(requester: &Requester) -> Requester {
    let hidden = |text: &String| if text.is_empty() { String::new() } else { "＊＊＊".to_owned() };
    Requester {
        name: hidden(&requester.name),
        phone: hidden(&requester.phone),
        email: hidden(&requester.email),
        address: hidden(&requester.address),
        ..Requester::default()
    }
}

/// A text in which no long number can be read: telephones, identity papers, accounts.
pub fn without_numbers(text: &str) -> String {
    const READABLE: usize = 6;
    let mut kept = String::with_capacity(text.len());
    let mut digits = String::new();
    let close = |digits: &mut String, kept: &mut String| {
        let long = digits.chars().count() > READABLE;
        kept.extend(digits.drain(..).map(|digit| if long { '*' } else { digit }));
    };
    for sign in text.chars() {
        if sign.is_numeric() {
            digits.push(sign);
        } else {
            close(&mut digits, &mut kept);
            kept.push(sign);
        }
    }
    close(&mut digits, &mut kept);
    kept
}

fn masked_name(name: &str) -> String {
    let mut chars = name.chars();
    let Some(first) = chars.next() else { return String::new() };
    std::iter::once(first).chain(chars.take(4).map(|_| '＊')).collect()
}

fn masked_phone(phone: &str) -> String {
    let digits: Vec<char> = phone.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.len() < 8 {
        return "*".repeat(digits.len());
    }
    let (head, tail) = (&digits[..3], &digits[digits.len() - 4..]);
    let hidden = "*".repeat(digits.len() - 7);
    format!("{}{hidden}{}", head.iter().collect::<String>(), tail.iter().collect::<String>())
}

fn masked_email(email: &str) -> String {
    let Some((name, host)) = email.split_once('@') else { return "*".repeat(email.chars().count()) };
    format!("{}***@{host}", name.chars().next().unwrap_or('*'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_reads_a_name_or_a_number_in_full() {
        assert_eq!(masked_name("王小明"), "王＊＊");
        assert_eq!(masked_name("A"), "A");
        assert_eq!(masked_phone("13812340926"), "138****0926");
        assert_eq!(masked_phone("+86 138 1234 0926"), "+86*******0926");
        assert_eq!(masked_phone("12345"), "*****");
        assert_eq!(masked_email("wang@example.com"), "w***@example.com");
        assert_eq!(masked_email("nothing"), "*******");
        assert_eq!(without_numbers("电话13812340926，3号楼"), "电话***********，3号楼");
        assert_eq!(without_numbers("12345热线"), "12345热线");
    }
}
