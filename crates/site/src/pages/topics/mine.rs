//! What became of what I wrote: found by the code that was shown when it was sent. Whoever lost the code can
//! still read the topic; nobody can look for what others wrote.

use super::one::key_of;
use crate::affair::{self, Texts};
use crate::form::Sent;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use affairs::AffairKind;
use affairs::contribution::{Contribution, Proposal};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/topics/mine.html")]
struct Mine {
    page: Page,
    fault: String,
    found: Option<Found>,
}

/// How it stands.
struct Found {
    href: String,
    words: String,
    standing: String,
    shown: String,
    award: String,
    case: Option<(String, String)>,
}

/// What the form sends.
#[derive(Default, Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    code: String,
}

/// `GET /topics/mine`
pub(crate) async fn ask(visitor: Visitor) -> Result<Response, Problem> {
    let page = visitor.page(visitor.t.say("topics-mine"));
    crate::show(&Mine { page, fault: String::new(), found: None })
}

/// `POST /topics/mine`
pub(crate) async fn show(visitor: Visitor, Sent(typed): Sent<Typed>) -> Result<Response, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    app.throttles.address.take(&visitor.address, app.now()).map_err(Problem::TooMany)?;
    let code: String = typed.code.to_ascii_uppercase().chars().filter(char::is_ascii_alphanumeric).collect();
    let page = visitor.page(t.say("topics-mine"));
    if let Some(found) = found(&visitor, &code).await? {
        return crate::show(&Mine { page, fault: String::new(), found: Some(found) });
    }
    let page = Mine { page, fault: t.say("topics-mine-unknown").to_string(), found: None };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page)?).into_response())
}

async fn found(visitor: &Visitor, code: &str) -> Result<Option<Found>, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    let Ok(key) = key_of(code) else { return Ok(None) };
    let known = app.ledger.store().affair_key(key.as_str()).await?;
    let Some(known) = known.filter(|known| known.kind == AffairKind::Contribution) else { return Ok(None) };
    let Some(file) = app.ledger.affair::<Contribution>(known.id).await? else { return Ok(None) };
    let one = &file.affair;
    let papers = [Some(&one.words), one.shown(), one.award.as_ref()];
    let texts = Texts::of(app, affair::handles(papers.into_iter().flatten())).await?;
    let standing = match &one.proposal {
        Some((Proposal::Show(_), _)) if one.confirmed => t.say("topics-mine-shown").to_string(),
        Some((Proposal::Withhold(ground), _)) if one.confirmed => {
            t.say("topics-mine-withheld").with("ground", t.name("withholding", ground.code())).to_string()
        }
        _ => t.say("topics-mine-waiting").to_string(),
    };
    let case = match one.case {
        Some(case) => {
            let rows = app.ledger.store().rows(&[case]).await?;
            let code = app.ledger.query_code(case).await?.unwrap_or_default();
            rows.get(&case).map(|row| (row.number.clone(), code))
        }
        None => None,
    };
    Ok(Some(Found {
        href: format!("/topics/{}", one.topic),
        words: texts.text(&one.words),
        standing,
        shown: one.shown().map(|shown| texts.text(shown)).unwrap_or_default(),
        award: one.award.as_ref().map(|award| texts.text(award)).unwrap_or_default(),
        case,
    }))
}
