//! Filing a request: one question a page, in six pages, on a draft that is kept until it is sent.

mod about;
mod check;
mod danger;
mod draft;
mod files;
mod kind;
mod matter;
mod others;
mod person;
mod place;
mod send;

pub(crate) use about::{keep as keep_about, show as about};
pub(crate) use check::show as check;
pub(crate) use danger::{keep as keep_danger, show as danger};
pub(crate) use files::{drop as drop_file, keep as keep_files, show as files, words};
pub(crate) use kind::{keep as keep_kind, show as kind};
pub(crate) use matter::{keep as keep_matter, show as matter};
pub(crate) use person::{is_email, is_phone, keep as keep_person, show as person};
pub(crate) use place::{keep as keep_place, show as place};
pub(crate) use send::send;

use crate::problem::Problem;
use crate::visitor::Visitor;

/// Steps as counted for the reader.
const STEPS: u32 = 6;

/// Whether this browser has begun a request and not sent it.
pub(crate) async fn is_begun(visitor: &Visitor) -> Result<bool, Problem> {
    Ok(draft::Filing::open(visitor.clone()).await?.is_begun())
}

/// What the top of each step shows.
struct Step {
    back: &'static str,
    number: u32,
    of: u32,
    next: &'static str,
}

impl Step {
    /// A step; changes made from the last page lead back to it.
    fn new(number: u32, back: &'static str, visitor: &Visitor) -> Self {
        if visitor.uri.query().unwrap_or_default().split('&').any(|pair| pair == "then=check") {
            return Self { back: "/file/check", number, of: STEPS, next: "?then=check" };
        }
        Self { back, number, of: STEPS, next: "" }
    }

    /// Where to go after this step.
    fn after(&self, next: &'static str) -> &'static str {
        if self.next.is_empty() { next } else { "/file/check" }
    }
}
