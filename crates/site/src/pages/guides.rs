//! Guides in plain words: how to ask, how long it takes, what rights there are. Their times come from the rules in
//! force, so that no guide promises what the office does not keep.

use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use casework::case::act::{RequestKind, Track};
use casework::policy::Situation;
use casework::{ClockKind, Policy};

/// A guide: its name in addresses and wording, how many steps it has, where it leads and how that is called.
struct Guide {
    id: &'static str,
    steps: u32,
    next: &'static [(&'static str, &'static str)],
}

const ENTERPRISE: &str = "enterprise";
const GUIDES: [Guide; 6] = [
    Guide { id: "filing", steps: 5, next: &[("/file", "nav-file"), ("/qa", "nav-qa")] },
    Guide { id: "petition", steps: 5, next: &[("/file", "nav-file"), ("/reception", "reception-title")] },
    Guide { id: "anonymity", steps: 5, next: &[("/file", "nav-file"), ("/guides/rights", "guide-rights")] },
    Guide { id: "receipt", steps: 4, next: &[("/verify", "verify-title"), ("/track", "nav-track")] },
    Guide { id: "rights", steps: 5, next: &[("/track", "nav-track"), ("/guides/receipt", "guide-receipt")] },
    Guide {
        id: ENTERPRISE,
        steps: 5,
        next: &[("/file", "nav-file"), ("/guides/filing", "guide-filing"), ("/qa", "nav-qa")],
    },
];

#[derive(Template)]
#[template(path = "pages/guides/list.html")]
struct List {
    page: Page,
    guides: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "pages/guides/guide.html")]
struct Shown {
    page: Page,
    lead: String,
    steps: Vec<String>,
    next: Vec<(&'static str, String)>,
}

/// `GET /guides`
pub(crate) async fn list(visitor: Visitor) -> Result<Response, Problem> {
    let t = &visitor.t;
    let link = |guide: &Guide| {
        let key = format!("guide-{}", guide.id);
        let lead = t.say(&format!("{key}-lead")).to_string();
        (address(guide), t.say(&key).to_string(), lead)
    };
    crate::show(&List {
        page: visitor.page(t.say("guides-title")),
        guides: GUIDES.iter().map(link).collect(),
    })
}

/// `GET /guides/{id}`
pub(crate) async fn show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Problem> {
    let guide = GUIDES.iter().find(|guide| guide.id == id).ok_or(Problem::NotFound)?;
    one(&visitor, guide)
}

/// `GET /enterprise`
pub(crate) async fn enterprise(visitor: Visitor) -> Result<Response, Problem> {
    let guide = GUIDES.iter().find(|guide| guide.id == ENTERPRISE).ok_or(Problem::NotFound)?;
    one(&visitor, guide)
}

fn address(guide: &Guide) -> String {
    if guide.id == ENTERPRISE { "/enterprise".to_owned() } else { format!("/guides/{}", guide.id) }
}

fn one(visitor: &Visitor, guide: &Guide) -> Result<Response, Problem> {
    let (t, policy) = (&visitor.t, visitor.app.policy());
    let key = format!("guide-{}", guide.id);
    let step = |number: u32| said(t, &format!("{key}-{number}"), policy);
    crate::show(&Shown {
        page: visitor.page(t.say(&key)),
        lead: t.say(&format!("{key}-lead")).to_string(),
        steps: (1..=guide.steps).map(step).collect(),
        next: guide.next.iter().map(|(href, key)| (*href, t.say(key).to_string())).collect(),
    })
}

/// A sentence with the times of the rules in force.
fn said(t: &Translator, key: &str, policy: &Policy) -> String {
    let span = |clock, track| {
        let limit = policy.limit(clock, &Situation::new(track, RequestKind::Complaint, None));
        limit.map(|limit| t.span(limit.span)).unwrap_or_default()
    };
    t.say(key)
        .with("answer", span(ClockKind::Answer, Track::Hotline))
        .with("admission", span(ClockKind::Admission, Track::Petition))
        .with("opinion", span(ClockKind::Answer, Track::Petition))
        .with("review", span(ClockKind::ReviewRequest, Track::Petition))
        .with("rate", i64::from(policy.procedure.rating_days))
        .with("rights", i64::from(policy.privacy.rights_working_days))
        .to_string()
}
