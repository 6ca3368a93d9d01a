//! What the site does, counted for whoever watches machines: by pattern of the address, never by the
//! address itself, so that no number of a case and nobody's name becomes a label.

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;

#[expect(clippy::disallowed_methods, reason = "how long a request took is no time of the office")]
fn stopwatch() -> Instant {
    Instant::now()
}

/// Middleware: counts and times every request that has a route.
pub(crate) async fn measure(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let method = request.method().as_str().to_owned();
    let begun = stopwatch();
    let response = next.run(request).await;
    if let Some(route) = route {
        let status = response.status().as_u16().to_string();
        let labels = [("method", method), ("route", route), ("status", status)];
        metrics::histogram!("yingda_request_seconds", &labels[..2]).record(begun.elapsed().as_secs_f64());
        metrics::counter!("yingda_requests_total", &labels).increment(1);
    }
    response
}
