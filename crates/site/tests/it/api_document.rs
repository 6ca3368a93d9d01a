//! The committed `OpenAPI` document is the one the code makes, and it is whole.

use crate::office::office;
use serde_json::Value;
use std::path::Path;

#[tokio::test]
async fn the_document_is_committed_and_whole() {
    let office = office().await;
    let made = office.call("GET", "/api/openapi.json", &[], None).await.is(200).body;
    let text = serde_json::to_string_pretty(&made).unwrap() + "\n";
    assert!(!text.contains('⟦'), "sentences are missing: {}", missing(&text));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/openapi.json");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == text, "docs/openapi.json is old: run this test with UPDATE_DOCS=1");
    let schemas = made["components"]["schemas"].as_object().unwrap();
    for name in references(&made) {
        assert!(schemas.contains_key(&name), "{name} is referred to and not described");
    }
    for act in site::desk::acts_by_hand() {
        let path = format!("/cases/{{number}}/acts/{}", act.code());
        assert!(made["paths"][&path]["post"].is_object(), "{path}");
    }
}

fn references(value: &Value) -> Vec<String> {
    match value {
        Value::Object(object) => object
            .iter()
            .flat_map(|(key, value)| match (key.as_str(), value) {
                ("$ref", Value::String(to)) => vec![to.rsplit('/').next().unwrap().to_owned()],
                _ => references(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

fn missing(text: &str) -> String {
    text.split('⟦').skip(1).filter_map(|rest| rest.split('⟧').next()).collect::<Vec<_>>().join(", ")
}
