//! Codes whose printed name is not the one the classification gives them in that year.

use super::{Finding, FindingKind, Said};
use crate::book::{Book, Item, Kind};
use crate::codes;
use crate::prose::Topic;
use std::collections::HashSet;

pub(super) fn findings(book: &Book, findings: &mut Vec<Finding>) {
    let Some(year) = book.year else { return };
    let mut seen = HashSet::new();
    for table in &book.tables {
        for row in &table.rows {
            let Item::Code(code) = &row.item else { continue };
            let is_economic = table.kind == Kind::Basic;
            let known = if is_economic { codes::economic(code, year) } else { codes::function(code, year) };
            let Some(known) = known.filter(|known| *known != row.name) else { continue };
            if seen.insert((code, &row.name)) {
                let is_old = codes::function_once_named(&row.name, year).as_ref() == Some(code);
                let kind = if is_old { FindingKind::SupersededName } else { FindingKind::NameTypo };
                let (printed, known) = (Said::Words(row.name.clone()), Said::Words(known.to_owned()));
                findings.push(Finding::of(kind, code.digits(), printed, known, vec![row.place.clone()]));
            }
        }
    }
    for stated in &book.stated {
        let Topic::Code(code) = &stated.topic else { continue };
        if codes::function_once_named(&stated.subject, year).as_ref() == Some(code) {
            let known = codes::function(code, year).unwrap_or_default().to_owned();
            let (printed, known) = (Said::Words(stated.subject.clone()), Said::Words(known));
            let places = vec![stated.place.clone()];
            findings.push(Finding::of(FindingKind::SupersededName, code.digits(), printed, known, places));
        }
    }
}
