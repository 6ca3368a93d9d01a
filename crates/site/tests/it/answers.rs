//! Typical answers: what points to a person is refused, another person releases, everybody finds them by words.

use crate::office::{Office, complaint, office};
use crate::world::{Browser, Shown};
use casework::Role;
use serde_json::json;

async fn post(browser: &mut Browser, path: &str, form: &[(&str, &str)]) -> Shown {
    let key = Office::form_key();
    let form: Vec<(&str, &str)> = form.iter().copied().chain([("key", key.as_str())]).collect();
    browser.post(path, &form).await
}

/// A case that was answered at once and is closed.
async fn closed(office: &Office) -> String {
    let agent = office.token("agent").await;
    let mut asks = complaint();
    asks["kind"] = json!("inquiry");
    let number = office.case(&agent, &asks).await;
    office.act(&agent, &number, "answer_directly", &json!({"reply": "已由物业清扫。"})).await.is(200);
    let follower = office.token("follower").await;
    if office.state(&follower, &number).await != "closed" {
        office.act(&follower, &number, "close", &json!({})).await.is(200);
    }
    number
}

async fn propose(browser: &mut Browser, number: &str, asked: &str, said: &str) -> Shown {
    post(browser, "/work/answers", &[("case", number), ("asked", asked), ("said", said)]).await
}

/// Proposes an answer and releases it, as the one of that id.
pub async fn published(office: &Office, id: &str) {
    let number = closed(office).await;
    let mut boss = office.browser("supervisor").await;
    let asked = format!("楼道多久打扫一次之{id}");
    propose(&mut boss, &number, &asked, "物业应当每天打扫。").await.is(200);
    let mut publisher = office.browser("publisher").await;
    post(&mut publisher, &format!("/work/answers/{id}"), &[("step", "release")]).await.is(200).says("已发布");
}

#[tokio::test]
async fn what_points_to_a_person_is_refused() {
    let office = office().await;
    let number = closed(&office).await;
    let mut boss = office.browser("supervisor").await;
    let (asked, said) = ("楼道多久打扫一次", "物业应当每天打扫。");
    for (asked, said, told) in [
        (asked, "可以打电话１３８ ０００１ ２３４５", "长数字"),
        ("王小明问楼道谁扫", said, "诉求人的姓名"),
        (asked, "沪A12345停在楼道口", "车牌号"),
        (asked, "发邮件到 a@b.cn", "电子邮箱"),
        (asked, "", "问题和答复都要写"),
    ] {
        propose(&mut boss, &number, asked, said).await.is(422).says(told);
    }
    propose(&mut boss, &number, "王小明问楼道谁扫", said).await.is(422).says("“问题”第1行，“王小明”");
    propose(&mut boss, "RX20200101000001", asked, said).await.is(422).says("没有您可以查看的这个工单");
    let agent = office.token("agent").await;
    let open = office.case(&agent, &complaint()).await;
    let link = format!("/work/answers?case={number}");
    boss.get(&format!("/work/q/found/c/{number}")).await.is(200).says(&link);
    boss.get(&format!("/work/q/found/c/{open}")).await.is(200).hides("/work/answers?case=");
    propose(&mut boss, &open, asked, said).await.is(422).says("还没有办结");
    propose(&mut boss, &number, asked, said).await.is(200).says("待发布").says(&number);
    post(&mut boss, "/work/answers/1", &[("step", "rewrite"), ("asked", "王小明问"), ("said", said)])
        .await
        .is(422)
        .says("诉求人的姓名");
}

#[tokio::test]
async fn another_person_releases_it_and_everybody_finds_it() {
    let office = office().await;
    office.colleague("publisher", Role::Publisher).await;
    let number = closed(&office).await;
    let mut boss = office.browser("supervisor").await;
    propose(&mut boss, &number, "楼道多久打扫一次", "物业应当每天打扫。").await.is(200);
    let mut citizen = office.world.browser();
    citizen.get("/answers").await.is(200).hides("楼道多久打扫一次");
    post(&mut boss, "/work/answers/1", &[("step", "release")]).await.is(422).says("不能发布典型答复");
    let mut publisher = office.browser("publisher").await;
    publisher.get("/work/answers/1").await.is(200).says("物业应当每天打扫").hides(&number);
    post(&mut publisher, "/work/answers/1", &[("step", "give_back"), ("words", "请写依据")]).await.is(200);
    boss.get("/work/answers/1").await.is(200).says("请写依据").says("已退回");
    let anew = [("step", "rewrite"), ("asked", "楼道多久打扫一次"), ("said", "按合同，每天一次。")];
    post(&mut boss, "/work/answers/1", &anew).await.is(200).says("待发布");
    post(&mut publisher, "/work/answers/1", &[("step", "release")]).await.is(200).says("已发布");
    citizen
        .get("/answers?q=%E6%A5%BC%E9%81%93")
        .await
        .is(200)
        .says("按合同，每天一次")
        .hides(&number)
        .hides("王小明");
    citizen.get("/answers?q=%E8%B7%AF%E7%81%AF").await.is(200).hides("按合同");
    let feed = citizen.get("/answers/feed").await;
    feed.is(200)
        .says("/answers#answer-1</id>")
        .says("按合同，每天一次")
        .says("<updated>2026-")
        .hides(&number);
    citizen.get("/answers?category=zz").await.is(200).hides("按合同").says("/answers/feed");
    post(&mut publisher, "/work/answers/1", &[("step", "withdraw"), ("words", "合同改了")]).await.is(200);
    citizen
        .get("/answers/feed")
        .await
        .is(200)
        .hides("<entry>")
        .says("<updated>1970-01-01T00:00:00Z</updated>");
    citizen.get("/answers").await.is(200).says("还没有典型答复");
    citizen.get("/answers").await.is(200).hides("按合同");
    citizen.lang = "en";
    citizen.get("/answers").await.is(200).hides("⟦");
    boss.lang = "en";
    boss.get("/work/answers").await.is(200).hides("⟦");
    boss.get("/work/answers/1").await.is(200).hides("⟦");
}
