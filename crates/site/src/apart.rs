//! Work that takes a thread for itself: figures of a whole year, identities of a whole book. On the threads that answer
//! everybody it would keep others waiting.

use crate::problem::Problem;
use std::future::Future;
use tokio::runtime::Handle;
use tokio::task::spawn_blocking;

/// Reckons on a thread of its own.
///
/// # Errors
/// The work broke off.
pub(crate) async fn reckoned<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Problem> {
    spawn_blocking(work).await.map_err(|why| Problem::Fault(why.to_string()))
}

/// Waits on a thread of its own for work that reads the store and reckons in turn.
///
/// # Errors
/// The work broke off.
pub(crate) async fn apart<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> Result<T, Problem> {
    let here = Handle::current();
    reckoned(move || here.block_on(work)).await
}
