//! The `OpenAPI` document, made from the same field lists that read the bodies. Its sentences come
//! from the locale files like everyone's; its shape does not depend on the pack.

use super::requests::{ACTS, OFFICE_ONLY};
use crate::App;
use crate::desk::{Field, Kind, Label, Scene, acts_by_hand, fields, intake_fields};
use axum::Json;
use axum::extract::State;
use casework::{ActKind, Policy};
use serde_json::{Map, Value, json};
use wording::Wording;

/// The language of the document.
const LANG: &str = "en";

struct Operation {
    method: &'static str,
    path: &'static str,
    id: &'static str,
    /// Whether it needs a bearer token.
    staff: bool,
    /// Names of query parameters.
    query: &'static [&'static str],
    answer: &'static str,
}

const fn get(
    path: &'static str,
    id: &'static str,
    query: &'static [&'static str],
    answer: &'static str,
) -> Operation {
    Operation { method: "get", path, id, staff: true, query, answer }
}

const OPERATIONS: &[Operation] = &[
    Operation {
        method: "post",
        path: "/sessions",
        id: "sign-in",
        staff: false,
        query: &[],
        answer: "Session",
    },
    Operation {
        method: "delete",
        path: "/sessions/current",
        id: "sign-out",
        staff: true,
        query: &[],
        answer: "",
    },
    get("/queues", "queues", &[], "Queues"),
    get("/cases", "list-cases", &["queue", "state", "cursor", "limit"], "CasePage"),
    Operation { method: "post", path: "/cases", id: "register", staff: true, query: &[], answer: "Done" },
    get("/cases/{number}", "show-case", &[], "Case"),
    get("/cases/{number}/facts", "facts", &[], "Facts"),
    Operation {
        method: "post",
        path: "/cases/{number}/reveal",
        id: "reveal",
        staff: true,
        query: &[],
        answer: "Contact",
    },
    get("/indicators", "indicators", &["from", "through", "unit"], "Indicators"),
    get("/indicators/{id}/cases", "behind", &["from", "through", "unit", "cursor"], "Behind"),
    Operation { staff: false, ..get("/policy/{list}", "policy", &[], "Policy") },
    Operation { method: "post", path: "/requests", id: "file", staff: false, query: &[], answer: "Filed" },
    Operation { staff: false, ..get("/requests/{number}", "follow", &[], "Request") },
];

/// `GET /api/openapi.json`.
pub(crate) async fn serve(State(app): State<App>) -> Json<Value> {
    Json(document(&app.wording, app.policy()))
}

/// The document.
pub fn document(wording: &Wording, policy: &Policy) -> Value {
    let scribe = Scribe { wording, scene: Scene::bare(policy, None) };
    let mut paths = Map::new();
    for operation in OPERATIONS {
        scribe.put(&mut paths, operation.path, operation.method, scribe.operation(operation));
    }
    for act in acts_by_hand() {
        let path = format!("/cases/{{number}}/acts/{}", act.code());
        scribe.put(&mut paths, &path, "post", scribe.act(act, true));
    }
    for act in ACTS {
        let path = format!("/requests/{{number}}/{}", act.code());
        scribe.put(&mut paths, &path, "post", scribe.act(act, false));
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": scribe.words("title"),
            "version": env!("CARGO_PKG_VERSION"),
            "description": scribe.words("description"),
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/api/v1"}],
        "paths": paths,
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": scribe.schemas(),
        },
    })
}

struct Scribe<'a> {
    wording: &'a Wording,
    scene: Scene<'a>,
}

impl Scribe<'_> {
    fn words(&self, id: &str) -> String {
        self.wording.say(LANG, &format!("api-{id}"), &[])
    }

    fn put(&self, paths: &mut Map<String, Value>, path: &str, method: &str, operation: Value) {
        let item = paths.entry(path).or_insert_with(|| self.item(path));
        if let Some(item) = item.as_object_mut() {
            item.insert(method.to_owned(), operation);
        }
    }

    /// What every operation on a path shares: the parts of its address.
    fn item(&self, path: &str) -> Value {
        let names = path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
        let parameter = |name: &str| {
            let schema = match name {
                "list" => json!({"enum": ["categories", "units", "areas", "reasons"]}),
                _ => json!({"type": "string"}),
            };
            json!({"name": name, "in": "path", "required": true, "schema": schema,
                "description": self.words(&format!("parameter-{name}"))})
        };
        json!({ "parameters": names.map(parameter).collect::<Vec<_>>() })
    }

    fn operation(&self, operation: &Operation) -> Value {
        let mut parameters: Vec<Value> = operation.query.iter().map(|name| self.query(name)).collect();
        let body = Self::body(operation.id);
        let keyed = matches!(operation.id, "register" | "file");
        parameters.extend(keyed.then(|| self.header("Idempotency-Key", true)));
        parameters.extend((operation.id == "follow").then(|| self.header("Query-Code", true)));
        let success = match (operation.id, operation.method) {
            ("sign-in" | "register" | "file", _) => "201",
            (_, "delete") => "204",
            _ => "200",
        };
        let statuses: &[&str] = match operation.method {
            "post" => &["400", "403", "409", "413", "415", "422", "429", "500"],
            _ => &["403", "404", "422", "429", "500"],
        };
        let mut said = json!({
            "operationId": operation.id,
            "summary": self.words(operation.id),
            "parameters": parameters,
            "responses": self.responses(success, operation.answer, operation.staff || keyed, statuses),
        });
        Self::finish(&mut said, body, operation.staff);
        said
    }

    fn act(&self, act: ActKind, staff: bool) -> Value {
        let mut parameters = vec![self.header("Idempotency-Key", true), self.header("If-Match", false)];
        parameters.extend((!staff).then(|| self.header("Query-Code", true)));
        let statuses = ["400", "403", "404", "409", "412", "413", "415", "422", "429", "500"];
        let who = if staff { "act" } else { "own" };
        let mut said = json!({
            "operationId": format!("{who}-{}", act.code().replace('_', "-")),
            "summary": self.wording.name(LANG, "act", act.code()),
            "parameters": parameters,
            "responses": self.responses("200", "Done", staff, &statuses),
        });
        Self::finish(
            &mut said,
            Some(json!({"$ref": format!("#/components/schemas/{}", schema_of(act))})),
            staff,
        );
        said
    }

    fn finish(said: &mut Value, body: Option<Value>, staff: bool) {
        let Some(said) = said.as_object_mut() else { return };
        if let Some(schema) = body {
            let content = json!({"application/json": {"schema": schema}});
            said.insert("requestBody".to_owned(), json!({"required": true, "content": content}));
        }
        if staff {
            said.insert("security".to_owned(), json!([{"bearer": []}]));
        }
    }

    fn body(id: &str) -> Option<Value> {
        let schema = match id {
            "register" => "Registration",
            "file" => "Filing",
            "sign-in" => "SignIn",
            "reveal" => "Reveal",
            _ => return None,
        };
        Some(json!({"$ref": format!("#/components/schemas/{schema}")}))
    }

    fn query(&self, name: &str) -> Value {
        let schema = match name {
            "limit" => json!({"type": "integer", "minimum": 1, "maximum": 200, "default": 50}),
            "from" | "through" => json!({"type": "string", "format": "date"}),
            _ => json!({"type": "string"}),
        };
        json!({"name": name, "in": "query", "schema": schema, "description": self.words(&format!("parameter-{name}"))})
    }

    fn header(&self, name: &str, required: bool) -> Value {
        let key = format!("parameter-{}", name.to_ascii_lowercase());
        json!({"name": name, "in": "header", "required": required, "schema": {"type": "string"},
            "description": self.words(&key)})
    }

    fn responses(&self, success: &str, answer: &str, staff: bool, failures: &[&str]) -> Value {
        let mut responses = Map::new();
        let mut done = json!({"description": self.words(&format!("status-{success}"))});
        if !answer.is_empty() {
            done["content"] =
                json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{answer}")}}});
        }
        responses.insert(success.to_owned(), done);
        let unsigned = if staff { Some("401") } else { None };
        for status in unsigned.into_iter().chain(failures.iter().copied()) {
            let content =
                json!({"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}});
            let description = self.words(&format!("status-{status}"));
            responses.insert(status.to_owned(), json!({"description": description, "content": content}));
        }
        Value::Object(responses)
    }

    fn schemas(&self) -> Value {
        let mut schemas = Map::new();
        for act in acts_by_hand() {
            schemas.insert(schema_of(act), self.object(&fields(act, &self.scene)));
        }
        let intake = intake_fields();
        let open = |field: &&Field| !OFFICE_ONLY.contains(&field.name);
        let filing: Vec<Field> = intake.iter().filter(open).cloned().collect();
        schemas.insert("Registration".to_owned(), self.object(&intake));
        schemas.insert("Filing".to_owned(), self.object(&filing));
        if let Value::Object(answers) = super::answers::schemas() {
            schemas.extend(answers);
        }
        Value::Object(schemas)
    }

    fn object(&self, fields: &[Field]) -> Value {
        let properties: Map<String, Value> =
            fields.iter().map(|field| (field.name.to_owned(), self.field(field))).collect();
        let required: Vec<&str> = fields.iter().filter(|f| f.required).map(|f| f.name).collect();
        json!({"type": "object", "additionalProperties": false, "required": required, "properties": properties})
    }

    fn field(&self, field: &Field) -> Value {
        let mut schema = match &field.kind {
            Kind::Text { max, .. } => json!({"type": "string", "maxLength": max}),
            Kind::Choice(choices)
                if choices.iter().all(|c| matches!(c.label, Label::Word(..))) && !choices.is_empty() =>
            {
                json!({"type": "string", "enum": choices.iter().map(|c| &c.code).collect::<Vec<_>>()})
            }
            Kind::Choices(choices) => json!({"type": "array", "items": {
                "type": "string", "enum": choices.iter().map(|c| &c.code).collect::<Vec<_>>(),
            }}),
            Kind::Unit { many: true } => json!({"type": "array", "items": {"type": "string"}}),
            Kind::YesNo | Kind::Flag => json!({"type": "boolean"}),
            Kind::Count(most) => json!({"type": "integer", "minimum": 1, "maximum": most}),
            Kind::Moment => json!({"type": "string", "examples": ["2026-11-20T09:30"]}),
            Kind::Files => json!({"type": "array", "maxItems": crate::desk::field::FILES, "items": {
                "type": "object", "additionalProperties": false, "required": ["name", "content"],
                "properties": {"name": {"type": "string"}, "content": {"type": "string", "contentEncoding": "base64"}},
            }}),
            _ => json!({"type": "string"}),
        };
        let word = field.name.replace('_', "-");
        schema["description"] = json!(self.wording.say(LANG, &format!("field-{word}"), &[]));
        schema
    }
}

/// `draft_reply` → `DraftReply`.
fn schema_of(act: ActKind) -> String {
    act.code()
        .split('_')
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect::<String>()
        })
        .collect()
}
