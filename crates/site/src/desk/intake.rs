//! From a call, a letter or a page to a submission: the same words whoever writes them down.

use super::Scene;
use super::build::{Hand, Unfit};
use super::check::{check, unit};
use super::field::{Field, Kind, SHORT, TITLE};
use super::fields::coded;
use super::inputs::{FieldFault, Inputs, Wrong};
use super::petition;
use super::{Choice, Label};
use casework::case::act::{Accused, Appearance, Channel, RequestKind, Submission, Track, Urgency};
use casework::personal::{Matter, Requester};
use casework::{ActKind, Policy};
use jiff::Timestamp;
use jiff::civil::DateTime;
use ledger::Envelope;

fn what_is_asked() -> Vec<Field> {
    vec![
        Field::new("kind", coded!("kind", RequestKind)).required(),
        Field::new("category", Kind::Category),
        Field::new("urgency", coded!("urgency", Urgency)),
        Field::new("area", Kind::Area),
        Field::short("place", SHORT),
        Field::short("occurred", SHORT),
        Field::short("title", TITLE).required(),
        Field::long("text").required(),
    ]
}

/// What intake asks: the request, the requester, whom it is about.
pub fn intake_fields() -> Vec<Field> {
    let mut fields = what_is_asked();
    fields.extend([
        Field::new("channel", coded!("channel", Channel)),
        Field::short("language", 35),
        Field::short("name", SHORT),
        Field::short("phone", 40),
        Field::short("email", SHORT),
        Field::short("address", SHORT),
        Field::new("anonymous", Kind::Flag),
        Field::new("confidential", Kind::Flag),
        Field::new("about_units", Kind::Unit { many: true }),
        Field::new("about_heads", Kind::Unit { many: true }),
        Field::new("about_hotline", Kind::Flag),
        Field::new("received_at", Kind::Moment),
        Field::new("track", coded!("track", Track)),
    ]);
    fields.extend(petition::appearance_fields());
    fields.push(Field::new("files", Kind::Files));
    fields
}

/// What a part that is split off asks: who asks and when it came in stay as they are.
pub(super) fn part_fields() -> Vec<Field> {
    what_is_asked()
}

/// The submission those inputs mean. `channel` and `language` hold where the inputs name none.
///
/// # Errors
/// Every field that does not fit, or a fault of the machine.
pub fn submission(
    inputs: &Inputs,
    envelope: &mut Envelope,
    policy: &Policy,
    at: Timestamp,
    channel: Channel,
    language: &str,
) -> Result<Submission, Unfit> {
    let scene = Scene::bare(policy, None);
    let mut faults = check(ActKind::Register, &intake_fields(), inputs, &scene);
    let received_at = received(inputs, policy, at);
    faults.extend(received_at.is_none().then(|| FieldFault::new("received_at", Wrong::NoMoment)));
    let Some(received_at) = received_at.filter(|_| faults.is_empty()) else {
        return Err(Unfit::Fields(faults));
    };
    let mut hand = Hand { inputs, envelope, scene: &scene };
    let attachments = hand.files()?;
    let appearance = hand.appearance();
    let who = requester(inputs);
    let language = Some(inputs.one("language")).filter(|tag| !tag.is_empty()).unwrap_or(language);
    Ok(Submission {
        channel: Channel::from_code(inputs.one("channel")).unwrap_or(channel),
        language: language.to_owned(),
        requester: envelope.requester(&who)?,
        contactable: !(who.phone.is_empty() && who.email.is_empty()),
        confidential: inputs.one("confidential") == "true",
        accused: accused(inputs, &scene),
        attachments,
        received_at,
        track: Track::from_code(inputs.one("track")).unwrap_or(Track::Hotline),
        appearance,
        ..asked(inputs, envelope)?
    })
}

/// The part of a case that becomes a case of its own. The requester's clock does not start anew.
pub(super) fn part(
    inputs: &Inputs,
    envelope: &mut Envelope,
    scene: &Scene<'_>,
    at: Timestamp,
) -> Result<Submission, Unfit> {
    let part = asked(inputs, envelope)?;
    let Some(case) = scene.case else { return Ok(Submission { received_at: at, ..part }) };
    Ok(Submission {
        channel: case.channel,
        language: case.language.clone(),
        requester: case.requester.clone(),
        contactable: case.contactable,
        confidential: case.confidential,
        accused: case.accused.clone(),
        received_at: case.received_at,
        split_from: Some(case.id),
        track: case.track,
        appearance: case.appearance.clone(),
        ..part
    })
}

fn asked(inputs: &Inputs, envelope: &mut Envelope) -> Result<Submission, Unfit> {
    let words = |name: &str| inputs.one(name).to_owned();
    let matter = Matter {
        title: words("title"),
        text: words("text"),
        place: words("place"),
        occurred: words("occurred"),
    };
    let code = |name: &str| Some(inputs.one(name)).filter(|code| !code.is_empty());
    Ok(Submission {
        kind: RequestKind::from_code(inputs.one("kind")).unwrap_or(RequestKind::Help),
        channel: Channel::Phone,
        category: code("category").map(Into::into),
        urgency: Urgency::from_code(inputs.one("urgency")).unwrap_or(Urgency::Ordinary),
        area: code("area").map(Into::into),
        language: String::new(),
        matter: envelope.matter(&matter)?,
        requester: None,
        contactable: false,
        confidential: false,
        accused: Vec::new(),
        attachments: Vec::new(),
        received_at: Timestamp::UNIX_EPOCH,
        split_from: None,
        track: Track::Hotline,
        appearance: Appearance::default(),
    })
}

fn requester(inputs: &Inputs) -> Requester {
    if inputs.one("anonymous") == "true" {
        return Requester::default();
    }
    let words = |name: &str| inputs.one(name).to_owned();
    Requester {
        name: words("name"),
        phone: words("phone"),
        email: words("email"),
        address: words("address"),
        ..Requester::default()
    }
}

fn received(inputs: &Inputs, policy: &Policy, at: Timestamp) -> Option<Timestamp> {
    let typed = inputs.one("received_at");
    if typed.is_empty() {
        return Some(at);
    }
    let given = policy.instant(typed.parse::<DateTime>().ok()?);
    (given <= at).then_some(given)
}

/// Whom a form says it is about.
pub(super) fn accused(inputs: &Inputs, scene: &Scene<'_>) -> Vec<Accused> {
    let units = |name| inputs.many(name).filter_map(|value| unit(value, scene));
    let heads = units("about_heads").filter_map(|id| scene.policy.units.get(&id)?.head.clone());
    let mut accused: Vec<Accused> = units("about_units").map(Accused::Unit).collect();
    accused.extend(heads.map(Accused::Head));
    if inputs.one("about_hotline") == "true" {
        accused.push(Accused::Hotline);
    }
    accused
}
