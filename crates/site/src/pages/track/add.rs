//! Adding words and files to a request.

use super::{Mine, act, offer};
use crate::form::{Faults, length, lines};
use crate::page::Page;
use crate::pages::file::words;
use crate::problem::Problem;
use crate::show::see_other;
use crate::upload::{ACCEPT, Parcel};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::{Act, ActKind};
use ledger::{Envelope, Key};

const TEXT: usize = 5000;

#[derive(Template)]
#[template(path = "pages/track/add.html")]
struct Add {
    page: Page,
    faults: Faults,
    home: String,
    key: String,
    note: String,
    accept: &'static str,
}

/// `GET /track/{number}/add-material`
pub(crate) async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    if !offer::is_open(ActKind::AddMaterial, &mine.file, mine.visitor.app.policy(), mine.visitor.app.now()) {
        return see_other(&mine.home());
    }
    let key = Key::random()?.as_str().to_owned();
    crate::show(&page(&mine, key, String::new(), Faults::default()))
}

/// `POST /track/{number}/add-material`
pub(crate) async fn perform(
    visitor: Visitor,
    Path(number): Path<String>,
    form: Multipart,
) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    let parcel = Parcel::open(form, mine.visitor.app.settings.scanner.as_ref()).await?;
    let (key, note) = (parcel.text("key").to_owned(), lines(parcel.text("note")));
    let mut faults = check(&mine, &parcel, &note);
    if faults.is_empty() {
        let mut envelope = Envelope::new();
        let sealed = envelope.note(&note)?;
        let mut attachments = Vec::new();
        for upload in parcel.files {
            attachments.push(envelope.file(&upload.about, upload.bytes)?);
        }
        let deed = Act::AddMaterial { note: sealed, attachments };
        match act::commit(&mine, &key, deed, envelope).await? {
            Ok(response) => return Ok(response),
            Err(refusal) => faults.0.push(refusal),
        }
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page(&mine, key, note, faults))?).into_response())
}

fn check(mine: &Mine, parcel: &Parcel, note: &str) -> Faults {
    let t = &mine.visitor.t;
    let mut faults = words(&parcel.unfit, &mine.visitor);
    let nothing = note.is_empty() && parcel.files.is_empty() && parcel.unfit.is_empty();
    faults.ensure(!nothing, "note", &t.say("track-add-missing"));
    let over = length(note).saturating_sub(TEXT);
    faults.ensure(over == 0, "note", &t.say("file-text-long").with("most", TEXT).with("over", over));
    if !faults.is_empty() && !parcel.files.is_empty() {
        faults.add("files", &t.say("track-add-again"));
    }
    faults
}

fn page(mine: &Mine, key: String, note: String, faults: Faults) -> Add {
    Add {
        page: mine.visitor.page(mine.visitor.t.say("track-offer-add-material")),
        faults,
        home: mine.home(),
        key,
        note,
        accept: ACCEPT,
    }
}
