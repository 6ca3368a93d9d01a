//! `categories.toml`, `units.toml`, `areas.toml`, `routing.toml`: what cases are about, where things
//! lie, who handles, and who usually handles what.

use super::code::{AREA, CATEGORY, Codes, ID};
use super::limits::FLAGS;
use super::row::Row;
use super::table::{File, Keyed, Table};
use crate::policy::model::{Area, Category, Route, Unit, UnitKind};

const UNIT_KINDS: Codes<UnitKind> = Codes {
    all: &[
        UnitKind::District,
        UnitKind::Department,
        UnitKind::Street,
        UnitKind::Enterprise,
        UnitKind::Superior,
        UnitKind::ThirdParty,
    ],
    code: unit_kind,
};

/// The kind of unit as written in packs.
pub(in crate::policy) fn unit_kind(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::District => "district",
        UnitKind::Department => "department",
        UnitKind::Street => "street",
        UnitKind::Enterprise => "enterprise",
        UnitKind::Superior => "superior",
        UnitKind::ThirdParty => "third_party",
    }
}

impl Keyed for Category {
    fn key(&self) -> String {
        self.code.to_string()
    }
}

impl Keyed for Unit {
    fn key(&self) -> String {
        self.id.to_string()
    }
}

impl Keyed for Area {
    fn key(&self) -> String {
        self.code.to_string()
    }
}

impl Keyed for Route {
    fn key(&self) -> String {
        let unit = self.unit.as_ref().map_or("place", |unit| unit.as_str());
        format!("{} to {unit}", self.category)
    }

    fn replaces(&self) -> String {
        self.category.to_string()
    }
}

pub(super) fn categories(mut file: File<'_>) -> Table<'_, Category> {
    let table = file.table("category", |row| {
        let code = row.shaped("code", &CATEGORY);
        let names = row.names();
        let flags = row.codes("flags", &FLAGS).into_iter().map(str::to_owned).collect();
        Some(Category { code: code?.value.into(), names: names?, flags })
    });
    file.finish();
    table
}

pub(super) fn areas(mut file: File<'_>) -> Table<'_, Area> {
    let table = file.table("area", |row| {
        let code = row.shaped("code", &AREA);
        let names = row.names();
        let parent = row.shaped_if_any("parent", &AREA).map(|text| text.value.into());
        Some(Area { code: code?.value.into(), names: names?, parent })
    });
    file.finish();
    table
}

pub(super) fn units(mut file: File<'_>) -> Table<'_, Unit> {
    let table = file.table("unit", unit);
    file.finish();
    table
}

fn unit(row: &mut Row<'_>) -> Option<Unit> {
    let id = row.shaped("id", &ID);
    let names = row.names();
    let kind = row.code("kind", &UNIT_KINDS);
    let parent = row.shaped_if_any("parent", &ID).map(|text| text.value.into());
    let area = row.shaped_if_any("area", &AREA).map(|text| text.value.into());
    let head = row.shaped_if_any("head", &ID).map(|text| text.value.into());
    let superior = row.shaped_if_any("superior", &ID).map(|text| text.value.into());
    let own = row.flag_if_any("own").unwrap_or(false);
    Some(Unit { id: id?.value.into(), names: names?, kind: kind?, parent, area, head, superior, own })
}

pub(super) fn routes(mut file: File<'_>) -> Table<'_, Route> {
    let table = file.table("route", route);
    file.finish();
    table
}

fn route(row: &mut Row<'_>) -> Option<Route> {
    let category = row.shaped("category", &CATEGORY);
    let unit = row.shaped_if_any("unit", &ID);
    let place = row.flag_if_any("place").unwrap_or(false);
    let basis = row.names_at("basis");
    if row.has("unit") == place {
        let found = if place { "both unit and place" } else { "neither unit nor place" };
        row.at.fault(found, "a unit, or place = true for the unit of the place");
        return None;
    }
    if row.has("unit") && unit.is_none() {
        return None;
    }
    Some(Route { category: category?.value.into(), unit: unit.map(|text| text.value.into()), basis: basis? })
}
