//! The rows of a board: a function of the targets, the figures of the cases and what people entered, so that a
//! frozen board can be made again and compared.

use super::{Computed, Entered, Noted, Sum, TargetBoard, Tie};
use budget::attainment::board::BoardRow;
use budget::attainment::evaluation::{Evaluation, evaluate};
use budget::attainment::forecast::{Forecast, Reason, Standing};
use budget::attainment::ratio::Ratio;
use budget::attainment::rules::Rules;
use budget::attainment::unit::convert;
use budget::attainment::{Attainment, Figure, Found, How, Judgement, Measured, Unfit, Verdict};
use budget::binding::catalogue::{self, Basis, Formula};
use budget::binding::{Binding, Reading, bind};
use budget::target::{Decimal, Target};
use casework::indicators::{self, Measure};
use jiff::civil::Date;

/// A row, and why its value cannot be set against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The row; without a value if that does not fit.
    pub row: BoardRow,
    /// Why not.
    pub unfit: Option<Unfit>,
}

/// What measures a row: by rule, or as a person said where no rule takes it.
pub fn binding(board: &TargetBoard, nth: u32, target: &Target) -> Binding {
    match (bind(target), board.bound.get(&nth).and_then(|notes| notes.last())) {
        (Binding::Open, Some(said)) => tied(&said.what.0),
        (by_rule, _) => by_rule,
    }
}

fn tied(tie: &Tie) -> Binding {
    match tie {
        Tie::Formula { id } => catalogue::find(id).map_or(Binding::Open, by_formula),
        Tie::Manual => {
            let (id, evidence) = ("BY_HAND".to_owned(), "document".to_owned());
            Binding::Manual { id, evidence, reading: Reading::default() }
        }
    }
}

pub(super) fn by_formula(formula: &Formula) -> Binding {
    let reading = Reading { accrual: formula.accrues, ..Reading::default() };
    Binding::Formula { formula: formula.clone(), reading }
}

impl Sum {
    /// The figure as a measured value; `None` if the catalogue has no such formula.
    pub fn measured(&self, id: &str, as_of: Date) -> Option<Measured> {
        let how = How::Formula { id: id.to_owned(), version: self.version };
        let (numerator, denominator) = (self.numerator_milli, self.denominator_milli);
        let formula = catalogue::find(id)?;
        let unit = formula.unit.clone();
        if counts(formula) {
            let figure = Figure::Value(Decimal { units: numerator, scale: 3 });
            return Some(Measured { figure, unit, as_of, how });
        }
        let plain = convert(Ratio::ONE, &unit, "").is_ok();
        let unit = if plain { String::new() } else { unit };
        Some(Measured { figure: Figure::Share { numerator, denominator }, unit, as_of, how })
    }
}

/// Whether a formula counts, and has nothing it is out of.
fn counts(formula: &Formula) -> bool {
    match formula.computed {
        Some(Basis::Bulletins | Basis::Meetings) => true,
        Some(Basis::Execution | Basis::Contract) => false,
        Some(Basis::Cases) | None => {
            indicators::find(&formula.id).is_some_and(|indicator| indicator.measure == Measure::Count)
        }
    }
}

/// Every row of the book's targets, in their order.
pub fn lines(board: &TargetBoard, targets: &[Target], computed: &Computed, rules: &Rules) -> Vec<Line> {
    let line = |(nth, target): (u32, &Target)| {
        let binding = binding(board, nth, target);
        let found = found(board, (nth, &target.project), &binding, computed);
        let elapsed = computed.elapsed;
        match BoardRow::new(target.clone(), binding.clone(), found, elapsed, rules) {
            Ok(row) => Line { row, unfit: None },
            Err(unfit) => Line { row: without_value(target.clone(), binding), unfit: Some(unfit) },
        }
    };
    (1..).zip(targets).map(line).collect()
}

fn found(board: &TargetBoard, (nth, project): (u32, &str), binding: &Binding, computed: &Computed) -> Found {
    if let Binding::Formula { formula, .. } = binding
        && formula.computed.is_some()
    {
        let sum = computed.sum(&formula.id, project);
        let measured = sum.and_then(|sum| sum.measured(&formula.id, computed.basis.day));
        return measured.map_or(Found::Nothing, Found::Measured);
    }
    let said = board.entries.get(&nth).into_iter().flatten().rev();
    let covered = |note: &&Noted<Entered>| match &note.what {
        Entered::Value { as_of, .. } => *as_of <= computed.basis.day,
        Entered::Judged { .. } => true,
    };
    said.filter(|note| covered(note))
        .map(|note| of(&note.what, note.by.as_str()))
        .next()
        .unwrap_or(Found::Nothing)
}

/// What was entered, as the assessment takes it: words stay in the vault, their handles stand for them.
pub(super) fn of(entered: &Entered, by: &str) -> Found {
    let words = entered.words();
    let words = if words.blank { String::new() } else { words.handle.to_string() };
    match entered {
        Entered::Value { value, unit, as_of, file, .. } => {
            let evidence = if file.trim().is_empty() { words } else { file.clone() };
            let (figure, how) = (Figure::Value(*value), How::Manual { evidence });
            Found::Measured(Measured { figure, unit: unit.clone(), as_of: *as_of, how })
        }
        Entered::Judged { band, percent, .. } => {
            let (band, by) = (band.clone(), by.to_owned());
            Found::Judged(Judgement { band, percent: *percent, by, reason: words })
        }
    }
}

fn without_value(target: Target, binding: Binding) -> BoardRow {
    let verdict = Verdict::NotMeasured;
    let attainment = Attainment { verdict, value: None, ratio: None, share: None, must_explain: false };
    let (standing, reason) = (Standing::Open, Reason::NotMeasured);
    let forecast = Forecast { standing, reason, so_far: None, expected: None };
    BoardRow { target, binding, found: Found::Nothing, attainment, forecast }
}

/// The forms, by the name of their project in the order of the book, each with the places of its rows from 0.
pub fn forms(rows: &[BoardRow]) -> Vec<(String, Vec<usize>)> {
    let mut forms: Vec<(String, Vec<usize>)> = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        match forms.iter_mut().find(|(project, _)| *project == row.target.project) {
            Some((_, places)) => places.push(place),
            None => forms.push((row.target.project.clone(), vec![place])),
        }
    }
    forms
}

/// The points of each form, those of its execution rate among them where the account has money for its project.
pub fn evaluations(rows: &[BoardRow], computed: &Computed, rules: &Rules) -> Vec<(String, Evaluation)> {
    let scored = |(project, places): (String, Vec<usize>)| {
        let of_form = places.iter().filter_map(|place| rows.get(*place));
        let of_form: Vec<_> = of_form.map(|row| (row.target.weight, &row.attainment)).collect();
        let rate = computed.execution_rate(&project);
        let points = evaluate(&of_form, rate, rules);
        (project, points)
    };
    forms(rows).into_iter().map(scored).collect()
}
