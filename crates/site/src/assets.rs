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

/// What every stylesheet begins with.
const TOKENS: &str = "tokens.css";

/// A stylesheet is written in pieces and sent as one. The gallery shows both faces, by day and by night.
const SHEETS: [(&str, &[&str]); 3] = [
    ("site.css", &[TOKENS, "site.css", "parts.css"]),
    ("work.css", &[TOKENS, "site.css", "work.css", "parts.css"]),
    (GALLERY, &[TOKENS, "site.css", "work.css", "parts.css"]),
];

/// The stylesheet of the gallery of parts.
pub(crate) const GALLERY: &str = "gallery.css";

/// What keeps the reception desk's page when the network is down; it may answer for that page alone.
pub(crate) const WORKER: &str = "desk-worker.js";

fn piece(name: &str) -> Option<Cow<'static, [u8]>> {
    if name == TOKENS { Some(tokens::CSS.as_bytes().into()) } else { Some(Files::get(name)?.data) }
}

fn content(name: &str) -> Option<Cow<'static, [u8]>> {
    let Some((_, pieces)) = SHEETS.iter().find(|(sheet, _)| *sheet == name) else {
        return Some(Files::get(name)?.data);
    };
    let mut sheet: Vec<u8> = pieces.iter().filter_map(|name| piece(name)).flat_map(Cow::into_owned).collect();
    if name == GALLERY {
        sheet.extend(by_day_and_night(tokens::CSS).into_bytes());
    }
    Some(sheet.into())
}

/// The tokens once more, for what stands in an element of class `day` or `night`.
fn by_day_and_night(tokens: &str) -> String {
    let mut blocks = tokens.split(":root {").skip(1).filter_map(|rest| rest.split('}').next());
    let (day, night) = (blocks.next().unwrap_or_default(), blocks.next().unwrap_or_default());
    let (day, night) = (day.replace("light dark", "light"), format!("color-scheme: dark;{night}"));
    format!(".day {{{day}}}\n.night {{{night}}}\n")
}

/// Name of each file → its name with eight digits of its hash.
static NAMES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    Files::iter()
        .chain([Cow::Borrowed(GALLERY)])
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

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(name: &str) -> String {
        String::from_utf8(content(name).unwrap_or_default().into_owned()).unwrap_or_default()
    }

    #[test]
    fn every_sheet_begins_with_the_tokens_and_names_no_colour_after_them() {
        for (name, _) in SHEETS {
            let sheet = sheet(name);
            assert!(sheet.contains("--accent: #0b6464"), "{name}");
            assert!(sheet.find("--accent:") < sheet.find("body {"), "{name}");
        }
        for piece in ["site.css", "work.css", "parts.css"] {
            let file = Files::get(piece).map(|file| file.data).unwrap_or_default();
            let text = String::from_utf8_lossy(&file).into_owned();
            let drawn = text.lines().filter(|line| {
                !line.contains("color-scheme: light; --ink: #000") && !line.contains(".qr svg")
            });
            let named: Vec<&str> = drawn.filter(|line| line.contains(": #")).collect();
            assert!(named.is_empty(), "{piece} names a colour: {named:?}");
        }
    }

    #[test]
    fn the_gallery_has_the_tokens_of_day_and_of_night() {
        let sheet = sheet(GALLERY);
        let part = |from: &str| {
            sheet.split(from).nth(1).unwrap_or_default().split('}').next().unwrap_or_default().to_owned()
        };
        assert!(
            part("\n.night {").contains("--paper: #11171c")
                && part("\n.night {").contains("color-scheme: dark")
        );
        assert!(
            part(".day {").contains("--paper: #ffffff") && part(".day {").contains("color-scheme: light;")
        );
    }
}
