//! From what a person sent in to the act they mean: all faults at once, or the act whole.

use super::check::{check, unit};
use super::fields::fields;
use super::inputs::{FieldFault, Inputs, Wrong};
use super::{Scene, intake};
use casework::ActKind as A;
use casework::case::act::{
    Answers, Basis, Fault, Finding, Method, Outcome, RequestKind, Satisfaction, Submission, Urgency, Work,
};
use casework::personal::{Attachment, Sealed};
use casework::{Act, ActKind, ActorId, CaseId, CategoryCode, Handle, ReasonId, UnitId};
use jiff::Timestamp;
use ledger::{Deed, Envelope, StoreFault};

/// What a person wants done with a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// One act on this case.
    Act(Box<Act>),
    /// This case goes with another.
    Merge(CaseId, Sealed),
    /// This case leaves the one it went with.
    Unmerge(Sealed),
    /// A part becomes a case of its own.
    Split(Box<Submission>),
}

impl Wanted {
    /// The deed at the door.
    pub fn on(self, case: CaseId) -> Deed {
        match self {
            Self::Act(act) => Deed::Act(case, act),
            Self::Merge(main, reason) => Deed::Merge { duplicate: case, main, reason },
            Self::Unmerge(reason) => Deed::Unmerge { duplicate: case, reason },
            Self::Split(part) => Deed::Split { from: case, part },
        }
    }
}

/// Why nothing could be built.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Unfit {
    /// The person can mend these.
    #[error("{} fields do not fit", .0.len())]
    Fields(Vec<FieldFault>),
    /// Nobody can do this by hand.
    #[error("not an act anyone does by hand")]
    NotByHand,
    /// The machine failed.
    #[error(transparent)]
    Fault(#[from] StoreFault),
}

/// The act those inputs mean. What was written goes into the envelope.
///
/// # Errors
/// Every field that does not fit, or a fault of the machine.
pub fn build(
    kind: ActKind,
    inputs: &Inputs,
    envelope: &mut Envelope,
    scene: &Scene<'_>,
    at: Timestamp,
) -> Result<Wanted, Unfit> {
    if !super::is_by_hand(kind) {
        return Err(Unfit::NotByHand);
    }
    let faults = check(kind, &fields(kind, scene), inputs, scene);
    if !faults.is_empty() {
        return Err(Unfit::Fields(faults));
    }
    let mut hand = Hand { inputs, envelope, scene };
    match kind {
        A::Merge => {
            let main = scene.others.get(inputs.one("into")).copied().ok_or_else(|| odd("into"))?;
            Ok(Wanted::Merge(main, hand.note("reason")?))
        }
        A::Unmerge => Ok(Wanted::Unmerge(hand.note("reason")?)),
        A::SplitOff => intake::part(inputs, envelope, scene, at).map(|part| Wanted::Split(Box::new(part))),
        _ if kind.is_of_petitions() => {
            let act = hand.petition(kind, at)?;
            Ok(Wanted::Act(Box::new(act.into())))
        }
        _ => hand.act(kind).map(|act| Wanted::Act(Box::new(act))),
    }
}

pub(super) fn odd(field: &str) -> Unfit {
    Unfit::Fields(vec![FieldFault::new(field, Wrong::Unknown)])
}

/// Takes values that have been checked and seals what was written.
pub(super) struct Hand<'a, 'e> {
    pub inputs: &'a Inputs,
    pub envelope: &'e mut Envelope,
    pub scene: &'a Scene<'a>,
}

impl Hand<'_, '_> {
    pub(super) fn note(&mut self, name: &str) -> Result<Sealed, Unfit> {
        Ok(self.envelope.note(self.inputs.one(name))?)
    }

    pub(super) fn reply(&mut self, name: &str) -> Result<Sealed, Unfit> {
        Ok(self.envelope.reply(self.inputs.one(name))?)
    }

    pub fn code<T>(&self, name: &str, from: fn(&str) -> Option<T>) -> Result<T, Unfit> {
        from(self.inputs.one(name)).ok_or_else(|| odd(name))
    }

    pub(super) fn yes(&self, name: &str) -> bool {
        self.inputs.one(name) == "true"
    }

    pub(super) fn reason(&self, name: &str) -> ReasonId {
        ReasonId::new(self.inputs.one(name))
    }

    pub(super) fn unit(&self, name: &str) -> Result<UnitId, Unfit> {
        unit(self.inputs.one(name), self.scene).ok_or_else(|| odd(name))
    }

    pub(super) fn units(&self, name: &str) -> Vec<UnitId> {
        self.inputs.many(name).filter_map(|value| unit(value, self.scene)).collect()
    }

    fn answers(&self) -> Result<Answers, Unfit> {
        let reason = Some(self.inputs.one("reason")).filter(|code| !code.is_empty());
        Ok(Answers {
            solved: self.yes("solved"),
            satisfied: self.code("satisfied", Satisfaction::from_code)?,
            reason: reason.map(ReasonId::new),
        })
    }

    pub fn files(&mut self) -> Result<Vec<Handle>, Unfit> {
        let mut handles = Vec::new();
        for file in self.inputs.files() {
            let bytes = u64::try_from(file.bytes.len()).unwrap_or(u64::MAX);
            let about = Attachment { name: file.name.clone(), media: file.media.clone(), bytes };
            handles.push(self.envelope.file(&about, file.bytes.clone())?);
        }
        Ok(handles)
    }

    fn act(&mut self, kind: ActKind) -> Result<Act, Unfit> {
        match kind {
            A::Precheck | A::AnswerDirectly | A::HandOver | A::Decline | A::Dispatch => {
                self.at_the_desk(kind)
            }
            A::SendBack
            | A::GrantSendBack
            | A::RefuseSendBack
            | A::SubDispatch
            | A::AddSupport
            | A::Contribute => self.between_units(kind),
            A::RecordContact | A::RecordWork | A::AssignHandler | A::AskExtension => self.handling(kind),
            A::DraftReply | A::ReturnDraft | A::ApproveReply | A::IssueReply => self.replying(kind),
            A::RecordFollowUp | A::Rate | A::Rework | A::Close | A::Reopen | A::Archive => self.ending(kind),
            A::Recuse | A::NameAccused | A::KeepConfidential | A::Invite | A::EndInvitation => {
                self.circle(kind)
            }
            _ => self.beside(kind),
        }
    }

    fn circle(&mut self, kind: ActKind) -> Result<Act, Unfit> {
        let person = ActorId::new(self.inputs.one("person"));
        let reason = self.note("reason")?;
        Ok(match kind {
            A::NameAccused => Act::NameAccused { accused: intake::accused(self.inputs, self.scene), reason },
            A::KeepConfidential => Act::KeepConfidential { reason },
            A::Invite => {
                let of = self.scene.people.iter().find(|one| one.id == person).and_then(|p| p.unit.clone());
                Act::Invite { person, unit: of.ok_or_else(|| odd("person"))?, purpose: reason }
            }
            A::EndInvitation => Act::EndInvitation { person, reason },
            _ => Act::Recuse { person, reason },
        })
    }

    fn at_the_desk(&mut self, kind: ActKind) -> Result<Act, Unfit> {
        Ok(match kind {
            A::Precheck => Act::Precheck {
                category: CategoryCode::new(self.inputs.one("category")),
                urgency: self.code("urgency", Urgency::from_code)?,
                kind: self.code("kind", RequestKind::from_code)?,
                area: Some(self.inputs.one("area")).filter(|area| !area.is_empty()).map(Into::into),
            },
            A::AnswerDirectly => Act::AnswerDirectly {
                reply: self.reply("reply")?,
                article: Some(self.inputs.one("article")).filter(|id| !id.is_empty()).map(Into::into),
            },
            A::HandOver => Act::HandOver { body: self.reason("body"), seat: self.note("seat")? },
            A::Decline => Act::Decline { ground: self.reason("ground"), wording: self.note("wording")? },
            _ => Act::Dispatch {
                lead: self.unit("lead")?,
                supports: self.units("supports"),
                basis: self.code("basis", Basis::from_code)?,
                advice: self.note("advice")?,
            },
        })
    }

    fn between_units(&mut self, kind: ActKind) -> Result<Act, Unfit> {
        Ok(match kind {
            A::SendBack => Act::SendBack { reason: self.reason("reason"), note: self.note("note")? },
            A::GrantSendBack => {
                Act::GrantSendBack { fault: self.code("fault", Fault::from_code)?, note: self.note("note")? }
            }
            A::RefuseSendBack => Act::RefuseSendBack { note: self.note("note")? },
            A::SubDispatch => Act::SubDispatch { to: self.unit("to")?, advice: self.note("advice")? },
            A::AddSupport => Act::AddSupport { unit: self.unit("unit")?, advice: self.note("advice")? },
            _ => Act::Contribute { note: self.note("note")? },
        })
    }

    fn handling(&mut self, kind: ActKind) -> Result<Act, Unfit> {
        Ok(match kind {
            A::RecordContact => Act::RecordContact {
                reached: self.yes("reached"),
                method: self.code("method", Method::from_code)?,
                note: self.note("note")?,
            },
            A::RecordWork => {
                Act::RecordWork { work: self.code("work", Work::from_code)?, note: self.note("note")? }
            }
            A::AssignHandler => Act::AssignHandler { person: ActorId::new(self.inputs.one("person")) },
            _ => Act::AskExtension { rule: self.reason("rule"), reason: self.note("reason")? },
        })
    }

    fn replying(&mut self, kind: ActKind) -> Result<Act, Unfit> {
        Ok(match kind {
            A::DraftReply => Act::DraftReply {
                reply: self.reply("reply")?,
                note: self.note("note")?,
                outcome: self.code("outcome", Outcome::from_code)?,
                finding: self.code("finding", Finding::from_code)?,
            },
            A::ReturnDraft => Act::ReturnDraft { note: self.note("note")? },
            A::ApproveReply => Act::ApproveReply,
            _ => Act::IssueReply { method: self.code("method", Method::from_code)? },
        })
    }

    fn ending(&mut self, kind: ActKind) -> Result<Act, Unfit> {
        Ok(match kind {
            A::RecordFollowUp => Act::RecordFollowUp {
                answers: if self.yes("answered") { Some(self.answers()?) } else { None },
                note: self.note("note")?,
            },
            A::Rate => Act::Rate { answers: self.answers()?, note: self.note("note")? },
            A::Rework => Act::Rework { note: self.note("note")? },
            A::Close => Act::Close { note: self.note("note")? },
            A::Reopen => Act::Reopen { facts: self.note("facts")? },
            _ => Act::Archive,
        })
    }

    fn beside(&mut self, kind: ActKind) -> Result<Act, Unfit> {
        Ok(match kind {
            A::AskMaterial => Act::AskMaterial { question: self.note("question")? },
            A::AddMaterial => Act::AddMaterial { note: self.note("note")?, attachments: self.files()? },
            A::AskWhy => Act::AskWhy { question: self.note("why")? },
            A::Explain => Act::Explain { explanation: self.note("explanation")? },
            A::Proceed => Act::Proceed { reason: self.note("reason")? },
            A::Withdraw => Act::Withdraw { reason: self.note("reason")? },
            A::Accept => Act::Accept,
            A::GrantExtension => Act::GrantExtension { note: self.note("note")? },
            A::RefuseExtension => Act::RefuseExtension { note: self.note("note")? },
            A::Remind => Act::Remind { note: self.note("note")? },
            A::Supervise => Act::Supervise { note: self.note("note")? },
            A::AnswerSupervision => Act::AnswerSupervision { note: self.note("note")? },
            A::ConcludeSupervision => Act::ConcludeSupervision { note: self.note("note")? },
            _ => return Err(Unfit::NotByHand),
        })
    }
}
