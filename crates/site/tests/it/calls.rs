//! A call from its ringing to the case it became: the agent's console with an exchange behind it.

use crate::office::{Office, complaint, office_in};
use crate::world::world;
use calls::{CallId, Caller, Event, Floor, SeatId, Wish};
use ledger::BlindField;
use ledger::audit::{AuditKind, AuditQuery};
use site::{Exchange, Switchboard};
use std::sync::Arc;

const NUMBER: &str = "13812340926";

/// An exchange that does what it is asked at once.
struct Obedient;

impl Exchange for Obedient {
    fn wish(&self, floor: &Floor, seat: &SeatId, wish: Wish) -> Option<Event> {
        let call = floor.seat(seat).and_then(|seat| seat.state.call());
        match wish {
            Wish::Ready => Some(Event::Ready { seat: seat.clone() }),
            Wish::Away => Some(Event::Away { seat: seat.clone() }),
            Wish::Answer => call.map(|call| Event::Answered { call }),
            Wish::HangUp => call.map(|call| Event::Ended { call }),
        }
    }
}

async fn with_telephones() -> (Office, Arc<Switchboard>) {
    let world = world().await;
    let office = office_in(world).await;
    let today = office.world.app.policy().local(office.world.app.now()).date();
    let switchboard = Arc::new(Switchboard::new(Floor::new(today, 15), Box::new(Obedient)));
    let behind = switchboard.clone();
    let world = office.world.restarted_with(|settings| settings.switchboard = Some(behind));
    (Office::around(world), switchboard)
}

fn tell(office: &Office, switchboard: &Switchboard, event: &Event) {
    let now = office.world.app.now();
    switchboard.tell(event, office.world.app.policy().local(now).date(), now);
}

fn ring(office: &Office, switchboard: &Switchboard) {
    let (call, seat) = (CallId(7), SeatId::new("agent"));
    tell(office, switchboard, &Event::Arrived { call, caller: Some(Caller::new(NUMBER)) });
    tell(office, switchboard, &Event::Rings { call, seat });
}

#[tokio::test]
async fn from_the_ring_to_a_dispatched_case() {
    let (office, switchboard) = with_telephones().await;
    let (mut agent, token) = (office.browser("agent").await, office.token("agent").await);
    let earlier = office.case(&token, &complaint()).await;
    agent.get("/work/intake").await.is(200).says("未上线").says("上线接听");
    agent.post("/work/calls/ready", &[]).await.is(200).says("空闲");
    ring(&office, &switchboard);
    let ringing = agent.get("/work/intake").await;
    ringing.says("振铃").says("138****0926").hides(NUMBER).hides(&earlier);
    let speaking = agent.post("/work/calls/answer", &[]).await;
    speaking.is(200).says("通话中").says("138****0926").hides(NUMBER).says(&earlier);
    let query = AuditQuery { kinds: vec![AuditKind::SearchedContact], limit: 10, ..AuditQuery::default() };
    let searched = office.world.app.ledger.store().audit(&query).await.unwrap();
    assert_eq!(searched.len(), 1, "the search is recorded");
    let (key, call) = (speaking.hidden("key"), speaking.hidden("call"));
    let form = [
        ("key", key.as_str()),
        ("call", &call),
        ("line", "true"),
        ("channel", "phone"),
        ("kind", "complaint"),
        ("category", "010101"),
        ("area", "999901"),
        ("title", "路灯不亮"),
        ("text", "晚上很黑。"),
        ("name", "王小明"),
        ("lead", "B-WORKS"),
        ("then", "dispatch"),
    ];
    let done = agent.post("/work/intake", &form).await;
    done.is(200).says("路灯不亮").says("待签收");
    let filed = office.world.app.ledger.cases_of_contact(BlindField::Phone, NUMBER).await.unwrap();
    assert_eq!(filed.len(), 2, "the number of the line is the contact of the case");
    agent.post("/work/calls/hang-up", &[]).await.says("话后处理");
    assert_eq!(switchboard.floor().tally().answered, 1);
}

#[tokio::test]
async fn whoever_wants_no_call_back_leaves_no_number() {
    let (office, switchboard) = with_telephones().await;
    let mut agent = office.browser("agent").await;
    agent.post("/work/calls/ready", &[]).await.is(200);
    ring(&office, &switchboard);
    let speaking = agent.post("/work/calls/answer", &[]).await;
    for (line, anonymous) in [("", ""), ("true", "true")] {
        let (key, call) = (speaking.hidden("key") + line, speaking.hidden("call"));
        let form = [
            ("key", key.as_str()),
            ("call", &call),
            ("line", line),
            ("anonymous", anonymous),
            ("kind", "help"),
            ("title", "问一声"),
            ("text", "想问办事时间。"),
        ];
        agent.post("/work/intake", &form).await.is(200).says("问一声");
    }
    assert!(office.world.app.ledger.cases_of_contact(BlindField::Phone, NUMBER).await.unwrap().is_empty());
}

#[tokio::test]
async fn another_call_lends_nobody_its_number() {
    let (office, switchboard) = with_telephones().await;
    let mut agent = office.browser("agent").await;
    agent.post("/work/calls/ready", &[]).await.is(200);
    ring(&office, &switchboard);
    let speaking = agent.post("/work/calls/answer", &[]).await;
    let (key, mut other) = (speaking.hidden("key"), office.browser("dispatcher").await);
    let form = [
        ("key", key.as_str()),
        ("call", "7"),
        ("line", "true"),
        ("kind", "help"),
        ("title", "不是这通电话"),
        ("text", "写的是另一件事。"),
    ];
    other.post("/work/intake", &form).await.is(200).says("不是这通电话");
    assert!(office.world.app.ledger.cases_of_contact(BlindField::Phone, NUMBER).await.unwrap().is_empty());
}

#[tokio::test]
async fn units_of_the_chosen_category_are_suggested_with_their_basis() {
    let (office, _) = with_telephones().await;
    let mut agent = office.browser("agent").await;
    let part = agent.get("/work/intake/units?category=010101&area=999901").await;
    part.is(200).says("D-EAST").says("属地管理");
    let none = agent.get("/work/intake/units?category=&area=").await;
    none.is(200).hides("D-EAST").says("name=\"lead\"");
}

#[tokio::test]
async fn a_dispatch_without_a_unit_writes_nothing_and_loses_nothing() {
    let (office, _) = with_telephones().await;
    let mut agent = office.browser("agent").await;
    let key = agent.get("/work/intake").await.hidden("key");
    let form = [
        ("key", key.as_str()),
        ("kind", "help"),
        ("title", "没有单位"),
        ("text", "写好了。"),
        ("then", "dispatch"),
    ];
    agent.post("/work/intake", &form).await.is(422).says("没有单位").says("写好了。").says("请填写。");
    let mut dispatcher = office.browser("dispatcher").await;
    dispatcher.get("/work/q/everything").await.hides("没有单位");
}

#[tokio::test]
async fn a_strip_that_renews_itself_keeps_nobody_signed_in() {
    let (office, _) = with_telephones().await;
    let mut agent = office.browser("agent").await;
    agent.get("/work/calls/stream").await.is(200).says("data:").says("未上线");
    for _ in 0..4 {
        let now = office.world.app.now();
        office.world.clock.set(now.checked_add(jiff::SignedDuration::from_mins(10)).unwrap());
        agent.get("/work/calls/stream").await;
    }
    agent.get("/work/intake").await.says("登录");
}
