//! What the account of a year has bound for a meeting, a grant of aid or a quarter of the operator, as their own pages
//! show it; and the form by which finance binds what a quarter came to.

use super::super::affair::{Offer, Offers};
use super::{Found, money, purposes};
use crate::App;
use crate::problem::Problem;
use crate::session::Staff;
use crate::stepping::Typed;
use affairs::contract::ContractQuarter;
use affairs::{AffairId, AffairKind};
use budget::execution::{Act, Entry, Purpose};
use budget::money::Fen;
use casework::Right;
use jiff::civil::Date;
use ledger::affairs::{AffairFile, AffairPage};
use performance::accounts;

/// Quarters of a year.
const QUARTERS: u32 = 50;

/// A commitment.
pub(in crate::pages::work) struct Bound {
    /// Its voucher.
    pub voucher: String,
    /// The line it is drawn from.
    pub line: String,
    /// How much.
    pub amount: String,
    /// Paid of it.
    pub paid: String,
    /// The account.
    pub href: String,
}

async fn account(app: &App, year: i16) -> Result<Option<Found>, Problem> {
    match accounts::of_year(&app.ledger, year).await? {
        Some(file) => Ok(Some(Found::of(app, file).await?)),
        None => Ok(None),
    }
}

/// What is bound for a purpose under a reference, for who may see the budget.
pub(in crate::pages::work) async fn bound(
    app: &App,
    staff: &Staff,
    year: i16,
    (purpose, reference): (Purpose, &str),
) -> Result<Vec<Bound>, Problem> {
    if !staff.has(Right::SeeBudget) {
        return Ok(Vec::new());
    }
    let found = account(app, year).await?;
    Ok(found.map(|found| of(&found, purpose, reference)).unwrap_or_default())
}

fn of(found: &Found, purpose: Purpose, reference: &str) -> Vec<Bound> {
    let entries = found.drawn.account.entries();
    let paid = |voucher: &str| -> Fen {
        let of = |entry: &Entry| match &entry.act {
            Act::Pay { commitment, amount } if commitment == voucher => Some(*amount),
            _ => None,
        };
        entries.iter().filter_map(of).sum()
    };
    let one = |entry: &Entry| match &entry.act {
        Act::Commit { line, amount, purpose: of, reference: to } if *of == purpose && to == reference => {
            let known = found.file.affair.line(line);
            Some(Bound {
                voucher: entry.voucher.clone(),
                line: known.map_or_else(|| line.clone(), |known| format!("{line} {}", known.of.name)),
                amount: money(*amount),
                paid: money(paid(&entry.voucher)),
                href: format!("/work/execution/{}", found.file.affair.year),
            })
        }
        _ => None,
    };
    entries.iter().filter_map(one).collect()
}

/// The form that binds what a quarter came to, filled in; `None` until both have signed, once it is bound, for who does
/// not keep the account, and where the year has none.
pub(in crate::pages::work) async fn committing(
    app: &App,
    staff: &Staff,
    quarter: &ContractQuarter,
    typed: &Typed,
) -> Result<Option<Offer>, Problem> {
    let Some(payable) = quarter.payable().filter(|payable| *payable > Fen(0)) else { return Ok(None) };
    let Some(found) = account(app, quarter.year).await?.filter(|_| staff.has(Right::ManageBudget)) else {
        return Ok(None);
    };
    if !of(&found, Purpose::Contract, &quarter.reference()).is_empty() {
        return Ok(None);
    }
    let action = format!("/work/execution/{}", quarter.year);
    let offers = Offers { t: &staff.visitor.t, noun: "account", action: &action, typed };
    let account = &found.file.affair;
    let fits = account.lines.iter().filter(|line| line.of.purposes.contains(&Purpose::Contract));
    let lines = fits.map(|line| (line.of.id.as_str(), format!("{} {}", line.of.id, line.of.name)));
    let mut purpose =
        offers.pick("purpose", "select", purposes(offers.t).filter(|(code, _)| *code == "contract"));
    for choice in &mut purpose.choices {
        choice.chosen = true;
    }
    let today = app.policy().local(app.now()).date();
    let day = Date::new(quarter.year, 12, 31).map_or(today, |last| today.min(last));
    let fields = vec![
        offers.pick("line", "select", lines),
        purpose,
        offers.ask("reference", "line", true).filled(quarter.reference()),
        offers.ask("voucher", "line", true),
        offers.ask("voucher_day", "date", true).filled(day),
        offers.ask("amount", "line", true).filled(money(payable)),
    ];
    Ok(Some(offers.offer("commit", fields)?.first()))
}

/// Quarters of the year that both have signed and nobody has bound, by id, name of the reference and amount.
pub(super) async fn owed(app: &App, found: &Found) -> Result<Vec<(AffairId, String, Fen)>, Problem> {
    let mut owed = Vec::new();
    for file in quarters(app, found.file.affair.year).await? {
        let (quarter, reference) = (&file.affair, file.affair.reference());
        if let Some(payable) = quarter.payable().filter(|payable| *payable > Fen(0))
            && of(found, Purpose::Contract, &reference).is_empty()
        {
            owed.push((file.id, reference, payable));
        }
    }
    Ok(owed)
}

/// The quarters of a year.
pub(super) async fn quarters(app: &App, year: i16) -> Result<Vec<AffairFile<ContractQuarter>>, Problem> {
    let page = AffairPage::of(AffairKind::Contract, QUARTERS);
    let bounds = [(1, 1), (12, 31)].map(|(month, day)| Date::new(year, month, day).ok());
    let [from, through] = bounds;
    Ok(app.ledger.affairs(&AffairPage { from, through, ..page }).await?)
}
