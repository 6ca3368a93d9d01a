//! What a matter costs: the money of a project over the matters its targets expect.

use super::{Caveat, Found, ratio};
use crate::book::Book;
use crate::money::Fen;
use crate::prose::Role;
use crate::source::Place;
use crate::target::{Decimal, Goal, Operator, Target};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// The cost of one matter, as a budget plans it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cost {
    /// The project.
    pub project: String,
    /// Its money.
    pub money: Fen,
    /// How many matters are expected.
    pub matters: i64,
    /// What a matter is counted in: 件, 个, 通.
    pub unit: String,
    /// Money for each, rounded to the fen.
    pub each: Fen,
    /// Where money and number stand.
    pub places: Vec<Place>,
    /// How to read it.
    pub caveats: Vec<Caveat>,
}

#[derive(Debug, Default, Deserialize)]
struct Wording {
    matters: Vec<String>,
}

static WORDING: LazyLock<Wording> =
    LazyLock::new(|| toml::from_str(include_str!("../../forms/compare.toml")).unwrap_or_default());

/// The cost of a matter for each project that expects a number of them.
pub fn costs(book: &Book) -> Vec<Cost> {
    book.targets.iter().filter_map(|target| cost(book, target)).collect()
}

fn cost(book: &Book, target: &Target) -> Option<Cost> {
    let Goal::Number(Decimal { units: matters, scale: 0 }) = target.goal else { return None };
    WORDING.matters.iter().find(|word| target.name.contains(word.as_str()))?;
    let project = book.projects.iter().find(|project| project.name == target.project);
    let own = project.and_then(|project| project.budget.as_ref()).map(|figure| Found {
        amount: figure.amount,
        place: figure.place.clone(),
        in_text: false,
    });
    let of_all = own.is_none().then_some(Caveat::MoneyOfAllGoals);
    let money = own.or_else(|| Found::stated(book.stated(Role::WithGoals)?))?;
    let each = Fen(ratio(money.amount, Fen(matters), 1)?);
    let approximate = (target.operator == Operator::About).then_some(Caveat::Approximate);
    let in_text = money.in_text.then_some(Caveat::FromText);
    let always = [Caveat::PlannedNotMeasured, Caveat::ScopeUnknown, Caveat::UnitsOfCount];
    Some(Cost {
        project: target.project.clone(),
        money: money.amount,
        matters,
        unit: target.unit.clone(),
        each,
        places: vec![money.place, target.place.clone()],
        caveats: always.into_iter().chain(approximate).chain(of_all).chain(in_text).collect(),
    })
}
