//! Contact details in full: for a purpose, recorded, on this one page. Next time they are hidden again.

use super::bench::Counted;
use super::case::{self, Asked};
use crate::App;
use crate::cookie::{self, Life};
use crate::desk::sight;
use crate::form::{Choice, Sent};
use crate::noting::{self, Unrevealed};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::see_other;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use casework::Case;
use serde::Deserialize;

/// The purpose chosen last, so that the same one is a single key the next time.
const COOKIE: &str = "purpose";
const KEPT: i64 = 90 * 24 * 60 * 60;

/// How the contact details stand on a page.
#[derive(Clone, Debug, Default)]
pub struct Contact {
    /// Where to ask for them; empty if one may not, or there are none.
    pub action: String,
    /// What for.
    pub purposes: Vec<Choice>,
    /// Why they are not shown; empty if nothing was asked.
    pub fault: String,
    /// The purpose under which they are shown now; empty if they are hidden.
    pub shown: String,
    /// Whether the case is confidential and nobody here may look.
    pub closed: bool,
    /// Whether something is being written on this page, so that asking must not leave it.
    pub aside: bool,
}

/// What the form sends.
#[derive(Debug, Deserialize)]
pub struct Asking {
    #[serde(default)]
    purpose: String,
}

impl Contact {
    /// As it stands before anybody asked.
    pub fn hidden(app: &App, staff: &Staff, case: &Case, base: &str) -> Self {
        let t = &staff.visitor.t;
        if case.requester.is_none() {
            return Self::default();
        }
        if !noting::may_reveal(app, staff, case) {
            return Self { closed: case.confidential, ..Self::default() };
        }
        let last = staff.visitor.cookie(COOKIE).unwrap_or_default();
        let purposes = app.policy().purposes_for(&staff.actor, case);
        let choice = |purpose: &casework::policy::privacy::Purpose| {
            Choice::new(purpose.id.as_str(), purpose.names.of(t.lang()), purpose.id.as_str() == last)
        };
        Self { action: format!("{base}/reveal"), purposes: purposes.map(choice).collect(), ..Self::default() }
    }

    /// Whether a purpose is chosen already.
    pub fn chosen(&self) -> bool {
        self.purposes.iter().any(|purpose| purpose.chosen)
    }
}

/// `GET /work/q/{queue}/c/{number}/reveal`: a reload, or a change of language. Nothing is shown again unasked.
pub async fn back(
    State(app): State<App>,
    staff: Staff,
    Path((slug, number)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if !plain(&slug) || !plain(&number) {
        return Err(Problem::NotFound);
    }
    sight::find(&app.ledger, &staff.actor, &number).await?.ok_or(Problem::NotFound)?;
    see_other(&format!("/work/q/{slug}/c/{number}"))
}

/// `POST /work/q/{queue}/c/{number}/reveal`.
pub async fn take(
    State(app): State<App>,
    staff: Staff,
    Path((slug, number)): Path<(String, String)>,
    Query(mut asked): Query<Asked>,
    Sent(asking): Sent<Asking>,
) -> Result<Response, Problem> {
    let file = sight::file(&app.ledger, &staff.actor, &number).await?;
    let t = &staff.visitor.t;
    let counted = Counted::of(&app, &staff).await?;
    let refused = match noting::reveal(&app, &staff, &file.case, &asking.purpose).await {
        Ok(()) => {
            asked.revealed = asking.purpose.clone();
            let page = case::page(&app, &staff, &counted, &file, &slug, &asked).await?;
            return Ok(remembered(&app, &asking.purpose, page));
        }
        Err(Unrevealed::Problem(problem)) => return Err(problem),
        Err(Unrevealed::Stopped) => (StatusCode::UNPROCESSABLE_ENTITY, t.say("reveal-fault-stopped")),
        Err(Unrevealed::Purpose) => (StatusCode::UNPROCESSABLE_ENTITY, t.say("reveal-fault-purpose")),
        Err(Unrevealed::TooOften { most, minutes }) => {
            let said = t.say("reveal-fault-often").with("most", most).with("minutes", minutes);
            (StatusCode::TOO_MANY_REQUESTS, said)
        }
    };
    asked.fault = refused.1.to_string();
    let page = case::page(&app, &staff, &counted, &file, &slug, &asked).await?;
    Ok((refused.0, page).into_response())
}

fn remembered(app: &App, purpose: &str, mut page: Response) -> Response {
    if let Some(line) = cookie::write(COOKIE, purpose, Life::Seconds(KEPT), app.is_https()) {
        page.headers_mut().append(header::SET_COOKIE, line);
    }
    page
}
