//! Several cases at once, for acts that need no words of their own for each. Every case goes through the door alone:
//! chosen, checked on a page of its own, then done one by one, and each outcome is told.

use super::bench::{Bench, Counted, bench};
use super::form::{FieldView, Filled, Sheet, units};
use super::list::{self, ListView, Place};
use crate::App;
use crate::desk::acting::{self, Undone};
use crate::desk::inputs::{FieldFault, Inputs};
use crate::desk::{Field, Kind, Scene, fields, offers, sight};
use crate::form::Choice;
use crate::page::Page;
use crate::problem::Problem;
use crate::refusal;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use casework::{ActKind, Case};
use ledger::Key;

/// Acts whose words, if any, fit many cases alike.
const ALIKE: [ActKind; 4] = [ActKind::Accept, ActKind::Dispatch, ActKind::Remind, ActKind::Archive];
/// Cases at once at most: a page of a list.
const MOST: usize = 40;

/// The acts somebody can do on several cases at once.
pub fn acts(staff: &Staff) -> Vec<ActKind> {
    let policy = staff.visitor.app.policy();
    let granted = |act: &ActKind| {
        policy.grants.iter().any(|grant| grant.role == staff.role && grant.acts.contains(act))
    };
    ALIKE.into_iter().filter(granted).collect()
}

/// A case on the way through.
#[derive(Clone, Debug)]
struct Line {
    number: String,
    version: u32,
    href: String,
    title: String,
    state: String,
    /// Why it is not done, and the article; both empty if it is.
    why: String,
    source: String,
}

#[derive(Template)]
#[template(path = "pages/work/bulk.html")]
struct ChoosePage {
    page: Page,
    bench: Bench,
    list: ListView,
    action: String,
    back: String,
    acts: Vec<Choice>,
    fault: String,
}

#[derive(Template)]
#[template(path = "pages/work/bulk-check.html")]
struct CheckPage {
    page: Page,
    bench: Bench,
    action: String,
    back: String,
    title: String,
    act: &'static str,
    button: String,
    key: String,
    lines: Vec<Line>,
    left_out: Vec<Line>,
    form: Vec<FieldView>,
    units: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "pages/work/bulk-done.html")]
struct DonePage {
    page: Page,
    bench: Bench,
    back: String,
    title: String,
    done: Vec<Line>,
    undone: Vec<Line>,
}

struct At {
    slug: String,
    place: Place,
}

impl At {
    fn action(&self) -> String {
        format!("/work/bulk/{}{}", self.slug, self.place.query())
    }

    fn back(&self) -> String {
        format!("/work/q/{}{}", self.slug, self.place.query())
    }
}

/// `GET /work/bulk/{queue}`: the list, to choose from.
pub async fn show_choice(
    State(app): State<App>,
    staff: Staff,
    Path(slug): Path<String>,
    Query(place): Query<Place>,
) -> Result<Response, Problem> {
    choose(&app, &staff, &At { slug, place }, String::new()).await
}

async fn choose(app: &App, staff: &Staff, at: &At, fault: String) -> Result<Response, Problem> {
    let t = &staff.visitor.t;
    let counted = Counted::of(app, staff).await?;
    let list = list::of_queue(app, staff, &counted, &at.slug, &at.place, "").await?;
    let bench = bench(staff, &counted, t.say("bulk-title"), &format!("/work/q/{}", at.slug));
    let acts = acts(staff).into_iter().map(|act| Choice::new(act.code(), t.name("act", act.code()), false));
    let (acts, action, back) = (acts.collect(), at.action(), at.back());
    show(&ChoosePage { page: bench.page.clone(), bench, list, action, back, acts, fault })
}

/// `POST /work/bulk/{queue}`: what was chosen is checked; what was checked is done.
pub async fn take(
    State(app): State<App>,
    staff: Staff,
    Path(slug): Path<String>,
    Query(place): Query<Place>,
    Filled { mut inputs, .. }: Filled,
) -> Result<Response, Problem> {
    let at = At { slug, place };
    let known = crate::desk::queues::queues(app.policy(), &staff.actor);
    known.iter().find(|queue| queue.slug == at.slug).ok_or(Problem::NotFound)?;
    let chosen: Vec<String> = inputs.many("case").take(MOST).map(str::to_owned).collect();
    inputs.take("case");
    let act = inputs.take("act").and_then(|code| ActKind::from_code(&code));
    let act = act.filter(|act| acts(&staff).contains(act));
    let (Some(act), false) = (act, chosen.is_empty()) else {
        return choose(&app, &staff, &at, staff.visitor.t.say("bulk-none").to_string()).await;
    };
    let key = inputs.take("key").map(|key| Key::parse(&key)).transpose().map_err(|_| Problem::Unreadable)?;
    let chosen = cases(&app, &staff, &chosen).await?;
    match key {
        None => check(&app, &staff, &at, act, chosen, Typed::fresh()?).await,
        Some(key) => {
            carry_out(&app, &staff, &at, act, chosen, Typed { inputs, key, faults: Vec::new() }).await
        }
    }
}

/// What was typed once for all.
struct Typed {
    inputs: Inputs,
    key: Key,
    faults: Vec<FieldFault>,
}

impl Typed {
    fn fresh() -> Result<Self, Problem> {
        Ok(Self { inputs: Inputs::default(), key: Key::random()?, faults: Vec::new() })
    }
}

/// The cases meant, each with the version somebody saw. What one may not know of is left out without a word.
async fn cases(app: &App, staff: &Staff, chosen: &[String]) -> Result<Vec<(Case, u32)>, Problem> {
    let mut cases = Vec::new();
    for one in chosen {
        let (number, seen) = one.split_once(':').unwrap_or((one, ""));
        if let Some(case) = sight::find(&app.ledger, &staff.actor, number).await? {
            let seen = seen.parse().unwrap_or(case.version);
            cases.push((case, seen));
        }
    }
    Ok(cases)
}

async fn check(
    app: &App,
    staff: &Staff,
    at: &At,
    act: ActKind,
    chosen: Vec<(Case, u32)>,
    typed: Typed,
) -> Result<Response, Problem> {
    let (t, policy) = (&staff.visitor.t, app.policy());
    let counted = Counted::of(app, staff).await?;
    let first = chosen.first().map(|(case, _)| case);
    let scene = Scene::bare(policy, first);
    let asked = fields(act, &scene);
    let sheet = Sheet { t, scene, inputs: &typed.inputs, faults: &typed.faults };
    let form = sheet.views(&asked);
    let shows_units = asked.iter().any(|field| matches!(field.kind, Kind::Unit { .. }));
    let (mut lines, mut left_out) = (Vec::new(), Vec::new());
    for (case, seen) in &chosen {
        let line = Line { version: *seen, ..line(app, staff, at, case).await? };
        match hindrance(staff, act, case, first) {
            None => lines.push(line),
            Some((why, source)) => left_out.push(Line { why, source, ..line }),
        }
    }
    let name = t.name("act", act.code());
    let many = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    let title = t.say("bulk-check").with("act", name.as_str()).with("count", many).to_string();
    let bench = bench(staff, &counted, &title, &format!("/work/q/{}", at.slug));
    show(&CheckPage {
        page: bench.page.clone(),
        bench,
        action: at.action(),
        back: at.back(),
        title,
        act: act.code(),
        button: name,
        key: typed.key.as_str().to_owned(),
        lines,
        left_out,
        form,
        units: if shows_units { units(t, policy) } else { Vec::new() },
    })
}

/// Why the act cannot be done on a case, as far as can be told before it is tried.
fn hindrance(staff: &Staff, act: ActKind, case: &Case, first: Option<&Case>) -> Option<(String, String)> {
    let (t, app) = (&staff.visitor.t, &staff.visitor.app);
    let offered =
        offers(case, &staff.actor, app.policy(), app.now()).into_iter().find(|offer| offer.act == act);
    match offered.map(|offer| offer.allowed) {
        None => Some((t.say("work-nothing-to-do").to_string(), String::new())),
        Some(Err(why)) => Some(refusal::words(t, &why)),
        Some(Ok(())) => {
            let other = first.is_some_and(|first| first.category != case.category);
            let mixed = act == ActKind::Dispatch && other;
            mixed.then(|| (t.say("bulk-other-category").to_string(), String::new()))
        }
    }
}

async fn line(app: &App, staff: &Staff, at: &At, case: &Case) -> Result<Line, Problem> {
    let t = &staff.visitor.t;
    let number = case.number.as_ref().map(ToString::to_string).unwrap_or_default();
    let titled = list::line_of(app, case).await?;
    Ok(Line {
        href: format!("/work/q/{}/c/{number}{}", at.slug, at.place.query()),
        title: titled.map(|line| line.title).unwrap_or_default(),
        state: t.name("state", case.state_kind().code()),
        version: case.version,
        number,
        why: String::new(),
        source: String::new(),
    })
}

async fn carry_out(
    app: &App,
    staff: &Staff,
    at: &At,
    act: ActKind,
    chosen: Vec<(Case, u32)>,
    typed: Typed,
) -> Result<Response, Problem> {
    let t = &staff.visitor.t;
    let first = chosen.first().map(|(case, _)| case.clone());
    let names: Vec<&str> = fields(act, &Scene::bare(app.policy(), first.as_ref())).iter().map(name).collect();
    let inputs = typed.inputs.clone().only(&names);
    let (mut done, mut undone) = (Vec::new(), Vec::new());
    for (case, seen) in &chosen {
        let before = line(app, staff, at, case).await?;
        let key = format!("{}-{}", typed.key.as_str(), before.number);
        let key = Key::parse(&key).map_err(|_| Problem::Unreadable)?;
        let hindered = hindrance(staff, act, case, first.as_ref()).filter(|_| case.version == *seen);
        let outcome = match hindered {
            Some(why) => Err(why),
            None => {
                match acting::act(&app.ledger, &staff.actor, case, act, &inputs, key, Some(*seen)).await {
                    Ok(_) => Ok(()),
                    Err(Undone::Fields(faults)) if done.is_empty() => {
                        return check(app, staff, at, act, chosen, Typed { faults, ..typed }).await;
                    }
                    Err(why) => Err(said(staff, why)),
                }
            }
        };
        match outcome {
            Ok(()) => done.push(Line { state: t.say("bulk-ok").to_string(), ..before }),
            Err((why, source)) => undone.push(Line { why, source, ..before }),
        }
    }
    told(app, staff, at, done, undone).await
}

fn name(field: &Field) -> &'static str {
    field.name
}

fn said(staff: &Staff, why: Undone) -> (String, String) {
    let t = &staff.visitor.t;
    let plain = |key: &str| (t.say(key).to_string(), String::new());
    match why {
        Undone::Refused(refused) => refusal::words(t, &refused),
        Undone::Stale { .. } => plain("bulk-stale"),
        Undone::Fields(_) => plain("bulk-fields"),
        Undone::Problem(_) => plain("bulk-failed"),
    }
}

async fn told(
    app: &App,
    staff: &Staff,
    at: &At,
    done: Vec<Line>,
    undone: Vec<Line>,
) -> Result<Response, Problem> {
    let count = |lines: &[Line]| i64::try_from(lines.len()).unwrap_or(i64::MAX);
    let title = staff.visitor.t.say("bulk-done").with("done", count(&done)).with("undone", count(&undone));
    let title = title.to_string();
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, &title, &format!("/work/q/{}", at.slug));
    show(&DonePage { page: bench.page.clone(), bench, back: at.back(), title, done, undone })
}
