//! Figures for whoever watches machines, in the text form of Prometheus, on an address of their own.
//!
//! They say how much and how fast, never who: labels are patterns of addresses, engines and outcomes.

use crate::stop::Stop;
use anyhow::{Context as _, Result};
use axum::Router;
use axum::routing::get;
use ledger::Ledger;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::sync::OnceLock;
use tokio::net::TcpListener;

/// Upper ends of the classes in which requests are counted, in seconds.
const CLASSES: [f64; 10] = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0];

/// Answers on that address until asked to stop.
pub async fn serve(address: &str, ledger: Ledger, stop: Stop) -> Result<()> {
    let handle = recorder()?;
    let listener = TcpListener::bind(address).await.with_context(|| address.to_owned())?;
    let page = move || {
        let (handle, ledger) = (handle.clone(), ledger.clone());
        async move {
            look(&ledger).await;
            handle.run_upkeep();
            handle.render()
        }
    };
    let site = Router::new().route("/metrics", get(page));
    tokio::spawn(site::server::serve(listener, site, site::server::Limits::default(), stop.asked()));
    Ok(())
}

fn recorder() -> Result<PrometheusHandle> {
    static ONCE: OnceLock<PrometheusHandle> = OnceLock::new();
    if let Some(handle) = ONCE.get() {
        return Ok(handle.clone());
    }
    let matcher = Matcher::Full("yingda_request_seconds".to_owned());
    let builder = PrometheusBuilder::new().set_buckets_for_metric(matcher, &CLASSES)?;
    let handle = builder.install_recorder()?;
    Ok(ONCE.get_or_init(|| handle).clone())
}

/// Looks at what is only known when asked.
async fn look(ledger: &Ledger) {
    match ledger.store().log_backlog().await {
        Ok(backlog) => {
            let age = backlog.oldest.map_or(0, |oldest| ledger.now().as_second() - oldest.as_second());
            gauge("yingda_log_waiting_facts", i64::try_from(backlog.waiting).unwrap_or(i64::MAX));
            gauge("yingda_log_lag_seconds", age.max(0));
        }
        Err(fault) => tracing::warn!(%fault, "the backlog of the log cannot be read"),
    }
}

#[expect(clippy::cast_precision_loss, reason = "no gauge here comes near 2^52")]
fn gauge(name: &'static str, value: i64) {
    metrics::gauge!(name).set(value as f64);
}
