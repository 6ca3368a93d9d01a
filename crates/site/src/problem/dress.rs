//! Gives a bare failure its page.

use super::Problem;
use crate::app::App;
use crate::locale::Translator;
use crate::page::Page;
use crate::refusal;
use crate::session::is_api;
use crate::show::{see_other, show};
use crate::visitor::Visitor;
use askama::Template;
use axum::Json;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use casework::RightMissing;
use std::net::SocketAddr;

#[derive(Template)]
#[template(path = "problem/problem.html")]
struct ProblemPage {
    page: Page,
    text: String,
    help: String,
    source: String,
    status: u16,
    of_office: bool,
    tone: &'static str,
    sign: &'static str,
}

/// Middleware: failing responses without a page of their own get one.
pub(crate) async fn dress(State(app): State<App>, request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0);
    let visitor = Visitor::of(&app, request.uri(), request.headers(), peer);
    let bare = next.run(request).await;
    let status = bare.status();
    let named = bare.extensions().get::<Problem>().cloned();
    if named.is_none() && (!(status.is_client_error() || status.is_server_error()) || is_dressed(&bare)) {
        return bare;
    }
    let problem = named.unwrap_or_else(|| Problem::of_status(status));
    if let Problem::Fault(cause) = &problem {
        tracing::error!(%cause, "a page failed");
    }
    let mut dressed =
        if is_api(visitor.uri.path()) { document(&visitor, &problem) } else { page(&visitor, &problem) };
    for (name, value) in bare.headers() {
        if matches!(*name, header::RETRY_AFTER | header::ALLOW | header::SET_COOKIE) {
            dressed.headers_mut().append(name, value.clone());
        }
    }
    dressed
}

fn is_dressed(response: &Response) -> bool {
    let media = response.headers().get(header::CONTENT_TYPE).and_then(|h| h.to_str().ok());
    media.is_some_and(|media| media.starts_with("text/html") || media.contains("json"))
}

fn page(visitor: &Visitor, problem: &Problem) -> Response {
    let elsewhere = match problem {
        Problem::SignIn { back } => Some(format!("/sign-in?back={}", in_query(back))),
        Problem::CodeNeeded { number } => Some(format!("/track?n={}", in_query(number))),
        _ => None,
    };
    if let Some(address) = elsewhere {
        return see_other(&address).unwrap_or_else(IntoResponse::into_response);
    }
    let words = words(visitor, problem);
    let (tone, sign) = tone(problem.status());
    let template = ProblemPage {
        of_office: visitor.uri.path().starts_with("/work"),
        tone,
        sign,
        page: visitor.page(&words.title),
        text: words.text,
        help: words.help,
        source: words.source,
        status: problem.status().as_u16(),
    };
    match show(&template) {
        Ok(response) => (problem.status(), response).into_response(),
        Err(_) => problem.status().into_response(),
    }
}

/// How grave it looks: ours to mend, a matter of time, or a way that leads nowhere.
fn tone(status: StatusCode) -> (&'static str, &'static str) {
    match status {
        StatusCode::CONFLICT | StatusCode::TOO_MANY_REQUESTS => ("soon", "◷"),
        status if status.is_server_error() => ("late", "▲"),
        StatusCode::UNPROCESSABLE_ENTITY => ("hold", "‖"),
        _ => ("rest", "○"),
    }
}

pub(crate) fn in_query(text: &str) -> String {
    text.bytes().map(escaped).collect()
}

fn escaped(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

struct Words {
    title: String,
    text: String,
    help: String,
    source: String,
}

fn words(visitor: &Visitor, problem: &Problem) -> Words {
    let t = &visitor.t;
    let code = problem.code();
    let seconds = if let Problem::TooMany(seconds) = problem { *seconds } else { 0 };
    let (text, source) = match problem {
        Problem::Refused(refusal) => refusal::words(t, refusal),
        Problem::Scope(Some(scope)) => {
            (t.say(&format!("error-{code}-text")).with("scope", *scope).to_string(), String::new())
        }
        Problem::NoRight(missing) => (no_right(t, missing), String::new()),
        _ => (t.say(&format!("error-{code}-text")).with("seconds", seconds).to_string(), String::new()),
    };
    Words {
        title: t.say(&format!("error-{code}")).to_string(),
        text,
        help: t
            .say(&format!("error-{code}-help"))
            .with("hotline", &visitor.app.policy().office.hotline)
            .to_string(),
        source,
    }
}

fn no_right(t: &Translator, missing: &RightMissing) -> String {
    let holders = missing.holders.iter().map(|role| t.name("role", role.code()));
    let holders = holders.collect::<Vec<_>>().join(", ");
    let right = t.name("right", missing.right.code());
    t.say("error-no-right-text").with("right", right).with("holders", holders).to_string()
}

fn document(visitor: &Visitor, problem: &Problem) -> Response {
    let words = words(visitor, problem);
    let code = match problem {
        Problem::Refused(refusal) => refusal.code.code(),
        _ => problem.code(),
    };
    let body = serde_json::json!({
        "type": format!("/problems/{code}"),
        "title": words.title,
        "status": problem.status().as_u16(),
        "detail": words.text,
        "source": if words.source.is_empty() { None } else { Some(words.source) },
    });
    let mut response = (problem.status(), Json(body)).into_response();
    let media = HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(header::CONTENT_TYPE, media);
    if let Problem::SignIn { .. } = problem {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}
