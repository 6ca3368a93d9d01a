//! Accounts, sessions, drafts.

use super::trial::Trial;
use super::{Kept, Wrong, holds, same};
use crate::account::{Account, PasswordHash, Session};
use crate::fault::StoreFault;
use casework::Role;
use std::collections::HashMap;

fn account(id: &str, login: &str) -> Account {
    Account {
        id: id.into(),
        login: login.into(),
        name: "A. Person".into(),
        roles: vec![Role::UnitHandler, Role::UnitApprover],
        unit: Some("unit-7".into()),
        active: true,
    }
}

pub(super) async fn accounts_are_kept_and_logins_are_unique(trial: &Trial) -> Kept {
    let store = &trial.store;
    let (one, other) = (account("p1", "li"), account("p2", "wang"));
    let hash = PasswordHash::from_stored("$argon2id$one");
    store.save_account(&one, Some(&hash)).await?;
    store.save_account(&other, None).await?;
    same("all", &store.accounts().await?, &vec![one.clone(), other.clone()])?;
    same("by login", &store.login("li").await?, &Some((one.clone(), hash.clone())))?;
    same("without password nobody signs in", &store.login("wang").await?, &None)?;
    same("unknown login", &store.login("zhao").await?, &None)?;

    let changed = Account { name: "B. Person".into(), active: false, roles: vec![], unit: None, ..one };
    store.save_account(&changed, None).await?;
    same("changed, password kept", &store.login("li").await?, &Some((changed.clone(), hash)))?;
    same("by id", &store.account(&changed.id).await?, &Some(changed.clone()))?;
    let called = store.called(&[changed.id.clone(), "p9".into(), changed.id.clone()]).await?;
    same("called", &called, &HashMap::from([(changed.id.clone(), changed.name.clone())]))?;
    same("nobody is called", &store.called(&[]).await?.len(), &0)?;
    same("unknown id", &store.account(&"p9".into()).await?, &None)?;

    let thief = Account { id: "p3".into(), ..changed.clone() };
    match store.save_account(&thief, None).await {
        Err(StoreFault::Conflict) => {}
        other => return Err(Wrong(format!("a login was given twice: {other:?}"))),
    }
    let renamed = Account { login: "li".into(), ..other };
    holds("taking another's login", store.save_account(&renamed, None).await.is_err())?;
    same("two accounts", &store.accounts().await?.len(), &2)
}

fn session(trial: &Trial, token: &str, account: &str, minutes: i64) -> Session {
    Session {
        token_hash: token.into(),
        account: account.into(),
        role: Role::UnitHandler,
        opened_at: trial.start,
        seen_at: trial.start,
        expires_at: trial.after(minutes),
        device: "firefox-linux".into(),
    }
}

pub(super) async fn sessions_of_one_account_are_listed_and_ended_together(trial: &Trial) -> Kept {
    let store = &trial.store;
    for (id, login) in [("p1", "li"), ("p2", "wang")] {
        store.save_account(&account(id, login), None).await?;
    }
    for (token, whose) in [("a", "p1"), ("b", "p1"), ("c", "p1"), ("d", "p2")] {
        store.open_session(&session(trial, token, whose, 60)).await?;
    }
    store.touch_session("b", trial.after(7)).await?;
    store.touch_session("never-opened", trial.after(7)).await?;
    let found = store.sessions_of(&"p1".into(), trial.after(10)).await?;
    let seen: Vec<_> = found.iter().map(|one| (one.token_hash.as_str(), one.seen_at)).collect();
    let start = trial.start;
    same("listed", &seen, &vec![("a", start), ("b", trial.after(7)), ("c", start)])?;
    same("ended ones are not listed", &store.sessions_of(&"p1".into(), trial.after(60)).await?.len(), &0)?;
    same("all but one", &store.end_sessions(&"p1".into(), Some("b")).await?, &2)?;
    same("that one goes on", &store.sessions_of(&"p1".into(), start).await?.len(), &1)?;
    same("the rest", &store.end_sessions(&"p1".into(), None).await?, &1)?;
    same("nobody else's", &store.session("d", start).await?.is_some(), &true)
}

pub(super) async fn a_dropped_password_opens_nothing(trial: &Trial) -> Kept {
    let store = &trial.store;
    let hash = PasswordHash::from_stored("$argon2id$one");
    for (id, login) in [("p1", "li"), ("p2", "wang")] {
        store.save_account(&account(id, login), Some(&hash)).await?;
    }
    store.drop_password(&"p1".into()).await?;
    same("gone", &store.login("li").await?, &None)?;
    same("the account stays", &store.account(&"p1".into()).await?, &Some(account("p1", "li")))?;
    holds("nobody else's", store.login("wang").await?.is_some())
}

pub(super) async fn sessions_end(trial: &Trial) -> Kept {
    let store = &trial.store;
    store.save_account(&account("p1", "li"), None).await?;
    let session = |token: &str, minutes| session(trial, token, "p1", minutes);
    for session in [session("a", 30), session("b", 60), session("c", 60)] {
        store.open_session(&session).await?;
    }
    same("open", &store.session("a", trial.after(29)).await?, &Some(session("a", 30)))?;
    same("ended by time", &store.session("a", trial.after(30)).await?, &None)?;
    same("another goes on", &store.session("b", trial.after(30)).await?, &Some(session("b", 60)))?;
    store.end_session("b").await?;
    same("ended by hand", &store.session("b", trial.after(30)).await?, &None)?;
    store.end_session("never-opened").await?;
    same("the third goes on", &store.session("c", trial.after(59)).await?, &Some(session("c", 60)))
}

pub(super) async fn drafts_expire(trial: &Trial) -> Kept {
    let store = &trial.store;
    store.save_draft("d1", "first words", trial.after(10)).await?;
    store.save_draft("d2", "others", trial.after(90)).await?;
    store.save_draft("d1", "better words", trial.after(20)).await?;
    same("the last is kept", &store.draft("d1", trial.after(15)).await?, &Some("better words".into()))?;
    same("expired", &store.draft("d1", trial.after(20)).await?, &None)?;
    same("the other is kept", &store.draft("d2", trial.after(20)).await?, &Some("others".into()))?;
    store.drop_draft("d2").await?;
    same("thrown away", &store.draft("d2", trial.after(20)).await?, &None)?;
    same("never kept", &store.draft("d3", trial.after(20)).await?, &None)
}
