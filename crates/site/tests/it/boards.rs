//! Boards: the office now, a unit's own, a month on one page, the health of the machine.

use crate::office::{Office, complaint, office};
use serde_json::json;

async fn with_work() -> Office {
    let office = office().await;
    let (agent, dispatcher) = (office.token("agent").await, office.token("dispatcher").await);
    for _ in 0..3 {
        let number = office.case(&agent, &complaint()).await;
        let to = json!({"lead": "B-WORKS", "basis": "catalogue"});
        office.act(&dispatcher, &number, "dispatch", &to).await.is(200);
    }
    office
}

#[tokio::test]
async fn the_board_and_the_wall_count_the_same_cases_and_renew_themselves() {
    let office = with_work().await;
    let mut supervisor = office.browser("supervisor").await;
    supervisor.get("/work/board").await.is(200).says("待签收").says("没有超期件");
    supervisor.get("/work/board/stream").await.is(200).says("data:").says("待签收");
    supervisor.get("/work/wall").await.is(200).says("没有接入电话").says("工单");
    supervisor.get("/work/wall/stream").await.is(200).says("data:");
    office.world.later(24 * 40);
    let mut supervisor = office.browser("supervisor").await;
    supervisor.get("/work/board").await.is(200).hides("没有超期件");
    let csv = supervisor.get("/work/board.csv").await;
    csv.is(200).says("超期件现由谁负责");
}

#[tokio::test]
async fn a_number_of_the_board_leads_to_the_cases_it_counts() {
    let office = with_work().await;
    office.world.later(24 * 40);
    let mut supervisor = office.browser("supervisor").await;
    let board = supervisor.get("/work/board").await;
    board.is(200).says("/work/q/everything?state=dispatched").says("/work/q/everything?due=late");
    board.says("owner=B-WORKS");
    let wall = supervisor.get("/work/wall").await;
    wall.is(200).says("/work/q/everything?due=late").says("/work/q/everything?due=today");
    wall.says("href=\"/work/q/supervised\"");
    let late = supervisor.get("/work/q/everything?due=late&owner=B-WORKS").await;
    late.is(200).hides("没有符合筛选的工单");
    assert_eq!(late.sent.matches("/work/q/everything/c/").count(), 3, "{}", late.body);
    let of_others = supervisor.get("/work/q/everything?due=late&owner=B-ENV").await;
    of_others.is(200).says("没有符合筛选的工单");
    let of_nobody = supervisor.get("/work/q/everything?due=late&owner=nobody").await;
    assert_eq!(
        of_nobody.sent.matches("/work/q/everything/c/").count(),
        3,
        "what nobody knows is as if not there"
    );
    let by_desk = supervisor.get("/work/q/everything?owner=desk_intake").await;
    by_desk.is(200).says("没有符合筛选的工单");
}

#[tokio::test]
async fn a_unit_sees_its_own_board_and_no_other_work() {
    let office = with_work().await;
    let (agent, dispatcher) = (office.token("agent").await, office.token("dispatcher").await);
    let number = office.case(&agent, &complaint()).await;
    let to = json!({"lead": "B-ENV", "basis": "designated"});
    office.act(&dispatcher, &number, "dispatch", &to).await.is(200);
    let mut works = office.browser("works").await;
    works.get("/work/unit").await.is(200).says("<b class=\"num\">3</b>");
    let mut env = office.browser("env").await;
    env.get("/work/unit").await.is(200).says("<b class=\"num\">1</b>");
    env.get("/work/board").await.is(403);
    let mut supervisor = office.browser("supervisor").await;
    supervisor.get("/work/unit").await.is(403);
}

#[tokio::test]
async fn the_month_stands_on_one_page_with_the_month_before() {
    let office = with_work().await;
    let mut supervisor = office.browser("supervisor").await;
    let page = supervisor.get("/work/month").await;
    page.is(200).says("2026-11").says("上月").says("本月尚未结束").says("<svg").says("近十二个月");
    supervisor.get("/work/month?month=2026-10").await.is(200).says("2026-10").hides("本月尚未结束");
    supervisor.get("/work/month?month=rubbish").await.is(200).says("2026-11");
    supervisor.get("/work/month?month=2099-01").await.is(200).says("2026-11");
}

#[tokio::test]
async fn the_keeper_of_the_machine_sees_what_is_not_well_and_what_to_do() {
    let office = with_work().await;
    let mut admin = office.browser("admin").await;
    admin.get("/work/health").await.is(200).says("没有中文字体").says("请安装一种中文字体");
    office.browser("supervisor").await.get("/work/health").await.is(403);
}

#[tokio::test]
async fn the_first_hour_says_what_is_missing_until_a_case_is_there() {
    let office = office().await;
    let mut admin = office.browser("admin").await;
    admin
        .get("/start")
        .await
        .is(200)
        .says("现有 0 件工单")
        .says("第二重验证还没有设置")
        .says("yingda import --help");
    let agent = office.token("agent").await;
    office.case(&agent, &complaint()).await;
    admin.get("/start").await.is(200).says("现有 1 件工单").hides("yingda import --help");
    office.browser("agent").await.get("/start").await.is(403);
}
