//! What became of the invented budget: its account opened from the book, vouchers, and the operator's quarters.

use super::past::{Past, person};
use crate::embedded;
use affairs::AffairId;
use affairs::account::{AccountYear, Desk, PURPOSES, proposed};
use affairs::book::PublishedBook;
use affairs::contract::{Capacity, ContractQuarter, Desk as QuarterDesk};
use anyhow::{Context as _, Result};
use budget::attainment::{Figure, How, Measured};
use budget::contract::Terms;
use budget::contract::terms::Item;
use budget::execution::{Act, Entry};
use budget::money::{Fen, Unit};
use budget::target::Decimal;
use casework::{Actor, Role};
use jiff::ToSpan as _;
use jiff::civil::Date;
use ledger::{Envelope, Key};
use performance::{accounts, books, quarter};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Days from the end of a quarter until its result is told, and until both have signed it and it is paid.
const TOLD: i64 = 6;
const SIGNED: i64 = 24;
const PAID: i64 = 30;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plan {
    commit: Vec<Commit>,
    pay: Vec<Pay>,
    contract: Contract,
    pub bulletin: Written,
}

/// What is written into a bulletin.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    pub words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Commit {
    line: String,
    on: String,
    voucher: String,
    amount: String,
    purpose: String,
    reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pay {
    commitment: String,
    on: String,
    voucher: String,
    amount: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contract {
    fee: String,
    line: String,
    evidence: String,
    values: BTreeMap<String, String>,
}

/// The plan as it is embedded.
pub(super) fn plan() -> Result<Plan> {
    toml::from_str(embedded::DEMO_MONEY).context("demo/money.toml")
}

fn yuan(amount: &str) -> Result<Fen> {
    Fen::parse(amount, Unit::Yuan).with_context(|| format!("demo/money.toml: {amount}"))
}

fn finance() -> Actor {
    person("finance-01", Role::Finance)
}

fn supervisor() -> Actor {
    person("supervisor-01", Role::Supervisor)
}

/// Opens the account of the year from its book and lets the year go by.
pub async fn spend(past: &Past, book: AffairId) -> Result<()> {
    let (plan, year, by) = (plan()?, past.today().year(), finance());
    let file = past.ledger.affair::<PublishedBook>(book).await?.context("the book is gone")?;
    let lines = proposed(&books::whole(&past.ledger, &file.affair).await?, None);
    past.on(Date::new(year, 1, 5)?);
    let open = |at| Desk { policy: past.policy(), by: &by, at }.open_from(book, &file.affair, &lines);
    let Some(account) = past.begin::<AccountYear>((&accounts::key_of(year), &by), open).await? else {
        return Ok(());
    };
    for entry in entries(&plan, year)? {
        enter(past, account, entry).await?;
    }
    quarters(past, &plan.contract, account).await
}

/// The vouchers in the order of their days.
fn entries(plan: &Plan, year: i16) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    let on = |day: &str| format!("{year}-{day}").parse::<Date>();
    for one in &plan.commit {
        let purpose = PURPOSES.into_iter().find(|(_, code)| *code == one.purpose);
        let (purpose, _) = purpose.with_context(|| format!("demo/money.toml: {}", one.purpose))?;
        let (line, reference, amount) = (one.line.clone(), one.reference.clone(), yuan(&one.amount)?);
        let act = Act::Commit { line, amount, purpose, reference };
        entries.push(Entry { voucher: one.voucher.clone(), on: on(&one.on)?, act });
    }
    for one in &plan.pay {
        let act = Act::Pay { commitment: one.commitment.clone(), amount: yuan(&one.amount)? };
        entries.push(Entry { voucher: one.voucher.clone(), on: on(&one.on)?, act });
    }
    entries.sort_by_key(|entry| entry.on);
    Ok(entries)
}

async fn enter(past: &Past, account: AffairId, entry: Entry) -> Result<()> {
    if !past.on(entry.on) {
        return Ok(());
    }
    let (by, envelope) = (finance(), Envelope::new());
    let judge = |account: &AccountYear, at| {
        Desk { policy: past.policy(), by: &by, at }.enter(account, None, entry.clone())
    };
    past.step(account, (&by, &envelope), judge).await?;
    Ok(())
}

/// The quarters that are over: told, signed by both, and paid but for the last one, which waits for finance.
async fn quarters(past: &Past, contract: &Contract, account: AffairId) -> Result<()> {
    let Some(terms) = past.policy().contract.as_ref().and_then(|file| Terms::parse(&file.text).ok()) else {
        return Ok(());
    };
    let year = past.today().year();
    let over = (1..=4_u8).filter(|number| ended(year, *number, PAID).is_some_and(|day| day <= past.today()));
    let mut over: Vec<(i16, u8)> = over.map(|number| (year, number)).collect();
    if over.is_empty() {
        over.push((year - 1, 3));
    }
    let last = over.last().copied();
    for (year, number) in over {
        let Some(id) = appraised(past, contract, &terms, (year, number)).await? else { continue };
        if last != Some((year, number)) {
            paid(past, contract, account, id).await?;
        }
    }
    Ok(())
}

/// So many days after the end of a quarter.
fn ended(year: i16, number: u8, days: i64) -> Option<Date> {
    let last = Date::new(year, i8::try_from(number).ok()? * 3, 1).ok()?.last_of_month();
    last.checked_add(days.days()).ok()
}

async fn appraised(
    past: &Past,
    contract: &Contract,
    terms: &Terms,
    (year, number): (i16, u8),
) -> Result<Option<AffairId>> {
    let (by, fee) = (supervisor(), yuan(&contract.fee)?);
    let day = |days| ended(year, number, days).context("a quarter without an end");
    let desk = |at| QuarterDesk { policy: past.policy(), by: &by, at };
    past.on(day(1)?);
    let key = Key::of_office(&format!("contract {year} {number} {}", terms.name));
    let begun = past.begin::<ContractQuarter>((&key, &by), |at| desk(at).open(year, number, fee)).await?;
    let Some(id) = begun else { return Ok(None) };
    let span = past.ledger.affair::<ContractQuarter>(id).await?.context("no quarter")?.affair.span();
    let values = quarter::computed(&**past.ledger.store(), terms, span, past.ledger.now()).await?;
    let none = Envelope::new();
    past.step::<ContractQuarter>(id, (&by, &none), |one, at| desk(at).compute(one, values.clone())).await?;
    for item in &terms.items {
        let measured = values.get(&item.id).and_then(Measured::value);
        if let (None, Some(value)) = (measured, reported(contract, item, span.1)) {
            let judge = |one: &ContractQuarter, at| desk(at).enter(one, &item.id, value.clone());
            past.step(id, (&by, &none), judge).await?;
        }
    }
    past.on(day(TOLD)?);
    past.step::<ContractQuarter>(id, (&by, &none), |one, at| desk(at).tell(one)).await?;
    past.on(day(SIGNED)?);
    for (by, capacity) in [(supervisor(), Capacity::Appraiser), (finance(), Capacity::Payer)] {
        let judge = |one: &ContractQuarter, at| {
            QuarterDesk { policy: past.policy(), by: &by, at }.sign(one, capacity)
        };
        past.step(id, (&by, &none), judge).await?;
    }
    Ok(Some(id))
}

/// What the operator's report shows of an item.
fn reported(contract: &Contract, item: &Item, as_of: Date) -> Option<Measured> {
    let (whole, part) =
        contract.values.get(&item.id).map(|value| value.split_once('.').unwrap_or((value, "")))?;
    let value =
        Decimal { units: format!("{whole}{part}").parse().ok()?, scale: u8::try_from(part.len()).ok()? };
    let how = How::Manual { evidence: contract.evidence.clone() };
    Some(Measured { figure: Figure::Value(value), unit: item.unit.clone(), as_of, how })
}

/// What a quarter came to, bound and paid.
async fn paid(past: &Past, contract: &Contract, account: AffairId, id: AffairId) -> Result<()> {
    let file = past.ledger.affair::<ContractQuarter>(id).await?.context("no quarter")?;
    let quarter = &file.affair;
    let (Some(amount), Some(on)) = (quarter.payable(), ended(quarter.year, quarter.number, PAID)) else {
        return Ok(());
    };
    let name = format!("Q{}", quarter.number);
    let (line, reference) = (contract.line.clone(), quarter.reference());
    let purpose = budget::execution::Purpose::Contract;
    let commit = Act::Commit { line, amount, purpose, reference };
    enter(past, account, Entry { voucher: format!("HT-01-{name}"), on, act: commit }).await?;
    let pay = Act::Pay { commitment: format!("HT-01-{name}"), amount };
    enter(past, account, Entry { voucher: format!("ZF-01-{name}"), on, act: pay }).await
}
