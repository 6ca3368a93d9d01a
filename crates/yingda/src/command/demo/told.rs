//! What the office of the demonstration tells of its work: the units of last month compared, a monthly bulletin that is
//! out and a daily one that is being written.

use super::money;
use super::past::{Past, person};
use affairs::AffairId;
use affairs::appraisal::{Appraisal, Desk as UnitsDesk};
use affairs::bulletin::{Audience, Bulletin, Desk, IssueKind, Subject, period_of};
use anyhow::Result;
use casework::Role;
use casework::personal::Sealed;
use jiff::ToSpan as _;
use ledger::{Envelope, Key};
use performance::{Period, units as months};

/// Hours after the last objection until the lists are published.
const AFTERWARDS: i64 = 2;

/// Opens last month on the first day of this one, and publishes it if the units have had their time.
pub async fn units(past: &Past) -> Result<()> {
    let first = past.today().first_of_month();
    let (month, by) = (first.checked_sub(1.month())?, person("supervisor-01", Role::Supervisor));
    let policy = past.policy();
    if !past.on(first) {
        return Ok(());
    }
    let store = &**past.ledger.store();
    let yardsticks = months::yardsticks(store, &policy.appraisal, month, past.ledger.now()).await?;
    let open = |at| UnitsDesk { policy, by: &by, at }.open(month, yardsticks.clone());
    let Some(id) = past.begin::<Appraisal>((&months::key_of(month), &by), open).await? else { return Ok(()) };
    let Some(file) = past.ledger.affair::<Appraisal>(id).await? else { return Ok(()) };
    if !past.at(file.affair.until.checked_add(AFTERWARDS.hours())?) {
        return Ok(());
    }
    let counted = months::counted_at_head(&past.ledger, &file.affair).await?;
    let publish = |one: &Appraisal, at| UnitsDesk { policy, by: &by, at }.publish(one, counted.clone());
    past.step(id, (&by, &Envelope::new()), publish).await?;
    Ok(())
}

/// The monthly bulletin on last month, released; the daily one on yesterday, being written.
pub async fn bulletins(past: &Past) -> Result<()> {
    let first = past.today().first_of_month();
    let (month, yesterday) = (first.checked_sub(1.day())?, past.today().checked_sub(1.day())?);
    past.on(first);
    if let Some(id) = drafted(past, IssueKind::Monthly, month).await? {
        release(past, id).await?;
    }
    past.at(past.now);
    drafted(past, IssueKind::Daily, yesterday).await?;
    Ok(())
}

async fn drafted(past: &Past, kind: IssueKind, day: jiff::civil::Date) -> Result<Option<AffairId>> {
    let (by, policy) = (person("analyst-01", Role::Analyst), past.policy());
    let (from, through) = period_of(kind, day);
    let period = Period { from, through, as_of: past.ledger.now() };
    let numbers = performance::numbers(&**past.ledger.store(), policy, period).await?;
    let audience = if kind == IssueKind::Monthly { Audience::Public } else { Audience::Internal };
    let subject =
        Subject { kind, from, through, audience, title: Sealed { blank: true, ..Sealed::default() } };
    let judge = |at| Desk { policy, by: &by, at, found: None }.draft(subject.clone(), numbers.clone());
    past.begin::<Bulletin>((&Key::random()?, &by), judge).await
}

async fn release(past: &Past, id: AffairId) -> Result<()> {
    let (writer, publisher) = (person("analyst-01", Role::Analyst), person("publisher-01", Role::Publisher));
    let (policy, mut envelope) = (past.policy(), Envelope::new());
    let words = envelope.note(money::plan()?.bulletin.words.trim())?;
    let write = |one: &Bulletin, at| Desk { policy, by: &writer, at, found: None }.write(one, words.clone());
    past.step(id, (&writer, &envelope), write).await?;
    let none = Envelope::new();
    past.step(id, (&writer, &none), |one: &Bulletin, at| {
        Desk { policy, by: &writer, at, found: None }.send(one)
    })
    .await?;
    let release = |one: &Bulletin, at| Desk { policy, by: &publisher, at, found: None }.release(one);
    past.step(id, (&publisher, &none), release).await?;
    Ok(())
}
