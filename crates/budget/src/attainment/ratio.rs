//! Exact fractions: what a target, a value and a score are made of until they are shown.

use crate::target::Decimal;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;

/// A fraction in lowest terms with a positive denominator. Written `3/4` or `5` in stored data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ratio {
    numerator: i128,
    denominator: i128,
}

impl Ratio {
    /// 0.
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };
    /// 1.
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };

    /// `None` over zero, and beyond what 128 bits hold.
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator == 0 || numerator == i128::MIN || denominator == i128::MIN {
            return None;
        }
        let common = common_divisor(numerator.abs(), denominator.abs());
        let sign = denominator.signum();
        Some(Self { numerator: sign * (numerator / common), denominator: sign * (denominator / common) })
    }

    /// A whole number.
    pub fn whole(number: i64) -> Self {
        Self { numerator: i128::from(number), denominator: 1 }
    }

    /// So many hundredths: 30 % is 3/10.
    pub fn percent(hundredths: u32) -> Self {
        Self::new(i128::from(hundredths), 100).unwrap_or(Self::ZERO)
    }

    /// Reads `-12.5`; `None` if it is no such number or has more than 18 digits.
    pub fn decimal(text: &str) -> Option<Self> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let all = format!("{whole}{part}");
        let reads = !whole.is_empty() && all.len() <= 18 && all.bytes().all(|byte| byte.is_ascii_digit());
        let units: i64 = all.parse().ok().filter(|_| reads)?;
        Self::of(Decimal { units: sign * units, scale: u8::try_from(part.len()).ok()? })
    }

    /// What a decimal says; `None` with more than 30 places.
    pub fn of(decimal: Decimal) -> Option<Self> {
        let places = u32::from(decimal.scale);
        (places <= 30).then(|| Self::new(i128::from(decimal.units), 10_i128.pow(places)))?
    }

    /// The sum.
    pub fn plus(self, other: Self) -> Option<Self> {
        let left = self.numerator.checked_mul(other.denominator)?;
        let right = other.numerator.checked_mul(self.denominator)?;
        Self::new(left.checked_add(right)?, self.denominator.checked_mul(other.denominator)?)
    }

    /// The difference.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { numerator: -other.numerator, denominator: other.denominator })
    }

    /// The product.
    pub fn times(self, other: Self) -> Option<Self> {
        let across = Self::new(self.numerator, other.denominator)?;
        let down = Self::new(other.numerator, self.denominator)?;
        Self::new(
            across.numerator.checked_mul(down.numerator)?,
            across.denominator.checked_mul(down.denominator)?,
        )
    }

    /// The quotient; `None` over zero.
    pub fn over(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.denominator, other.numerator)?)
    }

    /// Within 0 and 1, the nearest.
    #[must_use]
    pub fn within_one(self) -> Self {
        self.clamp(Self::ZERO, Self::ONE)
    }

    /// The whole number at or below it.
    pub fn floor(self) -> i128 {
        self.numerator.div_euclid(self.denominator)
    }

    /// For display only: rounded half up (away from zero) to so many decimals, at most 12.
    pub fn written(self, decimals: u32) -> String {
        let places = decimals.min(12);
        let worth = 10_i128.pow(places);
        let magnitude = self.numerator.abs();
        let (whole, rest) = (magnitude / self.denominator, magnitude % self.denominator);
        let part = rest
            .checked_mul(worth)
            .and_then(|scaled| scaled.checked_mul(2)?.checked_add(self.denominator))
            .map_or(0, |doubled| doubled / self.denominator / 2);
        let (whole, part) = if part == worth { (whole + 1, 0) } else { (whole, part) };
        let sign = if self.numerator < 0 && (whole, part) != (0, 0) { "-" } else { "" };
        match places {
            0 => format!("{sign}{whole}"),
            _ => format!("{sign}{whole}.{part:0width$}", width = places as usize),
        }
    }
}

fn common_divisor(a: i128, b: i128) -> i128 {
    if b == 0 { a.max(1) } else { common_divisor(b, a % b) }
}

impl Ord for Ratio {
    /// Whole parts first, then the reciprocals of the rests: never a product that could overflow.
    fn cmp(&self, other: &Self) -> Ordering {
        let (mine, theirs) = (self.floor(), other.floor());
        let rest = |of: &Self| of.numerator.rem_euclid(of.denominator);
        mine.cmp(&theirs).then_with(|| match (rest(self), rest(other)) {
            (0, 0) => Ordering::Equal,
            (0, _) => Ordering::Less,
            (_, 0) => Ordering::Greater,
            (a, b) => {
                let turned = |rest, of: &Self| Self { numerator: of.denominator, denominator: rest };
                turned(b, other).cmp(&turned(a, self))
            }
        })
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator {
            1 => write!(f, "{}", self.numerator),
            _ => write!(f, "{}/{}", self.numerator, self.denominator),
        }
    }
}

/// A stored fraction that does not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no fraction; write a whole number or one over another, as 3/4")]
pub struct NoFraction(String);

impl TryFrom<String> for Ratio {
    type Error = NoFraction;

    fn try_from(text: String) -> Result<Self, NoFraction> {
        let (above, below) = text.split_once('/').unwrap_or((&text, "1"));
        let parts = above.parse().ok().zip(below.parse().ok());
        parts.and_then(|(above, below)| Self::new(above, below)).ok_or(NoFraction(text))
    }
}

impl From<Ratio> for String {
    fn from(ratio: Ratio) -> Self {
        ratio.to_string()
    }
}
