//! `examples.toml`: words by which people speak of a subject.

use super::code::CATEGORY;
use super::table::{File, Keyed, Table};
use crate::policy::example::Example;

impl Keyed for Example {
    fn key(&self) -> String {
        self.category.to_string()
    }
}

pub(super) fn read(mut file: File<'_>) -> Table<'_, Example> {
    let table = file.table("example", |row| {
        let category = row.shaped("category", &CATEGORY);
        let words = row.texts("words").into_iter().map(|word| word.value.to_owned()).collect();
        let public_place = row.flag_if_any("public_place").unwrap_or(false);
        Some(Example { category: category?.value.into(), words, public_place })
    });
    file.finish();
    table
}
