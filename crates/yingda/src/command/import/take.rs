//! Rows to the door. Many at once, so that they share transactions; each under its own key, so that a
//! run that was cut short goes on where it ended, and one that was finished changes nothing.

use anyhow::{Result, bail};
use casework::case::act::{Act, Submission, Urgency};
use casework::{Actor, CaseId, Role};
use channels::import::{PastReply, Reason, Reject, Row, Table};
use futures_util::StreamExt as _;
use futures_util::stream;
use ledger::{Command, Deed, Done, Envelope, Failure, Key, Ledger};

/// Rows whose keys are looked up together.
const LOOKED_UP: usize = 512;
/// Rows on their way at the same time.
const ON_THE_WAY: usize = 256;

/// What came of the rows.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Rows that became a case now.
    pub imported: u64,
    /// Rows that had been taken over before, or stand twice in the file.
    pub present: u64,
    /// Replies recorded now, also for cases of a run that was cut short.
    pub replies: u64,
    /// Rows not taken over, those of the table included, in order of the file.
    pub rejected: Vec<Reject>,
}

enum Taken {
    New { reply: bool },
    Known { reply: bool },
    Rejected(Reason),
}

/// Takes every row of the table over.
pub async fn take(ledger: &Ledger, table: &Table, recheck: bool, progress: impl Fn(u64)) -> Result<Outcome> {
    let mut outcome =
        Outcome { rejected: table.rejects.clone(), present: table.repeated, ..Outcome::default() };
    let mut seen = table.read - u64::try_from(table.rows.len()).unwrap_or(0);
    let rows: Vec<(usize, &Row)> = table.rows.iter().enumerate().collect();
    for rows in rows.chunks(LOOKED_UP) {
        let wanted = if recheck { rows.to_vec() } else { missing(ledger, rows).await? };
        outcome.present += u64::try_from(rows.len() - wanted.len()).unwrap_or(0);
        seen += u64::try_from(rows.len() - wanted.len()).unwrap_or(0);
        let mut taken = stream::iter(wanted)
            .map(|(place, row)| async move { (place, row.line, one(ledger, row).await) })
            .buffer_unordered(ON_THE_WAY);
        while let Some((place, line, row)) = taken.next().await {
            match row? {
                Taken::New { reply } => {
                    outcome.imported += 1;
                    outcome.replies += u64::from(reply);
                }
                Taken::Known { reply } => {
                    outcome.present += 1;
                    outcome.replies += u64::from(reply);
                }
                Taken::Rejected(reason) => {
                    let fields = table.originals.get(place).cloned().unwrap_or_default();
                    outcome.rejected.push(Reject { line, reason, fields });
                }
            }
            seen += 1;
            progress(seen);
        }
    }
    outcome.rejected.sort_by_key(|reject| reject.line);
    Ok(outcome)
}

/// Of these rows, those not wholly there yet.
async fn missing<'a>(ledger: &Ledger, rows: &[(usize, &'a Row)]) -> Result<Vec<(usize, &'a Row)>> {
    let keys: Vec<String> = rows.iter().flat_map(|(_, row)| keys(row)).collect();
    let known = ledger.store().keys(&keys).await?;
    let whole = |row: &Row| keys_of(row).all(|key| known.contains_key(&key));
    Ok(rows.iter().copied().filter(|(_, row)| !whole(row)).collect())
}

fn keys(row: &Row) -> Vec<String> {
    keys_of(row).collect()
}

fn keys_of(row: &Row) -> impl Iterator<Item = String> {
    let reply = row.reply.is_some().then(|| reply_key(row));
    std::iter::once(row.key.clone()).chain(reply)
}

fn reply_key(row: &Row) -> String {
    format!("{}#reply", row.key)
}

async fn one(ledger: &Ledger, row: &Row) -> Result<Taken> {
    let registered = match register(ledger, row).await {
        Ok(done) => done,
        Err(failure) => return rejected(failure),
    };
    let mut reply = false;
    if let Some(past) = &row.reply {
        match record_reply(ledger, row, past, registered.case).await {
            Ok(done) => reply = !done.repeated,
            Err(failure) => return rejected(failure),
        }
    }
    Ok(if registered.repeated { Taken::Known { reply } } else { Taken::New { reply } })
}

/// Refusals concern one row; faults of the store end the run, and it can be started again.
fn rejected(failure: Failure) -> Result<Taken> {
    match failure {
        Failure::Refused(refusal) => Ok(Taken::Rejected(Reason::Refused(refusal.code.code().to_owned()))),
        Failure::KeyReused => Ok(Taken::Rejected(Reason::ChangedSince)),
        other => bail!(other),
    }
}

fn importer() -> Actor {
    Actor::of_desk("importer", Role::Importer)
}

fn key(text: &str) -> Result<Key, Failure> {
    Key::parse(text).map_err(|fault| Failure::Fault(ledger::StoreFault::Broken(fault.to_string())))
}

async fn register(ledger: &Ledger, row: &Row) -> Result<Done, Failure> {
    let mut envelope = Envelope::new();
    let submission = Submission {
        kind: row.kind,
        channel: row.channel,
        category: row.category.clone(),
        urgency: Urgency::Ordinary,
        area: row.area.clone(),
        language: row.language.clone(),
        matter: envelope.matter(&row.matter)?,
        requester: envelope.requester(&row.requester)?,
        contactable: !row.requester.phone.is_empty(),
        confidential: false,
        accused: Vec::new(),
        attachments: Vec::new(),
        received_at: row.received_at,
        split_from: None,
        track: casework::case::act::Track::Hotline,
        appearance: casework::case::act::Appearance::default(),
    };
    let deed = Deed::Register(Box::new(submission));
    ledger.perform(Command::new(key(&row.key)?, importer(), ledger.now(), deed, envelope)).await
}

async fn record_reply(ledger: &Ledger, row: &Row, past: &PastReply, case: CaseId) -> Result<Done, Failure> {
    let mut envelope = Envelope::new();
    let reply = envelope.reply(&past.text)?;
    let act = Act::RecordPastReply { reply, replied_at: past.replied_at, transfers: past.transfers };
    let deed = Deed::Act(case, Box::new(act));
    let key = key(&reply_key(row))?;
    ledger.perform(Command::new(key, importer(), ledger.now(), deed, envelope)).await
}
