//! Which days are worked.
//!
//! A day follows the yearly notice if it is listed there, else its weekday. The notice of a year is
//! published late in the year before, so a calendar always ends somewhere: beyond that it falls
//! back on weekends and fixed-date holidays and says that it did.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use crate::{CalendarFault, StatutoryDay, notice, statutory};

const NATIONAL_VERSION: &str = "cn-2013-2026";
const NATIONAL_NOTICES: &str = include_str!("../data/cn_holidays_2013_2026.csv");

/// What sort of day a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// An ordinary Monday to Friday.
    Workday,
    /// A Saturday or Sunday that no notice names.
    Weekend,
    /// A day off by notice or statute, on whatever weekday.
    Holiday,
    /// 调休: a day worked to make up for a holiday elsewhere.
    MakeUpDay,
}

impl DayKind {
    /// Whether offices work on such a day.
    pub fn is_workday(self) -> bool {
        matches!(self, Self::Workday | Self::MakeUpDay)
    }
}

/// A date that a notice or a local rule sets apart from its weekday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecialDay {
    /// The date.
    pub date: Date,
    /// The holiday it belongs to; of a make-up workday, the holiday it makes up for.
    pub name: String,
    /// What the date becomes.
    pub kind: DayKind,
}

/// One date as the calendar sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// What sort of day.
    pub kind: DayKind,
    /// The holiday it belongs to, if any.
    pub name: Option<String>,
    /// Whether the notice that decides this day is not loaded.
    pub provisional: bool,
}

/// The days worked, by notice, statute and weekday. Immutable; a newer one is a new value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    version: String,
    special: BTreeMap<Date, (DayKind, String)>,
    covered: BTreeSet<i16>,
    statutory: Vec<StatutoryDay>,
}

static NATIONAL: LazyLock<Calendar> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the file is compiled in and a test reads it")]
    Calendar::from_csv(NATIONAL_VERSION, NATIONAL_NOTICES).expect("embedded notices read")
});

impl Calendar {
    /// Builds a calendar.
    ///
    /// `version` is kept in every deadline reckoned with it. `covered_years` are the years whose
    /// notice is loaded in full; a notice may also hold dates of the year before, which does not
    /// cover that year. `statutory` days apply only in years not covered. Of two rows for one date
    /// the later wins.
    pub fn new(
        version: impl Into<String>,
        notices: impl IntoIterator<Item = SpecialDay>,
        covered_years: impl IntoIterator<Item = i16>,
        statutory: Vec<StatutoryDay>,
    ) -> Self {
        Self {
            version: version.into(),
            special: notices.into_iter().map(|row| (row.date, (row.kind, row.name))).collect(),
            covered: covered_years.into_iter().collect(),
            statutory,
        }
    }

    /// Reads notices as CSV under the heading `notice_year,date,name,kind`, where `kind` is `off`
    /// or `work`; fixed-date holidays are the national ones. `work` on a Monday to Friday (a notice
    /// that says when work resumes) is an ordinary workday with a name.
    ///
    /// Every `notice_year` that appears is taken to be complete. Local additions are not a notice:
    /// build them with [`Calendar::new`], no covered years, and [`Calendar::merged`].
    ///
    /// # Errors
    /// The first row that does not read, or that contradicts an earlier one.
    pub fn from_csv(version: impl Into<String>, text: &str) -> Result<Self, CalendarFault> {
        let (rows, years) = notice::parse(text)?;
        Ok(Self::new(version, rows, years, statutory::national()))
    }

    /// The national notices of 2013–2026, as compiled in.
    pub fn national() -> &'static Self {
        &NATIONAL
    }

    /// This calendar with `newer` laid over it: its rows win, its covered years are added, and the
    /// version names both.
    #[must_use]
    pub fn merged(&self, newer: &Self) -> Self {
        let mut merged = self.clone();
        merged.version = match (self.version.as_str(), newer.version.as_str()) {
            (older, "") => older.to_owned(),
            ("", newer) => newer.to_owned(),
            (older, newer) => format!("{older}+{newer}"),
        };
        merged.special.extend(newer.special.iter().map(|(date, row)| (*date, row.clone())));
        merged.covered.extend(&newer.covered);
        for day in &newer.statutory {
            if !merged.statutory.contains(day) {
                merged.statutory.push(day.clone());
            }
        }
        merged
    }

    /// The name of this calendar, such as `cn-2013-2026`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Whether the notice of this year is loaded.
    pub fn covers(&self, year: i16) -> bool {
        self.covered.contains(&year)
    }

    /// What sort of day this is, what holiday it belongs to, and whether that is certain.
    pub fn day(&self, date: Date) -> Day {
        let (kind, name, provisional) = self.look_up(date);
        Day { kind, name: name.map(str::to_owned), provisional }
    }

    /// Whether offices work on this day.
    pub fn is_workday(&self, date: Date) -> bool {
        self.look_up(date).0.is_workday()
    }

    /// The first workday strictly after `date`; the last date there is if none follows.
    pub fn next_workday(&self, date: Date) -> Date {
        let mut day = date;
        while let Ok(next) = day.tomorrow() {
            day = next;
            if self.is_workday(day) {
                break;
            }
        }
        day
    }

    /// The number of workdays in (`after`, `through`]: `after` is not counted, `through` is.
    /// Negative when `through` lies before `after`, so that spans add up.
    pub fn workdays_between(&self, after: Date, through: Date) -> i64 {
        if through < after {
            return -self.workdays_between(through, after);
        }
        let mut count = 0;
        let mut day = after;
        while day < through {
            let Ok(next) = day.tomorrow() else { break };
            day = next;
            count += i64::from(self.is_workday(day));
        }
        count
    }

    pub(crate) fn look_up(&self, date: Date) -> (DayKind, Option<&str>, bool) {
        if let Some((kind, name)) = self.special.get(&date) {
            return (*kind, Some(name), false);
        }
        let uncovered = !self.covers(date.year());
        if uncovered && let Some(day) = self.statutory.iter().find(|day| day.falls_on(date)) {
            return (DayKind::Holiday, Some(&day.name), true);
        }
        let kind = match date.weekday() {
            Weekday::Saturday | Weekday::Sunday => DayKind::Weekend,
            _ => DayKind::Workday,
        };
        (kind, None, uncovered)
    }
}
