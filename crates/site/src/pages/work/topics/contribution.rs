//! One contribution: the words as they came, what one person proposes to show, and what the second says. Who
//! wrote it is not shown here: it matters only once it is a case, and is asked for there with a purpose.

use super::super::bench::{Bench, Counted, bench};
use super::split::{self, Offer};
use crate::App;
use crate::affair::{self, Texts};
use crate::form::{Choice, Sent, length, lines};
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show as render};
use affairs::contribution::{Contribution, Desk, Proposal, Screening, Withholding};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::Right;
use ledger::Envelope;
use ledger::affairs::{AffairFile, Stepping};
use serde::Deserialize;

const TEXT: usize = 3000;

#[derive(Template)]
#[template(path = "pages/work/topics/contribution.html")]
#[expect(clippy::struct_excessive_bools, reason = "each shows or hides a part of the page")]
struct View {
    page: Page,
    bench: Bench,
    base: String,
    back: String,
    day: String,
    standing: String,
    urgent: bool,
    hidden: bool,
    reachable: bool,
    words: String,
    proposed: String,
    ground: String,
    returned: String,
    award: String,
    is_open: bool,
    is_second: bool,
    is_shown: bool,
    case: Option<(String, String)>,
    offer: Option<Offer>,
    grounds: Vec<Choice>,
    fault: String,
    typed: Typed,
    key: String,
}

/// What the forms send.
#[derive(Default, Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub ground: String,
    #[serde(default)]
    pub kind: String,
    #[serde(default)]
    pub track: String,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub key: String,
}

/// `GET /work/contributions/{id}`
pub async fn show(State(app): State<App>, staff: Staff, Path(id): Path<String>) -> Result<Response, Problem> {
    staff.need(Right::ManageTopics)?;
    let file = found(&app, &id).await?;
    render(&view(&app, &staff, &file, Typed::default(), String::new()).await?)
}

async fn found(app: &App, id: &str) -> Result<AffairFile<Contribution>, Problem> {
    app.ledger.affair(affair::id(id)?).await?.ok_or(Problem::NotFound)
}

/// `POST /work/contributions/{id}/{step}`
pub async fn act(
    State(app): State<App>,
    staff: Staff,
    Path((id, step)): Path<(String, String)>,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageTopics)?;
    let file = found(&app, &id).await?;
    let typed = Typed { text: lines(&typed.text), ..typed };
    let t = &staff.visitor.t;
    let over = length(&typed.text).saturating_sub(TEXT);
    let done = match step.as_str() {
        _ if over > 0 => Err(t.say("file-text-long").with("most", TEXT).with("over", over).to_string()),
        "split" => split::take(&app, &staff, &file, &typed).await?,
        "clean" | "doubt" | "confirm" | "return" | "award" => {
            take(&app, &staff, &file, &step, &typed).await?
        }
        _ => return Err(Problem::NotFound),
    };
    match done {
        Ok(()) => see_other(&format!("/work/contributions/{}", file.id)),
        Err(fault) => {
            let page = view(&app, &staff, &file, typed, fault).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
        }
    }
}

async fn take(
    app: &App,
    staff: &Staff,
    file: &AffairFile<Contribution>,
    step: &str,
    typed: &Typed,
) -> Result<Result<(), String>, Problem> {
    let (key, mut envelope, t) = (affair::key(&typed.key)?, Envelope::new(), &staff.visitor.t);
    let words = envelope.note(if matches!(step, "clean" | "return" | "award") { &typed.text } else { "" })?;
    let ground = Withholding::from_code(&typed.ground);
    if step == "doubt" && ground.is_none() {
        return Ok(Err(t.say("topics-ground-missing").to_string()));
    }
    let stepping = Stepping::new(&key, &staff.actor, &envelope);
    let judge = |one: &Contribution, at| {
        let desk = Desk { policy: app.ledger.book().at(at), by: &staff.actor };
        match (step, ground) {
            ("doubt", Some(ground)) => desk.propose(one, Screening::Withhold(ground)),
            ("confirm", _) => desk.confirm(one),
            ("return", _) => desk.give_back(one, words.clone()),
            ("award", _) => desk.award(one, words.clone()),
            _ => desk.propose(one, Screening::Show(words.clone())),
        }
    };
    match app.ledger.step_affair::<Contribution>(file.id, &stepping, judge).await {
        Ok(_) => Ok(Ok(())),
        Err(failure) => affair::refused(t, "contribution-fault", failure).map(Err),
    }
}

async fn view(
    app: &App,
    staff: &Staff,
    file: &AffairFile<Contribution>,
    mut typed: Typed,
    fault: String,
) -> Result<View, Problem> {
    let (t, one) = (&staff.visitor.t, &file.affair);
    let proposal = one.proposal.as_ref();
    let proposed = match proposal {
        Some((Proposal::Show(shown), _)) => Some(shown),
        _ => None,
    };
    let papers = [Some(&one.words), proposed, one.returned.as_ref(), one.award.as_ref()];
    let texts = Texts::of(app, affair::handles(papers.into_iter().flatten())).await?;
    let counted = Counted::of(app, staff).await?;
    let title = t.say("topics-one").with("id", file.id.0).to_string();
    let bench = bench(staff, &counted, &title, "/work/topics");
    let words = texts.text(&one.words);
    if typed.text.is_empty() {
        typed.text.clone_from(&words);
    }
    let choice = |one: &Withholding| {
        Choice::new(one.code(), t.name("withholding", one.code()), typed.ground == one.code())
    };
    let is_first = proposal.is_some_and(|(_, by)| *by == staff.actor.id);
    Ok(View {
        page: bench.page.clone(),
        bench,
        base: format!("/work/contributions/{}", file.id),
        back: format!("/work/topics/{}", one.topic),
        day: t.date_long(one.day),
        standing: t.name("contribution-standing", affairs::Affair::status(&**one)),
        urgent: one.urgent,
        hidden: !one.show,
        reachable: one.writer.is_some(),
        proposed: proposed.map(|shown| texts.text(shown)).unwrap_or_default(),
        ground: match proposal {
            Some((Proposal::Withhold(ground), _)) => t.name("withholding", ground.code()),
            _ => String::new(),
        },
        returned: one.returned.as_ref().map(|why| texts.text(why)).unwrap_or_default(),
        award: one.award.as_ref().map(|why| texts.text(why)).unwrap_or_default(),
        is_open: !one.confirmed,
        is_second: proposal.is_some() && !is_first && !one.confirmed,
        is_shown: one.shown().is_some(),
        case: split::case(app, staff, one.case).await?,
        offer: split::offer(app, staff, one, &typed),
        grounds: Withholding::ALL.iter().map(choice).collect(),
        key: affair::fresh()?,
        words,
        fault,
        typed,
    })
}
