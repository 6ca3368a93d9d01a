//! The command palette asks where one can go: the pages and queues of this role, saved views, and a case by its number.
//! What is typed may be anything, so it stands in no address; and nothing is offered that its page would refuse.

use super::bench::{Counted, bench};
use super::{find, views};
use crate::App;
use crate::desk::{queues, sight};
use crate::form::{Sent, line};
use crate::problem::Problem;
use crate::session::Staff;
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use casework::Right;
use ledger::projection::CaseRow;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Characters of a query at most.
const LONG: usize = 80;
/// Places of each sort at most.
const SHOWN: usize = 8;

/// What the palette sends.
#[derive(Debug, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    q: String,
}

/// Somewhere to go.
#[derive(Clone, Debug, Serialize)]
struct Target {
    words: String,
    /// Of what sort it is, in a word.
    sort: String,
    href: String,
}

/// `POST /work/palette`: where one can go from what was typed.
pub async fn ask(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    let query: String = line(&typed.q).chars().take(LONG).collect();
    let mut targets = cases(&app, &staff, &query).await?;
    targets.extend(fitting(&query, saved(&app, &staff).await?));
    targets.extend(fitting(&query, pages(&app, &staff)));
    Ok(Json(targets).into_response())
}

/// Those that hold every word typed.
fn fitting(query: &str, all: Vec<Target>) -> Vec<Target> {
    let words: Vec<String> = query.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let fits = |target: &Target| {
        let held = target.words.to_lowercase();
        words.iter().all(|word| held.contains(word))
    };
    all.into_iter().filter(fits).take(SHOWN).collect()
}

/// Every page of the left column, and those that stand at the top.
fn pages(app: &App, staff: &Staff) -> Vec<Target> {
    let t = &staff.visitor.t;
    let queues = queues::queues(app.policy(), &staff.actor);
    let counts = vec![BTreeMap::new(); queues.len()];
    let bench = bench(staff, &Counted { queues, counts }, "", "");
    let beside = bench.groups.into_iter().flat_map(|group| {
        let of_group = move |link: super::bench::Link| (link.label, group.title.clone(), link.href);
        group.links.into_iter().map(of_group).collect::<Vec<_>>()
    });
    let title = t.say("palette-pages").to_string();
    let mut top =
        vec![("/work/news", "news-title"), ("/work/me", "me-title"), ("/work/glossary", "words-title")];
    if !staff.has(Right::ManagePacks) {
        top.push(("/work/rules", "rules-title"));
    }
    if staff.has(Right::FindCases) {
        top.push(("/work/find", "find-title"));
    }
    let top = top.into_iter().map(|(href, key)| (t.say(key).to_string(), title.clone(), href.to_owned()));
    beside.chain(top).map(|(words, sort, href)| Target { words, sort, href }).collect()
}

async fn saved(app: &App, staff: &Staff) -> Result<Vec<Target>, Problem> {
    let sort = staff.visitor.t.say("view-saved").to_string();
    let views = views::all(app, staff).await?.into_iter();
    Ok(views.map(|(_, view)| Target { words: view.name, sort: sort.clone(), href: view.href }).collect())
}

/// The cases of a number or its beginning, as far as this person may know of them.
async fn cases(app: &App, staff: &Staff, query: &str) -> Result<Vec<Target>, Problem> {
    if query.is_empty() || !staff.has(Right::FindCases) {
        return Ok(Vec::new());
    }
    let rows = match sight::find(&app.ledger, &staff.actor, query).await? {
        Some(case) => app.ledger.store().rows(&[case.id]).await?.into_values().collect(),
        None => find::numbered(app, staff, query).await?,
    };
    let rows: Vec<CaseRow> = rows.into_iter().take(SHOWN).collect();
    let (t, lines) = (&staff.visitor.t, app.ledger.titled(rows).await?);
    let target = |line: ledger::Titled| {
        let title = if line.erased { t.say("work-erased").to_string() } else { line.title };
        let href = format!("/work/q/found/c/{}", line.row.number);
        Target {
            words: format!("{} {title}", line.row.number),
            sort: t.say("palette-case").to_string(),
            href,
        }
    };
    Ok(lines.into_iter().map(target).collect())
}
