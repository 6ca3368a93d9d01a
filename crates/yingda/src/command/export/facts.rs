//! One line a fact: what happened, when, in which role, and what codes it carried. Roles act here, not
//! people; handles and digests of papers stay behind.

use super::schema::{Cell, Column, Kind};
use casework::case::fact::What;
use casework::{Case, Recorded};

const fn column(name: &'static str, kind: Kind, means: &'static str) -> Column {
    Column { name, kind, means }
}

pub const COLUMNS: [Column; 10] = [
    column("number", Kind::Text, "Number of the case"),
    column("version", Kind::Number, "Place in the history of the case, from 1"),
    column("at", Kind::Moment, "When it happened"),
    column("role", Kind::Text, "In which role it was done, by code"),
    column("policy", Kind::Text, "Version of the rules it was decided under"),
    column("fact", Kind::Text, "What happened, by code"),
    column("to_unit", Kind::Text, "Unit it was sent to; blank if confidential"),
    column("code", Kind::Text, "Reason, outcome, finding or clock, by code"),
    column("started_clocks", Kind::Text, "Clocks set going, each with the moment it runs out"),
    column("stopped_clocks", Kind::Text, "Clocks stopped"),
];

/// The line of that fact.
pub fn row(case: &Case, recorded: &Recorded) -> Vec<Cell> {
    let fact = &recorded.fact;
    let started: Vec<String> =
        fact.starts.iter().map(|set| format!("{}={}", set.clock.code(), set.due)).collect();
    let stopped: Vec<&str> = fact.stops.iter().map(|clock| clock.code()).collect();
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    vec![
        case.number.as_ref().map(ToString::to_string),
        Some(recorded.version.to_string()),
        Some(recorded.at.to_string()),
        Some(recorded.by.role.code().to_owned()),
        Some(recorded.policy.clone()),
        Some(fact.what.code().to_owned()),
        to_unit(&fact.what).filter(|_| !case.confidential),
        code(&fact.what),
        some(started.join(" ")),
        some(stopped.join(" ")),
    ]
}

fn to_unit(what: &What) -> Cell {
    match what {
        What::Dispatched { lead: unit, .. }
        | What::SubDispatched { to: unit, .. }
        | What::SupportAdded { unit, .. }
        | What::Contributed { unit, .. } => Some(unit.to_string()),
        _ => None,
    }
}

fn code(what: &What) -> Cell {
    let of = |codes: &[&str]| Some(codes.join(" "));
    match what {
        What::Prechecked { category, .. } => of(&[category.as_str()]),
        What::HandedOver { body: reason, .. }
        | What::Declined { ground: reason, .. }
        | What::SentBack { reason, .. }
        | What::ExtensionAsked { rule: reason, .. }
        | What::ExtensionGranted { rule: reason, .. }
        | What::ExtensionRefused { rule: reason, .. } => of(&[reason.as_str()]),
        What::SendBackGranted { fault, .. } => of(&[fault.code()]),
        What::Dispatched { basis, .. } => of(&[basis.code()]),
        What::ContactRecorded { reached, method, .. } => {
            of(&[if *reached { "reached" } else { "not_reached" }, method.code()])
        }
        What::WorkRecorded { work, .. } => of(&[work.code()]),
        What::ReplyDrafted { outcome, finding, .. } => of(&[outcome.code(), finding.code()]),
        What::ReplyIssued { method } => of(&[method.code()]),
        What::FollowedUp { answers: None, .. } => of(&["not_reached"]),
        What::FollowedUp { answers: Some(answers), .. } | What::Rated { answers, .. } => {
            of(&[if answers.solved { "solved" } else { "unsolved" }, answers.satisfied.code()])
        }
        What::Breached { clock, .. } => of(&[clock.code()]),
        _ => None,
    }
}
