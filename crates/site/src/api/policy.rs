//! The pack's closed lists, for programs that fill in forms. Open to everyone: they are published.

use super::trouble::Failed;
use crate::App;
use crate::problem::Problem;
use axum::Json;
use axum::extract::{Path, State};
use casework::policy::model::Reason;
use serde_json::{Value, json};

/// `GET /api/v1/policy/{list}`.
pub async fn list(State(app): State<App>, Path(list): Path<String>) -> Result<Json<Value>, Failed> {
    let policy = app.policy();
    let reasons =
        |of: &std::collections::BTreeMap<_, Reason>| -> Vec<Value> { of.values().map(reason).collect() };
    let shown = match list.as_str() {
        "categories" => json!({ "categories": policy.categories.values().map(|category| {
            json!({"code": category.code, "names": category.names, "flags": category.flags})
        }).collect::<Vec<_>>() }),
        "units" => json!({ "units": policy.units.values().map(|unit| {
            json!({"code": unit.id, "names": unit.names, "kind": unit.kind, "parent": unit.parent, "area": unit.area})
        }).collect::<Vec<_>>() }),
        "areas" => json!({ "areas": policy.areas.values().map(|area| {
            json!({"code": area.code, "names": area.names, "parent": area.parent})
        }).collect::<Vec<_>>() }),
        "reasons" => json!({
            "grounds": reasons(&policy.grounds),
            "send_back": reasons(&policy.send_back_reasons),
            "rating": reasons(&policy.rating_reasons),
            "emergency_bodies": reasons(&policy.emergency_bodies),
            "extensions": policy.extensions.iter().map(|rule| {
                json!({"code": rule.id, "names": rule.names, "article": rule.article})
            }).collect::<Vec<_>>(),
        }),
        _ => return Err(Problem::NotFound.into()),
    };
    let mut body = json!({ "version": policy.version });
    if let (Some(body), Value::Object(shown)) = (body.as_object_mut(), shown) {
        body.extend(shown);
    }
    Ok(Json(body))
}

fn reason(reason: &Reason) -> Value {
    json!({"code": reason.id, "names": reason.names, "guidance": reason.guidance, "article": reason.article})
}
