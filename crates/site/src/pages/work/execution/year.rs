//! One year: its lines with what is given, bound and paid, what to warn of, and its vouchers.

use super::super::affair::Offer;
use super::super::bench::{Bench, Counted, bench};
use super::bound::{owed, quarters};
use super::entering::offers;
use super::{Found, money, percent};
use crate::App;
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::stepping::Typed;
use affairs::account::{AccountRefusal, Line, Uncovered};
use affairs::{AffairFault as _, AffairId};
use askama::Template;
use budget::attainment::ratio::Ratio;
use budget::execution::warning::{Warning, WarningKind};
use budget::execution::{Act, Entry, Purpose, Sums};
use budget::money::Fen;
use casework::{ActorId, Right};

/// A line of the year, or all of them together.
pub(super) struct Shown {
    /// Its project.
    pub project: String,
    /// Its code and name.
    pub name: String,
    /// What it is for.
    pub purposes: String,
    /// Given, bound, paid, left.
    pub money: [String; 4],
    /// Paid over given.
    pub rate: String,
    /// What to warn of.
    pub warnings: Vec<String>,
}

/// A voucher in words.
pub(super) struct Voucher {
    /// Its day.
    pub day: String,
    /// Its number.
    pub number: String,
    /// What it does.
    pub act: String,
    /// The line, or the commitment it belongs to.
    pub on: String,
    /// How much; empty for what goes back.
    pub amount: String,
    /// What for.
    pub what_for: String,
    /// Where that can be seen; may be empty.
    pub href: String,
    /// Who entered it, or that it comes from aid.
    pub by: String,
}

#[derive(Template)]
#[template(path = "pages/work/execution/year.html")]
pub(super) struct YearPage {
    page: Page,
    bench: Bench,
    fault: String,
    year: String,
    elapsed: String,
    total: Shown,
    lines: Vec<Shown>,
    uncovered: Vec<(String, String)>,
    owed: Vec<(String, String)>,
    book: String,
    vouchers: Vec<Voucher>,
    offers: Vec<Offer>,
}

/// The page of a year, with what was typed and why it was not taken.
pub(super) async fn page(
    app: &App,
    staff: &Staff,
    found: &Found,
    typed: &Typed,
    fault: String,
) -> Result<YearPage, Problem> {
    let (t, year) = (&staff.visitor.t, found.file.affair.year.to_string());
    let counted = Counted::of(app, staff).await?;
    let title = t.say("account-of-year").with("year", year.as_str()).to_string();
    let bench = bench(staff, &counted, title, "/work/execution");
    let gone = t.say("account-elapsed").with("share", percent(t, found.elapsed.share()));
    let gone = gone.with("day", t.date_long(found.as_of)).with("worked", found.elapsed.worked);
    let uncovered = found.drawn.uncovered.iter().map(|one| uncovered(staff, &year, one));
    Ok(YearPage {
        page: bench.page.clone(),
        elapsed: gone.with("total", found.elapsed.total).to_string(),
        total: total(t, found)?,
        lines: lines(t, found)?,
        uncovered: uncovered.collect(),
        owed: owed(app, found).await?.into_iter().map(|one| unbound(t, one)).collect(),
        book: found.file.affair.book.map(|book| format!("/work/budget/{book}")).unwrap_or_default(),
        vouchers: vouchers(app, staff, found).await?,
        offers: if staff.has(Right::ManageBudget) { offers(staff, found, typed)? } else { Vec::new() },
        year,
        fault,
        bench,
    })
}

/// Every line with its money.
pub(super) fn lines(t: &Translator, found: &Found) -> Result<Vec<Shown>, Problem> {
    let warnings = found.warnings()?;
    let line = |line: &Line| {
        let own = warnings.iter().filter(|warning| warning.line == line.of.id);
        let name = format!("{} {}", line.of.id, line.of.name);
        let warnings = own.map(|warning| warned(t, warning)).collect();
        let purposes = line.of.purposes.iter().map(|one| purpose_name(t, *one)).collect::<Vec<_>>();
        let (project, purposes) = (line.project.clone(), purposes.join(" · "));
        Ok(Shown { project, name, purposes, warnings, ..sums(t, found.line(&line.of.id)?) })
    };
    found.file.affair.lines.iter().map(line).collect()
}

/// All lines together.
pub(super) fn total(t: &Translator, found: &Found) -> Result<Shown, Problem> {
    Ok(Shown { name: t.say("account-total").to_string(), ..sums(t, found.total()?) })
}

fn sums(t: &Translator, sums: Sums) -> Shown {
    let (project, name, purposes, warnings) = (String::new(), String::new(), String::new(), Vec::new());
    let amounts = [sums.appropriated, sums.committed, sums.paid, sums.available()];
    Shown { project, name, purposes, money: amounts.map(money), rate: percent(t, sums.rate()), warnings }
}

fn warned(t: &Translator, warning: &Warning) -> String {
    match &warning.kind {
        WarningKind::BehindTime { rate, elapsed } => {
            let said = t.say("account-warning-behind-time").with("rate", percent(t, Some(*rate)));
            said.with("elapsed", percent(t, Some(*elapsed))).to_string()
        }
        WarningKind::NearlyCommitted { share } => {
            let said = t.say("account-warning-nearly-committed");
            said.with("share", percent(t, Some(Ratio::min(*share, Ratio::ONE)))).to_string()
        }
    }
}

fn uncovered(staff: &Staff, year: &str, one: &Uncovered) -> (String, String) {
    let t = &staff.visitor.t;
    let why = t.name("account-fault", AccountRefusal::from(one.why.clone()).code());
    let said = t.say("account-uncovered").with("nth", one.nth).with("amount", money(one.amount));
    let href = aid_link(staff, year, one.nth);
    (href, said.with("why", why).to_string())
}

/// A quarter that waits for its commitment.
fn unbound(t: &Translator, (id, name, amount): (AffairId, String, Fen)) -> (String, String) {
    let said = t.say("account-owed").with("name", name).with("amount", money(amount));
    (format!("/work/contract/{id}"), said.to_string())
}

fn aid_link(staff: &Staff, year: &str, nth: u32) -> String {
    if staff.has(Right::ManageAid) { format!("/work/aid/{year}-{nth}") } else { String::new() }
}

/// Every voucher, earliest day first.
pub(super) async fn vouchers(app: &App, staff: &Staff, found: &Found) -> Result<Vec<Voucher>, Problem> {
    let ids: Vec<ActorId> = found.file.affair.entries.iter().map(|own| own.by.clone()).collect();
    let people = app.ledger.store().called(&ids).await?;
    let mut entries: Vec<&Entry> = found.drawn.account.entries().iter().collect();
    entries.sort_by_key(|entry| entry.on);
    let by = |entry: &Entry| {
        let known = found.file.affair.entries.iter().find(|own| own.entry.voucher == entry.voucher);
        known.and_then(|own| people.get(&own.by).cloned()).unwrap_or_default()
    };
    let signed = quarters(app, found.file.affair.year).await?;
    let told = |entry: &Entry| {
        let mut voucher = voucher(staff, found, entry, by(entry));
        let quarter = signed.iter().find(|file| is_for(entry, &file.affair.reference()));
        if let Some(file) = quarter {
            voucher.href = format!("/work/contract/{}", file.id);
        }
        voucher
    };
    Ok(entries.into_iter().map(told).collect())
}

fn is_for(entry: &Entry, contract: &str) -> bool {
    matches!(&entry.act, Act::Commit { purpose: Purpose::Contract, reference, .. } if reference == contract)
}

fn voucher(staff: &Staff, found: &Found, entry: &Entry, by: String) -> Voucher {
    let (t, year) = (&staff.visitor.t, found.file.affair.year.to_string());
    let line = |id: &str| {
        let known = found.file.affair.line(id);
        known.map_or_else(|| id.to_owned(), |line| format!("{id} {}", line.of.name))
    };
    let (mut what_for, mut href) = (String::new(), String::new());
    let (act, on, amount) = match &entry.act {
        Act::Appropriate { line: id, amount } => ("appropriate", line(id), money(*amount)),
        Act::Commit { line: id, amount, purpose, reference } => {
            what_for = format!("{} {reference}", purpose_name(t, *purpose));
            if *purpose == Purpose::Meeting && staff.has(Right::ManageMeetings) {
                href = format!("/work/meetings/{reference}");
            }
            ("commit", line(id), money(*amount))
        }
        Act::Pay { commitment, amount } => ("pay", commitment.clone(), money(*amount)),
        Act::Release { commitment } => ("release", commitment.clone(), String::new()),
    };
    let aid = found.drawn.aid.get(&entry.voucher);
    if let Some(nth) = aid {
        href = aid_link(staff, &year, *nth);
        what_for = t.say("account-aid").with("nth", *nth).to_string();
    }
    let by = if aid.is_some() { t.say("account-by-aid").to_string() } else { by };
    let (day, number) = (entry.on.to_string(), entry.voucher.clone());
    Voucher { day, number, act: t.name("account-act", act), on, amount, what_for, href, by }
}

fn purpose_name(t: &Translator, purpose: Purpose) -> String {
    let known = affairs::account::PURPOSES.into_iter().find(|(one, _)| *one == purpose);
    known.map(|(_, code)| t.name("account-purpose", code)).unwrap_or_default()
}
