//! Cases found by words: those that say so, that the reader may know of, and that fit the filter; newest first, and
//! never how many.

use super::{Found, Shown, contact, page};
use crate::App;
use crate::desk::sight::{self, Listed};
use crate::finder::{grams, words};
use crate::naming::without_numbers;
use crate::pages::work::list::{self, Place, narrow_form};
use crate::problem::Problem;
use crate::session::Staff;
use axum::response::Response;
use casework::{CaseId, access};
use jiff::Timestamp;
use ledger::store::Cursor;
use ledger::{CaseFile, Titled};

/// Cases on a page.
const LINES: usize = 20;
/// Cases opened for one page at most.
const OPENED: usize = 120;
/// Signs before and after what was found.
const AROUND: usize = 24;

/// The page of a query that was kept.
pub(super) async fn show_found(
    app: &App,
    staff: &Staff,
    query: String,
    kept: String,
    place: &Place,
) -> Result<Response, Problem> {
    let terms = grams::terms(&query);
    let after = place.cursor().map(|cursor| cursor.case);
    let candidates = app.finder.find(&terms);
    let candidates = candidates.into_iter().filter(|case| after.is_none_or(|after| *case < after));
    let (mut found, mut known, mut next) = (Vec::new(), None, None);
    for (opened, id) in candidates.enumerate() {
        if found.len() >= LINES || opened >= OPENED {
            next = known;
            break;
        }
        match look(app, staff, id, &terms, place).await? {
            Looked::Hidden => {}
            Looked::Silent => known = Some(id),
            Looked::Says(line, snippet) => {
                known = Some(id);
                found.push((*line, snippet));
            }
        }
    }
    let query_of = |place: &Place| {
        let rest = place.query().replacen('?', "&", 1);
        format!("/work/find?s={kept}{rest}")
    };
    let next = next.map(|case| {
        let after = sight::cursor::write(Cursor { due: Timestamp::UNIX_EPOCH, case });
        query_of(&Place { after, ..place.clone() })
    });
    let mut shown = Vec::new();
    for (line, snippet) in found {
        let listed = Listed { lines: vec![line], ..Listed::default() };
        let rows = list::rows(staff, listed, "/work/q/found", "", "");
        shown.extend(rows.into_iter().map(|row| Found { row, snippet: snippet.clone() }));
    }
    let narrow = Some(narrow_form(staff, "/work/find".to_owned(), place));
    let said = shown.is_empty().then_some("find-nothing");
    let by_name = contact::may_be_name(&query);
    let purposes = if by_name { contact::purposes(app, staff) } else { Vec::new() };
    let words = Shown { sought: query, found: shown, narrow, kept, next, said, ..Shown::default() };
    page(app, staff, Shown { purposes, by_name, ..words }).await
}

/// What a look at a case tells.
enum Looked {
    /// This person may not know of it.
    Hidden,
    /// It does not fit, or does not say it.
    Silent,
    /// It says so, there.
    Says(Box<Titled>, String),
}

async fn look(
    app: &App,
    staff: &Staff,
    id: CaseId,
    terms: &[String],
    place: &Place,
) -> Result<Looked, Problem> {
    let (policy, now) = (app.policy(), app.now());
    let Some(row) = app.ledger.store().rows(&[id]).await?.remove(&id) else { return Ok(Looked::Hidden) };
    let narrow = place.narrow(policy);
    let span = narrow.window.map(|window| window.span(policy, now));
    let wanted = place.state().is_none_or(|state| row.state == state) && narrow.fits(&row, span);
    let Some(file) = app.ledger.case_file(id).await? else { return Ok(Looked::Hidden) };
    if !access::may_see(policy, &staff.actor, &file.case) {
        return Ok(Looked::Hidden);
    }
    let snippet = if wanted { snippet(&texts(staff, &file), terms) } else { None };
    let line = app.ledger.titled(vec![row]).await?.pop();
    Ok(line.zip(snippet).map_or(Looked::Silent, |(line, snippet)| Looked::Says(Box::new(line), snippet)))
}

/// Everything in the case that this reader may read.
fn texts(staff: &Staff, file: &CaseFile) -> Vec<String> {
    let hidden = |fact: &&casework::Recorded| staff.role.is_of_unit() && fact.fact.what.is_unsigned();
    let facts = file.history.iter().filter(|fact| !hidden(fact));
    let handles = facts.flat_map(|fact| fact.fact.handles());
    handles.filter_map(|handle| file.papers.get(&handle)).flat_map(words).collect()
}

/// Where the first term stands, if every term stands somewhere. Long numbers are not shown.
fn snippet(texts: &[String], terms: &[String]) -> Option<String> {
    let plain: Vec<String> = texts.iter().map(|text| grams::plain(text)).collect();
    let holds = |term: &String| plain.iter().any(|text| text.contains(term.as_str()));
    if !terms.iter().all(holds) {
        return None;
    }
    let first = terms.first()?;
    let (text, at) = plain.iter().find_map(|text| Some((text, text.find(first.as_str())?)))?;
    let before = text.get(..at)?.chars().count();
    let from = before.saturating_sub(AROUND);
    let long = first.chars().count() + 2 * AROUND;
    let shown: String = text.chars().skip(from).take(long).collect();
    let (head, tail) =
        (if from > 0 { "…" } else { "" }, if text.chars().count() > from + long { "…" } else { "" });
    Some(format!("{head}{}{tail}", without_numbers(shown.trim())))
}
