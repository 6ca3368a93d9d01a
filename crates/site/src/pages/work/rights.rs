//! Requests of people about their own data, for whoever answers them: the ones due first, and one at a
//! time. A case somebody may not know of does not show here either.

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::desk::sight;
use crate::explain;
use crate::form::{Choice, Sent, length, lines};
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::personal::{Requester, Sealed};
use casework::rights::{Ground, RightsFault, Standing};
use casework::{CaseId, Right};
use ledger::CaseFile;
use ledger::rights::{RightsFailure, RightsFile, RightsPlace, Verdict};
use serde::Deserialize;
use std::collections::HashMap;

/// Requests a page; the queue of a city is short, and what is settled leaves it.
const LINES: usize = 100;
const PAGE: u32 = 200;
const TEXT: usize = 2000;

/// A line of the queue.
struct Row {
    href: String,
    number: String,
    what: String,
    standing: String,
    due: String,
    late: bool,
}

#[derive(Template)]
#[template(path = "pages/work/rights.html")]
struct QueuePage {
    page: Page,
    bench: Bench,
    rows: Vec<Row>,
    late: usize,
    more: bool,
}

#[derive(Template)]
#[template(path = "pages/work/right.html")]
struct OnePage {
    page: Page,
    bench: Bench,
    number: String,
    base: String,
    what: String,
    when: String,
    words: String,
    standing: String,
    due: String,
    late: bool,
    why: Vec<String>,
    corrections: Vec<(String, String)>,
    bar: String,
    effect: String,
    answer: String,
    ground: String,
    grounds: Vec<Choice>,
    waiting: bool,
    taken: bool,
    fault: String,
    typed: Typed,
}

/// An answer as typed.
#[derive(Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    answer: String,
    #[serde(default)]
    ground: String,
}

/// `GET /work/rights`.
pub async fn show_queue(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::SettleRights)?;
    let t = &staff.visitor.t;
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, t.say("rights-queue"), "/work/rights");
    let (rows, more) = rows(&app, &staff).await?;
    let late = rows.iter().filter(|row| row.late).count();
    show(&QueuePage { page: bench.page.clone(), bench, rows, late, more })
}

/// The requests due first, without those on cases this person may not know of.
async fn rows(app: &App, staff: &Staff) -> Result<(Vec<Row>, bool), Problem> {
    let store = app.ledger.store();
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let page = store.open_rights(after, PAGE).await?;
        let Some(last) = page.last() else { return Ok((rows, false)) };
        after = Some(*last);
        let ids: Vec<CaseId> = page.iter().map(|place| place.case).collect();
        let known = sight::known(&app.ledger, app.policy(), &staff.actor, &ids).await?;
        let numbers: HashMap<CaseId, String> = known.into_iter().map(|row| (row.case, row.number)).collect();
        for place in page {
            let Some(number) = numbers.get(&place.case) else { continue };
            if rows.len() == LINES {
                return Ok((rows, true));
            }
            rows.extend(row(app, staff, place, number).await?);
        }
    }
}

async fn row(app: &App, staff: &Staff, place: RightsPlace, number: &str) -> Result<Option<Row>, Problem> {
    let t = &staff.visitor.t;
    let files = app.ledger.rights_of(place.case).await?;
    let Some(file) = files.iter().find(|file| file.nth == place.nth) else { return Ok(None) };
    Ok(Some(Row {
        href: format!("/work/rights/{number}/{}", file.nth),
        number: number.to_owned(),
        what: t.name("data-right", file.request.right.code()),
        standing: t.name("rights-standing", code(file.request.standing)),
        due: end(app, staff, file),
        late: file.request.is_late(app.now()),
    }))
}

fn code(standing: Standing) -> &'static str {
    match standing {
        Standing::Waiting => "waiting",
        Standing::Taken => "taken",
        Standing::Granted => "granted",
        Standing::Refused(_) => "refused",
        Standing::Withdrawn => "withdrawn",
    }
}

fn end(app: &App, staff: &Staff, file: &RightsFile) -> String {
    let policy = app.ledger.book().at(file.asked_at());
    let (day, time) = policy.rights_deadline(file.asked_at()).shows_as();
    staff.visitor.t.end(day, time)
}

/// A request on a case this person may know of.
async fn found(app: &App, staff: &Staff, number: &str, nth: &str) -> Result<(CaseFile, RightsFile), Problem> {
    staff.need(Right::SettleRights)?;
    let case = sight::file(&app.ledger, &staff.actor, number).await?;
    let nth: u32 = nth.parse().map_err(|_| Problem::NotFound)?;
    let files = app.ledger.rights_of(case.case.id).await?;
    let file = files.into_iter().find(|file| file.nth == nth).ok_or(Problem::NotFound)?;
    Ok((case, file))
}

/// `GET /work/rights/{number}/{id}`.
pub async fn show_one(
    State(app): State<App>,
    staff: Staff,
    Path((number, nth)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (case, file) = found(&app, &staff, &number, &nth).await?;
    show(&one(&app, &staff, &case, &file, Typed::default(), String::new()).await?)
}

/// `POST /work/rights/{number}/{id}/{step}`.
pub async fn settle(
    State(app): State<App>,
    staff: Staff,
    Path((number, nth, step)): Path<(String, String, String)>,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    let (case, file) = found(&app, &staff, &number, &nth).await?;
    let t = &staff.visitor.t;
    let typed = Typed { answer: lines(&typed.answer), ground: typed.ground };
    let words = || typed.answer.clone();
    let verdict = match step.as_str() {
        "take" => Ok(Verdict::Take),
        "grant" => Ok(Verdict::Grant(words())),
        "refuse" => Ground::from_code(&typed.ground)
            .map(|ground| Verdict::Refuse(ground, words()))
            .ok_or(RightsFault::WrongGround),
        _ => return Err(Problem::NotFound),
    };
    let over = length(&typed.answer).saturating_sub(TEXT);
    let fault = match verdict {
        _ if over > 0 => t.say("file-text-long").with("most", TEXT).with("over", over).to_string(),
        Err(fault) => t.name("rights-fault", fault.code()),
        Ok(verdict) => {
            match app.ledger.settle_right((case.case.id, file.nth), &staff.actor, &verdict).await {
                Ok(()) => return see_other(&format!("/work/rights/{number}/{}", file.nth)),
                Err(RightsFailure::Refused(fault)) => t.name("rights-fault", fault.code()),
                Err(failure) => return Err(failure.into()),
            }
        }
    };
    let (case, file) = found(&app, &staff, &number, &nth).await?;
    let page = one(&app, &staff, &case, &file, typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
}

async fn one(
    app: &App,
    staff: &Staff,
    case: &CaseFile,
    file: &RightsFile,
    typed: Typed,
    fault: String,
) -> Result<OnePage, Problem> {
    staff.note_view(&case.case).await?;
    let t = &staff.visitor.t;
    let counted = Counted::of(app, staff).await?;
    let title = t.name("data-right", file.request.right.code());
    let bench = bench(staff, &counted, &title, "/work/rights");
    let number = case.case.number.as_ref().map(ToString::to_string).unwrap_or_default();
    let (request, policy) = (&file.request, app.ledger.book().at(file.asked_at()));
    let erases = request.right == casework::rights::DataRight::Erasure;
    let bar = if erases { app.ledger.bars_erasing(case.case.id).await? } else { None };
    let choice = |ground: &Ground| {
        let (name, article) =
            (t.name("rights-ground", ground.code()), t.name("rights-article", ground.code()));
        let label = t.say("rights-ground").with("ground", name).with("article", article).to_string();
        Choice::new(ground.code(), label, typed.ground == ground.code() || bar == Some(*ground))
    };
    let text = |sealed: &Sealed| case.text(sealed.handle).to_owned();
    let said = |ground: Ground| choice(&ground).label;
    Ok(OnePage {
        page: bench.page.clone(),
        bench,
        base: format!("/work/rights/{number}/{}", file.nth),
        what: title,
        when: t.say("rights-asked-on").with("when", t.moment(policy.local(file.asked_at()))).to_string(),
        words: file.words().map(text).unwrap_or_default(),
        standing: t.name("rights-standing", code(request.standing)),
        due: end(app, staff, file),
        late: request.is_late(app.now()),
        why: explain::sentences(t, &policy.rights_deadline(file.asked_at())),
        corrections: corrections(staff, case, file),
        bar: bar.map(|ground| t.name("rights-bar", ground.code())).unwrap_or_default(),
        effect: t.name("rights-effect", request.right.code()),
        answer: file.answer().map(|(sealed, _)| text(sealed)).unwrap_or_default(),
        ground: match request.standing {
            Standing::Refused(ground) => said(ground),
            _ => String::new(),
        },
        grounds: Ground::ALL
            .iter()
            .filter(|ground| ground.fits(request.right) && (!erases || bar == Some(**ground)))
            .map(choice)
            .collect(),
        waiting: request.standing == Standing::Waiting,
        taken: request.standing == Standing::Taken,
        number,
        fault,
        typed,
    })
}

/// What the requester wants their contact details to be: the new values only, the old ones stay hidden.
fn corrections(staff: &Staff, case: &CaseFile, file: &RightsFile) -> Vec<(String, String)> {
    let t = &staff.visitor.t;
    let proposed: Option<Requester> =
        file.proposed().and_then(|sealed| serde_json::from_str(case.text(sealed.handle)).ok());
    let Some(proposed) = proposed.filter(|_| file.request.standing.is_open()) else { return Vec::new() };
    let rows = [
        (t.say("file-name").to_string(), proposed.name),
        (t.say("file-phone").to_string(), proposed.phone),
        (t.say("file-email").to_string(), proposed.email),
        (t.say("rights-address").to_string(), proposed.address),
    ];
    rows.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}
