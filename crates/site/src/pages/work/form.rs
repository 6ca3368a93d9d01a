//! Forms made from the desk's descriptions: one way to show each kind of field.

use crate::desk::inputs::{FieldFault, Inputs, Upload};
use crate::desk::{Field, Kind, Scene};
use crate::form::{Choice, Group};
use crate::locale::Translator;
use crate::problem::Problem;
use crate::upload::{Parcel, Unfit};
use axum::extract::{Form, FromRequest, Multipart, Request};
use axum::http::header;
use casework::policy::model::{Category, UnitKind};
use casework::{Policy, UnitId};

/// More choices than this go into a drop-down list.
const FEW: usize = 6;

/// A field as a page shows it.
#[derive(Clone, Debug)]
pub struct FieldView {
    /// Its name.
    pub name: &'static str,
    /// Its label.
    pub label: String,
    /// A hint; may be empty.
    pub hint: String,
    /// Which widget: `long`, `short`, `radio`, `select`, `unit`, `units`, `flag`, `moment`, `count`, `files`.
    pub widget: &'static str,
    /// What was typed.
    pub value: String,
    /// Closed lists, grouped.
    pub groups: Vec<Group>,
    /// Suggested units with their basis.
    pub suggested: Vec<Choice>,
    /// Whether an empty answer is refused.
    pub required: bool,
    /// In characters; nought where it does not apply.
    pub max: usize,
    /// Whether there is room for the same name several times.
    pub several: bool,
    /// What is wrong with it; empty if nothing.
    pub fault: String,
    /// Sentences that can be put into it, each hinted with its text.
    pub picks: Vec<Group>,
}

/// Everything a form is shown from.
pub struct Sheet<'a> {
    /// The reader's language.
    pub t: &'a Translator,
    /// What the form may name.
    pub scene: Scene<'a>,
    /// What was typed.
    pub inputs: &'a Inputs,
    /// What was wrong with it.
    pub faults: &'a [FieldFault],
}

impl Sheet<'_> {
    /// The fields as a page shows them.
    pub fn views(&self, fields: &[Field]) -> Vec<FieldView> {
        let several = self.scene.case.is_some();
        fields.iter().map(|field| FieldView { several, ..self.view(field) }).collect()
    }

    fn view(&self, field: &Field) -> FieldView {
        let t = self.t;
        let fault = self.faults.iter().find(|fault| fault.field == field.name);
        let word = field.name.replace('_', "-");
        let hint = format!("field-{word}-hint");
        let choices = self.choices(field);
        let many = choices.iter().map(|group| group.choices.len()).sum::<usize>() > FEW;
        let (widget, max) = match &field.kind {
            Kind::Text { multiline: true, max } => ("long", *max),
            Kind::Text { multiline: false, max } => ("short", *max),
            Kind::Choices(_) => ("boxes", 0),
            Kind::Choice(_) | Kind::YesNo if !many => ("radio", 0),
            Kind::Choice(_) | Kind::YesNo | Kind::Category | Kind::Area | Kind::Person => ("select", 0),
            Kind::Unit { many: false } => ("unit", 0),
            Kind::Unit { many: true } => ("units", 0),
            Kind::CaseNumber => ("short", 40),
            Kind::Count(_) => ("count", 0),
            Kind::Flag => ("flag", 0),
            Kind::Moment => ("moment", 0),
            Kind::Files => ("files", 0),
        };
        FieldView {
            name: field.name,
            label: t.say(&format!("field-{word}")).to_string(),
            hint: if t.has(&hint) { t.say(&hint).to_string() } else { String::new() },
            widget,
            value: self.inputs.one(field.name).to_owned(),
            suggested: if widget == "unit" { self.suggested(field) } else { Vec::new() },
            groups: choices,
            required: field.required,
            several: false,
            max,
            fault: fault.map(|fault| fault.fault.said(t.wording(), t.lang())).unwrap_or_default(),
            picks: Vec::new(),
        }
    }

    fn choices(&self, field: &Field) -> Vec<Group> {
        let chosen = self.inputs.one(field.name);
        let alone = |choices: Vec<Choice>| vec![Group { label: String::new(), choices }];
        let t = self.t;
        match &field.kind {
            Kind::Choice(choices) => {
                alone(choices.iter().map(|c| self.choice(c, c.code == chosen)).collect())
            }
            Kind::Choices(choices) => {
                let is_chosen = |code: &str| self.inputs.many(field.name).any(|chosen| chosen == code);
                alone(choices.iter().map(|c| self.choice(c, is_chosen(&c.code))).collect())
            }
            Kind::YesNo => alone(vec![
                Choice::new("true", t.say("yes"), chosen == "true"),
                Choice::new("false", t.say("no"), chosen == "false"),
            ]),
            Kind::Person => {
                let person = |one: &crate::desk::Colleague| {
                    Choice::new(one.id.as_str(), &one.name, one.id.as_str() == chosen)
                };
                alone(self.scene.people.iter().map(person).collect())
            }
            Kind::Category => categories(t, self.scene.policy, chosen),
            Kind::Area => areas(t, self.scene.policy, chosen),
            Kind::Text { .. }
            | Kind::Unit { .. }
            | Kind::CaseNumber
            | Kind::Count(_)
            | Kind::Flag
            | Kind::Moment
            | Kind::Files => Vec::new(),
        }
    }

    fn choice(&self, choice: &crate::desk::Choice, chosen: bool) -> Choice {
        Choice::new(&choice.code, choice.label.said(self.t.wording(), self.t.lang()), chosen)
    }

    /// The units the pack suggests for this category and place, each with its basis. Before there is a case, those
    /// of what stands in the form, the first of them chosen unless somebody chooses otherwise.
    fn suggested(&self, field: &Field) -> Vec<Choice> {
        if field.name != "lead" {
            return Vec::new();
        }
        let policy = self.scene.policy;
        let typed = |name: &str| Some(self.inputs.one(name)).filter(|typed| !typed.is_empty());
        let (category, area) = match self.scene.case {
            Some(case) => (case.category.clone(), case.area.clone()),
            None => (typed("category").map(Into::into), typed("area").map(Into::into)),
        };
        let Some(category) = category else { return Vec::new() };
        let accused = |unit: &UnitId| {
            self.scene.case.is_some_and(|case| casework::access::is_accused(policy, case, unit))
        };
        let (lang, chosen) = (self.t.lang(), self.inputs.one(field.name));
        let first_is_chosen = chosen.is_empty() && self.scene.case.is_none();
        let suggested = policy.suggest(&category, area.as_ref());
        (0..)
            .zip(suggested.into_iter().filter(|(unit, _)| !accused(unit)))
            .map(|(nth, (unit, basis))| {
                let name = crate::naming::unit(self.t, policy, &unit);
                let is_chosen = unit.as_str() == chosen || (first_is_chosen && nth == 0);
                Choice::new(unit.as_str(), name, is_chosen).hinted(basis.of(lang))
            })
            .collect()
    }
}

/// Every unit for the searchable list, by kind.
pub fn units(t: &Translator, policy: &Policy) -> Vec<(String, String)> {
    let kind = |kind: UnitKind| match kind {
        UnitKind::District => t.say("unit-kind-district").to_string(),
        UnitKind::Department => t.say("unit-kind-department").to_string(),
        UnitKind::Street => t.say("unit-kind-street").to_string(),
        UnitKind::Enterprise => t.say("unit-kind-enterprise").to_string(),
        UnitKind::Superior => t.say("unit-kind-superior").to_string(),
        UnitKind::ThirdParty => t.say("unit-kind-third-party").to_string(),
    };
    policy.units.values().map(|unit| (unit.names.of(t.lang()).to_owned(), kind(unit.kind))).collect()
}

pub(super) fn categories(t: &Translator, policy: &Policy, chosen: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let choice = |category: &Category, name: String| {
        Choice::new(category.code.as_str(), name, category.code.as_str() == chosen)
    };
    for category in policy.categories.values() {
        let name = category.names.of(t.lang()).to_owned();
        if category.code.as_str().len() == 2 {
            groups.push(Group { label: name.clone(), choices: Vec::new() });
        }
        let Some(group) = groups.last_mut() else { continue };
        let indent = if category.code.as_str().len() > 4 { "\u{2003}" } else { "" };
        group.choices.push(choice(category, format!("{indent}{name}")));
    }
    groups
}

pub(super) fn areas(t: &Translator, policy: &Policy, chosen: &str) -> Vec<Group> {
    let choice = |area: &casework::policy::model::Area| {
        Choice::new(area.code.as_str(), area.names.of(t.lang()), area.code.as_str() == chosen)
    };
    let mut groups: Vec<Group> = Vec::new();
    for area in policy.areas.values().filter(|area| area.code.as_str().len() <= 6) {
        let below = policy.areas.values().filter(|a| a.parent.as_ref() == Some(&area.code));
        let below = below.filter(|a| a.code.as_str().len() > 6);
        let choices = std::iter::once(area).chain(below).map(choice).collect();
        groups.push(Group { label: area.names.of(t.lang()).to_owned(), choices });
    }
    groups
}

/// A form with or without files, and files that were not taken.
pub struct Filled {
    /// Names and values.
    pub inputs: Inputs,
    /// Files that were not fit.
    pub unfit: Vec<Unfit>,
}

impl FromRequest<crate::App> for Filled {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &crate::App) -> Result<Self, Problem> {
        let media = request.headers().get(header::CONTENT_TYPE).and_then(|h| h.to_str().ok());
        if media.is_some_and(|media| media.starts_with("multipart/")) {
            let form = Multipart::from_request(request, app).await.map_err(|_| Problem::Unreadable)?;
            return Ok(unpacked(Parcel::open(form, app.settings.scanner.as_ref()).await?));
        }
        let form = Form::<Vec<(String, String)>>::from_request(request, app).await;
        let Form(pairs) = form.map_err(|_| Problem::Unreadable)?;
        let mut inputs = Inputs::default();
        for (name, value) in pairs {
            inputs.add(name, value);
        }
        Ok(Self { inputs, unfit: Vec::new() })
    }
}

fn unpacked(parcel: Parcel) -> Filled {
    let mut inputs = Inputs::default();
    for (name, value) in parcel.fields {
        inputs.add(name, value);
    }
    for file in parcel.files {
        inputs.add_file(Upload { name: file.about.name, media: file.about.media, bytes: file.bytes });
    }
    Filled { inputs, unfit: parcel.unfit }
}
