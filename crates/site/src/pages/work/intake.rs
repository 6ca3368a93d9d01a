//! The intake console: one call, one page. Danger first; then the request, the caller, and the
//! published answers beside it. Nothing typed is lost, whichever button is pressed.

use super::bench::{Bench, Counted, bench};
use super::form::{FieldView, Filled, Sheet, units};
use super::likely::{self, LikelyView};
use crate::App;
use crate::desk::acting::{self, Undone};
use crate::desk::inputs::{FieldFault, Inputs};
use crate::desk::{Field, Scene, fields, intake_fields, sight};
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::case::act::{Channel, Track};
use casework::policy::model::Article;
use casework::{ActKind, access};
use ledger::Key;

/// Answers shown at most.
const ANSWERS: usize = 8;

#[derive(Template)]
#[template(path = "pages/work/intake.html")]
struct IntakePage {
    page: Page,
    bench: Bench,
    danger: Vec<FieldView>,
    request: Vec<FieldView>,
    caller: Vec<FieldView>,
    more: Vec<FieldView>,
    visit: Vec<FieldView>,
    is_visit: bool,
    answer: Vec<FieldView>,
    units: Vec<(String, String)>,
    sought: String,
    found: Vec<(String, String, String)>,
    likely: Vec<LikelyView>,
    screened: bool,
    refusal: Option<(String, String)>,
    away: Option<String>,
    key: String,
}

#[derive(Default)]
struct Echo {
    inputs: Inputs,
    faults: Vec<FieldFault>,
    refusal: Option<(String, String)>,
    sought: String,
    key: Option<String>,
    away: Option<String>,
    screened: bool,
}

/// `GET /work/intake`.
pub async fn show_console(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let mut inputs = Inputs::default();
    let visit = staff.visitor.uri.query().is_some_and(|query| query.contains("channel=visit"));
    if visit {
        inputs.add("channel", Channel::Visit.code());
        inputs.add("track", Track::Petition.code());
    } else {
        inputs.add("channel", Channel::Phone.code());
    }
    console(&app, &staff, Echo { inputs, ..Echo::default() }).await
}

/// What a button asks for once the case is registered.
fn then(button: &str) -> Option<ActKind> {
    match button {
        "answer" => Some(ActKind::AnswerDirectly),
        "hand_over" => Some(ActKind::HandOver),
        _ => None,
    }
}

/// `POST /work/intake`.
pub async fn take(
    State(app): State<App>,
    staff: Staff,
    Filled { mut inputs, unfit }: Filled,
) -> Result<Response, Problem> {
    access::may_register(app.policy(), &staff.actor).map_err(|_| Problem::Forbidden)?;
    let sent = inputs.take("key").unwrap_or_default();
    let key = Key::parse(&sent).map_err(|_| Problem::Unreadable)?;
    let button = inputs.take("then").unwrap_or_default();
    let mut echo =
        Echo { sought: inputs.take("sought").unwrap_or_default(), key: Some(sent), ..Echo::default() };
    let t = &staff.visitor.t;
    if let Some(unfit) = unfit.first() {
        let (sentence, name) = unfit.words();
        echo.refusal = Some((t.say(sentence).with("name", name).to_string(), String::new()));
    }
    if matches!(button.as_str(), "search" | "screen") || echo.refusal.is_some() {
        return console(&app, &staff, Echo { inputs, screened: button == "screen", ..echo }).await;
    }
    if let Some(number) = button.strip_prefix("join-") {
        return join(&app, &staff, number, inputs, key, echo).await;
    }
    let all = inputs.clone();
    match enter(&app, &staff, inputs, &key, then(&button)).await {
        Ok(Entered { number, away: true }) => {
            console(&app, &staff, Echo { away: Some(number), ..Echo::default() }).await
        }
        Ok(Entered { number, .. }) => {
            see_other(&format!("/work/q/found/c/{number}?done={}", ActKind::Register.code()))
        }
        Err(Undone::Fields(faults)) => failing(&app, &staff, Echo { inputs: all, faults, ..echo }).await,
        Err(Undone::Refused(refusal)) => {
            let refusal = Some(crate::refusal::words(t, &refusal));
            failing(&app, &staff, Echo { inputs: all, refusal, ..echo }).await
        }
        Err(Undone::Stale { .. }) => Err(Problem::Stale),
        Err(Undone::Problem(problem)) => Err(problem),
    }
}

/// What was written down joins a petition that is under way: nothing is registered twice.
async fn join(
    app: &App,
    staff: &Staff,
    number: &str,
    inputs: Inputs,
    key: Key,
    echo: Echo,
) -> Result<Response, Problem> {
    let case = sight::find(&app.ledger, &staff.actor, number).await?.ok_or(Problem::NotFound)?;
    let wanted = fields(ActKind::Join, &Scene::bare(app.policy(), Some(&case)));
    let joining = inputs.clone().only(&wanted.iter().map(|field| field.name).collect::<Vec<_>>());
    let echo = Echo { screened: true, ..echo };
    match acting::act(&app.ledger, &staff.actor, &case, ActKind::Join, &joining, key, None).await {
        Ok(done) => see_other(&format!("/work/q/found/c/{}?done={}", done.number, ActKind::Join.code())),
        Err(Undone::Fields(faults)) => failing(app, staff, Echo { inputs, faults, ..echo }).await,
        Err(Undone::Refused(refusal)) => {
            let refusal = Some(crate::refusal::words(&staff.visitor.t, &refusal));
            failing(app, staff, Echo { inputs, refusal, ..echo }).await
        }
        Err(Undone::Stale { .. }) => Err(Problem::Stale),
        Err(Undone::Problem(problem)) => Err(problem),
    }
}

async fn failing(app: &App, staff: &Staff, echo: Echo) -> Result<Response, Problem> {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, console(app, staff, echo).await?).into_response())
}

/// A call written down.
struct Entered {
    number: String,
    /// Whether it has gone where the one who wrote it down may not follow.
    away: bool,
}

/// Registers, and does what follows. What follows is checked before anything is written.
async fn enter(
    app: &App,
    staff: &Staff,
    mut inputs: Inputs,
    key: &Key,
    then: Option<ActKind>,
) -> Result<Entered, Undone> {
    let mut after = Inputs::default();
    for name in ["reply", "article", "body", "seat"] {
        after.add(name, inputs.take(name).unwrap_or_default());
    }
    let policy = app.policy();
    let wanted: Vec<Field> = then.map(|kind| fields(kind, &Scene::bare(policy, None))).unwrap_or_default();
    let mut following = Inputs::default();
    for field in &wanted {
        following.add(field.name, after.one(field.name));
    }
    let blank = wanted.iter().filter(|field| field.required && after.one(field.name).is_empty());
    let missing: Vec<FieldFault> = blank.map(|field| FieldFault::missing(field.name)).collect();
    if !missing.is_empty() {
        return Err(Undone::Fields(missing));
    }
    let (ledger, t) = (&app.ledger, &staff.visitor.t);
    let done = acting::register(ledger, &staff.actor, &inputs, key.clone(), Channel::Phone, t.lang()).await?;
    let case = ledger.case(done.case).await?.ok_or(Undone::Problem(Problem::NotFound))?;
    let number = done.number.to_string();
    if !access::may_see(policy, &staff.actor, &case) {
        return Ok(Entered { number, away: true });
    }
    if let Some(kind) = then {
        let key =
            Key::parse(&format!("{}-2", key.as_str())).map_err(|_| Undone::Problem(Problem::Unreadable))?;
        acting::act(ledger, &staff.actor, &case, kind, &following, key, None).await?;
    }
    Ok(Entered { number, away: false })
}

async fn console(app: &App, staff: &Staff, echo: Echo) -> Result<Response, Problem> {
    let policy = app.policy();
    access::may_register(policy, &staff.actor).map_err(|_| Problem::Forbidden)?;
    let t = &staff.visitor.t;
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("work-new-call"), "/work/intake");
    let scene = Scene::bare(policy, None);
    let sheet = Sheet { t, scene, inputs: &echo.inputs, faults: &echo.faults };
    let all = intake_fields();
    let some = |names: &[&str]| {
        let chosen: Vec<Field> =
            names.iter().filter_map(|name| all.iter().find(|field| field.name == *name).cloned()).collect();
        sheet.views(&chosen)
    };
    show(&IntakePage {
        page: bench.page.clone(),
        danger: sheet.views(&fields(ActKind::HandOver, &scene)),
        request: some(&["kind", "category", "area", "place", "occurred", "title", "text"]),
        caller: some(&["name", "phone", "anonymous", "confidential"]),
        more: some(&[
            "channel",
            "urgency",
            "email",
            "address",
            "language",
            "received_at",
            "about_units",
            "about_heads",
            "about_hotline",
            "files",
        ]),
        visit: some(&[
            "track",
            "form",
            "heads",
            "representatives",
            "through",
            "needs",
            "unclear",
            "read_back",
        ]),
        is_visit: Channel::from_code(echo.inputs.one("channel")).is_some_and(Channel::is_visit),
        answer: sheet.views(&fields(ActKind::AnswerDirectly, &scene)),
        units: units(t, policy),
        likely: if echo.screened { likely::of_inputs(app, staff, &echo.inputs).await? } else { Vec::new() },
        screened: echo.screened,
        found: answers(app, staff, &echo),
        sought: echo.sought,
        refusal: echo.refusal,
        away: echo.away,
        key: match echo.key {
            Some(key) => key,
            None => Key::random()?.as_str().to_owned(),
        },
        bench,
    })
}

/// Published answers that hold the words sought, or lie near the category chosen.
fn answers(app: &App, staff: &Staff, echo: &Echo) -> Vec<(String, String, String)> {
    let lang = staff.visitor.t.lang();
    let words: Vec<String> = echo.sought.split_whitespace().map(str::to_lowercase).collect();
    let category = echo.inputs.one("category");
    let fits = |article: &&Article| {
        let held = [&article.question, &article.answer].map(|names| format!("{} {}", names.zh, names.en));
        let held = held.join(" ").to_lowercase();
        let near = category.is_empty() || category.starts_with(article.category.as_str());
        if words.is_empty() { near } else { words.iter().all(|word| held.contains(word)) }
    };
    let said = |article: &Article| {
        let (question, answer) = (article.question.of(lang), article.answer.of(lang));
        (question.to_owned(), answer.to_owned(), article.source.of(lang).to_owned())
    };
    app.policy().articles.values().filter(fits).take(ANSWERS).map(said).collect()
}
