//! Aid and duties under races, on both engines: the year's money is spent once, the year begins once.

use crate::office::{book, open};
use affairs::AffairId;
use affairs::aid::{AidFault, AidYear, Committee, Desk, Votes};
use affairs::duty::Duty;
use casework::{Actor, CaseId, Role};
use ledger::affairs::{AffairFailure, AffairPage, Stepping, unsound};
use ledger::suite::test_keys;
use ledger::{Envelope, Key, Ledger, ManualClock, Store};
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

fn person(id: &str, role: Role) -> Actor {
    Actor::of_desk(id, role)
}

/// Takes a step that must be allowed.
async fn takes(
    ledger: &Ledger,
    id: AffairId,
    by: &Actor,
    judge: impl Fn(&Desk<'_>, &AidYear, &mut Envelope) -> Result<affairs::aid::Step, affairs::aid::AidRefusal>
    + Send
    + Sync,
) {
    let (key, policy) = (Key::random().unwrap(), ledger.book().newest());
    let mut envelope = Envelope::new();
    let year = ledger.affair::<AidYear>(id).await.unwrap().unwrap().affair;
    let desk = Desk { policy, by, at: ledger.now() };
    let step = judge(&desk, &year, &mut envelope).unwrap();
    let stepping = Stepping::new(&key, by, &envelope);
    ledger.step_affair::<AidYear>(id, &stepping, |_, _| Ok(step.clone())).await.unwrap();
}

/// Six applications, each verified, each granted 3,000 yuan at once through two processes; the year has 10,000.
async fn grants_at_once(url: &str) {
    let (one, other) = processes(url).await;
    let id = one.begin_aid(2026).await.unwrap();
    assert_eq!(other.begin_aid(2026).await.unwrap(), id, "one year, whoever begins it");
    assert_eq!(one.aid_of(2026).await.unwrap(), Some(id));
    assert_eq!(one.aid_of(2025).await.unwrap(), None);
    for nth in 1..=6_u32 {
        let me = Actor::requester();
        let need = |desk: &Desk<'_>, year: &AidYear, envelope: &mut Envelope| {
            desk.apply(year, CaseId(nth.into()), &"LIVING".into(), envelope.note("in need").unwrap())
        };
        takes(&one, id, &me, need).await;
        for by in [person("a", Role::FollowUp), person("b", Role::Dispatcher)] {
            takes(&one, id, &by, |desk, year, envelope| {
                desk.verify(year, nth, envelope.note("seen").unwrap())
            })
            .await;
        }
    }
    let deciding: Vec<_> = (1..=6_u32)
        .map(|nth| {
            let ledger = if nth % 2 == 0 { one.clone() } else { other.clone() };
            tokio::spawn(async move {
                let (by, key, mut envelope) =
                    (person("c", Role::Supervisor), Key::random().unwrap(), Envelope::new());
                let (reasons, policy) = (envelope.note("the need is real").unwrap(), ledger.book().newest());
                let votes = Votes { granting: 3, refusing: 0, abstaining: 0 };
                let members = vec!["HEAD".into(), "LAW".into(), "FINANCE".into()];
                let said = Committee { amount: Some(300_000), members, votes, reasons };
                let judge = |year: &AidYear, at| Desk { policy, by: &by, at }.decide(year, nth, said.clone());
                match ledger.step_affair::<AidYear>(id, &Stepping::new(&key, &by, &envelope), judge).await {
                    Ok(_) => true,
                    Err(AffairFailure::Refused(refusal)) => {
                        assert_eq!((refusal.why, refusal.left), (AidFault::OverBudget, Some(100_000)));
                        false
                    }
                    Err(failure) => panic!("{failure}"),
                }
            })
        })
        .collect();
    let mut granted = 0;
    for decided in deciding {
        granted += u32::from(decided.await.unwrap());
    }
    assert_eq!(granted, 3);
    let year = other.affair::<AidYear>(id).await.unwrap().unwrap().affair;
    assert_eq!(year.spent(), 900_000);
    assert_eq!(unsound(&**one.store()).await.unwrap(), vec![]);
}

/// Both processes begin the duties of the year at once, and again.
async fn duties_begin_once(url: &str) {
    let (one, other) = processes(url).await;
    let (first, second) = tokio::join!(one.begin_yearly_duties(), other.begin_yearly_duties());
    assert!(first.unwrap() + second.unwrap() >= 1);
    assert_eq!(one.begin_yearly_duties().await.unwrap(), 0);
    let page = AffairPage::of(affairs::AffairKind::Duty, 9);
    let owed = other.affairs::<Duty>(&page).await.unwrap();
    assert_eq!(owed.len(), 1);
    assert_eq!(owed[0].affair.duty.as_str(), "XF-ANNUAL");
    assert_eq!(owed[0].affair.day.to_string(), "2026-12-31");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_grants_at_once_never_overspend_the_year() {
    let folder = tempfile::tempdir().unwrap();
    grants_at_once(&format!("sqlite:{}/a.db", folder.path().display())).await;
    duties_begin_once(&format!("sqlite:{}/b.db", folder.path().display())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_grants_at_once_on_postgresql() {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    grants_at_once(&url).await;
    let url = testkit::postgres::database().unwrap().unwrap();
    duties_begin_once(&url).await;
}
