//! The terms of the operator's contract: kept letter by letter, dated and layered like every other file.

use crate::sample::Sample;
use casework::policy::{Section, diff};
use jiff::civil::date;

const TERMS: &str = "name = \"Calls\"\n\n# Remarks are no rows.\n[[item]]\nid = \"ASA\"\nweight = 100\n";

#[test]
fn the_nearest_terms_hold_from_their_day() {
    assert_eq!(Sample::sound().newest().contract, None);
    let low = Sample::sound().and("base/contract.toml", "name = \"below\"\n");
    assert_eq!(low.newest().contract.unwrap().text, "name = \"below\"\n");
    let dated = low.and("town/versions/2020-07-01/contract.toml", TERMS);
    let newest = dated.newest().contract.unwrap();
    assert_eq!(
        (newest.text.as_str(), newest.path.as_str()),
        (TERMS, "packs/town/versions/2020-07-01/contract.toml")
    );
    let book = dated.read().unwrap();
    let before = book.versions().iter().find(|version| version.effective < date(2020, 7, 1)).unwrap();
    assert_eq!(before.contract.as_ref().unwrap().text, "name = \"below\"\n");
}

#[test]
fn a_changed_band_is_told_by_its_row() {
    let terms = |text: &str| Sample::sound().and("town/contract.toml", text).newest();
    let told = diff(&terms(TERMS), &terms(&TERMS.replace("100", "90")));
    let told: Vec<_> = told.iter().map(|change| (change.what, change.id.as_str())).collect();
    assert_eq!(told, [(Section::Contract, "[[item]] id = \"ASA\"")]);
    assert_eq!(diff(&terms(TERMS), &terms(&TERMS.replace("Remarks", "Notes"))), []);
}
