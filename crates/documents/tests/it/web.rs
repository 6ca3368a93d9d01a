//! Web pages: tables with spans, lines, encodings, and what is not text.

use crate::make::{places, said};
use documents::{Unopened, open};
use encoding_rs::GB18030;

fn page(body: &str) -> Vec<String> {
    said(&open("a.html", format!("<html><body>{body}").as_bytes()).unwrap())
}

#[test]
fn spans_are_unfolded_and_the_first_cell_holds_the_text() {
    let table = "<table><tr><th rowspan=2>项目<th colspan='2'>预算数</tr><tr><td>基本<td>项目</tr>\
                 <tr><td>a<td rowspan=2>1<td>2</tr><tr><td>b<td>3</table>";
    assert_eq!(page(table), ["项目|预算数|", "|基本|项目", "a|1|2", "b||3"]);
    let right = "<table><tr><td>a<td rowspan=0>1</tr><tr><td>b</tr><tr><td>c</tr></table>";
    assert_eq!(page(right), ["a|1", "b|", "c|"]);
}

#[test]
fn other_text_is_lines_and_scripts_are_not_text() {
    let body = "<title>t</title><script>if (a<b) '<p>x</p>'</script><style>p{}</style><!-- c -->\
                <h1>部门  预算</h1><p>一&nbsp;&amp;二<br>三</p><pre>a\nb</pre>end";
    assert_eq!(page(body), ["部门 预算", "一\u{A0}&二", "三", "a", "b", "end"]);
}

#[test]
fn a_table_that_arranges_the_page_is_not_a_table() {
    let body = "<table><tr><td>菜单<td><p>标题</p><table><tr><td>a<td>1</tr></table>页脚</tr></table>\
                <table><tr><td>一<p>二</table>";
    assert_eq!(page(body), ["菜单", "标题", "a|1", "页脚", "一", "二"]);
}

#[test]
fn places_count_tables_and_lines() {
    let source = open("", b"<html><p>x<table><tr><td>a<td>b</table><p>y").unwrap();
    assert_eq!(
        places(&source),
        ["line 1: x", "table 1, row 1, column 1: a", "table 1, row 1, column 2: b", "line 2: y"]
    );
}

#[test]
fn the_stated_encoding_is_used_and_gb18030_is_found_without() {
    for head in [
        "<html><meta charset=\"gb2312\">",
        "<html><meta http-equiv=x content='text/html; charset=GBK'>",
        "<html>",
    ] {
        let text = format!("{head}<p>信访局㐀");
        let (bytes, ..) = GB18030.encode(&text);
        assert_eq!(said(&open("", &bytes).unwrap()), ["信访局㐀"], "{head}");
    }
}

#[test]
fn a_page_called_a_workbook_is_a_page() {
    let bytes = b"\n<table border=1><tr><td>a</td><td>b</td></tr></table>";
    assert_eq!(said(&open("export.xls", bytes).unwrap()), ["a|b"]);
}

#[test]
fn nesting_and_endless_tags_are_refused() {
    let nested = format!("<html>{}", "<table><tr><td>".repeat(300));
    assert_eq!(open("", nested.as_bytes()), Err(Unopened::TooDeep));
    let endless = format!("<html><p {}>", "a ".repeat(30_000));
    assert!(matches!(open("", endless.as_bytes()), Err(Unopened::Damaged { .. })));
}
