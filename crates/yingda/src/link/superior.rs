//! The superior's office as seen through its API: the lists of our unit there, the facts of a case, one act.

use super::push::Call;
use crate::config::Link;
use anyhow::{Context as _, Result, bail};
use axum::http::{Request, Response, StatusCode, header};
use casework::case::fact::Recorded;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use site::Hidden;
use site::outbound::{Outbound, PATIENCE, Reach};
use std::collections::BTreeMap;

/// The lists in which a case can lie while our unit has it; the first ones hold those that may be new.
const QUEUES: [&str; 9] = [
    "to-accept",
    "to-admit",
    "handling",
    "drafts",
    "to-issue",
    "to-serve",
    "to-execute",
    "settling",
    "replied",
];
const MAY_BE_NEW: usize = 3;
const LINES: u32 = 100;

/// A line of a list there.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    pub version: u32,
    pub may_be_new: bool,
}

/// What came of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Done,
    /// In the superior's words.
    Refused(String),
}

/// What a case says, in words.
#[derive(Clone, Debug, Deserialize)]
pub struct Told {
    pub title: String,
    pub text: String,
    pub place: String,
    pub occurred: String,
    pub timeline: Vec<Event>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Event {
    pub version: u32,
    pub texts: Vec<String>,
}

#[derive(Deserialize)]
struct Page {
    cases: Vec<PageLine>,
    next: Option<String>,
}

#[derive(Deserialize)]
struct PageLine {
    number: String,
    version: u32,
}

#[derive(Deserialize)]
struct Facts {
    facts: Vec<Recorded>,
}

pub struct Superior {
    door: Outbound,
    address: String,
    handler: Hidden,
    approver: Hidden,
}

impl Superior {
    pub fn new(link: &Link) -> Result<Self> {
        let (handler, approver) = link.tokens()?;
        let door = Outbound::new(Reach::of_address(&link.address, link.private)?, PATIENCE)?;
        Ok(Self { door, address: link.address.trim_end_matches('/').to_owned(), handler, approver })
    }

    /// Every case our unit has there, by number.
    pub async fn lines(&self) -> Result<BTreeMap<String, Line>> {
        let mut lines = BTreeMap::new();
        for (place, queue) in QUEUES.iter().enumerate() {
            let mut next = Some(String::new());
            while let Some(cursor) = next {
                let cursor = if cursor.is_empty() { cursor } else { format!("&cursor={cursor}") };
                let path = format!("/api/v1/cases?queue={queue}&limit={LINES}{cursor}");
                let page: Page = self.read(&path).await?.context("the superior has no such list")?;
                for line in page.cases {
                    let may_be_new = place < MAY_BE_NEW;
                    lines.insert(line.number, Line { version: line.version, may_be_new });
                }
                next = page.next;
            }
        }
        Ok(lines)
    }

    /// The facts of a case; `None` if it is not ours to see.
    pub async fn facts(&self, number: &str) -> Result<Option<Vec<Recorded>>> {
        let facts: Option<Facts> = self.read(&format!("/api/v1/cases/{number}/facts")).await?;
        Ok(facts.map(|facts| facts.facts))
    }

    /// What a case says; `None` if it is not ours to see.
    pub async fn told(&self, number: &str) -> Result<Option<Told>> {
        self.read(&format!("/api/v1/cases/{number}")).await
    }

    /// Does an act there, once under that key.
    ///
    /// # Errors
    /// No answer that settles it: it must be tried again, under the same key.
    pub async fn act(&self, number: &str, call: &Call, key: &str) -> Result<Answer> {
        let token = if call.by_approver { &self.approver } else { &self.handler };
        let path = format!("/api/v1/cases/{number}/acts/{}", call.act);
        let asked = self.asked("POST", &path, token).header("idempotency-key", key);
        let asked = asked.header(header::CONTENT_TYPE, "application/json");
        let answer = self.door.ask(asked.body(serde_json::to_vec(&call.body)?)?).await?;
        settled(&answer)
    }

    async fn read<T: DeserializeOwned>(&self, path: &str) -> Result<Option<T>> {
        let answer = self.door.ask(self.asked("GET", path, &self.handler).body(Vec::new())?).await?;
        match answer.status() {
            StatusCode::OK => Ok(Some(serde_json::from_slice(answer.body()).context("not as expected")?)),
            StatusCode::NOT_FOUND => Ok(None),
            status => bail!("{status}: {}", words(answer.body())),
        }
    }

    fn asked(&self, method: &str, path: &str, token: &Hidden) -> axum::http::request::Builder {
        let url = format!("{}{path}", self.address);
        let asked = Request::builder().method(method).uri(url);
        asked.header(header::AUTHORIZATION, format!("Bearer {}", token.0))
    }
}

/// Whether that answer settles the act. What only time can mend does not.
fn settled(answer: &Response<Vec<u8>>) -> Result<Answer> {
    let problem: Value = serde_json::from_slice(answer.body()).unwrap_or_default();
    let code = problem["code"].as_str().unwrap_or_default();
    match answer.status() {
        status if status.is_success() => Ok(Answer::Done),
        StatusCode::NOT_FOUND | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT => {
            Ok(Answer::Refused(words(answer.body())))
        }
        StatusCode::FORBIDDEN if code == "refused" => Ok(Answer::Refused(words(answer.body()))),
        status => bail!("{status}: {}", words(answer.body())),
    }
}

/// What a problem says for people, with the fields it names.
fn words(body: &[u8]) -> String {
    let problem: Value = serde_json::from_slice(body).unwrap_or_default();
    let detail = problem["detail"].as_str().or(problem["title"].as_str()).unwrap_or_default();
    let fields = problem["fields"].as_array().into_iter().flatten();
    let fields: Vec<&str> = fields.filter_map(|field| field["field"].as_str()).collect();
    if fields.is_empty() { detail.to_owned() } else { format!("{detail} ({})", fields.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Result<Answer> {
        settled(&Response::builder().status(status).body(body.as_bytes().to_vec()).unwrap())
    }

    #[tokio::test]
    async fn a_link_stays_where_it_was_told() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let (handler_token_file, approver_token_file) = (file.path().into(), file.path().into());
        let link = Link { handler_token_file, approver_token_file, ..Link::default() };
        for (address, private, open) in [
            ("https://10.1.2.3", false, false),
            ("https://169.254.169.254", true, false),
            ("http://10.1.2.3", true, false),
            ("ftp://127.0.0.1", false, false),
            ("http://127.0.0.1:9", false, true),
        ] {
            let link = Link { address: address.to_owned(), private, ..link.clone() };
            let fault = Superior::new(&link).unwrap().facts("A-1").await.unwrap_err().to_string();
            assert_eq!(!fault.contains("may not be asked"), open, "{address}: {fault}");
        }
    }

    #[test]
    fn a_refusal_settles_and_what_may_pass_does_not() {
        let refused = |detail: &str| Answer::Refused(detail.to_owned());
        assert_eq!(answer(200, "{}").unwrap(), Answer::Done);
        assert_eq!(answer(422, r#"{"code": "refused", "detail": "late"}"#).unwrap(), refused("late"));
        assert_eq!(answer(403, r#"{"code": "refused", "detail": "not you"}"#).unwrap(), refused("not you"));
        let fields = r#"{"code": "fields", "detail": "1", "fields": [{"field": "note"}]}"#;
        assert_eq!(answer(422, fields).unwrap(), refused("1 (note)"));
        for status in [401, 403, 412, 429, 500, 503] {
            assert!(answer(status, r#"{"code": "scope"}"#).is_err(), "{status}");
        }
    }
}
