//! Affairs under races, on both engines: a slot is booked once, a number given once, and nobody is lost.

use crate::office::{book, open};
use affairs::hall::{Desk, HallClass, HallDay};
use affairs::reception::{Around, Plan, ReceptionDay, ReceptionFault};
use casework::case::act::{Channel, RequestKind, Submission, Urgency};
use casework::personal::{Matter, PaperKind};
use casework::{Actor, CaseId, Role};
use jiff::civil::{date, time};
use ledger::affairs::{AffairFailure, Stepping, unsound};
use ledger::suite::test_keys;
use ledger::{Command, Deed, Envelope, Key, Ledger, ManualClock, Store};
use sea_orm::{ConnectionTrait as _, Database};
use std::collections::BTreeSet;
use std::sync::Arc;

const NOW: &str = "2026-11-13T01:00:00Z";

/// Two processes over one database.
async fn processes(url: &str) -> (Ledger, Ledger) {
    let ledger = async || {
        let store: Arc<dyn Store> = open(url).await;
        let clock = Arc::new(ManualClock::new(NOW.parse().unwrap()));
        Ledger::new(store, book(), clock, test_keys())
    };
    (ledger().await, ledger().await)
}

async fn case(ledger: &Ledger) -> CaseId {
    let mut envelope = Envelope::new();
    let matter = Matter { title: "title".into(), text: "text".into(), ..Matter::default() };
    let submission = Submission {
        kind: RequestKind::Help,
        track: casework::case::act::Track::Hotline,
        appearance: casework::case::act::Appearance::default(),
        channel: Channel::Phone,
        category: None,
        urgency: Urgency::Ordinary,
        area: None,
        language: "zh-CN".into(),
        matter: envelope.matter(&matter).unwrap(),
        requester: None,
        contactable: false,
        confidential: false,
        accused: Vec::new(),
        attachments: Vec::new(),
        received_at: ledger.now(),
        split_from: None,
    };
    let by = Actor::of_desk("agent-1", Role::Agent);
    let deed = Deed::Register(Box::new(submission));
    let command = Command::new(Key::random().unwrap(), by, ledger.now(), deed, envelope);
    ledger.perform(command).await.unwrap().case
}

async fn published(ledger: &Ledger) -> affairs::AffairId {
    let by = Actor::of_desk("supervisor-1", Role::Supervisor);
    let (envelope, policy) = (Envelope::new(), ledger.book().newest());
    let plan = Plan {
        day: date(2026, 11, 19),
        from: time(9, 0, 0, 0),
        to: time(11, 0, 0, 0),
        slots: 4,
        place: "hall".into(),
        post: "head".into(),
        name: String::new(),
        unit: None,
        topics: String::new(),
        help: Vec::new(),
    };
    let key = Key::random().unwrap();
    let stepping = Stepping::new(&key, &by, &envelope);
    let judge = |at| Around { policy, by: &by, at }.plan(plan.clone());
    let id = ledger.begin_affair::<ReceptionDay>(&stepping, judge).await.unwrap().id;
    let key = Key::random().unwrap();
    let stepping = Stepping::new(&key, &by, &envelope);
    let judge = |day: &ReceptionDay, at| Around { policy, by: &by, at }.publish(day);
    ledger.step_affair(id, &stepping, judge).await.unwrap();
    id
}

/// Twelve people want four slots at once, through two processes; each slot is wanted by three.
async fn slots_are_booked_once(url: &str) {
    let (one, other) = processes(url).await;
    let id = published(&one).await;
    let mut wanting = Vec::new();
    for nth in 0..12_u32 {
        let ledger = if nth % 2 == 0 { one.clone() } else { other.clone() };
        let case = case(&ledger).await;
        wanting.push(tokio::spawn(async move {
            let case = ledger.case(case).await.unwrap().unwrap();
            let (by, envelope, key) = (Actor::requester(), Envelope::new(), Key::random().unwrap());
            let policy = ledger.book().newest();
            let judge = |day: &ReceptionDay, at| {
                Around { policy, by: &by, at }.book(day, &case, nth % 4 + 1, Vec::new())
            };
            let stepping = Stepping::new(&key, &by, &envelope).about(Some(case.id));
            let booked = ledger.step_affair(id, &stepping, judge).await;
            if booked.is_ok() {
                let again = ledger.step_affair(id, &stepping, judge).await.unwrap();
                assert!(again.repeated, "a step sent twice is one");
            }
            match booked {
                Ok(_) => true,
                Err(AffairFailure::Refused(ReceptionFault::SlotTaken)) => false,
                Err(failure) => panic!("{failure}"),
            }
        }));
    }
    let mut won = 0;
    for booked in wanting {
        won += u32::from(booked.await.unwrap());
    }
    assert_eq!(won, 4);
    let file = other.affair::<ReceptionDay>(id).await.unwrap().unwrap();
    let slots: BTreeSet<u32> = file.affair.bookings.iter().map(|booking| booking.slot).collect();
    assert_eq!((file.affair.bookings.len(), slots), (4, BTreeSet::from([1, 2, 3, 4])));
    assert_eq!(unsound(&**one.store()).await.unwrap(), vec![]);
}

/// Forty numbers through two processes, while the hall is opened by both at once.
async fn numbers_have_no_gap(url: &str) {
    let (one, other) = processes(url).await;
    let mut ids = BTreeSet::new();
    for ledger in [&one, &other] {
        let by = Actor::of_desk("agent-1", Role::Agent);
        let (envelope, policy) = (Envelope::new(), ledger.book().newest());
        let key = Key::of_office("hall 2026-11-13");
        let stepping = Stepping::new(&key, &by, &envelope);
        let judge = |at| Desk { policy, by: &by, at }.open();
        ids.insert(ledger.begin_affair::<HallDay>(&stepping, judge).await.unwrap().id);
    }
    assert_eq!(ids.len(), 1, "one hall a day");
    let id = *ids.first().unwrap();
    let takers: Vec<_> = (0..40)
        .map(|nth| {
            let ledger = if nth % 2 == 0 { one.clone() } else { other.clone() };
            tokio::spawn(async move {
                let by = Actor::of_desk("agent-1", Role::Agent);
                let (envelope, key) = (Envelope::new(), Key::random().unwrap());
                let policy = ledger.book().newest();
                let stepping = Stepping::new(&key, &by, &envelope);
                let judge =
                    |hall: &HallDay, at| Desk { policy, by: &by, at }.take(hall, HallClass::General, None);
                ledger.step_affair(id, &stepping, judge).await.unwrap();
            })
        })
        .collect();
    for taker in takers {
        taker.await.unwrap();
    }
    let hall = one.affair::<HallDay>(id).await.unwrap().unwrap().affair;
    let numbers: Vec<u32> = hall.turns.iter().map(|turn| turn.number.nth).collect();
    assert_eq!(numbers, (1..=40).collect::<Vec<u32>>());
    assert_eq!(unsound(&**other.store()).await.unwrap(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn races_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    slots_are_booked_once(&format!("sqlite:{}/a.db", folder.path().display())).await;
    numbers_have_no_gap(&format!("sqlite:{}/b.db", folder.path().display())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn races_on_postgresql() {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    slots_are_booked_once(&url).await;
    let url = testkit::postgres::database().unwrap().unwrap();
    numbers_have_no_gap(&url).await;
}

/// Steps are refused change and deletion by the engine itself.
async fn steps_stand(url: &str, attempts: &[&str]) {
    let (one, _) = processes(url).await;
    published(&one).await;
    let db = Database::connect(url).await.unwrap();
    for attempt in attempts {
        let refused = db.execute_unprepared(attempt).await.unwrap_err().to_string();
        assert!(refused.contains("append-only"), "{attempt}: {refused}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_changes_a_step() {
    let attempts = ["UPDATE affair_step SET at = at + 1", "DELETE FROM affair_step"];
    let folder = tempfile::tempdir().unwrap();
    steps_stand(&format!("sqlite:{}/a.db", folder.path().display()), &attempts).await;
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    steps_stand(&url, &attempts).await;
    steps_stand(&url, &["TRUNCATE affair_step"]).await;
}

/// What a leader was told belongs to the case: the store has it locked, and it goes when the case's papers go.
#[tokio::test]
async fn a_record_belongs_to_its_case() {
    let folder = tempfile::tempdir().unwrap();
    let (one, _) = processes(&format!("sqlite:{}/a.db", folder.path().display())).await;
    let (id, case) = (published(&one).await, case(&one).await);
    let mut envelope = Envelope::new();
    let record = envelope.note("three months without a lamp").unwrap();
    let (by, key) = (Actor::of_desk("supervisor-1", Role::Supervisor), Key::random().unwrap());
    let stepping = Stepping::new(&key, &by, &envelope).about(Some(case));
    let said = |_: &ReceptionDay, _| {
        let (slot, record) = (1, record.clone());
        Ok(affairs::reception::Step::Received { slot, record, read_back: true })
    };
    one.step_affair::<ReceptionDay>(id, &stepping, said).await.unwrap();
    let kept = one.store().affair(affairs::AffairKind::Reception, id).await.unwrap();
    assert!(kept.iter().all(|kept| !kept.body.contains("lamp")), "no words in a step");
    let papers = one.papers_of(case, PaperKind::Note).await.unwrap();
    assert_eq!(
        papers.iter().map(|paper| paper.body.as_str()).collect::<Vec<_>>(),
        ["three months without a lamp"]
    );
    assert_eq!(one.erase(case, &[record.handle]).await.unwrap(), 1);
    assert!(one.papers_of(case, PaperKind::Note).await.unwrap().is_empty());
    assert!(one.affair::<ReceptionDay>(id).await.unwrap().is_some(), "the step stays and still reads");
}
