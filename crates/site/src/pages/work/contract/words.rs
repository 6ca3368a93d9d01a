//! The operator's contract in words: formulas, points, grades, and why a step was not taken. The core knows codes; a
//! pack may use codes of its own, and those are shown as they stand.

use crate::App;
use crate::locale::Translator;
use crate::problem::Problem;
use affairs::AffairFault as _;
use affairs::contract::{ContractQuarter, ContractRefusal};
use budget::attainment::ratio::Ratio;
use budget::contract::ContractFault;
use budget::contract::terms::{Band, Item};
use budget::money::Fen;
use ledger::StoreFault;
use ledger::affairs::{AffairFailure, Stepped};

/// What a quarter comes to, in words.
pub(super) struct Outcome {
    /// Of a hundred, or a dash.
    pub points: String,
    /// The grade, or a dash.
    pub grade: String,
    /// Share of the fee.
    pub share: String,
    /// Of the fee, in yuan.
    pub payable: String,
}

/// A statement that does not fit its own terms.
pub(super) fn broken(fault: &ContractFault) -> StoreFault {
    StoreFault::Broken(format!("a statement that does not hold: {fault}"))
}

/// Year and quarter.
pub(in crate::pages::work) fn title(t: &Translator, quarter: &ContractQuarter) -> String {
    let number = t.name("contract-quarter", &quarter.number.to_string());
    t.say("contract-of-quarter").with("year", quarter.year.to_string()).with("quarter", number).to_string()
}

/// Points, grade and money.
pub(super) fn outcome(t: &Translator, told: &budget::contract::Outcome, money: fn(Fen) -> String) -> Outcome {
    let dash = || "—".to_owned();
    let share = told.payable_share.and_then(|share| Ratio::new(i128::from(share), 100));
    Outcome {
        points: told.points.map_or_else(dash, number),
        grade: told.grade.as_ref().map_or_else(dash, |grade| known(t, "contract-grade", grade)),
        share: share.map_or_else(dash, |share| t.say("percent").with("value", number(share)).to_string()),
        payable: told.payable.map_or_else(dash, money),
    }
}

/// A number with no more decimals than it needs, at most two.
pub(super) fn number(number: Ratio) -> String {
    let written = number.written(2);
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The name of a code, or the code itself where no language has one.
pub(super) fn known(t: &Translator, noun: &str, code: &str) -> String {
    let key = format!("{noun}-{}", code.replace('_', "-").to_ascii_lowercase());
    if t.has(&key) { t.say(&key).to_string() } else { code.to_owned() }
}

/// The name of an item: as the pack's targets have it, else as indicators are called, else its id.
pub(super) fn item(app: &App, t: &Translator, id: &str) -> String {
    let target = app.policy().targets.iter().find(|target| target.indicator == id);
    let named = || known(t, "indicator", id);
    match target {
        Some(target) => target.names.of(t.lang()).to_owned(),
        None if named() != id => named(),
        None => known(t, "contract-item", id),
    }
}

/// How points are earned.
pub(super) fn formula(t: &Translator, item: &Item) -> String {
    let unit = item.unit.as_str();
    if let Some(line) = item.line {
        let said = t.say("contract-formula-line").with("baseline", number(line.baseline.0));
        let said = said.with("goal", number(line.goal.0)).with("unit", unit);
        return said.with("points", number(item.weight.0)).to_string();
    }
    let band = |band: &Band| {
        let (sign, bound) = match (band.at_least, band.at_most) {
            (Some(least), _) => ("≥", least),
            (None, Some(most)) => ("≤", most),
            (None, None) => return String::new(),
        };
        let said = t.say("contract-formula-band").with("sign", sign).with("bound", number(bound.0));
        said.with("unit", unit).with("points", number(band.points.0)).to_string()
    };
    item.bands.iter().map(band).collect::<Vec<_>>().join(&t.say("contract-formula-then").to_string())
}

/// Why a step was not taken, with the day or the count that says why.
pub(super) fn refused(
    t: &Translator,
    tried: Result<Stepped, AffairFailure<ContractRefusal>>,
) -> Result<Option<String>, Problem> {
    match tried {
        Ok(_) => Ok(None),
        Err(AffairFailure::Refused(refusal)) => {
            let why = t.name("contract-fault", refusal.code());
            let day =
                refusal.day.map(|day| t.say("contract-until").with("day", t.date_long(day)).to_string());
            let count = refusal.count.map(|count| t.say("contract-count").with("count", count).to_string());
            Ok(Some([Some(why), day, count].into_iter().flatten().collect::<Vec<_>>().join(" ")))
        }
        Err(AffairFailure::Unknown) => Err(Problem::NotFound),
        Err(AffairFailure::KeyReused) => Err(Problem::KeyReused),
        Err(AffairFailure::Store(fault)) => Err(fault.into()),
    }
}
