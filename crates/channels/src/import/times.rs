//! Times as other systems write them: local, in one of a few formats, sometimes without the hour.

use super::Reason;
use super::map::Field;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};

/// The instant a text names, in the zone of the field or the office.
pub(super) fn read(
    text: &str,
    field: &Field,
    name: &'static str,
    office: Offset,
) -> Result<Timestamp, Reason> {
    let bad = || Reason::BadTime { field: name };
    let offset =
        field.utc_offset_hours.map_or(Ok(office), |hours| Offset::from_hours(hours).map_err(|_| bad()))?;
    let local = field.formats.iter().find_map(|format| {
        let whole = DateTime::strptime(format, text).ok();
        whole.or_else(|| Date::strptime(format, text).ok().map(|date| date.at(0, 0, 0, 0)))
    });
    offset.to_timestamp(local.ok_or_else(bad)?).map_err(|_| bad())
}

/// So many days later, at the same hour.
pub(super) fn days_later(from: Timestamp, days: i64) -> Option<Timestamp> {
    from.checked_add(days.checked_mul(24)?.hours()).ok()
}
