//! What a figure of affairs is made of, one by one, and where each can be read.

use super::super::contract::title as quarter_title;
use super::row::named;
use crate::App;
use crate::bulletin::period;
use crate::problem::Problem;
use crate::session::Staff;
use affairs::account::AccountYear;
use affairs::aid::AidYear;
use affairs::board::{Behind, Computed, Sum};
use affairs::bulletin::Bulletin;
use affairs::contract::ContractQuarter;
use affairs::meeting::Meeting;
use affairs::{Affair, AffairKind};
use casework::Right;
use std::sync::Arc;

/// An affair behind a figure.
pub(super) struct Trail {
    /// Its name.
    pub name: String,
    /// Where it is read; empty for who may not.
    pub href: String,
    /// So many of its steps count.
    pub steps: u32,
}

/// What each figure of affairs is made of, by the figure's name.
pub(super) async fn trails(
    app: &App,
    staff: &Staff,
    computed: &Computed,
) -> Result<Vec<(String, Vec<Trail>)>, Problem> {
    let mut trails = Vec::new();
    for (id, sum) in &computed.sums {
        let trail = trail(app, staff, sum).await?;
        if !trail.is_empty() {
            trails.push((named(&staff.visitor.t, id), trail));
        }
    }
    Ok(trails)
}

/// What a figure is made of; nothing for one of cases, which are read from the page of the figure.
pub(super) async fn trail(app: &App, staff: &Staff, sum: &Sum) -> Result<Vec<Trail>, Problem> {
    let mut trail = Vec::new();
    for behind in sum.from.affairs() {
        let Some((name, href)) = told(app, staff, *behind).await? else { continue };
        trail.push(Trail { name, href, steps: behind.steps });
    }
    Ok(trail)
}

async fn told(app: &App, staff: &Staff, behind: Behind) -> Result<Option<(String, String)>, Problem> {
    let (t, id) = (&staff.visitor.t, behind.id);
    let meetings = staff.has(Right::ManageMeetings);
    let told = match behind.kind {
        AffairKind::Account => of::<AccountYear>(app, behind).await?.map(|account| {
            let name = t.say("account-of-year").with("year", account.year.to_string()).to_string();
            (name, format!("/work/execution/{}", account.year))
        }),
        AffairKind::Aid => of::<AidYear>(app, behind).await?.map(|aid| {
            let href = if staff.has(Right::ManageAid) { "/work/aid" } else { "" };
            (format!("{} {}", t.say("aid-title"), aid.year), href.to_owned())
        }),
        AffairKind::Bulletin => of::<Bulletin>(app, behind).await?.map(|bulletin| {
            let subject = &bulletin.subject;
            let days = period(t, subject.from, subject.through);
            let name = format!("{} · {days}", t.name("bulletin-kind", subject.kind.code()));
            (name, format!("/work/bulletins/{id}"))
        }),
        AffairKind::Meeting => of::<Meeting>(app, behind).await?.map(|meeting| {
            let kind = t.name("meeting-kind", meeting.invitation.kind.code());
            let href = if meetings { format!("/work/meetings/{id}") } else { String::new() };
            (format!("{kind} · {}", t.date_long(meeting.invitation.day)), href)
        }),
        AffairKind::Contract => of::<ContractQuarter>(app, behind)
            .await?
            .map(|quarter| (quarter_title(t, &quarter), format!("/work/contract/{id}"))),
        _ => None,
    };
    Ok(told)
}

async fn of<A: Affair>(app: &App, behind: Behind) -> Result<Option<Arc<A>>, Problem> {
    Ok(app.ledger.affair::<A>(behind.id).await?.map(|file| file.affair))
}
