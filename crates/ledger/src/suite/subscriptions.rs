//! Subscriptions: one an address and topic, found when something is to be done, gone without a trace.

use super::trial::Trial;
use super::{CANARY, Kept, holds, same, there};
use crate::fault::StoreFault;
use crate::subscription::{
    Contact, Letter, LetterKind, Recipient, Standing, Subscription, Topic, TopicKind, Wanted,
};
use casework::CategoryCode;

fn one(trial: &Trial, id: &str, topic: Topic) -> Result<Subscription, super::Wrong> {
    let recipient =
        Recipient { contact: Contact::Email(format!("{CANARY}@a.example")), language: "ar".into() };
    let plain = serde_json::to_vec(&recipient).map_err(|cause| super::Wrong(cause.to_string()))?;
    let locked = trial.smith().lock_bytes("subscription", id.as_bytes(), &plain)?;
    Ok(Subscription {
        id: id.to_owned(),
        topic,
        mark: format!("mark of {id}"),
        locked,
        standing: Standing::Asked,
        asked_at: trial.start,
        expires_at: trial.after(100),
        seen: 3,
        told: "handling".into(),
        told_at: trial.start,
        proof: "hash".into(),
        tries: 2,
        letters: 1,
        renewal_offered: false,
        letter: None,
        revision: 0,
    })
}

fn letter(trial: &Trial, minute: i64) -> Letter {
    let (kind, about) = (LetterKind::News, "2026-10".to_owned());
    Letter { id: (1 << 52) - 1, kind, about, ready_at: trial.after(minute), attempts: 4 }
}

pub(super) async fn an_address_has_a_topic_once(trial: &Trial) -> Kept {
    let store = &trial.store;
    let roads = Topic::Answers(Some(CategoryCode::new("01")));
    let first = Subscription { letter: Some(letter(trial, 1)), ..one(trial, "a", roads.clone())? };
    store.add_subscription(&first).await?;
    let again = Subscription { id: "b".into(), ..first.clone() };
    let taken = store.add_subscription(&again).await;
    holds("the same address twice", matches!(taken, Err(StoreFault::Conflict)))?;
    let other = Subscription { topic: Topic::Answers(None), ..again };
    store.add_subscription(&other).await?;
    same("as it was kept", &store.subscription("a").await?, &Some(first.clone()))?;
    same("by its address", &store.subscription_of(&roads, &first.mark).await?, &Some(first))?;
    same("another topic", &store.subscription_of(&Topic::Results, &other.mark).await?, &None)?;
    let all = store.subscriptions(&Wanted::All("a".into()), 10).await?;
    same("those after the first", &all, &vec![other])
}

pub(super) async fn what_moved_meanwhile_is_not_written_over(trial: &Trial) -> Kept {
    let store = &trial.store;
    let before = one(trial, "a", Topic::Results)?;
    store.add_subscription(&before).await?;
    let sent = Subscription {
        standing: Standing::Active,
        expires_at: trial.after(200),
        seen: 9,
        letter: Some(letter(trial, 5)),
        renewal_offered: true,
        ..before.clone()
    };
    holds("it can be changed", store.change_subscription(&sent).await?)?;
    holds("changed twice", !store.change_subscription(&Subscription { tries: 0, ..before }).await?)?;
    same("after that", &store.subscription("a").await?, &Some(Subscription { revision: 1, ..sent.clone() }))?;
    holds("one never there", !store.change_subscription(&Subscription { id: "z".into(), ..sent }).await?)
}

pub(super) async fn each_is_found_when_its_time_has_come(trial: &Trial) -> Kept {
    let store = &trial.store;
    let case = trial.open(trial.start).await?;
    let version = i64::from(trial.case(case).await?.version);
    let asked = Subscription { letter: Some(letter(trial, 7)), ..one(trial, "asked", Topic::Results)? };
    let active = |id: &str, topic, seen| {
        let active = one(trial, id, topic)?;
        let expires_at = trial.after(300);
        Ok::<_, super::Wrong>(Subscription { standing: Standing::Active, seen, expires_at, ..active })
    };
    let results = active("results", Topic::Results, 50)?;
    let moved = active("moved", Topic::Matter(case), version - 1)?;
    let still = active("still", Topic::Matter(case), version)?;
    for one in [&asked, &results, &moved, &still] {
        store.add_subscription(one).await?;
    }
    let find = async |wanted: Wanted| {
        let found = store.subscriptions(&wanted, 10).await?;
        Ok::<_, super::Wrong>(found.into_iter().map(|one| one.id).collect::<Vec<_>>())
    };
    let behind = |newest, told_by| Wanted::Behind { kind: TopicKind::Results, newest, told_by };
    for (what, wanted, want) in [
        ("no letter is ready", Wanted::Ready(trial.after(6)), vec![]),
        ("a letter is ready", Wanted::Ready(trial.after(7)), vec!["asked"]),
        ("nothing is over", Wanted::Lapsed(trial.after(99)), vec![]),
        ("what nobody confirmed", Wanted::Lapsed(trial.after(100)), vec!["asked"]),
        ("nothing newer", behind(50, trial.start), vec![]),
        ("something newer", behind(51, trial.start), vec!["results"]),
        ("told just now", behind(51, trial.after(-1)), vec![]),
        ("the case that went on", Wanted::Moved, vec!["moved"]),
        ("nobody's year ends", Wanted::Ending(trial.after(299)), vec![]),
        ("whose year ends", Wanted::Ending(trial.after(300)), vec!["moved", "results", "still"]),
    ] {
        same(what, &find(wanted).await?, &want.into_iter().map(str::to_owned).collect())?;
    }
    same("at most one", &store.subscriptions(&Wanted::Ending(trial.after(300)), 1).await?.len(), &1)
}

pub(super) async fn what_is_ended_leaves_nothing_behind(trial: &Trial) -> Kept {
    let store = &trial.store;
    for id in ["a", "b"] {
        store.add_subscription(&one(trial, id, Topic::Results)?).await?;
        store.link_subscription(id, &format!("{id}1")).await?;
        store.link_subscription(id, &format!("{id}2")).await?;
    }
    same("a link", &there("link", store.linked_subscription("a2").await?)?, &"a".to_owned())?;
    holds("it was there", store.end_subscription("a").await?)?;
    holds("it is gone", !store.end_subscription("a").await?)?;
    same("the row", &store.subscription("a").await?, &None)?;
    same("its links", &store.linked_subscription("a1").await?, &None)?;
    same("another's link", &store.linked_subscription("b1").await?, &Some("b".to_owned()))?;
    holds("another's row", store.subscription("b").await?.is_some())
}
