//! One topic: read it, write to it, read what others wrote and what came of it.

use super::{period, standing};
use crate::affair::{self, Texts};
use crate::form::{Choice, Sent, length, line, lines};
use crate::page::Page;
use crate::pages::file::{is_email, is_phone};
use crate::problem::Problem;
use crate::show::see_other;
use crate::visitor::Visitor;
use affairs::contribution::{Contribution, ContributionFault, receive};
use affairs::opinion::{self, Opinion, OpinionFault, Usefulness};
use affairs::topic::{Point, Topic};
use affairs::{AffairId, AffairKind};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::Actor;
use casework::personal::{Requester, Sealed};
use ledger::affairs::{AffairFailure, AffairFile, AffairPage, Stepping};
use ledger::credential::token_hash;
use ledger::{Envelope, Key, dice};
use serde::Deserialize;

const TEXT: usize = 3000;
const LINE: usize = 120;
/// Two query codes: long enough that nobody finds one by trying.
const CODE: usize = 20;
/// What others wrote, shown at most; the latest.
const SHOWN: u32 = 100;

#[derive(Template)]
#[template(path = "pages/topics/one.html")]
struct View {
    page: Page,
    href: String,
    purpose: String,
    way: String,
    period: String,
    standing: String,
    takes: bool,
    answered: bool,
    points: Vec<Made>,
    opinions: Vec<(String, usize)>,
    choices: Vec<Choice>,
    shown: Vec<Said>,
    counts: String,
    fault: String,
    done: String,
    typed: Typed,
    most: usize,
    key: String,
}

#[derive(Template)]
#[template(path = "pages/topics/sent.html")]
struct Taken {
    page: Page,
    href: String,
    code: String,
}

/// A point of the answer.
struct Made {
    words: String,
    adoption: String,
    reasons: String,
}

/// What somebody wrote, as it is shown.
struct Said {
    words: String,
    day: String,
    award: String,
}

/// What the forms send.
#[derive(Default, Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    text: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    contact: String,
    #[serde(default)]
    urgent: String,
    #[serde(default)]
    hide: String,
    #[serde(default)]
    usefulness: String,
    #[serde(default)]
    key: String,
}

/// `GET /topics/{id}`
pub(crate) async fn show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Problem> {
    let file = public(&visitor, &id).await?;
    crate::show(&view(&visitor, &file, Typed::default(), String::new()).await?)
}

async fn public(visitor: &Visitor, id: &str) -> Result<AffairFile<Topic>, Problem> {
    let file = visitor.app.ledger.affair::<Topic>(affair::id(id)?).await?;
    file.filter(|file| file.affair.is_public()).ok_or(Problem::NotFound)
}

/// `POST /topics/{id}`
pub(crate) async fn write(
    visitor: Visitor,
    Path(id): Path<String>,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    let file = public(&visitor, &id).await?;
    let (app, t) = (&visitor.app, &visitor.t);
    let key = key_of(&typed.key)?;
    let typed =
        Typed { text: lines(&typed.text), name: line(&typed.name), contact: line(&typed.contact), ..typed };
    let over = length(&typed.text).saturating_sub(TEXT);
    let reachable = is_phone(&typed.contact) || is_email(&typed.contact);
    let fault = if over > 0 {
        t.say("file-text-long").with("most", TEXT).with("over", over).to_string()
    } else if length(&typed.name) > LINE {
        t.say("file-name-long").with("most", LINE).to_string()
    } else if !typed.contact.is_empty() && !reachable {
        t.say("topics-contact-odd").to_string()
    } else {
        app.throttles.address.take(&visitor.address, app.now()).map_err(Problem::TooMany)?;
        match take(&visitor, &file, &typed, &key).await {
            Ok(()) => {
                let (href, code) = (format!("/topics/{}", file.id), spoken(&typed.key));
                return crate::show(&Taken { page: visitor.page(t.say("topics-sent")), href, code });
            }
            Err(failure) => affair::refused(t, "contribution-fault", failure)?,
        }
    };
    let page = view(&visitor, &file, typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page)?).into_response())
}

/// The key under which a contribution is written once, made from the code its writer keeps: whoever reads the
/// database does not learn the code.
pub(super) fn key_of(code: &str) -> Result<Key, Problem> {
    let fits = code.len() == CODE && code.bytes().all(|b| b.is_ascii_alphanumeric());
    if !fits {
        return Err(Problem::Unreadable);
    }
    affair::key(&format!("topic-{}", token_hash(code)))
}

async fn take(
    visitor: &Visitor,
    file: &AffairFile<Topic>,
    typed: &Typed,
    key: &Key,
) -> Result<(), AffairFailure<ContributionFault>> {
    let (app, mut envelope) = (&visitor.app, Envelope::new());
    let words = envelope.note(&typed.text)?;
    let writer = writer(typed).map(|text| envelope.note(&text)).transpose()?;
    let (by, marks) = (Actor::requester(), (!typed.urgent.is_empty(), typed.hide.is_empty()));
    let stepping = Stepping::new(key, &by, &envelope);
    let judge = |at| {
        let papers = (words.clone(), writer.clone());
        receive(app.ledger.book().at(at), at, (file.id, &file.affair), papers, marks)
    };
    app.ledger.begin_affair::<Contribution>(&stepping, judge).await?;
    Ok(())
}

/// The code in groups of five, to be written down.
fn spoken(code: &str) -> String {
    let groups: Vec<&str> = (0..code.len()).step_by(5).filter_map(|at| code.get(at..at + 5)).collect();
    groups.join("-")
}

/// Who wrote, as the vault keeps it; found by nothing, read when it becomes a case.
fn writer(typed: &Typed) -> Option<String> {
    let known = !typed.name.is_empty() || !typed.contact.is_empty();
    let (email, phone) = if typed.contact.contains('@') {
        (typed.contact.clone(), String::new())
    } else {
        (String::new(), typed.contact.clone())
    };
    let requester = Requester { name: typed.name.clone(), phone, email, ..Requester::default() };
    known.then(|| serde_json::to_string(&requester).unwrap_or_default())
}

/// `POST /topics/{id}/opinion`
pub(crate) async fn rate(
    visitor: Visitor,
    Path(id): Path<String>,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    let file = public(&visitor, &id).await?;
    let (app, t) = (&visitor.app, &visitor.t);
    let fault = match Usefulness::from_code(&typed.usefulness) {
        None => t.say("topics-opinion-missing").to_string(),
        Some(usefulness) => {
            app.throttles.address.take(&visitor.address, app.now()).map_err(Problem::TooMany)?;
            match give(&visitor, &file, usefulness, &typed.key).await {
                Ok(()) => return see_other(&format!("/topics/{}?done=rated", file.id)),
                Err(failure) => affair::refused(t, "opinion-fault", failure)?,
            }
        }
    };
    let page = view(&visitor, &file, typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page)?).into_response())
}

async fn give(
    visitor: &Visitor,
    file: &AffairFile<Topic>,
    usefulness: Usefulness,
    key: &str,
) -> Result<(), AffairFailure<OpinionFault>> {
    let ledger = &visitor.app.ledger;
    let key = affair::key(&format!("opinion-{key}")).map_err(|_| AffairFailure::KeyReused)?;
    let (by, envelope) = (Actor::requester(), Envelope::new());
    let judge = |at| {
        let day = ledger.book().at(at).local(at).date();
        opinion::give((file.id, &file.affair), day, usefulness)
    };
    ledger.begin_affair::<Opinion>(&Stepping::new(&key, &by, &envelope), judge).await?;
    Ok(())
}

async fn view(
    visitor: &Visitor,
    file: &AffairFile<Topic>,
    typed: Typed,
    fault: String,
) -> Result<View, Problem> {
    let (app, t, topic) = (&visitor.app, &visitor.t, &file.affair);
    let today = app.policy().local(app.now()).date();
    let plan = &topic.plan;
    let points: &[Point] = topic.answer.as_ref().map_or(&[], |(_, points)| points);
    let of_points = points.iter().flat_map(|point| [&point.words, &point.reasons]);
    let texts =
        Texts::of(app, affair::handles([&plan.title, &plan.purpose, &plan.way].into_iter().chain(of_points)))
            .await?;
    let made = |point: &Point| Made {
        words: texts.text(&point.words),
        adoption: match point.conversion {
            Some(conversion) => t
                .say("topics-adopted-by")
                .with("adoption", t.name("adoption", point.adoption.code()))
                .with("way", t.name("conversion", conversion.code()))
                .to_string(),
            None => t.name("adoption", point.adoption.code()),
        },
        reasons: texts.text(&point.reasons),
    };
    let query = visitor.uri.query().unwrap_or_default();
    let rated = query.split('&').any(|pair| pair == "done=rated");
    let key = if typed.key.is_empty() {
        format!("{}{}", dice::query_code()?, dice::query_code()?)
    } else {
        typed.key.clone()
    };
    Ok(View {
        page: visitor.page(texts.text(&plan.title)),
        href: format!("/topics/{}", file.id),
        purpose: texts.text(&plan.purpose),
        way: texts.text(&plan.way),
        period: period(t, plan),
        standing: t.name("topic-standing", standing(topic, today)),
        takes: topic.takes(today),
        answered: topic.answer.is_some(),
        points: points.iter().map(made).collect(),
        opinions: if topic.answer.is_some() { opinions(visitor, file.id).await? } else { Vec::new() },
        choices: Usefulness::ALL
            .iter()
            .map(|u| Choice::new(u.code(), t.name("usefulness", u.code()), false))
            .collect(),
        shown: said(visitor, file.id).await?,
        counts: counts(visitor, file.id).await?,
        done: if rated { t.say("topics-rated").to_string() } else { String::new() },
        most: TEXT,
        fault,
        typed,
        key,
    })
}

async fn said(visitor: &Visitor, topic: AffairId) -> Result<Vec<Said>, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    let mut wanted = AffairPage::of(AffairKind::Contribution, SHOWN);
    (wanted.place, wanted.statuses) = (Some(topic.to_string()), vec!["shown"]);
    wanted.newest_first = true;
    let files = app.ledger.affairs::<Contribution>(&wanted).await?;
    let papers = files.iter().flat_map(|file| file.affair.shown().into_iter().chain(&file.affair.award));
    let texts = Texts::of(app, affair::handles(papers)).await?;
    let text = |sealed: Option<&Sealed>| sealed.map(|sealed| texts.text(sealed)).unwrap_or_default();
    let one = |file: &AffairFile<Contribution>| Said {
        words: text(file.affair.shown()),
        day: t.date_long(file.affair.day),
        award: text(file.affair.award.as_ref()),
    };
    Ok(files.iter().map(one).collect())
}

/// How many came, how many are shown, how many are not: nobody has to believe that everything is.
async fn counts(visitor: &Visitor, topic: AffairId) -> Result<String, Problem> {
    let (app, t, place) = (&visitor.app, &visitor.t, topic.to_string());
    let kind = AffairKind::Contribution;
    let waiting = affair::count(app, kind, &place, &["received", "urgent", "proposed"]).await?;
    let shown = affair::count(app, kind, &place, &["shown"]).await?;
    let withheld = affair::count(app, kind, &place, &["withheld"]).await?;
    let all = waiting + shown + withheld;
    let said = t.say("topics-counts").with("all", all).with("shown", shown);
    Ok(said.with("withheld", withheld).with("waiting", waiting).to_string())
}

async fn opinions(visitor: &Visitor, topic: AffairId) -> Result<Vec<(String, usize)>, Problem> {
    let mut all = Vec::new();
    for usefulness in Usefulness::ALL {
        let kind = AffairKind::Opinion;
        let many = affair::count(&visitor.app, kind, &topic.to_string(), &[usefulness.code()]).await?;
        all.push((visitor.t.name("usefulness", usefulness.code()), many));
    }
    Ok(all)
}
