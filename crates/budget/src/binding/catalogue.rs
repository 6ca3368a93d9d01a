//! The indicator catalogue: every formula that has an id, and what Yingda computes it from today.

use crate::attainment::forecast::Accrual;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// A formula of the catalogue. Its wording is that of the field notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Formula {
    /// Id, e.g. `ONTIME`.
    pub id: String,
    /// Its name.
    pub zh: String,
    /// What the value comes in.
    pub unit: String,
    /// Whether it adds up through the year.
    pub accrues: Accrual,
    /// Raised when the formula changes.
    pub version: u32,
    /// What it is computed from; `None` while a person enters it.
    pub computed: Option<Basis>,
}

/// What a figure is computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The cases.
    Cases,
    /// The account of a project.
    Execution,
    /// The appraisal of the outsourced operator.
    Contract,
    /// The bulletins that came out.
    Bulletins,
    /// The meetings that were held.
    Meetings,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalogue {
    #[serde(rename = "formula")]
    formulas: Vec<Formula>,
}

static ALL: LazyLock<Vec<Formula>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the file is compiled in and a test reads it")]
    let read: Catalogue =
        toml::from_str(include_str!("../../forms/formulas.toml")).expect("embedded catalogue reads");
    read.formulas
});

/// Every formula.
pub fn all() -> &'static [Formula] {
    &ALL
}

/// The formula of that id.
pub fn find(id: &str) -> Option<&'static Formula> {
    ALL.iter().find(|formula| formula.id == id)
}
