//! Every field an application for aid and its way can hold, in one list that is read in review. A field that
//! is not in it does not exist; one that ties aid to giving something up must never be in it.

use crate::world::text;
use affairs::aid::{Origin, Step, Votes};
use casework::CaseId;
use jiff::civil::date;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// One of each. The match has no other arm: a new step does not compile until it stands here.
fn every() -> Vec<Step> {
    let nth = 1;
    let votes = Votes { granting: 1, refusing: 1, abstaining: 1 };
    let steps = vec![
        Step::Opened { year: 2026 },
        Step::Applied {
            nth,
            case: CaseId(1),
            purpose: "P".into(),
            need: text("a"),
            origin: Origin::Requester,
        },
        Step::Verified { nth, finding: text("a") },
        Step::Decided { nth, amount: Some(1), members: vec!["HEAD".into()], votes, reasons: text("a") },
        Step::Announced { nth, initial: text("a"), area: "990101".into(), through: date(2026, 1, 1) },
        Step::Reconsidered { nth, reason: text("a") },
        Step::Paid { nth, voucher: "V".into(), day: date(2026, 1, 1), amount: 1 },
        Step::Reviewed { nth, finding: text("a") },
        Step::Closed { nth },
        Step::Withdrawn { nth },
    ];
    let known = |step: &Step| match step {
        Step::Opened { year: _ } => 0,
        Step::Applied { nth: _, case: _, purpose: _, need: _, origin: _ } => 1,
        Step::Verified { nth: _, finding: _ } => 2,
        Step::Decided { nth: _, amount: _, members: _, votes: _, reasons: _ } => 3,
        Step::Announced { nth: _, initial: _, area: _, through: _ } => 4,
        Step::Reconsidered { nth: _, reason: _ } => 5,
        Step::Paid { nth: _, voucher: _, day: _, amount: _ } => 6,
        Step::Reviewed { nth: _, finding: _ } => 7,
        Step::Closed { nth: _ } => 8,
        Step::Withdrawn { nth: _ } => 9,
    };
    assert_eq!(steps.iter().map(known).collect::<BTreeSet<_>>().len(), 10);
    steps
}

fn fields(value: &Value, under: &str, into: &mut BTreeSet<String>) {
    let Value::Object(object) = value else { return };
    for (key, value) in object.iter().filter(|(key, _)| *key != "step") {
        let name = format!("{under}.{key}");
        if !matches!(value, Value::Object(inner) if !inner.contains_key("digest")) {
            into.insert(name.clone());
        }
        if key == "votes" {
            fields(value, &name, into);
        }
    }
}

#[test]
fn no_field_of_aid_can_hold_a_promise() {
    let mut all = BTreeSet::new();
    for step in every() {
        let json = serde_json::to_value(&step).unwrap();
        let name = json["step"].as_str().unwrap().to_owned();
        all.insert(name.clone());
        fields(&json, &name, &mut all);
    }
    let list = all.iter().fold(String::new(), |list, field| list + field + "\n");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/care/aid_fields.txt");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &list).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(&path).unwrap_or_default(),
        list,
        "aid has another field: is it right?"
    );
    for word in [
        "promise",
        "pledge",
        "undertak",
        "condition",
        "waive",
        "cease",
        "settle",
        "petition",
        "behav",
        "state",
    ] {
        assert!(!list.contains(word), "{word} among the fields of aid:\n{list}");
    }
}
