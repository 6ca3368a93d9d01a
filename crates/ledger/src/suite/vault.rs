//! Papers: kept apart from facts, locked, opened only with their case, erased for good.

use super::trial::{CANARY, Trial, phone};
use super::{Kept, Wrong, holds, same, there};
use crate::projection::Projection;
use crate::vault::{Hold, IndexRow, Shelf};
use casework::personal::PaperKind;
use casework::{CaseId, Handle};
use keyring::{BlindField, KeyId};

pub(super) async fn papers_come_back(trial: &Trial) -> Kept {
    let id = trial.store.reserve_cases(1).await?;
    let batch = trial.newcomer(id, trial.start)?;
    let written = batch.papers.clone();
    trial.store.commit(batch).await?;
    let stranger = Handle([9; 16]);
    let mut handles: Vec<Handle> = written.iter().map(|paper| paper.handle).collect();
    handles.push(stranger);
    let found = trial.store.papers(&handles).await?;
    same("how many", &found.len(), &written.len())?;
    holds("a paper that is not there is absent", !found.contains_key(&stranger))?;
    for paper in &written {
        let got = there("the paper", found.get(&paper.handle))?;
        same("the paper", &(got.case, got.kind, &got.locked), &(id, paper.kind, &paper.locked))?;
        holds("bytes are not read along", got.file.is_none())?;
        let of_kind = trial.store.papers_of(id, paper.kind).await?;
        same("papers of that kind", &of_kind, &vec![got.clone()])?;
    }
    holds("no reply yet", trial.store.papers_of(id, PaperKind::Reply).await?.is_empty())?;
    holds("papers of nothing", trial.store.papers(&[]).await?.is_empty())
}

pub(super) async fn files_open_only_with_their_case(trial: &Trial) -> Kept {
    let (one, other) = (trial.open(trial.start).await?, trial.open(trial.start).await?);
    let attached = trial.store.papers_of(one, PaperKind::Attachment).await?;
    let handle = there("the attachment", attached.first())?.handle;
    let file = there("the file", trial.store.file(one, handle).await?)?;
    same("bytes", &trial.smith().open(&file)?.file, &Some(vec![1, 2, 3]))?;
    holds("another case opens it", trial.store.file(other, handle).await?.is_none())?;
    holds("a case nobody wrote opens it", trial.store.file(CaseId(i64::MAX), handle).await?.is_none())?;
    let matter = trial.store.papers_of(one, PaperKind::Matter).await?;
    let matter = there("the matter", matter.first())?.handle;
    holds("a text is no file", trial.store.file(one, matter).await?.is_none())
}

pub(super) async fn facts_hold_no_words_of_a_person(trial: &Trial) -> Kept {
    let ids = trial.populate(6).await?;
    for history in trial.store.histories(&ids).await?.values() {
        let text = serde_json::to_string(history).map_err(|cause| Wrong(cause.to_string()))?;
        holds("words of a person in a fact", !text.contains(CANARY))?;
    }
    Ok(())
}

pub(super) async fn the_store_never_sees_a_word(trial: &Trial) -> Kept {
    let id = trial.open(trial.start).await?;
    let matter = trial.store.papers_of(id, PaperKind::Matter).await?;
    let matter = there("the matter", matter.first())?;
    let seen = String::from_utf8_lossy(&matter.locked.to_bytes()).into_owned();
    holds("a word in what is stored", !seen.contains("canary") && !seen.contains("title"))?;
    let opened = trial.smith().open(matter)?;
    holds("the key opens it", opened.body.contains(CANARY))?;
    let mut moved = matter.clone();
    moved.case = CaseId(id.0 + 1);
    holds("it opens beside another case", trial.smith().open(&moved).is_err())?;
    let mut renamed = matter.clone();
    renamed.kind = PaperKind::Note;
    holds("it opens as another kind", trial.smith().open(&renamed).is_err())
}

pub(super) async fn what_is_erased_is_gone_and_the_case_stays(trial: &Trial) -> Kept {
    let (one, other) = (trial.open(trial.start).await?, trial.open(trial.start).await?);
    let mut handles = Vec::new();
    for kind in [PaperKind::Matter, PaperKind::Requester, PaperKind::Attachment] {
        handles.extend(trial.store.papers_of(one, kind).await?.iter().map(|paper| paper.handle));
    }
    let before = trial.store.histories(&[one]).await?;
    same("how many", &trial.store.erase(&handles).await?, &3)?;
    same("once more", &trial.store.erase(&handles).await?, &0)?;
    same("nothing", &trial.store.erase(&[]).await?, &0)?;
    holds("papers left", trial.store.papers(&handles).await?.is_empty())?;
    for handle in &handles {
        holds("a file left", trial.store.file(one, *handle).await?.is_none())?;
    }
    let blind = there("an index", trial.smith().blind(BlindField::Phone, &phone(one)))?;
    holds("still found", trial.store.cases_of(BlindField::Phone, blind).await?.is_empty())?;
    same("facts", &trial.store.histories(&[one]).await?, &before)?;
    let case = trial.case(one).await?;
    let right = Projection::of(&case, trial.policy());
    same("the line of lists", &trial.store.rows(&[one]).await?.remove(&one), &Some(right.row))?;
    same("the other's papers", &trial.store.papers_of(other, PaperKind::Matter).await?.len(), &1)
}

pub(super) async fn cases_are_found_by_exactly_their_contact(trial: &Trial) -> Kept {
    let (one, other) = (trial.open(trial.start).await?, trial.open(trial.start).await?);
    let smith = trial.smith();
    for id in [one, other] {
        let blind = there("an index", smith.blind(BlindField::Phone, &format!(" {} ", phone(id))))?;
        same("by phone", &trial.store.cases_of(BlindField::Phone, blind).await?, &vec![id])?;
        holds("by another field", trial.store.cases_of(BlindField::Email, blind).await?.is_empty())?;
    }
    let stranger = there("an index", smith.blind(BlindField::Phone, "99999999"))?;
    holds("a stranger", trial.store.cases_of(BlindField::Phone, stranger).await?.is_empty())
}

pub(super) async fn names_are_found_whole_and_indexed_anew(trial: &Trial) -> Kept {
    let (one, other) = (trial.open(trial.start).await?, trial.open(trial.start).await?);
    let name = |typed: &str| trial.smith().blind(BlindField::Name, typed);
    let blind = there("an index", name("Zhang Xiaoming"))?;
    let mut rows = Vec::new();
    for case in [one, other] {
        let papers = trial.store.papers_of(case, PaperKind::Requester).await?;
        let handle = there("who asks", papers.first())?.handle;
        rows.push(IndexRow { field: BlindField::Name, blind, handle, case });
    }
    for added in [&rows[..], &rows[..1], &[]] {
        trial.store.add_index(added).await?;
    }
    let typed = there("the same", name(" zhang\u{3000}xiaoming"))?;
    same("namesakes", &trial.store.cases_of(BlindField::Name, typed).await?, &vec![one, other])?;
    let part = there("a part", name("xiaoming"))?;
    holds("by a part of it", trial.store.cases_of(BlindField::Name, part).await?.is_empty())?;
    trial.store.erase(&[rows[0].handle]).await?;
    same("erased with its paper", &trial.store.cases_of(BlindField::Name, blind).await?, &vec![other])
}

pub(super) async fn keys_are_rotated_step_by_step(trial: &Trial) -> Kept {
    let id = trial.open(trial.start).await?;
    let in_use = trial.store.master_keys_in_use().await?;
    same("three papers and a file", &in_use.values().copied().collect::<Vec<_>>(), &vec![4])?;
    let old = *there("the key", in_use.keys().next())?;
    let new = KeyId(old.0 ^ 1);
    same("nothing to do", &trial.store.wrapped_otherwise(old, (Shelf::Paper, None), 9).await?, &vec![])?;
    let first = trial.store.wrapped_otherwise(new, (Shelf::Paper, None), 2).await?;
    same("a step", &first.len(), &2)?;
    let rest = trial.store.wrapped_otherwise(new, (Shelf::Paper, Some(first[1].handle)), 9).await?;
    same("the rest", &rest.len(), &1)?;
    let files = trial.store.wrapped_otherwise(new, (Shelf::File, None), 9).await?;
    same("files", &files.len(), &1)?;
    let change = |key: &crate::vault::WrappedKey| {
        let replaced = crate::vault::WrappedKey { key: new, wrapped: vec![5; 62], ..key.clone() };
        (key.clone(), replaced)
    };
    let changes: Vec<_> = first.iter().chain(&files).map(change).collect();
    same("changed", &trial.store.rewrap(&changes).await?, &3)?;
    same("an old key that is gone", &trial.store.rewrap(&changes).await?, &0)?;
    let in_use = trial.store.master_keys_in_use().await?;
    same("in use", &(in_use.get(&old).copied(), in_use.get(&new).copied()), &(Some(1), Some(3)))?;
    let found = trial.store.papers(&[first[0].handle]).await?;
    let found = there("the paper", found.get(&first[0].handle))?;
    same("its key", &(found.locked.key, found.locked.wrapped.clone()), &(new, vec![5; 62]))?;
    let file = there("the file", trial.store.file(id, files[0].handle).await?)?;
    same("its file's key", &file.file.map(|file| file.key), &Some(new))
}

pub(super) async fn holds_stand_until_they_are_ended(trial: &Trial) -> Kept {
    let (one, other) = (trial.open(trial.start).await?, trial.open(trial.start).await?);
    let hold = |case, minute| Hold {
        case,
        reason: "lawsuit".into(),
        by: "keeper".into(),
        at: trial.after(minute),
        ended: None,
    };
    for hold in [hold(one, 1), hold(one, 2), hold(other, 3)] {
        trial.store.place_hold(&hold).await?;
    }
    let all = trial.store.holds(&[one, other]).await?;
    same("holds", &all, &vec![hold(one, 1), hold(one, 2), hold(other, 3)])?;
    same("ended", &trial.store.end_holds(one, &"other".into(), trial.after(9)).await?, &2)?;
    same("ended before", &trial.store.end_holds(one, &"third".into(), trial.after(10)).await?, &0)?;
    let ended = Hold { ended: Some(("other".into(), trial.after(9))), ..hold(one, 1) };
    same("the record stays", &trial.store.holds(&[one]).await?.first(), &Some(&ended))?;
    same("the other's stands", &trial.store.holds(&[other]).await?, &vec![hold(other, 3)])?;
    holds("of nothing", trial.store.holds(&[]).await?.is_empty())
}
