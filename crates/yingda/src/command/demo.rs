//! `yingda demo`: a city of the last month in one file, people to sign in as, and life that goes on.

mod budgets;
mod cast;
mod load;
mod money;
mod past;
mod telephone;
mod told;

use crate::cli::{Common, Demo};
use crate::command::serve::{self, Demonstration};
use crate::config::Config;
use crate::embedded;
use crate::office::Office;
use crate::speech::Speech;
use crate::stop::Stop;
use anyhow::{Context as _, Result};
use cast::SignIn;
use ledger::Ledger;
use serde::Deserialize;
use std::process::ExitCode;
use std::time::Duration;
use testkit::city::{City, Plan};

/// How often the city moves on.
const BEAT: Duration = Duration::from_secs(15);
/// A city that slept longer than this does not make up for all of it.
const SLEPT_AT_MOST_DAYS: i64 = 10;

/// What the demonstration shows, as data.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Show {
    pack: String,
    seed: u64,
    days: u32,
    per_day: u32,
    size: Vec<Size>,
    password: String,
    telephones: Telephones,
    sign_in: Vec<SignIn>,
}

/// How busy the telephones are.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Telephones {
    agents: u32,
    calls_an_hour: u32,
    in_time_seconds: u32,
}

/// An office larger or smaller than that of the show.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Size {
    pack: String,
    per_day: u32,
}

impl Show {
    /// How many requests come in on a mean day at that office.
    fn busy(&self, pack: &str) -> u32 {
        self.size.iter().find(|size| size.pack == pack).map_or(self.per_day, |size| size.per_day)
    }
}

pub async fn run(mut config: Config, typed: Common, demo: Demo, speech: &Speech) -> Result<ExitCode> {
    let mut show: Show = toml::from_str(embedded::DEMO).context("demo.toml")?;
    show.days = demo.days.unwrap_or(show.days).max(1);
    show.seed = demo.seed.unwrap_or(show.seed);
    config.office.pack = typed.pack.unwrap_or_else(|| show.pack.clone());
    show.per_day = demo.per_day.unwrap_or_else(|| show.busy(&config.office.pack)).max(1);
    config.accounts.second_factor = site::SecondFactor::Optional;
    if let Some(address) = demo.listen {
        config.listen.address = address;
    }
    config.vault.keys = config.vault.key_file(&format!("sqlite:{}", demo.file.display()));
    if demo.fresh || !demo.file.exists() {
        let (config, file, show, speech) = (config.clone(), demo.file.clone(), show.clone(), speech.clone());
        tokio::task::spawn_blocking(move || load::alone(&config, &file, &show, &speech)).await??;
    }
    if demo.load_only {
        return Ok(ExitCode::SUCCESS);
    }
    config.database.url = format!("sqlite:{}", demo.file.display());
    let stop = Stop::on_signal();
    let office = Office::open(config, speech).await?;
    let sign_ins = cast::announce(&office, &show, speech).await?;
    let living = (!demo.still).then(|| {
        let plan = plan(&office.ledger, &show);
        tokio::spawn(live(office.ledger.clone(), plan, stop.clone()))
    });
    let (switchboard, ringing) = telephone::connect(&office.ledger, &show, stop.clone());
    serve::serve(&office, Some(Demonstration { sign_ins, switchboard }), stop, speech).await?;
    ringing.await?;
    if let Some(living) = living {
        living.await?;
    }
    office.close().await?;
    Ok(ExitCode::SUCCESS)
}

/// The city of the days before now.
fn plan(ledger: &Ledger, show: &Show) -> Plan {
    let now = ledger.now();
    let hours = i64::from(show.days) * 24;
    let from = now.checked_sub(jiff::SignedDuration::from_hours(hours)).unwrap_or(now);
    Plan { seed: show.seed, from, days: show.days, per_day: show.per_day }
}

/// People go on calling and working in real time, beside whoever has signed in.
async fn live(ledger: Ledger, plan: Plan, stop: Stop) {
    let resumed = City::resume(&ledger, plan, ledger.now(), SLEPT_AT_MOST_DAYS).await;
    let mut city = match resumed {
        Ok(city) => city,
        Err(fault) => {
            tracing::warn!(%fault, "the city stands still");
            return;
        }
    };
    loop {
        if let Err(fault) = city.advance(ledger.now()).await {
            tracing::warn!(%fault, "the city missed a beat");
        }
        if stop.within(BEAT).await {
            return;
        }
    }
}
