//! Between stored columns and the types of the domain: codes, instants, days.

use crate::fault::StoreFault;
use crate::sql::fault::unknown;
use casework::UnitId;
use casework::case::state::{Desk, Owner};
use casework::notice::Party;
use casework::personal::PaperKind;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan as _};

const FIRST_DAY: Date = date(1970, 1, 1);

pub(super) fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

pub(super) fn instant(micros: i64) -> Result<Timestamp, StoreFault> {
    Timestamp::from_microsecond(micros).map_err(|_| unknown("instant", &micros.to_string()))
}

pub(super) fn day_number(day: Date) -> i64 {
    day.since(FIRST_DAY).map_or(0, |span| i64::from(span.get_days()))
}

pub(super) fn day(number: i64) -> Result<Date, StoreFault> {
    FIRST_DAY.checked_add(number.days()).map_err(|_| unknown("day", &number.to_string()))
}

/// A number that never is negative in the domain.
pub(super) fn count(stored: i64) -> Result<u32, StoreFault> {
    u32::try_from(stored).map_err(|_| unknown("count", &stored.to_string()))
}

pub(super) fn sixteen(stored: &[u8]) -> Result<[u8; 16], StoreFault> {
    stored.try_into().map_err(|_| unknown("handle or salt of length", &stored.len().to_string()))
}

pub(super) fn owner_code(owner: &Owner) -> String {
    match owner {
        Owner::Desk(desk) => format!("desk:{}", desk.code()),
        Owner::Unit(unit) => format!("unit:{unit}"),
    }
}

pub(super) fn owner(code: &str) -> Result<Owner, StoreFault> {
    let desk = code.strip_prefix("desk:").and_then(Desk::from_code).map(Owner::Desk);
    let unit = || Some(Owner::Unit(UnitId::from(code.strip_prefix("unit:")?)));
    desk.or_else(unit).ok_or_else(|| unknown("owner", code))
}

pub(super) fn party_code(party: &Party) -> String {
    match party {
        Party::Requester => "requester".to_owned(),
        Party::Unit(unit) => format!("unit:{unit}"),
    }
}

pub(super) fn party(code: &str) -> Result<Party, StoreFault> {
    match code.strip_prefix("unit:") {
        Some(unit) => Ok(Party::Unit(UnitId::from(unit))),
        None if code == "requester" => Ok(Party::Requester),
        None => Err(unknown("party", code)),
    }
}

const PAPERS: [(PaperKind, &str); 7] = [
    (PaperKind::Matter, "matter"),
    (PaperKind::Requester, "requester"),
    (PaperKind::QueryCode, "query_code"),
    (PaperKind::Note, "note"),
    (PaperKind::Reply, "reply"),
    (PaperKind::Opinion, "opinion"),
    (PaperKind::Attachment, "attachment"),
];

pub(super) fn paper_code(kind: PaperKind) -> &'static str {
    PAPERS.iter().find(|(known, _)| *known == kind).map_or("", |(_, code)| code)
}

pub(super) fn paper_kind(code: &str) -> Result<PaperKind, StoreFault> {
    let found = PAPERS.iter().find(|(_, known)| *known == code);
    found.map(|(kind, _)| *kind).ok_or_else(|| unknown("kind of paper", code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        for (number, civil) in [(0, date(1970, 1, 1)), (20_770, date(2026, 11, 13)), (-1, date(1969, 12, 31))]
        {
            assert_eq!((day_number(civil), day(number).unwrap()), (number, civil));
        }
    }

    #[test]
    fn every_kind_of_paper_has_the_code_of_its_serialised_form() {
        for (kind, code) in PAPERS {
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{code}\""));
            assert_eq!((paper_code(kind), paper_kind(code).unwrap()), (code, kind));
        }
    }

    #[test]
    fn owners_and_parties_come_back() {
        for held in [Owner::Desk(Desk::FollowUp), Owner::Unit("7".into())] {
            assert_eq!(owner(&owner_code(&held)).unwrap(), held);
        }
        for told in [Party::Requester, Party::Unit("requester".into())] {
            assert_eq!(party(&party_code(&told)).unwrap(), told);
        }
        assert!(owner("unknown").is_err() && party("x").is_err() && paper_kind("x").is_err());
    }
}
