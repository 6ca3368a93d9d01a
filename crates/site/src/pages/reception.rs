//! Leaders' reception days as the public reads them: who receives, when, where, and how to book. Also as a
//! calendar a telephone can subscribe to.

use crate::App;
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use affairs::AffairKind;
use affairs::reception::{Plan, ReceptionDay};
use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use casework::Policy;
use jiff::civil::DateTime;
use ledger::affairs::{AffairFile, AffairPage};
use std::fmt::Write as _;

/// Days shown at most: a year of Thursdays.
const DAYS: u32 = 60;

/// A published day in words.
pub(crate) struct DayView {
    pub(crate) id: i64,
    pub(crate) when: String,
    pub(crate) place: String,
    pub(crate) who: String,
    pub(crate) topics: String,
    pub(crate) help: String,
    pub(crate) free: usize,
}

impl DayView {
    pub(crate) fn of(t: &Translator, file: &AffairFile<ReceptionDay>) -> Self {
        let plan = &file.affair.plan;
        Self {
            id: file.id.0,
            when: hours(t, plan),
            place: plan.place.clone(),
            who: who(t, plan),
            topics: plan.topics.clone(),
            help: plan.help.iter().map(|help| t.name("help", help.code())).collect::<Vec<_>>().join(", "),
            free: file.affair.free().count(),
        }
    }
}

/// The leader as published: post, and name if it is.
pub(crate) fn who(t: &Translator, plan: &Plan) -> String {
    if plan.name.is_empty() {
        return plan.post.clone();
    }
    t.say("reception-who").with("post", &plan.post).with("name", &plan.name).to_string()
}

/// The day and its hours.
pub(crate) fn hours(t: &Translator, plan: &Plan) -> String {
    let clock = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    let sentence = t.say("reception-hours").with("day", t.date_long(plan.day));
    sentence.with("from", clock(plan.from)).with("to", clock(plan.to)).to_string()
}

/// Published days that have not ended, soonest first.
pub(crate) async fn coming(app: &App) -> Result<Vec<AffairFile<ReceptionDay>>, Problem> {
    let now = app.policy().local(app.now());
    let all = AffairPage::of(AffairKind::Reception, DAYS);
    let page = AffairPage { statuses: vec!["published"], from: Some(now.date()), ..all };
    let mut days = app.ledger.affairs::<ReceptionDay>(&page).await?;
    days.retain(|file| ends(&file.affair.plan) > now);
    Ok(days)
}

fn ends(plan: &Plan) -> DateTime {
    plan.day.to_datetime(plan.to)
}

/// Whether it can still be booked.
pub(crate) fn is_bookable(app: &App, plan: &Plan) -> bool {
    app.policy().local(app.now()) < plan.day.to_datetime(plan.from)
}

#[derive(Template)]
#[template(path = "pages/reception.html")]
struct View {
    page: Page,
    days: Vec<DayView>,
}

/// `GET /reception`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let days = coming(&visitor.app).await?;
    let page = visitor.page(visitor.t.say("reception-title"));
    crate::show(&View { page, days: days.iter().map(|file| DayView::of(&visitor.t, file)).collect() })
}

/// `GET /reception.ics`
pub(crate) async fn calendar(visitor: Visitor) -> Result<Response, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    let policy = app.policy();
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//yingda//reception//EN\r\n");
    for file in coming(app).await? {
        let plan = &file.affair.plan;
        let stamp = file.steps.last().map_or(app.now(), |entry| entry.at);
        let lines = [
            "BEGIN:VEVENT".to_owned(),
            format!("UID:reception-{}@{}", file.id, policy.office.code),
            format!("DTSTAMP:{}", utc(stamp)),
            format!("DTSTART:{}", local(policy, plan.day.to_datetime(plan.from))),
            format!("DTEND:{}", local(policy, ends(plan))),
            format!("SUMMARY:{}", plain(&format!("{} {}", t.say("reception-title"), who(t, plan)))),
            format!("LOCATION:{}", plain(&plan.place)),
            "END:VEVENT".to_owned(),
        ];
        for line in lines {
            let _infallible = write!(text, "{}\r\n", folded(&line));
        }
    }
    text.push_str("END:VCALENDAR\r\n");
    Ok(([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response())
}

fn local(policy: &Policy, moment: DateTime) -> String {
    utc(policy.instant(moment))
}

fn utc(at: jiff::Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text as a calendar takes it (RFC 5545, 3.3.11).
fn plain(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    escaped.lines().collect::<Vec<_>>().join("\\n")
}

/// A line of at most 75 bytes, goes on with a blank (RFC 5545, 3.1).
fn folded(line: &str) -> String {
    let (mut folded, mut bytes) = (String::new(), 0);
    for letter in line.chars() {
        if bytes + letter.len_utf8() > 74 {
            folded.push_str("\r\n ");
            bytes = 1;
        }
        folded.push(letter);
        bytes += letter.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_break_out_of_its_line() {
        assert_eq!(plain("a;b,c\\d\r\nEND:VEVENT"), "a\\;b\\,c\\\\d\\nEND:VEVENT");
        let long = folded(&"\u{4e2d}".repeat(60));
        assert!(long.split("\r\n").all(|line| line.len() <= 75));
        assert_eq!(long.replace("\r\n ", ""), "\u{4e2d}".repeat(60));
    }
}
