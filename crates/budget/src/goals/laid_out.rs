//! Goal forms as the lines of a PDF: a line with an operator and a weight is an indicator; words that a narrow cell
//! broke stand on the lines before it.

use super::value::value;
use super::words::Wording;
use super::{Component, Project};
use crate::book::{Figure, Line};
use crate::forms::squeezed;
use crate::money::Fen;
use crate::source::Cell;
use crate::target::{Operator, Target};

#[derive(Debug, Default)]
pub(super) struct LaidOut {
    /// Words since the last indicator, joined.
    before: String,
    levels: [String; 2],
    /// Whether the head of the indicators has been seen.
    open: bool,
    /// A label whose amount stands on a line to come.
    waiting: Option<usize>,
}

impl LaidOut {
    pub fn line(&mut self, line: &Line, words: &Wording, project: &mut Project, targets: &mut Vec<Target>) {
        let cells = line.words();
        let texts: Vec<String> = cells.iter().map(|cell| squeezed(&cell.text)).collect();
        let joined = texts.concat();
        if words.indicator.operator.iter().any(|head| texts.contains(head)) {
            (self.open, self.before) = (true, String::new());
            return;
        }
        if !self.open {
            self.label(&joined, &cells, words, project);
            return;
        }
        if joined.contains('。') {
            self.open = false;
            return;
        }
        let weight = texts.last().and_then(|text| text.strip_suffix('%')?.parse::<u32>().ok());
        let is_sign = |text: &&String| {
            words.operators.iter().any(|of| of.words.contains(text)) || words.numbers.none.contains(text)
        };
        match (texts.iter().position(|text| is_sign(&text)), weight) {
            (Some(sign), Some(weight)) => {
                self.indicator(&cells, &texts, (sign, weight), words, project, targets);
            }
            _ => self.before.push_str(&joined),
        }
    }

    fn label(&mut self, joined: &str, cells: &[Cell], words: &Wording, project: &mut Project) {
        if let Some(name) = words.project.iter().find_map(|label| joined.strip_prefix(label.as_str())) {
            name.clone_into(&mut project.name);
        }
        let labels = || words.budget.iter().map(|label| (label.label.as_str(), label.unit));
        let funds = || words.funds.iter().map(|fund| (fund.label.as_str(), fund.unit));
        let label = labels().chain(funds()).position(|(label, _)| joined.starts_with(label));
        self.waiting = label.or(self.waiting.take());
        let Some((at, (_, unit))) = self.waiting.and_then(|at| Some((at, labels().chain(funds()).nth(at)?)))
        else {
            return;
        };
        let Some(cell) = cells.last() else { return };
        let Some(amount) = Fen::parse(&cell.text, unit) else { return };
        let figure = Figure { amount, place: cell.place.clone() };
        match at.checked_sub(words.budget.len()).and_then(|at| words.funds.get(at)) {
            Some(fund) => {
                let (name, amounts) = (fund.name.clone(), vec![figure]);
                project.components.push(Component { name, amounts, price: None });
            }
            None => project.budget = project.budget.take().or(Some(figure)),
        }
        self.waiting = None;
    }

    fn indicator(
        &mut self,
        cells: &[Cell],
        texts: &[String],
        (sign, weight): (usize, u32),
        words: &Wording,
        project: &mut Project,
        targets: &mut Vec<Target>,
    ) {
        let mut name = std::mem::take(&mut self.before);
        for text in texts.iter().take(sign) {
            name.push_str(text);
        }
        let levels = [&words.levels.one, &words.levels.two];
        for (level, known) in self.levels.iter_mut().zip(levels) {
            if let Some(word) =
                known.iter().find(|word| name.len() > word.len() && name.starts_with(word.as_str()))
            {
                level.clone_from(word);
                name = name.split_off(word.len());
            }
        }
        let inner = texts.get(sign + 1..texts.len().saturating_sub(1)).unwrap_or_default();
        let (unit, goal) = inner.split_last().map_or(("", &inner[..0]), |(unit, goal)| (unit.as_str(), goal));
        let (goal, unit) = if goal.is_empty() { (unit.to_owned(), "") } else { (goal.concat(), unit) };
        let operator = texts.get(sign).map_or("", String::as_str);
        let mut read = value(&goal, operator, unit);
        if words.numbers.none.iter().any(|none| none == operator) {
            read = value(&goal, "", "");
            (read.operator, read.unit) = (Operator::Qualitative, String::new());
            read.goal = crate::target::Goal::Words(goal.clone());
        }
        let Some(cell) = cells.get(sign) else { return };
        project.weights.extend(cells.last().map(|cell| (weight * 100, cell.place.clone())));
        let [level_one, level_two] = self.levels.clone();
        targets.push(Target {
            project: String::new(),
            level_one,
            level_two,
            name,
            operator: read.operator,
            goal: read.goal,
            unit: read.unit,
            weight: Some(weight * 100),
            score: None,
            printed: texts.get(sign..texts.len() - 1).unwrap_or_default().join(" "),
            place: cell.place.clone(),
        });
    }
}
