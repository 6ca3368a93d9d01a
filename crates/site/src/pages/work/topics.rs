//! Topics for whoever runs them: written, made public, closed, answered; and what people wrote, screened by two.

mod contribution;
mod split;
mod topic;

pub(super) use contribution::{act as screen, show as show_contribution};
pub(super) use topic::{act as change, show as show_topic};

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::affair::{self, Texts};
use crate::form::{Sent, line, lines};
use crate::page::Page;
use crate::pages::topics::{period, standing};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use affairs::AffairKind;
use affairs::topic::{Desk, Plan, Topic};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::Right;
use jiff::civil::Date;
use ledger::affairs::{AffairPage, Stepping};
use ledger::{Envelope, StoreFault};
use serde::Deserialize;

const LINES: u32 = 200;
/// What waits to be screened.
pub(super) const WAITING: [&str; 3] = ["urgent", "received", "proposed"];

#[derive(Template)]
#[template(path = "pages/work/topics/list.html")]
struct List {
    page: Page,
    bench: Bench,
    rows: Vec<Row>,
    fault: String,
    typed: Written,
    action: String,
    key: String,
}

/// A line of the list.
struct Row {
    href: String,
    title: String,
    standing: String,
    period: String,
    waiting: usize,
}

/// A topic as typed.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Written {
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub purpose: String,
    #[serde(default)]
    pub way: String,
    #[serde(default)]
    pub from: String,
    #[serde(default)]
    pub through: String,
    #[serde(default)]
    pub key: String,
}

impl Written {
    pub fn cleaned(self) -> Self {
        let (title, purpose, way) = (line(&self.title), lines(&self.purpose), lines(&self.way));
        Self { title, purpose, way, ..self }
    }

    /// Seals the words; days that are none are left out, and publishing says so.
    pub fn plan(&self, envelope: &mut Envelope) -> Result<Plan, StoreFault> {
        let day = |text: &str| text.parse::<Date>().ok();
        Ok(Plan {
            title: envelope.note(&self.title)?,
            purpose: envelope.note(&self.purpose)?,
            way: envelope.note(&self.way)?,
            period: day(&self.from).zip(day(&self.through)),
        })
    }
}

/// `GET /work/topics`
pub async fn show_list(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::ManageTopics)?;
    show(&list(&app, &staff, Written::default(), String::new()).await?)
}

/// `POST /work/topics`
pub async fn draft(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Written>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageTopics)?;
    let (key, typed, mut envelope) = (affair::key(&typed.key)?, typed.cleaned(), Envelope::new());
    let plan = typed.plan(&mut envelope)?;
    let stepping = Stepping::new(&key, &staff.actor, &envelope);
    let judge = |at| Desk { policy: app.ledger.book().at(at), by: &staff.actor, at }.draft(plan.clone());
    match app.ledger.begin_affair::<Topic>(&stepping, judge).await {
        Ok(done) => see_other(&format!("/work/topics/{}", done.id)),
        Err(failure) => {
            let fault = affair::refused(&staff.visitor.t, "topic-fault", failure)?;
            let page = list(&app, &staff, typed, fault).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
        }
    }
}

async fn list(app: &App, staff: &Staff, typed: Written, fault: String) -> Result<List, Problem> {
    let t = &staff.visitor.t;
    let mut wanted = AffairPage::of(AffairKind::Topic, LINES);
    wanted.newest_first = true;
    let files = app.ledger.affairs::<Topic>(&wanted).await?;
    let texts = Texts::of(app, affair::handles(files.iter().map(|file| &file.affair.plan.title))).await?;
    let today = app.policy().local(app.now()).date();
    let mut rows = Vec::new();
    for file in &files {
        let waiting = affair::count(app, AffairKind::Contribution, &file.id.to_string(), &WAITING).await?;
        rows.push(Row {
            href: format!("/work/topics/{}", file.id),
            title: texts.text(&file.affair.plan.title),
            standing: t.name("topic-standing", standing(&file.affair, today)),
            period: period(t, &file.affair.plan),
            waiting,
        });
    }
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("topics-title"), "/work/topics");
    let (page, action, key) = (bench.page.clone(), "/work/topics".to_owned(), affair::fresh()?);
    Ok(List { page, bench, rows, fault, typed, action, key })
}
