//! The pack of each place against `packs/<place>/tests/facts.toml`: what was counted and looked up in the
//! sources apart from the pack, so that a row lost or changed by a slip does not pass.

use crate::places::{BOOKS, root};
use casework::Owner;
use casework::policy::model::{Target, Unit, UnitKind};
use casework::policy::{Policy, doubts};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One file of facts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    office: String,
    number_prefix: String,
    count: Count,
    /// Names of areas by code.
    areas: BTreeMap<String, String>,
    /// Who answers for an area.
    answers: BTreeMap<String, String>,
    /// Who is suggested for a category in an area.
    suggested: Vec<Suggested>,
    /// Who reviews the opinions of a body, and the opinions of that one, and so on: units, or `review` for the
    /// office's own reviewers.
    reviewed: BTreeMap<String, Vec<String>>,
    /// Published targets as operator, figure and unit.
    targets: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
struct Count {
    areas: usize,
    districts: usize,
    streets: usize,
    departments: usize,
    enterprises: usize,
    superiors: usize,
    targets: usize,
    watched: usize,
    doubts: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Suggested {
    category: String,
    area: String,
    unit: String,
    /// Who is suggested next, if that matters.
    then: Option<String>,
}

fn facts() -> Vec<(Facts, &'static Policy)> {
    let places = BOOKS.iter().filter(|(id, book)| {
        let policy = book.newest();
        assert!(policy.units.is_empty() == (policy.office.code.as_str() == "000000"), "{id}");
        !policy.units.is_empty()
    });
    let facts = places.map(|(id, book)| {
        let path = root().join(id).join("tests/facts.toml");
        let text =
            std::fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let facts = toml::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        (facts, book.newest())
    });
    facts.collect()
}

fn count(policy: &Policy) -> Count {
    let of = |kind: UnitKind| policy.units.values().filter(|unit| unit.kind == kind).count();
    let watched = policy.targets.iter().filter(|target| target.operator == "watch").count();
    Count {
        areas: policy.areas.len(),
        districts: of(UnitKind::District),
        streets: of(UnitKind::Street),
        departments: of(UnitKind::Department),
        enterprises: of(UnitKind::Enterprise),
        superiors: of(UnitKind::Superior),
        targets: policy.targets.len() - watched,
        watched,
        doubts: doubts(policy).count(),
    }
}

fn shown(target: &Target) -> String {
    let figure = format!("{}.{:03}", target.value_milli / 1000, target.value_milli % 1000);
    let figure = figure.trim_end_matches('0').trim_end_matches('.');
    format!("{} {figure} {}", target.operator, target.unit)
}

#[test]
fn every_pack_holds_as_much_as_its_sources() {
    for (facts, policy) in facts() {
        assert_eq!(policy.office.code.as_str(), facts.office, "{}", policy.version);
        assert_eq!(policy.office.number_prefix, facts.number_prefix, "{}", policy.version);
        assert_eq!(count(policy), facts.count, "{}", policy.version);
    }
}

#[test]
fn every_pack_says_of_a_place_what_its_sources_say() {
    for (facts, policy) in facts() {
        assert!(facts.areas.len() > 3 && facts.answers.len() > 3 && facts.suggested.len() > 3, "{facts:?}");
        for (code, name) in &facts.areas {
            let area = policy.areas.get(&code.as_str().into());
            assert_eq!(area.map(|area| &area.names.zh), Some(name), "{} {code}", policy.version);
        }
        for (code, unit) in &facts.answers {
            let found = policy.unit_of(&code.as_str().into());
            assert_eq!(found, Some(unit.as_str().into()), "{} {code}", policy.version);
        }
        for Suggested { category, area, unit, then } in &facts.suggested {
            let found = policy.suggest(&category.as_str().into(), Some(&area.as_str().into()));
            let mut found = found.iter().map(|(unit, _)| unit.as_str());
            assert_eq!(found.next(), Some(unit.as_str()), "{} {category} {area}", policy.version);
            if let Some(then) = then {
                assert_eq!(found.next(), Some(then.as_str()), "{} {category} {area}", policy.version);
            }
        }
    }
}

#[test]
fn every_published_figure_stands_as_it_was_published() {
    for (facts, policy) in facts() {
        let published = policy.targets.iter().filter(|target| target.operator != "watch");
        let published: BTreeMap<String, String> =
            published.map(|target| (target.indicator.clone(), shown(target))).collect();
        assert_eq!(published, facts.targets, "{}", policy.version);
    }
}

#[test]
fn every_superior_office_has_a_row_for_the_office_below_it() {
    let places: Vec<&Policy> = facts().into_iter().map(|(_, policy)| policy).collect();
    let below = |policy: &Policy| {
        places.iter().filter(|above| above.areas.contains_key(&policy.office.code.as_str().into())).count()
    };
    assert!(places.iter().all(|policy| below(policy) >= 1), "an office's own division is in its areas");
    let shared: Vec<_> = places.iter().filter(|policy| below(policy) == 2).collect();
    assert!(!shared.is_empty(), "no district office has its city's pack beside it");
    for district in shared {
        let city = places.iter().find(|above| {
            above.office.code != district.office.code
                && above.areas.contains_key(&district.office.code.as_str().into())
        });
        let city = city.unwrap_or_else(|| panic!("{}", district.version));
        for area in district.areas.values() {
            let there = city.areas.get(&area.code).map(|area| &area.names.zh);
            assert_eq!(there, Some(&area.names.zh), "{} and {}", district.version, city.version);
        }
    }
}

#[test]
fn every_opinion_has_a_body_above_that_reviews_it() {
    for (facts, policy) in facts() {
        for (unit, above) in &facts.reviewed {
            let mut line = Vec::new();
            let mut body = Owner::Unit(unit.as_str().into());
            while let Some(superior) = policy.superior_of(&body).filter(|_| line.len() < 4) {
                line.push(match &superior {
                    Owner::Unit(unit) => unit.to_string(),
                    Owner::Desk(desk) => desk.code().to_owned(),
                });
                body = superior;
            }
            assert_eq!(&line, above, "{} {unit}", policy.version);
        }
        let first = |unit: &Unit| policy.superior_of(&Owner::Unit(unit.id.clone()));
        let handling = policy.units.values().filter(|unit| unit.kind != UnitKind::Superior);
        assert!(handling.clone().all(|unit| first(unit).is_some()), "{}", policy.version);
    }
}
