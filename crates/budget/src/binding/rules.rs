//! The rules by which rows are bound, read from data.

use super::catalogue::{self, Formula};
use super::{Binding, Reading};
use crate::attainment::forecast::Accrual;
use crate::attainment::unit::measure;
use crate::target::{Goal, Operator, Target};
use serde::Deserialize;
use std::sync::LazyLock;

/// Binding rules. Order does not matter.
#[derive(Clone, Debug)]
pub struct RuleSet {
    refused: Vec<Refused>,
    rules: Vec<(Pattern, Binding)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    refused: Vec<Refused>,
    rule: Vec<Row>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Refused {
    reason: String,
    has: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    formula: Option<String>,
    manual: Option<String>,
    evidence: Option<String>,
    has: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    units: Vec<String>,
    reads: Option<Operator>,
    counts: Option<String>,
    accrues: Option<Accrual>,
    remark: Option<String>,
}

#[derive(Clone, Debug)]
struct Pattern {
    has: Vec<String>,
    unless: Vec<String>,
    units: Vec<String>,
}

/// A rule that says nothing, or too much.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleFault {
    /// Not the shape of `forms/bindings.toml`.
    #[error("{0}")]
    Form(String),
    /// Neither or both of `formula` and `manual`.
    #[error("the rule for `{0}` must name either a formula, or manual with its evidence")]
    Kind(String),
    /// A formula the catalogue does not know.
    #[error("the rule for `{has}` names formula `{id}`, which the catalogue does not have")]
    Formula {
        /// First pattern of the rule.
        has: String,
        /// The id.
        id: String,
    },
    /// A pattern that would match every row.
    #[error("a rule has no words to look for")]
    Empty,
}

static COMMON: LazyLock<RuleSet> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the file is compiled in and a test reads it")]
    RuleSet::parse(include_str!("../../forms/bindings.toml")).expect("embedded bindings read")
});

impl RuleSet {
    /// The compiled-in rules.
    pub fn common() -> &'static Self {
        &COMMON
    }

    /// Reads rules of the shape of `forms/bindings.toml`.
    ///
    /// # Errors
    /// The first rule that does not read.
    pub fn parse(text: &str) -> Result<Self, RuleFault> {
        let file: File = toml::from_str(text).map_err(|fault| RuleFault::Form(fault.to_string()))?;
        let has_all = file.refused.iter().map(|row| &row.has).chain(file.rule.iter().map(|row| &row.has));
        if has_all.into_iter().any(|has| has.is_empty() || has.iter().any(String::is_empty)) {
            return Err(RuleFault::Empty);
        }
        let rules = file.rule.into_iter().map(Row::rule).collect::<Result<_, _>>()?;
        Ok(Self { refused: file.refused, rules })
    }

    /// Binds a row. What is refused comes first; then all rules that fit must agree.
    pub fn bind(&self, target: &Target) -> Binding {
        let name: String = target.name.chars().filter(|c| !c.is_whitespace()).collect();
        if let Some(refused) = self.refused.iter().find(|row| row.has.iter().any(|word| name.contains(word)))
        {
            return Binding::NotMeasured { reason: refused.reason.clone() };
        }
        let mut fitting = self.rules.iter().filter(|(pattern, _)| pattern.fits(&name, target));
        match (fitting.next(), fitting.next()) {
            (Some((_, binding)), None) => binding.clone(),
            _ => Binding::Open,
        }
    }
}

impl Pattern {
    fn fits(&self, name: &str, target: &Target) -> bool {
        let has = |words: &[String]| words.iter().any(|word| name.contains(word.as_str()));
        has(&self.has) && !has(&self.unless) && self.takes_unit(target)
    }

    /// A number without a unit fits no rule that names units: whether 95 is a share is not for us to say.
    fn takes_unit(&self, target: &Target) -> bool {
        let in_words = matches!(target.goal, Goal::Words(_)) || target.operator == Operator::Qualitative;
        let unit = target.unit.trim();
        let fits = |known: &String| !unit.is_empty() && measure(known) == measure(unit);
        in_words || (self.units.is_empty() && unit.is_empty()) || self.units.iter().any(fits)
    }
}

impl Row {
    fn rule(self) -> Result<(Pattern, Binding), RuleFault> {
        let said = || self.has.first().cloned().unwrap_or_default();
        let formula = self.formula.as_ref().map(|id| named(id, &self.has)).transpose()?;
        let accrual = self.accrues.or(formula.map(|formula| formula.accrues)).unwrap_or_default();
        let reading = Reading {
            operator: self.reads,
            counts: self.counts.clone(),
            accrual,
            remark: self.remark.clone(),
        };
        let binding = match (formula, &self.manual, &self.evidence) {
            (Some(formula), None, None) => Binding::Formula { formula: formula.clone(), reading },
            (None, Some(id), Some(evidence)) => {
                Binding::Manual { id: id.clone(), evidence: evidence.clone(), reading }
            }
            _ => return Err(RuleFault::Kind(said())),
        };
        Ok((Pattern { has: self.has, unless: self.unless, units: self.units }, binding))
    }
}

fn named(id: &str, has: &[String]) -> Result<&'static Formula, RuleFault> {
    let unknown = || RuleFault::Formula { has: has.first().cloned().unwrap_or_default(), id: id.to_owned() };
    catalogue::find(id).ok_or_else(unknown)
}
