//! Numbers of workbooks as a person sees them: no artefacts of binary fractions, no exponents, never less
//! exact than stored.

/// How a cell shows its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Digits before the point, at least.
    pub(crate) whole: usize,
    /// Digits after it, at least.
    pub(crate) decimals: usize,
    /// As a share of hundred, with its sign.
    pub(crate) percent: bool,
}

/// More digits than any office shows; a bound for made-up formats.
const DIGITS: usize = 30;

impl Shape {
    /// Of a number format such as `#,##0.00` or `0.0%;[Red]-0.0%`.
    pub(crate) fn of(format: &str) -> Self {
        let mut shape = Self::default();
        let (mut quoted, mut bracketed, mut after_point) = (false, false, false);
        let mut signs = format.chars();
        while let Some(sign) = signs.next() {
            match sign {
                '"' => quoted = !quoted,
                _ if quoted => {}
                '[' => bracketed = true,
                ']' => bracketed = false,
                _ if bracketed => {}
                '\\' | '_' | '*' => {
                    signs.next();
                }
                ';' => break,
                'E' | 'e' | '/' | '?' => return Self { percent: shape.percent, ..Self::default() },
                '%' => shape.percent = true,
                '.' => after_point = true,
                '0' if after_point => shape.decimals = DIGITS.min(shape.decimals + 1),
                '0' => shape.whole = DIGITS.min(shape.whole + 1),
                _ => {}
            }
        }
        shape
    }
}

/// A number of at most 15 significant digits, in that shape.
pub(crate) fn written(value: f64, shape: Shape) -> String {
    if !value.is_finite() {
        return "#NUM!".to_owned();
    }
    let scientific = format!("{:.14e}", value.abs());
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let point = exponent.parse::<i32>().unwrap_or(0) + 1 + if shape.percent { 2 } else { 0 };
    let (whole, part) = split_at_point(&digits, point);
    let whole = whole.trim_start_matches('0');
    let part = part.trim_end_matches('0');
    let sign = if value < 0.0 && !(whole.is_empty() && part.is_empty()) { "-" } else { "" };
    let point = if part.is_empty() && shape.decimals == 0 { "" } else { "." };
    let percent = if shape.percent { "%" } else { "" };
    let (before, after) = (shape.whole.max(1), shape.decimals);
    format!("{sign}{whole:0>before$}{point}{part:0<after$}{percent}")
}

fn split_at_point(digits: &str, point: i32) -> (String, String) {
    let Ok(before) = usize::try_from(point) else {
        return (String::new(), "0".repeat(point.unsigned_abs() as usize) + digits);
    };
    match digits.split_at_checked(before) {
        Some((whole, part)) => (whole.to_owned(), part.to_owned()),
        None => (format!("{digits:0<before$}"), String::new()),
    }
}
