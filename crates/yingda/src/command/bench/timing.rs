//! How long things took.

use std::time::Duration;
use tokio::time::Instant;

/// Durations of one kind of work, and how long all of it took.
#[derive(Debug, Default)]
pub(super) struct Timing {
    each: Vec<Duration>,
    pub whole: Duration,
}

impl Timing {
    pub fn add(&mut self, other: Self) {
        self.each.extend(other.each);
        self.whole += other.whole;
    }

    pub fn note(&mut self, begun: Instant) {
        self.each.push(begun.elapsed());
    }

    pub fn gather(&mut self, others: impl IntoIterator<Item = Self>) {
        self.each.extend(others.into_iter().flat_map(|other| other.each));
    }

    pub fn per_second(&self) -> f64 {
        let count = u32::try_from(self.each.len()).unwrap_or(u32::MAX);
        if self.whole.is_zero() { 0.0 } else { f64::from(count) / self.whole.as_secs_f64() }
    }

    /// The duration that so many percent do not exceed, in milliseconds.
    pub fn percentile(&self, percent: usize) -> f64 {
        let mut sorted = self.each.clone();
        sorted.sort_unstable();
        let place = (sorted.len().saturating_sub(1)) * percent / 100;
        sorted.get(place).map_or(0.0, |duration| duration.as_secs_f64() * 1000.0)
    }
}
