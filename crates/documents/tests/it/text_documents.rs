//! Text documents: order, merged cells, what is left out.

use crate::make::{archive, docx, places, said};
use documents::{Unopened, open};

#[test]
fn paragraphs_and_tables_come_in_their_order() {
    let source = open("a.docx", &docx(
        "<w:p><w:r><w:t>部门</w:t></w:r><w:r><w:t xml:space='preserve'>预算 </w:t></w:r></w:p><w:p/>\
         <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>收入</w:t></w:r></w:p></w:tc></w:tr>\
         <w:tr><w:tc><w:p><w:r><w:t>a&amp;b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t><w:br/><w:t>d</w:t></w:r></w:p></w:tc>\
         <w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>\
         <w:p><w:r><w:t>单位：元</w:t></w:r></w:p>",
    )).unwrap();
    assert_eq!(said(&source), ["部门预算", "收入|", "a&b\nc\nd|", "单位：元"]);
    assert_eq!(
        places(&source),
        [
            "line 1: 部门预算",
            "table 1, row 1, column 1: 收入",
            "table 1, row 2, column 1: a&b\nc\nd",
            "line 2: 单位：元"
        ]
    );
}

#[test]
fn deleted_text_field_codes_and_second_renderings_are_left_out() {
    let source = open("", &docx(
        "<w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r>\
         <mc:AlternateContent><mc:Choice><w:r><w:t>1</w:t></w:r></mc:Choice>\
         <mc:Fallback><w:r><w:t>1</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>",
    )).unwrap();
    assert_eq!(said(&source), ["1"]);
}

#[test]
fn a_table_in_a_cell_is_a_table_of_its_own() {
    let cell = |text: &str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let inner = format!("<w:tc><w:tbl><w:tr>{}{}</w:tr></w:tbl><w:p/></w:tc>", cell("x"), cell("y"));
    let source = open("", &docx(&format!("<w:tbl><w:tr>{}{inner}</w:tr></w:tbl>", cell("a")))).unwrap();
    assert_eq!(said(&source), ["x|y", "a|"]);
    assert_eq!(places(&source)[0], "table 2, row 1, column 1: x");
}

#[test]
fn a_document_that_ends_early_is_damaged() {
    let bytes = archive(&[("word/document.xml", b"<w:document><w:body><w:p>")]);
    assert!(matches!(open("a.docx", &bytes), Err(Unopened::Damaged { .. })));
}
