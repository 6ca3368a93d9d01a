//! `yingda serve`: the site, and the work that goes on behind it, in one process.

use super::work::Worker;
use crate::config::Config;
use crate::fonts;
use crate::gauges;
use crate::office::Office;
use crate::sealing;
use crate::speech::Speech;
use crate::stop::Stop;
use anyhow::{Context as _, Result};
use casework::Role;
use channels::outbound::Outbound;
use ledger::credential;
use papers::{Press, PressFault};
use site::{App, DemoSignIn, Sends, Settings, Switchboard};
use std::process::ExitCode;
use std::sync::Arc;
use tokio::net::TcpListener;

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

/// What a demonstration has and an office has not.
#[derive(Debug)]
pub struct Demonstration {
    /// People to sign in as.
    pub sign_ins: Vec<DemoSignIn>,
    /// Simulated telephones.
    pub switchboard: Arc<Switchboard>,
}

/// The site and, if configured, the worker, until asked to stop.
pub async fn serve(office: &Office, demo: Option<Demonstration>, stop: Stop, speech: &Speech) -> Result<()> {
    let listen = &office.config.listen;
    let listener = TcpListener::bind(&listen.address).await.with_context(|| listen.address.clone())?;
    let worker = office.config.work.enabled.then(|| Worker::new(office, speech)).transpose()?;
    let (demo, switchboard) = demo.map(|demo| (demo.sign_ins, demo.switchboard)).unzip();
    let settings = Settings {
        public_url: listen.url(),
        behind_proxy: listen.behind_proxy,
        accounts: office.config.accounts.of_site(),
        security_contact: listen.security_contact.clone(),
        scanner: site::Scanner::new(&office.config.uploads.scanner),
        demo,
        log: sealing::verifier(&office.config, None)?,
        press: press(office, speech)?,
        oidc: office.config.oidc.provider()?,
        switchboard,
        sends: sends(&office.config.outbound()?),
    };
    if !listen.metrics.is_empty() {
        gauges::serve(&listen.metrics, office.ledger.clone(), stop.clone()).await?;
    }
    let app = App::new(office.ledger.clone(), speech.wording().clone(), settings);
    app.begin_finding();
    let worker = worker.map(|worker| tokio::spawn(worker.until(stop.clone())));
    speech.tell("cli-serve-ready", &[("url", office.config.listen.url().into())])?;
    site::server::serve(listener, site::router(app), listen.limits(), stop.clone().asked()).await;
    if let Some(worker) = worker {
        worker.await?;
    }
    speech.tell("cli-stopped", &[])
}

/// What the public can subscribe to.
fn sends(outbound: &Outbound) -> Sends {
    match (outbound.sends_mail(), outbound.sends_texts()) {
        (true, true) => Sends::MailAndTexts,
        (true, false) => Sends::Mail,
        (false, _) => Sends::Nothing,
    }
}

/// The press for official papers. Without a font the office works on, and says so at the start.
fn press(office: &Office, speech: &Speech) -> Result<Option<Arc<Press>>> {
    let policy = office.ledger.book().at(office.ledger.now());
    let today = policy.local(office.ledger.now()).date();
    match fonts::press(&office.config, today) {
        Ok(press) => Ok(Some(Arc::new(press))),
        Err(fault) if fault.downcast_ref::<PressFault>() == Some(&PressFault::NoFont) => {
            speech.tell("cli-no-press", &[])?;
            Ok(None)
        }
        Err(fault) => Err(fault),
    }
}
