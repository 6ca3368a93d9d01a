//! Nothing in the code knows a place: what is local is data in a pack. The rule covers tests too,
//! because a test that needs a place has found a rule that belongs to that place's pack; such tests
//! live in `packs/<place>/tests` as scenarios, not in Rust.

use super::finding::Finding;
use super::tree::Tree;

const LIST: &str = "xtask/data/places.txt";
const MEND: &str = "move what is local into packs/<place>/; in a test, use a made-up place";

pub fn check(tree: &Tree) -> Vec<Finding> {
    let names = names(tree);
    let (latin, han): (Vec<&str>, Vec<&str>) =
        names.iter().map(String::as_str).partition(|name| name.is_ascii());
    let mut findings = Vec::new();
    for file in tree.kind("rs") {
        for (index, line) in file.text.lines().enumerate() {
            let words = words(line);
            let by_word = words.iter().find(|word| latin.contains(&word.as_str())).map(String::as_str);
            let by_sign =
                || han.iter().copied().filter(|_| !line.is_ascii()).find(|name| line.contains(name));
            if let Some(name) = by_word.or_else(by_sign) {
                findings.push(Finding::new(&file.path, index + 1, format!("place name {name}"), MEND));
            }
        }
    }
    findings
}

/// The listed places and the places that have a pack.
fn names(tree: &Tree) -> Vec<String> {
    let listed = tree.get(LIST).map_or("", |file| &file.text).lines();
    let listed = listed.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned);
    let packs = tree.files().iter().filter_map(|file| file.path.strip_prefix("packs/")?.split_once('/'));
    let packs = packs.map(|(place, _)| place.to_owned()).filter(|place| place != "national");
    listed.chain(packs).collect()
}

/// Lower-case Latin words of a line, `CamelCase` and `snake_case` taken apart.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in line.chars() {
        let starts = before.is_ascii_lowercase() && c.is_ascii_uppercase();
        if starts || !c.is_ascii_alphabetic() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_ascii_alphabetic()) {
            word.push(c.to_ascii_lowercase());
        }
        before = c;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<usize> {
        let tree = Tree::of(&[
            ("crates/x/src/a.rs", text),
            ("xtask/data/places.txt", "# comment\nutopia\n理想国\n"),
            ("packs/erewhon/pack.toml", ""),
        ]);
        check(&tree).into_iter().map(|f| f.line).collect()
    }

    #[test]
    fn listed_places_and_pack_places_are_found_in_any_spelling() {
        let text =
            "let a = \"理想国市\";\n// Utopia\nfn utopia_rule() {}\nstruct ErewhonPack;\nlet n = national;\n";
        assert_eq!(lines(text), [1, 2, 3, 4]);
    }

    #[test]
    fn a_name_inside_a_longer_word_passes() {
        assert!(lines("let utopian = dystopia;\n").is_empty());
    }
}
