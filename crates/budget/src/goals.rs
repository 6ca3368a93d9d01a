//! Goal forms (项目支出绩效目标表) and the projects they stand for: components with their amounts, indicators with goals.
//! Forms come as tables, as the lines of a PDF, and as running text.

mod form;
mod laid_out;
mod running;
mod stated;
mod value;
mod words;

pub(crate) use form::Reader;
pub(crate) use running::running;
pub(crate) use stated::stated;
pub(crate) use value::first_number as number;

use crate::book::Figure;
use crate::source::Place;
use serde::{Deserialize, Serialize};

/// A project of the budget, as its form or the explanations state it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Project {
    /// 项目名称.
    pub name: String,
    /// 项目总预算金额, 项目资金.
    pub budget: Option<Figure>,
    /// 同名项目上年预算额.
    pub last_year: Option<Figure>,
    /// 同名项目上年预算执行数.
    pub spent_last_year: Option<Figure>,
    /// 项目组成.
    pub components: Vec<Component>,
    /// The weights of its indicators, in hundredths of a percent, with their places, as the form prints them.
    pub weights: Vec<(u32, Place)>,
    /// Where its form begins.
    pub place: Option<Place>,
}

/// A component of a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Component {
    /// 项目组成名称.
    pub name: String,
    /// 预算下达金额, 申报金额, 明细金额 …: the same amount as often as the form prints it.
    pub amounts: Vec<Figure>,
    /// 单价 and 数量 of the breakdown.
    pub price: Option<(Figure, u32)>,
}
