//! Workbooks: numbers are numbers, words are never formulas.

use super::{Sheet, Unwritten, Value, digits};
use budget::target::Decimal;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// What a workbook keeps of a number; longer ones are written as text, so that no digit is lost.
const DIGITS: usize = 15;

/// Sheets as a workbook.
///
/// # Errors
/// A sheet has a name or a size that workbooks do not take.
pub fn xlsx(sheets: &[Sheet]) -> Result<Vec<u8>, Unwritten> {
    let mut book = Workbook::new();
    // Without one the library writes the time of day.
    let date = ExcelDateTime::from_ymd(2000, 1, 1).map_err(Unwritten::assembly)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&date));
    for sheet in sheets {
        fill(book.add_worksheet(), sheet)
            .map_err(|fault| Unwritten::Sheet { sheet: sheet.name.clone(), what: fault.to_string() })?;
    }
    book.save_to_buffer().map_err(Unwritten::assembly)
}

fn fill(into: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    into.set_name(&sheet.name)?;
    let bold = Format::new().set_bold();
    for (column, name) in (0..).zip(&sheet.head) {
        into.write_string_with_format(0, column, name, &bold)?;
    }
    into.set_freeze_panes(1, 0)?;
    for (row, values) in (1..).zip(&sheet.rows) {
        for (column, value) in (0..).zip(values) {
            write(into, row, column, value)?;
        }
    }
    Ok(())
}

fn write(into: &mut Worksheet, row: u32, column: u16, value: &Value) -> Result<(), XlsxError> {
    let text = value.written();
    let Some(number) = exact(value) else {
        if !text.is_empty() {
            into.write_string(row, column, text)?;
        }
        return Ok(());
    };
    let decimals = text.trim_end_matches('%').split_once('.').map_or(0, |(_, part)| part.len());
    let whole = if matches!(value, Value::Money(..)) { "#,##0" } else { "0" };
    let point = if decimals > 0 { "." } else { "" };
    let percent = if matches!(value, Value::Percent(_)) { "%" } else { "" };
    let format = Format::new().set_num_format(format!("{whole}{point}{}{percent}", "0".repeat(decimals)));
    into.write_number_with_format(row, column, number, &format)?;
    Ok(())
}

/// The number of a cell, if a workbook can keep all its digits.
fn exact(value: &Value) -> Option<f64> {
    let text = match value {
        Value::Blank | Value::Text(_) => return None,
        Value::Percent(number) => digits(Decimal { scale: number.scale.checked_add(2)?, ..*number }),
        number => number.written(),
    };
    let significant = text.chars().filter(char::is_ascii_digit).skip_while(|digit| *digit == '0').count();
    (significant <= DIGITS).then(|| text.parse().ok()).flatten()
}
