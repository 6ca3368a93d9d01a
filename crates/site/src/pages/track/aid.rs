//! 申请帮扶: the requester of a matter says what they need. There is no field for anything else.

use super::Mine;
use crate::affair::{self, Texts, yuan};
use crate::form::{Choice, Sent, length, lines};
use crate::page::Page;
use crate::pages::aid::purpose;
use crate::problem::Problem;
use crate::show::see_other;
use crate::visitor::Visitor;
use affairs::aid::{AidRefusal, AidStage, AidYear, Application, Desk};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::Actor;
use ledger::Envelope;
use ledger::affairs::{AffairFailure, AffairFile, Stepping};
use serde::Deserialize;

const TEXT: usize = 2000;

#[derive(Template)]
#[template(path = "pages/track/aid.html")]
struct View {
    page: Page,
    home: String,
    mine: Vec<Asked>,
    choices: Vec<Choice>,
    fault: String,
    typed: Typed,
    key: String,
}

/// An application as its owner reads it.
struct Asked {
    id: String,
    purpose: String,
    when: String,
    need: String,
    standing: String,
    amount: String,
    reasons: String,
    may_withdraw: bool,
}

/// What the form sends: these fields and no others.
#[derive(Default, Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    need: String,
    #[serde(default)]
    key: String,
}

/// `GET /track/{number}/aid`
pub(crate) async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    crate::show(&view(&mine, Typed::default(), String::new()).await?)
}

/// `POST /track/{number}/aid`
pub(crate) async fn ask(
    visitor: Visitor,
    Path(number): Path<String>,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    let typed = Typed { need: lines(&typed.need), ..typed };
    let t = &mine.visitor.t;
    let over = length(&typed.need).saturating_sub(TEXT);
    let fault = if over > 0 {
        t.say("file-text-long").with("most", TEXT).with("over", over).to_string()
    } else {
        let app = &mine.visitor.app;
        app.throttles.address.take(&mine.visitor.address, app.now()).map_err(Problem::TooMany)?;
        match apply(&mine, &typed).await? {
            Ok(()) => return see_other(&format!("{}/aid", mine.home())),
            Err(failure) => affair::refused(t, "aid-fault", failure)?,
        }
    };
    let page = view(&mine, typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page)?).into_response())
}

async fn apply(mine: &Mine, typed: &Typed) -> Result<Result<(), AffairFailure<AidRefusal>>, Problem> {
    let (key, ledger, mut envelope) = (affair::key(&typed.key)?, &mine.visitor.app.ledger, Envelope::new());
    let (need, by) = (envelope.note(&typed.need)?, Actor::requester());
    let year = ledger.book().at(ledger.now()).local(ledger.now()).date().year();
    let id = ledger.begin_aid(year).await?;
    let stepping = Stepping::new(&key, &by, &envelope).about(Some(mine.id));
    let judge = |year: &AidYear, at| {
        let desk = Desk { policy: ledger.book().at(at), by: &by, at };
        desk.apply(year, mine.id, &typed.purpose.as_str().into(), need.clone())
    };
    Ok(ledger.step_affair::<AidYear>(id, &stepping, judge).await.map(|_| ()))
}

/// `POST /track/{number}/aid/{id}/withdraw`
pub(crate) async fn withdraw(
    visitor: Visitor,
    Path((number, id)): Path<(String, String)>,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    let (key, ledger) = (affair::key(&typed.key)?, &mine.visitor.app.ledger);
    let files = ledger.affairs_of::<AidYear>(mine.id).await?;
    let own = files.iter().find_map(|file| {
        let mut own = file.affair.applications.iter().filter(|one| one.case == mine.id);
        own.find(|one| place(file, one) == id).map(|one| (file.id, one.nth))
    });
    let (year, nth) = own.ok_or(Problem::NotFound)?;
    let (by, envelope) = (Actor::requester(), Envelope::new());
    let stepping = Stepping::new(&key, &by, &envelope);
    let judge = |year: &AidYear, at| Desk { policy: ledger.book().at(at), by: &by, at }.withdraw(year, nth);
    match ledger.step_affair::<AidYear>(year, &stepping, judge).await {
        // Decided meanwhile, or pressed twice: the page says how it stands.
        Ok(_) | Err(AffairFailure::Refused(_)) => see_other(&format!("{}/aid", mine.home())),
        Err(failure) => Err(Problem::Fault(failure.to_string())),
    }
}

fn place(file: &AffairFile<AidYear>, one: &Application) -> String {
    format!("{}-{}", file.affair.year, one.nth)
}

async fn view(mine: &Mine, typed: Typed, fault: String) -> Result<View, Problem> {
    let (app, t) = (&mine.visitor.app, &mine.visitor.t);
    let mut asked = Vec::new();
    for file in app.ledger.affairs_of::<AidYear>(mine.id).await? {
        let own = file.affair.applications.iter().filter(|one| one.case == mine.id);
        let own: Vec<&Application> = own.collect();
        let reasons = own.iter().filter_map(|one| Some(&one.decision.as_ref()?.reasons));
        let texts = Texts::of(app, affair::handles(own.iter().map(|one| &one.need).chain(reasons))).await?;
        asked.extend(own.into_iter().rev().map(|one| {
            Asked {
                id: place(&file, one),
                purpose: purpose(t, app.policy(), one),
                when: t.date_long(app.policy().local(one.at).date()),
                need: texts.text(&one.need),
                standing: t.name("aid-stage", one.stage.code()),
                amount: one
                    .granted()
                    .map(|fen| t.say("aid-granted").with("amount", yuan(fen)).to_string())
                    .unwrap_or_default(),
                reasons: one.decision.as_ref().map(|made| texts.text(&made.reasons)).unwrap_or_default(),
                may_withdraw: matches!(one.stage, AidStage::Applied | AidStage::Verified),
            }
        }));
    }
    let choice = |one: &casework::policy::model::Reason| {
        let chosen = typed.purpose == one.id.as_str();
        Choice::new(one.id.as_str(), one.names.of(t.lang()), chosen)
    };
    Ok(View {
        page: mine.visitor.page(t.say("aid-apply")),
        home: mine.home(),
        choices: app.policy().aid.purposes.iter().map(choice).collect(),
        mine: asked,
        key: affair::fresh()?,
        fault,
        typed,
    })
}
