//! What every request and response is held to, whatever page it is for.

use crate::app::App;
use crate::cookie::{self, Life};
use crate::locale;
use crate::problem::Problem;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; \
    connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const YEAR: i64 = 365 * 24 * 60 * 60;

/// `same-origin`, not `no-referrer`: under the latter browsers send `Origin: null` with our own forms,
/// and on a plain-http intranet nothing else tells them from forged ones. Other sites learn nothing either way.
const HEADERS: [(&str, &str); 6] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(self), browsing-topics=()"),
];

/// Middleware: security headers on every response that does not bring its own.
pub(crate) async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if app.is_https() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    response
}

/// Middleware: forms of other sites are refused.
pub(crate) async fn own_forms(request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || is_own(request.headers(), request.uri().host()) {
        return next.run(request).await;
    }
    Problem::ForeignForm.into_response()
}

/// Browsers say where a form comes from; a request that says nothing is no browser's and carries no
/// cookie it should not have.
fn is_own(headers: &HeaderMap, host: Option<&str>) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text("origin") else { return true };
    let from = origin.split_once("://").map(|(_, host)| host);
    from.is_some() && from == text("host").or(host)
}

/// Middleware: a language asked for in the address is kept.
pub(crate) async fn keep_language(State(app): State<App>, request: Request, next: Next) -> Response {
    let asked = locale::asked(&app.wording, request.uri().query()).map(str::to_owned);
    let mut response = next.run(request).await;
    let line = asked.and_then(|tag| cookie::write(locale::COOKIE, &tag, Life::Seconds(YEAR), app.is_https()));
    if let Some(line) = line {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    response
}
