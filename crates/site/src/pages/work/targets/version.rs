//! A frozen version: its rows, the facts they are of, whether they follow from these facts, and publishing.

use super::super::affair::{Offer, Offers};
use super::super::bench::{Bench, Counted, bench};
use super::trail::{Trail, trails};
use super::{Found, found};
use crate::App;
use crate::apart::apart;
use crate::locale::Translator;
use crate::page::Page;
use crate::pages::targets::shown::{self, Form, Links};
use crate::pages::targets::{covers, log};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show as shows;
use crate::stepping::Typed;
use affairs::board::Version;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use casework::Right;
use performance::{Difference, recompute};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/work/targets/version.html")]
struct VersionPage {
    page: Page,
    bench: Bench,
    back: String,
    here: String,
    year: i16,
    covers: String,
    log: String,
    frozen: String,
    published: String,
    public: String,
    checked: Option<Vec<String>>,
    forms: Vec<Form>,
    trails: Vec<(String, Vec<Trail>)>,
    offers: Vec<Offer>,
}

/// Whether to recompute.
#[derive(Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    check: String,
}

/// The version of an address.
pub(super) fn version<'a>(found: &'a Found, step: &str) -> Result<&'a Version, Problem> {
    let step: u32 = step.parse().map_err(|_| Problem::NotFound)?;
    let file = found.file.as_ref().ok_or(Problem::NotFound)?;
    file.affair.version(step).ok_or(Problem::NotFound)
}

/// `GET /work/targets/{year}/versions/{nth}`
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path((year, step)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    staff.need(Right::SeeBudget)?;
    let found = found(&app, &year).await?;
    let version = version(&found, &step)?;
    let (t, policy, frozen) = (&staff.visitor.t, app.policy(), &version.frozen);
    let checked = if asked.check.is_empty() { None } else { check(&app, t, &found, frozen.step).await? };
    let counted = Counted::of(&app, &staff).await?;
    let title = t.name("targets-occasion", frozen.what.occasion.code());
    let bench = bench(&staff, &counted, title, "/work/targets");
    let published = version.published.as_ref().map(|(at, _)| t.moment(policy.local(*at)));
    let evaluations = &frozen.what.evaluations;
    shows(&VersionPage {
        page: bench.page.clone(),
        bench,
        back: found.href(),
        here: format!("{}/versions/{}", found.href(), frozen.step),
        year: found.year,
        covers: covers(&staff.visitor, &frozen.what),
        log: log(&staff.visitor, &frozen.what),
        frozen: t.moment(policy.local(frozen.at)),
        public: published.as_ref().map(|_| format!("/results/targets/{year}")).unwrap_or_default(),
        published: published.unwrap_or_default(),
        checked,
        forms: shown::forms(t, &frozen.what.rows, &[], evaluations, &Links::default()),
        trails: trails(&app, &staff, &frozen.what.computed).await?,
        offers: offers(&staff, &found, version)?,
    })
}

/// What does not follow from the facts, in words.
async fn check(app: &App, t: &Translator, found: &Found, step: u32) -> Result<Option<Vec<String>>, Problem> {
    let Some(file) = &found.file else { return Ok(None) };
    let (ledger, file, targets) = (app.ledger.clone(), file.clone(), found.targets.clone());
    let differences = apart(async move { recompute(&ledger, &file, &targets, step).await }).await??;
    let said = |difference: &Difference| told(t, difference);
    Ok(differences.map(|all| all.iter().map(said).collect()))
}

fn told(t: &Translator, difference: &Difference) -> String {
    let say = || t.say(&format!("targets-difference-{}", difference.code()));
    match difference {
        Difference::Head { size } => say().with("size", *size),
        Difference::Rules { version } => say().with("version", version),
        Difference::Formula { id, then, now } => {
            say().with("name", shown::measure(t, id, id)).with("then", *then).with("now", *now)
        }
        Difference::Figure { id, frozen, found } => say()
            .with("name", shown::measure(t, id, id))
            .with("frozen", parts(*frozen))
            .with("found", parts(*found)),
        Difference::Row { nth } => say().with("nth", *nth),
        Difference::Elapsed | Difference::Points => say(),
    }
    .to_string()
}

fn parts((numerator, denominator): (i64, i64)) -> String {
    let written = crate::desk::figures::decimal;
    match denominator {
        0 => written(numerator),
        _ => format!("{} / {}", written(numerator), written(denominator)),
    }
}

fn offers(staff: &Staff, found: &Found, version: &Version) -> Result<Vec<Offer>, Problem> {
    if version.published.is_some() || !staff.has(Right::Publish) {
        return Ok(Vec::new());
    }
    let base = format!("{}/versions/{}", found.href(), version.frozen.step);
    let (action, typed) = (format!("{base}/publish"), Typed::default());
    let offers = Offers { t: &staff.visitor.t, noun: "targets", action: &action, typed: &typed };
    Ok(vec![offers.offer("publish", Vec::new())?.first()])
}
