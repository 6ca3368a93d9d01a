//! Slows down guessing: token buckets in memory, one per address or number. Nothing is kept of who
//! asked beyond a few minutes, and nothing at all on disk.

use jiff::Timestamp;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Buckets are swept when there are this many, and then when they have doubled.
const MANY: usize = 10_000;

/// Every throttle of the site.
#[derive(Debug)]
pub struct Throttles {
    /// Look-ups and filings, by address. Wide: whole towns share the address of a mobile network.
    pub address: Throttle,
    /// Wrong query codes, by number.
    pub number: Throttle,
    /// Letters that ask for a subscription, by address written to.
    pub contact: Throttle,
}

impl Default for Throttles {
    fn default() -> Self {
        Self {
            address: Throttle::new(120, 1),
            number: Throttle::new(8, 120),
            contact: Throttle::new(3, 3600),
        }
    }
}

/// Buckets that hold `size` tries and win one back every `millis` milliseconds.
#[derive(Debug)]
pub struct Throttle {
    size: i64,
    millis: i64,
    buckets: Mutex<Buckets>,
}

/// Buckets, and how many there may be before the full ones are thrown out.
#[derive(Debug, Default)]
struct Buckets {
    all: HashMap<String, Bucket>,
    many: usize,
}

#[derive(Clone, Copy, Debug)]
struct Bucket {
    spent: i64,
    since: i64,
}

impl Throttle {
    fn new(size: i64, seconds: i64) -> Self {
        Self::every_millis(size, seconds * 1000)
    }

    pub(crate) fn every_millis(size: i64, millis: i64) -> Self {
        Self { size, millis, buckets: Mutex::default() }
    }

    /// Whether another try is allowed; does not count one.
    ///
    /// # Errors
    /// Seconds to wait.
    pub fn ask(&self, key: &str, now: Timestamp) -> Result<(), i64> {
        let buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(bucket) = buckets.all.get(key) else { return Ok(()) };
        let bucket = self.refilled(*bucket, now.as_millisecond());
        if bucket.spent < self.size {
            return Ok(());
        }
        let wait = self.millis - (now.as_millisecond() - bucket.since);
        Err((wait / 1000 + i64::from(wait % 1000 > 0)).max(1))
    }

    /// Counts a try.
    pub fn spend(&self, key: &str, now: Timestamp) {
        let now = now.as_millisecond();
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.all.len() >= buckets.many.max(MANY) {
            buckets.all.retain(|_, bucket| self.refilled(*bucket, now).spent > 0);
            buckets.many = buckets.all.len() * 2;
        }
        let fresh = Bucket { spent: 0, since: now };
        let bucket = self.refilled(buckets.all.get(key).copied().unwrap_or(fresh), now);
        buckets.all.insert(key.to_owned(), Bucket { spent: (bucket.spent + 1).min(self.size), ..bucket });
    }

    /// Asks and counts in one go.
    ///
    /// # Errors
    /// Seconds to wait.
    pub fn take(&self, key: &str, now: Timestamp) -> Result<(), i64> {
        self.ask(key, now)?;
        self.spend(key, now);
        Ok(())
    }

    fn refilled(&self, bucket: Bucket, now: i64) -> Bucket {
        let back = (now - bucket.since).max(0) / self.millis;
        if back >= bucket.spent {
            return Bucket { spent: 0, since: now };
        }
        Bucket { spent: bucket.spent - back, since: bucket.since + back * self.millis }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn a_bucket_runs_dry_and_wins_tries_back_one_by_one() {
        let throttle = Throttle::new(3, 10);
        for _ in 0..3 {
            assert_eq!(throttle.take("a", at(100)), Ok(()));
        }
        assert_eq!(throttle.take("a", at(104)), Err(6));
        assert_eq!(throttle.take("b", at(104)), Ok(()));
        assert_eq!(throttle.take("a", at(110)), Ok(()));
        assert_eq!(throttle.take("a", at(111)), Err(9));
        assert_eq!(throttle.take("a", at(10_000)), Ok(()));
    }
}
