//! Packs and sentences travel inside the program: one file to carry, nothing to install beside it.

use casework::policy::PackFiles;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../packs"]
#[include = "*.toml"]
#[include = "*.csv"]
#[include = "*.typ"]
struct Packs;

#[derive(RustEmbed)]
#[folder = "../../locales"]
#[include = "*.ftl"]
struct Locales;

/// What the demonstration shows: which pack, how many cases, who signs in.
pub const DEMO: &str = include_str!("../../../deploy/demo.toml");

/// The budgets of the demonstration: last year's and this year's, with `{office}` and `{year}` to be filled in.
pub const DEMO_BUDGETS: [&str; 2] = [
    include_str!("../../../deploy/demo/budget-last-year.md"),
    include_str!("../../../deploy/demo/budget-this-year.md"),
];

/// What the demonstration does with them.
pub const DEMO_MONEY: &str = include_str!("../../../deploy/demo/money.toml");

/// Every pack inside the program.
pub fn packs() -> PackFiles {
    let paths = Packs::iter().filter(|path| !path.contains("/tests/"));
    paths.filter_map(|path| Some((path.to_string(), Packs::get(&path)?.data.into_owned()))).collect()
}

/// Language, file name and text of every locale file.
pub fn locales() -> Vec<(String, String, String)> {
    let read = |path: &str| {
        let (language, file) = path.split_once('/')?;
        let text = String::from_utf8(Locales::get(path)?.data.into_owned()).ok()?;
        Some((language.to_owned(), file.to_owned(), text))
    };
    Locales::iter().filter_map(|path| read(&path)).collect()
}
