//! Lists that state parts of a whole: in brackets behind it, as numbered paragraphs below it, or in a sentence that
//! says it lists them all.

use super::clause::Found;
use super::words::WORDING;
use super::{Paragraph, Part, Stated};
use crate::forms::FORMS;

/// All figures in one row, parts knowing their whole.
pub(super) fn joined(mut found: Vec<Vec<Found>>, paragraphs: &[Paragraph]) -> Vec<Stated> {
    let mut starts = Vec::new();
    let mut count = 0;
    for figures in &found {
        starts.push(count);
        count += figures.len();
    }
    for (nth, paragraph) in paragraphs.iter().enumerate() {
        if let (Some(figures), Some(start)) = (found.get_mut(nth), starts.get(nth)) {
            in_brackets(figures, *start, paragraph);
        }
        in_sentence(&mut found, &starts, nth, paragraph);
        numbered(&mut found, &starts, nth, paragraphs);
    }
    found.into_iter().flatten().map(|found| found.stated).collect()
}

/// Amounts that follow each other in one bracket are parts of the amount before the bracket.
fn in_brackets(figures: &mut [Found], start: usize, paragraph: &Paragraph) {
    let text = paragraph.text.as_str();
    let mut brackets: Vec<usize> = figures.iter().filter_map(|found| found.bracket).collect();
    brackets.dedup();
    for open in brackets {
        let whole = figures
            .iter()
            .rposition(|found| found.end <= open && found.bracket.is_none() && found.stated.is_amount());
        let inside: Vec<usize> = (0..figures.len())
            .filter(|at| {
                figures.get(*at).is_some_and(|found| found.bracket == Some(open) && found.stated.is_amount())
            })
            .collect();
        let follows = |pair: &[usize]| match pair {
            [one, two] => {
                figures.get(*one).zip(figures.get(*two)).is_some_and(|(one, two)| two.clause <= one.end + 3)
            }
            _ => false,
        };
        let (Some(whole), true) = (whole, inside.len() > 1 && inside.windows(2).all(follows)) else {
            continue;
        };
        let close =
            text.get(open..).and_then(|rest| rest.rfind(')')).map_or(text.len(), |close| open + close + 1);
        let inner = text.get(open..close).unwrap_or_default();
        let open = WORDING.words.open.iter().any(|word| inner.contains(word.as_str()));
        for at in inside {
            if let Some(found) = figures.get_mut(at) {
                found.stated.part_of = Some(Part { whole: start + whole, open });
            }
        }
    }
}

/// A sentence that begins with a word like 包含 lists the parts of the last amount before it.
fn in_sentence(found: &mut [Vec<Found>], starts: &[usize], nth: usize, paragraph: &Paragraph) {
    let (Some(figures), Some(start)) = (found.get_mut(nth), starts.get(nth)) else { return };
    for word in &WORDING.words.parts {
        let Some(begin) = paragraph.text.find(&format!("。{word}")) else { continue };
        let rest = paragraph.text.get(begin + 3..).unwrap_or_default();
        let end = rest.find('。').map_or(paragraph.text.len(), |end| begin + 3 + end);
        let Some(whole) = figures.iter().rposition(|found| found.end <= begin && found.stated.is_amount())
        else {
            continue;
        };
        for found in figures.iter_mut().filter(|found| found.begin > begin && found.end <= end) {
            if found.stated.is_amount() {
                found.stated.part_of = Some(Part { whole: start + whole, open: false });
            }
        }
    }
}

/// Numbered paragraphs of one amount each, below one that announces a list.
fn numbered(found: &mut [Vec<Found>], starts: &[usize], nth: usize, paragraphs: &[Paragraph]) {
    let Some(text) = paragraphs.get(nth).map(|paragraph| paragraph.text.as_str()) else { return };
    if !WORDING.words.list.iter().any(|word| text.ends_with(word.as_str())) {
        return;
    }
    let announced = text.rsplit(['。', '，', '；']).next().unwrap_or_default();
    let Some(whole) = whole_of(found, starts, nth, announced) else { return };
    let is_item = |at: &usize| {
        let text = paragraphs.get(*at).map_or("", |paragraph| paragraph.text.as_str());
        let one =
            found.get(*at).and_then(|figures| figures.first()).is_some_and(|found| found.stated.is_amount());
        one && !FORMS.words.unnumbered(text).0.is_empty()
    };
    let items: Vec<usize> = (nth + 1..paragraphs.len()).take_while(is_item).collect();
    for at in items.iter().filter(|_| items.len() > 1) {
        if let Some(first) = found.get_mut(*at).and_then(|figures| figures.first_mut()) {
            first.stated.part_of = Some(Part { whole, open: false });
        }
    }
}

/// The amount the announcing words name, or else the last one before them.
fn whole_of(found: &[Vec<Found>], starts: &[usize], nth: usize, announced: &str) -> Option<usize> {
    let mut last = None;
    for at in nth.saturating_sub(3)..=nth {
        for (figure, start) in found.get(at)?.iter().zip(*starts.get(at)?..) {
            let subject = figure.stated.subject.as_str();
            if figure.stated.is_amount() && !subject.is_empty() && announced.starts_with(subject) {
                return Some(start);
            }
            if figure.stated.is_amount() && at == nth {
                last = Some(start);
            }
        }
    }
    last
}
