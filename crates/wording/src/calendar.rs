//! Days, moments and counts as each language writes them. The names and the order of the parts come
//! from `locales/<lang>/public/common.ftl`; this file only fills the parts in.

use crate::{Arg, Wording};
use jiff::civil::{Date, DateTime, Weekday};

impl Wording {
    /// A day within the current year's talk, with its weekday: `Fri 20 Nov`.
    pub fn date(&self, lang: &str, date: Date) -> String {
        self.dated(lang, "date-short", date)
    }

    /// A day with its year and weekday, for receipts and papers: `Friday 20 November 2026`.
    pub fn date_long(&self, lang: &str, date: Date) -> String {
        self.dated(lang, "date-long", date)
    }

    /// A day with hours and minutes: `Fri 20 Nov 14:05`. The caller has already put the moment into
    /// the office's time zone.
    pub fn moment(&self, lang: &str, moment: DateTime) -> String {
        let date = self.date(lang, moment.date());
        let time = format!("{:02}:{:02}", moment.hour(), moment.minute());
        let args = [("date", Arg::from(date)), ("time", Arg::from(time))];
        self.say(lang, "date-time", &args)
    }

    /// A whole number with the language's separator between groups of three digits.
    pub fn number(&self, lang: &str, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let separator = self.say(lang, "number-group", &[]);
        let mut grouped = String::from(if number < 0 { "-" } else { "" });
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push_str(&separator);
            }
            grouped.push(digit);
        }
        grouped
    }

    fn dated(&self, lang: &str, key: &str, date: Date) -> String {
        let weekday = weekday_word(date.weekday());
        let month = date.month();
        let name = |key: String| Arg::from(self.say(lang, &key, &[]));
        let args = [
            ("year", Arg::from(i32::from(date.year()))),
            ("month", Arg::from(month)),
            ("day", Arg::from(date.day())),
            ("weekday", name(format!("weekday-{weekday}"))),
            ("weekday-long", name(format!("weekday-{weekday}-long"))),
            ("month-name", name(format!("month-{month}"))),
            ("month-name-long", name(format!("month-{month}-long"))),
        ];
        self.say(lang, key, &args)
    }
}

fn weekday_word(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}
