//! What goes wrong, as `application/problem+json` in the caller's language.

use crate::desk::acting::Undone;
use crate::desk::inputs::{FieldFault, Wrong};
use crate::locale::Translator;
use crate::problem::Problem;
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use casework::{Refusal, StateKind};
use serde_json::{Value, json};

/// A failed call.
pub enum Failed {
    /// A problem every page knows.
    Problem(Problem),
    /// A problem of this API, already in words.
    Said(Box<Response>),
}

impl From<Problem> for Failed {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<ledger::StoreFault> for Failed {
    fn from(fault: ledger::StoreFault) -> Self {
        Self::Problem(fault.into())
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        match self {
            Self::Problem(problem) => problem.into_response(),
            Self::Said(response) => *response,
        }
    }
}

/// Troubles only a program can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misuse {
    /// No idempotency key, or none that is one.
    Key,
    /// `If-Match` is no version.
    Version,
    /// Not JSON by its media type.
    Media,
    /// Not JSON by its text, or not an object.
    Json,
    /// Wrong login or password.
    Login,
    /// The second factor's code is missing or wrong.
    Factor,
    /// A second factor is required and none is set up.
    NoFactor,
    /// A cursor that is none of ours, or a page size out of bounds.
    Page,
    /// The query code is missing or does not fit the number.
    Code,
    /// Typed by somebody else than who is signed in.
    Account,
}

impl Misuse {
    fn parts(self) -> (StatusCode, &'static str) {
        match self {
            Self::Key => (StatusCode::BAD_REQUEST, "idempotency-key"),
            Self::Version => (StatusCode::BAD_REQUEST, "if-match"),
            Self::Media => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "media-type"),
            Self::Json => (StatusCode::BAD_REQUEST, "json"),
            Self::Login => (StatusCode::UNAUTHORIZED, "login"),
            Self::Factor => (StatusCode::UNAUTHORIZED, "factor"),
            Self::NoFactor => (StatusCode::FORBIDDEN, "no-factor"),
            Self::Page => (StatusCode::UNPROCESSABLE_ENTITY, "page"),
            Self::Code => (StatusCode::NOT_FOUND, "query-code"),
            Self::Account => (StatusCode::CONFLICT, "other-account"),
        }
    }

    /// The failure, in words.
    pub fn said(self, t: &Translator) -> Failed {
        let (status, code) = self.parts();
        problem(t, status, code, &t.say(&format!("problem-{code}-detail")).to_string(), &json!({}))
    }
}

/// A problem document.
pub fn problem(t: &Translator, status: StatusCode, code: &str, detail: &str, more: &Value) -> Failed {
    let mut body = json!({
        "type": format!("/problems/{code}"),
        "title": t.say(&format!("problem-{code}")).to_string(),
        "status": status.as_u16(),
        "code": code,
        "detail": detail,
    });
    if let (Some(body), Some(more)) = (body.as_object_mut(), more.as_object()) {
        body.extend(more.clone());
    }
    let mut response = (status, Json(body)).into_response();
    let media = HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(header::CONTENT_TYPE, media);
    if status == StatusCode::UNAUTHORIZED {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    Failed::Said(Box::new(response))
}

/// Fields that do not fit, all at once.
pub fn fields(t: &Translator, faults: &[FieldFault]) -> Failed {
    let named: Vec<Value> = faults
        .iter()
        .map(|fault| {
            let code = fault.fault.key().trim_start_matches("field-fault-");
            json!({"field": fault.field, "code": code, "detail": fault.fault.said(t.wording(), t.lang())})
        })
        .collect();
    let detail = t.say("problem-fields-detail").with("count", faults.len()).to_string();
    problem(t, StatusCode::UNPROCESSABLE_ENTITY, "fields", &detail, &json!({"fields": named}))
}

/// One field that does not fit.
pub fn field(t: &Translator, name: &str) -> Failed {
    fields(t, &[FieldFault { field: name.to_owned(), fault: Wrong::Unknown }])
}

/// A refusal by the rules: which act, in which state, by which rule and article.
pub fn refused(t: &Translator, refusal: &Refusal) -> Failed {
    let (detail, article) = crate::refusal::words(t, refusal);
    let code = refusal.code.code();
    let status = match refusal.code {
        casework::RefusalCode::NotAllowed | casework::RefusalCode::ActorRecused => StatusCode::FORBIDDEN,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let more = json!({
        "type": format!("/problems/refused/{code}"),
        "refusal": code,
        "act": refusal.act.code(),
        "state": refusal.state.map(StateKind::code),
        "rule": refusal.rule,
        "about": refusal.about,
        "article": article,
    });
    problem(t, status, "refused", &detail, &more)
}

/// Whatever kept an act from being done.
pub fn undone(t: &Translator, undone: Undone) -> Failed {
    match undone {
        Undone::Fields(faults) => fields(t, &faults),
        Undone::Refused(refusal) => refused(t, &refusal),
        Undone::Stale { seen, now } => {
            let detail = t.say("problem-stale-detail").with("seen", seen).with("now", now).to_string();
            let more = json!({"seen": seen, "now": now});
            problem(t, StatusCode::PRECONDITION_FAILED, "stale", &detail, &more)
        }
        Undone::Problem(problem) => problem.into(),
    }
}
