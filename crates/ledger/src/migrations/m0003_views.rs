//! Views: lists, queue counts, clocks to look at, figures. All of them can be rebuilt from facts.
//!
//! Lists are paged by key: the key of `queue_view` is the order of a list, its first index that of a
//! list of one state. Counts are kept, because counting a long queue is slow on both engines.

use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, blob, boolean, text, text_null};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for shape in [case_view(), queue_view(), queue_count(), due_view(), tally_view()] {
            shape.create(manager).await?;
        }
        let indexes = [
            index("case_by_number", "case_view", &["office", "number"]).unique().take(),
            index("queue_by_state", "queue_view", &["office", "queue", "state", "next_due", "case_id"]),
            index("queue_of_case", "queue_view", &["office", "case_id"]),
            index("due_of_case", "due_view", &["office", "case_id"]),
            index("tally_of_case", "tally_view", &["office", "case_id"]),
        ];
        for index in indexes {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn case_view() -> Shape {
    Shape {
        name: "case_view",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            big_integer("case_id"),
            big_integer("version"),
            text_null("number"),
            text("kind"),
            text("channel"),
            text_null("category"),
            text_null("area"),
            text("urgency"),
            text("state"),
            text_null("owner"),
            boolean("confidential"),
            boolean("supervised"),
            boolean("late"),
            big_integer("received_at"),
            big_integer("answer_due"),
            text_null("next_clock"),
            big_integer("next_due"),
            big_integer_null("closed_at"),
            blob("matter"),
        ],
        key: &["office", "case_id"],
    }
}

fn queue_view() -> Shape {
    Shape {
        name: "queue_view",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            text("queue"),
            big_integer("next_due"),
            big_integer("case_id"),
            text("state"),
        ],
        key: &["office", "queue", "next_due", "case_id"],
    }
}

fn queue_count() -> Shape {
    Shape {
        name: "queue_count",
        lie: Lie::InKey,
        columns: vec![text("office"), text("queue"), text("state"), big_integer("n")],
        key: &["office", "queue", "state"],
    }
}

fn due_view() -> Shape {
    Shape {
        name: "due_view",
        lie: Lie::InKey,
        columns: vec![text("office"), big_integer("due"), big_integer("case_id"), text("clock")],
        key: &["office", "due", "case_id", "clock"],
    }
}

fn tally_view() -> Shape {
    Shape {
        name: "tally_view",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            text("indicator"),
            big_integer("day"),
            big_integer("case_id"),
            big_integer("nth"),
            big_integer("ripe_at"),
            text_null("unit"),
            big_integer("numerator_milli"),
            big_integer("denominator_milli"),
        ],
        key: &["office", "indicator", "day", "case_id", "nth"],
    }
}
