//! What the petition office's acts ask for, and how answers become acts.

use super::Scene;
use super::build::{Hand, Unfit, odd};
use super::field::{Choice, Field, Kind, Label, TITLE};
use super::fields::{coded, reasons};
use casework::ActKind as A;
use casework::case::act::{
    Advice, Appearance, Arbiter, Channel, Form, Joining, Measure, Method, Need, Outside, PetitionAct as P,
    Procedure, Proof, Service, Through, Track, Verdict, Way,
};
use casework::personal::OpinionText;
use casework::{ActKind, CaseId, PostId};
use jiff::Timestamp;

/// The most days anybody may give for reporting back.
const A_YEAR: u32 = 365;
/// The longest plan for a backlog matter.
const TEN_YEARS: u32 = 3650;
/// The most people a submission may speak for.
const MANY: u32 = 100_000;

/// What the act asks for, in the order a person answers.
pub(super) fn fields(kind: ActKind, scene: &Scene<'_>) -> Vec<Field> {
    match kind {
        A::Route | A::Designate | A::Refer | A::ChangeTrack => routing(kind, scene),
        A::Notify | A::Admit | A::Guide => admission(kind, scene),
        A::DraftOpinion | A::Serve | A::Execute | A::Terminate => opinion(kind, scene),
        A::Advise | A::TakeMeasure | A::Coordinate => oversight(kind),
        A::Join => joining(),
        A::Relate => vec![Field::new("other", Kind::CaseNumber).required(), Field::long("reason").required()],
        A::ListBacklog | A::ClearBacklog => backlog(kind, scene),
        A::SwitchProcedure => vec![Field::long("reason").required()],
        A::RecordHearing => vec![Field::long("record").required()],
        A::RequestReview => vec![Field::long("request").required(), Field::new("sent_at", Kind::Moment)],
        A::Mediate => vec![Field::long("agreement").required()],
        A::RecordHours => {
            vec![Field::new("minutes", Kind::Count(60 * 24)).required(), Field::long("note").required()]
        }
        A::Convert => {
            let paths = reasons(&scene.policy.petition.conversions);
            vec![Field::new("path", paths).required(), Field::long("note")]
        }
        A::ReportUp
        | A::OpenHearing
        | A::AnswerAdvice
        | A::ConcludeCoordination
        | A::RecordBacklog
        | A::RefuseSignOff
        | A::Award => vec![Field::long("note").required()],
        _ => Vec::new(),
    }
}

fn team() -> Vec<Field> {
    vec![
        Field::new("lead", Kind::Unit { many: false }).required(),
        Field::new("supports", Kind::Unit { many: true }),
    ]
}

fn routing(kind: ActKind, scene: &Scene<'_>) -> Vec<Field> {
    let petition = &scene.policy.petition;
    match kind {
        A::Route => {
            let mut fields = vec![Field::new("way", coded!("way", Way)).required()];
            fields.extend(team());
            fields.extend([Field::new("report_days", Kind::Count(A_YEAR)), Field::long("advice")]);
            fields
        }
        A::Designate => {
            let mut fields = vec![Field::new("by", coded!("arbiter", Arbiter)).required()];
            fields.extend(team());
            fields.push(Field::long("note").required());
            fields
        }
        A::Refer => vec![
            Field::new("outside", coded!("outside", Outside)).required(),
            Field::new("referral", reasons(&petition.referrals)).required(),
            Field::long("wording").required(),
        ],
        _ => vec![Field::new("track", coded!("track", Track)).required(), Field::long("reason").required()],
    }
}

fn admission(kind: ActKind, scene: &Scene<'_>) -> Vec<Field> {
    match kind {
        A::Notify => {
            vec![Field::long("wording").required(), Field::new("method", coded!("method", Method)).required()]
        }
        A::Admit => vec![Field::new("procedure", coded!("procedure", Procedure)).required()],
        _ => vec![
            Field::new("route", reasons(&scene.policy.petition.legal_routes)).required(),
            Field::long("wording").required(),
        ],
    }
}

fn opinion(kind: ActKind, scene: &Scene<'_>) -> Vec<Field> {
    match kind {
        A::DraftOpinion => vec![
            Field::new("verdict", verdicts(scene)).required(),
            Field::long("facts_found").required(),
            Field::long("reasons").required(),
            Field::long("basis_law").required(),
            Field::long("opinion").required(),
            Field::long("note"),
        ],
        A::Serve => vec![
            Field::new("service", coded!("service", Service)).required(),
            Field::new("served_at", Kind::Moment).required(),
        ],
        A::Execute => vec![Field::new("done", Kind::YesNo).required(), Field::long("note").required()],
        _ => vec![
            Field::new("termination", reasons(&scene.policy.petition.terminations)).required(),
            Field::long("note").required(),
        ],
    }
}

/// Those that fit this instance of this matter; all of them where there is no case.
fn verdicts(scene: &Scene<'_>) -> Kind {
    let fits = |verdict: &&Verdict| {
        scene.case.is_none_or(|case| verdict.fits(case.petition.instance, case.kind.purpose()))
    };
    let choice = |verdict: &Verdict| Choice {
        code: verdict.code().to_owned(),
        label: Label::Word("verdict", verdict.code()),
    };
    Kind::Choice(Verdict::ALL.iter().filter(fits).map(choice).collect())
}

fn oversight(kind: ActKind) -> Vec<Field> {
    let unit = || Field::new("unit", Kind::Unit { many: false }).required();
    match kind {
        A::Advise => vec![
            Field::new("advice_kind", coded!("advice", Advice)).required(),
            unit(),
            Field::long("note").required(),
        ],
        A::TakeMeasure => vec![
            Field::new("measure", coded!("measure", Measure)).required(),
            unit(),
            Field::long("note").required(),
        ],
        _ => vec![Field::new("units", Kind::Unit { many: true }).required(), Field::long("note").required()],
    }
}

fn backlog(kind: ActKind, scene: &Scene<'_>) -> Vec<Field> {
    match kind {
        A::ListBacklog => vec![
            Field::short("leader", TITLE).required(),
            Field::new("obstacle", reasons(&scene.policy.petition.obstacles)).required(),
            Field::long("plan").required(),
            Field::new("days", Kind::Count(TEN_YEARS)).required(),
        ],
        _ => vec![Field::new("proof", coded!("proof", Proof)).required(), Field::long("note").required()],
    }
}

/// Who came and how, as intake and a joining submission ask it alike.
pub(super) fn appearance_fields() -> Vec<Field> {
    vec![
        Field::new("form", coded!("form", Form)),
        Field::new("heads", Kind::Count(MANY)),
        Field::new("representatives", Kind::Count(MANY)),
        Field::new("through", coded!("through", Through)),
        Field::new("needs", needs()),
        Field::new("unclear", Kind::Flag),
        Field::new("read_back", Kind::Flag),
    ]
}

fn needs() -> Kind {
    let choice =
        |need: &Need| Choice { code: need.code().to_owned(), label: Label::Word("need", need.code()) };
    Kind::Choices(Need::ALL.iter().map(choice).collect())
}

fn joining() -> Vec<Field> {
    let mut fields =
        vec![Field::new("channel", coded!("channel", Channel)).required(), Field::long("text").required()];
    fields.extend(appearance_fields());
    fields.extend([Field::new("received_at", Kind::Moment), Field::new("files", Kind::Files)]);
    fields
}

impl Hand<'_, '_> {
    fn count(&self, name: &str) -> Option<u32> {
        self.inputs.one(name).parse().ok()
    }

    /// Who came and how; one person for themselves where nothing is said.
    pub(super) fn appearance(&self) -> Appearance {
        let plain = Appearance::default();
        let need = |code: &str| Need::from_code(code);
        let form = Form::from_code(self.inputs.one("form")).unwrap_or(plain.form);
        Appearance {
            form,
            heads: self.count("heads").unwrap_or(plain.heads),
            representatives: self.count("representatives").unwrap_or(0),
            through: Through::from_code(self.inputs.one("through")).unwrap_or(plain.through),
            needs: self.inputs.many("needs").filter_map(need).collect(),
            unclear: self.yes("unclear"),
            read_back: self.yes("read_back"),
        }
    }

    fn moment(&self, name: &str, otherwise: Timestamp) -> Result<Timestamp, Unfit> {
        let typed = self.inputs.one(name);
        if typed.is_empty() {
            return Ok(otherwise);
        }
        let local = typed.parse().map_err(|_| odd(name))?;
        Ok(self.scene.policy.instant(local))
    }

    /// The act of the petition office those inputs mean.
    pub(super) fn petition(&mut self, kind: ActKind, at: Timestamp) -> Result<P, Unfit> {
        match kind {
            A::Route | A::Designate | A::Refer | A::ChangeTrack | A::ReportUp => self.routed(kind),
            A::Notify | A::Admit | A::Guide | A::SwitchProcedure => self.admitted(kind),
            A::OpenHearing
            | A::RecordHearing
            | A::DraftOpinion
            | A::IssueOpinion
            | A::Serve
            | A::Execute
            | A::Mediate => self.opined(kind, at),
            A::RequestReview | A::Lapse | A::Terminate => self.reviewed(kind, at),
            A::Advise
            | A::AnswerAdvice
            | A::TakeMeasure
            | A::SignOff
            | A::RefuseSignOff
            | A::Coordinate
            | A::ConcludeCoordination => self.overseen(kind),
            _ => self.noted(kind, at),
        }
    }

    fn routed(&mut self, kind: ActKind) -> Result<P, Unfit> {
        Ok(match kind {
            A::Route => P::Route {
                way: self.code("way", Way::from_code)?,
                lead: self.unit("lead")?,
                supports: self.units("supports"),
                report_days: self.count("report_days"),
                advice: self.note("advice")?,
            },
            A::Designate => P::Designate {
                by: self.code("by", Arbiter::from_code)?,
                lead: self.unit("lead")?,
                supports: self.units("supports"),
                note: self.note("note")?,
            },
            A::Refer => P::Refer {
                way: self.code("outside", Outside::from_code)?,
                body: self.reason("referral"),
                wording: self.note("wording")?,
            },
            A::ReportUp => P::ReportUp { note: self.note("note")? },
            _ => {
                P::ChangeTrack { track: self.code("track", Track::from_code)?, reason: self.note("reason")? }
            }
        })
    }

    fn admitted(&mut self, kind: ActKind) -> Result<P, Unfit> {
        Ok(match kind {
            A::Notify => {
                P::Notify { wording: self.reply("wording")?, method: self.code("method", Method::from_code)? }
            }
            A::Admit => P::Admit { procedure: self.code("procedure", Procedure::from_code)? },
            A::Guide => P::Guide { route: self.reason("route"), wording: self.reply("wording")? },
            _ => P::SwitchProcedure { reason: self.note("reason")? },
        })
    }

    fn opined(&mut self, kind: ActKind, at: Timestamp) -> Result<P, Unfit> {
        Ok(match kind {
            A::OpenHearing => P::OpenHearing { note: self.note("note")? },
            A::RecordHearing => P::RecordHearing { record: self.note("record")? },
            A::DraftOpinion => {
                let names = ["facts_found", "reasons", "basis_law", "opinion"];
                let parts = names.map(|name| self.inputs.one(name).to_owned());
                let [facts, reasons, basis, opinion] = parts;
                let text = OpinionText { facts, reasons, basis, opinion };
                P::DraftOpinion {
                    opinion: self.envelope.opinion(&text)?,
                    note: self.note("note")?,
                    verdict: self.code("verdict", Verdict::from_code)?,
                }
            }
            A::IssueOpinion => P::IssueOpinion,
            A::Serve => P::Serve {
                method: self.code("service", Service::from_code)?,
                received_at: self.moment("served_at", at)?,
            },
            A::Execute => P::Execute { done: self.yes("done"), note: self.note("note")? },
            _ => P::Mediate { agreement: self.reply("agreement")? },
        })
    }

    fn reviewed(&mut self, kind: ActKind, at: Timestamp) -> Result<P, Unfit> {
        Ok(match kind {
            A::RequestReview => P::RequestReview {
                request: self.note("request")?,
                sent_at: match self.inputs.one("sent_at") {
                    "" => None,
                    _ => Some(self.moment("sent_at", at)?),
                },
            },
            A::Lapse => P::Lapse,
            _ => P::Terminate { ground: self.reason("termination"), note: self.note("note")? },
        })
    }

    fn overseen(&mut self, kind: ActKind) -> Result<P, Unfit> {
        Ok(match kind {
            A::Advise => P::Advise {
                kind: self.code("advice_kind", Advice::from_code)?,
                unit: self.unit("unit")?,
                note: self.note("note")?,
            },
            A::AnswerAdvice => P::AnswerAdvice { note: self.note("note")? },
            A::TakeMeasure => P::TakeMeasure {
                measure: self.code("measure", Measure::from_code)?,
                unit: self.unit("unit")?,
                note: self.note("note")?,
            },
            A::SignOff => P::SignOff,
            A::RefuseSignOff => P::RefuseSignOff { note: self.note("note")? },
            A::Coordinate => P::Coordinate { units: self.units("units"), note: self.note("note")? },
            _ => P::ConcludeCoordination { note: self.note("note")? },
        })
    }

    fn noted(&mut self, kind: ActKind, at: Timestamp) -> Result<P, Unfit> {
        Ok(match kind {
            A::Join => P::Join { joining: Box::new(self.joined(at)?) },
            A::Relate => {
                let other = self.scene.others.get(self.inputs.one("other")).copied();
                P::Relate { case: other.ok_or_else(|| odd("other"))?, reason: self.note("reason")? }
            }
            A::ListBacklog => P::ListBacklog {
                leader: PostId::new(self.inputs.one("leader")),
                obstacle: self.reason("obstacle"),
                plan: self.note("plan")?,
                days: self.count("days").ok_or_else(|| odd("days"))?,
            },
            A::RecordBacklog => P::RecordBacklog { note: self.note("note")? },
            A::ClearBacklog => {
                P::ClearBacklog { proof: self.code("proof", Proof::from_code)?, note: self.note("note")? }
            }
            A::Undertake => P::Undertake,
            A::RecordHours => P::RecordHours {
                minutes: self.count("minutes").ok_or_else(|| odd("minutes"))?,
                note: self.note("note")?,
            },
            A::Convert => P::Convert { path: self.reason("path"), note: self.note("note")? },
            A::Award => P::Award { note: self.note("note")? },
            _ => return Err(Unfit::NotByHand),
        })
    }

    fn joined(&mut self, at: Timestamp) -> Result<Joining, Unfit> {
        Ok(Joining {
            channel: self.code("channel", Channel::from_code)?,
            appearance: self.appearance(),
            attachments: self.files()?,
            received_at: self.moment("received_at", at)?,
            matter: self.note("text")?,
        })
    }
}

/// The best content this case allows, to learn whether the act could be done at all.
pub(super) fn sample(kind: ActKind, scene: &Scene<'_>, at: Timestamp) -> Option<P> {
    use super::sample::{first, unit, written};
    let petition = &scene.policy.petition;
    let case = scene.case?;
    let fitting = || {
        let fits = |verdict: &&Verdict| verdict.fits(case.petition.instance, case.kind.purpose());
        Verdict::ALL.iter().find(fits).copied()
    };
    let dispatchable = || unit(scene, |_| true);
    Some(match kind {
        A::Route => P::Route {
            way: Way::Transfer,
            lead: dispatchable(),
            supports: Vec::new(),
            report_days: None,
            advice: written(),
        },
        A::ReportUp => P::ReportUp { note: written() },
        A::Refer => {
            P::Refer { way: Outside::Litigation, body: first(&petition.referrals), wording: written() }
        }
        A::Designate => P::Designate {
            by: Arbiter::Superior,
            lead: dispatchable(),
            supports: Vec::new(),
            note: written(),
        },
        A::Notify => P::Notify { wording: written(), method: Method::Letter },
        A::Admit => P::Admit { procedure: Procedure::Ordinary },
        A::Guide => P::Guide { route: first(&petition.legal_routes), wording: written() },
        A::SwitchProcedure => P::SwitchProcedure { reason: written() },
        A::OpenHearing => P::OpenHearing { note: written() },
        A::RecordHearing => P::RecordHearing { record: written() },
        A::DraftOpinion => P::DraftOpinion { opinion: written(), note: written(), verdict: fitting()? },
        A::IssueOpinion => P::IssueOpinion,
        A::Serve => P::Serve { method: Service::Direct, received_at: at },
        A::Execute => P::Execute { done: true, note: written() },
        A::RequestReview => P::RequestReview { request: written(), sent_at: None },
        A::Lapse => P::Lapse,
        A::Mediate => P::Mediate { agreement: written() },
        A::Terminate => P::Terminate { ground: first(&petition.terminations), note: written() },
        A::ChangeTrack => {
            let other = if case.track == Track::Hotline { Track::Petition } else { Track::Hotline };
            P::ChangeTrack { track: other, reason: written() }
        }
        A::Join => {
            let appearance = Appearance { read_back: true, ..Appearance::default() };
            P::Join {
                joining: Box::new(Joining {
                    channel: Channel::Letter,
                    matter: written(),
                    appearance,
                    attachments: Vec::new(),
                    received_at: at,
                }),
            }
        }
        A::Relate => P::Relate { case: CaseId(-1), reason: written() },
        _ => return sample_beside(kind, scene),
    })
}

fn sample_beside(kind: ActKind, scene: &Scene<'_>) -> Option<P> {
    use super::sample::{beside, first, unit, written};
    let petition = &scene.policy.petition;
    let dispatchable = || unit(scene, |_| true);
    Some(match kind {
        A::Advise => P::Advise { kind: Advice::Improve, unit: dispatchable(), note: written() },
        A::AnswerAdvice => P::AnswerAdvice { note: written() },
        A::TakeMeasure => {
            P::TakeMeasure { measure: Measure::Interview, unit: dispatchable(), note: written() }
        }
        A::SignOff => P::SignOff,
        A::RefuseSignOff => P::RefuseSignOff { note: written() },
        A::Coordinate => P::Coordinate { units: vec![beside(scene)], note: written() },
        A::ConcludeCoordination => P::ConcludeCoordination { note: written() },
        A::ListBacklog => P::ListBacklog {
            leader: PostId::new("-"),
            obstacle: first(&petition.obstacles),
            plan: written(),
            days: 90,
        },
        A::RecordBacklog => P::RecordBacklog { note: written() },
        A::ClearBacklog => P::ClearBacklog { proof: Proof::Agreement, note: written() },
        A::Undertake => P::Undertake,
        A::RecordHours => P::RecordHours { minutes: 60, note: written() },
        A::Convert => P::Convert { path: first(&petition.conversions), note: written() },
        A::Award => P::Award { note: written() },
        _ => return None,
    })
}
