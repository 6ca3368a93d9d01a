//! The log itself, at the addresses of C2SP tlog-tiles: whoever wants to can fetch it all and watch it.

use crate::app::App;
use crate::problem::Problem;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use translog::{Head, TileAt, WIDTH};

const TEXT: &str = "text/plain; charset=utf-8";
const BYTES: &str = "application/octet-stream";
/// A head lives until the next one; a tile for ever, once it is full.
const SHORT: &str = "public, max-age=5";
const FOR_EVER: &str = "public, max-age=31536000, immutable";

fn answer(media: &'static str, cache: &'static str, body: impl IntoResponse) -> Response {
    ([(header::CONTENT_TYPE, media), (header::CACHE_CONTROL, cache)], body).into_response()
}

/// `GET /log/checkpoint`
pub(crate) async fn checkpoint(State(app): State<App>) -> Result<Response, Problem> {
    let note = app.ledger.checkpoint().await?.ok_or(Problem::NotFound)?;
    Ok(answer(TEXT, SHORT, note))
}

/// `GET /log/key`: the public key, as a convenience. Whoever wants to be sure asks for it elsewhere.
pub(crate) async fn key(State(app): State<App>) -> Result<Response, Problem> {
    let verifier = app.settings.log.as_ref().ok_or(Problem::NotFound)?;
    Ok(answer(TEXT, SHORT, format!("{}\n", verifier.public())))
}

/// `GET /log/tile/{*path}`
pub(crate) async fn tile(State(app): State<App>, Path(path): Path<String>) -> Result<Response, Problem> {
    let (tile, width) = TileAt::from_path(&path).ok_or(Problem::NotFound)?;
    let head = app.ledger.store().checkpoint().await?.ok_or(Problem::NotFound)?;
    let size = Head::unchecked(&head.note).map_err(|fault| Problem::Fault(fault.to_string()))?.size;
    if tile.width(size) < width {
        return Err(Problem::NotFound);
    }
    let stored = app.ledger.store().tiles(&[tile]).await?.remove(&tile).unwrap_or_default();
    let bytes = stored.get(..width * 32).ok_or_else(|| Problem::Fault("a tile is missing".into()))?;
    Ok(answer(BYTES, if width == WIDTH { FOR_EVER } else { SHORT }, bytes.to_vec()))
}
