//! Case numbers people can read out over the phone.
//!
//! `RX310000-20261113-00962-3`: prefix, six-digit area, the local day of receipt, the place in that
//! day's gap-free sequence, and a check digit that catches every single wrong digit and every swap
//! of neighbours (ISO 7064 MOD 11-2 is avoided because its `X` is misheard; Damm's quasigroup is not).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The number of a case, unique in an office and never reused.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CaseNumber {
    prefix: String,
    area: String,
    day: Date,
    sequence: u32,
}

/// Why a text is not a case number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberFault {
    /// The shape is wrong.
    #[error("expected a number such as RX310000-20261113-00962-3")]
    Shape,
    /// The last digit does not fit the others: a digit was mistyped or two were swapped.
    #[error("the last digit does not fit the others; check each digit")]
    Check,
}

impl CaseNumber {
    /// The number of the `sequence`-th case (from 1) received on `day` by the office of `area`.
    pub fn new(prefix: &str, area: &str, day: Date, sequence: u32) -> Self {
        Self { prefix: prefix.to_owned(), area: area.to_owned(), day, sequence }
    }

    /// The local day of receipt.
    pub fn day(&self) -> Date {
        self.day
    }

    /// The place in the day's sequence, from 1.
    pub fn sequence(&self) -> u32 {
        self.sequence
    }

    fn digits(&self) -> String {
        let day = self.day.strftime("%Y%m%d");
        format!("{}{day}{:05}", self.area, self.sequence)
    }
}

const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

fn check_digit(digits: &str) -> u8 {
    digits
        .bytes()
        .filter(u8::is_ascii_digit)
        .fold(0, |row, byte| DAMM[usize::from(row)][usize::from(byte - b'0')])
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.day.strftime("%Y%m%d");
        let check = check_digit(&self.digits());
        write!(f, "{}{}-{day}-{:05}-{check}", self.prefix, self.area, self.sequence)
    }
}

impl FromStr for CaseNumber {
    type Err = NumberFault;

    /// Reads a number as people write it: with or without dashes, blanks, small letters.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let compact: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '－' | '—'))
            .flat_map(char::to_uppercase)
            .take(64)
            .collect();
        let (prefix, digits) = compact.split_at_checked(2).ok_or(NumberFault::Shape)?;
        let shaped = prefix.bytes().all(|b| b.is_ascii_uppercase())
            && (20..=24).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit());
        if !shaped {
            return Err(NumberFault::Shape);
        }
        let (body, check) = digits.split_at(digits.len() - 1);
        if check.as_bytes()[0] - b'0' != check_digit(body) {
            return Err(NumberFault::Check);
        }
        let day = Date::strptime("%Y%m%d", &body[6..14]).map_err(|_| NumberFault::Shape)?;
        let sequence = body[14..].parse().map_err(|_| NumberFault::Shape)?;
        Ok(Self::new(prefix, &body[..6], day, sequence))
    }
}

impl Serialize for CaseNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CaseNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn sample() -> CaseNumber {
        CaseNumber::new("RX", "310117", date(2026, 11, 13), 962)
    }

    #[test]
    fn reads_what_it_writes_and_what_people_type() {
        let shown = sample().to_string();
        assert!(shown.starts_with("RX310117-20261113-00962-"), "{shown}");
        for typed in [shown.clone(), shown.to_lowercase(), shown.replace('-', ""), shown.replace('-', " ")] {
            assert_eq!(typed.parse(), Ok(sample()), "{typed}");
        }
    }

    #[test]
    fn every_single_wrong_digit_and_every_swap_is_caught() {
        let shown = sample().to_string();
        let bytes = shown.as_bytes();
        for at in (0..bytes.len()).filter(|&i| bytes[i].is_ascii_digit()) {
            for wrong in (b'0'..=b'9').filter(|&d| d != bytes[at]) {
                let mut mistyped = bytes.to_vec();
                mistyped[at] = wrong;
                let mistyped = String::from_utf8(mistyped).unwrap();
                assert_eq!(mistyped.parse::<CaseNumber>(), Err(NumberFault::Check), "{mistyped}");
            }
        }
        let digits: Vec<usize> = (0..bytes.len()).filter(|&i| bytes[i].is_ascii_digit()).collect();
        for pair in digits.windows(2).filter(|p| bytes[p[0]] != bytes[p[1]]) {
            let mut swapped = bytes.to_vec();
            swapped.swap(pair[0], pair[1]);
            let swapped = String::from_utf8(swapped).unwrap();
            assert!(swapped.parse::<CaseNumber>().is_err(), "{swapped}");
        }
    }

    #[test]
    fn rubbish_is_refused_without_panic() {
        for rubbish in ["", "RX", "你好", "RX12345", "RX310117-20261340-00962-3", &"9".repeat(500)] {
            assert!(rubbish.parse::<CaseNumber>().is_err(), "{rubbish}");
        }
    }
}
