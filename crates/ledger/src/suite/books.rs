//! Read books: pieces in their places, and a piece that is there stays.

use super::trial::Trial;
use super::{Kept, same};

pub(super) async fn pieces_of_a_book_stay_as_they_were_read(trial: &Trial) -> Kept {
    let store = &trial.store;
    for (digest, nth, body) in [("one", 1, "a"), ("one", 2, "b"), ("two", 1, "c"), ("one", 1, "other")] {
        store.keep_piece(digest, nth, body).await?;
    }
    same("the first", &store.piece("one", 1).await?, &Some("a".to_owned()))?;
    same("the second", &store.piece("one", 2).await?, &Some("b".to_owned()))?;
    same("of another file", &store.piece("two", 1).await?, &Some("c".to_owned()))?;
    same("none", &store.piece("two", 2).await?, &None)
}
