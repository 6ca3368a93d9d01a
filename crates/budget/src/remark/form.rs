//! Goal forms whose parts do not belong together.

use super::{Note, Remark, Wording};
use crate::book::Line;
use crate::forms::squeezed;
use crate::source::{Cell, Place};
use crate::target::Target;
use std::collections::BTreeSet;

/// Explanations of components that share a passage with another form, and not two letters with their own name.
pub(super) fn borrowed(forms: &[&[Line]], words: &Wording, remarks: &mut Vec<Remark>) {
    let text = |form: &[Line]| {
        form.iter()
            .flat_map(|line| &line.cells)
            .map(|cell| squeezed(&cell.text))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let texts: Vec<String> = forms.iter().map(|form| text(form)).collect();
    for (nth, form) in forms.iter().enumerate() {
        let is_head = |line: &&Line| line.cells.iter().any(|cell| cell.text == words.explanation);
        let Some(head) = form.iter().position(|line| is_head(&line)) else { continue };
        let column =
            form.get(head).and_then(|line| line.cells.iter().position(|cell| cell.text == words.explanation));
        for line in
            form.iter().skip(head + 1).take_while(|line| line.cells.len() == column.map_or(0, |at| at + 1))
        {
            let (Some(name), Some(cell)) = (line.cells.first(), column.and_then(|at| line.cells.get(at)))
            else {
                continue;
            };
            let (name, said) = (squeezed(&name.text), squeezed(&cell.text));
            if name.ends_with(':') {
                break;
            }
            let others = texts.iter().enumerate().filter(|(other, _)| *other != nth).map(|(_, text)| text);
            let is_borrowed = passages(&said, words.passage)
                .any(|passage| others.clone().any(|text| text.contains(passage)));
            if is_borrowed && !passages(&name, 2).any(|pair| said.contains(pair)) {
                remarks.push(Remark { note: Note::Borrowed { component: name }, place: cell.place.clone() });
            }
        }
    }
}

/// Forms whose money is for one thing and whose output indicators are about another.
pub(super) fn unrelated(forms: &[&[Line]], targets: &[Target], words: &Wording, remarks: &mut Vec<Remark>) {
    for form in forms {
        let Some((component, told)) = told(form, words) else { continue };
        let places: BTreeSet<&Place> =
            form.iter().flat_map(|line| &line.cells).map(|cell| &cell.place).collect();
        let is_output =
            |target: &&Target| places.contains(&target.place) && target.level_one.starts_with(&words.outputs);
        let outputs: Vec<&Target> = targets.iter().filter(is_output).collect();
        let is_related = |target: &&Target| passages(&target.name, 2).any(|pair| told.contains(pair));
        if let Some(first) = outputs.first().filter(|_| outputs.len() > 1 && !outputs.iter().any(is_related))
        {
            let note = Note::Unrelated { component, indicator: first.name.clone() };
            remarks.push(Remark { note, place: first.place.clone() });
        }
    }
}

/// The first component of a form, and what the form says of its components and in its overview, labels left out. None if
/// it has no overview.
fn told(form: &[Line], words: &Wording) -> Option<(String, String)> {
    let at =
        |word: &str| form.iter().position(|line| line.cells.iter().any(|cell| squeezed(&cell.text) == word));
    let (head, overview) = (at(&words.explanation)?, at(&words.overview)?);
    let goals = at(&words.goals).filter(|goals| *goals > overview)?;
    let is_label = |cell: &Cell| cell.text.ends_with([':', '：']);
    let components = form.get(head + 1..)?.iter().take_while(|line| !line.cells.iter().any(is_label));
    let component = squeezed(&form.get(head + 1)?.cells.first()?.text);
    let cells = components.chain(form.get(overview + 1..goals)?).flat_map(|line| &line.cells);
    let texts: Vec<String> = cells.filter(|cell| !is_label(cell)).map(|cell| squeezed(&cell.text)).collect();
    Some((component, texts.join("\n")))
}

/// Every run of so many signs.
fn passages(text: &str, length: usize) -> impl Iterator<Item = &str> + Clone {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let count = (starts.len()).saturating_sub(length);
    (0..count).filter_map(move |at| text.get(*starts.get(at)?..*starts.get(at + length)?))
}
