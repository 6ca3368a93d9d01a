//! `yingda serve`: the site, and the work that goes on behind it, in one process.

use super::work::Worker;
use crate::config::Config;
use crate::office::Office;
use crate::speech::Speech;
use crate::stop::Stop;
use anyhow::{Context as _, Result};
use casework::Role;
use ledger::credential;
use site::{App, DemoSignIn, Settings};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;
use tokio::net::TcpListener;

/// How long open connections may take to end.
const GRACE: Duration = Duration::from_secs(10);

/// Serves until asked to stop.
pub async fn run(
    mut config: Config,
    listen: Option<String>,
    no_work: bool,
    speech: &Speech,
) -> Result<ExitCode> {
    if let Some(address) = listen {
        config.listen.address = address;
    }
    config.work.enabled &= !no_work;
    let stop = Stop::on_signal();
    let office = Office::open(config, speech).await?;
    welcome(&office, speech).await?;
    serve(&office, None, stop, speech).await?;
    office.close().await?;
    Ok(ExitCode::SUCCESS)
}

/// On an empty store: the first security administrator, and the link by which they come in.
async fn welcome(office: &Office, speech: &Speech) -> Result<()> {
    let (store, now) = (&**office.ledger.store(), office.ledger.now());
    let made = credential::first_administrator(store, Role::SecurityAdministrator, now).await?;
    let Some(token) = made else { return Ok(()) };
    let link = format!("{}/welcome/{token}", office.config.listen.url());
    speech.tell("cli-first-link", &[("link", link.into())])
}

/// The site and, if configured, the worker, until asked to stop.
pub async fn serve(
    office: &Office,
    demo: Option<Vec<DemoSignIn>>,
    stop: Stop,
    speech: &Speech,
) -> Result<()> {
    let listen = &office.config.listen;
    let listener = TcpListener::bind(&listen.address).await.with_context(|| listen.address.clone())?;
    let settings = Settings {
        public_url: listen.url(),
        behind_proxy: listen.behind_proxy,
        accounts: office.config.accounts.of_site(),
        demo,
    };
    let app = App::new(office.ledger.clone(), speech.wording().clone(), settings);
    let service = site::router(app).into_make_service_with_connect_info::<SocketAddr>();
    let worker = office.config.work.enabled.then(|| {
        let worker = Worker::new(office, speech);
        tokio::spawn(worker.until(stop.clone()))
    });
    speech.tell("cli-serve-ready", &[("url", office.config.listen.url().into())])?;
    let serving = axum::serve(listener, service).with_graceful_shutdown(stop.clone().asked());
    let patience = async {
        stop.clone().asked().await;
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        ended = serving => ended?,
        () = patience => tracing::warn!("connections still open were cut"),
    }
    if let Some(worker) = worker {
        worker.await?;
    }
    speech.tell("cli-stopped", &[])
}
