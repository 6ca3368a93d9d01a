//! Whether what was sent fits what was asked: every fault at once, each with its field.

use super::Scene;
use super::field::{Field, Kind};
use super::fields::files_at_most;
use super::inputs::{FieldFault, Inputs, Wrong};
use casework::{ActKind, AreaCode, CategoryCode, UnitId};
use jiff::civil::DateTime;

/// Everything that does not fit.
pub(super) fn check(kind: ActKind, fields: &[Field], inputs: &Inputs, scene: &Scene<'_>) -> Vec<FieldFault> {
    let known = |name: &&str| fields.iter().any(|field| field.name == *name);
    let mut faults: Vec<FieldFault> = inputs
        .names()
        .filter(|name| !known(name))
        .map(|name| FieldFault::new(name, Wrong::NoSuchField))
        .collect();
    for field in fields {
        faults.extend(one(field, inputs, scene).map(|fault| FieldFault::new(field.name, fault)));
    }
    if !inputs.files().is_empty() && !known(&"files") {
        faults.push(FieldFault::new("files", Wrong::NoSuchField));
    }
    faults.extend(together(kind, inputs));
    faults
}

fn one(field: &Field, inputs: &Inputs, scene: &Scene<'_>) -> Option<Wrong> {
    if field.kind == Kind::Files {
        let most = files_at_most();
        return (inputs.files().len() > most).then_some(Wrong::TooMany(most));
    }
    let mut values = inputs.many(field.name).peekable();
    if values.peek().is_none() {
        return field.required.then_some(Wrong::Missing);
    }
    match field.kind {
        Kind::Unit { many: true } | Kind::Choices(_) => values.find_map(|value| fits(field, value, scene)),
        _ => fits(field, inputs.one(field.name), scene),
    }
}

fn fits(field: &Field, value: &str, scene: &Scene<'_>) -> Option<Wrong> {
    let unknown = |known: bool| (!known).then_some(Wrong::Unknown);
    match &field.kind {
        Kind::Text { max, .. } => (value.chars().count() > *max).then_some(Wrong::TooLong(*max)),
        Kind::Choice(choices) | Kind::Choices(choices) => {
            unknown(choices.iter().any(|choice| choice.code == value))
        }
        Kind::Unit { .. } => unknown(unit(value, scene).is_some()),
        Kind::Category => unknown(scene.policy.categories.contains_key(&CategoryCode::new(value))),
        Kind::Area => unknown(scene.policy.areas.contains_key(&AreaCode::new(value))),
        Kind::Person => unknown(scene.people.iter().any(|one| one.id.as_str() == value)),
        Kind::CaseNumber => (!scene.others.contains_key(value)).then_some(Wrong::NoSuchCase),
        Kind::Count(most) => {
            let fits = value.parse::<u32>().is_ok_and(|count| (1..=*most).contains(&count));
            unknown(fits)
        }
        Kind::YesNo | Kind::Flag => unknown(matches!(value, "true" | "false")),
        Kind::Moment => value.parse::<DateTime>().is_err().then_some(Wrong::NoMoment),
        Kind::Files => None,
    }
}

/// What one answer asks of another.
fn together(kind: ActKind, inputs: &Inputs) -> Vec<FieldFault> {
    let missing = |name: &&str| inputs.one(name).is_empty();
    let needed: &[&str] = match kind {
        ActKind::RecordFollowUp if inputs.one("answered") == "true" => &["solved", "satisfied"],
        ActKind::NameAccused if names_nobody(inputs) => &["about_units"],
        ActKind::Route if inputs.one("way") == "assign" => &["report_days"],
        ActKind::AddMaterial if inputs.files().is_empty() => &["note"],
        _ => &[],
    };
    needed.iter().filter(|name| missing(name)).map(|name| FieldFault::new(name, Wrong::Missing)).collect()
}

fn names_nobody(inputs: &Inputs) -> bool {
    let blank = |name| inputs.one(name).is_empty();
    blank("about_units") && blank("about_heads") && inputs.one("about_hotline") != "true"
}

/// The unit meant: by its code, or by a name that only one unit has, as people pick it from a list.
pub(super) fn unit(value: &str, scene: &Scene<'_>) -> Option<UnitId> {
    let code = UnitId::new(value);
    if scene.policy.units.contains_key(&code) {
        return Some(code);
    }
    let mut named =
        scene.policy.units.values().filter(|unit| unit.names.zh == value || unit.names.en == value);
    let found = named.next()?;
    named.next().is_none().then(|| found.id.clone())
}
