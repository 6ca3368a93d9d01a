//! Goal forms that repeat each other, and goals whose wording does not fit their number.

use super::{Finding, FindingKind, Said};
use crate::book::Book;
use crate::remark;
use crate::target::{Decimal, Goal, Target};

pub(super) fn findings(book: &Book, findings: &mut Vec<Finding>) {
    same_names(book, findings);
    let forms = forms(book);
    repeated_levels(&forms, findings);
    repeated_forms(&forms, findings);
    standards(book, findings);
}

/// Two forms of one name with different money.
fn same_names(book: &Book, findings: &mut Vec<Finding>) {
    for (nth, project) in book.projects.iter().enumerate() {
        let earlier = book.projects.iter().take(nth).find(|earlier| earlier.name == project.name);
        let Some(earlier) = earlier.filter(|earlier| earlier.components != project.components) else {
            continue;
        };
        let money = |of: &crate::goals::Project| {
            Said::Money(of.budget.as_ref().map(|figure| figure.amount).unwrap_or_default())
        };
        let places = earlier.place.iter().chain(&project.place).cloned().collect();
        let kind = FindingKind::CopyPaste;
        findings.push(Finding::of(kind, &project.name, money(earlier), money(project), places));
    }
}

/// The targets of each form, in its order: targets that follow each other and name the same project.
fn forms(book: &Book) -> Vec<Vec<&Target>> {
    let mut forms: Vec<Vec<&Target>> = Vec::new();
    for target in &book.targets {
        match forms.last_mut().filter(|form| form.last().is_some_and(|last| last.project == target.project)) {
            Some(form) => form.push(target),
            None => forms.push(vec![target]),
        }
    }
    forms
}

fn same_goals(one: &[&Target], other: &[&Target]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| one.name == other.name && one.goal == other.goal)
}

/// One level whose indicators are the first ones of the level before it.
fn repeated_levels(forms: &[Vec<&Target>], findings: &mut Vec<Finding>) {
    for form in forms {
        let levels: Vec<&[&Target]> = form.chunk_by(|one, other| one.level_one == other.level_one).collect();
        for pair in levels.windows(2) {
            let [one, other] = pair else { continue };
            let begin = one.get(..other.len()).unwrap_or_default();
            if other.len() > 1 && same_goals(begin, other) {
                findings.extend(repeated(begin, other, |target| &target.level_one));
            }
        }
    }
}

/// A form whose targets are all those of an earlier one with another name.
fn repeated_forms(forms: &[Vec<&Target>], findings: &mut Vec<Finding>) {
    for (nth, form) in forms.iter().enumerate() {
        let earlier = forms.iter().take(nth).find(|earlier| same_goals(earlier, form) && form.len() > 1);
        findings.extend(earlier.and_then(|earlier| repeated(earlier, form, |target| &target.project)));
    }
}

fn repeated(one: &[&Target], other: &[&Target], name: impl Fn(&Target) -> &String) -> Option<Finding> {
    let (one, other) = (one.first()?, other.first()?);
    let (left, right) = (Said::Words(name(one).clone()), Said::Words(name(other).clone()));
    let places = vec![one.place.clone(), other.place.clone()];
    Some(Finding::of(FindingKind::CopyPaste, &other.project, left, right, places))
}

/// A goal that is said to reach a standard whose limit is another.
fn standards(book: &Book, findings: &mut Vec<Finding>) {
    let Some(words) = remark::wording() else { return };
    for target in &book.targets {
        let Goal::Number(Decimal { units, scale: 0 }) = target.goal else { continue };
        let standard = words.standards.iter().find(|standard| {
            target.printed.contains(&standard.said)
                && target.name.contains(&standard.indicator)
                && target.unit == standard.unit
        });
        if let Some(standard) = standard.filter(|standard| standard.limit != units) {
            let (left, right) = (Said::Count(units), Said::Count(standard.limit));
            let places = vec![target.place.clone()];
            findings.push(Finding::of(FindingKind::Wording, &target.name, left, right, places));
        }
    }
}
