//! The projects of a book: what each costs, what it is made of, and what it is to reach.

use super::{Amount, Voice, bar, code, tree::longest};
use budget::book::Book;
use budget::goals::Project;
use budget::source::Place;
use budget::target::{Operator, Target};
use documents::write::Value;

/// A project.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub name: String,
    pub amount: Amount,
    pub bar: String,
    /// What last year's budget gave it, as the form says.
    pub last_year: Option<Amount>,
    pub components: Vec<(String, Amount)>,
    pub goals: Vec<Goal>,
}

/// A row of its goal form.
#[derive(Clone, Debug)]
pub(crate) struct Goal {
    pub level: String,
    pub name: String,
    /// `≥ 95 %`, or words.
    pub asks: String,
    pub weight: String,
    pub place: String,
}

/// The projects with their forms, or those the text lists, the largest first; goals of no project come last.
pub(crate) fn plans(book: &Book, voice: Voice<'_>) -> Vec<Plan> {
    let stated = if book.projects.is_empty() { book.stated_projects() } else { Vec::new() };
    let projects: Vec<&Project> = book.projects.iter().chain(&stated).collect();
    let most = longest(projects.iter().map(|project| project.budget.as_ref().map(|figure| figure.amount)));
    let mut plans: Vec<Plan> = projects.iter().map(|project| plan(project, voice)).collect();
    let mut of_none = Vec::new();
    for target in &book.targets {
        let own = owner(&projects, target).and_then(|at| plans.get_mut(at)).map(|plan| &mut plan.goals);
        own.unwrap_or(&mut of_none).push(goal(target, voice));
    }
    for plan in &mut plans {
        plan.bar = plan.amount.fen.map(|amount| bar(amount, most)).unwrap_or_default();
    }
    plans.sort_by_key(|plan| std::cmp::Reverse(plan.amount.fen));
    if !of_none.is_empty() {
        let name = voice.t.say("budget-goals-of-none").to_string();
        let (amount, bar) = (voice.blank(), String::new());
        plans.push(Plan { name, amount, bar, last_year: None, components: Vec::new(), goals: of_none });
    }
    plans
}

/// Whose goal it is: of several projects of that name, the one whose form it stands in.
fn owner(projects: &[&Project], target: &Target) -> Option<usize> {
    let named = || projects.iter().enumerate().filter(|(_, project)| project.name == target.project);
    let mut begun = named()
        .filter(|(_, project)| project.place.as_ref().is_some_and(|form| begins_before(form, &target.place)));
    begun.next_back().or_else(|| named().next()).map(|(at, _)| at)
}

/// A form may begin with a line and go on with cells.
fn begins_before(form: &Place, row: &Place) -> bool {
    match (form, row) {
        (Place::Line(form) | Place::LineCell(form, _), Place::Line(row) | Place::LineCell(row, _)) => {
            form <= row
        }
        (form, row) => form <= row,
    }
}

fn plan(project: &Project, voice: Voice<'_>) -> Plan {
    let component = |part: &budget::goals::Component| (part.name.clone(), voice.amount(part.amounts.first()));
    Plan {
        name: project.name.clone(),
        amount: voice.amount(project.budget.as_ref()),
        bar: String::new(),
        last_year: project.last_year.as_ref().map(|figure| voice.amount(Some(figure))),
        components: project.components.iter().map(component).collect(),
        goals: Vec::new(),
    }
}

fn goal(target: &Target, voice: Voice<'_>) -> Goal {
    let goal = match &target.goal {
        budget::target::Goal::Words(words) => words.clone(),
        budget::target::Goal::Number(number) => {
            let sign = match target.operator {
                Operator::Qualitative => String::new(),
                operator => voice.t.name("budget-operator", &code(operator)) + " ",
            };
            format!("{sign}{} {}", Value::Number(*number).written(), target.unit)
        }
    };
    let levels = [&target.level_one, &target.level_two];
    let levels: Vec<&str> =
        levels.into_iter().map(String::as_str).filter(|level| !level.is_empty()).collect();
    Goal {
        level: levels.join(" · "),
        name: target.name.clone(),
        asks: goal.trim().to_owned(),
        weight: target.weight.map(|weight| super::percent(i64::from(weight))).unwrap_or_default(),
        place: voice.place(&target.place),
    }
}
