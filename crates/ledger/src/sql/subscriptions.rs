//! Subscriptions in tables. A row is written over only where its revision has not moved.

use super::ask::{Ask, Table};
use super::codes::{count, instant, micros};
use super::fault::unknown;
use super::{SqlStore, end};
use crate::fault::StoreFault;
use crate::store::SubscriptionStore;
use crate::subscription::{Letter, LetterKind, Standing, Subscription, Topic, Wanted};
use async_trait::async_trait;
use sea_orm::{FromQueryResult, Value};

const SUBSCRIPTION: Table<23> = Table {
    name: "subscription",
    columns: [
        "office",
        "id",
        "kind",
        "topic",
        "case_id",
        "mark",
        "locked",
        "standing",
        "asked_at",
        "expires_at",
        "seen",
        "told",
        "told_at",
        "proof",
        "tries",
        "letters",
        "renewal_offered",
        "letter",
        "letter_kind",
        "letter_about",
        "ready_at",
        "attempts",
        "revision",
    ],
    clash: "",
};

const LINK: Table<3> =
    Table { name: "subscription_link", columns: ["office", "hash", "subscription"], clash: "" };

const READ: &str = "SELECT s.id, s.topic, s.mark, s.locked, s.standing, s.asked_at, s.expires_at, s.seen, s.told, \
     s.told_at, s.proof, s.tries, s.letters, s.renewal_offered, s.letter, s.letter_kind, s.letter_about, s.ready_at, \
     s.attempts, s.revision FROM subscription s";

#[derive(FromQueryResult)]
struct Line {
    id: String,
    topic: String,
    mark: String,
    locked: Vec<u8>,
    standing: String,
    asked_at: i64,
    expires_at: i64,
    seen: i64,
    told: String,
    told_at: i64,
    proof: String,
    tries: i64,
    letters: i64,
    renewal_offered: i64,
    letter: i64,
    letter_kind: String,
    letter_about: String,
    ready_at: Option<i64>,
    attempts: i64,
    revision: i64,
}

impl Line {
    fn read(self) -> Result<Subscription, StoreFault> {
        let topic = Topic::from_code(&self.topic).ok_or_else(|| unknown("topic", &self.topic))?;
        let standing =
            Standing::from_code(&self.standing).ok_or_else(|| unknown("standing", &self.standing))?;
        Ok(Subscription {
            letter: self.letter()?,
            id: self.id,
            topic,
            mark: self.mark,
            locked: self.locked,
            standing,
            asked_at: instant(self.asked_at)?,
            expires_at: instant(self.expires_at)?,
            seen: self.seen,
            told: self.told,
            told_at: instant(self.told_at)?,
            proof: self.proof,
            tries: count(self.tries)?,
            letters: count(self.letters)?,
            renewal_offered: self.renewal_offered != 0,
            revision: self.revision,
        })
    }

    fn letter(&self) -> Result<Option<Letter>, StoreFault> {
        let Some(ready_at) = self.ready_at else { return Ok(None) };
        let kind = LetterKind::from_code(&self.letter_kind);
        Ok(Some(Letter {
            id: self.letter,
            kind: kind.ok_or_else(|| unknown("letter", &self.letter_kind))?,
            about: self.letter_about.clone(),
            ready_at: instant(ready_at)?,
            attempts: count(self.attempts)?,
        }))
    }
}

/// Id, kind, what about, when ready and attempts of the letter, as columns.
fn letter(one: &Subscription) -> [Value; 5] {
    let letter = one.letter.as_ref();
    [
        letter.map_or(0, |letter| letter.id).into(),
        letter.map_or("", |letter| letter.kind.code()).into(),
        letter.map_or("", |letter| letter.about.as_str()).into(),
        letter.map(|letter| micros(letter.ready_at)).into(),
        letter.map_or(0, |letter| i64::from(letter.attempts)).into(),
    ]
}

fn row(office: &str, one: &Subscription) -> [Value; 23] {
    let [id, kind, about, ready_at, attempts] = letter(one);
    [
        office.into(),
        one.id.as_str().into(),
        one.topic.kind().code().into(),
        one.topic.code().into(),
        one.topic.case().map_or(0, |case| case.0).into(),
        one.mark.as_str().into(),
        one.locked.clone().into(),
        one.standing.code().into(),
        micros(one.asked_at).into(),
        micros(one.expires_at).into(),
        one.seen.into(),
        one.told.as_str().into(),
        micros(one.told_at).into(),
        one.proof.as_str().into(),
        i64::from(one.tries).into(),
        i64::from(one.letters).into(),
        i64::from(one.renewal_offered).into(),
        id,
        kind,
        about,
        ready_at,
        attempts,
        one.revision.into(),
    ]
}

/// Sets every column of a row that may change.
fn changing(one: &Subscription) -> Ask {
    let [id, kind, about, ready_at, attempts] = letter(one);
    Ask::new("UPDATE subscription SET revision = revision + 1, locked = ")
        .bind(one.locked.clone())
        .then(", standing = ")
        .bind(one.standing.code())
        .then(", asked_at = ")
        .bind(micros(one.asked_at))
        .then(", expires_at = ")
        .bind(micros(one.expires_at))
        .then(", seen = ")
        .bind(one.seen)
        .then(", told = ")
        .bind(one.told.as_str())
        .then(", told_at = ")
        .bind(micros(one.told_at))
        .then(", proof = ")
        .bind(one.proof.as_str())
        .then(", tries = ")
        .bind(i64::from(one.tries))
        .then(", letters = ")
        .bind(i64::from(one.letters))
        .then(", renewal_offered = ")
        .bind(i64::from(one.renewal_offered))
        .then(", letter = ")
        .bind(id)
        .then(", letter_kind = ")
        .bind(kind)
        .then(", letter_about = ")
        .bind(about)
        .then(", ready_at = ")
        .bind(ready_at)
        .then(", attempts = ")
        .bind(attempts)
}

fn asking(office: &str, wanted: &Wanted) -> Ask {
    let of = |ask: Ask| ask.then(" WHERE s.office = ").bind(office);
    let active = || of(Ask::new(READ)).then(" AND s.standing = ").bind(Standing::Active.code());
    match wanted {
        Wanted::All(after) => {
            of(Ask::new(READ)).then(" AND s.id > ").bind(after.as_str()).then(" ORDER BY s.id")
        }
        Wanted::Ready(now) => {
            let ready = of(Ask::new(READ)).then(" AND s.ready_at <= ").bind(micros(*now));
            ready.then(" ORDER BY s.ready_at, s.id")
        }
        Wanted::Lapsed(now) => {
            let over = of(Ask::new(READ)).then(" AND s.expires_at <= ").bind(micros(*now));
            over.then(" ORDER BY s.expires_at, s.id")
        }
        Wanted::Behind { kind, newest, told_by } => {
            let behind =
                active().then(" AND s.kind = ").bind(kind.code()).then(" AND s.seen < ").bind(*newest);
            behind.then(" AND s.told_at <= ").bind(micros(*told_by)).then(" ORDER BY s.id")
        }
        Wanted::Moved => {
            let joined = Ask::new(READ).then(
                " JOIN case_view v ON v.office = s.office AND v.case_id = s.case_id AND v.version > s.seen",
            );
            of(joined)
                .then(" AND s.kind = 'matter' AND s.standing = ")
                .bind(Standing::Active.code())
                .then(" ORDER BY s.id")
        }
        Wanted::Ending(by) => active()
            .then(" AND s.renewal_offered = 0 AND s.expires_at <= ")
            .bind(micros(*by))
            .then(" ORDER BY s.id"),
    }
}

#[derive(FromQueryResult)]
struct Linked {
    subscription: String,
}

impl SqlStore {
    async fn one_subscription(&self, ask: Ask) -> Result<Option<Subscription>, StoreFault> {
        let line: Option<Line> = ask.one(&self.engine.write).await?;
        line.map(Line::read).transpose()
    }
}

#[async_trait]
impl SubscriptionStore for SqlStore {
    async fn add_subscription(&self, one: &Subscription) -> Result<(), StoreFault> {
        SUBSCRIPTION.insert(&self.engine.write, vec![row(&self.office, one)]).await
    }

    async fn subscription(&self, id: &str) -> Result<Option<Subscription>, StoreFault> {
        let ask = Ask::new(READ).then(" WHERE s.office = ").bind(self.office.as_str());
        self.one_subscription(ask.then(" AND s.id = ").bind(id)).await
    }

    async fn subscription_of(&self, topic: &Topic, mark: &str) -> Result<Option<Subscription>, StoreFault> {
        let ask = Ask::new(READ).then(" WHERE s.office = ").bind(self.office.as_str());
        self.one_subscription(
            ask.then(" AND s.topic = ").bind(topic.code()).then(" AND s.mark = ").bind(mark),
        )
        .await
    }

    async fn subscriptions(&self, wanted: &Wanted, limit: u32) -> Result<Vec<Subscription>, StoreFault> {
        let ask = asking(&self.office, wanted).then(" LIMIT ").bind(i64::from(limit));
        let lines: Vec<Line> = ask.all(&self.engine.read).await?;
        lines.into_iter().map(Line::read).collect()
    }

    async fn change_subscription(&self, one: &Subscription) -> Result<bool, StoreFault> {
        let ask = changing(one).then(" WHERE office = ").bind(self.office.as_str()).then(" AND id = ");
        let ask = ask.bind(one.id.as_str()).then(" AND revision = ").bind(one.revision);
        Ok(ask.run(&self.engine.write).await? == 1)
    }

    async fn link_subscription(&self, id: &str, hash: &str) -> Result<(), StoreFault> {
        LINK.insert(&self.engine.write, vec![[self.office.as_str().into(), hash.into(), id.into()]]).await
    }

    async fn linked_subscription(&self, hash: &str) -> Result<Option<String>, StoreFault> {
        let ask = Ask::new("SELECT subscription FROM subscription_link WHERE office = ");
        let ask = ask.bind(self.office.as_str()).then(" AND hash = ").bind(hash);
        let found: Option<Linked> = ask.one(&self.engine.read).await?;
        Ok(found.map(|found| found.subscription))
    }

    async fn end_subscription(&self, id: &str) -> Result<bool, StoreFault> {
        let office = self.office.as_str();
        let tx = self.engine.begin().await?;
        let gone = async {
            let links = Ask::new("DELETE FROM subscription_link WHERE office = ").bind(office);
            links.then(" AND subscription = ").bind(id).run(&tx).await?;
            let row = Ask::new("DELETE FROM subscription WHERE office = ").bind(office);
            row.then(" AND id = ").bind(id).run(&tx).await
        };
        let gone = gone.await;
        let gone = end(tx, gone).await?;
        self.engine.empty_log().await?;
        Ok(gone == 1)
    }
}
