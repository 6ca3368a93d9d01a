//! Read books in a table of pieces.

use super::SqlStore;
use super::ask::{Ask, Table};
use crate::fault::StoreFault;
use crate::store::BookStore;
use async_trait::async_trait;
use sea_orm::{FromQueryResult, Value};

const PIECE: Table<4> = Table {
    name: "book_piece",
    columns: ["office", "digest", "nth", "body"],
    clash: " ON CONFLICT (office, digest, nth) DO NOTHING",
};

#[derive(FromQueryResult)]
struct Line {
    body: String,
}

#[async_trait]
impl BookStore for SqlStore {
    async fn keep_piece(&self, digest: &str, nth: u32, body: &str) -> Result<(), StoreFault> {
        let row: [Value; 4] =
            [self.office.as_str().into(), digest.into(), i64::from(nth).into(), body.into()];
        PIECE.insert(&self.engine.write, vec![row]).await
    }

    async fn piece(&self, digest: &str, nth: u32) -> Result<Option<String>, StoreFault> {
        let ask = Ask::new("SELECT body FROM book_piece WHERE office = ").bind(self.office.as_str());
        let ask = ask.then(" AND digest = ").bind(digest).then(" AND nth = ").bind(i64::from(nth));
        let line: Option<Line> = ask.one(&self.engine.read).await?;
        Ok(line.map(|line| line.body))
    }
}
