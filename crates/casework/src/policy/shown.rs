//! Rows of a policy in one line of plain words each, complete enough that two rows which differ
//! anywhere differ here.

use super::aid::AidRules;
use super::appraisal::AppraisalRules;
use super::duty::{DutyRule, DutyTerm};
use super::example::Example;
use super::model::{
    Area, Article, Category, Entitlement, ExtensionRule, Grant, LimitRule, Names, Office, Reason, Route,
    Target, Unit,
};
use super::pack::indicators;
use super::pack::places::unit_kind;
use super::pack::roles::relation_code;
use super::privacy::{Privacy, Purpose};
use super::publication::PublicationPlan;
use super::reception::ReceptionRule;
use super::retention::KeepRule;
use crate::case::act::{Instance, Procedure, RequestKind, Track};
use crate::ids::Role;
use almanac::Span;
use std::collections::BTreeMap;

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
    let superior = labelled("below", office.superior.as_ref());
    joined([names(&office.names), office.hotline.clone(), office.number_prefix.clone(), offset, superior])
}

pub(super) fn limit(rule: &LimitRule) -> String {
    let what = match &rule.flag {
        Some(flag) => format!("{} for {flag}", rule.clock.code()),
        None => rule.clock.code().to_owned(),
    };
    joined([
        what,
        labelled("track", rule.track.map(Track::code)),
        labelled("procedure", rule.procedure.map(Procedure::code)),
        labelled("instance", rule.instance.map(Instance::code)),
        kinds(&rule.kinds),
        span(rule.limit.span),
        labelled("until", rule.limit.close_of_business),
        rule.limit.article.clone(),
        rule.confidence.clone(),
    ])
}

pub(super) fn extension(rule: &ExtensionRule) -> String {
    let times = format!("at most {} times", rule.at_most);
    let clocks = rule.clocks.iter().map(|clock| clock.code()).collect::<Vec<_>>().join(", ");
    let granted = if rule.by_own_head { "granted by the body's head" } else { "granted by the office" };
    let on = format!("{}: {clocks}", rule.track.code());
    joined([names(&rule.names), span(rule.span), times, on, granted.to_owned(), rule.article.clone()])
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
        labelled("reviewed by", unit.superior.as_ref()),
        if unit.own { "of the office".to_owned() } else { String::new() },
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

pub(super) fn keep(rule: &KeepRule) -> String {
    joined([format!("{} months", rule.months), rule.article.clone(), rule.confidence.clone()])
}

pub(super) fn purpose(purpose: &Purpose) -> String {
    let codes = |roles: &[Role]| roles.iter().map(|role| role.code()).collect::<Vec<_>>().join(", ");
    joined([
        names(&purpose.names),
        codes(&purpose.roles),
        labelled("confidential:", Some(codes(&purpose.confidential_roles))),
    ])
}

pub(super) fn reception(rule: &ReceptionRule) -> String {
    let weeks: Vec<String> = rule.weeks.iter().map(ToString::to_string).collect();
    joined([
        names(&rule.names),
        rule.weekday.code().to_owned(),
        labelled("weeks:", Some(weeks.join(", ")).filter(|weeks| !weeks.is_empty())),
        format!("{}–{}", rule.from, rule.to),
        format!("{} slots", rule.slots),
        rule.on_holiday.code().to_owned(),
    ])
}

pub(super) fn privacy(privacy: &Privacy) -> BTreeMap<String, String> {
    let rows = [
        ("reveals_at_most", privacy.reveals_at_most.to_string()),
        ("reveal_minutes", privacy.reveal_minutes.to_string()),
        ("audit_years", privacy.audit_years.to_string()),
        ("rights_working_days", privacy.rights_working_days.to_string()),
        ("rights_keep_months", privacy.rights_keep_months.to_string()),
        ("rights_article", privacy.rights_article.clone()),
        ("rights_confidence", privacy.rights_confidence.clone()),
    ];
    rows.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

pub(super) fn duty(rule: &DutyRule) -> String {
    let term = match rule.term {
        DutyTerm::Within(within) => format!("within {}", span(within)),
        DutyTerm::EachYear => "each year".to_owned(),
        DutyTerm::Keep(months) => format!("kept {months} months"),
    };
    let roles = rule.roles.iter().map(|role| role.code()).collect::<Vec<_>>().join(", ");
    joined([
        names(&rule.names),
        names(&rule.event),
        term,
        roles,
        rule.article.clone(),
        rule.confidence.clone(),
    ])
}

pub(super) fn publication(plan: &PublicationPlan) -> BTreeMap<String, String> {
    let issues = plan.issues.iter().map(|issue| {
        let words = [issue.per_year.to_string(), issue.article.clone(), issue.confidence.clone()];
        (format!("issue {}", issue.kind.code()), joined(words))
    });
    let small = plan.small.iter().map(|small| {
        let words = [small.below.to_string(), small.article.clone(), small.confidence.clone()];
        ("small_counts".to_owned(), joined(words))
    });
    issues.chain(small).chain([("at_least".to_owned(), plan.at_least.to_string())]).collect()
}

pub(super) fn example(example: &Example) -> String {
    let place = if example.public_place { "public place" } else { "" };
    joined([example.words.join(", "), place.to_owned()])
}

pub(super) fn aid(rules: &AidRules) -> BTreeMap<String, String> {
    let purposes = rules.purposes.iter().map(|purpose| (format!("purpose {}", purpose.id), reason(purpose)));
    let posts = rules.posts.iter().map(|post| (format!("post {}", post.id), reason(post)));
    let budgets = rules.budgets.values().map(|budget| {
        let yuan = format!("{} yuan", budget.fen / 100);
        (format!("budget {}", budget.year), joined([yuan, budget.article.clone(), budget.confidence.clone()]))
    });
    let lines = [
        ("notice_days".to_owned(), rules.notice_days.to_string()),
        ("committee_at_least".to_owned(), rules.committee_at_least.to_string()),
    ];
    purposes.chain(posts).chain(budgets).chain(lines).collect()
}

pub(super) fn appraisal(rules: &AppraisalRules) -> BTreeMap<String, String> {
    let rows = [
        ("indicators", rules.indicators.join(", ")),
        ("decisive", rules.decisive.clone()),
        ("reference_months", rules.reference_months.to_string()),
        ("category_digits", rules.category_digits.to_string()),
        ("minimum_cases", rules.minimum_cases.to_string()),
        ("minimum_coverage_percent", rules.minimum_coverage_percent.to_string()),
        ("objection_days", rules.objection_days.to_string()),
    ];
    rows.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
