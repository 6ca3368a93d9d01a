//! The parts pages are put together from, each with its examples by day and by night: for those who build pages and for
//! those who judge them. Shown in demonstrations alone; an office at work has no use for it.

use crate::Visitor;
use crate::app::App;
use crate::form::{Choice, Faults, FieldFault, Group};
use crate::page::Page;
use crate::parts::catalogue::{self, Face, Part};
use crate::problem::Problem;
use crate::show::show;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

#[derive(Template)]
#[template(path = "pages/work/gallery/list.html")]
struct ListPage {
    page: Page,
    rows: Vec<(&'static str, &'static str, &'static str, String)>,
}

#[derive(Template)]
#[template(path = "pages/work/gallery/one.html")]
struct OnePage {
    page: Page,
    slug: &'static str,
    when: &'static str,
    face: String,
    class: &'static str,
    night: bool,
    options: Vec<(&'static str, &'static str)>,
    accessible: Vec<&'static str>,
    faults: Faults,
    choices: Vec<Choice>,
    groups: Vec<Group>,
    step: Step,
    chart: String,
}

/// What the part that tells the step of a form is handed.
struct Step {
    back: &'static str,
    number: i64,
    of: i64,
}

/// `GET /parts`
pub async fn list(State(app): State<App>, visitor: Visitor) -> Result<Response, Problem> {
    only_in_demonstrations(&app)?;
    let t = &visitor.t;
    let lang = t.lang().to_owned();
    let row = |part: &'static Part| {
        (part.slug.as_str(), part.name.of(&lang), part.when.of(&lang), t.name("part-face", face(part)))
    };
    let rows = catalogue::all().iter().map(row).collect();
    show(&ListPage { rows, page: visitor.page(t.say("part-title")) })
}

/// `GET /parts/{part}`; `?night` shows it by night.
pub async fn one(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
) -> Result<Response, Problem> {
    only_in_demonstrations(&app)?;
    let part = catalogue::all().iter().find(|part| part.slug == slug).ok_or(Problem::NotFound)?;
    let t = &visitor.t;
    let lang = t.lang().to_owned();
    let say = |key: &str| t.say(key).to_string();
    let kinds = ["inquiry", "help", "complaint"].map(|kind| {
        let words = say(&format!("file-kind-{kind}"));
        Choice::new(kind, words, kind == "help").hinted(say(&format!("file-kind-{kind}-hint")))
    });
    let bars = charts::Bars {
        words: charts::Words { title: say("results-title"), ..charts::Words::default() },
        marks: kinds
            .iter()
            .zip([Some(32), Some(21), None])
            .map(|(kind, value)| charts::Mark::new(kind.label.clone(), value))
            .collect(),
    };
    show(&OnePage {
        page: visitor.page(part.name.of(&lang)),
        slug: &part.slug,
        when: part.when.of(&lang),
        face: t.name("part-face", face(part)),
        class: if part.face == Face::Work { "work" } else { "public" },
        night: visitor.uri.query().is_some_and(|query| query.split('&').any(|pair| pair == "night")),
        options: part.option.iter().map(|option| (option.name.as_str(), option.says.of(&lang))).collect(),
        accessible: part.accessible.iter().map(|said| said.of(&lang)).collect(),
        faults: Faults(vec![FieldFault { field: "n", text: say("track-number-missing") }]),
        groups: vec![Group { label: say("file-kind"), choices: kinds.to_vec() }],
        choices: kinds.to_vec(),
        step: Step { back: "/parts", number: 2, of: 6 },
        chart: bars.svg(charts::Dress::Screen),
    })
}

fn only_in_demonstrations(app: &App) -> Result<(), Problem> {
    if app.settings.demo.is_some() { Ok(()) } else { Err(Problem::NotFound) }
}

fn face(part: &Part) -> &'static str {
    match part.face {
        Face::Public => "public",
        Face::Work => "work",
        Face::Both => "both",
    }
}
