//! Contact details: hidden by default, shown for a purpose, recorded before, and read by the requester.

use crate::journey::{dispatched, file, number_of};
use crate::office::{Office, complaint, office, office_in, staff};
use crate::world::{Browser, PNG, World, world, world_on};
use ledger::SqlStore;
use ledger::audit::{AuditEntry, AuditKind, AuditQuery};
use sea_orm::{ConnectionTrait as _, Database};
use serde_json::json;
use std::sync::Arc;

const PHONE: &str = "13812340926";
const TO: (&str, &str) = ("purpose", "call_back");

/// What the audit holds of these kinds, oldest first.
pub async fn audit(world: &World, kinds: &[AuditKind]) -> Vec<AuditEntry> {
    let query =
        AuditQuery { kinds: kinds.to_vec(), oldest_first: true, limit: 1000, ..AuditQuery::default() };
    world.app.ledger.audit(&query).await.unwrap().into_iter().map(|line| line.entry).collect()
}

/// A case with the works bureau.
async fn with_works(body: &serde_json::Value) -> (Office, String) {
    let office = office().await;
    let (agent, dispatcher) = (office.token("agent").await, office.token("dispatcher").await);
    let number = office.case(&agent, body).await;
    let to = json!({"lead": "B-WORKS", "supports": ["B-ENV"], "basis": "catalogue", "advice": ""});
    office.act(&dispatcher, &number, "dispatch", &to).await.is(200);
    (office, number)
}

#[tokio::test]
async fn a_handler_calls_the_requester() {
    let (office, number) = with_works(&complaint()).await;
    let mut browser = office.browser("works").await;
    let base = format!("/work/q/to-accept/c/{number}");
    browser.get(&base).await.says("138****0926").hides(PHONE).says("请选择用途");
    let reveal = format!("{base}/reveal");
    browser.post(&reveal, &[("purpose", "")]).await.is(422).hides(PHONE).says("没有显示。请从列表中选择");
    browser.post(&reveal, &[("purpose", "curiosity")]).await.is(422).hides(PHONE);
    browser.post(&reveal, &[("purpose", "supervise")]).await.is(422).hides(PHONE);
    assert!(audit(&office.world, &[AuditKind::RevealedContact]).await.is_empty());

    let shown = browser.post(&reveal, &[TO]).await;
    shown.is(200).says(PHONE).says("王小明").says("已记录").says("诉求人可以看到");
    assert_eq!(shown.headers["cache-control"], "no-store");
    let noted = audit(&office.world, &[AuditKind::RevealedContact]).await;
    assert_eq!(noted.len(), 1);
    let entry = &noted[0];
    let told =
        (entry.by.as_str(), entry.unit.as_ref().map(casework::UnitId::as_str), entry.purpose.as_deref());
    assert_eq!(told, ("works", Some("B-WORKS"), Some("call_back")));
    assert_eq!(entry.session.as_ref().map(String::len), Some(12));

    let again = browser.get(&base).await;
    again.hides(PHONE).says("<option value=\"call_back\" selected>").hides("<option value=\"\">");
    browser.get(&format!("{base}?show=1&revealed=call_back")).await.hides(PHONE);
    browser.get(&reveal).await.is(200).hides(PHONE);
    browser.get(&format!("{base}/accept")).await.says("target=\"_blank\"").hides(PHONE);
}

#[tokio::test]
async fn nobody_looks_up_contacts_without_end() {
    let (office, number) = with_works(&complaint()).await;
    let mut browser = office.browser("works").await;
    let reveal = format!("/work/q/to-accept/c/{number}/reveal");
    for _ in 0..60 {
        browser.post(&reveal, &[TO]).await.is(200).says(PHONE);
    }
    browser.post(&reveal, &[TO]).await.is(429).hides(PHONE).says("最近 60 分钟内已查看 60 次");
    office.browser("dispatcher").await.post(&reveal.replace("to-accept", "found"), &[TO]).await.is(200);
    office.world.later(2);
    office.browser("works").await.post(&reveal, &[TO]).await.is(200).says(PHONE);
}

#[tokio::test]
async fn a_confidential_case_hides_its_contacts_from_the_unit() {
    let mut body = complaint();
    body["confidential"] = json!(true);
    let (office, number) = with_works(&body).await;
    let mut browser = office.browser("works").await;
    let base = format!("/work/q/to-accept/c/{number}");
    browser.get(&base).await.is(200).hides("0926").hides("王").says("这是保密件").hides("id=\"reveal\"");
    browser.post(&format!("{base}/reveal"), &[TO]).await.is(422).hides(PHONE);
    let works = office.token("works").await;
    let shown = office.get(&works, &format!("/api/v1/cases/{number}")).await.is(200);
    assert_eq!(shown.body["requester"]["phone"], "＊＊＊");
    let call = format!("/api/v1/cases/{number}/reveal");
    office.post(&works, &call, &json!({"purpose": "call_back"})).await.is(422);
    let desk = format!("/work/q/found/c/{number}/reveal");
    office.browser("dispatcher").await.post(&desk, &[TO]).await.is(200).says(PHONE);
    assert_eq!(audit(&office.world, &[AuditKind::RevealedContact]).await.len(), 1);
}

#[tokio::test]
async fn programs_reveal_as_people_do() {
    let (office, number) = with_works(&complaint()).await;
    let works = office.token("works").await;
    let (case, call) = (format!("/api/v1/cases/{number}"), format!("/api/v1/cases/{number}/reveal"));
    let masked = office.get(&works, &case).await.is(200);
    assert_eq!(masked.body["requester"]["phone"], "138****0926");
    office.post(&works, &call, &json!({})).await.problem(422, "fields");
    let shown = office.post(&works, &call, &json!({"purpose": "site_visit"})).await.is(200);
    assert_eq!(shown.body["phone"], PHONE);
    let env = office.token("env").await;
    office.post(&env, &call, &json!({"purpose": "call_back"})).await.problem(422, "fields");
    let river = office.token("river").await;
    office.post(&river, &call, &json!({"purpose": "call_back"})).await.is(404);
    let noted = audit(&office.world, &[AuditKind::ViewedCase, AuditKind::RevealedContact]).await;
    let told: Vec<(&str, &str)> = noted.iter().map(|e| (e.by.as_str(), e.kind.code())).collect();
    assert_eq!(told, [("works", "viewed_case"), ("works", "revealed_contact")]);
}

/// The requester's browser, with their case filed and dispatched.
async fn requester(world: &World) -> (Browser, String) {
    let mut browser = world.browser();
    let receipt = file(&mut browser, "complaint", "The lamp before my house is dark.").await;
    let number = number_of(&receipt);
    dispatched(world, world.case_of(&number).await).await;
    browser.get(&format!("/track/{number}")).await.is(200).says("谁看过我的信息");
    (browser, number)
}

#[tokio::test]
async fn the_requester_sees_who_looked() {
    let office = office_in(world().await).await;
    let (mut me, number) = requester(&office.world).await;
    let page = format!("/track/{number}/looked");
    me.get(&page).await.is(200).says("还没有人看过");
    let mut works = office.browser("works").await;
    let base = format!("/work/q/handling/c/{number}");
    for _ in 0..3 {
        works.get(&base).await.is(200);
    }
    works.post(&format!("{base}/reveal"), &[("purpose", "site_visit")]).await.is(200);
    let shown = me.get(&page).await;
    shown.says("市建设管理局，").says("看了您的诉求内容").says("看了您的联系方式，用途：到现场查看");
    shown.hides("works").hides("name of");
    assert_eq!(shown.body.matches("看了您的诉求内容").count(), 1, "{}", shown.body);
    me.lang = "en";
    me.get(&page)
        .await
        .says("Who looked at my data")
        .says("Bureau of Works, ")
        .says("To visit the site")
        .hides("⟦");
    office.world.browser().get(&page).await.hides("Bureau of Works");
}

#[tokio::test]
async fn an_opened_file_is_recorded() {
    use base64::Engine as _;
    let mut body = complaint();
    let content = base64::engine::general_purpose::STANDARD.encode(PNG);
    body["files"] = json!([{"name": "photo.png", "content": content}]);
    let (office, number) = with_works(&body).await;
    let mut browser = office.browser("works").await;
    let page = browser.get(&format!("/work/q/to-accept/c/{number}")).await;
    let href = page.body.split("href=\"/work/files/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    browser.get(&format!("/work/files/{href}")).await.is(200);
    let noted = audit(&office.world, &[AuditKind::OpenedFile]).await;
    assert_eq!(noted.len(), 1);
    assert!(href.ends_with(&noted[0].about), "{href} {}", noted[0].about);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_recorded_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/a.db", folder.path().display());
    let store = SqlStore::open(&url, &"999900".into()).await.unwrap();
    let world = world_on(Arc::new(store), None, "http://localhost").await;
    staff(&world).await;
    let office = office_in(world).await;
    let agent = office.token("agent").await;
    let number = office.case(&agent, &complaint()).await;
    let mut browser = office.browser("dispatcher").await;
    let base = format!("/work/q/found/c/{number}");
    browser.get(&base).await.is(200).says("楼道长期不清扫");
    let db = Database::connect(&url).await.unwrap();
    db.execute_unprepared("ALTER TABLE audit RENAME TO audit_gone").await.unwrap();
    for _ in 0..3 {
        office.world.wait(25 * 60);
        browser.get("/work/me").await.is(200);
        office.get(&agent, "/api/v1/queues").await.is(200);
    }
    let shown = browser.get(&base).await;
    assert!(shown.status.is_server_error());
    shown.hides("楼道长期不清扫");
    browser.post(&format!("{base}/reveal"), &[TO]).await.is(503).hides(PHONE).says("必须先留下记录");
    let refused = office.get(&agent, &format!("/api/v1/cases/{number}")).await;
    assert!(refused.status >= 500 && !refused.body.to_string().contains("楼道"), "{:#}", refused.body);
}

#[tokio::test]
async fn the_auditor_finds_who_did_what_and_is_recorded_too() {
    let (office, number) = with_works(&complaint()).await;
    let mut works = office.browser("works").await;
    let base = format!("/work/q/to-accept/c/{number}");
    works.post(&format!("{base}/reveal"), &[TO]).await.is(200);
    works.get("/work/audit").await.is(403).says("审计员");
    let mut auditor = office.browser("auditor").await;
    auditor
        .get("/work")
        .await
        .is(200)
        .says("审计记录")
        .says("name of works")
        .says("市建设管理局")
        .says(&number);
    for hidden in [PHONE, "楼道", "王"] {
        auditor.get("/work/audit").await.hides(hidden);
    }
    let narrow = format!("/work/audit?by=works&kind=revealed_contact&case={number}");
    auditor.get(&narrow).await.is(200).says("联系诉求人核实情况");
    assert!(!auditor.get(&narrow).await.body.contains("<td>查看工单"));
    auditor.get("/work/audit?case=RX99990020261113999999").await.is(200).says("没有这个编号的工单");
    auditor.get("/work/audit?by=nobody").await.is(200).says("没有符合条件的记录");
    auditor.get("/work/audit?from=2026-11-01&through=2026-11-02").await.says("没有符合条件的记录");
    let table = auditor.get("/work/audit.csv?kind=revealed_contact").await;
    table.is(200).says("\"call_back\"").says("\"works\"").hides(PHONE);
    assert_eq!(table.headers["content-type"], "text/csv; charset=utf-8");
    let read = audit(&office.world, &[AuditKind::AuditRead, AuditKind::AuditExported]).await;
    assert!(read.len() > 8 && read.iter().all(|entry| entry.by.as_str() == "auditor"));
    assert!(read.iter().any(|entry| entry.about.ends_with(" revealed_contact by works")), "{read:#?}");
}

#[tokio::test]
async fn pages_of_the_audit_follow_each_other() {
    let (office, number) = with_works(&complaint()).await;
    let mut works = office.browser("works").await;
    let reveal = format!("/work/q/to-accept/c/{number}/reveal");
    for _ in 0..60 {
        works.post(&reveal, &[TO]).await.is(200);
    }
    let mut auditor = office.browser("auditor").await;
    let first = auditor.get("/work/audit?kind=revealed_contact").await;
    assert_eq!(first.body.matches("<td>查看联系方式").count(), 50);
    let link = first.body.split("href=\"/work/audit?").find(|rest| rest.contains("after=")).unwrap();
    let link = link.split('"').next().unwrap().replace("&amp;", "&").replace("&#38;", "&");
    let second = auditor.get(&format!("/work/audit?{link}")).await;
    assert_eq!(second.body.matches("<td>查看联系方式").count(), 10, "{}", second.body);
    second.hides("更早的记录");
}
