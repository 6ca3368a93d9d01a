//! The views of affairs follow from their steps: what differs is found, and mended.

use crate::fault::StoreFault;
use crate::store::Store;
use affairs::{AffairId, AffairKind};

const PAGE: u32 = 256;

/// Affairs whose views do not follow from their steps, or whose steps do not read. Changes nothing.
///
/// # Errors
/// The store's.
pub async fn unsound(store: &dyn Store) -> Result<Vec<(AffairKind, AffairId)>, StoreFault> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = store.affair_ids(after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(found) };
        after = Some(*last);
        for (kind, id) in page {
            let right = affairs::view(kind, id, &store.affair(kind, id).await?);
            if right.ok() != store.affair_view(kind, id).await? {
                found.push((kind, id));
            }
        }
    }
}

/// Makes the views of affairs anew where they differ, and gives those that did. Must run while nobody writes.
///
/// # Errors
/// The store's, or steps that do not read.
pub async fn mend(store: &dyn Store) -> Result<Vec<(AffairKind, AffairId)>, StoreFault> {
    let found = unsound(store).await?;
    for (kind, id) in &found {
        let right = affairs::view(*kind, *id, &store.affair(*kind, *id).await?)?;
        store.replace_affair_view(&right).await?;
    }
    Ok(found)
}
