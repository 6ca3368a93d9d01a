//! The intake console: one call, one page. Danger first; then the request, the caller, and the
//! published answers beside it. Nothing typed is lost, whichever button is pressed.

use super::bench::{Bench, Counted, bench};
use super::calls::{self, Spoken};
use super::form::{FieldView, Filled, Sheet, units};
use super::likely::{self, LikelyView};
use super::sentences::picking::{self, Picking};
use crate::App;
use crate::desk::acting::{self, Undone};
use crate::desk::inputs::{FieldFault, Inputs};
use crate::desk::{Field, Scene, fields, intake_fields, sight};
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::case::act::{Basis, Channel, Track, Urgency};
use casework::policy::model::Article;
use casework::{ActKind, Policy, access};
use ledger::Key;

/// Answers shown at most.
const ANSWERS: usize = 8;

#[derive(Template)]
#[template(path = "pages/work/intake.html")]
struct IntakePage {
    page: Page,
    bench: Bench,
    telephone: String,
    spoken: Option<Spoken>,
    danger: Vec<FieldView>,
    request: Vec<FieldView>,
    caller: Vec<FieldView>,
    more: Vec<FieldView>,
    visit: Vec<FieldView>,
    is_visit: bool,
    answer: Vec<FieldView>,
    dispatch: Vec<FieldView>,
    dispatches: bool,
    units: Vec<(String, String)>,
    sought: String,
    found: Vec<(String, String, String)>,
    likely: Vec<LikelyView>,
    screened: bool,
    refusal: Option<(String, String)>,
    away: Option<String>,
    key: String,
}

/// A part of the form, asked for when what it depends on has changed.
#[derive(Template)]
#[template(path = "pages/work/field.html")]
struct Suggested {
    page: Page,
    form: Vec<FieldView>,
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

/// What a button asks for once the case is registered, one after the other.
fn then(button: &str) -> &'static [ActKind] {
    match button {
        "answer" => &[ActKind::AnswerDirectly],
        "hand_over" => &[ActKind::HandOver],
        "dispatch" => &[ActKind::Precheck, ActKind::Dispatch],
        _ => &[],
    }
}

/// The acts whose texts are written here.
const WRITTEN: [ActKind; 3] = [ActKind::Register, ActKind::AnswerDirectly, ActKind::Dispatch];

/// Asked for where it is wanted.
const MORE: [&str; 10] = [
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
];
/// Asked of whoever comes in person.
const VISIT: [&str; 8] =
    ["track", "form", "heads", "representatives", "through", "needs", "unclear", "read_back"];

/// What belongs to what follows, and not to the case.
const FOLLOWING: [&str; 7] = ["reply", "article", "body", "seat", "lead", "basis", "advice"];

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
    let call = inputs.take("call").unwrap_or_default();
    if let Some(chosen) = picking::taken(&mut inputs) {
        let picking = Picking::without_case(&app, &staff).await?;
        for act in WRITTEN {
            picking.fill(&staff.visitor.t, app.policy(), act, &chosen, &mut inputs);
        }
        return console(&app, &staff, Echo { inputs, ..echo }).await;
    }
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
    by_the_line(&app, &staff, &call, &mut inputs);
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

/// Whoever gave no number of their own is reached where they call from, if they want to be.
fn by_the_line(app: &App, staff: &Staff, call: &str, inputs: &mut Inputs) {
    let wanted = inputs.take("line").is_some_and(|line| line == "true");
    let unsaid = inputs.one("phone").is_empty() && inputs.one("anonymous") != "true";
    if let Some(number) = calls::number_of(app, staff, call).filter(|_| wanted && unsaid) {
        inputs.add("phone", number);
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
    then: &[ActKind],
) -> Result<Entered, Undone> {
    let all = with_usual(inputs.clone());
    for name in FOLLOWING {
        inputs.take(name);
    }
    let policy = app.policy();
    let following: Vec<(ActKind, Vec<Field>)> =
        then.iter().map(|kind| (*kind, fields(*kind, &Scene::bare(policy, None)))).collect();
    let asked = following.iter().flat_map(|(_, fields)| fields);
    let blank = asked.filter(|field| field.required && all.one(field.name).is_empty());
    let missing: Vec<FieldFault> = blank.map(|field| FieldFault::missing(field.name)).collect();
    if !missing.is_empty() {
        return Err(Undone::Fields(missing));
    }
    let (ledger, t) = (&app.ledger, &staff.visitor.t);
    let done = acting::register(ledger, &staff.actor, &inputs, key.clone(), Channel::Phone, t.lang()).await?;
    let number = done.number.to_string();
    for ((kind, fields), nth) in following.iter().zip(2..) {
        let case = ledger.case(done.case).await?.ok_or(Undone::Problem(Problem::NotFound))?;
        if !access::may_see(policy, &staff.actor, &case) {
            return Ok(Entered { number, away: true });
        }
        let key = Key::parse(&format!("{}-{nth}", key.as_str()));
        let key = key.map_err(|_| Undone::Problem(Problem::Unreadable))?;
        let own =
            fields.iter().fold(Inputs::default(), |own, field| own.with(field.name, all.one(field.name)));
        acting::act(ledger, &staff.actor, &case, *kind, &own, key, None).await?;
    }
    let case = ledger.case(done.case).await?.ok_or(Undone::Problem(Problem::NotFound))?;
    Ok(Entered { number, away: !access::may_see(policy, &staff.actor, &case) })
}

/// What is so unless somebody says otherwise.
fn with_usual(mut inputs: Inputs) -> Inputs {
    for (name, usual) in [("urgency", Urgency::Ordinary.code()), ("basis", Basis::Catalogue.code())] {
        if inputs.one(name).is_empty() {
            inputs.add(name, usual);
        }
    }
    inputs
}

/// `GET /work/intake/units`: the units suggested for the category and place in the form.
pub async fn suggest(
    State(app): State<App>,
    staff: Staff,
    Query(typed): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    access::may_register(app.policy(), &staff.actor).map_err(|_| Problem::Forbidden)?;
    let mut inputs = Inputs::default();
    for (name, value) in typed {
        inputs.add(name, value);
    }
    let scene = Scene::bare(app.policy(), None);
    let sheet = Sheet { t: &staff.visitor.t, scene, inputs: &with_usual(inputs), faults: &[] };
    let picking = Picking::without_case(&app, &staff).await?;
    let mut form = to_unit(&sheet, &scene);
    picking.dress(&staff.visitor.t, ActKind::Dispatch, &mut form);
    show(&Suggested { page: staff.page(""), form })
}

fn to_unit(sheet: &Sheet<'_>, scene: &Scene<'_>) -> Vec<FieldView> {
    let mut fields = fields(ActKind::Dispatch, scene);
    fields.retain(|field| matches!(field.name, "lead" | "advice"));
    sheet.views(&fields)
}

async fn console(app: &App, staff: &Staff, echo: Echo) -> Result<Response, Problem> {
    let policy = app.policy();
    access::may_register(policy, &staff.actor).map_err(|_| Problem::Forbidden)?;
    let t = &staff.visitor.t;
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("work-new-call"), "/work/intake");
    let scene = Scene::bare(policy, None);
    let inputs = with_usual(echo.inputs.clone());
    let sheet = Sheet { t, scene, inputs: &inputs, faults: &echo.faults };
    let all = intake_fields();
    let some = |names: &[&str]| {
        let chosen: Vec<Field> =
            names.iter().filter_map(|name| all.iter().find(|field| field.name == *name).cloned()).collect();
        sheet.views(&chosen)
    };
    let picking = Picking::without_case(app, staff).await?;
    let dressed = |act: ActKind, mut views: Vec<FieldView>| {
        picking.dress(t, act, &mut views);
        views
    };
    show(&IntakePage {
        page: bench.page.clone(),
        telephone: calls::strip(app, staff)?,
        spoken: calls::spoken(app, staff).await?,
        danger: sheet.views(&fields(ActKind::HandOver, &scene)),
        request: dressed(
            ActKind::Register,
            some(&["kind", "category", "area", "place", "occurred", "title", "text"]),
        ),
        caller: some(&["name", "phone", "anonymous", "confidential"]),
        more: some(&MORE),
        visit: some(&VISIT),
        is_visit: Channel::from_code(echo.inputs.one("channel")).is_some_and(Channel::is_visit),
        answer: dressed(ActKind::AnswerDirectly, sheet.views(&fields(ActKind::AnswerDirectly, &scene))),
        dispatch: dressed(ActKind::Dispatch, to_unit(&sheet, &scene)),
        dispatches: may_dispatch(policy, staff),
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

fn may_dispatch(policy: &Policy, staff: &Staff) -> bool {
    let grants = policy.grants.iter().filter(|grant| grant.role == staff.role);
    let acts: Vec<ActKind> = grants.flat_map(|grant| grant.acts.iter().copied()).collect();
    [ActKind::Precheck, ActKind::Dispatch].iter().all(|act| acts.contains(act))
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
