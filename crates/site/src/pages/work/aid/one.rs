//! One application: what was asked, found, decided, made public and paid, and the next step.

use super::super::bench::{Bench, Counted, bench};
use super::super::execution::{Bound, bound};
use crate::App;
use crate::affair::{self, Texts, fen, yuan};
use crate::desk::sight;
use crate::form::{Choice, Sent, length, line, lines};
use crate::page::Page;
use crate::pages::aid::purpose;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show as render};
use affairs::aid::{AidRefusal, AidStage, AidYear, Application, Committee, Desk, Step, Votes};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use budget::execution::Purpose;
use casework::personal::Sealed;
use casework::{PostId, Right};
use jiff::Timestamp;
use jiff::civil::Date;
use ledger::Envelope;
use ledger::affairs::{AffairFailure, AffairFile, Stepping};
use serde::Deserialize;
use std::collections::BTreeMap;

const TEXT: usize = 2000;
/// The initial of a family name, and of a compound one.
const INITIAL: usize = 2;

#[derive(Template)]
#[template(path = "pages/work/aid/one.html")]
struct View {
    page: Page,
    bench: Bench,
    base: String,
    number: String,
    case: String,
    purpose: String,
    standing: String,
    origin: String,
    day: String,
    need: String,
    findings: Vec<String>,
    decision: Vec<(String, String)>,
    objections: Vec<String>,
    notice: String,
    voucher: String,
    bound: Vec<Bound>,
    review: String,
    left: String,
    stage: &'static str,
    posts: Vec<Choice>,
    areas: Vec<Choice>,
    typed: Typed,
    fault: String,
    key: String,
}

/// What the forms send: these fields and no others.
#[derive(Default, Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    text: String,
    #[serde(default)]
    verdict: String,
    #[serde(default)]
    amount: String,
    #[serde(default)]
    granting: String,
    #[serde(default)]
    refusing: String,
    #[serde(default)]
    abstaining: String,
    #[serde(default)]
    area: String,
    #[serde(default)]
    voucher: String,
    #[serde(default)]
    day: String,
    #[serde(default)]
    key: String,
    /// Members, as `post-<id>`.
    #[serde(flatten)]
    posts: BTreeMap<String, String>,
}

impl Typed {
    fn members(&self) -> Vec<PostId> {
        self.posts.keys().filter_map(|name| name.strip_prefix("post-")).map(PostId::from).collect()
    }

    fn votes(&self) -> Option<Votes> {
        let count = |text: &str| if text.is_empty() { Some(0) } else { text.parse().ok() };
        let (granting, refusing) = (count(&self.granting)?, count(&self.refusing)?);
        Some(Votes { granting, refusing, abstaining: count(&self.abstaining)? })
    }
}

struct Found {
    file: AffairFile<AidYear>,
    nth: u32,
    number: String,
}

impl Found {
    fn application(&self) -> Result<&Application, Problem> {
        self.file.affair.application(self.nth).ok_or(Problem::NotFound)
    }
}

/// An application on a case this person may know of.
async fn found(app: &App, staff: &Staff, place: &str) -> Result<Found, Problem> {
    staff.need(Right::ManageAid)?;
    let (year, nth) = place.split_once('-').ok_or(Problem::NotFound)?;
    let year = year.parse().map_err(|_| Problem::NotFound)?;
    let nth: u32 = nth.parse().map_err(|_| Problem::NotFound)?;
    let id = app.ledger.aid_of(year).await?.ok_or(Problem::NotFound)?;
    let file = app.ledger.affair::<AidYear>(id).await?.ok_or(Problem::NotFound)?;
    let case = file.affair.application(nth).ok_or(Problem::NotFound)?.case;
    let known = sight::numbers(&app.ledger, app.policy(), &staff.actor, &[case]).await?;
    let number = known.into_values().next().ok_or(Problem::NotFound)?;
    Ok(Found { file, nth, number })
}

/// `GET /work/aid/{id}`
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(place): Path<String>,
) -> Result<Response, Problem> {
    let found = found(&app, &staff, &place).await?;
    render(&view(&app, &staff, &found, Typed::default(), String::new()).await?)
}

/// `POST /work/aid/{id}/{step}`
pub async fn act(
    State(app): State<App>,
    staff: Staff,
    Path((place, step)): Path<(String, String)>,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    let known = found(&app, &staff, &place).await?;
    let t = &staff.visitor.t;
    let typed = Typed { text: lines(&typed.text), ..typed };
    let most = if step == "announce" { INITIAL } else { TEXT };
    let over = length(&typed.text).saturating_sub(most);
    let odd = |key: &str| Ok::<_, Problem>(Some(t.say(key).to_string()));
    let fault = if over > 0 {
        Some(t.say("file-text-long").with("most", most).with("over", over).to_string())
    } else if step == "decide" && (typed.votes().is_none() || typed.verdict.is_empty()) {
        odd("aid-votes-odd")?
    } else if matches!(step.as_str(), "pay") && typed.day.parse::<Date>().is_err() {
        odd("aid-day-odd")?
    } else {
        match take(&app, &staff, &known, &step, &typed).await? {
            Ok(()) => None,
            Err(AffairFailure::Refused(AidRefusal { why, left: Some(left) })) => {
                let why = t.name("aid-fault", why.code());
                Some(t.say("aid-over").with("why", why).with("left", yuan(left)).to_string())
            }
            Err(failure) => Some(affair::refused(t, "aid-fault", failure)?),
        }
    };
    let Some(fault) = fault else { return see_other(&format!("/work/aid/{place}")) };
    let page = view(&app, &staff, &found(&app, &staff, &place).await?, typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
}

async fn take(
    app: &App,
    staff: &Staff,
    known: &Found,
    step: &str,
    typed: &Typed,
) -> Result<Result<(), AffairFailure<AidRefusal>>, Problem> {
    if !["verify", "decide", "announce", "reconsider", "pay", "review", "close", "withdraw"].contains(&step) {
        return Err(Problem::NotFound);
    }
    let (key, mut envelope) = (affair::key(&typed.key)?, Envelope::new());
    let text = if step == "announce" { line(&typed.text) } else { typed.text.clone() };
    let words = envelope.note(&text)?;
    let case = known.application()?.case;
    let stepping = Stepping::new(&key, &staff.actor, &envelope).about(Some(case));
    let judge = |year: &AidYear, at| {
        let desk = Desk { policy: app.ledger.book().at(at), by: &staff.actor, at };
        judged(&desk, year, known.nth, (step, typed), words.clone())
    };
    Ok(app.ledger.step_affair::<AidYear>(known.file.id, &stepping, judge).await.map(|_| ()))
}

fn judged(
    desk: &Desk<'_>,
    year: &AidYear,
    nth: u32,
    (step, typed): (&str, &Typed),
    words: Sealed,
) -> Result<Step, AidRefusal> {
    match step {
        "verify" => desk.verify(year, nth, words),
        "announce" => desk.announce(year, nth, words, &typed.area.as_str().into()),
        "reconsider" => desk.reconsider(year, nth, words),
        "pay" => {
            let day = typed.day.parse().unwrap_or(Date::MAX);
            desk.pay(year, nth, typed.voucher.trim(), day, fen(&typed.amount).unwrap_or(0))
        }
        "review" => desk.review(year, nth, words),
        "close" => desk.close(year, nth),
        "withdraw" => desk.withdraw(year, nth),
        _ => {
            let amount = (typed.verdict == "grant").then(|| fen(&typed.amount).unwrap_or(0));
            let (members, votes) = (typed.members(), typed.votes().unwrap_or_default());
            desk.decide(year, nth, Committee { amount, members, votes, reasons: words })
        }
    }
}

async fn view(app: &App, staff: &Staff, found: &Found, typed: Typed, fault: String) -> Result<View, Problem> {
    let (t, policy, one) = (&staff.visitor.t, app.policy(), found.application()?);
    if let Some(case) = sight::find(&app.ledger, &staff.actor, &found.number).await? {
        staff.note_view(&case).await?;
    }
    let decided = one.decision.as_ref().map(|made| &made.reasons);
    let papers = std::iter::once(&one.need).chain(one.verified.iter().map(|(_, finding)| finding));
    let papers = papers.chain(decided).chain(&one.objections).chain(&one.review);
    let texts =
        Texts::of(app, affair::handles(papers.chain(one.notice.as_ref().map(|notice| &notice.initial))))
            .await?;
    let counted = Counted::of(app, staff).await?;
    let year = found.file.affair.year;
    let title = t.say("aid-one").with("year", i64::from(year)).with("nth", one.nth).to_string();
    let bench = bench(staff, &counted, &title, "/work/aid");
    let posts = |one: &casework::policy::model::Reason| {
        let chosen = typed.posts.contains_key(&format!("post-{}", one.id));
        Choice::new(one.id.as_str(), one.names.of(t.lang()), chosen)
    };
    let divisions = policy.areas.values().filter(|area| area.code.as_str().len() == 6);
    let areas = divisions.map(|area| {
        let code = area.code.as_str();
        Choice::new(code, area.names.of(t.lang()), typed.area == code)
    });
    let drawn = format!("{}-{}", found.file.affair.year, found.nth);
    let bound = bound(app, staff, found.file.affair.year, (Purpose::Aid, &drawn)).await?;
    Ok(View {
        bound,
        page: bench.page.clone(),
        base: format!("/work/aid/{year}-{}", one.nth),
        case: format!("/work/q/found/c/{}", found.number),
        number: found.number.clone(),
        purpose: purpose(t, policy, one),
        standing: t.name("aid-stage", one.stage.code()),
        origin: t.name("aid-origin", one.origin.0.code()),
        day: day(staff, one.at),
        need: texts.text(&one.need),
        findings: one.verified.iter().map(|(_, finding)| texts.text(finding)).collect(),
        decision: decision(staff, one, &texts),
        objections: one.objections.iter().map(|why| texts.text(why)).collect(),
        notice: notice(staff, one, &texts),
        voucher: voucher(staff, one),
        review: one.review.as_ref().map(|found| texts.text(found)).unwrap_or_default(),
        left: yuan(found.file.affair.left(policy.aid.budget(year))),
        stage: one.stage.code(),
        posts: policy.aid.posts.iter().map(posts).collect(),
        areas: areas.collect(),
        key: affair::fresh()?,
        bench,
        typed,
        fault,
    })
}

fn day(staff: &Staff, at: Timestamp) -> String {
    staff.visitor.t.date_long(staff.visitor.app.policy().local(at).date())
}

/// What was decided, as pairs of a name and what it is.
fn decision(staff: &Staff, one: &Application, texts: &Texts) -> Vec<(String, String)> {
    let (t, policy) = (&staff.visitor.t, staff.visitor.app.policy());
    let Some(made) = &one.decision else { return Vec::new() };
    let name = |post: &PostId| {
        let known = policy.aid.posts.iter().find(|known| known.id.as_str() == post.as_str());
        known.map_or_else(|| post.to_string(), |known| known.names.of(t.lang()).to_owned())
    };
    let votes = t.say("aid-votes-said").with("granting", made.votes.granting);
    let votes = votes.with("refusing", made.votes.refusing).with("abstaining", made.votes.abstaining);
    let verdict = match made.amount {
        Some(amount) => t.say("aid-granted").with("amount", yuan(amount)).to_string(),
        None => t.name("aid-stage", AidStage::Refused.code()),
    };
    let members = made.members.iter().map(name).collect::<Vec<_>>().join(" · ");
    vec![
        (t.say("aid-verdict").into(), verdict),
        (t.say("aid-members").into(), members),
        (t.say("aid-votes").into(), votes.into()),
        (t.say("aid-reasons").into(), texts.text(&made.reasons)),
    ]
}

fn notice(staff: &Staff, one: &Application, texts: &Texts) -> String {
    let (t, policy) = (&staff.visitor.t, staff.visitor.app.policy());
    let Some(notice) = &one.notice else { return String::new() };
    let area = policy.areas.get(&notice.area).map(|area| area.names.of(t.lang())).unwrap_or_default();
    let said = t.say("aid-notice-said").with("initial", texts.text(&notice.initial)).with("area", area);
    said.with("through", t.date_long(notice.through)).to_string()
}

fn voucher(staff: &Staff, one: &Application) -> String {
    let t = &staff.visitor.t;
    let Some(paid) = &one.voucher else { return String::new() };
    let said = t.say("aid-voucher-said").with("voucher", &paid.number).with("amount", yuan(paid.amount));
    said.with("day", t.date_long(paid.day)).to_string()
}
