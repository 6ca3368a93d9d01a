//! What changed between two versions of the rules, row by row, in words an official can check
//! against the document that ordered the change.

use super::contract::ContractFile;
use super::model::{Policy, Procedure, Reason};
use super::section::Section;
use super::shown;
use crate::ids::ReasonId;
use almanac::Calendar;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use std::collections::{BTreeMap, BTreeSet};

/// One difference. `before` is `None` for what is new, `after` for what is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which part of the rules.
    pub what: Section,
    /// Which row of it.
    pub id: String,
    /// As it was.
    pub before: Option<String>,
    /// As it is.
    pub after: Option<String>,
}

/// No notice is older, and none is published this far ahead.
const KNOWN_DAYS: (Date, Date) = (date(2000, 1, 1), date(2060, 12, 31));

type Rows = BTreeMap<String, String>;

/// Every difference from `old` to `new`, by section and then by id. The version and the day it
/// takes effect are not differences.
pub fn diff(old: &Policy, new: &Policy) -> Vec<Change> {
    let mut changes = Vec::new();
    for (what, rows) in SECTIONS {
        let (before, after) = (rows(old), rows(new));
        let ids: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for id in ids {
            let (before, after) = (before.get(id).cloned(), after.get(id).cloned());
            if before != after {
                changes.push(Change { what, id: id.clone(), before, after });
            }
        }
    }
    changes.extend(limit_order(old, new));
    changes.extend(days(&old.calendar, &new.calendar));
    changes.sort_by(|one, other| (one.what, &one.id).cmp(&(other.what, &other.id)));
    changes
}

type Reader = (Section, fn(&Policy) -> Rows);

const SECTIONS: [Reader; 33] = [
    (Section::Office, |p| Rows::from([(p.office.code.to_string(), shown::office(&p.office))])),
    (Section::Limit, |p| p.limits.iter().map(|l| (l.limit.rule.clone(), shown::limit(l))).collect()),
    (Section::Extension, |p| p.extensions.iter().map(|e| (e.id.to_string(), shown::extension(e))).collect()),
    (Section::Category, |p| {
        p.categories.values().map(|c| (c.code.to_string(), shown::category(c))).collect()
    }),
    (Section::Unit, |p| p.units.values().map(|u| (u.id.to_string(), shown::unit(u))).collect()),
    (Section::Area, |p| p.areas.values().map(|a| (a.code.to_string(), shown::area(a))).collect()),
    (Section::Route, routes),
    (Section::Ground, |p| reasons(&p.grounds)),
    (Section::SendBackReason, |p| reasons(&p.send_back_reasons)),
    (Section::RatingReason, |p| reasons(&p.rating_reasons)),
    (Section::EmergencyBody, |p| reasons(&p.emergency_bodies)),
    (Section::LegalRoute, |p| reasons(&p.petition.legal_routes)),
    (Section::Referral, |p| reasons(&p.petition.referrals)),
    (Section::Termination, |p| reasons(&p.petition.terminations)),
    (Section::Obstacle, |p| reasons(&p.petition.obstacles)),
    (Section::Conversion, |p| reasons(&p.petition.conversions)),
    (Section::Grant, grants),
    (Section::Right, |p| p.rights.iter().map(|e| (e.role.code().to_owned(), shown::rights(e))).collect()),
    (Section::Purpose, |p| p.purposes.iter().map(|u| (u.id.to_string(), shown::purpose(u))).collect()),
    (Section::Privacy, |p| shown::privacy(&p.privacy)),
    (Section::Procedure, |p| procedure(&p.procedure)),
    (Section::Target, |p| {
        p.targets.iter().map(|t| (format!("{} {}", t.indicator, t.year), shown::target(t))).collect()
    }),
    (Section::Article, |p| p.articles.values().map(|a| (a.id.to_string(), shown::article(a))).collect()),
    (Section::Script, |p| {
        p.script.iter().zip(1..).map(|(q, at)| (format!("{at:02}"), shown::names(q))).collect()
    }),
    (Section::Keep, |p| {
        p.retention.keep.values().map(|rule| (rule.class.code().to_owned(), shown::keep(rule))).collect()
    }),
    (Section::HoldReason, |p| reasons(&p.retention.hold_reasons)),
    (Section::Duty, |p| p.duties.iter().map(|d| (d.id.to_string(), shown::duty(d))).collect()),
    (Section::Aid, |p| shown::aid(&p.aid)),
    (Section::Publication, |p| shown::publication(&p.publication)),
    (Section::Example, |p| p.examples.iter().map(|e| (e.category.to_string(), shown::example(e))).collect()),
    (Section::Reception, |p| p.receptions.iter().map(|r| (r.id.to_string(), shown::reception(r))).collect()),
    (Section::Appraisal, |p| shown::appraisal(&p.appraisal)),
    (Section::Contract, |p| p.contract.as_ref().map(ContractFile::rows).unwrap_or_default()),
];

fn reasons(reasons: &BTreeMap<ReasonId, Reason>) -> Rows {
    reasons.values().map(|reason| (reason.id.to_string(), shown::reason(reason))).collect()
}

/// Routes of one category in the order in which they are tried.
fn routes(policy: &Policy) -> Rows {
    let mut rows = Rows::new();
    for route in &policy.routes {
        let row = rows.entry(route.category.to_string()).or_default();
        if !row.is_empty() {
            row.push_str("; then ");
        }
        row.push_str(&shown::route(route));
    }
    rows
}

fn grants(policy: &Policy) -> Rows {
    let mut rows: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for grant in &policy.grants {
        let acts = grant.acts.iter().map(|act| act.code());
        rows.entry(shown::standing(grant)).or_default().extend(acts);
    }
    rows.into_iter().map(|(id, acts)| (id, acts.into_iter().collect::<Vec<_>>().join(", "))).collect()
}

fn procedure(procedure: &Procedure) -> Rows {
    let pause = procedure.material_pause.as_ref().map_or("never", |rule| rule.as_str()).to_owned();
    let hearing = procedure.hearing_pause.as_ref().map_or("never", |rule| rule.as_str()).to_owned();
    let rows = [
        ("precheck_required", procedure.precheck_required.to_string()),
        ("answer_directly", shown::kinds(&procedure.answer_directly)),
        ("follow_up_required", shown::kinds(&procedure.follow_up_required)),
        ("follow_up_attempts", procedure.follow_up_attempts.to_string()),
        ("two_person_reply", procedure.two_person_reply.to_string()),
        ("rating_days", procedure.rating_days.to_string()),
        ("rework_at_most", procedure.rework_at_most.to_string()),
        ("questions_at_most", procedure.questions_at_most.to_string()),
        ("material_pause", pause),
        ("own_complaints", procedure.own_complaints.code().to_owned()),
        ("representatives_at_most", procedure.representatives_at_most.to_string()),
        ("hearing_pause", hearing),
        ("yellow_card_days", procedure.yellow_card_days.to_string()),
        ("signed_advice", listed(procedure.signed_advice.iter().map(|advice| advice.code()))),
        ("signed_measures", listed(procedure.signed_measures.iter().map(|measure| measure.code()))),
        ("signatures", procedure.signatures.to_string()),
    ];
    rows.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn listed<'a>(codes: impl Iterator<Item = &'a str>) -> String {
    codes.collect::<Vec<_>>().join(", ")
}

/// The days that are worked in one calendar and not in the other, or are named differently.
fn days(old: &Calendar, new: &Calendar) -> Vec<Change> {
    if old == new {
        return Vec::new();
    }
    let shown = |calendar: &Calendar, date| {
        let day = calendar.day(date);
        let kind = if day.kind.is_workday() { "worked" } else { "off" };
        day.name.map_or_else(|| kind.to_owned(), |name| format!("{kind}; {name}"))
    };
    let (first, last) = KNOWN_DAYS;
    let dates = first.series(1.day()).take_while(|date| *date <= last);
    let changes = dates.filter_map(|date| {
        let (before, after) = (shown(old, date), shown(new, date));
        let id = date.to_string();
        (before != after).then_some(Change {
            what: Section::Calendar,
            id,
            before: Some(before),
            after: Some(after),
        })
    });
    changes.collect()
}

/// Of the limits that both have, whether any two of one clock swapped places.
fn limit_order(old: &Policy, new: &Policy) -> Vec<Change> {
    let order = |policy: &Policy, other: &Policy, clock| -> String {
        let both = policy.limits.iter().filter(|rule| {
            rule.clock == clock
                && other.limits.iter().any(|o| o.clock == clock && o.limit.rule == rule.limit.rule)
        });
        both.map(|rule| rule.limit.rule.clone()).collect::<Vec<_>>().join(", ")
    };
    let clocks = crate::ClockKind::ALL.into_iter();
    let changes = clocks.filter_map(|clock| {
        let (before, after) = (order(old, new, clock), order(new, old, clock));
        let id = clock.code().to_owned();
        (before != after).then_some(Change {
            what: Section::LimitOrder,
            id,
            before: Some(before),
            after: Some(after),
        })
    });
    changes.collect()
}
