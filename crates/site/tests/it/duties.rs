//! What the office itself owes, as those see it who see to it.

use crate::office::{Office, office};
use crate::world::{Browser, Shown};
use affairs::AffairKind;

async fn post(browser: &mut Browser, path: &str, form: &[(&str, &str)]) -> Shown {
    let key = Office::form_key();
    let form: Vec<(&str, &str)> = form.iter().copied().chain([("key", key.as_str())]).collect();
    browser.post(path, &form).await
}

#[tokio::test]
async fn each_role_sees_what_it_sees_to_and_late_ones_first() {
    let office = office().await;
    let mut boss = office.browser("supervisor").await;
    boss.get("/work/duties")
        .await
        .is(200)
        .says("信访情况年度报告")
        .says("2026年12月31日")
        .hides("留存网络日志");
    boss.get("/work/duties").await.is(200);
    let rows = office.world.app.ledger.store().affair_ids(None, 9).await.unwrap();
    assert_eq!(rows.iter().filter(|(kind, _)| *kind == AffairKind::Duty).count(), 1, "begun once");
    let found = [("duty", "LK-VULN"), ("when", "2026-11-12T23:00"), ("text", "A hole in the upload")];
    post(&mut boss, "/work/duties", &found).await.is(200).says("A hole in the upload").hides("已逾期");
    office.world.later(15);
    let mut boss = office.browser("supervisor").await;
    let late = boss.get("/work/duties").await;
    late.is(200).says("1项已逾期").says("▲");
    let (hole, annual) = (late.body.find("A hole in the upload"), late.body.find("信访情况年度报告"));
    assert!(hole.unwrap() < annual.unwrap(), "late ones come first");
    let done = [("when", "2026-11-13T23:30"), ("text", "Reported by phone")];
    post(&mut boss, "/work/duties/2/done", &[done[0]]).await.is(422).says("请写明情况");
    post(&mut boss, "/work/duties/2/done", &done).await.is(200).says("逾期履行").says("Reported by phone");
    post(&mut boss, "/work/duties/2/done", &done).await.is(422).says("已经完成或者销毁");
    let mut keeper = office.browser("admin").await;
    keeper.get("/work/duties").await.is(200).hides("信访情况年度报告").says("留存网络日志");
    office.browser("agent").await.get("/work/duties").await.is(403);
}

#[tokio::test]
async fn a_record_stays_until_its_day() {
    let office = office().await;
    let mut keeper = office.browser("admin").await;
    let log = [("duty", "LK-LOG"), ("when", "2026-06-01T09:00"), ("text", "Logs of May")];
    post(&mut keeper, "/work/duties", &[log[0], ("when", "soon"), log[2]])
        .await
        .is(422)
        .says("请填写日期和时间");
    post(&mut keeper, "/work/duties", &[("duty", "XF-ANNUAL"), log[1], log[2]])
        .await
        .is(422)
        .says("其他角色负责");
    let kept = post(&mut keeper, "/work/duties", &log).await;
    kept.is(200).says("Logs of May").says("须保存至").hides("记录已销毁");
    let row = office.world.app.ledger.store().affair_ids(None, 9).await.unwrap();
    let id = row.iter().filter(|(kind, _)| *kind == AffairKind::Duty).map(|(_, id)| id.0).max().unwrap();
    let base = format!("/work/duties/{id}/remove");
    post(&mut keeper, &base, &[("text", "Shredded")]).await.is(422).says("保存期还没有满");
    office.world.later(24 * 18);
    let mut keeper = office.browser("admin").await;
    keeper.get("/work/duties").await.says("保存期已满").says("记录已销毁");
    post(&mut keeper, &base, &[("text", "Shredded")]).await.is(200).says("已销毁");
    keeper.lang = "en";
    keeper.get("/work/duties").await.is(200).says("Keep network logs").hides("⟦");
    post(&mut keeper, "/work/duties/99/remove", &[("text", "x")]).await.is(404);
}
