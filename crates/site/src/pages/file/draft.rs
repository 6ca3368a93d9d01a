//! A request being written: kept on the server under a random name that only this browser knows.

use crate::cookie::{self, Life};
use crate::problem::Problem;
use crate::session::hash;
use crate::show::see_other;
use crate::visitor::Visitor;
use axum::http::header;
use axum::response::Response;
use casework::CaseId;
use casework::case::act::RequestKind;
use casework::personal::Attachment;
use jiff::ToSpan as _;
use ledger::{Key, dice};
use serde::{Deserialize, Serialize};

const COOKIE: &str = "draft";
/// Long enough for an interrupted evening, short enough for what is personal.
const HOURS: i64 = 72;

/// Whether someone gives their name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Identity {
    Named,
    Anonymous,
}

/// A file sent with the draft; its bytes lie beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    pub id: String,
    #[serde(flatten)]
    pub about: Attachment,
}

/// Everything typed so far, whether it is right or not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Draft {
    /// Sent with the command, so that a form sent twice makes one case.
    pub key: String,
    /// Somebody was in danger when this was begun.
    pub urgent: bool,
    pub kind: Option<RequestKind>,
    /// To go to the petition office, with its written opinion and its remedies.
    pub petition: bool,
    pub title: String,
    pub text: String,
    pub occurred: String,
    /// The subject chosen of those suggested; empty if the office is to find it.
    pub category: String,
    pub area: String,
    pub place: String,
    /// `unit:<id>`, `hotline` or empty.
    pub about: String,
    pub identity: Option<Identity>,
    pub name: String,
    pub phone: String,
    pub email: String,
    pub confidential: bool,
    pub files: Vec<Kept>,
    /// The case it became.
    pub sent: Option<i64>,
}

/// A draft in the hands of its writer.
pub(super) struct Filing {
    pub visitor: Visitor,
    pub draft: Draft,
    token: String,
}

impl Filing {
    /// The draft of this browser, or a fresh one.
    pub async fn open(visitor: Visitor) -> Result<Self, Problem> {
        if let Some(token) = visitor.cookie(COOKIE).map(str::to_owned) {
            let body = visitor.app.ledger.draft(&place(&token)).await?;
            if let Some(draft) = body.and_then(|body| serde_json::from_str(&body).ok()) {
                return Ok(Self { visitor, draft, token });
            }
        }
        let token = hex::encode(dice::bytes::<32>()?);
        let draft = Draft { key: Key::random()?.as_str().to_owned(), ..Draft::default() };
        Ok(Self { visitor, draft, token })
    }

    /// The draft to write on: a sent one is left alone and a new one begun.
    pub async fn write(visitor: Visitor) -> Result<Self, Problem> {
        let filing = Self::open(visitor).await?;
        if filing.draft.sent.is_none() {
            return Ok(filing);
        }
        let token = hex::encode(dice::bytes::<32>()?);
        let draft = Draft { key: Key::random()?.as_str().to_owned(), ..Draft::default() };
        Ok(Self { visitor: filing.visitor, draft, token })
    }

    pub fn is_begun(&self) -> bool {
        self.draft.sent.is_none() && (self.draft.kind.is_some() || !self.draft.text.is_empty())
    }

    /// Keeps the draft.
    pub async fn save(&self) -> Result<(), Problem> {
        let body = serde_json::to_string(&self.draft).map_err(|fault| Problem::Fault(fault.to_string()))?;
        let ledger = &self.visitor.app.ledger;
        Ok(ledger.save_draft(&place(&self.token), &body, self.expires()).await?)
    }

    /// Tells the browser the draft's name along with a response.
    pub fn name(&self, mut response: Response) -> Response {
        let secure = self.visitor.app.is_https();
        let life = Life::Seconds(HOURS * 3600);
        if let Some(line) = cookie::write(COOKIE, &self.token, life, secure) {
            response.headers_mut().append(header::SET_COOKIE, line);
        }
        response
    }

    /// Keeps the draft and leads on.
    pub async fn go(&self, to: &str) -> Result<Response, Problem> {
        self.save().await?;
        Ok(self.name(see_other(to)?))
    }

    /// Keeps the bytes of a file beside the draft.
    pub async fn keep_file(&mut self, about: Attachment, body: &str) -> Result<(), Problem> {
        let id = hex::encode(dice::bytes::<16>()?);
        self.visitor.app.ledger.save_draft(&beside(&id), body, self.expires()).await?;
        self.draft.files.push(Kept { id, about });
        Ok(())
    }

    /// The bytes of a file, as kept.
    pub async fn file(&self, id: &str) -> Result<Option<String>, Problem> {
        Ok(self.visitor.app.ledger.draft(&beside(id)).await?)
    }

    /// Throws a file away.
    pub async fn drop_file(&mut self, id: &str) -> Result<(), Problem> {
        if self.draft.files.iter().any(|kept| kept.id == id) {
            self.visitor.app.ledger.drop_draft(&beside(id)).await?;
            self.draft.files.retain(|kept| kept.id != id);
        }
        Ok(())
    }

    /// The draft has become a case: what was personal in it goes, the fact that it was sent stays.
    pub async fn sent(&mut self, case: CaseId) -> Result<(), Problem> {
        for kept in std::mem::take(&mut self.draft.files) {
            self.visitor.app.ledger.drop_draft(&beside(&kept.id)).await?;
        }
        let key = std::mem::take(&mut self.draft.key);
        self.draft = Draft { key, sent: Some(case.0), ..Draft::default() };
        self.save().await
    }

    fn expires(&self) -> jiff::Timestamp {
        let now = self.visitor.app.now();
        now.checked_add(HOURS.hours()).unwrap_or(now)
    }
}

fn place(token: &str) -> String {
    format!("draft-{}", hash(token))
}

fn beside(id: &str) -> String {
    format!("draft-file-{id}")
}
