//! The sheet of a quarter as a workbook: the result, every row, and the terms it was reckoned by.

use super::super::execution::workbook;
use super::sheet::{Whole, told};
use super::{found, words};
use crate::App;
use crate::locale::Translator;
use crate::problem::Problem;
use crate::session::Staff;
use affairs::Affair as _;
use affairs::contract::ContractQuarter;
use axum::extract::{Path, State};
use axum::response::Response;
use budget::money::{Fen, Unit};
use documents::write::{Sheet, Value};

/// `GET /work/contract/{id}/sheet.xlsx`
pub async fn xlsx(State(app): State<App>, staff: Staff, Path(id): Path<String>) -> Result<Response, Problem> {
    let file = found(&app, &staff, &id).await?;
    let (t, quarter) = (&staff.visitor.t, &file.affair);
    let all = told(&app, &staff, quarter).await?;
    let sheets = [result(t, quarter, &all)?, rows(t, &all), happened(t, &all), terms(t, quarter)];
    workbook(&format!("contract-{}-{}.xlsx", quarter.year, quarter.number), &sheets)
}

fn say(t: &Translator, key: &str) -> String {
    t.say(key).to_string()
}

fn texts<const N: usize>(cells: [String; N]) -> Vec<Value> {
    cells.map(Value::Text).to_vec()
}

fn result(t: &Translator, quarter: &ContractQuarter, all: &Whole) -> Result<Sheet, Problem> {
    let sheet = quarter.sheet().map_err(|fault| words::broken(&fault))?;
    let money = |amount: Option<Fen>| amount.map_or(Value::Blank, |fen| Value::Money(fen, Unit::Yuan));
    let row =
        |key: &str, told: &str, decided: &str| texts([say(t, key), told.to_owned(), decided.to_owned()]);
    let mut rows = vec![
        row("contract-points", &all.told.points, &all.decided.points),
        row("contract-deducted", &all.off[0], &all.off[1]),
        row("contract-grade", &all.told.grade, &all.decided.grade),
        row("contract-share", &all.told.share, &all.decided.share),
        vec![
            Value::Text(say(t, "contract-payable")),
            money(sheet.told.payable),
            money(sheet.decided.payable),
        ],
        vec![Value::Text(say(t, "contract-fee")), Value::Money(quarter.fee, Unit::Yuan), Value::Blank],
        texts([say(t, "affair-status"), t.name("contract-standing", quarter.status())]),
    ];
    rows.extend(all.signed.iter().cloned().map(texts));
    let head = [words::title(t, quarter), say(t, "contract-as-told"), say(t, "contract-as-decided")];
    Ok(Sheet { name: say(t, "contract-result"), head: head.to_vec(), rows })
}

fn rows(t: &Translator, all: &Whole) -> Sheet {
    let head = ["item", "formula", "weight", "observed", "source", "points", "decided"];
    let row = |one: &super::sheet::Row| {
        let decided = if one.decided.is_empty() { one.points.clone() } else { one.decided.clone() };
        let (name, formula, weight) = (one.name.clone(), one.formula.clone(), one.weight.clone());
        texts([name, formula, weight, one.observed.clone(), one.source.clone(), one.points.clone(), decided])
    };
    let head = head.iter().map(|key| say(t, &format!("contract-head-{key}"))).collect();
    Sheet { name: say(t, "contract-items"), head, rows: all.rows.iter().map(row).collect() }
}

fn happened(t: &Translator, all: &Whole) -> Sheet {
    let head = ["what", "day", "evidence", "costs"].map(|key| say(t, &format!("contract-head-{key}")));
    let incident = |one: &super::sheet::Happened| {
        texts([one.name.clone(), one.day.clone(), one.evidence.clone(), one.costs.clone()])
    };
    let appeal = |one: &super::sheet::Appealed| {
        let about = t.say("contract-appeal-about").with("about", one.about.as_str()).to_string();
        texts([about, String::new(), one.letter.clone(), one.verdict.clone()])
    };
    let rows = all.happened.iter().map(incident).chain(all.appeals.iter().map(appeal)).collect();
    Sheet { name: say(t, "contract-happened"), head: head.to_vec(), rows }
}

fn terms(t: &Translator, quarter: &ContractQuarter) -> Sheet {
    let rows = quarter.text.lines().map(|line| texts([line.to_owned()])).collect();
    Sheet { name: say(t, "contract-terms"), head: vec![quarter.terms.name.clone()], rows }
}
