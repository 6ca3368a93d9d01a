//! The appraisal of a month, from its opening to the public page: a crowd of cases painted into the views, and one
//! real case that a unit asks to leave out.

use crate::office::{Office, complaint, office_in};
use crate::world::{Browser, Shown, world};
use casework::indicators::Tally;
use casework::{CaseId, Role};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use ledger::account::Account;
use ledger::projection::Projection;
use serde_json::json;

const OCTOBER: &str = "/work/units/2026-10";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A month of one unit: how many cases it kept the time in, and how many it had.
type Crowd = (&'static str, Date, usize, usize);

fn tally(indicator: &'static str, unit: &'static str, day: Date, is_good: bool) -> Tally {
    Tally {
        indicator,
        day,
        ripe_at: Timestamp::UNIX_EPOCH,
        unit: Some(unit.into()),
        numerator_milli: if is_good { 1000 } else { 0 },
        denominator_milli: 1000,
    }
}

/// Cases like this one, which count for these units.
async fn paint(office: &Office, like: CaseId, crowd: &[Crowd]) {
    let store = office.world.app.ledger.store();
    let sample = store.projections(&[like]).await.unwrap().remove(&like).unwrap();
    let mut painted: Vec<(CaseId, Projection)> = Vec::new();
    for (unit, day, good, of) in crowd {
        for nth in 0..*of {
            let id = CaseId(100_000 + i64::try_from(painted.len()).unwrap());
            let mut one = sample.clone();
            (one.row.case, one.row.number) = (id, format!("painted {id}"));
            (one.queues, one.dues) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
            one.tallies = vec![tally("ONTIME", unit, *day, nth < *good)];
            painted.push((id, one));
        }
    }
    store.replace_projections(painted).await.unwrap();
}

/// The months before; then October: twelve cases of the works with the real one, which is late.
const CROWD: [Crowd; 4] = [
    ("B-ENV", date(2026, 9, 15), 15, 30),
    ("B-WORKS", date(2026, 10, 20), 9, 11),
    ("D-EAST", date(2026, 10, 31), 19, 24),
    ("B-ENV", date(2026, 10, 1), 9, 9),
];

/// The office on the second of November, and the number of the real case.
async fn november() -> (Office, String) {
    let office = office_in(world().await).await;
    office.world.clock.set(at("2026-10-08T01:00:00Z"));
    let (agent, dispatcher) = (office.token("agent").await, office.token("dispatcher").await);
    let number = office.case(&agent, &complaint()).await;
    let to = json!({"lead": "B-WORKS", "basis": "catalogue"});
    office.act(&dispatcher, &number, "dispatch", &to).await.is(200);
    let case = office.world.case_of(&number).await;
    paint(&office, case, &CROWD).await;
    office.world.clock.set(at("2026-11-02T01:00:00Z"));
    (office, number)
}

async fn step(browser: &mut Browser, path: &str, form: &[(&str, &str)]) -> Shown {
    let key = Office::form_key();
    let form: Vec<(&str, &str)> = form.iter().copied().chain([("key", key.as_str())]).collect();
    browser.post(path, &form).await
}

async fn open(office: &Office) -> Browser {
    let mut boss = office.browser("supervisor").await;
    boss.get("/work/units").await.is(200).says("开始考核").says("2026年10月").hides("2026年11月");
    step(&mut boss, "/work/units", &[("month", "2026-10")]).await.is(200).says("各单位可以在");
    boss
}

/// What the table says of a unit.
#[track_caller]
fn row<'a>(shown: &'a Shown, unit: &str) -> &'a str {
    let rows = shown.body.split("<tr>").filter(|row| row.contains("class=\"n num\""));
    let mut of_unit = rows.filter(|row| row.split("</th>").next().is_some_and(|head| head.contains(unit)));
    of_unit.next().unwrap_or_else(|| panic!("no row of {unit} in {}", shown.body))
}

#[track_caller]
fn tells(row: &str, words: &[&str]) {
    for word in words {
        assert!(row.contains(word), "lacks {word:?}: {row}");
    }
}

#[tokio::test]
async fn a_month_from_its_opening_to_the_public_page() {
    let (office, number) = november().await;
    let mut boss = open(&office).await;
    let before = boss.get(OCTOBER).await;
    tells(
        row(&before, "市建设管理局"),
        &["<b>2</b>", "<b class=\"num\">75%</b>", "9 / 12", "与前一名相差不大"],
    );
    tells(row(&before, "东区城市运行中心"), &["<b>1</b>", "79.17%", "19 / 24", "<svg"]);
    tells(row(&before, "市生态环境局"), &["<b>—</b>", "9 / 9", "件数太少，不排名"]);
    let mut works = office.browser("works").await;
    let ask = [("step", "ask"), ("case", number.as_str()), ("words", "采石场在邻县")];
    let shown = works.get(OCTOBER).await;
    shown.says("申请剔除工单").says("/work/indicators/ONTIME?from=2026-10-01");
    assert_eq!(shown.body.matches("/work/indicators/ONTIME?").count(), 1, "only its own row leads to cases");
    works.get("/work/indicators/ONTIME?from=2026-10-01&through=2026-10-31").await.is(200).says(&number);
    step(&mut works, OCTOBER, &[ask[0], ("case", "RX1"), ask[2]])
        .await
        .is(422)
        .says("没有您可以查看的这个工单");
    step(&mut works, OCTOBER, &[ask[0], ask[1]]).await.is(422).says("请写明理由");
    step(&mut works, OCTOBER, &ask).await.is(200).says("采石场在邻县").says("待决定");
    step(&mut works, OCTOBER, &ask).await.is(422).says("已经为这件工单申请过");
    let decide = [("step", "decide"), ("nth", "1"), ("decision", "granted"), ("words", "确在邻县")];
    step(&mut works, OCTOBER, &decide).await.is(422).says("您的角色没有考核权限");
    let publish = [("step", "publish")];
    step(&mut works, OCTOBER, &publish).await.is(422).says("您的角色没有考核权限");
    step(&mut boss, OCTOBER, &publish).await.is(422).says("申请时间还没有过");

    office.world.clock.set(at("2026-11-12T01:00:00Z"));
    let mut boss = office.browser("supervisor").await;
    step(&mut boss, OCTOBER, &publish).await.is(422).says("还有剔除申请没有决定");
    step(&mut boss, OCTOBER, &decide[..2]).await.is(422).says("请选择同意或者不同意");
    step(&mut boss, OCTOBER, &decide).await.is(200).says("确在邻县").says("同意剔除");
    let mut citizen = office.world.browser();
    citizen.get("/results/units/2026-10").await.is(404);
    citizen.get("/results/units").await.is(200).says("还没有公布过");
    step(&mut boss, OCTOBER, &publish).await.is(200).says("此后不再改动");

    citizen.get("/results/units").await.is(200).says("/results/units/2026-10");
    let public = citizen.get("/results/units/2026-10").await;
    let both = ["<b>1</b>", "81.82%", "9 / 11", "同意1，不同意0", "75%", "第2名", "9 / 12"];
    tells(row(&public, "市建设管理局"), &both);
    tells(row(&public, "东区城市运行中心"), &["<b>2</b>", "79.17%"]);
    public.says("怎样计算").hides("采石场").hides("确在邻县").hides(&number).hides("name of");
    citizen
        .get("/results/units/2026-10/units.csv")
        .await
        .is(200)
        .says("市建设管理局,1,81.82,")
        .says(",1,0,2,75.00,");
}

#[tokio::test]
async fn what_is_published_does_not_change() {
    let (office, number) = november().await;
    open(&office).await;
    office.world.clock.set(at("2026-11-12T01:00:00Z"));
    let mut boss = office.browser("supervisor").await;
    step(&mut boss, OCTOBER, &[("step", "publish")]).await.is(200);
    let mut citizen = office.world.browser();
    let (page, csv) = ("/results/units/2026-10", "/results/units/2026-10/units.csv");
    let before = (citizen.get(page).await.body, citizen.get(csv).await.body);
    let worse = [CROWD[0], CROWD[1], ("D-EAST", date(2026, 10, 31), 0, 24), CROWD[3]];
    paint(&office, office.world.case_of(&number).await, &worse).await;
    let after = (citizen.get(page).await.body, citizen.get(csv).await.body);
    assert_eq!(before, after);
    let mut works = office.browser("works").await;
    let ask = [("step", "ask"), ("case", number.as_str()), ("words", "太晚")];
    step(&mut works, OCTOBER, &ask).await.is(422).says("结果已经公布");
    works.get(OCTOBER).await.is(200).hides("申请剔除工单").says("查看公开页面");
}

#[tokio::test]
async fn each_reads_what_is_theirs() {
    let (office, number) = november().await;
    open(&office).await;
    let mut works = office.browser("works").await;
    let ask = [("step", "ask"), ("case", number.as_str()), ("words", "采石场在邻县")];
    step(&mut works, OCTOBER, &ask).await.is(200);
    let mut east = office.browser("east").await;
    east.get(OCTOBER).await.is(200).says("市建设管理局").hides("采石场").hides(&number);
    east.get("/work/units").await.is(200).hides("开始考核");
    step(&mut east, OCTOBER, &ask).await.is(422).says("没有您可以查看的这个工单");
    office.colleague("analyst", Role::Analyst).await;
    let mut analyst = office.browser("analyst").await;
    analyst.get(OCTOBER).await.is(200).says("市建设管理局").hides("采石场").hides("/work/indicators/ONTIME?");
    step(&mut analyst, OCTOBER, &[("step", "publish")]).await.is(422).says("您的角色没有考核权限");
    step(&mut analyst, "/work/units", &[("month", "2026-09")]).await.is(403);
    office.browser("agent").await.get("/work/units").await.is(403);
    let mut boss = office.browser("supervisor").await;
    boss.lang = "en";
    boss.get(OCTOBER).await.is(200).says("Oct 2026").says("Adjusted share").hides("⟦");
}

#[tokio::test]
async fn whoever_asked_does_not_decide_in_another_role_either() {
    let (office, number) = november().await;
    open(&office).await;
    let mut works = office.browser("works").await;
    let ask = [("step", "ask"), ("case", number.as_str()), ("words", "采石场在邻县")];
    step(&mut works, OCTOBER, &ask).await.is(200);
    let promoted = Account {
        id: "works".into(),
        login: "works".into(),
        name: "name of works".into(),
        roles: vec![Role::Supervisor],
        unit: None,
        active: true,
    };
    office.world.app.ledger.store().save_account(&promoted, None).await.unwrap();
    let mut boss = office.browser("works").await;
    let decide = [("step", "decide"), ("nth", "1"), ("decision", "granted"), ("words", "是我申请的")];
    step(&mut boss, OCTOBER, &decide).await.is(422).says("申请人不能决定自己的申请，请由他人决定");
}

#[tokio::test]
async fn months_that_cannot_be_opened_say_why() {
    let (office, _) = november().await;
    let mut boss = office.browser("supervisor").await;
    step(&mut boss, "/work/units", &[]).await.is(422).says("请选择一个月份");
    step(&mut boss, "/work/units", &[("month", "2026-13")]).await.is(422).says("请选择一个月份");
    step(&mut boss, "/work/units", &[("month", "2026-11")]).await.is(422).says("这个月还没有结束");
    step(&mut boss, "/work/units", &[("month", "2026-09")]).await.is(422).says("没有可以参照的工单");
    for nowhere in ["2026-10", "2026-1", "x", "2026-10-01"] {
        boss.get(&format!("/work/units/{nowhere}")).await.is(404);
    }
    open(&office).await;
    step(&mut boss, "/work/units", &[("month", "2026-10")]).await.is(200).says("2026年10月承办单位考核");
}

/// Cases of the east, satisfied or not, in the month before and in October.
async fn satisfied(office: &Office, like: CaseId) {
    let store = office.world.app.ledger.store();
    let sample = store.projections(&[like]).await.unwrap().remove(&like).unwrap();
    let one = |nth: i64| {
        let (id, mut one) = (CaseId(200_000 + nth), sample.clone());
        (one.row.case, one.row.number) = (id, format!("painted {id}"));
        (one.queues, one.dues) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
        let day = if nth < 10 { date(2026, 9, 15) } else { date(2026, 10, 20) };
        one.tallies = vec![tally("SAT_RATE", "D-EAST", day, nth % 4 != 0)];
        (id, one)
    };
    store.replace_projections((0..50).map(one).collect()).await.unwrap();
}

#[tokio::test]
async fn each_indicator_has_its_own_page() {
    let (office, number) = november().await;
    satisfied(&office, office.world.case_of(&number).await).await;
    let mut boss = open(&office).await;
    let first = boss.get(OCTOBER).await;
    first.is(200).says("aria-current=\"page\">按时办结率").says(&format!("href=\"{OCTOBER}/SAT_RATE\""));
    tells(row(&first, "东区城市运行中心"), &["19 / 24"]);
    let other = boss.get(&format!("{OCTOBER}/SAT_RATE")).await;
    other
        .is(200)
        .says("<title>2026年10月承办单位考核：")
        .says(&format!("href=\"{OCTOBER}\""))
        .hides("市建设管理局");
    tells(row(&other, "东区城市运行中心"), &["30 / 40"]);
    for nowhere in ["SOLVE_BJ", "VOLUME", "x"] {
        boss.get(&format!("{OCTOBER}/{nowhere}")).await.is(404);
    }
    office.browser("agent").await.get(&format!("{OCTOBER}/SAT_RATE")).await.is(403);
    let mut citizen = office.world.browser();
    citizen.get("/results/units/2026-10/SAT_RATE").await.is(404);

    office.world.clock.set(at("2026-11-12T01:00:00Z"));
    let mut boss = office.browser("supervisor").await;
    step(&mut boss, OCTOBER, &[("step", "publish")]).await.is(200).hides("每十分钟重算");
    let public = citizen.get("/results/units/2026-10/SAT_RATE").await;
    public.is(200).says("<title>2026年10月承办单位考核结果：").hides("市建设管理局");
    tells(row(&public, "东区城市运行中心"), &["30 / 40"]);
    citizen
        .get("/results/units/2026-10")
        .await
        .says("href=\"/results/units/2026-10/SAT_RATE\"")
        .says("19 / 24");
    citizen.get("/results/units/2026-10/SOLVE_BJ").await.is(404);
}

#[tokio::test]
async fn an_open_month_is_counted_again_every_ten_minutes() {
    let (office, number) = november().await;
    let mut boss = open(&office).await;
    tells(
        row(
            boss.get(OCTOBER).await.says("11月2日（周一） 09:00的工单情况").says("每十分钟重算"),
            "东区城市运行中心",
        ),
        &["19 / 24"],
    );
    let worse = [CROWD[0], CROWD[1], ("D-EAST", date(2026, 10, 31), 0, 24), CROWD[3]];
    paint(&office, office.world.case_of(&number).await, &worse).await;
    office.world.clock.set(at("2026-11-02T01:09:59Z"));
    tells(row(&boss.get(OCTOBER).await, "东区城市运行中心"), &["19 / 24"]);
    office.world.clock.set(at("2026-11-02T01:10:00Z"));
    tells(row(&boss.get(OCTOBER).await, "东区城市运行中心"), &["0 / 24"]);
}

#[tokio::test]
async fn a_case_left_out_may_change_while_figures_are_kept() {
    let (office, number) = november().await;
    let mut boss = open(&office).await;
    let mut works = office.browser("works").await;
    let ask = [("step", "ask"), ("case", number.as_str()), ("words", "采石场在邻县")];
    step(&mut works, OCTOBER, &ask).await.is(200);
    let decide = [("step", "decide"), ("nth", "1"), ("decision", "granted"), ("words", "确在邻县")];
    step(&mut boss, OCTOBER, &decide).await.is(200);
    tells(row(&boss.get(OCTOBER).await, "市建设管理局"), &["9 / 11", "9 / 12"]);
    let store = office.world.app.ledger.store();
    let case = office.world.case_of(&number).await;
    let mut moved = store.projections(&[case]).await.unwrap().remove(&case).unwrap();
    moved.row.category = Some("99".into());
    store.replace_projections(vec![(case, moved)]).await.unwrap();
    boss.get(OCTOBER).await.is(200);
}
