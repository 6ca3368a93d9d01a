//! Requests of people about their own data: asked by the requester, answered by the office, seen by nobody
//! else; and erasing that leaves a valid, verifiable case.

use crate::journey::{dispatched, number_of, replied};
use crate::office::{Office, office, office_in, staff};
use crate::privacy::audit;
use crate::world::{Browser, PNG, World, book, log_key, world_on};
use casework::case::act::{Answers, Satisfaction};
use casework::personal::PaperKind;
use casework::rights::{DataRight, Ground, RightsFault};
use casework::{Act, Actor, CaseId, Role};
use ledger::audit::AuditKind;
use ledger::log::Integrator;
use ledger::log::verify::{Against, verify};
use ledger::rebuild::rebuild;
use ledger::rights::{RightsFailure, Verdict};
use ledger::{BlindField, SqlStore};
use std::sync::Arc;

const WORDS: &str = "The lamp before my house at five is dark.";
const PHONE: &str = "13800000000";
const NEW_PHONE: &str = "13912340926";

/// A case filed with a name, a phone and a photo, in the browser of its requester.
async fn filed(world: &World) -> (Browser, String) {
    let mut me = world.browser();
    me.post("/file", &[("kind", "complaint")]).await.is(200);
    me.post("/file/matter", &[("text", WORDS)]).await.is(200);
    me.post("/file/place", &[("area", "999901001"), ("place", "5 Quay Lane")]).await.is(200);
    me.post_files("/file/files", &[], &[("lamp.png", PNG)]).await.is(200);
    let you = [("identity", "named"), ("name", "Wang Xiaoming"), ("phone", PHONE)];
    let check = me.post("/file/you", &you).await;
    let receipt = me.post("/file/send", &[("key", &check.hidden("key"))]).await;
    let number = number_of(receipt.is(200));
    (me, number)
}

/// Brings a case to its end.
async fn closed(world: &World, number: &str) -> CaseId {
    let case = world.case_of(number).await;
    dispatched(world, case).await;
    replied(world, case).await;
    let desk = Actor::of_desk("f-1", Role::FollowUp);
    let answers = Answers { solved: true, satisfied: Satisfaction::Satisfied, reason: None };
    world
        .act(case, &desk, |e| Act::RecordFollowUp { answers: Some(answers), note: e.note("").unwrap() })
        .await;
    world.act(case, &desk, |e| Act::Close { note: e.note("").unwrap() }).await;
    case
}

/// Half a day later the requester shows the query code again.
async fn back(world: &World, me: &mut Browser, number: &str) {
    let code = world.app.ledger.query_code(world.case_of(number).await).await.unwrap().unwrap();
    me.post("/track", &[("n", number), ("c", &code)]).await.is(200);
}

const MONTH: i64 = 31 * 24;

#[tokio::test]
async fn the_day_is_named_and_worked_out() {
    let office = office().await;
    let (mut me, number) = filed(&office.world).await;
    let rights = format!("/track/{number}/rights");
    let asked = me.post(&rights, &[("right", "explanation"), ("words", "")]).await;
    asked.is(200).says("最迟 12月4日").says("这个日期是怎么算的").says("15个工作日");
    me.lang = "en";
    me.get(&rights)
        .await
        .says("An explanation")
        .says("Waiting")
        .says("How this day is worked out")
        .hides("⟦");
    let mut boss = office.browser("supervisor").await;
    boss.get("/work/rights").await.is(200).says(&number).hides("已超期");
    office.world.later(22 * 24);
    let mut boss = office.browser("supervisor").await;
    boss.get("/work/rights").await.is(200).says("1 件已超期").says("▲");
    back(&office.world, &mut me, &number).await;
    me.get(&rights).await.says("Late").says("now late");
}

#[tokio::test]
async fn a_copy_holds_everything_and_is_recorded() {
    let office = office().await;
    let (mut me, number) = filed(&office.world).await;
    let (rights, one) = (format!("/track/{number}/rights"), format!("/work/rights/{number}/1"));
    me.post(&rights, &[("right", "copy")]).await.is(200);
    me.get(&format!("{rights}/1/copy")).await.is(404);
    let mut boss = office.browser("supervisor").await;
    boss.get(&one).await.is(200).says("由我处理").hides(PHONE);
    boss.post(&format!("{one}/grant"), &[("answer", "Here it is.")]).await.is(422).says("请先点");
    boss.post(&format!("{one}/take"), &[]).await.is(200).says("正在处理");
    boss.post(&format!("{one}/grant"), &[("answer", "  ")]).await.is(422).says("请写明答复");
    boss.post(&format!("{one}/grant"), &[("answer", "Here it is.")]).await.is(200).says("已同意");
    boss.get("/work/rights").await.is(200).hides(&number).says("没有待答复的请求");
    me.get(&rights).await.says("已同意").says("Here it is.").says("查看我的信息");
    let copy = me.get(&format!("{rights}/1/copy")).await;
    copy.is(200).says(WORDS).says(PHONE).says("Wang Xiaoming").says("lamp.png").says("5 Quay Lane");
    copy.says("Here it is.").says("看了您的诉求内容").hides("SECRET").hides("name of").hides("⟦");
    let file = me.get(&format!("{rights}/1/copy.json")).await;
    let held: serde_json::Value = serde_json::from_str(&file.is(200).body).unwrap();
    assert_eq!(held["form"], "yingda-personal-copy-1");
    assert_eq!((&held["requester"]["phone"], &held["matter"]["text"]), (&PHONE.into(), &WORDS.into()));
    assert_eq!(held["files"][0]["name"], "lamp.png");
    assert_eq!(file.headers["cache-control"], "private, no-store");
    let kinds = [
        AuditKind::RightsRequestFiled,
        AuditKind::RightsRequestTaken,
        AuditKind::RightsRequestSettled,
        AuditKind::CopyGiven,
    ];
    let told: Vec<String> = audit(&office.world, &kinds)
        .await
        .iter()
        .map(|entry| format!("{} {} {}", entry.by.as_str(), entry.kind.code(), entry.about))
        .collect();
    assert_eq!(told.len(), 5, "{told:?}");
    assert!(told[1].starts_with("supervisor rights_request_taken copy 1"), "{told:?}");
    let case = office.world.case_of(&number).await;
    let notices = office.world.app.ledger.store().notices(case).await.unwrap();
    assert_eq!(notices.last().unwrap().notice.kind.code(), "rights_settled");
    me.get(&format!("/track/{number}")).await.says("个人信息请求的答复");
}

#[tokio::test]
async fn corrected_contact_details_hold_from_then_on_and_the_old_ones_are_gone() {
    let office = office().await;
    let (mut me, number) = filed(&office.world).await;
    let (rights, one) = (format!("/track/{number}/rights"), format!("/work/rights/{number}/1"));
    let ledger = &office.world.app.ledger;
    let case = office.world.case_of(&number).await;
    me.post(&rights, &[("right", "correction")]).await.is(422).says("请写明哪里要改");
    let odd = [("right", "correction"), ("phone", "call me"), ("words", "kept words")];
    me.post(&rights, &odd).await.is(422).says("kept words").says("call me");
    me.post(&rights, &[("right", "correction"), ("phone", NEW_PHONE)]).await.is(200);
    me.post(&rights, &[("right", "correction"), ("phone", NEW_PHONE)]).await.is(422).says("不用再提");
    assert!(ledger.cases_of_contact(BlindField::Phone, NEW_PHONE).await.unwrap().is_empty(), "not before");
    let mut boss = office.browser("supervisor").await;
    boss.post(&format!("{one}/take"), &[]).await.is(200).says(NEW_PHONE).hides(PHONE);
    boss.post(&format!("{one}/grant"), &[("answer", "Done.")]).await.is(200);
    assert_eq!(ledger.cases_of_contact(BlindField::Phone, NEW_PHONE).await.unwrap(), [case]);
    assert!(ledger.cases_of_contact(BlindField::Phone, PHONE).await.unwrap().is_empty());
    let held = ledger.case_file(case).await.unwrap().unwrap().requester().unwrap();
    assert_eq!((held.name.as_str(), held.phone.as_str()), ("Wang Xiaoming", NEW_PHONE));
    assert_eq!(ledger.papers_of(case, PaperKind::Requester).await.unwrap().len(), 1);
    let mut desk = office.browser("dispatcher").await;
    let reveal = format!("/work/q/found/c/{number}/reveal");
    desk.post(&reveal, &[("purpose", "call_back")]).await.is(200).says(NEW_PHONE).hides(PHONE);

    let again = [("right", "correction"), ("name", "Wang Daming"), ("words", "my name")];
    me.post(&rights, &again).await.is(200);
    let two = format!("/work/rights/{number}/2");
    ledger.place_hold(case, "LAWSUIT", &"keeper".into()).await.unwrap();
    boss.post(&format!("{two}/take"), &[]).await.is(200);
    boss.post(&format!("{two}/grant"), &[("answer", "Done.")]).await.is(200);
    let held = ledger.case_file(case).await.unwrap().unwrap().requester().unwrap();
    assert_eq!((held.name.as_str(), held.phone.as_str()), ("Wang Daming", NEW_PHONE));
    let kept = ledger.papers_of(case, PaperKind::Requester).await.unwrap().len();
    assert_eq!(kept, 2, "a hold keeps the old ones beside the new");
}

#[tokio::test]
async fn nothing_is_erased_early_and_its_use_is_stopped_instead() {
    let office = office().await;
    let (mut me, number) = filed(&office.world).await;
    let (rights, one) = (format!("/track/{number}/rights"), format!("/work/rights/{number}/1"));
    let ledger = &office.world.app.ledger;
    me.get(&rights).await.says("现在不能删除：删了就没法办了");
    me.post(&rights, &[("right", "erasure")]).await.is(200);
    let mut boss = office.browser("supervisor").await;
    boss.post(&format!("{one}/take"), &[]).await.is(200).says("诉求还在办理").hides("/grant\"");
    boss.post(&format!("{one}/grant"), &[("answer", "Gone.")]).await.is(422).says("第四十七条");
    let not_so = [("ground", "on_hold"), ("answer", "No.")];
    boss.post(&format!("{one}/refuse"), &not_so).await.is(422).says("请选择一条适合");
    boss.post(&format!("{one}/refuse"), &[("ground", "bogus"), ("answer", "No.")]).await.is(422);
    let open = [("ground", "still_open"), ("answer", "We are working on it.")];
    boss.post(&format!("{one}/refuse"), &open).await.is(200).says("未同意");
    me.get(&rights)
        .await
        .says("未同意")
        .says("We are working on it.")
        .says("第四十七条第一款")
        .says("人民法院");
    let reveal = format!("/work/q/found/c/{number}/reveal");
    let to = [("purpose", "call_back")];
    office.browser("dispatcher").await.post(&reveal, &to).await.is(200).says(PHONE);

    let case = closed(&office.world, &number).await;
    me.post(&rights, &[("right", "erasure")]).await.is(200);
    let two = format!("/work/rights/{number}/2");
    boss.post(&format!("{two}/take"), &[]).await.says("必须保存的期限没有到");
    boss.post(&format!("{two}/grant"), &[("answer", "Gone.")]).await.is(422);
    let kept = [("ground", "must_be_kept"), ("answer", "Not yet.")];
    boss.post(&format!("{two}/refuse"), &kept).await.is(200);
    let mut desk = office.browser("dispatcher").await;
    desk.post(&reveal, &to).await.is(422).hides(PHONE).says("已停止使用");
    let token = office.token("dispatcher").await;
    let call = format!("/api/v1/cases/{number}/reveal");
    office.post(&token, &call, &serde_json::json!({"purpose": "call_back"})).await.is(403);
    assert!(!ledger.papers_of(case, PaperKind::Matter).await.unwrap().is_empty());
    assert!(audit(&office.world, &[AuditKind::Erased]).await.is_empty());
}

/// Asked, granted, erased; the case stays, the book is whole.
async fn erased_on(office: Office) {
    let world = &office.world;
    let (mut me, number) = filed(world).await;
    let (rights, one) = (format!("/track/{number}/rights"), format!("/work/rights/{number}/1"));
    let case = closed(world, &number).await;
    world.seal().await;
    world.later(13 * MONTH);
    back(world, &mut me, &number).await;
    me.get(&rights).await.says("删掉就找不回来了");
    me.post(&rights, &[("right", "erasure"), ("words", "I moved away")]).await.is(200);
    let ledger = &world.app.ledger;
    ledger.place_hold(case, "LAWSUIT", &"keeper".into()).await.unwrap();
    let mut boss = office.browser("supervisor").await;
    boss.post(&format!("{one}/take"), &[]).await.is(200).says("作为证据");
    boss.post(&format!("{one}/grant"), &[("answer", "Gone.")]).await.is(422);
    ledger.end_holds(case, &"keeper".into()).await.unwrap();
    boss.get(&one).await.says("永久删除");
    boss.post(&format!("{one}/grant"), &[("answer", "Gone.")]).await.is(200).says("已同意");
    for kind in [PaperKind::Matter, PaperKind::Requester, PaperKind::Attachment] {
        assert!(ledger.papers_of(case, kind).await.unwrap().is_empty(), "{kind:?}");
    }
    assert!(!ledger.papers_of(case, PaperKind::Reply).await.unwrap().is_empty(), "the office's reply stays");
    assert!(ledger.cases_of_contact(BlindField::Phone, PHONE).await.unwrap().is_empty());
    me.get(&format!("/track/{number}"))
        .await
        .is(200)
        .hides(WORDS)
        .hides("lamp.png")
        .says("The lamp was replaced");
    me.get(&rights).await.is(200).says("Gone.").says("I moved away");
    assert_eq!(audit(world, &[AuditKind::Erased]).await.len(), 1);
    world.seal().await;
    let store = &**ledger.store();
    let views = rebuild(store, &book(None), |_| {}).await.unwrap();
    assert_eq!((views.cases, views.differences), (1, vec![]));
    let log = Integrator::new(ledger.store().clone(), log_key(), None).unwrap();
    let smith = Some(ledger.smith());
    let against = Against { verifier: log.verifier(), outside: vec![], exported: None, smith };
    let report = verify(store, &against, |_| {}).await.unwrap();
    assert!(report.is_sound() && report.facts > 5, "{:?}", report.alarms);
    assert!(ledger::audit::check(store).await.unwrap().faults.is_empty());
}

#[tokio::test]
async fn erasing_leaves_a_valid_case() {
    erased_on(office().await).await;
}

async fn office_on(url: &str) -> Office {
    let store = SqlStore::open(url, &"999900".into()).await.unwrap();
    let world = world_on(Arc::new(store), None, "http://localhost").await;
    staff(&world).await;
    office_in(world).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn erasing_leaves_a_valid_case_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    erased_on(office_on(&format!("sqlite:{}/a.db", folder.path().display())).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn erasing_leaves_a_valid_case_on_postgresql() {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    erased_on(office_on(&url).await).await;
}

#[tokio::test]
async fn nobody_else_sees_it() {
    let office = office().await;
    let (mut me, number) = filed(&office.world).await;
    let (mut other, _) = filed(&office.world).await;
    let (rights, one) = (format!("/track/{number}/rights"), format!("/work/rights/{number}/1"));
    me.post(&rights, &[("right", "copy"), ("words", "my own words")]).await.is(200);
    for path in [rights.clone(), format!("{rights}/1/copy"), format!("{rights}/1/copy.json")] {
        other.get(&path).await.hides("my own words").hides(WORDS).hides(PHONE);
        office.world.browser().get(&path).await.hides("my own words").hides(WORDS);
    }
    other.post(&rights, &[("right", "erasure")]).await.hides("已收到");
    other.post(&format!("{rights}/1/withdraw"), &[]).await.hides("已撤回");
    for login in ["agent", "dispatcher", "works", "works-head", "env", "follower", "admin", "auditor"] {
        let mut browser = office.browser(login).await;
        browser.get("/work/rights").await.is(403).hides(&number);
        browser.get(&one).await.is(403).hides("my own words");
        browser.post(&format!("{one}/take"), &[]).await.is(403);
    }
    let case = office.world.case_of(&number).await;
    let ledger = &office.world.app.ledger;
    let files = ledger.rights_of(case).await.unwrap();
    assert_eq!((files.len(), files[0].steps.len()), (1, 1), "nobody else took a step");

    let boss = Actor::of_desk("supervisor", Role::Supervisor);
    let person = boss.id.clone();
    let recuse = |e: &mut ledger::Envelope| Act::Recuse { person, reason: e.note("a cousin").unwrap() };
    office.world.act(case, &boss, recuse).await;
    let mut browser = office.browser("supervisor").await;
    browser.get("/work/rights").await.is(200).hides(&number);
    browser.get(&one).await.is(404);
    browser.post(&format!("{one}/take"), &[]).await.is(404);
}

#[tokio::test]
async fn bad_addresses_and_odd_words_do_no_harm() {
    let office = office().await;
    let (mut me, number) = filed(&office.world).await;
    let rights = format!("/track/{number}/rights");
    let mut boss = office.browser("supervisor").await;
    me.post(&rights, &[]).await.is(422).says("请选择您想要什么");
    me.post(&rights, &[("right", "restriction")]).await.is(422);
    me.post(&rights, &[("right", "copy"), ("words", &"字".repeat(2001))]).await.is(422).says("多了 1 字");
    let script = "<script>alert(1)</script>";
    me.post(&rights, &[("right", "copy"), ("words", script)]).await.is(200).hides(script);
    boss.get(&format!("/work/rights/{number}/1")).await.is(200).hides(script).says("alert(1)");
    for odd in ["0", "2", "-1", "4294967296", "x", "%27"] {
        boss.get(&format!("/work/rights/{number}/{odd}")).await.is(404);
        me.get(&format!("{rights}/{odd}/copy")).await.is(404);
        me.post(&format!("{rights}/{odd}/withdraw"), &[]).await.is(404);
    }
    boss.post(&format!("/work/rights/{number}/1/erase"), &[]).await.is(404);
    boss.get("/work/rights/NO-SUCH-NUMBER/1").await.is(404);
    me.post(&format!("{rights}/1/withdraw"), &[]).await.is(200).says("已撤回");
    me.post(&format!("{rights}/1/withdraw"), &[]).await.is(200).says("已撤回");
    boss.post(&format!("/work/rights/{number}/1/take"), &[]).await.is(422).says("已经有结果");
}

/// Seeded dice.
struct Dice(u64);

impl Dice {
    fn below(&mut self, many: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap() % many
    }
}

/// Whatever order of asking, settling, holding and waiting: nothing goes that is open, held or too young.
#[tokio::test]
async fn no_order_of_steps_erases_what_must_stay() {
    let boss = Actor::of_desk("supervisor", Role::Supervisor);
    let mut erased = 0;
    for seed in 0..14 {
        let office = office().await;
        let (world, mut dice) = (&office.world, Dice(seed));
        let number = filed(world).await.1;
        let case = world.case_of(&number).await;
        let ledger = &world.app.ledger;
        let (mut closed_at, mut held, mut gone) = (None, false, false);
        for _ in 0..40 {
            match dice.below(9) {
                0 if closed_at.is_none() => {
                    closed(world, &number).await;
                    closed_at = Some(world.app.now());
                }
                1 => {
                    ledger.place_hold(case, "LAWSUIT", &"k".into()).await.unwrap();
                    held = true;
                }
                2 => {
                    ledger.end_holds(case, &"k".into()).await.unwrap();
                    held = false;
                }
                3 => world.later((1 + dice.below(3)) * 4 * MONTH),
                4 => drop(ledger.ask_right(case, DataRight::Erasure, "please", None).await),
                5 => drop(ledger.retain(false, |_| {}).await.unwrap()),
                _ => {
                    let nth = ledger.rights_of(case).await.unwrap().last().map_or(1, |file| file.nth);
                    drop(ledger.settle_right((case, nth), &boss, &Verdict::Take).await);
                    let refuse = Verdict::Refuse(Ground::OnHold, "no".into());
                    let granted =
                        ledger.settle_right((case, nth), &boss, &Verdict::Grant("yes".into())).await;
                    let refused = Err(RightsFault::MayNotErase);
                    let may = closed_at.is_some_and(|at| world.app.now() >= year_after(at)) && !held;
                    match granted {
                        Ok(()) => assert!(may, "seed {seed}: erased too early, or held"),
                        Err(RightsFailure::Refused(fault)) if Err::<(), _>(fault) == refused => {
                            assert!(!may, "seed {seed}");
                            drop(ledger.settle_right((case, nth), &boss, &refuse).await);
                        }
                        Err(_) => {}
                    }
                }
            }
            let there = !ledger.papers_of(case, PaperKind::Matter).await.unwrap().is_empty();
            gone |= !there;
            let young = closed_at.is_none_or(|at| world.app.now() < year_after(at));
            assert!(there || !young, "seed {seed}: gone while young or open");
        }
        erased += u32::from(gone);
    }
    assert!(erased > 2, "only {erased} cases were erased: the test shows little");
}

/// The end of the twelve months of the pack.
fn year_after(at: jiff::Timestamp) -> jiff::Timestamp {
    use jiff::ToSpan as _;
    let local = at.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(8)));
    local.checked_add(12.months()).unwrap().timestamp()
}
