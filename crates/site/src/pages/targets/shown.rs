//! Rows of a board as people read them: what was promised, what came of it, how that is known, and what is to be
//! expected. Green is only what was measured and met; a word and a shape stand beside every colour.

use super::written::{number, percent, with_unit};
use crate::locale::Translator;
use budget::attainment::board::BoardRow;
use budget::attainment::evaluation::Evaluation;
use budget::attainment::forecast::Reason;
use budget::attainment::ratio::Ratio;
use budget::attainment::{Found, How, Unfit, Verdict};
use budget::binding::Binding;
use budget::binding::catalogue::{self, Basis};
use budget::target::{Goal, Operator, Target};
use serde::Serialize;

/// A goal form.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    pub project: String,
    pub rows: Vec<Row>,
    pub points: String,
}

/// A row of it.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub levels: String,
    pub name: String,
    pub href: String,
    pub goal: String,
    pub notes: Vec<String>,
    pub value: String,
    pub cases: String,
    pub drill: String,
    pub source: String,
    pub verdict: String,
    pub class: &'static str,
    pub shape: &'static str,
    pub ratio: String,
    pub standing: String,
    pub why: String,
    pub weight: String,
    pub points: String,
}

/// Where names and values lead; nowhere in public.
#[derive(Clone, Debug, Default)]
pub(crate) struct Links {
    /// Rows lie below this.
    pub rows: Option<String>,
    /// The period of figures, as a query.
    pub period: Option<String>,
    /// The year whose account, bulletins and quarters may be read.
    pub year: Option<i16>,
    /// Whether meetings may be read.
    pub meetings: bool,
}

/// The forms with their rows in the order of the book.
pub(crate) fn forms(
    t: &Translator,
    rows: &[BoardRow],
    unfit: &[Option<Unfit>],
    evaluations: &[(String, Evaluation)],
    links: &Links,
) -> Vec<Form> {
    let form = |((project, places), (_, evaluation)): ((String, Vec<usize>), &(String, Evaluation))| {
        let one = |(nth, place): (usize, &usize)| {
            let points = evaluation.rows.get(nth).copied().flatten();
            let odd = unfit.get(*place).and_then(Option::as_ref);
            Some(shown(t, rows.get(*place)?, odd, points, *place, links))
        };
        let rows = places.iter().enumerate().filter_map(one).collect();
        Form { project, rows, points: points(t, evaluation) }
    };
    affairs::board::forms(rows).into_iter().zip(evaluations).map(form).collect()
}

fn points(t: &Translator, evaluation: &Evaluation) -> String {
    if let (Some(total), Some(grade)) = (evaluation.total, &evaluation.grade) {
        let said = t.say("targets-total").with("total", number(total));
        return said.with("grade", t.name("targets-grade", grade)).to_string();
    }
    let said = t.say("targets-earned").with("earned", number(evaluation.earned));
    let mut said = said.with("out", number(evaluation.out_of)).to_string();
    if evaluation.execution.is_none() {
        said.push(' ');
        said.push_str(&t.say("targets-execution-open").to_string());
    }
    said
}

/// One row; `place` is its place in the book from 0.
pub(crate) fn shown(
    t: &Translator,
    row: &BoardRow,
    unfit: Option<&Unfit>,
    points: Option<Ratio>,
    place: usize,
    links: &Links,
) -> Row {
    let (target, attainment) = (&row.target, &row.attainment);
    let read = row.binding.read(target);
    let value = attainment.value.map(|value| with_unit(value, &read.unit));
    let (class, shape) = dress(row);
    let (cases, drill) = value.as_ref().and_then(|_| drill(t, row, links)).unwrap_or_default();
    let expected = row.forecast.expected.map(|value| with_unit(value, &read.unit));
    Row {
        levels: levels(target),
        name: target.name.clone(),
        href: links.rows.as_ref().map(|rows| format!("{rows}/{}", place + 1)).unwrap_or_default(),
        goal: goal(target),
        notes: notes(t, row, &read),
        cases,
        drill,
        value: value.unwrap_or_else(|| "—".to_owned()),
        source: source(t, row, unfit),
        verdict: t.name("targets-verdict", &verdict(row)),
        class,
        shape,
        ratio: attainment.ratio.map(percent).unwrap_or_default(),
        standing: standing(t, row),
        why: why(t, row, expected),
        weight: target
            .weight
            .map(|weight| format!("{}%", number(Ratio::percent(weight))))
            .unwrap_or_default(),
        points: points.map(number).unwrap_or_default(),
    }
}

/// 产出指标 · 数量.
fn levels(target: &Target) -> String {
    let levels = [&target.level_one, &target.level_two];
    let said: Vec<&str> = levels.into_iter().map(String::as_str).filter(|level| !level.is_empty()).collect();
    said.join(" · ")
}

/// How it stands; a value far above what was planned is not "about" it.
fn verdict(row: &BoardRow) -> String {
    match row.attainment.verdict {
        Verdict::About if row.attainment.must_explain => "above".to_owned(),
        verdict => code(verdict),
    }
}

fn dress(row: &BoardRow) -> (&'static str, &'static str) {
    let measured = matches!(row.found, Found::Measured(_));
    match row.attainment.verdict {
        Verdict::Met if measured => ("met", "✓"),
        Verdict::Met => ("", "✓"),
        Verdict::About if row.attainment.must_explain => ("", "↑"),
        Verdict::About => ("", "≈"),
        Verdict::NotMet => ("late", "✕"),
        Verdict::NeedsJudgement => ("soon", "?"),
        Verdict::NotMeasured => ("", "–"),
    }
}

/// The goal as the form prints it.
pub(crate) fn goal(target: &Target) -> String {
    match &target.goal {
        Goal::Words(words) => words.clone(),
        Goal::Number(decimal) => {
            let value = Ratio::of(*decimal).map(|value| with_unit(value, &target.unit));
            format!("{} {}", sign(target.operator), value.unwrap_or_default()).trim().to_owned()
        }
    }
}

fn sign(operator: Operator) -> &'static str {
    match operator {
        Operator::AtLeast => "≥",
        Operator::AtMost => "≤",
        Operator::Equal => "=",
        Operator::Above => ">",
        Operator::Below => "<",
        Operator::About => "≈",
        Operator::Qualitative => "",
    }
}

/// How the form is read where it leaves something unsaid, and what else to know.
fn notes(t: &Translator, row: &BoardRow, read: &Target) -> Vec<String> {
    let mut notes = Vec::new();
    if read.operator != row.target.operator {
        notes.push(t.say("targets-read-as").with("sign", sign(read.operator)).to_string());
    }
    if let Some(remark) = row.binding.reading().and_then(|reading| reading.remark.as_ref()) {
        notes.push(t.name("targets-remark", remark));
    }
    if row.attainment.must_explain {
        notes.push(t.say("targets-must-explain").to_string());
    }
    notes
}

/// What lies behind the value, and what that is called.
fn drill(t: &Translator, row: &BoardRow, links: &Links) -> Option<(String, String)> {
    let Found::Measured(measured) = &row.found else { return None };
    let How::Formula { id, .. } = &measured.how else { return None };
    let year = links.year.map(|year| year.to_string());
    let (href, key) = match basis(id)? {
        Basis::Cases => (format!("/work/indicators/{id}{}", links.period.as_ref()?), "targets-cases"),
        Basis::Execution => (format!("/work/execution/{}", year?), "targets-drill-account"),
        Basis::Contract => year.map(|_| ("/work/contract".to_owned(), "targets-drill-contract"))?,
        Basis::Bulletins => year.map(|_| ("/work/bulletins".to_owned(), "targets-drill-bulletins"))?,
        Basis::Meetings if links.meetings => ("/work/meetings".to_owned(), "targets-drill-meetings"),
        Basis::Meetings => return None,
    };
    Some((href, t.say(key).to_string()))
}

/// What a formula is computed from.
fn basis(id: &str) -> Option<Basis> {
    catalogue::find(id)?.computed
}

/// How it is known, or why it is not.
fn source(t: &Translator, row: &BoardRow, unfit: Option<&Unfit>) -> String {
    if let Some(unfit) = unfit {
        return misfit(t, unfit);
    }
    match (&row.found, &row.binding) {
        (Found::Measured(measured), _) => match &measured.how {
            How::Formula { id, .. } if measured.value().is_none() => absent(t, id, id),
            How::Formula { id, .. } => computed(t, id),
            How::Manual { evidence } if is_handle(evidence) => t.say("targets-by-words").to_string(),
            How::Manual { evidence } => t.say("targets-by-hand").with("evidence", evidence).to_string(),
        },
        (Found::Judged(judged), _) => {
            let said = t.say("targets-judged").with("band", t.name("targets-band", &judged.band));
            said.with("percent", judged.percent).to_string()
        }
        (Found::Nothing, binding) => nothing(t, binding),
    }
}

/// What a value was computed from.
fn computed(t: &Translator, id: &str) -> String {
    let key = match basis(id) {
        Some(Basis::Execution) => "targets-by-account",
        Some(Basis::Contract) => "targets-by-contract",
        Some(Basis::Bulletins) => "targets-by-bulletins",
        Some(Basis::Meetings) => "targets-by-meetings",
        Some(Basis::Cases) | None => "targets-by-formula",
    };
    t.say(key).with("name", measure(t, id, id)).to_string()
}

/// What there is nothing of yet to compute a value from.
fn absent(t: &Translator, id: &str, catalogued: &str) -> String {
    let key = match basis(id) {
        Some(Basis::Execution) => "targets-no-account",
        Some(Basis::Contract) => "targets-no-quarter",
        Some(Basis::Bulletins | Basis::Meetings) => return computed(t, id),
        Some(Basis::Cases) | None => "targets-no-cases",
    };
    t.say(key).with("name", measure(t, id, catalogued)).to_string()
}

fn nothing(t: &Translator, binding: &Binding) -> String {
    match binding {
        Binding::NotMeasured { reason } => {
            let why = t.name("budget-refused", reason);
            t.say("targets-public-money").with("why", why).to_string()
        }
        Binding::Open => t.say("budget-binding-open").to_string(),
        Binding::Formula { formula, .. } if formula.computed.is_some() => absent(t, &formula.id, &formula.zh),
        Binding::Formula { formula, .. } => {
            t.say("targets-to-enter").with("name", measure(t, &formula.id, &formula.zh)).to_string()
        }
        Binding::Manual { evidence, .. } => {
            t.say("targets-awaits").with("what", t.name("budget-evidence", evidence)).to_string()
        }
    }
}

/// Why a value cannot be set against the row.
fn misfit(t: &Translator, unfit: &Unfit) -> String {
    match unfit {
        Unfit::Unit(units) => {
            let said = t.say("targets-unit-differs").with("from", or_none(t, &units.from));
            said.with("to", or_none(t, &units.to)).to_string()
        }
        Unfit::Band { .. } => t.name("targets-fault", "band"),
        Unfit::Refused { .. } => t.name("targets-fault", "refused"),
        Unfit::Open => t.name("targets-fault", "open"),
        Unfit::OtherIndicator { .. } | Unfit::Computed { .. } => t.name("targets-fault", "computed"),
        Unfit::NoEvidence => t.name("targets-fault", "no_evidence"),
    }
}

fn or_none(t: &Translator, unit: &str) -> String {
    if unit.is_empty() { t.say("targets-no-unit").to_string() } else { unit.to_owned() }
}

/// The name of an indicator; those that are not computed from cases have that of the catalogue.
pub(crate) fn measure(t: &Translator, id: &str, catalogued: &str) -> String {
    let computed = casework::indicators::find(id).is_some();
    if computed { t.name("indicator", id) } else { catalogued.to_owned() }
}

fn standing(t: &Translator, row: &BoardRow) -> String {
    let said = t.name("targets-standing", &code(row.forecast.standing));
    let told = !matches!(row.forecast.reason, Reason::NotMeasured | Reason::NeedsJudgement);
    if told { said } else { String::new() }
}

fn why(t: &Translator, row: &BoardRow, expected: Option<String>) -> String {
    let reason = row.forecast.reason;
    if matches!(reason, Reason::NotMeasured | Reason::NeedsJudgement) {
        return String::new();
    }
    let said = t.say(&format!("targets-why-{}", code(reason).replace('_', "-")));
    said.with("expected", expected.unwrap_or_default()).to_string()
}

/// Evidence without a number of a file is the handle of the words: those stay inside.
fn is_handle(evidence: &str) -> bool {
    evidence.len() == 32 && evidence.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The code of a coded thing.
pub(crate) fn code(thing: impl Serialize) -> String {
    match serde_json::to_value(thing) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}
