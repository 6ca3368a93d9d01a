//! A bulletin as a text document, for offices that go on writing in it.

use super::{Chart, Sheet, Unwritten, Value, zip};
use quick_xml::escape::escape;
use std::fmt::Write as _;

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
const BEGIN: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>"#;
const RELATED: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#;
const OF_OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// A4, margins as official papers have them.
const END: &str = r#"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>"#;
const BORDERS: &str = r#"<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr>"#;

/// A bulletin (简报).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bulletin {
    /// Its title.
    pub title: String,
    /// What it says, in order.
    pub parts: Vec<Part>,
}

/// A part of a bulletin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A table; its name stands above it.
    Table(Sheet),
    /// A chart.
    Chart(Chart),
}

/// How a paragraph looks: size in half points, bold, place on the line.
#[derive(Clone, Copy)]
struct Look {
    size: u8,
    is_bold: bool,
    place: &'static str,
}

const TITLE: Look = Look { size: 44, is_bold: true, place: "center" };
const HEADING: Look = Look { size: 32, is_bold: true, place: "left" };
const TEXT: Look = Look { size: 32, is_bold: false, place: "both" };
const CAPTION: Look = Look { size: 24, is_bold: true, place: "center" };
const HEAD: Look = Look { size: 21, is_bold: true, place: "center" };
const WORDS: Look = Look { size: 21, is_bold: false, place: "left" };
const NUMBERS: Look = Look { size: 21, is_bold: false, place: "right" };

/// A bulletin as a text document.
///
/// # Errors
/// None in memory; those of the writer otherwise.
pub fn docx(bulletin: &Bulletin) -> Result<Vec<u8>, Unwritten> {
    let mut body = BEGIN.to_owned();
    let mut charts: Vec<&Chart> = Vec::new();
    paragraph(&mut body, &bulletin.title, TITLE);
    for part in &bulletin.parts {
        match part {
            Part::Heading(text) => paragraph(&mut body, text, HEADING),
            Part::Paragraph(text) => paragraph(&mut body, text, TEXT),
            Part::Table(sheet) => {
                paragraph(&mut body, &sheet.name, CAPTION);
                table(&mut body, sheet);
            }
            Part::Chart(chart) => {
                charts.push(chart);
                chart.place(&mut body, charts.len());
            }
        }
    }
    body.push_str(END);
    zip(files(body, &charts)?.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
}

/// The parts of the package: the text, and each chart with its table.
fn files(body: String, charts: &[&Chart]) -> Result<Vec<(String, Vec<u8>)>, Unwritten> {
    let (mut types, mut related) = (TYPES.to_owned(), RELATED.to_owned());
    let mut drawn = Vec::new();
    for (nth, chart) in (1..).zip(charts) {
        let _ = write!(
            types,
            r#"<Override PartName="/word/charts/chart{nth}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>"#
        );
        let _ = write!(
            related,
            r#"<Relationship Id="chart{nth}" Type="{OF_OFFICE}/chart" Target="charts/chart{nth}.xml"/>"#
        );
        let own = format!(
            r#"{RELATED}<Relationship Id="table" Type="{OF_OFFICE}/package" Target="../embeddings/chart{nth}.xlsx"/></Relationships>"#
        );
        drawn.push((format!("word/charts/chart{nth}.xml"), chart.drawing().into_bytes()));
        drawn.push((format!("word/charts/_rels/chart{nth}.xml.rels"), own.into_bytes()));
        drawn.push((format!("word/embeddings/chart{nth}.xlsx"), chart.table()?));
    }
    types.push_str("</Types>");
    related.push_str("</Relationships>");
    let named = |name: &str, text: String| (name.to_owned(), text.into_bytes());
    let mut files = vec![
        named("[Content_Types].xml", types),
        named("_rels/.rels", RELATIONS.to_owned()),
        named("word/document.xml", body),
        named("word/_rels/document.xml.rels", related),
    ];
    files.extend(drawn);
    Ok(files)
}

fn table(body: &mut String, sheet: &Sheet) {
    body.push_str("<w:tbl>");
    body.push_str(BORDERS);
    body.push_str("<w:tblGrid>");
    body.push_str(&"<w:gridCol/>".repeat(sheet.head.len()));
    body.push_str("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>");
    sheet.head.iter().for_each(|name| cell(body, name, HEAD));
    body.push_str("</w:tr>");
    for row in &sheet.rows {
        body.push_str("<w:tr>");
        for value in row {
            let look = if matches!(value, Value::Text(_)) { WORDS } else { NUMBERS };
            cell(body, &value.written(), look);
        }
        body.push_str("</w:tr>");
    }
    body.push_str("</w:tbl>");
}

fn cell(body: &mut String, text: &str, look: Look) {
    body.push_str("<w:tc>");
    paragraph(body, text, look);
    body.push_str("</w:tc>");
}

fn paragraph(body: &mut String, text: &str, look: Look) {
    let Look { size, is_bold, place } = look;
    let bold = if is_bold { "<w:b/>" } else { "" };
    let _ = write!(
        body,
        r#"<w:p><w:pPr><w:jc w:val="{place}"/></w:pPr><w:r><w:rPr>{bold}<w:sz w:val="{size}"/></w:rPr>"#
    );
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            body.push_str("<w:br/>");
        }
        let printable: String = line.chars().filter(|sign| is_allowed(*sign)).collect();
        let _ = write!(body, r#"<w:t xml:space="preserve">{}</w:t>"#, escape(&printable));
    }
    body.push_str("</w:r></w:p>");
}

/// Whether XML may hold it.
pub(super) fn is_allowed(sign: char) -> bool {
    sign == '\t' || (sign >= ' ' && !matches!(sign, '\u{FFFE}' | '\u{FFFF}'))
}
