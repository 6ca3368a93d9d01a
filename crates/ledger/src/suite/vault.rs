//! Papers: kept apart from facts, opened only with their case.

use super::trial::{CANARY, Trial};
use super::{Kept, Wrong, holds, same, there};
use casework::personal::PaperKind;
use casework::{CaseId, Handle};

pub(super) async fn papers_come_back(trial: &Trial) -> Kept {
    let id = trial.store.reserve_cases(1).await?;
    let batch = trial.newcomer(id, trial.start)?;
    let written = batch.papers.clone();
    trial.store.commit(batch).await?;
    let stranger = Handle([9; 16]);
    let mut handles: Vec<Handle> = written.iter().map(|(_, paper)| paper.handle).collect();
    handles.push(stranger);
    let found = trial.store.papers(&handles).await?;
    same("how many", &found.len(), &written.len())?;
    holds("a paper that is not there is absent", !found.contains_key(&stranger))?;
    for (_, paper) in &written {
        let got = there("the paper", found.get(&paper.handle))?;
        same("kind", &got.kind, &paper.kind)?;
        same("salt", &got.salt, &paper.salt)?;
        same("body", &got.body, &paper.body)?;
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
    same("bytes", &file.file, &Some(vec![1, 2, 3]))?;
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
    let matter = trial.store.papers_of(ids[0], PaperKind::Matter).await?;
    holds("the vault has the words", there("the matter", matter.first())?.body.contains(CANARY))
}
