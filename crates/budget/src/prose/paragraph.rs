//! Lines joined to paragraphs, each sign with its place.

use crate::book::Line;
use crate::forms::FORMS;
use crate::source::Place;

/// A paragraph without spaces and quotation marks, its brackets and colons of one kind.
#[derive(Debug, Default)]
pub(crate) struct Paragraph {
    pub text: String,
    /// Where each byte of the text stands.
    places: Vec<(usize, Place)>,
}

impl Paragraph {
    /// The place of the line that byte stands in.
    pub fn place(&self, byte: usize) -> Option<&Place> {
        let after = self.places.partition_point(|(from, _)| *from <= byte);
        self.places.get(after.checked_sub(1)?).map(|(_, place)| place)
    }

    fn join(&mut self, text: &str, place: &Place) {
        self.places.push((self.text.len(), place.clone()));
        self.text.push_str(text);
    }
}

/// The paragraphs of these lines. A line goes on in the next one if it is as long as lines are and ends no sentence.
pub(crate) fn paragraphs<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Vec<Paragraph> {
    let cells = lines.into_iter().filter_map(Line::lone);
    let lines: Vec<_> = cells.map(|cell| (crate::forms::squeezed(&cell.text), &cell.place)).collect();
    let mut lengths: Vec<usize> = lines.iter().map(|(text, _)| text.chars().count()).collect();
    lengths.sort_unstable();
    let usual = lengths.get(lengths.len() * 3 / 4).copied().unwrap_or_default();
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut goes_on = false;
    for (text, place) in lines {
        let text = text.strip_prefix('-').unwrap_or(&text);
        let is_item = !FORMS.words.unnumbered(text).0.is_empty();
        if !goes_on || is_item {
            paragraphs.push(Paragraph::default());
        }
        if let Some(paragraph) = paragraphs.last_mut() {
            paragraph.join(text, place);
        }
        let length = text.chars().count();
        goes_on = !text.ends_with(['。', '；', ':', '？']) && length * 10 >= usual * 7;
    }
    paragraphs
}
