//! Sentences: written for oneself, a unit or the office, without anything personal; chosen beside a text box, read,
//! and sent by nobody but the person.

use crate::office::{Office, complaint, office};
use crate::world::{Browser, Shown};
use serde_json::json;

const LIST: &str = "/work/sentences";

async fn handled(office: &Office) -> String {
    let (agent, dispatcher) = (office.token("agent").await, office.token("dispatcher").await);
    let number = office.case(&agent, &complaint()).await;
    let to = json!({"lead": "B-WORKS", "basis": "catalogue"});
    office.act(&dispatcher, &number, "dispatch", &to).await.is(200);
    number
}

async fn write(browser: &mut Browser, whose: &str, act: &str, fields: &[(&str, &str)]) -> Shown {
    let key = Office::form_key();
    let mut form = vec![("key", &*key), ("sentence_whose", whose), ("sentence_act", act)];
    form.extend_from_slice(fields);
    browser.post(LIST, &form).await
}

/// The id of the sentence of that name, from its line in the list.
async fn id_of(browser: &mut Browser, name: &str) -> String {
    let list = browser.get(LIST).await;
    let before = list.body.split(&format!("\">{name}</a>")).next().unwrap().to_owned();
    before.rsplit("/work/sentences/").next().unwrap().to_owned()
}

#[tokio::test]
async fn a_sentence_is_filled_in_to_be_read_and_nothing_typed_is_lost() {
    let office = office().await;
    let number = handled(&office).await;
    let mut works = office.browser("works").await;
    write(
        &mut works,
        "own",
        "",
        &[("sentence_name", "已核实"), ("text", "工单{编号}已到现场核实，{ due }前答复。")],
    )
    .await
    .is(200)
    .says("已核实");
    let id = id_of(&mut works, "已核实").await;
    let form = format!("/work/q/found/c/{number}/send_back");
    let page = works.get(&form).await;
    page.is(200).says(&format!("工单{number}已到现场核实")).says("pick-note").hides("{编号}");
    let (key, seen) = (page.hidden("key"), page.hidden("seen"));
    let chosen =
        [("key", &*key), ("seen", &*seen), ("note", "我先写了半句"), ("pick-note", &*id), ("fill", "note")];
    let filled = works.post(&form, &chosen).await;
    filled.is(200).says(&format!("我先写了半句\n工单{number}已到现场核实")).says("已填入“已核实”");
    let token = office.token("works").await;
    assert_eq!(office.state(&token, &number).await, "dispatched", "nothing is sent by itself");
    works.get(&form).await.says("我先写了半句");
    let reason = office.world.app.policy().send_back_reasons.keys().next().unwrap().to_string();
    let sent =
        [("key", &*key), ("seen", &*seen), ("note", "写完了"), ("reason", &*reason), ("pick-note", "")];
    works.post(&form, &sent).await.is(200);
    assert_eq!(office.state(&token, &number).await, "sent_back", "an empty list beside a box is no fault");
    office.browser("works-head").await.get(LIST).await.is(200).hides("已核实");
}

#[tokio::test]
async fn who_writes_for_whom_is_a_matter_of_rights() {
    let office = office().await;
    let number = handled(&office).await;
    let text = |name: &'static str| [("sentence_name", name), ("text", "请按时办理。")];
    let mut works = office.browser("works").await;
    write(&mut works, "unit", "", &text("越权一")).await.is(403);
    write(&mut works, "office", "", &text("越权二")).await.is(403);
    let mut dispatcher = office.browser("dispatcher").await;
    write(&mut dispatcher, "office", "", &text("越权三")).await.is(403);
    let mut head = office.browser("works-head").await;
    write(&mut head, "unit", "", &text("工务口径")).await.is(200);
    write(&mut head, "office", "", &text("越权四")).await.is(403);
    let mut supervisor = office.browser("supervisor").await;
    write(&mut supervisor, "office", "", &text("全办口径")).await.is(200);
    let page = works.get(&format!("/work/q/found/c/{number}/send_back")).await;
    page.says("工务口径").says("全办口径").hides("越权");
    works.get(LIST).await.says("工务口径").says("全办口径");
    office.browser("env").await.get(LIST).await.hides("工务口径").says("全办口径");
    dispatcher.get(LIST).await.hides("工务口径").says("全办口径");
    let id = id_of(&mut works, "全办口径").await;
    works.get(&format!("{LIST}/{id}")).await.is(200).says("不能改").hides("value=\"retire\"");
    works.post(&format!("{LIST}/{id}"), &[("step", "retire")]).await.is(403);
    let own = id_of(&mut head, "工务口径").await;
    office.browser("env").await.get(&format!("{LIST}/{own}")).await.is(404);
    office.browser("auditor").await.get(LIST).await.is(403);
}

#[tokio::test]
async fn nothing_personal_goes_into_a_sentence() {
    let office = office().await;
    let mut works = office.browser("works").await;
    for (text, said) in [
        ("请回电\n１３８ １２３４ ０９２６", "第 2 行的“１３８ １２３４ ０９２６”"),
        ("发到 wang@example.org", "wang@example.org"),
        ("请{经办人}联系", "空位“经办人”不认识"),
        ("", "请至少写一段内容"),
    ] {
        let page = write(&mut works, "own", "", &[("sentence_name", "越界的话"), ("text", text)]).await;
        page.is(422).says(said).says(text);
    }
    let named = [("sentence_name", "13812340926"), ("text", "请核实")];
    write(&mut works, "own", "", &named).await.is(422).says("可能指向具体的人").says("请核实");
    works.get(LIST).await.hides("越界的话").hides("13812340926");
}

#[tokio::test]
async fn a_set_fills_several_fields_of_the_act_it_belongs_to() {
    let office = office().await;
    let number = handled(&office).await;
    let mut works = office.browser("works").await;
    let reason = office.world.app.policy().send_back_reasons.keys().last().unwrap().to_string();
    works.get(&format!("{LIST}/new?act=send_back")).await.is(200).says(&reason).says("name=\"note\"");
    works.get(&format!("{LIST}/new?act=register")).await.is(404);
    let odd = [("sentence_name", "不对"), ("reason", "nonsense"), ("note", "不属本单位")];
    write(&mut works, "own", "send_back", &odd).await.is(422).says("不在可选范围内");
    let fields =
        [("sentence_name", "退回：非我职责"), ("reason", &*reason), ("note", "《{title}》不属本单位职责。")];
    write(&mut works, "own", "send_back", &fields).await.is(200).says("常用处置：");
    let case = works.get(&format!("/work/q/found/c/{number}")).await;
    let href = format!("/work/q/found/c/{number}/send_back?set=");
    case.says("退回：非我职责").says(&href);
    let id = case.body.split(&href).nth(1).unwrap().split('"').next().unwrap().to_owned();
    let page = works.get(&format!("{href}{id}")).await;
    page.is(200).says("《楼道长期不清扫》不属本单位职责。").says("已填入“退回：非我职责”");
    page.says(&format!("value=\"{reason}\" selected"));
    let token = office.token("works").await;
    assert_eq!(office.state(&token, &number).await, "dispatched");
    let at = format!("/work/drafts/{number}/send_back");
    works.post(&at, &[("note", "先写的话")]).await.is(204);
    let again = works.get(&format!("{href}{id}")).await;
    again.says("先写的话\n《楼道长期不清扫》不属本单位职责。");
    works.get(&format!("/work/q/found/c/{number}/accept?set={id}")).await.is(200).hides("已填入");
    let reply = works.get(&format!("/work/q/found/c/{number}/send_back")).await;
    reply.says("data-set").hides("pick-note");
    office.act(&token, &number, "accept", &json!({})).await.is(200);
    office.world.later(24 * 10);
    let mut works = office.browser("works").await;
    works.get(&format!("/work/q/found/c/{number}")).await.is(200).hides("退回：非我职责");
}

#[tokio::test]
async fn whoever_is_slower_keeps_their_words_and_what_is_retired_is_not_offered() {
    let office = office().await;
    let number = handled(&office).await;
    let mut head = office.browser("works-head").await;
    write(&mut head, "unit", "", &[("sentence_name", "口径"), ("text", "第一稿")]).await.is(200);
    let at = format!("{LIST}/{}", id_of(&mut head, "口径").await);
    let seen = head.get(&at).await.hidden("seen");
    office.world.wait(5);
    let first = [("step", "change"), ("seen", &*seen), ("sentence_name", "口径"), ("text", "第二稿")];
    head.post(&at, &first).await.is(200);
    let late = [("step", "change"), ("seen", &*seen), ("sentence_name", "口径"), ("text", "我的改法")];
    let page = head.post(&at, &late).await;
    page.is(409).says("别人改过这一条").says("第二稿").says("我的改法");
    let seen = page.hidden("seen");
    let late = [("step", "change"), ("seen", &*seen), ("sentence_name", "口径"), ("text", "我的改法")];
    head.post(&at, &late).await.is(200).says("我的改法").hides("第二稿");
    let form = format!("/work/q/found/c/{number}/send_back");
    let mut works = office.browser("works").await;
    works.get(&form).await.says("我的改法");
    head.post(&at, &[("step", "delete")]).await.is(404);
    head.post(&at, &[("step", "retire")]).await.is(200).says("已停用");
    works.get(&form).await.hides("我的改法");
    head.post(&at, &[("step", "restore")]).await.is(200);
    works.get(&form).await.says("我的改法");
    head.post(&at, &[("step", "retire")]).await.is(200);
    head.post(&at, &[("step", "delete")]).await.is(200).hides("口径");
    head.get(&at).await.is(404);
}

#[tokio::test]
async fn the_console_fills_in_and_keeps_what_stands() {
    let office = office().await;
    let mut agent = office.browser("agent").await;
    let reply = [("sentence_name", "告知渠道"), ("reply", "请到就近窗口办理，编号{number}。")];
    write(&mut agent, "own", "answer_directly", &reply).await.is(200);
    let id = id_of(&mut agent, "告知渠道").await;
    let console = agent.get("/work/intake").await;
    console.says("pick-reply").hides("pick-advice");
    let key = console.hidden("key");
    let form = [
        ("key", &*key),
        ("title", "问办理地点"),
        ("phone", "13812340926"),
        ("pick-reply", &*id),
        ("fill", "reply"),
    ];
    let page = agent.post_files("/work/intake", &form, &[]).await;
    page.is(200).says("请到就近窗口办理，编号【编号待填】。").says("问办理地点").says("13812340926");
}
