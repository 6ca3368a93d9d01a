//! 常用语 and 常用处置: people write the sentences they use every day once, for themselves, their unit or the whole
//! office. Nothing personal goes into one, and none sends anything by itself.

pub(super) mod picking;
pub(super) mod shelf;
mod writing;

pub use writing::{add, change, show_new, show_one};

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::desk::sentence::{self, Free};
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use casework::{ActKind, ActorId, Right, Role};
use shelf::{Entry, Whose};
use std::collections::HashMap;

/// Signs of a text shown in a list.
const PREVIEW: usize = 90;

/// A sentence as the list shows it.
struct Row {
    href: String,
    name: String,
    place: String,
    text: String,
    written: String,
}

/// The sentences of one shelf.
struct Shelved {
    title: String,
    rows: Vec<Row>,
    retired: Vec<Row>,
}

#[derive(Template)]
#[template(path = "pages/work/sentences/list.html")]
struct ListPage {
    page: Page,
    bench: Bench,
    acts: Vec<(String, String)>,
    shelves: Vec<Shelved>,
}

fn enter(staff: &Staff) -> Result<(), Problem> {
    if shelf::may_enter(staff) { Ok(()) } else { Err(Problem::Forbidden) }
}

/// The acts this person may write sentences for.
fn acts(app: &App, staff: &Staff) -> Vec<ActKind> {
    let of_unit = staff.role.is_of_unit();
    let held = Role::ALL.iter().copied().filter(|role| role.is_held());
    let roles: Vec<Role> = if of_unit {
        held.filter(|role| role.is_of_unit()).collect()
    } else if staff.has(Right::WriteSentences) {
        held.collect()
    } else {
        vec![staff.role]
    };
    sentence::acts(app.policy(), &roles)
}

/// Which act an address or a form names: none is every text box.
fn act_of(app: &App, staff: &Staff, code: &str) -> Result<Option<ActKind>, Problem> {
    if code.is_empty() {
        return Ok(None);
    }
    let known = ActKind::from_code(code).filter(|act| acts(app, staff).contains(act));
    known.map(Some).ok_or(Problem::NotFound)
}

/// `GET /work/sentences`
pub async fn show_list(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    enter(&staff)?;
    let t = &staff.visitor.t;
    let entries = shelf::all(&app, &staff).await?;
    let people = people(&app, &entries).await?;
    let of_shelf = |whose: &Whose| {
        let rows = |retired: bool| {
            let fits = entries.iter().filter(|one| one.whose == *whose && one.sentence.retired == retired);
            fits.map(|entry| row(&app, t, entry, &people)).collect()
        };
        Shelved { title: t.name("whose", whose.code()), rows: rows(false), retired: rows(true) }
    };
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, t.say("sentence-title"), "/work/sentences");
    show(&ListPage {
        page: bench.page.clone(),
        acts: acts(&app, &staff)
            .into_iter()
            .map(|act| (act.code().to_owned(), t.name("act", act.code())))
            .collect(),
        shelves: Whose::ALL
            .iter()
            .map(of_shelf)
            .filter(|one| !one.rows.is_empty() || !one.retired.is_empty())
            .collect(),
        bench,
    })
}

/// What those who wrote these are called.
async fn people<'a>(
    app: &App,
    entries: impl IntoIterator<Item = &'a Entry>,
) -> Result<HashMap<ActorId, String>, Problem> {
    let writers = entries.into_iter().map(|entry| ActorId::new(&entry.sentence.by));
    Ok(app.ledger.store().called(&writers.collect::<Vec<_>>()).await?)
}

fn row(app: &App, t: &Translator, entry: &Entry, people: &HashMap<ActorId, String>) -> Row {
    let one = &entry.sentence;
    let words = sentence::asked(one.act, app.policy());
    let mut words = words.iter().filter(|field| sentence::is_words(field));
    let text = words.find_map(|field| one.fills.get(field.name)).map_or("", String::as_str);
    let text = in_words(t, text);
    let end = if text.chars().count() > PREVIEW { "…" } else { "" };
    Row {
        href: format!("/work/sentences/{}", entry.id),
        name: one.name.clone(),
        place: place(t, one.act, one.is_set()),
        text: format!("{}{end}", text.chars().take(PREVIEW).collect::<String>()),
        written: written(app, t, entry, people),
    }
}

/// Where it is used, in words.
fn place(t: &Translator, act: Option<ActKind>, is_set: bool) -> String {
    let Some(act) = act else { return t.say("sentence-anywhere").to_string() };
    let key = if is_set { "sentence-at-set" } else { "sentence-at-act" };
    t.say(key).with("act", t.name("act", act.code())).to_string()
}

fn written(app: &App, t: &Translator, entry: &Entry, people: &HashMap<ActorId, String>) -> String {
    let by = people.get(&ActorId::new(&entry.sentence.by)).cloned().unwrap_or_default();
    let at = t.moment(app.policy().local(entry.at));
    t.say("sentence-written").with("by", by).with("moment", at).to_string()
}

/// The text with its free places named as people name them.
fn in_words(t: &Translator, text: &str) -> String {
    let place = |name: &str| Some(format!("{{{}}}", t.name("free", name)));
    sentence::rewrite(text, place).unwrap_or_else(|_| text.to_owned())
}

/// The text with its free places as they are kept.
fn in_codes(t: &Translator, text: &str) -> Result<String, String> {
    let place = |typed: &str| {
        let free =
            Free::ALL.iter().find(|free| free.code() == typed || t.name("free", free.code()) == typed)?;
        Some(format!("{{{}}}", free.code()))
    };
    sentence::rewrite(text, place)
}
