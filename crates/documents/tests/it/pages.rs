//! Printed pages: lines from top to bottom, whatever the order in which they were drawn.

use crate::make::{pdf, pdf_of, places, said};
use documents::{Unopened, open};

#[test]
fn lines_are_put_together_from_where_letters_stand() {
    let source = open(
        "a.pdf",
        &pdf_of(&[
            "BT /F 10 Tf 300 700 Td (287,753,510) Tj ET BT /G 10 Tf 50 700 Td <00010002> Tj <00030004> Tj ET \
         BT /F 12 Tf 50 800 Td (Budget) Tj [(20) -2000 (25)] TJ ET",
            "BT /H 10 Tf 1 0 0 1 50 500 Tm <D0C5B7C3BED6> Tj 100 0 Td <3132> Tj T* ET",
        ]),
    )
    .unwrap();
    assert_eq!(
        places(&source),
        ["page 1, line 1: Budget20 25", "page 1, line 2: 信访办公 287,753,510", "page 2, line 1: 信访局 12",]
    );
}

#[test]
fn letters_printed_twice_to_look_bold_are_read_once() {
    let page = "BT /F 10 Tf 50 700 Td (Total) Tj ET BT /F 10 Tf 50.4 700 Td (Total) Tj ET";
    assert_eq!(said(&open("", &pdf_of(&[page])).unwrap()), ["Total"]);
}

#[test]
fn a_page_set_sideways_reads_along_its_lines_and_a_watermark_stands_apart() {
    let page = "BT /F 10 Tf 0 1 -1 0 100 100 Tm (first) Tj 0 1 -1 0 100 300 Tm (line) Tj 0 1 -1 0 120 100 Tm (second) Tj ET \
                BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (secret) Tj ET";
    assert_eq!(said(&open("", &pdf_of(&[page])).unwrap()), ["first line", "second", "secret"]);
}

#[test]
fn codes_without_a_meaning_are_shown_as_such() {
    let bytes = pdf(&[
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Count 1/Kids[3 0 R]>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type0/Encoding/Identity-H>>>>>>>>".to_owned(),
        "<</Length 41>>\nstream\nBT /F 10 Tf 50 700 Td <00410042> Tj ET    \nendstream".to_owned(),
    ]);
    assert_eq!(said(&open("", &bytes).unwrap()), ["\u{FFFD}\u{FFFD}"]);
}

#[test]
fn signs_of_radicals_are_read_as_the_letters_they_look_like() {
    let source = open("", &pdf_of(&["BT /G 10 Tf 50 700 Td <00050004> Tj ET"])).unwrap();
    assert_eq!(said(&source), ["二公"]);
}

#[test]
fn pages_of_pictures_say_so() {
    assert_eq!(open("", &pdf_of(&["", "0 0 10 10 re f"])), Err(Unopened::NoText { pages: 2 }));
    assert!(matches!(open("", b"%PDF-1.4\nrubbish"), Err(Unopened::Damaged { .. })));
}

#[test]
fn forms_that_draw_themselves_end() {
    let form = "/X Do /X Do /X Do /X Do";
    let bytes = pdf(&[
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Count 1/Kids[3 0 R]>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</XObject<</X 4 0 R>>>>>>".to_owned(),
        format!(
            "<</Type/XObject/Subtype/Form/Resources<</XObject<</X 4 0 R>>>>/Length {}>>\nstream\n{form}\nendstream",
            form.len()
        ),
        format!("<</Length {}>>\nstream\n{form}\nendstream", form.len()),
    ]);
    assert_eq!(open("", &bytes), Err(Unopened::Inflates));
}
