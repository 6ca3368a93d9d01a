//! Everything that can go wrong with a call, told apart and told in words.

use crate::office::{complaint, office};
use serde_json::{Value, json};

#[tokio::test]
async fn callers_are_told_what_they_forgot() {
    let office = office().await;
    let agent = office.token("agent").await;
    let bearer = format!("Bearer {agent}");
    let auth = ("authorization", bearer.as_str());
    let body = complaint();
    let cases = "/api/v1/cases";
    office.call("GET", cases, &[], None).await.problem(401, "sign-in");
    office.call("POST", cases, &[auth], Some(&body)).await.problem(400, "idempotency-key");
    let short = [auth, ("idempotency-key", "short")];
    office.call("POST", cases, &short, Some(&body)).await.problem(400, "idempotency-key");
    let key = ("idempotency-key", "12345678");
    let text = [auth, key, ("content-type", "text/plain")];
    office.call("POST", cases, &text, Some(&body)).await.problem(415, "media-type");
    office.call("POST", cases, &[auth, key], Some(&json!([1]))).await.problem(400, "json");
    let wrong = json!({"login": "agent", "password": "wrong"});
    office.call("POST", "/api/v1/sessions", &[], Some(&wrong)).await.problem(401, "login");
    let huge = json!({"text": "x".repeat(25 * 1024 * 1024)});
    office.call("POST", cases, &[auth, key], Some(&huge)).await.problem(413, "too-large");
    office.get(&agent, "/api/v1/cases?limit=0").await.problem(422, "page");
    office.get(&agent, "/api/v1/cases?cursor=zz").await.problem(422, "page");
    office.get(&agent, "/api/v1/cases?sort=up").await.problem(422, "page");
    office.get(&agent, "/api/v1/cases?queue=drafts").await.problem(404, "not-found");
    office.get(&agent, "/api/v1/indicators").await.problem(403, "no-right");
    office.get(&agent, "/api/v1/nothing").await.problem(404, "not-found");
}

#[tokio::test]
async fn every_field_that_does_not_fit_is_named_at_once() {
    let office = office().await;
    let agent = office.token("agent").await;
    let body = json!({"kind": "wish", "category": "999999", "area": "000001", "title": "x".repeat(51),
        "text": "好".repeat(5001), "colour": "red", "received_at": "2030-01-01T00:00", "confidential": {}});
    let first = office.post(&agent, "/api/v1/cases", &body).await.problem(422, "fields");
    assert_eq!(first.body["fields"][0]["field"], "confidential");
    let mut body = body;
    body.as_object_mut().unwrap().remove("confidential");
    let answer = office.post(&agent, "/api/v1/cases", &body).await.problem(422, "fields");
    let mut named: Vec<(String, String)> = answer.body["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| {
            (fault["field"].as_str().unwrap().to_owned(), fault["code"].as_str().unwrap().to_owned())
        })
        .collect();
    named.sort();
    let named: Vec<(&str, &str)> =
        named.iter().map(|(field, code)| (field.as_str(), code.as_str())).collect();
    let expected = [
        ("area", "unknown"),
        ("category", "unknown"),
        ("colour", "no-such-field"),
        ("kind", "unknown"),
        ("received_at", "no-moment"),
        ("text", "too-long"),
        ("title", "too-long"),
    ];
    assert_eq!(named, expected);
}

#[tokio::test]
async fn refusals_name_act_state_and_article() {
    let office = office().await;
    let (agent, dispatcher) = (office.token("agent").await, office.token("dispatcher").await);
    let number = office.case(&agent, &complaint()).await;
    let refused = office.act(&dispatcher, &number, "accept", &json!({})).await;
    let refused = refused.problem(422, "not-in-this-state");
    assert_eq!(refused.body["act"], "accept");
    assert_eq!(refused.body["state"], "registered");
    assert!(refused.body["article"].is_string());
    office
        .act(&agent, &number, "decline", &json!({"ground": "LITIGATION_ROUTE", "wording": "不"}))
        .await
        .problem(403, "not-allowed");
    office.act(&agent, &number, "register", &json!({})).await.problem(404, "not-found");
    office.act(&agent, &number, "record_breach", &json!({})).await.problem(404, "not-found");
    office
        .act(&dispatcher, &number, "merge", &json!({"into": "RX1", "reason": "x"}))
        .await
        .problem(422, "fields");
}

#[tokio::test]
async fn one_key_does_one_thing_once() {
    let office = office().await;
    let agent = office.token("agent").await;
    let bearer = format!("Bearer {agent}");
    let headers = [("authorization", bearer.as_str()), ("idempotency-key", "only-once-please")];
    let first = office.call("POST", "/api/v1/cases", &headers, Some(&complaint())).await.is(201);
    office.world.wait(20 * 60);
    let again = office.call("POST", "/api/v1/cases", &headers, Some(&complaint())).await.is(200);
    assert_eq!(again.number(), first.number());
    assert_eq!(again.body["repeated"], true);
    let mut other = complaint();
    other["title"] = Value::from("别的事");
    office.call("POST", "/api/v1/cases", &headers, Some(&other)).await.problem(409, "key-reused");
}

#[tokio::test]
async fn a_stale_write_is_refused() {
    let office = office().await;
    let agent = office.token("agent").await;
    let number = office.case(&agent, &complaint()).await;
    let path = format!("/api/v1/cases/{number}");
    let seen = office.get(&agent, &path).await.is(200);
    let tag = seen.headers["etag"].to_str().unwrap().to_owned();
    assert_eq!(tag, "\"1\"");
    office.act(&agent, &number, "remind", &json!({})).await.is(200);
    let bearer = format!("Bearer {agent}");
    let act = format!("{path}/acts/remind");
    let auth = ("authorization", bearer.as_str());
    let stale = [auth, ("idempotency-key", "too-late-1"), ("if-match", tag.as_str())];
    let answer = office.call("POST", &act, &stale, Some(&json!({}))).await.problem(412, "stale");
    assert_eq!((&answer.body["seen"], &answer.body["now"]), (&json!(1), &json!(2)));
    let odd = [auth, ("idempotency-key", "too-late-2"), ("if-match", "7")];
    office.call("POST", &act, &odd, Some(&json!({}))).await.problem(400, "if-match");
    let fresh = [auth, ("idempotency-key", "too-late-1"), ("if-match", "\"2\"")];
    office.call("POST", &act, &fresh, Some(&json!({}))).await.is(200);
}

#[tokio::test]
async fn a_foreign_unit_meets_nothing_anywhere() {
    let office = office().await;
    let (agent, dispatcher) = (office.token("agent").await, office.token("dispatcher").await);
    let number = office.case(&agent, &complaint()).await;
    let to = json!({"lead": "B-WORKS", "basis": "catalogue"});
    office.act(&dispatcher, &number, "dispatch", &to).await.is(200);
    for login in ["env", "east", "river", "admin"] {
        let token = office.token(login).await;
        let path = format!("/api/v1/cases/{number}");
        office.get(&token, &path).await.problem(404, "not-found");
        office.get(&token, &format!("{path}/facts")).await.problem(404, "not-found");
        office.act(&token, &number, "accept", &json!({})).await.problem(404, "not-found");
        let mut browser = office.browser(login).await;
        for page in ["found", "handling"] {
            browser.get(&format!("/work/q/{page}/c/{number}")).await.is(404);
            browser.get(&format!("/work/q/{page}/c/{number}/accept")).await.is(404);
        }
        browser.get(&format!("/work/files/{number}/{}", "0".repeat(32))).await.is(404);
        browser.get(&format!("/work/find?q={number}")).await.hides("楼道长期不清扫");
    }
    let token = office.token("works").await;
    let case = office.get(&token, &format!("/api/v1/cases/{number}")).await.is(200).body;
    assert_eq!(case["requester"]["phone"], "138****0926");
    assert_eq!(case["requester"]["name"], "王＊＊");
    assert!(!case.to_string().contains("13812340926"));
    let facts = office.get(&token, &format!("/api/v1/cases/{number}/facts")).await.is(200).body;
    assert!(!facts.to_string().contains("王小明"));
}

#[tokio::test]
async fn a_requester_files_follows_and_acts_with_the_query_code() {
    let office = office().await;
    let key = [("idempotency-key", "from-a-phone")];
    let filed = office.call("POST", "/api/v1/requests", &key, Some(&complaint())).await.is(201);
    let (number, code) = (filed.number(), filed.body["query_code"].as_str().unwrap().to_owned());
    let path = format!("/api/v1/requests/{number}");
    let known = [("query-code", code.as_str())];
    let shown = office.call("GET", &path, &known, None).await.is(200).body;
    assert_eq!(shown["state"], "registered");
    assert!(shown["may"].as_array().unwrap().contains(&json!("withdraw")));
    assert!(!shown["explanation"].as_array().unwrap().is_empty());
    let remind = [known[0], ("idempotency-key", "please-hurry")];
    office.call("POST", &format!("{path}/remind"), &remind, Some(&json!({}))).await.is(200);
    office
        .call("POST", &format!("{path}/dispatch"), &remind, Some(&json!({})))
        .await
        .problem(404, "not-found");
    let mut office_only = complaint();
    office_only["channel"] = Value::from("phone");
    let key = [("idempotency-key", "not-for-you")];
    office.call("POST", "/api/v1/requests", &key, Some(&office_only)).await.problem(422, "fields");
    office.call("GET", &path, &[], None).await.problem(404, "query-code");
    let wrong = [("query-code", "AAAAAAAAAA")];
    let mut last = 0;
    for _ in 0..12 {
        last = office.call("GET", &path, &wrong, None).await.status;
    }
    assert_eq!(last, 429);
}

#[tokio::test]
async fn a_token_ends_when_it_is_given_back() {
    let office = office().await;
    let token = office.token("agent").await;
    let bearer = format!("Bearer {token}");
    office.get(&token, "/api/v1/queues").await.is(200);
    let auth = [("authorization", bearer.as_str())];
    office.call("DELETE", "/api/v1/sessions/current", &auth, None).await.is(204);
    office.get(&token, "/api/v1/queues").await.problem(401, "sign-in");
}
