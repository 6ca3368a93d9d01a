//! Second factors, links, tokens, and tries that failed.

use super::trial::Trial;
use super::{Kept, Wrong, holds, same};
use crate::credential::{ApiToken, Attempts, Identity, Link, LinkPurpose, Scope, SealedFactor, Standing};
use crate::fault::StoreFault;
use casework::Role;
use jiff::civil::date;

pub(super) async fn tries_are_counted_before_they_are_judged(trial: &Trial) -> Kept {
    let store = &trial.store;
    let none = store.attempts("li").await?;
    same("nothing yet", &none, &Attempts::default())?;
    holds("the first counts", store.count_attempt("li", &none, trial.start).await?)?;
    holds("of two at once one counts", !store.count_attempt("li", &none, trial.start).await?)?;
    let one = store.attempts("li").await?;
    same("one", &one, &Attempts { failures: 1, run: 1, last_at: Some(trial.start) })?;
    holds("a second", store.count_attempt("li", &one, trial.after(1)).await?)?;
    let two = store.attempts("li").await?;
    same("two", &two, &Attempts { failures: 2, run: 2, last_at: Some(trial.after(1)) })?;
    holds("after a pause", store.count_attempt("li", &two, trial.after(90)).await?)?;
    let three = Attempts { failures: 3, run: 1, last_at: Some(trial.after(90)) };
    same("the row begins anew", &store.attempts("li").await?, &three)?;
    same("nobody else's", &store.attempts("wang").await?, &Attempts::default())?;
    store.clear_attempts("li").await?;
    same("forgotten", &store.attempts("li").await?, &Attempts::default())
}

pub(super) async fn a_second_factor_is_kept_and_a_step_is_spent_once(trial: &Trial) -> Kept {
    let (store, who) = (&trial.store, "p1".into());
    same("nothing yet", &store.standing(&who).await?, &Standing::default())?;
    holds("nothing to spend", !store.spend_step(&who, 7).await?)?;
    store.note_sign_in(&who, 2, trial.start).await?;
    let factor = SealedFactor::from_stored("sealed");
    store.set_factor(&who, Some(&factor)).await?;
    store.note_sign_in(&who, 5, trial.after(9)).await?;
    let standing = Standing {
        factor: Some(factor.clone()),
        signed_in_at: Some(trial.after(9)),
        signed_in_before: Some(trial.start),
        failures_before: 5,
    };
    same("kept", &store.standing(&who).await?, &standing)?;
    holds("a step", store.spend_step(&who, 7).await?)?;
    holds("the same step again", !store.spend_step(&who, 7).await?)?;
    holds("an earlier one", !store.spend_step(&who, 6).await?)?;
    holds("a later one", store.spend_step(&who, 8).await?)?;
    let (new, other) = (SealedFactor::from_stored("locked anew"), SealedFactor::from_stored("other"));
    holds("only what is there is replaced", !store.replace_factor(&who, &other, &new).await?)?;
    holds("locked anew", store.replace_factor(&who, &factor, &new).await?)?;
    same("listed", &store.factors().await?, &vec![(who.clone(), new)])?;
    holds("and no step comes back", !store.spend_step(&who, 8).await?)?;
    store.set_recovery(&who, &["a".into()]).await?;
    store.set_factor(&who, None).await?;
    same("taken away", &store.standing(&who).await?, &Standing { factor: None, ..standing })?;
    same("recovery goes with it", &store.recovery_left(&who).await?, &0)?;
    holds("no factor, no step", !store.spend_step(&who, 99).await?)
}

pub(super) async fn recovery_codes_are_spent_once(trial: &Trial) -> Kept {
    let (store, who, other) = (&trial.store, "p1".into(), "p2".into());
    store.set_recovery(&who, &["a".into(), "b".into()]).await?;
    store.set_recovery(&other, &["a".into()]).await?;
    same("two", &store.recovery_left(&who).await?, &2)?;
    holds("one", store.spend_recovery(&who, "a").await?)?;
    holds("the same again", !store.spend_recovery(&who, "a").await?)?;
    same("the other's is untouched", &store.recovery_left(&other).await?, &1)?;
    store.set_recovery(&who, &["c".into()]).await?;
    holds("old ones are gone", !store.spend_recovery(&who, "b").await?)?;
    same("the new one is there", &store.recovery_left(&who).await?, &1)
}

pub(super) async fn the_newest_link_of_an_account_opens_once(trial: &Trial) -> Kept {
    let store = &trial.store;
    let link = |token: &str, purpose| Link {
        token_hash: token.into(),
        account: "p1".into(),
        purpose,
        expires_at: trial.after(60),
    };
    let (old, new) = (link("old", LinkPurpose::First), link("new", LinkPurpose::Password));
    store.save_link(&old).await?;
    store.save_link(&new).await?;
    same("the old one is gone", &store.link("old", trial.start).await?, &None)?;
    same("the new one opens", &store.link("new", trial.after(59)).await?, &Some(new))?;
    same("not for ever", &store.link("new", trial.after(60)).await?, &None)?;
    holds("too late", !store.spend_link("new", trial.after(60)).await?)?;
    holds("once", store.spend_link("new", trial.after(1)).await?)?;
    holds("not twice", !store.spend_link("new", trial.after(1)).await?)
}

pub(super) async fn tokens_expire_and_go_with_their_account(trial: &Trial) -> Kept {
    let (store, who) = (&trial.store, "p1".into());
    let token = |hash: &str, whose: &str, made| ApiToken {
        token_hash: hash.into(),
        account: whose.into(),
        role: Role::Supervisor,
        name: "figures for the board".into(),
        scopes: vec![Scope::CasesRead, Scope::FiguresRead],
        made_at: trial.after(made),
        expires_at: trial.after(100),
        used_on: None,
    };
    for one in [token("a", "p1", 1), token("b", "p1", 2), token("c", "p2", 3)] {
        store.save_token(&one).await?;
    }
    same("holds", &store.token("a", trial.after(99)).await?, &Some(token("a", "p1", 1)))?;
    same("expires", &store.token("a", trial.after(100)).await?, &None)?;
    store.token_used("a", date(2026, 3, 4)).await?;
    let used = ApiToken { used_on: Some(date(2026, 3, 4)), ..token("a", "p1", 1) };
    same("listed", &store.tokens_of(&who).await?, &vec![token("b", "p1", 2), used])?;
    same("not another's", &store.drop_tokens(&who, Some("c")).await?, &0)?;
    same("one", &store.drop_tokens(&who, Some("a")).await?, &1)?;
    same("gone", &store.token("a", trial.start).await?, &None)?;
    same("the rest", &store.drop_tokens(&who, None).await?, &1)?;
    holds("nobody else's", store.token("c", trial.start).await?.is_some())
}

pub(super) async fn an_identity_belongs_to_one_account(trial: &Trial) -> Kept {
    let store = &trial.store;
    let identity = |account: &str| Identity {
        issuer: "https://id.example".into(),
        subject: "s-1".into(),
        account: account.into(),
    };
    store.save_identity(&identity("p1")).await?;
    match store.save_identity(&identity("p2")).await {
        Err(StoreFault::Conflict) => {}
        other => return Err(Wrong(format!("an identity was linked twice: {other:?}"))),
    }
    same("found", &store.identity("https://id.example", "s-1").await?, &Some("p1".into()))?;
    same("another provider's", &store.identity("https://other.example", "s-1").await?, &None)?;
    same("listed", &store.identities_of(&"p1".into()).await?, &vec![identity("p1")])?;
    same("all there", &store.identities("https://id.example").await?, &vec![identity("p1")])?;
    same("nobody elsewhere", &store.identities("https://other.example").await?, &vec![])?;
    store.drop_identity(&"p2".into(), "https://id.example").await?;
    holds("not by another", store.identity("https://id.example", "s-1").await?.is_some())?;
    store.drop_identity(&"p1".into(), "https://id.example").await?;
    same("unlinked", &store.identity("https://id.example", "s-1").await?, &None)
}
