//! Typical answers for everybody, found by words.

use crate::affair::{Texts, handles};
use crate::form::line;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use affairs::AffairKind;
use affairs::answer::{Answer, AnswerStanding};
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::response::Response;
use ledger::affairs::AffairPage;
use serde::Deserialize;

/// Answers looked through, the newest.
const LOOKED_AT: u32 = 500;
const SOUGHT: usize = 100;

#[derive(Template)]
#[template(path = "pages/answers/list.html")]
struct List {
    page: Page,
    searched: String,
    count: String,
    found: Vec<(String, String, String)>,
}

/// What is looked for.
#[derive(Default, Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    q: String,
}

/// `GET /answers`
pub(crate) async fn list(
    visitor: Visitor,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response, Problem> {
    let wanted = wanted.map(|Query(wanted)| wanted).unwrap_or_default();
    let (app, t) = (&visitor.app, &visitor.t);
    let searched: String = line(&wanted.q).chars().take(SOUGHT).collect();
    let mut page = AffairPage { newest_first: true, ..AffairPage::of(AffairKind::Answer, LOOKED_AT) };
    page.statuses = vec![AnswerStanding::Released.code()];
    let files = app.ledger.affairs::<Answer>(&page).await?;
    let pairs = files.iter().flat_map(|file| [&file.affair.pair.asked, &file.affair.pair.said]);
    let texts = Texts::of(app, handles(pairs)).await?;
    let mut found = Vec::new();
    for file in &files {
        let (asked, said) = (texts.text(&file.affair.pair.asked), texts.text(&file.affair.pair.said));
        let whole = format!("{asked}\n{said}").to_lowercase();
        if searched.split(' ').all(|word| whole.contains(&word.to_lowercase())) {
            let released = file.affair.released.map(|at| t.date_long(app.policy().local(at).date()));
            found.push((asked, said, released.unwrap_or_default()));
        }
    }
    let count = t.say("qa-count").with("count", found.len()).to_string();
    crate::show(&List { page: visitor.page(t.say("answer-title")), searched, count, found })
}
