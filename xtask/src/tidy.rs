//! The house rules that no compiler knows. Each rule is one file here, looks at the tree as text,
//! and has a test that shows it can fail.

pub mod adr;
mod banned;
mod boundary;
mod crates;
mod doors;
mod faces;
mod finding;
mod functions;
mod han;
mod keys;
mod locales;
mod migrations;
mod places;
mod rust;
mod sizes;
mod stages;
mod threats;
pub mod tree;
mod words;

use finding::Finding;
use tree::Tree;

/// A rule: the tree in, findings out.
type Rule = fn(&Tree) -> Vec<Finding>;

pub const RULES: [(&str, Rule); 16] = [
    ("sizes", sizes::check),
    ("functions", functions::check),
    ("doors", doors::check),
    ("crates", crates::check),
    ("stages", stages::check),
    ("faces", faces::check),
    ("adr", adr::check),
    ("migrations", migrations::check),
    ("locales", locales::check),
    ("keys", keys::check),
    ("words", words::check),
    ("places", places::check),
    ("threats", threats::check),
    ("han", han::check),
    ("banned", banned::check),
    ("boundary", boundary::check),
];

/// Every finding of every rule, in the order of [`RULES`].
pub fn run(tree: &Tree) -> Vec<Finding> {
    RULES
        .iter()
        .flat_map(|(name, rule)| rule(tree).into_iter().map(|finding| Finding { rule: name, ..finding }))
        .collect()
}
