//! What the office answered, asks for, or declined: the texts a requester must be able to read again.

use super::unit_name;
use crate::locale::Translator;
use casework::case::Question;
use casework::{Owner, Policy, StateKind, UnitId, What, access};
use jiff::Timestamp;
use ledger::CaseFile;

/// A text from the office.
pub(super) struct Told {
    pub heading: String,
    pub text: String,
    pub note: String,
}

/// Every text still of interest, the most recent first.
pub(super) fn told(file: &CaseFile, policy: &Policy, t: &Translator, now: Timestamp) -> Vec<Told> {
    let mut told = Vec::new();
    if file.case.state_kind() == StateKind::AwaitingMaterial {
        told.extend(question(file, policy, t, now));
    }
    told.extend(file.case.questions.iter().rev().map(|question| explained(file, question, policy, t)));
    told.extend(reply(file, policy, t));
    told.extend(super::petition::told(file, policy, t));
    for recorded in file.history.iter().rev() {
        if let Some(ending) = ending(file, &recorded.fact.what, policy, t) {
            told.push(ending);
            break;
        }
    }
    told
}

fn question(file: &CaseFile, policy: &Policy, t: &Translator, now: Timestamp) -> Option<Told> {
    let asked = file.history.iter().rev().find_map(|recorded| match &recorded.fact.what {
        What::MaterialAsked { question } => Some((recorded, question)),
        _ => None,
    });
    let (recorded, question) = asked?;
    let until = file.case.live_clock(casework::ClockKind::Supply).map(|clock| {
        let (day, time) = clock.deadline.shows_as();
        let key = if clock.is_late(now) { "track-question-late" } else { "track-question-until" };
        t.say(key).with("end", t.end(day, time)).to_string()
    });
    let by = recorded.by.unit.as_ref().map(|unit| unit_name(policy, unit, t));
    let heading = match by {
        Some(unit) => t.say("track-question-of").with("unit", unit).to_string(),
        None => t.say("track-question").to_string(),
    };
    Some(Told { heading, text: file.text(question.handle).to_owned(), note: until.unwrap_or_default() })
}

fn reply(file: &CaseFile, policy: &Policy, t: &Translator) -> Option<Told> {
    let reply = file.case.reply.as_ref()?;
    let (at, _) = reply.issued?;
    let outcome = t.name("outcome", reply.outcome.code());
    let note = t.say("track-reply-note").with("when", t.moment(policy.local(at))).with("outcome", outcome);
    let heading = match file.case.unit() {
        Some(unit) => t.say("track-reply-of").with("unit", unit_name(policy, unit, t)).to_string(),
        None => t.say("track-reply").to_string(),
    };
    Some(Told { heading, text: file.text(reply.text.handle).to_owned(), note: note.to_string() })
}

/// What was asked, and what was explained; who is to explain it, until then.
fn explained(file: &CaseFile, question: &Question, policy: &Policy, t: &Translator) -> Told {
    let name = |unit: &UnitId| unit_name(policy, unit, t);
    let (asked, words) = (t.moment(policy.local(question.at)), file.text(question.text.handle).to_owned());
    let Some(given) = &question.reasons else {
        let whom = match access::explainer(policy, &file.case) {
            Some(Owner::Unit(unit)) => name(&unit),
            _ => t.say("track-the-hotline").to_string(),
        };
        let note = t.say("track-why-open-note").with("when", asked).with("whom", whom);
        return Told { heading: t.say("track-why-open").to_string(), text: words, note: note.to_string() };
    };
    let by = given.by.as_ref().map_or_else(|| t.say("track-the-hotline").to_string(), name);
    let note = t
        .say("track-explained-note")
        .with("when", t.moment(policy.local(given.at)))
        .with("asked", asked)
        .with("question", words);
    Told {
        heading: t.say("track-explained-of").with("unit", by).to_string(),
        text: file.text(given.text.handle).to_owned(),
        note: note.to_string(),
    }
}

fn ending(file: &CaseFile, what: &What, policy: &Policy, t: &Translator) -> Option<Told> {
    let (key, sealed, note) = match what {
        What::AnsweredDirectly { reply, .. } | What::PastReplyRecorded { reply, .. } => {
            ("track-reply", Some(reply), String::new())
        }
        What::Declined { ground, wording } => {
            let note = policy.grounds.get(ground).map(|g| {
                let (name, guidance) = (g.names.of(t.lang()), g.guidance.of(t.lang()));
                t.say("track-ground")
                    .with("name", name)
                    .with("guidance", guidance)
                    .with("article", &g.article)
            });
            ("track-declined", Some(wording), note.map(|n| n.to_string()).unwrap_or_default())
        }
        What::HandedOver { body, .. } => {
            let name = policy.emergency_bodies.get(body).map(|b| b.names.of(t.lang()).to_owned());
            ("track-handed-over", None, name.unwrap_or_default())
        }
        _ => return None,
    };
    let text = sealed.map(|sealed| file.text(sealed.handle).to_owned()).unwrap_or_default();
    Some(Told { heading: t.say(key).to_string(), text, note })
}
