//! Writing a sentence: read, checked for what points to a person, and put on its shelf. Whoever was slower than
//! somebody else is told what stands there now, and keeps their own words.

use super::shelf::{self, Entry, MOST, Whose};
use super::{act_of, enter, in_codes, in_words, people, place, written};
use crate::App;
use crate::affair;
use crate::desk::inputs::Inputs;
use crate::desk::sentence::{self, Free, NAME, Sentence, TEXT};
use crate::desk::{Field, Scene};
use crate::form::{Choice, length, line, lines};
use crate::locale::Translator;
use crate::page::Page;
use crate::pages::work::bench::{Bench, Counted, bench};
use crate::pages::work::form::{FieldView, Filled, Sheet};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use affairs::answer::find_in;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::ActKind;
use serde::Deserialize;
use std::collections::BTreeMap;

const LIST: &str = "/work/sentences";

#[derive(Template)]
#[template(path = "pages/work/sentences/one.html")]
struct OnePage {
    page: Page,
    bench: Bench,
    title: String,
    place: String,
    action: String,
    act: &'static str,
    key: String,
    seen: String,
    name: String,
    whose: Vec<Choice>,
    shelf: String,
    form: Vec<FieldView>,
    places: String,
    faults: Vec<String>,
    /// What stands there now, where somebody else was faster: label and words.
    changed: Vec<(String, String)>,
    is_new: bool,
    writes: bool,
    retired: bool,
    written: String,
}

/// What the address of a new one carries.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    act: String,
}

/// A form on its way to a page: what was typed, and what was wrong with it.
#[derive(Default)]
struct Writing {
    act: Option<ActKind>,
    entry: Option<Entry>,
    inputs: Inputs,
    faults: Vec<String>,
    changed: bool,
}

/// `GET /work/sentences/new`
pub async fn show_new(
    State(app): State<App>,
    staff: Staff,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    enter(&staff)?;
    let act = act_of(&app, &staff, &wanted.act)?;
    page(&app, &staff, Writing { act, ..Writing::default() }).await
}

/// `GET /work/sentences/{id}`
pub async fn show_one(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    enter(&staff)?;
    let entry = shelf::find(&app, &staff, &id).await?;
    let inputs = inputs_of(&staff.visitor.t, &entry.sentence);
    page(&app, &staff, Writing { act: entry.sentence.act, entry: Some(entry), inputs, ..Writing::default() })
        .await
}

/// `POST /work/sentences`
pub async fn add(
    State(app): State<App>,
    staff: Staff,
    Filled { mut inputs, .. }: Filled,
) -> Result<Response, Problem> {
    enter(&staff)?;
    let act = act_of(&app, &staff, &inputs.take("sentence_act").unwrap_or_default())?;
    let key = inputs.take("key").unwrap_or_default();
    affair::key(&key)?;
    let whose = Whose::from_code(inputs.one("sentence_whose")).unwrap_or(Whose::Own);
    if !shelf::writes(&staff, whose) {
        return Err(Problem::Forbidden);
    }
    let lying = shelf::of_shelf(&app, &staff, whose).await?;
    if lying.iter().any(|entry| entry.id == key) {
        return see_other(LIST);
    }
    let mut faults = Vec::new();
    if lying.len() >= MOST {
        faults.push(staff.visitor.t.say("sentence-fault-full").with("count", MOST).to_string());
    }
    let sentence = read(&app, &staff, act, &inputs, &mut faults);
    if faults.is_empty() {
        shelf::put(&app, &staff, whose, &key, &sentence).await?;
        return see_other(LIST);
    }
    failing(&app, &staff, Writing { act, inputs, faults, ..Writing::default() }).await
}

/// `POST /work/sentences/{id}`: written anew, taken out of use, back into use, or away for good.
pub async fn change(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Filled { mut inputs, .. }: Filled,
) -> Result<Response, Problem> {
    enter(&staff)?;
    let entry = shelf::find(&app, &staff, &id).await?;
    if !shelf::writes(&staff, entry.whose) {
        return Err(Problem::Forbidden);
    }
    let seen = inputs.take("seen").unwrap_or_default();
    let step = inputs.take("step").unwrap_or_default();
    let retire = |retired| Sentence { retired, by: staff.account.id.to_string(), ..entry.sentence.clone() };
    match step.as_str() {
        "retire" => shelf::put(&app, &staff, entry.whose, &id, &retire(true)).await?,
        "restore" => shelf::put(&app, &staff, entry.whose, &id, &retire(false)).await?,
        "delete" if entry.sentence.retired => shelf::drop(&app, &staff, &entry).await?,
        "change" => {
            let act = entry.sentence.act;
            let mut faults = Vec::new();
            let sentence = read(&app, &staff, act, &inputs, &mut faults);
            let changed = seen != entry.version();
            if changed || !faults.is_empty() {
                let entry = Some(entry);
                return failing(&app, &staff, Writing { act, entry, inputs, faults, changed }).await;
            }
            let sentence = Sentence { retired: entry.sentence.retired, ..sentence };
            shelf::put(&app, &staff, entry.whose, &id, &sentence).await?;
        }
        _ => return Err(Problem::NotFound),
    }
    see_other(LIST)
}

/// What was typed as a sentence, and everything wrong with it.
fn read(
    app: &App,
    staff: &Staff,
    act: Option<ActKind>,
    inputs: &Inputs,
    faults: &mut Vec<String>,
) -> Sentence {
    let t = &staff.visitor.t;
    let name: String = line(inputs.one("sentence_name")).chars().take(NAME).collect();
    if name.is_empty() {
        faults.push(t.say("sentence-fault-name").to_string());
    }
    faults.extend(pointing(t, &t.say("sentence-name").to_string(), &name));
    let (mut fills, mut has_words) = (BTreeMap::new(), false);
    for field in sentence::asked(act, app.policy()) {
        let is_words = sentence::is_words(&field);
        let typed = if is_words { lines(inputs.one(field.name)) } else { line(inputs.one(field.name)) };
        if typed.is_empty() {
            continue;
        }
        has_words |= is_words;
        let fault = if is_words { wrong_words(t, act, &field, &typed) } else { None };
        let unfit = || t.say("sentence-fault-choice").with("field", label(t, act, field.name)).to_string();
        let fits = is_words || sentence::fits(&field, &typed, app.policy());
        faults.extend(fault.or_else(|| (!fits).then(unfit)));
        let kept = if is_words { in_codes(t, &typed).unwrap_or(typed) } else { typed };
        fills.insert(field.name.to_owned(), kept);
    }
    if !has_words {
        faults.push(t.say("sentence-fault-empty").to_string());
    }
    Sentence { name, act, fills, by: staff.account.id.to_string(), retired: false }
}

fn wrong_words(t: &Translator, act: Option<ActKind>, field: &Field, typed: &str) -> Option<String> {
    let label = label(t, act, field.name);
    if length(typed) > TEXT {
        return Some(t.say("sentence-fault-long").with("field", label).with("max", TEXT).to_string());
    }
    let unknown =
        |name: String| t.say("sentence-fault-place").with("name", name).with("known", places(t)).to_string();
    in_codes(t, typed).err().map(unknown).or_else(|| pointing(t, &label, typed))
}

/// What in it points to a person, if anything: the same look as at typical answers.
fn pointing(t: &Translator, label: &str, typed: &str) -> Option<String> {
    let found = find_in(typed, &[])?;
    let said = t.say("sentence-fault-personal").with("field", label).with("line", found.line);
    Some(said.with("words", &*found.words).to_string())
}

fn label(t: &Translator, act: Option<ActKind>, field: &str) -> String {
    let key =
        if act.is_none() { "sentence-text".to_owned() } else { format!("field-{}", field.replace('_', "-")) };
    t.say(&key).to_string()
}

/// The free places as they are written.
fn places(t: &Translator) -> String {
    let place = |free: &Free| format!("{{{}}}", t.name("free", free.code()));
    Free::ALL.iter().map(place).collect::<Vec<_>>().join(" ")
}

/// A sentence as its form shows it.
fn inputs_of(t: &Translator, one: &Sentence) -> Inputs {
    let named = Inputs::default().with("sentence_name", &*one.name);
    one.fills.iter().fold(named, |inputs, (name, text)| inputs.with(name, in_words(t, text)))
}

async fn failing(app: &App, staff: &Staff, writing: Writing) -> Result<Response, Problem> {
    let status = if writing.changed { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, page(app, staff, writing).await?).into_response())
}

fn views(app: &App, t: &Translator, act: Option<ActKind>, inputs: &Inputs) -> Vec<FieldView> {
    let fields = sentence::asked(act, app.policy());
    let sheet = Sheet { t, scene: Scene::bare(app.policy(), None), inputs, faults: &[] };
    let alone = fields.len() == 1;
    let named = |view: FieldView| {
        let label = label(t, act, view.name);
        let max = if view.widget == "long" { TEXT } else { view.max };
        FieldView { label, max, hint: String::new(), required: alone, ..view }
    };
    sheet.views(&fields).into_iter().map(named).collect()
}

/// What stands on the shelf, field by field.
fn standing(app: &App, t: &Translator, entry: &Entry) -> Vec<(String, String)> {
    let one = &entry.sentence;
    let fields = sentence::asked(one.act, app.policy());
    let words = fields.iter().filter(|field| sentence::is_words(field));
    let filled = words.filter_map(|field| Some((label(t, one.act, field.name), one.fills.get(field.name)?)));
    let named = std::iter::once((t.say("sentence-name").to_string(), one.name.clone()));
    named.chain(filled.map(|(label, text)| (label, in_words(t, text)))).collect()
}

async fn page(app: &App, staff: &Staff, writing: Writing) -> Result<Response, Problem> {
    let t = &staff.visitor.t;
    let Writing { act, entry, inputs, faults, changed } = writing;
    let chosen = Whose::from_code(inputs.one("sentence_whose")).unwrap_or(Whose::Own);
    let writable = Whose::ALL.iter().filter(|whose| shelf::writes(staff, **whose));
    let choice = |whose: &Whose| Choice::new(whose.code(), t.name("whose", whose.code()), *whose == chosen);
    let counted = Counted::of(app, staff).await?;
    let title = match &entry {
        Some(entry) => entry.sentence.name.clone(),
        None => t.say("sentence-new").to_string(),
    };
    let bench = bench(staff, &counted, &title, LIST);
    let is_set = entry.as_ref().is_some_and(|entry| entry.sentence.is_set());
    show(&OnePage {
        page: bench.page.clone(),
        title,
        place: place(t, act, is_set),
        action: entry.as_ref().map_or_else(|| LIST.to_owned(), |entry| format!("{LIST}/{}", entry.id)),
        act: act.map_or("", ActKind::code),
        key: affair::fresh()?,
        seen: entry.as_ref().map(Entry::version).unwrap_or_default(),
        name: inputs.one("sentence_name").to_owned(),
        whose: if entry.is_none() { writable.map(choice).collect() } else { Vec::new() },
        shelf: entry.as_ref().map(|entry| t.name("whose", entry.whose.code())).unwrap_or_default(),
        form: views(app, t, act, &inputs),
        places: places(t),
        faults,
        changed: entry.as_ref().filter(|_| changed).map(|entry| standing(app, t, entry)).unwrap_or_default(),
        is_new: entry.is_none(),
        writes: entry.as_ref().is_none_or(|entry| shelf::writes(staff, entry.whose)),
        retired: entry.as_ref().is_some_and(|entry| entry.sentence.retired),
        written: match &entry {
            Some(entry) => written(app, t, entry, &people(app, [entry]).await?),
            None => String::new(),
        },
        bench,
    })
}
