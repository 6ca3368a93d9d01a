//! Photos and papers beside the request. Kept with the draft, so that nothing is uploaded twice.

use super::draft::{Filing, Kept};
use crate::form::{Faults, Sent};
use crate::page::Page;
use crate::problem::Problem;
use crate::upload::{ACCEPT, FILES, Parcel, Unfit};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Multipart;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/file/files.html")]
struct Files<'d> {
    page: Page,
    faults: Faults,
    kept: &'d [Kept],
    accept: &'static str,
    room: usize,
}

/// Which file goes.
#[derive(Deserialize)]
pub(crate) struct Gone {
    #[serde(default)]
    id: String,
}

/// `GET /file/files`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let filing = Filing::write(visitor).await?;
    crate::show(&page(&filing, Faults::default()))
}

/// `POST /file/files`
pub(crate) async fn keep(visitor: Visitor, form: Multipart) -> Result<Response, Problem> {
    let mut filing = Filing::write(visitor).await?;
    let mut parcel = Parcel::open(form, filing.visitor.app.settings.scanner.as_ref()).await?;
    let room = FILES.saturating_sub(filing.draft.files.len());
    if parcel.files.len() > room {
        parcel.files.truncate(room);
        parcel.unfit.push(Unfit::TooMany);
    }
    for upload in parcel.files {
        let body = STANDARD.encode(&upload.bytes);
        filing.keep_file(upload.about, &body).await?;
    }
    if parcel.unfit.is_empty() {
        return filing.go("/file/check").await;
    }
    filing.save().await?;
    let faults = words(&parcel.unfit, &filing.visitor);
    let response = (StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page(&filing, faults))?).into_response();
    Ok(filing.name(response))
}

/// `POST /file/files/drop`
pub(crate) async fn drop(visitor: Visitor, Sent(gone): Sent<Gone>) -> Result<Response, Problem> {
    let mut filing = Filing::write(visitor).await?;
    filing.drop_file(&gone.id).await?;
    filing.go("/file/files").await
}

/// What was wrong with the files.
pub(crate) fn words(unfit: &[Unfit], visitor: &Visitor) -> Faults {
    let mut faults = Faults::default();
    for unfit in unfit {
        let (key, name) = unfit.words();
        faults.add("files", &visitor.t.say(key).with("name", name).with("most", FILES));
    }
    faults
}

fn page(filing: &Filing, faults: Faults) -> Files<'_> {
    Files {
        page: filing.visitor.page(filing.visitor.t.say("file-files")),
        faults,
        kept: &filing.draft.files,
        accept: ACCEPT,
        room: FILES.saturating_sub(filing.draft.files.len()),
    }
}
