//! A list taken along as a file: what the page shows, line by line, without who asks. Each case in it is noted in
//! the audit, where its requester can read it, before the file is given.

use super::bench::Counted;
use super::execution::{csv_file, workbook};
use super::list::Place;
use crate::App;
use crate::desk::sight::{self, Sought};
use crate::naming;
use crate::problem::Problem;
use crate::session::Staff;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use casework::Right;
use documents::write::{Sheet, Value};
use ledger::Titled;
use ledger::audit::{AuditEntry, AuditKind};

/// Lines of a file at most.
const LINES: usize = 2000;
/// Lines fetched at once.
const STEP: u32 = 250;

/// `GET /work/q/{queue}/export.csv`.
pub async fn csv(
    State(app): State<App>,
    staff: Staff,
    Path(slug): Path<String>,
    Query(place): Query<Place>,
) -> Result<Response, Problem> {
    let sheet = sheet(&app, &staff, &slug, &place).await?;
    csv_file(&format!("{slug}.csv"), &sheet)
}

/// `GET /work/q/{queue}/export.xlsx`.
pub async fn xlsx(
    State(app): State<App>,
    staff: Staff,
    Path(slug): Path<String>,
    Query(place): Query<Place>,
) -> Result<Response, Problem> {
    let sheet = sheet(&app, &staff, &slug, &place).await?;
    workbook(&format!("{slug}.xlsx"), &[sheet])
}

async fn sheet(app: &App, staff: &Staff, slug: &str, place: &Place) -> Result<Sheet, Problem> {
    staff.need(Right::Export)?;
    let lines = lines(app, staff, slug, place).await?;
    let about = format!("queue:{slug}{}", place.at_first().query());
    let entry = |line: &Titled| staff.entry(AuditKind::Exported).on(line.row.case).about(about.clone());
    let entries: Vec<AuditEntry> = lines.iter().map(entry).collect();
    app.ledger.note(entries).await.map_err(|fault| {
        tracing::error!(%fault, "the audit cannot be written: no file is given");
        Problem::NotRecorded
    })?;
    let t = &staff.visitor.t;
    let names = [
        "number", "title", "kind", "category", "area", "channel", "state", "owner", "received", "clock",
        "due",
    ];
    let head = names.iter().map(|name| t.say(&format!("export-{name}")).to_string()).collect();
    let name: String = t.say(&format!("queue-{slug}")).to_string().chars().take(31).collect();
    Ok(Sheet { name, head, rows: lines.into_iter().map(|line| row(staff, line)).collect() })
}

async fn lines(app: &App, staff: &Staff, slug: &str, place: &Place) -> Result<Vec<Titled>, Problem> {
    let counted = Counted::of(app, staff).await?;
    let (queue, _) = counted.find(slug).ok_or(Problem::NotFound)?;
    let narrow = place.narrow(app.policy());
    let mut sought =
        Sought { queue, state: place.state(), narrow: &narrow, order: place.order(), after: None };
    let mut lines = Vec::new();
    loop {
        let listed = sight::page(&app.ledger, &staff.actor, &sought, STEP).await?;
        lines.extend(listed.lines);
        sought.after = listed.next;
        if listed.next.is_none() || lines.len() >= LINES {
            lines.truncate(LINES);
            return Ok(lines);
        }
    }
}

fn row(staff: &Staff, line: Titled) -> Vec<Value> {
    let (t, policy) = (&staff.visitor.t, staff.visitor.app.policy());
    let row = line.row;
    let moment = |at| t.moment(policy.local(at));
    let title =
        if line.erased { t.say("work-erased").to_string() } else { naming::without_numbers(&line.title) };
    let cells = [
        row.number,
        title,
        t.name("kind", row.kind.code()),
        row.category.as_ref().map(|code| naming::category(t, policy, code)).unwrap_or_default(),
        row.area.as_ref().map(|code| naming::area(t, policy, code)).unwrap_or_default(),
        t.name("channel", row.channel.code()),
        t.name("state", row.state.code()),
        row.owner.as_ref().map(|owner| naming::owner(t, policy, owner)).unwrap_or_default(),
        moment(row.received_at),
        row.next_clock.map(|clock| t.name("clock", clock.code())).unwrap_or_default(),
        row.next_clock.map(|_| moment(row.next_due)).unwrap_or_default(),
    ];
    cells.into_iter().map(Value::Text).collect()
}
