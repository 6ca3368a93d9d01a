//! The files of a book, for the bench and for everybody.

use crate::locale::Translator;
use crate::problem::Problem;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use budget::book::Book;

/// Endings and what they are.
const MEDIA: [(&str, &str); 4] = [
    (".json", "application/json"),
    (".csv", "text/csv; charset=utf-8"),
    (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (".zip", "application/zip"),
];

/// One file of a book by its name. Its words are those of the office's own language, whoever asks: a table and the
/// description of its columns must agree.
pub(crate) fn download(book: &Book, t: &Translator, name: &str) -> Result<Response, Problem> {
    let (_, media) = MEDIA.iter().find(|(ending, _)| name.ends_with(ending)).ok_or(Problem::NotFound)?;
    let words = |key: &str| t.wording().say(wording::HOME, key, &[]);
    let file = documents::write::book_file(book, name, &words);
    let bytes = file.map_err(|fault| Problem::Fault(fault.to_string()))?.ok_or(Problem::NotFound)?;
    let disposition = format!("attachment; filename=\"{name}\"");
    Ok(([(header::CONTENT_TYPE, (*media).to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes)
        .into_response())
}
