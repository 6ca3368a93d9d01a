//! One book as a tree: the total, basic and project spending, the functional classes with their shares beside the
//! year before, 三公 and running costs, projects with what they are to reach.

use super::{Asked, DOOR, Found, around, found, units};
use crate::App;
use crate::books::{Plan, Top, Tree, Voice, code, plans, tops, tree};
use crate::page::Page;
use crate::pages::work::bench::Bench;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use affairs::Affair as _;
use affairs::book::{BookStanding, PublishedBook};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use budget::book::{Book, Column, Kind};
use budget::identity::{Ground, checks};
use budget::prose::Role;
use ledger::affairs::AffairFile;

/// The totals on top.
const TOPS: [(Kind, Column, Role); 5] = [
    (Kind::Spending, Column::Total, Role::Spending),
    (Kind::Spending, Column::Basic, Role::Basic),
    (Kind::Spending, Column::Project, Role::Project),
    (Kind::Basic, Column::People, Role::People),
    (Kind::Basic, Column::Public, Role::Public),
];
/// 三公 and 机关运行经费.
const RUNNING: [(Kind, Column, Role); 7] = [
    (Kind::ThreePublic, Column::Total, Role::ThreePublic),
    (Kind::ThreePublic, Column::Abroad, Role::Abroad),
    (Kind::ThreePublic, Column::Reception, Role::Reception),
    (Kind::ThreePublic, Column::Vehicles, Role::Vehicles),
    (Kind::ThreePublic, Column::Purchase, Role::Purchase),
    (Kind::ThreePublic, Column::Running, Role::Running),
    (Kind::ThreePublic, Column::Office, Role::Office),
];

/// A table of the book, as a link.
struct Part {
    href: String,
    name: String,
    rows: usize,
    csv: String,
}

#[derive(Template)]
#[template(path = "pages/work/budget/one.html")]
struct View {
    page: Page,
    bench: Bench,
    base: String,
    title: String,
    standing: String,
    is_open: bool,
    file: String,
    broken: usize,
    held: usize,
    contradicted: usize,
    unread: u32,
    years: Vec<(String, String, bool)>,
    units: Vec<(String, String, bool)>,
    before: String,
    compare: String,
    tops: Vec<Top>,
    tree: Tree,
    running: Vec<Top>,
    plans: Vec<Plan>,
    tables: Vec<Part>,
}

/// `GET /work/budget/{id}`
pub async fn show_one(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let one = found(&app, &staff, &id).await?;
    let voice = Voice::asked(&staff.visitor.t, &asked.unit);
    let years = years(&app, &one.file).await?;
    let earlier = earlier(&one.file, &years);
    let before = match earlier {
        Some(file) => Some(performance::books::whole(&app.ledger, &file.affair).await?),
        None => None,
    };
    let bench = around(&app, &staff, one.title(voice)).await?;
    show(&view(&one, before.as_ref(), earlier, &years, voice, bench))
}

/// The books of the same office and nature, oldest first.
async fn years(app: &App, of: &AffairFile<PublishedBook>) -> Result<Vec<AffairFile<PublishedBook>>, Problem> {
    let mut files = performance::books::all(&app.ledger).await?;
    let this = &of.affair.particulars;
    files.retain(|file| {
        let other = &file.affair.particulars;
        let same = other.office == this.office || (other.ours && this.ours);
        same && other.nature == this.nature
    });
    files.sort_by_key(|file| (file.affair.particulars.year, file.id));
    Ok(files)
}

/// The nearest earlier year of the same office.
fn earlier<'f>(
    of: &AffairFile<PublishedBook>,
    years: &'f [AffairFile<PublishedBook>],
) -> Option<&'f AffairFile<PublishedBook>> {
    let year = of.affair.particulars.year;
    years.iter().rev().find(|file| file.affair.particulars.year < year)
}

fn view(
    one: &Found,
    before: Option<&Book>,
    earlier: Option<&AffairFile<PublishedBook>>,
    years: &[AffairFile<PublishedBook>],
    voice: Voice<'_>,
    bench: Bench,
) -> View {
    let (book, file, t) = (&one.book, &one.file, voice.t);
    let checks = checks(book);
    let hard = |ground| checks.iter().filter(move |check| !check.is_soft() && check.ground == ground);
    let (held, broken): (Vec<_>, Vec<_>) = hard(Ground::Tables).partition(|check| check.holds);
    let unit = code(voice.unit);
    let year = |other: &AffairFile<PublishedBook>| {
        let href = format!("{DOOR}/{}?unit={unit}", other.id);
        (href, other.affair.particulars.year.to_string(), other.id == file.id)
    };
    let only = |tops: Vec<(Role, Top)>| tops.into_iter().map(|(_, top)| top).collect();
    View {
        page: bench.page.clone(),
        base: one.base(),
        title: one.title(voice),
        standing: t.name("book-standing", file.affair.status()),
        is_open: file.affair.standing == BookStanding::Published,
        file: file.affair.particulars.file.clone(),
        broken: broken.len(),
        held: held.len(),
        contradicted: hard(Ground::Text).filter(|check| !check.holds).count(),
        unread: file.affair.particulars.unread,
        years: years.iter().map(year).collect(),
        units: units(voice, &one.base()),
        before: earlier.map(|file| file.affair.particulars.year.to_string()).unwrap_or_default(),
        compare: earlier
            .map(|other| format!("{DOOR}/compare?before={}&after={}", other.id, file.id))
            .unwrap_or_default(),
        tops: only(tops(book, voice, &TOPS)),
        tree: tree(book, before, voice),
        running: only(tops(book, voice, &RUNNING)),
        plans: plans(book, voice),
        tables: parts(one, voice),
        bench,
    }
}

fn parts(one: &Found, voice: Voice<'_>) -> Vec<Part> {
    let stems = documents::write::stems(&one.book);
    let part = |(nth, (table, stem)): (usize, (&budget::book::Table, String))| Part {
        href: format!("{}/tables/{nth}", one.base()),
        name: voice.table(table.kind),
        rows: table.rows.len(),
        csv: format!("{}/files/{stem}.csv", one.base()),
    };
    (1..).zip(one.book.tables.iter().zip(stems)).map(part).collect()
}
