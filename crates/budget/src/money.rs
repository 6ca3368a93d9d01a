//! Money, exact: whole fen, never a float. What is shown in 元 or 万元 is only ever a way of writing it.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

/// An amount in 分.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fen(pub i64);

/// The unit amounts are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// 元.
    Yuan,
    /// 万元.
    WanYuan,
}

impl Unit {
    /// Fen in one of it.
    pub fn fen(self) -> i64 {
        match self {
            Self::Yuan => 100,
            Self::WanYuan => 1_000_000,
        }
    }
}

impl Fen {
    /// Reads `1,234.56` written in that unit; `None` if it is no number, finer than a fen, or too large.
    pub fn parse(text: &str, unit: Unit) -> Option<Self> {
        let text: String = text.trim().chars().filter(|c| !matches!(c, ',' | '，')).collect();
        let (sign, digits) = text.strip_prefix('-').map_or((1, text.as_str()), |rest| (-1, rest));
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !is_number(whole) || !is_number(part) {
            return None;
        }
        let mut fen = whole.parse::<i64>().ok()?.checked_mul(unit.fen())?;
        let mut worth = unit.fen();
        for digit in part.bytes().map(|b| i64::from(b - b'0')) {
            if digit != 0 && worth % 10 != 0 {
                return None;
            }
            worth /= 10;
            fen = fen.checked_add(digit.checked_mul(worth)?)?;
        }
        Some(Self(sign * fen))
    }

    /// Its size without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// As written in that unit, with two decimals at least and no more than needed.
    pub fn written(self, unit: Unit) -> String {
        let (whole, mut rest) = (self.0.unsigned_abs() / unit.fen().unsigned_abs(), self.0.unsigned_abs());
        rest %= unit.fen().unsigned_abs();
        let width = if unit == Unit::Yuan { 2 } else { 6 };
        let mut part = format!("{rest:0width$}");
        while part.len() > 2 && part.ends_with('0') {
            part.pop();
        }
        let sign = if self.0 < 0 { "-" } else { "" };
        format!("{sign}{whole}.{part}")
    }
}

impl fmt::Display for Fen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written(Unit::Yuan))
    }
}

impl Add for Fen {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Fen {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Fen {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Fen {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), Add::add)
    }
}
