//! The words of the trade, for people of the office: the term, what it means, and where it is written.

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::page::Page;
use crate::parts::terms;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::State;
use axum::response::Response;

#[derive(Template)]
#[template(path = "pages/work/glossary/list.html")]
struct GlossaryPage {
    page: Page,
    bench: Bench,
    groups: Vec<Group>,
}

struct Group {
    id: &'static str,
    name: String,
    terms: Vec<Entry>,
}

struct Entry {
    id: &'static str,
    word: &'static str,
    other: &'static str,
    says: &'static str,
    article: &'static str,
}

/// `GET /work/glossary`
pub async fn show_glossary(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let t = &staff.visitor.t;
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, t.say("words-title"), "/work/glossary");
    let mut groups: Vec<Group> = Vec::new();
    for term in terms::all() {
        let home = t.lang().starts_with("zh");
        let (word, other) = if home { (&term.zh, &term.en) } else { (&term.en, &term.zh) };
        let article = term.article.as_ref().map_or("", |article| article.of(t.lang()));
        let entry = Entry { id: &term.id, word, other, says: term.says.of(t.lang()), article };
        match groups.iter_mut().find(|group| group.id == term.group) {
            Some(group) => group.terms.push(entry),
            None => groups.push(Group {
                id: &term.group,
                name: t.name("glossary", &term.group),
                terms: vec![entry],
            }),
        }
    }
    show(&GlossaryPage { page: bench.page.clone(), bench, groups })
}
