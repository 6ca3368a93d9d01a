//! The receipt: number, query code, by when and why, and how to find the way back.

mod code;

pub(crate) use code::path as qr_path;

use crate::access;
use crate::explain;
use crate::page::Page;
use crate::pages::verify;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use casework::{CaseId, ClockKind};
use jiff::civil::DateTime;

#[derive(Template)]
#[template(path = "pages/receipt/receipt.html")]
struct Receipt {
    page: Page,
    number: String,
    code: String,
    title: String,
    filed: String,
    due: String,
    why: Vec<String>,
    qr: String,
    qr_size: i32,
    link: String,
    contactable: bool,
    seal: Seal,
}

/// What the log has of it; all empty until it is in the log.
#[derive(Default)]
struct Seal {
    download: String,
    link: String,
    qr: String,
    qr_size: i32,
}

async fn seal(visitor: &Visitor, id: CaseId, number: &str) -> Result<Seal, Problem> {
    let Some(receipt) = visitor.app.ledger.receipt(id).await? else { return Ok(Seal::default()) };
    let link = verify::address(&visitor.app.settings.public_url, &receipt);
    let (qr, qr_size) = code::path(&link);
    Ok(Seal { download: format!("/receipt/{number}/receipt.json"), link, qr, qr_size })
}

/// `GET /receipt/{number}/receipt.json`
pub(crate) async fn download(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let id = access::of_number(&visitor, &number).await?;
    let receipt = visitor.app.ledger.receipt(id).await?.ok_or(Problem::NotFound)?;
    let named = format!("attachment; filename=\"receipt-{}.json\"", receipt.opening.number);
    let headers =
        [(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_DISPOSITION, named)];
    Ok((headers, receipt.to_json()).into_response())
}

/// `GET /receipt/{number}`
pub(crate) async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let id = access::of_number(&visitor, &number).await?;
    let file = visitor.app.ledger.case_file(id).await?.ok_or(Problem::NotFound)?;
    let code = visitor.app.ledger.query_code(id).await?.unwrap_or_default();
    let policy = visitor.app.policy();
    let t = &visitor.t;
    let number = file.case.number.as_ref().map(ToString::to_string).unwrap_or_default();
    let link = format!("{}/track?n={number}&c={code}", visitor.app.settings.public_url);
    let (qr, qr_size) = code::path(&link);
    let clock = file.case.clock(ClockKind::Answer);
    let due = clock.map(|clock| {
        let (day, time) = clock.deadline.shows_as();
        t.say("receipt-due").with("date", t.date_long(day)).with("time", time.to_string()).to_string()
    });
    let filed: DateTime = policy.local(file.case.received_at);
    let receipt = Receipt {
        page: visitor.page(t.say("receipt-title")),
        code: spoken(&code),
        title: file.matter().title,
        filed: t
            .say("receipt-filed")
            .with("moment", format!("{} {}", t.date_long(filed.date()), filed.strftime("%H:%M")))
            .to_string(),
        due: due.unwrap_or_default(),
        why: clock.map(|clock| explain::sentences(t, &clock.deadline)).unwrap_or_default(),
        qr,
        qr_size,
        link: format!("{}/track", visitor.app.settings.public_url),
        contactable: file.case.contactable,
        seal: seal(&visitor, id, &number).await?,
        number,
    };
    crate::show(&receipt)
}

/// The code in two halves, as it is read out.
fn spoken(code: &str) -> String {
    match code.split_at_checked(code.len() / 2) {
        Some((one, other)) if !one.is_empty() => format!("{one} {other}"),
        _ => code.to_owned(),
    }
}
