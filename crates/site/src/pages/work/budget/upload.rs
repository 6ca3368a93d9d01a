//! A file somebody sends to have it read as a budget. It may be far larger than what comes with a case, and it is
//! read beside the server's own work.

use crate::App;
use crate::locale::Translator;
use crate::problem::Problem;
use crate::stepping::Typed;
use crate::upload::Verdict;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest as _, Multipart, Request};
use axum::http::header;
use budget::book::Book;
use documents::{Unopened, limits};
use sha2::{Digest as _, Sha256};

/// The most bytes a form with a book may have: a file that is too large is still told so in words.
pub const BODY: usize = 2 * limits::BYTES;

/// What was sent.
#[derive(Default)]
pub(super) struct Sent {
    pub typed: Typed,
    pub name: String,
    bytes: Vec<u8>,
    too_large: bool,
}

/// A file as it was read.
pub(super) struct Opened {
    pub digest: String,
    pub book: Book,
}

impl Sent {
    /// Reads a form to its end; of a file that is too large only the name is kept.
    pub async fn open(app: &App, request: Request) -> Result<Self, Problem> {
        let media = request.headers().get(header::CONTENT_TYPE).and_then(|media| media.to_str().ok());
        if !media.is_some_and(|media| media.starts_with("multipart/")) {
            return Err(Problem::Unreadable);
        }
        let mut form = Multipart::from_request(request, app).await.map_err(|_| Problem::Unreadable)?;
        let mut sent = Self::default();
        while let Some(field) = form.next_field().await.map_err(broken)? {
            if let Some(file) = field.file_name().map(str::to_owned) {
                sent.take(file, field).await?;
                continue;
            }
            let name = field.name().unwrap_or_default().to_owned();
            let value = field.bytes().await.map_err(broken)?;
            sent.typed.0.push((name, String::from_utf8_lossy(&value).into_owned()));
        }
        Ok(sent)
    }

    async fn take(&mut self, name: String, mut field: Field<'_>) -> Result<(), Problem> {
        while let Some(piece) = field.chunk().await.map_err(broken)? {
            self.too_large |= self.bytes.len() + piece.len() > limits::BYTES;
            if !self.too_large {
                self.bytes.extend_from_slice(&piece);
            }
        }
        self.name = name.rsplit(['/', '\\']).next().unwrap_or_default().chars().take(200).collect();
        Ok(())
    }

    /// Reads the file, or says in words why not.
    pub async fn read(&mut self, app: &App, t: &Translator) -> Result<Result<Opened, String>, Problem> {
        let bytes = std::mem::take(&mut self.bytes);
        if bytes.is_empty() && !self.too_large {
            return Ok(Err(t.say("budget-file-missing").to_string()));
        }
        if let Some(scanner) = app.settings.scanner.as_ref().filter(|_| !self.too_large) {
            let key = match scanner.look(&bytes).await {
                Verdict::Clean => "",
                Verdict::Infected => "upload-infected",
                Verdict::Unknown => "upload-unchecked",
            };
            if !key.is_empty() {
                return Ok(Err(t.say(key).with("name", &self.name).to_string()));
            }
        }
        if self.too_large {
            return Ok(Err(unopened(t, &self.name, &Unopened::TooLarge)));
        }
        let name = self.name.clone();
        let reading = tokio::task::spawn_blocking(move || {
            let source = documents::open(&name, &bytes)?;
            let digest = hex::encode(Sha256::digest(&bytes));
            Ok::<_, Unopened>(Opened { digest, book: budget::book::read(&source) })
        });
        let read = reading.await.map_err(|fault| Problem::Fault(fault.to_string()))?;
        Ok(read.map_err(|fault| unopened(t, &self.name, &fault)))
    }
}

/// Why a file cannot be opened, and what whoever has it can do.
fn unopened(t: &Translator, file: &str, fault: &Unopened) -> String {
    let key = format!("document-fault-{}", fault.code().replace('_', "-"));
    let said = t.say(&key).with("file", file);
    match fault.detail() {
        Some((name, detail)) => said.with(name, detail).to_string(),
        None => said.to_string(),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape `map_err` wants")]
fn broken(fault: MultipartError) -> Problem {
    Problem::of_status(fault.status())
}
