//! The identities of a budget: what must equal what. Hard ones (H) must hold to the rounding of what is printed; soft
//! ones (S) usually do, and ask a question when they do not. Every evaluated instance is one [`Check`].

mod across;
mod grid;
mod growth;
mod projects;
mod running;
mod soft;
mod stated;
mod within;

use crate::book::{Book, Kind};
use crate::money::Fen;
use crate::source::Place;
use grid::Grids;
pub use running::{HELD_CODES, HELD_PLACES, Running};
use serde::Serialize;
use std::fmt;

/// Which identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Identity {
    /// 收入总计 = 支出总计.
    H1,
    /// 总计 = Σ 类.
    H2,
    /// 类 = Σ 款, 款 = Σ 项.
    H3,
    /// In a row 合计 is the sum of its parts.
    H4,
    /// The total of each further column.
    H5,
    /// 收入表 and 支出表 have the same codes and amounts, and the balance has theirs.
    H6,
    /// What is fiscal in 收入表 = 财政拨款 = 一般公共预算 + 政府性基金 + 国有资本经营.
    H7,
    /// 基本支出 by function = 基本支出 by economic class.
    H8,
    /// Economic 类 = Σ 款.
    H9,
    /// 人员 = 301 + 303, 公用 = 302 + 310.
    H10,
    /// 人员 + 公用 = 基本支出.
    H11,
    /// The offices' table sums to the total.
    H12,
    /// 三公 = 出国 + 公务用车 (购置 + 运行) + 接待.
    H13,
    /// 机关运行经费 = 公用经费, in 万元.
    H14,
    /// 政府采购 = 货物 + 工程 + 服务.
    H15,
    /// A project is the sum of its components, all projects are 项目支出, a stated list is its whole.
    H16,
    /// The weights of a goal form make 100.
    H17,
    /// This year less last year is the stated change, and the percentage follows.
    H18,
    /// Contributions by function = by economic class.
    S1,
    /// 职业年金 is about half of 养老保险.
    S2,
    /// 三公 items = their economic classes, if all of it is basic spending.
    S3,
    /// 行政单位离退休 = 离休费 + 退休费.
    S4,
    /// What the text says is what the table says, rounded.
    S5,
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

/// What the sides of a check are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Fen.
    Money,
    /// Hundredths of a percent.
    Weight,
}

/// Where the figures of a check stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// In tables and forms only.
    Tables,
    /// At least one side is running text.
    Text,
}

/// One evaluated instance of an identity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// Which.
    pub identity: Identity,
    /// The tables it is about; none for what only the text or a goal form says.
    pub tables: Vec<Kind>,
    /// The code, item or project it is about.
    pub about: String,
    /// Tables or text.
    pub ground: Ground,
    /// What the sides are.
    pub measure: Measure,
    /// The whole, the first table, what is stated.
    pub left: Fen,
    /// The sum of parts, the other table, what was computed.
    pub right: Fen,
    /// How far they may differ by the rounding of what is printed.
    pub tolerance: Fen,
    /// Whether they differ by no more.
    pub holds: bool,
    /// Whether it would hold too if the figures of the text were not rounded.
    pub exact: bool,
    /// The figures on the left.
    pub places_left: Vec<Place>,
    /// The figures on the right.
    pub places_right: Vec<Place>,
}

impl Check {
    /// Whether it may fail without anything being wrong.
    pub fn is_soft(&self) -> bool {
        self.identity >= Identity::S1
    }
}

/// Evaluates every identity of the book that its figures allow.
pub fn checks(book: &Book) -> Vec<Check> {
    let grids = Grids::of(book);
    let mut checks = Vec::new();
    within::checks(book, &mut checks);
    across::checks(&grids, &mut checks);
    projects::checks(book, &grids, &mut checks);
    soft::checks(&grids, &mut checks);
    stated::checks(book, &grids, &mut checks);
    growth::checks(book, &mut checks);
    checks
}

/// One side of a check under way.
#[derive(Clone, Debug, Default)]
pub(crate) struct Side {
    pub amount: Fen,
    pub places: Vec<Place>,
}

impl Side {
    fn of<'a>(figures: impl IntoIterator<Item = Option<&'a crate::book::Figure>>) -> Self {
        let mut side = Self::default();
        for figure in figures.into_iter().flatten() {
            side.amount = side.amount + figure.amount;
            side.places.push(figure.place.clone());
        }
        side
    }

    fn stated<'a>(figures: impl IntoIterator<Item = &'a crate::prose::Stated>) -> Self {
        let mut side = Self::default();
        for figure in figures {
            side.amount = side.amount + figure.money().unwrap_or_default();
            side.places.push(figure.place.clone());
        }
        side
    }
}

/// What a check is about.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    identity: Identity,
    tables: Vec<Kind>,
    about: String,
    ground: Ground,
}

impl Subject {
    fn tables(identity: Identity, tables: &[Kind], about: impl Into<String>) -> Self {
        Self { identity, tables: tables.to_vec(), about: about.into(), ground: Ground::Tables }
    }

    fn text(identity: Identity, tables: &[Kind], about: impl Into<String>) -> Self {
        Self { identity, tables: tables.to_vec(), about: about.into(), ground: Ground::Text }
    }

    /// The check, unless no figure stands on either side.
    fn check(self, left: Side, right: Side, tolerance: Fen) -> Option<Check> {
        if left.places.is_empty() && right.places.is_empty() {
            return None;
        }
        let difference = (left.amount - right.amount).abs();
        let is_rounded = self.identity == Identity::S5 || self.ground == Ground::Tables;
        Some(Check {
            identity: self.identity,
            tables: self.tables,
            about: self.about,
            ground: self.ground,
            measure: Measure::Money,
            left: left.amount,
            right: right.amount,
            tolerance,
            holds: difference <= tolerance,
            exact: difference == Fen(0) || (is_rounded && difference <= tolerance),
            places_left: left.places,
            places_right: right.places,
        })
    }
}
