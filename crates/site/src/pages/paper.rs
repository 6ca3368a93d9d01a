//! Papers for those who may have them, and the page where anyone checks one by its QR code.

use crate::App;
use crate::desk::sight;
use crate::issuing;
use crate::page::Page;
use crate::pages::track::own_case;
use crate::problem::{Problem, in_query};
use crate::session::Staff;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use casework::Handle;
use ledger::audit::AuditKind;
use papers::PaperKind;

#[derive(Template)]
#[template(path = "pages/paper/paper.html")]
struct Verified {
    page: Page,
    kind: String,
    number: String,
    case: String,
    day: String,
    digest: String,
}

/// `GET /work/paper/{number}/{of}/{kind}`
pub(crate) async fn for_staff(
    State(app): State<App>,
    staff: Staff,
    Path((number, of, kind)): Path<(String, u32, String)>,
) -> Result<Response, Problem> {
    let case = sight::find(&app.ledger, &staff.actor, &number).await?.ok_or(Problem::NotFound)?;
    staff.note(staff.entry(AuditKind::OpenedFile).on(case.id).about(format!("{of} {kind}"))).await?;
    let (copy, pdf) = issuing::paper(&app, case.id, of, &kind).await?;
    pdf_named(&copy.number, pdf)
}

/// `GET /track/{number}/paper/{of}/{kind}`
pub(crate) async fn for_requester(
    visitor: Visitor,
    Path((number, of, kind)): Path<(String, u32, String)>,
) -> Result<Response, Problem> {
    let id = own_case(&visitor, &number).await?;
    let kind_of = PaperKind::from_code(&kind).ok_or(Problem::NotFound)?;
    let one = crate::desk::paper::Called { kind: kind_of, of };
    if !one.is_for_requester() {
        return Err(Problem::NotFound);
    }
    let (copy, pdf) = issuing::paper(&visitor.app, id, of, &kind).await?;
    pdf_named(&copy.number, pdf)
}

/// `GET /paper/{number}/{of}/{token}`: what the QR code leads to. Whoever holds the paper learns that the office
/// issued it and by which digest its file is known; whoever does not, learns nothing.
pub(crate) async fn verify(
    visitor: Visitor,
    Path((number, of, token)): Path<(String, u32, String)>,
) -> Result<Response, Problem> {
    visitor.app.throttles.address.take(&visitor.address, visitor.app.now()).map_err(Problem::TooMany)?;
    let token: Handle = token.parse().map_err(|_| Problem::NotFound)?;
    let id = visitor.app.ledger.find(&number).await?.ok_or(Problem::NotFound)?;
    let file = visitor.app.ledger.case_file(id).await?.ok_or(Problem::NotFound)?;
    let copy = file.case.petition.papers.iter().find(|copy| copy.of == of && copy.token == token);
    let copy = copy.ok_or(Problem::NotFound)?;
    let at = file.history.iter().find(|recorded| recorded.version == of).map(|recorded| recorded.at);
    let t = &visitor.t;
    let names = visitor.app.settings.press.as_ref().map(|press| press.templates().names());
    let kind = PaperKind::from_code(copy.paper.as_str()).zip(names).map(|(kind, names)| names.name(kind));
    let kind = kind.map(|name| if t.lang().starts_with("zh") { name.zh } else { name.en });
    crate::show(&Verified {
        page: visitor.page(t.say("paper-verify")),
        kind: kind.unwrap_or_default(),
        number: copy.number.clone(),
        case: number,
        day: at.map(|at| t.date_long(visitor.app.policy().local(at).date())).unwrap_or_default(),
        digest: copy.digest.clone(),
    })
}

fn pdf_named(number: &str, pdf: Vec<u8>) -> Result<Response, Problem> {
    let name = in_query(&format!("{number}.pdf"));
    let disposition = HeaderValue::from_str(&format!("inline; filename*=UTF-8''{name}"));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (header::CONTENT_DISPOSITION, disposition.map_err(|fault| Problem::Fault(fault.to_string()))?),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
    ];
    Ok((headers, pdf).into_response())
}
