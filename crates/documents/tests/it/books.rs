//! Workbooks: what a cell shows, where it stands, how exact it is.

use crate::make::{archive, ods, places, said, xls, xlsx, xlsx_sheet};
use budget::source::Block;
use documents::{Unopened, open};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

fn shown(number: f64, format: &str) -> String {
    let mut book = Workbook::new();
    let format = Format::new().set_num_format(format);
    book.add_worksheet().write_number_with_format(0, 0, number, &format).unwrap();
    said(&open("a.xlsx", &book.save_to_buffer().unwrap()).unwrap()).join("\n")
}

#[test]
fn numbers_have_no_artefacts_of_binary_fractions() {
    assert_eq!(shown(0.1 + 0.2, "General"), "0.3");
    assert_eq!(shown(1.0 - 0.9, "General"), "0.1");
    assert_eq!(shown(173_840_331.0, "General"), "173840331");
    assert_eq!(shown(1e20, "General"), "100000000000000000000");
    assert_eq!(shown(-1.5e-7, "General"), "-0.00000015");
    assert_eq!(shown(0.0, "General"), "0");
    assert_eq!(shown(-0.0, "0.00"), "0.00");
    assert_eq!(shown(123_456_789.123_456, "General"), "123456789.123456");
}

#[test]
fn a_number_has_the_decimals_its_cell_shows_and_no_less_than_it_is_stored_with() {
    assert_eq!(shown(1234.5, "#,##0.00"), "1234.50");
    assert_eq!(shown(1234.567, "0.00"), "1234.567");
    assert_eq!(shown(0.956, "0.00%"), "95.60%");
    assert_eq!(shown(0.07, "0%"), "7%");
    assert_eq!(shown(3.0, "000"), "003");
    assert_eq!(shown(20.0, "0.0_);[Red]\\(0.0\\)"), "20.0");
    assert_eq!(shown(0.25, "# ?/?"), "0.25");
    assert_eq!(shown(12000.0, "0.00E+00"), "12000");
}

#[test]
fn dates_are_written_as_iso_has_them() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let moment = ExcelDateTime::parse_from_str("2025-01-31 08:30:00").unwrap();
    let day = ExcelDateTime::from_ymd(2025, 1, 31).unwrap();
    sheet.write_with_format(0, 0, &day, &Format::new().set_num_format("yyyy\"年\"m\"月\"d\"日\"")).unwrap();
    sheet.write_with_format(0, 1, &moment, &Format::new().set_num_format("yyyy-mm-dd hh:mm")).unwrap();
    sheet.write_with_format(0, 2, 1.5, &Format::new().set_num_format("[h]:mm:ss")).unwrap();
    let source = open("", &book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(said(&source), ["2025-01-31|2025-01-31T08:30:00|36:00:00"]);
}

#[test]
fn every_cell_keeps_its_sheet_row_and_column() {
    let mut book = Workbook::new();
    let first = book.add_worksheet().set_name("收支总表").unwrap();
    first.merge_range(1, 1, 2, 2, "合计", &Format::new()).unwrap();
    first.write(4, 3, 7).unwrap();
    book.add_worksheet().set_name("空").unwrap();
    book.add_worksheet().set_name("三公").unwrap().write(0, 0, true).unwrap();
    let source = open("a.xlsx", &book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(
        places(&source),
        [
            "sheet 收支总表, row 2, column 2: 合计",
            "sheet 收支总表, row 5, column 4: 7",
            "sheet 三公, row 1, column 1: TRUE",
        ]
    );
    let Block::Table(rows) = &source.blocks[0] else { panic!("a sheet is a table") };
    assert_eq!(rows.iter().map(Vec::len).collect::<Vec<_>>(), [4, 4]);
    assert_eq!(rows[0][2].place.to_string(), "sheet 收支总表, row 2, column 3");
}

#[test]
fn a_book_of_before_2007_opens() {
    let source = open("old", &xls("信访局", 0.1 + 0.2)).unwrap();
    assert_eq!(places(&source), ["sheet S, row 2, column 2: 信访局", "sheet S, row 2, column 3: 0.3"]);
}

#[test]
fn an_open_document_opens() {
    let bytes = ods(r#"<table:table table:name="T">
        <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
        <table:table-row>
          <table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>项目</text:p><text:p>名称</text:p></table:table-cell>
          <table:table-cell office:value-type="float" office:value="1234.5"><text:p>1,234.50</text:p></table:table-cell>
          <table:table-cell office:value-type="percentage" office:value="0.956"><text:p>95.60%</text:p></table:table-cell>
          <table:table-cell office:value-type="date" office:date-value="2025-01-31"><text:p>1&amp;31</text:p></table:table-cell>
        </table:table-row>
        <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
        </table:table>"#);
    let source = open("a.ods", &bytes).unwrap();
    assert_eq!(said(&source), ["项目\n名称|项目\n名称|1234.50|95.60%|2025-01-31"]);
    assert_eq!(places(&source)[2], "sheet T, row 3, column 3: 1234.50");
}

#[test]
fn a_repeated_row_is_each_time_a_row() {
    let bytes = ods(r#"<table:table table:name="T"><table:table-row table:number-rows-repeated="3">
        <table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>
        </table:table-row></table:table>"#);
    assert_eq!(places(&open("", &bytes).unwrap()).last().unwrap(), "sheet T, row 3, column 1: 1");
}

#[test]
fn a_protected_book_says_so() {
    let manifest = b"<manifest><encryption-data/></manifest>";
    let bytes = archive(&[("META-INF/manifest.xml", manifest), ("content.xml", b"rubbish")]);
    assert_eq!(open("a.ods", &bytes), Err(Unopened::Locked));
}

#[test]
fn a_damaged_book_says_what_is_wrong() {
    let fault = open("a.xlsx", &xlsx("<row><c><v>1</v>")).unwrap_err();
    assert!(fault.to_string().starts_with("the XLSX file is damaged ("), "{fault}");
}

#[test]
fn cells_without_addresses_follow_each_other() {
    let source =
        open("", &xlsx("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")).unwrap();
    assert_eq!(said(&source), ["1|2", "3|"]);
}

#[test]
fn a_book_that_says_what_is_not_so_of_its_parts_is_damaged() {
    let mut bytes = xls("a", 1.0);
    // Where the table of sectors lies: nowhere.
    bytes[76..80].fill(0xFF);
    assert!(matches!(open("a.xls", &bytes), Err(Unopened::Damaged { .. })));
    // The corners of the sheet in the wrong order. Only with checks of overflow does the library panic.
    let sheet = r#"<dimension ref="B2:A1"/><sheetData><row><c><v>1</v></c></row></sheetData>"#;
    let opened = open("a.xlsx", &xlsx_sheet(sheet));
    assert!(matches!(opened, Ok(_) | Err(Unopened::Damaged { .. })), "{opened:?}");
}

#[test]
fn a_book_that_says_it_is_larger_than_it_can_be_is_refused_before_room_is_made() {
    let sound = xls("a", 1.0);
    // The record of B2: its column, from the third to the last there can be.
    let mut wide = sound.clone();
    let column = wide.windows(6).position(|window| window == [1, 0, 2, 0, 0, 0]).unwrap() + 2;
    wide[column + 1] = 0xFF;
    assert_eq!(open("a.xls", &wide), Err(Unopened::TooManyCells));
    let strings = br#"<sst uniqueCount="55555555555"/>"#;
    let bytes = archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", strings)]);
    let fault = open("a.xlsx", &bytes).unwrap_err();
    assert!(fault.to_string().contains("it says it has 55555555555 strings"), "{fault}");
}
