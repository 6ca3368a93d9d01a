//! The account of a year as the finance office keeps it, and what hardship aid takes from it.

use crate::aid;
use crate::office::{Office, PASSWORD, office};
use crate::world::{Browser, Shown};
use casework::Role;
use ledger::account::Account;

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
