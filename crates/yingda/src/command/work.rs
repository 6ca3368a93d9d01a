//! `yingda work`: what the office does by itself. Clocks that ran out are recorded, notices are sent,
//! closed cases go to the archive if the office wants that. Any number of these may run side by side.

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
use casework::notice::{self, NoticeKind, Party};
use casework::{Actor, CaseId, Role};
use channels::outbound::{Message, Outbound};
use futures_util::future::join_all;
use jiff::{Timestamp, ToSpan};
use ledger::log::Integrator;
use ledger::projection::{Card, DueRow, QueueKey};
use ledger::store::{ListQuery, OutboxRow};
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
    speech.tell("cli-work-ready", &[("outbound", office.config.work.carrier().name().into())])?;
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
        let outbound = work.carrier();
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
            herald,
            erases: office.config.vault.erase_when_due,
            erased_at: Mutex::new(None),
            integrator,
        })
    }

    /// Looks again and again, and tends the links beside that: a superior that does not answer delays nothing.
    pub async fn until(mut self, stop: Stop) {
        let pause = Duration::from_secs(self.work.every_seconds.max(1));
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

    async fn carry_notices(&self, now: Timestamp) -> Result<usize> {
        let mut carried = 0;
        loop {
            let claimed = self.ledger.store().claim_notices(now, LEASE_SECONDS, PAGE).await?;
            for row in &claimed {
                let outcome = self.carry(row).await?;
                carried += usize::from(outcome.is_ok());
                self.ledger.store().settle_notice(row.id, self.ledger.now(), outcome).await?;
            }
            if claimed.len() < usize::try_from(PAGE).unwrap_or(usize::MAX) {
                return Ok(carried);
            }
        }
    }

    async fn carry(&self, row: &OutboxRow) -> Result<Result<(), String>> {
        if self.outbound == Outbound::Noop {
            return Ok(Ok(()));
        }
        let Some(message) = self.message(row).await? else { return Ok(Ok(())) };
        let outbound = self.outbound.clone();
        let carried = tokio::task::spawn_blocking(move || outbound.carry(&message)).await?;
        Ok(carried.map_err(|fault| fault.to_string()))
    }

    /// The notice in words; `None` if there is nobody to tell.
    async fn message(&self, row: &OutboxRow) -> Result<Option<Message>> {
        let Some(file) = self.ledger.case_file(row.case).await? else { return Ok(None) };
        if !notice::is_fit(self.ledger.book().newest(), &file.case, &row.notice.to) {
            return Ok(None);
        }
        let imported = file.case.registered_by.role == Role::Importer;
        let asked = file.requester().unwrap_or_default();
        let (to, phone, email) = match &row.notice.to {
            Party::Unit(unit) => (unit.to_string(), String::new(), String::new()),
            Party::Requester if imported && row.notice.kind == NoticeKind::Receipt => return Ok(None),
            Party::Requester if asked.phone.is_empty() && asked.email.is_empty() => return Ok(None),
            Party::Requester => ("requester".to_owned(), asked.phone, asked.email),
        };
        let language = self.wording.negotiate(&file.case.language).to_owned();
        let number = file.case.number.as_ref().map(ToString::to_string).unwrap_or_default();
        let notice = self.wording.name(&language, "notice", row.notice.kind.code());
        let args = [("number", number.as_str().into()), ("notice", notice.into())];
        let text = self.wording.say(&language, "notice-message", &args);
        let kind = row.notice.kind.code().to_owned();
        let (subject, leave) = (String::new(), String::new());
        Ok(Some(Message { id: row.id, number, kind, to, phone, email, language, subject, text, leave }))
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
