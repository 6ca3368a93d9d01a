//! Lines as the goal forms of a budget name them, for finance to confirm: each part of a project with its amount. What
//! is not plain is left out and listed; nothing is shared out or guessed.

use super::Line;
use super::judge::{LINES, LONG};
use budget::book::Book;
use budget::execution::{self, Purpose};
use budget::goals::{Component, Project};
use budget::money::Fen;
use casework::coded;

coded! {
    /// Why something of a book is no line.
    Omission {
        /// It names no amount, or nothing.
        NoAmount = "no_amount",
        /// Its form prints different amounts.
        AmountsDiffer = "amounts_differ",
        /// It has no name, or one that is too long.
        NameOdd = "name_odd",
        /// The project has more than its parts: nobody says what for.
        Rest = "rest",
        /// The parts have more than the project.
        PartsExceed = "parts_exceed",
        /// The text names it; whether that is a project of the forms under another name is not said.
        TextOnly = "text_only",
        /// An account has no more lines.
        TooMany = "too_many",
    }
}

/// What could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The project, and the part of it.
    pub name: String,
    /// How much, if that is known.
    pub amount: Option<Fen>,
    /// Why.
    pub why: Omission,
}

/// What a book proposes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposed {
    /// Lines with their money, in the order of the book.
    pub lines: Vec<(Line, Fen)>,
    /// What could not be taken.
    pub left_out: Vec<LeftOut>,
}

/// The lines a book proposes. Money for aid is drawn from one line, which finance names by its code.
pub fn proposed(book: &Book, aid_line: Option<&str>) -> Proposed {
    let mut proposed = Proposed::default();
    for (nth, project) in (1..).zip(&book.projects) {
        proposed.take(nth, project);
    }
    let named = |name: &str| book.projects.iter().any(|project| project.name == name);
    for stated in book.stated_projects().iter().filter(|stated| !named(&stated.name)) {
        let amount = stated.budget.as_ref().map(|figure| figure.amount);
        proposed.leave(&stated.name, amount, Omission::TextOnly);
    }
    for (line, _) in &mut proposed.lines {
        if aid_line == Some(line.of.id.as_str()) {
            line.of.purposes.push(Purpose::Aid);
        }
    }
    proposed
}

impl Proposed {
    fn take(&mut self, nth: usize, project: &Project) {
        let budget = project.budget.as_ref().map(|figure| figure.amount);
        if project.components.is_empty() {
            match budget {
                Some(amount) => self.line(format!("{nth:02}"), &project.name, &project.name, amount),
                None => self.leave(&project.name, None, Omission::NoAmount),
            }
            return;
        }
        let mut sum = Fen(0);
        for (part, component) in (1..).zip(&project.components) {
            let name = format!("{} · {}", project.name, component.name);
            match amount(component) {
                Ok(amount) => {
                    sum = sum + amount;
                    self.line(format!("{nth:02}-{part}"), &project.name, &component.name, amount);
                }
                Err(why) => self.leave(&name, None, why),
            }
        }
        match budget {
            Some(budget) if budget > sum => self.leave(&project.name, Some(budget - sum), Omission::Rest),
            Some(budget) if budget < sum => {
                self.leave(&project.name, Some(sum - budget), Omission::PartsExceed);
            }
            _ => {}
        }
    }

    fn line(&mut self, code: String, project: &str, name: &str, amount: Fen) {
        let odd = |name: &str| name.trim().is_empty() || name.chars().count() > LONG;
        let why = if odd(project) || odd(name) {
            Omission::NameOdd
        } else if amount <= Fen(0) {
            Omission::NoAmount
        } else if self.lines.len() >= LINES {
            Omission::TooMany
        } else {
            let purposes = vec![Purpose::Contract, Purpose::Meeting, Purpose::Other];
            let of = execution::Line { id: code, name: name.to_owned(), purposes };
            self.lines.push((Line { project: project.to_owned(), of }, amount));
            return;
        };
        self.leave(&format!("{project} · {name}"), Some(amount), why);
    }

    fn leave(&mut self, name: &str, amount: Option<Fen>, why: Omission) {
        self.left_out.push(LeftOut { name: name.to_owned(), amount, why });
    }
}

/// What a form says of a part, however often it prints it.
fn amount(component: &Component) -> Result<Fen, Omission> {
    let mut amounts = component.amounts.iter().map(|figure| figure.amount);
    let first = amounts.next().ok_or(Omission::NoAmount)?;
    if amounts.all(|amount| amount == first) { Ok(first) } else { Err(Omission::AmountsDiffer) }
}
