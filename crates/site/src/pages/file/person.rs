//! Who asks. Anonymous is allowed, and what it costs is said before it is chosen.

use super::Step;
use super::draft::{Draft, Filing, Identity};
use crate::form::{Choice, Faults, Sent, length, line};
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;

const NAME: usize = 60;
const EMAIL: usize = 120;

#[derive(Template)]
#[template(path = "pages/file/person.html")]
struct Person<'d> {
    page: Page,
    step: Step,
    faults: Faults,
    draft: &'d Draft,
    choices: Vec<Choice>,
}

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    identity: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    confidential: String,
}

/// `GET /file/you`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let filing = Filing::write(visitor).await?;
    crate::show(&page(&filing, Faults::default()))
}

/// `POST /file/you`
pub(crate) async fn keep(visitor: Visitor, Sent(answer): Sent<Answer>) -> Result<Response, Problem> {
    let step = Step::new(5, "/file/place", &visitor);
    let mut filing = Filing::write(visitor).await?;
    let draft = &mut filing.draft;
    draft.identity = match answer.identity.as_str() {
        "named" => Some(Identity::Named),
        "anonymous" => Some(Identity::Anonymous),
        _ => None,
    };
    draft.name = line(&answer.name).chars().take(5 * NAME).collect();
    draft.phone = line(&answer.phone).chars().take(5 * NAME).collect();
    draft.email = line(&answer.email).chars().take(5 * EMAIL).collect();
    draft.confidential = !answer.confidential.is_empty();
    let faults = check(&filing.draft, &filing.visitor.t);
    if faults.is_empty() {
        return filing.go(step.after("/file/check")).await;
    }
    filing.save().await?;
    let response = (StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page(&filing, faults))?).into_response();
    Ok(filing.name(response))
}

/// What is wrong with what someone says about themselves.
pub(super) fn check(draft: &Draft, t: &Translator) -> Faults {
    let mut faults = Faults::default();
    match draft.identity {
        None => faults.add("identity", &t.say("file-identity-missing")),
        Some(Identity::Anonymous) => {}
        Some(Identity::Named) => {
            faults.ensure(length(&draft.name) <= NAME, "name", &t.say("file-name-long").with("most", NAME));
            let reachable = !(draft.phone.is_empty() && draft.email.is_empty());
            faults.ensure(reachable, "phone", &t.say("file-reach-missing"));
            faults.ensure(
                draft.phone.is_empty() || is_phone(&draft.phone),
                "phone",
                &t.say("file-phone-odd"),
            );
            faults.ensure(
                draft.email.is_empty() || is_email(&draft.email),
                "email",
                &t.say("file-email-odd"),
            );
        }
    }
    faults
}

pub(crate) fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (5..=20).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || " +-()（）#*".contains(c))
}

pub(crate) fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    let fits = |(local, host): (&str, &str)| !local.is_empty() && host.contains('.') && !host.contains('@');
    length(text) <= EMAIL && !text.contains(char::is_whitespace) && parts.is_some_and(fits)
}

fn page(filing: &Filing, faults: Faults) -> Person<'_> {
    let t = &filing.visitor.t;
    let is = |identity| filing.draft.identity == Some(identity);
    Person {
        page: filing.visitor.page(t.say("file-you")),
        step: Step::new(5, "/file/place", &filing.visitor),
        faults,
        draft: &filing.draft,
        choices: vec![
            Choice::new("named", t.say("file-named"), is(Identity::Named)).hinted(t.say("file-named-hint")),
            Choice::new("anonymous", t.say("file-anonymous"), is(Identity::Anonymous))
                .hinted(t.say("file-anonymous-hint")),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_and_addresses_as_people_write_them() {
        for good in ["13800000000", "021-6000 0000", "+86 138 0000 0000", "(021)60000000", "12345"] {
            assert!(is_phone(good), "{good}");
        }
        for odd in ["call me", "1", "138000000001380000000013800000000", "<script>12345"] {
            assert!(!is_phone(odd), "{odd}");
        }
        assert!(
            is_email("a.b@example.org")
                && !is_email("a@b@c.d")
                && !is_email("a b@c.d")
                && !is_email("a@localhost")
        );
    }
}
