//! The account of a year as files: its lines as CSV, its lines and vouchers as a workbook.

use super::year::{Shown, Voucher, lines, total, vouchers};
use super::{Found, found};
use crate::App;
use crate::locale::Translator;
use crate::problem::Problem;
use crate::session::Staff;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use budget::execution::{Act, Sums};
use budget::money::{Fen, Unit};
use documents::write::{self, Audience, Sheet, Unwritten, Value};

/// The type of a workbook.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// `GET /work/execution/{id}/account.csv`
pub async fn csv(
    State(app): State<App>,
    staff: Staff,
    Path(year): Path<String>,
) -> Result<Response, Problem> {
    let found = found(&app, &staff, &year).await?;
    let bytes = write::csv(&lines_sheet(&staff.visitor.t, &found)?, Audience::Offices);
    let name = format!("execution-{}.csv", found.file.affair.year);
    attachment(&name, "text/csv; charset=utf-8", bytes)
}

/// `GET /work/execution/{id}/account.xlsx`
pub async fn xlsx(
    State(app): State<App>,
    staff: Staff,
    Path(year): Path<String>,
) -> Result<Response, Problem> {
    let found = found(&app, &staff, &year).await?;
    let t = &staff.visitor.t;
    let vouchers = vouchers(&app, &staff, &found).await?;
    let sheets = [lines_sheet(t, &found)?, vouchers_sheet(t, &found, vouchers)];
    workbook(&format!("execution-{}.xlsx", found.file.affair.year), &sheets)
}

/// A table of values to be kept, as office programs open it.
pub(in super::super) fn csv_file(name: &str, sheet: &Sheet) -> Result<Response, Problem> {
    attachment(name, "text/csv; charset=utf-8", write::csv(sheet, Audience::Offices))
}

/// A workbook to be kept.
pub(in super::super) fn workbook(name: &str, sheets: &[Sheet]) -> Result<Response, Problem> {
    attachment(name, XLSX, write::xlsx(sheets))
}

fn attachment(name: &str, kind: &str, bytes: Result<Vec<u8>, Unwritten>) -> Result<Response, Problem> {
    let bytes = bytes.map_err(|fault| Problem::Fault(fault.to_string()))?;
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, bytes).into_response())
}

fn heads(t: &Translator, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| t.say(&format!("account-head-{key}")).to_string()).collect()
}

fn lines_sheet(t: &Translator, found: &Found) -> Result<Sheet, Problem> {
    let head = heads(
        t,
        &["project", "line", "purposes", "appropriated", "committed", "paid", "left", "rate", "warnings"],
    );
    let mut rows = Vec::new();
    for (line, shown) in found.file.affair.lines.iter().zip(lines(t, found)?) {
        rows.push(line_row(shown, found.line(&line.of.id)?));
    }
    rows.push(line_row(total(t, found)?, found.total()?));
    Ok(Sheet { name: t.say("account-title").to_string(), head, rows })
}

fn line_row(shown: Shown, sums: Sums) -> Vec<Value> {
    let money = |amount: Fen| Value::Money(amount, Unit::Yuan);
    let mut row = [shown.project, shown.name, shown.purposes].map(Value::Text).to_vec();
    row.extend([sums.appropriated, sums.committed, sums.paid, sums.available()].map(money));
    row.push(Value::Text(shown.rate));
    row.push(Value::Text(shown.warnings.join("; ")));
    row
}

fn vouchers_sheet(t: &Translator, found: &Found, vouchers: Vec<Voucher>) -> Sheet {
    let head = heads(t, &["day", "voucher", "act", "on", "amount", "what-for", "by"]);
    let amount = |number: &str| {
        let entry = found.drawn.account.entries().iter().find(|entry| entry.voucher == number);
        match entry.map(|entry| &entry.act) {
            Some(Act::Appropriate { amount, .. } | Act::Commit { amount, .. } | Act::Pay { amount, .. }) => {
                Value::Money(*amount, Unit::Yuan)
            }
            Some(Act::Release { .. }) | None => Value::Blank,
        }
    };
    let row = |one: Voucher| {
        let amount = amount(&one.number);
        let mut row = [one.day, one.number, one.act, one.on].map(Value::Text).to_vec();
        row.push(amount);
        row.extend([one.what_for, one.by].map(Value::Text));
        row
    };
    let rows = vouchers.into_iter().map(row).collect();
    Sheet { name: t.say("account-vouchers").to_string(), head, rows }
}
