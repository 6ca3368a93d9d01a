//! What each act asks for. The one list from which forms, JSON bodies and their document are made.

use super::Scene;
use super::field::{Choice, FILES, Field, Kind, Label, SHORT};
use super::inputs::Inputs;
use super::intake::part_fields;
use casework::ActKind as A;
use casework::case::act::{Basis, Fault, Finding, Method, Outcome, RequestKind, Satisfaction, Urgency, Work};
use casework::policy::model::Reason;
use casework::{ActKind, ReasonId};
use std::collections::BTreeMap;

macro_rules! coded {
    ($noun:literal, $list:ty) => {
        Kind::Choice(
            <$list>::ALL
                .iter()
                .map(|item| Choice { code: item.code().to_owned(), label: Label::Word($noun, item.code()) })
                .collect(),
        )
    };
}
pub(super) use coded;

pub(super) fn reasons(of: &BTreeMap<ReasonId, Reason>) -> Kind {
    let choice =
        |reason: &Reason| Choice { code: reason.id.to_string(), label: Label::Names(reason.names.clone()) };
    Kind::Choice(of.values().map(choice).collect())
}

fn articles(scene: &Scene<'_>) -> Kind {
    let near = |category: &str| {
        scene.case.and_then(|c| c.category.as_ref()).is_some_and(|c| c.as_str().starts_with(category))
    };
    let mut articles: Vec<_> = scene.policy.articles.values().collect();
    articles.sort_by_key(|article| !near(article.category.as_str()));
    let choice = articles
        .into_iter()
        .map(|a| Choice { code: a.id.to_string(), label: Label::Names(a.question.clone()) });
    Kind::Choice(choice.collect())
}

fn extensions(scene: &Scene<'_>) -> Kind {
    let choice = |rule: &casework::policy::model::ExtensionRule| Choice {
        code: rule.id.to_string(),
        label: Label::Names(rule.names.clone()),
    };
    Kind::Choice(scene.policy.extensions.iter().map(choice).collect())
}

fn answers(required: bool) -> Vec<Field> {
    let need = |field: Field| if required { field.required() } else { field };
    vec![
        need(Field::new("solved", Kind::YesNo)),
        need(Field::new("satisfied", coded!("satisfaction", Satisfaction))),
    ]
}

/// What the act asks for, in the order a person answers.
pub fn fields(kind: ActKind, scene: &Scene<'_>) -> Vec<Field> {
    match kind {
        A::Register => super::intake::intake_fields(),
        A::SplitOff => part_fields(),
        A::Precheck | A::AnswerDirectly | A::HandOver | A::Decline | A::Dispatch => at_the_desk(kind, scene),
        A::SendBack | A::GrantSendBack | A::RefuseSendBack | A::SubDispatch | A::AddSupport => {
            between_units(kind, scene)
        }
        A::RecordContact
        | A::RecordWork
        | A::AssignHandler
        | A::AskExtension
        | A::DraftReply
        | A::IssueReply => in_the_unit(kind, scene),
        A::RecordFollowUp | A::Rate => after_the_reply(kind, scene),
        A::AddMaterial => vec![Field::long("note"), Field::new("files", Kind::Files)],
        A::AskMaterial => vec![Field::long("question").required()],
        A::Proceed | A::Unmerge | A::KeepConfidential => vec![Field::long("reason").required()],
        A::AskWhy => vec![Field::long("why").required()],
        A::Explain => vec![Field::long("explanation").required()],
        A::Withdraw => vec![Field::long("reason")],
        A::Reopen => vec![Field::long("facts").required()],
        A::Merge => vec![Field::new("into", Kind::CaseNumber).required(), Field::long("reason").required()],
        A::Recuse | A::Invite => {
            vec![Field::new("person", Kind::Person).required(), Field::long("reason").required()]
        }
        A::NameAccused => vec![
            Field::new("about_units", Kind::Unit { many: true }),
            Field::new("about_heads", Kind::Unit { many: true }),
            Field::new("about_hotline", Kind::Flag),
            Field::long("reason").required(),
        ],
        A::EndInvitation => vec![Field::new("person", Kind::Person).required(), Field::long("reason")],
        A::Contribute
        | A::RefuseExtension
        | A::ReturnDraft
        | A::Rework
        | A::Supervise
        | A::AnswerSupervision => vec![Field::long("note").required()],
        A::GrantExtension | A::Close | A::Remind | A::ConcludeSupervision => vec![Field::long("note")],
        A::Accept
        | A::ApproveReply
        | A::Archive
        | A::Absorb
        | A::Release
        | A::RecordPastReply
        | A::RecordBreach => Vec::new(),
        other => super::petition::fields(other, scene),
    }
}

fn at_the_desk(kind: ActKind, scene: &Scene<'_>) -> Vec<Field> {
    match kind {
        A::Precheck => vec![
            Field::new("kind", coded!("kind", RequestKind)).required(),
            Field::new("category", Kind::Category).required(),
            Field::new("urgency", coded!("urgency", Urgency)).required(),
            Field::new("area", Kind::Area),
        ],
        A::AnswerDirectly => {
            vec![Field::long("reply").required(), Field::new("article", articles(scene))]
        }
        A::HandOver => vec![
            Field::new("body", reasons(&scene.policy.emergency_bodies)).required(),
            Field::short("seat", SHORT).required(),
        ],
        A::Decline => vec![
            Field::new("ground", reasons(&scene.policy.grounds)).required(),
            Field::long("wording").required(),
        ],
        _ => vec![
            Field::new("lead", Kind::Unit { many: false }).required(),
            Field::new("supports", Kind::Unit { many: true }),
            Field::new("basis", coded!("basis", Basis)).required(),
            Field::long("advice"),
        ],
    }
}

fn between_units(kind: ActKind, scene: &Scene<'_>) -> Vec<Field> {
    match kind {
        A::SendBack => vec![
            Field::new("reason", reasons(&scene.policy.send_back_reasons)).required(),
            Field::long("note").required(),
        ],
        A::GrantSendBack => {
            vec![Field::new("fault", coded!("fault", Fault)).required(), Field::long("note")]
        }
        A::RefuseSendBack => vec![Field::long("note").required()],
        A::SubDispatch => {
            vec![Field::new("to", Kind::Unit { many: false }).required(), Field::long("advice")]
        }
        _ => vec![Field::new("unit", Kind::Unit { many: false }).required(), Field::long("advice")],
    }
}

fn in_the_unit(kind: ActKind, scene: &Scene<'_>) -> Vec<Field> {
    match kind {
        A::RecordContact => vec![
            Field::new("reached", Kind::YesNo).required(),
            Field::new("method", coded!("method", Method)).required(),
            Field::long("note"),
        ],
        A::RecordWork => {
            vec![Field::new("work", coded!("work", Work)).required(), Field::long("note").required()]
        }
        A::AssignHandler => vec![Field::new("person", Kind::Person).required()],
        A::AskExtension => {
            vec![Field::new("rule", extensions(scene)).required(), Field::long("reason").required()]
        }
        A::DraftReply => vec![
            Field::long("reply").required(),
            Field::new("outcome", coded!("outcome", Outcome)).required(),
            Field::new("finding", coded!("finding", Finding)).required(),
            Field::long("note"),
        ],
        _ => vec![Field::new("method", coded!("method", Method)).required()],
    }
}

fn after_the_reply(kind: ActKind, scene: &Scene<'_>) -> Vec<Field> {
    let followed = kind == A::RecordFollowUp;
    let mut fields = Vec::new();
    if followed {
        fields.push(Field::new("answered", Kind::YesNo).required());
    }
    fields.extend(answers(!followed));
    fields.push(Field::new("reason", reasons(&scene.policy.rating_reasons)));
    fields.push(Field::long("note"));
    fields
}

/// What a form shows before anybody has typed: what the case already says.
pub fn defaults(kind: ActKind, scene: &Scene<'_>) -> Inputs {
    let mut inputs = Inputs::default();
    let Some(case) = scene.case else { return inputs };
    if matches!(kind, A::Precheck | A::SplitOff) {
        inputs.add("kind", case.kind.code());
        inputs.add("urgency", case.urgency.code());
        inputs.add("category", case.category.as_ref().map_or("", |c| c.as_str()));
        inputs.add("area", case.area.as_ref().map_or("", |a| a.as_str()));
    }
    if kind == A::Dispatch {
        inputs.add("basis", Basis::Catalogue.code());
    }
    if kind == A::AskExtension
        && let [only] = &scene.policy.extensions[..]
    {
        inputs.add("rule", only.id.as_str());
    }
    inputs
}

/// The most files one act may bring.
pub(super) const fn files_at_most() -> usize {
    FILES
}
