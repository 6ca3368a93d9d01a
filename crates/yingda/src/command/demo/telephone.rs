//! The simulated telephones of the demonstration: made-up people call, made-up agents answer, and whoever signs in
//! as an agent finds calls ringing at their console. Nothing of it is kept.

use super::Show;
use crate::stop::Stop;
use calls::{Event, Floor, SeatId, Wish};
use jiff::civil::Date;
use ledger::Ledger;
use site::{Exchange, Switchboard};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use testkit::telephone::{Telephone, Traffic};
use tokio::task::JoinHandle;

const BEAT: Duration = Duration::from_secs(1);

/// The simulated exchange, asked by the console and beaten once a second.
#[derive(Clone)]
struct Simulated(Arc<Mutex<Telephone>>);

impl Exchange for Simulated {
    fn wish(&self, floor: &Floor, seat: &SeatId, wish: Wish) -> Option<Event> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).wish(floor, seat, wish)
    }
}

/// Telephones, and the task that lets them ring until the end.
pub(super) fn connect(ledger: &Ledger, show: &Show, stop: Stop) -> (Arc<Switchboard>, JoinHandle<()>) {
    let telephones = show.telephones;
    let traffic =
        Traffic { seed: show.seed, agents: telephones.agents, calls_an_hour: telephones.calls_an_hour };
    let exchange = Simulated(Arc::new(Mutex::new(Telephone::new(traffic))));
    let floor = Floor::new(today(ledger), telephones.in_time_seconds);
    let switchboard = Arc::new(Switchboard::new(floor, Box::new(exchange.clone())));
    let ringing = tokio::spawn(ring(ledger.clone(), exchange, switchboard.clone(), stop));
    (switchboard, ringing)
}

async fn ring(ledger: Ledger, exchange: Simulated, switchboard: Arc<Switchboard>, stop: Stop) {
    let telephone = || exchange.0.lock().unwrap_or_else(PoisonError::into_inner);
    let begun = telephone().begin();
    tell(&ledger, &switchboard, &begun);
    while !stop.within(BEAT).await {
        let events = telephone().beat(&switchboard.floor(), ledger.now());
        tell(&ledger, &switchboard, &events);
    }
}

fn tell(ledger: &Ledger, switchboard: &Switchboard, events: &[Event]) {
    for event in events {
        switchboard.tell(event, today(ledger), ledger.now());
    }
}

fn today(ledger: &Ledger) -> Date {
    ledger.book().at(ledger.now()).local(ledger.now()).date()
}
