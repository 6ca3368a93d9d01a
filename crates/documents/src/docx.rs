//! Text documents: paragraphs and tables in their order. Deleted and duplicated text is left out.

use crate::archive::Archive;
use crate::fault::Unopened;
use crate::kind::Kind;
use crate::layout::Layout;
use crate::xml::{Part, attribute, character};
use budget::source::Source;
use quick_xml::events::{BytesStart, Event};
use std::io::Cursor;

pub(crate) fn open(bytes: &[u8]) -> Result<Source, Unopened> {
    let text = Archive::look_into(Cursor::new(bytes))?.text("word/document.xml", Kind::Docx)?;
    let mut part = Part::of(&text, Kind::Docx);
    let mut layout = Layout::default();
    let mut in_text = false;
    while let Some(event) = part.next()? {
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                // A second rendering of what stands before it, for older programs.
                "Fallback" => part.skip()?,
                "t" => in_text = true,
                name => begin(name, &element, &mut layout)?,
            },
            Event::End(element) => match element.local_name().as_ref() {
                "t" => in_text = false,
                name => end(name, &mut layout)?,
            },
            Event::Text(text) if in_text => layout.text().push_str(&text.xml10_content()),
            Event::CData(text) if in_text => layout.text().push_str(&text.xml10_content()),
            Event::GeneralRef(reference) if in_text => layout.text().extend(character(&reference)),
            _ => {}
        }
    }
    layout.finish()
}

fn begin(name: &str, element: &BytesStart<'_>, layout: &mut Layout) -> Result<(), Unopened> {
    let number = |default| attribute(element, "val").and_then(|text| text.parse().ok()).unwrap_or(default);
    match name {
        "tbl" => layout.begin_table(),
        "tr" => layout.begin_row(),
        "tc" => layout.begin_cell(1, 1),
        "gridSpan" => {
            if let Some(cell) = layout.cell() {
                cell.columns = number(1);
            }
            Ok(())
        }
        "gridBefore" => (0..number(0).min(100)).try_for_each(|_| layout.begin_cell(1, 1)),
        "br" | "cr" => {
            layout.text().push('\n');
            Ok(())
        }
        "tab" => {
            layout.text().push('\t');
            Ok(())
        }
        "noBreakHyphen" => {
            layout.text().push('-');
            Ok(())
        }
        _ => Ok(()),
    }
}

fn end(name: &str, layout: &mut Layout) -> Result<(), Unopened> {
    match name {
        "p" => layout.end_line(),
        "tc" => layout.end_cell(),
        "tr" => layout.end_row(),
        "tbl" => layout.end_table(),
        _ => Ok(()),
    }
}
