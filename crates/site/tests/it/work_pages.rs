//! Every page of the workbench, in every language, for everyone who may see it.

use crate::office::{Office, STAFF, complaint, office};
use crate::world::PNG;
use serde_json::json;

/// Cases in several states, the first of them with the works bureau.
async fn filled() -> (Office, Vec<String>) {
    let office = office().await;
    let (agent, dispatcher) = (office.token("agent").await, office.token("dispatcher").await);
    let mut numbers = Vec::new();
    for _ in 0..4 {
        numbers.push(office.case(&agent, &complaint()).await);
    }
    let to = json!({"lead": "B-WORKS", "supports": ["B-ENV"], "basis": "catalogue", "advice": "尽快"});
    for number in &numbers[..3] {
        office.act(&dispatcher, number, "dispatch", &to).await.is(200);
    }
    let works = office.token("works").await;
    office.act(&works, &numbers[0], "accept", &json!({})).await.is(200);
    office.act(&works, &numbers[1], "accept", &json!({})).await.is(200);
    let draft = json!({"reply": "已清扫。", "outcome": "solved", "finding": "true"});
    office.act(&works, &numbers[1], "draft_reply", &draft).await.is(200);
    (office, numbers)
}

fn links(body: &str) -> Vec<String> {
    let hrefs = body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let inside = hrefs.filter(|href| href.starts_with("/work")).map(|href| href.replace("&amp;", "&"));
    let mut links: Vec<String> = inside.map(|href| href.replace("&#38;", "&")).collect();
    links.sort();
    links.dedup();
    links
}

#[tokio::test]
async fn every_page_somebody_can_reach_speaks_both_languages() {
    let (office, _) = filled().await;
    for (login, _, _) in STAFF {
        for lang in ["zh-CN", "en"] {
            let mut browser = office.browser(login).await;
            browser.lang = lang;
            let (mut todo, mut done) = (vec!["/work".to_owned()], Vec::new());
            while let Some(path) = todo.pop() {
                let shown = browser.get(&path).await;
                assert_eq!(shown.status.as_u16(), 200, "{login} {lang} {path}");
                assert!(!shown.body.contains('⟦'), "{login} {lang} {path}: {}", raw_keys(&shown.body));
                done.push(path);
                let fresh = links(&shown.body).into_iter().filter(|link| !link.contains("lang="));
                todo.extend(fresh.filter(|link| !done.contains(link) && done.len() < 60));
                todo.sort();
                todo.dedup();
            }
            assert!(done.len() > 1 || login == "admin", "{login} reaches {done:?}");
        }
    }
}

fn raw_keys(body: &str) -> String {
    body.split('⟦').skip(1).filter_map(|rest| rest.split('⟧').next()).collect::<Vec<_>>().join(", ")
}

#[tokio::test]
async fn every_act_has_a_form_in_both_languages() {
    let (office, numbers) = filled().await;
    let mut browser = office.browser("supervisor").await;
    for lang in ["zh-CN", "en"] {
        browser.lang = lang;
        for act in site::desk::acts_by_hand() {
            let path = format!("/work/q/found/c/{}/{}", numbers[0], act.code());
            let shown = browser.get(&path).await;
            shown.is(200);
            assert!(!shown.body.contains('⟦'), "{path}: {}", raw_keys(&shown.body));
        }
    }
}

#[tokio::test]
async fn a_day_at_the_bench() {
    let (office, numbers) = filled().await;
    let mut browser = office.browser("works").await;
    let base = format!("/work/q/handling/c/{}", numbers[0]);
    let page = browser.get(&base).await;
    page.says("楼道长期不清扫").says("王＊＊").says("138****0926").hides("13812340926").says("怎么算的");
    browser.get(&format!("{base}?show=1")).await.hides("13812340926");
    browser.post(&format!("{base}/reveal"), &[("purpose", "call_back")]).await.says("13812340926");
    let form = browser.get(&format!("{base}/draft_reply")).await;
    let (key, seen) = (form.hidden("key"), form.hidden("seen"));
    let half = [("key", key.as_str()), ("seen", &seen), ("reply", "写了一半的答复"), ("outcome", "")];
    let back = browser.post(&format!("{base}/draft_reply"), &half).await;
    back.is(422).says("写了一半的答复").says("请填写。");
    let supervisor = office.token("supervisor").await;
    office.act(&supervisor, &numbers[0], "supervise", &json!({"note": "请加快"})).await.is(200);
    let whole = [
        ("key", key.as_str()),
        ("seen", &seen),
        ("reply", "写完的答复"),
        ("outcome", "solved"),
        ("finding", "true"),
    ];
    let stale = browser.post(&format!("{base}/draft_reply"), &whole).await;
    stale.is(409).says("写完的答复").says("工单有了变化").says("督办");
    let seen = stale.hidden("seen");
    let again: Vec<(&str, &str)> = whole
        .iter()
        .map(|(name, value)| if *name == "seen" { ("seen", seen.as_str()) } else { (*name, *value) })
        .collect();
    browser
        .post(&format!("{base}/draft_reply"), &again)
        .await
        .is(200)
        .says("已完成：拟写答复")
        .says("答复待审核");
    let refused = browser.post(&format!("{base}/accept"), &[("key", "a-key-of-mine"), ("seen", "")]).await;
    refused.is(422).says("「签收」");
}

#[tokio::test]
async fn a_call_is_registered_answered_or_handed_over() {
    let office = office().await;
    let mut browser = office.browser("agent").await;
    let console = browser.get("/work/intake").await;
    console.is(200).says("第一问").says("知识库");
    let key = console.hidden("key");
    let call = [("key", key.as_str()), ("kind", "help"), ("title", "自来水停了"), ("text", "整栋楼没有水")];
    let search = [&call[..], &[("then", "search"), ("sought", "12345")]].concat();
    browser.post_files("/work/intake", &search, &[]).await.is(200).says("整栋楼没有水");
    let missing = [&call[..], &[("then", "answer")]].concat();
    browser.post_files("/work/intake", &missing, &[]).await.is(422).says("整栋楼没有水").says("请填写。");
    let answered = [&call[..], &[("then", "answer"), ("reply", "正在抢修,两小时内恢复。")]].concat();
    browser
        .post_files("/work/intake", &answered, &[("照片.png", PNG)])
        .await
        .is(200)
        .says("已结案")
        .says("照片.png");
    let other = Office::form_key();
    let danger = [
        ("key", other.as_str()),
        ("kind", "report"),
        ("title", "有人打架"),
        ("text", "楼下打架"),
        ("then", "hand_over"),
        ("body", "110"),
        ("seat", "5号席 09:01"),
    ];
    browser.post_files("/work/intake", &danger, &[]).await.is(200).says("待结案");
}

#[tokio::test]
async fn files_come_as_downloads_and_numbers_are_found() {
    let office = office().await;
    let mut browser = office.browser("agent").await;
    let key = Office::form_key();
    let call = [
        ("key", key.as_str()),
        ("kind", "help"),
        ("title", "路灯坏了"),
        ("text", "三天没亮"),
        ("then", "register"),
    ];
    let page = browser.post_files("/work/intake", &call, &[("a.png", PNG)]).await;
    let href = links(&page.body).into_iter().find(|href| href.starts_with("/work/files/")).unwrap();
    let file = browser.get(&href).await;
    assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    assert_eq!(file.headers["content-type"], "image/png");
    let number = href.split('/').nth(3).unwrap();
    browser
        .get(&format!("/work/find?q={}", number.to_lowercase().replace('-', "")))
        .await
        .is(200)
        .says("路灯坏了");
    browser.get("/work/find?q=RX123").await.is(200).says("没有找到");
}

#[tokio::test]
async fn an_administrator_keeps_accounts_and_sees_no_case() {
    let (office, numbers) = filled().await;
    let mut browser = office.browser("admin").await;
    browser.get("/work").await.is(200).says("账号与系统").hides("楼道");
    let form = [("login", "new.one"), ("name", "新人"), ("role", "unit_handler"), ("unit", "市建设管理局")];
    let added = browser.post("/work/admin/accounts", &form).await;
    added.is(200).says("只显示这一次");
    browser.post("/work/admin/accounts", &form).await.is(200).says("已经有人用了");
    let unfit = [("login", "x y"), ("name", "新人"), ("role", "agent"), ("unit", "")];
    browser.post("/work/admin/accounts", &unfit).await.is(200).says("登录名只能用");
    let accounts = office.world.app.ledger.store().accounts().await.unwrap();
    let id = accounts.iter().find(|account| account.login == "new.one").unwrap().id.clone();
    browser.post(&format!("/work/admin/accounts/{id}/active"), &[("active", "false")]).await.is(200);
    let accounts = office.world.app.ledger.store().accounts().await.unwrap();
    assert!(!accounts.iter().find(|account| account.id == id).unwrap().active);
    browser.post("/work/admin/accounts/admin/active", &[("active", "false")]).await.is(403);
    browser.get(&format!("/work/q/found/c/{}", numbers[0])).await.is(404);
    browser.get("/work/board").await.is(403);
    let mut other = office.browser("dispatcher").await;
    other.get("/work/admin").await.is(403);
    other.post("/work/admin/accounts/admin/link", &[]).await.is(403);
}
