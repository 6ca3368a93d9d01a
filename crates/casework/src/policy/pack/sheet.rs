//! Everything that packs say on one date: a sheet is read from one folder and laid over the sheet of
//! the pack below, row by row.

use super::aid::{self, Aid};
use super::appraisal::{self, Appraisal};
use super::folder::{Folder, SCRIPT};
use super::privacy::{self, Lines};
use super::procedure::{self, Steps};
use super::publication::{self, Publication};
use super::reasons::{self, Reasons};
use super::reception;
use super::retention::{self, Keeping};
use super::table::Table;
use super::{calendar, duties, examples, indicators, limits, places, roles};
use crate::policy::contract::ContractFile;
use crate::policy::duty::DutyRule;
use crate::policy::example::Example;
use crate::policy::model::{
    Area, Article, Category, Entitlement, ExtensionRule, Grant, LimitRule, Names, Office, PetitionReasons,
    Policy, Route, Target, Unit,
};
use crate::policy::privacy::Purpose;
use crate::policy::reception::ReceptionRule;
use crate::policy::retention::Retention;
use almanac::Calendar;
use jiff::civil::Date;

pub(super) struct Sheet<'a> {
    pub limits: Table<'a, LimitRule>,
    pub extensions: Table<'a, ExtensionRule>,
    pub categories: Table<'a, Category>,
    pub units: Table<'a, Unit>,
    pub areas: Table<'a, Area>,
    pub routes: Table<'a, Route>,
    pub reasons: Reasons<'a>,
    pub grants: Table<'a, Grant>,
    pub rights: Table<'a, Entitlement>,
    pub purposes: Table<'a, Purpose>,
    pub privacy: Lines,
    pub targets: Table<'a, Target>,
    pub articles: Table<'a, Article>,
    pub steps: Steps<'a>,
    pub keeping: Keeping<'a>,
    pub duties: Table<'a, DutyRule>,
    aid: Aid<'a>,
    publication: Publication<'a>,
    pub examples: Table<'a, Example>,
    pub receptions: Table<'a, ReceptionRule>,
    appraisal: Appraisal,
    script: Option<Vec<Names>>,
    calendars: Vec<Calendar>,
    contract: Option<ContractFile>,
}

impl<'a> Sheet<'a> {
    pub fn read(folder: &'a Folder<'a>, on: Date) -> Self {
        let (limits, extensions) = limits::read(folder.file("limits.toml", on));
        let (grants, rights) = roles::read(folder.file("roles.toml", on));
        let calendars =
            folder.calendars(on).filter_map(|source| calendar::read(source, source.path)).collect();
        Self {
            limits,
            extensions,
            categories: places::categories(folder.file("categories.toml", on)),
            units: places::units(folder.file("units.toml", on)),
            areas: places::areas(folder.file("areas.toml", on)),
            routes: places::routes(folder.file("routing.toml", on)),
            reasons: reasons::read(folder.file("reasons.toml", on)),
            grants,
            rights,
            purposes: privacy::purposes(folder.file("purposes.toml", on)),
            privacy: privacy::lines(folder.file("privacy.toml", on)),
            targets: indicators::read(folder.file("indicators.toml", on)),
            articles: reasons::articles(folder.file("answers.toml", on)),
            steps: procedure::steps(folder.file("procedure.toml", on)),
            keeping: retention::read(folder.file("retention.toml", on)),
            duties: duties::read(folder.file("duties.toml", on)),
            aid: aid::read(folder.file("aid.toml", on)),
            publication: publication::read(folder.file("publication.toml", on)),
            examples: examples::read(folder.file("examples.toml", on)),
            receptions: reception::read(folder.file("reception.toml", on)),
            appraisal: appraisal::read(folder.file("appraisal.toml", on)),
            script: reasons::script(folder.file(SCRIPT, on)),
            calendars,
            contract: folder.contract(on),
        }
    }

    /// This sheet over that of the pack below.
    pub fn over(self, below: Self) -> Self {
        Self {
            limits: self.limits.over(below.limits),
            extensions: self.extensions.over(below.extensions),
            categories: self.categories.over(below.categories),
            units: self.units.over(below.units),
            areas: self.areas.over(below.areas),
            routes: self.routes.over(below.routes),
            reasons: self.reasons.over(below.reasons),
            grants: self.grants.over(below.grants),
            rights: self.rights.over(below.rights),
            purposes: self.purposes.over(below.purposes),
            privacy: self.privacy.over(below.privacy),
            targets: self.targets.over(below.targets),
            articles: self.articles.over(below.articles),
            steps: self.steps.over(below.steps),
            keeping: self.keeping.over(below.keeping),
            duties: self.duties.over(below.duties),
            aid: self.aid.over(below.aid),
            publication: self.publication.over(below.publication),
            examples: self.examples.over(below.examples),
            receptions: self.receptions.over(below.receptions),
            appraisal: self.appraisal.over(below.appraisal),
            script: self.script.or(below.script),
            calendars: below.calendars.into_iter().chain(self.calendars).collect(),
            contract: self.contract.or(below.contract),
        }
    }

    /// The policy of one office from one date; `None` if the procedure is incomplete.
    pub fn policy(self, pack: &str, effective: Date, office: Office) -> Option<Policy> {
        let calendar = self
            .calendars
            .iter()
            .fold(Calendar::national().clone(), |calendar, newer| calendar.merged(newer));
        let reasons = |table: Table<'_, crate::policy::model::Reason>| {
            table.values().map(|r| (r.id.clone(), r)).collect()
        };
        Some(Policy {
            version: format!("{pack}@{effective}"),
            effective,
            office,
            calendar,
            limits: self.limits.values().collect(),
            extensions: self.extensions.values().collect(),
            categories: self.categories.values().map(|category| (category.code.clone(), category)).collect(),
            units: self.units.values().map(|unit| (unit.id.clone(), unit)).collect(),
            areas: self.areas.values().map(|area| (area.code.clone(), area)).collect(),
            routes: self.routes.values().collect(),
            grounds: reasons(self.reasons.grounds),
            send_back_reasons: reasons(self.reasons.send_back),
            rating_reasons: reasons(self.reasons.rating),
            emergency_bodies: reasons(self.reasons.emergency),
            petition: PetitionReasons {
                legal_routes: reasons(self.reasons.legal_routes),
                referrals: reasons(self.reasons.referrals),
                terminations: reasons(self.reasons.terminations),
                obstacles: reasons(self.reasons.obstacles),
                conversions: reasons(self.reasons.conversions),
            },
            grants: self.grants.values().collect(),
            rights: self.rights.values().collect(),
            purposes: self.purposes.values().collect(),
            privacy: self.privacy.complete(),
            procedure: self.steps.complete()?,
            targets: self.targets.values().collect(),
            articles: self.articles.values().map(|article| (article.id.clone(), article)).collect(),
            script: self.script.unwrap_or_default(),
            receptions: self.receptions.values().collect(),
            appraisal: self.appraisal.complete(),
            retention: Retention {
                keep: self.keeping.rules.values().map(|rule| (rule.class, rule)).collect(),
                hold_reasons: reasons(self.keeping.holds),
            },
            duties: self.duties.values().collect(),
            aid: self.aid.complete(),
            contract: self.contract,
            publication: self.publication.complete(),
            examples: self.examples.values().collect(),
        })
    }
}
