//! Performance targets (绩效目标) as the goal forms of the budget state them.

use crate::source::Place;
use serde::{Deserialize, Serialize};

/// A number with exact decimals: `units / 10^scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Decimal {
    /// All digits.
    pub units: i64,
    /// How many of them stand after the point.
    pub scale: u8,
}

/// 计算符号: how the measured value must stand to the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Operator {
    /// ≥ or 大于等于, 以上.
    AtLeast,
    /// ≤ or 小于等于, 以内.
    AtMost,
    /// = or 等于.
    Equal,
    /// > or 大于, 超过.
    Above,
    /// < or 小于, 低于.
    Below,
    /// 约, 左右.
    About,
    /// 定性.
    Qualitative,
}

/// 指标值.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// A number, in [`Target::unit`].
    Number(Decimal),
    /// Words that a person judges: 有效提升, 按计划完成.
    Words(String),
}

/// One row of a goal form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// 项目名称 of the form it stands in; empty if the form names none.
    pub project: String,
    /// 一级指标: 产出指标, 效益指标, 满意度指标 …; empty if not given.
    pub level_one: String,
    /// 二级指标: 数量, 质量, 时效 …; empty if not given.
    pub level_two: String,
    /// 三级指标, the name.
    pub name: String,
    /// How value and goal compare.
    pub operator: Operator,
    /// The goal.
    pub goal: Goal,
    /// %, ‰, 件, 人次, 通, 秒 …; empty if none.
    pub unit: String,
    /// 权重 in hundredths of the whole (12 % = 1200), if the form weighs.
    pub weight: Option<u32>,
    /// 得分 the office gave itself, in hundredths of the whole, if the form prints it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<u32>,
    /// As printed, when the form's wording says more than the fields above.
    pub printed: String,
    /// Where it stands.
    pub place: Place,
}
