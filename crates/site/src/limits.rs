//! How much one browser, program or network address may ask of each kind of route.
//!
//! Whoever is signed in is counted by their session, everybody else by network address: a whole town may
//! stand behind one address of a mobile network, so those buckets are wide, and only there to keep one
//! client from taking the site away from all others. Whoever only says that they are signed in, with a new
//! token each time, is counted by address as well. Guessing has throttles of its own.

use crate::app::App;
use crate::problem::Problem;
use crate::session;
use crate::throttle::Throttle;
use crate::visitor::Visitor;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::net::SocketAddr;

/// Buckets by kind of route.
#[derive(Debug)]
pub(crate) struct RouteLimits {
    public_reads: Throttle,
    public_writes: Throttle,
    signed_in_reads: Throttle,
    signed_in_writes: Throttle,
    log: Throttle,
    said_signed_in: Throttle,
}

impl Default for RouteLimits {
    fn default() -> Self {
        Self {
            public_reads: Throttle::every_millis(3_000, 20),
            public_writes: Throttle::every_millis(600, 200),
            signed_in_reads: Throttle::every_millis(1_200, 50),
            signed_in_writes: Throttle::every_millis(300, 200),
            log: Throttle::every_millis(6_000, 10),
            said_signed_in: Throttle::every_millis(12_000, 5),
        }
    }
}

impl RouteLimits {
    /// The bucket of a route; `None` for what is as cheap as refusing it.
    fn of(&self, path: &str, is_read: bool, signed_in: bool) -> Option<&Throttle> {
        if path.starts_with("/static/") || path == "/health" {
            return None;
        }
        if path.starts_with("/log/") {
            return Some(&self.log);
        }
        Some(match (signed_in, is_read) {
            (false, true) => &self.public_reads,
            (false, false) => &self.public_writes,
            (true, true) => &self.signed_in_reads,
            (true, false) => &self.signed_in_writes,
        })
    }
}

/// Middleware: whoever asks too much is told how long to wait.
pub(crate) async fn hold(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let token = session::token(&app, request.headers(), path);
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0);
    if let Some(bucket) = app.limits.of(path, is_read, token.is_some()) {
        let address = Visitor::of(&app, request.uri(), request.headers(), peer).address;
        let outcome = match &token {
            Some(token) => app
                .limits
                .said_signed_in
                .take(&address, app.now())
                .and_then(|()| bucket.take(&session::hash(token), app.now())),
            None => bucket.take(&address, app.now()),
        };
        if let Err(seconds) = outcome {
            return Problem::TooMany(seconds).into_response();
        }
    }
    next.run(request).await
}
