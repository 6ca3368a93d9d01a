//! What a caller may put into a sentence: a text or a number. Numbers choose plural forms.

use fluent_bundle::FluentValue;

/// A value to be set into a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Set in as it stands.
    Text(String),
    /// Set in as digits; decides between singular and plural.
    Number(f64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

macro_rules! from_small_number {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                Self::Number(f64::from(number))
            }
        }
    )*};
}

macro_rules! from_wide_number {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            #[expect(clippy::cast_precision_loss, reason = "counts in sentences stay far below 2^53")]
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        }
    )*};
}

from_small_number!(i8, i16, i32, u8, u16, u32, f32, f64);
from_wide_number!(i64, u64, usize, isize);

impl From<Arg> for FluentValue<'_> {
    fn from(arg: Arg) -> Self {
        match arg {
            Arg::Text(text) => FluentValue::from(text),
            Arg::Number(number) => FluentValue::from(number),
        }
    }
}
