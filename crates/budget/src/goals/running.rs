//! Goals in running text: 产出指标：完成上级交办案件大于110件，接待来访群众人次大于1850人次 ….

use super::value::value;
use super::words::{Wording, wording};
use crate::prose::Paragraph;
use crate::target::{Goal, Operator, Target};

/// The targets of every paragraph that lists indicators, with the goal or project named before it.
pub(crate) fn running(paragraphs: &[Paragraph]) -> Vec<Target> {
    let Some(words) = wording() else { return Vec::new() };
    let (mut targets, mut project) = (Vec::new(), String::new());
    for paragraph in paragraphs {
        let text = paragraph.text.as_str();
        if let Some((name, _)) = text.split_once(words.prose.project_of.as_str()) {
            bare(name).clone_into(&mut project);
        } else if let Some((name, _)) = text.split_once(words.prose.goal_of.as_str()) {
            let name = bare(name.trim_end_matches('，'));
            if name.contains(':') {
                name.clone_into(&mut project);
            }
        }
        for label in &words.prose.levels {
            if let Some(list) = text.strip_prefix(label.as_str()) {
                let level = label.trim_end_matches(':');
                targets.extend(indicators(list, text.len() - list.len(), paragraph, words).map(|target| {
                    Target { project: project.clone(), level_one: level.to_owned(), ..target }
                }));
            }
        }
    }
    targets
}

fn bare(name: &str) -> &str {
    crate::forms::FORMS.words.unnumbered(name).1
}

/// Every clause of the list that holds a number.
fn indicators<'a>(
    list: &'a str,
    from: usize,
    paragraph: &'a Paragraph,
    words: &'a Wording,
) -> impl Iterator<Item = Target> + 'a {
    let sentence = list.split('。').next().unwrap_or_default();
    let mut at = from;
    sentence.split('，').filter_map(move |clause| {
        let begin = at;
        at += clause.len() + '，'.len_utf8();
        let read = value(clause, "", "");
        if !matches!(read.goal, Goal::Number(_)) || read.operator == Operator::Qualitative {
            return None;
        }
        let name = clause.get(..read.span.0)?;
        let ends = words.operators.iter().flat_map(|of| &of.words).chain(&words.numbers.reach);
        let name = ends
            .filter_map(|word| name.strip_suffix(word.as_str()))
            .min_by_key(|name| name.len())
            .unwrap_or(name);
        Some(Target {
            project: String::new(),
            level_one: String::new(),
            level_two: String::new(),
            name: name.to_owned(),
            operator: read.operator,
            goal: read.goal,
            unit: read.unit,
            weight: None,
            score: None,
            printed: clause.get(..read.span.1)?.to_owned(),
            place: paragraph.place(begin)?.clone(),
        })
    })
}
