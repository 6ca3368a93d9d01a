//! The petition office's acts, from the words of a line.

use super::acts::{case_number, moment, units};
use super::line::Words;
use super::stage::{Stage, paper};
use super::words::Word;
use super::{ScenarioFault, fault};
use casework::ActKind;
use casework::ActKind as A;
use casework::case::act::{
    Advice, Appearance, Arbiter, Channel, Form, Joining, Measure, Method, Need, Outside, PetitionAct as P,
    Procedure, Proof, Service, Through, Track, Verdict, Way,
};
use casework::{ClockKind, UnitId};

/// `集体 12人 代表3人 代理人 姓名不清 已宣读 需 手语`: who came and how.
pub(super) fn appearance(words: &mut Words) -> Appearance {
    let number = |said: Option<String>| said.and_then(|said| said.parse::<u32>().ok());
    let plain = Appearance::default();
    Appearance {
        heads: number(words.after(&["人数", "heads"])).unwrap_or(plain.heads),
        representatives: number(words.after(&["代表", "representatives"])).unwrap_or(0),
        unclear: words.mark(&["姓名不清", "unclear"]),
        read_back: words.mark(&["已宣读", "read_back"]),
        needs: words.after(&["需要", "needs"]).and_then(|need| Need::of(&need)).into_iter().collect(),
        form: words.find::<Form>().unwrap_or(plain.form),
        through: words.find::<Through>().unwrap_or(plain.through),
    }
}

pub(super) fn act(kind: ActKind, words: &mut Words, stage: &Stage<'_>) -> Result<P, ScenarioFault> {
    match kind {
        A::Route | A::Designate | A::Refer | A::ChangeTrack => routing(kind, words),
        A::Notify | A::Admit | A::Guide => admission(kind, words),
        A::DraftOpinion | A::Serve | A::Execute | A::Terminate | A::RequestReview => {
            opinion(kind, words, stage)
        }
        A::Advise | A::TakeMeasure | A::Coordinate | A::Warn => oversight(kind, words),
        A::ListBacklog | A::ClearBacklog | A::RecordHours | A::Convert => beside(kind, words),
        A::Join => joining(words, stage),
        A::Relate => {
            let case = case_number(words)?;
            Ok(P::Relate { case, reason: paper(words.text()) })
        }
        _ => written(kind, words),
    }
}

fn unit(words: &mut Words) -> Result<UnitId, ScenarioFault> {
    Ok(words.next("单位代码")?.as_str().into())
}

fn routing(kind: ActKind, words: &mut Words) -> Result<P, ScenarioFault> {
    let supports = units(words, &["协办", "supports"]);
    Ok(match kind {
        A::Route => {
            let days = words.after(&["反馈天数", "report_days"]);
            let report_days = days.and_then(|days| days.parse().ok());
            let way = words.find().unwrap_or(Way::Transfer);
            P::Route { way, lead: unit(words)?, supports, report_days, advice: paper(words.text()) }
        }
        A::Designate => {
            let by = words.word::<Arbiter>()?;
            P::Designate { by, lead: unit(words)?, supports, note: paper(words.text()) }
        }
        A::Refer => {
            let way = words.word::<Outside>()?;
            P::Refer { way, body: words.next("去向代码")?.as_str().into(), wording: paper(words.text()) }
        }
        _ => P::ChangeTrack { track: words.word::<Track>()?, reason: paper(words.text()) },
    })
}

fn admission(kind: ActKind, words: &mut Words) -> Result<P, ScenarioFault> {
    Ok(match kind {
        A::Notify => {
            let method = words.find().unwrap_or(Method::Letter);
            P::Notify { wording: paper(words.text()), method }
        }
        A::Admit => P::Admit { procedure: words.find().unwrap_or(Procedure::Ordinary) },
        _ => P::Guide {
            route: words.next("法定途径代码")?.as_str().into(), wording: paper(words.text())
        },
    })
}

fn opinion(kind: ActKind, words: &mut Words, stage: &Stage<'_>) -> Result<P, ScenarioFault> {
    Ok(match kind {
        A::DraftOpinion => {
            let verdict = words.word::<Verdict>()?;
            P::DraftOpinion { opinion: paper(words.text()), note: paper(None), verdict }
        }
        A::Serve => {
            let received_at = match words.after(&["收到", "received"]) {
                Some(day) => moment(words, &day, stage.policy)?,
                None => stage.now,
            };
            P::Serve { method: words.find().unwrap_or(Service::Direct), received_at }
        }
        A::Execute => {
            let done = words.mark(&["完成", "done"]);
            P::Execute { done, note: paper(words.text()) }
        }
        A::RequestReview => {
            let posted = words.after(&["邮戳", "posted"]);
            let sent_at = posted.map(|day| moment(words, &day, stage.policy)).transpose()?;
            P::RequestReview { request: paper(words.text()), sent_at }
        }
        _ => {
            let ground = words.next("终结理由代码")?.as_str().into();
            P::Terminate { ground, note: paper(words.text()) }
        }
    })
}

fn oversight(kind: ActKind, words: &mut Words) -> Result<P, ScenarioFault> {
    Ok(match kind {
        A::Advise => {
            let kind = words.word::<Advice>()?;
            P::Advise { kind, unit: unit(words)?, note: paper(words.text()) }
        }
        A::TakeMeasure => {
            let measure = words.word::<Measure>()?;
            P::TakeMeasure { measure, unit: unit(words)?, note: paper(words.text()) }
        }
        A::Warn => P::Warn { clock: words.word::<ClockKind>()? },
        _ => {
            let units = units(words, &["单位", "units"]);
            P::Coordinate { units, note: paper(words.text()) }
        }
    })
}

fn count(words: &mut Words, names: &[&str], expected: &str) -> Result<u32, ScenarioFault> {
    let said = words.after(names).unwrap_or_default();
    said.parse().map_err(|_| fault(words.line(), format!("「{said}」"), expected))
}

fn beside(kind: ActKind, words: &mut Words) -> Result<P, ScenarioFault> {
    Ok(match kind {
        A::ListBacklog => {
            let days = count(words, &["天数", "days"], "天数 90")?;
            let leader = words.after(&["包案", "leader"]).unwrap_or_default();
            let obstacle = words.next("化解难点代码")?.as_str().into();
            P::ListBacklog { leader: leader.as_str().into(), obstacle, plan: paper(words.text()), days }
        }
        A::ClearBacklog => {
            let proof = words.word::<Proof>()?;
            P::ClearBacklog { proof, note: paper(words.text()) }
        }
        A::RecordHours => {
            let minutes = count(words, &["分钟", "minutes"], "分钟 60")?;
            P::RecordHours { minutes, note: paper(words.text()) }
        }
        _ => {
            P::Convert { path: words.next("转化方式代码")?.as_str().into(), note: paper(words.text()) }
        }
    })
}

fn joining(words: &mut Words, stage: &Stage<'_>) -> Result<P, ScenarioFault> {
    let received_at = match words.after(&["收到", "received"]) {
        Some(day) => moment(words, &day, stage.policy)?,
        None => stage.now,
    };
    let channel = words.after(&["来源", "channel"]).and_then(|code| Channel::of(&code));
    let appearance = appearance(words);
    Ok(P::Join {
        joining: Box::new(Joining {
            channel: channel.unwrap_or(Channel::Letter),
            matter: paper(words.text()),
            appearance,
            attachments: Vec::new(),
            received_at,
        }),
    })
}

/// Acts that carry nothing but a text, or nothing at all.
fn written(kind: ActKind, words: &mut Words) -> Result<P, ScenarioFault> {
    let note = || paper(words.clone().text());
    let act = match kind {
        A::ReportUp => P::ReportUp { note: note() },
        A::SwitchProcedure => P::SwitchProcedure { reason: note() },
        A::OpenHearing => P::OpenHearing { note: note() },
        A::RecordHearing => P::RecordHearing { record: note() },
        A::Mediate => P::Mediate { agreement: note() },
        A::AnswerAdvice => P::AnswerAdvice { note: note() },
        A::RefuseSignOff => P::RefuseSignOff { note: note() },
        A::ConcludeCoordination => P::ConcludeCoordination { note: note() },
        A::RecordBacklog => P::RecordBacklog { note: note() },
        A::Award => P::Award { note: note() },
        A::IssueOpinion => return Ok(P::IssueOpinion),
        A::Lapse => return Ok(P::Lapse),
        A::SignOff => return Ok(P::SignOff),
        A::Undertake => return Ok(P::Undertake),
        other => return Err(fault(words.line(), format!("「{}」", other.shown()), "一个动作")),
    };
    words.text();
    Ok(act)
}
