//! The projects of a book: what each costs, what it is made of, and what it is to reach.

use super::{Amount, Voice, bar, code, tree::longest};
use budget::book::Book;
use budget::goals::Project;
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
    pub goal: String,
    pub weight: String,
    pub place: String,
}

/// The projects with their forms, or those the text lists, the largest first; goals of no project come last.
pub(crate) fn plans(book: &Book, voice: Voice<'_>) -> Vec<Plan> {
    let stated = if book.projects.is_empty() { book.stated_projects() } else { Vec::new() };
    let projects: Vec<&Project> = book.projects.iter().chain(&stated).collect();
    let most = longest(projects.iter().map(|project| project.budget.as_ref().map(|figure| figure.amount)));
    let mut plans: Vec<Plan> = projects.iter().map(|project| plan(book, project, voice)).collect();
    for plan in &mut plans {
        plan.bar = plan.amount.fen.map(|amount| bar(amount, most)).unwrap_or_default();
    }
    plans.sort_by_key(|plan| std::cmp::Reverse(plan.amount.fen));
    let known = |target: &&Target| projects.iter().any(|project| project.name == target.project);
    let goals: Vec<Goal> =
        book.targets.iter().filter(|target| !known(target)).map(|target| goal(target, voice)).collect();
    if !goals.is_empty() {
        let name = voice.t.say("budget-goals-of-none").to_string();
        let (amount, bar) = (voice.blank(), String::new());
        plans.push(Plan { name, amount, bar, last_year: None, components: Vec::new(), goals });
    }
    plans
}

fn plan(book: &Book, project: &Project, voice: Voice<'_>) -> Plan {
    let own = book.targets.iter().filter(|target| target.project == project.name);
    let component = |part: &budget::goals::Component| (part.name.clone(), voice.amount(part.amounts.first()));
    Plan {
        name: project.name.clone(),
        amount: voice.amount(project.budget.as_ref()),
        bar: String::new(),
        last_year: project.last_year.as_ref().map(|figure| voice.amount(Some(figure))),
        components: project.components.iter().map(component).collect(),
        goals: own.map(|target| goal(target, voice)).collect(),
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
        goal: goal.trim().to_owned(),
        weight: target.weight.map(|weight| super::percent(i64::from(weight))).unwrap_or_default(),
        place: voice.place(&target.place),
    }
}
