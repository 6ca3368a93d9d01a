//! Every pack that ships is read, and holds what its cases will ask of it.

use casework::ActKind;
use casework::case::act::RequestKind;
use casework::policy::PolicyBook;
use casework::policy::{PackFiles, Situation, read};
use casework::{CategoryCode, ClockKind};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The folder of the packs that ship.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

fn packs() -> PackFiles {
    let root = root();
    let mut files = PackFiles::default();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        let entries: Vec<PathBuf> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
        for path in entries {
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
                files.insert(format!("packs/{name}"), std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Every pack that ships.
pub static BOOKS: LazyLock<Vec<(String, PolicyBook)>> = LazyLock::new(read_all);

fn read_all() -> Vec<(String, PolicyBook)> {
    let files = packs();
    let ids: Vec<String> = files.ids().map(str::to_owned).collect();
    assert!(ids.len() > 1, "{ids:?}");
    let book = |id: String| match read(&files, &id) {
        Ok(book) => (id, book),
        Err(faults) => panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    };
    ids.into_iter().map(book).collect()
}

#[test]
fn every_pack_reads_without_fault() {
    for (id, book) in BOOKS.iter() {
        for policy in book.versions() {
            assert_eq!(policy.version, format!("{id}@{}", policy.effective));
            assert!(!policy.grounds.is_empty() && !policy.script.is_empty(), "{id}");
        }
    }
}

#[test]
fn every_clock_has_a_limit_for_every_kind_and_category() {
    for (id, book) in BOOKS.iter() {
        let policy = book.newest();
        let categories: Vec<Option<&CategoryCode>> =
            policy.categories.keys().map(Some).chain([None]).collect();
        for clock in ClockKind::ALL {
            for kind in RequestKind::ALL {
                for category in &categories {
                    let limit = policy.limit(clock, &Situation::of_hotline(*kind, *category));
                    assert!(
                        limit.is_some_and(|limit| !limit.span.is_empty()),
                        "{id} {clock:?} {kind:?} {category:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_act_has_somebody_who_may_do_it() {
    for (id, book) in BOOKS.iter() {
        for act in ActKind::ALL {
            let granted = book.newest().grants.iter().any(|grant| grant.acts.contains(act));
            assert!(granted, "{id}: nobody may {}", act.code());
        }
    }
}

#[test]
fn every_group_of_categories_has_a_unit_wherever_it_lies() {
    for (id, book) in BOOKS.iter() {
        let policy = book.newest();
        if policy.units.is_empty() {
            continue;
        }
        for (code, area) in
            policy.categories.keys().filter(|code| code.as_str().len() == 4).flat_map(|code| {
                policy.areas.values().filter(|area| area.parent.is_some()).map(move |area| (code, &area.code))
            })
        {
            let units = policy.suggest(code, Some(area));
            assert!(!units.is_empty(), "{id}: nobody for {code} in {area}");
            assert!(units.iter().all(|(_, basis)| !basis.zh.is_empty()), "{id}: {code} without a basis");
        }
    }
}

#[test]
fn every_unit_of_a_place_answers_for_its_place() {
    for (id, book) in BOOKS.iter() {
        let policy = book.newest();
        for unit in policy.units.values() {
            let Some(area) = &unit.area else { continue };
            let district = policy.unit_of(area).unwrap_or_else(|| panic!("{id}: nobody answers for {area}"));
            assert!(policy.is_same_or_below(&unit.id, &district), "{id}: {} lies in {district}", unit.id);
        }
    }
}

#[test]
fn nobody_is_sent_to_those_an_accusation_is_about_by_default() {
    for (id, book) in BOOKS.iter() {
        let policy = book.newest();
        for (code, category) in &policy.categories {
            let special = |flag: &str| category.flags.iter().any(|known| known == flag);
            if special("confidential_default") && special("special_route_or_limit") {
                let by_place = policy
                    .routes
                    .iter()
                    .any(|route| route.unit.is_none() && code.as_str().starts_with(route.category.as_str()));
                assert!(!by_place, "{id}: {code} would go to the unit of the place");
            }
        }
    }
}
