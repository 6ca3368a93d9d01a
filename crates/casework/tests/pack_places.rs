//! Every pack that ships is read, and holds what its cases will ask of it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

use casework::ActKind;
use casework::case::act::RequestKind;
use casework::policy::model::PolicyBook;
use casework::policy::{PackFiles, read};
use casework::{CategoryCode, ClockKind};
use std::path::{Path, PathBuf};

fn packs() -> PackFiles {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
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

fn books() -> Vec<(String, PolicyBook)> {
    let files = packs();
    let ids: Vec<String> = files.ids().map(str::to_owned).collect();
    assert!(!ids.is_empty(), "{ids:?}");
    let book = |id: String| match read(&files, &id) {
        Ok(book) => (id, book),
        Err(faults) => panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    };
    ids.into_iter().map(book).collect()
}

#[test]
fn every_pack_reads_without_fault() {
    for (id, book) in books() {
        for policy in book.versions() {
            assert_eq!(policy.version, format!("{id}@{}", policy.effective));
            assert!(!policy.grounds.is_empty() && !policy.script.is_empty(), "{id}");
        }
    }
}

#[test]
fn every_clock_has_a_limit_for_every_kind_and_category() {
    for (id, book) in books() {
        let policy = book.newest();
        let categories: Vec<Option<&CategoryCode>> =
            policy.categories.keys().map(Some).chain([None]).collect();
        for clock in ClockKind::ALL {
            for kind in RequestKind::ALL {
                for category in &categories {
                    let limit = policy.limit(clock, *kind, *category);
                    assert!(limit.is_some_and(|limit| !limit.span.is_empty()), "{id} {clock:?} {kind:?} {category:?}");
                }
            }
        }
    }
}

#[test]
fn every_act_has_somebody_who_may_do_it() {
    for (id, book) in books() {
        for act in ActKind::ALL {
            let granted = book.newest().grants.iter().any(|grant| grant.acts.contains(act));
            assert!(granted, "{id}: nobody may {}", act.code());
        }
    }
}
