//! The hall, reception days and meetings from outside: who sees what, and that nothing is promised twice.

use crate::journey::{code_of, dispatched, file, number_of};
use crate::office::{Office, complaint, office};
use crate::world::{Browser, Shown};
use ledger::Key;
use serde_json::json;

/// A form with a key of its own.
async fn send(browser: &mut Browser, path: &str, form: &[(&str, &str)]) -> Shown {
    let key = Key::random().unwrap();
    let mut all = vec![("key", key.as_str())];
    all.extend_from_slice(form);
    browser.post(path, &all).await
}

async fn citizen(office: &Office, text: &str) -> (Browser, String) {
    let mut browser = office.world.browser();
    let receipt = file(&mut browser, "complaint", text).await;
    let number = number_of(&receipt);
    (browser, number)
}

#[tokio::test]
async fn numbers_are_given_called_and_shown_without_names() {
    let office = office().await;
    let (_, number) = citizen(&office, "The lamp is dark.").await;
    let (mut desk, mut screen) = (office.browser("agent").await, office.world.browser());
    screen.get("/hall").await.is(200).says("大厅尚未开放").hides("http-equiv");
    screen.get("/hall?auto=1").await.is(200).says("http-equiv=\"refresh\" content=\"5\"");
    desk.get("/work/hall").await.is(200).says("开放大厅").hides("叫下一号");
    send(&mut desk, "/work/hall/take", &[("class", "general")]).await.is(422).says("大厅尚未开放");
    send(&mut desk, "/work/hall/open", &[]).await.is(200).says("取号");
    let mut other = office.browser("dispatcher").await;
    send(&mut other, "/work/hall/open", &[]).await.is(200).says("取号");
    let taken = send(&mut desk, "/work/hall/take", &[("class", "general"), ("case", &number)]).await;
    taken.is(200).says("<b class=\"num\">A001</b>").says(&number);
    let key = [("key", "the-same-key-twice"), ("class", "priority")];
    for _ in 0..2 {
        desk.post("/work/hall/take", &key).await.is(200).says("B001").hides("B002");
    }
    let wrong = send(&mut desk, "/work/hall/take", &[("class", "general"), ("case", "RX0")]).await;
    wrong.is(422).says("请核对编号").says("value=\"RX0\"");
    let slip = desk.get("/work/hall/slip/A001").await;
    slip.is(200).says("A001").says("<svg").says(&number).says("前面还有 0 人").hides("李");
    desk.get("/work/hall/slip/A009").await.is(404);
    send(&mut desk, "/work/hall/call", &[("window", "")]).await.is(422).says("请填窗口号");
    send(&mut desk, "/work/hall/call", &[("window", "3")]).await.is(200).says("B001").says("value=\"3\"");
    send(&mut other, "/work/hall/call", &[("window", "3")]).await.is(422).says("还有来访人");
    send(&mut other, "/work/hall/call", &[("window", "4")]).await.is(200).says("A001");
    screen.get("/hall").await.is(200).says("A001").says("4 号窗口").says("B001").hides(&number);
    screen.lang = "en";
    screen.get("/hall").await.is(200).says("Window 4").says("Now called").hides("⟦");
    send(&mut other, "/work/hall/serve", &[("number", "A001")]).await.is(200).says("已接待 1 人次");
    send(&mut other, "/work/hall/serve", &[("number", "A001")]).await.is(422).says("现在不在窗口");
    send(&mut desk, "/work/hall/leave", &[("number", "B001")]).await.is(200).says("已离开");
    send(&mut desk, "/work/hall/back", &[("number", "B001")]).await.is(200);
    send(&mut desk, "/work/hall/close", &[]).await.is(422).says("还有人");
    send(&mut desk, "/work/hall/leave", &[("number", "B001")]).await.is(200);
    send(&mut desk, "/work/hall/close", &[]).await.is(200).says("今日已结束");
    send(&mut desk, "/work/hall/juggle", &[]).await.is(404);
    let mut unit = office.browser("works").await;
    unit.get("/work/hall").await.is(403);
    desk.lang = "en";
    desk.get("/work/hall").await.is(200).says("Closed for today").hides("⟦");
}

/// Plans and publishes the Thursday that the pack suggests.
async fn published(office: &Office) -> Browser {
    let mut boss = office.browser("supervisor").await;
    let list = boss.get("/work/reception").await;
    list.is(200).says("2026年11月19日").says("rule=THURSDAY&#38;day=2026-11-19");
    let form = boss.get("/work/reception?rule=THURSDAY&day=2026-11-19").await;
    form.is(200).says("value=\"2026-11-19\"").says("value=\"09:00\"").says("value=\"群众服务大厅\"");
    let plan = [
        ("day", "2026-11-19"),
        ("from", "09:00"),
        ("to", "11:00"),
        ("slots", "4"),
        ("place", "群众服务大厅"),
        ("post", "副市长"),
        ("topics", "城市管理"),
        ("help", "sign_language"),
    ];
    let bad = send(&mut boss, "/work/reception", &[("day", "2026-11-19"), ("post", "副市长")]).await;
    bad.is(422).says("至少五分钟").says("value=\"副市长\"");
    send(&mut boss, "/work/reception", &plan).await.is(200).says("待公布").says("公布");
    let mut public = office.world.browser();
    public.get("/reception").await.is(200).says("目前没有公布").hides("副市长");
    send(&mut boss, "/work/reception/1", &[("step", "publish")]).await.is(200).says("已公布");
    let shown = public.get("/reception").await;
    shown.is(200).says("副市长").says("城市管理").says("手语翻译").says("4 个时间");
    let feed = public.get("/reception.ics").await;
    feed.is(200).says("DTSTART:20261119T010000Z").says("SUMMARY:领导接待日 副市长");
    assert_eq!(feed.headers["content-type"], "text/calendar; charset=utf-8");
    boss
}

#[tokio::test]
async fn a_reception_from_its_publication_to_the_answer() {
    let office = office().await;
    let mut boss = published(&office).await;
    let (mut me, number) = citizen(&office, "The lamp is dark.").await;
    let (mut other, second) = citizen(&office, "The drain is blocked.").await;
    let own = format!("/track/{number}/reception");
    me.get(&format!("/track/{number}")).await.is(200).says(&own);
    me.get(&own).await.is(200).says("09:30").says("副市长");
    let slot = [("slot", "2"), ("help", "step_free")];
    send(&mut me, &format!("{own}/1"), &slot).await.is(200).says("预约成功").says("无障碍通道");
    let theirs = format!("/track/{second}/reception/1");
    send(&mut other, &theirs, &[("slot", "2")]).await.is(422).says("刚被别人约走");
    send(&mut other, &theirs, &[]).await.is(422).says("请选择时间");
    send(&mut other, &theirs, &[("slot", "3")]).await.is(200).says("预约成功");
    send(&mut other, &format!("{theirs}/withdraw"), &[]).await.is(200).says("已取消预约");
    other.get(&own).await.is(200).hides("无障碍通道").says("查询码");
    let mut desk = office.browser("agent").await;
    send(&mut desk, "/work/hall/open", &[]).await.is(200).says("为来访人预约领导接待").says("09:00 副市长");
    let book = [("case", second.as_str()), ("time", "1:4")];
    send(&mut desk, "/work/hall/book", &book).await.is(200).hides("10:30 副市长");
    send(&mut desk, "/work/hall/book", &[("case", &second), ("time", "1:1")])
        .await
        .is(422)
        .says("当天已有预约");
    send(&mut desk, "/work/hall/book", &[("case", &second), ("time", "x")]).await.is(422).says("请选择时间");
    send(&mut other, &format!("{theirs}/withdraw"), &[]).await.is(200).says("已取消预约");
    let day = boss.get("/work/reception/1").await;
    day.is(200).says(&number).says("无障碍通道").hides(&second);
    let at = "/work/reception/1/2";
    send(&mut boss, at, &[("step", "receive"), ("record", "x")]).await.is(422).says("不是这一步");
    send(&mut boss, at, &[("step", "pre_read")]).await.is(200).says("已阅卷");
    let early = [("step", "receive"), ("record", "灯坏了三个月")];
    send(&mut boss, at, &early).await.is(422).says("接待还没有开始").says("灯坏了三个月");
    office.world.later(6 * 24 + 1);
    let mut boss = office.browser("supervisor").await;
    send(&mut boss, at, &early).await.is(200).says("尚未读给来访人听").says("灯坏了三个月");
    let assign = [("step", "assign"), ("unit", "B-WORKS"), ("due", "2026-11-30")];
    send(&mut boss, at, &assign).await.is(422).says("先把记录读给来访人听");
    send(&mut boss, at, &[("step", "read_back")]).await.is(200).says("已读给来访人听并确认");
    send(&mut boss, at, &assign).await.is(200).says("市建设管理局").says("11月30日");
    office.world.later(14 * 24);
    let mut boss = office.browser("supervisor").await;
    boss.get("/work/reception").await.is(200).says("超期未办结").says("市建设管理局");
    send(&mut boss, "/work/reception/1", &[("step", "close")]).await.is(422).says("没有得到反馈");
    send(&mut boss, at, &[("step", "answer"), ("answer", "灯已修好")]).await.is(200).says("已反馈");
    send(&mut boss, "/work/reception/1", &[("step", "close")]).await.is(200).says("已结束");
    let case = office.world.case_of(&number).await;
    let code = office.world.app.ledger.query_code(case).await.unwrap().unwrap();
    me.post("/track", &[("n", &number), ("c", &code)]).await.is(200).says("领导接待的反馈");
    let told = me.get(&own).await;
    told.is(200).says("灯坏了三个月").says("灯已修好").says("市建设管理局").hides("supervisor");
    me.lang = "en";
    me.get(&own).await.is(200).says("What became of it").hides("⟦");
    boss.lang = "en";
    for page in ["/work/reception", "/work/reception/1", at] {
        boss.get(page).await.is(200).hides("⟦");
    }
}

#[tokio::test]
async fn whoever_may_not_know_of_a_case_does_not_find_its_slot() {
    let office = office().await;
    let mut boss = published(&office).await;
    let agent = office.token("agent").await;
    let hotline = office.case(&agent, &extended(&json!({"about_hotline": true}))).await;
    let case = office.world.case_of(&hotline).await;
    let code = office.world.app.ledger.query_code(case).await.unwrap().unwrap();
    let mut me = office.world.browser();
    me.post("/track", &[("n", &hotline), ("c", &code)]).await.is(200);
    let own = format!("/track/{hotline}/reception/1");
    send(&mut me, &own, &[("slot", "1")]).await.is(200).says("预约成功");
    boss.get("/work/reception/1").await.is(200).says("已预约").hides(&hotline).hides("/work/reception/1/1");
    boss.get("/work/reception/1/1").await.is(404);
    send(&mut boss, "/work/reception/1/1", &[("step", "pre_read")]).await.is(404);
    let book = [("step", "book"), ("slot", "2"), ("case", hotline.as_str())];
    send(&mut boss, "/work/reception/1", &book).await.is(422).says("请核对编号");
    send(&mut boss, "/work/reception/1", &[("step", "call_off"), ("call_off", "leader_away")]).await.is(200);
    let notices = office.world.app.ledger.store().notices(case).await.unwrap();
    assert_eq!(notices.last().unwrap().notice.kind.code(), "reception_called_off");
    me.get(&format!("/track/{hotline}/reception")).await.is(200).says("已取消");
    let mut unit = office.browser("works").await;
    unit.get("/work/reception/1").await.is(403);
}

fn extended(more: &serde_json::Value) -> serde_json::Value {
    let mut body = complaint();
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

const CONVENE: [(&str, &str); 7] = [
    ("table", "joint_conference"),
    ("day", "2026-11-13"),
    ("from", "14:00"),
    ("place", "三楼会议室"),
    ("chair", "局长"),
    ("units", "B-WORKS"),
    ("units", "B-ENV"),
];

#[tokio::test]
async fn a_meeting_is_closed_when_everything_is_proven() {
    let office = office().await;
    let (_, number) = citizen(&office, "The lamp is dark.").await;
    dispatched(&office.world, office.world.case_of(&number).await).await;
    let mut boss = office.browser("supervisor").await;
    send(&mut boss, "/work/meetings", &[("table", "coordination")]).await.is(422).says("至少两个单位");
    let invited = CONVENE.map(|(name, value)| (name, if value == "B-ENV" { "D-EAST" } else { value }));
    send(&mut boss, "/work/meetings", &invited).await.is(200).says("联席会议").says("东区城市运行中心");
    let at = "/work/meetings/1";
    let said = |step, text| [("step", step), ("words", text)];
    send(&mut boss, at, &said("hold", "纪要")).await.is(422).says("先把工单列入议程").says("纪要");
    send(&mut boss, at, &[("step", "list"), ("case", &number)]).await.is(200).says(&number);
    send(&mut boss, at, &said("hold", "会上说的话")).await.is(200).says("已召开").says("会上说的话");
    boss.get("/work/meetings").await.is(200).says("已召开 1 场");
    let resolve = [
        ("step", "resolve"),
        ("case", number.as_str()),
        ("unit", "B-WORKS"),
        ("words", "七日内修好"),
        ("days", "7"),
        ("counting", "calendar"),
    ];
    send(&mut boss, at, &resolve).await.is(200).says("11月20日").says("七日内修好");
    let mut works = office.browser("works").await;
    works.get("/work/meetings").await.is(200).says("三楼会议室").hides("召集会议").hides("已召开 1");
    let own = works.get(at).await;
    own.is(200).says("七日内修好").says(&number).hides("会上说的话").hides("会议办结");
    let mut east = office.browser("east").await;
    let foreign = east.get(at).await;
    foreign.is(200).says("三楼会议室").hides(&number).hides("七日内修好").hides("会上说的话");
    let mut env = office.browser("env").await;
    env.get("/work/meetings").await.is(200).says("没有会议").hides("三楼");
    env.get(at).await.is(404);
    let mut agent = office.browser("agent").await;
    agent.get("/work/meetings").await.is(403);
    let step = |step, text| [("step", step), ("nth", "1"), ("words", text)];
    send(&mut east, at, &step("prove", "x")).await.is(422).says("只有责任单位");
    send(&mut works, at, &step("report", "已进场")).await.is(200).says("已进场");
    send(&mut works, at, &[("step", "close")]).await.is(422).says("不能召集会议");
    send(&mut boss, at, &[("step", "close")]).await.is(422).says("没有办结");
    office.world.later(9 * 24);
    let mut boss = office.browser("supervisor").await;
    boss.get("/work/meetings").await.is(200).says("超期未落实").says("市建设管理局");
    let mut works = office.browser("works").await;
    works.get("/work/meetings").await.is(200).says("超期未落实");
    send(&mut works, at, &step("prove", "照片为证")).await.is(200).says("照片为证");
    send(&mut boss, at, &[("step", "close")]).await.is(200).says("已办结");
    for (browser, page) in [(&mut boss, "/work/meetings"), (&mut works, at)] {
        browser.lang = "en";
        browser.get(page).await.is(200).hides("⟦");
    }
}

#[tokio::test]
async fn who_a_case_is_about_never_hears_of_it_at_a_meeting() {
    let office = office().await;
    let agent = office.token("agent").await;
    let about = json!({"about_units": ["B-WORKS"], "confidential": true});
    let accusing = office.case(&agent, &extended(&about)).await;
    let hotline = office.case(&agent, &extended(&json!({"about_hotline": true}))).await;
    let mut boss = office.browser("supervisor").await;
    send(&mut boss, "/work/meetings", &CONVENE).await.is(200);
    let at = "/work/meetings/1";
    let list = |number| [("step", "list"), ("case", number)];
    send(&mut boss, at, &list(accusing.as_str())).await.is(422).says("不能在它的会上讨论");
    send(&mut boss, at, &list(hotline.as_str())).await.is(422).says("请核对编号");
    let others = CONVENE.map(|(name, value)| (name, if value == "B-WORKS" { "D-EAST" } else { value }));
    send(&mut boss, "/work/meetings", &others).await.is(200);
    let at = "/work/meetings/2";
    send(&mut boss, at, &list(accusing.as_str())).await.is(200).says(&accusing);
    send(&mut boss, at, &[("step", "invite"), ("unit", "B-WORKS")]).await.is(422).says("不能在它的会上讨论");
    let mut works = office.browser("works").await;
    works.get(at).await.is(404);
    works.get("/work/meetings").await.is(200).hides("meetings/2").says("meetings/1");
}

/// A lost connection, the button pressed twice, two desks at once: each is one step.
#[tokio::test]
async fn a_form_without_a_key_is_not_taken() {
    let office = office().await;
    let mut boss = published(&office).await;
    boss.post("/work/reception/1", &[("step", "close")]).await.is(400);
    boss.post("/work/meetings", &CONVENE).await.is(400);
    let (mut me, number) = citizen(&office, "The lamp is dark.").await;
    let path = format!("/track/{number}/reception/1");
    me.post(&path, &[("slot", "1")]).await.is(400);
    let form = [("key", "one-of-a-kind-key"), ("slot", "1")];
    for _ in 0..2 {
        me.post(&path, &form).await.is(200).says("预约成功");
    }
    let receipt = me.get(&format!("/receipt/{number}")).await;
    assert!(!code_of(&receipt).is_empty());
    let (mut other, second) = citizen(&office, "The drain is blocked.").await;
    let path = format!("/track/{second}/reception/1");
    other.post(&path, &[("key", "another-key-of-mine"), ("slot", "9")]).await.is(422).says("没有这个时间");
}

/// Whatever the machines can say is said in every language of the workbench.
#[tokio::test]
async fn every_code_of_the_affairs_has_words() {
    use affairs::hall::{HallClass, HallFault};
    use affairs::meeting::{MeetingFault, MeetingKind, ResolutionState};
    use affairs::reception::{CallOff, Help, MissedReason, ReceptionFault, SlotState};
    let words = crate::world::wording();
    let mut keys: Vec<(&str, &str)> = Vec::new();
    keys.extend(HallFault::ALL.iter().map(|code| ("hall-fault", code.code())));
    keys.extend(HallClass::ALL.iter().map(|code| ("hall-class", code.code())));
    keys.extend(ReceptionFault::ALL.iter().map(|code| ("reception-fault", code.code())));
    keys.extend(SlotState::ALL.iter().map(|code| ("slot", code.code())));
    keys.extend(Help::ALL.iter().map(|code| ("help", code.code())));
    keys.extend(MissedReason::ALL.iter().map(|code| ("missed", code.code())));
    keys.extend(CallOff::ALL.iter().map(|code| ("call-off", code.code())));
    keys.extend(MeetingFault::ALL.iter().map(|code| ("meeting-fault", code.code())));
    keys.extend(MeetingKind::ALL.iter().map(|code| ("meeting-kind", code.code())));
    keys.extend(ResolutionState::ALL.iter().map(|code| ("resolution", code.code())));
    for (noun, code) in keys {
        for lang in words.office_languages() {
            let key = format!("{noun}-{}", code.replace('_', "-"));
            assert!(words.has(lang, &key), "{lang} has no {key}");
        }
    }
}
