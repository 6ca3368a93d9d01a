//! Eight hours at the bench: the day, lists narrowed, saved and taken along, several cases at once, drafts, news and
//! colleagues at the same case.

use crate::office::{Office, complaint, office};
use crate::privacy::audit;
use crate::world::Browser;
use axum::body::Body;
use axum::http::Request;
use ledger::AuditKind;
use serde_json::{Value, json};

fn about(title: &str, category: &str, area: &str) -> Value {
    let mut body = complaint();
    let fields = body.as_object_mut().unwrap();
    fields.insert("title".into(), json!(title));
    fields.insert("category".into(), json!(category));
    fields.insert("area".into(), json!(area));
    body
}

async fn dispatched(office: &Office, title: &str) -> String {
    let (agent, dispatcher) = (office.token("agent").await, office.token("dispatcher").await);
    let number = office.case(&agent, &about(title, "010101", "999901")).await;
    let to = json!({"lead": "B-WORKS", "basis": "catalogue"});
    office.act(&dispatcher, &number, "dispatch", &to).await.is(200);
    number
}

async fn live(browser: &mut Browser, query: &str) -> Value {
    let request = Request::get(format!("/work/live{query}")).body(Body::empty()).unwrap();
    let shown = browser.raw(request).await;
    shown.is(200);
    serde_json::from_str(&shown.body).unwrap()
}

#[tokio::test]
async fn the_day_begins_with_what_presses_and_names_the_next_act() {
    let office = office().await;
    let number = dispatched(&office, "楼道长期不清扫").await;
    let mut works = office.browser("works").await;
    works
        .get("/work/day")
        .await
        .is(200)
        .says("楼道长期不清扫")
        .says(&format!("{number}/accept"))
        .says("签收");
    office.world.later(24 * 30);
    let mut works = office.browser("works").await;
    let page = works.get("/work").await;
    page.is(200).says("我的一天").says("已超期").says("?due=late");
    assert_eq!(page.body.matches(&format!("c/{number}\"")).count(), 1, "a case stands there once");
    let mut other = office.browser("east").await;
    other.get("/work/day").await.is(200).hides("楼道长期不清扫").says("没有超期的");
}

#[tokio::test]
async fn what_was_sent_back_is_with_whoever_settles_it() {
    let office = office().await;
    let number = dispatched(&office, "不归我们管").await;
    let works = office.token("works").await;
    let reason = office.world.app.policy().send_back_reasons.keys().next().unwrap().to_string();
    let back = json!({"reason": reason, "note": "不在职责内"});
    office.act(&works, &number, "send_back", &back).await.is(200);
    office.world.later(1);
    let mut dispatcher = office.browser("dispatcher").await;
    let page = dispatcher.get("/work/day").await;
    page.says("不归我们管").says("/grant_send_back");
    dispatcher.get("/work/news").await.says(&number).says("未看");
    assert!(live(&mut dispatcher, "").await["news"].as_u64().unwrap() >= 1);
    dispatcher.post("/work/news", &[]).await.is(200).hides("未看").says(&number);
    assert_eq!(live(&mut dispatcher, "").await["news"], 0);
}

#[tokio::test]
async fn a_list_is_narrowed_by_its_address_and_put_in_order() {
    let office = office().await;
    let agent = office.token("agent").await;
    let mut numbers = Vec::new();
    for (title, category, area) in
        [("楼道", "010101", "999901"), ("路灯", "010101", "999902"), ("噪声", "010102", "999901001")]
    {
        office.world.wait(60);
        numbers.push(office.case(&agent, &about(title, category, area)).await);
    }
    let mut supervisor = office.browser("supervisor").await;
    let list = supervisor.get("/work/q/everything?area=999901").await;
    list.is(200).says(&numbers[0]).hides(&numbers[1]).says(&numbers[2]);
    let list = supervisor.get("/work/q/everything?category=010101&area=999902").await;
    list.hides(&numbers[0]).says(&numbers[1]).hides(&numbers[2]);
    let row = format!("c/{}?category=010101&#38;area=999902", numbers[1]);
    let other = format!("c/{}?category=010101&amp;area=999902", numbers[1]);
    assert!(
        list.body.contains(&row) || list.body.contains(&other),
        "the list stays as it was:\n{}",
        list.body
    );
    supervisor.get("/work/q/everything?channel=letter").await.says("没有符合筛选的工单").hides(&numbers[0]);
    supervisor.get("/work/q/everything?due=late").await.hides(&numbers[0]);
    let newest = supervisor.get("/work/q/everything?sort=newest").await;
    let place = |number: &String| newest.body.find(number.as_str()).unwrap();
    assert!(place(&numbers[2]) < place(&numbers[1]) && place(&numbers[1]) < place(&numbers[0]));
    office.world.later(24 * 40);
    let mut supervisor = office.browser("supervisor").await;
    supervisor.get("/work/q/everything?due=late").await.says(&numbers[0]);
    supervisor.get("/work/q/everything?due=soon").await.hides(&numbers[0]);
}

#[tokio::test]
async fn pages_of_a_narrowed_list_lose_nothing() {
    let office = office().await;
    let agent = office.token("agent").await;
    let mut want = Vec::new();
    for place in 0..90 {
        let area = if place % 2 == 0 { "999901" } else { "999902" };
        office.world.wait(2);
        let number = office.case(&agent, &about("很多件", "010101", area)).await;
        if place % 2 == 0 {
            want.push(number);
        }
    }
    for sort in ["due", "due_last", "newest"] {
        let mut supervisor = office.browser("supervisor").await;
        let (mut next, mut seen) = (format!("/work/q/everything?area=999901&sort={sort}"), Vec::new());
        loop {
            let page = supervisor.get(&next).await;
            let rows = page.body.split("href=\"/work/q/everything/c/").skip(1);
            seen.extend(rows.map(|row| row.split('?').next().unwrap().to_owned()));
            let Some(at) = page.body.find("rel=\"next\"") else { break };
            let before = page.body[..at].rsplit("href=\"").next().unwrap();
            next = before.split('"').next().unwrap().replace("&amp;", "&").replace("&#38;", "&");
            assert!(seen.len() < 200, "pages without end");
        }
        seen.sort();
        want.sort();
        assert_eq!(seen, want, "{sort}");
    }
}

#[tokio::test]
async fn views_are_saved_shared_and_taken_away() {
    let office = office().await;
    let mut works = office.browser("works").await;
    let at = "/work/q/to-accept/views?area=999901";
    let page = works.post(at, &[("name", "东区的"), ("shared", "1")]).await;
    page.is(200).says("东区的").says("/work/q/to-accept?area=999901");
    works.post(at, &[("name", "只给我自己")]).await.is(200).says("只给我自己");
    works.get("/work/day").await.says("东区的").says("只给我自己");
    let mut head = office.browser("works-head").await;
    let page = head.get("/work/q/to-accept").await;
    page.says("东区的").hides("只给我自己").hides("name=\"drop\"");
    office.browser("east").await.get("/work/q/to-accept").await.hides("东区的");
    works.post(at, &[("name", "13812340926的")]).await.is(422).says("视图没有存下");
    works.post("/work/q/to-dispatch/views", &[("name", "不是我的")]).await.is(404);
    let page = works.get("/work/q/to-accept").await;
    let id = page.body.split("name=\"drop\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    head.post(at, &[("drop", &id)]).await.is(404);
    works.post(at, &[("drop", &id)]).await.is(200);
    assert_eq!(works.get("/work/q/to-accept").await.body.matches("name=\"drop\"").count(), 1);
}

#[tokio::test]
async fn a_list_taken_along_is_noted_and_holds_no_number_of_a_person() {
    let office = office().await;
    let agent = office.token("agent").await;
    let kept = office.case(&agent, &about("请回电13987654321", "010101", "999901")).await;
    let left = office.case(&agent, &about("别处的事", "010101", "999902")).await;
    let mut supervisor = office.browser("supervisor").await;
    let file = supervisor.get("/work/q/everything/export.csv?area=999901").await;
    file.is(200).says(&kept).hides(&left).says("请回电***********").hides("13987654321").hides("13812340926");
    let noted = audit(&office.world, &[AuditKind::Exported]).await;
    let case = office.world.case_of(&kept).await;
    assert!(noted.iter().any(|entry| entry.case == Some(case)), "{noted:?}");
    assert_eq!(noted.len(), 1);
    let file = supervisor.get("/work/q/everything/export.xlsx?area=999901").await;
    assert!(file.is(200).body.starts_with("PK"));
    office.browser("works").await.get("/work/q/to-accept/export.csv").await.is(403);
}

#[tokio::test]
async fn several_at_once_are_each_judged_alone() {
    let office = office().await;
    let mut numbers = Vec::new();
    for title in ["第一件", "第二件", "第三件"] {
        numbers.push(dispatched(&office, title).await);
    }
    let mut works = office.browser("works").await;
    works.get("/work/q/to-accept").await.says("/work/bulk/to-accept");
    works
        .get("/work/bulk/to-accept")
        .await
        .is(200)
        .says("第一件")
        .says("value=\"accept\"")
        .hides("value=\"archive\"");
    works.post("/work/bulk/to-accept", &[("act", "accept")]).await.is(200).says("至少选一件");
    works.post("/work/bulk/to-accept", &[("act", "close"), ("case", &numbers[0])]).await.says("至少选一件");
    let token = office.token("works").await;
    office.act(&token, &numbers[1], "accept", &json!({})).await.is(200);
    let chosen: Vec<(&str, &str)> = std::iter::once(("act", "accept"))
        .chain(numbers.iter().map(|number| ("case", number.as_str())))
        .collect();
    let check = works.post("/work/bulk/to-accept", &chosen).await;
    check.is(200).says("请核对：签收，共 2 件").says("办不了");
    let key = check.hidden("key");
    assert_eq!(office.state(&token, &numbers[0]).await, "dispatched", "checking does nothing");
    let versions = [format!("{}:2", numbers[0]), format!("{}:1", numbers[2])];
    let form = [
        ("act", "accept"),
        ("key", key.as_str()),
        ("case", versions[0].as_str()),
        ("case", versions[1].as_str()),
    ];
    let done = works.post("/work/bulk/to-accept", &form).await;
    done.is(200).says("成功 1 件，没有办 1 件").says("请单独办理");
    assert_eq!(office.state(&token, &numbers[0]).await, "handling");
    let again = works.post("/work/bulk/to-accept", &form).await;
    again.says("成功 1 件");
    let hidden = [("act", "accept"), ("case", numbers[0].as_str())];
    office.browser("east").await.post("/work/bulk/to-accept", &hidden).await.hides("第一件");
}

#[tokio::test]
async fn several_are_dispatched_with_one_form_if_their_category_is_one() {
    let office = office().await;
    let agent = office.token("agent").await;
    let one = office.case(&agent, &about("甲", "010101", "999901")).await;
    let two = office.case(&agent, &about("乙", "010101", "999901")).await;
    let other = office.case(&agent, &about("丙", "010102", "999901")).await;
    let mut dispatcher = office.browser("dispatcher").await;
    let chosen = [("act", "dispatch"), ("case", &*one), ("case", &*two), ("case", &*other)];
    let check = dispatcher.post("/work/bulk/to-check", &chosen).await;
    check.is(200).says("共 2 件").says("只派同一分类").says("name=\"lead\"");
    let (key, first) = (check.hidden("key"), check.hidden("case"));
    let second = check.body.split("name=\"case\" value=\"").nth(2).unwrap().split('"').next().unwrap();
    let blank = [("act", "dispatch"), ("key", &*key), ("case", &*first), ("case", second)];
    dispatcher.post("/work/bulk/to-check", &blank).await.is(200).says("请填写").says("共 2 件");
    let form = [
        ("act", "dispatch"),
        ("key", &*key),
        ("case", &*first),
        ("case", second),
        ("lead", "B-WORKS"),
        ("basis", "catalogue"),
    ];
    dispatcher.post("/work/bulk/to-check", &form).await.is(200).says("成功 2 件，没有办 0 件");
    assert_eq!(office.state(&agent, &one).await, "dispatched");
    assert_ne!(office.state(&agent, &other).await, "dispatched");
}

#[tokio::test]
async fn what_was_half_written_is_there_again_and_is_nobody_elses() {
    let office = office().await;
    let number = dispatched(&office, "写一半").await;
    let token = office.token("works").await;
    office.act(&token, &number, "accept", &json!({})).await.is(200);
    let mut works = office.browser("works").await;
    let at = format!("/work/drafts/{number}/draft_reply");
    let form = format!("/work/q/handling/c/{number}/draft_reply");
    works.post(&at, &[("reply", "写了一半的话"), ("nonsense", "胡乱的一栏"), ("key", "x")]).await.is(204);
    let mut again = office.browser("works").await;
    again.get(&form).await.is(200).says("写了一半的话").says("写到一半的内容").hides("胡乱的一栏");
    again.get("/work/day").await.says("没有写完的").says(&format!("{number}/draft_reply"));
    office.browser("works-head").await.get(&form).await.hides("写了一半的话");
    office.browser("east").await.post(&at, &[("reply", "x")]).await.is(404);
    again.post(&at, &[("discard", "1")]).await.is(200).hides("写了一半的话");
    again.get("/work/day").await.hides(&format!("{number}/draft_reply"));

    let page = again.get(&form).await;
    let (key, seen) = (page.hidden("key"), page.hidden("seen"));
    let half = [("key", &*key), ("seen", &*seen), ("reply", "缺了结论")];
    again.post(&form, &half).await.is(422).says("缺了结论");
    again.get(&form).await.says("缺了结论").says("写到一半的内容");
    let whole =
        [("key", &*key), ("seen", &*seen), ("reply", "写完了"), ("outcome", "solved"), ("finding", "true")];
    again.post(&form, &whole).await.is(200).says("已完成");
    again.get("/work/day").await.hides(&format!("{number}/draft_reply"));
}

#[tokio::test]
async fn two_at_one_case_see_each_other_and_what_changed() {
    let office = office().await;
    let number = dispatched(&office, "两个人看").await;
    let (mut one, mut two) = (office.browser("works").await, office.browser("works-head").await);
    let case = format!("/work/q/to-accept/c/{number}");
    one.get(&case).await.hides("name of works-head");
    two.get(&case).await.is(200).says("同时在看： name of works</span>");
    let told = live(&mut one, &format!("?case={number}&writes=1")).await;
    assert_eq!(told["case"]["people"], json!(["name of works-head"]));
    let before = told["case"]["version"].as_u64().unwrap();
    let told = live(&mut two, &format!("?case={number}")).await;
    assert_eq!(told["case"]["people"], json!(["name of works（正在填写）"]));
    office.act(&office.token("works").await, &number, "accept", &json!({})).await.is(200);
    assert_eq!(live(&mut two, &format!("?case={number}")).await["case"]["version"], before + 1);
    let mut other = office.browser("east").await;
    let hidden = live(&mut other, &format!("?case={number}")).await;
    let never = live(&mut other, "?case=RX999900-20261113-09999-1").await;
    assert_eq!(hidden, never);
    office.world.wait(60);
    assert_eq!(live(&mut one, &format!("?case={number}")).await["case"]["people"], json!([]));
}

#[tokio::test]
async fn asking_what_is_new_keeps_no_session_alive() {
    let office = office().await;
    let mut works = office.browser("works").await;
    for _ in 0..4 {
        office.world.wait(9 * 60);
        let request = Request::get("/work/live").body(Body::empty()).unwrap();
        works.raw(request).await;
    }
    let request = Request::get("/work/day").body(Body::empty()).unwrap();
    assert_eq!(works.raw(request).await.status.as_u16(), 303, "nobody was at the keyboard for 36 minutes");
}

async fn asked(browser: &mut Browser, query: &str) -> Vec<Value> {
    let request = crate::world::post("/work/palette", &[("q", query)]);
    let shown = browser.raw(request).await;
    shown.is(200);
    serde_json::from_str::<Vec<Value>>(&shown.body).unwrap()
}

#[tokio::test]
async fn the_palette_offers_what_this_role_may_open() {
    let office = office().await;
    let number = dispatched(&office, "路面破损").await;
    let leads = |targets: &[Value], href: &str| targets.iter().any(|one| one["href"] == href);
    let mut supervisor = office.browser("supervisor").await;
    supervisor.post("/work/q/everything/views?area=999901", &[("name", "东区路面")]).await.is(200);
    let found = asked(&mut supervisor, "东区").await;
    assert!(leads(&found, "/work/q/everything?area=999901"), "{found:?}");
    assert!(leads(&asked(&mut supervisor, "看板").await, "/work/board"));
    assert!(leads(&asked(&mut supervisor, "全部").await, "/work/q/everything"));
    let case = format!("/work/q/found/c/{number}");
    let found = asked(&mut supervisor, &number).await;
    assert!(leads(&found, &case) && found[0]["words"].as_str().unwrap().contains("路面破损"), "{found:?}");
    assert!(leads(&asked(&mut supervisor, "1").await, &case));
    let mut east = office.browser("east").await;
    assert!(!leads(&asked(&mut east, &number).await, &case), "a case one may not know of");
    assert!(!leads(&asked(&mut east, "1").await, &case));
    assert!(!leads(&asked(&mut east, "看板").await, "/work/board"), "a page one may not open");
    assert!(asked(&mut east, "东区路面").await.is_empty(), "another's view");
    let pages = asked(&mut east, "").await;
    assert!(!pages.is_empty() && pages.len() <= 8);
    for target in pages.iter().chain(&asked(&mut supervisor, "").await) {
        assert!(!target["words"].as_str().unwrap().contains('⟦'), "{target}");
    }
}
