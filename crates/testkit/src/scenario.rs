//! Stories an official can read: who did what when, and what must follow. Played on the pure core.
//!
//! They stand in `scenarios/`, where a `README.md` tells how to write one, and in the packs. An act has
//! a line of its own, what follows from it stands indented below:
//!
//! ```text
//! 标题: 退单一次
//! 政策: sample
//! 2026-11-13 09:00 坐席 登记 投诉 分类 020201 「路口夜间占道经营」
//!   则 状态 已登记；承接 受理席；时限 答复 2026-11-20 24:00
//! 2026-11-13 09:30 承办员@CG 签收
//!   拒绝 not-in-this-state
//! ```
//!
//! Every Chinese word has an English one: the code of the thing.

mod acts;
mod checks;
mod line;
mod petition;
mod petition_words;
pub mod shelf;
mod stage;
mod words;

use casework::{ActKind, ClockKind, Policy, Recorded, RefusalCode, StateKind};
use line::Line;
use stage::Stage;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a story showed.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Its title.
    pub title: String,
    /// Acts that were done.
    pub acts: BTreeSet<ActKind>,
    /// States that were entered.
    pub states: BTreeSet<StateKind>,
    /// Clocks that ran.
    pub clocks: BTreeSet<ClockKind>,
    /// Refusals that were expected and came.
    pub refusals: BTreeSet<RefusalCode>,
    /// How many expectations were met.
    pub met: usize,
    /// What happened, by the number each case bears in the story.
    pub histories: BTreeMap<i64, Vec<Recorded>>,
}

/// Where a story and the rules part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioFault {
    /// The line, from 1.
    pub line: usize,
    /// What is, or what was read.
    pub what: String,
    /// What should be.
    pub expected: String,
}

impl fmt::Display for ScenarioFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "第 {} 行：{}；应为：{}", self.line, self.what, self.expected)
    }
}

impl std::error::Error for ScenarioFault {}

/// The policy a story is to be played under, as its heading names it.
pub fn policy_name(text: &str) -> Option<&str> {
    text.lines().find_map(|line| line::heading(line, &["政策", "policy"]))
}

/// Plays a story.
///
/// # Errors
/// The first line that cannot be read, or from which something else follows than it says.
pub fn run(text: &str, policy: &Policy) -> Result<Report, ScenarioFault> {
    let lines = line::read(text)?;
    let title = text.lines().find_map(|line| line::heading(line, &["标题", "title"]));
    let mut stage = Stage::new(policy, title.unwrap_or_default());
    for (place, line) in lines.iter().enumerate() {
        match line {
            Line::Act { line, at, case, who, words } => {
                let refusal = lines[place + 1..]
                    .iter()
                    .take_while(|l| !matches!(l, Line::Act { .. }))
                    .find_map(|below| match below {
                        Line::Refused { line, code, about } => Some((*line, *code, about.as_deref())),
                        _ => None,
                    });
                stage.play(*line, *at, *case, who, words.clone(), refusal)?;
            }
            Line::Then { line, words } => {
                checks::check(&stage, *line, words.clone())?;
                stage.report.met += 1;
            }
            Line::Refused { .. } => stage.report.met += 1,
        }
    }
    Ok(stage.report)
}

fn fault(line: usize, what: impl Into<String>, expected: impl Into<String>) -> ScenarioFault {
    ScenarioFault { line, what: what.into(), expected: expected.into() }
}
