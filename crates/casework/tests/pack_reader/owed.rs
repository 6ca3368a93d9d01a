//! `duties.toml` and `aid.toml`: what is looser than the law is a fault, and so is every slip.

use crate::sample::{Sample, lines};
use casework::policy::duty::DutyTerm;
use jiff::civil::date;

const AID: &str = r#"
notice_days = 7
committee_at_least = 5

[[purpose]]
id = "LIVING"
zh = "基本生活困难"
en = "Basic living"

[[post]]
id = "HEAD"
zh = "主要负责人"
en = "Head"

[[budget]]
year = 2026
yuan = 200000
article = "made up"
confidence = "design"
"#;

fn duty(id: &str, term: &str) -> String {
    format!(
        "[[duty]]\nid = \"{id}\"\nzh = \"义务\"\nen = \"a duty\"\nevent = {{ zh = \"事件\", en = \"an event\" }}\n\
         {term}\nroles = [\"supervisor\"]\narticle = \"an article\"\nconfidence = \"verified\"\n"
    )
}

/// What is wrong with a pack that has this duty.
fn faults(text: &str) -> String {
    match Sample::sound().and("base/duties.toml", text).read() {
        Ok(_) => String::new(),
        Err(faults) => lines(&faults),
    }
}

#[test]
fn rule_lk_log_xf_annual_and_the_others_may_be_stricter_and_never_looser() {
    let allowed = [
        ("XF-ANNUAL", "term = \"each_year\""),
        ("LK-BUDGET", "term = \"within\"\nspan = { calendar_days = 10 }"),
        ("LK-VULN", "term = \"within\"\nspan = { hours = 24 }"),
        ("LK-LOG", "term = \"keep\"\nmonths = 12"),
        ("LK-PIA", "term = \"keep\"\nmonths = 60"),
        ("LK-DATA3Y", "term = \"keep\"\nmonths = 36"),
        ("OWN-RULE", "term = \"within\"\nspan = { working_days = 90 }"),
    ];
    for (id, term) in allowed {
        assert_eq!(faults(&duty(id, term)), "", "{id}");
    }
    let looser = [
        ("XF-ANNUAL", "term = \"within\"\nspan = { calendar_days = 700 }", "article 41"),
        ("LK-BUDGET", "term = \"within\"\nspan = { calendar_days = 21 }", "20 calendar days or fewer"),
        ("LK-BUDGET", "term = \"within\"\nspan = { working_days = 5 }", "20 calendar days or fewer"),
        ("LK-VULN", "term = \"within\"\nspan = { hours = 25 }", "24 hours or fewer"),
        ("LK-LOG", "term = \"keep\"\nmonths = 5", "6 months or more"),
        ("LK-PIA", "term = \"keep\"\nmonths = 35", "36 months or more"),
        ("LK-DATA3Y", "term = \"keep\"\nmonths = 35", "36 months or more"),
    ];
    for (id, term, expected) in looser {
        let told = faults(&duty(id, term));
        assert!(told.contains("base/duties.toml:6:8: ") && told.contains(expected), "{id}: {told}");
    }
}

#[test]
fn rule_lk_log_binds_the_audit_too() {
    let keeps = |months: u32| duty("LK-LOG", &format!("term = \"keep\"\nmonths = {months}"));
    assert_eq!(faults(&keeps(60)), "", "five years of audit, five years of logs");
    let told = faults(&keeps(61));
    assert!(told.contains("duties.toml:7:10: logs are kept 61 months, but the audit only 60"), "{told}");
    let row = "[[keep]]\nclass = \"audit_entry\"\nmonths = 5\narticle = \"x\"\nconfidence = \"design\"\n";
    let told = Sample::sound().and("base/duties.toml", keeps(6)).and("base/retention.toml", row).read();
    let told = lines(&told.unwrap_err());
    assert!(told.contains("logs are kept 6 months, but the audit only 5"), "{told}");
}

#[test]
fn slips_in_duties_are_named_where_they_are() {
    let sound = duty("OWN-RULE", "term = \"keep\"\nmonths = 12");
    let slips = [
        ("term = \"keep\"", "term = \"always\"", "duties.toml:6:8: term \"always\" is unknown"),
        ("months = 12", "months = 0", "duties.toml:7:10: months is 0"),
        ("months = 12\n", "", "duties.toml:1:1: months is missing"),
        ("roles = [\"supervisor\"]\n", "", "duties.toml:1:1: roles is missing"),
        ("\"supervisor\"", "\"unit_handler\"", "duties.toml:8:9: unit_handler sees to no duties"),
        ("article = ", "artikel = ", "key \"artikel\" is unknown"),
        ("event = { zh = \"事件\", en = \"an event\" }\n", "", "duties.toml:1:1: event is missing"),
    ];
    for (from, to, expected) in slips {
        assert!(sound.contains(from), "{from}");
        let told = faults(&sound.replacen(from, to, 1));
        assert!(told.contains(expected), "{from} → {to}: {told}");
    }
}

#[test]
fn aid_is_read_and_laid_over_the_pack_below() {
    let over =
        "notice_days = 10\n[[budget]]\nyear = 2026\nyuan = 5\narticle = \"x\"\nconfidence = \"design\"\n";
    let policy = Sample::sound().and("base/aid.toml", AID).and("town/aid.toml", over).newest();
    assert_eq!((policy.aid.notice_days, policy.aid.committee_at_least), (10, 5));
    assert_eq!((policy.aid.budget(2026), policy.aid.budget(2027)), (500, 0));
    assert_eq!((policy.aid.purposes.len(), policy.aid.posts.len()), (1, 1));
    let none = Sample::sound().newest();
    assert_eq!((none.aid.notice_days, none.aid.budget(2026), none.aid.posts.len()), (5, 0, 0));
}

#[test]
fn slips_in_aid_are_named_where_they_are() {
    let slips = [
        ("notice_days = 7", "notice_days = 0", "aid.toml:2:15: notice_days is 0"),
        ("committee_at_least = 5", "committee_at_least = 1", "aid.toml:3:22: committee_at_least is 1"),
        ("yuan = 200000", "yuan = -1", "aid.toml:17:8: yuan is -1"),
        ("year = 2026\n", "", "aid.toml:15:1: year is missing"),
        ("article = ", "artikel = ", "key \"artikel\" is unknown"),
        ("id = \"HEAD\"", "id = \"the head\"", "aid.toml:11:6: id is \"the head\""),
        ("notice_days", "no_petition_days", "key \"no_petition_days\" is unknown"),
    ];
    for (from, to, expected) in slips {
        let told = Sample::sound().and("base/aid.toml", AID.replacen(from, to, 1)).read();
        let told = lines(&told.unwrap_err());
        assert!(told.contains(expected), "{from} → {to}: {told}");
    }
}

#[test]
fn the_national_pack_names_each_duty_the_law_does() {
    let text = include_str!("../../../../packs/national/duties.toml");
    let policy = Sample::sound().and("base/duties.toml", text).newest();
    let terms: Vec<(&str, DutyTerm)> =
        policy.duties.iter().map(|duty| (duty.id.as_str(), duty.term)).collect();
    let days = DutyTerm::Within(almanac::Span::CalendarDays(20));
    let hours = DutyTerm::Within(almanac::Span::Hours(24));
    let kept = |months| DutyTerm::Keep(months);
    assert_eq!(
        terms,
        [
            ("XF-ANNUAL", DutyTerm::EachYear),
            ("LK-BUDGET", days),
            ("LK-VULN", hours),
            ("LK-LOG", kept(6)),
            ("LK-PIA", kept(36)),
            ("LK-DATA3Y", kept(36)),
        ]
    );
    let found = policy.instant(date(2026, 10, 1).at(22, 0, 0, 0));
    let due = policy.duty_due(policy.duty("LK-VULN").unwrap(), found);
    assert_eq!(due, policy.instant(date(2026, 10, 2).at(22, 0, 0, 0)));
}
