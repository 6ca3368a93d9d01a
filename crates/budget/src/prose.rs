//! What the explanations say in running text: every amount and percentage, what it is about and how it is meant.
//! Lines of a page are joined to paragraphs first, for a PDF breaks lines in the middle of a word.

mod clause;
mod list;
mod paragraph;
mod subject;
mod words;

pub(crate) use clause::figures;
pub(crate) use paragraph::{Paragraph, paragraphs};
pub(crate) use subject::Names;
pub(crate) use words::WORDING;

use crate::book::Code;
use crate::money::Fen;
use crate::source::Place;
use crate::target::Decimal;
use serde::{Deserialize, Serialize};

/// What a stated figure is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// One of the standing totals.
    Role(Role),
    /// A functional or economic class.
    Code(Code),
    /// Anything else, by its words in [`Stated::subject`].
    Named,
}

/// The standing totals that explanations state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// 收入总计.
    Income,
    /// 支出总计.
    Spending,
    /// 财政拨款收入.
    FiscalIncome,
    /// 财政拨款支出.
    FiscalSpending,
    /// 一般公共预算支出.
    General,
    /// 政府性基金支出.
    Fund,
    /// 国有资本经营预算支出.
    StateCapital,
    /// 基本支出.
    Basic,
    /// 项目支出.
    Project,
    /// 人员经费.
    People,
    /// 公用经费.
    Public,
    /// “三公”经费.
    ThreePublic,
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
    /// 政府采购.
    Procurement,
    /// 政府采购货物.
    Goods,
    /// 政府采购工程.
    Works,
    /// 政府采购服务.
    Services,
    /// 编报绩效目标的项目预算资金.
    WithGoals,
    /// 国有资产总额.
    Assets,
}

/// How a stated figure is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// It is so much.
    Is,
    /// Last year it was so much.
    LastYear,
    /// So much, or so many percent, more than last year.
    More,
    /// So much, or so many percent, less than last year.
    Less,
    /// So many percent of the whole.
    Share,
}

/// A stated quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// Money, and the worth of its last printed digit.
    Money {
        /// How much.
        amount: Fen,
        /// What one in the last printed digit is worth.
        step: Fen,
    },
    /// Percent.
    Percent(Decimal),
}

/// A figure of the running text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated {
    /// The words it is about.
    pub subject: String,
    /// What they mean.
    pub topic: Topic,
    /// How it is meant.
    pub relation: Relation,
    /// The figure.
    pub quantity: Quantity,
    /// Its place.
    pub place: Place,
    /// The paragraph and, in it, the sentence it stands in, counted from 0.
    pub sentence: (u32, u32),
    /// The list in brackets or of numbered paragraphs it is a part of: the place in the book's figures of the whole.
    pub part_of: Option<Part>,
}

/// A part of a stated whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which figure of the book is the whole.
    pub whole: usize,
    /// Whether the list says that it is not all (等).
    pub open: bool,
}

impl Stated {
    /// Its amount, if it is money.
    pub fn money(&self) -> Option<Fen> {
        match self.quantity {
            Quantity::Money { amount, .. } => Some(amount),
            Quantity::Percent(_) => None,
        }
    }

    /// What one in its last printed digit is worth, if it is money.
    pub fn step(&self) -> Fen {
        match self.quantity {
            Quantity::Money { step, .. } => step,
            Quantity::Percent(_) => Fen::default(),
        }
    }

    /// Whether it says that something is so much money.
    pub fn is_amount(&self) -> bool {
        self.relation == Relation::Is && self.money().is_some()
    }
}
