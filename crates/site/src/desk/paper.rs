//! Which official papers a case calls for, and what stands on each: a pure reading of its facts and of what was
//! written with them, so that the same facts give the same paper for ever.

use crate::locale::Translator;
use almanac::Span;
use casework::case::act::{Instance, Procedure, Track, Way};
use casework::case::clock::ClockKind;
use casework::case::fact::{PetitionFact as F, What};
use casework::case::petition::Opinion;
use casework::case::state::Owner;
use casework::personal::OpinionText;
use casework::policy::Situation;
use casework::{Case, Policy, Recorded, UnitId};
use jiff::civil::Date;
use ledger::CaseFile;
use papers::{Paper, PaperKind, PaperNames, Person, Queue, Remedy, Section, Service};

/// A paper that a fact calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Called {
    /// Which.
    pub kind: PaperKind,
    /// The version of the case whose fact calls for it.
    pub of: u32,
}

impl Called {
    /// Whether it is addressed to the requester, who may have it.
    pub fn is_for_requester(self) -> bool {
        use PaperKind as K;
        !matches!(
            self.kind,
            K::TransferLetter
                | K::AssignmentLetter
                | K::CompletionReport
                | K::SupervisionLetter
                | K::AdviceLetter
        )
    }
}

/// Every paper the case calls for, oldest first.
pub fn called(file: &CaseFile) -> Vec<Called> {
    let mut all = Vec::new();
    for recorded in &file.history {
        let case = before(file, recorded.version + 1);
        for kind in kinds(&recorded.fact.what, case.as_ref().unwrap_or(&file.case)) {
            all.push(Called { kind, of: recorded.version });
        }
    }
    all
}

/// The case as it stood before that version.
fn before(file: &CaseFile, version: u32) -> Option<Case> {
    let upto = usize::try_from(version).ok()?.checked_sub(1)?;
    Case::fold(file.history.get(..upto)?)
}

fn kinds(what: &What, case: &Case) -> Vec<PaperKind> {
    use PaperKind as K;
    let petition = case.track == Track::Petition;
    match what {
        What::Registered(first) if petition && first.channel.is_visit() => vec![K::VisitSlip],
        What::Declined { .. } if petition => vec![K::NonAcceptanceNotice],
        What::ExtensionGranted { .. } if petition => vec![K::ExtensionNotice],
        What::SupervisionOpened { .. } => vec![K::SupervisionLetter],
        What::Petition(fact) => of_petition(fact, case),
        _ => Vec::new(),
    }
}

fn of_petition(fact: &F, case: &Case) -> Vec<PaperKind> {
    use PaperKind as K;
    match fact {
        F::Routed { way: Way::Transfer, .. } => vec![K::TransferLetter],
        F::Routed { way: Way::Assign, .. } => vec![K::AssignmentLetter],
        F::Admitted { .. } if !case.is_under_review() => vec![K::AcceptanceNotice],
        F::Guided { .. } => vec![K::LegalRouteNotice],
        F::HearingRecorded { .. } => vec![K::HearingRecord],
        F::OpinionIssued {} => {
            let report = case.petition.is_assigned && !case.is_under_review();
            opinion_kind(case).into_iter().chain(report.then_some(K::CompletionReport)).collect()
        }
        F::Served { .. } => vec![K::ProofOfService],
        F::Mediated { .. } => vec![K::MediationAgreement],
        F::Advised { .. } => vec![K::AdviceLetter],
        _ => Vec::new(),
    }
}

/// Suggestions, duties and accusations are answered without the remedies an opinion names.
fn opinion_kind(case: &Case) -> Option<PaperKind> {
    if !case.is_reviewable() {
        return None;
    }
    let simple = case.petition.admitted.is_some_and(|(_, procedure)| procedure == Procedure::Simple);
    Some(match case.petition.instance {
        Instance::First if simple => PaperKind::SimpleOpinion,
        Instance::First => PaperKind::HandlingOpinion,
        Instance::Review => PaperKind::ReviewOpinion,
        Instance::FinalReview => PaperKind::FinalReviewOpinion,
    })
}

/// Everything a paper is written from.
pub struct Desk<'a> {
    /// The case with its texts.
    pub file: &'a CaseFile,
    /// The rules.
    pub policy: &'a Policy,
    /// Words of the office's own language: papers are Chinese.
    pub t: &'a Translator,
    /// Titles and numbers of papers here.
    pub names: &'a PaperNames,
}

impl Desk<'_> {
    /// What stands on that paper; `None` if the case does not call for it.
    pub fn paper(&self, called: Called, qr: &str) -> Option<Paper> {
        let recorded = self.file.history.iter().find(|recorded| recorded.version == called.of)?;
        let case = before(self.file, called.of + 1)?;
        if !kinds(&recorded.fact.what, &case).contains(&called.kind) {
            return None;
        }
        let mut paper = self.head(&case, recorded, called, qr);
        self.fill(&mut paper, &case, recorded);
        Some(paper)
    }

    fn head(&self, case: &Case, recorded: &Recorded, called: Called, qr: &str) -> Paper {
        let day = self.policy.local(recorded.at).date();
        let number = case.number.as_ref();
        let serial = number.map_or_else(String::new, |number| {
            format!("{}{:04}-{}", number.day().strftime("%m%d"), number.sequence(), called.of)
        });
        let number_of_paper = self.names.number(called.kind, day.year(), &serial);
        let issuer = recorded.by.unit.as_ref().map_or_else(|| self.office(), |unit| self.unit(unit));
        let matter = self.file.matter();
        let mut paper = Paper::new(called.kind, issuer, number_of_paper, day);
        paper.case_number = number.map(ToString::to_string).unwrap_or_default();
        paper.addressee = self.requester();
        paper.requester = self.requester();
        paper.received = Some(self.policy.local(case.received_at).date());
        paper.channel = self.t.name("channel", case.channel.code());
        paper.accepted = case.petition.admitted.map(|(at, _)| self.policy.local(at).date());
        paper.matter = if matter.title.is_empty() { short(&matter.text) } else { matter.title };
        paper.demand = matter.text;
        paper.unit = case.unit().map(|unit| self.unit(unit)).unwrap_or_default();
        paper.contact.phone.clone_from(&self.policy.office.hotline);
        qr.clone_into(&mut paper.qr);
        paper
    }

    fn office(&self) -> String {
        self.policy.office.names.zh.clone()
    }

    fn unit(&self, id: &UnitId) -> String {
        self.policy.units.get(id).map_or(id.as_str(), |unit| unit.names.zh.as_str()).to_owned()
    }

    fn body(&self, body: &Owner) -> String {
        match body {
            Owner::Unit(unit) => self.unit(unit),
            Owner::Desk(desk) => format!("{}{}", self.office(), self.t.name("desk", desk.code())),
        }
    }

    /// The name on papers to the requester; a neutral word where there is none or it was erased.
    fn requester(&self) -> String {
        let name = self.file.requester().map(|who| who.name).unwrap_or_default();
        if name.is_empty() { self.t.say("paper-requester").to_string() } else { name }
    }

    fn text(&self, recorded: &Recorded) -> String {
        recorded.fact.what.text().map(|sealed| self.file.text(sealed.handle).to_owned()).unwrap_or_default()
    }

    fn due(recorded: &Recorded, kind: ClockKind) -> Option<Date> {
        let set = recorded.fact.starts.iter().chain(&recorded.fact.moves).find(|set| set.clock == kind);
        set.map(|set| set.deadline.last_day())
    }

    fn fill(&self, paper: &mut Paper, case: &Case, recorded: &Recorded) {
        match &recorded.fact.what {
            What::Registered(first) => {
                let waits = first.number.as_ref().map(|number| number.sequence().to_string());
                paper.queue = Some(Queue { number: waits.unwrap_or_default(), ..Queue::default() });
            }
            What::Declined { ground, .. } => {
                if let Some(ground) = self.policy.grounds.get(ground) {
                    paper.reasons.clone_from(&ground.names.zh);
                    paper.basis = vec![ground.article.clone()];
                    paper.guidance.clone_from(&ground.guidance.zh);
                }
                paper.sections = vec![self.section("paper-wording", self.text(recorded))];
            }
            What::ExtensionGranted { rule, .. } => {
                let rule = self.policy.extensions.iter().find(|known| known.id == *rule);
                paper.reasons = rule.map(|rule| rule.names.zh.clone()).unwrap_or_default();
                paper.basis = rule.map(|rule| vec![rule.article.clone()]).unwrap_or_default();
                paper.due = Self::due(recorded, ClockKind::Answer);
            }
            What::SupervisionOpened { .. } => {
                paper.addressee.clone_from(&paper.unit);
                self.letter(paper, recorded, ClockKind::Supervision);
            }
            What::Petition(fact) => self.fill_petition(paper, case, recorded, fact),
            _ => {}
        }
    }

    /// A letter to a unit: the requester is named only if confidentiality was not demanded.
    fn letter(&self, paper: &mut Paper, recorded: &Recorded, clock: ClockKind) {
        if self.file.case.confidential {
            paper.requester = self.t.say("paper-confidential").to_string();
        }
        paper.facts.clone_from(&paper.demand);
        paper.opinion = self.text(recorded);
        if paper.opinion.is_empty() {
            paper.opinion = self.t.say("paper-by-law").to_string();
        }
        paper.due = Self::due(recorded, clock);
    }

    fn fill_petition(&self, paper: &mut Paper, case: &Case, recorded: &Recorded, fact: &F) {
        match fact {
            F::Routed { lead, supports, .. } => {
                paper.addressee = self.unit(lead);
                paper.copies = supports.iter().map(|unit| self.unit(unit)).collect();
                self.letter(paper, recorded, ClockKind::ReportBack);
            }
            F::Admitted { .. } => paper.due = Self::admitted_until(case, recorded),
            F::Guided { route, .. } => {
                if let Some(route) = self.policy.petition.legal_routes.get(route) {
                    paper.reasons.clone_from(&route.names.zh);
                    paper.basis = vec![route.article.clone()];
                    paper.guidance = format!("{}\n\n{}", self.text(recorded), route.guidance.zh);
                }
            }
            F::HearingRecorded { .. } => {
                paper.place = self.office();
                paper.from = Some(self.policy.local(recorded.at));
                paper.people = vec![self.person("paper-chair", case.owner().map(|body| self.body(&body)))];
                paper.sections = vec![self.section("paper-record", self.text(recorded))];
            }
            F::OpinionIssued {} => self.opinion(paper, case),
            F::Served { method, received_at } => self.service(paper, case, method.code(), *received_at),
            F::Mediated { .. } => {
                paper.facts.clone_from(&paper.demand);
                paper.people = vec![
                    self.person("paper-party", Some(self.requester())),
                    self.person("paper-party", case.unit().map(|unit| self.unit(unit))),
                ];
                paper.sections = vec![self.section("paper-agreed", self.text(recorded))];
            }
            F::Advised { unit, kind, .. } => {
                paper.addressee = self.unit(unit);
                paper.unit = self.unit(unit);
                paper.reasons = self.t.name("advice", kind.code());
                self.letter(paper, recorded, ClockKind::Advice);
            }
            _ => {}
        }
    }

    fn admitted_until(case: &Case, recorded: &Recorded) -> Option<Date> {
        let set = Self::due(recorded, ClockKind::Answer);
        set.or_else(|| case.clock(ClockKind::Answer).map(|clock| clock.deadline.last_day()))
    }

    fn opinion(&self, paper: &mut Paper, case: &Case) {
        let opinions = &case.petition.opinions;
        let Some((opinion, earlier)) = opinions.split_last() else { return };
        let text: OpinionText = serde_json::from_str(self.file.text(opinion.text.handle)).unwrap_or_default();
        paper.facts = text.facts;
        paper.reasons = text.reasons;
        paper.basis = text.basis.lines().map(str::to_owned).filter(|line| !line.trim().is_empty()).collect();
        paper.opinion = text.opinion;
        paper.outcome = self.t.name("verdict", opinion.verdict.code());
        paper.remedy = self.remedy(opinion);
        if let Some(before) = earlier.last() {
            paper.unit = before.body.as_ref().map(|body| self.body(body)).unwrap_or_default();
            let when = before.issued_at.map(|at| self.t.date_long(self.policy.local(at).date()));
            paper.earlier = when.unwrap_or_default();
        }
    }

    /// The body above, and the days to ask it.
    fn remedy(&self, opinion: &Opinion) -> Option<Remedy> {
        if opinion.instance == Instance::FinalReview {
            return None;
        }
        let above = self.policy.superior_of(opinion.body.as_ref()?)?;
        let clock = match opinion.instance {
            Instance::First => ClockKind::ReviewRequest,
            _ => ClockKind::FinalReviewRequest,
        };
        let limit = self.policy.limit(clock, &Situation::of(&self.file.case))?;
        let days = match limit.span {
            Span::CalendarDays(days) | Span::WorkingDays(days) => days,
            Span::Hours(_) | Span::Immediate => return None,
        };
        Some(Remedy { office: self.body(&above), days, since: String::new() })
    }

    fn service(&self, paper: &mut Paper, case: &Case, method: &str, received: jiff::Timestamp) {
        let title = opinion_kind(case).map(|kind| self.names.name(kind).zh).unwrap_or_default();
        let title = if title.is_empty() { self.t.say("work-opinion-text").to_string() } else { title };
        paper.service = Some(Service {
            papers: vec![title],
            method: self.t.name("service", method),
            recipient: self.requester(),
            received: Some(self.policy.local(received)),
            ..Service::default()
        });
    }

    fn section(&self, key: &str, text: String) -> Section {
        Section { heading: self.t.say(key).to_string(), text }
    }

    fn person(&self, key: &str, name: Option<String>) -> Person {
        let name = name.unwrap_or_else(|| self.office());
        Person { role: self.t.say(key).to_string(), name, unit: String::new() }
    }
}

fn short(text: &str) -> String {
    let head: String = text.chars().take(30).collect();
    if head.chars().count() < text.chars().count() { format!("{head}…") } else { head }
}
