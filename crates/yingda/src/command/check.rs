//! `yingda check`: folds every fact there is and compares. Changes nothing.

use super::verify;
use crate::config::Config;
use crate::office::Office;
use crate::progress;
use crate::speech::Speech;
use anyhow::Result;
use casework::case::state::StateKind;
use casework::policy::PolicyBook;
use casework::{Case, CaseId, Recorded};
use ledger::Store;
use ledger::projection::{Projection, QueueKey};
use std::collections::BTreeMap;
use std::process::ExitCode;

const PAGE: u32 = 256;
/// How many findings are listed one by one.
const LISTED: usize = 20;

/// What a check found.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    pub cases: u64,
    pub facts: u64,
    /// Case number or id, and the code of what is wrong.
    pub wrong: Vec<(String, &'static str)>,
}

pub async fn run(config: Config, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open_as_is(config, speech).await?;
    let bar = progress::counter(&speech.say("cli-progress-check", &[]));
    let found = check(&**office.ledger.store(), office.ledger.book(), |done| bar.set_position(done)).await?;
    bar.finish_and_clear();
    let mut found = found;
    if !ledger::audit::check(&**office.ledger.store()).await?.faults.is_empty() {
        found.wrong.push(("audit".to_owned(), "audit"));
    }
    tell(&found, speech)?;
    let log = verify::of_office(&office, speech).await?;
    log.iter().try_for_each(|report| verify::tell(report, speech))?;
    office.close().await?;
    Ok(if found.wrong.is_empty() && log.is_none_or(|report| report.is_sound()) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Says what was found.
pub fn tell(found: &Findings, speech: &Speech) -> Result<()> {
    for (case, code) in found.wrong.iter().take(LISTED) {
        let what = speech.say(&format!("cli-check-{code}"), &[]);
        speech.line(&format!("{case}: {what}"))?;
    }
    let args =
        [("cases", found.cases.into()), ("facts", found.facts.into()), ("wrong", found.wrong.len().into())];
    speech.tell(if found.wrong.is_empty() { "cli-check-sound" } else { "cli-check-unsound" }, &args)
}

/// Looks at every case.
pub async fn check(store: &dyn Store, book: &PolicyBook, progress: impl Fn(u64)) -> Result<Findings> {
    let mut found = Findings::default();
    let mut counts: BTreeMap<(QueueKey, StateKind), i64> = BTreeMap::new();
    let mut after: Option<CaseId> = None;
    loop {
        let ids = store.case_ids(after, PAGE).await?;
        let Some(last) = ids.last() else { break };
        after = Some(*last);
        let histories = store.histories(&ids).await?;
        let mut views = store.projections(&ids).await?;
        for id in &ids {
            let history = histories.get(id).map(Vec::as_slice).unwrap_or_default();
            found.cases += 1;
            found.facts += u64::try_from(history.len()).unwrap_or(0);
            let Some(case) = sound(*id, history, &mut found) else { continue };
            let right = Projection::of(&case, book.newest());
            Projection::count_changes(None, &right, &mut counts);
            if views.remove(id).is_none_or(|view| ordered(view) != ordered(right)) {
                found.wrong.push((named(&case), "view"));
            }
        }
        progress(found.cases);
    }
    if store.all_counts().await? != counts {
        found.wrong.push((String::new(), "counts"));
    }
    for (kind, id) in ledger::affairs::unsound(store).await? {
        found.wrong.push((format!("{} {id}", kind.code()), "affair"));
    }
    Ok(found)
}

fn sound(id: CaseId, history: &[Recorded], found: &mut Findings) -> Option<Case> {
    let Some(case) = Case::fold(history) else {
        found.wrong.push((id.to_string(), "beginning"));
        return None;
    };
    let gapless = history.iter().zip(1_u32..).all(|(recorded, version)| recorded.version == version);
    if !gapless || history.iter().any(|recorded| recorded.case != id) {
        found.wrong.push((named(&case), "versions"));
    }
    if !history.is_sorted_by_key(|recorded| recorded.at) {
        found.wrong.push((named(&case), "time"));
    }
    if case.owner().is_some() != case.state_kind().is_open() {
        found.wrong.push((named(&case), "owner"));
    }
    Some(case)
}

fn named(case: &Case) -> String {
    case.number.as_ref().map_or_else(|| case.id.to_string(), ToString::to_string)
}

/// Tallies have no order of their own.
fn ordered(mut view: Projection) -> Projection {
    view.tallies.sort_by_cached_key(|tally| format!("{tally:?}"));
    view
}
