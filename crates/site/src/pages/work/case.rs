//! The case on the right, read from top to bottom: number and state, clocks, what is asked, what
//! happened, what can be done.

use super::answers;
use super::bench::{Bench, Counted, bench};
use super::likely::{self, LikelyView};
use super::list::{self, ListView, Place};
use super::reveal::Contact;
use super::sentences::picking::{Picking, SetLink};
use crate::App;
use crate::desk::clocks::{ClockFace, strip};
use crate::desk::{Offer, letter, offers, sight};
use crate::naming::{self, Voice};
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use crate::story::{Event, FileLink, Teller, names};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use casework::case::Ending;
use casework::case::act::Accused;
use casework::{ActKind, ActorId, Case, Policy, StateKind, access};
use ledger::{CaseFile, Key};
use serde::Deserialize;
use std::collections::HashMap;

/// What the address of a case may carry.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(flatten)]
    place: Place,
    #[serde(default)]
    done: String,
    /// The purpose under which contact details are shown; never from the address.
    #[serde(skip)]
    pub revealed: String,
    /// Why they are not; never from the address.
    #[serde(skip)]
    pub fault: String,
}

/// A case as a page shows it.
#[derive(Clone, Debug)]
pub struct CaseView {
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The language of title and text, and how its lines run.
    pub voice: Voice,
    /// Which language that is, in words; empty if it is the office's own.
    pub original: String,
    /// Its state.
    pub state: String,
    /// Kind, category, urgency, confidential, supervised.
    pub tags: Vec<Tag>,
    /// How and when it came in.
    pub came: String,
    /// Who must act next.
    pub owner: String,
    /// The clocks.
    pub clocks: Vec<ClockFace>,
    /// Days since it reached the office.
    pub day: i64,
    /// What is asked, in full.
    pub text: String,
    /// The question why that nobody has explained yet.
    pub why: Option<AskedWhy>,
    /// Name and value of everything else that is known.
    pub known: Vec<(String, String)>,
    /// How to read the contact in full.
    pub contact: Contact,
    /// Files that came with it.
    pub files: Vec<FileLink>,
    /// What happened, the latest first.
    pub story: Vec<Event>,
    /// Earlier cases it may repeat.
    pub likely: Vec<LikelyView>,
    /// Where a typical answer is made of it; empty if it is not closed, or not by this person.
    pub propose: String,
    /// Official papers it calls for.
    pub papers: Vec<crate::issuing::Listed>,
    /// The one act that comes next.
    pub primary: Option<ActLink>,
    /// Acts that can be done.
    pub others: Vec<ActLink>,
    /// Sets of sentences for acts that can be done.
    pub sets: Vec<SetLink>,
    /// Acts that cannot be done now, with the reason.
    pub barred: Vec<(String, String, String)>,
    /// A key for acts without a form.
    pub key: String,
    /// Its version.
    pub version: u32,
    /// What was just done.
    pub done: Option<String>,
    /// Who else is at it.
    pub present: Vec<String>,
}

/// A question why that waits for an explanation.
#[derive(Clone, Debug)]
pub struct AskedWhy {
    /// When it was asked, and who is to explain.
    pub meta: String,
    /// In the requester's words.
    pub text: String,
}

/// A word beside the title.
#[derive(Clone, Debug)]
pub struct Tag {
    /// In words.
    pub text: String,
    /// Class of the stylesheet.
    pub class: &'static str,
}

/// An act to choose.
#[derive(Clone, Debug)]
pub struct ActLink {
    /// In words.
    pub label: String,
    /// Its form.
    pub href: String,
    /// Its key; empty if it has none.
    pub letter: String,
    /// Whether it asks nothing and is done at once.
    pub at_once: bool,
}

#[derive(Template)]
#[template(path = "pages/work/case.html")]
struct CasePage {
    page: Page,
    bench: Bench,
    list: ListView,
    case: CaseView,
    back: String,
}

/// `GET /work/q/{queue}/c/{number}`.
pub async fn show_case(
    State(app): State<App>,
    staff: Staff,
    Path((slug, number)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let file = sight::file(&app.ledger, &staff.actor, &number).await?;
    let counted = Counted::of(&app, &staff).await?;
    page(&app, &staff, &counted, &file, &slug, &asked).await
}

/// The page of a case. That it is read is recorded before.
///
/// # Errors
/// [`Problem::NotRecorded`], [`Problem::NotFound`] for a queue this role does not have, or the store's.
pub async fn page(
    app: &App,
    staff: &Staff,
    counted: &Counted,
    file: &CaseFile,
    slug: &str,
    asked: &Asked,
) -> Result<Response, Problem> {
    let list = list_beside(app, staff, counted, slug, &asked.place, file).await?;
    let case = view(app, staff, file, slug, asked).await?;
    let title = format!("{} {}", case.number, case.title);
    let bench = bench(staff, counted, title, &format!("/work/q/{slug}"));
    let back = format!("/work/q/{slug}{}", asked.place.query());
    show(&CasePage { page: bench.page.clone(), bench, list, case, back })
}

/// The list that stays beside a case.
///
/// # Errors
/// [`Problem::NotFound`] for a queue this role does not have, or the store's.
pub async fn list_beside(
    app: &App,
    staff: &Staff,
    counted: &Counted,
    slug: &str,
    place: &Place,
    file: &CaseFile,
) -> Result<ListView, Problem> {
    let number = file.case.number.as_ref().map(ToString::to_string).unwrap_or_default();
    if slug == "found" {
        return Ok(list::of_one(staff, list::line_of(app, &file.case).await?, &number));
    }
    list::of_queue(app, staff, counted, slug, place, &number).await
}

/// The case as a page shows it. That it is read is recorded before.
///
/// # Errors
/// [`Problem::NotRecorded`], or the store's.
pub async fn view(
    app: &App,
    staff: &Staff,
    file: &CaseFile,
    slug: &str,
    asked: &Asked,
) -> Result<CaseView, Problem> {
    staff.note_view(&file.case).await?;
    let (t, policy, case, now) = (&staff.visitor.t, app.policy(), &file.case, app.now());
    let number = case.number.as_ref().map(ToString::to_string).unwrap_or_default();
    let base = format!("/work/q/{slug}/c/{number}");
    let (people, numbers) = names(app, &staff.actor, file).await?;
    let teller = Teller { t, policy, file, people: &people, numbers: &numbers };
    let mut story = teller.story(0);
    story.reverse();
    let arrival = t.say("work-came").with("channel", t.name("channel", case.channel.code()));
    let offers = offers(case, &staff.actor, policy, now);
    let voice = if file.matter_erased() { Voice::of(t, t.lang()) } else { Voice::of(t, &case.language) };
    let open: Vec<ActKind> = offers.iter().filter(|o| o.allowed.is_ok()).map(|o| o.act).collect();
    let (primary, others, barred) = acts(staff, case, policy, &offers, &base, &asked.place.query());
    let contact = contact(app, staff, case, &base, asked);
    Ok(CaseView {
        title: if file.matter_erased() { t.say("work-erased").to_string() } else { file.matter().title },
        state: t.name("state", case.state_kind().code()),
        voice,
        original: naming::original(t, &case.language),
        tags: tags(staff, case),
        came: arrival.with("moment", t.moment(policy.local(case.received_at))).to_string(),
        owner: case.owner().map(|owner| naming::owner(t, policy, &owner)).unwrap_or_default(),
        clocks: strip(t, policy, case, now),
        day: days_since(policy, case, now),
        text: if file.matter_erased() { t.say("work-erased").to_string() } else { file.matter().text },
        why: asked_why(staff, file, policy),
        known: known(staff, file, policy, &people, &contact),
        contact,
        files: story.last().map(|first| first.files.clone()).unwrap_or_default(),
        story,
        likely: likely::of_case(app, staff, file, &base, &open).await?,
        papers: crate::issuing::listed(&staff.visitor.app, file, t, &papers_at(file), false),
        propose: propose(app, staff, case, &number),
        primary,
        others,
        sets: Picking::on(app, staff, file).await?.under_acts(t, &offers, &base, &asked.place.query()),
        barred,
        key: Key::random()?.as_str().to_owned(),
        version: case.version,
        present: super::live::others(app, staff, case, false),
        done: ActKind::from_code(&asked.done).map(|act| t.name("act", act.code())),
        number,
    })
}

fn asked_why(staff: &Staff, file: &CaseFile, policy: &Policy) -> Option<AskedWhy> {
    let (t, question) = (&staff.visitor.t, file.case.open_question()?);
    let whom = access::explainer(policy, &file.case)?;
    let meta = t
        .say("work-why-meta")
        .with("moment", t.moment(policy.local(question.at)))
        .with("whom", naming::owner(t, policy, &whom));
    Some(AskedWhy { meta: meta.to_string(), text: file.text(question.text.handle).to_owned() })
}

/// Closed cases are what typical answers are made of.
fn propose(app: &App, staff: &Staff, case: &Case, number: &str) -> String {
    let is_closed = matches!(case.state_kind(), StateKind::Closed | StateKind::Archived);
    if is_closed && answers::proposes(app, staff) {
        format!("/work/answers?case={number}")
    } else {
        String::new()
    }
}

fn days_since(policy: &Policy, case: &Case, now: jiff::Timestamp) -> i64 {
    let end = case.closed_at.filter(|_| !case.state_kind().is_open()).unwrap_or(now);
    let (from, through) = (policy.local(case.received_at).date(), policy.local(end).date());
    i64::from(from.until(through).map_or(0, |span| span.get_days())) + 1
}

fn contact(app: &App, staff: &Staff, case: &Case, base: &str, asked: &Asked) -> Contact {
    let purpose = app.policy().purposes.iter().find(|purpose| purpose.id.as_str() == asked.revealed);
    match purpose {
        Some(purpose) => {
            Contact { shown: purpose.names.of(staff.visitor.t.lang()).to_owned(), ..Contact::default() }
        }
        None => Contact { fault: asked.fault.clone(), ..Contact::hidden(app, staff, case, base) },
    }
}

fn tags(staff: &Staff, case: &Case) -> Vec<Tag> {
    let t = &staff.visitor.t;
    let policy = staff.visitor.app.policy();
    let plain = |text: String| Tag { text, class: "" };
    let mut tags = vec![plain(t.name("kind", case.kind.code()))];
    tags.extend(case.category.as_ref().map(|code| plain(naming::category(t, policy, code))));
    if case.urgency != casework::case::act::Urgency::Ordinary {
        tags.push(Tag { text: t.name("urgency", case.urgency.code()), class: "late" });
    }
    if case.confidential {
        tags.push(Tag { text: t.say("work-confidential").to_string(), class: "paused" });
    }
    if case.is_supervised() {
        tags.push(Tag { text: t.say("work-supervised").to_string(), class: "late" });
    }
    if case.is_rework() {
        tags.push(Tag { text: t.name("act", "rework"), class: "soon" });
    }
    if case.ending == Some(Ending::Withdrawn) {
        tags.push(plain(t.say("work-withdrawn").to_string()));
    }
    tags
}

fn known(
    staff: &Staff,
    file: &CaseFile,
    policy: &Policy,
    people: &HashMap<ActorId, String>,
    contact: &Contact,
) -> Vec<(String, String)> {
    let t = &staff.visitor.t;
    let case = &file.case;
    let matter = file.matter();
    let asks = file.requester().unwrap_or_default();
    let asks = match (contact.shown.is_empty(), contact.closed) {
        (false, _) => asks,
        (true, false) => naming::masked(&asks),
        (true, true) => naming::closed(&asks),
    };
    let anonymous = || t.say("work-anonymous").to_string();
    let who = if case.requester.is_none() { anonymous() } else { asks.name };
    let place =
        [case.area.as_ref().map(|code| naming::area(t, policy, code)).unwrap_or_default(), matter.place];
    let unit = case.unit().map(|id| naming::unit(t, policy, id)).unwrap_or_default();
    let supports: Vec<String> = case.supports.iter().map(|s| naming::unit(t, policy, &s.unit)).collect();
    let handler = case.handler.as_ref().and_then(|id| people.get(id)).cloned().unwrap_or_default();
    let fields = [
        ("requester", who),
        ("phone", asks.phone),
        ("email", asks.email),
        ("address", asks.address),
        ("place", place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")),
        ("occurred", matter.occurred),
        ("about", accused(staff, case, policy)),
        ("lead", unit),
        ("supports", supports.join(", ")),
        ("handler", handler),
    ];
    let filled = fields.into_iter().filter(|(_, value)| !value.is_empty());
    filled.map(|(name, value)| (t.say(&format!("work-known-{name}")).to_string(), value)).collect()
}

/// Whom it is about. Units never read it: what they may know, the desk tells them.
fn accused(staff: &Staff, case: &Case, policy: &Policy) -> String {
    if staff.role.is_of_unit() {
        return String::new();
    }
    let t = &staff.visitor.t;
    let name = |accused: &Accused| match accused {
        Accused::Unit(id) => naming::unit(t, policy, id),
        Accused::Head(post) => {
            let unit = policy.units.values().find(|unit| unit.head.as_ref() == Some(post));
            let of = unit.map_or(post.as_str(), |unit| unit.names.of(t.lang()));
            t.say("work-head-of").with("unit", of).to_string()
        }
        Accused::Hotline => t.say("work-hotline").to_string(),
    };
    case.accused.iter().map(name).collect::<Vec<_>>().join(", ")
}

type Acts = (Option<ActLink>, Vec<ActLink>, Vec<(String, String, String)>);

fn acts(staff: &Staff, case: &Case, policy: &Policy, offers: &[Offer], base: &str, query: &str) -> Acts {
    let t = &staff.visitor.t;
    let (mut primary, mut others, mut barred) = (None, Vec::new(), Vec::new());
    for offer in offers {
        let link = ActLink {
            label: t.name("act", offer.act.code()),
            href: format!("{base}/{}{query}", offer.act.code()),
            letter: letter(offer.act).map(String::from).unwrap_or_default(),
            at_once: crate::desk::fields(offer.act, &crate::desk::Scene::bare(policy, Some(case))).is_empty(),
        };
        match &offer.allowed {
            Ok(()) if offer.primary => primary = Some(link),
            Ok(()) => others.push(link),
            Err(refusal) => {
                let (reason, source) = crate::refusal::words(t, refusal);
                barred.push((link.label, reason, source));
            }
        }
    }
    (primary, others, barred)
}

fn papers_at(file: &CaseFile) -> String {
    format!("/work/paper/{}", file.case.number.as_ref().map(ToString::to_string).unwrap_or_default())
}
