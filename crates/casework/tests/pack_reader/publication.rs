//! `publication.toml`: read, laid over the pack below, and slips named where they are.

use crate::sample::Sample;
use casework::policy::publication::IssueKind;

const PLAN: &str =
    "at_least = 12\n[[issue]]\nkind = \"monthly\"\nper_year = 12\narticle = \"x\"\nconfidence = \"design\"\n";

#[test]
fn a_place_may_plan_more_and_keeps_the_rest() {
    let policy = Sample::sound()
        .and("base/publication.toml", PLAN)
        .and("town/publication.toml", "at_least = 30\n")
        .newest();
    assert_eq!(policy.publication.at_least, 30);
    let [monthly] = &policy.publication.issues[..] else { panic!("{:?}", policy.publication) };
    assert_eq!((monthly.kind, monthly.per_year), (IssueKind::Monthly, 12));
    let none = Sample::sound().newest().publication;
    assert_eq!((none.at_least, none.issues.len()), (0, 0));
}

#[test]
fn slips_are_named_where_they_are() {
    let slips = [
        ("at_least = 12", "at_least = -1", "publication.toml:1:12: at_least is -1"),
        ("\"monthly\"", "\"yearly\"", "publication.toml:3:8: kind \"yearly\" is unknown"),
        ("per_year = 12", "per_year = 0", "publication.toml:4:12: per_year is 0"),
        ("per_year", "a_year", "key \"a_year\" is unknown"),
    ];
    for (from, to, expected) in slips {
        let told =
            Sample::sound().and("base/publication.toml", PLAN.replacen(from, to, 1)).read().unwrap_err();
        let told = told.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        assert!(told.contains(expected), "{from} → {to}: {told}");
    }
}
