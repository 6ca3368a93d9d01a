//! The terms of a contract with the operator, read from data: every place and every year has its own.

use crate::attainment::ratio::Ratio;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Terms of a contract. Points are of a hundred.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Name of the contract.
    pub name: String,
    /// Days after a statement was told within which the operator may appeal.
    pub appeal_days: u16,
    /// All deductions together take no more than this.
    pub deductions_at_most: Number,
    /// 指标.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
    /// 扣分项.
    #[serde(rename = "deduction", default)]
    pub deductions: Vec<Deduction>,
    /// 一票否决.
    #[serde(rename = "veto", default)]
    pub vetoes: Vec<Veto>,
    /// 考核等次, best first.
    #[serde(rename = "grade")]
    pub grades: Vec<PayGrade>,
}

/// An exact number, written in data as `90` or `"0.5"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Ratio")]
pub struct Number(pub Ratio);

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Whole(i64),
    Text(String),
}

/// An indicator that earns points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Indicator id, e.g. `CONNECT_RATE`.
    pub id: String,
    /// Most points it can earn.
    pub weight: Number,
    /// Unit its bands are written in.
    pub unit: String,
    /// Its bands, best first: the first that the value reaches earns its points; none reached, none earned.
    #[serde(rename = "band", default)]
    pub bands: Vec<Band>,
    /// Instead of bands: points in proportion between two values.
    pub line: Option<Line>,
}

/// Nothing at the baseline, all at the goal, in proportion between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// No points here and beyond.
    pub baseline: Number,
    /// Full points here and beyond.
    pub goal: Number,
}

/// A band: one of the two bounds, and its points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Reached from here upwards.
    pub at_least: Option<Number>,
    /// Reached from here downwards.
    pub at_most: Option<Number>,
    /// What it earns.
    pub points: Number,
}

/// A breach that costs points each time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deduction {
    /// Id, e.g. `late_report`.
    pub id: String,
    /// Points each time.
    pub each: Number,
    /// Together no more than this.
    pub at_most: Number,
}

/// A major incident that limits the payment, whatever the points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Veto {
    /// Id, e.g. `leak`.
    pub id: String,
    /// The payable share, in hundredths of the fee, is no more than this.
    pub payable_at_most_percent: Number,
}

/// A grade and what it pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayGrade {
    /// Id.
    pub id: String,
    /// From so many points.
    pub from_points: Number,
    /// Payable share, in hundredths of the fee.
    pub payable_percent: Number,
}

/// Terms that do not read or contradict themselves.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TermsFault {
    /// Not the shape of terms.
    #[error("{what}")]
    Form {
        /// Where in the text, in bytes.
        at: usize,
        /// What is wrong.
        what: String,
    },
    /// Weights that are not a hundred.
    #[error("the weights of the items add up to {0}, not to 100")]
    Weights(Ratio),
    /// An id that stands twice.
    #[error("`{0}` stands twice; each item, deduction and veto needs an id of its own")]
    Twice(String),
    /// Bands that cannot be meant.
    #[error(
        "item `{0}`: each band has either at_least or at_most, all the same, best first, and its points lie within the weight"
    )]
    Bands(String),
    /// A line without slope, or beside bands.
    #[error("item `{0}`: it has bands, or a line whose baseline and goal differ, not both")]
    Line(String),
    /// Negative points.
    #[error("`{0}`: points cannot be negative")]
    Negative(String),
    /// Shares beyond the fee.
    #[error("`{0}`: a payable share lies between 0 and 100 %, in whole hundredths of a percent")]
    Share(String),
    /// Grades out of order.
    #[error("the grades stand best first, no worse grade pays more, and the last begins at 0 points")]
    Grades,
}

impl Terms {
    /// Reads terms from TOML.
    ///
    /// # Errors
    /// The first thing that does not read or contradicts itself.
    pub fn parse(text: &str) -> Result<Self, TermsFault> {
        let terms: Self = toml::from_str(text).map_err(|fault| form(&fault))?;
        terms.check_ids()?;
        terms.check_items()?;
        terms.check_deductions()?;
        terms.check_payment()?;
        Ok(terms)
    }

    fn check_ids(&self) -> Result<(), TermsFault> {
        let mut seen = BTreeSet::new();
        let items = self.items.iter().map(|item| &item.id);
        let others = self.deductions.iter().map(|one| &one.id).chain(self.vetoes.iter().map(|veto| &veto.id));
        let twice = items.chain(others).find(|id| !seen.insert(id.as_str()));
        twice.map_or(Ok(()), |id| Err(TermsFault::Twice(id.clone())))
    }

    fn check_items(&self) -> Result<(), TermsFault> {
        for item in &self.items {
            let within = |points: Number| points.0 >= Ratio::ZERO && points <= item.weight;
            let bands = is_ladder(&item.bands) && item.bands.iter().all(|band| within(band.points));
            match item.line {
                _ if !within(item.weight) => return Err(TermsFault::Negative(item.id.clone())),
                None if !bands => return Err(TermsFault::Bands(item.id.clone())),
                Some(line) if line.baseline == line.goal || !item.bands.is_empty() => {
                    return Err(TermsFault::Line(item.id.clone()));
                }
                _ => {}
            }
        }
        let weights = self.items.iter().try_fold(Ratio::ZERO, |sum, item| sum.plus(item.weight.0));
        match weights {
            Some(sum) if sum == Ratio::whole(100) => Ok(()),
            sum => Err(TermsFault::Weights(sum.unwrap_or(Ratio::ZERO))),
        }
    }

    fn check_deductions(&self) -> Result<(), TermsFault> {
        let negative =
            self.deductions.iter().find(|one| one.each.0 < Ratio::ZERO || one.at_most.0 < Ratio::ZERO);
        match negative {
            Some(one) => Err(TermsFault::Negative(one.id.clone())),
            None if self.deductions_at_most.0 < Ratio::ZERO => {
                Err(TermsFault::Negative("deductions_at_most".to_owned()))
            }
            None => Ok(()),
        }
    }

    fn check_payment(&self) -> Result<(), TermsFault> {
        let grades = self.grades.iter().map(|grade| (&grade.id, grade.payable_percent));
        let vetoes = self.vetoes.iter().map(|veto| (&veto.id, veto.payable_at_most_percent));
        let bad = grades.chain(vetoes).find(|(_, share)| share.basis_points().is_none());
        if let Some((id, _)) = bad {
            return Err(TermsFault::Share(id.clone()));
        }
        let falls = self.grades.is_sorted_by(|better, worse| {
            better.from_points > worse.from_points && better.payable_percent >= worse.payable_percent
        });
        let ends = self.grades.last().is_some_and(|last| last.from_points.0 == Ratio::ZERO);
        if falls && ends { Ok(()) } else { Err(TermsFault::Grades) }
    }
}

fn form(fault: &toml::de::Error) -> TermsFault {
    let at = fault.span().map_or(0, |span| span.start);
    TermsFault::Form { at, what: fault.message().to_owned() }
}

/// All bounds on one side, and each band easier than the one before and worth no more.
fn is_ladder(bands: &[Band]) -> bool {
    let one_bound = bands.iter().all(|band| band.at_least.is_some() != band.at_most.is_some());
    let easier = |upper: &Band, lower: &Band| match (upper.at_least, lower.at_least) {
        (Some(upper), Some(lower)) => upper > lower,
        (None, None) => upper.at_most < lower.at_most,
        _ => false,
    };
    let falls = bands.is_sorted_by(|upper, lower| easier(upper, lower) && upper.points >= lower.points);
    !bands.is_empty() && one_bound && falls
}

impl Number {
    /// Hundredths of a percent, if it is a share of 0 to 100 % in whole ones.
    pub fn basis_points(self) -> Option<u32> {
        let scaled = self.0.times(Ratio::whole(100))?;
        let whole = u32::try_from(scaled.floor()).ok()?;
        (scaled == Ratio::whole(i64::from(whole)) && whole <= 10_000).then_some(whole)
    }
}

impl TryFrom<Written> for Number {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        match written {
            Written::Whole(number) => Ok(Self(Ratio::whole(number))),
            Written::Text(text) => Ratio::decimal(&text)
                .or_else(|| Ratio::try_from(text.clone()).ok())
                .map(Self)
                .ok_or_else(|| format!("`{text}` is no number")),
        }
    }
}

impl From<Number> for Ratio {
    fn from(number: Number) -> Self {
        number.0
    }
}
