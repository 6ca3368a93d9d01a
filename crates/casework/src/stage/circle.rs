//! 知情范围: who may know of a case. It can only be drawn narrower, but for a third party invited by name.
//!
//! Whoever is named as the one it is about leaves at once (条例 art. 30(3)); units below them leave too,
//! since they answer to them. A case taken from a unit goes to the unit above, or back to the desk: it is
//! never without an owner.

use crate::access;
use crate::case::act::{Accused, Act};
use crate::case::clock::ClockKind;
use crate::case::decide::{Attempt, only};
use crate::case::fact::{Fact, What};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::case::state::{Owner, StateKind};
use crate::ids::UnitId;

pub(super) fn decide(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    let case = attempt.case;
    match act {
        Act::Recuse { person, reason } => {
            attempt.ensure_written(reason)?;
            only(What::Recused { person: person.clone(), reason: reason.clone() })
        }
        Act::NameAccused { .. } => name(attempt, act),
        Act::KeepConfidential { reason } => {
            attempt.ensure_written(reason)?;
            attempt.ensure(!case.confidential, RefusalCode::NothingNew)?;
            only(What::MadeConfidential { reason: reason.clone() })
        }
        Act::Invite { person, unit, purpose } => {
            attempt.ensure_written(purpose)?;
            attempt.ensure_known(attempt.policy.units.get(unit), unit)?;
            attempt.ensure(!case.recused.contains(person), RefusalCode::AssigneeRecused)?;
            let accused = access::is_accused(attempt.policy, case, unit);
            attempt.ensure(!accused, RefusalCode::LeadsToAccused).map_err(|refusal| refusal.about(unit))?;
            let new = case.invited.iter().all(|(invited, _)| invited != person);
            attempt.ensure(new, RefusalCode::InvitationStands)?;
            only(What::Invited { person: person.clone(), unit: unit.clone(), purpose: purpose.clone() })
        }
        Act::EndInvitation { person, reason } => {
            let stands = case.invited.iter().any(|(invited, _)| invited == person);
            attempt.ensure(stands, RefusalCode::InvitationStands)?;
            only(What::InvitationEnded { person: person.clone(), reason: reason.clone() })
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

/// 指明被反映对象. The clocks of whoever loses the case stop; the requester's own goes on.
fn name(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    let Act::NameAccused { accused, reason } = act else {
        return attempt.refuse(RefusalCode::NotInThisState);
    };
    attempt.ensure_written(reason)?;
    for one in accused {
        match one {
            Accused::Unit(unit) => attempt.ensure_known(attempt.policy.units.get(unit), unit).map(|_| ())?,
            Accused::Head(post) => {
                let mut heads = attempt.policy.units.values().filter_map(|unit| unit.head.as_ref());
                attempt.ensure_known(heads.find(|head| *head == post), post).map(|_| ())?;
            }
            Accused::Hotline => {}
        }
    }
    let accused = access::with_hotline(attempt.policy, accused);
    let new = accused.iter().any(|one| !attempt.case.accused.contains(one));
    attempt.ensure(new, RefusalCode::NothingNew)?;
    let leaves = leaving(attempt, &accused);
    let before_bench = attempt.case.is_before_bench();
    let had_it = !before_bench
        && is_with_unit(attempt)
        && attempt.case.unit().is_some_and(|unit| leaves.contains(unit));
    let stays = attempt.case.line.iter().any(|assigned| !leaves.contains(&assigned.unit));
    let fact = Fact::from(What::AccusedNamed { accused, reason: reason.clone(), leaves });
    if !had_it {
        return Ok(fact);
    }
    let fact = fact.stopping(attempt.live(&[
        ClockKind::Accept,
        ClockKind::Adjudicate,
        ClockKind::ExtensionDecision,
        ClockKind::Supply,
    ]));
    if stays {
        return Ok(fact);
    }
    let stops = attempt.live(&[
        ClockKind::Handle,
        ClockKind::Contact,
        ClockKind::Rework,
        ClockKind::Notice,
        ClockKind::Admission,
        ClockKind::ReportBack,
        ClockKind::Serve,
    ]);
    Ok(fact.stopping(stops).starting([attempt.set(ClockKind::Dispatch)?]))
}

/// Whether a unit works on it now, or waits for material to.
fn is_with_unit(attempt: &Attempt<'_>) -> bool {
    let owned = matches!(attempt.case.owner(), Some(Owner::Unit(_)));
    owned || attempt.state() == StateKind::SentBack
}

/// Units on the case, and of those invited, that are accused by the old names and the new ones.
fn leaving(attempt: &Attempt<'_>, accused: &[Accused]) -> Vec<UnitId> {
    let case = attempt.case;
    let on_it = case.line.iter().map(|assigned| &assigned.unit);
    let on_it = on_it.chain(case.supports.iter().map(|support| &support.unit));
    let on_it = on_it.chain(case.invited.iter().map(|(_, unit)| unit));
    let bench = case.petition.bench.iter().filter_map(|body| match body {
        Owner::Unit(unit) => Some(unit),
        Owner::Desk(_) => None,
    });
    let on_it = on_it.chain(bench);
    let mut leaves: Vec<UnitId> =
        on_it.filter(|unit| access::is_among(attempt.policy, accused, unit)).cloned().collect();
    leaves.sort_unstable();
    leaves.dedup();
    leaves
}
