//! From the words of a line to the act they mean.

use super::line::Words;
use super::stage::{Stage, paper};
use super::words::Word;
use super::{ScenarioFault, fault};
use casework::case::act::{
    Accused, Answers, Basis, Channel, Fault, Finding, Method, Outcome, Satisfaction, Submission, Track,
    Urgency, Work,
};
use casework::{Act, ActKind, Case, CaseId, ClockKind, Handle, Policy, UnitId};
use jiff::Timestamp;

pub(super) fn submission(
    words: &mut Words,
    now: Timestamp,
    policy: &Policy,
) -> Result<Submission, ScenarioFault> {
    let kind = words.word()?;
    let anonymous = words.mark(&["匿名", "anonymous"]);
    let unreachable = words.mark(&["不可联系", "unreachable"]) | anonymous;
    let received_at = match words.after(&["收到", "received"]) {
        Some(day) => moment(words, &day, policy)?,
        None => now,
    };
    let split_from = words.after(&["拆自", "split_from"]).map(|case| number(words, &case)).transpose()?;
    let track = if words.mark(&["信访", "petition"]) { Track::Petition } else { Track::Hotline };
    let appearance = super::petition::appearance(words);
    let mut accused = Vec::new();
    while let Some(whom) = words.after(&["反映", "accused"]) {
        accused.push(accused_as(&whom, policy));
    }
    Ok(Submission {
        kind,
        channel: words.after(&["来源", "channel"]).and_then(|c| Channel::of(&c)).unwrap_or(Channel::Phone),
        category: words.after(&["分类", "category"]).map(|code| code.as_str().into()),
        area: words.after(&["区域", "area"]).map(|code| code.as_str().into()),
        language: words.after(&["语言", "language"]).unwrap_or_else(|| "zh-CN".to_owned()),
        confidential: words.mark(&["保密", "confidential"]),
        urgency: words.find().unwrap_or(Urgency::Ordinary),
        requester: (!anonymous).then(|| paper(Some("requester".to_owned()))),
        contactable: !unreachable,
        accused,
        attachments: Vec::new(),
        received_at,
        split_from,
        track,
        appearance,
        matter: paper(words.text()),
    })
}

fn accused_as(whom: &str, policy: &Policy) -> Accused {
    let is_head =
        |post: &str| policy.units.values().any(|u| u.head.as_ref().is_some_and(|h| h.as_str() == post));
    match whom {
        "热线" | "hotline" => Accused::Hotline,
        post if is_head(post) => Accused::Head(post.into()),
        unit => Accused::Unit(unit.into()),
    }
}

pub(super) fn moment(words: &Words, said: &str, policy: &Policy) -> Result<Timestamp, ScenarioFault> {
    let local = said.parse().map_err(|_| fault(words.line(), said, "时间，例如 2026-11-12T23:50"))?;
    Ok(policy.instant(local))
}

fn number(words: &Words, said: &str) -> Result<CaseId, ScenarioFault> {
    let number = said.strip_prefix('#').and_then(|number| number.parse().ok());
    number.map(CaseId).ok_or_else(|| fault(words.line(), format!("「{said}」"), "工单，例如 #2"))
}

pub(super) fn case_number(words: &mut Words) -> Result<CaseId, ScenarioFault> {
    let said = words.next("工单，例如 #2")?;
    number(words, &said)
}

/// Units after a keyword, joined by a comma.
pub(super) fn units(words: &mut Words, names: &[&str]) -> Vec<UnitId> {
    let said = words.after(names).unwrap_or_default();
    said.split([',', '，', '、']).filter(|unit| !unit.is_empty()).map(UnitId::from).collect()
}

/// `已解决 满意`, `未解决 不满意 理由 TOO_SLOW`, or `无人接听`.
fn answers(words: &mut Words) -> Result<Option<Answers>, ScenarioFault> {
    if words.mark(&["无人接听", "unanswered"]) {
        return Ok(None);
    }
    let solved = words.mark(&["已解决", "solved"]);
    if !solved && !words.mark(&["未解决", "unsolved"]) {
        return Err(fault(words.line(), "没有说是否解决", "已解决、未解决或无人接听"));
    }
    let reason = words.after(&["理由", "reason"]).map(|code| code.as_str().into());
    let satisfied: Satisfaction = words.word()?;
    Ok(Some(Answers { solved, satisfied, reason }))
}

pub(super) fn act(
    kind: ActKind,
    words: &mut Words,
    stage: &Stage<'_>,
    case: &Case,
) -> Result<Act, ScenarioFault> {
    use ActKind as A;
    match kind {
        A::Precheck | A::AnswerDirectly | A::HandOver | A::Decline | A::RecordPastReply => {
            at_intake(kind, words, stage, case)
        }
        A::Dispatch | A::SendBack | A::GrantSendBack | A::SubDispatch | A::AddSupport => {
            dispatching(kind, words)
        }
        A::RecordContact
        | A::RecordWork
        | A::AssignHandler
        | A::AskExtension
        | A::DraftReply
        | A::IssueReply
        | A::Recuse => handling(kind, words),
        A::NameAccused | A::Invite | A::EndInvitation => circle(kind, words, stage.policy),
        A::Merge | A::Absorb | A::Release | A::SplitOff => joining(kind, words, stage),
        A::RecordFollowUp | A::Rate | A::RecordBreach => afterwards(kind, words),
        other if other.is_of_petitions() => super::petition::act(kind, words, stage).map(Act::Petition),
        _ => written(kind, words),
    }
}

fn at_intake(kind: ActKind, words: &mut Words, stage: &Stage<'_>, case: &Case) -> Result<Act, ScenarioFault> {
    Ok(match kind {
        ActKind::Precheck => {
            let chosen = words.after(&["分类", "category"]).map(|code| code.as_str().into());
            let category = chosen.or_else(|| case.category.clone());
            Act::Precheck {
                category: category.ok_or_else(|| fault(words.line(), "没有分类", "分类 <代码>"))?,
                area: words.after(&["区域", "area"]).map(|code| code.as_str().into()),
                kind: words.find().unwrap_or(case.kind),
                urgency: words.find().unwrap_or(case.urgency),
            }
        }
        ActKind::AnswerDirectly => {
            let article = words.after(&["问答", "article"]).map(|code| code.as_str().into());
            Act::AnswerDirectly { reply: paper(words.text()), article }
        }
        ActKind::HandOver => Act::HandOver {
            body: words.next("接警单位代码")?.as_str().into(),
            seat: paper(words.text()),
        },
        ActKind::Decline => Act::Decline {
            ground: words.next("不予受理的理由代码")?.as_str().into(),
            wording: paper(words.text()),
        },
        _ => {
            let said = words.next("答复的时间，例如 2020-05-06T10:00")?;
            let replied_at = moment(words, &said, stage.policy)?;
            Act::RecordPastReply { reply: paper(words.text()), replied_at, transfers: 0 }
        }
    })
}

fn dispatching(kind: ActKind, words: &mut Words) -> Result<Act, ScenarioFault> {
    Ok(match kind {
        ActKind::Dispatch => {
            let supports = units(words, &["协办", "supports"]);
            let lead = words.next("主办单位代码")?.as_str().into();
            let basis = words.find().unwrap_or(Basis::Catalogue);
            Act::Dispatch { lead, supports, basis, advice: paper(words.text()) }
        }
        ActKind::SendBack => Act::SendBack {
            reason: words.next("退单理由代码")?.as_str().into(),
            note: paper(words.text()),
        },
        ActKind::GrantSendBack => {
            Act::GrantSendBack { fault: words.word::<Fault>()?, note: paper(words.text()) }
        }
        ActKind::SubDispatch => Act::SubDispatch {
            to: words.next("下级单位代码")?.as_str().into(),
            advice: paper(words.text()),
        },
        _ => Act::AddSupport {
            unit: words.next("协办单位代码")?.as_str().into(),
            advice: paper(words.text()),
        },
    })
}

fn handling(kind: ActKind, words: &mut Words) -> Result<Act, ScenarioFault> {
    Ok(match kind {
        ActKind::RecordContact => {
            let reached = !words.mark(&["未联系上", "unreached"]);
            let method = words.find().unwrap_or(Method::Phone);
            Act::RecordContact { reached, method, note: paper(words.text()) }
        }
        ActKind::RecordWork => Act::RecordWork { work: words.word::<Work>()?, note: paper(words.text()) },
        ActKind::AssignHandler => {
            Act::AssignHandler { person: words.next("经办人账号")?.as_str().into() }
        }
        ActKind::AskExtension => Act::AskExtension {
            rule: words.next("延期规则代码")?.as_str().into(),
            reason: paper(words.text()),
        },
        ActKind::DraftReply => {
            let outcome = words.find().unwrap_or(Outcome::Solved);
            let finding = words.find().unwrap_or(Finding::True);
            Act::DraftReply { reply: paper(words.text()), note: paper(None), outcome, finding }
        }
        ActKind::IssueReply => Act::IssueReply { method: words.find().unwrap_or(Method::Phone) },
        _ => Act::Recuse {
            person: words.next("回避人员的账号")?.as_str().into(),
            reason: paper(words.text()),
        },
    })
}

fn circle(kind: ActKind, words: &mut Words, policy: &Policy) -> Result<Act, ScenarioFault> {
    if kind == ActKind::NameAccused {
        let mut accused = Vec::new();
        while let Some(whom) = words.after(&["反映", "accused"]) {
            accused.push(accused_as(&whom, policy));
        }
        return Ok(Act::NameAccused { accused, reason: paper(words.text()) });
    }
    let person = words.next("人员账号")?.as_str().into();
    Ok(match kind {
        ActKind::Invite => {
            let unit = words.next("所在单位代码")?.as_str().into();
            Act::Invite { person, unit, purpose: paper(words.text()) }
        }
        _ => Act::EndInvitation { person, reason: paper(words.text()) },
    })
}

fn joining(kind: ActKind, words: &mut Words, stage: &Stage<'_>) -> Result<Act, ScenarioFault> {
    let other = case_number(words)?;
    Ok(match kind {
        ActKind::Merge => Act::Merge { into: other, reason: paper(words.text()) },
        ActKind::Absorb => {
            let confidential = stage.case_of(other.0, words.line())?.confidential;
            Act::Absorb { case: other, confidential }
        }
        ActKind::Release => Act::Release { case: other },
        _ => Act::SplitOff { part: other },
    })
}

fn afterwards(kind: ActKind, words: &mut Words) -> Result<Act, ScenarioFault> {
    Ok(match kind {
        ActKind::RecordFollowUp => {
            Act::RecordFollowUp { answers: answers(words)?, note: paper(words.text()) }
        }
        ActKind::Rate => {
            let answers =
                answers(words)?.ok_or_else(|| fault(words.line(), "评价没有内容", "已解决或未解决"))?;
            Act::Rate { answers, note: paper(words.text()) }
        }
        _ => Act::RecordBreach { clock: words.word::<ClockKind>()? },
    })
}

/// Acts that carry nothing but a text, or nothing at all.
fn written(kind: ActKind, words: &mut Words) -> Result<Act, ScenarioFault> {
    let files = words.mark(&["附件", "files"]);
    let note = || paper(words.clone().text());
    let act = match kind {
        ActKind::AskMaterial => Act::AskMaterial { question: note() },
        ActKind::AddMaterial => {
            let attachments = if files { vec![Handle([9; 16])] } else { Vec::new() };
            Act::AddMaterial { note: note(), attachments }
        }
        ActKind::Proceed => Act::Proceed { reason: note() },
        ActKind::Withdraw => Act::Withdraw { reason: note() },
        ActKind::RefuseSendBack => Act::RefuseSendBack { note: note() },
        ActKind::Contribute => Act::Contribute { note: note() },
        ActKind::GrantExtension => Act::GrantExtension { note: note() },
        ActKind::RefuseExtension => Act::RefuseExtension { note: note() },
        ActKind::ReturnDraft => Act::ReturnDraft { note: note() },
        ActKind::AskWhy => Act::AskWhy { question: note() },
        ActKind::Explain => Act::Explain { explanation: note() },
        ActKind::Rework => Act::Rework { note: note() },
        ActKind::Close => Act::Close { note: note() },
        ActKind::Reopen => Act::Reopen { facts: note() },
        ActKind::Remind => Act::Remind { note: note() },
        ActKind::Supervise => Act::Supervise { note: note() },
        ActKind::AnswerSupervision => Act::AnswerSupervision { note: note() },
        ActKind::ConcludeSupervision => Act::ConcludeSupervision { note: note() },
        ActKind::KeepConfidential => Act::KeepConfidential { reason: note() },
        ActKind::Unmerge => Act::Unmerge { reason: note() },
        ActKind::Accept => return Ok(Act::Accept),
        ActKind::ApproveReply => return Ok(Act::ApproveReply),
        ActKind::Archive => return Ok(Act::Archive),
        other => return Err(fault(words.line(), format!("「{}」", other.shown()), "一个动作")),
    };
    words.text();
    Ok(act)
}
