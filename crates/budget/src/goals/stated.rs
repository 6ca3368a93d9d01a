//! Projects that have no form, only a line in the text.

use super::{Component, Project};
use crate::book::Figure;
use crate::prose::{Role, Stated, Topic};
use std::collections::BTreeMap;

/// 其他支出, under which some offices list their projects.
const OTHER: &str = "399";

/// Lists of named parts: projects, if the whole is project money; components of one project otherwise.
pub(crate) fn stated(all: &[Stated]) -> Vec<Project> {
    let mut lists: BTreeMap<usize, Vec<&Stated>> = BTreeMap::new();
    for stated in all.iter().filter(|stated| stated.topic == Topic::Named) {
        if let Some(part) = stated.part_of {
            lists.entry(part.whole).or_default().push(stated);
        }
    }
    let mut projects = Vec::new();
    for (whole, parts) in lists {
        let Some(whole) = all.get(whole) else { continue };
        match &whole.topic {
            Topic::Role(Role::WithGoals | Role::Project) => projects.extend(parts.into_iter().map(project)),
            Topic::Code(code) if code.digits() == OTHER => projects.extend(parts.into_iter().map(project)),
            Topic::Named => {
                let components = parts.into_iter().map(|part| Component {
                    name: part.subject.clone(),
                    amounts: figure(part).into_iter().collect(),
                    price: None,
                });
                projects.push(Project { components: components.collect(), ..project(whole) });
            }
            _ => {}
        }
    }
    projects
}

fn figure(stated: &Stated) -> Option<Figure> {
    Some(Figure { amount: stated.money()?, place: stated.place.clone() })
}

fn project(stated: &Stated) -> Project {
    Project {
        name: stated.subject.clone(),
        budget: figure(stated),
        place: Some(stated.place.clone()),
        ..Project::default()
    }
}
