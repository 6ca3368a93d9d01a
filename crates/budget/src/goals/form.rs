//! Goal forms whose cells the file tells apart.

use super::laid_out::LaidOut;
use super::value::value;
use super::words::{Label, List, Wording, wording};
use super::{Component, Project};
use crate::book::{Content, Figure, Line, content};
use crate::forms::{FORMS, squeezed};
use crate::money::Unit;
use crate::source::Cell;
use crate::target::Target;

/// Reads the rows of one goal form.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    pub project: Project,
    pub targets: Vec<Target>,
    list: Option<Columns>,
    indicators: Option<Indicators>,
    levels: [String; 2],
    laid_out: LaidOut,
}

/// Where a list of components has its cells.
#[derive(Clone, Debug)]
struct Columns {
    name: usize,
    amounts: Vec<usize>,
    price: Option<usize>,
    count: Option<usize>,
}

/// Where a list of indicators has its cells.
#[derive(Clone, Debug)]
struct Indicators {
    levels: [Option<usize>; 2],
    name: usize,
    goal: usize,
    operator: Option<usize>,
    unit: Option<usize>,
    weight: Option<usize>,
    score: Option<usize>,
    width: usize,
}

impl Reader {
    /// Takes the next row of the form.
    pub fn row(&mut self, line: &Line) {
        let Some(words) = wording() else { return };
        if self.project.place.is_none() {
            self.project.place = line.place().cloned();
        }
        if !line.told_apart {
            self.laid_out.line(line, words, &mut self.project, &mut self.targets);
            return;
        }
        let texts: Vec<String> = line.cells.iter().map(|cell| squeezed(&cell.text)).collect();
        if let Some(columns) =
            [&words.component, &words.breakdown].into_iter().find_map(|list| columns(&texts, list))
        {
            self.list = Some(columns);
        } else if let Some(indicators) = indicators(&texts, words) {
            (self.indicators, self.list, self.levels[1]) = (Some(indicators), None, String::new());
        } else if self.labels(line, &texts, words) {
            self.list = None;
        } else if let Some(columns) = self.list.clone() {
            self.component(line, &texts, &columns);
        } else if let Some(cell) = line.lone() {
            let name = squeezed(&cell.text);
            let (number, rest) = FORMS.words.unnumbered(&name);
            if !number.is_empty() {
                self.levels = [rest.to_owned(), String::new()];
                self.indicators = None;
            }
        } else if let Some(indicators) = self.indicators.clone() {
            self.indicator(line, &texts, &indicators);
        }
    }

    /// The end of the form.
    pub fn close(mut self) -> (Project, Vec<Target>) {
        let first = self
            .targets
            .iter()
            .find(|target| !target.level_one.is_empty())
            .map(|target| target.level_one.clone());
        for target in &mut self.targets {
            target.project.clone_from(&self.project.name);
            if target.level_one.is_empty() {
                target.level_one = first.clone().unwrap_or_default();
            }
        }
        (self.project, self.targets)
    }

    /// Labels and the values behind them.
    fn labels(&mut self, line: &Line, texts: &[String], words: &Wording) -> bool {
        let mut found = false;
        for (at, text) in texts.iter().enumerate() {
            let behind = || line.cells.iter().skip(at + 1).find(|cell| !cell.text.is_empty());
            if words.project.contains(text) {
                self.project.name = behind().map(|cell| squeezed(&cell.text)).unwrap_or_default();
                found = true;
            }
            let amount = |label: &Label| {
                behind().filter(|_| label.label == *text).and_then(|cell| figure(cell, label.unit))
            };
            let budget = words.budget.iter().find_map(amount);
            let (last, spent) = (amount(&words.last_year), amount(&words.spent));
            found |= budget.is_some() || last.is_some() || spent.is_some() || text.ends_with(':');
            self.project.budget = self.project.budget.take().or(budget);
            self.project.last_year = self.project.last_year.take().or(last);
            self.project.spent_last_year = self.project.spent_last_year.take().or(spent);
        }
        found
    }

    fn component(&mut self, line: &Line, texts: &[String], columns: &Columns) {
        let name = texts.get(columns.name).cloned().unwrap_or_default();
        let at = |column: &usize| line.cells.get(*column).and_then(|cell| figure(cell, Unit::Yuan));
        let amounts: Vec<Figure> = columns.amounts.iter().filter_map(at).collect();
        if name.is_empty() || amounts.is_empty() {
            return;
        }
        let count = columns.count.and_then(|column| texts.get(column)?.parse().ok());
        let price = columns.price.as_ref().and_then(at).zip(count);
        match self.project.components.iter_mut().find(|component| component.name == name) {
            Some(component) => {
                component.amounts.extend(amounts);
                component.price = component.price.take().or(price);
            }
            None => self.project.components.push(Component { name, amounts, price }),
        }
    }

    fn indicator(&mut self, line: &Line, texts: &[String], columns: &Indicators) {
        if texts.len() < columns.width.min(columns.goal + 1) {
            return;
        }
        let at =
            |column: Option<usize>| column.and_then(|column| texts.get(column)).map_or("", String::as_str);
        for (level, column) in self.levels.iter_mut().zip(columns.levels) {
            if !at(column).is_empty() {
                at(column).clone_into(level);
            }
        }
        let (name, goal) = (at(Some(columns.name)), at(Some(columns.goal)));
        let Some(place) = line.cells.get(columns.name).map(|cell| cell.place.clone()) else { return };
        if name.is_empty() || goal.is_empty() {
            return;
        }
        let read = value(goal, at(columns.operator), at(columns.unit));
        let (weight, score) = (points(at(columns.weight)), points(at(columns.score)));
        let cell = columns.weight.and_then(|column| line.cells.get(column));
        self.project.weights.extend(weight.zip(cell.map(|cell| cell.place.clone())));
        let [level_one, level_two] = self.levels.clone();
        self.targets.push(Target {
            project: String::new(),
            level_one,
            level_two,
            name: name.to_owned(),
            operator: read.operator,
            goal: read.goal,
            unit: read.unit,
            weight,
            score,
            printed: goal.to_owned(),
            place,
        });
    }
}

/// Points of a whole of 100, in hundredths of it: 3.5 is 350.
fn points(text: &str) -> Option<u32> {
    let (whole, part) =
        text.trim_end_matches('%').split_once('.').unwrap_or((text.trim_end_matches('%'), ""));
    let is_number =
        !whole.is_empty() && part.len() <= 2 && [whole, part].concat().bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| format!("{whole}{part:0<2}").parse().ok())?
}

fn figure(cell: &Cell, unit: Unit) -> Option<Figure> {
    match content(cell, unit) {
        Content::Amount(amount) => Some(Figure { amount, place: cell.place.clone() }),
        Content::Blank | Content::Other => None,
    }
}

fn columns(texts: &[String], list: &List) -> Option<Columns> {
    let at = |head: &String| texts.iter().position(|text| text == head);
    let amounts: Vec<usize> = list.amounts.iter().filter_map(at).collect();
    let name = at(&list.name)?;
    (!amounts.is_empty()).then(|| Columns { name, amounts, price: at(&list.price), count: at(&list.count) })
}

fn indicators(texts: &[String], words: &Wording) -> Option<Indicators> {
    let at = |heads: &Vec<String>| texts.iter().position(|text| heads.contains(text));
    let heads = &words.indicator;
    Some(Indicators {
        levels: [at(&heads.level_one), at(&heads.level_two)],
        name: at(&heads.name)?,
        goal: at(&heads.goal)?,
        operator: at(&heads.operator),
        unit: at(&heads.unit),
        weight: at(&heads.weight),
        score: at(&heads.score),
        width: texts.len(),
    })
}
