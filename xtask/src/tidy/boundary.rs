//! What is never built: no word in code, columns, sentences or packs that marks, scores, counts or follows people
//! who ask (the exclusions of the product, kept as a list).

use super::finding::Finding;
use super::tree::{File, Tree};

/// Parts of identifiers that would name a label, a score, a movement or a count of a person.
const NAMES: [&str; 17] = [
    "old_caller",
    "repeat_petitioner",
    "repeat_caller",
    "key_person",
    "key_personnel",
    "watch_list",
    "watchlist",
    "blacklist",
    "risk_score",
    "risk_level",
    "credit_score",
    "person_score",
    "per_person_count",
    "petition_count",
    "whereabouts",
    "itinerary",
    "intercept_",
];

/// What two published budgets pay for and this program has no part in.
const WORDS: [&str; 9] =
    ["劝返", "稳控", "接返", "驻京值守", "进京访", "缠访", "老户", "重点人员", "重点对象"];

/// Where the list itself, or the promise not to build it, is written: the bindings name what they refuse.
const EXCEPT: [&str; 3] =
    ["xtask/src/tidy/boundary.rs", "xtask/src/tidy/banned.rs", "crates/budget/forms/bindings.toml"];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let kinds = ["rs", "toml", "ftl", "html", "case", "typ"];
    let files = kinds.iter().flat_map(|kind| tree.kind(kind)).filter(|file| !EXCEPT.contains(&&*file.path));
    files.flat_map(check_file).collect()
}

fn check_file(file: &File) -> Vec<Finding> {
    let found = (1..).zip(file.text.lines()).flat_map(|(number, line)| {
        let lower = line.to_lowercase();
        let names = NAMES.iter().filter(|name| lower.contains(*name)).copied().collect::<Vec<_>>();
        let words = WORDS.iter().filter(|word| line.contains(*word)).copied();
        let found = names.into_iter().chain(words).map(str::to_owned).collect::<Vec<_>>();
        found.into_iter().map(move |word| {
            Finding::new(
                &file.path,
                number,
                format!("{word:?}"),
                "nothing that labels, scores or follows people",
            )
        })
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> usize {
        check(&Tree::of(&[(path, text)])).len()
    }

    #[test]
    fn a_label_of_a_person_is_found_wherever_it_stands() {
        assert_eq!(found("crates/a/src/a.rs", "    pub is_old_caller: bool,"), 1);
        assert_eq!(found("packs/a/reasons.toml", "zh = \"重点人员\""), 1);
        assert_eq!(found("locales/en/a.ftl", "field-risk_score = Risk"), 1);
    }

    #[test]
    fn matters_and_units_may_be_counted() {
        assert_eq!(found("crates/a/src/a.rs", "    pub heads: u32,\n    pub returns: Vec<UnitId>,"), 0);
    }
}
