//! 公开的部门预算: the books the office keeps, what stands in them, whether their figures hold, and how they compare.

mod compare;
mod files;
mod identities;
mod list;
mod one;
mod table;
mod upload;

pub use compare::show_both as compare;
pub use files::download;
pub use identities::show_report;
pub use list::{act, import, show_list};
pub use one::show_one;
pub use table::show_table;
pub use upload::BODY;

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::affair;
use crate::apart::apart;
use crate::books::Voice;
use crate::problem::Problem;
use crate::session::Staff;
use affairs::book::PublishedBook;
use budget::book::Book;
use budget::money::Unit;
use casework::Right;
use ledger::affairs::AffairFile;
use serde::Deserialize;
use std::fmt::Display;
use std::sync::Arc;

/// The address of the list, which is the link all pages stand under.
const DOOR: &str = "/work/budget";

/// What addresses of books ask for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    unit: String,
    #[serde(default)]
    before: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    from: String,
}

/// A book and the file it is kept in.
struct Found {
    file: AffairFile<PublishedBook>,
    book: Arc<Book>,
}

async fn file(app: &App, id: &str) -> Result<AffairFile<PublishedBook>, Problem> {
    app.ledger.affair(affair::id(id)?).await?.ok_or(Problem::NotFound)
}

async fn found(app: &App, staff: &Staff, id: &str) -> Result<Found, Problem> {
    staff.need(Right::SeeBudget)?;
    let file = file(app, id).await?;
    let (ledger, affair) = (app.ledger.clone(), file.affair.clone());
    let book = apart(async move { performance::books::whole(&ledger, &affair).await }).await??;
    Ok(Found { file, book: Arc::new(book) })
}

impl Found {
    fn base(&self) -> String {
        format!("{DOOR}/{}", self.file.id)
    }

    fn title(&self, voice: Voice<'_>) -> String {
        title(voice, &self.file)
    }
}

/// Whose it is, of which year, and what it is.
fn title(voice: Voice<'_>, file: &AffairFile<PublishedBook>) -> String {
    let kept = &file.affair.particulars;
    let said = voice.t.say("budget-book-title").with("office", &kept.office);
    said.with("year", kept.year.to_string()).with("nature", voice.nature(kept.nature)).to_string()
}

async fn around(app: &App, staff: &Staff, title: impl Display) -> Result<Bench, Problem> {
    Ok(bench(staff, &Counted::of(app, staff).await?, title, DOOR))
}

/// The switch between 元 and 万元: address, name, whether it is the one shown.
fn units(voice: Voice<'_>, base: &str) -> Vec<(String, String, bool)> {
    let switch = |unit: Unit| {
        let code = crate::books::code(unit);
        let and = if base.contains('?') { '&' } else { '?' };
        (format!("{base}{and}unit={code}"), voice.t.name("budget-unit", &code), unit == voice.unit)
    };
    vec![switch(Unit::Yuan), switch(Unit::WanYuan)]
}
