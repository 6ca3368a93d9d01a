//! Every identity with both sides and their places, and what asks a question.

use super::{code, percent, places, said, yuan};
use crate::speech::Speech;
use anyhow::Result;
use budget::book::Book;
use budget::finding::{Finding, findings};
use budget::identity::{Check, Ground, Identity, Measure, checks};
use budget::money::Fen;
use std::collections::BTreeMap;
use std::process::ExitCode;

pub fn run(book: &Book, all: bool, speech: &Speech) -> Result<ExitCode> {
    let checks = checks(book);
    tally(&checks, speech)?;
    for check in checks.iter().filter(|check| all || !check.holds) {
        speech.line(&shown(check, speech))?;
    }
    let findings = findings(book, &checks);
    for finding in &findings {
        speech.line(&found(finding, speech))?;
    }
    let (hard, soft): (Vec<&Check>, Vec<&Check>) = checks.iter().partition(|check| !check.is_soft());
    let (tables, text): (Vec<&Check>, Vec<&Check>) =
        hard.into_iter().partition(|check| check.ground == Ground::Tables);
    let failing = |checks: &[&Check]| checks.iter().filter(|check| !check.holds).count();
    let broken = failing(&tables);
    let args = [
        ("tables", tables.len().into()),
        ("broken", broken.into()),
        ("text", text.len().into()),
        ("contradicted", failing(&text).into()),
        ("soft", soft.len().into()),
        ("open", failing(&soft).into()),
        ("findings", findings.len().into()),
    ];
    speech.tell("cli-budget-checked", &args)?;
    Ok(if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How often each identity was evaluated, and how often it holds.
fn tally(checks: &[Check], speech: &Speech) -> Result<()> {
    let mut tally: BTreeMap<Identity, (usize, usize)> = BTreeMap::new();
    for check in checks {
        let (evaluated, hold) = tally.entry(check.identity).or_default();
        *evaluated += 1;
        *hold += usize::from(check.holds);
    }
    for (identity, (evaluated, hold)) in tally {
        let what = speech.name("budget-identity", &identity.to_string());
        speech.line(&format!("{identity}\t{hold}/{evaluated}\t{what}"))?;
    }
    Ok(())
}

fn shown(check: &Check, speech: &Speech) -> String {
    let mark = match (check.holds, check.is_soft()) {
        (true, _) => "=",
        (false, true) => "?",
        (false, false) => "≠",
    };
    let side = |amount: Fen| match check.measure {
        Measure::Money => yuan(amount),
        Measure::Weight => percent(amount.0),
    };
    let tables: Vec<String> =
        check.tables.iter().map(|kind| speech.name("budget-table", &code(kind))).collect();
    let (left, right) = (side(check.left), side(check.right));
    let at = places(check.places_left.iter().chain(&check.places_right));
    format!("{}\t{}\t{}\t{left} {mark} {right}\t{at}", check.identity, tables.join(" / "), check.about)
}

fn found(finding: &Finding, speech: &Speech) -> String {
    let kind = speech.name("budget-finding", &code(finding.kind));
    let (left, right) = (said(&finding.left), said(&finding.right));
    format!("! {kind}\t{}\t{left} | {right}\t{}", finding.about, places(&finding.places))
}
