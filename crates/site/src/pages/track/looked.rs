//! Who looked at my data: day, role and unit, what and what for. Never an employee's name: whoever wants
//! to complain names the day, and the office knows.

use super::{Mine, unit_name};
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use casework::Policy;
use ledger::audit::{AuditEntry, AuditKind, AuditQuery};

/// The latest so many; a case that is looked at more often has the earlier ones in the copy of one's data.
const LINES: u32 = 500;

#[derive(Template)]
#[template(path = "pages/track/looked.html")]
struct View {
    page: Page,
    home: String,
    days: Vec<Day>,
    full: bool,
    years: i64,
}

/// What happened on one day.
struct Day {
    day: String,
    looks: Vec<Look>,
}

/// One look.
pub(super) struct Look {
    pub time: String,
    pub who: String,
    pub what: String,
}

/// `GET /track/{number}/looked`
pub(crate) async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    let app = &mine.visitor.app;
    let (t, policy) = (&mine.visitor.t, app.policy());
    let entries = entries(&mine).await?;
    let full = entries.len() >= usize::try_from(LINES).unwrap_or(usize::MAX);
    let mut days: Vec<Day> = Vec::new();
    for entry in &entries {
        let local = policy.local(entry.at);
        let day = t.date_long(local.date());
        let look = look(entry, policy, t);
        match days.last_mut().filter(|last| last.day == day) {
            Some(last) => last.looks.push(look),
            None => days.push(Day { day, looks: vec![look] }),
        }
    }
    crate::show(&View {
        page: mine.visitor.page(t.say("looked-title")),
        home: mine.home(),
        days,
        full,
        years: policy.privacy.audit_years.into(),
    })
}

/// What the audit says of this case, the latest first, as far as it is about looking.
pub(super) async fn entries(mine: &Mine) -> Result<Vec<AuditEntry>, Problem> {
    let query = AuditQuery {
        kinds: AuditKind::SEEN.to_vec(),
        case: Some(mine.id),
        limit: LINES,
        ..AuditQuery::default()
    };
    let lines = mine.visitor.app.ledger.audit(&query).await?;
    Ok(lines.into_iter().map(|line| line.entry).collect())
}

/// One entry in words for the requester.
pub(super) fn look(entry: &AuditEntry, policy: &Policy, t: &Translator) -> Look {
    let role = entry.role.map(|role| t.name("role", role.code())).unwrap_or_default();
    let of = match &entry.unit {
        Some(unit) => unit_name(policy, unit, t),
        None => policy.office.names.of(t.lang()).to_owned(),
    };
    let purpose = entry.purpose.as_deref().map(|code| {
        let known = policy.purposes.iter().find(|purpose| purpose.id.as_str() == code);
        known.map_or(code, |purpose| purpose.names.of(t.lang()))
    });
    let what = t.say(&format!("looked-{}", entry.kind.code().replace('_', "-")));
    let what = match purpose {
        Some(purpose) => {
            t.say("looked-for").with("what", what.to_string()).with("purpose", purpose).to_string()
        }
        None => what.to_string(),
    };
    let time = policy.local(entry.at).time();
    Look {
        time: format!("{:02}:{:02}", time.hour(), time.minute()),
        who: t.say("looked-who").with("unit", of).with("role", role).to_string(),
        what,
    }
}
