//! 部门预算公开: what the office may spend and on what, in plain words, and the same as open data. Only books that the
//! office opened, and only its own.

use crate::books::{Amount, Plan, Top, Tree, Voice, code, plans, tops, tree};
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use affairs::AffairKind;
use affairs::book::PublishedBook;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use budget::book::{Book, Column, Item, Kind, Nature};
use budget::money::Unit;
use budget::prose::Role;
use ledger::affairs::{AffairFile, AffairPage};

/// Books listed at most; the newest years.
const BOOKS: u32 = 60;
/// What a person who pays asks first.
const TOPS: [(Kind, Column, Role); 4] = [
    (Kind::Spending, Column::Total, Role::Spending),
    (Kind::Basic, Column::People, Role::People),
    (Kind::Basic, Column::Public, Role::Public),
    (Kind::Spending, Column::Project, Role::Project),
];
const RUNNING: [(Kind, Column, Role); 4] = [
    (Kind::ThreePublic, Column::Total, Role::ThreePublic),
    (Kind::ThreePublic, Column::Abroad, Role::Abroad),
    (Kind::ThreePublic, Column::Reception, Role::Reception),
    (Kind::ThreePublic, Column::Vehicles, Role::Vehicles),
];

#[derive(Template)]
#[template(path = "pages/budgets/list.html")]
struct List {
    page: Page,
    books: Vec<(String, String, String)>,
}

/// A total and what it means.
struct Told {
    top: Top,
    help: String,
}

#[derive(Template)]
#[template(path = "pages/budgets/one.html")]
struct View {
    page: Page,
    office: String,
    years: Vec<(String, String, bool)>,
    tops: Vec<Told>,
    sources: Vec<(String, Amount)>,
    tree: Tree,
    before: String,
    running: Vec<Told>,
    plans: Vec<Plan>,
    files: Vec<(String, String)>,
}

/// `GET /budgets`
pub(crate) async fn list(visitor: Visitor) -> Result<Response, Problem> {
    let (files, t) = (open(&visitor).await?, &visitor.t);
    let voice = Voice { t, unit: Unit::WanYuan };
    let mut books = Vec::new();
    for file in &files {
        let kept = &file.affair.particulars;
        let said = t.say("budget-book-title").with("office", &kept.office);
        let said = said.with("year", kept.year.to_string()).with("nature", voice.nature(kept.nature));
        let note = t.say("budgets-targets").with("count", kept.targets).to_string();
        books.push((format!("/budgets/{}", slug(file)), said.to_string(), note));
    }
    crate::show(&List { page: visitor.page(t.say("budgets-title")), books })
}

/// `GET /budgets/{year}`
pub(crate) async fn show_one(visitor: Visitor, Path(year): Path<String>) -> Result<Response, Problem> {
    let files = open(&visitor).await?;
    let file = files.iter().find(|file| slug(file) == year).ok_or(Problem::NotFound)?;
    let ledger = &visitor.app.ledger;
    let book = performance::books::whole(ledger, &file.affair).await?;
    let this = &file.affair.particulars;
    let earlier = files.iter().find(|other| {
        other.affair.particulars.nature == this.nature && other.affair.particulars.year < this.year
    });
    let before = match earlier {
        Some(other) => Some((other, performance::books::whole(ledger, &other.affair).await?)),
        None => None,
    };
    let years = files
        .iter()
        .map(|other| (format!("/budgets/{}", slug(other)), name(&visitor, other), other.id == file.id));
    let years = years.collect();
    let before = before.as_ref().map(|(file, book)| (file.affair.particulars.year, book));
    crate::show(&view(&visitor, file, &book, before, years))
}

/// `GET /budgets/{year}/{file}`
pub(crate) async fn download(
    visitor: Visitor,
    Path((year, name)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let files = open(&visitor).await?;
    let file = files.iter().find(|file| slug(file) == year).ok_or(Problem::NotFound)?;
    let book = performance::books::whole(&visitor.app.ledger, &file.affair).await?;
    crate::books::download(&book, &visitor.t, &name)
}

/// The office's own books that are open to everybody, the newest year first; of one year the one opened last.
async fn open(visitor: &Visitor) -> Result<Vec<AffairFile<PublishedBook>>, Problem> {
    let all = AffairPage::of(AffairKind::Book, BOOKS);
    let page = AffairPage { statuses: vec!["published"], newest_first: true, ..all };
    let mut files = visitor.app.ledger.affairs::<PublishedBook>(&page).await?;
    files.retain(|file| file.affair.particulars.ours);
    files.sort_by_key(|file| std::cmp::Reverse((file.affair.particulars.year, slug(file), file.id)));
    files.dedup_by_key(|file| slug(file));
    Ok(files)
}

/// The last part of its address.
fn slug(file: &AffairFile<PublishedBook>) -> String {
    let kept = &file.affair.particulars;
    match kept.nature {
        Nature::Budget => kept.year.to_string(),
        nature @ Nature::Accounts => format!("{}-{}", kept.year, code(nature)),
    }
}

fn name(visitor: &Visitor, file: &AffairFile<PublishedBook>) -> String {
    let kept = &file.affair.particulars;
    match kept.nature {
        Nature::Budget => kept.year.to_string(),
        nature @ Nature::Accounts => {
            format!("{} {}", kept.year, Voice { t: &visitor.t, unit: Unit::WanYuan }.nature(nature))
        }
    }
}

fn view(
    visitor: &Visitor,
    file: &AffairFile<PublishedBook>,
    book: &Book,
    before: Option<(i16, &Book)>,
    years: Vec<(String, String, bool)>,
) -> View {
    let (t, kept) = (&visitor.t, &file.affair.particulars);
    let voice = Voice { t, unit: Unit::WanYuan };
    let told = |(role, top): (Role, Top)| {
        let help = t.name("budgets-means", &code(role));
        Told { top, help }
    };
    let mut shown = tree(book, before.map(|(_, book)| book), voice);
    let level = shown.lines.iter().map(|line| line.level).min().unwrap_or(1);
    shown.lines.retain(|line| line.level == level);
    let title =
        t.say("budgets-one").with("year", kept.year.to_string()).with("nature", voice.nature(kept.nature));
    View {
        page: visitor.page(title),
        office: kept.office.clone(),
        tops: tops(book, voice, &TOPS).into_iter().map(told).collect(),
        running: tops(book, voice, &RUNNING).into_iter().map(told).collect(),
        sources: sources(book, voice),
        tree: shown,
        before: before.map(|(year, _)| year.to_string()).unwrap_or_default(),
        plans: plans(book, voice),
        files: files(book, voice, &format!("/budgets/{}", slug(file))),
        years,
    }
}

/// Where the money comes from: the left side of the balance, without what is blank.
fn sources(book: &Book, voice: Voice<'_>) -> Vec<(String, Amount)> {
    let rows = book.table(Kind::Balance).into_iter().flat_map(|table| &table.rows);
    let first = rows.filter(|row| row.item == Item::Entry(1)).filter_map(|row| {
        let amount = voice.amount(row.figures.first()?.as_ref());
        amount.fen.is_some().then(|| (row.name.clone(), amount))
    });
    first.collect()
}

fn files(book: &Book, voice: Voice<'_>, base: &str) -> Vec<(String, String)> {
    let package = voice.t.say("budget-package").to_string();
    let whole = [("budget.xlsx", "Excel".to_owned()), ("datapackage.zip", package)];
    let whole = whole.into_iter().chain([("datapackage.json", "datapackage.json".to_owned())]);
    let whole =
        whole.chain([("budget.json", "JSON".to_owned()), ("budget.schema.json", "JSON Schema".to_owned())]);
    let tables = documents::write::stems(book).into_iter().zip(&book.tables);
    let tables = tables
        .map(|(stem, table)| (format!("{base}/{stem}.csv"), format!("{} CSV", voice.table(table.kind))));
    whole.map(|(file, name)| (format!("{base}/{file}"), name)).chain(tables).collect()
}
