//! Affairs of the office: steps in order, one place each, once under a key, and views that follow from them.

use super::trial::Trial;
use super::{Kept, Wrong, holds, same, there};
use crate::affairs::{AffairPage, AffairRow, AffairWrite, NO_CASE, mend, unsound};
use crate::envelope::Envelope;
use crate::fault::StoreFault;
use affairs::hall::{HallClass, HallDay, Number, Step};
use affairs::{Affair, AffairId, AffairKind, AffairView, Entry};
use casework::personal::PaperKind;
use casework::{Actor, CaseId, Role};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};

const DAY: Date = date(2026, 11, 12);

/// The steps of a hall on that day, as a writer would write them one by one.
fn writes(
    trial: &Trial,
    id: Option<AffairId>,
    (day, case): (Date, CaseId),
) -> Result<Vec<AffairWrite>, Wrong> {
    let number = Number { class: HallClass::General, nth: 1 };
    let taken = Step::Taken { number, case: Some(case) };
    let steps = [Step::Opened { day }, taken, Step::Called { number, window: 3 }, Step::Closed];
    let mut entries = Vec::new();
    let mut all = Vec::new();
    for (what, step) in steps.into_iter().zip(1..) {
        let by = if step == 2 {
            Actor::of_unit("handler-1", Role::UnitHandler, "unit-1")
        } else {
            Actor::of_desk("agent-1", Role::Agent)
        };
        let body = serde_json::to_string(&what).map_err(|why| Wrong(why.to_string()))?;
        let at = trial.after(step.into());
        entries.push(Entry { step, at, by: by.clone(), what });
        let affair = there("a hall", HallDay::fold(&entries))?;
        let id = if step == 1 { None } else { id };
        let view = AffairView::of(id.unwrap_or_default(), step, &affair);
        let key = format!("hall-{day}-{step}");
        let kept = affairs::Kept { at, by, body };
        let (papers, index, notices) = (Vec::new(), Vec::new(), Vec::new());
        let kind = AffairKind::Hall;
        all.push(AffairWrite { kind, id, step, kept, key, view, papers, index, notices });
    }
    Ok(all)
}

async fn opened(trial: &Trial, day: Date, case: CaseId) -> Result<AffairId, Wrong> {
    let first = writes(trial, None, (day, case))?.swap_remove(0);
    Ok(trial.store.write_affair(&first).await?)
}

fn conflicts<T>(written: &Result<T, StoreFault>) -> bool {
    matches!(written, Err(StoreFault::Conflict))
}

pub(super) async fn steps_come_back_in_order_and_ids_have_no_gap(trial: &Trial) -> Kept {
    let (store, case) = (&trial.store, trial.open(trial.start).await?);
    let one = opened(trial, DAY, case).await?;
    let again = writes(trial, None, (DAY, case))?.swap_remove(0);
    holds("its key is taken", conflicts(&store.write_affair(&again).await))?;
    let tomorrow = DAY.saturating_add(1.day());
    let other = opened(trial, tomorrow, case).await?;
    same("ids", &(one, other), &(AffairId(1), AffairId(2)))?;
    let mut want = vec![writes(trial, Some(one), (DAY, case))?.swap_remove(0).kept];
    for write in writes(trial, Some(one), (DAY, case))?.into_iter().skip(1) {
        same("the same affair", &store.write_affair(&write).await?, &one)?;
        want.push(write.kept);
    }
    same("every step", &store.affair(AffairKind::Hall, one).await?, &want)?;
    let many = store.affair_steps(AffairKind::Hall, one).await?;
    same("how many", &usize::try_from(many).unwrap_or_default(), &want.len())?;
    same("none", &store.affair(AffairKind::Hall, AffairId(9)).await?.len(), &0)?;
    same("no steps", &store.affair_steps(AffairKind::Hall, AffairId(9)).await?, &0)?;
    same("of the case", &store.affairs_of(case).await?, &vec![(AffairKind::Hall, one)])?;
    let page = store.affair_ids(Some((AffairKind::Hall, one)), 9).await?;
    same("after the first", &page, &vec![(AffairKind::Hall, other)])
}

pub(super) async fn a_step_taken_leaves_nothing_behind(trial: &Trial) -> Kept {
    let (store, case) = (&trial.store, trial.open(trial.start).await?);
    let id = opened(trial, DAY, case).await?;
    let taken = writes(trial, Some(id), (DAY, case))?.swap_remove(1);
    store.write_affair(&taken).await?;
    let mut envelope = Envelope::new();
    envelope.note("a word too many")?;
    let papers = trial.locked(NO_CASE, &envelope)?;
    let late = AffairWrite { key: "another-key".into(), papers, ..taken };
    holds("the place is taken", conflicts(&store.write_affair(&late).await))?;
    same("no paper", &store.papers_of(NO_CASE, PaperKind::Note).await?.len(), &0)?;
    same("no key", &store.affair_key("another-key").await?, &None)?;
    same("two steps", &store.affair(AffairKind::Hall, id).await?.len(), &2)
}

pub(super) async fn a_step_sent_twice_is_one(trial: &Trial) -> Kept {
    let (store, case) = (&trial.store, trial.open(trial.start).await?);
    let id = opened(trial, DAY, case).await?;
    let taken = writes(trial, Some(id), (DAY, case))?.swap_remove(1);
    store.write_affair(&taken).await?;
    let found = there("the key", store.affair_key(&taken.key).await?)?;
    same("what was done", &(found.kind, found.id, found.step), &(AffairKind::Hall, id, 2))?;
    same("whose", &found.by.as_str(), &"handler-1")?;
    let later = AffairWrite { step: 3, ..taken };
    holds("the key is taken", conflicts(&store.write_affair(&later).await))
}

pub(super) async fn lists_are_paged_by_day(trial: &Trial) -> Kept {
    let (store, case) = (&trial.store, trial.open(trial.start).await?);
    for offset in [3, 1, 2, 5, 4] {
        opened(trial, DAY.saturating_add(offset.days()), case).await?;
    }
    for write in writes(trial, Some(AffairId(3)), (DAY.saturating_add(2.days()), case))?.into_iter().skip(1) {
        store.write_affair(&write).await?;
    }
    let all = AffairPage::of(AffairKind::Hall, 9);
    let ids = |rows: Vec<AffairRow>| rows.iter().map(|row| row.id.0).collect::<Vec<_>>();
    same("by day", &ids(store.affairs(&all).await?), &vec![2, 3, 1, 5, 4])?;
    let open = AffairPage { statuses: vec!["open", "shut"], ..all.clone() };
    same("open ones", &ids(store.affairs(&open).await?), &vec![2, 1, 5, 4])?;
    let last = AffairPage { newest_first: true, limit: 2, ..all.clone() };
    let page = store.affairs(&last).await?;
    same("last ones", &ids(page.clone()), &vec![4, 5])?;
    let after = page.last().map(|row| (row.day, row.id));
    same("next page", &ids(store.affairs(&AffairPage { after, ..last }).await?), &vec![1, 3])?;
    let span = |offset: i64| Some(DAY.saturating_add(offset.days()));
    let some = AffairPage { from: span(2), through: span(4), ..all.clone() };
    same("some days", &ids(store.affairs(&some).await?), &vec![3, 1, 5])?;
    let elsewhere = AffairPage { place: Some("elsewhere".into()), ..all };
    same("nowhere else", &store.affairs(&elsewhere).await?.len(), &0)
}

pub(super) async fn damage_to_a_view_is_found_and_mended(trial: &Trial) -> Kept {
    let (store, case) = (&trial.store, trial.open(trial.start).await?);
    let other = trial.open(trial.start).await?;
    let id = opened(trial, DAY, case).await?;
    for write in writes(trial, Some(id), (DAY, case))?.into_iter().skip(1) {
        store.write_affair(&write).await?;
    }
    same("sound", &unsound(&**store).await?, &vec![])?;
    let right = there("the view", store.affair_view(AffairKind::Hall, id).await?)?;
    for wrong in [
        AffairView { status: "open".into(), ..right.clone() },
        AffairView { day: DAY.saturating_add(1.day()), ..right.clone() },
        AffairView { place: "elsewhere".into(), ..right.clone() },
        AffairView { cases: vec![case, other], ..right.clone() },
        AffairView { cases: Vec::new(), ..right.clone() },
        AffairView { steps: 3, ..right.clone() },
    ] {
        store.replace_affair_view(&wrong).await?;
        same("damage is found", &unsound(&**store).await?, &vec![(AffairKind::Hall, id)])?;
        same("and mended", &mend(&**store).await?, &vec![(AffairKind::Hall, id)])?;
        same("wholly", &store.affair_view(AffairKind::Hall, id).await?, &Some(right.clone()))?;
        same("its cases too", &store.affairs_of(other).await?, &vec![])?;
    }
    same("nothing is left", &unsound(&**store).await?, &vec![])
}
