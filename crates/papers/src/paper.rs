//! What stands on a paper. Every text is plain: nothing in it is ever read as markup.
//!
//! One type for all kinds: a field a kind does not use stays empty. Which must not be empty is said
//! by [`needed`]; a paper that lacks one is not printed, because a citizen could not use it.

use crate::PaperKind;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

/// A paper, ready to be printed.
///
/// | kind | reads, besides head, number, date, addressee, case number, contact and `qr` |
/// |---|---|
/// | `acceptance-notice` | received, channel, matter, unit, days, due |
/// | `non-acceptance-notice` | received, channel, matter, reasons, basis, guidance |
/// | `extension-notice` | accepted, matter, reasons, basis, days, due |
/// | `legal-route-notice` | received, channel, matter, reasons, basis, guidance |
/// | `transfer-letter` | requester, received, channel, matter, demand, days, enclosures, copies |
/// | `assignment-letter` | as transfer, and opinion (what is asked), due, report back |
/// | `handling-opinion`, `simple-opinion` | requester, accepted, matter, demand, facts, reasons, basis, opinion, outcome, remedy, sections, copies |
/// | `completion-report` | requester, unit, matter, demand, facts, basis, opinion, outcome, sections, enclosures |
/// | `review-opinion`, `final-review-opinion` | requester, unit (whose opinion), earlier, matter, demand, facts, reasons, basis, opinion, outcome, remedy or its end, copies |
/// | `hearing-record` | matter, place, from, until, people, sections (what was said), opinion (conclusion) |
/// | `proof-of-service` | service, requester, matter |
/// | `mediation-agreement` | people (parties, mediator), matter, facts, sections (what was agreed), copies |
/// | `supervision-letter` | requester, unit, matter, facts, reasons, basis, opinion, days, due, enclosures, copies |
/// | `advice-letter` | unit, matter, facts, reasons, basis, opinion (what is advised), days, due, copies |
/// | `visit-slip` | queue, requester, from, people (representatives), matter, demand, unit |
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Which paper it is.
    pub kind: PaperKind,
    /// Language of the template, as `zh-CN`.
    #[serde(default = "home")]
    pub language: String,
    /// The office that issues it: in the head and as signature.
    #[serde(default)]
    pub office: String,
    /// A title other than the pack's.
    #[serde(default)]
    pub title: String,
    /// The paper's number 文号, already issued.
    #[serde(default)]
    pub number: String,
    /// The day it is signed 成文日期; also the date inside the PDF.
    pub date: Date,
    /// To whom it is addressed.
    #[serde(default)]
    pub addressee: String,
    /// Number of the case.
    #[serde(default)]
    pub case_number: String,
    /// Who asked, as they are to be named to this addressee; may be empty where that is protected.
    #[serde(default)]
    pub requester: String,
    /// The day the submission was received.
    #[serde(default)]
    pub received: Option<Date>,
    /// By which way it came, in words.
    #[serde(default)]
    pub channel: String,
    /// The day it was accepted.
    #[serde(default)]
    pub accepted: Option<Date>,
    /// The matter in short.
    #[serde(default)]
    pub matter: String,
    /// What is asked for.
    #[serde(default)]
    pub demand: String,
    /// Facts found; in a letter: what has happened so far.
    #[serde(default)]
    pub facts: String,
    /// Reasons.
    #[serde(default)]
    pub reasons: String,
    /// Articles relied on, one an entry.
    #[serde(default)]
    pub basis: Vec<String>,
    /// The opinion; in a letter: what is asked of the addressee.
    #[serde(default)]
    pub opinion: String,
    /// The outcome in words: support, explain, not support; uphold, change, set aside.
    #[serde(default)]
    pub outcome: String,
    /// Where to turn instead.
    #[serde(default)]
    pub guidance: String,
    /// The opinion under review: number and date in words.
    #[serde(default)]
    pub earlier: String,
    /// Whom to ask for review, and until when. None where the way ends here.
    #[serde(default)]
    pub remedy: Option<Remedy>,
    /// The unit the paper is about: handling, supervised, advised.
    #[serde(default)]
    pub unit: String,
    /// A period in days that the paper sets or extends by.
    #[serde(default)]
    pub days: Option<u32>,
    /// The last day of that period.
    #[serde(default)]
    pub due: Option<Date>,
    /// Whom to reach about it.
    #[serde(default)]
    pub contact: Contact,
    /// Further parts under headings of their own.
    #[serde(default)]
    pub sections: Vec<Section>,
    /// People who take part: hearing, mediation, representatives of a visit.
    #[serde(default)]
    pub people: Vec<Person>,
    /// Where it took place.
    #[serde(default)]
    pub place: String,
    /// When it began.
    #[serde(default)]
    pub from: Option<DateTime>,
    /// When it ended.
    #[serde(default)]
    pub until: Option<DateTime>,
    /// How a paper was served.
    #[serde(default)]
    pub service: Option<Service>,
    /// The place in the hall's queue.
    #[serde(default)]
    pub queue: Option<Queue>,
    /// What is enclosed 附件.
    #[serde(default)]
    pub enclosures: Vec<String>,
    /// To whom copies go 抄送.
    #[serde(default)]
    pub copies: Vec<String>,
    /// What the QR code says, as a rule the address where the paper can be verified. Empty: none.
    #[serde(default)]
    pub qr: String,
}

fn home() -> String {
    "zh-CN".to_owned()
}

/// Whom to ask for review.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Remedy {
    /// To whom the request goes.
    pub office: String,
    /// Within how many days.
    pub days: u32,
    /// Counted from what, in words, where it is not the receipt of this paper.
    pub since: String,
}

/// Whom to reach.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    /// Desk or official.
    pub name: String,
    /// Telephone.
    pub phone: String,
    /// Postal or visiting address.
    pub address: String,
}

/// A part under a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Section {
    /// Heading; in a record: who speaks.
    pub heading: String,
    /// Text; empty lines part paragraphs.
    pub text: String,
}

/// Someone who takes part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Person {
    /// As what: chair, recorder, party.
    pub role: String,
    /// Name.
    pub name: String,
    /// Unit, office or capacity.
    pub unit: String,
}

/// How and when a paper was handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Service {
    /// Titles and numbers of what was served, one an entry.
    pub papers: Vec<String>,
    /// Method in words.
    pub method: String,
    /// Who was to receive.
    pub recipient: String,
    /// Where.
    pub place: String,
    /// When it was received; empty on a form still to be signed.
    pub received: Option<DateTime>,
    /// Who received, if another, and in what relation.
    pub taker: String,
    /// Who served, at least two for leaving it behind.
    pub servers: Vec<String>,
    /// Why it was not taken, and what was done.
    pub note: String,
}

/// A place in the queue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Queue {
    /// The number called.
    pub number: String,
    /// Window or room.
    pub window: String,
    /// How many numbers are before it.
    pub ahead: Option<u32>,
}

impl Paper {
    /// A paper with head, number and date and nothing else.
    pub fn new(kind: PaperKind, office: impl Into<String>, number: impl Into<String>, date: Date) -> Self {
        Self {
            kind,
            language: home(),
            office: office.into(),
            title: String::new(),
            number: number.into(),
            date,
            addressee: String::new(),
            case_number: String::new(),
            requester: String::new(),
            received: None,
            channel: String::new(),
            accepted: None,
            matter: String::new(),
            demand: String::new(),
            facts: String::new(),
            reasons: String::new(),
            basis: Vec::new(),
            opinion: String::new(),
            outcome: String::new(),
            guidance: String::new(),
            earlier: String::new(),
            remedy: None,
            unit: String::new(),
            days: None,
            due: None,
            contact: Contact::default(),
            sections: Vec::new(),
            people: Vec::new(),
            place: String::new(),
            from: None,
            until: None,
            service: None,
            queue: None,
            enclosures: Vec::new(),
            copies: Vec::new(),
            qr: String::new(),
        }
    }

    /// Fields this kind needs and this paper leaves empty, by name.
    pub fn lacks(&self) -> Vec<&'static str> {
        needed(self.kind).iter().copied().filter(|field| !self.has(field)).collect()
    }

    fn has(&self, field: &str) -> bool {
        let said = |text: &str| !text.trim().is_empty();
        match field {
            "office" => said(&self.office),
            "number" => said(&self.number),
            "addressee" => said(&self.addressee),
            "case_number" => said(&self.case_number),
            "requester" => said(&self.requester),
            "matter" => said(&self.matter),
            "demand" => said(&self.demand),
            "facts" => said(&self.facts),
            "reasons" => said(&self.reasons),
            "basis" => self.basis.iter().any(|article| said(article)),
            "opinion" => said(&self.opinion),
            "outcome" => said(&self.outcome),
            "guidance" => said(&self.guidance),
            "earlier" => said(&self.earlier),
            "remedy" => self.remedy.as_ref().is_some_and(|remedy| said(&remedy.office) && remedy.days > 0),
            "unit" => said(&self.unit),
            "due" => self.due.is_some(),
            "place" => said(&self.place),
            "from" => self.from.is_some(),
            "people" => self.people.iter().any(|person| said(&person.name)),
            "sections" => self.sections.iter().any(|section| said(&section.text)),
            "service" => self.service.as_ref().is_some_and(|service| !service.papers.is_empty()),
            "queue" => self.queue.as_ref().is_some_and(|queue| said(&queue.number)),
            _ => false,
        }
    }
}

const EXTENSION: &[&str] = &["office", "number", "addressee", "case_number", "matter", "reasons", "due"];

/// The fields a kind cannot do without.
pub fn needed(kind: PaperKind) -> &'static [&'static str] {
    match kind {
        PaperKind::AcceptanceNotice => {
            &["office", "number", "addressee", "case_number", "matter", "unit", "due"]
        }
        PaperKind::NonAcceptanceNotice | PaperKind::LegalRouteNotice => {
            &["office", "number", "addressee", "case_number", "matter", "reasons", "basis", "guidance"]
        }
        PaperKind::ExtensionNotice => EXTENSION,
        PaperKind::TransferLetter => &["office", "number", "addressee", "case_number", "matter"],
        PaperKind::AssignmentLetter => {
            &["office", "number", "addressee", "case_number", "matter", "opinion", "due"]
        }
        PaperKind::HandlingOpinion | PaperKind::SimpleOpinion => &[
            "office",
            "number",
            "addressee",
            "matter",
            "demand",
            "facts",
            "reasons",
            "basis",
            "opinion",
            "outcome",
            "remedy",
        ],
        PaperKind::CompletionReport => {
            &["office", "number", "addressee", "case_number", "matter", "facts", "opinion", "outcome"]
        }
        PaperKind::ReviewOpinion => &[
            "office",
            "number",
            "addressee",
            "matter",
            "demand",
            "earlier",
            "unit",
            "facts",
            "reasons",
            "basis",
            "opinion",
            "outcome",
            "remedy",
        ],
        PaperKind::FinalReviewOpinion => &[
            "office",
            "number",
            "addressee",
            "matter",
            "demand",
            "earlier",
            "unit",
            "facts",
            "reasons",
            "basis",
            "opinion",
            "outcome",
        ],
        PaperKind::HearingRecord => {
            &["office", "case_number", "matter", "place", "from", "people", "sections"]
        }
        PaperKind::MediationAgreement => &["office", "number", "matter", "facts", "people", "sections"],
        PaperKind::SupervisionLetter | PaperKind::AdviceLetter => {
            &["office", "number", "addressee", "matter", "facts", "opinion", "due"]
        }
        PaperKind::ProofOfService => &["office", "case_number", "service"],
        PaperKind::VisitSlip => &["office", "case_number", "queue"],
    }
}
