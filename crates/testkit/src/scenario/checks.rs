//! What must follow from an act: each expectation compared with the case as it is.

use super::line::Words;
use super::stage::{Stage, actor};
use super::words::Word;
use super::{ScenarioFault, fault};
use casework::indicators::{self, Measure};
use casework::notice::{NoticeKind, Party};
use casework::{Case, ClockKind, Owner, StateKind, UnitId, access};
use jiff::civil::DateTime;

pub(super) fn check(stage: &Stage<'_>, line: usize, mut words: Words) -> Result<(), ScenarioFault> {
    let case = stage.case(line)?;
    let subject = words.next(
        "状态、承接、时限、在走、停表、中止、超期、指标、通知、保密、可见、不可见、轮次、待说明或经办人",
    )?;
    let (is, should) = match subject.as_str() {
        "状态" | "state" => {
            (case.state_kind().shown().to_owned(), words.word::<StateKind>()?.shown().to_owned())
        }
        "承接" | "owner" => (owner(case.owner()), words.next("席位、单位代码或「无」")?),
        "时限" | "due" => due(stage, case, &mut words)?,
        "在走" | "running" => running(case, &mut words)?,
        "停表" | "stopped" => stopped(case, &mut words)?,
        "中止" | "paused" => paused(case, &mut words)?,
        "超期" | "breached" => breached(case, &mut words)?,
        "指标" | "indicator" => indicator(stage, case, &mut words)?,
        "通知" | "told" => told(stage, &mut words)?,
        "保密" | "confidential" => (yes(case.confidential), words.next("是或否")?),
        "可见" | "visible" => seen(stage, case, &mut words, true)?,
        "不可见" | "hidden" => seen(stage, case, &mut words, false)?,
        "轮次" | "round" => (case.round.to_string(), words.next("轮次")?),
        "待说明" | "explainer" => {
            (owner(access::explainer(stage.policy, case)), words.next("席位、单位代码或「无」")?)
        }
        "经办人" | "handler" => {
            let handler = case.handler.as_ref().map_or("无".to_owned(), ToString::to_string);
            (handler, words.next("账号或「无」")?)
        }
        other => return Err(fault(line, format!("「{other}」"), "一项可以核对的内容")),
    };
    words.end()?;
    if is == should { Ok(()) } else { Err(fault(line, format!("{subject} {is}"), should)) }
}

fn yes(holds: bool) -> String {
    if holds { "是" } else { "否" }.to_owned()
}

fn owner(owner: Option<Owner>) -> String {
    match owner {
        Some(Owner::Desk(desk)) => desk.shown().to_owned(),
        Some(Owner::Unit(unit)) => unit.to_string(),
        None => "无".to_owned(),
    }
}

fn shown(at: DateTime) -> String {
    at.strftime("%Y-%m-%d %H:%M").to_string()
}

type Pair = Result<(String, String), ScenarioFault>;

fn due(stage: &Stage<'_>, case: &Case, words: &mut Words) -> Pair {
    let kind: ClockKind = words.word()?;
    let should = shown(words.moment()?);
    let is =
        case.live_clock(kind).map_or("没有在走".to_owned(), |clock| shown(stage.policy.local(clock.due)));
    Ok((format!("{} {is}", kind.shown()), format!("{} {should}", kind.shown())))
}

fn names(mut kinds: Vec<ClockKind>) -> String {
    kinds.sort_unstable();
    kinds.iter().map(|kind| kind.shown()).collect::<Vec<_>>().join(" ")
}

/// Exactly these clocks run.
fn running(case: &Case, words: &mut Words) -> Pair {
    let mut should = Vec::new();
    if !words.take("无") && !words.take("none") {
        while words.peek().is_some() {
            should.push(words.word()?);
        }
    }
    Ok((names(case.running().map(|clock| clock.kind).collect()), names(should)))
}

fn stopped(case: &Case, words: &mut Words) -> Pair {
    let kind: ClockKind = words.word()?;
    let is = case.clock(kind).is_some_and(|clock| clock.stopped.is_some());
    Ok((format!("{} {}", kind.shown(), yes(is)), format!("{} 是", kind.shown())))
}

fn paused(case: &Case, words: &mut Words) -> Pair {
    let kind: ClockKind = words.word()?;
    let is = case.live_clock(kind).is_some_and(casework::Clock::is_paused);
    Ok((format!("{} {}", kind.shown(), yes(is)), format!("{} 是", kind.shown())))
}

fn breached(case: &Case, words: &mut Words) -> Pair {
    let kind: ClockKind = words.word()?;
    let is = case.clocks.iter().any(|clock| clock.kind == kind && clock.breached.is_some());
    Ok((format!("{} {}", kind.shown(), yes(is)), format!("{} 是", kind.shown())))
}

/// `指标 ONTIME 1/1 到 2026-11-21 00:00`, `指标 VOLUME 1`, or `指标 ONTIME 无`: of this case, by then or by now.
fn indicator(stage: &Stage<'_>, case: &Case, words: &mut Words) -> Pair {
    let id = words.next("指标代码")?;
    let known =
        indicators::find(&id).ok_or_else(|| fault(words.line(), format!("没有指标「{id}」"), "指标代码"))?;
    let should = words.next("数值")?;
    let by =
        if words.take("到") || words.take("by") { stage.policy.instant(words.moment()?) } else { stage.now };
    let tallies = indicators::tallies(case, stage.policy).into_iter();
    let ripe = tallies.filter(|tally| tally.indicator == id && tally.ripe_at <= by);
    let (above, below) =
        ripe.fold((0, 0), |(n, d), tally| (n + tally.numerator_milli, d + tally.denominator_milli));
    let is = match known.measure {
        Measure::Count => thousandths(above),
        Measure::Share if below == 0 => "无".to_owned(),
        Measure::Share => format!("{}/{}", thousandths(above), thousandths(below)),
    };
    Ok((format!("{id} {is}"), format!("{id} {should}")))
}

fn thousandths(milli: i64) -> String {
    match milli % 1000 {
        0 => (milli / 1000).to_string(),
        rest => format!("{}.{rest:03}", milli / 1000).trim_end_matches('0').to_owned(),
    }
}

fn told(stage: &Stage<'_>, words: &mut Words) -> Pair {
    let whom = |to: &Party| match to {
        Party::Requester => "诉求人".to_owned(),
        Party::Unit(unit) => unit.to_string(),
    };
    if words.take("无") || words.take("none") {
        let told: Vec<String> =
            stage.told().iter().map(|n| format!("{} {}", n.kind.shown(), whom(&n.to))).collect();
        return Ok((told.join("、"), String::new()));
    }
    let kind: NoticeKind = words.word()?;
    let to = words.next("诉求人或单位代码")?;
    let to = if to == "requester" { "诉求人".to_owned() } else { UnitId::from(to.as_str()).to_string() };
    let is = stage.told().iter().any(|notice| notice.kind == kind && whom(&notice.to) == to);
    Ok((format!("{} {to} {}", kind.shown(), yes(is)), format!("{} {to} 是", kind.shown())))
}

fn seen(stage: &Stage<'_>, case: &Case, words: &mut Words, should: bool) -> Pair {
    let who = words.next("人员")?;
    let by = actor(words.line(), &who)?;
    let is = access::may_see(stage.policy, &by, case);
    Ok((format!("{who} {}", yes(is)), format!("{who} {}", yes(should))))
}
