//! What is known of the provider: where its pages are, and its keys. Fetched when first needed, kept for an
//! hour; a provider that does not answer is left alone for a moment, so that nobody queues behind it.

use super::{Oidc, OidcFault};
use jiff::Timestamp;
use openidconnect::core::CoreProviderMetadata;
use openidconnect::{DiscoveryError, ProviderMetadata};
use std::sync::Arc;

/// How long it is kept, in seconds.
pub(super) const KEPT: i64 = 60 * 60;
/// How long a silent provider is left alone, in seconds.
const LEFT_ALONE: i64 = 5;

/// What is remembered.
#[derive(Debug, Default)]
pub(super) struct Known {
    fetched: Option<(Timestamp, Arc<CoreProviderMetadata>)>,
    failed_at: Option<Timestamp>,
}

impl Oidc {
    /// What is known, fetched anew if it is older than so many seconds.
    pub(super) async fn known(
        &self,
        now: Timestamp,
        oldest: i64,
    ) -> Result<Arc<CoreProviderMetadata>, OidcFault> {
        let mut memory = self.0.memory.lock().await;
        let age = |at: Timestamp| now.duration_since(at).as_secs();
        if let Some((at, metadata)) = &memory.fetched
            && age(*at) < oldest
        {
            return Ok(metadata.clone());
        }
        if memory.failed_at.is_some_and(|at| age(at) < LEFT_ALONE) {
            return Err(OidcFault::Down("it did not answer a moment ago".to_owned()));
        }
        match ProviderMetadata::discover_async(self.0.issuer.clone(), &self.0.outbound).await {
            Ok(metadata) => {
                let metadata = Arc::new(metadata);
                memory.fetched = Some((now, metadata.clone()));
                memory.failed_at = None;
                Ok(metadata)
            }
            Err(fault) => {
                memory.failed_at = Some(now);
                Err(OidcFault::Down(told(fault)))
            }
        }
    }
}

fn told(fault: DiscoveryError<crate::outbound::OutboundFault>) -> String {
    match fault {
        DiscoveryError::Request(fault) => fault.to_string(),
        DiscoveryError::Parse(fault) => format!("cannot be read: {fault}"),
        DiscoveryError::Response(status, ..) => format!("status {status}"),
        fault => fault.to_string(),
    }
}
