//! Affairs put together from their steps, kept as long as they are looked at. Steps are added and never changed, so an
//! affair after so many steps is always the same affair. A published month of a city is a third of a megabyte to read.

use super::AffairFile;
use affairs::{Affair, AffairId, AffairKind, Kept};
use moka::sync::Cache;
use std::any::Any;
use std::sync::Arc;

/// Bytes of steps kept: some tens of megabytes once they are read.
const KEPT: u64 = 16_000_000;

type Key = (AffairKind, AffairId, u32);

#[derive(Clone)]
struct One {
    file: Arc<dyn Any + Send + Sync>,
    bytes: u32,
}

/// The affairs looked at last, each after so many steps.
#[derive(Clone)]
pub(crate) struct Remembered(Cache<Key, One>);

impl Default for Remembered {
    fn default() -> Self {
        Self(Cache::builder().weigher(|_: &Key, one: &One| one.bytes).max_capacity(KEPT).build())
    }
}

impl Remembered {
    pub fn get<A: Affair>(&self, id: AffairId, steps: u32) -> Option<AffairFile<A>> {
        let one = self.0.get(&(A::KIND, id, steps))?;
        one.file.downcast_ref::<AffairFile<A>>().cloned()
    }

    pub fn put<A: Affair>(&self, file: &AffairFile<A>, kept: &[Kept]) {
        let bytes = kept.iter().map(|step| step.body.len()).sum::<usize>();
        let one = One { file: Arc::new(file.clone()), bytes: u32::try_from(bytes).unwrap_or(u32::MAX) };
        self.0.insert((A::KIND, file.id, file.version()), one);
    }
}
