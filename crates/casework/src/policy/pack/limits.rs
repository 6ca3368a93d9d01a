//! `limits.toml`: how long everything may take, under which article, and how sure that is.

use super::code::{Codes, ID};
use super::row::Row;
use super::table::{File, Keyed, Table};
use crate::case::act::{Instance, Procedure, RequestKind, Track};
use crate::case::clock::ClockKind;
use crate::policy::model::{ExtensionRule, LimitRule};
use almanac::{Limit, Span};

pub(super) const CLOCKS: Codes<ClockKind> = Codes { all: &ClockKind::ALL, code: ClockKind::code };
pub(super) const KINDS: Codes<RequestKind> = Codes { all: RequestKind::ALL, code: RequestKind::code };
const TRACKS: Codes<Track> = Codes { all: Track::ALL, code: Track::code };
const PROCEDURES: Codes<Procedure> = Codes { all: Procedure::ALL, code: Procedure::code };
const INSTANCES: Codes<Instance> = Codes { all: Instance::ALL, code: Instance::code };
const GRANTERS: Codes<&str> = Codes { all: &["office", "own_head"], code: |word| word };
pub(super) const FLAGS: Codes<&str> = Codes {
    all: &["utility_24h", "emergency_check", "confidential_default", "special_route_or_limit"],
    code: |flag| flag,
};
pub(super) const CONFIDENCES: Codes<&str> =
    Codes { all: &["verified", "secondary", "memory", "design"], code: |word| word };

/// Ten years in each unit: a longer limit is a slip of the pen.
const HOURS_AT_MOST: i64 = 10 * 365 * 24 - 1;
const WORKING_DAYS_AT_MOST: i64 = 10 * 250 - 1;
const CALENDAR_DAYS_AT_MOST: i64 = 10 * 365 - 1;

impl Keyed for LimitRule {
    fn key(&self) -> String {
        self.limit.rule.clone()
    }
}

impl Keyed for ExtensionRule {
    fn key(&self) -> String {
        self.id.to_string()
    }
}

pub(super) fn read(mut file: File<'_>) -> (Table<'_, LimitRule>, Table<'_, ExtensionRule>) {
    let limits = file.table("limit", limit);
    let extensions = file.table("extension", extension);
    file.finish();
    (limits, extensions)
}

fn limit(row: &mut Row<'_>) -> Option<LimitRule> {
    let rule = row.shaped("id", &ID);
    let clock = row.code("clock", &CLOCKS);
    let kinds = row.codes("kinds", &KINDS);
    let flag = row.code_if_any("flag", &FLAGS).map(str::to_owned);
    let track = row.code_if_any("track", &TRACKS);
    let procedure = row.code_if_any("procedure", &PROCEDURES);
    let instance = row.code_if_any("instance", &INSTANCES);
    let span = span(row);
    let close_of_business =
        row.parsed_if_any("close_of_business", "a time such as 17:00").map(|time| time.value);
    let article = row.text("article");
    let confidence = row.code("confidence", &CONFIDENCES);
    let limit = Limit {
        rule: rule?.value.to_owned(),
        article: article?.value.to_owned(),
        span: span?,
        close_of_business,
    };
    let (clock, confidence) = (clock?, confidence?.to_owned());
    Some(LimitRule { clock, kinds, flag, track, procedure, instance, limit, confidence })
}

fn extension(row: &mut Row<'_>) -> Option<ExtensionRule> {
    let id = row.shaped("id", &ID);
    let names = row.names();
    let span = span(row);
    let article = row.text("article");
    let at_most = row.number("at_most", &(1..=10));
    let track = row.code_if_any("track", &TRACKS).unwrap_or(Track::Hotline);
    let clocks = row.codes("clocks", &CLOCKS);
    let by_own_head = row.code_if_any("granted_by", &GRANTERS) == Some("own_head");
    Some(ExtensionRule {
        id: id?.value.into(),
        names: names?,
        span: span?,
        article: article?.value.to_owned(),
        at_most: u32::try_from(at_most?).ok()?,
        track,
        clocks: if clocks.is_empty() { vec![ClockKind::Answer, ClockKind::Handle] } else { clocks },
        by_own_head,
    })
}

pub(super) fn span(row: &mut Row<'_>) -> Option<Span> {
    let mut units = row.table("span")?;
    let number = |number: Option<i64>| number.and_then(|number| u32::try_from(number).ok());
    let hours = number(units.number_if_any("hours", &(1..=HOURS_AT_MOST)));
    let working_days = number(units.number_if_any("working_days", &(1..=WORKING_DAYS_AT_MOST)));
    let calendar_days = number(units.number_if_any("calendar_days", &(1..=CALENDAR_DAYS_AT_MOST)));
    let given = ["hours", "working_days", "calendar_days"].iter().filter(|unit| units.has(unit)).count();
    if given != 1 {
        units
            .at
            .fault(format!("span has {given} units"), "exactly one of hours, working_days, calendar_days");
        return None;
    }
    units.finish();
    let hours = hours.map(Span::Hours);
    hours.or(working_days.map(Span::WorkingDays)).or(calendar_days.map(Span::CalendarDays))
}
