//! 绩效自评表: a frozen version as a workbook and as a printed form, each goal form in the columns of the national one.

use super::{Found, found, version::version};
use crate::App;
use crate::affair::{Texts, handles};
use crate::locale::Translator;
use crate::pages::targets::shown::{self, Form, Links};
use crate::pages::targets::written::decimal;
use crate::pages::targets::{covers, log};
use crate::problem::Problem;
use crate::session::Staff;
use affairs::board::Version;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use budget::target::Target;
use casework::Right;
use casework::personal::Sealed;
use documents::write::{Sheet, Value, xlsx};
use papers::PressFault;
use papers::report::{Block, Column, Report, Section, Table};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Names of the columns as wording keys, whether numbers stand in them, and how wide they print.
const HEADS: [(&str, bool, u16); 8] = [
    ("one", false, 3),
    ("two", false, 3),
    ("three", false, 7),
    ("goal", false, 5),
    ("value", false, 7),
    ("weight", true, 2),
    ("points", true, 2),
    ("reason", false, 6),
];
/// Letters a sheet's name may have beside its number.
const NAME: usize = 24;

/// A goal form, cell by cell.
struct Filled {
    project: String,
    rows: Vec<[String; 8]>,
    sum: String,
}

/// `GET /work/targets/{year}/versions/{nth}/sheet.xlsx`
pub async fn download(
    State(app): State<App>,
    staff: Staff,
    Path((year, step)): Path<(String, String)>,
) -> Result<Response, Problem> {
    staff.need(Right::SeeBudget)?;
    let found = found(&app, &year).await?;
    let version = version(&found, &step)?;
    let (t, filled) = (&staff.visitor.t, filled(&app, &staff, &found, version).await?);
    let sheets: Vec<Sheet> = (1..).zip(&filled).map(|(nth, one)| sheet(t, nth, one)).collect();
    let bytes = xlsx(&sheets).map_err(|fault| Problem::Fault(fault.to_string()))?;
    let media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(file(&found, version, media, "xlsx", bytes))
}

/// `GET /work/targets/{year}/versions/{nth}/sheet.pdf`
pub async fn print(
    State(app): State<App>,
    staff: Staff,
    Path((year, step)): Path<(String, String)>,
) -> Result<Response, Problem> {
    staff.need(Right::SeeBudget)?;
    let found = found(&app, &year).await?;
    let version = version(&found, &step)?;
    let filled = filled(&app, &staff, &found, version).await?;
    let report = report(&app, &staff, version, filled);
    let press =
        app.settings.press.clone().ok_or_else(|| Problem::Unprintable(PressFault::NoFont.to_string()))?;
    let printing = Arc::clone(&press);
    let printed = tokio::task::spawn_blocking(move || printing.print_report(&report)).await;
    let printed = printed.map_err(|fault| Problem::Fault(fault.to_string()))?;
    let printed = printed.map_err(|fault| Problem::Unprintable(fault.to_string()))?;
    Ok(file(&found, version, "application/pdf", "pdf", printed.pdf))
}

fn file(found: &Found, version: &Version, media: &str, ending: &str, bytes: Vec<u8>) -> Response {
    let name = format!("attachment; filename=\"targets-{}-{}.{ending}\"", found.year, version.frozen.step);
    let headers = [(header::CONTENT_TYPE, media.to_owned()), (header::CONTENT_DISPOSITION, name)];
    (headers, bytes).into_response()
}

/// Why rows came out otherwise than planned, as it was explained before the version was frozen, by row from 1.
async fn reasons(app: &App, found: &Found, version: &Version) -> Result<BTreeMap<u32, String>, Problem> {
    let board = found.board();
    let mut last: BTreeMap<u32, &Sealed> = BTreeMap::new();
    for (nth, notes) in &board.explained {
        let before = notes.iter().rev().find(|note| note.step < version.frozen.step);
        last.extend(before.map(|note| (*nth, &note.what)));
    }
    let texts = Texts::of(app, handles(last.values().copied())).await?;
    Ok(last.into_iter().map(|(nth, sealed)| (nth, texts.text(sealed))).collect())
}

async fn filled(app: &App, staff: &Staff, found: &Found, version: &Version) -> Result<Vec<Filled>, Problem> {
    let (frozen, reasons) = (&version.frozen.what, reasons(app, found, version).await?);
    let forms = shown::forms(&staff.visitor.t, &frozen.rows, &[], &frozen.evaluations, &Links::default());
    let one = |(form, (_, places)): (Form, (String, Vec<usize>))| {
        let row = |(place, row): (&usize, &shown::Row)| {
            let nth = u32::try_from(place + 1).unwrap_or(u32::MAX);
            let target = frozen.rows.get(*place).map(|row| &row.target);
            cells(target, row, reasons.get(&nth).cloned().unwrap_or_default())
        };
        let rows = places.iter().zip(&form.rows).map(row).collect();
        Filled { rows, project: form.project, sum: form.points }
    };
    Ok(forms.into_iter().zip(affairs::board::forms(&frozen.rows)).map(one).collect())
}

fn cells(target: Option<&Target>, row: &shown::Row, reason: String) -> [String; 8] {
    let level = |of: fn(&Target) -> &String| target.map(of).cloned().unwrap_or_default();
    [
        level(|target| &target.level_one),
        level(|target| &target.level_two),
        row.name.clone(),
        row.goal.clone(),
        if row.value == "—" { row.source.clone() } else { row.value.clone() },
        row.weight.trim_end_matches('%').to_owned(),
        row.points.clone(),
        reason,
    ]
}

fn sheet(t: &Translator, nth: usize, filled: &Filled) -> Sheet {
    let head = HEADS.iter().map(|(head, ..)| t.say(&format!("targets-sheet-{head}")).to_string()).collect();
    let value = |(cell, (_, number, _)): (&String, &(&str, bool, u16))| match decimal(cell) {
        Some(decimal) if *number => Value::Number(decimal),
        _ if cell.is_empty() => Value::Blank,
        _ => Value::Text(cell.clone()),
    };
    let row = |row: &[String; 8]| row.iter().zip(&HEADS).map(value).collect();
    let mut rows: Vec<Vec<Value>> = filled.rows.iter().map(row).collect();
    let sum = t.say("targets-sheet-sum").to_string();
    rows.push(vec![Value::Text(sum), Value::Text(filled.sum.clone())]);
    Sheet { name: name(nth, &filled.project), head, rows }
}

/// What a workbook takes as the name of a sheet.
fn name(nth: usize, project: &str) -> String {
    let plain = project.chars().filter(|letter| !"[]:*?/\\'".contains(*letter));
    let short: String = plain.take(NAME).collect();
    format!("{nth} {short}").trim().to_owned()
}

fn report(app: &App, staff: &Staff, version: &Version, filled: Vec<Filled>) -> Report {
    let (t, policy, frozen) = (&staff.visitor.t, app.policy(), &version.frozen.what);
    let column = |(head, number, weight): &(&str, bool, u16)| {
        let name = t.say(&format!("targets-sheet-{head}")).to_string();
        if *number { Column::numbers(name, *weight) } else { Column::words(name, *weight) }
    };
    let section = |one: Filled| {
        let columns = HEADS.iter().map(column).collect();
        let rows = one.rows.into_iter().map(Vec::from).collect();
        let table = Table { caption: String::new(), columns, rows };
        Section { heading: one.project, blocks: vec![Block::Table(table), Block::note(one.sum)] }
    };
    let office = policy.office.names.of(t.lang()).to_owned();
    Report {
        masthead: String::new(),
        title: t.name("targets-occasion", frozen.occasion.code()),
        lines: vec![format!("{office} · {}", covers(&staff.visitor, frozen))],
        sections: filled.into_iter().map(section).collect(),
        foot: vec![log(&staff.visitor, frozen)],
        office,
        date: policy.local(version.frozen.at).date(),
        is_wide: true,
        lang: t.lang().get(..2).unwrap_or("zh").to_owned(),
    }
}
