//! What was done here, as acts of our unit's two seats there. A closed table: what has no counterpart and would
//! leave the superior in the dark is said, what is our own business is not.

use crate::config::Link;
use casework::case::act::{Finding, Method, Outcome};
use casework::case::fact::{PetitionFact as F, Recorded, What};
use casework::personal::{OpinionText, Sealed};
use casework::{Policy, Role};
use jiff::Timestamp;
use ledger::CaseFile;
use serde_json::{Value, json};

/// The act of a call that cannot be made.
pub const NONE: &str = "";

/// One act there.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub act: &'static str,
    pub body: Value,
    /// Two persons are needed there: what a handler drafts, an approver lets out.
    pub by_approver: bool,
}

fn call(act: &'static str, body: Value) -> Vec<Call> {
    vec![Call { act, body, by_approver: false }]
}

fn approved(act: &'static str) -> Call {
    Call { act, body: json!({}), by_approver: true }
}

/// The acts there that follow from a fact here, in their order.
pub fn plan(file: &CaseFile, recorded: &Recorded, link: &Link, policy: &Policy) -> Vec<Call> {
    let text = |sealed: &Sealed| file.text(sealed.handle).to_owned();
    match &recorded.fact.what {
        What::Accepted if !accepted_before(file, recorded) => call("accept", json!({})),
        What::ContactRecorded { reached, method, note } => {
            call("record_contact", json!({"reached": reached, "method": method, "note": text(note)}))
        }
        What::WorkRecorded { work, note } => call("record_work", json!({"work": work, "note": text(note)})),
        What::MaterialAsked { question } => call("ask_material", json!({"question": text(question)})),
        What::Proceeded { reason } => call("proceed", json!({"reason": text(reason)})),
        What::ExtensionAsked { rule, reason } => {
            call("ask_extension", json!({"rule": rule, "reason": text(reason)}))
        }
        What::ExtensionGranted { note, .. } if recorded.by.unit.is_some() => {
            vec![Call { body: json!({"note": text(note)}), ..approved("grant_extension") }]
        }
        What::ReplyIssued { method } => reply(file, recorded, *method),
        What::AnsweredDirectly { reply, .. } => {
            let mut calls = call("accept", json!({}));
            calls.extend(issue(&text(reply), "", Outcome::Explained, Finding::NotApplicable, Method::Phone));
            calls
        }
        What::Declined { ground, wording } if recorded.by.unit.is_some() => {
            call("decline", json!({"ground": ground, "wording": text(wording)}))
        }
        What::Declined { wording, .. } => {
            call("send_back", json!({"reason": link.send_back_reason, "note": text(wording)}))
        }
        What::SupervisionAnswered { note } => call("answer_supervision", json!({"note": text(note)})),
        What::HandedOver { .. } | What::Merged { .. } => call(NONE, json!({})),
        What::Withdrawn { .. } if recorded.by.role != Role::Link => call(NONE, json!({})),
        What::Petition(fact) => petition(file, recorded, fact, policy),
        _ => Vec::new(),
    }
}

fn petition(file: &CaseFile, recorded: &Recorded, fact: &F, policy: &Policy) -> Vec<Call> {
    let text = |sealed: &Sealed| file.text(sealed.handle).to_owned();
    match fact {
        F::Notified { wording, method } => {
            call("notify", json!({"wording": text(wording), "method": method}))
        }
        F::Admitted { procedure } => call("admit", json!({"procedure": procedure})),
        F::Guided { route, wording } => call("guide", json!({"route": route, "wording": text(wording)})),
        F::ProcedureSwitched { reason } => call("switch_procedure", json!({"reason": text(reason)})),
        F::HearingOpened { note } => call("open_hearing", json!({"note": text(note)})),
        F::HearingRecorded { record } => call("record_hearing", json!({"record": text(record)})),
        F::OpinionIssued {} => opinion(file, recorded),
        F::Served { method, received_at } => {
            call("serve", json!({"service": method, "served_at": moment(policy, *received_at)}))
        }
        F::Executed { done, note } => call("execute", json!({"done": done, "note": text(note)})),
        F::Mediated { agreement } => call("mediate", json!({"agreement": text(agreement)})),
        F::Referred { .. } | F::TrackChanged { .. } => call(NONE, json!({})),
        _ => Vec::new(),
    }
}

/// A street accepts after the district has: for the superior it was accepted once, until it is reopened here.
fn accepted_before(file: &CaseFile, recorded: &Recorded) -> bool {
    let earlier = file.history.iter().rev().filter(|one| one.version < recorded.version);
    let since = earlier.take_while(|one| !matches!(one.fact.what, What::Reopened { .. }));
    since.into_iter().any(|one| matches!(one.fact.what, What::Accepted))
}

fn before<'a, T>(file: &'a CaseFile, recorded: &Recorded, pick: impl Fn(&'a What) -> Option<T>) -> Option<T> {
    let earlier = file.history.iter().rev().filter(|one| one.version < recorded.version);
    earlier.map(|one| &one.fact.what).find_map(pick)
}

fn reply(file: &CaseFile, recorded: &Recorded, method: Method) -> Vec<Call> {
    let drafted = before(file, recorded, |what| match what {
        What::ReplyDrafted { reply, note, outcome, finding } => Some((reply, note, *outcome, *finding)),
        _ => None,
    });
    let Some((reply, note, outcome, finding)) = drafted else { return call(NONE, json!({})) };
    issue(file.text(reply.handle), file.text(note.handle), outcome, finding, method)
}

fn issue(reply: &str, note: &str, outcome: Outcome, finding: Finding, method: Method) -> Vec<Call> {
    let body = json!({"reply": reply, "note": note, "outcome": outcome, "finding": finding});
    let mut calls = call("draft_reply", body);
    calls.push(approved("approve_reply"));
    calls.extend(call("issue_reply", json!({"method": method})));
    calls
}

fn opinion(file: &CaseFile, recorded: &Recorded) -> Vec<Call> {
    let drafted = before(file, recorded, |what| match what {
        What::Petition(F::OpinionDrafted { opinion, note, verdict }) => Some((opinion, note, *verdict)),
        _ => None,
    });
    let Some((opinion, note, verdict)) = drafted else { return call(NONE, json!({})) };
    let OpinionText { facts, reasons, basis, opinion } =
        serde_json::from_str(file.text(opinion.handle)).unwrap_or_default();
    let mut calls = call(
        "draft_opinion",
        json!({
            "verdict": verdict, "facts_found": facts, "reasons": reasons, "basis_law": basis, "opinion": opinion,
            "note": file.text(note.handle),
        }),
    );
    calls.extend([approved("approve_reply"), approved("issue_opinion")]);
    calls
}

fn moment(policy: &Policy, at: Timestamp) -> String {
    policy.local(at).to_string()
}

/// Moves a service to the issue of the opinion, if it was before.
pub fn serve_after(call: &mut Call, issued: Option<Timestamp>, policy: &Policy) {
    let Some(issued) = issued.map(|issued| moment(policy, issued)) else { return };
    let earlier = |at: &str| match (at.parse::<jiff::civil::DateTime>(), issued.parse()) {
        (Ok(at), Ok(issued)) => at < issued,
        _ => false,
    };
    if call.body["served_at"].as_str().is_some_and(earlier) {
        call.body["served_at"] = issued.into();
    }
}
