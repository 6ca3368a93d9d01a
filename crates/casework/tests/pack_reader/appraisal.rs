//! `appraisal.toml`: units are compared by shares of cases done well, and by nothing that fewer petitions would win.

use crate::sample::{Sample, lines};
use casework::indicators::{self, Measure};
use casework::policy::appraisal::AppraisalRules;
use casework::policy::{Section, diff};

const RULES: &str = r#"
indicators = ["ONTIME", "SAT_RATE"]
decisive = "ONTIME"
reference_months = 6
category_digits = 4
minimum_cases = 20
minimum_coverage_percent = 40
objection_days = 3
"#;

fn told(text: &str) -> String {
    match Sample::sound().and("base/appraisal.toml", text).read() {
        Ok(_) => String::new(),
        Err(faults) => lines(&faults),
    }
}

#[test]
fn it_is_read_and_laid_over_the_pack_below() {
    let over = "indicators = [\"SOLVE_BJ\"]\ndecisive = \"SOLVE_BJ\"\nminimum_cases = 10\n";
    let sample = Sample::sound().and("base/appraisal.toml", RULES);
    let below = sample.newest();
    let rules = sample.and("town/appraisal.toml", over).newest().appraisal;
    assert_eq!((rules.indicators, rules.decisive), (vec!["SOLVE_BJ".to_owned()], "SOLVE_BJ".to_owned()));
    assert_eq!((rules.reference_months, rules.category_digits, rules.objection_days), (6, 4, 3));
    assert_eq!((rules.minimum_cases, rules.minimum_coverage_percent), (10, 40));
    assert_eq!(below.appraisal.indicators, ["ONTIME", "SAT_RATE"]);
    let none = Sample::sound().newest().appraisal;
    assert_eq!(none, AppraisalRules::default());
    assert!(!none.are_given() && below.appraisal.are_given());
}

#[test]
fn a_count_is_refused_and_says_why() {
    let mut counts = 0;
    for indicator in indicators::all().iter().filter(|one| one.measure == Measure::Count) {
        let text = RULES.replace("SAT_RATE", indicator.id);
        let why = format!("appraisal.toml:2:14: {} counts cases", indicator.id);
        let told = told(&text);
        assert!(told.contains(&why) && told.contains("never by how many or how few petitions"), "{told}");
        counts += 1;
    }
    assert!(counts > 4, "there are counts to be refused");
}

#[test]
fn a_share_that_is_not_the_units_own_doing_is_refused() {
    for id in ["RETURN_RATE", "REWORK", "EXTEND_RATE", "DIRECT", "RESOLVE_REAL"] {
        let told = told(&RULES.replace("SAT_RATE", id));
        let why = format!("appraisal.toml:2:14: {id} is not a share of cases that a unit did well");
        assert!(told.contains(&why) && told.contains("one of ONTIME, "), "{told}");
    }
}

#[test]
fn slips_are_named_where_they_are() {
    let slips = [
        ("\"SAT_RATE\"", "\"NICENESS\"", "appraisal.toml:2:25: indicators \"NICENESS\" is unknown"),
        ("\"SAT_RATE\"", "\"ONTIME\"", "appraisal.toml:2:25: indicators \"ONTIME\" a second time"),
        ("decisive = \"ONTIME\"\n", "", "appraisal.toml:2:14: decisive is missing"),
        (
            "decisive = \"ONTIME\"",
            "decisive = \"SOLVE_BJ\"",
            "appraisal.toml:3:12: decisive \"SOLVE_BJ\" is not",
        ),
        ("indicators = [\"ONTIME\", \"SAT_RATE\"]\n", "", "decisive \"ONTIME\" is not compared"),
        ("reference_months = 6", "reference_months = 0", "appraisal.toml:4:20: reference_months is 0"),
        ("category_digits = 4", "category_digits = 3", "appraisal.toml:5:19: category_digits is odd"),
        ("minimum_cases = 20", "minimum_cases = 9", "appraisal.toml:6:17: minimum_cases is 9"),
        ("minimum_coverage_percent = 40", "minimum_coverage_percent = 0", "minimum_coverage_percent is 0"),
        ("objection_days = 3", "objection_days = 0", "appraisal.toml:8:18: objection_days is 0"),
        ("minimum_cases", "fewest_petitions", "key \"fewest_petitions\" is unknown"),
    ];
    for (from, to, expected) in slips {
        assert!(RULES.contains(from), "{from}");
        let told = told(&RULES.replacen(from, to, 1));
        assert!(told.contains(expected), "{from} → {to}: {told}");
    }
}

#[test]
fn a_changed_guard_is_told() {
    let sample = Sample::sound().and("base/appraisal.toml", RULES);
    let edited = sample.clone().with("base/appraisal.toml", "minimum_cases = 20", "minimum_cases = 25");
    let told = diff(&sample.newest(), &edited.newest());
    let told: Vec<_> = told.iter().map(|change| (change.what, change.id.as_str())).collect();
    assert_eq!(told, [(Section::Appraisal, "minimum_cases")]);
}

#[test]
fn the_national_pack_compares_by_shares_alone() {
    let text = include_str!("../../../../packs/national/appraisal.toml");
    let rules = Sample::sound().and("base/appraisal.toml", text).newest().appraisal;
    assert_eq!((rules.indicators.len(), rules.decisive.as_str()), (3, "SOLVE_BJ"));
    assert!(rules.indicators.iter().all(|id| indicators::find(id).unwrap().compares_units()));
}
