//! For whom a case waits, beside its place in a queue: what is late or due today is counted from one index, without
//! a look at the case.

use super::index;
use super::m0006_statistics::tell;
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, text_null};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// As in `m0006_statistics`: table, index, rows, rows per value.
const BELIEVED: [(&str, &str, &str); 1] =
    [("queue_view", "queue_by_state", "1000000 1000000 5000 1000 2 1 1 1")];

const FILL: &str = "UPDATE queue_view SET \
    owner = (SELECT v.owner FROM case_view AS v \
             WHERE v.office = queue_view.office AND v.case_id = queue_view.case_id), \
    runs = EXISTS (SELECT 1 FROM case_view AS v WHERE v.office = queue_view.office \
                   AND v.case_id = queue_view.case_id AND v.next_clock IS NOT NULL)";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [text_null("owner"), boolean("runs").default(false).take()] {
            let table = Table::alter().table("queue_view").add_column(column).take();
            manager.alter_table(table).await?;
        }
        manager.drop_index(Index::drop().name("queue_by_state").table("queue_view").to_owned()).await?;
        manager.get_connection().execute_unprepared(FILL).await?;
        let columns = ["office", "queue", "state", "next_due", "case_id", "runs", "owner"];
        manager.create_index(index("queue_by_state", "queue_view", &columns)).await?;
        tell(manager.get_connection(), &BELIEVED).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
