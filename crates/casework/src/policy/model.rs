//! The shape of a policy: what the rules may ask of a pack, and nothing about files.

use crate::case::act::{Instance, Procedure as Course, RequestKind, Track};
use crate::case::clock::ClockKind;
use crate::ids::{AreaCode, ArticleId, CategoryCode, OfficeId, PostId, ReasonId, UnitId};
use crate::policy::aid::AidRules;
use crate::policy::appraisal::AppraisalRules;
pub use crate::policy::article::Article;
use crate::policy::contract::ContractFile;
use crate::policy::duty::DutyRule;
use crate::policy::example::Example;
pub use crate::policy::grants::{Entitlement, Grant, Relation};
use crate::policy::privacy::{Privacy, Purpose};
pub use crate::policy::procedure::Procedure;
use crate::policy::publication::PublicationPlan;
use crate::policy::reception::ReceptionRule;
use crate::policy::retention::Retention;
use almanac::{Calendar, Limit, Span};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A name in the languages the pack gives; Chinese always, English where it exists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// Chinese.
    pub zh: String,
    /// English; empty if the pack has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub en: String,
}

impl Names {
    /// The name for a language tag, Chinese where there is none.
    pub fn of(&self, language: &str) -> &str {
        if language.starts_with("zh") || self.en.is_empty() { &self.zh } else { &self.en }
    }
}

/// One dated version of the rules of one office.
#[derive(Clone, Debug)]
pub struct Policy {
    /// The pack's folder name and the day this version takes effect, e.g. `national@2020-01-01`.
    pub version: String,
    /// First local day on which this version holds.
    pub effective: Date,
    /// The office.
    pub office: Office,
    /// Holidays and make-up workdays.
    pub calendar: Calendar,
    /// Every time limit, first match wins.
    pub limits: Vec<LimitRule>,
    /// Ways to extend the answer limit.
    pub extensions: Vec<ExtensionRule>,
    /// Category tree by code.
    pub categories: BTreeMap<CategoryCode, Category>,
    /// Handling units by code.
    pub units: BTreeMap<UnitId, Unit>,
    /// Divisions and streets by code.
    pub areas: BTreeMap<AreaCode, Area>,
    /// Which unit usually handles what, first match wins.
    pub routes: Vec<Route>,
    /// Grounds of not admitting 不予受理.
    pub grounds: BTreeMap<ReasonId, Reason>,
    /// Reasons for sending back 退单.
    pub send_back_reasons: BTreeMap<ReasonId, Reason>,
    /// Reasons a requester may give for being dissatisfied.
    pub rating_reasons: BTreeMap<ReasonId, Reason>,
    /// Bodies to which an emergency is handed over.
    pub emergency_bodies: BTreeMap<ReasonId, Reason>,
    /// Coded choices of the petition office.
    pub petition: PetitionReasons,
    /// Who may do what.
    pub grants: Vec<Grant>,
    /// What a role may do besides acts on a case.
    pub rights: Vec<Entitlement>,
    /// What contact details may be looked up for, in the order shown.
    pub purposes: Vec<Purpose>,
    /// Rules on personal data that are one line each.
    pub privacy: Privacy,
    /// What is required before which step.
    pub procedure: Procedure,
    /// The published target table.
    pub targets: Vec<Target>,
    /// Published questions and answers.
    pub articles: BTreeMap<ArticleId, Article>,
    /// The follow-up script, question by question.
    pub script: Vec<Names>,
    /// How long what was written is kept.
    pub retention: Retention,
    /// What the office itself owes in time.
    pub duties: Vec<DutyRule>,
    /// The rules on hardship aid.
    pub aid: AidRules,
    /// The terms of the contract with the operator, if the pack has any.
    pub contract: Option<ContractFile>,
    /// How many bulletins a year.
    pub publication: PublicationPlan,
    /// Words by which people speak of a subject.
    pub examples: Vec<Example>,
    /// The rhythm of reception days.
    pub receptions: Vec<ReceptionRule>,
    /// The rules on the appraisal of units.
    pub appraisal: AppraisalRules,
}

/// The office that keeps the cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// Six-digit area code.
    pub code: OfficeId,
    /// Its name.
    pub names: Names,
    /// The number citizens dial.
    pub hotline: String,
    /// Two capital letters that begin case numbers.
    pub number_prefix: String,
    /// Hours ahead of UTC; the law's days are local days.
    pub utc_offset_hours: i8,
    /// The body above the office, before which its own review opinions go 复核.
    pub superior: Option<UnitId>,
}

/// A time limit and when it applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitRule {
    /// The clock it sets.
    pub clock: ClockKind,
    /// Kinds of request it applies to; empty means all.
    pub kinds: Vec<RequestKind>,
    /// Category flag it applies to, e.g. `utility_24h`; `None` means all.
    pub flag: Option<String>,
    /// Track it applies to; `None` means either, unless that track has a row of its own.
    pub track: Option<Track>,
    /// Procedure of admission it applies to; `None` means all.
    pub procedure: Option<Course>,
    /// Instance it applies to; `None` means all.
    pub instance: Option<Instance>,
    /// Rule id, article and span.
    pub limit: Limit,
    /// How well the rule is sourced: `verified`, `secondary`, `memory`, `design`.
    pub confidence: String,
}

/// A way to extend the answer limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtensionRule {
    /// Rule id.
    pub id: ReasonId,
    /// Shown to the unit that asks.
    pub names: Names,
    /// Added from the old due date.
    pub span: Span,
    /// Source.
    pub article: String,
    /// How often per case.
    pub at_most: u32,
    /// Track on which it may be asked for.
    pub track: Track,
    /// The clocks it moves, of those that run.
    pub clocks: Vec<ClockKind>,
    /// Whether the head of the handling body grants it, and not the office.
    pub by_own_head: bool,
}

/// A node of the category tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// Two, four or six digits; a parent's code is the prefix.
    pub code: CategoryCode,
    /// Its name.
    pub names: Names,
    /// `utility_24h`, `emergency_check`, `confidential_default`, `special_route_or_limit`.
    pub flags: Vec<String>,
}

/// What sort of body a unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    /// A district, county or town government's hotline desk.
    District,
    /// A committee, bureau or office.
    Department,
    /// A street or town: below a district, or directly below the hotline of a district or county.
    Street,
    /// A public enterprise: water, power, gas, metro.
    Enterprise,
    /// A body above those the office dispatches to: it reviews and conducts.
    Superior,
    /// A body of third parties: lawyers, counsellors, mediators.
    ThirdParty,
}

/// A handling unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Code.
    pub id: UnitId,
    /// Its name.
    pub names: Names,
    /// Sort.
    pub kind: UnitKind,
    /// The unit above it; `None` directly below the hotline.
    pub parent: Option<UnitId>,
    /// The division it is responsible for.
    pub area: Option<AreaCode>,
    /// The post that heads it.
    pub head: Option<PostId>,
    /// The body that reviews its opinions, if not the unit above it.
    pub superior: Option<UnitId>,
    /// Part of the office itself: what is about it is about the hotline, and its desks stay out.
    pub own: bool,
}

/// An administrative division or street.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Code.
    pub code: AreaCode,
    /// Its name.
    pub names: Names,
    /// The division it lies in.
    pub parent: Option<AreaCode>,
}

/// Who usually handles a category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Category code or prefix.
    pub category: CategoryCode,
    /// A fixed unit; `None` sends it to the unit of the place.
    pub unit: Option<UnitId>,
    /// Why, in words the dispatcher can check.
    pub basis: Names,
}

/// A coded ground or reason, with the wording the requester sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Code.
    pub id: ReasonId,
    /// Label.
    pub names: Names,
    /// What the requester can do now, or how the reason is meant; may be empty.
    pub guidance: Names,
    /// Source; may be empty for reasons that need none.
    pub article: String,
}

/// What the petition office chooses from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PetitionReasons {
    /// Legal routes 法定途径 to which a requester is guided.
    pub legal_routes: BTreeMap<ReasonId, Reason>,
    /// Bodies outside petition work 移交去向.
    pub referrals: BTreeMap<ReasonId, Reason>,
    /// Grounds on which a matter ends for good 终结.
    pub terminations: BTreeMap<ReasonId, Reason>,
    /// What stands in the way of a backlog matter 化解难点.
    pub obstacles: BTreeMap<ReasonId, Reason>,
    /// What a suggestion may turn into 转化方式.
    pub conversions: BTreeMap<ReasonId, Reason>,
}

/// One row of the published target table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Indicator id of `kpis.json`, e.g. `ONTIME`.
    pub indicator: String,
    /// Name in the published table.
    pub names: Names,
    /// `>=`, `<=`, `>`, `<`, `=`, `about`, or `watch`: measured, with no published target.
    pub operator: String,
    /// In thousandths of `unit`, so that no float is compared.
    pub value_milli: i64,
    /// `%`, `‰`, 件, 秒 …
    pub unit: String,
    /// Year of the budget.
    pub year: i16,
    /// Where it is published.
    pub source: Names,
}
