//! What the rules come to: every clock of a case of that kind, counted from one moment, with its arithmetic.

use crate::explain;
use crate::form::{Choice, Group};
use crate::locale::Translator;
use crate::pages::work::form;
use almanac::{Deadline, Limit};
use casework::case::act::{RequestKind, Track};
use casework::policy::{PolicyBook, Situation};
use casework::{CategoryCode, ClockKind, Policy};
use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::Deserialize;

/// As typed; what does not read is as if it had been left out.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Tried {
    #[serde(default)]
    at: String,
    #[serde(default)]
    track: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    category: String,
}

/// The form and what it comes to.
pub struct Trial {
    /// From when the clocks run.
    pub at: String,
    /// Tracks.
    pub tracks: Vec<Choice>,
    /// Kinds of request.
    pub kinds: Vec<Choice>,
    /// Categories.
    pub categories: Vec<Group>,
    /// Which rules hold then.
    pub version: String,
    /// One clock a line; empty until something is asked.
    pub lines: Vec<Reckoned>,
}

/// A clock, counted.
pub struct Reckoned {
    /// Which clock.
    pub clock: String,
    /// What the rule gives.
    pub span: String,
    /// Its end.
    pub ends: String,
    /// The rule and where it is written.
    pub source: String,
    /// The arithmetic.
    pub steps: Vec<String>,
}

impl Trial {
    /// Under the rules that hold at the moment asked for.
    pub fn of(t: &Translator, book: &PolicyBook, now: Timestamp, tried: &Tried) -> Self {
        let is_asked = !tried.at.is_empty();
        let at: DateTime = tried.at.parse().unwrap_or_else(|_| book.at(now).local(now));
        let policy = book.at(book.at(now).instant(at));
        let track = known(Track::ALL, Track::code, &tried.track).unwrap_or(Track::Hotline);
        let kind = known(RequestKind::ALL, RequestKind::code, &tried.kind).unwrap_or(RequestKind::Complaint);
        let category = policy.categories.get_key_value(&CategoryCode::new(tried.category.clone()));
        let situation = Situation::new(track, kind, category.map(|(code, _)| code));
        let named = |noun: &str, code: &str, chosen: bool| Choice::new(code, t.name(noun, code), chosen);
        Self {
            at: at.strftime("%Y-%m-%dT%H:%M").to_string(),
            tracks: Track::ALL.iter().map(|one| named("track", one.code(), *one == track)).collect(),
            kinds: RequestKind::ALL.iter().map(|one| named("kind", one.code(), *one == kind)).collect(),
            categories: form::categories(t, policy, &tried.category),
            version: policy.version.clone(),
            lines: if is_asked { reckoned(t, policy, at, &situation) } else { Vec::new() },
        }
    }
}

fn known<T: Copy>(all: &[T], code: fn(T) -> &'static str, typed: &str) -> Option<T> {
    all.iter().copied().find(|one| code(*one) == typed)
}

fn reckoned(t: &Translator, policy: &Policy, at: DateTime, on: &Situation<'_>) -> Vec<Reckoned> {
    let limits = ClockKind::ALL.into_iter().filter_map(|clock| Some((clock, policy.limit(clock, on)?)));
    limits.map(|(clock, limit)| line(t, policy, at, clock, limit)).collect()
}

fn line(t: &Translator, policy: &Policy, at: DateTime, clock: ClockKind, limit: &Limit) -> Reckoned {
    let deadline = Deadline::compute(limit.clone(), at, &policy.calendar);
    let (day, time) = deadline.shows_as();
    Reckoned {
        clock: t.name("clock", clock.code()),
        span: t.span(limit.span),
        ends: t.end(day, time),
        source: format!("{} · {}", limit.rule, limit.article),
        steps: explain::sentences(t, &deadline),
    }
}
