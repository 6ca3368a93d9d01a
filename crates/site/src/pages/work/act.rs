//! One act on one case: its form, and what comes back when it is refused. What was typed is kept.

use super::bench::{Bench, Counted, bench};
use super::case::{Asked, CaseView, list_beside, view};
use super::drafts;
use super::form::{FieldView, Filled, Sheet, units};
use super::list::{ListView, Place};
use super::sentences::picking::{self, Chosen, Picking};
use crate::App;
use crate::desk::acting::{self, Undone};
use crate::desk::inputs::{FieldFault, Inputs};
use crate::desk::{Kind, defaults, fields, is_by_hand, sight};
use crate::form::Group;
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::refusal;
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::story::{Event, Teller, names};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::policy::model::Article;
use casework::{ActKind, CaseNumber};
use ledger::{CaseFile, Key};
use serde::Deserialize;

/// A form as a page shows it.
#[derive(Template)]
#[template(path = "pages/work/act.html")]
struct ActPage {
    page: Page,
    bench: Bench,
    list: ListView,
    case: CaseView,
    back: String,
    act: String,
    action: String,
    form: Vec<FieldView>,
    units: Vec<(String, String)>,
    articles: Vec<(String, String)>,
    script: Vec<String>,
    refusal: Option<(String, String)>,
    changed: Vec<Event>,
    has_files: bool,
    key: String,
    seen: u32,
    /// Where what is being written is kept.
    keeps: String,
    /// Since when the form holds what was kept; empty if it is fresh.
    kept_at: String,
    sets: Vec<Group>,
    /// The sentence just filled in; empty if none was.
    filled: String,
}

/// What a form comes back with.
#[derive(Default)]
struct Echo {
    inputs: Inputs,
    faults: Vec<FieldFault>,
    refusal: Option<(String, String)>,
    changed_after: Option<u32>,
    key: Option<String>,
    kept_at: String,
    filled: String,
}

/// The other case an address names, so that nobody copies a number, and the set that fills the form.
#[derive(Default, Deserialize)]
pub struct Named {
    #[serde(default)]
    into: String,
    #[serde(default)]
    other: String,
    #[serde(default)]
    set: String,
}

impl Named {
    fn fill(&self, inputs: &mut Inputs) {
        for (field, number) in [("into", &self.into), ("other", &self.other)] {
            if let Ok(number) = number.parse::<CaseNumber>() {
                inputs.add(field, number.to_string());
            }
        }
    }
}

struct Where {
    slug: String,
    kind: ActKind,
    place: Place,
}

fn kind_of(act: &str) -> Result<ActKind, Problem> {
    ActKind::from_code(act).filter(|kind| is_by_hand(*kind)).ok_or(Problem::NotFound)
}

/// `GET /work/q/{queue}/c/{number}/{act}`.
pub async fn show_form(
    State(app): State<App>,
    staff: Staff,
    Path((slug, number, act)): Path<(String, String, String)>,
    Query(place): Query<Place>,
    Query(named): Query<Named>,
) -> Result<Response, Problem> {
    let at = Where { slug, kind: kind_of(&act)?, place };
    let file = sight::file(&app.ledger, &staff.actor, &number).await?;
    let looked = acting::look(&app.ledger, &staff.actor, &file.case, at.kind, &Inputs::default()).await?;
    let mut inputs = defaults(at.kind, &looked.scene(app.policy(), &file.case));
    named.fill(&mut inputs);
    let mut kept_at = String::new();
    if let Some((kept, since)) = drafts::load(&app, &staff, &number_of(&file), at.kind).await? {
        inputs = kept;
        kept_at = staff.visitor.t.moment(app.policy().local(since));
    }
    let mut echo = Echo { inputs, kept_at, ..Echo::default() };
    if !named.set.is_empty() {
        echo.filled = fill(&app, &staff, &file, at.kind, &Chosen::set(&named.set), &mut echo.inputs).await?;
    }
    page(&app, &staff, &file, &at, echo).await
}

/// Puts a sentence where it was chosen, to be read; gives its name, or nothing if it does not belong there.
async fn fill(
    app: &App,
    staff: &Staff,
    file: &CaseFile,
    kind: ActKind,
    chosen: &Chosen,
    inputs: &mut Inputs,
) -> Result<String, Problem> {
    let picking = Picking::on(app, staff, file).await?;
    Ok(picking.fill(&staff.visitor.t, app.policy(), kind, chosen, inputs).unwrap_or_default())
}

/// `POST /work/q/{queue}/c/{number}/{act}`.
pub async fn take(
    State(app): State<App>,
    staff: Staff,
    Path((slug, number, act)): Path<(String, String, String)>,
    Query(place): Query<Place>,
    Filled { mut inputs, unfit }: Filled,
) -> Result<Response, Problem> {
    let at = Where { slug, kind: kind_of(&act)?, place };
    let file = sight::file(&app.ledger, &staff.actor, &number).await?;
    let sent = inputs.take("key").unwrap_or_default();
    let key = Key::parse(&sent).map_err(|_| Problem::Unreadable)?;
    let seen = inputs.take("seen").and_then(|seen| seen.parse().ok());
    let t = &staff.visitor.t;
    let mut echo = Echo { key: Some(sent), ..Echo::default() };
    if let Some(chosen) = picking::taken(&mut inputs) {
        echo.filled = fill(&app, &staff, &file, at.kind, &chosen, &mut inputs).await?;
        drafts::save(&app, &staff, &file.case, at.kind, &inputs).await?;
        return page(&app, &staff, &file, &at, Echo { inputs, ..echo }).await;
    }
    if let Some(unfit) = unfit.first() {
        let (sentence, name) = unfit.words();
        echo.refusal = Some((t.say(sentence).with("name", name).to_string(), String::new()));
        return failing(&app, &staff, &file, &at, Echo { inputs, ..echo }).await;
    }
    match acting::act(&app.ledger, &staff.actor, &file.case, at.kind, &inputs, key, seen).await {
        Ok(done) => {
            drafts::drop(&app, &staff, &number_of(&file), at.kind).await?;
            let query = at.place.query();
            let join = if query.is_empty() { '?' } else { '&' };
            let act = at.kind.code();
            see_other(&format!("/work/q/{}/c/{}{query}{join}done={act}", at.slug, done.number))
        }
        Err(Undone::Fields(faults)) => {
            failing(&app, &staff, &file, &at, Echo { inputs, faults, ..echo }).await
        }
        Err(Undone::Refused(refusal)) => {
            echo.refusal = Some(refusal::words(t, &refusal));
            failing(&app, &staff, &file, &at, Echo { inputs, ..echo }).await
        }
        Err(Undone::Stale { seen, .. }) => {
            drafts::save(&app, &staff, &file.case, at.kind, &inputs).await?;
            let page =
                page(&app, &staff, &file, &at, Echo { inputs, changed_after: Some(seen), ..echo }).await?;
            Ok((StatusCode::CONFLICT, page).into_response())
        }
        Err(Undone::Problem(problem)) => Err(problem),
    }
}

fn number_of(file: &CaseFile) -> String {
    file.case.number.as_ref().map(ToString::to_string).unwrap_or_default()
}

async fn failing(
    app: &App,
    staff: &Staff,
    file: &CaseFile,
    at: &Where,
    echo: Echo,
) -> Result<Response, Problem> {
    drafts::save(app, staff, &file.case, at.kind, &echo.inputs).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(app, staff, file, at, echo).await?).into_response())
}

async fn page(
    app: &App,
    staff: &Staff,
    file: &CaseFile,
    at: &Where,
    echo: Echo,
) -> Result<Response, Problem> {
    let t = &staff.visitor.t;
    let policy = app.policy();
    let counted = Counted::of(app, staff).await?;
    let list = list_beside(app, staff, &counted, &at.slug, &at.place, file).await?;
    let mut case = view(app, staff, file, &at.slug, &Asked::default()).await?;
    case.contact.aside = true;
    case.present = super::live::others(app, staff, &file.case, true);
    let looked = acting::look(&app.ledger, &staff.actor, &file.case, at.kind, &echo.inputs).await?;
    let scene = looked.scene(policy, &file.case);
    let asked = fields(at.kind, &scene);
    let sheet = Sheet { t, scene, inputs: &echo.inputs, faults: &echo.faults };
    let act = t.name("act", at.kind.code());
    let base = format!("/work/q/{}/c/{}", at.slug, case.number);
    let query = at.place.query();
    let bench = bench(staff, &counted, format!("{act} {}", case.number), &format!("/work/q/{}", at.slug));
    let picking = Picking::on(app, staff, file).await?;
    let mut form = sheet.views(&asked);
    picking.dress(t, at.kind, &mut form);
    let shows_units = asked.iter().any(|field| matches!(field.kind, Kind::Unit { .. }));
    show(&ActPage {
        page: bench.page.clone(),
        form,
        sets: picking.sets(t, at.kind),
        filled: echo.filled,
        units: if shows_units { units(t, policy) } else { Vec::new() },
        articles: if at.kind == ActKind::AnswerDirectly { near(t, app, file) } else { Vec::new() },
        script: if at.kind == ActKind::RecordFollowUp { script(t, app) } else { Vec::new() },
        has_files: asked.iter().any(|field| field.kind == Kind::Files),
        changed: match echo.changed_after {
            Some(version) => changed(app, staff, file, version).await?,
            None => Vec::new(),
        },
        refusal: echo.refusal,
        back: format!("{base}{query}"),
        action: format!("{base}/{}{query}", at.kind.code()),
        key: match echo.key {
            Some(key) => key,
            None => Key::random()?.as_str().to_owned(),
        },
        seen: file.case.version,
        keeps: format!("/work/drafts/{}/{}", case.number, at.kind.code()),
        kept_at: echo.kept_at,
        act,
        bench,
        list,
        case,
    })
}

/// What happened since the version somebody saw.
async fn changed(app: &App, staff: &Staff, file: &CaseFile, after: u32) -> Result<Vec<Event>, Problem> {
    let (people, numbers) = names(app, &staff.actor, file).await?;
    let policy = app.policy();
    Ok(Teller { t: &staff.visitor.t, policy, file, people: &people, numbers: &numbers }.story(after))
}

/// What a follow-up caller says, question by question.
fn script(t: &Translator, app: &App) -> Vec<String> {
    app.policy().script.iter().map(|question| question.of(t.lang()).to_owned()).collect()
}

/// Published answers near the case's category.
fn near(t: &Translator, app: &App, file: &CaseFile) -> Vec<(String, String)> {
    let category = file.case.category.as_ref().map_or("", |code| code.as_str());
    let fits = |article: &&Article| {
        let code = article.category.as_str();
        !category.is_empty() && (category.starts_with(code) || code.starts_with(category))
    };
    let said = |article: &Article| {
        (article.question.of(t.lang()).to_owned(), article.answer.of(t.lang()).to_owned())
    };
    app.policy().articles.values().filter(fits).take(5).map(said).collect()
}
