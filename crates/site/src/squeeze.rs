//! What is sent compressed: files that are the same for everybody, and public pages without a secret. A page that holds
//! a query code or somebody's words beside words of its address stays as it is: from its compressed length one who
//! listens and may choose the address could guess the secret.

use axum::extract::Request;
use axum::http::{Extensions, HeaderMap, StatusCode, Version, header};
use axum::middleware::Next;
use axum::response::Response;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{And, Predicate as _, SizeAbove};

/// Smaller answers gain nothing.
const FROM_BYTES: u64 = 860;
/// Addresses whose pages may hold what one person alone may read.
const PRIVATE: [&str; 10] = [
    "/api/v1",
    "/file",
    "/paper",
    "/receipt",
    "/sign-",
    "/topics/mine",
    "/track",
    "/verify",
    "/welcome",
    "/work",
];
const KINDS: [&str; 6] =
    ["text/html", "text/css", "text/javascript", "image/svg", "application/json", "text/csv"];

/// Stands on an answer that stays as it is.
#[derive(Clone, Copy)]
struct Whole;

type Judge = fn(StatusCode, Version, &HeaderMap, &Extensions) -> bool;

/// Compresses what [`mark`] let pass.
pub(crate) fn layer() -> CompressionLayer<And<SizeAbove, Judge>> {
    CompressionLayer::new().compress_when(SizeAbove::new(FROM_BYTES).and(judge as Judge))
}

/// Middleware: marks the answers that stay as they are.
pub(crate) async fn mark(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let private = PRIVATE.iter().any(|begin| path.starts_with(begin));
    let mut response = next.run(request).await;
    if private {
        response.extensions_mut().insert(Whole);
    }
    response
}

fn judge(_: StatusCode, _: Version, headers: &HeaderMap, extensions: &Extensions) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    extensions.get::<Whole>().is_none() && KINDS.iter().any(|known| kind.starts_with(known))
}
