//! Every indicator row of the five budgets binds as a person would bind it, and nothing is guessed.

use crate::rows::{self, Row, shared, target};
use budget::binding::catalogue::{self, Basis};
use budget::binding::{Binding, RuleFault, RuleSet, bind};
use budget::target::{Goal, Operator};
use std::collections::{BTreeMap, BTreeSet};

fn told(binding: &Binding) -> String {
    match binding {
        Binding::Formula { formula, .. } => format!("formula:{}", formula.id),
        Binding::Manual { id, .. } => format!("manual:{id}"),
        Binding::NotMeasured { reason } => format!("not_measured:{reason}"),
        Binding::Open => "open".to_owned(),
    }
}

#[test]
fn every_row_of_the_five_budgets_is_bound_as_expected() {
    let rows = rows::all();
    for row in &rows {
        assert_eq!(told(&bind(&row.target())), row.binds, "{}: {}", row.seed, row.name);
    }
    let count = |prefix: &str| rows.iter().filter(|row| row.binds.starts_with(prefix)).count();
    assert_eq!((rows.len(), count("formula"), count("manual"), count("not_measured")), (152, 62, 62, 28));
}

#[test]
fn the_rows_stand_in_the_published_texts() {
    let Some(folder) = shared("seeds") else { return };
    let mut texts = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap();
        let text = std::fs::read_to_string(file.path()).unwrap();
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        texts.insert(file.file_name().to_string_lossy()[..3].to_owned(), text);
    }
    for row in rows::all() {
        let name: String = row.name.chars().filter(|c| !c.is_whitespace()).collect();
        assert!(texts[&row.seed].contains(&name), "{} has no {name}", row.seed);
    }
}

#[test]
fn weights_and_own_points_add_up_as_printed() {
    let sums = |seed: &str, of: fn(&Row) -> Option<u32>| -> u32 {
        rows::all().iter().filter(|row| row.seed == seed).filter_map(of).sum()
    };
    assert_eq!(sums("002", |row| row.weight), 20_000, "two forms");
    assert_eq!(sums("003", |row| row.weight), 30_000, "three forms");
    assert_eq!(sums("003", |row| row.score), 9_500 + 9_700 + 9_400);
}

#[test]
fn what_no_rule_knows_stays_open() {
    let mut row = target(Operator::AtLeast, "95", "%");
    for name in ["知晓程度", "热线接通", "满意"] {
        name.clone_into(&mut row.name);
        assert_eq!(bind(&row), Binding::Open, "{name}");
    }
    "热线接通率".clone_into(&mut row.name);
    assert_eq!(told(&bind(&row)), "formula:CONNECT_RATE");
    "件".clone_into(&mut row.unit);
    assert_eq!(bind(&row), Binding::Open, "a rate is not counted in matters");
    row.unit.clear();
    assert_eq!(bind(&row), Binding::Open, "a number without a unit may be anything");
}

#[test]
fn rules_that_disagree_leave_the_row_open() {
    let mut row = target(Operator::AtLeast, "95", "%");
    "接通率和有责退单率".clone_into(&mut row.name);
    assert_eq!(bind(&row), Binding::Open);
    "15秒接通率".clone_into(&mut row.name);
    assert_eq!(told(&bind(&row)), "formula:SL15", "the narrower name excludes the wider rule");
}

#[test]
fn what_is_refused_is_refused_in_any_wording() {
    let mut row = target(Operator::Above, "20", "人次");
    for (name, reason) in [
        ("驻外劝阻人次", "interception"),
        ("驻点值守天数和接待来访群众人次", "interception"),
        ("信访稳定率", "stability_control"),
        ("集体访下降率", "fewer_petitions"),
    ] {
        name.clone_into(&mut row.name);
        assert_eq!(told(&bind(&row)), format!("not_measured:{reason}"));
    }
}

#[test]
fn a_row_is_read_as_its_form_means_it() {
    let read = |seed: &str, name: &str| {
        let rows = rows::all();
        let row = rows.iter().find(|row| row.seed == seed && row.name == name).unwrap().target();
        let read = bind(&row).read(&row);
        (read.operator, read.unit)
    };
    assert_eq!(read("001", "全年12345热线平台受理量"), (Operator::About, "百万件".to_owned()));
    assert_eq!(read("002", "人工受理数量"), (Operator::AtLeast, "万件".to_owned()));
    assert_eq!(read("002", "法律专席"), (Operator::Equal, "席位".to_owned()), "eight desks are eight");
    assert_eq!(read("003", "预算执行率"), (Operator::AtLeast, "%".to_owned()), "99 % is no failure");
    assert_eq!(read("004", "解决信访积案"), (Operator::AtLeast, "件".to_owned()));
    assert_eq!(read("001", "话务员有责退单率"), (Operator::Below, "%".to_owned()));
}

#[test]
fn a_sign_that_is_printed_stays() {
    let mut row = target(Operator::About, "30", "件");
    "解决信访积案".clone_into(&mut row.name);
    for operator in [Operator::About, Operator::Below, Operator::Above] {
        row.operator = operator;
        assert_eq!(bind(&row).read(&row).operator, operator);
    }
}

#[test]
fn a_row_in_words_binds_by_its_name() {
    let mut row = target(Operator::Qualitative, "0", "");
    "预算资金到位情况".clone_into(&mut row.name);
    row.goal = Goal::Words("足额到位".to_owned());
    assert_eq!(told(&bind(&row)), "formula:B_FUND");
}

#[test]
fn the_catalogue_is_that_of_the_field_notes() {
    let ids: BTreeSet<_> = catalogue::all().iter().map(|formula| formula.id.as_str()).collect();
    assert_eq!((ids.len(), catalogue::all().len()), (62, 62));
    let Some(path) = shared("field/kpis.json") else { return };
    let notes: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let expected: BTreeSet<_> =
        notes["kpis"].as_array().unwrap().iter().map(|kpi| kpi["id"].as_str().unwrap()).collect();
    assert_eq!(ids, expected);
}

/// What casework computes stands in its source as `share("ID", …)` and `count("ID", …)`.
#[test]
fn the_catalogue_knows_what_is_computed_from_cases() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../casework/src/indicators");
    let mut computed = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for opening in ["    share(\"", "    count(\""] {
            let ids = text.split(opening).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
            computed.extend(ids);
        }
    }
    assert!(computed.remove("X_BATCHES"), "visits, however many came together: no budget asks for them");
    let known = catalogue::all().iter().filter(|formula| formula.computed == Some(Basis::Cases));
    assert_eq!(known.map(|formula| formula.id.clone()).collect::<BTreeSet<_>>(), computed);
}

#[test]
fn what_is_not_computed_yet_asks_for_an_entry() {
    let rows = rows::all();
    let needs = |name: &str| {
        let row = rows.iter().find(|row| row.name == name).unwrap();
        bind(&row.target()).needs_entry()
    };
    assert!(needs("受理单质量差错率"), "there is a formula, but nothing computes it yet");
    assert!(needs("购置办公设备"));
    assert!(!needs("预算执行率"));
    assert!(!needs("驻汉值守天数"), "what is not measured is not entered either");
}

#[test]
fn rules_that_say_nothing_are_refused() {
    let parse = |rule: &str| RuleSet::parse(&format!("refused = []\n[[rule]]\n{rule}")).unwrap_err();
    assert_eq!(parse("formula = \"ONTIME\"\nhas = []"), RuleFault::Empty);
    assert_eq!(parse("formula = \"ONTIME\"\nhas = [\"\"]"), RuleFault::Empty);
    assert_eq!(parse("has = [\"率\"]"), RuleFault::Kind("率".to_owned()));
    assert_eq!(parse("manual = \"X\"\nhas = [\"率\"]"), RuleFault::Kind("率".to_owned()), "no evidence");
    let unknown = RuleFault::Formula { has: "率".to_owned(), id: "NONE".to_owned() };
    assert_eq!(parse("formula = \"NONE\"\nhas = [\"率\"]"), unknown);
    assert!(matches!(parse("fromula = \"ONTIME\"\nhas = [\"率\"]"), RuleFault::Form(_)));
}
