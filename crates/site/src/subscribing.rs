//! What subscribers 订阅者 are told: finds what is new since each was told last, and puts it into words when a letter
//! leaves. Pages ask for subscriptions; the worker of the program carries the letters.

mod news;
mod words;

pub use words::Words;

use crate::app::{App, Settings};
use crate::following::{self, Stage};
use crate::locale::Translator;
use crate::pages::follow;
use jiff::{SignedDuration, Timestamp};
use ledger::subscription::Topic;
use ledger::{Ledger, StoreFault};
use std::sync::{Arc, Mutex, PoisonError};
use wording::Wording;

/// How often publications are looked through; matters are looked at each time.
const EVERY: SignedDuration = SignedDuration::from_mins(1);

/// Writes letters to subscribers.
pub struct Herald {
    app: App,
    looked_at: Mutex<Option<Timestamp>>,
}

impl Herald {
    /// A herald of an office whose site is reached at `public_url`.
    pub fn new(ledger: Ledger, wording: Arc<Wording>, public_url: String) -> Self {
        let settings = Settings { public_url, ..Settings::default() };
        Self { app: App::new(ledger, wording, settings), looked_at: Mutex::default() }
    }

    /// Throws away what is over, and writes a letter to each who has something to hear. Gives how many.
    ///
    /// # Errors
    /// The store's.
    pub async fn gather(&self) -> Result<usize, StoreFault> {
        self.app.ledger.lapse_subscriptions().await?;
        let mut written = self.tell_matters().await?;
        if self.is_time() {
            written +=
                self.tell_results().await? + self.tell_answers().await? + self.offer_renewals().await?;
        }
        Ok(written)
    }

    fn is_time(&self) -> bool {
        let mut looked_at = self.looked_at.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.app.now();
        let is_time = looked_at.is_none_or(|last| now.duration_since(last) >= EVERY);
        if is_time {
            *looked_at = Some(now);
        }
        is_time
    }
}

/// What a topic is called. A matter that nobody may know of any longer is called by its day.
pub(crate) async fn name(app: &App, t: &Translator, topic: &Topic) -> Result<String, StoreFault> {
    Ok(match topic {
        Topic::Results => t.say("results-title").to_string(),
        Topic::Answers(None) => t.say("answer-title").to_string(),
        Topic::Answers(Some(code)) => {
            let category = app.policy().categories.get(code).map(|category| category.names.of(t.lang()));
            t.say("subscription-answers-of").with("category", category.unwrap_or_default()).to_string()
        }
        Topic::Matter(case) => match app.ledger.case_file(*case).await? {
            Some(file) => follow::what(app, &file.case, t),
            None => t.say("follow-title").to_string(),
        },
    })
}

/// Where on the site a topic is read, after the address of the site.
pub(crate) fn path(app: &App, topic: &Topic) -> String {
    match topic {
        Topic::Results => "/results".to_owned(),
        Topic::Answers(None) => "/answers".to_owned(),
        Topic::Answers(Some(code)) => format!("/answers?category={code}"),
        Topic::Matter(case) => format!("/follow/{}", following::code(app, *case)),
    }
}

/// How far a topic is now, and what can be known by now; `None` if nothing will come of it any more.
pub(crate) async fn position(app: &App, topic: &Topic) -> Result<Option<(i64, String)>, StoreFault> {
    let Some(case) = topic.case() else { return Ok(Some((app.now().as_microsecond(), String::new()))) };
    let Some(file) = app.ledger.case_file(case).await? else { return Ok(None) };
    let stage = Stage::of(&file.case);
    Ok((!stage.is_over()).then(|| (i64::from(file.case.version), stage.code().to_owned())))
}
