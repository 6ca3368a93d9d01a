//! Figures as people read and type them.

use budget::attainment::ratio::Ratio;
use budget::target::Decimal;

/// A value with its unit.
pub(crate) fn with_unit(value: Ratio, unit: &str) -> String {
    let close = matches!(unit, "" | "%" | "％" | "‰" | "‱");
    if close { format!("{}{unit}", number(value)) } else { format!("{} {unit}", number(value)) }
}

/// A number with no more than two places, none that are nought.
pub(crate) fn number(value: Ratio) -> String {
    let written = value.written(2);
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A share of a hundred.
pub(crate) fn percent(share: Ratio) -> String {
    let hundredfold = share.times(Ratio::whole(100)).unwrap_or(share);
    format!("{}%", number(hundredfold))
}

/// Reads `1,234.5`; `None` if it is no such number.
pub(crate) fn decimal(typed: &str) -> Option<Decimal> {
    let plain: String = typed.chars().filter(|c| !matches!(c, ',' | '，' | ' ')).collect();
    Ratio::decimal(&plain)?;
    let part = plain.split_once('.').map_or("", |(_, part)| part);
    let units = plain.replace('.', "").parse().ok()?;
    Some(Decimal { units, scale: u8::try_from(part.len()).ok()? })
}
