//! One public bulletin: a month by its name, others by their number.

use super::{current, months};
use crate::affair::{Texts, handles};
use crate::bulletin::{self, Issue, Reader, papers};
use crate::page::Page;
use crate::problem::{Problem, in_query};
use crate::visitor::Visitor;
use affairs::bulletin::Bulletin;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use jiff::civil::Date;
use ledger::affairs::AffairFile;

#[derive(Template)]
#[template(path = "pages/results/one.html")]
struct One {
    page: Page,
    issue: Issue,
    base: String,
    drill: bool,
}

/// What everybody may read under that name.
async fn found(visitor: &Visitor, name: &str) -> Result<Issue, Problem> {
    let app = &visitor.app;
    let file: AffairFile<Bulletin> = match format!("{name}-01").parse::<Date>() {
        Ok(month) => months(app).await?.remove(&month),
        Err(_) => app.ledger.affair(crate::affair::id(name)?).await?,
    }
    .filter(|file: &AffairFile<Bulletin>| file.affair.is_public())
    .ok_or(Problem::NotFound)?;
    let (nth, _) = current(&file).ok_or(Problem::NotFound)?;
    let texts = Texts::of(app, handles(papers(&file.affair))).await?;
    Issue::of(&visitor.t, app.policy(), &file.affair, nth, &texts, Reader::Everybody).ok_or(Problem::NotFound)
}

/// `GET /results/{month}`
pub(crate) async fn show(visitor: Visitor, Path(name): Path<String>) -> Result<Response, Problem> {
    let issue = found(&visitor, &name).await?;
    let page = visitor.page(&issue.title);
    crate::show(&One { page, base: format!("/results/{name}"), drill: false, issue })
}

/// `GET /results/{month}/pdf`
pub(crate) async fn paper(visitor: Visitor, Path(name): Path<String>) -> Result<Response, Problem> {
    let app = &visitor.app;
    app.throttles.address.take(&visitor.address, app.now()).map_err(Problem::TooMany)?;
    let issue = found(&visitor, &name).await?;
    let pdf = bulletin::pdf(app, &visitor.t, &issue).await?;
    let name = format!("inline; filename*=UTF-8''{}", in_query(&format!("{}.pdf", issue.title)));
    let name = HeaderValue::from_str(&name).map_err(|fault| Problem::Fault(fault.to_string()))?;
    let media = HeaderValue::from_static("application/pdf");
    Ok(([(header::CONTENT_TYPE, media), (header::CONTENT_DISPOSITION, name)], pdf).into_response())
}
