//! What it may be about, by the words already written: a help for the office, never a duty for the one who asks.

use super::Step;
use super::draft::{Draft, Filing};
use crate::form::{Choice, Sent, line};
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::show::see_other;
use crate::visitor::Visitor;
use askama::Template;
use axum::response::Response;
use casework::policy::example::Suggestion;
use casework::{CategoryCode, Policy};
use serde::Deserialize;

/// As many as are read at a glance.
const MOST: usize = 5;
/// Found words shown with a suggestion.
const WORDS: usize = 3;

#[derive(Template)]
#[template(path = "pages/file/about.html")]
struct About {
    page: Page,
    step: Step,
    choices: Vec<Choice>,
}

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    category: String,
}

/// `GET /file/about`. Where nothing can be suggested there is nothing to ask.
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let filing = Filing::write(visitor).await?;
    if !is_asked(&filing.draft, filing.visitor.app.policy()) {
        return see_other("/file/place");
    }
    crate::show(&page(&filing))
}

/// `POST /file/about`. No answer is an answer: the office finds out.
pub(crate) async fn keep(visitor: Visitor, Sent(answer): Sent<Answer>) -> Result<Response, Problem> {
    let step = Step::new(3, "/file/matter", &visitor);
    let mut filing = Filing::write(visitor).await?;
    let code = CategoryCode::new(line(&answer.category));
    let known = filing.visitor.app.policy().categories.contains_key(&code);
    filing.draft.category = if known { code.to_string() } else { String::new() };
    filing.go(step.after("/file/place")).await
}

/// Whether anything can be suggested.
pub(super) fn is_asked(draft: &Draft, policy: &Policy) -> bool {
    !suggested(draft, policy).is_empty()
}

/// The subject chosen, if what is written still speaks of it.
pub(super) fn chosen(draft: &Draft, policy: &Policy) -> Option<CategoryCode> {
    let suggested = suggested(draft, policy).into_iter().map(|one| &one.category.code);
    suggested.into_iter().find(|code| code.as_str() == draft.category).cloned()
}

/// The subject chosen, in words.
pub(super) fn name(draft: &Draft, policy: &Policy, t: &Translator) -> String {
    let category = chosen(draft, policy).and_then(|code| policy.categories.get(&code));
    category.map_or_else(
        || t.say("file-subject-unknown").to_string(),
        |category| category.names.of(t.lang()).to_owned(),
    )
}

fn suggested<'p>(draft: &Draft, policy: &'p Policy) -> Vec<Suggestion<'p>> {
    policy.subjects_of(&format!("{}\n{}", draft.title, draft.text), MOST)
}

fn page(filing: &Filing) -> About {
    let (t, policy, draft) = (&filing.visitor.t, filing.visitor.app.policy(), &filing.draft);
    let suggested = suggested(draft, policy);
    let mut choices: Vec<Choice> = suggested.iter().map(|one| choice(one, draft, t)).collect();
    let unknown = chosen(draft, policy).is_none();
    choices.push(
        Choice::new("", t.say("file-subject-unknown"), unknown).hinted(t.say("file-subject-unknown-hint")),
    );
    About {
        page: filing.visitor.page(t.say("file-subject")),
        step: Step::new(3, "/file/matter", &filing.visitor),
        choices,
    }
}

fn choice(one: &Suggestion<'_>, draft: &Draft, t: &Translator) -> Choice {
    let code = one.category.code.as_str();
    let words: Vec<&str> = one.found.iter().copied().take(WORDS).collect();
    Choice::new(code, one.category.names.of(t.lang()), code == draft.category)
        .hinted(t.say("file-subject-because").with("words", words.join(" · ")))
}
