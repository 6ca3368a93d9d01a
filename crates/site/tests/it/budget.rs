//! Budget books at the bench and for everybody: read or refused in words, proved, compared, opened and taken back.

use crate::office::{Office, PASSWORD, office};
use crate::world::{Browser, Shown, wording};
use casework::Role;
use documents::Unopened;
use ledger::account::Account;
use serde_json::Value;

const THIS: &str = include_str!("../../../../deploy/demo/budget-this-year.md");
const LAST: &str = include_str!("../../../../deploy/demo/budget-last-year.md");

fn book(template: &str, year: i16) -> String {
    template.replace("{year}", &year.to_string()).replace("{office}", "测试市信访局")
}

async fn finance(office: &Office) -> Browser {
    let hash = ledger::password::hash(PASSWORD).unwrap();
    let account = Account {
        id: "finance".into(),
        login: "finance".into(),
        name: "name of finance".into(),
        roles: vec![Role::Finance],
        unit: None,
        active: true,
    };
    office.world.app.ledger.store().save_account(&account, Some(&hash)).await.unwrap();
    office.browser("finance").await
}

async fn send(browser: &mut Browser, name: &str, bytes: &[u8], fields: &[(&str, &str)]) -> Shown {
    let key = Office::form_key();
    let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("key", key.as_str())]).collect();
    browser.post_files("/work/budget", &fields, &[(name, bytes)]).await
}

async fn step(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Shown {
    let key = Office::form_key();
    let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("key", key.as_str())]).collect();
    browser.post(path, &fields).await
}

/// Last year's book and this year's, both the office's own.
async fn two_years(browser: &mut Browser) {
    let ours = [("ours", "yes")];
    send(browser, "last.md", book(LAST, 2025).as_bytes(), &ours).await.is(200);
    send(browser, "this.md", book(THIS, 2026).as_bytes(), &ours).await.is(200);
}

#[tokio::test]
async fn every_refusal_of_a_file_is_in_words() {
    let office = office().await;
    let mut browser = finance(&office).await;
    let noise = [0x8F, 0x00, 0xC3, 0x28, 0xFE, 0x01, 0x9D].repeat(400);
    let large = vec![b'1'; documents::limits::BYTES + 1];
    let rows = "1\n".repeat(documents::limits::ROWS + 1);
    let broken = b"2026\xE5\xB9\xB4\n\xFF\xFF\xFF".repeat(3);
    let nameless = book(THIS, 2026).replace("编制部门：测试市信访局", "");
    let yearless = book(THIS, 2026).replace("2026年", "");
    let sent: [(&str, &[u8], &str); 8] = [
        ("empty.xlsx", b"", "请选择一个文件"),
        ("large.txt", &large, "large.txt：文件超过 64 MB"),
        ("noise.bin", &noise, "noise.bin：不认得这种文件"),
        ("rows.txt", rows.as_bytes(), "rows.txt：行或单元格太多"),
        ("broken.txt", &broken, "既不是 UTF-8 也不是 GB18030"),
        ("letter.txt", "今天天气很好。".as_bytes(), "没有读到预算的表、数字或绩效指标"),
        ("nameless.md", nameless.as_bytes(), "没有写明是哪个部门的预算"),
        ("yearless.md", yearless.as_bytes(), "没有写明年度"),
    ];
    for (name, bytes, said) in sent {
        let shown = send(&mut browser, name, bytes, &[("ours", "yes")]).await;
        shown.is(422).says("role=\"alert\"").says(said).says("value=\"yes\" checked");
    }
    browser.get("/work/budget").await.says("还没有导入预算书");
    let named = [("office", "某局"), ("year", "2031")];
    send(&mut browser, "nameless.md", nameless.as_bytes(), &named[..1])
        .await
        .is(200)
        .says("某局2026年部门预算");
    send(&mut browser, "yearless.md", yearless.as_bytes(), &named[1..]).await.is(200).says("2031年部门预算");
}

#[test]
fn every_way_not_to_open_has_a_sentence_in_every_language() {
    let (wording, what) = (wording(), "x".to_owned());
    let all = [
        Unopened::TooLarge,
        Unopened::Inflates,
        Unopened::TooManyRows,
        Unopened::TooManyCells,
        Unopened::TooDeep,
        Unopened::UnknownKind,
        Unopened::Locked,
        Unopened::Damaged { kind: documents::Kind::Pdf, what: what.clone() },
        Unopened::NoText { pages: 3 },
        Unopened::Undecodable { line: 7 },
        Unopened::BrokeOff { line: 7, what },
    ];
    for fault in all {
        for lang in ["zh-CN", "en"] {
            let key = format!("document-fault-{}", fault.code().replace('_', "-"));
            assert!(wording.has(lang, &key), "{lang} has no {key}");
            let mut args = vec![("file", "a.pdf".into())];
            args.extend(fault.detail().map(|(name, detail)| (name, detail.into())));
            let said = wording.say(lang, &key, &args);
            assert!(said.contains("a.pdf") && !said.contains('{'), "{said}");
        }
    }
}

#[tokio::test]
async fn a_book_is_a_tree_with_places_beside_the_year_before() {
    let office = office().await;
    let mut browser = finance(&office).await;
    two_years(&mut browser).await;
    let list = browser.get("/work/budget").await;
    list.is(200).says("测试市信访局").says("this.md").says("本单位").says("已导入");
    let one = browser.get("/work/budget/2").await;
    one.is(200).says("71,106,000.00").says("45,600,000.00").says("勾稽全部相符").says("2014002");
    one.says("64.13%").says("+3.64%").says("第 6").says("市民服务热线运行").says("≥ 95 %");
    one.says(">2025</a>").says("href=\"/work/budget/1?unit=yuan\"").hides("⟦").hides("{ $");
    browser.get("/work/budget/2?unit=wan_yuan").await.is(200).says("7,110.60").hides("71,106,000.00");
    let table = browser.get("/work/budget/2/tables/4").await;
    table.is(200).says("支出预算总表").says("title=\"原表空白\">—").says("格</span>");
    browser.get("/work/budget/2/tables/9").await.is(200).says("0.00").says("因公出国");
    browser.get("/work/budget/2/tables/99").await.is(404);
    browser.get("/work/budget/99").await.is(404);
    browser.lang = "en";
    for path in ["", "/2", "/2/identities", "/2/tables/4", "/compare?before=1&after=2"] {
        browser.get(&format!("/work/budget{path}")).await.is(200).hides("⟦").hides("{ $");
    }
}

#[tokio::test]
async fn a_wrong_digit_stands_in_the_report_with_both_sides_and_places() {
    let office = office().await;
    let mut browser = finance(&office).await;
    let whole = book(THIS, 2026);
    send(&mut browser, "right.md", whole.as_bytes(), &[]).await.is(200);
    let sound = browser.get("/work/budget/1/identities").await;
    sound.is(200).says("勾稽全部相符").says("全部读懂").says("类等于各款").hides("role=\"alert\"");
    let wrong = whole.replace("| 14,570,000 | 14,570,000 |  |", "| 14,580,000 | 14,570,000 |  |");
    assert_ne!(wrong, whole);
    send(&mut browser, "wrong.md", wrong.as_bytes(), &[]).await.is(200).says("勾稽不符");
    let report = browser.get("/work/budget/2/identities").await;
    report.is(200).says("role=\"alert\"").says("各表不符之处");
    report.says("63,370,000.00").says("63,380,000.00").says("−10,000.00").says("行第 5 格");
    let unread = whole.replace("| 14,570,000 | 14,570,000 |  |", "| 14,57O,000 | 14,570,000 |  |");
    send(&mut browser, "unread.md", unread.as_bytes(), &[]).await.is(200).says("未读懂");
    browser.get("/work/budget/3/identities").await.is(200).says("14,57O,000").says("金额栏里不是金额");
}

/// Two forms may bear one name; a goal belongs to the form it stands in.
#[tokio::test]
async fn goals_stand_under_their_own_form() {
    let office = office().await;
    let mut browser = finance(&office).await;
    let alike = book(THIS, 2026).replace("信访事项办理与信息简报", "市民服务热线运行");
    let shown = send(&mut browser, "alike.md", alike.as_bytes(), &[]).await;
    assert_eq!(shown.is(200).body.matches("绩效指标 6 个").count(), 2, "{}", shown.body);
}

#[tokio::test]
async fn two_books_compare_with_caveats() {
    let office = office().await;
    let mut browser = finance(&office).await;
    two_years(&mut browser).await;
    let both = browser.get("/work/budget/compare?before=1&after=2").await;
    both.is(200).says("+3.64%").says("44,000,000.00").says("<svg class=\"before\"").hides("不是相邻两年");
    both.says("件数是目标，不是实际。").says("人员经费占比");
    browser.get("/work/budget/compare?before=2&after=1").await.is(200).says("不是相邻两年");
    browser.get("/work/budget/compare?before=2&after=9").await.is(404);
}

/// Every resource is as its description says: bytes, columns, numbers where numbers are promised.
async fn fits_its_description(public: &mut Browser, base: &str) -> usize {
    let package: Value =
        serde_json::from_str(&public.get(&format!("{base}/datapackage.json")).await.body).unwrap();
    let resources = package["resources"].as_array().unwrap();
    for resource in resources {
        let csv = public.get(&format!("{base}/{}", resource["path"].as_str().unwrap())).await;
        assert_eq!(csv.is(200).body.len() as u64, resource["bytes"].as_u64().unwrap(), "{}", csv.at);
        let mut rows =
            documents::rows(csv.body.as_bytes(), b',', documents::Charset::Utf8).map(Result::unwrap);
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let head: Vec<String> = rows.next().unwrap().into_iter().map(|cell| cell.text).collect();
        assert_eq!(head, fields.iter().map(|field| field["name"].as_str().unwrap()).collect::<Vec<_>>());
        for row in rows {
            for (cell, field) in row.iter().zip(fields).filter(|(cell, _)| !cell.text.is_empty()) {
                let number = cell.text.parse::<f64>().is_ok();
                assert!(number || field["type"] == "string", "{}: {}", csv.at, cell.text);
            }
        }
    }
    resources.len()
}

#[tokio::test]
async fn a_book_is_everybodys_when_it_is_opened_and_nobodys_when_it_is_taken_back() {
    let office = office().await;
    let (mut browser, mut public) = (finance(&office).await, office.world.browser());
    two_years(&mut browser).await;
    let others = book(THIS, 2026).replace("测试市信访局", "邻市信访局");
    send(&mut browser, "others.md", others.as_bytes(), &[]).await.is(200);
    public.get("/budgets").await.is(200).says("还没有公开的预算书");
    public.get("/budgets/2026").await.is(404);
    step(&mut browser, "/work/budget/3/publish", &[]).await.is(422).says("别的部门的预算");
    for id in [1, 2] {
        step(&mut browser, &format!("/work/budget/{id}/publish"), &[]).await.is(200).says("已公开");
    }
    step(&mut browser, "/work/budget/2/publish", &[]).await.is(422).says("已经公开");
    public.get("/").await.says("href=\"/budgets\"");
    public.get("/budgets").await.is(200).says("/budgets/2026").says("/budgets/2025").hides("邻市");
    let one = public.get("/budgets/2026").await;
    one.is(200).says("7,110.60").says("钱从哪里来").says("一般公共服务支出").says("信息简报刊登期数");
    one.says("≥ 12 期").says("比上年").says("/budgets/2026/datapackage.zip").hides("⟦").hides(" style=");
    assert_eq!(fits_its_description(&mut public, "/budgets/2026").await, 11);
    for file in ["budget.json", "budget.schema.json", "budget.xlsx", "datapackage.zip"] {
        public.get(&format!("/budgets/2026/{file}")).await.is(200);
    }
    for file in ["nothing.csv", "budget.exe", "x"] {
        public.get(&format!("/budgets/2026/{file}")).await.is(404);
    }
    public.lang = "en";
    public.get("/budgets/2026").await.is(200).says("Where the money comes from").hides("⟦").hides("{ $");
    public.lang = "zh-CN";
    step(&mut browser, "/work/budget/2/withdraw", &[("reason", " ")]).await.is(422).says("请写明原因");
    step(&mut browser, "/work/budget/2/withdraw", &[("reason", "数字有误")]).await.is(200).says("数字有误");
    public.get("/budgets").await.hides("/budgets/2026");
    for path in ["/budgets/2026", "/budgets/2026/budget.json", "/budgets/2026/general.csv"] {
        public.get(path).await.is(404);
    }
    public.get("/budgets/2025").await.is(200);
}

#[tokio::test]
async fn who_may_look_may_not_therefore_keep() {
    let office = office().await;
    let mut browser = finance(&office).await;
    two_years(&mut browser).await;
    let mut boss = office.browser("supervisor").await;
    boss.get("/work/budget").await.is(200).says("测试市信访局").hides("name=\"book\"").hides("/publish");
    boss.get("/work/budget/2/files/budget.xlsx").await.is(200);
    send(&mut boss, "this.md", book(THIS, 2027).as_bytes(), &[]).await.is(403);
    step(&mut boss, "/work/budget/2/publish", &[]).await.is(403);
    let mut agent = office.browser("agent").await;
    for path in
        ["", "/2", "/2/identities", "/2/tables/1", "/2/files/budget.json", "/compare?before=1&after=2"]
    {
        agent.get(&format!("/work/budget{path}")).await.is(403);
    }
}
