//! The board of targets as finance, the publisher and everybody see it.

use crate::office::{Office, PASSWORD, office};
use crate::world::{Browser, Shown, book};
use affairs::book::Read;
use budget::book::Book;
use budget::source::Place;
use budget::target::{Decimal, Goal, Operator, Target};
use casework::{Actor, Role};
use ledger::account::Account;
use ledger::affairs::Stepping;
use ledger::suite::Trial;
use ledger::{Clock as _, Envelope, Key, password};

const BOARD: &str = "/work/targets/2026";

/// Computed, to be entered, in words, refused, computed over nothing, known to no rule.
const ROWS: [(&str, &str, &str); 6] = [
    ("热线受理量", "2", "件"),
    ("市民电话接通率", "90", "%"),
    ("社会服务水平提升", "", ""),
    ("进京值守人次", "5", "人次"),
    ("热线回访市民满意率", "90", "%"),
    ("某种没有规则的比例", "80", "%"),
];

async fn hire(office: &Office, login: &str, role: Role) {
    let hash = password::hash(PASSWORD).unwrap();
    let (id, login, name) = (login.into(), login.into(), format!("name of {login}"));
    let account = Account { id, login, name, roles: vec![role], unit: None, active: true };
    office.world.app.ledger.store().save_account(&account, Some(&hash)).await.unwrap();
}

/// An office with its own budget of the year and two cases.
async fn with_budget() -> Office {
    let office = office().await;
    hire(&office, "finance", Role::Finance).await;
    hire(&office, "publisher", Role::Publisher).await;
    let target = |(name, number, unit): (&str, &str, &str)| Target {
        project: "热线运行".into(),
        level_one: "产出指标".into(),
        level_two: "质量".into(),
        name: name.into(),
        operator: if number.is_empty() { Operator::Qualitative } else { Operator::AtLeast },
        goal: match number.parse() {
            Ok(units) => Goal::Number(Decimal { units, scale: 0 }),
            Err(_) => Goal::Words("稳定".into()),
        },
        unit: unit.into(),
        score: None,
        weight: Some(1500),
        printed: String::new(),
        place: Place::Line(7),
    };
    let whole = Book { targets: ROWS.into_iter().map(target).collect(), ..Book::default() };
    let (key, by, envelope) = (Key::random().unwrap(), Actor::system(), Envelope::new());
    let read = Read {
        file: "made-up.txt".into(),
        digest: "ab".repeat(32),
        office: "测试热线".into(),
        year: Some(2026),
        ours: true,
        ..Read::default()
    };
    let stepping = Stepping::new(&key, &by, &envelope);
    performance::books::keep(&office.world.app.ledger, &stepping, read, [whole]).await.unwrap();
    cases(&office, 2).await;
    office
}

async fn cases(office: &Office, many: usize) {
    let (store, start) = (office.world.app.ledger.store().clone(), office.world.clock.now());
    let trial = Trial { store, book: book(None), start };
    for _ in 0..many {
        trial.open(start).await.unwrap();
    }
}

async fn post(browser: &mut Browser, path: &str, form: &[(&str, &str)]) -> Shown {
    let key = Office::form_key();
    let form: Vec<(&str, &str)> = form.iter().copied().chain([("key", key.as_str())]).collect();
    browser.post(path, &form).await
}

fn greens(shown: &Shown) -> usize {
    shown.body.matches("badge met").count()
}

#[tokio::test]
async fn green_is_only_what_was_measured_and_met() {
    let office = with_budget().await;
    let mut finance = office.browser("finance").await;
    finance.get("/work/targets").await.is(200).says("2026").says("测试热线").says("进行中");
    let board = finance.get(BOARD).await;
    board.is(200).says("热线受理量").says("2 件").says("由工单计算").hides("⟦");
    board.says("公共资金").says("还没有可以计算的工单").says("待人工填报").says("请人工指定");
    board.says("/work/indicators/VOLUME?from=2026-01-01&#38;through=2026-11-13");
    assert_eq!(greens(&board), 1, "the count of cases alone");
    let row = format!("{BOARD}/rows/2");
    let entered = |number: &'static str| {
        [
            ("step", "enter"),
            ("number", number),
            ("counted_in", "%"),
            ("as_of", "2026-10-31"),
            ("file", "话务〔2026〕3号"),
        ]
    };
    post(&mut finance, &row, &entered("many")).await.is(422).says("请填写数字");
    post(&mut finance, &row, &entered("85")).await.is(200).says("话务〔2026〕3号").hides("badge met");
    post(&mut finance, &row, &entered("93.5")).await.is(200).says("93.5%").says("已更正").says("85%");
    assert_eq!(greens(&finance.get(BOARD).await), 2);
    let words = format!("{BOARD}/rows/3");
    let judged = |percent: &'static str| {
        [("step", "judge"), ("band", "achieved"), ("percent", percent), ("words", "No fault in the year")]
    };
    post(&mut finance, &words, &judged("40")).await.is(422).says("比例不在所选档次");
    post(&mut finance, &words, &judged("90")).await.is(200).says("No fault in the year").hides("badge met");
    assert_eq!(greens(&finance.get(BOARD).await), 2, "a judgement is no measurement");
    let refused =
        [("step", "enter"), ("number", "1"), ("counted_in", "人次"), ("as_of", "2026-10-31"), ("file", "1")];
    post(&mut finance, &format!("{BOARD}/rows/4"), &refused).await.is(422).says("不测量");
    let bound = [("step", "bind"), ("formula", "FIRST_DISPATCH"), ("words", "Asked the writer")];
    post(&mut finance, &format!("{BOARD}/rows/6"), &bound).await.is(200).says("指定由此测量");
    finance.get(&format!("{BOARD}/rows/9")).await.is(404);
    finance.get("/work/targets/2025").await.is(404);
    finance.lang = "en";
    finance.get(BOARD).await.is(200).says("Only what was measured and met is green").hides("⟦");
    finance.get(&row).await.is(200).hides("⟦");
}

#[tokio::test]
async fn one_freezes_another_publishes_and_anybody_can_recompute() {
    let office = with_budget().await;
    let (mut finance, mut publisher) = (office.browser("finance").await, office.browser("publisher").await);
    let freeze = format!("{BOARD}/freeze");
    let now = [("occasion", "monitoring"), ("as_of", "2026-11-13")];
    post(&mut finance, &freeze, &now).await.is(422).says("还没有签名的事实");
    office.world.seal().await;
    post(&mut finance, &freeze, &[("occasion", "monitoring")]).await.is(422).says("请选择用途和日期");
    let whole = [("occasion", "self_evaluation"), ("as_of", "2026-11-13")];
    post(&mut finance, &freeze, &whole).await.is(422).says("年度结束后");
    post(&mut publisher, &freeze, &now).await.is(403);
    post(&mut finance, &freeze, &now).await.is(200).says("未公开").says("绩效监控");
    let version = format!("{BOARD}/versions/2");
    finance.get(&version).await.is(200).says("2 件").says("前 2 条事实").hides("公开这一版");
    let publish = format!("{version}/publish");
    post(&mut finance, &publish, &[]).await.is(403);
    let mut anybody = office.world.browser();
    anybody.get("/results/targets/2026").await.is(404);
    publisher.get(&version).await.is(200).says("公开这一版");
    post(&mut publisher, &publish, &[]).await.is(200).says("公开</span>");
    post(&mut publisher, &publish, &[]).await.is(422).says("已经公开");
    cases(&office, 3).await;
    office.world.seal().await;
    let public = anybody.get("/results/targets/2026").await;
    public
        .is(200)
        .says("2 件")
        .says("公共资金")
        .says("前 2 条事实")
        .hides("/work/")
        .hides("name of")
        .hides("⟦");
    assert_eq!(greens(&public), 1);
    finance.get(BOARD).await.is(200).says("5 件");
    finance.get(&format!("{version}?check=yes")).await.is(200).says("完全一致");
    let sheet = finance.get(&format!("{version}/sheet.xlsx")).await;
    sheet.is(200);
    assert!(sheet.body.starts_with("PK"), "a workbook");
    anybody.lang = "en";
    anybody.get("/results/targets/2026").await.is(200).says("public money").hides("⟦");
}
