//! Finds the figures of a paragraph and the clause before each.

use super::subject::{Names, Subject, subject};
use super::words::WORDING;
use super::{Paragraph, Quantity, Relation, Stated, Topic, list};
use crate::money::{Fen, Unit};
use crate::target::Decimal;

/// A figure where it was found, before lists are joined.
pub(super) struct Found {
    pub stated: Stated,
    /// Bytes of its paragraph.
    pub begin: usize,
    pub end: usize,
    /// Where its clause begins.
    pub clause: usize,
    /// The bracket it stands in, by where that opens.
    pub bracket: Option<usize>,
}

/// Every figure of the paragraphs.
pub(crate) fn figures(paragraphs: &[Paragraph], names: &Names) -> Vec<Stated> {
    let found = (0..).zip(paragraphs).map(|(nth, paragraph)| of_paragraph(nth, paragraph, names)).collect();
    list::joined(found, paragraphs)
}

fn of_paragraph(nth: u32, paragraph: &Paragraph, names: &Names) -> Vec<Found> {
    let text = paragraph.text.as_str();
    let mut found: Vec<Found> = Vec::new();
    let (mut at, mut sentence) = (0, 0);
    while let Some(number) = next_number(text, at) {
        let (begin, end) = number;
        sentence += count_sentences(text.get(at..begin).unwrap_or_default());
        at = end;
        let Some((quantity, end)) = quantity(text, begin, end) else { continue };
        let last = found.last().map_or(0, |last| last.end);
        let bracket = open_bracket(text, begin);
        let words_end = without_bracket(text, last, begin);
        let mut clause = clause_begin(text, last, words_end);
        let mut of = subject(text.get(clause..words_end).unwrap_or_default(), names, bracket.is_some());
        let before = text
            .get(last..clause)
            .and_then(|before| before.strip_suffix('，'))
            .filter(|text| !text.is_empty());
        if let Some(before) = before.filter(|_| of.words.is_empty() && of.relation == Relation::Is) {
            clause = clause_begin(text, last, last + before.len());
            of = subject(text.get(clause..last + before.len()).unwrap_or_default(), names, bracket.is_some());
        }
        at = end;
        if matches!(quantity, Quantity::Percent(_))
            && matches!(of.relation, Relation::Is | Relation::LastYear)
        {
            continue;
        }
        let Some(place) = paragraph.place(begin).cloned() else { continue };
        let Subject { words, topic, relation } = inherited(of, &found);
        let stated = Stated {
            subject: words,
            topic,
            relation,
            quantity,
            place,
            sentence: (nth, sentence),
            part_of: None,
        };
        found.push(Found { stated, begin, end, clause, bracket });
    }
    found
}

/// A change without a subject is one of what was stated last in the paragraph.
fn inherited(of: Subject, found: &[Found]) -> Subject {
    if !of.words.is_empty() || of.relation == Relation::Is {
        return of;
    }
    let base = found.iter().rev().map(|found| &found.stated).find(|stated| stated.relation == Relation::Is);
    base.map_or(Subject { words: String::new(), topic: Topic::Named, relation: of.relation }, |base| {
        Subject { words: base.subject.clone(), topic: base.topic.clone(), relation: of.relation }
    })
}

/// The next run of digits, with thousands marks and decimals.
fn next_number(text: &str, from: usize) -> Option<(usize, usize)> {
    let rest = text.get(from..)?;
    let begin = from + rest.find(|c: char| c.is_ascii_digit())?;
    let run = text.get(begin..)?;
    let is_part = |c: char| c.is_ascii_digit() || c == ',' || c == '.';
    let end = begin + run.find(|c| !is_part(c)).unwrap_or(run.len());
    let kept = text.get(begin..end)?.trim_end_matches([',', '.']);
    Some((begin, begin + kept.len()))
}

fn quantity(text: &str, begin: usize, end: usize) -> Option<(Quantity, usize)> {
    let (number, rest) = (text.get(begin..end)?, text.get(end..)?);
    let scale = number.split_once('.').map_or(0, |(_, part)| part.len());
    if let Some((unit, length)) = WORDING.unit(rest) {
        let amount = Fen::parse(number, unit)?;
        return Some((Quantity::Money { amount, step: step(unit, scale) }, end + length));
    }
    let percent = rest.strip_prefix('%').map(|_| end + 1)?;
    let units = number.replace(['.', ','], "").parse().ok()?;
    Some((Quantity::Percent(Decimal { units, scale: u8::try_from(scale).ok()? }), percent))
}

/// What one in the last of so many decimals is worth.
fn step(unit: Unit, decimals: usize) -> Fen {
    Fen((0..decimals).fold(unit.fen(), |worth, _| worth / 10).max(1))
}

/// Where the clause begins that ends here: behind the last mark or the last figure.
fn clause_begin(text: &str, last: usize, end: usize) -> usize {
    let clause = text.get(last..end).unwrap_or_default();
    let mark = clause.char_indices().rev().find(|(at, c)| {
        let closes = || {
            text.get(..last + at).and_then(|before| before.rfind('(')).is_some_and(|open| is_list(text, open))
        };
        matches!(c, '，' | '。' | '；' | ':')
            || (*c == '、' && *at == 0)
            || (*c == '(' && is_list(text, last + at))
            || (*c == ')' && closes())
    });
    mark.map_or(last, |(at, c)| last + at + c.len_utf8())
}

/// Where the words before a figure end when a bracket of remarks stands between them.
fn without_bracket(text: &str, last: usize, begin: usize) -> usize {
    let open =
        text.get(last..begin).filter(|clause| clause.ends_with(')')).and_then(|clause| clause.rfind('('));
    open.map(|open| last + open).filter(|open| is_list(text, *open)).unwrap_or(begin)
}

/// Brackets around a word or two belong to a name; a longer one opens a list.
fn is_list(text: &str, open: usize) -> bool {
    let inside = text.get(open + 1..).unwrap_or_default();
    !inside.chars().take(4).any(|c| c == ')')
}

/// What stands before, no further back than brackets reach.
fn window(text: &str, at: usize) -> (usize, &str) {
    const REACH: usize = 4_000;
    let from = (at.saturating_sub(REACH)..=at).find(|from| text.is_char_boundary(*from)).unwrap_or(at);
    (from, text.get(from..at).unwrap_or_default())
}

/// The list bracket that is open here.
fn open_bracket(text: &str, at: usize) -> Option<usize> {
    let (from, before) = window(text, at);
    let mut open: Vec<usize> = Vec::new();
    for (at, c) in before.char_indices() {
        match c {
            '(' => open.push(from + at),
            ')' => drop(open.pop()),
            _ => {}
        }
    }
    open.into_iter().rev().find(|open| is_list(text, *open))
}

fn count_sentences(text: &str) -> u32 {
    text.chars().filter(|c| matches!(c, '。' | '；')).map(|_| 1).sum()
}
