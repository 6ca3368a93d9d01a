//! From inputs to a deed done: looks up what the form names, builds the act, knocks at the door.

use super::build::{Unfit, build};
use super::field::Kind;
use super::inputs::{FieldFault, Inputs};
use super::{Colleague, Scene, fields, intake, sight};
use crate::problem::Problem;
use casework::case::act::Channel;
use casework::{ActKind, Actor, Case, CaseId, Refusal, Role, UnitId, access};
use ledger::{Command, Deed, Done, Envelope, Failure, Key, Ledger, StoreFault};
use std::collections::BTreeMap;

/// Why nothing was done.
#[derive(Clone, Debug)]
pub enum Undone {
    /// Fields to mend.
    Fields(Vec<FieldFault>),
    /// The rules say no.
    Refused(Box<Refusal>),
    /// The case changed since it was seen.
    Stale {
        /// The version seen.
        seen: u32,
        /// The version now.
        now: u32,
    },
    /// Anything else.
    Problem(Problem),
}

impl From<StoreFault> for Undone {
    fn from(fault: StoreFault) -> Self {
        Self::Problem(fault.into())
    }
}

impl From<Unfit> for Undone {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Fields(faults) => Self::Fields(faults),
            Unfit::NotByHand => Self::Problem(Problem::NotFound),
            Unfit::Fault(fault) => fault.into(),
        }
    }
}

impl From<Failure> for Undone {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(refusal) => Self::Refused(refusal),
            Failure::Stale { seen, now } => Self::Stale { seen, now },
            other => Self::Problem(other.into()),
        }
    }
}

/// What had to be looked up before a form can be shown or read.
#[derive(Clone, Debug, Default)]
pub struct Looked {
    people: Vec<Colleague>,
    others: BTreeMap<String, CaseId>,
}

impl Looked {
    /// The scene of a form.
    pub fn scene<'a>(&'a self, policy: &'a casework::Policy, case: &'a Case) -> Scene<'a> {
        Scene { policy, case: Some(case), people: &self.people, others: &self.others }
    }
}

/// Looks up the people and cases an act's form may name.
///
/// # Errors
/// The store's.
pub async fn look(
    ledger: &Ledger,
    by: &Actor,
    case: &Case,
    kind: ActKind,
    inputs: &Inputs,
) -> Result<Looked, StoreFault> {
    let mut looked = Looked::default();
    let scene = Scene::bare(ledger.book().at(ledger.now()), Some(case));
    for field in fields(kind, &scene) {
        match field.kind {
            Kind::Person => looked.people = people(ledger, by, case, kind).await?,
            Kind::CaseNumber => {
                let typed = inputs.one(field.name);
                let found = sight::find(ledger, by, typed).await?;
                looked.others.extend(found.map(|other| (typed.to_owned(), other.id)));
            }
            _ => {}
        }
    }
    Ok(looked)
}

/// Those who may be assigned to a case, or kept away from it.
async fn people(
    ledger: &Ledger,
    by: &Actor,
    case: &Case,
    kind: ActKind,
) -> Result<Vec<Colleague>, StoreFault> {
    let accounts = ledger.store().accounts().await?;
    let of_unit = |unit: &Option<casework::UnitId>| unit.is_some() && unit.as_ref() == case.unit();
    let policy = ledger.book().at(ledger.now());
    let on_it = |unit: &UnitId| case.line.iter().any(|a| a.unit == *unit);
    let stranger = |unit: &UnitId| !on_it(unit) && !access::is_accused(policy, case, unit);
    let fits = |account: &ledger::account::Account| {
        let works = account.roles.iter().any(|role| role.is_of_unit());
        match kind {
            ActKind::AssignHandler => works && of_unit(&account.unit),
            ActKind::Invite => works && account.unit.as_ref().is_some_and(stranger),
            ActKind::EndInvitation => case.invited.iter().any(|(person, _)| *person == account.id),
            _ if by.unit.is_some() => account.unit == by.unit,
            _ => of_unit(&account.unit) || account.roles.iter().any(|role| is_of_desk(*role)),
        }
    };
    let fitting = accounts.into_iter().filter(|account| account.active && fits(account));
    Ok(fitting.map(|one| Colleague { id: one.id, name: one.name, unit: one.unit }).collect())
}

fn is_of_desk(role: Role) -> bool {
    matches!(role, Role::Agent | Role::Dispatcher | Role::FollowUp | Role::Supervisor | Role::Reviewer)
}

/// One act on one case, once under that key.
///
/// # Errors
/// Fields to mend, a refusal, a stale version, or a problem.
pub async fn act(
    ledger: &Ledger,
    by: &Actor,
    case: &Case,
    kind: ActKind,
    inputs: &Inputs,
    key: Key,
    seen: Option<u32>,
) -> Result<Done, Undone> {
    let looked = look(ledger, by, case, kind, inputs).await?;
    let at = ledger.now();
    let policy = ledger.book().at(at);
    let mut envelope = Envelope::new();
    let wanted = build(kind, inputs, &mut envelope, &looked.scene(policy, case), at)?;
    let command = Command { seen, ..Command::new(key, by.clone(), at, wanted.on(case.id), envelope) };
    Ok(ledger.perform(command).await?)
}

/// A submission becomes a case, once under that key.
///
/// # Errors
/// Fields to mend, a refusal, or a problem.
pub async fn register(
    ledger: &Ledger,
    by: &Actor,
    inputs: &Inputs,
    key: Key,
    channel: Channel,
    language: &str,
) -> Result<Done, Undone> {
    let at = ledger.now();
    let policy = ledger.book().at(at);
    let mut envelope = Envelope::new();
    let submission = intake::submission(inputs, &mut envelope, policy, at, channel, language)?;
    let deed = Deed::Register(Box::new(submission));
    Ok(ledger.perform(Command::new(key, by.clone(), at, deed, envelope)).await?)
}
