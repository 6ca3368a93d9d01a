//! The page where anyone checks a receipt: a file, its text, or what a QR code holds. It needs no script
//! and no sign-in, and says in plain words what it found and how to check without us.

mod compact;
mod verdict;

use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Multipart;
use axum::extract::Query;
use axum::extract::multipart::MultipartRejection;
use axum::extract::rejection::QueryRejection;
use axum::response::Response;
pub(crate) use compact::address;
use serde::Deserialize;
use verdict::Verdict;

#[derive(Template)]
#[template(path = "pages/verify/verify.html")]
struct Verify {
    page: Page,
    verdict: Option<verdict::Shown>,
    text: String,
    key: String,
}

/// What a QR code holds: the number, and everything else in one piece.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    n: String,
    #[serde(default)]
    p: String,
}

fn page(visitor: &Visitor, text: String, verdict: Option<&Verdict>) -> Result<Response, Problem> {
    let key = visitor.app.settings.log.as_ref().map(|verifier| verifier.public().to_owned());
    crate::show(&Verify {
        page: visitor.page(visitor.t.say("verify-title")),
        verdict: verdict.map(|verdict| verdict.show(&visitor.t, visitor.app.policy())),
        text,
        key: key.unwrap_or_default(),
    })
}

/// `GET /verify`, bare or from a QR code
pub(crate) async fn show(
    visitor: Visitor,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Problem> {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    if asked.p.is_empty() {
        return page(&visitor, String::new(), None);
    }
    let verdict = match compact::read(visitor.app.ledger.store().log_office(), &asked.n, &asked.p) {
        Some((opening, salt, index)) => {
            let receipt = visitor.app.ledger.prove(opening, salt, index).await?;
            match receipt {
                Some(receipt) => verdict::judge(&visitor.app, &receipt).await?,
                None => Verdict::NotThere,
            }
        }
        None => Verdict::Unreadable,
    };
    page(&visitor, String::new(), Some(&verdict))
}

/// `POST /verify`: a file, or its text. Whatever cannot be read is answered on the page.
pub(crate) async fn check(
    visitor: Visitor,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Problem> {
    let text = match form {
        Ok(form) => sent(form).await,
        Err(_) => String::new(),
    };
    let verdict = match translog::Receipt::parse(&text) {
        Ok(receipt) => verdict::judge(&visitor.app, &receipt).await?,
        Err(_) => Verdict::Unreadable,
    };
    let kept: String = text.chars().filter(|c| !c.is_control() || *c == '\n').take(4000).collect();
    page(&visitor, kept, Some(&verdict))
}

/// The first part that holds anything, file or text.
async fn sent(mut form: Multipart) -> String {
    while let Ok(Some(field)) = form.next_field().await {
        let Ok(bytes) = field.bytes().await else { return String::new() };
        let text = String::from_utf8_lossy(&bytes);
        if !text.trim().is_empty() {
            return text.trim().to_owned();
        }
    }
    String::new()
}
