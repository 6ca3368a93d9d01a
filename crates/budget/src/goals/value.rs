//! What a goal says: 全年平均达到90%以上 is at least 90 %.

use super::words::{Wording, wording};
use crate::target::{Decimal, Goal, Operator};

/// A goal taken apart.
#[derive(Clone, Debug)]
pub(super) struct Value {
    pub operator: Operator,
    pub goal: Goal,
    pub unit: String,
    /// Where the number begins and its unit ends.
    pub span: (usize, usize),
}

impl Value {
    fn words(text: &str) -> Self {
        let goal = Goal::Words(text.to_owned());
        Self { operator: Operator::Qualitative, goal, unit: String::new(), span: (text.len(), text.len()) }
    }
}

/// Reads a goal of a form, which may carry its operator and its unit; a form with own columns for them gives those.
pub(super) fn value(text: &str, operator: &str, unit: &str) -> Value {
    let Some(words) = wording() else { return Value::words(text) };
    let told = words.operator(operator).map(|(operator, _)| operator);
    let joined =
        format!("{text}{}", if words.numbers.none.iter().any(|none| none == unit) { "" } else { unit });
    if told == Some(Operator::Qualitative) {
        return Value::words(text);
    }
    let Some((goal, unit, span)) = number(&joined, words) else { return Value::words(text) };
    let is_whole = words.numbers.units.contains(&unit);
    if !is_whole && told.is_none() && words.operator(text).is_none() {
        return Value::words(text);
    }
    let operator =
        told.or_else(|| words.operator(text).map(|(operator, _)| operator)).unwrap_or(words.numbers.bare);
    Value { operator, goal: Goal::Number(goal), unit, span }
}

/// The first number of a text and its unit, if that is a known one.
pub(crate) fn first_number(text: &str) -> Option<(Decimal, String)> {
    number(text, wording()?).map(|(number, unit, _)| (number, unit))
}

/// The first number, its unit (the rest of the word if it is none that is known), and where both stand.
fn number(text: &str, words: &Wording) -> Option<(Decimal, String, (usize, usize))> {
    let begin = text.find(|c: char| c.is_ascii_digit())?;
    let rest = text.get(begin..)?;
    let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    let (number, mut rest) = rest.split_at(digits);
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let mut units: i64 = format!("{whole}{part}").parse().ok()?;
    let scale = words.numbers.scales.iter().find(|scale| rest.starts_with(scale.word.as_str()));
    if let Some(scale) = scale {
        units = units.checked_mul(10_i64.checked_pow(scale.zeros)?)?;
        rest = rest.get(scale.word.len()..)?;
    }
    let known = words.numbers.units.iter().filter(|unit| rest.starts_with(unit.as_str()));
    let unit = known.max_by_key(|unit| unit.len()).map_or("", |unit| unit.as_str());
    let end = text.len() - rest.len() + unit.len();
    Some((Decimal { units, scale: u8::try_from(part.len()).ok()? }, unit.to_owned(), (begin, end)))
}
