//! 人民建议征集: what the office asks everybody, what people wrote, and what came of it.

mod mine;
mod one;

pub(crate) use mine::{ask as ask_mine, show as show_mine};
pub(crate) use one::{rate, show as show_one, write};

use crate::affair::{self, Texts};
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use affairs::AffairKind;
use affairs::topic::{Plan, Topic};
use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use ledger::affairs::AffairPage;

/// Topics listed at most; the newest.
const TOPICS: u32 = 60;

#[derive(Template)]
#[template(path = "pages/topics/list.html")]
struct List {
    page: Page,
    open: Vec<Line>,
    others: Vec<Line>,
}

/// A topic in a list.
pub(crate) struct Line {
    href: String,
    title: String,
    period: String,
    standing: String,
}

/// `GET /topics`
pub(crate) async fn list(visitor: Visitor) -> Result<Response, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    let mut wanted = AffairPage::of(AffairKind::Topic, TOPICS);
    wanted.statuses = vec!["published", "closed", "answered"];
    wanted.newest_first = true;
    let files = app.ledger.affairs::<Topic>(&wanted).await?;
    let texts = Texts::of(app, affair::handles(files.iter().map(|file| &file.affair.plan.title))).await?;
    let today = app.policy().local(app.now()).date();
    let (mut open, mut others) = (Vec::new(), Vec::new());
    for file in &files {
        let line = Line {
            href: format!("/topics/{}", file.id),
            title: texts.text(&file.affair.plan.title),
            period: period(t, &file.affair.plan),
            standing: t.name("topic-standing", standing(&file.affair, today)),
        };
        if file.affair.takes(today) { open.push(line) } else { others.push(line) }
    }
    crate::show(&List { page: visitor.page(t.say("topics-title")), open, others })
}

/// Where a topic stands on a day, for its readers.
pub(crate) fn standing(topic: &Topic, today: Date) -> &'static str {
    match topic {
        Topic { answer: Some(_), .. } => "answered",
        Topic { published_at: None, .. } => "drafted",
        topic if topic.takes(today) => "open",
        topic if topic.is_over(today) => "over",
        _ => "coming",
    }
}

/// First and last day in words; empty if there are none.
pub(crate) fn period(t: &Translator, plan: &Plan) -> String {
    let Some((from, through)) = plan.period else { return String::new() };
    let (from, through) = (t.date_long(from), t.date_long(through));
    t.say("topics-period").with("from", from).with("through", through).to_string()
}
