//! Serves the workbench over a store in memory with an office full of cases, to look at it while it
//! is being made: `cargo run -p site --example work_preview [-- <port>]`. Sign in as `agent`,
//! `dispatcher`, `works`, `works-head`, `env`, `follower`, `supervisor` or `admin`.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a tool to look at pages with; it shares the tests' made-up town"
)]

#[path = "../tests/it/office.rs"]
#[expect(dead_code, reason = "shared with the tests, which use more of it")]
mod office;
#[path = "../tests/it/world.rs"]
#[expect(dead_code, reason = "shared with the tests, which use more of it")]
mod world;

use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use office::Office;
use serde_json::{Value, json};
use std::net::SocketAddr;

const MATTERS: [(&str, &str, &str, &str, &str); 9] = [
    (
        "沿街餐馆油烟直排居民楼",
        "complaint",
        "0501",
        "999901",
        "每天晚饭时间油烟直排到三楼以上住户,开不了窗,已经两个月。",
    ),
    (
        "工地连续三晚零点后施工,老人孩子无法入睡",
        "complaint",
        "0502",
        "999901001",
        "来电人反映:河滨路某工地连续三晚在零点后浇筑混凝土,噪声很大,家中有八旬老人和备考的孩子。要求:停止夜间施工;告知是否有夜间施工许可。",
    ),
    ("共享单车堵塞地铁站无障碍坡道", "help", "0202", "999902", "二号口坡道被单车堵死,轮椅进不去。"),
    ("违法搭建举报后未见拆除,询问进展", "report", "0201", "999902001", "六楼平台搭建阳光房,上月举报过。"),
    ("店招灯光夜间直射卧室", "complaint", "020202", "999901", "对面店招灯整夜不关,直射卧室。"),
    ("建议在菜场周边增设临时停车位", "suggestion", "0401", "999902", "早市时段车辆乱停,建议划临时车位。"),
    (
        "Noise from rooftop chiller after 22:00",
        "complaint",
        "0502",
        "999901001",
        "The rooftop chiller of the office block runs until 2 a.m. every night.",
    ),
    ("小区电梯停用一周没有人修", "help", "010105", "999902001", "电梯停用一周,十二楼有行动不便的老人。"),
    ("想问社保卡丢了怎么补办", "inquiry", "0702", "999901", "社保卡丢失,需要补办,带什么材料?"),
];

/// Somebody does something; tokens do not outlive the leaps of this clock.
async fn act(office: &Office, login: &str, number: &str, act: &str, body: Value) {
    let token = office.token(login).await;
    office.act(&token, number, act, &body).await.is(200);
}

async fn fill(office: &Office) {
    let mut numbers = Vec::new();
    for round in 0..4 {
        let agent = office.token("agent").await;
        for (place, (title, kind, category, area, text)) in MATTERS.iter().enumerate() {
            let title = if round == 0 { (*title).to_owned() } else { format!("{title}({round})") };
            let body = json!({"kind": kind, "category": category, "area": area, "title": title, "text": text,
                "name": "王小明", "phone": "13812340926", "place": "河滨路 118 号", "confidential": place % 4 == 1});
            let body = if place == 7 && round == 0 { without_category(body) } else { body };
            numbers.push(office.case(&agent, &body).await);
        }
        office.world.later(9);
    }
    let to = json!({"lead": "B-WORKS", "supports": ["B-ENV"], "basis": "catalogue", "advice": "请先与诉求人联系。"});
    for number in numbers.iter().step_by(2) {
        act(office, "dispatcher", number, "dispatch", to.clone()).await;
    }
    office.world.later(20);
    for number in numbers.iter().step_by(4) {
        act(office, "works", number, "accept", json!({})).await;
        let contact = json!({"reached": true, "method": "phone", "note": "已说明将于当晚现场检查。"});
        act(office, "works", number, "record_contact", contact).await;
    }
    office.world.later(15);
    let work = json!({"work": "site_visit", "note": "现场检查:未取得夜间施工许可,责令停工。"});
    act(office, "works", &numbers[4], "record_work", work).await;
    let reply = json!({"reply": "经查,该工地未取得夜间施工许可,已责令停工并立案。", "outcome": "solved",
        "finding": "true", "note": "立案材料随附。"});
    for number in [&numbers[8], &numbers[12], &numbers[16]] {
        act(office, "works", number, "draft_reply", reply.clone()).await;
    }
    for number in [&numbers[12], &numbers[16]] {
        act(office, "works-head", number, "approve_reply", json!({})).await;
        act(office, "works", number, "issue_reply", json!({"method": "phone"})).await;
    }
    let demand = json!({"note": "媒体关注,请两日内书面答复。"});
    act(office, "supervisor", &numbers[4], "supervise", demand).await;
    office.world.later(60);
}

fn without_category(mut body: Value) -> Value {
    body.as_object_mut().expect("an object").remove("category");
    body
}

/// `?as=works` opens a page as that person, for screenshots by browsers that cannot sign in.
async fn signed_in(
    State(tokens): State<Vec<(String, String)>>,
    mut request: Request,
    next: Next,
) -> Response {
    let query = request.uri().query().unwrap_or_default().to_owned();
    let asked = query.split('&').find_map(|pair| pair.strip_prefix("as="));
    if let Some((_, token)) = tokens.iter().find(|(login, _)| Some(login.as_str()) == asked) {
        let cookie = format!("session={token}").parse().expect("a header");
        request.headers_mut().insert(header::COOKIE, cookie);
    }
    next.run(request).await
}

#[tokio::main]
async fn main() {
    let port: u16 = std::env::args().nth(1).and_then(|port| port.parse().ok()).unwrap_or(8346);
    let office = office::office().await;
    fill(&office).await;
    let mut tokens = Vec::new();
    for (login, _, _) in office::STAFF {
        tokens.push((login.to_owned(), office.token(login).await));
    }
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let listener = tokio::net::TcpListener::bind(address).await.expect("the port is free");
    let site = office.world.site.clone().layer(from_fn_with_state(tokens, signed_in));
    axum::serve(listener, site.into_make_service_with_connect_info::<SocketAddr>()).await.expect("served");
}
