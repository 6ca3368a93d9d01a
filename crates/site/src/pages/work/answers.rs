//! Typical answers on the bench: written from a closed case by who may read it, without anything personal, and
//! released by another person. Who releases sees the words alone, and nothing of the case.

use super::affair::{InSteps, Offer, Offers, Pointing, refused_pointing};
use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::affair::{Texts, handles, id};
use crate::desk::sight;
use crate::form::Sent;
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::stepping::Typed;
use affairs::AffairKind;
use affairs::answer::{Answer, AnswerStanding, Desk, Pair, Source};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::{Right, StateKind};
use ledger::affairs::{AffairFile, AffairPage, Stepping};
use ledger::{CaseFile, Envelope};
use serde::Deserialize;

const LINES: u32 = 200;
const STEPS: [&str; 4] = ["rewrite", "give_back", "release", "withdraw"];

#[derive(Template)]
#[template(path = "pages/work/answers.html")]
struct ListPage {
    page: Page,
    bench: Bench,
    fault: String,
    rows: Vec<(String, String, String, String)>,
    offers: Vec<Offer>,
}

#[derive(Template)]
#[template(path = "pages/work/answers/one.html")]
struct OnePage {
    page: Page,
    bench: Bench,
    status: String,
    number: String,
    asked: String,
    said: String,
    reason: String,
    fault: String,
    offers: Vec<Offer>,
}

/// The case it is taken from.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    case: String,
}

/// Whether answers are any business of this person's: at the office's own desks, and of who publishes.
fn may_enter(staff: &Staff) -> Result<(), Problem> {
    if staff.has(Right::Publish) {
        return Ok(());
    }
    if staff.role.is_of_unit() { Err(Problem::Forbidden) } else { staff.need(Right::FindCases) }
}

/// Whether this person proposes answers.
pub(super) fn proposes(app: &App, staff: &Staff) -> bool {
    Desk { policy: app.policy(), by: &staff.actor, at: app.now() }.proposes()
}

/// `GET /work/answers`
pub async fn show_list(
    State(app): State<App>,
    staff: Staff,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    may_enter(&staff)?;
    let typed = Typed(vec![("case".to_owned(), wanted.case)]);
    show(&list(&app, &staff, &typed, String::new()).await?)
}

async fn list(app: &App, staff: &Staff, typed: &Typed, fault: String) -> Result<ListPage, Problem> {
    let t = &staff.visitor.t;
    let newest = AffairPage { newest_first: true, ..AffairPage::of(AffairKind::Answer, LINES) };
    let files = app.ledger.affairs::<Answer>(&newest).await?;
    let texts = Texts::of(app, handles(files.iter().map(|file| &file.affair.pair.asked))).await?;
    let row = |file: &AffairFile<Answer>| {
        let href = format!("/work/answers/{}", file.id);
        let status = t.name("answer-standing", file.affair.standing.code());
        (href, texts.text(&file.affair.pair.asked), t.date(file.affair.day), status)
    };
    let offers = Offers { t, noun: "answer", action: "/work/answers", typed };
    let fields = vec![
        offers.ask("case", "line", true),
        offers.ask("asked", "text", true),
        offers.ask("said", "text", true),
    ];
    let offers =
        if proposes(app, staff) { vec![offers.offer("propose", fields)?.first()] } else { Vec::new() };
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("answer-title"), "/work/answers");
    Ok(ListPage { page: bench.page.clone(), rows: files.iter().map(row).collect(), offers, fault, bench })
}

/// What in these words points to a person, as far as can be seen and as far as the case tells.
fn found(t: &Translator, typed: &Typed, file: Option<&CaseFile>) -> Option<Pointing> {
    let known = file
        .and_then(CaseFile::requester)
        .map_or_else(Vec::new, |who| vec![who.name, who.phone, who.email, who.address, who.id_number]);
    let texts = [("affair-asked", typed.text("asked")), ("affair-said", typed.text("said"))];
    Pointing::first(t, texts, &known)
}

fn pair(typed: &Typed, envelope: &mut Envelope) -> Result<Pair, Problem> {
    let (asked, said) = (envelope.note(&typed.text("asked"))?, envelope.note(&typed.text("said"))?);
    Ok(Pair { asked, said })
}

/// `POST /work/answers`
pub async fn propose(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    may_enter(&staff)?;
    let typed = Typed(typed);
    let fault = match begun(&app, &staff, &typed).await? {
        Ok(to) => return see_other(&to),
        Err(fault) => fault,
    };
    let page = list(&app, &staff, &typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
}

async fn begun(app: &App, staff: &Staff, typed: &Typed) -> Result<Result<String, String>, Problem> {
    let (t, by, policy) = (&staff.visitor.t, &staff.actor, app.policy());
    if let Some(fault) = typed.too_long(t) {
        return Ok(Err(fault));
    }
    let file = match sight::file(&app.ledger, by, &typed.one("case")).await {
        Ok(file) => file,
        Err(Problem::NotFound) => return Ok(Err(t.say("affair-no-case").to_string())),
        Err(problem) => return Err(problem),
    };
    let (key, mut envelope) = (typed.key()?, Envelope::new());
    let pair = pair(typed, &mut envelope)?;
    let case = &file.case;
    let closed = matches!(case.state.kind(), StateKind::Closed | StateKind::Archived);
    let source = Source { case: case.id, category: case.category.clone(), closed };
    let found = found(t, typed, Some(&file));
    let trace = found.as_ref().map(|pointing| pointing.found.trace);
    let stepping = Stepping::new(&key, by, &envelope);
    let judge = |at| Desk { policy, by, at }.propose(source.clone(), pair.clone(), trace);
    let tried = app.ledger.begin_affair::<Answer>(&stepping, judge).await;
    let id = tried.as_ref().map(|stepped| stepped.id).unwrap_or_default();
    Ok(refused_pointing(t, "answer", tried, found.as_ref())?
        .map_or_else(|| Ok(format!("/work/answers/{id}")), Err))
}

impl InSteps for AffairFile<Answer> {
    type Place = String;

    async fn at(app: &App, staff: &Staff, place: &String) -> Result<Self, Problem> {
        answer(app, staff, place).await
    }

    async fn take(&self, app: &App, staff: &Staff, typed: &Typed) -> Result<Option<String>, Problem> {
        perform(app, staff, self, typed).await
    }

    fn after(&self, _typed: &Typed) -> String {
        format!("/work/answers/{}", self.id)
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

async fn answer(app: &App, staff: &Staff, typed: &str) -> Result<AffairFile<Answer>, Problem> {
    may_enter(staff)?;
    app.ledger.affair(id(typed)?).await?.ok_or(Problem::NotFound)
}

async fn page(
    app: &App,
    staff: &Staff,
    file: &AffairFile<Answer>,
    typed: &Typed,
    fault: String,
) -> Result<OnePage, Problem> {
    let (t, answer) = (&staff.visitor.t, &file.affair);
    let papers = [&answer.pair.asked, &answer.pair.said].into_iter().chain(&answer.reason);
    let texts = Texts::of(app, handles(papers)).await?;
    let known = sight::known(&app.ledger, app.policy(), &staff.actor, &[answer.case]).await?;
    let number = known.into_iter().next().map(|row| row.number);
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("answer-title"), "/work/answers");
    Ok(OnePage {
        page: bench.page.clone(),
        status: t.name("answer-standing", answer.standing.code()),
        number: number.unwrap_or_default(),
        asked: texts.text(&answer.pair.asked),
        said: texts.text(&answer.pair.said),
        reason: answer.reason.as_ref().map(|reason| texts.text(reason)).unwrap_or_default(),
        offers: offers(app, staff, file, &texts, typed)?,
        fault,
        bench,
    })
}

fn offers(
    app: &App,
    staff: &Staff,
    file: &AffairFile<Answer>,
    texts: &Texts,
    typed: &Typed,
) -> Result<Vec<Offer>, Problem> {
    let (t, answer) = (&staff.visitor.t, &file.affair);
    let action = format!("/work/answers/{}", file.id);
    let offers = Offers { t, noun: "answer", action: &action, typed };
    let reason = || vec![offers.ask("words", "text", true)];
    let mut all = Vec::new();
    if staff.has(Right::Publish) {
        match answer.standing {
            AnswerStanding::Proposed => {
                all.push(offers.offer("release", Vec::new())?.first());
                all.push(offers.offer("give_back", reason())?);
            }
            AnswerStanding::Released => all.push(offers.offer("withdraw", reason())?),
            AnswerStanding::Returned | AnswerStanding::Withdrawn => {}
        }
    }
    let waits = matches!(answer.standing, AnswerStanding::Proposed | AnswerStanding::Returned);
    if waits && proposes(app, staff) {
        let asked = offers.ask("asked", "text", true).filled(texts.text(&answer.pair.asked));
        let said = offers.ask("said", "text", true).filled(texts.text(&answer.pair.said));
        all.push(offers.offer("rewrite", vec![asked, said])?);
    }
    Ok(all)
}

async fn perform(
    app: &App,
    staff: &Staff,
    file: &AffairFile<Answer>,
    typed: &Typed,
) -> Result<Option<String>, Problem> {
    let (t, by, policy) = (&staff.visitor.t, &staff.actor, app.policy());
    let (key, step) = (typed.key()?, typed.one("step"));
    if !STEPS.contains(&step.as_str()) {
        return Err(Problem::NotFound);
    }
    let mut envelope = Envelope::new();
    let pair = pair(typed, &mut envelope)?;
    let reason = envelope.note(&typed.text("words"))?;
    let source = app.ledger.case_file(file.affair.case).await?;
    let found = found(t, typed, source.as_ref());
    let trace = found.as_ref().map(|pointing| pointing.found.trace);
    let stepping = Stepping::new(&key, by, &envelope);
    let judge = |answer: &Answer, at| {
        let desk = Desk { policy, by, at };
        match step.as_str() {
            "rewrite" => desk.rewrite(answer, pair.clone(), trace),
            "give_back" => desk.give_back(answer, reason.clone()),
            "release" => desk.release(answer),
            _ => desk.withdraw(answer, reason.clone()),
        }
    };
    let tried = app.ledger.step_affair::<Answer>(file.id, &stepping, judge).await;
    refused_pointing(t, "answer", tried, found.as_ref())
}
