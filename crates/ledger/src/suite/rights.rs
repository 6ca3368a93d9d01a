//! Requests about one's own data: steps in order, one place each, and no erasing on a case that moved.

use super::trial::Trial;
use super::{Kept, Wrong, holds, same};
use crate::envelope::Envelope;
use crate::fault::StoreFault;
use crate::rights::{RightsEntry, RightsPlace, RightsWrite};
use crate::vault::Hold;
use casework::notice::{Notice, NoticeKind, Party};
use casework::personal::PaperKind;
use casework::rights::{DataRight, Step};
use casework::{Actor, CaseId, Role};

/// A step that is nobody's second.
fn write(trial: &Trial, case: CaseId, nth: u32, step: u32, due: i64) -> Result<RightsWrite, Wrong> {
    let mut envelope = Envelope::new();
    let words = envelope.note("please")?;
    let due = trial.after(due);
    let (by, what) = match step {
        1 => (Actor::requester(), Step::Asked { right: DataRight::Copy, words, due, proposed: None }),
        2 => (Actor::of_desk("reviewer-1", Role::Reviewer), Step::Taken),
        _ => {
            let by = Actor::of_unit("reviewer-1", Role::Reviewer, "unit-1");
            (by, Step::Granted { answer: words, corrected: None })
        }
    };
    let papers = if step == 2 { Vec::new() } else { trial.locked(case, &envelope)? };
    let entry = RightsEntry { case, nth, step, at: trial.after(step.into()), by, what };
    let notice = Notice { kind: NoticeKind::RightsSettled, to: Party::Requester };
    let notices = if step > 2 { vec![(case, notice, entry.at)] } else { Vec::new() };
    let (index, erase, unmoved) = (Vec::new(), Vec::new(), Vec::new());
    Ok(RightsWrite { entry, due, is_open: step < 3, papers, index, erase, unmoved, notices })
}

fn conflicts(written: &Result<(), StoreFault>) -> bool {
    matches!(written, Err(StoreFault::Conflict))
}

pub(super) async fn steps_come_back_in_order_and_the_queue_is_by_due_day(trial: &Trial) -> Kept {
    let store = &trial.store;
    let (one, other) = (trial.open(trial.start).await?, trial.open(trial.start).await?);
    let told = store.notices(one).await?.len();
    let mut want = Vec::new();
    for (case, nth, step, due) in [(one, 1, 1, 90), (other, 1, 1, 50), (one, 2, 1, 70), (one, 1, 2, 90)] {
        let write = write(trial, case, nth, step, due)?;
        store.write_right(&write).await?;
        want.push(write.entry);
    }
    want.sort_by_key(|entry| (entry.case, entry.nth, entry.step));
    same("every step", &store.rights_of(&[other, one]).await?, &want)?;
    same("none", &store.rights_of(&[]).await?.len(), &0)?;
    let place = |minute, case, nth| RightsPlace { due: trial.after(minute), case, nth };
    let queue = [place(50, other, 1), place(70, one, 2), place(90, one, 1)];
    same("by due day", &store.open_rights(None, 9).await?, &queue.to_vec())?;
    same("the second page", &store.open_rights(Some(queue[0]), 1).await?, &queue[1..2].to_vec())?;
    same("nobody told", &store.notices(one).await?.len(), &told)?;
    store.write_right(&write(trial, one, 1, 3, 90)?).await?;
    same("answered", &store.open_rights(None, 9).await?, &queue[..2].to_vec())?;
    let notices = store.notices(one).await?;
    same("told", &notices.last().map(|row| row.notice.kind), &Some(NoticeKind::RightsSettled))
}

pub(super) async fn a_step_taken_leaves_nothing_behind(trial: &Trial) -> Kept {
    let (store, case) = (&trial.store, trial.open(trial.start).await?);
    store.write_right(&write(trial, case, 1, 1, 60)?).await?;
    let papers = store.papers_of(case, PaperKind::Note).await?.len();
    let again = store.write_right(&write(trial, case, 1, 1, 80)?).await;
    holds("the place is taken", conflicts(&again))?;
    same("papers", &store.papers_of(case, PaperKind::Note).await?.len(), &papers)?;
    same("the queue", &store.open_rights(None, 9).await?.len(), &1)
}

pub(super) async fn nothing_is_erased_on_a_case_that_moved_or_is_held(trial: &Trial) -> Kept {
    let (store, case) = (&trial.store, trial.open(trial.start).await?);
    let (unit, _) = trial.units()?;
    store.write_right(&write(trial, case, 1, 1, 60)?).await?;
    let matter = store.papers_of(case, PaperKind::Matter).await?;
    let mut erasing = write(trial, case, 1, 2, 60)?;
    erasing.erase = matter.iter().map(|paper| paper.handle).collect();
    erasing.unmoved = vec![(case, 1)];
    trial.dispatch(case, &unit, trial.after(1)).await?;
    holds("it moved", conflicts(&store.write_right(&erasing).await))?;
    erasing.unmoved = vec![(case, 2)];
    let by = casework::ActorId::from("keeper");
    let hold = Hold { case, reason: "REVIEW".into(), by: by.clone(), at: trial.after(2), ended: None };
    store.place_hold(&hold).await?;
    holds("it is held", conflicts(&store.write_right(&erasing).await))?;
    holds("it is there", !store.papers_of(case, PaperKind::Matter).await?.is_empty())?;
    same("no step", &store.rights_of(&[case]).await?.len(), &1)?;
    store.end_holds(case, &by, trial.after(3)).await?;
    store.write_right(&erasing).await?;
    holds("it is gone", store.papers_of(case, PaperKind::Matter).await?.is_empty())?;
    same("one step more", &store.rights_of(&[case]).await?.len(), &2)
}
