//! A look at the pages before they are bound: signs set as empty boxes, and words that leave the paper.
//! Either would go out unread and be found by a citizen.

use std::collections::BTreeSet;
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::text::TextItem;
use typst_layout::PagedDocument;

/// No word comes closer to the edge of the paper, in millimetres.
const EDGE: f64 = 10.0;

/// What is wrong with the pages as they were set.
#[derive(Default)]
pub struct Blots {
    /// Characters no font has.
    pub missing: BTreeSet<char>,
    /// The first page, from 1, that words run out of.
    pub beyond: Option<usize>,
}

/// Looks at every page.
pub fn look(document: &PagedDocument) -> Blots {
    let mut blots = Blots::default();
    for (index, page) in document.pages().iter().enumerate() {
        let size = page.frame.size();
        let edge = Abs::mm(EDGE);
        let mut is_beyond = false;
        visit(&page.frame, Point::zero(), &mut |at, text| {
            gather_missing(text, &mut blots.missing);
            let (right, below) = (at.x + text.width(), at.y);
            is_beyond |= at.x < edge || right > size.x - edge || below < edge || below > size.y - edge;
        });
        if is_beyond {
            blots.beyond.get_or_insert(index + 1);
        }
    }
    blots
}

fn visit(frame: &Frame, origin: Point, found: &mut impl FnMut(Point, &TextItem)) {
    for (at, item) in frame.items() {
        let at = origin + *at;
        match item {
            FrameItem::Group(group) => {
                let moved = Point::new(group.transform.tx, group.transform.ty);
                visit(&group.frame, at + moved, found);
            }
            FrameItem::Text(text) => found(at, text),
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

fn gather_missing(text: &TextItem, missing: &mut BTreeSet<char>) {
    for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
        missing.extend(text.text.get(glyph.range()).unwrap_or_default().chars());
    }
}
