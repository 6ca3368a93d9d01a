//! The words of this site, explained to everybody in their language.

use crate::Visitor;
use crate::page::Page;
use crate::parts::terms;
use crate::problem::Problem;
use crate::show::show as shown;
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "pages/words/list.html")]
struct WordsPage {
    page: Page,
    words: Vec<Word>,
}

struct Word {
    id: &'static str,
    name: String,
    says: String,
}

/// `GET /words`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let t = &visitor.t;
    let known = terms::all().iter().filter(|term| term.public);
    let words = known.map(|term| Word {
        id: &term.id,
        name: t.say(&format!("words-{}", term.id)).to_string(),
        says: t.say(&format!("words-{}-says", term.id)).to_string(),
    });
    shown(&WordsPage { words: words.collect(), page: visitor.page(t.say("words-title")) })
}
