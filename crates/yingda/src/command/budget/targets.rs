//! Every row of the goal forms and what measures it.

use super::goal;
use crate::speech::Speech;
use anyhow::Result;
use budget::binding::{Binding, bind};
use budget::book::Book;
use std::process::ExitCode;

pub fn run(book: &Book, speech: &Speech) -> Result<ExitCode> {
    let mut counts = [0_usize; 4];
    for target in &book.targets {
        let binding = bind(target);
        let (place, said) = told(&binding, speech);
        counts[place] += 1;
        speech.line(&format!("{}\t{}\t{}\t{said}", target.place, target.project, goal(target)))?;
    }
    let [formulas, manual, refused, open] = counts;
    let args = [
        ("rows", book.targets.len().into()),
        ("formulas", formulas.into()),
        ("manual", manual.into()),
        ("refused", refused.into()),
        ("open", open.into()),
    ];
    speech.tell("cli-budget-targets", &args)?;
    Ok(ExitCode::SUCCESS)
}

fn told(binding: &Binding, speech: &Speech) -> (usize, String) {
    match binding {
        Binding::Formula { formula, .. } => {
            let by_hand = speech.say("budget-binding-by-hand", &[]);
            let how = if formula.computed.is_some() { String::new() } else { format!(" ({by_hand})") };
            (0, format!("{}{how}", formula.id))
        }
        Binding::Manual { evidence, .. } => (1, speech.name("budget-evidence", evidence)),
        Binding::NotMeasured { reason } => (2, speech.name("budget-refused", reason)),
        Binding::Open => (3, speech.say("budget-binding-open", &[])),
    }
}
