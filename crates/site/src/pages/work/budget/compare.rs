//! Two books side by side: growth per class across the moves of codes, the share of people, the cost of a matter. No
//! figure goes without its caveats.

use super::identities::{Look, look};
use super::{Asked, Found, around, found};
use crate::App;
use crate::apart::reckoned;
use crate::books::{Voice, bar, common, grown_by, longest, percent};
use crate::page::Page;
use crate::pages::work::bench::Bench;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use budget::compare::{Growth, costs, growth, people_share};
use budget::finding::{Finding, between};
use budget::money::Fen;
use std::sync::Arc;

/// A class in both books.
struct Row {
    code: String,
    name: String,
    level: usize,
    before: String,
    after: String,
    change: String,
    places: String,
    caveats: Vec<String>,
}

/// Two bars that begin at zero.
struct Pair {
    name: String,
    before: (String, String),
    after: (String, String),
}

/// The share of people, or the cost of a matter, in one of the books.
struct Part {
    book: String,
    name: String,
    sum: String,
    value: String,
    places: String,
    caveats: Vec<String>,
}

#[derive(Template)]
#[template(path = "pages/work/budget/compare.html")]
struct View {
    page: Page,
    bench: Bench,
    before: (String, String),
    after: (String, String),
    caveats: Vec<String>,
    pairs: Vec<Pair>,
    rows: Vec<Row>,
    parts: Vec<(String, Vec<Part>)>,
    findings: Vec<Look>,
    units: Vec<(String, String, bool)>,
}

/// `GET /work/budget/compare`
pub async fn show_both(
    State(app): State<App>,
    staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let before = found(&app, &staff, &asked.before).await?;
    let after = found(&app, &staff, &asked.after).await?;
    let voice = Voice::asked(&staff.visitor.t, &asked.unit);
    let bench = around(&app, &staff, voice.t.say("budget-compare")).await?;
    let (earlier, later) = (Arc::clone(&before.book), Arc::clone(&after.book));
    let compared = reckoned(move || (growth(&earlier, &later), between(&earlier, &later))).await?;
    show(&view(&before, &after, voice, bench, compared))
}

fn view(
    before: &Found,
    after: &Found,
    voice: Voice<'_>,
    bench: Bench,
    (mut grown, findings): (Vec<Growth>, Vec<Finding>),
) -> View {
    grown.sort_by_key(|row| row.moved_to.clone().unwrap_or_else(|| row.code.clone()));
    let common = common(&grown);
    let row = |growth: &Growth| {
        let caveats = growth.caveats.iter().filter(|caveat| !common.contains(caveat));
        row(growth, voice.caveats(caveats), voice)
    };
    let base = format!("{}/compare?before={}&after={}", super::DOOR, before.file.id, after.file.id);
    let both = [before, after];
    let shares = both.into_iter().filter_map(|one| people(one, voice)).collect();
    let costs = both.into_iter().flat_map(|one| each(one, voice)).collect();
    View {
        page: bench.page.clone(),
        before: (before.base(), before.title(voice)),
        after: (after.base(), after.title(voice)),
        caveats: voice.caveats(&common),
        pairs: pairs(&grown, voice),
        rows: grown.iter().map(row).collect(),
        parts: vec![
            (voice.t.say("budget-people-share").into(), shares),
            (voice.t.say("budget-cost-each").into(), costs),
        ],
        findings: findings.iter().map(|finding| look(finding, voice)).collect(),
        units: super::units(voice, &base),
        bench,
    }
}

fn row(growth: &Growth, caveats: Vec<String>, voice: Voice<'_>) -> Row {
    let money = |amount: Option<Fen>| amount.map(|amount| voice.money(amount)).unwrap_or_default();
    let code = match &growth.moved_to {
        Some(to) => format!("{} → {to}", growth.code),
        None => growth.code.to_string(),
    };
    Row {
        code,
        name: growth.name.clone(),
        level: growth.code.level(),
        before: money(growth.before),
        after: money(growth.after),
        change: grown_by(growth),
        places: voice.places(&growth.places),
        caveats,
    }
}

/// The widest classes both books tell, as bars on one scale.
fn pairs(grown: &[Growth], voice: Voice<'_>) -> Vec<Pair> {
    let Some(level) = grown.iter().map(|growth| growth.code.level()).min() else { return Vec::new() };
    let widest = || grown.iter().filter(move |growth| growth.code.level() == level);
    let most = longest(widest().flat_map(|growth| [growth.before, growth.after]));
    let side = |amount: Option<Fen>| match amount {
        Some(amount) => (voice.money(amount), bar(amount, most)),
        None => (String::new(), String::new()),
    };
    let pair = |growth: &Growth| Pair {
        name: growth.name.clone(),
        before: side(growth.before),
        after: side(growth.after),
    };
    widest().map(pair).collect()
}

fn people(one: &Found, voice: Voice<'_>) -> Option<Part> {
    let share = people_share(&one.book)?;
    Some(Part {
        book: one.title(voice),
        name: String::new(),
        sum: format!("{} / {}", voice.money(share.part), voice.money(share.whole)),
        value: percent(share.hundredths),
        places: voice.places(&share.places),
        caveats: voice.caveats(&share.caveats),
    })
}

fn each(one: &Found, voice: Voice<'_>) -> Vec<Part> {
    let yuan = Voice { unit: budget::money::Unit::Yuan, ..voice };
    let part = |cost: &budget::compare::Cost| Part {
        book: one.title(voice),
        name: cost.project.clone(),
        sum: format!("{} / {} {}", voice.money(cost.money), voice.t.number(cost.matters), cost.unit),
        value: yuan.money(cost.each),
        places: voice.places(&cost.places),
        caveats: voice.caveats(&cost.caveats),
    };
    costs(&one.book).iter().map(part).collect()
}
