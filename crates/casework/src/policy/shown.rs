//! Rows of a policy in one line of plain words each, complete enough that two rows which differ
//! anywhere differ here.

use super::model::{
    Area, Article, Category, Entitlement, ExtensionRule, Grant, LimitRule, Names, Office, Reason, Route,
    Target, Unit,
};
use super::pack::indicators;
use super::pack::places::unit_kind;
use super::pack::roles::relation_code;
use crate::case::act::RequestKind;
use almanac::Span;

fn joined<const N: usize>(parts: [String; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

pub(super) fn names(names: &Names) -> String {
    if names.en.is_empty() { names.zh.clone() } else { format!("{} / {}", names.zh, names.en) }
}

pub(super) fn kinds(kinds: &[RequestKind]) -> String {
    kinds.iter().map(|kind| kind.code()).collect::<Vec<_>>().join(", ")
}

fn span(span: Span) -> String {
    match span {
        Span::Hours(hours) => format!("{hours} hours"),
        Span::WorkingDays(days) => format!("{days} working days"),
        Span::CalendarDays(days) => format!("{days} calendar days"),
        Span::Immediate => "at once".to_owned(),
    }
}

fn labelled(label: &str, value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| format!("{label} {}", value.to_string()))
}

pub(super) fn office(office: &Office) -> String {
    let offset = format!("UTC{:+}", office.utc_offset_hours);
    joined([names(&office.names), office.hotline.clone(), office.number_prefix.clone(), offset])
}

pub(super) fn limit(rule: &LimitRule) -> String {
    let what = match &rule.flag {
        Some(flag) => format!("{} for {flag}", rule.clock.code()),
        None => rule.clock.code().to_owned(),
    };
    joined([
        what,
        kinds(&rule.kinds),
        span(rule.limit.span),
        labelled("until", rule.limit.close_of_business),
        rule.limit.article.clone(),
        rule.confidence.clone(),
    ])
}

pub(super) fn extension(rule: &ExtensionRule) -> String {
    let times = format!("at most {} times", rule.at_most);
    joined([names(&rule.names), span(rule.span), times, rule.article.clone()])
}

pub(super) fn category(category: &Category) -> String {
    joined([names(&category.names), category.flags.join(", ")])
}

pub(super) fn unit(unit: &Unit) -> String {
    joined([
        names(&unit.names),
        unit_kind(unit.kind).to_owned(),
        labelled("below", unit.parent.as_ref()),
        labelled("for", unit.area.as_ref()),
        labelled("headed by", unit.head.as_ref()),
    ])
}

pub(super) fn area(area: &Area) -> String {
    joined([names(&area.names), labelled("in", area.parent.as_ref())])
}

pub(super) fn route(route: &Route) -> String {
    let unit = route.unit.as_ref().map_or("the unit of the place", |unit| unit.as_str());
    joined([unit.to_owned(), names(&route.basis)])
}

pub(super) fn reason(reason: &Reason) -> String {
    joined([names(&reason.names), names(&reason.guidance), reason.article.clone()])
}

pub(super) fn standing(grant: &Grant) -> String {
    format!("{} {}", grant.role.code(), relation_code(grant.relation))
}

pub(super) fn rights(entitled: &Entitlement) -> String {
    let mut codes: Vec<&str> = entitled.rights.iter().map(|right| right.code()).collect();
    codes.sort_unstable();
    codes.join(", ")
}

pub(super) fn target(target: &Target) -> String {
    joined([indicators::shown(target), target.names.en.clone(), names(&target.source)])
}

pub(super) fn article(article: &Article) -> String {
    joined([
        names(&article.question),
        names(&article.answer),
        labelled("under", Some(&article.category)),
        names(&article.source),
        labelled("checked", Some(article.checked)),
    ])
}
