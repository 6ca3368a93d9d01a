//! The months as open data: one row a month and indicator, exact to the thousandth.

use super::{current, months};
use crate::problem::Problem;
use crate::visitor::Visitor;
use axum::Json;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use budget::target::Decimal;
use documents::write::{Audience, Sheet, Value, csv};
use serde::Serialize;

const HEAD: [&str; 9] =
    ["month", "indicator", "name", "formula_version", "numerator", "denominator", "value", "unit", "as_of"];
/// Digits after the point.
const SCALE: u8 = 3;

/// A figure of a month. Numbers are texts so that no program rounds them.
#[derive(Serialize)]
struct Row {
    month: String,
    indicator: String,
    name: String,
    formula_version: u32,
    numerator: String,
    denominator: Option<String>,
    value: Option<String>,
    unit: &'static str,
    as_of: String,
    #[serde(skip)]
    exact: (i64, Option<i64>, Option<i64>),
}

async fn rows(visitor: &Visitor) -> Result<Vec<Row>, Problem> {
    let mut rows = Vec::new();
    for (from, file) in months(&visitor.app).await? {
        let Some((_, version)) = current(&file) else { continue };
        for figure in &version.numbers.figures {
            let denominator = figure.is_share.then_some(figure.denominator_milli);
            rows.push(Row {
                month: from.strftime("%Y-%m").to_string(),
                indicator: figure.indicator.clone(),
                name: visitor.t.name("indicator", &figure.indicator),
                formula_version: figure.version,
                numerator: exact(figure.numerator_milli).written(),
                denominator: denominator.map(|milli| exact(milli).written()),
                value: figure.value_milli.map(|milli| exact(milli).written()),
                unit: if figure.is_share { "%" } else { "1" },
                as_of: version.numbers.as_of.to_string(),
                exact: (figure.numerator_milli, denominator, figure.value_milli),
            });
        }
    }
    Ok(rows)
}

fn exact(milli: i64) -> Value {
    Value::Number(Decimal { units: milli, scale: SCALE })
}

/// `GET /results.json`
pub(crate) async fn as_json(visitor: Visitor) -> Result<Response, Problem> {
    Ok(Json(rows(&visitor).await?).into_response())
}

/// `GET /results.csv`
pub(crate) async fn as_csv(visitor: Visitor) -> Result<Response, Problem> {
    let number = |milli: Option<i64>| milli.map_or(Value::Blank, exact);
    let cells = |row: Row| {
        let (numerator, denominator, value) = row.exact;
        vec![
            Value::Text(row.month),
            Value::Text(row.indicator),
            Value::Text(row.name),
            Value::Text(row.formula_version.to_string()),
            exact(numerator),
            number(denominator),
            number(value),
            Value::Text(row.unit.to_owned()),
            Value::Text(row.as_of),
        ]
    };
    let sheet = Sheet {
        name: "results".to_owned(),
        head: HEAD.map(str::to_owned).to_vec(),
        rows: rows(&visitor).await?.into_iter().map(cells).collect(),
    };
    let bytes = csv(&sheet, Audience::Offices).map_err(|fault| Problem::Fault(fault.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"results.csv\""),
    ];
    Ok((headers, bytes).into_response())
}
