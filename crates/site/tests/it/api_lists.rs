//! Lists page by page without losing or repeating a case; figures lead to their cases.

use crate::office::{complaint, office};
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[tokio::test]
async fn paging_loses_nothing_and_repeats_nothing() {
    let office = office().await;
    let agent = office.token("agent").await;
    let mut registered = BTreeSet::new();
    for _ in 0..23 {
        registered.insert(office.case(&agent, &complaint()).await);
    }
    let dispatcher = office.token("dispatcher").await;
    let (mut seen, mut cursor, mut pages) = (Vec::new(), String::new(), 0);
    loop {
        let page =
            office.get(&dispatcher, &format!("/api/v1/cases?queue=to-check&limit=5{cursor}")).await.is(200);
        seen.extend(
            page.body["cases"].as_array().unwrap().iter().map(|c| c["number"].as_str().unwrap().to_owned()),
        );
        pages += 1;
        match page.body["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(pages, 5);
    assert_eq!(seen.len(), 23);
    assert_eq!(seen.into_iter().collect::<BTreeSet<_>>(), registered);
    let queues = office.get(&dispatcher, "/api/v1/queues").await.is(200).body;
    let of = |name: &str| {
        queues["queues"].as_array().unwrap().iter().find(|q| q["queue"] == name).unwrap().clone()
    };
    assert_eq!(of("to-check")["count"], 23);
    assert_eq!(of("to-check")["states"]["registered"], 23);
    assert_eq!(of("sent-back")["count"], 0);
}

#[tokio::test]
async fn figures_lead_to_their_cases_and_missing_ones_are_null() {
    let office = office().await;
    let agent = office.token("agent").await;
    let number = office.case(&agent, &complaint()).await;
    let supervisor = office.token("supervisor").await;
    let table =
        office.get(&supervisor, "/api/v1/indicators?from=2026-11-01&through=2026-11-30").await.is(200).body;
    let row = |id: &str| -> Value {
        let rows = table["indicators"].as_array().unwrap();
        rows.iter().find(|row| row["id"] == id).unwrap_or_else(|| panic!("{id} in {rows:?}")).clone()
    };
    assert_eq!(row("VOLUME")["value"], "1");
    assert_eq!(row("SAT_RATE")["value"], Value::Null);
    assert_eq!(row("DIRECT")["value"], "0");
    let behind =
        office.get(&supervisor, "/api/v1/indicators/VOLUME/cases?from=2026-11-01&through=2026-11-30").await;
    assert_eq!(behind.is(200).body["cases"][0]["number"], json!(number));
    let works = office.token("works").await;
    office.get(&works, "/api/v1/indicators?unit=B-ENV").await.problem(404, "not-found");
    office.get(&supervisor, "/api/v1/indicators?unit=NOWHERE").await.problem(422, "fields");
    for list in ["categories", "units", "areas", "reasons"] {
        let body = office.call("GET", &format!("/api/v1/policy/{list}"), &[], None).await.is(200).body;
        assert!(body.as_object().unwrap().len() > 1, "{list}");
    }
}
