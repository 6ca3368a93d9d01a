//! Where a request stands, for the one who filed it.

mod act;
mod add;
mod aid;
mod ask;
mod attachment;
mod copy;
mod looked;
mod offer;
mod outcome;
mod petition;
mod rate;
mod reception;
mod rights;
mod standing;
mod timeline;
mod view;

pub(crate) use act::{perform as act, show as ask_act};
pub(crate) use add::{perform as add, show as ask_add};
pub(crate) use aid::{ask as ask_aid, show as aid, withdraw as withdraw_aid};
pub(crate) use ask::{open, show as ask};
pub(crate) use attachment::show as attachment;
pub(crate) use copy::{download as rights_file, show as rights_copy};
pub(crate) use looked::show as looked;
pub(crate) use rate::{perform as rate, show as ask_rate};
pub(crate) use reception::{book as book_reception, show as reception, withdraw as withdraw_reception};
pub(crate) use rights::{ask as ask_right, show as rights, withdraw as withdraw_right};
pub(crate) use view::show as view;

use crate::access;
use crate::locale::Translator;
use crate::problem::Problem;
use crate::visitor::Visitor;
use casework::policy::model::Area;
use casework::{CaseId, Policy, UnitId};
use ledger::CaseFile;

/// A case this browser may read.
struct Mine {
    visitor: Visitor,
    id: CaseId,
    number: String,
    file: CaseFile,
}

impl Mine {
    async fn open(visitor: Visitor, number: &str) -> Result<Self, Problem> {
        let id = access::of_number(&visitor, number).await?;
        let file = visitor.app.ledger.case_file(id).await?.ok_or(Problem::NotFound)?;
        let number = file.case.number.as_ref().map(ToString::to_string).unwrap_or_default();
        Ok(Self { visitor, id, number, file })
    }

    /// What it is called: its title, or its kind once the words are erased.
    fn title(&self) -> String {
        let title = self.file.matter().title;
        if title.is_empty() { self.visitor.t.name("kind", self.file.case.kind.code()) } else { title }
    }

    fn home(&self) -> String {
        format!("/track/{}", self.number)
    }
}

/// The case of that number, if this browser has shown its query code.
pub(crate) async fn own_case(visitor: &Visitor, number: &str) -> Result<CaseId, Problem> {
    access::of_number(visitor, number).await
}

/// A place with the division it lies in.
pub(crate) fn area_name(policy: &Policy, area: &Area, t: &Translator) -> String {
    let name = area.names.of(t.lang());
    match area.parent.as_ref().and_then(|parent| policy.areas.get(parent)) {
        Some(parent) if parent.parent.is_some() => {
            t.say("track-area").with("division", parent.names.of(t.lang())).with("place", name).to_string()
        }
        _ => name.to_owned(),
    }
}

/// A unit's name; its code if a later policy no longer knows it.
fn unit_name(policy: &Policy, unit: &UnitId, t: &Translator) -> String {
    policy.units.get(unit).map_or_else(|| unit.to_string(), |u| u.names.of(t.lang()).to_owned())
}
