//! Released public bulletins as a feed: months by their name, others by their number.

use super::{current, name};
use crate::affair::{Texts, handles};
use crate::bulletin::{papers, title};
use crate::feed::{self, Entry};
use crate::problem::Problem;
use crate::visitor::Visitor;
use affairs::bulletin::Bulletin;
use axum::response::Response;
use ledger::affairs::AffairFile;

/// Bulletins in a feed.
const FOLLOWED: usize = 50;

/// `GET /results/feed`
pub(crate) async fn feed(visitor: Visitor) -> Result<Response, Problem> {
    let mut files = performance::released(&visitor.app.ledger, None).await?;
    files.retain(|file| file.affair.is_public());
    let released = |file: &AffairFile<Bulletin>| {
        let (at, _) = current(file)?.1.released.as_ref()?;
        Some(*at)
    };
    files.sort_by_key(|file| std::cmp::Reverse(released(file)));
    files.truncate(FOLLOWED);
    let sealed = files.iter().flat_map(|file| papers(&file.affair));
    let texts = Texts::of(&visitor.app, handles(sealed)).await?;
    let entry = |file: &AffairFile<Bulletin>| {
        let (bulletin, updated) = (&file.affair, released(file)?);
        let words = current(file)?.1.words.as_ref();
        Some(Entry {
            path: format!("/results/{}", name(file)),
            title: title(&visitor.t, bulletin, &texts),
            text: words.map(|words| texts.text(words)).unwrap_or_default(),
            category: None,
            published: bulletin.first_released()?,
            updated,
        })
    };
    let entries: Vec<Entry> = files.iter().filter_map(entry).collect();
    feed::atom(&visitor, &visitor.t.say("results-title").to_string(), "/results", &entries)
}
