//! How a process is asked to end, and how everything in it hears of it.

use tokio::sync::watch;

/// Heard by everyone who waits for the end.
#[derive(Clone, Debug)]
pub struct Stop(watch::Receiver<bool>);

impl Stop {
    /// Listens for an interrupt or a request to terminate. A second one ends the process at once.
    pub fn on_signal() -> Self {
        let (sender, receiver) = watch::channel(false);
        tokio::spawn(async move {
            asked().await;
            let _nobody_waits = sender.send(true);
            asked().await;
            std::process::exit(130);
        });
        Self(receiver)
    }

    /// Returns when the end is asked for.
    pub async fn asked(mut self) {
        let _sender_gone = self.0.wait_for(|stop| *stop).await;
    }

    /// Whether the end was asked for already.
    pub fn is_asked(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits so long; `true` if the end was asked for meanwhile.
    pub async fn within(&self, wait: std::time::Duration) -> bool {
        tokio::time::timeout(wait, self.clone().asked()).await.is_ok()
    }
}

#[cfg(unix)]
async fn asked() {
    use tokio::signal::unix::{SignalKind, signal};
    let terminate = async {
        match signal(SignalKind::terminate()) {
            Ok(mut stream) => {
                stream.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminate => {}
    }
}

#[cfg(not(unix))]
async fn asked() {
    let _fault = tokio::signal::ctrl_c().await;
}
