//! `yingda work`: what the office does by itself. Clocks that ran out are recorded, notices are sent,
//! closed cases go to the archive if the office wants that. Any number of these may run side by side.

mod carrying;
mod letters;

use crate::config::{Config, Work};
use crate::link::Duty;
use crate::office::Office;
use crate::sealing;
use crate::speech::Speech;
use crate::stop::Stop;
use anyhow::Result;
use casework::case::act::{Act, PetitionAct};
use casework::case::state::StateKind;
use casework::{Actor, CaseId};
use channels::outbound::Outbound;
use futures_util::future::join_all;
use jiff::{Timestamp, ToSpan};
use ledger::log::Integrator;
use ledger::projection::{Card, DueRow, QueueKey};
use ledger::store::ListQuery;
use ledger::{Command, Deed, Envelope, Failure, Key, Ledger};
use site::subscribing::Herald;
use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;
use wording::Wording;

/// How much is looked at together.
const PAGE: u32 = 256;
/// How long a notice is held by the process that carries it.
const LEASE_SECONDS: u32 = 60;

/// Works until asked to stop.
pub async fn run(config: Config, speech: &Speech) -> Result<ExitCode> {
    let stop = Stop::on_signal();
    let office = Office::open(config, speech).await?;
    let worker = Worker::new(&office, speech)?;
    speech.tell("cli-work-ready", &[("outbound", worker.outbound.name().into())])?;
    worker.until(stop).await;
    office.close().await?;
    speech.tell("cli-stopped", &[])?;
    Ok(ExitCode::SUCCESS)
}

/// The office's own clockwork.
pub struct Worker {
    ledger: Ledger,
    wording: Arc<Wording>,
    work: Work,
    outbound: Outbound,
    still_until: Mutex<Option<Timestamp>>,
    stop: Option<Stop>,
    herald: Herald,
    erases: bool,
    erased_at: Mutex<Option<Timestamp>>,
    integrator: Option<Integrator>,
    links: Vec<Duty>,
}

/// What one look found to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    pub breaches: usize,
    pub notices: usize,
    pub letters: usize,
    pub archived: usize,
    pub erased: u64,
    pub forgotten: u64,
    pub duties: usize,
}

impl Worker {
    pub fn new(office: &Office, speech: &Speech) -> Result<Self> {
        let work = office.config.work.clone();
        let outbound = office.config.outbound()?;
        let wording = speech.wording().clone();
        let herald = Herald::new(office.ledger.clone(), wording, office.config.listen.url());
        let integrator = office.config.log.enabled.then(|| sealing::integrator(office)).transpose()?;
        let duty = |link| Duty::new(link, office.ledger.clone(), speech.wording().clone());
        let links = office.config.link.iter().map(duty).collect::<Result<_>>()?;
        Ok(Self {
            ledger: office.ledger.clone(),
            wording: speech.wording().clone(),
            links,
            work,
            outbound,
            still_until: Mutex::new(None),
            stop: None,
            herald,
            erases: office.config.vault.erase_when_due,
            erased_at: Mutex::new(None),
            integrator,
        })
    }

    /// Looks again and again, and tends the links beside that: a superior that does not answer delays nothing.
    pub async fn until(mut self, stop: Stop) {
        let pause = Duration::from_secs(self.work.every_seconds.max(1));
        self.stop = Some(stop.clone());
        let links = std::mem::take(&mut self.links);
        let links = join_all(links.into_iter().map(|link| link.until(pause, stop.clone())));
        futures_util::future::join(links, self.rounds(pause, stop.clone())).await;
    }

    /// A fault is logged, and the next look tries anew.
    async fn rounds(self, pause: Duration, stop: Stop) {
        loop {
            self.seal().await;
            match self.look().await {
                Ok(done) if done != Done::default() => {
                    let Done { breaches, notices, letters, archived, erased, forgotten, duties } = done;
                    tracing::info!(breaches, notices, letters, archived, erased, forgotten, duties, "worked");
                }
                Ok(_) => {}
                Err(fault) => tracing::error!(%fault, "the work could not be done; it is tried again"),
            }
            if stop.within(pause).await {
                return;
            }
        }
    }

    /// Takes what waits into the transparency log. If that cannot be done, the office works on, and the
    /// facts wait.
    async fn seal(&self) {
        let Some(integrator) = &self.integrator else { return };
        match integrator.catch_up(self.ledger.now()).await {
            Ok(0) => {}
            Ok(leaves) => tracing::debug!(leaves, "taken into the log"),
            Err(fault) => tracing::error!(%fault, "the log stands still; run `yingda verify`"),
        }
    }

    /// Does what is due now.
    pub async fn look(&self) -> Result<Done> {
        let now = self.ledger.now();
        Ok(Done {
            breaches: self.record_breaches(now).await?,
            notices: self.carry_notices(now).await?,
            letters: self.write_letters().await?,
            archived: self.archive(now).await?,
            erased: self.erase_when_due(now).await?,
            forgotten: self.ledger.trim_audit().await?,
            duties: self.ledger.begin_yearly_duties().await?,
        })
    }

    /// Once a day, if the office wants that.
    async fn erase_when_due(&self, now: Timestamp) -> Result<u64> {
        let mut erased_at = self.erased_at.lock().await;
        let yesterday = now.checked_sub(24.hours()).unwrap_or(now);
        if !self.erases || erased_at.is_some_and(|last| last > yesterday) {
            return Ok(0);
        }
        let retained = self.ledger.retain(false, |_| {}).await?;
        *erased_at = Some(now);
        Ok(retained.erased)
    }

    async fn record_breaches(&self, now: Timestamp) -> Result<usize> {
        let mut all = 0;
        loop {
            let dues = self.ledger.store().dues(now, PAGE).await?;
            let mut missed: BTreeMap<CaseId, Vec<DueRow>> = BTreeMap::new();
            for due in &dues {
                missed.entry(due.case).or_default().push(due.clone());
            }
            let recorded = join_all(missed.into_iter().map(|(case, clocks)| self.breach(case, clocks, now)));
            let mut some = 0;
            for outcome in recorded.await {
                some += outcome?;
            }
            all += some;
            if some == 0 || dues.len() < usize::try_from(PAGE).unwrap_or(usize::MAX) {
                return Ok(all);
            }
        }
    }

    async fn breach(&self, case: CaseId, clocks: Vec<DueRow>, now: Timestamp) -> Result<usize> {
        let mut recorded = 0;
        for DueRow { clock, card, due, .. } in clocks {
            let (name, act) = match card {
                Card::Yellow => ("warn", PetitionAct::Warn { clock }.into()),
                Card::Red if clock.is_requesters() => ("lapse", PetitionAct::Lapse.into()),
                Card::Red => ("breach", Act::RecordBreach { clock }),
            };
            let key = format!("{name}-{case}-{}-{}", clock.code(), due.as_microsecond());
            recorded += usize::from(self.act(&key, case, act, now).await?);
        }
        Ok(recorded)
    }

    /// An act of the clockwork; `false` if somebody else was faster or the case has moved on.
    async fn act(&self, key: &str, case: CaseId, act: Act, at: Timestamp) -> Result<bool> {
        let deed = Deed::Act(case, Box::new(act));
        let command = Command::new(Key::of_office(key), Actor::system(), at, deed, Envelope::new());
        match self.ledger.perform(command).await {
            Ok(done) => Ok(!done.repeated),
            Err(Failure::Refused(refusal)) => {
                tracing::debug!(case = case.0, code = refusal.code.code(), "refused");
                Ok(false)
            }
            Err(Failure::Fault(fault)) => Err(fault.into()),
            Err(_) => Ok(false),
        }
    }

    async fn archive(&self, now: Timestamp) -> Result<usize> {
        let mut many = 0;
        for queue in [QueueKey::everything(), QueueKey::independent()] {
            many += self.archive_in(queue, now).await?;
        }
        Ok(many)
    }

    async fn archive_in(&self, queue: QueueKey, now: Timestamp) -> Result<usize> {
        let days = i64::from(self.work.archive_after_days);
        let Some(latest) = now.checked_sub((days * 24).hours()).ok().filter(|_| days > 0) else {
            return Ok(0);
        };
        let query = ListQuery {
            queue,
            states: vec![StateKind::Closed],
            newest_first: false,
            after: None,
            limit: PAGE,
        };
        let rows = self.ledger.store().list(&query).await?;
        let ripe = rows.into_iter().filter(|row| row.closed_at.is_some_and(|closed| closed < latest));
        let keys = ripe.map(|row| (format!("archive-{}-{}", row.case, row.version), row.case));
        let acts: Vec<_> = keys.collect();
        let archived = join_all(acts.iter().map(|(key, case)| self.act(key, *case, Act::Archive, now)));
        let mut many = 0;
        for outcome in archived.await {
            many += usize::from(outcome?);
        }
        Ok(many)
    }
}
