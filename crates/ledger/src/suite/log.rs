//! The log: every fact gets its leaf, whatever comes between, and a clean book raises no alarm.

use super::trial::Trial;
use super::{Kept, Wrong, holds, same, there};
use crate::fault::StoreFault;
use crate::log::Integrator;
use crate::log::verify::{Against, verify};
use translog::proof::{check_inclusion, inclusion, tiles_for_inclusion};
use translog::{Head, LogKey};

fn integrator(trial: &Trial) -> Result<Integrator, Wrong> {
    let key = LogKey::of_seed("suite", &[9; 32]).map_err(|fault| Wrong(fault.to_string()))?;
    Ok(Integrator::new(trial.store.clone(), key, None)?)
}

async fn is_sound(trial: &Trial, integrator: &Integrator) -> Kept {
    let smith = trial.smith();
    let against =
        Against { verifier: integrator.verifier(), outside: Vec::new(), exported: None, smith: Some(&smith) };
    let report = verify(&*trial.store, &against, |_| {}).await?;
    same("alarms on a clean book", &report.alarms, &Vec::new())
}

pub(super) async fn every_fact_gets_one_leaf(trial: &Trial) -> Kept {
    let integrator = integrator(trial)?;
    let ids = trial.populate(7).await?;
    let waiting = trial.store.log_backlog().await?;
    holds("facts wait", waiting.waiting > 20 && waiting.oldest == Some(trial.start))?;
    is_sound(trial, &integrator).await?;
    let end = trial.after(600);
    let mut sizes = Vec::new();
    while let Some(grown) = integrator.step(end, 5).await? {
        sizes.push(grown.size);
        is_sound(trial, &integrator).await?;
    }
    same("leaves", &sizes.last().copied(), &Some(waiting.waiting))?;
    same("nothing waits", &trial.store.log_backlog().await?.waiting, &0)?;
    same("heads", &trial.store.checkpoints(0, 1000).await?.len(), &sizes.len())?;
    let mut places = Vec::new();
    for (case, history) in trial.store.histories(&ids).await? {
        for fact in history {
            let leaf = there("a leaf", trial.store.leaf(case, fact.version).await?)?;
            places.push(there("its place", leaf.index)?);
        }
    }
    places.sort_unstable();
    same("places", &places, &(0..waiting.waiting).collect::<Vec<u64>>())
}

pub(super) async fn a_leaf_is_proved_by_its_tiles(trial: &Trial) -> Kept {
    let integrator = integrator(trial)?;
    let ids = trial.populate(9).await?;
    let first = there("the first case", ids.first())?;
    let leaf = there("its leaf", trial.store.leaf(*first, 1).await?)?;
    same("it waits", &leaf.index, &None)?;
    integrator.catch_up(trial.after(600)).await?;
    let head = there("a head", trial.store.checkpoint().await?)?;
    let signed = integrator.verifier().open(&head.note).map_err(|fault| Wrong(fault.to_string()))?;
    let proof_fault = |fault: translog::proof::ProofFault| Wrong(fault.to_string());
    for row in trial.store.logged(0, 1000).await? {
        let (index, fact) = (there("a place", row.leaf.index)?, there("a fact", row.fact)?);
        let salts = there("salts", row.leaf.salts)?;
        let number = row.number.unwrap_or_default();
        let opening = fact.opening(trial.store.log_office(), &number, row.leaf.version, &salts);
        let tiles = tiles_for_inclusion(head.size, index).map_err(proof_fault)?;
        let proof = inclusion(head.size, index, &trial.store.tiles(&tiles).await?).map_err(proof_fault)?;
        check_inclusion(&proof, head.size, signed.head.root, index, opening.entry(&salts.opening))
            .map_err(proof_fault)?;
    }
    Ok(())
}

pub(super) async fn integrators_at_once_make_one_log(trial: &Trial) -> Kept {
    let integrator = integrator(trial)?;
    for round in 0..4 {
        trial.open(trial.after(round * 10)).await?;
        trial.open(trial.after(round * 10)).await?;
        let at = trial.after(round * 10 + 1);
        let outcomes = tokio::join!(
            integrator.catch_up(at),
            integrator.step(at, 1),
            integrator.catch_up(at),
            integrator.step(at, 3)
        );
        outcomes.0?;
        outcomes.1?;
        outcomes.2?;
        outcomes.3?;
    }
    integrator.catch_up(trial.after(60)).await?;
    let head = there("a head", trial.store.checkpoint().await?)?;
    same("leaves", &head.size, &8)?;
    is_sound(trial, &integrator).await
}

pub(super) async fn a_refused_batch_leaves_nothing_waiting(trial: &Trial) -> Kept {
    let id = trial.open(trial.start).await?;
    let again = trial.store.commit(trial.newcomer(id, trial.start)?).await;
    holds("the version is taken", matches!(again, Err(StoreFault::Conflict)))?;
    same("waiting", &trial.store.log_backlog().await?.waiting, &1)
}

pub(super) async fn witnesses_lines_are_kept_once(trial: &Trial) -> Kept {
    let integrator = integrator(trial)?;
    trial.open(trial.start).await?;
    integrator.catch_up(trial.start).await?;
    let head = there("a head", trial.store.checkpoint().await?)?;
    same("its size", &Head::unchecked(&head.note).map(|head| head.size), &Ok(1))?;
    for line in ["b", "a", "b"] {
        trial.store.add_cosignature(head.size, line).await?;
    }
    same("lines", &trial.store.cosignatures(1).await?, &vec!["a".to_owned(), "b".to_owned()])?;
    same("of another size", &trial.store.cosignatures(2).await?, &Vec::new())
}
