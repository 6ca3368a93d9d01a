//! One topic on the workbench, and what people wrote to it.

use super::super::bench::{Bench, Counted, bench};
use super::{WAITING, Written};
use crate::App;
use crate::affair::{self, Texts};
use crate::form::{Choice, Sent, lines};
use crate::page::Page;
use crate::pages::topics::{period, standing};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show as render};
use affairs::contribution::Contribution;
use affairs::topic::{Adoption, Conversion, Desk, Point, Topic};
use affairs::{AffairId, AffairKind};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::Right;
use ledger::Envelope;
use ledger::affairs::{AffairFile, AffairPage, Stepping};
use serde::Deserialize;

const LINES: u32 = 200;
/// Points of an answer that one form takes.
const POINTS: usize = 8;

#[derive(Template)]
#[template(path = "pages/work/topics/topic.html")]
#[expect(clippy::struct_excessive_bools, reason = "each shows or hides a part of the page")]
struct View {
    page: Page,
    bench: Bench,
    base: String,
    public: String,
    standing: String,
    period: String,
    typed: Written,
    is_public: bool,
    may_close: bool,
    may_answer: bool,
    answered: bool,
    waiting: Vec<Row>,
    settled: Vec<Row>,
    points: usize,
    adoptions: Vec<Choice>,
    conversions: Vec<Choice>,
    fault: String,
    action: String,
    key: String,
}

/// A contribution in the list.
struct Row {
    href: String,
    day: String,
    standing: String,
    urgent: bool,
    begin: String,
}

/// What a form sends: a topic, and the points of an answer as lists.
#[derive(Default, Deserialize)]
pub(crate) struct Typed {
    #[serde(flatten)]
    written: Written,
    #[serde(flatten)]
    points: std::collections::BTreeMap<String, String>,
}

impl Typed {
    fn points(&self, envelope: &mut Envelope) -> Result<Vec<Point>, Problem> {
        let said = |name: &str, nth: usize| {
            lines(self.points.get(&format!("{name}-{nth}")).map_or("", String::as_str))
        };
        let mut points = Vec::new();
        for nth in 1..=POINTS {
            let (words, reasons) = (said("words", nth), said("reasons", nth));
            if words.is_empty() && reasons.is_empty() {
                continue;
            }
            let adoption = Adoption::from_code(&said("adoption", nth)).ok_or(Problem::Unreadable)?;
            let adopted = matches!(adoption, Adoption::Adopted | Adoption::Partly);
            let conversion = Conversion::from_code(&said("conversion", nth)).filter(|_| adopted);
            let (words, reasons) = (envelope.note(&words)?, envelope.note(&reasons)?);
            points.push(Point { words, adoption, conversion, reasons });
        }
        Ok(points)
    }
}

/// `GET /work/topics/{id}`
pub async fn show(State(app): State<App>, staff: Staff, Path(id): Path<String>) -> Result<Response, Problem> {
    staff.need(Right::ManageTopics)?;
    let file = found(&app, &id).await?;
    render(&view(&app, &staff, &file, None, String::new()).await?)
}

async fn found(app: &App, id: &str) -> Result<AffairFile<Topic>, Problem> {
    app.ledger.affair(affair::id(id)?).await?.ok_or(Problem::NotFound)
}

/// `POST /work/topics/{id}/{step}`
pub async fn act(
    State(app): State<App>,
    staff: Staff,
    Path((id, step)): Path<(String, String)>,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageTopics)?;
    let file = found(&app, &id).await?;
    let key = affair::key(&typed.written.key)?;
    let (t, mut envelope) = (&staff.visitor.t, Envelope::new());
    let written = typed.written.clone().cleaned();
    let plan = if step == "amend" { written.plan(&mut envelope)? } else { file.affair.plan.clone() };
    let points = if step == "answer" { typed.points(&mut envelope)? } else { Vec::new() };
    let place = file.id.to_string();
    let unscreened = affair::count(&app, AffairKind::Contribution, &place, &WAITING).await?;
    let stepping = Stepping::new(&key, &staff.actor, &envelope);
    let judge = |topic: &Topic, at| {
        let desk = Desk { policy: app.ledger.book().at(at), by: &staff.actor, at };
        match step.as_str() {
            "amend" => desk.amend(topic, plan.clone()),
            "publish" => desk.publish(topic),
            "close" => desk.close(topic),
            _ => desk.answer(topic, points.clone(), unscreened),
        }
    };
    if !["amend", "publish", "close", "answer"].contains(&step.as_str()) {
        return Err(Problem::NotFound);
    }
    match app.ledger.step_affair::<Topic>(file.id, &stepping, judge).await {
        Ok(_) => see_other(&format!("/work/topics/{}", file.id)),
        Err(failure) => {
            let fault = affair::refused(t, "topic-fault", failure)?;
            let kept = (step == "amend").then_some(written);
            let page = view(&app, &staff, &file, kept, fault).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
        }
    }
}

async fn view(
    app: &App,
    staff: &Staff,
    file: &AffairFile<Topic>,
    typed: Option<Written>,
    fault: String,
) -> Result<View, Problem> {
    let (t, topic, plan) = (&staff.visitor.t, &file.affair, &file.affair.plan);
    let texts = Texts::of(app, affair::handles([&plan.title, &plan.purpose, &plan.way])).await?;
    let (from, through) =
        plan.period.map(|(from, to)| (from.to_string(), to.to_string())).unwrap_or_default();
    let kept = Written {
        title: texts.text(&plan.title),
        purpose: texts.text(&plan.purpose),
        way: texts.text(&plan.way),
        from,
        through,
        key: String::new(),
    };
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, &kept.title, "/work/topics");
    let today = app.policy().local(app.now()).date();
    let base = format!("/work/topics/{}", file.id);
    let code = |code: &'static str, noun: &str| Choice::new(code, t.name(noun, code), false);
    Ok(View {
        page: bench.page.clone(),
        bench,
        public: format!("/topics/{}", file.id),
        standing: t.name("topic-standing", standing(topic, today)),
        period: period(t, plan),
        is_public: topic.is_public(),
        may_close: topic.is_public() && topic.is_over(today) && topic.closed_at.is_none(),
        may_answer: topic.closed_at.is_some() && topic.answer.is_none(),
        answered: topic.answer.is_some(),
        waiting: rows(app, staff, file.id, &WAITING).await?,
        settled: rows(app, staff, file.id, &["shown", "withheld"]).await?,
        points: POINTS,
        adoptions: Adoption::ALL.iter().map(|one| code(one.code(), "adoption")).collect(),
        conversions: Conversion::ALL.iter().map(|one| code(one.code(), "conversion")).collect(),
        typed: typed.unwrap_or(kept),
        action: format!("{base}/amend"),
        key: affair::fresh()?,
        fault,
        base,
    })
}

async fn rows(
    app: &App,
    staff: &Staff,
    topic: AffairId,
    statuses: &[&'static str],
) -> Result<Vec<Row>, Problem> {
    let t = &staff.visitor.t;
    let mut wanted = AffairPage::of(AffairKind::Contribution, LINES);
    (wanted.place, wanted.statuses) = (Some(topic.to_string()), statuses.to_vec());
    let mut files = app.ledger.affairs::<Contribution>(&wanted).await?;
    files.sort_by_key(|file| (!file.affair.urgent, file.id));
    let texts = Texts::of(app, affair::handles(files.iter().map(|file| &file.affair.words))).await?;
    let row = |file: &AffairFile<Contribution>| Row {
        href: format!("/work/contributions/{}", file.id),
        day: t.date(file.affair.day),
        standing: t.name("contribution-standing", affairs::Affair::status(&*file.affair)),
        urgent: file.affair.urgent,
        begin: texts.text(&file.affair.words).chars().take(40).collect(),
    };
    Ok(files.iter().map(row).collect())
}
