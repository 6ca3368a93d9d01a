//! The tallies of one unit in the order of their days: the cases behind a figure of one unit are found without a look
//! at those of the others.

use super::index;
use super::m0006_statistics::tell;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// As in `m0006_statistics`: table, index, rows, rows per value.
const BELIEVED: [(&str, &str, &str); 1] =
    [("tally_view", "tally_of_unit", "2000000 2000000 100000 2000 5 1 1 1")];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = ["office", "indicator", "unit", "day", "case_id", "nth", "ripe_at"];
        manager.create_index(index("tally_of_unit", "tally_view", &columns)).await?;
        tell(manager.get_connection(), &BELIEVED).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
