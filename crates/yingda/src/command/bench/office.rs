//! Made-up submissions of ordinary size, and a course of acts for those that are handled.

use anyhow::{Context as _, bail};
use casework::case::act::{Basis, Channel, Finding, Method, Outcome, RequestKind, Urgency, Work};
use casework::personal::{Matter, Requester};
use casework::policy::PolicyBook;
use casework::{Act, Actor, CaseId, Role, Submission, UnitId};
use jiff::Timestamp;
use ledger::{Command, Deed, Envelope, Key, Ledger};

/// Characters of a request: the mean of real messages.
const LENGTH: u32 = 209;
const KINDS: [RequestKind; 3] = [RequestKind::Complaint, RequestKind::Help, RequestKind::Inquiry];

/// So many Chinese characters that mean nothing.
fn words(seed: u32, length: u32) -> String {
    let sign = |place: u32| {
        let mixed = seed.wrapping_mul(2_654_435_761).wrapping_add(place.wrapping_mul(40_503)) >> 8;
        char::from_u32(0x4e00 + mixed % 3000).unwrap_or('.')
    };
    (0..length).map(sign).collect()
}

/// The opening of a case, as the desk sends it.
pub(super) fn opening(book: &PolicyBook, nth: u32, at: Timestamp) -> anyhow::Result<Command> {
    let policy = book.newest();
    let mut envelope = Envelope::new();
    let matter = Matter {
        title: words(nth, 18),
        text: words(nth, LENGTH),
        place: words(nth, 12),
        ..Matter::default()
    };
    let requester = Requester { name: words(nth, 3), phone: format!("{nth:011}"), ..Requester::default() };
    let place = usize::try_from(nth)?;
    let submission = Submission {
        kind: KINDS[place % KINDS.len()],
        channel: if nth.is_multiple_of(4) { Channel::Web } else { Channel::Phone },
        category: policy.categories.keys().nth(place % policy.categories.len().max(1)).cloned(),
        urgency: Urgency::Ordinary,
        area: policy.areas.keys().nth(place % policy.areas.len().max(1)).cloned(),
        language: "zh-CN".to_owned(),
        matter: envelope.matter(&matter)?,
        requester: envelope.requester(&requester)?,
        contactable: true,
        confidential: false,
        accused: Vec::new(),
        attachments: Vec::new(),
        received_at: at,
        split_from: None,
        track: casework::case::act::Track::Hotline,
        appearance: casework::case::act::Appearance::default(),
    };
    let by = Actor::of_desk(&format!("agent-{}", nth % 40), Role::Agent);
    Ok(Command::new(Key::random()?, by, at, Deed::Register(Box::new(submission)), envelope))
}

/// Opens a case and sends it to a unit; one in eight is replied to.
pub(super) async fn history(door: &Ledger, nth: u32) -> anyhow::Result<CaseId> {
    let book = door.book().clone();
    let at = door.now();
    let opened = door.perform(opening(&book, nth, at)?).await?;
    let units: Vec<&UnitId> = book.newest().units.keys().collect();
    if units.is_empty() {
        bail!("the pack has no units to send cases to");
    }
    let unit = units[usize::try_from(nth)? % units.len().min(20)];
    for (act, by, envelope) in course(unit, nth)? {
        let deed = Deed::Act(opened.case, Box::new(act));
        let command = Command::new(Key::random()?, by, door.now(), deed, envelope);
        door.perform(command).await.with_context(|| format!("case {}", opened.case))?;
    }
    Ok(opened.case)
}

fn course(unit: &UnitId, nth: u32) -> anyhow::Result<Vec<(Act, Actor, Envelope)>> {
    let dispatcher = Actor::of_desk("dispatcher-1", Role::Dispatcher);
    let handler = Actor::of_unit("handler-1", Role::UnitHandler, unit.as_str());
    let approver = Actor::of_unit("approver-1", Role::UnitApprover, unit.as_str());
    let advice = Envelope::new().note("")?;
    let dispatch =
        Act::Dispatch { lead: unit.clone(), supports: Vec::new(), basis: Basis::Territory, advice };
    let mut course = vec![(dispatch, dispatcher, Envelope::new())];
    if nth.is_multiple_of(8) {
        let (mut said, mut done, mut replied) = (Envelope::new(), Envelope::new(), Envelope::new());
        let contact =
            Act::RecordContact { reached: true, method: Method::Phone, note: said.note(&words(nth, 40))? };
        let work = Act::RecordWork { work: Work::SiteVisit, note: done.note(&words(nth, 80))? };
        let (reply, note) = (replied.reply(&words(nth, 160))?, replied.note("")?);
        let draft =
            Act::DraftReply { reply, note, outcome: Outcome::Solved, finding: Finding::NotApplicable };
        course.push((Act::Accept, handler.clone(), Envelope::new()));
        course.push((contact, handler.clone(), said));
        course.push((work, handler.clone(), done));
        course.push((draft, handler, replied));
        course.push((Act::ApproveReply, approver.clone(), Envelope::new()));
        course.push((Act::IssueReply { method: Method::Phone }, approver, Envelope::new()));
    }
    Ok(course)
}
