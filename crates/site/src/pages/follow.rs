//! The standing of one case by its code: for whoever passes the place, and for the one who asked, as a page and as a
//! feed. What anybody wrote is not here, nor who.

use crate::app::App;
use crate::following::{self, Stage};
use crate::locale::Translator;
use crate::page::Page;
use crate::pages::track::area_name;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use casework::Case;
use ledger::CaseFile;

#[derive(Template)]
#[template(path = "pages/follow/follow.html")]
struct Follow {
    page: Page,
    what: String,
    stage: Stage,
    more: String,
    lines: Vec<Line>,
    public: bool,
    feed: String,
    code: String,
}

#[derive(Template)]
#[template(path = "pages/follow/feed.xml")]
struct Feed {
    title: String,
    link: String,
    office: String,
    lang: String,
    updated: String,
    lines: Vec<Line>,
}

/// A stage and when it began.
struct Line {
    when: String,
    at: String,
    text: String,
    stage: Stage,
}

/// `GET /follow/{code}`
pub(crate) async fn show(visitor: Visitor, Path(code): Path<String>) -> Result<Response, Problem> {
    let file = of_code(&visitor.app, &code).await?;
    let t = &visitor.t;
    let public = following::is_public(&visitor.app, &file.case);
    let stage = Stage::of(&file.case);
    crate::show(&Follow {
        page: visitor.page(t.say("follow-title")),
        what: what(&visitor.app, &file.case, t),
        stage,
        more: t.say(&format!("follow-{}-more", stage.code())).to_string(),
        lines: lines(&visitor.app, &file, t),
        public,
        feed: format!("/follow/{code}/feed"),
        code,
    })
}

/// `GET /follow/{code}/feed`: Atom (RFC 4287), in the reader's language.
pub(crate) async fn feed(visitor: Visitor, Path(code): Path<String>) -> Result<Response, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    let file = of_code(app, &code).await?;
    let lines = lines(app, &file, t);
    let feed = Feed {
        title: what(app, &file.case, t),
        link: format!("{}/follow/{code}", app.settings.public_url),
        office: app.policy().office.names.of(t.lang()).to_owned(),
        lang: t.lang().to_owned(),
        updated: lines.first().map(|line| line.at.clone()).unwrap_or_default(),
        lines,
    };
    let text = feed.render().map_err(|fault| Problem::Fault(fault.to_string()))?;
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response())
}

async fn of_code(app: &App, code: &str) -> Result<CaseFile, Problem> {
    let case = following::case_of(app, code).ok_or(Problem::NotFound)?;
    app.ledger.case_file(case).await?.ok_or(Problem::NotFound)
}

/// Subject, street and day of a public matter; of any other the day alone.
pub(crate) fn what(app: &App, case: &Case, t: &Translator) -> String {
    let policy = app.policy();
    let day = t.date_long(policy.local(case.received_at).date());
    if !following::is_public(app, case) {
        return t.say("follow-of-day").with("day", day).to_string();
    }
    let subject = case.category.as_ref().and_then(|code| policy.categories.get(code));
    let subject = subject.map(|category| category.names.of(t.lang())).unwrap_or_default();
    let place = case.area.as_ref().and_then(|area| policy.areas.get(area));
    match place.map(|area| area_name(policy, area, t)) {
        Some(place) => t.say("follow-at").with("subject", subject).with("place", place).with("day", day),
        None => t.say("follow-about").with("subject", subject).with("day", day),
    }
    .to_string()
}

fn lines(app: &App, file: &CaseFile, t: &Translator) -> Vec<Line> {
    let line = |(stage, at): (Stage, jiff::Timestamp)| Line {
        when: t.moment(app.policy().local(at)),
        at: at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        text: t.name("follow", stage.code()),
        stage,
    };
    following::stages(file).into_iter().map(line).collect()
}
