//! Migrations run in the order of their numbers, so the numbers have no gap and no double.

use super::finding::Finding;
use super::tree::{File, Tree};
use std::collections::BTreeMap;

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut folders: BTreeMap<&str, Vec<(u32, &File)>> = BTreeMap::new();
    for file in tree.files() {
        let Some((folder, _)) = file.path.rsplit_once('/') else {
            continue;
        };
        let holds = folder.rsplit('/').next().is_some_and(|name| name.starts_with("migration"));
        if let Some(number) = number(file.stem()).filter(|_| holds) {
            folders.entry(folder).or_default().push((number, file));
        }
    }
    folders.values_mut().flat_map(|files| check_folder(files)).collect()
}

fn check_folder(files: &mut [(u32, &File)]) -> Vec<Finding> {
    files.sort_by_key(|(number, file)| (*number, &file.path));
    (1..)
        .zip(files.iter())
        .find(|(expected, (number, _))| expected != number)
        .map(|(expected, (number, file))| {
            let what = format!("number {number:04} where {expected:04} should be");
            Finding::new(&file.path, 1, what, "renumber it before it ships; never after")
        })
        .into_iter()
        .collect()
}

fn number(stem: &str) -> Option<u32> {
    let (number, rest) = stem.trim_start_matches('m').split_once('_')?;
    (number.len() == 4 && !rest.is_empty()).then(|| number.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(names: &[&str]) -> Vec<String> {
        let paths: Vec<_> = names.iter().map(|n| format!("crates/ledger/src/migrations/{n}.rs")).collect();
        let files: Vec<_> = paths.iter().map(|path| (path.as_str(), "")).collect();
        check(&Tree::of(&files)).into_iter().map(|f| f.what).collect()
    }

    #[test]
    fn gaps_and_doubles_are_found() {
        assert_eq!(found(&["m0001_a", "m0003_b"]), ["number 0003 where 0002 should be"]);
        assert_eq!(found(&["m0001_a", "m0001_b"]), ["number 0001 where 0002 should be"]);
    }

    #[test]
    fn an_unbroken_row_passes() {
        assert!(found(&["m0001_a", "m0002_b", "mod"]).is_empty());
    }
}
