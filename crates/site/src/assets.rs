//! Static files, inside the program, under names that change with their content.

use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

/// The one stylesheet is written in two files: what every page uses, and the workbench.
const STYLE: (&str, &str) = ("site.css", "work.css");

/// What keeps the reception desk's page when the network is down; it may answer for that page alone.
pub(crate) const WORKER: &str = "desk-worker.js";

fn content(name: &str) -> Option<Cow<'static, [u8]>> {
    let data = Files::get(name)?.data;
    match Files::get(STYLE.1).filter(|_| name == STYLE.0) {
        Some(more) => Some([&*data, &*more.data].concat().into()),
        None => Some(data),
    }
}

/// Name of each file → its name with eight digits of its hash.
static NAMES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    Files::iter()
        .filter_map(|name| {
            let hash = hex::encode(&Sha256::digest(content(&name)?)[..4]);
            let hashed = match name.rsplit_once('.') {
                Some((stem, kind)) => format!("{stem}.{hash}.{kind}"),
                None => format!("{name}.{hash}"),
            };
            Some((name.into_owned(), hashed))
        })
        .collect()
});

/// The address of a file.
pub(crate) fn href(name: &str) -> String {
    format!("/static/{}", NAMES.get(name).map_or(name, String::as_str))
}

/// Serves a file by its hashed name, for ever; by its plain name, to be asked for again.
pub(crate) async fn serve(Path(asked): Path<String>) -> Response {
    let hashed = NAMES.iter().find(|(_, hashed)| **hashed == asked).map(|(name, _)| name.as_str());
    let name = hashed.unwrap_or(&asked);
    let Some(file) = content(name) else { return StatusCode::NOT_FOUND.into_response() };
    let cache = if hashed.is_some() { "public, max-age=31536000, immutable" } else { "no-cache" };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media(name))),
        (header::CACHE_CONTROL, HeaderValue::from_static(cache)),
    ];
    let mut response = (headers, file.into_owned()).into_response();
    if name == WORKER {
        response.headers_mut().insert("service-worker-allowed", HeaderValue::from_static("/work/desk"));
    }
    response
}

fn media(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
