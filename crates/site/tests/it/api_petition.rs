//! The petition office's part of the walk: every act of its own, over the API.

use crate::api_walk::{Walk, note};
use crate::office::complaint;
use serde_json::{Value, json};

async fn letter(walk: &mut Walk, kind: &str) -> String {
    let mut asked = complaint();
    asked["track"] = json!("petition");
    asked["channel"] = json!("letter");
    asked["kind"] = json!(kind);
    let number = walk.office.case(&walk.token("agent"), &asked).await;
    walk.look(&number, "registered").await;
    number
}

fn route(lead: &str) -> Value {
    json!({"way": "assign", "lead": lead, "supports": ["B-ENV"], "report_days": 20, "advice": "请依法办理"})
}

async fn received(walk: &mut Walk, kind: &str) -> String {
    let number = letter(walk, kind).await;
    walk.then("dispatcher", &number, "route", route("S-RIVER"), "dispatched").await;
    let state = if kind == "suggestion" { "handling" } else { "received" };
    walk.then("river", &number, "accept", json!({}), state).await;
    let told = json!({"wording": "来信收悉。", "method": "letter"});
    walk.then("river", &number, "notify", told, state).await;
    number
}

async fn handled(walk: &mut Walk, procedure: &str) -> String {
    let number = received(walk, "complaint").await;
    walk.then("river", &number, "admit", json!({"procedure": procedure}), "handling").await;
    number
}

fn opinion(verdict: &str) -> Value {
    json!({"verdict": verdict, "facts_found": "经查属实。", "reasons": "理由成立。", "basis_law": "条例第九条", "opinion": "限期整改。"})
}

async fn opined(walk: &mut Walk, number: &str, hands: [&str; 2], verdict: &str, after: &str) {
    walk.then(hands[0], number, "draft_opinion", opinion(verdict), "drafted").await;
    walk.then(hands[1], number, "approve_reply", json!({}), "approved").await;
    walk.then(hands[1], number, "issue_opinion", json!({}), "issued").await;
    let served = walk.office.world.local_now();
    let served = json!({"service": "direct", "served_at": served});
    walk.then(hands[0], number, "serve", served, after).await;
}

async fn before_it_is_handled(walk: &mut Walk) {
    let one = letter(walk, "complaint").await;
    walk.then("agent", &one, "report_up", note(), "registered").await;
    let other = walk.fresh().await;
    let near = json!({"other": other, "reason": "同一工地"});
    walk.then("agent", &one, "relate", near, "registered").await;
    let to_hotline = json!({"track": "hotline", "reason": "一般求助"});
    walk.then("dispatcher", &one, "change_track", to_hotline, "registered").await;
    let back = json!({"track": "petition", "reason": "要求书面意见"});
    walk.then("dispatcher", &one, "change_track", back, "registered").await;
    let there = json!({"outside": "litigation", "referral": "POLITICAL_LEGAL", "wording": "已转政法机关。"});
    walk.then("dispatcher", &one, "refer", there, "to_close").await;
    let two = received(walk, "complaint").await;
    let reasons = walk.office.call("GET", "/api/v1/policy/reasons", &[], None).await.is(200).body;
    let reason = reasons["send_back"][0]["code"].clone();
    let objection = json!({"reason": reason, "note": "不属本单位职权"});
    walk.then("river", &two, "send_back", objection, "sent_back").await;
    let settled = json!({"by": "conference", "lead": "S-RIVER", "note": "联席会议议定"});
    walk.then("dispatcher", &two, "designate", settled, "dispatched").await;
    walk.then("river", &two, "accept", json!({}), "received").await;
    let court = json!({"route": "COURT", "wording": "请向法院提出。"});
    walk.then("river", &two, "guide", court, "to_close").await;
}

/// A unit reads of a measure when it is taken, and not that one was thought of.
async fn unsigned_stays_at_the_desks(walk: &mut Walk, number: &str) {
    for (login, reads) in [("river", false), ("supervisor", true)] {
        let facts = format!("/api/v1/cases/{number}/facts");
        let facts = walk.office.get(&walk.token(login), &facts).await.is(200).body.to_string();
        assert_eq!(facts.contains("proposed") && facts.contains("sign_off_refused"), reads, "{login}");
        let mut browser = walk.office.browser(login).await;
        let page = browser.get(&format!("/work/q/found/c/{number}")).await;
        let tells = ["提请签批", "不予签批"].map(|word| page.is(200).body.contains(word));
        assert_eq!(tells, [reads; 2], "{login}");
    }
}

async fn beside_the_way(walk: &mut Walk) {
    let one = handled(walk, "simple").await;
    walk.then("river", &one, "switch_procedure", json!({"reason": "需要鉴定"}), "handling").await;
    let again = json!({"channel": "visit", "text": "又来反映", "form": "group", "heads": 8, "representatives": 3, "read_back": true});
    walk.then("agent", &one, "join", again, "handling").await;
    let advice = json!({"advice_kind": "improve", "unit": "B-WORKS", "note": "改进养护"});
    walk.then("supervisor", &one, "advise", advice, "handling").await;
    walk.then("works", &one, "answer_advice", note(), "handling").await;
    let talk = json!({"measure": "interview", "unit": "S-RIVER", "note": "约谈"});
    walk.then("supervisor", &one, "take_measure", talk, "handling").await;
    let posted = json!({"measure": "circular", "unit": "S-RIVER", "note": "通报"});
    walk.then("supervisor", &one, "take_measure", posted.clone(), "handling").await;
    walk.then("second", &one, "refuse_sign_off", note(), "handling").await;
    walk.then("supervisor", &one, "take_measure", posted, "handling").await;
    unsigned_stays_at_the_desks(walk, &one).await;
    walk.then("second", &one, "sign_off", json!({}), "handling").await;
    let together = json!({"units": ["B-WORKS"], "note": "协调用地"});
    walk.then("supervisor", &one, "coordinate", together, "handling").await;
    walk.then("supervisor", &one, "conclude_coordination", note(), "handling").await;
    let listed = json!({"leader": "区长", "obstacle": "FUNDS", "plan": "列入预算", "days": 90});
    walk.then("supervisor", &one, "list_backlog", listed, "handling").await;
    walk.then("supervisor", &one, "record_backlog", note(), "handling").await;
    let cleared = json!({"proof": "payment", "note": "已兑付"});
    walk.then("supervisor", &one, "clear_backlog", cleared, "handling").await;
    let lawyer = json!({"person": "lawyer", "reason": "提供法律意见"});
    walk.then("river", &one, "invite", lawyer, "handling").await;
    walk.then("lawyer", &one, "undertake", json!({}), "handling").await;
    walk.then("lawyer", &one, "record_hours", json!({"minutes": 45, "note": "阅卷"}), "handling").await;
    walk.then("river", &one, "open_hearing", note(), "handling").await;
    walk.then("river", &one, "record_hearing", json!({"record": "双方陈述"}), "handling").await;
    walk.then("river", &one, "mediate", json!({"agreement": "六月底前完成"}), "to_close").await;
}

async fn opinions(walk: &mut Walk) {
    let one = handled(walk, "ordinary").await;
    opined(walk, &one, ["river", "river-head"], "support", "served").await;
    walk.then("river", &one, "execute", json!({"done": true, "note": "已执行"}), "served").await;
    let request = json!({"request": "数额不足"});
    walk.then("agent", &one, "request_review", request, "received").await;
    walk.then("east", &one, "admit", json!({"procedure": "ordinary"}), "handling").await;
    opined(walk, &one, ["east", "east-head"], "uphold", "served").await;
    let two = received(walk, "suggestion").await;
    opined(walk, &two, ["river", "river-head"], "adopt", "to_close").await;
    walk.then("river", &two, "convert", json!({"path": "MEASURE", "note": "列入计划"}), "to_close").await;
    walk.then("dispatcher", &two, "award", note(), "to_close").await;
    let ended = json!({"termination": "AGREEMENT_KEPT", "note": "协议已履行"});
    walk.then("supervisor", &two, "terminate", ended, "to_close").await;
}

/// Every act of the petition office's own, by whoever may do it.
pub(crate) async fn petitions(walk: &mut Walk) {
    before_it_is_handled(walk).await;
    beside_the_way(walk).await;
    opinions(walk).await;
}
