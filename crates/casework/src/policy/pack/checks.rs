//! What no single row can know: that codes which are referred to exist, that trees are trees, and
//! that every clock finds a limit.
//!
//! A table with a row that could not be read is not asked whether a code exists: one fault is
//! enough. For the same reason nothing is called missing while anything is unreadable.

use super::fault::Faults;
use super::limits::{CLOCKS, KINDS};
use super::sheet::Sheet;
use super::source::Place;
use super::table::{Keyed, Table};
use crate::ids::UnitId;
use crate::policy::duty::DutyTerm;
use crate::policy::model::{Entitlement, LimitRule, Unit, UnitKind};
use crate::policy::retention::RecordClass;
use crate::{ActKind, ClockKind, Right};
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
/// The duty that says how long logs are kept.
const NETWORK_LOGS: &str = "LK-LOG";
const LEVELS_AT_MOST: usize = 8;
const A_CATEGORY: &str = "a code of categories.toml";

/// Records every fault of the sheet as a whole. `top` is the folder that is being read.
pub(super) fn check(sheet: &Sheet<'_>, top: &str, faults: &Faults) {
    units(sheet);
    areas(sheet);
    categories(sheet);
    routes(sheet);
    unreachable_limits(&sheet.limits);
    for (key, rule) in
        [("material_pause", &sheet.steps.material_pause), ("hearing_pause", &sheet.steps.hearing_pause)]
    {
        if let Some(rule) = rule {
            known(&sheet.limits, &rule.value, rule.at, key, "the id of a limit");
        }
    }
    for row in &sheet.articles.rows {
        known(&sheet.categories, row.value.category.as_str(), row.at_key("category"), "category", A_CATEGORY);
    }
    for row in &sheet.examples.rows {
        known(&sheet.categories, row.value.category.as_str(), row.at_key("category"), "category", A_CATEGORY);
    }
    kept_logs(sheet);
    missing(sheet, top, faults);
}

/// The audit is the log of who looked: it is kept at least as long as the pack says logs are kept.
fn kept_logs(sheet: &Sheet<'_>) {
    let Some(rule) = sheet.duties.rows.iter().find(|row| row.value.id.as_str() == NETWORK_LOGS) else {
        return;
    };
    let DutyTerm::Keep(months) = rule.value.term else { return };
    let audit = u32::from(sheet.privacy.audit_years().unsigned_abs()) * 12;
    let kept = sheet.keeping.rules.rows.iter().find(|row| row.value.class == RecordClass::AuditEntry);
    let shortest = kept.map_or(audit, |row| row.value.months.min(audit));
    if shortest < months {
        let found = format!("logs are kept {months} months, but the audit only {shortest}");
        rule.at_key("months").fault(found, "audit_years and audit_entry at least as long");
    }
}

fn known<T: Keyed>(table: &Table<'_, T>, code: &str, at: Place<'_>, key: &str, expected: &str) {
    if table.whole && !table.rows.iter().any(|row| row.value.key() == code) {
        at.fault(format!("{key} {code:?} is unknown"), expected);
    }
}

fn units(sheet: &Sheet<'_>) {
    let table = &sheet.units;
    let parents: BTreeMap<&str, Option<&str>> = table
        .rows
        .iter()
        .map(|row| (row.value.id.as_str(), row.value.parent.as_ref().map(UnitId::as_str)))
        .collect();
    for row in &table.rows {
        let unit = &row.value;
        if let Some(area) = &unit.area {
            known(&sheet.areas, area.as_str(), row.at_key("area"), "area", "a code of areas.toml");
        }
        if let Some(parent) = &unit.parent {
            known(table, parent.as_str(), row.at_key("parent"), "parent", "the id of a unit");
        }
        if let Some(superior) = &unit.superior {
            known(table, superior.as_str(), row.at_key("superior"), "superior", "the id of a unit");
        }
        if ends(unit.id.as_str(), &parents) {
            standing(unit, row.at);
        } else {
            let found = format!(
                "{:?} lies below itself, or more than {LEVELS_AT_MOST} levels deep",
                unit.id.as_str()
            );
            row.at_key("parent").fault(found, "a tree");
        }
    }
}

fn standing(unit: &Unit, at: Place<'_>) {
    if unit.kind == UnitKind::District && unit.area.is_none() {
        at.fault(format!("district {:?} has no area", unit.id.as_str()), "the area it is responsible for");
    }
    if unit.kind == UnitKind::Street && unit.parent.is_none() && unit.area.is_none() {
        let found = format!("street {:?} has neither parent nor area", unit.id.as_str());
        at.fault(found, "the district it belongs to, or the area for which it answers to the office itself");
    }
}

fn ends(id: &str, parents: &BTreeMap<&str, Option<&str>>) -> bool {
    let line = std::iter::successors(Some(id), |id| parents.get(*id).copied().flatten());
    line.take(LEVELS_AT_MOST + 1).count() <= LEVELS_AT_MOST
}

fn areas(sheet: &Sheet<'_>) {
    let index = sheet.areas.index();
    for row in &sheet.areas.rows {
        let (area, at) = (&row.value, row.at_key("parent"));
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
    for row in &sheet.categories.rows {
        let (category, at) = (&row.value, row.at_key("code"));
        let code = category.code.as_str();
        let parent = code.get(..code.len().saturating_sub(2)).unwrap_or_default();
        if sheet.categories.whole && !parent.is_empty() && !index.contains_key(parent) {
            at.fault(format!("category {code:?} has no parent"), format!("a category {parent:?}"));
        }
    }
}

fn routes(sheet: &Sheet<'_>) {
    for row in &sheet.routes.rows {
        let route = &row.value;
        known(&sheet.categories, route.category.as_str(), row.at_key("category"), "category", A_CATEGORY);
        if let Some(unit) = &route.unit {
            known(&sheet.units, unit.as_str(), row.at_key("unit"), "unit", "the id of a unit");
        }
    }
}

/// Of two rows of one file the first wins; a second that it covers would be a rule nobody applies.
fn unreachable_limits(table: &Table<'_, LimitRule>) {
    for (at, row) in table.rows.iter().enumerate() {
        let earlier =
            table.rows[..at].iter().filter(|earlier| std::ptr::eq(earlier.at.source, row.at.source));
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
        && first.track == second.track
        && (first.procedure.is_none() || first.procedure == second.procedure)
        && (first.instance.is_none() || first.instance == second.instance)
        && (first.kinds.is_empty()
            || !second.kinds.is_empty() && second.kinds.iter().all(|kind| first.kinds.contains(kind)))
}

fn missing(sheet: &Sheet<'_>, top: &str, faults: &Faults) {
    let in_file = |name: &str, found: String, expected: &str| {
        faults.add_for_file(&format!("{top}/{name}"), found, expected);
    };
    if sheet.limits.whole {
        for (clock, kinds) in unlimited(&sheet.limits) {
            let found = format!("clock {clock:?} has no limit without a flag for {}", kinds.join(", "));
            in_file("limits.toml", found, "one for every kind, here or in the pack below");
        }
    }
    if sheet.grants.whole {
        for act in ESSENTIAL {
            if !sheet.grants.rows.iter().any(|grant| grant.value.acts.contains(&act)) {
                let found = format!("nobody may {:?}", act.code());
                in_file("roles.toml", found, "a grant, because without it cases never end");
            }
        }
    }
    let keeps =
        |row: &super::table::Entry<'_, Entitlement>| row.value.rights.contains(&Right::ManageAccounts);
    if sheet.rights.whole && !sheet.rights.rows.iter().any(keeps) {
        let found = format!("nobody may {:?}", Right::ManageAccounts.code());
        in_file("roles.toml", found, "a right, because without it nobody can be let in");
    }
    for key in sheet.steps.missing() {
        in_file("procedure.toml", format!("{key} is missing"), "a value here or in the pack below");
    }
}

/// Clocks with the kinds for which no limit holds in every category.
fn unlimited(limits: &Table<'_, LimitRule>) -> Vec<(&'static str, Vec<&'static str>)> {
    let is_general = |rule: &&LimitRule| {
        rule.flag.is_none() && rule.track.is_none() && rule.procedure.is_none() && rule.instance.is_none()
    };
    let general: Vec<&LimitRule> = limits.rows.iter().map(|row| &row.value).filter(is_general).collect();
    let open = |clock: ClockKind| {
        let kinds = KINDS.all.iter().filter(|kind| {
            !general.iter().any(|r| r.clock == clock && (r.kinds.is_empty() || r.kinds.contains(kind)))
        });
        kinds.map(|kind| kind.code()).collect::<Vec<_>>()
    };
    let clocks = CLOCKS.all.iter().map(|clock| (clock.code(), open(*clock)));
    clocks.filter(|(_, kinds)| !kinds.is_empty()).collect()
}
