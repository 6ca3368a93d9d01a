//! Which cases a figure is of: what an address asks for, and the closed lists it is chosen from.

use super::Period;
use crate::desk::figures::Span;
use crate::form::Choice;
use crate::problem::{Problem, in_query};
use crate::session::Staff;
use casework::case::act::Channel;
use casework::{CategoryCode, Policy, UnitId};
use ledger::store::CaseCut;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Stands in addresses for cases without a category.
pub(crate) const NONE: &str = "none";
/// Signs of a category of the first level.
const FIRST_LEVEL: usize = 2;

/// What can be chosen, and what is.
pub(super) struct Filters {
    /// Categories of the first level.
    pub categories: Vec<Choice>,
    /// Units; none for somebody of a unit, who sees only its own figures.
    pub units: Vec<Choice>,
    /// Ways a case comes in.
    pub channels: Vec<Choice>,
    /// What is chosen, in words; empty if these are all cases.
    pub chosen: String,
}

impl Filters {
    /// Everything the pack knows.
    pub fn of(staff: &Staff, policy: &Policy, span: &Span) -> Self {
        let (t, cut) = (&staff.visitor.t, &span.cut);
        let asked = cut.category.as_deref().map(|code| if code.is_empty() { NONE } else { code });
        let first = policy.categories.keys().filter_map(|code| code.as_str().get(..FIRST_LEVEL));
        let codes: BTreeSet<&str> = first.chain(asked.filter(|code| *code != NONE)).collect();
        let named = |code: &str| {
            let known = policy.categories.get(&CategoryCode::from(code));
            known.map_or_else(|| code.to_owned(), |known| known.names.of(t.lang()).to_owned())
        };
        let choice = |code: &str, label: String| Choice::new(code, label, asked == Some(code));
        let none = choice(NONE, t.say("bulletin-by-category-none").to_string());
        let categories = codes.iter().map(|code| choice(code, named(code))).chain([none]).collect();
        let unit = |unit: &casework::policy::model::Unit| {
            let is_chosen = span.unit.as_ref() == Some(&unit.id);
            Choice::new(unit.id.as_str(), unit.names.of(t.lang()).to_owned(), is_chosen)
        };
        let is_own = staff.actor.unit.is_some();
        let units = if is_own { Vec::new() } else { policy.units.values().map(unit).collect() };
        let way = |channel: &Channel| {
            let code = channel.code();
            Choice::new(code, t.name("channel", code), cut.channel == Some(*channel))
        };
        let channels = Channel::ALL.iter().map(way).collect();
        let mut filters = Self { categories, units, channels, chosen: String::new() };
        filters.chosen = filters.said();
        filters
    }

    fn said(&self) -> String {
        let all = [&self.categories, &self.units, &self.channels];
        let chosen = all.into_iter().flatten().filter(|choice| choice.chosen);
        chosen.map(|choice| choice.label.clone()).collect::<Vec<_>>().join(" · ")
    }
}

/// Of which cases.
///
/// # Errors
/// The pack knows no such category, or there is no such way in.
pub(super) fn cut(policy: &Policy, period: &Period) -> Result<CaseCut, Problem> {
    let known = |code: &str| policy.categories.keys().any(|known| known.as_str().starts_with(code));
    let category = match period.category.as_str() {
        "" => None,
        NONE => Some(String::new()),
        code if known(code) => Some(code.to_owned()),
        _ => return Err(Problem::NotFound),
    };
    let channel = match period.channel.as_str() {
        "" => None,
        code => Some(Channel::from_code(code).ok_or(Problem::NotFound)?),
    };
    Ok(CaseCut { category, channel })
}

/// Of which unit.
///
/// # Errors
/// The pack knows no such unit.
pub(super) fn unit(policy: &Policy, period: &Period) -> Result<Option<UnitId>, Problem> {
    if period.unit.is_empty() {
        return Ok(None);
    }
    let id = UnitId::from(period.unit.as_str());
    if policy.units.contains_key(&id) { Ok(Some(id)) } else { Err(Problem::NotFound) }
}

/// The same choice in an address.
pub(super) fn query(span: &Span) -> String {
    let mut query = format!("?from={}&through={}", span.from, span.through);
    let category = span.cut.category.as_deref().map(|code| if code.is_empty() { NONE } else { code });
    let chosen = [
        ("category", category),
        ("unit", span.unit.as_ref().map(UnitId::as_str)),
        ("channel", span.cut.channel.map(Channel::code)),
    ];
    for (name, code) in chosen {
        if let Some(code) = code {
            let _ = write!(query, "&{name}={}", in_query(code));
        }
    }
    query
}
