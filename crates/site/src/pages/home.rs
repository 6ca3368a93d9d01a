//! The front door: what this is, and what to do next.

use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::response::Response;

/// Questions shown on the front door.
const QUESTIONS: usize = 4;

#[derive(Template)]
#[template(path = "pages/home.html")]
struct Home {
    page: Page,
    draft: bool,
    questions: Vec<(String, String)>,
}

/// `GET /`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let lang = visitor.t.lang();
    let articles = visitor.app.policy().articles.values().take(QUESTIONS);
    let questions = articles.map(|a| (format!("/qa/{}", a.id), a.question.of(lang).to_owned())).collect();
    let draft = super::file::is_begun(&visitor).await?;
    crate::show(&Home { page: visitor.page(visitor.t.say("home-title")), draft, questions })
}
