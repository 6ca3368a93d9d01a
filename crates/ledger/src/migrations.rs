//! The shape of the SQL store, grown in numbered steps: one Rust schema for both engines.
//!
//! Steps only ever expand; what is no longer used is contracted in a later release, so that the
//! previous program still runs on the new shape. Every key begins with the office, so that the tables
//! can be distributed by it unchanged. Instants are microseconds UTC, days are days since 1970-01-01.

#![expect(elided_lifetimes_in_paths, reason = "the trait of the migrations is written without")]

mod m0001_facts;
mod m0002_vault;
mod m0003_views;
mod m0004_outbox;
mod m0005_accounts;
mod m0006_statistics;
mod m0007_people;
mod m0008_audit;
mod m0009_log;
mod m0010_vault;
mod m0011_rights;
mod m0012_affairs;
mod m0013_link;
mod m0014_screening;
mod m0015_books;
mod m0016_bench;
mod m0017_latest;
mod m0018_sums;
mod m0019_subscriptions;
mod m0020_owed;
mod m0021_units;

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// Every step, in order.
pub(crate) struct Steps;

impl MigratorTrait for Steps {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_facts::Migration),
            Box::new(m0002_vault::Migration),
            Box::new(m0003_views::Migration),
            Box::new(m0004_outbox::Migration),
            Box::new(m0005_accounts::Migration),
            Box::new(m0006_statistics::Migration),
            Box::new(m0007_people::Migration),
            Box::new(m0008_audit::Migration),
            Box::new(m0009_log::Migration),
            Box::new(m0010_vault::Migration),
            Box::new(m0011_rights::Migration),
            Box::new(m0012_affairs::Migration),
            Box::new(m0013_link::Migration),
            Box::new(m0014_screening::Migration),
            Box::new(m0015_books::Migration),
            Box::new(m0016_bench::Migration),
            Box::new(m0017_latest::Migration),
            Box::new(m0018_sums::Migration),
            Box::new(m0019_subscriptions::Migration),
            Box::new(m0020_owed::Migration),
            Box::new(m0021_units::Migration),
        ]
    }

    fn migration_table_name() -> DynIden {
        "migration".into_iden()
    }
}

/// How a table lies on the disk.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lie {
    /// Rows in order of arrival: for long rows.
    Heap,
    /// Rows inside the key, where the engine can do that: for short rows read by key ranges.
    InKey,
}

struct Shape {
    name: &'static str,
    lie: Lie,
    columns: Vec<ColumnDef>,
    key: &'static [&'static str],
}

impl Shape {
    async fn create(self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let mut key = Index::create();
        for column in self.key {
            key.col(*column);
        }
        let mut table = Table::create();
        table.table(self.name).primary_key(&mut key);
        for column in self.columns {
            table.col(column);
        }
        if self.lie == Lie::InKey && manager.get_database_backend() == DbBackend::Sqlite {
            table.extra("WITHOUT ROWID");
        }
        manager.create_table(table).await
    }
}

fn index(name: &'static str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(name).table(table);
    for column in columns {
        index.col(*column);
    }
    index
}
