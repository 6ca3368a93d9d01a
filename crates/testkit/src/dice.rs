//! Seeded dice: the city of one seed is the same city on every machine.

/// A stream of numbers that depends on nothing but its seed (splitmix64).
#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

fn mixed(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

impl Dice {
    /// The dice of one subject in the city of that seed.
    pub fn of(seed: u64, subject: u64) -> Self {
        Self(mixed(seed ^ mixed(subject.wrapping_add(STEP))))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mixed(self.0)
    }

    /// A number below `n`; 0 if `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        let n = u64::try_from(n).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % n).unwrap_or(0)
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = u64::try_from(high - low).unwrap_or(0) + 1;
        low + i64::try_from(self.next() % width).unwrap_or(0)
    }

    /// Mostly near `low`, seldom near `high`: how long people take.
    pub fn mostly_low(&mut self, low: i64, high: i64) -> i64 {
        let one = self.between(low, high);
        let other = self.between(low, high);
        one.min(other).min(self.between(low, high))
    }

    /// True in so many of a thousand throws.
    pub fn chance(&mut self, permille: u64) -> bool {
        self.next() % 1000 < permille
    }

    /// One of these, or `None` if there are none.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    /// The place of one of these, each as likely as it weighs.
    pub fn weighed(&mut self, weights: impl Iterator<Item = u64> + Clone) -> usize {
        let all: u64 = weights.clone().sum();
        let mut left = self.next() % all.max(1);
        for (place, weight) in weights.enumerate() {
            if left < weight {
                return place;
            }
            left -= weight;
        }
        0
    }
}
