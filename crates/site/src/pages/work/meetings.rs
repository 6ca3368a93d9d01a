//! Coordination meetings and joint conferences: those convened, resolutions past their day, and convening. A
//! unit's people see the meetings their unit is invited to and no other.

use super::affair::{Offer, Offers, units};
use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::form::Sent;
use crate::naming;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::stepping::{Typed, refused};
use affairs::meeting::{Around, HELD, Invitation, Meeting, MeetingFault, MeetingKind, Resolved};
use affairs::{Affair as _, AffairKind};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::Right;
use jiff::civil::date;
use ledger::Envelope;
use ledger::affairs::{AffairFile, AffairPage, Stepping};

const LINES: u32 = 200;
/// Meetings of a year that are counted; a target is some dozens.
const COUNTED: u32 = 5000;

/// A meeting in the list.
struct Row {
    href: String,
    when: String,
    kind: String,
    place: String,
    status: String,
    open: usize,
}

#[derive(Template)]
#[template(path = "pages/work/meetings.html")]
struct ListPage {
    page: Page,
    bench: Bench,
    fault: String,
    held: String,
    late: Vec<(String, String)>,
    rows: Vec<Row>,
    offers: Vec<Offer>,
}

/// Whether meetings are any business of this person's.
///
/// # Errors
/// [`Problem::NoRight`].
pub(super) fn may_enter(staff: &Staff) -> Result<(), Problem> {
    if staff.role.is_of_unit() { Ok(()) } else { staff.need(Right::ManageMeetings) }
}

/// Whether this person convenes, and so sees every meeting.
pub(super) fn convenes(staff: &Staff) -> bool {
    staff.has(Right::ManageMeetings)
}

/// When it is, in words.
pub(super) fn when(staff: &Staff, meeting: &Meeting) -> String {
    let invitation = &meeting.invitation;
    let day = staff.visitor.t.date_long(invitation.day);
    format!("{day} {}", invitation.from.strftime("%H:%M"))
}

/// `GET /work/meetings`
pub async fn show_list(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    may_enter(&staff)?;
    show(&list(&app, &staff, &Typed::default(), String::new()).await?)
}

/// `POST /work/meetings`
pub async fn convene(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageMeetings)?;
    let typed = Typed(typed);
    let (by, policy, envelope, key) = (&staff.actor, app.policy(), Envelope::new(), typed.key()?);
    let stepping = Stepping::new(&key, by, &envelope);
    let invitation = invitation(&typed);
    let judge = |at| match &invitation {
        Some(invitation) => Around { policy, by, at }.convene(invitation.clone()),
        None => Err(MeetingFault::NoticeUnsound),
    };
    let tried = app.ledger.begin_affair::<Meeting>(&stepping, judge).await;
    let id = tried.as_ref().map(|stepped| stepped.id).unwrap_or_default();
    match refused(&staff.visitor.t, "meeting", tried)? {
        None => see_other(&format!("/work/meetings/{id}")),
        Some(fault) => {
            let page = list(&app, &staff, &typed, fault).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
        }
    }
}

fn invitation(typed: &Typed) -> Option<Invitation> {
    Some(Invitation {
        kind: MeetingKind::from_code(&typed.one("table"))?,
        day: typed.day("day")?,
        from: typed.time("from")?,
        place: typed.one("place"),
        chair: typed.one("chair"),
        units: typed.all("units").iter().map(|unit| unit.as_str().into()).collect(),
    })
}

async fn list(app: &App, staff: &Staff, typed: &Typed, fault: String) -> Result<ListPage, Problem> {
    let t = &staff.visitor.t;
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("meeting-title"), "/work/meetings");
    let newest = AffairPage { newest_first: true, ..AffairPage::of(AffairKind::Meeting, LINES) };
    let mut files = app.ledger.affairs::<Meeting>(&newest).await?;
    files.retain(|file| convenes(staff) || file.affair.knows(&staff.actor));
    let offers = if convenes(staff) { vec![convening(staff, typed)?] } else { Vec::new() };
    Ok(ListPage {
        page: bench.page.clone(),
        held: if convenes(staff) { held(app, staff).await? } else { String::new() },
        late: late(app, staff, &files),
        rows: files.iter().map(|file| row(staff, file)).collect(),
        offers,
        fault,
        bench,
    })
}

/// Resolutions past their day: all of them for who convenes, else those of the own unit.
fn late(app: &App, staff: &Staff, files: &[AffairFile<Meeting>]) -> Vec<(String, String)> {
    let (t, policy) = (&staff.visitor.t, app.policy());
    let today = policy.local(app.now()).date();
    let mut late = Vec::new();
    for file in files {
        for resolution in file.affair.late(today) {
            let Resolved { unit, due, .. } = &resolution.what;
            if convenes(staff) || staff.actor.unit.as_ref() == Some(unit) {
                let said = t.say("meeting-late").with("unit", naming::unit(t, policy, unit));
                let said = said.with("due", t.date(*due)).to_string();
                late.push((format!("/work/meetings/{}", file.id), said));
            }
        }
    }
    late
}

fn row(staff: &Staff, file: &AffairFile<Meeting>) -> Row {
    let (t, meeting) = (&staff.visitor.t, &file.affair);
    let open = |resolution: &&affairs::meeting::Resolution| resolution.end.is_none();
    Row {
        href: format!("/work/meetings/{}", file.id),
        when: when(staff, meeting),
        kind: t.name("meeting-kind", meeting.invitation.kind.code()),
        place: meeting.invitation.place.clone(),
        status: t.name("meeting-status", meeting.status()),
        open: if convenes(staff) { meeting.resolutions.iter().filter(open).count() } else { 0 },
    }
}

/// How many meetings were held this year, which a published target may count.
async fn held(app: &App, staff: &Staff) -> Result<String, Problem> {
    let year = app.policy().local(app.now()).year();
    let (from, through) = (Some(date(year, 1, 1)), Some(date(year, 12, 31)));
    let all = AffairPage::of(AffairKind::Meeting, COUNTED);
    let page = AffairPage { statuses: HELD.to_vec(), from, through, ..all };
    let count = app.ledger.store().affairs(&page).await?.len();
    let said = staff.visitor.t.say("meeting-held-count").with("count", count);
    Ok(said.with("year", i32::from(year).to_string()).to_string())
}

fn convening(staff: &Staff, typed: &Typed) -> Result<Offer, Problem> {
    let t = &staff.visitor.t;
    let policy = staff.visitor.app.policy();
    let offers = Offers { t, noun: "meeting", action: "/work/meetings", typed };
    let kinds = MeetingKind::ALL.iter().map(|kind| (kind.code(), t.name("meeting-kind", kind.code())));
    offers.offer(
        "convene",
        vec![
            offers.pick("table", "radio", kinds),
            offers.ask("day", "date", true),
            offers.ask("from", "time", true),
            offers.ask("place", "line", true),
            offers.ask("chair", "line", true),
            offers.pick("units", "checks", units(t, policy)),
        ],
    )
}
