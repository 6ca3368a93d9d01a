//! The sheet of a quarter: each item with its formula, what was observed and what it earned; what was taken off; both
//! results; appeals, decisions, signatures.

use super::super::affair::Offer;
use super::super::bench::{Bench, Counted, bench};
use super::super::execution::{Bound, bound, committing, money};
use super::steps::offers;
use super::words::{self, number};
use crate::App;
use crate::affair::{Texts, handles};
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::stepping::Typed;
use affairs::Affair as _;
use affairs::contract::{AppealWords, ContractQuarter};
use askama::Template;
use budget::attainment::{How, Measured};
use budget::contract::terms::Item;
use budget::contract::{Appeal, Breach, Contested, RowPoints, Statement};
use budget::execution::Purpose;
use casework::{ActorId, Right};
use ledger::affairs::AffairFile;
use sha2::{Digest as _, Sha256};

/// An item of the sheet.
pub(super) struct Row {
    /// What it is called.
    pub name: String,
    /// How it earns points.
    pub formula: String,
    /// Most points.
    pub weight: String,
    /// What was observed, in its unit.
    pub observed: String,
    /// Where that comes from.
    pub source: String,
    /// The cases behind it; empty where there are none to show.
    pub href: String,
    /// As the operator was told.
    pub points: String,
    /// As decided, if that differs.
    pub decided: String,
}

/// A breach or a major incident.
pub(super) struct Happened {
    /// What.
    pub name: String,
    /// When.
    pub day: String,
    /// What shows it.
    pub evidence: String,
    /// What it costs.
    pub costs: String,
}

/// An appeal and its decision.
pub(super) struct Appealed {
    /// Against what.
    pub about: String,
    /// The letter and its day.
    pub letter: String,
    /// Why; empty for who only reads.
    pub reason: String,
    /// Decided how, or waiting.
    pub verdict: String,
    /// Why.
    pub grounds: String,
}

/// Everything of a quarter in words.
pub(super) struct Whole {
    /// The items.
    pub rows: Vec<Row>,
    /// What happened.
    pub happened: Vec<Happened>,
    /// What was taken off, with its limits, as told and as decided.
    pub off: [String; 2],
    /// As the operator was told.
    pub told: words::Outcome,
    /// As decided.
    pub decided: words::Outcome,
    /// Appeals.
    pub appeals: Vec<Appealed>,
    /// Who signed: as what, name, day.
    pub signed: Vec<[String; 3]>,
}

#[derive(Template)]
#[template(path = "pages/work/contract/sheet.html")]
pub(super) struct SheetPage {
    page: Page,
    bench: Bench,
    fault: String,
    id: i64,
    title: String,
    contract: String,
    status: &'static str,
    standing: String,
    days: String,
    fee: String,
    digest: String,
    until: String,
    all: Whole,
    bound: Vec<Bound>,
    offers: Vec<Offer>,
}

/// The page of a quarter, with what was typed and why it was not taken.
pub(super) async fn page(
    app: &App,
    staff: &Staff,
    file: &AffairFile<ContractQuarter>,
    typed: &Typed,
    fault: String,
) -> Result<SheetPage, Problem> {
    let (t, quarter) = (&staff.visitor.t, &file.affair);
    let counted = Counted::of(app, staff).await?;
    let title = words::title(t, quarter);
    let bench = bench(staff, &counted, &title, "/work/contract");
    let (from, through) = quarter.span();
    let days = t.say("contract-days").with("from", t.date_long(from)).with("through", t.date_long(through));
    let until = quarter.statement.as_ref().zip(quarter.told_on).map(|(statement, on)| {
        let said = t.say("contract-told").with("day", t.date_long(on));
        said.with("until", t.date_long(statement.appeals_until())).to_string()
    });
    let mut all_offers = offers(app, staff, file, typed)?;
    all_offers.extend(committing(app, staff, quarter, typed).await?);
    Ok(SheetPage {
        page: bench.page.clone(),
        id: file.id.0,
        title,
        contract: quarter.terms.name.clone(),
        status: quarter.status(),
        standing: t.name("contract-standing", quarter.status()),
        days: days.to_string(),
        fee: money(quarter.fee),
        digest: hex::encode(Sha256::digest(quarter.text.as_bytes())),
        until: until.unwrap_or_default(),
        all: told(app, staff, quarter).await?,
        bound: bound(app, staff, quarter.year, (Purpose::Contract, &quarter.reference())).await?,
        offers: all_offers,
        fault,
        bench,
    })
}

/// Everything of a quarter in words.
pub(super) async fn told(app: &App, staff: &Staff, quarter: &ContractQuarter) -> Result<Whole, Problem> {
    let t = &staff.visitor.t;
    let sheet = quarter.sheet().map_err(|fault| words::broken(&fault))?;
    let rows = quarter.terms.items.iter().zip(sheet.told.rows.iter().zip(&sheet.decided.rows));
    let off = |outcome: &budget::contract::Outcome| {
        let each = outcome.deducted.iter().map(|(id, points)| {
            format!("{} -{}", words::known(t, "contract-deduction", id), number(*points))
        });
        each.collect::<Vec<_>>().join(" · ")
    };
    Ok(Whole {
        rows: rows.map(|(item, (told, decided))| row(app, staff, quarter, item, told, decided)).collect(),
        happened: happened(staff, quarter),
        off: [off(&sheet.told), off(&sheet.decided)],
        told: words::outcome(t, &sheet.told, money),
        decided: words::outcome(t, &sheet.decided, money),
        appeals: appeals(app, staff, quarter).await?,
        signed: signed(app, staff, quarter).await?,
    })
}

fn row(
    app: &App,
    staff: &Staff,
    quarter: &ContractQuarter,
    item: &Item,
    told: &RowPoints,
    decided: &RowPoints,
) -> Row {
    let (t, measured) = (&staff.visitor.t, quarter.measured.get(&item.id));
    let points = |row: &RowPoints| row.points.map_or_else(|| "—".to_owned(), number);
    let (from, through) = quarter.span();
    let computed = measured.is_some_and(|one| matches!(one.how, How::Formula { .. }));
    let drills = computed && staff.has(Right::SeeFigures);
    let observed = told.value.map(|value| format!("{} {}", number(value), item.unit));
    Row {
        name: words::item(app, t, &item.id),
        formula: words::formula(t, item),
        weight: number(item.weight.0),
        observed: observed.unwrap_or_else(|| t.say("contract-not-measured").to_string()),
        source: measured.map(|one| source(staff, one)).unwrap_or_default(),
        href: if drills {
            format!("/work/indicators/{}?from={from}&through={through}", item.id)
        } else {
            String::new()
        },
        points: points(told),
        decided: if told == decided { String::new() } else { points(decided) },
    }
}

fn source(staff: &Staff, measured: &Measured) -> String {
    let t = &staff.visitor.t;
    match &measured.how {
        How::Formula { version, .. } => {
            t.say("contract-by-formula").with("version", u64::from(*version)).to_string()
        }
        How::Manual { evidence } => t.say("contract-by-hand").with("evidence", evidence).to_string(),
    }
}

fn happened(staff: &Staff, quarter: &ContractQuarter) -> Vec<Happened> {
    let t = &staff.visitor.t;
    let one = |what: &Breach, name: String, costs: String| Happened {
        name,
        day: what.on.to_string(),
        evidence: what.evidence.clone(),
        costs,
    };
    let observed = quarter.observed();
    let breaches = observed.breaches.iter().map(|what| {
        let known = quarter.terms.deductions.iter().find(|known| known.id == what.id);
        let each =
            known.map(|known| t.say("contract-costs").with("points", number(known.each.0)).to_string());
        one(what, words::known(t, "contract-deduction", &what.id), each.unwrap_or_default())
    });
    let vetoes = observed.vetoes.iter().map(|what| {
        let known = quarter.terms.vetoes.iter().find(|known| known.id == what.id);
        let most = known.map(|known| {
            t.say("contract-limits").with("share", number(known.payable_at_most_percent.0)).to_string()
        });
        one(what, words::known(t, "contract-veto", &what.id), most.unwrap_or_default())
    });
    breaches.chain(vetoes).collect()
}

/// What an appeal is about, in words.
pub(super) fn contested(app: &App, staff: &Staff, quarter: &ContractQuarter, about: &Contested) -> String {
    let (t, observed) = (&staff.visitor.t, quarter.observed());
    let named = |what: Option<&Breach>, noun: &str| {
        what.map(|what| format!("{} {}", what.on, words::known(t, noun, &what.id))).unwrap_or_default()
    };
    match about {
        Contested::Figure { id, corrected } => {
            let value = corrected.value().map(number).unwrap_or_default();
            let said = t.say("contract-about-figure").with("item", words::item(app, t, id));
            said.with("value", value).with("unit", corrected.unit.as_str()).to_string()
        }
        Contested::Breach(place) => named(observed.breaches.get(*place), "contract-deduction"),
        Contested::Veto(place) => named(observed.vetoes.get(*place), "contract-veto"),
    }
}

/// The words of appeals are for who appraises or pays.
async fn appeals(app: &App, staff: &Staff, quarter: &ContractQuarter) -> Result<Vec<Appealed>, Problem> {
    let t = &staff.visitor.t;
    let reads = staff.has(Right::Appraise) || staff.has(Right::ManageBudget);
    let grounds = quarter.appeals.iter().filter_map(|one| one.decided.as_ref().map(|(_, why)| why));
    let sealed = quarter.appeals.iter().map(|one| &one.reason).chain(grounds).filter(|_| reads);
    let texts = Texts::of(app, handles(sealed)).await?;
    let appeals = quarter.statement.as_ref().map(Statement::appeals).unwrap_or_default();
    let one = |(appeal, said): (&Appeal, &AppealWords)| Appealed {
        about: contested(app, staff, quarter, &appeal.about),
        letter: format!("{} · {}", said.letter, t.date_long(appeal.asked_on)),
        reason: texts.text(&said.reason),
        verdict: verdict(staff, appeal),
        grounds: said.decided.as_ref().map(|(_, why)| texts.text(why)).unwrap_or_default(),
    };
    Ok(appeals.iter().zip(&quarter.appeals).map(one).collect())
}

fn verdict(staff: &Staff, appeal: &Appeal) -> String {
    let code = match &appeal.decision {
        None => "waiting",
        Some(decision) if decision.granted => "granted",
        Some(_) => "refused",
    };
    staff.visitor.t.name("contract-verdict", code)
}

async fn signed(app: &App, staff: &Staff, quarter: &ContractQuarter) -> Result<Vec<[String; 3]>, Problem> {
    let ids: Vec<ActorId> = quarter.signed.iter().map(|(_, by, _)| by.clone()).collect();
    let people = app.ledger.store().called(&ids).await?;
    let t = &staff.visitor.t;
    let one = |(capacity, by, on): &(affairs::contract::Capacity, ActorId, jiff::civil::Date)| {
        let name = people.get(by).cloned().unwrap_or_else(|| by.to_string());
        [t.name("contract-capacity", capacity.code()), name, t.date_long(*on)]
    };
    Ok(quarter.signed.iter().map(one).collect())
}
