//! Small files made by hand, and what a source says in short.

use budget::source::{Block, Cell, Source};
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// An archive of parts.
pub fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A text document with that body.
pub fn docx(body: &str) -> Vec<u8> {
    let text =
        format!(r#"<?xml version="1.0"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#);
    archive(&[("word/document.xml", text.as_bytes())])
}

/// An `OpenDocument` workbook with those tables.
pub fn ods(tables: &str) -> Vec<u8> {
    let text = format!(
        r#"<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">
        <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", text.as_bytes()),
    ])
}

/// A workbook whose one sheet has those rows, as XML.
pub fn xlsx(rows: &str) -> Vec<u8> {
    xlsx_sheet(&format!("<sheetData>{rows}</sheetData>"))
}

/// A workbook of that one sheet, as XML.
pub fn xlsx_sheet(sheet: &str) -> Vec<u8> {
    let sheet = format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{sheet}</worksheet>"#
    );
    let book = br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    let links = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let root = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    archive(&[
        ("_rels/.rels", root),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", links),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// A workbook of before 2007 with a text at B2 and a number at C2.
pub fn xls(text: &str, number: f64) -> Vec<u8> {
    let record = |kind: u16, data: &[u8]| {
        let length = u16::try_from(data.len()).unwrap();
        [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
    };
    let begin = |kind: u16| record(0x0809, &[&[0, 6][..], &kind.to_le_bytes(), &[0; 12]].concat());
    let units: Vec<u16> = text.encode_utf16().collect();
    let wide: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let length = u16::try_from(units.len()).unwrap().to_le_bytes();
    let bound = |at: u32| record(0x0085, &[&at.to_le_bytes()[..], &[0, 0, 1, 0, b'S']].concat());
    let at = begin(5).len() + bound(0).len() + record(0x000A, &[]).len();
    let mut stream = [begin(5), bound(u32::try_from(at).unwrap()), record(0x000A, &[]), begin(0x10)].concat();
    stream.extend(record(0x0204, &[&[1, 0, 1, 0, 0, 0][..], &length, &[1], &wide].concat()));
    stream.extend(record(0x0203, &[&[1, 0, 2, 0, 0, 0][..], &number.to_le_bytes()].concat()));
    stream.extend(record(0x000A, &[]));
    stream.resize(4096, 0);
    compound(&stream)
}

/// A compound file that holds that stream of 4096 bytes, and nothing else.
fn compound(stream: &[u8]) -> Vec<u8> {
    const FREE: u32 = 0xFFFF_FFFF;
    const END: u32 = 0xFFFF_FFFE;
    let words = |words: &[u32]| words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>();
    let mut header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    header.extend([0; 16]);
    header.extend([0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    header.extend([0; 6]);
    header.extend(words(&[0, 1, 1, 0, 4096, END, 0, END, 0, 0]));
    header.resize(512, 0xFF);
    let mut table = words(&[0xFFFF_FFFD, END]);
    table.extend(words(&[3, 4, 5, 6, 7, 8, 9, END]));
    table.resize(512, 0xFF);
    let entry = |name: &str, kind: u8, child: u32, start: u32, size: u32| {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = u16::try_from(entry.len() + 2).unwrap();
        entry.resize(64, 0);
        entry.extend(length.to_le_bytes());
        entry.extend([kind, 1]);
        entry.extend(words(&[FREE, FREE, child]));
        entry.extend([0; 36]);
        entry.extend(words(&[start, size, 0]));
        entry
    };
    let mut directory = entry("Root Entry", 5, 1, END, 0);
    directory.extend(entry("Workbook", 2, FREE, 2, 4096));
    directory.resize(512, 0);
    [header, table, directory, stream.to_vec()].concat()
}

/// A PDF of such objects, numbered from 1; the first is the catalogue.
pub fn pdf(objects: &[String]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).into_bytes());
    }
    let xref = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").into_bytes());
    }
    let size = objects.len() + 1;
    bytes.extend(format!("trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{xref}\n%%EOF\n").into_bytes());
    bytes
}

/// A PDF of pages with those instructions; `F` is a Latin font, `G` one with Chinese letters by table:
/// codes 1 to 4 are 信访办公, 5 is the sign of a radical that looks like 二. `H` is read by GBK.
pub fn pdf_of(pages: &[&str]) -> Vec<u8> {
    let table = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /T def\n/CMapType 2 def\n\
                 1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n\
                 5 beginbfchar\n<0001> <4FE1>\n<0002> <8BBF>\n<0003> <529E>\n<0004> <516C>\n<0005> <2F06>\nendbfchar\n\
                 endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend";
    let kids: Vec<String> = (0..pages.len()).map(|at| format!("{} 0 R", 7 + at * 2)).collect();
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        format!("<</Type/Pages/Count {}/Kids[{}]/Resources<</Font<</F 3 0 R/G 4 0 R/H 6 0 R>>>>>>", pages.len(), kids.join(" ")),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
        "<</Type/Font/Subtype/Type0/BaseFont/S/Encoding/Identity-H/ToUnicode 5 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/DW 1000>>]>>".to_owned(),
        format!("<</Length {}>>\nstream\n{table}\nendstream", table.len()),
        "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/DW 1000>>]>>".to_owned(),
    ];
    for (at, page) in pages.iter().enumerate() {
        objects
            .push(format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {} 0 R>>", 8 + at * 2));
        objects.push(format!("<</Length {}>>\nstream\n{page}\nendstream", page.len()));
    }
    pdf(&objects)
}

/// Lines as they are, rows with `|` between cells.
pub fn said(source: &Source) -> Vec<String> {
    let row = |row: &Vec<Cell>| row.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("|");
    let block = |block: &Block| match block {
        Block::Line(cell) => vec![cell.text.clone()],
        Block::Table(rows) | Block::Part(rows) => rows.iter().map(row).collect(),
    };
    source.blocks.iter().flat_map(block).collect()
}

/// Where each text stands, in words.
pub fn places(source: &Source) -> Vec<String> {
    let named = |cell: &Cell| format!("{}: {}", cell.place, cell.text);
    let block = |block: &Block| match block {
        Block::Line(cell) => vec![named(cell)],
        Block::Table(rows) | Block::Part(rows) => {
            rows.iter().flatten().filter(|cell| !cell.text.is_empty()).map(named).collect()
        }
    };
    source.blocks.iter().flat_map(block).collect()
}
