//! Figures of a day summed up, so that a month is read as fast in a city as in a county; and the order in which the
//! cases behind a figure are read.

use super::m0006_statistics::tell;
use super::{Lie, Shape, index};
use crate::sql::sums;
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// As in `m0006_statistics`: table, index, rows, rows per value.
const BELIEVED: [(&str, &str, &str); 2] = [
    ("tally_sum", "tally_sum", "2000000 2000000 80000 20000 2000 5 1"),
    ("tally_view", "tally_ripe", "2000000 2000000 100000 1 1 1 1 1"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        tally_sum().create(manager).await?;
        let ripe = ["office", "indicator", "ripe_at", "day", "unit", "numerator_milli", "denominator_milli"];
        manager.create_index(index("tally_ripe", "tally_view", &ripe)).await?;
        tell(manager.get_connection(), &BELIEVED).await?;
        sums::of_every_office(manager.get_connection())
            .await
            .map_err(|fault| DbErr::Migration(fault.to_string()))
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn tally_sum() -> Shape {
    Shape {
        name: "tally_sum",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            text("indicator"),
            text("cut"),
            text("value"),
            big_integer("day"),
            big_integer("ripe_day"),
            big_integer("numerator_milli"),
            big_integer("denominator_milli"),
            big_integer("tallies"),
        ],
        key: &["office", "indicator", "cut", "value", "day", "ripe_day"],
    }
}
