//! Whoever asks for a page, before we know more about them.

use crate::app::App;
use crate::locale::{self, Translator};
use crate::page::Page;
use axum::extract::{ConnectInfo, FromRequestParts, MatchedPath};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use std::convert::Infallible;
use std::fmt::Display;
use std::net::SocketAddr;

/// The language, the address asked for, and the cookies brought along.
#[derive(Clone)]
pub struct Visitor {
    /// The state of the site.
    pub app: App,
    /// Speaks their language.
    pub t: Translator,
    /// What they asked for.
    pub uri: Uri,
    /// Network address, for throttles only; never logged with a case.
    pub address: String,
    /// The address as the routes write it (`/track/{number}`); empty where none was met.
    pub route: String,
    headers: HeaderMap,
}

impl Visitor {
    /// A page for them.
    pub fn page(&self, title: impl Display) -> Page {
        Page::new(self, title.to_string())
    }

    /// A cookie they brought.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        crate::cookie::read(&self.headers, name)
    }

    /// What the address asks under that name, as it stands there.
    pub(crate) fn asked(&self, name: &str) -> Option<String> {
        let pairs = self.uri.query()?.split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(known, _)| *known == name).map(|(_, value)| value.to_owned()).next()
    }

    /// The headers they sent.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(crate) fn of(app: &App, uri: &Uri, headers: &HeaderMap, peer: Option<SocketAddr>) -> Self {
        let lang = locale::choose(&app.wording, uri, headers);
        Self {
            app: app.clone(),
            t: Translator::new(app.wording.clone(), lang),
            uri: uri.clone(),
            address: address(app, headers, peer),
            route: String::new(),
            headers: headers.clone(),
        }
    }
}

fn address(app: &App, headers: &HeaderMap, peer: Option<SocketAddr>) -> String {
    let forwarded = headers.get("x-forwarded-for").and_then(|h| h.to_str().ok());
    match forwarded.and_then(|list| list.rsplit(',').next()) {
        Some(last) if app.settings.behind_proxy => last.trim().to_owned(),
        _ => peer.map(|peer| peer.ip().to_string()).unwrap_or_default(),
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0);
        let route = parts.extensions.get::<MatchedPath>().map(|path| path.as_str().to_owned());
        Ok(Self { route: route.unwrap_or_default(), ..Self::of(app, &parts.uri, &parts.headers, peer) })
    }
}
