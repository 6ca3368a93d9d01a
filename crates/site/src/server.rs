//! The listener: how many may be connected, and how slow they may be.
//!
//! A client that sends its request letter by letter, or takes no answer, holds a connection and nothing
//! else; here is what it costs at most. What a whole request may take is the router's business.

use axum::Router;
use axum::extract::ConnectInfo;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_io_timeout::TimeoutStream;
use tower::Layer as _;
use tower_http::add_extension::AddExtensionLayer;

/// What the listener allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Connections in all; whoever comes later waits in the system's queue.
    pub connections: usize,
    /// Connections of one network address; whoever opens more is hung up on. 0: as many as in all.
    pub per_address: usize,
    /// For the head of a request, and between two requests.
    pub head: Duration,
    /// For the next bytes of an answer to be taken.
    pub stall: Duration,
    /// For open requests to end when asked to stop.
    pub grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 2048,
            per_address: 256,
            head: Duration::from_secs(15),
            stall: Duration::from_secs(30),
            grace: Duration::from_secs(10),
        }
    }
}

/// Longest head of a request, in bytes.
const HEAD: usize = 32 * 1024;
const HEADERS: usize = 100;
/// After the system has refused a connection, most often because no file is left.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves until `stop` resolves, then lets open requests end.
pub async fn serve(listener: TcpListener, site: Router, limits: Limits, stop: impl Future<Output = ()>) {
    let all = Arc::new(Semaphore::new(limits.connections));
    let guests = Guests::default();
    let open = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let (stream, from, seat) = tokio::select! {
            () = &mut stop => break,
            come = next(&listener, &all) => match come {
                Ok(come) => come,
                Err(fault) => {
                    tracing::warn!(%fault, "a connection could not be taken");
                    tokio::time::sleep(PAUSE).await;
                    continue;
                }
            },
        };
        let most = if limits.per_address == 0 { limits.connections } else { limits.per_address };
        let Some(guest) = guests.enter(from.ip(), most) else { continue };
        let site = AddExtensionLayer::new(ConnectInfo(from)).layer(site.clone());
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(limits.stall));
        let builder = builder(limits);
        let connection = builder
            .serve_connection(TokioIo::new(Box::pin(stream)), TowerToHyperService::new(site))
            .into_owned();
        let watched = open.watch(connection);
        tokio::spawn(async move {
            let _they_may_hang_up = watched.await;
            drop((seat, guest));
        });
    }
    drop(listener);
    if tokio::time::timeout(limits.grace, open.shutdown()).await.is_err() {
        tracing::warn!("connections still open were cut");
    }
}

async fn next(
    listener: &TcpListener,
    all: &Arc<Semaphore>,
) -> io::Result<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    let seat = all.clone().acquire_owned().await.map_err(io::Error::other)?;
    let (stream, from) = listener.accept().await?;
    stream.set_nodelay(true)?;
    Ok((stream, from, seat))
}

/// HTTP/1.1 alone, which is what proxies speak to us: looking whether a client speaks version 2 would
/// wait for its first bytes without end.
fn builder(limits: Limits) -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(HEAD)
        .max_headers(HEADERS);
    builder
}

/// Who is connected, counted by address and forgotten with the last connection.
#[derive(Clone, Debug, Default)]
struct Guests(Arc<Mutex<HashMap<IpAddr, usize>>>);

/// One connection of an address.
struct Guest {
    guests: Guests,
    from: IpAddr,
}

impl Guests {
    fn enter(&self, from: IpAddr, most: usize) -> Option<Guest> {
        let mut inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = inside.entry(from).or_default();
        if *count >= most {
            return None;
        }
        *count += 1;
        Some(Guest { guests: self.clone(), from })
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let mut inside = self.guests.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = inside.get_mut(&self.from) {
            *count -= 1;
            if *count == 0 {
                inside.remove(&self.from);
            }
        }
    }
}
