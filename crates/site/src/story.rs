//! The timeline of a case: what happened, who did it, what was written, which files came.

mod petition;

use crate::App;
use crate::desk::sight;
use crate::locale::{Sentence, Translator};
use crate::naming::{self, Voice};
use crate::problem::Problem;
use casework::case::act::Answers;
use casework::case::fact::What;
use casework::personal::{Attachment, OpinionText, PaperKind};
use casework::policy::model::Reason;
use casework::{Actor, ActorId, Case, CaseId, Handle, Policy, ReasonId, Recorded, Role};
use ledger::CaseFile;
use std::collections::{BTreeMap, HashMap};

/// One entry.
#[derive(Clone, Debug)]
pub struct Event {
    /// When, in words.
    pub moment: String,
    /// The fact's code, for its mark.
    pub code: &'static str,
    /// What happened.
    pub text: String,
    /// Who did it.
    pub by: String,
    /// The requester's language, where they wrote it themselves.
    pub voice: Option<Voice>,
    /// What was written: a heading that may be empty, and the words.
    pub papers: Vec<(String, String)>,
    /// Files that came with it.
    pub files: Vec<FileLink>,
}

/// A file to download.
#[derive(Clone, Debug)]
pub struct FileLink {
    /// Address.
    pub href: String,
    /// Name.
    pub name: String,
    /// Size in whole kilobytes.
    pub kilobytes: u64,
}

/// Everything a story is told from.
pub struct Teller<'a> {
    /// The reader's language.
    pub t: &'a Translator,
    /// The rules of the day.
    pub policy: &'a Policy,
    /// The case with its papers.
    pub file: &'a CaseFile,
    /// Names of accounts.
    pub people: &'a HashMap<ActorId, String>,
    /// Numbers of other cases.
    pub numbers: &'a BTreeMap<CaseId, String>,
}

/// The other cases a story speaks of.
pub(crate) fn others(case: &Case) -> Vec<CaseId> {
    let mut others: Vec<CaseId> = case.parts.iter().chain(&case.absorbed).copied().collect();
    others.extend(case.split_from);
    if let casework::State::Merged { into, .. } = case.state {
        others.push(into);
    }
    others
}

/// Names of accounts, and numbers of the other cases a story speaks of as far as this reader may know of them.
///
/// # Errors
/// The store's.
pub(crate) async fn names(
    app: &App,
    by: &Actor,
    file: &CaseFile,
) -> Result<(HashMap<ActorId, String>, BTreeMap<CaseId, String>), Problem> {
    let store = app.ledger.store();
    let done = file.history.iter().map(|recorded| &recorded.by.id);
    let named = file.history.iter().filter_map(|recorded| recorded.fact.what.person());
    let people = store.called(&done.chain(named).cloned().collect::<Vec<_>>()).await?;
    let others = sight::known(&app.ledger, app.policy(), by, &others(&file.case)).await?;
    Ok((people, others.into_iter().map(|row| (row.case, row.number)).collect()))
}

impl Teller<'_> {
    /// The story, oldest first, from `after` versions on.
    pub fn story(&self, after: u32) -> Vec<Event> {
        self.file.history.iter().filter(|fact| fact.version > after).map(|fact| self.event(fact)).collect()
    }

    fn event(&self, recorded: &Recorded) -> Event {
        let what = &recorded.fact.what;
        Event {
            moment: self.t.moment(self.policy.local(recorded.at)),
            code: what.code(),
            text: self.sentence(what),
            by: self.by(&recorded.by),
            voice: (recorded.by.role == Role::Requester).then(|| Voice::of(self.t, &self.file.case.language)),
            papers: self.papers(recorded),
            files: self.files(recorded),
        }
    }

    fn by(&self, by: &Actor) -> String {
        let role = self.t.name("role", by.role.code());
        let unit = by.unit.as_ref().map(|id| naming::unit(self.t, self.policy, id));
        let name = self.people.get(&by.id).filter(|_| !matches!(by.role, Role::Requester | Role::System));
        let parts = [name.cloned(), Some(role), unit];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn papers(&self, recorded: &Recorded) -> Vec<(String, String)> {
        let reply = matches!(recorded.fact.what, What::ReplyDrafted { .. });
        let texts = recorded.fact.handles().into_iter().filter_map(|handle| {
            let paper = self.file.papers.get(&handle)?;
            let heading = match paper.kind {
                PaperKind::Reply if reply => self.t.say("work-reply-text").to_string(),
                PaperKind::Note if reply => self.t.say("work-internal-note").to_string(),
                PaperKind::Note | PaperKind::Reply => String::new(),
                PaperKind::Opinion => {
                    return Some((self.t.say("work-opinion-text").to_string(), opinion_text(&paper.body)));
                }
                _ => return None,
            };
            Some((heading, paper.body.clone()))
        });
        texts.filter(|(_, text)| !text.is_empty()).collect()
    }

    fn files(&self, recorded: &Recorded) -> Vec<FileLink> {
        recorded.fact.handles().into_iter().filter_map(|handle| self.file_link(handle)).collect()
    }

    fn file_link(&self, handle: Handle) -> Option<FileLink> {
        let paper = self.file.papers.get(&handle).filter(|paper| paper.kind == PaperKind::Attachment)?;
        let about: Attachment = serde_json::from_str(&paper.body).ok()?;
        let number = self.file.case.number.as_ref()?;
        Some(FileLink {
            href: format!("/work/files/{number}/{handle}"),
            name: about.name,
            kilobytes: about.bytes.div_ceil(1024),
        })
    }

    fn unit(&self, id: &casework::UnitId) -> String {
        naming::unit(self.t, self.policy, id)
    }

    fn person(&self, id: &ActorId) -> String {
        self.people.get(id).cloned().unwrap_or_else(|| id.to_string())
    }

    fn reason(&self, of: &BTreeMap<ReasonId, Reason>, id: &ReasonId) -> String {
        of.get(id).map_or(id.as_str(), |reason| reason.names.of(self.t.lang())).to_owned()
    }

    fn rule(&self, id: &ReasonId) -> String {
        let rule = self.policy.extensions.iter().find(|rule| rule.id == *id);
        rule.map_or(id.as_str(), |rule| rule.names.of(self.t.lang())).to_owned()
    }

    fn number(&self, id: CaseId) -> String {
        self.numbers.get(&id).cloned().unwrap_or_else(|| self.t.say("work-another-case").to_string())
    }

    fn answers(&self, said: Sentence<'_>, answers: &Answers) -> String {
        let t = self.t;
        let solved = if answers.solved { t.say("work-solved") } else { t.say("work-unsolved") };
        let reason = answers.reason.as_ref().map(|id| self.reason(&self.policy.rating_reasons, id));
        let said = said
            .with("solved", solved.to_string())
            .with("satisfied", t.name("satisfaction", answers.satisfied.code()))
            .to_string();
        reason.map_or(said.clone(), |reason| format!("{said} · {reason}"))
    }

    fn sentence(&self, what: &What) -> String {
        let t = self.t;
        let did = || t.say(&format!("did-{}", what.code().replace('_', "-")));
        match what {
            What::Registered(r) => did().with("channel", t.name("channel", r.channel.code())).to_string(),
            What::Prechecked { category, urgency, kind, .. } => did()
                .with("category", naming::category(t, self.policy, category))
                .with("urgency", t.name("urgency", urgency.code()))
                .with("kind", t.name("kind", kind.code()))
                .to_string(),
            What::HandedOver { body, .. } => {
                did().with("body", self.reason(&self.policy.emergency_bodies, body)).to_string()
            }
            What::Declined { ground, .. } => {
                did().with("ground", self.reason(&self.policy.grounds, ground)).to_string()
            }
            What::Dispatched { .. } | What::SentBack { .. } | What::SendBackGranted { .. } => {
                self.dispatching(what)
            }
            What::SubDispatched { to: unit, .. }
            | What::SupportAdded { unit, .. }
            | What::Contributed { unit, .. } => did().with("unit", self.unit(unit)).to_string(),
            What::ContactRecorded { reached, method, .. } => {
                let said = if *reached { t.say("did-contact-reached") } else { t.say("did-contact-missed") };
                said.with("method", t.name("method", method.code())).to_string()
            }
            What::WorkRecorded { work, .. } => did().with("work", t.name("work", work.code())).to_string(),
            What::HandlerAssigned { person }
            | What::Recused { person, .. }
            | What::InvitationEnded { person, .. } => did().with("person", self.person(person)).to_string(),
            What::Invited { person, unit, .. } => {
                did().with("person", self.person(person)).with("unit", self.unit(unit)).to_string()
            }
            What::ExtensionAsked { rule, .. }
            | What::ExtensionGranted { rule, .. }
            | What::ExtensionRefused { rule, .. } => did().with("rule", self.rule(rule)).to_string(),
            What::ReplyDrafted { outcome, finding, .. } => did()
                .with("outcome", t.name("outcome", outcome.code()))
                .with("finding", t.name("finding", finding.code()))
                .to_string(),
            What::ReplyIssued { method } => did().with("method", t.name("method", method.code())).to_string(),
            What::FollowedUp { answers: None, .. } => t.say("did-not-answered").to_string(),
            What::FollowedUp { answers: Some(answers), .. } | What::Rated { answers, .. } => {
                self.answers(did(), answers)
            }
            What::Merged { into: other, .. }
            | What::Absorbed { case: other }
            | What::Released { case: other }
            | What::PartSplitOff { part: other } => did().with("case", self.number(*other)).to_string(),
            What::PastReplyRecorded { replied_at, .. } => {
                did().with("moment", t.moment(self.policy.local(*replied_at))).to_string()
            }
            What::WhyAsked { of, .. } => did().with("of", naming::owner(t, self.policy, of)).to_string(),
            What::Petition(fact) => self.petition(fact),
            What::Breached { clock, .. } => did().with("clock", t.name("clock", clock.code())).to_string(),
            _ => did().to_string(),
        }
    }

    fn dispatching(&self, what: &What) -> String {
        let t = self.t;
        match what {
            What::Dispatched { lead, supports, basis, .. } => {
                let named: Vec<String> = supports.iter().map(|id| self.unit(id)).collect();
                let said = if named.is_empty() {
                    t.say("did-dispatched")
                } else {
                    t.say("did-dispatched-with").with("supports", named.join(", "))
                };
                said.with("lead", self.unit(lead)).with("basis", t.name("basis", basis.code())).to_string()
            }
            What::SentBack { reason, .. } => {
                let reason = self.reason(&self.policy.send_back_reasons, reason);
                t.say("did-sent-back").with("reason", reason).to_string()
            }
            What::SendBackGranted { fault, .. } => {
                t.say("did-send-back-granted").with("fault", t.name("fault", fault.code())).to_string()
            }
            _ => String::new(),
        }
    }
}

/// An opinion's parts, one below the other.
fn opinion_text(body: &str) -> String {
    let parts: OpinionText = serde_json::from_str(body).unwrap_or_default();
    [parts.facts, parts.reasons, parts.basis, parts.opinion]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}
