//! A quarter of the operator's contract on the workbench: from the first value to the second signature.

use crate::execution::{book, hire, step};
use crate::journey::file;
use crate::office::{Office, office};
use crate::world::{Browser, Shown};
use casework::Role;

const LETTER: [(&str, &str); 4] = [
    ("contested", "breach:0"),
    ("letter", "函〔2027〕7号"),
    ("letter_day", "2027-01-02"),
    ("words", "The report was sent in time."),
];

struct Quarter {
    office: Office,
    path: String,
}

/// The quarter that runs, with one request of it.
async fn opened() -> Quarter {
    let office = office().await;
    hire(&office, "money", Role::Finance).await;
    hire(&office, "reader", Role::Analyst).await;
    file(&mut office.world.browser(), "help", "My wages were never paid.").await;
    let mut boss = office.browser("supervisor").await;
    let form = [("budget_year", "2026"), ("quarter", "4"), ("fee", "3,000,000.01")];
    let shown = step(&mut boss, "/work/contract", "open", &form).await;
    shown.is(200).says("2026年第四季度").says("Calls of Testville").says("尚无数据").hides("⟦");
    let path = shown.at.split(' ').nth(1).unwrap().to_owned();
    step(&mut boss, "/work/contract", "open", &form).await.is(422).says("这个季度已经登记");
    let quarter = Quarter { office, path };
    quarter.does("supervisor", "tell", &[]).await.is(422).says("本季度还没有结束");
    quarter
}

impl Quarter {
    async fn does(&self, login: &str, what: &str, form: &[(&str, &str)]) -> Shown {
        let mut browser = self.office.browser(login).await;
        step(&mut browser, &self.path, what, form).await
    }

    async fn seen(&self, login: &str) -> (Browser, Shown) {
        let mut browser = self.office.browser(login).await;
        let shown = browser.get(&self.path).await;
        (browser, shown)
    }

    /// Everything is observed and the operator has been told: 48 points, 70 %.
    async fn told(&self) {
        self.office.world.later(24 * 50);
        self.does("supervisor", "compute", &[]).await.is(200).says("0 %").says("由工单计算");
        let seconds = [("item", "ASA"), ("value", "12.5"), ("evidence", "话务月报12")];
        self.does("supervisor", "enter", &seconds).await.is(200).says("12.5 秒").says("话务月报12");
        let late =
            [("incident", "breach:late_report"), ("incident_day", "2026-11-20"), ("evidence", "督查单3")];
        self.does("supervisor", "happened", &late)
            .await
            .is(200)
            .says("报表迟报、漏报")
            .says("尚未告知承包方");
        self.does("supervisor", "tell", &[]).await.is(200).says("已告知").says("2,100,000.00");
    }
}

#[tokio::test]
async fn from_the_first_value_to_two_signatures_and_no_further() {
    let quarter = opened().await;
    quarter.told().await;
    let seconds = [("item", "ASA"), ("value", "1"), ("evidence", "x")];
    quarter.does("supervisor", "enter", &seconds).await.is(422).says("已经告知承包方");
    quarter
        .does("supervisor", "sign_appraiser", &[])
        .await
        .is(422)
        .says("申诉期还没有结束")
        .says("2027年1月7日");
    let letter = [&[("contested", "item:ASA"), ("corrected", "7.9")][..], &LETTER[1..]].concat();
    quarter.does("supervisor", "appeal", &letter).await.is(200).says("主张7.9秒").says("待裁定");
    quarter.does("supervisor", "appeal", &letter).await.is(422).says("同一项只能申诉一次");
    let granted = [("appeal", "0"), ("verdict", "granted"), ("words", "The log shows it.")];
    quarter.does("supervisor", "decide", &granted).await.is(422).says("须由另一个人");
    let decided = quarter.does("money", "decide", &granted).await;
    decided.is(200).says("申诉成立").says("2,100,000.00").says("The log shows it.");
    decided.says("<td class=\"n num\">48</td><td class=\"n num\">78</td>");
    quarter.does("supervisor", "appeal", &LETTER).await.is(200);
    quarter.office.world.later(24 * 9);
    quarter.does("supervisor", "sign_appraiser", &[]).await.is(422).says("还有申诉没有裁定");
    let other = [("appeal", "1"), ("verdict", "granted"), ("words", "It was.")];
    quarter
        .does("money", "decide", &other)
        .await
        .is(200)
        .says("<td class=\"n num\">80</td>")
        .says("3,000,000.01");
    quarter
        .does("supervisor", "sign_appraiser", &[])
        .await
        .is(200)
        .says("一方已签字")
        .says("name of supervisor");
    quarter.does("supervisor", "sign_payer", &[]).await.is(422).says("请找财务人员");
    quarter.does("money", "sign_payer", &[]).await.is(200).says("双方已签字").says("结果不再改动");
    quarter.does("money", "sign_payer", &[]).await.is(422).says("不能再改动");
    quarter.does("supervisor", "appeal", &LETTER).await.is(422);
    let (mut boss, last) = quarter.seen("supervisor").await;
    last.hides("name=\"step\"");
    let bytes = book(&mut boss, &format!("{}/sheet.xlsx", quarter.path)).await;
    let text = format!("{:?}", documents::open("sheet.xlsx", &bytes).unwrap());
    for said in ["3000000.01", "2100000", "name of money", "函〔2027〕7号", "Calls of Testville"] {
        assert!(text.replace(',', "").contains(said), "{said}: {text}");
    }
}

#[tokio::test]
async fn a_computed_row_leads_to_its_cases_and_is_entered_by_nobody() {
    let quarter = opened().await;
    quarter.told().await;
    let (mut boss, shown) = quarter.seen("supervisor").await;
    let link = "/work/indicators/DIRECT?from=2026-10-01&#38;through=2026-12-31";
    shown.says(&format!("<a href=\"{link}\">0 %</a>"));
    boss.get(&link.replace("&#38;", "&")).await.is(200).says("My wages were never paid.");
    let other = opened().await;
    let percent = [("item", "DIRECT"), ("value", "50"), ("evidence", "x")];
    other.does("supervisor", "enter", &percent).await.is(422).says("由工单计算");
    let wrong = [("item", "ASA"), ("value", "fast"), ("evidence", "x")];
    other.does("supervisor", "enter", &wrong).await.is(422).says("请填写数字");
}

#[tokio::test]
async fn a_slip_is_taken_back_before_the_telling() {
    let quarter = opened().await;
    let leak = [("incident", "veto:leak"), ("incident_day", "2026-11-12"), ("evidence", "通报1")];
    quarter.does("supervisor", "happened", &leak).await.is(200).says("应付比例不超过0%");
    quarter.does("supervisor", "drop", &[("incident_nth", "0")]).await.is(200).hides("应付比例不超过0%");
    let old = [leak[0], ("incident_day", "2026-09-30"), leak[2]];
    quarter.does("supervisor", "happened", &old).await.is(422).says("事项须发生在本季度内");
    quarter.does("supervisor", "pay", &[]).await.is(404);
}

/// Who only reads sees points and money, not the operator's words.
#[tokio::test]
async fn who_reads_does_not_write_and_reads_no_letters() {
    let quarter = opened().await;
    quarter.told().await;
    quarter.does("supervisor", "appeal", &LETTER).await.is(200).says("The report was sent in time.");
    let (mut reader, shown) = quarter.seen("reader").await;
    shown.is(200).says("2,100,000.00").says("函〔2027〕7号").hides("The report was sent in time.");
    shown.hides("name=\"step\"");
    quarter.does("reader", "compute", &[]).await.is(403);
    reader.get("/work/contract").await.is(200).says("48");
    reader.lang = "en";
    reader.get(&quarter.path).await.is(200).says("Fourth quarter 2026").hides("⟦").hides("{ $");
    reader.get("/work/contract").await.is(200).hides("⟦").hides("{ $");
    let mut agent = quarter.office.browser("agent").await;
    agent.get(&quarter.path).await.is(403);
    reader.get("/work/contract/99").await.is(404);
}

#[tokio::test]
async fn what_a_signed_quarter_comes_to_is_bound_by_finance_in_the_account() {
    let quarter = opened().await;
    let mut money = quarter.office.browser("money").await;
    let first = [
        ("budget_year", "2026"),
        ("line_project", "热线运行"),
        ("line_code", "01"),
        ("line_name", "话务外包"),
        ("line_purposes", "contract"),
    ];
    step(&mut money, "/work/execution", "open", &first).await.is(200);
    let account = "/work/execution/2026";
    let given = [("line", "01"), ("voucher", "B-1"), ("voucher_day", "2026-01-20"), ("amount", "4000000")];
    step(&mut money, account, "appropriate", &given).await.is(200).hides("还没有登记占用");
    quarter.told().await;
    quarter.seen("money").await.1.hides("登记占用");
    quarter.office.world.later(24 * 11);
    quarter.does("supervisor", "sign_appraiser", &[]).await.is(200);
    let signed = quarter.does("money", "sign_payer", &[]).await;
    signed
        .says("登记占用")
        .says("Calls of Testville 2026-Q4")
        .says("value=\"2,100,000.00\"")
        .says("2026-12-31");
    quarter.seen("supervisor").await.1.hides("登记占用");
    let mut money = quarter.office.browser("money").await;
    money.get(account).await.says("还没有登记占用").says("应付2,100,000.00元");
    let bound = [
        ("line", "01"),
        ("purpose", "contract"),
        ("reference", "Calls of Testville 2026-Q4"),
        ("voucher", "C-1"),
        ("voucher_day", "2026-12-31"),
        ("amount", "2,100,000.00"),
    ];
    let entered = step(&mut money, account, "commit", &bound).await;
    entered.is(200).hides("还没有登记占用").says(&format!("<a href=\"{}\">合同", quarter.path));
    let paid =
        [("commitment", "C-1"), ("voucher", "P-1"), ("voucher_day", "2026-12-31"), ("amount", "100000")];
    step(&mut money, account, "pay", &paid).await.is(200);
    let seen = quarter.seen("money").await.1;
    seen.says("预算占用").says("占用2,100,000.00元，已支付100,000.00元").hides("登记占用");
}
