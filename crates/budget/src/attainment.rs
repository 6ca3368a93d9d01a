//! What a target came to: the measured value against the goal, exactly, and its share of the weight.
//!
//! Nothing is made up: without a value there is no verdict, over nothing there is no ratio, and a row in words
//! waits for a person.

pub mod board;
pub mod evaluation;
pub mod forecast;
pub mod ratio;
pub mod rules;
pub mod unit;

use crate::target::{Decimal, Goal, Operator, Target};
use jiff::civil::Date;
use ratio::Ratio;
use rules::Rules;
use serde::{Deserialize, Serialize};
use unit::{UnitFault, convert};

/// A measured value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// The figure.
    pub figure: Figure,
    /// What the figure counts in; of a share, the unit of the quotient: empty for a plain share, 秒 for seconds
    /// over calls.
    pub unit: String,
    /// The last day it covers.
    pub as_of: Date,
    /// Where it comes from.
    pub how: How,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// Two counts.
    Share {
        /// Counted.
        numerator: i64,
        /// Out of. Over zero there is no value.
        denominator: i64,
    },
    /// One number.
    Value(Decimal),
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Computed.
    Formula {
        /// Id of the indicator catalogue.
        id: String,
        /// Version of the formula.
        version: u32,
    },
    /// Entered by a person.
    Manual {
        /// The paper that shows it: a number of a file, a voucher, a contract.
        evidence: String,
    },
}

/// What a person found of a row in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// Id of a band of the rules: `achieved`, `partly`, `missed`.
    pub band: String,
    /// Share of the weight given, in hundredths; within the band.
    pub percent: u32,
    /// Who judged.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// What is known of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// Nothing.
    Nothing,
    /// A value.
    Measured(Measured),
    /// A judgement, for rows in words.
    Judged(Judgement),
}

/// How a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The goal is reached.
    Met,
    /// It is not.
    NotMet,
    /// 约: near enough to the figure, or more, which is all it asks.
    About,
    /// A row in words that nobody judged yet.
    NeedsJudgement,
    /// No value, or one over nothing.
    NotMeasured,
}

/// A row, assessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attainment {
    /// How it stands.
    pub verdict: Verdict,
    /// The value, in the target's unit.
    pub value: Option<Ratio>,
    /// 完成率: value over goal; goal over value where less is better. `None` over zero.
    pub ratio: Option<Ratio>,
    /// Share of the weight earned, 0 to 1; `None` while there is no verdict.
    pub share: Option<Ratio>,
    /// Whether the value is so much better than the goal that the office must explain it.
    pub must_explain: bool,
}

impl Attainment {
    fn unknown(verdict: Verdict) -> Self {
        Self { verdict, value: None, ratio: None, share: None, must_explain: false }
    }

    /// Points of a hundred that a weight (hundredths of a percent) earns.
    pub fn points(&self, weight: u32) -> Option<Ratio> {
        Ratio::percent(weight).times(self.share?)
    }
}

impl Measured {
    /// The value in its own unit; `None` over zero.
    pub fn value(&self) -> Option<Ratio> {
        match self.figure {
            Figure::Share { numerator, denominator } => {
                Ratio::new(i128::from(numerator), i128::from(denominator))
            }
            Figure::Value(decimal) => Ratio::of(decimal),
        }
    }
}

/// A value or judgement that cannot be set against the target.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Units that measure different things.
    #[error(transparent)]
    Unit(#[from] UnitFault),
    /// A share outside its band.
    #[error("{percent} % lies outside the band `{band}`; take a share within it, or another band")]
    Band {
        /// The band named.
        band: String,
        /// The share given.
        percent: u32,
    },
    /// A value for a row that Yingda does not measure.
    #[error("Yingda keeps no value for this row ({reason}); it stays in the book as public money")]
    Refused {
        /// Key of the reason.
        reason: String,
    },
    /// A value for a row that nobody bound.
    #[error("bind the row to an indicator first")]
    Open,
    /// The value of another indicator.
    #[error("this is the value of `{id}`, which does not measure this row")]
    OtherIndicator {
        /// Id of the value.
        id: String,
    },
    /// A value by hand where one is computed.
    #[error("`{id}` is computed and not entered; where it is wrong, correct what it is computed from")]
    Computed {
        /// Id of the formula.
        id: String,
    },
    /// A value or judgement without evidence.
    #[error("name the paper that shows the value, or the reason of the judgement")]
    NoEvidence,
}

/// Sets what was found against the target. Read the target through its binding first
/// ([`crate::binding::Binding::read`]): a form's sign and unit do not always say what it means.
///
/// # Errors
/// A unit that measures something else; a judgement outside its band.
pub fn assess(target: &Target, found: &Found, rules: &Rules) -> Result<Attainment, Unfit> {
    let goal = match (target.operator, &target.goal) {
        (Operator::Qualitative, _) | (_, Goal::Words(_)) => return judged(found, rules),
        (_, Goal::Number(decimal)) => Ratio::of(*decimal),
    };
    let Found::Measured(measured) = found else {
        return Ok(Attainment::unknown(Verdict::NotMeasured));
    };
    let (Some(value), Some(goal)) = (measured.value(), goal) else {
        return Ok(Attainment::unknown(Verdict::NotMeasured));
    };
    let value = convert(value, &measured.unit, &target.unit)?;
    Ok(compared(value, goal, target.operator, rules))
}

fn judged(found: &Found, rules: &Rules) -> Result<Attainment, Unfit> {
    let Found::Judged(judgement) = found else {
        return Ok(Attainment::unknown(Verdict::NeedsJudgement));
    };
    let fault = || Unfit::Band { band: judgement.band.clone(), percent: judgement.percent };
    let band = rules.bands.iter().find(|band| band.id == judgement.band).ok_or_else(fault)?;
    if !(band.from_percent..=band.to_percent).contains(&judgement.percent) {
        return Err(fault());
    }
    let best = rules.bands.iter().all(|other| other.from_percent <= band.from_percent);
    let verdict = if best { Verdict::Met } else { Verdict::NotMet };
    let share = Some(Ratio::percent(judgement.percent).within_one());
    Ok(Attainment { share, ..Attainment::unknown(verdict) })
}

fn compared(value: Ratio, goal: Ratio, operator: Operator, rules: &Rules) -> Attainment {
    let (up, down) = (value.over(goal), goal.over(value));
    let ratio = match operator {
        Operator::AtMost | Operator::Below => down,
        _ => up,
    };
    let met = match operator {
        Operator::AtLeast => value >= goal,
        Operator::Above => value > goal,
        Operator::AtMost => value <= goal,
        Operator::Below => value < goal,
        Operator::Equal => value == goal,
        Operator::About => is_about(value, goal, rules),
        Operator::Qualitative => false,
    };
    let verdict = match (met, operator) {
        (true, Operator::About) => Verdict::About,
        (true, _) => Verdict::Met,
        (false, _) => Verdict::NotMet,
    };
    let proportion = match operator {
        Operator::Equal => up.zip(down).map(|(up, down)| up.min(down)),
        _ => ratio,
    };
    let part = proportion.filter(|_| goal > Ratio::ZERO).map_or(Ratio::ZERO, Ratio::within_one);
    let share = if met { Ratio::ONE } else { part };
    let must_explain = is_far_better(value, goal, operator, rules);
    Attainment { verdict, value: Some(value), ratio, share: Some(share), must_explain }
}

/// Near enough, or more: that more people call than planned is no failure, but must be explained.
fn is_about(value: Ratio, goal: Ratio, rules: &Rules) -> bool {
    let least = goal.times(Ratio::percent(100_u32.saturating_sub(rules.about_within_percent)));
    value >= goal || least.is_some_and(|least| value >= least)
}

fn is_far_better(value: Ratio, goal: Ratio, operator: Operator, rules: &Rules) -> bool {
    let above = |percent: u32, of: Ratio| of.times(Ratio::percent(percent.saturating_add(100)));
    let more = |of: Ratio| above(rules.explain_above_percent, of);
    match operator {
        Operator::About => above(rules.about_within_percent, goal).is_some_and(|much| value > much),
        Operator::AtLeast | Operator::Above => {
            goal > Ratio::ZERO && more(goal).is_some_and(|much| value > much)
        }
        Operator::AtMost | Operator::Below => {
            goal > Ratio::ZERO && more(value).is_some_and(|still| still < goal)
        }
        Operator::Equal | Operator::Qualitative => false,
    }
}
