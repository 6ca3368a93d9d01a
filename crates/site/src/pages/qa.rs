//! Published questions and answers: looked up before anyone needs to ask.

use crate::form::{Choice, line};
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query};
use axum::response::Response;
use casework::Policy;
use casework::policy::model::Article;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "pages/qa/list.html")]
struct List {
    page: Page,
    searched: String,
    categories: Vec<Choice>,
    found: Vec<(String, String)>,
    count: String,
}

#[derive(Template)]
#[template(path = "pages/qa/article.html")]
struct One {
    page: Page,
    answer: String,
    source: String,
    checked: String,
    others: Vec<(String, String)>,
}

/// What is looked for.
#[derive(Default, Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    q: String,
    #[serde(default)]
    category: String,
}

/// `GET /qa`
pub(crate) async fn list(
    visitor: Visitor,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response, Problem> {
    let wanted = wanted.map(|Query(wanted)| wanted).unwrap_or_default();
    let (t, policy) = (&visitor.t, visitor.app.policy());
    let searched: String = line(&wanted.q).chars().take(100).collect();
    let found: Vec<(String, String)> = policy
        .articles
        .values()
        .filter(|article| article.category.as_str().starts_with(&wanted.category))
        .filter(|article| has(article, &searched))
        .map(|article| link(article, t.lang()))
        .collect();
    let list = List {
        page: visitor.page(t.say("qa-title")),
        categories: categories(policy, &wanted.category, t.lang()),
        count: t.say("qa-count").with("count", found.len()).to_string(),
        searched,
        found,
    };
    crate::show(&list)
}

/// `GET /qa/{id}`
pub(crate) async fn article(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Problem> {
    let (t, policy) = (&visitor.t, visitor.app.policy());
    let article = policy.articles.get(&id.as_str().into()).ok_or(Problem::NotFound)?;
    let near = |other: &&Article| other.category == article.category && other.id != article.id;
    let one = One {
        page: visitor.page(article.question.of(t.lang())),
        answer: article.answer.of(t.lang()).to_owned(),
        source: t.say("qa-source").with("source", article.source.of(t.lang())).to_string(),
        checked: t.say("qa-checked").with("date", t.date_long(article.checked)).to_string(),
        others: policy.articles.values().filter(near).take(5).map(|a| link(a, t.lang())).collect(),
    };
    crate::show(&one)
}

fn link(article: &Article, lang: &str) -> (String, String) {
    (format!("/qa/{}", article.id), article.question.of(lang).to_owned())
}

/// Whether every word of the search stands in the question or the answer, in either language.
fn has(article: &Article, searched: &str) -> bool {
    let names = [&article.question, &article.answer];
    let text = names.map(|names| format!("{} {}", names.zh, names.en)).join(" ").to_lowercase();
    searched.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

/// The top categories that have an article.
fn categories(policy: &Policy, chosen: &str, lang: &str) -> Vec<Choice> {
    let top = |article: &Article| article.category.as_str().get(..2).map(str::to_owned);
    let used: BTreeSet<String> = policy.articles.values().filter_map(top).collect();
    let name = |code: &str| policy.categories.get(&code.into()).map(|c| c.names.of(lang).to_owned());
    used.iter().filter_map(|code| Some(Choice::new(code, name(code)?, code == chosen))).collect()
}
