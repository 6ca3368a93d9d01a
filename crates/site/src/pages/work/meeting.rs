//! One meeting: its agenda, its minutes, what was resolved and how far that is. Of the agenda everybody sees
//! only cases they may know of; the minutes speak of all of them and are for who convenes and knows of all.

use super::affair::{InSteps, Offer, Offers, units};
use super::bench::{Bench, Counted, bench};
use super::execution::{Bound, bound};
use super::meetings::{convenes, may_enter, when};
use crate::App;
use crate::desk::sight;
use crate::naming;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use crate::stepping::{Typed, refused};
use affairs::meeting::{Around, Meeting, MeetingFault, Resolution, Resolved, Stage, Step};
use affairs::{Affair as _, AffairId};
use almanac::Span;
use askama::Template;
use axum::response::Response;
use budget::execution::Purpose;
use casework::personal::Sealed;
use casework::{Case, CaseId, Handle, access};
use ledger::Envelope;
use ledger::affairs::{AffairFile, Stepping};
use std::collections::HashMap;

/// What was resolved, as this person sees it.
struct Line {
    nth: u32,
    number: String,
    unit: String,
    due: String,
    late: bool,
    state: String,
    words: String,
    reports: Vec<(String, String)>,
    end: String,
}

#[derive(Template)]
#[template(path = "pages/work/meeting.html")]
struct MeetingPage {
    page: Page,
    bench: Bench,
    when: String,
    kind: String,
    place: String,
    chair: String,
    units: Vec<String>,
    status: String,
    fault: String,
    agenda: Vec<(String, String)>,
    hidden: usize,
    minutes: String,
    cancelled: String,
    lines: Vec<Line>,
    bound: Vec<Bound>,
    offers: Vec<Offer>,
}

/// A meeting with the cases it names.
pub struct Found {
    file: AffairFile<Meeting>,
    cases: Vec<Case>,
}

impl Found {
    fn case(&self, id: CaseId) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == id)
    }
}

async fn found(app: &App, staff: &Staff, id: &str) -> Result<Found, Problem> {
    may_enter(staff)?;
    let id = AffairId(id.parse().map_err(|_| Problem::NotFound)?);
    let file: AffairFile<Meeting> = app.ledger.affair(id).await?.ok_or(Problem::NotFound)?;
    if !convenes(staff) && !file.affair.knows(&staff.actor) {
        return Err(Problem::NotFound);
    }
    let mut cases = Vec::new();
    for id in file.affair.cases() {
        if !cases.iter().any(|case: &Case| case.id == id) {
            cases.extend(app.ledger.case(id).await?);
        }
    }
    Ok(Found { file, cases })
}

impl InSteps for Found {
    type Place = String;

    async fn at(app: &App, staff: &Staff, place: &String) -> Result<Self, Problem> {
        found(app, staff, place).await
    }

    async fn take(&self, app: &App, staff: &Staff, typed: &Typed) -> Result<Option<String>, Problem> {
        perform(app, staff, self, typed).await
    }

    fn after(&self, _typed: &Typed) -> String {
        format!("/work/meetings/{}", self.file.id)
    }

    async fn shown(
        &self,
        app: &App,
        staff: &Staff,
        typed: &Typed,
        fault: String,
    ) -> Result<Response, Problem> {
        show(&page(app, staff, self, typed, fault).await?)
    }
}

const STEPS: [&str; 10] =
    ["list", "unlist", "invite", "hold", "cancel", "resolve", "report", "prove", "drop", "close"];

async fn perform(app: &App, staff: &Staff, one: &Found, typed: &Typed) -> Result<Option<String>, Problem> {
    let t = &staff.visitor.t;
    let (by, policy, key, step) = (&staff.actor, app.policy(), typed.key()?, typed.one("step"));
    if !STEPS.contains(&step.as_str()) {
        return Err(Problem::NotFound);
    }
    let named = match typed.one("case").as_str() {
        "" => None,
        number => match sight::find(&app.ledger, by, number).await? {
            Some(case) => Some(case),
            None => return Ok(Some(t.say("affair-no-case").to_string())),
        },
    };
    let mut envelope = Envelope::new();
    let words = envelope.note(&typed.text("words"))?;
    let nth = typed.number("nth").unwrap_or(0);
    let of = one.file.affair.resolution(nth).map(|resolution| resolution.what.case);
    let about = of.or(named.as_ref().filter(|_| step == "resolve").map(|case| case.id));
    let asked = Asked { step: &step, named: named.as_ref(), nth, words: &words, typed, one };
    let stepping = Stepping::new(&key, by, &envelope).about(about);
    let judge = |meeting: &Meeting, at| asked.judge(&Around { policy, by, at }, meeting);
    refused(t, "meeting", app.ledger.step_affair(one.file.id, &stepping, judge).await)
}

/// What the form asked for.
struct Asked<'a> {
    step: &'a str,
    named: Option<&'a Case>,
    nth: u32,
    words: &'a Sealed,
    typed: &'a Typed,
    one: &'a Found,
}

impl Asked<'_> {
    fn judge(&self, around: &Around<'_>, meeting: &Meeting) -> Result<Step, MeetingFault> {
        let agenda: Vec<&Case> = self.one.cases.iter().collect();
        let named = self.named.ok_or(MeetingFault::NoSuchCase);
        let words = || self.words.clone();
        let of = meeting.resolution(self.nth).ok_or(MeetingFault::NoSuchResolution);
        let about = |of: &Resolution| self.one.case(of.what.case).ok_or(MeetingFault::NoSuchCase);
        match self.step {
            "list" => around.list(meeting, named?),
            "unlist" => around.unlist(meeting, named?),
            "invite" => around.invite(meeting, &agenda, &self.typed.one("unit").as_str().into()),
            "hold" => around.hold(meeting, &agenda, words()),
            "cancel" => around.cancel(meeting, words()),
            "resolve" => around.resolve(meeting, named?, self.resolved(around, named?.id)?),
            "report" => around.report(meeting, (self.nth, about(of?)?), words()),
            "prove" => around.prove(meeting, (self.nth, about(of?)?), words()),
            "drop" => around.drop_resolution(meeting, self.nth, words()),
            _ => around.close(meeting),
        }
    }

    /// A day is named, or counted from today by the office's calendar.
    fn resolved(&self, around: &Around<'_>, case: CaseId) -> Result<Resolved, MeetingFault> {
        let counted = self.typed.number("days").map(|days| {
            let works = self.typed.one("counting") == "working";
            around.due(if works { Span::WorkingDays(days) } else { Span::CalendarDays(days) })
        });
        let due = self.typed.day("due").or(counted).ok_or(MeetingFault::DueTooEarly)?;
        Ok(Resolved { case, unit: self.typed.one("unit").as_str().into(), due, words: self.words.clone() })
    }
}

async fn page(
    app: &App,
    staff: &Staff,
    one: &Found,
    typed: &Typed,
    fault: String,
) -> Result<MeetingPage, Problem> {
    let (t, policy, meeting) = (&staff.visitor.t, app.policy(), &one.file.affair);
    let seen: Vec<&Case> =
        one.cases.iter().filter(|case| access::may_see(policy, &staff.actor, case)).collect();
    for case in &seen {
        staff.note_view(case).await?;
    }
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("meeting-title"), "/work/meetings");
    let ids: Vec<CaseId> = seen.iter().map(|case| case.id).collect();
    let rows: Vec<_> = app.ledger.store().rows(&ids).await?.into_values().collect();
    let lines = app.ledger.titled(rows).await?;
    let titles: HashMap<CaseId, (String, String)> =
        lines.into_iter().map(|line| (line.row.case, (line.row.number, line.title))).collect();
    let papers = papers(app, one).await?;
    let text = |sealed: &Sealed| papers.get(&sealed.handle).cloned().unwrap_or_default();
    let whole = convenes(staff) && seen.len() == one.cases.len();
    let shown = |resolution: &&Resolution| may_read(app, staff, one, resolution);
    let line = |resolution: &Resolution| line(app, staff, resolution, &titles, &text);
    let drawn = (Purpose::Meeting, one.file.id.to_string());
    let bound = bound(app, staff, meeting.invitation.day.year(), (drawn.0, &drawn.1)).await?;
    Ok(MeetingPage {
        bound,
        page: bench.page.clone(),
        when: when(staff, meeting),
        kind: t.name("meeting-kind", meeting.invitation.kind.code()),
        place: meeting.invitation.place.clone(),
        chair: meeting.invitation.chair.clone(),
        units: meeting.invitation.units.iter().map(|unit| naming::unit(t, policy, unit)).collect(),
        status: t.name("meeting-status", meeting.status()),
        agenda: meeting.agenda.iter().filter_map(|id| titles.get(id).cloned()).collect(),
        hidden: if convenes(staff) {
            meeting.agenda.iter().filter(|id| !titles.contains_key(id)).count()
        } else {
            0
        },
        minutes: meeting.minutes.as_ref().filter(|_| whole).map(text).unwrap_or_default(),
        cancelled: meeting.cancelled.as_ref().filter(|_| convenes(staff)).map(text).unwrap_or_default(),
        lines: meeting.resolutions.iter().filter(shown).map(line).collect(),
        offers: offers(app, staff, one, &titles, typed)?,
        fault,
        bench,
    })
}

/// Whether a resolution is shown: its case may be known, or the own unit has to carry it out and is not the
/// one it is about.
fn may_read(app: &App, staff: &Staff, one: &Found, resolution: &Resolution) -> bool {
    let Some(case) = one.case(resolution.what.case) else { return false };
    let own = staff
        .actor
        .unit
        .as_ref()
        .is_some_and(|own| *own == resolution.what.unit && !access::is_accused(app.policy(), case, own));
    own || access::may_see(app.policy(), &staff.actor, case)
}

async fn papers(app: &App, one: &Found) -> Result<HashMap<Handle, String>, Problem> {
    let sealed = one.file.steps.iter().flat_map(|entry| Meeting::papers(&entry.what));
    let handles: Vec<Handle> = sealed.map(|sealed| sealed.handle).collect();
    let papers = app.ledger.papers(&handles).await?;
    Ok(papers.into_iter().map(|(handle, paper)| (handle, paper.body)).collect())
}

fn line(
    app: &App,
    staff: &Staff,
    resolution: &Resolution,
    titles: &HashMap<CaseId, (String, String)>,
    text: &impl Fn(&Sealed) -> String,
) -> Line {
    let (t, policy) = (&staff.visitor.t, app.policy());
    let today = policy.local(app.now()).date();
    Line {
        nth: resolution.nth,
        number: titles.get(&resolution.what.case).map(|(number, _)| number.clone()).unwrap_or_default(),
        unit: naming::unit(t, policy, &resolution.what.unit),
        due: t.date(resolution.what.due),
        late: resolution.is_late(today),
        state: t.name("resolution", resolution.state.code()),
        words: text(&resolution.what.words),
        reports: resolution.reports.iter().map(|(at, s)| (t.moment(policy.local(*at)), text(s))).collect(),
        end: resolution.end.as_ref().map(|(_, sealed)| text(sealed)).unwrap_or_default(),
    }
}

fn offers(
    app: &App,
    staff: &Staff,
    one: &Found,
    titles: &HashMap<CaseId, (String, String)>,
    typed: &Typed,
) -> Result<Vec<Offer>, Problem> {
    let (t, meeting) = (&staff.visitor.t, &one.file.affair);
    let action = format!("/work/meetings/{}", one.file.id);
    let offers = Offers { t, noun: "meeting", action: &action, typed };
    let listed: Vec<(String, String)> = meeting
        .agenda
        .iter()
        .filter_map(|id| titles.get(id))
        .map(|(n, title)| (n.clone(), format!("{n} {title}")))
        .collect();
    let agenda = || listed.iter().map(|(number, shown)| (number.as_str(), shown.clone()));
    let words = |step| offers.offer(step, vec![offers.ask("words", "text", true)]);
    match meeting.stage {
        Stage::Convened if convenes(staff) => {
            let others = units(t, app.policy()).filter(|(unit, _)| {
                !meeting.invitation.units.iter().any(|invited| invited.as_str() == *unit)
            });
            let mut all = vec![
                offers.offer("list", vec![offers.ask("case", "line", true)])?,
                offers.offer("invite", vec![offers.pick("unit", "select", others)])?,
                words("hold")?.first(),
                words("cancel")?,
            ];
            if !listed.is_empty() {
                all.insert(1, offers.offer("unlist", vec![offers.pick("case", "select", agenda())])?);
            }
            Ok(all)
        }
        Stage::Held => {
            let mut all = following(app, staff, one, &offers)?;
            if convenes(staff) {
                let counting = ["calendar", "working"].map(|way| (way, t.name("counting", way)));
                let fields = vec![
                    offers.pick("case", "select", agenda()),
                    offers.pick("unit", "select", units(t, app.policy())),
                    offers.ask("words", "text", true),
                    offers.ask("due", "date", false),
                    offers.ask("days", "number", false),
                    offers.pick("counting", "radio", counting).optional(),
                ];
                all.insert(0, offers.offer("resolve", fields)?.first());
                all.push(offers.offer("close", Vec::new())?);
            }
            Ok(all)
        }
        Stage::Convened | Stage::Cancelled | Stage::Closed => Ok(Vec::new()),
    }
}

/// Reporting on resolutions that are open, for who answers for them.
fn following(app: &App, staff: &Staff, one: &Found, offers: &Offers<'_>) -> Result<Vec<Offer>, Problem> {
    let (t, meeting) = (&staff.visitor.t, &one.file.affair);
    let own = |resolution: &&Resolution| {
        let answers_for = staff.actor.unit.as_ref() == Some(&resolution.what.unit) || convenes(staff);
        resolution.end.is_none() && answers_for && may_read(app, staff, one, resolution)
    };
    let open: Vec<(String, String)> = meeting
        .resolutions
        .iter()
        .filter(own)
        .map(|resolution| {
            let unit = naming::unit(t, app.policy(), &resolution.what.unit);
            (resolution.nth.to_string(), format!("{}. {unit}", resolution.nth))
        })
        .collect();
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let which = || offers.pick("nth", "select", open.iter().map(|(nth, said)| (nth.as_str(), said.clone())));
    let step = |step| offers.offer(step, vec![which(), offers.ask("words", "text", true)]);
    let mut all = vec![step("report")?, step("prove")?];
    if convenes(staff) {
        all.push(step("drop")?);
    }
    Ok(all)
}
