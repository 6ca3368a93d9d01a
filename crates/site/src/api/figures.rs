//! Figures, and the cases behind them.

use super::trouble::{Failed, Misuse, field};
use crate::App;
use crate::desk::figures::{self, Figure, Span, decimal};
use crate::desk::sight;
use crate::problem::Problem;
use crate::session::Staff;
use axum::Json;
use axum::extract::{Path, Query, State};
use casework::{Right, UnitId};
use jiff::civil::Date;
use ledger::projection::CaseRow;
use ledger::store::{Behind, CaseCut};
use serde::Deserialize;
use serde_json::{Value, json};

const PAGE: u32 = 100;

/// Which days, whose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    from: Option<Date>,
    through: Option<Date>,
    unit: Option<String>,
    cursor: Option<String>,
    #[serde(rename = "lang")]
    _lang: Option<String>,
}

type Sent = Result<Query<Asked>, axum::extract::rejection::QueryRejection>;

fn span(app: &App, staff: &Staff, asked: &Asked) -> Result<Span, Failed> {
    staff.need(Right::SeeFigures)?;
    let month = Span::month_of(app.policy(), app.now());
    let asked_for = asked.unit.as_deref().map(UnitId::new);
    if let Some(unit) = asked_for.as_ref().filter(|unit| !app.policy().units.contains_key(*unit)) {
        tracing::debug!(%unit, "figures of an unknown unit");
        return Err(field(&staff.visitor.t, "unit"));
    }
    if staff.role.is_of_unit() && asked_for.is_some() && asked_for != staff.actor.unit {
        return Err(Problem::NotFound.into());
    }
    Ok(Span {
        from: asked.from.unwrap_or(month.from),
        through: asked.through.unwrap_or(month.through),
        unit: staff.actor.unit.clone().or(asked_for),
        cut: CaseCut::default(),
    })
}

/// `GET /api/v1/indicators`.
pub async fn table(State(app): State<App>, staff: Staff, asked: Sent) -> Result<Json<Value>, Failed> {
    let Query(asked) = asked.map_err(|_| Misuse::Page.said(&staff.visitor.t))?;
    let span = span(&app, &staff, &asked)?;
    let figures = figures::table(&**app.ledger.store(), app.policy(), &span, app.now()).await?;
    let rows: Vec<Value> = figures.iter().map(|figure| row(&staff, figure)).collect();
    Ok(Json(json!({ "from": span.from, "through": span.through, "unit": span.unit, "indicators": rows })))
}

fn row(staff: &Staff, figure: &Figure) -> Value {
    let t = &staff.visitor.t;
    let sums = figure.sums;
    let formula = figure.indicator.map(|indicator| {
        let key = indicator.id.replace('_', "-").to_ascii_lowercase();
        t.say(&format!("indicator-{key}-formula")).to_string()
    });
    let target = figure.target.as_ref().map(|target| {
        json!({
            "operator": target.operator,
            "value": decimal(target.value_milli),
            "unit": target.unit,
            "year": target.year,
            "source": target.source.of(t.lang()),
        })
    });
    json!({
        "id": figure.id,
        "name": figure.names().map_or_else(|| t.name("indicator", &figure.id), |n| n.of(t.lang()).to_owned()),
        "formula": formula,
        "version": figure.indicator.map(|indicator| indicator.version),
        "measure": if figure.is_share() { "percent" } else { "count" },
        "numerator": sums.map(|sums| decimal(sums.numerator_milli)),
        "denominator": sums.filter(|_| figure.is_share()).map(|sums| decimal(sums.denominator_milli)),
        "value": figure.value_milli().map(decimal),
        "target": target,
        "met": figure.met(),
    })
}

/// `GET /api/v1/indicators/{id}/cases`.
pub async fn cases(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    asked: Sent,
) -> Result<Json<Value>, Failed> {
    let Query(asked) = asked.map_err(|_| Misuse::Page.said(&staff.visitor.t))?;
    let span = span(&app, &staff, &asked)?;
    let indicator = casework::indicators::find(&id).ok_or(Problem::NotFound)?;
    let query = span.query(indicator.id, app.now());
    let after = asked.cursor.as_deref().and_then(|cursor| cursor.parse().ok());
    let (behind, next) = sight::behind(&app.ledger, &staff.actor, &query, after, PAGE).await?;
    let next = next.map(|last| last.to_string());
    let line = |(behind, row): &(Behind, CaseRow)| {
        json!({
            "number": row.number,
            "day": behind.day,
            "numerator": decimal(behind.numerator_milli),
            "denominator": decimal(behind.denominator_milli),
        })
    };
    let shown: Vec<Value> = behind.iter().map(line).collect();
    Ok(Json(json!({ "id": indicator.id, "cases": shown, "next": next })))
}
