//! 绩效监控: in the middle of the year, whether a target will be met, and why one thinks so.
//!
//! Counts are carried forward by the share of working days gone; a share or a standing is taken as it is. "Missed"
//! is only said of what can no longer be met.

use super::ratio::Ratio;
use super::rules::Rules;
use super::{Attainment, Verdict, is_about};
use crate::target::{Goal, Operator, Target};
use serde::{Deserialize, Serialize};

/// Whether a figure adds up through the year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Accrual {
    /// 累计: matters, meetings, issues.
    Sum,
    /// 时点或比率: a rate, an average, desks.
    #[default]
    Level,
}

/// Working days of the target's year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elapsed {
    /// Gone, up to the day the value covers.
    pub worked: u32,
    /// In all.
    pub total: u32,
}

impl Elapsed {
    /// The part gone, 0 to 1; `None` of a year without working days.
    pub fn share(self) -> Option<Ratio> {
        Ratio::new(i128::from(self.worked), i128::from(self.total)).map(Ratio::within_one)
    }

    fn is_over(self) -> bool {
        self.total > 0 && self.worked >= self.total
    }
}

/// How a target stands in the middle of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It will be met if things go on.
    OnCourse,
    /// It will not be met if things go on.
    InDoubt,
    /// It can no longer be met.
    Missed,
    /// Nothing can be said.
    Open,
}

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// There is no value.
    NotMeasured,
    /// A row in words.
    NeedsJudgement,
    /// Too little of the year is gone.
    TooEarly,
    /// The year is over: the value is final.
    YearOver,
    /// The count has reached the goal already.
    Reached,
    /// The count has passed what the goal allows.
    Exceeded,
    /// The count, carried forward.
    Projected,
    /// The value so far.
    SoFar,
}

/// The form of the statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forecast {
    /// How it stands.
    pub standing: Standing,
    /// Why.
    pub reason: Reason,
    /// The value so far, in the target's unit.
    pub so_far: Option<Ratio>,
    /// The value at the end of the year if things go on.
    pub expected: Option<Ratio>,
}

/// Says how a target stands. The target as read through its binding; the attainment of today.
pub fn forecast(
    target: &Target,
    today: &Attainment,
    accrual: Accrual,
    elapsed: Elapsed,
    rules: &Rules,
) -> Forecast {
    let open = |reason| Forecast { standing: Standing::Open, reason, so_far: today.value, expected: None };
    let goal = match &target.goal {
        Goal::Number(decimal) => Ratio::of(*decimal),
        Goal::Words(_) => None,
    };
    let (Some(so_far), Some(goal)) = (today.value, goal) else {
        return in_words(today.verdict, elapsed);
    };
    let told = |standing, reason, expected| Forecast { standing, reason, so_far: Some(so_far), expected };
    let met = matches!(today.verdict, Verdict::Met | Verdict::About);
    if elapsed.is_over() {
        let standing = if met { Standing::OnCourse } else { Standing::Missed };
        return told(standing, Reason::YearOver, Some(so_far));
    }
    if accrual == Accrual::Sum && target.operator.is_floor() && met {
        return told(Standing::OnCourse, Reason::Reached, None);
    }
    if accrual == Accrual::Sum && has_exceeded(so_far, goal, target.operator) {
        return told(Standing::Missed, Reason::Exceeded, None);
    }
    let gone = elapsed.share().filter(|gone| *gone > Ratio::ZERO);
    let early = Ratio::percent(rules.forecast.too_early_below_percent);
    let Some(gone) = gone.filter(|gone| *gone >= early) else {
        return open(Reason::TooEarly);
    };
    if accrual == Accrual::Level {
        return told(on_course(met), Reason::SoFar, Some(so_far));
    }
    let Some(expected) = so_far.over(gone) else {
        return open(Reason::NotMeasured);
    };
    told(on_course(will_meet(expected, goal, target.operator, rules)), Reason::Projected, Some(expected))
}

fn on_course(is_so: bool) -> Standing {
    if is_so { Standing::OnCourse } else { Standing::InDoubt }
}

/// A row without a value: as it was judged, if it was.
fn in_words(verdict: Verdict, elapsed: Elapsed) -> Forecast {
    let (standing, reason) = match verdict {
        Verdict::NotMeasured => (Standing::Open, Reason::NotMeasured),
        Verdict::NeedsJudgement => (Standing::Open, Reason::NeedsJudgement),
        Verdict::NotMet if elapsed.is_over() => (Standing::Missed, Reason::YearOver),
        Verdict::NotMet => (Standing::InDoubt, Reason::SoFar),
        Verdict::Met | Verdict::About if elapsed.is_over() => (Standing::OnCourse, Reason::YearOver),
        Verdict::Met | Verdict::About => (Standing::OnCourse, Reason::SoFar),
    };
    Forecast { standing, reason, so_far: None, expected: None }
}

impl Operator {
    /// Whether more is never a failure: ≥, > and 约.
    pub(crate) fn is_floor(self) -> bool {
        matches!(self, Self::AtLeast | Self::Above | Self::About)
    }
}

fn has_exceeded(so_far: Ratio, goal: Ratio, operator: Operator) -> bool {
    match operator {
        Operator::AtMost | Operator::Equal => so_far > goal,
        Operator::Below => so_far >= goal,
        Operator::AtLeast | Operator::Above | Operator::About | Operator::Qualitative => false,
    }
}

fn will_meet(expected: Ratio, goal: Ratio, operator: Operator, rules: &Rules) -> bool {
    match operator {
        Operator::AtLeast | Operator::Equal => expected >= goal,
        Operator::Above => expected > goal,
        Operator::AtMost => expected <= goal,
        Operator::Below => expected < goal,
        Operator::About => is_about(expected, goal, rules),
        Operator::Qualitative => false,
    }
}
