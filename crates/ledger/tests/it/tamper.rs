//! Someone with the whole database in their hands, but without the key and the anchor: whatever they do
//! to it is noticed, and told by the number of the case they did it to.

mod attacks;
mod town;

use attacks::{Attack, attacks};
use ledger::log::verify::Wrong;
use std::collections::BTreeSet;
use town::{Town, attacked};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_ways_to_tamper_are_all_noticed() {
    let town = Town::built().await;
    let attacks = attacks(&town);
    let names: BTreeSet<&str> = attacks.iter().map(|attack| attack.name.as_str()).collect();
    assert_eq!(names.len(), attacks.len(), "every way is another one");
    assert!(attacks.len() >= 200, "{}", attacks.len());
    assert_eq!(town.verified(&town.copy("untouched")).await.alarms, vec![], "a clean book raises no alarm");
    let mut unnoticed = Vec::new();
    let mut kinds = BTreeSet::new();
    for attack in &attacks {
        if let Some(why) = noticed(&town, attack, &mut kinds).await {
            unnoticed.push(format!("{}: {why}", attack.name));
        }
    }
    assert!(unnoticed.is_empty(), "{} of {}:\n{}", unnoticed.len(), attacks.len(), unnoticed.join("\n"));
    let silent: Vec<Wrong> = Wrong::ALL.into_iter().filter(|wrong| !kinds.contains(wrong)).collect();
    assert_eq!(silent, vec![], "kinds of alarm that no attack raised");
    eprintln!("{} of {} attacks noticed", attacks.len(), attacks.len());
}

/// Why an attack was not noticed as it should be; `None` if it was.
async fn noticed(town: &Town, attack: &Attack, kinds: &mut BTreeSet<Wrong>) -> Option<String> {
    let file = town.copy("attacked");
    attacked(&file, &attack.statements).await;
    let report = town.verified(&file).await;
    kinds.extend(report.alarms.iter().map(|alarm| alarm.wrong));
    if report.alarms.is_empty() {
        return Some("no alarm".to_owned());
    }
    let number = attack.case.as_ref()?;
    let named = report.alarms.iter().any(|alarm| alarm.number == *number);
    (!named).then(|| format!("{number} is not named in {:?}", report.alarms))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tampering_with_postgres_is_noticed_as_well() {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    let town = Town::on(&url).await;
    assert_eq!(town.verified(&url).await.alarms, vec![]);
    let steps = [
        "UPDATE fact SET by_id = 'someone' WHERE case_id = 3 AND version = 1",
        "DELETE FROM fact WHERE case_id = 5 AND version = 2",
        "UPDATE fact SET at = at - 86400000000 WHERE case_id = 6",
        "INSERT INTO fact SELECT office, case_id, 99, at, by_id, by_role, by_unit, policy, what, body \
         FROM fact WHERE case_id = 2 AND version = 1",
        "UPDATE paper SET body = body || '.' WHERE case_id = 4",
        "DELETE FROM log_leaf WHERE case_id = 1 AND version = 1",
    ];
    let mut before = 0;
    for step in steps {
        attacked(&url, &[step.to_owned()]).await;
        let alarms = town.verified(&url).await.wrong;
        assert!(alarms > before, "{step}: {alarms}");
        before = alarms;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rolled_back_database_stops_the_log_instead_of_forking_it() {
    let town = Town::built().await;
    let rollback =
        attacks(&town).into_iter().find(|attack| attack.name.starts_with("roll everything")).unwrap();
    let file = town.copy("rolled-back");
    attacked(&file, &rollback.statements).await;
    let refused = town.goes_on(&file).await.unwrap_err().to_string();
    assert!(refused.contains("anchored"), "{refused}");
}
