//! What somebody wrote to a topic becomes a case: a demand of one's own, a matter for a way the law lays down,
//! or a suggestion worth being worked on. The writer reads number and query code under their own code.

use super::contribution::Typed;
use crate::App;
use crate::affair;
use crate::desk::sight;
use crate::form::{Choice, length, line};
use crate::problem::Problem;
use crate::session::Staff;
use affairs::contribution::{Contribution, Desk};
use casework::case::act::{Appearance, Channel, RequestKind, Submission, Track, Urgency};
use casework::personal::{Matter, Requester};
use casework::{CaseId, access};
use ledger::affairs::{AffairFile, Stepping};
use ledger::{Command, Deed, Envelope, Key};

const TITLE: usize = 50;
/// What it can become: praise is no case.
const KINDS: [RequestKind; 5] = [
    RequestKind::Suggestion,
    RequestKind::Help,
    RequestKind::Inquiry,
    RequestKind::Complaint,
    RequestKind::Report,
];

/// The form that makes a case of it.
pub(super) struct Offer {
    pub kinds: Vec<Choice>,
    pub tracks: Vec<Choice>,
    pub title: String,
}

/// The form, for whoever may register; `None` once it is a case.
pub(super) fn offer(app: &App, staff: &Staff, one: &Contribution, typed: &Typed) -> Option<Offer> {
    let t = &staff.visitor.t;
    let may = access::may_register(app.policy(), &staff.actor).is_ok() && one.case.is_none();
    let choice =
        |kind: &RequestKind| Choice::new(kind.code(), t.name("kind", kind.code()), typed.kind == kind.code());
    let track = |track: &Track| {
        let chosen = Track::from_code(&typed.track).unwrap_or(Track::Hotline) == *track;
        Choice::new(track.code(), t.name("track", track.code()), chosen)
    };
    may.then(|| Offer {
        kinds: KINDS.iter().map(choice).collect(),
        tracks: Track::ALL.iter().map(track).collect(),
        title: typed.title.clone(),
    })
}

/// Number and address of the case it became, if this person may know of it.
pub(super) async fn case(
    app: &App,
    staff: &Staff,
    case: Option<CaseId>,
) -> Result<Option<(String, String)>, Problem> {
    let Some(case) = case else { return Ok(None) };
    let known = sight::known(&app.ledger, app.policy(), &staff.actor, &[case]).await?;
    let number = known.into_iter().next().map(|row| row.number).unwrap_or_default();
    let href = if number.is_empty() { String::new() } else { format!("/work/q/found/c/{number}") };
    Ok(Some((number, href)))
}

/// Registers the case and links it. Done twice it makes one case: the key is the contribution's own.
pub(super) async fn take(
    app: &App,
    staff: &Staff,
    file: &AffairFile<Contribution>,
    typed: &Typed,
) -> Result<Result<(), String>, Problem> {
    access::may_register(app.policy(), &staff.actor).map_err(|_| Problem::Forbidden)?;
    let (t, one) = (&staff.visitor.t, &file.affair);
    affair::key(&typed.key)?;
    let desk = Desk { policy: app.policy(), by: &staff.actor };
    if let Err(fault) = desk.may_split(one) {
        return Ok(Err(t.name("contribution-fault", fault.code())));
    }
    let kind = RequestKind::from_code(&typed.kind).filter(|kind| KINDS.contains(kind));
    let title = line(&typed.title);
    let (Some(kind), 1..=TITLE) = (kind, length(&title)) else {
        return Ok(Err(t.say("topics-split-missing").with("most", TITLE).to_string()));
    };
    let track = Track::from_code(&typed.track).unwrap_or(Track::Hotline);
    let (submission, envelope) = submission(app, one, (kind, track), title).await?;
    let by = staff.actor.clone();
    let key = Key::of_office(&format!("contribution {}", file.id));
    let deed = Deed::Register(Box::new(submission));
    let done = app.ledger.perform(Command::new(key, by, app.now(), deed, envelope)).await?;
    let (key, nothing) = (Key::of_office(&format!("contribution {} case", file.id)), Envelope::new());
    let stepping = Stepping::new(&key, &staff.actor, &nothing);
    let judge = |one: &Contribution, at| {
        Desk { policy: app.ledger.book().at(at), by: &staff.actor }.split(one, done.case)
    };
    match app.ledger.step_affair::<Contribution>(file.id, &stepping, judge).await {
        Ok(_) => Ok(Ok(())),
        Err(failure) => affair::refused(t, "contribution-fault", failure).map(Err),
    }
}

async fn submission(
    app: &App,
    one: &Contribution,
    (kind, track): (RequestKind, Track),
    title: String,
) -> Result<(Submission, Envelope), Problem> {
    let papers =
        affair::Texts::of(app, affair::handles(std::iter::once(&one.words).chain(&one.writer))).await?;
    let writer: Requester = one
        .writer
        .as_ref()
        .and_then(|sealed| serde_json::from_str(&papers.text(sealed)).ok())
        .unwrap_or_default();
    let nameless = writer.name.is_empty();
    let mut envelope = Envelope::new();
    let matter = Matter { title, text: papers.text(&one.words), ..Matter::default() };
    let submission = Submission {
        kind,
        channel: Channel::Web,
        category: None,
        urgency: if one.urgent { Urgency::Urgent } else { Urgency::Ordinary },
        area: None,
        language: "zh-CN".to_owned(),
        matter: envelope.matter(&matter)?,
        contactable: !(writer.phone.is_empty() && writer.email.is_empty()),
        requester: envelope.requester(&writer)?,
        confidential: false,
        accused: Vec::new(),
        attachments: Vec::new(),
        received_at: one.at,
        split_from: None,
        track,
        appearance: Appearance { unclear: track == Track::Petition && nameless, ..Appearance::default() },
    };
    Ok((submission, envelope))
}
