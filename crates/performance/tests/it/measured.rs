//! What the cases say, counted by hand.

use crate::office::office;
use affairs::board::{Origin, Sum};
use budget::attainment::ratio::Ratio;
use budget::binding::catalogue::{self, Basis};
use casework::indicators;
use jiff::civil::date;
use performance::{elapsed, measured};

/// Of twelve cases eight went to a unit, two of these came back by an agent's fault and went to another one, four
/// were replied to, all solved.
#[tokio::test]
async fn figures_are_those_counted_by_hand() {
    let office = office();
    office.cases(12).await;
    let store = office.ledger.store();
    let day = date(2026, 11, 14);
    let sums = measured::sums(&**store, day, office.ledger.now()).await.unwrap();
    let parts = |id: &str| (sums[id].numerator_milli, sums[id].denominator_milli);
    assert_eq!(parts("VOLUME"), (12_000, 0));
    assert_eq!(parts("DIRECT"), (0, 12_000));
    assert_eq!(parts("FIRST_DISPATCH"), (6_000, 8_000));
    assert_eq!(parts("AGENT_RETURN"), (2_000, 10_000));
    assert_eq!(parts("RETURN_RATE"), (2_000, 10_000));
    assert_eq!(parts("RESOLVE_REAL"), (4_000, 4_000));
    assert_eq!(parts("REWORK"), (0, 4_000));
    let value = |id: &str| sums[id].measured(id, day).unwrap().value();
    assert_eq!(value("VOLUME"), Some(Ratio::whole(12)));
    assert_eq!(value("FIRST_DISPATCH"), Ratio::new(3, 4));
    assert_eq!(value("X_SUGG_ADOPT"), None, "over nothing there is no value");
    let before = measured::sums(&**store, date(2026, 11, 12), office.ledger.now()).await.unwrap();
    assert_eq!(before["VOLUME"].numerator_milli, 0, "the day they came is not covered");
    let other = measured::sums(&**store, date(2025, 12, 31), office.ledger.now()).await.unwrap();
    assert_eq!(other["VOLUME"].numerator_milli, 0, "another year");
}

#[test]
fn the_catalogue_and_the_cases_speak_of_the_same_formulas() {
    let of_cases = catalogue::all().iter().filter(|formula| formula.computed == Some(Basis::Cases));
    let mut many = 0;
    for formula in of_cases {
        let indicator = indicators::find(&formula.id).unwrap_or_else(|| panic!("{}", formula.id));
        assert_eq!(indicator.version, formula.version, "{}", formula.id);
        let sum = Sum { version: 1, numerator_milli: 1_000, denominator_milli: 2_000, from: Origin::Cases };
        let measured = sum.measured(&formula.id, date(2026, 6, 30)).unwrap();
        let unit = &measured.unit;
        let value = measured.value().unwrap();
        let share = formula.unit == "%";
        assert_eq!(unit, if share { "" } else { &formula.unit }, "{}", formula.id);
        assert_eq!(value, if share { Ratio::new(1, 2).unwrap() } else { Ratio::ONE }, "{}", formula.id);
        many += 1;
    }
    assert_eq!(many, 28);
}

#[test]
fn working_days_are_those_of_the_calendar() {
    let rules = crate::office::rules();
    let of = |day| elapsed(rules.newest(), 2025, day);
    assert_eq!(of(date(2025, 12, 31)).total, 248, "365 days, 52 weekends, holidays and make-up days of 2025");
    assert_eq!(of(date(2024, 12, 31)).worked, 0);
    assert_eq!((of(date(2025, 1, 1)).worked, of(date(2025, 1, 3)).worked), (0, 2));
    assert_eq!(of(date(2026, 3, 1)).worked, 248, "no more than the year has");
}
