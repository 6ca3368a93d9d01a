//! The draft becomes a case: once, however often the button is pressed.

use super::draft::{Draft, Filing, Identity};
use super::place;
use super::{about, check};
use crate::access;
use crate::form::Sent;
use crate::problem::Problem;
use crate::show::see_other;
use crate::visitor::Visitor;
use axum::http::header;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use casework::case::act::{Appearance, Channel, RequestKind, Submission, Track, Urgency};
use casework::personal::{Matter, Requester};
use casework::{Actor, CaseId};
use jiff::Timestamp;
use ledger::{Command, Deed, Envelope, Key};
use serde::Deserialize;

/// A title made from the text is at most this wide; a Chinese character is two wide.
const TITLE: usize = 60;

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    key: String,
}

/// `POST /file/send`
pub(crate) async fn send(visitor: Visitor, Sent(answer): Sent<Answer>) -> Result<Response, Problem> {
    let mut filing = Filing::open(visitor).await?;
    if let Some(case) = filing.draft.sent.filter(|_| filing.draft.key == answer.key) {
        return to_receipt(&filing.visitor, CaseId(case)).await;
    }
    if filing.draft.key != answer.key {
        return see_other("/file/check");
    }
    let visitor = filing.visitor.clone();
    if let Err(step) = check::check(&filing.draft, visitor.app.policy(), &visitor.t) {
        return see_other(step);
    }
    let now = visitor.app.now();
    visitor.app.throttles.address.take(&visitor.address, now).map_err(Problem::TooMany)?;
    let (submission, envelope) = seal(&filing, now).await?;
    let key = Key::parse(&filing.draft.key).map_err(|_| Problem::Unreadable)?;
    let deed = Deed::Register(Box::new(submission));
    let done = visitor.app.ledger.perform(Command::new(key, Actor::requester(), now, deed, envelope)).await?;
    tracing::info!(case = %done.case, repeated = done.repeated, "a request was filed");
    filing.sent(done.case).await?;
    to_receipt(&visitor, done.case).await
}

/// The receipt of a case this browser has just proved to be its own.
pub(super) async fn to_receipt(visitor: &Visitor, case: CaseId) -> Result<Response, Problem> {
    let rows = visitor.app.ledger.store().rows(&[case]).await?;
    let number = rows.get(&case).map(|row| row.number.clone()).ok_or(Problem::NotFound)?;
    let mut response = see_other(&format!("/receipt/{number}"))?;
    if let Some(line) = access::grant(visitor, case).await? {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    Ok(response)
}

async fn seal(filing: &Filing, now: Timestamp) -> Result<(Submission, Envelope), Problem> {
    let draft = &filing.draft;
    let policy = filing.visitor.app.policy();
    let mut envelope = Envelope::new();
    let matter = envelope.matter(&matter(draft))?;
    let requester = envelope.requester(&requester(draft))?;
    let mut attachments = Vec::new();
    for kept in &draft.files {
        let Some(body) = filing.file(&kept.id).await? else { continue };
        let bytes = STANDARD.decode(body).map_err(|fault| Problem::Fault(format!("kept file: {fault}")))?;
        attachments.push(envelope.file(&kept.about, bytes)?);
    }
    let named = draft.identity == Some(Identity::Named);
    let submission = Submission {
        kind: draft.kind.unwrap_or(RequestKind::Help),
        channel: Channel::Web,
        category: about::chosen(draft, policy),
        urgency: if draft.urgent { Urgency::Urgent } else { Urgency::Ordinary },
        area: (!draft.area.is_empty()).then(|| draft.area.as_str().into()),
        language: filing.visitor.t.lang().to_owned(),
        matter,
        requester,
        contactable: named && !(draft.phone.is_empty() && draft.email.is_empty()),
        confidential: draft.confidential,
        accused: place::accused(draft, policy).filter(|_| place::asks_about(draft)).into_iter().collect(),
        attachments,
        received_at: now,
        split_from: None,
        track: if draft.petition { Track::Petition } else { Track::Hotline },
        appearance: Appearance { unclear: draft.petition && !named, ..Appearance::default() },
    };
    Ok((submission, envelope))
}

fn matter(draft: &Draft) -> Matter {
    Matter {
        title: if draft.title.is_empty() { title_of(&draft.text) } else { draft.title.clone() },
        text: draft.text.clone(),
        place: draft.place.clone(),
        occurred: draft.occurred.clone(),
    }
}

fn requester(draft: &Draft) -> Requester {
    if draft.identity != Some(Identity::Named) {
        return Requester::default();
    }
    Requester {
        name: draft.name.clone(),
        phone: draft.phone.clone(),
        email: draft.email.clone(),
        ..Requester::default()
    }
}

/// The beginning of the text: its first sentence, or as many whole clauses or words as fit.
fn title_of(text: &str) -> String {
    let first =
        text.split(['\n', '。', '！', '？', '；', '!', '?', ';']).find(|part| !part.trim().is_empty());
    let first = first.and_then(|part| part.trim().split(". ").next()).unwrap_or_default();
    if width(first) <= TITLE {
        return first.to_owned();
    }
    let mut room = TITLE;
    let fits = |c: &char| {
        room = room.saturating_sub(width_of(*c));
        room > 1
    };
    let head: String = first.chars().take_while(fits).collect();
    let clause = head.rfind(['，', '：']).or_else(|| head.rfind(", "));
    match clause.map(|at| head[..at].trim()) {
        Some(clause) if width(clause) >= TITLE / 4 => clause.to_owned(),
        _ => match head.rfind(' ') {
            Some(at) if at > head.len() / 2 => head[..at].to_owned() + "…",
            _ => head + "…",
        },
    }
}

fn width(text: &str) -> usize {
    text.chars().map(width_of).sum()
}

fn width_of(c: char) -> usize {
    if c.is_ascii() { 1 } else { 2 }
}

#[cfg(test)]
mod tests {
    use super::{TITLE, title_of, width};

    #[test]
    fn a_title_is_the_beginning_of_the_text() {
        assert_eq!(title_of("Lamp is dark; since May"), "Lamp is dark");
        assert_eq!(title_of("\n\n  a\nb"), "a");
        assert_eq!(title_of("Noise after 22:00. I asked twice."), "Noise after 22:00");
        assert!(width(&title_of(&"x".repeat(90))) <= TITLE);
        assert_eq!(title_of(&"字".repeat(90)).chars().count(), 30);
        assert!(title_of(&"word ".repeat(90)).ends_with("word…"));
        assert_eq!(title_of("。。"), "");
        assert!(
            title_of(&format!("Noise after 22:00 every night {}", "x".repeat(60)))
                .starts_with("Noise after 22:00 every")
        );
        assert_eq!(
            title_of("Three nights in a row, they have been pouring concrete after midnight"),
            "Three nights in a row"
        );
    }
}
