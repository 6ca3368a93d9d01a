//! What no single row can know: that codes which are referred to exist, that trees are trees, and
//! that every clock finds a limit.
//!
//! A table with a row that could not be read is not asked whether a code exists: one fault is
//! enough. For the same reason nothing is called missing while anything is unreadable.

use super::fault::Faults;
use super::limits::{CLOCKS, KINDS};
use super::sheet::Sheet;
use super::source::{Place, Placed};
use super::table::{Keyed, Table};
use crate::ActKind;
use crate::ids::UnitId;
use crate::policy::model::{LimitRule, Unit, UnitKind};
use std::collections::BTreeMap;

/// Acts without which a case could never come to an end.
const ESSENTIAL: [ActKind; 10] = [
    ActKind::Register,
    ActKind::Dispatch,
    ActKind::Accept,
    ActKind::GrantSendBack,
    ActKind::RefuseSendBack,
    ActKind::DraftReply,
    ActKind::IssueReply,
    ActKind::RecordFollowUp,
    ActKind::Close,
    ActKind::RecordBreach,
];
const LEVELS_AT_MOST: usize = 8;

/// Records every fault of the sheet as a whole. `top` is the folder that is being read.
pub(super) fn check(sheet: &Sheet<'_>, top: &str, faults: &Faults) {
    units(sheet);
    areas(sheet);
    categories(sheet);
    routes(sheet);
    unreachable_limits(&sheet.limits);
    if let Some(rule) = &sheet.steps.material_pause {
        known(&sheet.limits, &rule.value, rule.at, "material_pause", "the id of a limit");
    }
    for article in &sheet.articles.rows {
        known(&sheet.categories, article.value.category.as_str(), article.at, "category", "a code of categories.toml");
    }
    missing(sheet, top, faults);
}

fn known<T: Keyed>(table: &Table<'_, T>, code: &str, at: Place<'_>, key: &str, expected: &str) {
    if table.whole && !table.rows.iter().any(|row| row.value.key() == code) {
        at.fault(format!("{key} {code:?} is unknown"), expected);
    }
}

fn units(sheet: &Sheet<'_>) {
    let table = &sheet.units;
    let parents: BTreeMap<&str, Option<&str>> =
        table.rows.iter().map(|row| (row.value.id.as_str(), row.value.parent.as_ref().map(UnitId::as_str))).collect();
    let areas = sheet.areas.index();
    for Placed { at, value: unit } in &table.rows {
        if let Some(area) = &unit.area
            && sheet.areas.whole
            && !areas.contains_key(area.as_str())
        {
            at.fault(format!("area {:?} is unknown", area.as_str()), "a code of areas.toml");
        }
        match &unit.parent {
            Some(parent) if !parents.contains_key(parent.as_str()) => {
                if table.whole {
                    at.fault(format!("parent {:?} is unknown", parent.as_str()), "the id of a unit");
                }
            }
            Some(_) if !ends(unit.id.as_str(), &parents) => {
                at.fault(
                    format!("unit {:?} lies below itself or more than {LEVELS_AT_MOST} levels deep", unit.id.as_str()),
                    "a tree",
                );
            }
            _ => standing(unit, *at),
        }
    }
}

fn standing(unit: &Unit, at: Place<'_>) {
    if unit.kind == UnitKind::District && unit.area.is_none() {
        at.fault(format!("district {:?} has no area", unit.id.as_str()), "the area it is responsible for");
    }
    if unit.kind == UnitKind::Street && unit.parent.is_none() {
        at.fault(format!("street {:?} has no parent", unit.id.as_str()), "the district it belongs to");
    }
}

fn ends(id: &str, parents: &BTreeMap<&str, Option<&str>>) -> bool {
    let line = std::iter::successors(Some(id), |id| parents.get(*id).copied().flatten());
    line.take(LEVELS_AT_MOST + 1).count() <= LEVELS_AT_MOST
}

fn areas(sheet: &Sheet<'_>) {
    let index = sheet.areas.index();
    for Placed { at, value: area } in &sheet.areas.rows {
        let Some(parent) = &area.parent else { continue };
        let (code, parent) = (area.code.as_str(), parent.as_str());
        if sheet.areas.whole && !index.contains_key(parent) {
            at.fault(format!("parent {parent:?} is unknown"), "a code of areas.toml");
        } else if code == parent || !code.starts_with(significant(parent)) {
            at.fault(format!("area {code:?} does not lie in {parent:?}"), "a parent whose code begins it");
        }
    }
}

/// A division's code without the pairs of zeros that only fill it up to six digits.
fn significant(code: &str) -> &str {
    if code.len() == 6 { code.strip_suffix("0000").or(code.strip_suffix("00")).unwrap_or(code) } else { code }
}

fn categories(sheet: &Sheet<'_>) {
    let index = sheet.categories.index();
    for Placed { at, value: category } in &sheet.categories.rows {
        let code = category.code.as_str();
        let parent = code.get(..code.len().saturating_sub(2)).unwrap_or_default();
        if sheet.categories.whole && !parent.is_empty() && !index.contains_key(parent) {
            at.fault(format!("category {code:?} has no parent"), format!("a category {parent:?}"));
        }
    }
}

fn routes(sheet: &Sheet<'_>) {
    for Placed { at, value: route } in &sheet.routes.rows {
        known(&sheet.categories, route.category.as_str(), *at, "category", "a code of categories.toml");
        if let Some(unit) = &route.unit {
            known(&sheet.units, unit.as_str(), *at, "unit", "the id of a unit");
        }
    }
}

/// Of two rows of one file the first wins; a second that it covers would be a rule nobody applies.
fn unreachable_limits(table: &Table<'_, LimitRule>) {
    for (at, row) in table.rows.iter().enumerate() {
        let earlier = table.rows[..at].iter().filter(|earlier| std::ptr::eq(earlier.at.source, row.at.source));
        if let Some(earlier) = earlier.into_iter().find(|earlier| covers(&earlier.value, &row.value)) {
            let first = &earlier.value.limit.rule;
            row.at.fault(
                format!("limit {:?} is never reached", row.value.limit.rule),
                format!("a place before {first:?} at {}", earlier.at.shown()),
            );
        }
    }
}

fn covers(first: &LimitRule, second: &LimitRule) -> bool {
    first.clock == second.clock
        && (first.flag.is_none() || first.flag == second.flag)
        && (first.kinds.is_empty()
            || !second.kinds.is_empty() && second.kinds.iter().all(|kind| first.kinds.contains(kind)))
}

fn missing(sheet: &Sheet<'_>, top: &str, faults: &Faults) {
    if sheet.limits.whole {
        let general: Vec<&LimitRule> =
            sheet.limits.rows.iter().map(|row| &row.value).filter(|rule| rule.flag.is_none()).collect();
        for clock in CLOCKS.all {
            for kind in KINDS.all {
                let fits = |rule: &&&LimitRule| rule.clock == *clock && (rule.kinds.is_empty() || rule.kinds.contains(kind));
                if !general.iter().any(|rule| fits(&rule)) {
                    let found = format!("no limit without a flag for clock {:?} and kind {:?}", clock.code(), kind.code());
                    faults.add_for_file(&format!("{top}/limits.toml"), found, "one for every clock and kind");
                }
            }
        }
    }
    if sheet.grants.whole {
        for act in ESSENTIAL {
            if !sheet.grants.rows.iter().any(|grant| grant.value.acts.contains(&act)) {
                let found = format!("nobody may {:?}", act.code());
                faults.add_for_file(&format!("{top}/roles.toml"), found, "a grant: without it cases never end");
            }
        }
    }
    for key in sheet.steps.missing() {
        faults.add_for_file(&format!("{top}/procedure.toml"), format!("{key} is missing"), "a value here or in the pack below");
    }
}
