//! Typical answers for everybody: found by words and by what they are about, and followed as a feed.

use crate::affair::{Texts, handles};
use crate::app::App;
use crate::feed::{self, Entry};
use crate::form::{Choice, line};
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use affairs::answer::{Answer, AnswerStanding};
use affairs::{AffairId, AffairKind};
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::response::Response;
use casework::{CategoryCode, Policy};
use jiff::Timestamp;
use ledger::StoreFault;
use ledger::affairs::{AffairFile, AffairPage};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Answers looked through, the newest.
const LOOKED_AT: u32 = 500;
const SOUGHT: usize = 100;
/// Signs of a category of the first level.
const FIRST_LEVEL: usize = 2;
/// Answers in a feed.
const FOLLOWED: usize = 50;

#[derive(Template)]
#[template(path = "pages/answers/list.html")]
struct List {
    page: Page,
    searched: String,
    categories: Vec<Choice>,
    count: String,
    are_none: bool,
    found: Vec<Shown>,
}

/// An answer on the page.
struct Shown {
    anchor: String,
    asked: String,
    said: String,
    about: String,
    released: String,
}

/// A released answer with its words.
struct Out {
    id: AffairId,
    category: String,
    asked: String,
    said: String,
    released: Timestamp,
}

/// What is looked for.
#[derive(Default, Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    q: String,
    #[serde(default)]
    category: String,
}

/// The answers that are out, those proposed last first.
async fn files(app: &App) -> Result<Vec<AffairFile<Answer>>, StoreFault> {
    let mut page = AffairPage { newest_first: true, ..AffairPage::of(AffairKind::Answer, LOOKED_AT) };
    page.statuses = vec![AnswerStanding::Released.code()];
    app.ledger.affairs::<Answer>(&page).await
}

/// Code of the subject, of the first level; empty if there is none.
fn subject(answer: &Answer) -> &str {
    answer.category.as_ref().and_then(|code| code.as_str().get(..FIRST_LEVEL)).unwrap_or_default()
}

/// The subject of each answer that is out, and when it came out.
pub(crate) async fn released(app: &App) -> Result<Vec<(String, Timestamp)>, StoreFault> {
    let files = files(app).await?;
    let released =
        |file: &AffairFile<Answer>| Some((subject(&file.affair).to_owned(), file.affair.released?));
    Ok(files.iter().filter_map(released).collect())
}

async fn out(app: &App) -> Result<Vec<Out>, Problem> {
    let files = files(app).await?;
    let pairs = files.iter().flat_map(|file| [&file.affair.pair.asked, &file.affair.pair.said]);
    let texts = Texts::of(app, handles(pairs)).await?;
    let out = files.iter().filter_map(|file| {
        Some(Out {
            id: file.id,
            category: subject(&file.affair).to_owned(),
            asked: texts.text(&file.affair.pair.asked),
            said: texts.text(&file.affair.pair.said),
            released: file.affair.released?,
        })
    });
    Ok(out.collect())
}

impl Out {
    /// Whether every word stands in question or answer, whatever its case.
    fn has(&self, searched: &str) -> bool {
        let whole = format!("{}\n{}", self.asked, self.said).to_lowercase();
        searched.to_lowercase().split_whitespace().all(|word| whole.contains(word))
    }

    fn about(&self, policy: &Policy, lang: &str) -> Option<String> {
        let known = policy.categories.get(&CategoryCode::from(self.category.as_str()))?;
        Some(known.names.of(lang).to_owned())
    }
}

/// `GET /answers`
pub(crate) async fn list(
    visitor: Visitor,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response, Problem> {
    let wanted = wanted.map(|Query(wanted)| wanted).unwrap_or_default();
    let (app, t, policy) = (&visitor.app, &visitor.t, visitor.app.policy());
    let searched: String = line(&wanted.q).chars().take(SOUGHT).collect();
    let all = out(app).await?;
    let codes: BTreeSet<&str> = all.iter().map(|one| one.category.as_str()).collect();
    let name = |code: &str| policy.categories.get(&code.into()).map(|c| c.names.of(t.lang()).to_owned());
    let choice = |code: &&str| Some(Choice::new(code, name(code)?, *code == wanted.category));
    let shown = |one: &Out| Shown {
        anchor: anchor(one.id),
        asked: one.asked.clone(),
        said: one.said.clone(),
        about: one.about(policy, t.lang()).unwrap_or_default(),
        released: t.date_long(policy.local(one.released).date()),
    };
    let fits = |one: &&Out| one.has(&searched) && one.category.starts_with(&wanted.category);
    let found: Vec<Shown> = all.iter().filter(fits).map(shown).collect();
    crate::show(&List {
        page: visitor.page(t.say("answer-title")),
        count: t.say("qa-count").with("count", found.len()).to_string(),
        categories: codes.iter().filter_map(choice).collect(),
        are_none: all.is_empty(),
        searched,
        found,
    })
}

fn anchor(id: AffairId) -> String {
    format!("answer-{id}")
}

/// `GET /answers/feed`
pub(crate) async fn feed(visitor: Visitor) -> Result<Response, Problem> {
    let (t, policy) = (&visitor.t, visitor.app.policy());
    let mut all = out(&visitor.app).await?;
    all.sort_by_key(|one| std::cmp::Reverse(one.released));
    let entry = |one: Out| Entry {
        path: format!("/answers#{}", anchor(one.id)),
        category: one.about(policy, t.lang()).map(|name| (one.category.clone(), name)),
        title: one.asked,
        text: one.said,
        published: one.released,
        updated: one.released,
    };
    let entries: Vec<Entry> = all.into_iter().take(FOLLOWED).map(entry).collect();
    feed::atom(&visitor, &t.say("answer-title").to_string(), "/answers", &entries)
}
