//! The one door by which the site asks another server something. Whoever chooses what is asked must not
//! reach the office's own network through it (SSRF): the address is judged where the name is resolved, and
//! the connection goes to that very address; redirects are answers like any other and are never followed.

mod reach;

pub use reach::Reach;

use axum::http::{Request, Response};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use std::error::Error;
use std::net::SocketAddr;
use std::time::Duration;
use thiserror::Error;
use url::{Host, Url};

/// Longer answers are cut off and refused.
pub const LONGEST: usize = 256 * 1024;
/// How long an answer may take, from the name to the last byte.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// Why nothing usable came back.
#[derive(Debug, Error)]
pub enum OutboundFault {
    /// The address may not be asked.
    #[error("{0} may not be asked")]
    Forbidden(String),
    /// The answer is too long.
    #[error("the answer is longer than {LONGEST} bytes")]
    TooLong,
    /// No answer, or none in time.
    #[error("no answer: {0}")]
    Silent(String),
    /// Our own request or certificate store is broken.
    #[error("cannot ask: {0}")]
    Unfit(String),
}

/// Asks other servers, within its reach.
#[derive(Clone, Debug)]
pub struct Outbound {
    client: reqwest::Client,
    reach: Reach,
}

/// Makes ring the TLS provider of this process. Again does nothing.
pub fn use_ring() {
    let _is_set = rustls::crypto::ring::default_provider().install_default();
}

impl Outbound {
    /// A door with that reach and patience.
    ///
    /// # Errors
    /// [`OutboundFault::Unfit`]: this machine has no certificates to check others by.
    pub fn new(reach: Reach, patience: Duration) -> Result<Self, OutboundFault> {
        use_ring();
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(Policy::none())
            .timeout(patience)
            .pool_max_idle_per_host(0)
            .dns_resolver(Judging(reach))
            .build()
            .map_err(|fault| OutboundFault::Unfit(chain(&fault)))?;
        Ok(Self { client, reach })
    }

    /// Asks, and gives the whole answer, whatever its status.
    ///
    /// # Errors
    /// [`OutboundFault`].
    pub async fn ask(&self, asked: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, OutboundFault> {
        let asked = reqwest::Request::try_from(asked).map_err(|fault| OutboundFault::Unfit(chain(&fault)))?;
        self.judge(asked.url())?;
        let mut answer = self.client.execute(asked).await.map_err(fault_of)?;
        let mut whole = Response::builder().status(answer.status());
        if let Some(headers) = whole.headers_mut() {
            headers.clone_from(answer.headers());
        }
        let mut body = Vec::new();
        while let Some(part) = answer.chunk().await.map_err(fault_of)? {
            if body.len() + part.len() > LONGEST {
                return Err(OutboundFault::TooLong);
            }
            body.extend_from_slice(&part);
        }
        whole.body(body).map_err(|fault| OutboundFault::Unfit(fault.to_string()))
    }

    /// What can be judged before a name is resolved: how it is asked, and addresses written as such.
    fn judge(&self, url: &Url) -> Result<(), OutboundFault> {
        let forbidden =
            || OutboundFault::Forbidden(format!("{}://{}", url.scheme(), url.host_str().unwrap_or_default()));
        let safe = url.scheme() == "https" || (url.scheme() == "http" && self.reach == Reach::Loopback);
        let within = match url.host() {
            Some(Host::Ipv4(ip)) => self.reach.allows(ip.into()),
            Some(Host::Ipv6(ip)) => self.reach.allows(ip.into()),
            Some(Host::Domain(_)) => true,
            None => false,
        };
        let plain = url.username().is_empty() && url.password().is_none();
        if safe && within && plain { Ok(()) } else { Err(forbidden()) }
    }
}

/// Gives out only addresses within reach; of those it gives, one is connected to. A name that also leads
/// elsewhere is refused as a whole.
struct Judging(Reach);

impl Resolve for Judging {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.0;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            if found.iter().any(|address| !reach.allows(address.ip())) {
                return Err(OutboundFault::Forbidden(name.as_str().to_owned()).into());
            }
            let addresses: Addrs = Box::new(found.into_iter());
            Ok(addresses)
        })
    }
}

fn fault_of(fault: reqwest::Error) -> OutboundFault {
    let fault = fault.without_url();
    let mut cause: Option<&(dyn Error + 'static)> = Some(&fault);
    while let Some(here) = cause {
        if let Some(OutboundFault::Forbidden(name)) = here.downcast_ref() {
            return OutboundFault::Forbidden(name.clone());
        }
        cause = here.source();
    }
    OutboundFault::Silent(chain(&fault))
}

/// A failure with its causes, for the log.
fn chain(fault: &dyn Error) -> String {
    let mut told = fault.to_string();
    let mut cause = fault.source();
    while let Some(here) = cause {
        told = format!("{told}: {here}");
        cause = here.source();
    }
    told
}

#[cfg(test)]
mod tests;
