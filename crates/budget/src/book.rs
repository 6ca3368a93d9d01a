//! A published budget as it reads: the standard tables with every amount and its place, the forms of the projects,
//! what the explanations say, and what could not be read.

mod balance;
mod coded;
mod cover;
mod join;
mod known;
mod parts;
mod placing;
mod project;
mod reader;
mod region;
mod row;
mod segment;
mod text;

pub(crate) use parts::parts;
pub use reader::{HELD_LINES, HELD_NAMES, HELD_ROWS, Pieces, pieces, read};
pub(crate) use row::{Content, Line, content};

use crate::goals::Project;
use crate::money::{Fen, Unit};
use crate::prose::{Role, Stated, Topic};
use crate::remark::Remark;
use crate::source::Place;
use crate::target::Target;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An amount that stands somewhere. A blank cell is none, which is not zero.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// How much.
    pub amount: Fen,
    /// Where.
    pub place: Place,
}

/// The standard tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// 收支预算总表, left side.
    Balance,
    /// 收支预算总表, right side.
    BalanceOut,
    /// 收入预算总表.
    Income,
    /// 收入预算总表(分单位).
    IncomeByUnit,
    /// 支出预算总表.
    Spending,
    /// 支出预算分单位明细表.
    SpendingByUnit,
    /// 财政拨款收支预算总表, left side.
    FiscalBalance,
    /// 财政拨款收支预算总表, right side.
    FiscalBalanceOut,
    /// 财政拨款支出预算明细表.
    FiscalByUnit,
    /// 一般公共预算支出功能分类预算表.
    General,
    /// 政府性基金预算支出功能分类预算表.
    Fund,
    /// 国有资本经营预算支出功能分类预算表.
    StateCapital,
    /// 一般公共预算基本支出经济分类预算表.
    Basic,
    /// “三公”经费和机关运行经费预算表.
    ThreePublic,
    /// 项目支出预算表: the projects, each a row.
    Projects,
    /// 项目支出绩效目标表: no table of amounts by codes.
    Goals,
}

impl Kind {
    /// The kind under which its form is kept: both sides of a balance are one form.
    pub(crate) fn form(self) -> Self {
        match self {
            Self::BalanceOut => Self::Balance,
            Self::FiscalBalanceOut => Self::FiscalBalance,
            kind => kind,
        }
    }
}

/// What a column of amounts is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// 合计.
    Total,
    /// 财政拨款收入.
    Fiscal,
    /// 事业收入.
    Business,
    /// 事业单位经营收入.
    Operating,
    /// 其他收入.
    Other,
    /// 基本支出.
    Basic,
    /// 项目支出.
    Project,
    /// 人员经费.
    People,
    /// 公用经费.
    Public,
    /// 一般公共预算.
    General,
    /// 政府性基金预算.
    Fund,
    /// 国有资本经营预算.
    StateCapital,
    /// 因公出国(境)费.
    Abroad,
    /// 公务接待费.
    Reception,
    /// 公务用车购置及运行费.
    Vehicles,
    /// 公务用车购置费.
    Purchase,
    /// 公务用车运行费.
    Running,
    /// 机关运行经费.
    Office,
}

/// A classification code of 3, 5 or 7 digits: 类, 款, 项.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Code(String);

impl Code {
    /// The code these digits are, if they are one.
    pub fn new(digits: &str) -> Option<Self> {
        let is_code = matches!(digits.len(), 3 | 5 | 7) && digits.bytes().all(|b| b.is_ascii_digit());
        is_code.then(|| Self(digits.to_owned()))
    }

    /// Its digits.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// 1 for 类, 2 for 款, 3 for 项.
    pub fn level(&self) -> usize {
        (self.0.len() - 1) / 2
    }

    /// The code above it.
    pub fn parent(&self) -> Option<Self> {
        self.0.get(..self.0.len() - 2).and_then(Self::new)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// A code.
    Code(Code),
    /// The total.
    Total,
    /// An item of a balance, an office of a list or a project; deeper items are parts of the shallower one before them.
    Entry(u8),
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// What it is about.
    pub item: Item,
    /// As printed, without its number.
    pub name: String,
    /// The function a project's row names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
    /// An amount or a blank for each of [`Table::columns`].
    pub figures: Vec<Option<Figure>>,
    /// Where it begins.
    pub place: Place,
}

/// A standard table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Which.
    pub kind: Kind,
    /// The unit it is printed in.
    pub unit: Unit,
    /// Its columns of amounts.
    pub columns: Vec<Column>,
    /// Its rows in their order.
    pub rows: Vec<Row>,
    /// Rows that print fewer figures than there are columns: which are blank was told by the sums.
    pub inferred: Vec<Place>,
    /// Where its title stands.
    pub place: Place,
}

impl Table {
    /// Where a column stands among the amounts.
    pub fn column(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|known| *known == column)
    }

    /// The row of the total.
    pub fn total(&self) -> Option<&Row> {
        self.rows.iter().find(|row| row.item == Item::Total)
    }
}

/// Something that stands in a place where figures stand, and was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// Where.
    pub place: Place,
    /// What stands there.
    pub text: String,
    /// Why it was not taken.
    pub why: Why,
}

/// Why something was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Fewer figures than columns, and no sum tells which are blank.
    Unplaced,
    /// More figures than columns.
    TooMany,
    /// A cell of amounts holds something else.
    NoAmount,
    /// Amounts in a row without a code or a name.
    Nameless,
    /// A table whose title is not known.
    Untitled,
    /// A table that does not say its unit.
    Unitless,
}

/// What the whole file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// 部门预算.
    #[default]
    Budget,
    /// 部门决算.
    Accounts,
}

/// A published budget.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    /// 编制部门; empty if the file does not say it.
    pub office: String,
    /// The budget's year; none if the file does not say it.
    pub year: Option<i16>,
    /// Budget or final accounts.
    pub nature: Nature,
    /// Its standard tables.
    pub tables: Vec<Table>,
    /// The projects that have a goal form, in their order.
    pub projects: Vec<Project>,
    /// The indicators of all goal forms.
    pub targets: Vec<Target>,
    /// What its explanations state.
    pub stated: Vec<Stated>,
    /// What its texts say beside figures.
    pub remarks: Vec<Remark>,
    /// What could not be read.
    pub unread: Vec<Unread>,
}

impl Book {
    /// The first amount the text states for one of the standing totals: 政府采购, 国有资产 ….
    pub fn stated(&self, role: Role) -> Option<&Stated> {
        self.stated.iter().find(|stated| stated.is_amount() && stated.topic == Topic::Role(role))
    }

    /// Projects that the text lists: the parts of 项目支出 or of the money with goals, and wholes with their own parts.
    /// The same project may have a form in [`Book::projects`] under another name.
    pub fn stated_projects(&self) -> Vec<Project> {
        crate::goals::stated(&self.stated)
    }

    /// The first table of a kind.
    pub fn table(&self, kind: Kind) -> Option<&Table> {
        self.tables.iter().find(|table| table.kind == kind)
    }
}
