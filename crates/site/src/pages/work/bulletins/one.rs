//! One bulletin: its words, its frozen numbers with charts and tables, its versions, and what can be done with it.

use super::{audience, makes, may_enter};
use crate::App;
use crate::affair::{Texts, handles, id};
use crate::bulletin::{self, Issue, Reader, papers};
use crate::locale::Translator;
use crate::page::Page;
use crate::pages::work::affair::{InSteps, Offer, Offers, Pointing, refused_pointing};
use crate::pages::work::bench::{Bench, Counted, bench};
use crate::problem::{Problem, in_query};
use crate::session::Staff;
use crate::show::show;
use crate::stepping::Typed;
use affairs::bulletin::{Audience, Bulletin, BulletinStanding, Desk, Numbers};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use casework::Right;
use ledger::Envelope;
use ledger::affairs::{AffairFile, Stepping};
use performance::Period;
use serde::Deserialize;

const STEPS: [&str; 5] = ["write", "send", "give_back", "release", "correct"];
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Which version.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Asked {
    version: Option<usize>,
}

#[derive(Template)]
#[template(path = "pages/work/bulletins/one.html")]
struct OnePage {
    page: Page,
    bench: Bench,
    base: String,
    issue: Issue,
    status: String,
    audience: String,
    outside: String,
    returned: String,
    fault: String,
    versions: Vec<(usize, String)>,
    drill: bool,
    offers: Vec<Offer>,
}

/// A bulletin and the version shown.
pub struct Found {
    file: AffairFile<Bulletin>,
    texts: Texts,
    nth: usize,
}

/// A bulletin and the version to show: the newest for those who make it, the newest released for others.
async fn found(app: &App, staff: &Staff, typed: &str, asked: Asked) -> Result<Found, Problem> {
    may_enter(staff)?;
    let file: AffairFile<Bulletin> = app.ledger.affair(id(typed)?).await?.ok_or(Problem::NotFound)?;
    let newest = if makes(staff) {
        file.affair.versions.len()
    } else {
        file.affair.released().map(|(nth, _)| nth).ok_or(Problem::NotFound)?
    };
    let nth = asked.version.unwrap_or(newest);
    if nth > newest {
        return Err(Problem::NotFound);
    }
    let texts = Texts::of(app, handles(papers(&file.affair))).await?;
    Ok(Found { file, texts, nth })
}

impl Found {
    fn issue(&self, app: &App, t: &Translator, reader: Reader) -> Result<Issue, Problem> {
        let issue = Issue::of(t, app.policy(), &self.file.affair, self.nth, &self.texts, reader);
        issue.ok_or(Problem::NotFound)
    }

    /// What goes out as a file: of a public bulletin what everybody reads.
    fn file(&self, app: &App, t: &Translator) -> Result<Issue, Problem> {
        let is_public = self.file.affair.subject.audience == Audience::Public;
        self.issue(app, t, if is_public { Reader::Everybody } else { Reader::Office })
    }
}

/// `GET /work/bulletins/{id}`
pub async fn show_one(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let one = found(&app, &staff, &id, asked).await?;
    one.shown(&app, &staff, &Typed::default(), String::new()).await
}

impl InSteps for Found {
    type Place = String;

    async fn at(app: &App, staff: &Staff, place: &String) -> Result<Self, Problem> {
        found(app, staff, place, Asked::default()).await
    }

    async fn take(&self, app: &App, staff: &Staff, typed: &Typed) -> Result<Option<String>, Problem> {
        perform(app, staff, self, typed).await
    }

    fn after(&self, _typed: &Typed) -> String {
        format!("/work/bulletins/{}", self.file.id)
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

async fn page(
    app: &App,
    staff: &Staff,
    one: &Found,
    typed: &Typed,
    fault: String,
) -> Result<OnePage, Problem> {
    let t = &staff.visitor.t;
    let bulletin = &one.file.affair;
    let issue = one.issue(app, t, Reader::Office)?;
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, &issue.title, "/work/bulletins");
    let shown = if makes(staff) { bulletin.versions.len() } else { one.nth };
    let version = |(nth, version): (usize, &affairs::bulletin::Version)| {
        let released = version.released.as_ref().map(|(at, _)| t.moment(app.policy().local(*at)));
        let state = released.unwrap_or_else(|| t.say("bulletin-not-released").to_string());
        (nth, t.say("bulletin-version").with("nth", nth).with("released", state).to_string())
    };
    let versions: Vec<_> = (1..).zip(&bulletin.versions).take(shown).map(version).collect();
    let returned = bulletin.newest().and_then(|version| version.returned.as_ref());
    Ok(OnePage {
        page: bench.page.clone(),
        base: format!("/work/bulletins/{}", one.file.id),
        status: t.name("bulletin-standing", bulletin.standing().code()),
        audience: audience(t, bulletin.subject.audience),
        outside: outside(app, t, bulletin),
        returned: returned.map(|reason| one.texts.text(reason)).unwrap_or_default(),
        versions: if versions.len() > 1 { versions } else { Vec::new() },
        offers: offers(staff, one, &issue, typed)?,
        drill: staff.has(Right::SeeFigures),
        issue,
        fault,
        bench,
    })
}

/// How others read the counts of a public bulletin; empty if they read the same.
fn outside(app: &App, t: &Translator, bulletin: &Bulletin) -> String {
    let below = app.policy().publication.shown_from();
    if bulletin.subject.audience == Audience::Public && below > 1 {
        return t.say("bulletin-outside").with("below", below).to_string();
    }
    String::new()
}

fn offers(staff: &Staff, one: &Found, issue: &Issue, typed: &Typed) -> Result<Vec<Offer>, Problem> {
    let (t, bulletin) = (&staff.visitor.t, &one.file.affair);
    let action = format!("/work/bulletins/{}", one.file.id);
    let offers = Offers { t, noun: "bulletin", action: &action, typed };
    let (writes, releases) = (staff.has(Right::WriteBulletins), staff.has(Right::Publish));
    match bulletin.standing() {
        BulletinStanding::Writing | BulletinStanding::Correcting if writes => {
            let words = if issue.words.is_empty() { suggested(t, issue) } else { issue.words.clone() };
            let write = vec![offers.ask("words", "text", true).filled(words)];
            let mut all = vec![offers.offer("write", write)?];
            if !issue.words.is_empty() {
                all.insert(0, offers.offer("send", Vec::new())?.first());
            }
            Ok(all)
        }
        BulletinStanding::Sent | BulletinStanding::CorrectionSent if releases => Ok(vec![
            offers.offer("release", Vec::new())?.first(),
            offers.offer("give_back", vec![offers.ask("words", "text", true)])?,
        ]),
        BulletinStanding::Released if writes => {
            let ways = ["keep", "anew"].map(|way| (way, t.name("bulletin-numbers", way)));
            let fields = vec![offers.ask("words", "text", true), offers.pick("numbers", "radio", ways)];
            Ok(vec![offers.offer("correct", fields)?])
        }
        _ => Ok(Vec::new()),
    }
}

/// The first words of a bulletin nobody has written: what its numbers say.
fn suggested(t: &Translator, issue: &Issue) -> String {
    let received = issue.sheet.figures.iter().find(|figure| figure.id == performance::RECEIVED);
    let received = received.map(|figure| figure.numerator.clone()).unwrap_or_default();
    let first = t.say("bulletin-suggested").with("period", &*issue.period).with("received", received);
    format!("{first}\n{}", issue.sheet.compared).trim_end().to_owned()
}

async fn perform(app: &App, staff: &Staff, one: &Found, typed: &Typed) -> Result<Option<String>, Problem> {
    let (t, by, policy) = (&staff.visitor.t, &staff.actor, app.policy());
    let (key, step) = (typed.key()?, typed.one("step"));
    if !STEPS.contains(&step.as_str()) {
        return Err(Problem::NotFound);
    }
    let mut envelope = Envelope::new();
    let words = envelope.note(&typed.text("words"))?;
    let numbers = numbers(app, one, typed).await?;
    let pointing = pointing(t, one, typed, &step);
    let found = pointing.as_ref().map(|pointing| pointing.found.trace);
    let stepping = Stepping::new(&key, by, &envelope);
    let judge = |bulletin: &Bulletin, at| {
        let desk = Desk { policy, by, at, found };
        match step.as_str() {
            "write" => desk.write(bulletin, words.clone()),
            "send" => desk.send(bulletin),
            "give_back" => desk.give_back(bulletin, words.clone()),
            "release" => desk.release(bulletin),
            _ => desk.correct(bulletin, words.clone(), numbers.clone()),
        }
    };
    let tried = app.ledger.step_affair::<Bulletin>(one.file.id, &stepping, judge).await;
    refused_pointing(t, "bulletin", tried, pointing.as_ref())
}

/// What in the words of a step points to a person: in those typed, or in those that are passed on.
fn pointing(t: &Translator, one: &Found, typed: &Typed, step: &str) -> Option<Pointing> {
    if matches!(step, "write" | "correct") {
        return Pointing::first(t, [("affair-words", typed.text("words"))], &[]);
    }
    let bulletin = &one.file.affair;
    let title = (bulletin.subject.title.handle, "affair-title");
    let label = |sealed: &casework::personal::Sealed| {
        if sealed.handle == title.0 { title.1 } else { "affair-words" }
    };
    Pointing::first(t, bulletin.said().map(|sealed| (label(sealed), one.texts.text(sealed))), &[])
}

/// The numbers of a correction: those of the version before, unless they are to be counted anew.
async fn numbers(app: &App, one: &Found, typed: &Typed) -> Result<Numbers, Problem> {
    let Bulletin { subject, .. } = &*one.file.affair;
    if typed.one("numbers") == "anew" {
        let period = Period { from: subject.from, through: subject.through, as_of: app.now() };
        return Ok(performance::numbers(&**app.ledger.store(), app.policy(), period).await?);
    }
    let newest = one.file.affair.newest();
    Ok(newest.map(|version| version.numbers.clone()).unwrap_or_default())
}

/// `GET /work/bulletins/{id}/pdf`
pub async fn paper(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let issue = found(&app, &staff, &id, asked).await?.file(&app, &staff.visitor.t)?;
    let bytes = bulletin::pdf(&app, &staff.visitor.t, &issue).await?;
    named(&format!("{}.pdf", issue.title), "application/pdf", bytes)
}

/// `GET /work/bulletins/{id}/docx`
pub async fn document(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let issue = found(&app, &staff, &id, asked).await?.file(&app, &staff.visitor.t)?;
    let bytes = bulletin::docx(&staff.visitor.t, &issue)?;
    named(&format!("{}.docx", issue.title), DOCX, bytes)
}

fn named(name: &str, media: &'static str, bytes: Vec<u8>) -> Result<Response, Problem> {
    let disposition = HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{}", in_query(name)));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media)),
        (header::CONTENT_DISPOSITION, disposition.map_err(|fault| Problem::Fault(fault.to_string()))?),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
    ];
    Ok((headers, bytes).into_response())
}
