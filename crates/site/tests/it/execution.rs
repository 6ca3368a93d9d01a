//! The account of a year as the finance office keeps it, and what hardship aid takes from it.

use crate::aid;
use crate::office::{Office, PASSWORD, office};
use crate::world::{Browser, Shown};
use affairs::book::Read;
use casework::{Actor, Role};
use ledger::account::Account;
use ledger::affairs::Stepping;
use ledger::{Envelope, Key};

/// Gives somebody more an account.
pub async fn hire(office: &Office, login: &str, role: Role) {
    let hash = ledger::password::hash(PASSWORD).unwrap();
    let name = format!("name of {login}");
    let account =
        Account { id: login.into(), login: login.into(), name, roles: vec![role], unit: None, active: true };
    office.world.app.ledger.store().save_account(&account, Some(&hash)).await.unwrap();
}

/// Sends a step of a page with a key of its own.
pub async fn step(browser: &mut Browser, path: &str, step: &str, form: &[(&str, &str)]) -> Shown {
    let key = Office::form_key();
    let own = [("key", key.as_str()), ("step", step)];
    let form: Vec<(&str, &str)> = form.iter().copied().chain(own).collect();
    browser.post(path, &form).await
}

const YEAR: &str = "/work/execution/2026";
const FIRST: [(&str, &str); 6] = [
    ("budget_year", "2026"),
    ("line_project", "热线运行"),
    ("line_code", "01"),
    ("line_name", "话务外包"),
    ("line_purposes", "contract"),
    ("line_purposes", "meeting"),
];

async fn opened(office: &Office) -> Browser {
    hire(office, "money", Role::Finance).await;
    let mut money = office.browser("money").await;
    step(&mut money, "/work/execution", "open", &FIRST).await.is(200).says("话务外包").hides("⟦");
    money
}

fn voucher<'a>(number: &'a str, day: &'a str, amount: &'a str) -> [(&'a str, &'a str); 3] {
    [("voucher", number), ("voucher_day", day), ("amount", amount)]
}

#[tokio::test]
async fn from_the_appropriation_to_the_payment_and_no_further() {
    let office = office().await;
    let mut money = opened(&office).await;
    step(&mut money, "/work/execution", "open", &FIRST).await.is(422).says("这个年度已经登记");
    let line = ("line", "01");
    let given = [&[line][..], &voucher("B-1", "2026-01-20", "10,000")].concat();
    step(&mut money, YEAR, "appropriate", &given).await.is(200).says("10,000.00").says("落后于时间进度");
    let bound = |number, amount| {
        let what = [line, ("purpose", "contract"), ("reference", "合同2026-1")];
        [&what[..], &voucher(number, "2026-03-02", amount)].concat()
    };
    let over = step(&mut money, YEAR, "commit", &bound("C-1", "10000.01")).await;
    over.is(422).says("超过这条明细可用的资金。 还剩10,000.00元").hides("C-1</th>");
    step(&mut money, YEAR, "commit", &bound("C-1", "9600")).await.is(200).says("已占用96.0%");
    let paid = |amount| [&[("commitment", "C-1")][..], &voucher("P-1", "2026-04-09", amount)].concat();
    step(&mut money, YEAR, "pay", &paid("9600.01")).await.is(422).says("还剩9,600.00元");
    step(&mut money, YEAR, "pay", &paid("9600")).await.is(200).says("P-1").hides("落后于时间进度");
    step(&mut money, YEAR, "pay", &paid("1")).await.is(422).says("这个凭证号已经登记过");
    step(&mut money, YEAR, "appropriate", &[line]).await.is(422).says("凭证日期应在本年度内");
    step(&mut money, YEAR, "spend", &[]).await.is(404);
    money.get("/work/execution").await.is(200).says("96.0%").says("1项预警");
    let mut boss = office.browser("supervisor").await;
    boss.get(YEAR)
        .await
        .is(200)
        .says("name of money")
        .hides("<form method=\"post\" action=\"/work/execution");
    step(&mut boss, YEAR, "pay", &paid("1")).await.is(403);
    office.browser("agent").await.get(YEAR).await.is(403);
    for hidden in ["/work/execution/2025", "/work/execution/odd"] {
        money.get(hidden).await.is(404);
    }
}

#[tokio::test]
async fn a_grant_of_aid_draws_from_its_line_by_itself() {
    let office = office().await;
    let mut money = opened(&office).await;
    let line = [
        ("line_project", "信访解难"),
        ("line_code", "02"),
        ("line_name", "解难资金"),
        ("line_purposes", "aid"),
    ];
    step(&mut money, YEAR, "widen", &line).await.is(200).says("解难资金");
    step(&mut money, YEAR, "widen", &line).await.is(422).says("已有同样编号的明细");
    let given = |number, amount| [&[("line", "02")][..], &voucher(number, "2026-01-20", amount)].concat();
    step(&mut money, YEAR, "appropriate", &given("B-1", "2500")).await.is(200);
    let (mut me, number, _) = aid::filed(&office).await;
    aid::applies(&mut me, &number).await.is(200);
    aid::decided(&office, "2026-1", "3000").await.is(200);
    let short = money.get(YEAR).await;
    short.is(200).says("账上的资金不能承担").says("困难帮扶第1号，3,000.00元").hides("AID-2026-1");
    step(&mut money, YEAR, "appropriate", &given("B-2", "500")).await.is(200).hides("账上的资金不能承担");
    money.get(YEAR).await.says("AID-2026-1").says("由困难帮扶自动计入").says("已占用100.0%");
    let back = step(&mut money, YEAR, "appropriate", &given("B-3", "-1")).await;
    back.is(422).says("还剩2,999.00元。 日期：2026年11月13日");
    let mut boss = office.browser("supervisor").await;
    boss.get(YEAR).await.says("href=\"/work/aid/2026-1\"");
    let announced = [("text", "W"), ("area", "999901")];
    aid::step(&mut boss, "/work/aid/2026-1", "announce", &announced).await.is(200);
    office.world.later(24 * 6);
    let mut boss = office.browser("supervisor").await;
    let paid = [("voucher", "2026-1101"), ("day", "2026-11-19"), ("amount", "2900")];
    aid::step(&mut boss, "/work/aid/2026-1", "pay", &paid).await.is(200);
    let grant = boss.get("/work/aid/2026-1").await;
    grant.says("AID-2026-1</a> 02 解难资金").says("已支付2,900.00元");
    boss.get(YEAR).await.says("2026-1101").says("2,900.00").says("AID-2026-1-R").says("100.00");
}

#[tokio::test]
async fn a_commitment_for_a_meeting_leads_to_it() {
    let office = office().await;
    let mut money = opened(&office).await;
    let given = [&[("line", "01")][..], &voucher("B-1", "2026-01-20", "800")].concat();
    step(&mut money, YEAR, "appropriate", &given).await.is(200);
    let bound = [
        &[("line", "01"), ("purpose", "meeting"), ("reference", "1")][..],
        &voucher("M-1", "2026-11-12", "300"),
    ]
    .concat();
    step(&mut money, YEAR, "commit", &bound).await.is(422).says("没有这个编号的会议");
    let mut boss = office.browser("supervisor").await;
    let meeting = [
        ("table", "coordination"),
        ("day", "2026-11-20"),
        ("from", "09:00"),
        ("place", "Room 3"),
        ("chair", "Director"),
        ("units", "B-WORKS"),
        ("units", "B-ENV"),
    ];
    step(&mut boss, "/work/meetings", "convene", &meeting).await.is(200);
    step(&mut money, YEAR, "commit", &bound).await.is(200).says("会议 1").hides("/work/meetings/1");
    boss.get(YEAR).await.says("<a href=\"/work/meetings/1\">会议 1</a>");
    let meeting = boss.get("/work/meetings/1").await;
    meeting
        .says("预算占用")
        .says("href=\"/work/execution/2026\">M-1</a> 01 话务外包")
        .says("占用300.00元，已支付0.00元");
}

#[tokio::test]
async fn the_account_goes_out_as_files() {
    let office = office().await;
    let mut money = opened(&office).await;
    let given = [&[("line", "01")][..], &voucher("=1+1", "2026-01-20", "12.34")].concat();
    step(&mut money, YEAR, "appropriate", &given).await.is(200);
    let csv = money.get(&format!("{YEAR}/account.csv")).await;
    csv.is(200).says("热线运行,01 话务外包,合同 · 会议,12.34,0.00,0.00,12.34,0.0%");
    assert_eq!(csv.headers["content-disposition"], "attachment; filename=\"execution-2026.csv\"");
    let bytes = book(&mut money, &format!("{YEAR}/account.xlsx")).await;
    let text = format!("{:?}", documents::open("book.xlsx", &bytes).unwrap());
    assert!(text.contains("=1+1") && text.contains("12.34"), "{text}");
    let mut en = money;
    en.lang = "en";
    en.get(YEAR).await.is(200).says("Budget execution 2026").hides("⟦").hides("{ $");
    en.get("/work/execution").await.is(200).hides("⟦").hides("{ $");
}

/// The bytes of a workbook.
pub async fn book(browser: &mut Browser, path: &str) -> Vec<u8> {
    let request = axum::http::Request::get(path).body(axum::body::Body::empty()).unwrap();
    let response = browser.send(request).await;
    assert_eq!(response.status().as_u16(), 200);
    axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()
}

/// A form with parts, one without amount, a project with more than its parts, and one the text alone names.
const FORMS: &str = "2026年部门预算

项目支出绩效目标表

| 项目名称 | 热线运行 | | | | | |
|---|---|---|---|---|---|---|
| 项目总预算金额(元) | 900,000 | | | | | |
| 项目组成名称 | 预算下达金额 | | | | | |
| 座席服务 | 600,000 | | | | | |
| 线路 | 200,000 | | | | | |
| 一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 计量单位 | 权重 |
| 产出指标 | 数量指标 | 热线受理量 | ≥ | 2 | 件 | 60% |
|  | 质量指标 | 预算执行率 | ≥ | 20 | % | 40% |
";

#[tokio::test]
async fn a_year_is_opened_from_the_budget_in_one_act_and_reaches_the_board() {
    let office = office().await;
    hire(&office, "money", Role::Finance).await;
    let mut money = office.browser("money").await;
    money.get("/work/execution").await.is(200).hides("从本单位的预算开账");
    let id = keep(&office, FORMS).await;
    let door = format!("/work/execution/from/{id}");
    money.get("/work/execution").await.says(&format!("href=\"{door}\"")).says("从2026年预算开账");
    let shown = money.get(&door).await;
    shown.is(200).says("01-1 座席服务").says("600,000.00").says("800,000.00").hides("⟦");
    shown.says("没有列入的").says("100,000.00").says("没有写明用途");
    money.get("/work/execution/2026").await.is(404);
    office.browser("supervisor").await.get(&door).await.is(403);
    let opened = step(&mut money, &door, "confirm", &[("aid_line", "01-2")]).await;
    opened.is(200).says("BUDGET-01-1").says("合同 · 会议 · 其他 · 困难帮扶").says("依据的预算");
    step(&mut money, &door, "confirm", &[]).await.is(422).says("这个年度已经登记");
    money.get("/work/execution").await.hides("从2026年预算开账");
    let ours = voucher("BUDGET-9", "2026-01-20", "1");
    let taken = [&[("line", "01-1")][..], &ours].concat();
    step(&mut money, YEAR, "appropriate", &taken).await.is(422).says("BUDGET-");
    let line = [("line", "01-1"), ("purpose", "contract"), ("reference", "合同2026-1")];
    let bound = [&line[..], &voucher("C-1", "2026-03-02", "400000")].concat();
    step(&mut money, YEAR, "commit", &bound).await.is(200);
    let board = "/work/targets/2026";
    money.get(board).await.says("<a href=\"/work/execution/2026\">0%</a>").says("支付占下达").says("未达到");
    let paid = [&[("commitment", "C-1")][..], &voucher("P-1", "2026-04-09", "200000")].concat();
    step(&mut money, YEAR, "pay", &paid).await.is(200);
    money.get(board).await.says("<a href=\"/work/execution/2026\">25%</a>");
    let row = money.get("/work/targets/2026/rows/2").await;
    row.says("查看预算执行账")
        .says("这个数字来自")
        .says("<a href=\"/work/execution/2026\">2026年预算执行</a>");
    row.says("计入前3步");
}

/// The office's own budget, as it is read from text.
async fn keep(office: &Office, text: &str) -> affairs::AffairId {
    let (key, by, envelope) = (Key::random().unwrap(), Actor::system(), Envelope::new());
    let read = Read { file: "made-up.md".into(), digest: "cd".repeat(32), ours: true, ..Read::default() };
    let read = Read { office: "测试热线".into(), year: Some(2026), ..read };
    let book = budget::book::read(&budget::source::text(text));
    let stepping = Stepping::new(&key, &by, &envelope);
    performance::books::keep(&office.world.app.ledger, &stepping, read, [book]).await.unwrap().id
}
