//! Counts everybody reads. One or two cases may point to people, so such counts are hidden; and since the sum of a
//! table is known, nothing else may give them away. Several that cannot be told from their sum are each said to be
//! few. Where their sum would tell them, they are shown as one together with the next smallest, and nobody knows
//! which of these is the small one. Where even that would tell, the table is not shown.

/// A line of a table as everybody reads it; places are those of the counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A count.
    Count(usize),
    /// Fewer than the smallest number that is shown, and not none.
    Few(usize),
    /// Several taken together, in the order of their places, and what they come to.
    Together(Vec<usize>, i64),
}

/// What everybody reads of these counts, of which those from 1 to below `below` are hidden; `None` if the table
/// cannot be shown at all. None is no secret. Lines keep the order of the counts, those that are hidden come last; so
/// the counts must not come in an order that tells which is larger.
pub fn shown(counts: &[i64], below: i64) -> Option<Vec<Shown>> {
    let is_small = |cases: i64| cases > 0 && cases < below;
    let at = |place: &usize| counts.get(*place).copied().unwrap_or(0);
    let (small, open): (Vec<usize>, Vec<usize>) = (0..counts.len()).partition(|place| is_small(at(place)));
    if small.is_empty() {
        return Some(open.into_iter().map(Shown::Count).collect());
    }
    let sum: i64 = small.iter().map(at).sum();
    if is_open(small.len(), sum, below) {
        let few = small.into_iter().map(Shown::Few);
        return Some(open.into_iter().map(Shown::Count).chain(few).collect());
    }
    // All that are equal: to take the first of them would tell that the small one is none of the others.
    let next = open.iter().map(at).filter(|cases| *cases > 0).min()?;
    let (next, open): (Vec<usize>, Vec<usize>) = open.into_iter().partition(|place| at(place) == next);
    let sum = sum + next.iter().map(at).sum::<i64>();
    let mut together: Vec<usize> = small.into_iter().chain(next).collect();
    together.sort_unstable();
    Some(open.into_iter().map(Shown::Count).chain([Shown::Together(together, sum)]).collect())
}

/// Whether so many small counts of that sum may each still be anything from 1 to below `below`.
fn is_open(many: usize, sum: i64, below: i64) -> bool {
    let others = i64::try_from(many).unwrap_or(i64::MAX) - 1;
    let most = below - 1;
    sum - most >= others && sum - 1 <= others.saturating_mul(most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn few_are_few_and_one_alone_is_never_alone() {
        assert_eq!(shown(&[9, 4], 3), Some(vec![Shown::Count(0), Shown::Count(1)]));
        let few = [Shown::Count(0), Shown::Few(1), Shown::Few(2)];
        assert_eq!(shown(&[9, 2, 1], 3), Some(few.to_vec()));
        assert_eq!(shown(&[9, 5, 1], 3), Some(vec![Shown::Count(0), Shown::Together(vec![1, 2], 6)]));
        let twins = [Shown::Count(0), Shown::Together(vec![1, 2, 3], 7)];
        assert_eq!(shown(&[9, 5, 1, 1], 3), Some(twins.to_vec()), "two that make two are one each");
        let equals = Shown::Together(vec![0, 1, 2], 11);
        assert_eq!(shown(&[5, 5, 1], 3), Some(vec![equals]), "equals go together");
        assert_eq!(shown(&[1], 3), None);
        assert_eq!(shown(&[1, 1, 0], 3), None);
        assert_eq!(shown(&[0, 2, 1], 3), Some(vec![Shown::Count(0), Shown::Few(1), Shown::Few(2)]));
        assert_eq!(shown(&[1, 2], 0), Some(vec![Shown::Count(0), Shown::Count(1)]), "no threshold");
        assert_eq!(shown(&[], 3), Some(Vec::new()));
    }

    /// Everything a reader sees: lines, the counts in them, and the sum of the table.
    fn read(counts: &[i64]) -> String {
        let lines = shown(counts, 3).map(|lines| {
            let line = |line: &Shown| match line {
                Shown::Count(place) => format!("{place}={}", counts[*place]),
                other => format!("{other:?}"),
            };
            lines.iter().map(line).collect::<Vec<_>>().join(" ")
        });
        format!("{lines:?} of {}", counts.iter().sum::<i64>())
    }

    /// Whoever knows this file and the sum, and tries every table, never knows a small count for sure.
    #[test]
    fn no_table_of_four_tells_a_small_count() {
        let mut tables: BTreeMap<String, Vec<[i64; 4]>> = BTreeMap::new();
        for n in 0..8_i64.pow(4) {
            let counts = [n % 8, n / 8 % 8, n / 64 % 8, n / 512];
            tables.entry(read(&counts)).or_default().push(counts);
        }
        for (seen, alike) in tables.iter().filter(|(seen, _)| !seen.starts_with("None")) {
            for place in 0..4 {
                let could: BTreeSet<i64> = alike.iter().map(|counts| counts[place]).collect();
                let is_small = could.iter().all(|cases| (1..3).contains(cases));
                assert!(!is_small || could.len() > 1, "{seen}: {place} is {could:?}");
            }
        }
    }
}
