//! Subscribing by e-mail or text message, one question a page: what, where, whether that is right; then the address
//! must say yes itself. What is answered does not depend on whether the address was there before.

mod consent;
mod one;
mod topic;
mod whereto;
mod wish;

pub(crate) use consent::{prove, send, show as consent, show_sent as sent};
pub(crate) use one::{confirm, end, renew, show as one};
pub(crate) use topic::{keep as keep_topic, show as topic};
pub(crate) use whereto::{keep as keep_whereto, show as whereto};

use crate::page::Page;
use askama::Template;

/// A page that only says what has become of it.
#[derive(Template)]
#[template(path = "pages/subscribe/said.html")]
struct Said {
    page: Page,
    lead: String,
}
