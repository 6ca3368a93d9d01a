//! What may be entered into a year: a line more, money given, bound, paid and given back.

use super::super::affair::{InSteps, Offer, Offers};
use super::year::page;
use super::{Found, found, line_fields, line_of, purpose, purposes, refused, worded};
use crate::App;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use crate::stepping::Typed;
use affairs::AffairId;
use affairs::account::{AccountFault, AccountRefusal, AccountYear, Desk, Step};
use affairs::meeting::Meeting;
use axum::response::Response;
use budget::execution::{Act, Entry, Purpose};
use budget::money::{Fen, Unit};
use casework::Right;
use ledger::Envelope;
use ledger::affairs::Stepping;

const STEPS: [&str; 5] = ["appropriate", "commit", "pay", "release", "widen"];

impl InSteps for Found {
    type Place = String;

    async fn at(app: &App, staff: &Staff, place: &String) -> Result<Self, Problem> {
        found(app, staff, place).await
    }

    fn may_step(staff: &Staff) -> Result<(), Problem> {
        staff.need(Right::ManageBudget)
    }

    async fn take(&self, app: &App, staff: &Staff, typed: &Typed) -> Result<Option<String>, Problem> {
        perform(app, staff, self, typed).await
    }

    fn after(&self, _typed: &Typed) -> String {
        format!("/work/execution/{}", self.file.affair.year)
    }

    async fn shown(
        &self,
        app: &App,
        staff: &Staff,
        typed: &Typed,
        fault: String,
    ) -> Result<Response, Problem> {
        show(&page(app, staff, self, typed, fault).await?)
    }
}

async fn perform(app: &App, staff: &Staff, one: &Found, typed: &Typed) -> Result<Option<String>, Problem> {
    let (t, key, step) = (&staff.visitor.t, typed.key()?, typed.one("step"));
    if !STEPS.contains(&step.as_str()) {
        return Err(Problem::NotFound);
    }
    if step == "commit" && typed.one("purpose") == "meeting" && !is_meeting(app, typed).await? {
        return Ok(Some(worded(t, AccountFault::NoSuchMeeting.into())));
    }
    let envelope = Envelope::new();
    let stepping = Stepping::new(&key, &staff.actor, &envelope);
    let judge = |account: &AccountYear, at| {
        let desk = Desk { policy: app.ledger.book().at(at), by: &staff.actor, at };
        judged(&desk, account, one, (&step, typed))
    };
    refused(t, app.ledger.step_affair(one.file.id, &stepping, judge).await)
}

async fn is_meeting(app: &App, typed: &Typed) -> Result<bool, Problem> {
    let Ok(id) = typed.one("reference").parse() else { return Ok(false) };
    Ok(app.ledger.affair::<Meeting>(AffairId(id)).await?.is_some())
}

fn judged(
    desk: &Desk<'_>,
    account: &AccountYear,
    one: &Found,
    (step, typed): (&str, &Typed),
) -> Result<Step, AccountRefusal> {
    if step == "widen" {
        return desk.widen(account, line_of(typed));
    }
    let on = typed.day("voucher_day").ok_or(AccountFault::DayOdd)?;
    let amount = || -> Result<Fen, AccountRefusal> {
        Ok(Fen::parse(&typed.one("amount"), Unit::Yuan).ok_or(AccountFault::AmountOdd)?)
    };
    let (line, commitment) = (typed.one("line"), typed.one("commitment"));
    let act = match step {
        "appropriate" => Act::Appropriate { line, amount: amount()? },
        "commit" => {
            let purpose = purpose(&typed.one("purpose")).ok_or(AccountFault::WrongPurpose)?;
            Act::Commit { line, amount: amount()?, purpose, reference: typed.one("reference") }
        }
        "pay" => Act::Pay { commitment, amount: amount()? },
        _ => Act::Release { commitment },
    };
    desk.enter(account, one.aid.as_deref(), Entry { voucher: typed.one("voucher"), on, act })
}

/// The forms of a year.
pub(super) fn offers(staff: &Staff, found: &Found, typed: &Typed) -> Result<Vec<Offer>, Problem> {
    let (t, account) = (&staff.visitor.t, &found.file.affair);
    let action = format!("/work/execution/{}", account.year);
    let offers = Offers { t, noun: "account", action: &action, typed };
    let lines = || {
        let named = |line: &'_ affairs::account::Line| format!("{} {}", line.of.id, line.of.name);
        offers.pick("line", "select", account.lines.iter().map(|line| (line.of.id.as_str(), named(line))))
    };
    let bound = commitments(found);
    let commitments = || {
        let said = bound.iter().map(|(voucher, said)| (voucher.as_str(), said.clone()));
        offers.pick("commitment", "select", said)
    };
    let voucher = || offers.ask("voucher", "line", true);
    let day = || offers.ask("voucher_day", "date", true).filled(found.as_of);
    let amount = || offers.ask("amount", "line", true);
    let others = purposes(t).filter(|(code, _)| *code != "aid");
    let given = offers.ask("amount", "line", true).hinted(t.say("account-amount-back"));
    let mut all = vec![
        offers.offer("appropriate", vec![lines(), voucher(), day(), given])?,
        offers.offer(
            "commit",
            vec![
                lines(),
                offers.pick("purpose", "select", others),
                offers.ask("reference", "line", true),
                voucher(),
                day(),
                amount(),
            ],
        )?,
    ];
    if !bound.is_empty() {
        all.push(offers.offer("pay", vec![commitments(), voucher(), day(), amount()])?);
        all.push(offers.offer("release", vec![commitments(), voucher(), day()])?);
    }
    all.push(offers.offer("widen", line_fields(&offers))?);
    Ok(all)
}

/// Commitments of the account's own, each with what it is for.
fn commitments(found: &Found) -> Vec<(String, String)> {
    let own = found.file.affair.entries.iter().map(|recorded| &recorded.entry);
    let bound = own.filter_map(|entry| match &entry.act {
        Act::Commit { reference, purpose, .. } if *purpose != Purpose::Aid => {
            Some((entry.voucher.clone(), format!("{} {reference}", entry.voucher)))
        }
        _ => None,
    });
    bound.collect()
}
