//! The vault at work: older files are locked, keys are rotated while the office writes, what is erased is
//! gone from the disk, and nothing is erased early.

use crate::office::{book, code, open, trial};
use casework::case::act::{Channel, RequestKind, Urgency};
use casework::personal::{Attachment, Matter, PaperKind, Requester};
use casework::policy::retention::{KeepReason, RecordClass};
use casework::{Act, Actor, CaseId, Role, Submission};
use jiff::{Timestamp, ToSpan as _};
use ledger::memory::MemoryStore;
use ledger::store::VaultStore as _;
use ledger::suite::{CANARY, test_keys};
use ledger::vault::HoldFault;
use ledger::{
    BlindField, Cipher, Clock as _, Command, Deed, Envelope, Key, KeyId, Keys, Ledger, ManualClock, SqlStore,
    Store,
};
use sea_orm::{ConnectionTrait as _, Database, DatabaseConnection, Statement, Value};
use std::path::Path;
use std::sync::Arc;

const PHONE: &str = "13912340000";

fn start() -> Timestamp {
    "2026-11-13T01:00:00Z".parse().unwrap()
}

fn ledger(store: Arc<dyn Store>, keys: Arc<Keys>) -> (Ledger, Arc<ManualClock>) {
    let clock = Arc::new(ManualClock::new(start()));
    (Ledger::new(store, book(), clock.clone(), keys), clock)
}

async fn perform(ledger: &Ledger, by: &Actor, deed: Deed, envelope: Envelope) -> CaseId {
    let command = Command::new(Key::random().unwrap(), by.clone(), ledger.now(), deed, envelope);
    ledger.perform(command).await.unwrap().case
}

async fn register(ledger: &Ledger) -> CaseId {
    let mut envelope = Envelope::new();
    let matter = Matter { title: "title".into(), text: CANARY.into(), ..Matter::default() };
    let requester = Requester { name: CANARY.into(), phone: PHONE.into(), ..Requester::default() };
    let photo = Attachment { name: "photo.png".into(), media: "image/png".into(), bytes: 3 };
    let submission = Submission {
        kind: RequestKind::Inquiry,
        channel: Channel::Phone,
        category: ledger.book().newest().categories.keys().next().cloned(),
        urgency: Urgency::Ordinary,
        area: None,
        language: "zh-CN".into(),
        matter: envelope.matter(&matter).unwrap(),
        requester: envelope.requester(&requester).unwrap(),
        contactable: true,
        confidential: false,
        accused: Vec::new(),
        attachments: vec![envelope.file(&photo, CANARY.into()).unwrap()],
        received_at: ledger.now(),
        split_from: None,
        track: casework::case::act::Track::Hotline,
        appearance: casework::case::act::Appearance::default(),
    };
    let agent = Actor::of_desk("agent-1", Role::Agent);
    perform(ledger, &agent, Deed::Register(Box::new(submission)), envelope).await
}

async fn answer(ledger: &Ledger, case: CaseId) {
    let mut envelope = Envelope::new();
    let act = Act::AnswerDirectly { reply: envelope.reply(CANARY).unwrap(), article: None };
    let agent = Actor::of_desk("agent-1", Role::Agent);
    perform(ledger, &agent, Deed::Act(case, Box::new(act)), envelope).await;
}

async fn run(db: &DatabaseConnection, sql: &str, values: Vec<Value>) {
    let sql = match db.get_database_backend() {
        sea_orm::DbBackend::Postgres => {
            let parts = sql.split('?').enumerate();
            parts.fold(
                String::new(),
                |all, (at, part)| if at == 0 { part.to_owned() } else { format!("{all}${at}{part}") },
            )
        }
        _ => sql.to_owned(),
    };
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    db.execute_raw(statement).await.unwrap();
}

/// What an older program wrote: papers, a file and a draft that nobody had locked.
async fn write_openly(url: &str) {
    let db = Database::connect(url).await.unwrap();
    for (nth, kind, body) in [
        (1_u8, "matter", format!(r#"{{"title":"t","text":"{CANARY}"}}"#)),
        (2, "requester", format!(r#"{{"name":"{CANARY}","phone":"{PHONE}"}}"#)),
        (3, "attachment", format!(r#"{{"name":"{CANARY}.png","media":"image/png","bytes":3}}"#)),
    ] {
        let (office, handle, salt) = (code().to_string(), vec![nth; 16], vec![9_u8; 16]);
        let values = vec![office.into(), handle.into(), 7_i64.into(), kind.into(), salt.into(), body.into()];
        run(
            &db,
            "INSERT INTO paper (office, handle, case_id, kind, salt, body) VALUES (?, ?, ?, ?, ?, ?)",
            values,
        )
        .await;
    }
    let values =
        vec![code().to_string().into(), vec![3_u8; 16].into(), CANARY.as_bytes().repeat(2000).into()];
    run(&db, "INSERT INTO paper_file (office, handle, bytes) VALUES (?, ?, ?)", values).await;
    let values =
        vec![code().to_string().into(), "draft-1".into(), CANARY.into(), 4_000_000_000_000_000_i64.into()];
    run(&db, "INSERT INTO draft (office, id, body, expires_at) VALUES (?, ?, ?, ?)", values).await;
    db.close().await.unwrap();
}

async fn an_older_file_is_locked(url: &str) {
    let store = open(url).await;
    write_openly(url).await;
    let (ledger, _) = ledger(store.clone(), test_keys());
    let first = store.open_papers(1).await.unwrap();
    let locked: Vec<_> =
        first.iter().map(|(case, paper)| ledger.smith().lock(*case, paper).unwrap()).collect();
    store.lock_open_papers(&locked, &[]).await.unwrap();
    let moved = ledger.lock_what_is_open(|_| {}).await.unwrap();
    assert_eq!((moved.papers, moved.drafts), (2, 1), "one step had been taken before");
    assert_eq!(ledger.lock_what_is_open(|_| {}).await.unwrap(), ledger::vault::Moved::default());

    let matter = ledger.papers_of(CaseId(7), PaperKind::Matter).await.unwrap();
    assert!(matter[0].body.contains(CANARY) && matter[0].salt == [9; 16]);
    let file = ledger.file(CaseId(7), casework::Handle([3; 16])).await.unwrap().unwrap();
    assert_eq!(file.file.unwrap(), CANARY.as_bytes().repeat(2000));
    assert_eq!(ledger.draft("draft-1").await.unwrap().as_deref(), Some(CANARY));
    let found = ledger.cases_of_contact(BlindField::Phone, "+86 139 1234 0000").await.unwrap();
    assert_eq!(found, [CaseId(7)], "and found by what it says");
    store.close().await.unwrap();
}

fn holds(folder: &Path, needle: &[u8]) -> Vec<String> {
    let files = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let holding = files.filter(|path| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(needle.len()).any(|window| window == needle)
    });
    holding.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_words_of_an_older_file_are_locked_and_gone_from_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/a.db", folder.path().display());
    let store = open(&url).await;
    write_openly(&url).await;
    store.close().await.unwrap();
    assert!(!holds(folder.path(), CANARY.as_bytes()).is_empty(), "the words lay there in the open");
    std::fs::remove_file(folder.path().join("a.db")).unwrap();
    an_older_file_is_locked(&url).await;
    assert_eq!(holds(folder.path(), CANARY.as_bytes()), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_words_of_an_older_postgresql_database_are_locked() {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    an_older_file_is_locked(&url).await;
    assert!(!testkit::postgres::dump(&url).unwrap().contains(CANARY));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_erased_is_gone_from_the_disk_and_the_case_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/a.db", folder.path().display());
    let store = open(&url).await;
    let (ledger, _) = ledger(store.clone(), test_keys());
    let (id, other) = (register(&ledger).await, register(&ledger).await);
    let before = ledger.case_file(id).await.unwrap().unwrap();
    let handles: Vec<_> = before.papers.keys().copied().collect();
    let locked = store.file(id, before.case.attachments[0]).await.unwrap().unwrap();
    let file = locked.file.unwrap();
    assert!(
        !holds(folder.path(), &locked.locked.wrapped).is_empty()
            && !holds(folder.path(), &file.body).is_empty()
    );

    assert_eq!(ledger.erase(other, &handles).await.unwrap(), 0, "another case's papers are left alone");
    assert_eq!(ledger.erase(id, &handles).await.unwrap(), 3);
    let after = ledger.case_file(id).await.unwrap().unwrap();
    assert_eq!((&after.case, &after.history), (&before.case, &before.history));
    assert!(after.papers.is_empty() && after.matter_erased() && after.requester_erased());
    let row = store.rows(&[id]).await.unwrap().remove(&id).unwrap();
    let titled = ledger.titled(vec![row]).await.unwrap();
    assert!(titled[0].erased && titled[0].title.is_empty());
    assert_eq!(ledger.cases_of_contact(BlindField::Phone, PHONE).await.unwrap(), [other]);
    answer(&ledger, id).await;
    let report = ledger::rebuild::rebuild(&*store, ledger.book(), |_| {}).await.unwrap();
    assert_eq!(report.differences, []);
    store.close().await.unwrap();
    for (what, bytes) in
        [("wrapped key", &locked.locked.wrapped), ("body", &locked.locked.body), ("file", &file.body)]
    {
        assert_eq!(holds(folder.path(), bytes), Vec::<String>::new(), "{what}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_are_rotated_while_the_office_writes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("office.keys");
    let url = format!("sqlite:{}/a.db", folder.path().display());
    let (office, _) = ledger(open(&url).await, Arc::new(Keys::create(&path, Cipher::default()).unwrap()));
    let mut cases = Vec::new();
    for _ in 0..90 {
        cases.push(register(&office).await);
    }
    office.save_draft("d", CANARY, "2030-01-01T00:00:00Z".parse().unwrap()).await.unwrap();
    let old: KeyId = office.smith().keys().ring().current();

    let keeper = || async {
        let keys = Arc::new(Keys::open(&path, Cipher::Sm4Gcm).unwrap());
        ledger(Arc::new(SqlStore::open(&url, &code()).await.unwrap()), keys).0
    };
    let first = keeper().await;
    let new = first.smith().keys().add().unwrap();
    cases.push(register(&office).await);
    assert_eq!(office.smith().keys().ring().current(), new, "who was running locks with the new key");
    let stopped = first.rotate(|_| false).await.unwrap();
    assert_eq!(stopped.records, 256, "killed after one step");
    drop(first);
    assert!(office.key_use().await.unwrap()[&old] > 0);
    let second = keeper().await;
    let rest = second.rotate(|_| true).await.unwrap();
    assert_eq!((stopped.records + rest.records, rest.drafts), (90 * 5, 1), "four papers and a file each");
    let in_use = second.key_use().await.unwrap();
    assert_eq!((in_use[&old], in_use[&new]), (0, 91 * 5 + 1));
    second.smith().keys().forget(old).unwrap();

    let third = keeper().await;
    for ledger in [&office, &third] {
        for id in &cases {
            let file = ledger.case_file(*id).await.unwrap().unwrap();
            assert_eq!(file.matter().text, CANARY);
            let photo = ledger.file(*id, file.case.attachments[0]).await.unwrap().unwrap();
            assert_eq!(photo.file.unwrap(), CANARY.as_bytes());
            assert!(ledger.query_code(*id).await.unwrap().is_some());
        }
        assert_eq!(ledger.draft("d").await.unwrap().as_deref(), Some(CANARY));
        let found = ledger.cases_of_contact(BlindField::Phone, PHONE).await.unwrap();
        assert_eq!(found.len(), 91, "what was indexed before is still found");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_an_older_program_did_not_index_is_indexed_anew() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/a.db", folder.path().display());
    let store = open(&url).await;
    let (office, _) = ledger(store.clone(), test_keys());
    let (id, erased) = (register(&office).await, register(&office).await);
    let handles: Vec<_> = office.case_file(erased).await.unwrap().unwrap().papers.keys().copied().collect();
    office.erase(erased, &handles).await.unwrap();
    let db = Database::connect(&url).await.unwrap();
    run(&db, "DELETE FROM vault_index WHERE office = ?", vec![code().to_string().into()]).await;
    db.close().await.unwrap();
    assert!(office.cases_of_contact(BlindField::Phone, PHONE).await.unwrap().is_empty());
    for _ in 0..2 {
        office.reindex(|_| {}).await.unwrap();
        assert_eq!(office.cases_of_contact(BlindField::Phone, PHONE).await.unwrap(), [id]);
    }
    store.close().await.unwrap();
}

#[tokio::test]
async fn without_its_key_a_record_is_a_fault_and_no_panic() {
    let store = Arc::new(MemoryStore::new());
    let id = register(&ledger(store.clone(), test_keys()).0).await;
    let stranger = Arc::new(Keys::passing(Cipher::default()).unwrap());
    let (stranger, _) = ledger(store, stranger);
    assert!(
        matches!(stranger.case_file(id).await, Err(ledger::StoreFault::Unavailable(why)) if why.contains("no key"))
    );
    assert!(stranger.case(id).await.unwrap().is_some(), "facts need no key");
}

/// Whether a kind of paper of a case is still there.
async fn there(ledger: &Ledger, case: CaseId, kind: PaperKind) -> bool {
    !ledger.papers_of(case, kind).await.unwrap().is_empty()
}

#[tokio::test]
async fn nothing_open_held_or_early_is_ever_erased() {
    const KINDS: [PaperKind; 5] = [
        PaperKind::QueryCode,
        PaperKind::Requester,
        PaperKind::Attachment,
        PaperKind::Matter,
        PaperKind::Reply,
    ];
    let (ledger, clock) = ledger(Arc::new(MemoryStore::new()), test_keys());
    let (open, held, closed) = (register(&ledger).await, register(&ledger).await, register(&ledger).await);
    answer(&ledger, held).await;
    answer(&ledger, closed).await;
    let keeper = "keeper".into();
    assert!(matches!(ledger.place_hold(held, "BECAUSE", &keeper).await, Err(HoldFault::NoSuchReason)));
    ledger.place_hold(held, "LAWSUIT", &keeper).await.unwrap();
    let policy = ledger.book().newest();
    let months = |kind| i64::from(policy.retention.keep[&RecordClass::of(kind)].months);
    let closing = policy.local(start());
    for month in 0..=130_i64 {
        for minute in [-1, 0, 1] {
            let now = closing.checked_add(month.months()).unwrap().checked_add(minute.minutes()).unwrap();
            clock.set(policy.instant(now).max(start()));
            let before = ledger.retain(true, |_| {}).await.unwrap();
            let retained = ledger.retain(false, |_| {}).await.unwrap();
            assert_eq!(before, retained, "the dry run tells the truth");
            for kind in KINDS {
                let due = (month, minute) > (months(kind), 0);
                assert_eq!(
                    there(&ledger, closed, kind).await,
                    !due,
                    "{kind:?} after {month} months, {minute} min"
                );
                assert!(there(&ledger, held, kind).await, "{kind:?} of a held case");
                assert!(
                    there(&ledger, open, kind).await || kind == PaperKind::Reply,
                    "{kind:?} of an open case"
                );
            }
        }
    }
    let mut stays = Vec::new();
    ledger.retain(true, |paper| stays.push((paper.case, paper.verdict))).await.unwrap();
    assert!(
        !stays.is_empty() && stays.iter().all(|(case, why)| *case == held && *why == Err(KeepReason::Held))
    );
    assert_eq!(ledger.end_holds(held, &keeper).await.unwrap(), 1);
    assert_eq!(ledger.retain(false, |_| {}).await.unwrap().erased, 5);
    assert_eq!(ledger.holds(&[held]).await.unwrap().len(), 1, "the record of the hold stays");
    assert_eq!(clock.now(), ledger.now());
}

#[tokio::test]
async fn a_key_sent_again_with_other_words_is_noticed_without_keeping_them() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&format!("sqlite:{}/a.db", folder.path().display())).await;
    let trial = trial(store.clone(), &book());
    let id = trial.open(trial.start).await.unwrap();
    let (ledger, _) = ledger(store.clone(), test_keys());
    let say = |words: &str| {
        let mut envelope = Envelope::new();
        let note = envelope.note(words).unwrap();
        let act = Act::Withdraw { reason: note };
        let by = Actor::of_desk("agent-1", Role::Agent);
        let key = Key::parse("the-same-key").unwrap();
        Command::new(key, by, start(), Deed::Act(id, Box::new(act)), envelope)
    };
    ledger.perform(say(CANARY)).await.unwrap();
    assert!(ledger.perform(say(CANARY)).await.unwrap().repeated);
    assert!(matches!(ledger.perform(say("others")).await, Err(ledger::Failure::KeyReused)));
    let kept = store.keys(&["the-same-key".to_owned()]).await.unwrap();
    let guessed = casework::personal::commitment(&kept["the-same-key"].salt, CANARY.as_bytes());
    assert!(
        kept["the-same-key"].fingerprint.starts_with("k1:")
            && !kept["the-same-key"].fingerprint.contains(&guessed)
    );
}
