//! Regions of a page that renew themselves: the server sends the region anew whenever it has changed (server-sent
//! events), and the page puts it in place of the old. Without scripts a page is what it was when it was asked for.
//!
//! A stream ends after some minutes and with the session; the browser asks again by itself.

use crate::app::App;
use crate::problem::Problem;
use crate::session::Staff;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// Addresses of streams end like this. Asking for one is no sign that somebody is at the desk.
pub(crate) const PATH: &str = "/stream";
/// Looks in one stream; then the browser asks anew and proves again who it is.
const LOOKS: u32 = 150;

/// A region as it is now.
pub(crate) type Region = Pin<Box<dyn Future<Output = Result<String, Problem>> + Send>>;

/// What a stream remembers between two looks.
struct Watch {
    app: App,
    staff: Staff,
    region: fn(App, Staff) -> Region,
    beat: Duration,
    sent: Option<String>,
    looks: u32,
}

/// A stream of one region, looked at every `beat`.
pub(crate) fn stream(app: App, staff: Staff, beat: Duration, region: fn(App, Staff) -> Region) -> Response {
    let watch = Watch { app, staff, region, beat, sent: None, looks: 0 };
    let events = stream::unfold(watch, |mut watch| async move {
        let html = watch.change().await?;
        Some((Ok::<_, Infallible>(Event::default().data(html)), watch))
    });
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}

impl Watch {
    /// The region as soon as it differs from what was sent; `None` at the end.
    async fn change(&mut self) -> Option<String> {
        while self.looks < LOOKS {
            if self.looks > 0 {
                tokio::time::sleep(self.beat).await;
            }
            self.looks += 1;
            if !self.staff.is_still_here(&self.app).await {
                return None;
            }
            let html = (self.region)(self.app.clone(), self.staff.clone()).await.ok()?;
            if self.sent.as_deref() != Some(html.as_str()) {
                self.sent = Some(html.clone());
                return Some(html);
            }
        }
        None
    }
}
