//! The requester's own files, given back as files and never as pages.

use super::Mine;
use crate::problem::{Problem, in_query};
use crate::visitor::Visitor;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use casework::personal::Attachment;
use casework::{Handle, Role, What};
use ledger::CaseFile;

/// A link to a file.
pub(super) struct Link {
    pub href: String,
    pub name: String,
    pub size: String,
}

/// Files sent with the request or added by the requester, as far as they are not erased.
pub(super) fn links(file: &CaseFile, number: &str) -> Vec<Link> {
    own(file)
        .into_iter()
        .filter_map(|handle| {
            let about: Attachment = serde_json::from_str(&file.papers.get(&handle)?.body).ok()?;
            let size = about.bytes.div_ceil(1024);
            Some(Link {
                href: format!("/track/{number}/file/{handle}"),
                name: about.name,
                size: format!("{size} KB"),
            })
        })
        .collect()
}

fn own(file: &CaseFile) -> Vec<Handle> {
    let mut handles = Vec::new();
    for recorded in &file.history {
        match &recorded.fact.what {
            What::Registered(registration) => handles.extend(&registration.attachments),
            What::MaterialAdded { attachments, .. } if recorded.by.role == Role::Requester => {
                handles.extend(attachments);
            }
            _ => {}
        }
    }
    handles
}

/// `GET /track/{number}/file/{handle}`
pub(crate) async fn show(
    visitor: Visitor,
    Path((number, handle)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    let handle: Handle = handle.parse().map_err(|_| Problem::NotFound)?;
    if !own(&mine.file).contains(&handle) {
        return Err(Problem::NotFound);
    }
    let paper = mine.visitor.app.ledger.file(mine.id, handle).await?.ok_or(Problem::NotFound)?;
    let about: Attachment =
        serde_json::from_str(&paper.body).map_err(|fault| Problem::Fault(fault.to_string()))?;
    download(&about, paper.file.ok_or(Problem::NotFound)?)
}

/// Bytes as a file to keep: never shown, never run, whatever they are.
pub(crate) fn download(about: &Attachment, bytes: Vec<u8>) -> Result<Response, Problem> {
    let text = |text: &str| HeaderValue::from_str(text).map_err(|fault| Problem::Fault(fault.to_string()));
    let headers = [
        (header::CONTENT_TYPE, text(&about.media)?),
        (
            header::CONTENT_DISPOSITION,
            text(&format!("attachment; filename*=UTF-8''{}", in_query(&about.name)))?,
        ),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
    ];
    Ok((headers, bytes).into_response())
}
