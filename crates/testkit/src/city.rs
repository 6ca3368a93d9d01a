//! A simulated city: people who call, write and complain, and an office that answers them, mostly well.
//!
//! Everything goes through the one door, at the times at which it would have happened, so that the demo,
//! the tests and the benches see the same sort of history a real office leaves. The same seed gives the
//! same city. It works from any pack and knows no place of its own.

mod arrivals;
mod aside;
mod census;
mod complete;
mod conduct;
mod course;

mod hours;
mod life;
mod people;
mod petition;
mod traits;
mod twos;
mod words;

pub use census::Census;

use anyhow::Result;
use arrivals::Shapes;
use casework::{Case, CaseId, Policy};
use futures_util::future::join_all;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use ledger::Ledger;
use ledger::account::Account;
use ledger::projection::DueRow;
use life::{Actors, Life};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use words::Words;

/// Acts of different cases within so many minutes are sent together, so that they share transactions.
const WINDOW_MINUTES: i64 = 40;
/// Clocks looked at in one go.
const DUES: u32 = 500;

/// Which city.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// The same seed gives the same city.
    pub seed: u64,
    /// The first moment.
    pub from: Timestamp,
    /// How many days.
    pub days: u32,
    /// How many requests come in on a mean day.
    pub per_day: u32,
}

impl Plan {
    /// The last moment.
    pub fn until(&self) -> Timestamp {
        self.from.checked_add((i64::from(self.days) * 24).hours()).unwrap_or(Timestamp::MAX)
    }
}

/// Loads a whole city.
///
/// # Errors
/// A fault of the store. Refusals are no errors; they are counted.
pub async fn run(ledger: &Ledger, plan: &Plan) -> Result<Census> {
    let mut city = City::new(ledger, *plan)?;
    city.advance(plan.until()).await?;
    city.complete().await?;
    Ok(city.census())
}

pub(crate) struct World {
    ledger: Ledger,
    words: Words,
    shapes: Shapes,
    seed: u64,
    per_day: u32,
    /// Real people act on the same cases.
    live: bool,
}

impl World {
    fn policy(&self, at: Timestamp) -> &Policy {
        self.ledger.book().at(at)
    }
}

/// A city under way.
pub struct City {
    world: World,
    now: Timestamp,
    arrived_through: Option<Date>,
    lives: BTreeMap<u64, Life>,
    agenda: BTreeSet<(Timestamp, u64)>,
    serials: HashMap<CaseId, u64>,
    serial: u64,
    census: Census,
    actors: Actors,
}

impl City {
    /// An empty city at the first moment of its plan.
    ///
    /// # Errors
    /// The city's own data cannot be read.
    pub fn new(ledger: &Ledger, plan: Plan) -> Result<Self> {
        let world = World {
            ledger: ledger.clone(),
            words: Words::read()?,
            shapes: Shapes::read()?,
            seed: plan.seed,
            per_day: plan.per_day,
            live: false,
        };
        Ok(Self {
            world,
            now: plan.from,
            arrived_through: None,
            lives: BTreeMap::new(),
            agenda: BTreeSet::new(),
            serials: HashMap::new(),
            serial: 0,
            census: Census::default(),
            actors: Actors::new(),
        })
    }

    /// A city that goes on from what the store holds, beside real people. It goes on where the last
    /// fact ended, but not more than `at_most_days` before `now`.
    ///
    /// # Errors
    /// A fault of the store.
    pub async fn resume(ledger: &Ledger, plan: Plan, now: Timestamp, at_most_days: i64) -> Result<Self> {
        let mut city = Self::new(ledger, plan)?;
        city.world.live = true;
        let earliest = now.checked_sub((at_most_days * 24).hours()).unwrap_or(now);
        let mut cases: Vec<Case> = Vec::new();
        let mut after = None;
        loop {
            let ids = ledger.store().case_ids(after, 500).await?;
            let Some(last) = ids.last() else { break };
            after = Some(*last);
            let histories = ledger.store().histories(&ids).await?;
            cases.extend(histories.values().filter_map(|history| Case::fold(history)));
        }
        cases.sort_by_key(|case| case.id);
        city.now = cases.iter().map(|case| case.changed_at).max().unwrap_or(now).clamp(earliest, now);
        for case in cases {
            city.serial += 1;
            let life = Life::resume(&city.world, city.serial, case, city.now);
            city.keep(life);
        }
        Ok(city)
    }

    /// The present of the city.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Lets the city live until that moment.
    ///
    /// # Errors
    /// A fault of the store.
    pub async fn advance(&mut self, until: Timestamp) -> Result<()> {
        while self.now < until {
            let end = self.now.checked_add(WINDOW_MINUTES.minutes()).unwrap_or(until).min(until);
            self.admit(end);
            self.live(end).await?;
            let hour = |at: Timestamp| at.as_second().div_euclid(3600);
            if !self.world.live && (hour(self.now) != hour(end) || end == until) {
                self.record_breaches(end).await?;
            }
            self.now = end;
        }
        Ok(())
    }

    /// What was done so far, and where the cases stand.
    pub fn census(&self) -> Census {
        let mut census = self.census.clone();
        for life in self.lives.values() {
            if let Some(state) = life.state() {
                *census.states.entry(state).or_default() += 1;
                census.cases += 1;
            }
        }
        census
    }

    /// Accounts, with made-up names, of everyone who has acted so far.
    pub fn staff(&self) -> Vec<Account> {
        people::accounts(&self.actors, &self.world.words)
    }

    fn case_of(&self, serial: u64) -> Option<&Case> {
        self.lives.get(&serial)?.case.as_ref()
    }

    /// Those who turn to the hotline before `end`.
    fn admit(&mut self, end: Timestamp) {
        let day = |at: Timestamp| self.world.policy(at).local(at).date();
        let (mut next, last) =
            (self.arrived_through.map_or(day(self.now), |d| d.saturating_add(1.day())), day(end));
        while next <= last {
            let noon = next.at(12, 0, 0, 0);
            let policy = self.world.policy(self.world.ledger.book().newest().instant(noon));
            let scale = (self.world.seed, self.world.per_day);
            let arrivals = arrivals::of_day(&self.world.shapes, &self.world.words, policy, scale, next);
            let base = self.serial + 1;
            for (place, arrival) in arrivals.into_iter().enumerate() {
                self.serial += 1;
                if arrival.received_at < self.now {
                    continue;
                }
                let twin = arrival.again.and_then(|first| Some(base + u64::try_from(first).ok()?));
                debug_assert_eq!(self.serial, base + u64::try_from(place).unwrap_or(0));
                let life = Life::begin(&self.world, self.serial, arrival, twin);
                self.keep(life);
            }
            self.arrived_through = Some(next);
            next = next.saturating_add(1.day());
        }
    }

    /// Puts a life back, and notes when it goes on.
    fn keep(&mut self, mut life: Life) {
        let tally = std::mem::take(&mut life.tally);
        self.actors.extend(tally.actors.iter().cloned());
        self.census.add(tally);
        if let Some(id) = life.id() {
            self.serials.insert(id, life.serial);
        }
        if let Some(next) = life.next() {
            self.agenda.insert((next, life.serial));
        }
        self.lives.insert(life.serial, life);
    }

    async fn live(&mut self, end: Timestamp) -> Result<()> {
        let mut due = BTreeSet::new();
        while let Some((at, serial)) = self.agenda.first().copied().filter(|(at, _)| *at < end) {
            self.agenda.remove(&(at, serial));
            due.insert(serial);
        }
        let lives: Vec<Life> = due.iter().filter_map(|serial| self.lives.remove(serial)).collect();
        let world = &self.world;
        let over = join_all(lives.into_iter().map(|mut life| async move {
            let outcome = life.live(world, end).await;
            (life, outcome)
        }));
        let mut pairs = Vec::new();
        for (mut life, outcome) in over.await {
            pairs.append(&mut life.pairs);
            self.keep(life);
            outcome?;
        }
        for pair in pairs {
            self.do_pair(pair).await?;
        }
        Ok(())
    }

    async fn record_breaches(&mut self, at: Timestamp) -> Result<()> {
        loop {
            let dues = self.world.ledger.store().dues(at, DUES).await?;
            let many = dues.len();
            let mut missed: BTreeMap<u64, Vec<DueRow>> = BTreeMap::new();
            for due in dues {
                if let Some(serial) = self.serials.get(&due.case) {
                    missed.entry(*serial).or_default().push(due);
                }
            }
            let world = &self.world;
            let lives: Vec<_> =
                missed.into_iter().filter_map(|(s, c)| Some((self.lives.remove(&s)?, c))).collect();
            let recorded = join_all(lives.into_iter().map(|(mut life, clocks)| async move {
                let mut recorded = Ok(0_usize);
                for due in clocks {
                    match life.run_out(world, at, &due).await {
                        Ok(done) => recorded = recorded.map(|sum| sum + usize::from(done)),
                        Err(fault) => recorded = Err(fault),
                    }
                }
                (life, recorded)
            }));
            let mut some = 0;
            for (life, outcome) in recorded.await {
                self.keep(life);
                some += outcome?;
            }
            if some == 0 || many < usize::try_from(DUES).unwrap_or(usize::MAX) {
                return Ok(());
            }
        }
    }
}
